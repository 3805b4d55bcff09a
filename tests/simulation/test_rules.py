"""Rules of the engine, each with the story that goes wrong without it."""

import pytest

from sync.client.exchange import _Exchange
from tests.simulation import sticks
from tests.simulation.mutations import made
from tests.simulation.script import NOTHING, once, scripted
from tests.simulation.wire import Wire
from tests.simulation.world import Failure


def a_receipt_overtakes_a_pull() -> None:
    """Rule 1: the pull's snapshot is taken, my push commits, its receipt lands, then the pull."""
    with scripted() as world:
        mine, colleague = world.laptop("A"), world.laptop("B")
        person = world.meet(mine, trade="baker")
        world.syncing(mine)
        world.syncing(colleague)
        world.edit(colleague, person, trade="miller")
        world.syncing(colleague)

        def edit_and_push() -> None:
            world.edit(mine, person, trade="cook")
            wire = Wire(world, mine, NOTHING, 0)
            _Exchange(mine.replica, wire, mine.identity, lambda _p: None, lambda: False).push()

        world.syncing(mine, after=once("/v1/pull", edit_and_push))

        world.sync_all()


def test_a_receipt_may_overtake_a_pull() -> None:
    a_receipt_overtakes_a_pull()


def test_dropping_the_overlay_on_the_receipt_would_lose_the_write() -> None:
    with made("drop_the_overlay_on_the_receipt"), pytest.raises(Failure):
        a_receipt_overtakes_a_pull()


def a_stolen_laptops_work_is_carried() -> None:
    """Rule 8: also though the register is put back to before it was handed over."""
    with scripted() as world:
        author, carrier, colleague = world.laptops
        for laptop in world.laptops:
            world.syncing(laptop)
        world.backup_register()
        person = world.meet(author, trade="baker")
        sticks.give(world, author, carrier)
        world.edit(carrier, person, trade="miller")
        sticks.steal(world, author, fewest=1)
        world.syncing(carrier)
        world.restore_register(NOTHING)

        world.sync_all()

        assert world.values(colleague, person)["trade"] == "miller"


def test_a_stolen_laptops_work_arrives_by_whoever_carried_it() -> None:
    a_stolen_laptops_work_is_carried()


def test_letting_go_of_a_bundle_at_its_receipt_would_lose_it() -> None:
    with made("drop_what_is_carried_at_the_first_receipt"), pytest.raises(Failure):
        a_stolen_laptops_work_is_carried()
