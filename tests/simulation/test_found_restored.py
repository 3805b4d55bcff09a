"""What schedules found where the register was put back, each as the shortest story of it."""

from forms.consent import consent_id
from tests.simulation import sticks
from tests.simulation.script import NOTHING, Script, scripted
from tests.simulation.world import Laptop


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


def test_what_was_seen_through_a_write_that_came_back_as_its_name_alone_stays_replaced() -> None:
    """What a colleague had replaced stood beside the value that had replaced theirs here."""
    with scripted() as world:
        author, person = lost_behind_a_no(world)

        world.sync_all()

        assert world.values(author, person)["trade"] == "cook"
        assert not author.replica.contested()


def test_of_a_lost_history_nothing_is_asked_any_more_once_all_of_it_counts_again() -> None:
    with scripted() as world:
        author, person = lost_behind_a_no(world)
        world.sync_all()
        assert author.replica.pull_state()["lost"]
        world.answer(author, person, "given")
        world.sync_all()
        world.rotate_register_backups()

        world.sync_all()

        assert author.replica.pull_state()["lost"] == []
        assert not author.connection.execute("SELECT * FROM behind").fetchall()


def test_what_was_seen_by_what_goes_up_again_is_let_go_of_once_that_counts_again() -> None:
    """It counted where the cursor was already, and there had been compacted before it did."""
    with scripted() as world:
        author = world.laptop("A")
        person = world.meet(author, trade="baker")
        world.syncing(author)
        world.backup_register()
        world.edit(author, person, trade="miller")
        world.syncing(author)
        world.restore_register(NOTHING)
        world.edit(author, person, trade="cook")
        world.rotate_register_backups()

        world.sync_all()


def test_whoever_opened_their_vault_often_since_the_copy_hands_all_of_it_up_in_one_sync() -> None:
    """For each opening the register refused once more, and after four the sync was given up."""
    with scripted() as world:
        author = world.laptop("A")
        person = world.meet(author, trade="baker")
        world.syncing(author)
        world.backup_register()
        for trade in ("miller", "cook", "brewer", "smith", "weaver", "tailor"):
            world.open(author)
            world.edit(author, person, trade=trade)
            world.syncing(author)
        world.restore_register(NOTHING)
        world.edit(author, person, trade="cooper")

        world.sync_all()

        assert world.values(world.laptop("B"), person)["trade"] == "cooper"


def test_an_answer_of_somebody_erased_does_not_stay_where_their_consent_is_a_name_alone() -> None:
    """It waited for the consent for good: nothing there said any more whose answer it was."""
    with scripted() as world:
        author = world.laptop("A")
        person = world.meet(author, "refused", trade="baker")
        world.syncing(author)
        world.backup_register()
        world.answer(author, person, "given")
        world.syncing(author)
        world.erase(person)
        world.restore_register(NOTHING)
        world.edit(author, consent_id(person), answers={"register": "given", "contact": "given"})

        world.sync_all()


def lost_behind_a_no(world: Script) -> tuple[Laptop, str]:
    """Let the register lose an edit whose person then says no; give who had written on it."""
    colleague, author, _ = world.laptops
    person = world.meet(colleague, trade="baker")
    for laptop in (colleague, author):
        world.syncing(laptop)
    world.backup_register()
    world.edit(colleague, person, trade="miller")
    for laptop in (colleague, author):
        world.syncing(laptop)
    world.edit(author, person, trade="cook")
    world.syncing(author)
    world.restore_register(NOTHING)
    world.answer(colleague, person, "refused")
    return author, person
