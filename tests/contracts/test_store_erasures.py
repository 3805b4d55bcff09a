"""The log of erasure orders, written from several processes and under several keys."""

from concurrent.futures import ThreadPoolExecutor

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from forms.consent import consent_id
from sync.register.database import Database
from sync.register.erasure_log import ErasureLog
from sync.register.store import Store


def test_orders_given_at_once_from_several_processes_stand_in_one_chain(
    store, device, database_url, clock, tmp_path
):
    author = device()
    writes = [author.creation({"trade": "baker"}) for _ in range(12)]
    author.push(*writes)
    key = store.keys.in_force("")
    logs = [ErasureLog(key, tmp_path / "erasures.log") for _ in range(3)]
    stores = [Store(Database(database_url), key, clock, erasures=log) for log in logs]

    def erase(number):
        return stores[number % 3].erase(writes[number].record_id, "asked for")

    with ThreadPoolExecutor(3) as pool:
        done = list(pool.map(erase, range(len(writes))))
    for other in stores:
        other.close()
    people = [write.record_id for write in writes]
    assert [set(ids) for ids in done] == [{person, consent_id(person)} for person in people]
    orders = logs[0].orders()
    assert [order.number for order in orders] == list(range(1, 13))
    assert {order.record for order in orders} == {write.record_id for write in writes}


def test_orders_hold_after_the_register_s_key_was_changed_twice(store, device, clock, tmp_path):
    author = device()
    write = author.creation({"trade": "baker"})
    author.push(write)
    file = tmp_path / "erasures.log"
    store.erasures = ErasureLog(store.keys.in_force(""), file)
    store.erase(write.record_id, "asked for")
    keys = [Ed25519PrivateKey.generate() for _ in range(2)]
    store.desk.succeed(keys[0])
    second = Store(store.database, keys[0], clock)
    second.desk.succeed(keys[1])
    third = Store(store.database, keys[1], clock, erasures=ErasureLog(keys[1], file))
    assert third.replay_erasures() == []
