"""Languages switch live, mirror the layout, and never break a phone number in two."""

import re

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, QObject, Qt, QTranslator
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from build_scripts.translations import compile_ts
from desktop import i18n
from desktop.labels import Words
from desktop.reports import log_text
from desktop.style.words import Muted
from sync.deployment import load_deployment
from sync.replica.settings import LogLine

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{locale}" sourcelanguage="en">
<context><name>Page</name>
<message><source>Save</source><translation>{word}</translation></message>
</context></TS>
"""
WORDS = {
    "fr": "Enregistrer",
    "ar": "حفظ",
    "en": "Save",
    "es": "Guardar",
    "nl": "Opslaan",
    "de": "Speichern",
    "it": "Salva",
}


@pytest.fixture
def translated(qapp, tmp_path, monkeypatch):
    """Real compiled translations of one string, in a folder of their own."""
    for language in i18n.LANGUAGES:
        ts = tmp_path / f"tremplin_{language.code}.ts"
        text = TS.format(locale=language.locale, word=WORDS[language.code])
        ts.write_text(text, encoding="utf-8")
        compile_ts(ts, ts.with_suffix(".qm"))
    monkeypatch.setattr(i18n, "path", lambda *_parts: tmp_path)
    yield qapp
    i18n.install(qapp, "en")


class Listener(QObject):
    def __init__(self):
        super().__init__()
        self.heard = []

    def eventFilter(self, watched, event):
        self.heard.append(event.type())
        return False


@pytest.mark.parametrize("code", [language.code for language in i18n.LANGUAGES])
def test_a_language_brings_its_words_its_direction_and_its_figures(translated, code):
    assert i18n.install(translated, code)
    assert QCoreApplication.translate("Page", "Save") == WORDS[code]
    assert i18n.current().code == code
    rtl = translated.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert rtl == (code == "ar")
    assert QLocale().toString(2026).endswith("6")


def test_an_open_window_hears_of_the_new_language(translated, qtbot):
    window, listener = QWidget(), Listener()
    qtbot.addWidget(window)
    window.installEventFilter(listener)
    i18n.install(translated, "fr")
    qtbot.waitUntil(lambda: QEvent.Type.LanguageChange in listener.heard)


def test_qts_own_buttons_speak_the_language_too(translated, qtbot):
    i18n.install(translated, "fr")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.buttons()[0].text() == "Annuler"


def test_switching_back_leaves_nothing_of_the_former_language(translated):
    for code in ("ar", "fr", "en"):
        i18n.install(translated, code)
    assert QCoreApplication.translate("Page", "Save") == "Save"
    assert translated.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_without_compiled_translations_the_interface_is_in_english(
    translated, tmp_path, monkeypatch
):
    monkeypatch.setattr(i18n, "path", lambda *_parts: tmp_path / "nothing")
    assert not i18n.install(translated, "fr")
    assert QCoreApplication.translate("Page", "Save") == "Save"


def test_an_unknown_language_changes_nothing(translated):
    i18n.install(translated, "fr")
    with pytest.raises(KeyError):
        i18n.install(translated, "xx")
    assert i18n.current().code == "fr"


def test_moroccan_arabic_writes_latin_digits(translated):
    i18n.install(translated, "ar")
    assert QLocale().toString(25) == "25"


def test_a_phone_is_isolated_from_the_text_around_it():
    assert i18n.isolate("+32 470") == "\u2066+32 470\u2069"


@pytest.mark.parametrize("code", ["fr", "ar", "es", "nl", "de", "it"])
def test_qts_own_file_dialog_has_no_english_left(code):
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ours, theirs = QTranslator(), QTranslator()
    assert ours.load(f"tremplin_{code}", str(i18n.path("translations")))
    assert theirs.load(f"qtbase_{code}", folder)
    for text in ("Look in:", "Files of type:", "File &name:", "Directory:", "All Files (*)"):
        said = [t.translate("QFileDialog", text) for t in (ours, theirs)]
        assert any(said), text


def test_a_name_that_ends_in_a_stop_ends_its_sentence_once():
    line = LogLine(0, "enrolled", {"name": "Karima C."})
    assert log_text(line).endswith("Karima C.")
    assert not log_text(line).endswith("..")


def test_german_has_one_word_for_a_need():
    said = i18n.path("translations", "tremplin_de.ts").read_text("utf-8")
    assert "Anliegen" in said
    assert "Bedarf" not in said


def test_no_arabic_line_begins_with_a_latin_letter():
    """It would run from the left: the queue's keys stood in the wrong order."""
    said = i18n.path("translations", "tremplin_ar.ts").read_text("utf-8")
    texts = re.findall(r"<(?:translation|numerusform)>([A-Za-z][^<]*)<", said)
    assert [text for text in texts if re.search("[\u0621-\u064a]", text)] == []


def test_a_line_of_isolated_parts_runs_as_the_language_does(dressed):
    place, said = {"city": "Rotterdam", "country": "NL"}, {}
    deployment = load_deployment("mem-by-cgem")
    for code in ("fr", "ar"):
        i18n.install(dressed, code)
        said[code] = Words(deployment, code).value("entrepreneur", "residence", place)
    assert said["fr"].startswith("\u2068Rotterdam\u2069")
    assert said["ar"].startswith("\u200f\u2068Rotterdam\u2069")
    assert i18n.directed("الاسم \u2068Omar\u2069") == "الاسم \u2068Omar\u2069"
    assert Muted("\u2068Omar\u2069 · \u2068عمر\u2069").text().startswith("\u200f")
