"""What schedules found where the register was put back, each as the shortest story of it."""

from collections.abc import Callable

import pytest

from forms.consent import consent_id
from sync.errors import Unreachable
from tests.simulation import sticks
from tests.simulation.mutations import BUGS, made
from tests.simulation.script import NOTHING, Script, once, scripted
from tests.simulation.world import Failure, Laptop


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


def what_was_seen_through_a_write_that_came_back_as_its_name_alone_stays_replaced() -> None:
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


def an_edit_of_what_hangs_on_somebody_erased_does_not_wait_where_only_its_author_knows() -> None:
    """The copy held the need's creation as its name alone: nothing there said whose it was."""
    with scripted() as world:
        author, person, need = known_by_name_alone(world)
        colleague = world.laptop("B")
        world.syncing(colleague)
        world.edit(colleague, person, trade="miller")
        world.syncing(colleague)
        world.restore_register(NOTHING)
        world.syncing(colleague)
        world.erase(person)
        world.edit(author, need, details="two ovens")

        world.sync_all()

        assert "waiting" not in world.verdicts()
        assert author.replica.pull_state()["hanging"] == []


def what_hung_on_somebody_erased_is_known_to_be_erased_in_a_copy_that_never_held_it() -> None:
    """Who alone could have said whose it was handed up an edit of it, and was not seen again."""
    with scripted() as world:
        author, person, need = known_by_name_alone(world)
        world.erase(person)
        world.restore_register(NOTHING)
        world.edit(author, need, details="two ovens")
        with pytest.raises(Unreachable):
            world.syncing(author, before=once("/v1/pull", lost_with_its_laptop(world, author)))

        world.sync_all()

        assert "waiting" not in world.verdicts()


def lost_with_its_laptop(world: Script, laptop: Laptop) -> Callable[[], None]:
    """Give what takes a laptop away for good in the middle of a request."""

    def lost() -> None:
        sticks.steal(world, laptop, 0)
        raise Unreachable("offline")

    return lost


def known_by_name_alone(world: Script) -> tuple[Laptop, str, str]:
    """Back a register up that knows a need and its person by name, and have both come in full."""
    author = world.laptop("A")
    person = world.meet(author, "refused", trade="baker")
    need = world.need(author, person)
    world.syncing(author)
    world.backup_register()
    world.answer(author, person, "given")
    for _ in range(2):  # the answer, then what had waited for it
        world.syncing(author)
    return author, person, need


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


STORIES = {
    "see_nothing_through_what_a_copy_lacks": (
        what_was_seen_through_a_write_that_came_back_as_its_name_alone_stays_replaced
    ),
    "keep_to_oneself_what_hung_on_the_erased": (
        an_edit_of_what_hangs_on_somebody_erased_does_not_wait_where_only_its_author_knows
    ),
    "forget_in_the_log_what_hung_on_the_erased": (
        what_hung_on_somebody_erased_is_known_to_be_erased_in_a_copy_that_never_held_it
    ),
}
"""What happened, by the bug that would make it end otherwise."""


@pytest.mark.parametrize("story", STORIES.values(), ids=lambda story: story.__name__)
def test_it_ends_well_that(story: Callable[[], None]) -> None:
    story()


@pytest.mark.parametrize("name", STORIES)
def test_it_would_end_badly_to(name: str) -> None:
    with made(name), pytest.raises(Failure):
        STORIES[name]()


def test_every_bug_that_schedules_seldom_come_to_has_its_story() -> None:
    assert {name for name, bug in BUGS.items() if bug.by_story} == STORIES.keys()
