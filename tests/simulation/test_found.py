"""What schedules found in the engine, each as the shortest story that shows it."""

import pytest

from forms.consent import consent_id
from sync.client import bundles
from sync.errors import Unreachable
from sync.merge.edit import Change
from tests.simulation import sticks
from tests.simulation.script import NOTHING, Script, once, scripted
from tests.simulation.world import Laptop


def test_a_person_who_agreed_still_leaves_after_an_edit_during_a_pull() -> None:
    """Own writes were folded type by type, and the person judged before their consent was in."""
    with scripted() as world:
        laptop = world.laptop("A")
        person = world.meet(laptop, trade="baker")
        edit = once("/v1/pull", lambda: world.edit(laptop, person, trade="miller"))

        world.syncing(laptop, after=edit)
        world.sync_all()

        assert world.values(world.laptop("B"), person)["trade"] == "miller"


def test_an_edit_that_waited_is_judged_by_its_own_author() -> None:
    """The scope of whoever pushed the creation was the only one looked up: `unknown_device`."""
    with scripted() as world:
        author, colleague = world.laptop("A"), world.laptop("B")
        world.backup_register()
        person = world.meet(author, trade="baker")
        world.syncing(author)
        world.syncing(colleague)
        world.restore_register(NOTHING)
        world.edit(colleague, person, trade="miller")

        world.syncing(colleague)
        world.syncing(author)
        world.sync_all()

        assert world.values(author, person)["trade"] == "miller"


def test_a_number_the_register_gives_anew_is_no_longer_its_former_epochs() -> None:
    """After it was put back, the register numbered another epoch so; our writes took its name."""
    with scripted() as world:
        author, colleague, third = world.laptops
        person = world.meet(author, trade="baker")
        for laptop in (author, colleague, third):
            world.syncing(laptop)
        world.backup_register()
        third.replica.delete(person)
        world.collect(third)
        world.syncing(third)
        world.restore_register(NOTHING)
        world.edit(colleague, person, trade="miller")
        world.syncing(colleague)

        world.sync_all()

        assert len(third.replica.state(person).cell("@deleted").live) == 1


def test_a_record_told_anew_takes_no_changes_meant_for_what_was_lost() -> None:
    """Told whole and as changed cells in one page, the changes were laid over the lost history."""
    with scripted() as world:
        author, colleague, third = world.laptops
        person = world.meet(author, trade="baker", skills=["bread"])
        for laptop in (author, colleague, third):
            world.syncing(laptop)
        world.backup_register()
        world.edit(colleague, person, trade="cook", skills=["cakes"])
        world.syncing(colleague)
        world.restore_register(NOTHING)
        world.answer(third, person, "refused")
        world.syncing(third)
        world.edit(author, person, horoscope="lion")
        world.syncing(author)

        world.sync_all()

        assert world.values(author, person)["skills"] == ["bread"]


def test_a_record_moved_away_in_the_batch_that_made_it_leaves_its_maker() -> None:
    """New records were thought to be nowhere yet, so nobody was told that one had gone."""
    with scripted(scopes=True) as world:
        north, south, _ = world.laptops
        person = world.meet(north, region="north", trade="baker")
        world.edit(north, person, region="south")

        world.sync_all()

        assert north.replica.get(person) is None
        assert world.values(south, person)["trade"] == "baker"


def test_what_is_written_on_a_person_that_left_is_still_that_persons() -> None:
    """The need's person was not known any more, so its note left without anybody's consent."""
    with scripted(scopes=True) as world:
        north = world.laptop("A")
        person = world.meet(north, region="north", trade="baker")
        need = world.need(north, person)
        world.syncing(north)
        world.edit(north, person, region="south")
        edit = once("/v1/pull", lambda: world.edit(north, need, details="a kiln"))
        world.syncing(north, after=edit)
        world.edit(north, need, details="two kilns")

        world.sync_all()


