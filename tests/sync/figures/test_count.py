"""The figures agree with an independent slow count, over random lives and random selections."""

import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from forms.consent import consent_id
from forms.segment import Group, Rule
from sync.figures.count import ambassadors, behind, count
from sync.figures.counting import FACTS, TOTALS
from sync.figures.report import report
from sync.figures.selection import Selection
from sync.replica.replica import Replica
from sync.replica.saving import Save
from tests.helpers.laptops import Laptop
from tests.sync.figures.slow import Slow

TODAY = date(2026, 11, 22)
DAY_MS = 86_400_000
NOON = int(datetime(2026, 11, 22, 12, tzinfo=UTC).timestamp() * 1000)
AMBASSADORS = ("Salma", "Karim", None)
REGIONS = ("BE", "FR", None)
MEMBERS = Group(rules=[Rule(ask="membership", test="any", values=["member", "registered"])])


class Life:
    """A notebook filled at random, its clock going through three months."""

    def __init__(self, folder: Path, seed: int, people: int) -> None:
        self.r = random.Random(seed)
        self.now = NOON - 90 * DAY_MS
        self.laptop = Laptop(folder, now_ms=lambda: self.now)
        self.events = [self.replica.save("event", {"name": f"Forum {n}"}) for n in range(3)]
        for _ in range(people):
            self.now += self.r.randrange(90 * DAY_MS // people) + 1
            self._person()

    @property
    def replica(self) -> Replica:
        return self.laptop.replica

    def pick(self, *options: Any) -> Any:
        return self.r.choice(options)

    def _event(self) -> str | None:
        return self.pick(*self.events, None)

    def _day(self) -> str:
        return (TODAY + timedelta(days=self.r.randint(-40, 20))).isoformat()

    def _person(self) -> None:
        person = self.replica.new_id()
        stage = self.pick("approached", "registered", "member", "declined", None)
        values = {"membership": stage, "event": self._event(), "region": self.pick(*REGIONS)}
        saves = [Save("entrepreneur", {"name": {"given": "Rim"}, **values}, person)]
        saves += [Save("encounter", self._encounter(person)) for _ in range(self.r.randrange(3))]
        needs = [self.replica.new_id() for _ in range(self.r.randrange(3))]
        saves += [Save("need", self._need(person), need) for need in needs]
        saves += [
            Save("referral", self._referral(person, needs)) for _ in range(self.r.randrange(4))
        ]
        if self.r.random() < 0.8:
            saves.append(Save("consent", self._consent(person), consent_id(person)))
        self.replica.save_all(saves)
        if self.r.random() < 0.1:
            self.replica.delete(self.pick(*(save.record_id for save in saves if save.record_id)))

    def _encounter(self, person: str) -> dict[str, Any]:
        codes = ("land", "tax", "customs")
        met = datetime.fromtimestamp(self.now / 1000 - self.r.randrange(10**6), UTC)
        return {
            "person": person,
            "event": self._event(),
            "met_at": self.pick(met.isoformat(timespec="seconds"), None),
            "ambassador": self.pick(*AMBASSADORS),
            "feeling_before": self.pick(1, 3, 5, None),
            "feeling_after": self.pick(2, 4, None),
            "misunderstandings": self.r.sample(codes, self.r.randrange(3)),
            "lifted": self.r.sample(codes, self.r.randrange(2)),
        }

    def _need(self, person: str) -> dict[str, Any]:
        return {
            "person": person,
            "event": self._event(),
            "kind": self.pick("land", "finance"),
            "sector": self.pick("digital", "health", None),
            "target_region": self.pick("01", "06", None),
            "pillar": self.pick("invest", None),
        }

    def _referral(self, person: str, needs: list[str]) -> dict[str, Any]:
        state = self.pick("sent", "accepted", "answered", "declined", "no_answer")
        return {
            "person": person,
            "need": self.pick(*needs, None),
            "due": self.pick(self._day(), None),
            "state": state,
            "answered": self.pick(self._day(), None) if state == "answered" else None,
        }

    def _consent(self, person: str) -> dict[str, Any]:
        answers = {"register": "given", "statistics": self.pick("given", "given", "refused")}
        return {"person": person, "answers": answers, "expires": self.pick(self._day(), None)}

    def selection(self) -> Selection:
        first = self.pick(None, TODAY - timedelta(days=self.r.randrange(80)))
        last = self.pick(None, TODAY - timedelta(days=self.r.randrange(40)))
        return Selection(
            self.pick("", *self.events),
            first,
            last,
            self.pick("", "", "Salma", "Nobody"),
            self.pick("", "", "BE"),
            segment=self.pick(None, None, MEMBERS),
        )


@pytest.fixture(scope="module")
def life(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Life]:
    made = Life(tmp_path_factory.mktemp("life") / "vault", seed=7, people=150)
    yield made
    made.laptop.close()


def selections(life: Life) -> list[Selection]:
    return [Selection(), Selection(segment=MEMBERS), *(life.selection() for _ in range(25))]


def test_every_chart_agrees_with_the_slow_count(life: Life) -> None:
    for selection in selections(life):
        found, slow = (
            count(life.replica, selection, TODAY),
            Slow(life.replica, selection, TODAY),
        )
        assert found.people == len(slow.reached)
        assert found.anonymous == len(slow.reached - slow.agreed)
        for name, series in FACTS.items():
            chart = found.charts[name]
            for at in range(len(series)):
                told = {code: numbers[at] for code, numbers in chart.bars if numbers[at]}
                assert told == slow.chart(name, at), (name, at, selection)
                assert chart.anonymous[at] == slow.anonymous[name, at], (name, selection)


def test_behind_a_bar_stand_the_people_counted_in_it_who_agreed(life: Life) -> None:
    for selection in selections(life)[:6]:
        slow = Slow(life.replica, selection, TODAY)
        for (name, series, code), people in slow.bars.items():
            listed = behind(life.replica, selection, TODAY, name, code, series)
            assert listed == sorted(set(people) & slow.agreed, reverse=True)


def test_the_report_over_a_segment_is_about_its_people_alone(life: Life) -> None:
    people = {
        view.id
        for view in life.replica.listing("entrepreneur", limit=10**6)
        if view.values.get("membership") in ("member", "registered")
    }
    found = report(life.replica, Selection(segment=MEMBERS), TODAY, "region")
    everything = report(life.replica, Selection(), TODAY, "region")
    assert 0 < found.quality.people == len(people) < everything.quality.people
    assert sum(source.people for source in found.sources) == len(people)
    assert sum(line.registered for line in found.lines) == len(
        people & Slow(life.replica, Selection(), TODAY).reached
    )
    hanging = sum(
        view.values.get("person") in people
        for kind in ("company", "encounter", "need", "referral", "followup", "consent")
        for view in life.replica.listing(kind, limit=10**6)
    )
    assert found.quality.records == len(people) + hanging
    assert found.quality.records < everything.quality.records


def test_the_mean_feeling_is_of_encounters_that_say_both(life: Life) -> None:
    found, slow = count(life.replica, Selection(), TODAY), Slow(life.replica, Selection(), TODAY)
    both = [
        (view.values["feeling_before"], view.values["feeling_after"])
        for view in slow.met
        if view.values["person"] in slow.agreed
        and view.values.get("feeling_before")
        and view.values.get("feeling_after")
    ]
    assert found.felt == len(both)
    assert found.feeling == pytest.approx(
        tuple(sum(side) / len(both) for side in zip(*both, strict=True))
    )


def test_referrals_in_time_are_of_those_answered_or_due(life: Life) -> None:
    found, slow = count(life.replica, Selection(), TODAY), Slow(life.replica, Selection(), TODAY)
    told = slow.chart("referrals", 0)
    due = told["in_time"] + told["late"] + told["overdue"]
    assert found.in_time == (told["in_time"], due)


def test_totals_count_everybody_and_breakdowns_keep_the_others_apart(life: Life) -> None:
    found = count(life.replica, Selection(), TODAY)
    assert found.anonymous > 0
    assert all(found.charts[name].anonymous == (0,) for name in TOTALS)
    assert found.charts["sectors"].anonymous[0] > 0


def test_the_ambassadors_of_a_notebook_are_named_once(life: Life) -> None:
    assert ambassadors(life.replica) == ["Karim", "Salma"]


def test_an_empty_notebook_has_figures_of_zero(tmp_path: Path) -> None:
    with Laptop(tmp_path / "vault") as laptop:
        found = count(laptop.replica, Selection(), TODAY)
        assert (found.people, found.in_time, found.felt) == (0, (0, 0), 0)
        assert all(chart.bars == () for chart in found.charts.values())
