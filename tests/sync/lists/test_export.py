"""Lists out: harmless cells, and what goes out comes in again the same."""

import csv
import io
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from python_calamine import load_workbook

from forms.base import record_types
from sync.lists.blanks import says_nothing
from sync.lists.cards_out import to_vcards
from sync.lists.export import Wording, columns, csv_delimiter, to_csv, to_xlsx

DANGEROUS = ["=1+1", "+cmd|' /C calc'!A0", "-2+3+cmd", "@SUM(A1)", "\t=1", '=HYPERLINK("x")']
LETTERS = "abcdefghijklmnopqrstuvwxyzéèçñößABCDEGÉÎ"
ARABIC = "ابتثجحخدرزسشعفقكلمنهوي"

latin = st.text(LETTERS, min_size=2, max_size=12).filter(lambda word: not says_nothing(word))
arabic = st.text(ARABIC, min_size=2, max_size=10)
names = st.builds(
    lambda g, f, ga, fa: {"given": g, "family": f, "given_ar": ga, "family_ar": fa},
    latin,
    latin,
    arabic,
    arabic,
)
phones = st.lists(
    st.integers(600000000, 699999999).map(
        lambda n: {"typed": f"+212{n}", "e164": f"+212{n}", "country": "MA"}
    ),
    max_size=3,
    unique_by=lambda p: p["e164"],
)
mails = st.lists(
    st.from_regex(r"[a-z]{1,8}@[a-z]{1,8}\.(org|ma)", fullmatch=True), max_size=3, unique=True
)
people = st.lists(
    st.fixed_dictionaries(
        {"name": names},
        optional={
            "phones": phones,
            "emails": mails,
            "residence": st.builds(
                lambda c, n: {"city": c, "country": n}, latin, st.sampled_from(["FR", "MA"])
            ),
            "sectors": st.lists(st.sampled_from(["health", "tourism", "crafts"]), unique=True),
        },
    ),
    min_size=1,
    max_size=6,
)


def essence(values: dict[str, Any]) -> dict[str, Any]:
    return {
        "name": values["name"],
        "phones": {p["e164"] for p in values.get("phones", [])},
        "emails": set(values.get("emails", [])),
        "residence": values.get("residence"),
        "sectors": set(values.get("sectors", [])),
    }


@pytest.mark.parametrize("write", [to_csv, to_xlsx, to_vcards])
@pytest.mark.parametrize("language", ["fr", "en", "ar"])
def test_people_who_go_out_come_in_again_the_same(reader, deployment, write, language):
    wording = Wording(deployment, language)

    @given(people)
    @settings(max_examples=20)
    def check(found):
        data = (
            write(found, wording) if write is to_vcards else write("entrepreneur", found, wording)
        )
        expected = [essence(p) for p in found]
        entries = [essence(e.person) for e in reader.entries(data)]
        if write is to_vcards:  # categories are a note there
            expected = [e | {"sectors": set()} for e in expected]
        assert entries == expected

    check()


@pytest.mark.parametrize("word", ["Haj", "Don", "Sidi"])
def test_a_city_that_reads_like_a_title_comes_in_again(reader, wording, word):
    person = {
        "name": {"given": "Anas", "family": "Fassi"},
        "residence": {"city": word, "country": "FR"},
    }
    (entry,) = reader.entries(to_csv("entrepreneur", [person], wording))
    assert entry.person["residence"]["city"] == word


@pytest.mark.parametrize("text", DANGEROUS)
def test_no_cell_of_a_csv_file_can_be_calculated(wording, text):
    data = to_csv("company", [{"name": text}], wording).decode("utf-8-sig")
    cell = next(csv.DictReader(io.StringIO(data), delimiter=";"))["Company name"]
    assert cell == f"'{text.strip()}" or cell == f"'{text}" or not cell.startswith(tuple("=+-@\t"))


@pytest.mark.parametrize("text", DANGEROUS)
def test_no_cell_of_a_workbook_is_a_formula_or_a_link(wording, text):
    data = to_xlsx("company", [{"name": text, "website": "http://x.org/a"}], wording)
    sheet = load_workbook(io.BytesIO(data)).get_sheet_by_index(0)
    assert sheet.to_python()[1][0].strip() == text.strip()
    assert b"<f>" not in data
    assert b"hyperlink" not in data


def test_a_guarded_cell_comes_in_as_it_was(reader, wording):
    people = [{"name": {"given": "Anas", "family": "Fassi"}, "trade": "=1+1"}]
    assert reader.entries(to_csv("entrepreneur", people, wording))[0].person["trade"] == "=1+1"


def test_csv_carries_a_mark_and_line_ends_as_the_rfc_says(wording):
    data = to_csv("company", [{"name": 'a "b"\nc'}], wording)
    assert data.startswith(b"\xef\xbb\xbf")
    assert b'"a ""b""\nc"' in data
    assert data.endswith(b"\r\n")


def test_a_phone_leaves_with_spaces_so_that_it_stays_text(wording):
    phone = {"typed": "0612345678", "e164": "+33612345678", "country": "FR"}
    data = to_csv("entrepreneur", [{"phones": [phone]}], wording).decode("utf-8-sig")
    assert next(csv.DictReader(io.StringIO(data), delimiter=";"))["Phones"] == "+33 6 12 34 56 78"


@pytest.mark.parametrize("language", ["fr", "ar", "en", "es", "nl", "de", "it"])
def test_csv_is_cut_as_spreadsheets_of_its_language_expect_and_comes_in_again(
    reader, deployment, language
):
    person = {"name": {"given": "Anas", "family": "Fassi"}, "trade": "Huile, olives; savon"}
    data = to_csv("entrepreneur", [person], Wording(deployment, language))
    first = data.decode("utf-8-sig").splitlines()[0]
    mark = "," if language == "en" else ";"
    assert csv_delimiter(language) == mark
    assert first.count(mark) == len(columns("entrepreneur", Wording(deployment, language))) - 1
    (entry,) = reader.entries(data)
    assert entry.person["trade"] == "Huile, olives; savon"


@pytest.mark.parametrize("record_type", list(record_types()))
def test_every_declared_field_has_a_column(wording, record_type):
    fields = {column.field for column in columns(record_type, wording)}
    assert fields == set(record_types()[record_type].model_fields)


def test_headings_and_codes_are_in_the_language_asked_for(deployment):
    wording = Wording(deployment, "ar", label=lambda source: f"<{source}>")
    data = to_csv("company", [{"sector": "health"}], wording).decode("utf-8-sig")
    line = next(csv.DictReader(io.StringIO(data), delimiter=";"))
    assert line["<Sector>"] == deployment.label("sectors", "health", "ar")


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_lines_of_a_card_are_at_most_75_octets_and_whole_characters(wording, version):
    people = [{"name": {"given": "é" * 90, "family": "ع" * 90}}]
    for line in to_vcards(people, wording, version=version).split(b"\r\n"):
        assert len(line) <= 75
        line.decode()


def test_a_given_name_of_two_words_comes_back_as_one(reader, wording):
    name = {"given": "Anna Maria", "family": "", "given_ar": "", "family_ar": ""}
    [entry] = reader.entries(to_vcards([{"name": name}], wording))
    assert entry.person["name"] == name
