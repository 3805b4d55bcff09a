"""Figures at the register are those of a laptop that holds the same: one definition, one SQL."""

import random
from datetime import UTC, datetime

import pytest

from forms.consent import consent_id
from sync.figures.count import count
from sync.figures.report import report
from sync.figures.selection import Selection
from sync.protocol.messages import Scope
from sync.register.outside import following
from sync.register.outside.figures import Figures
from sync.replica.desk import Desk
from sync.replica.saving import Save
from tests.helpers.in_process import Register, quiet
from tests.helpers.laptops import Laptop

EVERYTHING = Scope(regions=["*"])


@pytest.fixture
def register(tmp_path):
    made = Register(tmp_path / "register")
    yield made
    made.close()


@pytest.fixture
def wire(tmp_path, register):
    made = register.enrol(Laptop(tmp_path / "one", "One"))
    yield made
    made.laptop.close()


@pytest.fixture
def figures(tmp_path, register):
    return Figures(register.store.database, tmp_path / "figures.db")


def live(laptop, lot, people, event):
    """Record somebody with everything that figures are made of."""
    person = laptop.meet(
        "Rim",
        region=lot.choice(["BE", "FR"]),
        membership=lot.choice(["member", "approached"]),
        event=event,
    )
    codes = lot.sample(["land", "tax", "customs"], 2)
    feelings = {"feeling_before": lot.randrange(1, 6), "feeling_after": lot.randrange(1, 6)}
    said = {"register": "given", "statistics": lot.choice(["given", "refused"])}
    need = laptop.replica.new_id()
    laptop.replica.save_all(
        [
            Save("consent", {"person": person, "answers": said}, consent_id(person)),
            Save(
                "encounter",
                {
                    "person": person,
                    "event": event,
                    "misunderstandings": codes,
                    "lifted": codes[:1],
                    **feelings,
                },
            ),
            Save("need", {"person": person, "sector": "digital", "pillar": "invest"}, need),
            Save(
                "referral",
                {
                    "person": person,
                    "need": need,
                    "state": "answered",
                    "due": "2026-03-01",
                    "answered": lot.choice(["2026-02-01", "2026-04-01"]),
                },
            ),
        ]
    )
    people.append(person)


def agree(wire, register, figures):
    """Compare everything; how many people were counted."""
    replica = wire.laptop.replica
    now_ms = register.store.clock()
    today = datetime.fromtimestamp(now_ms / 1000, UTC).date()
    for region in ("", "BE"):
        selection = Selection(region=region)
        told = figures.count(selection, EVERYTHING, now_ms)
        here = count(replica, selection, today)
        assert (told.people, told.anonymous, told.felt) == (
            here.people,
            here.anonymous,
            here.felt,
        )
        assert (told.feeling_before, told.feeling_after) == pytest.approx(here.feeling)
        charts = {
            name: ([(b.code, tuple(b.counts)) for b in chart.bars], tuple(chart.anonymous))
            for name, chart in told.charts.items()
        }
        assert charts == {n: (list(c.bars), c.anonymous) for n, c in here.charts.items()}
        for by in ("event", "region", "month"):
            lines = figures.report(selection, EVERYTHING, by, now_ms).lines
            expected = report(replica, selection, today, by).lines
            assert [line.model_dump() for line in lines] == [
                {name: getattr(line, name) for name in line.__slots__} for line in expected
            ]
    return figures.count(Selection(), EVERYTHING, now_ms).people


def test_the_register_counts_what_a_laptop_counts_merged_people_once(
    wire, register, figures, monkeypatch
):
    monkeypatch.setattr(following, "STEP", 7)
    lot, people, laptop = random.Random(5), [], wire.laptop
    event = laptop.replica.save("event", {"name": "Forum"})
    for _ in range(12):
        live(laptop, lot, people, event)
    quiet(wire)
    assert agree(wire, register, figures) == 12
    Desk(laptop.replica).merge(people[0], people[1], {})
    Desk(laptop.replica).merge(people[1], people[2], {})
    laptop.edit(people[3], region="FR", membership="declined")
    laptop.replica.delete(people[4])
    live(laptop, lot, people, event)
    quiet(wire)
    assert agree(wire, register, figures) == 10
    register.store.erase(people[5], "asked")
    quiet(wire)
    assert agree(wire, register, figures) == 9
    Desk(laptop.replica).keep_apart(people[1], people[2])
    quiet(wire)
    assert agree(wire, register, figures) == 10


def test_figures_are_counted_within_the_token_s_regions(wire, register, figures):
    lot, people = random.Random(6), []
    for _ in range(10):
        live(wire.laptop, lot, people, None)
    quiet(wire)
    now_ms = register.store.clock()
    inside = figures.count(Selection(), Scope(regions=["BE"]), now_ms)
    assert inside.people == figures.count(Selection(region="BE"), EVERYTHING, now_ms).people
    outside = figures.count(Selection(region="FR"), Scope(regions=["BE"]), now_ms)
    assert (0 < inside.people < 10, outside.people) == (True, 0)


def test_what_is_kept_for_figures_holds_no_name_and_no_contact(wire, register, figures, tmp_path):
    wire.laptop.meet("Planted", "Planted", trade="planted", emails=["planted@example.org"])
    quiet(wire)
    assert figures.count(Selection(), EVERYTHING, register.store.clock()).people == 1
    assert b"lanted" not in (tmp_path / "figures.db").read_bytes()
