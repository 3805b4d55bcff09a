"""The chain from source to compiled translation, with Qt's real tools."""

import pytest
from PySide6.QtCore import QTranslator

from build_scripts import translations
from build_scripts.translations import compile_ts, problems, update
from desktop import i18n

SOURCE = """
from PySide6.QtWidgets import QWidget
class Page(QWidget):
    def words(self, n):
        self.tr("Save")
        self.tr("%n people", "", n)
        self.tr("Sent to {place}")
"""


@pytest.fixture
def page(tmp_path):
    file = tmp_path / "page.py"
    file.write_text(SOURCE, encoding="utf-8")
    return file


def finish(ts, *pairs):
    """Translate by hand: each source string with what the translator types."""
    text = ts.read_text(encoding="utf-8")
    for source, translated in pairs:
        blank = f'<source>{source}</source>\n        <translation type="unfinished"></translation>'
        assert blank in text
        done = f"<source>{source}</source>\n        <translation>{translated}</translation>"
        text = text.replace(blank, done)
    text = text.replace(
        '<translation type="unfinished">\n            <numerusform></numerusform>\n'
        "            <numerusform></numerusform>",
        "<translation>\n            <numerusform>%n personne</numerusform>\n"
        "            <numerusform>%n personnes</numerusform>",
    )
    ts.write_text(text, encoding="utf-8")


def found(page, ts, tmp_path, code="fr"):
    fresh = tmp_path / "fresh" / ts.name
    fresh.parent.mkdir(exist_ok=True)
    fresh.write_bytes(ts.read_bytes())
    update([page], code, fresh)
    return sorted(problems(ts, fresh))


@pytest.fixture
def french(page, tmp_path):
    ts = tmp_path / "tremplin_fr.ts"
    update([page], "fr", ts)
    return ts


def test_new_strings_are_unfinished_until_somebody_translates_them(page, french, tmp_path):
    assert len(found(page, french, tmp_path)) == 3
    finish(french, ("Save", "Enregistrer"), ("Sent to {place}", "Envoyé à {place}"))
    assert found(page, french, tmp_path) == []


def test_a_string_that_the_source_gained_is_missed(page, french, tmp_path):
    finish(french, ("Save", "Enregistrer"), ("Sent to {place}", "Envoyé à {place}"))
    page.write_text(SOURCE + '        self.tr("Close")\n', encoding="utf-8")
    assert found(page, french, tmp_path) == ["tremplin_fr.ts: not there yet: [Page] 'Close'"]


def test_a_string_that_the_source_lost_is_named(page, french, tmp_path):
    finish(french, ("Save", "Enregistrer"), ("Sent to {place}", "Envoyé à {place}"))
    page.write_text(SOURCE.replace('self.tr("Save")', "pass"), encoding="utf-8")
    assert found(page, french, tmp_path) == [
        "tremplin_fr.ts: no longer in the source: [Page] 'Save'"
    ]


def test_a_lost_placeholder_is_named(page, french, tmp_path):
    finish(french, ("Save", "Enregistrer"), ("Sent to {place}", "Envoyé"))
    assert found(page, french, tmp_path) == [
        "tremplin_fr.ts: placeholders differ: [Page] 'Sent to {place}'"
    ]


def test_french_marks_stay_on_the_line_of_their_word(page, french, tmp_path):
    finish(french, ("Save", "Garder ?"), ("Sent to {place}", "Envoyé : « {place} »"))
    spaces = "no unbreakable space before : ; ? ! », or after « (a step `update` puts it)"
    named = {problem for problem in problems(french, french) if spaces in problem}
    assert len(named) == 2
    update([page], "fr", french)
    assert found(page, french, tmp_path) == []
    assert "Envoyé&#xa0;: «&#xa0;{place}&#xa0;»<" in french.read_text(encoding="utf-8")


def test_updating_keeps_what_was_translated(page, french):
    finish(french, ("Save", "Enregistrer"), ("Sent to {place}", "Envoyé à {place}"))
    before = french.read_text(encoding="utf-8")
    update([page], "fr", french)
    assert french.read_text(encoding="utf-8") == before


def test_no_line_numbers_or_paths_stand_in_a_translation(french):
    text = french.read_text(encoding="utf-8")
    assert "<location" not in text
    assert "page.py" not in text


def test_english_holds_plurals_only(page, tmp_path):
    ts = tmp_path / "tremplin_en.ts"
    update([page], "en", ts)
    assert ts.read_text(encoding="utf-8").count("<source>") == 1


def test_arabic_asks_for_six_plural_forms(page, tmp_path):
    ts = tmp_path / "tremplin_ar.ts"
    update([page], "ar", ts)
    assert ts.read_text(encoding="utf-8").count("<numerusform>") == 6


def test_what_is_compiled_speaks(page, french, tmp_path, qapp):
    finish(french, ("Save", "Enregistrer"), ("Sent to {place}", "Envoyé à {place}"))
    qm = tmp_path / "out.qm"
    compile_ts(french, qm)
    translator = QTranslator()
    assert translator.load(str(qm))
    assert translator.translate("Page", "Save") == "Enregistrer"
    assert translator.translate("Page", "%n people", "", 1) == "%n personne"
    assert translator.translate("Page", "%n people", "", 4) == "%n personnes"


def test_an_unknown_step_is_refused(capsys):
    assert translations.main(["publish"]) == 2
    assert "update" in capsys.readouterr().out


def test_the_committed_files_compile(tmp_path):
    for code in translations.TARGETS:
        compile_ts(translations.ts_file(code), tmp_path / f"{code}.qm")
        assert (tmp_path / f"{code}.qm").stat().st_size > 0


def test_the_app_is_whole_in_every_language_it_offers():
    assert list(translations.TARGETS) == [language.code for language in i18n.LANGUAGES]
    assert dict(translations.TARGETS) == {one.code: one.locale for one in i18n.LANGUAGES}
    assert translations.check() == []


@pytest.mark.parametrize(
    ("code", "one", "many"),
    [
        ("fr", "1 personne", "7 personnes"),
        ("ar", "شخص واحد", "7 أشخاص"),
        ("en", "1 person", "7 people"),
        ("es", "1 persona", "7 personas"),
        ("nl", "1 persoon", "7 personen"),
        ("de", "1 Person", "7 Personen"),
        ("it", "1 persona", "7 persone"),
    ],
)
def test_the_plural_follows_the_number_in_every_language(qapp, tmp_path, code, one, many):
    qm = tmp_path / f"{code}.qm"
    compile_ts(translations.ts_file(code), qm)
    translator = QTranslator()
    assert translator.load(str(qm))
    said = [translator.translate("PeoplePage", "%n people", "", count) for count in (1, 7)]
    assert [text.replace("%n", str(n)) for text, n in zip(said, (1, 7), strict=True)] == [one, many]
