"""One declaration of what is recorded; everything else follows from it."""

from typing import Annotated

import pytest
from hypothesis import given
from hypothesis import strategies as st

from build_scripts.dictionary import ROOT, frozen
from forms import base
from forms.base import Record, declared_fields, hangs_on, identity, record_types
from forms.consent import consent_id, may_leave
from forms.fields import FormField, Policy
from forms.ids import companion_id, created_ms, new_id
from forms.text import fold, words
from forms.validation import Invalid, consistent, normalised
from forms.values import Line, Phone
from sync.deployment import load_deployment
from sync.replica.tables import columns_of


def test_derived_files_are_what_the_code_says():
    stale = [
        str(path.relative_to(ROOT))
        for path, text in frozen().items()
        if path.read_text("utf-8") != text
    ]
    assert not stale, "run `make docs` and look at what changed"


def test_every_field_of_every_type_is_declared_in_full():
    for kind in record_types():
        fields = declared_fields(kind)
        assert fields
        assert all(field.label and field.group for field in fields.values())


@pytest.mark.parametrize("deployment", ["mem-by-cgem", "example"])
def test_every_reference_list_exists_in_the_deployment(deployment):
    lists = load_deployment(deployment).lists
    wanted = {f.reference for kind in record_types() for f in declared_fields(kind).values()}
    assert wanted - {""} <= lists.keys()


def test_adding_a_field_is_one_line(monkeypatch):
    monkeypatch.setattr(base, "_REGISTRY", dict(base.record_types()))

    class Stand(Record, type_name="stand", label="Stand", plural="Stands"):
        """A stand."""

        number: Annotated[Line | None, FormField("Stand number", listed=True)] = None

    base.declared_fields.cache_clear()
    assert columns_of("stand") == ["f_number"]
    assert normalised("stand", {"number": " 12 "}) == {"number": "12"}
    monkeypatch.undo()
    base.record_types.cache_clear()
    base.declared_fields.cache_clear()


def test_bad_values_are_named_field_by_field():
    with pytest.raises(Invalid) as caught:
        normalised(
            "entrepreneur", {"emails": ["nonsense"], "birth_year": "young", "trade": "baker"}
        )
    assert set(caught.value.problems) == {"emails", "birth_year"}


def test_fields_of_a_newer_version_pass_as_they_are():
    assert normalised("entrepreneur", {"horoscope": {"sign": "lion"}}) == {
        "horoscope": {"sign": "lion"}
    }


def test_a_name_needs_a_part_and_keeps_parts_it_does_not_know():
    assert normalised("entrepreneur", {"name": {"family_ar": "بناني", "particle": "El"}})[
        "name"
    ] == {
        "family_ar": "بناني",
        "particle": "El",
    }
    with pytest.raises(Invalid):
        normalised("entrepreneur", {"name": {"given": "  "}})


PHONES = {
    ("0470 11 25 64", "BE"): "+32470112564",
    ("06 49 77 61 58", "FR"): "+33649776158",
    ("٠٦ ٤٩ ٧٧ ٦١ ٥٨", "FR"): "+33649776158",
    ("+33 7 58 98 25 54", ""): "+33758982554",
    ("0032 470 11 25 64", "BE"): "+32470112564",
    ("call me", "BE"): "",
    ("12", "FR"): "",
}


@pytest.mark.parametrize("typed", PHONES)
def test_a_phone_is_kept_as_typed_with_its_e164_form(typed):
    phone = Phone.read(*typed)
    assert (phone.typed, phone.e164) == (typed[0], PHONES[typed])


def test_the_same_number_typed_in_two_ways_is_the_same_element():
    one, other = ({"typed": t, "e164": "+32470112564"} for t in ("0470 112564", "+32 470 112564"))
    assert identity("entrepreneur", "phones", one) == identity("entrepreneur", "phones", other)


@given(st.integers(0, (1 << 48) - 1))
def test_an_id_tells_when_it_was_made_and_is_version_7(moment):
    made = new_id(moment)
    assert created_ms(made) == moment
    assert (made[12], made[16] in "89ab", len(made)) == ("7", True, 32)


def test_two_laptops_derive_the_same_consent_of_a_person():
    person = new_id(1_795_000_000_000)
    assert consent_id(person) == companion_id(person, "consent") != person
    assert created_ms(consent_id(person)) == created_ms(person)


LEAVING = [
    ({}, {}, False),
    ({}, {"register": "pending"}, False),
    ({}, {"register": "given"}, True),
    ({}, {"register": "refused"}, False),
    ({}, {"contact": "given"}, False),
    ({"source": {"kind": "association", "basis": "mandate"}}, {}, True),
    ({"source": {"kind": "association", "basis": "mandate"}}, {"register": "withdrawn"}, False),
    ({"source": {"kind": "association"}}, {}, False),
]


@pytest.mark.parametrize(("person", "answers", "leaves"), LEAVING)
def test_a_person_leaves_the_laptop_with_consent_or_a_stated_basis_only(person, answers, leaves):
    assert may_leave(person, answers) is leaves


def test_records_hang_on_their_person():
    assert hangs_on("need", "n", {"person": "p"}) == "p"
    assert hangs_on("entrepreneur", "p", {}) == "p"
    assert hangs_on("event", "e", {}) == ""
    assert hangs_on("unheard_of", "u", {"person": "p"}) == ""


def test_search_forgives_case_accents_and_arabic_spelling():
    assert fold("BENÂCHIR") == fold("benachir")
    assert fold("أَحْمَد") == fold("احمد")
    assert fold("فاطمة") == fold("فاطمه")
    assert words("El-Fassi, 0٦") == ["el", "fassi", "06"]


@given(st.text())
def test_folding_twice_changes_nothing_more(text):
    assert fold(fold(text)) == fold(text)


def test_sets_logs_and_answers_are_never_single_cells():
    many = {Policy.SET, Policy.LOG, Policy.PROTECTIVE}
    for kind in record_types():
        model = record_types()[kind]
        for name, field in declared_fields(kind).items():
            default = model.model_fields[name].get_default()
            assert isinstance(default, list | dict) == (field.policy in many)


@pytest.mark.parametrize(
    ("values", "contradicts"),
    [
        ({"starts": "2026-11-22", "ends": "2026-11-21"}, True),
        ({"ends": "2026-11-19"}, True),
        ({"starts": "2026-11-25"}, True),
        ({"starts": "2026-11-21", "ends": "2026-11-21"}, False),
        ({"starts": None}, False),
        ({"name": "Forum"}, False),
    ],
)
def test_an_event_does_not_end_before_it_starts(values, contradicts):
    before = {"starts": "2026-11-20", "ends": "2026-11-21"}
    if not contradicts:
        consistent("event", before, values)
        return
    with pytest.raises(Invalid) as caught:
        consistent("event", before, values)
    assert caught.value.problems == {"ends": "ends_before_start"}


@pytest.mark.parametrize(
    ("values", "title"),
    [
        ({"phones": [{"typed": "04", "e164": "+32470112564"}, {"typed": "2"}]}, "+32470112564"),
        ({"phones": [{"typed": "12345"}], "emails": ["a@example.org"]}, "12345"),
        ({"emails": ["a@example.org", "b@example.org"]}, "a@example.org"),
        ({"name": {"given": "Nadia"}, "phones": [{"typed": "12345"}]}, "Nadia"),
    ],
)
def test_who_has_no_name_is_recognised_by_their_first_contact(values, title):
    assert record_types()["entrepreneur"].title_of(values) == title
