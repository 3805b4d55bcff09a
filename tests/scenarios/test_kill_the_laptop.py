"""kill -9 of a laptop in the middle of saves and of syncs: nothing acknowledged is lost."""

import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from sync.replica import vault
from tests.helpers.digests import digest_at_register
from tests.helpers.laptops import PASSPHRASE, Laptop
from tests.helpers.register_process import RegisterProcess

ROOT = Path(__file__).resolve().parents[2]
LONGEST_WAIT_S = 0.4
KILLS_IN_FULL = 110


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RegisterProcess]:
    """One of these tests' own: they count all that there is."""
    with RegisterProcess(tmp_path_factory.mktemp("register")) as served:
        yield served


@dataclass
class Victim:
    """A laptop whose program is killed again and again; ``acknowledged`` has each person's trade.

    A save may be on the disk though nobody was told any more, at most one a kill.
    """

    laptop: Laptop
    region: str
    syncing: bool
    chance: random.Random
    acknowledged: dict[str, str] = field(default_factory=dict)
    saves: int = 0
    ends: Counter[str] = field(default_factory=Counter)

    def run_and_kill(self) -> None:
        """Let the program work and kill it, one time in five while it is opening the vault."""
        self.laptop.close()
        mode = "sync" if self.syncing else "save"
        command = [sys.executable, "-m", "tests.helpers.busy_laptop"]
        with subprocess.Popen(
            [*command, str(self.laptop.folder), self.region, mode],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        ) as child:
            assert child.stdout is not None
            opening = self.chance.random() < 0.2
            assert child.stdout.readline() == "opening\n"
            if not opening:
                assert child.stdout.readline() == "ready\n"
            time.sleep(self.chance.random() * (0.03 if opening else LONGEST_WAIT_S))
            assert child.poll() is None
            child.kill()
            said = child.stdout.read().splitlines()
        self._listen(said)

    def _listen(self, said: list[str]) -> None:
        last = "opening"
        for line in said:
            last, *facts = line.split(" ")
            if last == "saved":
                person, trade = facts
                self.acknowledged[person] = trade
                self.saves += 1
        self.ends[f"killed after {last}"] += 1

    def verify(self) -> None:
        """Open again at once; the database is sound and every acknowledged save is there."""
        self.laptop.vault = vault.open_vault(self.laptop.folder, PASSPHRASE)
        self.laptop.replica = type(self.laptop.replica).open(self.laptop.vault)
        replica = self.laptop.replica
        replica.database.check()
        for person, trade in self.acknowledged.items():
            session, _, number = trade.rpartition("-")
            shown = self.laptop.values(person)["trade"]
            assert shown in (trade, f"{session}-{int(number) + 1}")
        assert not replica.contested()
        extra = replica.count("entrepreneur") - len(self.acknowledged)
        assert 0 <= extra <= self.ends.total()


def nothing_doubled(laptop: Laptop, other: Laptop) -> None:
    """Everything is at the register and on a colleague's laptop, each person once."""
    for one in (laptop, other):
        one.sync()
        assert one.replica.digest() == digest_at_register(one)
    people = laptop.replica.listing("entrepreneur", limit=100_000)
    assert other.replica.count("entrepreneur") == len(people)
    assert len({view.values["name"]["given"] for view in people}) == len(people)
    assert other.replica.count("consent") == len(people)
    assert laptop.replica.at_risk().records == 0
    for view in people:
        assert other.values(view.id) == view.values


def kill_often(enrolled, *, kills: int, syncing: bool) -> Victim:
    """Kill a laptop so many times, and check it each time."""
    region = f"{'sync' if syncing else 'save'}{kills}"
    laptop, other = enrolled("victim", region), enrolled("other", region)
    victim = Victim(laptop, region, syncing, random.Random(kills))
    for _ in range(kills):
        victim.run_and_kill()
        victim.verify()
    nothing_doubled(laptop, other)
    assert victim.saves > kills, "it was killed before it did anything: this showed nothing"
    return victim


@pytest.mark.parametrize("syncing", [False, True], ids=["saving", "syncing"])
def test_a_laptop_killed_in_the_middle_loses_nothing_it_acknowledged(enrolled, syncing):
    kill_often(enrolled, kills=3, syncing=syncing)


@pytest.mark.long
@pytest.mark.parametrize("syncing", [False, True], ids=["saving", "syncing"])
def test_a_laptop_killed_over_a_hundred_times_loses_nothing_it_acknowledged(
    enrolled, syncing, record_property
):
    victim = kill_often(enrolled, kills=KILLS_IN_FULL, syncing=syncing)
    record_property("kills", KILLS_IN_FULL)
    record_property("acknowledged saves", victim.saves)
    for end, count in sorted(victim.ends.items()):
        record_property(end, count)
    record_property("lost", 0)
