"""Met already? Who may be the one being written down, from the first letters on, and why."""

import pytest

from forms.values import Phone
from tests.helpers.laptops import Laptop


@pytest.fixture
def laptop(tmp_path):
    with Laptop(tmp_path / "vault") as laptop:
        yield laptop


def name(given="", family="", **arabic):
    return {"name": {"given": given, "family": family, **arabic}}


def why(laptop, values):
    return {view.title: reasons for view, reasons in laptop.replica.possible_matches(values)}


@pytest.mark.parametrize(
    ("given", "family", "reason"),
    [
        ("Mohamed", "El Fassi", "name_same"),
        ("Mohammed", "Elfassi", "name_same"),
        ("Mouhammad", "Al Fassy", "name_spelled"),
        ("El Fassi", "Mohamed", "name_same"),
        ("محمد", "الفاسي", "name_script"),
    ],
)
def test_the_same_name_is_told_in_other_spellings_orders_and_scripts(laptop, given, family, reason):
    laptop.meet("Mohamed", "El Fassi")
    laptop.meet("Salma", "Tazi")
    assert why(laptop, name(given, family)) == {"Mohamed El Fassi": [reason]}


def test_a_name_is_told_while_its_family_part_is_being_typed(laptop):
    laptop.meet("Khadija", "Ouazzani")
    for typed in ("Ouaz", "Wazza", "Ouazzani"):
        assert "Khadija Ouazzani" in why(laptop, name("Khadidja", typed))


def test_one_word_of_a_name_is_told_only_while_few_have_it(laptop):
    laptop.meet("Khadija", "Ouazzani")
    assert why(laptop, name("", "Ouazzani")) == {"Khadija Ouazzani": ["name_same"]}
    for family in ("Tazi", "Alami", "Fassi", "Naciri", "Rami", "Sebti", "Kabbaj"):
        laptop.meet("Khadija", family)
    assert why(laptop, name("Khadija")) == {}


def test_another_person_of_the_same_given_name_is_not_told(laptop):
    laptop.meet("Mohamed", "Tahiri")
    assert why(laptop, name("Mohamed", "Oubella")) == {}


def test_a_phone_is_told_however_it_is_typed_and_before_it_is_whole(laptop):
    laptop.meet("Rim", "Alami", phones=[Phone.read("+33 6 12 34 56 78").model_dump()])
    for typed, country in (("06 12 34 56 78", "FR"), ("0612345678", ""), ("612345678", "")):
        phone = Phone.read(typed, country).model_dump()
        assert why(laptop, {"phones": [phone]}) == {"Rim Alami": ["phone_same"]}


def test_a_mail_is_told_whatever_its_case(laptop):
    laptop.meet("Rim", "Alami", emails=["rim.alami@example.org"])
    assert why(laptop, {"emails": ["RIM.Alami@example.org"]}) == {"Rim Alami": ["email_same"]}


def test_the_surest_comes_first(laptop):
    laptop.meet("Rim", "Alami", birth_year=1970)
    laptop.meet("Rim", "Alami", birth_year=1990)
    values = {**name("Rime", "El Alami"), "birth_year": 1990}
    [(first, reasons), *_] = laptop.replica.possible_matches(values)
    assert first.values["birth_year"] == 1990
    assert "born_same" in reasons


def test_nothing_typed_finds_nobody(laptop):
    laptop.meet("Rim", "Alami")
    assert why(laptop, {}) == why(laptop, name("", "")) == {}
