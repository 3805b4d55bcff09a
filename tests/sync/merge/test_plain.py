"""The short way to show a document says what the long way says, or gives way."""

import json

from hypothesis import given
from hypothesis import strategies as st

from sync.merge import document, plain
from sync.merge.view import show

EPOCH = "0" * 24
VALUES = {
    "name": {"given": "Khadija", "family": "Bennani"},
    "trade": "notary",
    "birth_year": 1980,
    "sectors[it]": "it",
    "sectors[agro]": "agro",
    "phones[+32470112564]": {"typed": "0470 11 25 64", "e164": "+32470112564", "country": "BE"},
    "notes+": [{"at": "2026-11-21T10:00:00Z", "text": "in a hurry"}],
    "hobby": "sailing",
    "hobbies[chess]": "chess",
    "answers[contact]": "given",
}


def of_one_write(values: dict) -> dict:
    return {"o": [1, 5, 1_700_000_000_000, 0], "v": values}


def name(_number: int) -> str:
    return EPOCH


def name_of(number: int) -> str:
    return f"{number:024}"


def shown(kind: str, body: dict):
    return show(document.decode(kind, body, name_of))


@given(st.sets(st.sampled_from(sorted(VALUES))), st.sampled_from(["entrepreneur", "consent", "x"]))
def test_what_one_write_made_is_shown_alike_both_ways(cells, kind):
    body = of_one_write({name: VALUES[name] for name in cells})
    short, long = plain.shown(kind, body, name_of), shown(kind, body)
    assert short is not None
    assert json.dumps(short.values) == json.dumps(long.values)
    assert (short.seen, short.contested, short.gone) == (long.seen, long.contested, long.gone)


@given(st.dictionaries(st.sampled_from(sorted(VALUES)), st.integers(0, 2)), st.booleans())
def test_what_others_have_written_on_is_shown_alike_both_ways(cells, created):
    """Cells 1 and 2 were edited, before (by a clock that was behind) and after the creation."""
    body = of_one_write({name: VALUES[name] for name, by in cells.items() if not by})
    body = body if created else {}
    edits = {
        name: {"r": [[by, 7, 1_700_000_000_000 + 9 - 6 * by, by, VALUES[name]]]}
        for name, by in cells.items()
        if by
    }
    body |= {"c": edits} if edits else {}
    short, long = plain.shown("entrepreneur", body, name_of), shown("entrepreneur", body)
    assert short is not None
    assert json.dumps(short.values) == json.dumps(long.values)
    assert (short.seen, short.contested, short.gone) == (long.seen, long.contested, long.gone)


def test_what_is_contested_or_awaited_is_shown_the_long_way():
    rows = [[n, 1, 1_700_000_000_001, 0, trade] for n, trade in enumerate(("judge", "clerk"))]
    created = of_one_write({"trade": "notary"})
    assert plain.shown("entrepreneur", created | {"c": {"trade": {"r": rows}}}, name) is None
    awaits = {"r": rows[:1], "a": [[3, 9]]}
    assert plain.shown("entrepreneur", created | {"c": {"trade": awaits}}, name) is None


def test_what_is_deleted_or_merged_is_shown_the_long_way():
    assert plain.shown("entrepreneur", of_one_write({"@deleted": [[EPOCH, 5]]}), name) is None
    assert plain.shown("entrepreneur", of_one_write({"@same_as[018f]": {}}), name) is None


def test_what_was_shown_shares_nothing_with_the_document():
    body = of_one_write({"notes+": [{"text": "a"}]})
    plain.shown("entrepreneur", body, name).values["notes"].append("b")
    assert body["v"]["notes+"] == [{"text": "a"}]