def test_what_left_with_its_record_does_not_bring_back_what_it_had_seen() -> None:
    """A value of mine, set aside and then replaced by me, stood again beside its successor."""
    with scripted(scopes=True) as world:
        north, south, centre = world.laptop("A"), world.laptop("B"), world.laptop("C")
        person = world.meet(centre, trade="baker")
        for laptop in (centre, north, south):
            world.syncing(laptop)
        world.edit(north, person, region="north")
        world.edit(south, person, trade="miller")
        world.syncing(north)
        world.syncing(south)
        world.edit(south, person, trade="cook")

        world.sync_all()

        assert world.values(south, person)["trade"] == "cook"


def test_numbers_of_a_lost_history_are_void_though_the_last_one_is_the_same() -> None:
    """Of the epochs that the register had numbered anew only the highest was compared."""
    with scripted() as world:
        first, second, third = world.laptops
        person = world.meet(first, trade="baker")
        for laptop in (first, second, third):
            world.syncing(laptop)
        world.backup_register()
        world.edit(second, person, trade="miller")
        world.syncing(second)
        world.edit(third, person, horoscope="lion")
        world.syncing(third)
        world.restore_register(NOTHING)
        world.open(first)
        world.edit(first, person, skills=["bread"])
        world.syncing(third, after=once("/v1/compare", lambda: world.syncing(first)))

        world.sync_all()

        assert world.values(third, person)["skills"] == ["bread"]


def test_a_carrier_does_not_call_anothers_work_its_own_that_is_only_here() -> None:
    """What the register had set aside of a bundle was counted as the carrier's own, at risk."""
    with scripted() as world:
        author, carrier, _ = world.laptops
        for laptop in (author, carrier):
            world.syncing(laptop)
        person = world.meet(author, trade="baker")
        author.replica._change(person, Change({"birth_year": "MMXX"}), "")
        world.collect(author)
        sticks.give(world, author, carrier)

        world.sync_all()

        assert author.replica.at_risk().writes == 1
        assert carrier.replica.at_risk().writes == 0


def test_of_somebody_whose_consent_was_erased_first_nothing_more_leaves() -> None:
    """The receipt called the consent erased before it was asked whose it was; an edit followed."""
    with scripted(batch=1) as world:
        author = world.laptop("A")
        world.syncing(author)
        person = world.meet(author, trade="baker")
        with pytest.raises(Unreachable):
            world.syncing(author, after=once("/v1/push", lose_the_answer))
        world.edit(author, person, trade="miller")
        world.erase(person)

        world.sync_all()


def test_a_scope_that_changed_there_and_back_leaves_nothing_of_the_other_one() -> None:
    """A write was counted for a scope that its laptop never heard of; its base stayed for good."""
    with scripted(scopes=True) as world:
        northern = world.laptop("A")
        world.syncing(northern)
        world.rescope(northern, "south")
        person = world.meet(northern, region="south")
        with pytest.raises(Unreachable):
            world.syncing(northern, after=once("/v1/push", lose_the_answer))
        world.rescope(northern, "north")

        world.sync_all()

        assert northern.replica.get(person) is None
        assert world.values(world.laptop("B"), person)["region"] == "south"


def test_what_a_stick_brings_of_somebody_erased_is_entered_as_its_name_alone() -> None:
    """The judge took the name without its content for a second write of that name."""
    with scripted() as world:
        author, carrier, _ = world.laptops
        person = world.meet(author, trade="baker")
        for laptop in (author, carrier):
            world.syncing(laptop)
        world.edit(author, person, trade="cook")
        sticks.give(world, author, carrier)
        world.edit(carrier, person, trade="miller")
        world.erase(person)
        with pytest.raises(Unreachable):
            world.syncing(carrier, before=once("/v1/push", lose_the_answer))

        sticks.give(world, carrier, author)

        world.sync_all()


def test_somebody_a_stick_brings_after_their_erasure_was_told_is_erased_all_the_same() -> None:
    """A pull beyond the erasure told nothing of it again, so the person stayed for good."""
    with scripted() as world:
        author, told, _ = world.laptops
        for laptop in (author, told):
            world.syncing(laptop)
        person = world.meet(author, trade="baker")
        with pytest.raises(Unreachable):
            world.syncing(author, after=once("/v1/push", lose_the_answer))
        world.erase(person)
        world.syncing(told)

        sticks.give(world, author, told)

        world.sync_all()
        assert told.replica.state(person).cells == {}


