"""Where a record stands, in one word: at the register, only here, without consent, contested."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.style.widgets import State
from sync.replica.views import RecordView

_WORDS: dict[str, Any] = {
    "kept": QT_TRANSLATE_NOOP("standing", "at the register"),
    "waiting": QT_TRANSLATE_NOOP("standing", "only here"),
    "contested": QT_TRANSLATE_NOOP("standing", "two values"),
    "stopped": QT_TRANSLATE_NOOP("standing", "no consent"),
}


def standing_texts() -> list[str]:
    """Every word of a standing, in the language in force."""
    return [QCoreApplication.translate("standing", word) for word in _WORDS.values()]


def standing(view: RecordView) -> State:
    """Say where a record stands; what needs a hand comes before what only waits."""
    if view.shown.contested or view.shown.deletion_contested:
        return "contested"
    if view.withheld:
        return "stopped"
    return "waiting" if view.local else "kept"


def standing_text(view: RecordView) -> str:
    """The same in a word, in the language in force."""
    return QCoreApplication.translate("standing", _WORDS[standing(view)])
