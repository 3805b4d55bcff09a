"""Segments counted in SQL agree with an independent slow look, over random rules and records."""

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from forms.conditions import (
    NUMBERED,
    WITHOUT_VALUES,
    Condition,
    Kind,
    answers_of,
    asked_types,
    condition,
    conditions,
)
from forms.consent import consent_id
from forms.segment import MATCHES, PERSON, Group, Rule, cut, lines
from sync.errors import UnknownCondition
from sync.lists.outgoing import Listing, gather
from sync.replica import segments
from sync.replica.replica import Replica
from sync.replica.saving import Save
from tests.helpers.laptops import Laptop
from tests.sync.segments.slow import Slow

NOON = int(datetime(2026, 11, 22, 12, tzinfo=UTC).timestamp() * 1000)
TODAY = datetime.fromtimestamp(NOON / 1000).astimezone().date()
DAY_MS = 86_400_000
CODES = ("a", "b", "c")
TRADES = ("Boulangère", "data engineer", "ÉLEVEUR")
PURPOSES = ("register", "contact", "statistics")


class Lives:
    """A notebook filled at random, some of its people being one, some records deleted."""

    def __init__(self, folder: Path, seed: int, people: int = 40) -> None:
        self.r = random.Random(seed)
        self.now = NOON - 60 * DAY_MS
        self.laptop = Laptop(folder, now_ms=lambda: self.now)
        self.replica: Replica = self.laptop.replica
        self.events = [self.replica.save("event", {"name": f"Forum {n}"}) for n in range(2)]
        ids = []
        for _ in range(people):
            self.now += self.r.randrange(1, 60 * DAY_MS // people)
            ids.append(self._person())
        self.now = NOON
        one, other, third = self.r.sample(ids, 3)
        self.replica.say_same(one, other, "same")
        opened = self.laptop.view(third).shown
        for trade in ("x", "y"):
            self.replica.save(PERSON, {"trade": trade}, record_id=third, before=opened)
        self.slow = Slow(self.replica, TODAY)

    def some(self, *of: Any) -> list[Any]:
        return self.r.sample(of, self.r.randrange(len(of)))

    def one(self, *of: Any) -> Any:
        return self.r.choice([*of, None])

    def day(self, spread: int = 40) -> str:
        return (TODAY + timedelta(days=self.r.randint(-spread, spread))).isoformat()

    def _person(self) -> str:
        person = self.replica.new_id()
        source = self.one({"kind": "a", "name": "Liste"}, {"kind": "b", "basis": "mandate"})
        values = {
            "name": {"given": "Rim"},
            "trade": self.one(*TRADES),
            "sectors": self.some(*CODES),
            "skills": self.some("Python", "Négociation"),
            "languages": self.some(*CODES),
            "emails": self.some("rim@example.org", "r@example.com"),
            "residence": self.one({"city": "Metz", "country": "FR"}, {"country": "BE"}),
            "birth_year": self.one(1970, 1988),
            "membership": self.one(*CODES),
            "event": self.one(*self.events),
            "source": source,
        }
        saves = [Save(PERSON, values, person)]
        for kind, make in (
            ("encounter", self._encounter),
            ("need", self._need),
            ("followup", self._followup),
            ("company", self._company),
            ("referral", self._referral),
            ("attendance", lambda: {"event": self.one(*self.events), "badge": "7"}),
        ):
            number = self.r.choice((0, 0, 1, 2))
            saves += [Save(kind, {**make(), "person": person}) for _ in range(number)]
        if self.r.random() < 0.7:
            saves.append(Save("consent", self._consent(person), consent_id(person)))
        made = self.replica.save_all(saves)
        if self.r.random() < 0.1:
            self.replica.delete(self.r.choice(made))
        return person

    def _encounter(self) -> dict[str, Any]:
        met = datetime.fromtimestamp(self.now / 1000 - self.r.randrange(10**6), UTC)
        return {
            "event": self.one(*self.events),
            "met_at": self.one(met.isoformat(timespec="seconds")),
            "ambassador": self.one("Salma", "Karim"),
            "feeling_before": self.one(1, 3, 5),
            "misunderstandings": self.some(*CODES),
        }

    def _need(self) -> dict[str, Any]:
        return {
            "kind": self.one(*CODES),
            "stage": self.one(*CODES),
            "amount": self.one({"amount": "1000.50"}, {"amount": "250000", "currency": "EUR"}),
            "details": self.one("Créer une SARL"),
        }

    def _followup(self) -> dict[str, Any]:
        return {"due": self.one(self.day()), "state": self.one("open", "done"), "task": "call"}

    def _company(self) -> dict[str, Any]:
        return {"lead_buyer": self.one(True, False), "place": self.one({"country": "MA"})}

    def _referral(self) -> dict[str, Any]:
        return {"to_kind": self.one(*CODES), "answered": self.one(self.day())}

    def _consent(self, person: str) -> dict[str, Any]:
        answers = ("given", "given", "refused", "withdrawn", "pending")
        purposes = [*PURPOSES[: self.r.randrange(4)], *self.some(*PURPOSES)]
        said = {purpose: self.r.choice(answers) for purpose in purposes}
        return {"person": person, "answers": said, "expires": self.one(self.day())}


@pytest.fixture(scope="module", params=[3, 11])
def lives(request, tmp_path_factory) -> Iterator[Lives]:
    made = Lives(tmp_path_factory.mktemp("lives") / "vault", request.param)
    yield made
    made.laptop.close()


def asks(record_type: str) -> list[Condition]:
    keyed = answers_of(record_type)
    plain = [one for ask, one in conditions(record_type).items() if ask not in keyed]
    answers = [condition(record_type, f"{f}.{p}") for f in keyed for p in PURPOSES]
    return [*plain, *filter(None, answers)]


def values_for(one: Condition, test: str) -> st.SearchStrategy[list[str]]:
    if test in WITHOUT_VALUES:
        return st.just([])
    if test in NUMBERED:
        return st.sampled_from(["0", "7", "30"]).map(lambda v: [v])
    if one.kind in (Kind.DAY, Kind.MOMENT):
        days = st.integers(-40, 40).map(lambda n: (TODAY + timedelta(days=n)).isoformat())
        return days.map(lambda v: [v])
    if one.kind in (Kind.NUMBER, Kind.STEP) and test in ("from", "until"):
        return st.sampled_from(["1", "3", "1980", "1000.5", "99999"]).map(lambda v: [v])
    if one.kind in (Kind.TEXT, Kind.TEXTS, Kind.WORDS):
        return st.sampled_from(["eleveur", "BOULANGERE", "data", "sal", "org", "call", ""]).map(
            lambda v: [v]
        )
    codes = ("given", "refused") if one.key else ("1", "3", *CODES, "FR", "mandate", "open")
    codes = PURPOSES if one.ask == "@allows" else codes
    return st.lists(st.sampled_from(codes), max_size=3)


@st.composite
def rules(draw: st.DrawFn, record_type: str) -> Rule:
    one = draw(st.sampled_from(asks(record_type)))
    tests = [t for t in one.tests if one.ask != "@allows" or t not in ("said", "unsaid")]
    test = draw(st.sampled_from(tests))
    return Rule(ask=one.ask, test=test, values=draw(values_for(one, test)))


@st.composite
def groups(draw: st.DrawFn, record_type: str = PERSON, depth: int = 2) -> Group:
    inner = []
    if depth:
        kinds = st.sampled_from(asked_types() if record_type == PERSON else [record_type])
        for _ in range(draw(st.integers(0, 2))):
            kind = draw(kinds)
            made = draw(groups(kind, depth - 1))
            about = kind if kind != record_type else None
            there = draw(st.booleans()) if about else True
            inner.append(made.model_copy(update={"about": about, "there": there}))
    return Group(
        match=draw(st.sampled_from(MATCHES)),
        rules=draw(st.lists(rules(record_type), max_size=3)),
        groups=inner,
    )


@settings(
    max_examples=250,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(whole=groups())
def test_a_segment_holds_who_meets_its_rules(lives, whole):
    database, slow = lives.replica.database, lives.slow
    assert segments.ids(database, whole, TODAY) == slow.ids(whole)
    counted = segments.count_lines(database, whole, TODAY)
    assert counted == {at: len(slow.ids(cut(whole, at))) for at in lines(whole)}
    assert segments.count(database, whole, TODAY) == len(slow.ids(whole))


@pytest.mark.parametrize("purpose", PURPOSES)
def test_who_may_be_used_for_a_purpose_is_who_an_export_lets_out(lives, purpose):
    whole = Group(rules=[Rule(ask="@allows", test="any", values=[purpose])])
    told = gather(lives.replica, Listing(PERSON), purpose, TODAY)
    found = segments.ids(lives.replica.database, whole, TODAY)
    assert found == sorted(view.id for view in told.records)
    assert 0 < len(found) < len(lives.slow.people)


def test_rules_are_read_back_as_they_were_saved(lives):
    whole = Group(rules=[Rule(ask="membership", test="any", values=["a"])])
    saved = lives.replica.save("segment", {"name": "Members", "rules": whole.model_dump()})
    assert Group.model_validate(lives.laptop.values(saved)["rules"]) == whole


@pytest.mark.parametrize(
    "whole",
    [
        Group(rules=[Rule(ask="horoscope", test="any", values=["lion"])]),
        Group(rules=[Rule(ask="membership", test="rhymes", values=["a"])]),
        Group(match="some", rules=[Rule(ask="membership", test="said")]),
        Group(groups=[Group(about="horoscope", rules=[Rule(ask="sign", test="said")])]),
        Group(rules=[Rule(ask="@made", test="within", values=["soon"])]),
        Group(rules=[Rule(ask="birth_year", test="from", values=["old"])]),
        Group(rules=[Rule(ask="@allows", test="any", values=['"; drop'])]),
    ],
    ids=["field", "test", "match", "type", "days", "number", "purpose"],
)
def test_what_this_version_does_not_know_is_an_error_and_never_everybody(lives, whole):
    with pytest.raises(UnknownCondition):
        segments.count(lives.replica.database, whole, TODAY)


def test_a_line_that_is_not_written_to_its_end_narrows_nothing(lives):
    everybody = segments.count(lives.replica.database, Group())
    begun = Group(match="none", rules=[Rule(ask="membership", test="any")])
    assert segments.count(lives.replica.database, begun) == everybody


def test_a_listing_takes_a_segment_with_words_and_an_order(lives):
    whole = Group(rules=[Rule(ask="trade", test="has", values=["boul"])])
    found = lives.replica.listing(
        PERSON, query="rim", where={"segment": whole.model_dump()}, order="best"
    )
    assert {view.values["trade"] for view in found} == {"Boulangère"}
    assert len(found) == lives.replica.count(PERSON, where={"segment": whole})
