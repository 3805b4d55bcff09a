"""Who may be in the register twice, on each database: a batch against everybody."""

import threading
import time
from concurrent.futures import ThreadPoolExecutor

from sqlalchemy import select

from sync.linkage.scorer import Band
from sync.register import likely, linkage
from sync.register.linker import Linker
from sync.register.schema import block_keys, likely_pairs


def person(given, family, phone=""):
    values = {"name": {"given": given, "family": family}, "source": SOURCE}
    if phone:
        values[f"phones[{phone}]"] = {"typed": phone, "e164": phone}
    return values


SOURCE = {"kind": "consulate", "name": "list", "basis": "mandate"}


def follow(store):
    with store.database.write() as connection:
        while linkage.follow(connection, limit=2):
            pass


def doubles(store, *batch):
    with store.database.read() as connection:
        return linkage.doubles(connection, batch)


def test_a_batch_is_linked_against_everybody_with_why(store, device):
    author = device()
    one = author.creation(person("Mohamed", "El Fassi", "+33612345678"))
    other = author.creation(person("Mohammed", "Elfassi", "+33612345678"))
    stranger = author.creation(person("Salma", "Tazi", "+33699999999"))
    author.push(one, other, stranger)
    follow(store)
    [(pair, scored)] = doubles(store, other.record_id).items()
    assert set(pair) == {one.record_id, other.record_id}
    assert scored.band is Band.SAME
    assert "phone_same" in scored.reasons
    assert doubles(store, stranger.record_id) == {}


def test_the_blocks_follow_what_was_changed_and_nothing_else(store, device):
    author = device()
    one = author.creation(person("Mohamed", "El Fassi", "+33612345678"))
    other = author.creation(person("Zineb", "Tahiri"))
    author.push(one, other)
    follow(store)
    with store.database.read() as connection:
        assert linkage.waiting(connection) == 0
    third = author.creation(person("Mohamed", "Elfassi", "+33612345678"))
    author.push(third)
    with store.database.write() as connection:
        assert linkage.waiting(connection) == 1
        assert linkage.follow(connection) == 1
    assert len(doubles(store, third.record_id)) == 1


def test_who_is_forgotten_is_in_no_block(store, device):
    author = device()
    one = author.creation(person("Mohamed", "El Fassi", "+33612345678"))
    other = author.creation(person("Mohamed", "El Fassi", "+33612345678"))
    author.push(one, other)
    follow(store)
    with store.database.write() as connection:
        linkage.forget(connection, [one.record_id])
    assert doubles(store, other.record_id) == {}


# --- beside the pushes, and to whom it concerns ---------------------------------------------------

FASSI = ("Mohamed", "El Fassi", "+33612345678")
ELFASSI = ("Mohammed", "Elfassi", "+33612345678")


def link(store, clock):
    return Linker(store.database, clock).all()


def twice(author, **more):
    """Two records of one person."""
    made = [author.creation({**person(*named), **more}) for named in (FASSI, ELFASSI)]
    author.push(*made)
    return [write.record_id for write in made]


def test_what_was_pushed_is_linked_and_told_once(store, device, clock):
    author, amina = device(), device(role="coordinator")
    author.push(author.creation(person("Salma", "Tazi")))
    assert link(store, clock)
    assert store.likely(amina.current, 0).pairs == []
    one, other = twice(author)
    link(store, clock)
    answer = store.likely(amina.current, 0)
    [found] = answer.pairs
    assert {found.low, found.high} == {one, other}
    assert found.score > 0.9
    assert "phone_same" in found.reasons
    assert found.elsewhere is None
    assert store.likely(amina.current, answer.number).pairs == []
    assert Linker(store.database, clock).step() is False


def test_many_people_of_one_push_are_linked_over_many_steps(store, device, clock):
    author, amina = device(), device(role="coordinator")
    named = [(f"Given{n}", f"Family{n}", f"+3361{n:07d}") for n in range(60)]
    made, again = [[author.creation(person(*one)) for one in named] for _ in range(2)]
    author.push(*made, *again)
    assert link(store, clock) > 2
    told = {frozenset((p.low, p.high)) for p in store.likely(amina.current, 0).pairs}
    pairs = zip(made, again, strict=True)
    assert {frozenset((a.record_id, b.record_id)) for a, b in pairs} <= told


def test_a_pair_across_regions_reaches_both_coordinators_with_the_name_alone(store, device, clock):
    author = device()
    author.push(
        author.creation({**person(*FASSI), "region": "BE"}),
        author.creation({**person(*ELFASSI), "region": "FR"}),
    )
    link(store, clock)
    for region, name, where in (("BE", "Mohammed Elfassi", "FR"), ("FR", "Mohamed El Fassi", "BE")):
        [found] = store.likely(device(region, role="coordinator").current, 0).pairs
        assert (found.elsewhere.name, found.elsewhere.regions) == (name, [where])
    assert store.likely(device("DE", role="coordinator").current, 0).pairs == []
    [whole] = store.likely(device("BE", "FR", role="coordinator").current, 0).pairs
    assert whole.elsewhere is None