def test_what_left_with_its_record_comes_back_in_full_after_a_restore() -> None:
    """Nothing here said any more that its person had agreed, so its name alone was handed up."""
    with scripted(scopes=True) as world:
        north, south, _ = world.laptops
        world.syncing(north)
        person = world.meet(north, region="north", trade="baker")
        world.edit(north, person, region="south")
        world.backup_register()
        world.syncing(north)
        world.restore_register(NOTHING)

        world.sync_all()

        assert north.replica.get(person) is None
        assert world.values(south, person)["trade"] == "baker"


def test_what_left_but_for_what_was_set_aside_comes_back_in_full_after_a_restore() -> None:
    """Its row had stayed and said what the writes set aside say alone: no word of an agreement."""
    with scripted(scopes=True) as world:
        north, south, _ = world.laptops
        world.syncing(north)
        world.backup_register()
        person = world.meet(north, region="north", trade="baker")
        world.edit(north, person, region="south")

        def go_on() -> None:
            world.edit(north, person, trade="miller")
            world.edit(north, consent_id(person), answers={"publication": "refused"})

        world.syncing(north, after=once("/v1/push", go_on))
        world.restore_register(NOTHING)

        world.sync_all()

        assert world.values(south, person)["trade"] == "baker"


def test_what_was_seen_through_a_write_let_go_of_does_not_come_back_as_the_record_leaves() -> None:
    """What was set aside, replaced and let go of stood again beside the last one, set aside too."""
    with scripted(scopes=True) as world:
        north = world.laptop("A")
        world.syncing(north)
        person = world.meet(north, region="north", trade="baker")
        bad(world, north, person, trade="miller")
        world.syncing(north)
        world.edit(north, person, trade="cook")
        bad(world, north, person, trade="brewer")
        world.syncing(north)
        world.rotate_register_backups()
        world.syncing(north)
        world.edit(north, person, region="south")

        world.sync_all()

        assert world.values(north, person)["trade"] == "brewer"


def test_an_own_stick_that_is_read_again_does_not_leave_with_somebody_who_has_withdrawn() -> None:
    """Once its writes were settled it was forgotten, and carried as if somebody else's."""
    with scripted() as world:
        author = world.laptop("A")
        world.syncing(author)
        person = world.meet(author, trade="baker")
        sticks.write(world, author, NOTHING)
        world.syncing(author)
        sticks.read(world, author, NOTHING)
        world.answer(author, person, "withdrawn")

        sticks.write(world, author, NOTHING)

        assert sticks.held(author) == set()
        world.sync_all()


def test_a_yes_is_heard_where_the_consent_itself_has_left_and_says_no_more_whose_it_is() -> None:
    """The answer was entered and its person not judged anew, so what they agreed to stayed."""
    with scripted(scopes=True) as world:
        mover, holder = world.laptop("A"), world.laptop("C")
        for laptop in world.laptops:
            world.syncing(laptop)
        basis = {"kind": "list", "basis": "interest"}
        person = world.meet(holder, "pending", region="north", source=basis)
        for laptop in (holder, mover):
            world.syncing(laptop)
        world.edit(mover, person, region="south")
        world.edit(holder, consent_id(person), answers={"publication": "refused"})
        world.edit(holder, person, horoscope="lion")
        world.syncing(mover)
        world.syncing(holder)
        world.edit(holder, person, trade="cook")
        world.answer(holder, person, "given")

        world.sync_all()


def test_who_carries_sees_through_what_a_stick_brings_of_writes_that_were_set_aside() -> None:
    """Told of a later write, the carrier left out the one set aside, and what that had replaced."""
    with scripted() as world:
        author, carrier, _ = world.laptops
        person = world.meet(author, birth_year=1980)
        for laptop in (author, carrier):
            world.syncing(laptop)
        bad(world, author, person)
        world.edit(author, person, trade="baker")
        with pytest.raises(Unreachable):
            world.syncing(author, after=once("/v1/push", lose_the_answer))
        world.syncing(carrier)
        bad(world, author, person)

        sticks.give(world, author, carrier)

        assert not carrier.replica.contested()
        world.sync_all()


