"""Several values become one: texts joined, a name of parts of each; the rest is chosen."""

import pytest

from sync.review.combine import Part, assembled, combined, parts, way


def test_two_texts_stand_behind_each_other():
    values = ["Logistique", "Douane"]
    assert way("entrepreneur", "trade", values) == "join"
    assert combined("entrepreneur", "trade", values) == "Logistique; Douane"
    assert combined("need", "details", values) == "Logistique\nDouane"


def test_what_another_text_says_already_is_not_said_twice():
    assert way("entrepreneur", "trade", ["Logistique", "logistique et douane"]) == ""
    said = ["Banque", "banque", "Textile"]
    assert combined("entrepreneur", "trade", said) == "banque; Textile"


def test_a_name_is_put_together_of_parts_of_each():
    one = {"given": "Khadija", "family": "Benani", "family_ar": "بناني"}
    two = {"given": "Khadidja", "family": "Bennani", "given_ar": "خديجة"}
    assert way("entrepreneur", "name", [one, two]) == "parts"
    assert parts([one, two]) == [
        Part("given", ("Khadija", "Khadidja")),
        Part("family", ("Benani", "Bennani")),
        Part("family_ar", ("بناني",)),
        Part("given_ar", ("خديجة",)),
    ]
    whole = assembled([one, two], {"given": "Khadija"})
    assert whole == {
        "given": "Khadija",
        "family": "Bennani",
        "given_ar": "خديجة",
        "family_ar": "بناني",
    }


def test_without_a_pick_the_latest_stands_with_its_gaps_filled():
    one, two = {"given": "Omar", "family": "Alami"}, {"given": "Omar", "family": ""}
    assert combined("entrepreneur", "name", [one, two]) == {"given": "Omar", "family": "Alami"}


def test_a_place_takes_what_it_lacks_and_never_another_country():
    country, city = {"country": "BE"}, {"city": "Gand"}
    assert way("entrepreneur", "residence", [country, city]) == "fill"
    assert combined("entrepreneur", "residence", [country, city]) == {
        "country": "BE",
        "city": "Gand",
    }
    assert (
        way("entrepreneur", "residence", [{"country": "FR"}, {"city": "Gand", "country": "BE"}])
        == ""
    )
    assert way("entrepreneur", "residence", [country, {"city": "Gand", "country": "BE"}]) == ""


@pytest.mark.parametrize(
    ("record_type", "field", "values"),
    [
        ("entrepreneur", "birth_year", [1980, 1981]),
        ("entrepreneur", "diploma", ["a", "b"]),
        ("entrepreneur", "region", ["BE", "FR"]),
        (
            "need",
            "amount",
            [{"amount": "1", "currency": "MAD"}, {"amount": "2", "currency": "EUR"}],
        ),
        ("entrepreneur", "source", [{"kind": "press"}, {"kind": "event", "basis": "mandate"}]),
        ("event", "starts", ["2026-01-01", "2026-01-02"]),
        ("company", "website", ["a.be", "b.be"]),
        ("company", "lead_buyer", [True, False]),
        ("entrepreneur", "trade", [None, "Banque"]),
    ],
    ids=lambda x: x if isinstance(x, str) else "",
)
def test_what_is_one_thing_is_chosen(record_type, field, values):
    assert way(record_type, field, values) == ""