def test_a_pair_across_regions_names_who_coordinates_both(store, device, clock):
    author = device()
    author.push(
        author.creation({**person(*FASSI), "region": "BE"}),
        author.creation({**person(*ELFASSI), "region": "FR"}),
    )
    link(store, clock)
    one = device("BE", role="coordinator")
    [found] = store.likely(one.current, 0).pairs
    assert found.elsewhere.deciders == []
    with store.database.read() as connection:
        assert likely.unheld(connection) == {"BE+FR": 1}
    both = device("BE", "FR", role="coordinator")
    device("BE", "FR")  # an ambassador of both decides nothing
    [found] = store.likely(one.current, 0).pairs
    assert found.elsewhere.deciders == [both.current.name]
    with store.database.read() as connection:
        assert likely.unheld(connection) == {}
    store.revoke(both.device)
    [found] = store.likely(one.current, 0).pairs
    assert found.elsewhere.deciders == []


def test_not_the_same_takes_the_pair_back_and_it_is_not_found_again(store, device, clock):
    author, amina = device(), device(role="coordinator")
    low, high = sorted(twice(author))
    link(store, clock)
    before = store.likely(amina.current, 0).number
    author.push(author.write(low, {f"@same_as[{high}]": False}))
    link(store, clock)
    [gone] = store.likely(amina.current, before).pairs
    assert (gone.low, gone.high, gone.likely) == (low, high, False)
    author.push(author.write(high, {"trade": "baker"}))
    link(store, clock)
    assert [p.likely for p in store.likely(amina.current, 0).pairs] == [False]


def test_what_no_longer_looks_alike_is_taken_back(store, device, clock):
    author, amina = device(), device(role="coordinator")
    first, second = (author.creation(person(*FASSI)) for _ in range(2))
    author.push(first, second)
    link(store, clock)
    before = store.likely(amina.current, 0).number
    changed = {"name": {"given": "Omar", "family": "Alami"}}
    cell = f"phones[{FASSI[2]}]"
    seen = {"name": [second.dot], cell: [second.dot]}
    author.push(author.write(second.record_id, changed, seen))
    link(store, clock)
    assert [p.likely for p in store.likely(amina.current, before).pairs] == [False]


def test_who_is_erased_leaves_no_block_and_no_pair(store, device, clock):
    one, _other = twice(device())
    link(store, clock)
    store.erase(one, "asked")
    with store.database.read() as connection:
        assert connection.execute(select(likely_pairs)).all() == []
        held = select(block_keys.c.record).where(block_keys.c.record == one)
        assert connection.execute(held).all() == []


def test_of_two_processes_one_links_at_a_time(store, device, clock):
    author = device()
    author.push(author.creation(person(*FASSI)))
    first, second = Linker(store.database, clock), Linker(store.database, clock)
    assert first.step()
    author.push(author.creation(person(*ELFASSI)))
    assert second.step() is False
    clock.now_ms += 61_000
    assert second.step()


def test_two_processes_that_begin_to_link_at_once_do_not_collide(store, device, clock):
    twice(device())
    linkers = [Linker(store.database, clock) for _ in range(2)]
    with ThreadPoolExecutor(2) as pool:
        assert any(pool.map(Linker.step, linkers))
    with store.database.read() as connection:
        assert len(connection.execute(select(likely_pairs)).all()) == 1


def test_who_was_overtaken_while_it_compared_keeps_nothing(store, device, clock):
    class Slow(Linker):
        def _doubles(self, connection, batch):
            clock.now_ms += 61_000
            Linker(store.database, clock).all()
            return super()._doubles(connection, batch)

    twice(device())
    assert Slow(store.database, clock).step() is False
    with store.database.read() as connection:
        assert len(connection.execute(select(likely_pairs)).all()) == 1


def test_linking_lets_a_rush_go_by(store, device, clock):
    twice(device())
    looks, stop = [True, True], threading.Event()
    linker = Linker(store.database, clock)
    seen = []

    def rushed():
        seen.append(waiting(store))
        return looks.pop() if looks else False

    thread = threading.Thread(target=linker.run, args=(stop, 0.01, rushed))
    thread.start()
    while waiting(store):
        time.sleep(0.01)
    stop.set()
    thread.join()
    assert seen[:3] == [2, 2, 2]


def waiting(store):
    with store.database.read() as connection:
        return linkage.waiting(connection)