def test_who_carries_sees_through_what_was_set_aside_before_the_stick_was_written() -> None:
    """The stick held the newest write alone, and what it had replaced stood beside it."""
    with scripted() as world:
        author, carrier, _ = world.laptops
        person = world.meet(author, birth_year=1980)
        for laptop in (author, carrier):
            world.syncing(laptop)
        bad(world, author, person)
        world.syncing(author)
        bad(world, author, person)

        sticks.give(world, author, carrier)

        assert not carrier.replica.contested()
        world.sync_all()


def test_what_hangs_on_somebody_erased_is_not_taken_from_a_stick() -> None:
    """Only the person was known to be erased; their new need was shown, and written on."""
    with scripted() as world:
        author, told, _ = world.laptops
        person = world.meet(author, trade="baker")
        for laptop in (author, told):
            world.syncing(laptop)
        world.erase(person)
        world.syncing(told)
        need = world.need(author, person)
        world.edit(author, need, details="a kiln")

        sticks.give(world, author, told)

        assert told.replica.get(need) is None
        world.sync_all()


def test_what_waited_counts_though_its_author_was_revoked_meanwhile() -> None:
    """It had come before; once its record was there it was quarantined, as if it came now."""
    with scripted() as world:
        maker, author, _ = world.laptops
        world.backup_register()
        person = world.meet(maker, trade="baker")
        world.syncing(maker)
        world.syncing(author)
        world.restore_register(NOTHING)
        world.edit(author, person, trade="cook")
        with pytest.raises(Unreachable):
            world.syncing(author, after=once("/v1/push", lose_the_answer))
        world.revoke(author)

        world.sync_all()

        assert world.values(maker, person)["trade"] == "cook"


def test_a_yes_that_a_stick_had_brought_stays_shown_until_its_person_has_left() -> None:
    """It went as soon as the register had it, and an edit on its person followed without it."""
    with scripted(scopes=True) as world:
        north, south, _ = world.laptops
        for laptop in (north, south):
            world.syncing(laptop)
        person = world.meet(south, region="south", trade="baker")
        sticks.give(world, south, north)
        edit = once("/v1/pull", lambda: world.edit(north, person, trade="miller"))

        world.syncing(north, after=edit)

        world.sync_all()


def test_what_has_left_is_not_shown_by_another_stick_with_the_same() -> None:
    """Its writes were entered already, and its record stood there with nothing in it."""
    with scripted(scopes=True) as world:
        north, south, _ = world.laptops
        for laptop in (north, south):
            world.syncing(laptop)
        person = world.meet(south, region="south", trade="baker")
        reader = [c for c in south.replica.colleagues() if c.device == north.identity.device]
        for _ in range(2):
            sticks.take(world, north, bundles.pack(south.replica, reader).data, NOTHING)
            world.syncing(north)
            assert north.replica.get(person) is None

        world.sync_all()


def test_an_answer_that_counts_after_the_one_that_replaced_it_is_dead_on_arrival_here_too() -> None:
    """Both were counted into the base at once, and the first stood again beside its successor."""
    with scripted(batch=2) as world:
        author = world.laptop("A")
        person = world.meet(author, "pending", trade="baker")
        world.syncing(author)
        world.answer(author, person, "given")
        with pytest.raises(Unreachable):
            world.syncing(author, after=once("/v1/push", lose_the_answer))
        world.edit(author, person, trade="miller")
        world.answer(author, person, "pending")

        world.sync_all()


def bad(world: Script, laptop: Laptop, person: str, **values: str) -> None:
    """Change a person as a form of another version does, so that the register sets it aside."""
    live = laptop.replica.state(person).cells
    said = {"birth_year": "MMXX", **values}
    seen = {name: tuple(row.dot for row in live[name].live) for name in said if name in live}
    laptop.replica._change(person, Change(said, seen), "")
    world.collect(laptop)


def lose_the_answer() -> None:
    raise Unreachable("the answer was lost")
