"""Answer sheets: found in any language, shown in the reader's, refused where they do not fit."""

from datetime import date

import pytest

from forms.sheets import SheetSet, problems
from sync.deployment import load_deployment, read_sheets, shipped_sheets

MEM = load_deployment()
SHEETS = shipped_sheets()


def ids(found) -> list[str]:
    return [sheet.id for sheet in found]


def test_every_usual_misunderstanding_has_an_answer():
    unanswered = {c for c in MEM.codes("misunderstandings") if not SHEETS.about([c])}
    assert unanswered == {"other"}


def test_each_shipped_sheet_says_all_of_it_in_three_languages_with_its_date_and_source():
    for sheet in SHEETS.sheets:
        assert list(sheet.texts) == ["fr", "ar", "en"]
        assert sheet.checked <= date(2026, 11, 22)
        assert sheet.source.startswith("http")
        shapes = {(len(t.steps), len(t.documents), len(t.bodies)) for t in sheet.texts.values()}
        assert len(shapes) == 1, sheet.id
        assert all(len(text.answer) < 700 for text in sheet.texts.values()), sheet.id


def test_a_sheet_falls_back_to_the_first_language_it_has():
    sheet = SHEETS.sheets[0]
    assert sheet.language("de", "fr") == "fr"
    assert sheet.text("nl", "xx") == sheet.texts["fr"]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("societe responsabilite", []),
        ("SARL", ["company_creation"]),
        ("PROTEGER une marque", ["name_and_brand"]),
        ("الوساطة", ["justice"]),
        ("mediation", ["justice"]),
        ("convertibl", ["exchange"]),
    ],
)
def test_words_find_a_sheet_forgiving_accents_and_case(typed, first):
    assert first == ids(SHEETS.find(typed, "fr"))[: len(first)]
    assert bool(first) == bool(SHEETS.find(typed, "fr"))


def test_a_word_of_another_language_finds_the_sheet_too():
    assert "land" in ids(SHEETS.find("notary", "fr"))


def test_no_word_gives_all_in_their_order():
    assert ids(SHEETS.find("", "fr")) == ids(SHEETS.sheets)


def test_a_sheet_on_more_of_the_topics_comes_first():
    assert ids(SHEETS.about(["finance", "investment", "exchange"]))[0] == "investment_charter"


def test_a_set_that_does_not_fit_its_deployment_is_told_why():
    text = SHEETS.sheets[0].text("fr")
    wrong = SheetSet.model_validate(
        {
            "deployment": "example",
            "version": "1",
            "sheets": [
                {"id": "a", "topics": ["tides"], "checked": "2026-01-01", "source": "https://x",
                 "texts": {"en": text.model_dump()}}
            ] * 2,
        }
    )  # fmt: skip
    told = " ".join(problems(wrong, MEM))
    assert all(word in told for word in ("example", "same id", "tides", "no text in fr"))
    with pytest.raises(ValueError, match="tides"):
        read_sheets(wrong.model_dump_json(), MEM)


def test_a_deployment_without_sheets_has_an_empty_set():
    assert shipped_sheets("example").sheets == []
