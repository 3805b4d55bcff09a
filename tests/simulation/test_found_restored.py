"""What schedules found where the register was put back, each as the shortest story that shows it."""

from tests.simulation import sticks
from tests.simulation.script import NOTHING, scripted


def test_a_yes_that_a_stick_had_brought_is_shown_again_with_what_was_written_on_its_person() -> (
    None
):
    """What had left with its record came back for one's own writes alone, and went without it."""
    with scripted(scopes=True) as world:
        north, south, _ = world.laptops
        for laptop in (north, south):
            world.syncing(laptop)
        world.backup_register()
        person = world.meet(south, region="south", trade="baker")
        sticks.give(world, south, north)
        north.replica.delete(person)
        world.collect(north)
        world.syncing(north)
        world.restore_register(NOTHING)

        world.sync_all()
