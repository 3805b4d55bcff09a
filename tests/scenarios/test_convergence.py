"""Laptops and a register come to the same state, whatever people do and however bad the network."""

import os
import random
from collections import Counter
from contextlib import ExitStack

import pytest

from forms.consent import consent_id
from sync.client import pages, parcels
from sync.replica.core import wall_ms
from tests.helpers.digests import digest_at_register
from tests.helpers.flaky_proxy import FlakyProxy
from tests.helpers.random_life import LISTS, Life, screen_of

pytestmark = pytest.mark.expects_log  # the HTTP library tells of answers cut in their headers

YEAR_MS = 365 * 86_400_000
SEEDS_OF_MAKE_TEST = (1, 2)
SEEDS_IN_FULL = range(100, 125)
CHOSEN = "TREMPLIN_SEEDS"
"""A variable that names the seeds to play instead, with spaces between."""


class World:
    """Some laptops behind bad networks, with wrong clocks and small pages; one seed draws all."""

    def __init__(self, seed: int, count: int, enrolled, register, monkeypatch) -> None:
        drawn = random.Random(f"world {seed}")
        self._networks = ExitStack()
        self.proxies = [
            self._networks.enter_context(FlakyProxy(register.url, f"{seed} {i}"))
            for i in range(count)
        ]
        monkeypatch.setattr(pages, "PAGE_RECORDS", drawn.choice([1, 2, 5, 2000]))
        monkeypatch.setattr(parcels, "BATCH_WRITES", drawn.choice([1, 3, 20, 1000]))
        region = f"r{seed}-{count}"
        self.laptops = []
        for number, proxy in enumerate(self.proxies):
            skew = drawn.choice([0, 0, 10 * YEAR_MS, -2 * YEAR_MS])
            proxy.well = True
            self.laptops.append(
                enrolled(
                    f"laptop{number}",
                    region,
                    url=proxy.url,
                    now_ms=lambda skew=skew: wall_ms() + skew,
                )
            )
        self.life = Life(seed, self.laptops, region)
        self.network(well=False)

    def network(self, *, well: bool) -> None:
        """Make the network good or bad."""
        for proxy in self.proxies:
            proxy.well = well

    def close(self) -> None:
        """Take the networks away."""
        self._networks.close()


def converge(world: World, steps: int) -> None:
    """Play, then let the network heal and everybody sync until there is nothing left to do."""
    world.life.play(steps)
    world.network(well=True)
    world.life.sync_until_quiet()
    world.life.consent_to_all()
    world.life.sync_until_quiet()


def verify(world: World) -> None:
    """Compare everybody with the register, with each other, and with what people saved."""
    life, laptops = world.life, world.laptops
    for laptop in laptops:
        assert laptop.replica.digest() == digest_at_register(laptop), laptop.name
        assert not laptop.replica.at_risk().set_aside
        laptop.replica.database.check()
    assert len({laptop.replica.digest() for laptop in laptops}) == 1
    staying = life.staying | {consent_id(person) for person in life.staying}
    for record_id in life.oracle.records:
        views = [v for laptop in laptops if (v := laptop.replica.get(record_id)) is not None]
        assert views, f"record {record_id} is nowhere"
        if record_id in staying or views[0].values.get("person") in staying:
            assert len(views) == 1, "somebody who said no is on two laptops"
        else:
            assert len(views) == len(laptops), f"record {record_id} is not everywhere"
            assert len({v.local for v in views}) == 1
            assert not views[0].local
        for view in views:
            assert life.oracle.faults(record_id, screen_of(view), LISTS) == []
            assert view.values == views[0].values


def live_through(seed: int, count: int, steps: int, enrolled, register, monkeypatch) -> World:
    """Play one life and check it; a failure says its seed."""
    world = World(seed, count, enrolled, register, monkeypatch)
    try:
        converge(world, steps)
        verify(world)
    except BaseException as error:
        error.add_note(
            f"seed {seed}, {count} laptops, {steps} steps: {dict(world.life.done)};"
            f" to replay: {CHOSEN}={seed} pytest -m long -k 'lives and {count}' {__file__}"
        )
        raise
    finally:
        world.close()
    return world


@pytest.mark.parametrize("count", [2, 3])
@pytest.mark.parametrize("seed", SEEDS_OF_MAKE_TEST)
def test_laptops_and_register_converge_and_no_acknowledged_save_is_lost(
    seed, count, enrolled, register, monkeypatch
):
    world = live_through(seed, count, 120, enrolled, register, monkeypatch)
    assert world.life.oracle.saves > 30
    assert world.life.cut > 0, "the network was never bad: this showed nothing"


@pytest.mark.long
@pytest.mark.parametrize("count", [2, 3])
def test_many_lives_converge_and_no_acknowledged_save_is_lost(
    count, enrolled, register, monkeypatch, record_property
):
    done: Counter[str] = Counter()
    chosen = [int(seed) for seed in os.environ.get(CHOSEN, "").split()]
    for seed in chosen or SEEDS_IN_FULL:
        world = live_through(seed, count, 300, enrolled, register, monkeypatch)
        for laptop in world.laptops:
            laptop.close()
        done["lives"] += 1
        done["acknowledged values"] += world.life.oracle.saves
        done["syncs"] += world.life.done["sync"]
        done["syncs broken off"] += world.life.cut
        for proxy in world.proxies:
            done.update(proxy.happened)
    for name, figure in done.items():
        record_property(name, figure)
    record_property("lost", 0)
