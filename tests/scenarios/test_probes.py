"""Four probes of an engine of this kind, together, over real HTTP: every answer is asserted.

Two laptops change different fields of a record, or the same one; a clock is wrong; the register is
put back to an older copy and nobody says so.
"""

import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from hashlib import sha256
from pathlib import Path
from zlib import crc32

import pytest

from sync.protocol.messages import Role
from sync.register.opening import opened
from sync.replica.core import wall_ms
from sync.replica.desk import Desk
from sync.replica.queue import Filter
from tests.helpers.digests import digest_at_register
from tests.helpers.invitations import invite
from tests.helpers.laptops import Laptop
from tests.helpers.register_process import RegisterProcess

HOUR_MS = 3_600_000
BOUND_MS = 600_000
"""How far ahead of its own time the register lets a stamp run."""
TEN_YEARS_MS = 3653 * 24 * HOUR_MS
CLOCKS = {
    "an hour ahead": HOUR_MS,
    "an hour behind": -HOUR_MS,
    "ten years ahead": TEN_YEARS_MS,
    "ten years behind": -TEN_YEARS_MS,
}


_NO_DIGITS = str.maketrans("0123456789", "ghijklmnop")
"""A name with digits in it is incomplete."""


class Hall:
    """Three people's laptops and the register they sync with; Amina's clock can be set."""

    def __init__(
        self, folder: Path, register: RegisterProcess, region: str, stack: ExitStack
    ) -> None:
        self.register = register
        self.region = region
        self.skew_ms = 0
        self.amina = self._enrolled(folder, "Amina", stack, lambda: wall_ms() + self.skew_ms)
        self.omar = self._enrolled(folder, "Omar", stack, wall_ms)
        self.coordinator = self._enrolled(folder, "Hind", stack, wall_ms)
        self.laptops = (self.amina, self.omar, self.coordinator)
        self.salma = self.meet(self.omar, "Salma", trade="baker", badge="A1")
        self.quiet()

    def _enrolled(self, folder, name, stack, clock) -> Laptop:
        laptop = stack.enter_context(Laptop(folder / name, name, clock))
        role: Role = "coordinator" if name == "Hind" else "ambassador"
        text = invite(self.register.folder, self.register.url, name, [self.region], role)
        return laptop.enrol(text)

    def meet(self, laptop: Laptop, given: str, **values: str) -> str:
        """Record somebody of this hall's region whose record is complete.

        Nobody at the shared register is like them, in this hall or another: the register finds
        who may be the same, across regions too, whenever it gets to it.
        """
        family = sha256(f"{self.region} {given}".encode()).hexdigest()[:12].translate(_NO_DIGITS)
        emails = [f"{given.lower()}@{family}.example"]
        return laptop.meet(given, family, region=self.region, emails=emails, **values)

    def quiet(self) -> None:
        """Let everybody sync until nothing moves, and hold all to the register's word."""
        for _ in range(8):
            done = [laptop.sync() for laptop in self.laptops]
            if not any(o.pushed or o.pulled or o.withheld for o in done):
                break
        else:
            raise AssertionError(f"never quiet: {done}")
        for laptop in self.laptops:
            assert laptop.replica.digest() == digest_at_register(laptop), laptop.name
            assert laptop.replica.at_risk().writes == 0, laptop.name

    def shown(self, name: str) -> set[str]:
        """Give what the laptops display in a field of Salma's: one value, if they agree."""
        return {laptop.values(self.salma)[name] for laptop in self.laptops}

    def live(self, laptop: Laptop, name: str) -> set[str]:
        """Give all values that stand in a field of Salma's."""
        return {row.value for row in laptop.replica.state(self.salma).cell(name).live}

    def to_review(self) -> list[tuple[str, str]]:
        """Give kind and record of what waits for the coordinator."""
        return [(line.kind, line.record) for line in Desk(self.coordinator.replica).page(Filter())]

    def history(self) -> set[str]:
        """Give every trade Salma ever had, as the coordinator can look them up."""
        lines = self.coordinator.replica.history(self.salma)
        return {line.value for line in lines if line.cell == "trade"}

    def stamps_ahead(self) -> int:
        """Count the writes on Salma that the register orders later than it should."""
        with opened(self.register.folder) as (store, _settings), store.database.read() as read:
            text = "SELECT count(*) FROM writes WHERE record = ? AND stamp_ms > ?"
            asked = (self.salma, wall_ms() + BOUND_MS)
            found = read.exec_driver_sql(text, asked).scalar_one()
        return int(found)


@pytest.fixture
def hall(
    tmp_path: Path, register: RegisterProcess, request: pytest.FixtureRequest
) -> Iterator[Hall]:
    """A hall in a region of its own, at the register that all scenarios share."""
    region = f"probe-{crc32(request.node.name.encode())}"
    with ExitStack() as stack:
        yield Hall(tmp_path, register, region, stack)


