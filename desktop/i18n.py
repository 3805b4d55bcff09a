"""Languages: which there are, switching between them live, and text that mixes directions.

Every text shown to a person goes through Qt's translators (`tr`, `QCoreApplication.translate`);
labels of coded values come from the deployment's data, which falls back by itself to a language
that it has (`Deployment.said`).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QCollator,
    QCoreApplication,
    QLibraryInfo,
    QLocale,
    Qt,
    QTranslator,
)
from PySide6.QtWidgets import QApplication

from resources.paths import path

_TRANSLATOR = "translation"
_ISOLATES, _STRONG = {"LRI", "RLI", "FSI"}, {"L", "R", "AL"}
"""Bidirectional classes (UAX #9)."""
LEFT_BY_QT = (
    QT_TRANSLATE_NOOP("QFileDialog", "Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of type:"),
)
"""Texts of Qt's own file dialog that its German translation lacks: said by ours, in every
language, which is asked before Qt's."""


class Language(NamedTuple):
    """A language of the interface; `name` is its own name, never translated.

    `locale` carries the country: `ar_MA` writes Latin digits as Morocco does, plain `ar` not.
    """

    code: str
    name: str
    locale: str
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight


LANGUAGES = (
    Language("fr", "Français", "fr_FR"),
    Language("ar", "العربية", "ar_MA", Qt.LayoutDirection.RightToLeft),
    Language("en", "English", "en_GB"),
    Language("es", "Español", "es_ES"),
    Language("nl", "Nederlands", "nl_NL"),
    Language("de", "Deutsch", "de_DE"),
    Language("it", "Italiano", "it_IT"),
)


def language(code: str) -> Language:
    """The language of a code; an unknown code is a KeyError."""
    for known in LANGUAGES:
        if known.code == code:
            return known
    raise KeyError(code)


def install(app: QApplication, code: str) -> bool:
    """Speak the language `code` from now on; every window gets a `LanguageChange`.

    Returns whether our own translation was there: without its compiled file the interface is in
    English, the language of the source. An unknown code is a KeyError and changes nothing.
    """
    chosen = language(code)
    QLocale.setDefault(QLocale(chosen.locale))
    app.setProperty("language", code)
    for previous in app.findChildren(QTranslator, _TRANSLATOR):
        app.removeTranslator(previous)
        previous.setParent(None)
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    _add(app, f"qtbase_{code}", qt_folder)
    found = _add(app, f"tremplin_{code}", str(path("translations")))
    app.setLayoutDirection(chosen.direction)
    return found


def current() -> Language:
    """The language in force; English before any was installed."""
    app = QCoreApplication.instance()
    return language((app.property("language") if app else None) or "en")


def in_order(words: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """Sort (code, word) by the words, as the language in force orders them: É beside E."""
    collator = QCollator(QLocale())
    return sorted(words, key=lambda pair: collator.sortKey(pair[1]))


def isolate(text: str) -> str:
    """Left-to-right text (a phone, a date, a code) kept whole inside either direction.

    Wraps in LRI … PDI (Unicode Bidirectional Algorithm, UAX #9, explicit isolates).
    """
    return f"\u2066{text}\u2069"


def directed(text: str) -> str:
    """Let a line that only has isolated parts run as the language in force does.

    Its direction is that of its first strong letter, and those in isolates do not count (UAX #9,
    P2): without a mark a line of a Latin and an Arabic name would run from the left in Arabic.
    """
    rightward = current().direction is Qt.LayoutDirection.LeftToRight
    return text if rightward or not text or _decides(text) else f"\u200f{text}"


def _decides(text: str) -> bool:
    """Whether a letter outside of isolates says which way a line runs."""
    import unicodedata

    depth = 0
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in _ISOLATES:
            depth += 1
        elif kind == "PDI":
            depth = max(depth - 1, 0)
        elif not depth and kind in _STRONG:
            return True
    return False


def _add(app: QApplication, name: str, folder: str) -> bool:
    translator = QTranslator(app)
    translator.setObjectName(_TRANSLATOR)
    return translator.load(name, folder) and app.installTranslator(translator)
