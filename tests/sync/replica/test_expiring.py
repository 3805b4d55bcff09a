"""Who did not agree to be kept is erased after the deployment's days, by the register's time."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from sync.deployment import setting
from sync.figures.due import due, pressing
from sync.replica.backup import STALE, backup, backups
from sync.replica.expiring import DAY_MS, GONE
from tests.benchmarks.laptops import Clock
from tests.helpers.in_process import Register, quiet
from tests.helpers.laptops import Laptop

DAYS = int(setting("mem-by-cgem", "days_without_consent"))
START = 1_800_000_000_000


class Desk(Laptop):
    """A laptop whose clock, and whose register's, are moved by hand, in days."""

    def __init__(self, folder: Path) -> None:
        self.now_ms = START
        super().__init__(folder, now_ms=lambda: self.now_ms)
        self.hear()
        assert self.replica.expire() == 0

    def wait(self, days: float) -> None:
        self.now_ms += int(days * DAY_MS)

    def hear(self) -> None:
        """Have the register say what time it is."""
        self.replica.learn_time(START + (self.now_ms - START))

    def here(self, person: str) -> bool:
        return not self.view(person).erased

    def told(self) -> list[str]:
        """Give who stands among the follow-ups as erased soon."""
        found = due(self.replica, self.today())
        return [item.person for item in found.items if item.kind == "held"]

    def today(self) -> date:
        return datetime.fromtimestamp(self.now_ms / 1000).astimezone().date()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Desk(tmp_path / "vault") as made:
        yield made


@pytest.mark.parametrize("answer", ["", "refused", "pending", "withdrawn"])
def test_who_did_not_agree_is_told_a_week_before_and_erased_after_the_days(desk: Desk, answer: str):
    person = desk.meet("Planted", trade="planted-trade", consent=answer)
    need = desk.replica.save("need", {"person": person, "details": "planted-need"})
    desk.replica.save_draft(f"record.{person}", {"trade": "planted-draft"})
    desk.wait(DAYS - 8)
    desk.hear()
    assert (desk.replica.expire(), desk.told()) == (0, [])
    desk.wait(7)
    desk.hear()
    assert (desk.replica.expire(), desk.told()) == (0, [person])
    assert pressing(desk.replica, desk.today()).held == 1
    desk.wait(1.01)
    desk.hear()
    assert (desk.replica.expire(), desk.told()) == (1, [])
    assert (desk.here(person), desk.here(need)) == (False, False)
    assert desk.replica.meta(GONE) == 1
    assert desk.replica.log_lines(1)[0].code == "expired"
    rows = desk.replica.database.query("SELECT body FROM journal UNION ALL SELECT body FROM drafts")
    assert "planted" not in str(rows).casefold()
    assert desk.replica.count("entrepreneur", query="planted") == 0


def test_who_agreed_or_came_with_a_legal_basis_stays(desk: Desk):
    source = {"kind": "consulate", "name": "Consulate", "basis": "mandate"}
    people = [desk.meet("Rim"), desk.meet("Omar", consent="", source=source)]
    late = desk.meet("Aya", consent="")
    desk.replica.expire()
    desk.wait(DAYS - 1)
    desk.replica.save_all([desk.answer(late, "given")])
    desk.wait(DAYS)
    desk.hear()
    assert desk.replica.expire() == 0
    assert all(desk.here(person) for person in [*people, late])


def test_the_laptops_own_clock_erases_nobody(desk: Desk):
    person = desk.meet("Rim", consent="")
    desk.wait(10 * DAYS)
    assert desk.replica.expire() == 0
    assert desk.here(person)
    assert desk.told() == [person]


def test_a_clock_ten_years_behind_at_the_recording_costs_nobody_a_day(desk: Desk):
    desk.now_ms -= 3650 * DAY_MS
    person = desk.meet("Rim", consent="")
    desk.now_ms = START + DAY_MS
    desk.hear()
    assert desk.replica.expire() == 0
    desk.wait(DAYS - 2)
    desk.hear()
    assert desk.replica.expire() == 0
    desk.wait(2)
    desk.hear()
    assert desk.replica.expire() == 1
    assert not desk.here(person)


def test_a_clock_ten_years_ahead_lets_nobody_stay_for_ever(desk: Desk):
    desk.now_ms += 3650 * DAY_MS
    person = desk.meet("Rim", consent="")
    desk.now_ms = START
    desk.hear()
    assert desk.replica.expire() == 0
    desk.wait(DAYS)
    desk.hear()
    assert desk.replica.expire() == 1
    assert not desk.here(person)


def test_who_was_merged_with_somebody_who_agreed_stays(desk: Desk):
    one, other = desk.meet("Rim"), desk.meet("Rym", consent="")
    desk.replica.say_same(one, other, "same")
    desk.replica.expire()
    desk.wait(DAYS + 1)
    desk.hear()
    assert desk.replica.expire() == 0
    assert desk.here(other)


def test_backups_hold_them_no_longer(desk: Desk):
    desk.meet("Rim", consent="")
    folder = desk.vault.folder / "backups"
    old = backup(desk.replica.database, folder, now=datetime.now(UTC) - timedelta(days=1))
    desk.wait(DAYS + 1)
    desk.hear()
    desk.replica.expire()
    assert len(backups(folder)) == 1
    assert not old.exists()
    assert desk.replica.meta(STALE)


def test_whom_the_register_holds_is_left_to_it_and_what_was_erased_goes_up_as_dots(tmp_path: Path):
    clock = Clock()
    register = Register(tmp_path / "register")
    with Laptop(tmp_path / "vault", now_ms=clock) as laptop:
        wire = register.enrol(laptop)
        known, held = laptop.meet("Rim"), laptop.meet("Planted", consent="")
        quiet(wire)
        laptop.replica.save_all([laptop.answer(known, "withdrawn")])
        laptop.meet("Planted", consent="", trade="planted-trade")
        laptop.replica.expire()
        laptop.replica.learn_time(laptop.replica.register_now_ms + (DAYS + 1) * DAY_MS)
        assert laptop.replica.expire() == 2
        assert (laptop.view(known).erased, laptop.view(held).erased) == (False, True)
        quiet(wire)
        assert laptop.replica.at_risk().writes == 0
        assert "planted" not in register.bytes().casefold()
    register.close()