def test_different_fields_of_one_record_are_both_kept_and_nothing_is_to_review(hall: Hall):
    hall.amina.edit(hall.salma, trade="cook")
    hall.omar.edit(hall.salma, badge="B2")
    hall.quiet()
    assert (hall.shown("trade"), hall.shown("badge")) == ({"cook"}, {"B2"})
    assert hall.to_review() == []
    assert not any(laptop.replica.contested() for laptop in hall.laptops)


def test_the_same_field_keeps_both_values_and_is_one_thing_to_review(hall: Hall):
    hall.amina.edit(hall.salma, trade="cook")
    hall.omar.edit(hall.salma, trade="miller")
    hall.quiet()
    for laptop in hall.laptops:
        assert hall.live(laptop, "trade") == {"cook", "miller"}
        assert len(laptop.replica.contested()) == 1
    assert hall.to_review() == [("contested", hall.salma)]
    [line] = Desk(hall.coordinator.replica).page(Filter())
    Desk(hall.coordinator.replica).decide_values(line.id, {"trade": "cook"})
    hall.quiet()
    assert hall.shown("trade") == {"cook"}
    assert hall.to_review() == []
    assert hall.history() == {"baker", "cook", "miller"}


@pytest.mark.parametrize("wrong", CLOCKS)
def test_a_wrong_clock_blocks_nobody_loses_nothing_and_wins_nothing_for_ever(
    hall: Hall, wrong: str
):
    """Amina's clock went wrong while she had no connection."""
    hall.skew_ms = CLOCKS[wrong]
    hall.amina.edit(hall.salma, trade="of the wrong clock")
    nadia = hall.meet(hall.amina, "Nadia", trade="weaver")
    hall.quiet()
    assert hall.shown("trade") == {"of the wrong clock"}
    assert hall.omar.values(nadia)["trade"] == "weaver"

    hall.omar.edit(hall.salma, trade="of the right clock")
    hall.quiet()
    assert hall.shown("trade") == {"of the right clock"}
    hall.amina.edit(hall.salma, trade="of the wrong clock again")
    hall.quiet()
    assert hall.shown("trade") == {"of the wrong clock again"}

    hall.amina.edit(hall.salma, trade="one")
    hall.omar.edit(hall.salma, trade="other")
    hall.quiet()
    assert all(hall.live(laptop, "trade") == {"one", "other"} for laptop in hall.laptops)
    assert len(hall.shown("trade")) == 1
    assert hall.to_review() == [("contested", hall.salma)]
    [line] = Desk(hall.coordinator.replica).page(Filter())
    Desk(hall.coordinator.replica).decide_values(line.id, {"trade": "other"})

    hall.skew_ms = 0
    hall.quiet()
    hall.amina.edit(hall.salma, trade="set right")
    hall.quiet()
    assert hall.shown("trade") == {"set right"}
    assert hall.to_review() == []
    assert hall.stamps_ahead() == 0
    assert len(hall.history()) == 7


@pytest.fixture
def own_register(tmp_path: Path) -> Iterator[RegisterProcess]:
    with RegisterProcess(tmp_path / "register") as served:
        yield served
    assert not served.defects()


def test_a_register_put_back_gets_every_acknowledged_write_back_by_itself(
    tmp_path: Path, own_register: RegisterProcess
):
    with ExitStack() as stack:
        play_a_register_put_back(Hall(tmp_path, own_register, "put-back", stack))


def play_a_register_put_back(hall: Hall) -> None:
    copy = hall.register.folder / "older.db"
    hall.register.stop()
    shutil.copy(hall.register.folder / "register.db", copy)
    hall.register.start()
    hall.amina.edit(hall.salma, trade="cook")
    nadia = hall.meet(hall.amina, "Nadia")
    hall.quiet()
    hall.omar.edit(hall.salma, trade="miller")
    hall.coordinator.edit(hall.salma, trade="chef")
    gone = hall.meet(hall.omar, "Hamza")
    hall.quiet()
    hall.omar.replica.delete(gone)
    [line] = Desk(hall.coordinator.replica).page(Filter(kinds=("contested",)))
    Desk(hall.coordinator.replica).decide_values(line.id, {"trade": "chef"})
    hall.quiet()
    before = digest_at_register(hall.omar)
    told = hall.history()

    hall.register.stop()
    for file in hall.register.folder.glob("register.db*"):
        file.unlink()
    shutil.copy(copy, hall.register.folder / "register.db")
    hall.register.start()
    assert digest_at_register(hall.omar)[1] < before[1]
    hall.quiet()

    assert digest_at_register(hall.omar) == before
    assert hall.shown("trade") == {"chef"}
    assert hall.history() == told == {"baker", "cook", "miller", "chef"}
    for laptop in hall.laptops:
        assert laptop.values(nadia)["name"]["given"] == "Nadia"
        assert laptop.view(gone).shown.gone
        assert laptop.replica.at_risk().orphans == ()
    assert hall.to_review() == []
