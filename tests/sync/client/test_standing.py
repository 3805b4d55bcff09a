"""How a laptop stands with its register: what it tells, what it hears, and its end when revoked."""

import json

import pytest

from sync.client import bundles, parting
from sync.errors import LeaseExpired, Refused, Withdrawn
from sync.protocol.people import PersonChange
from sync.register import audit, schema
from sync.register.opening import opened
from sync.replica import standing, wipe
from tests.helpers.laptops import Laptop
from tests.helpers.register_process import RegisterProcess

DAY_MS = 86_400_000


@pytest.fixture
def strict(tmp_path):
    """A register whose deployment asks for a coordinator's word on each device."""
    from sync.register.opening import create

    create(tmp_path / "strict", "example")
    with RegisterProcess(tmp_path / "strict") as process:
        yield process


def change(register, laptop, **changes):
    with opened(register.folder) as (store, _settings):
        wanted = PersonChange(**changes)
        store.administration.change(laptop.replica.identity.person, wanted)


def card(register, laptop):
    with opened(register.folder) as (store, _settings):
        people = store.administration.overview().people
    devices = [device for person in people for device in person.devices]
    return next(d for d in devices if d.device == laptop.replica.identity.device)


def refused(laptop):
    with pytest.raises(Refused) as caught:
        laptop.sync()
    return caught.value.code


def statuses(register):
    with opened(register.folder) as (store, _settings), store.database.read() as connection:
        from sqlalchemy import select

        rows = connection.execute(select(schema.writes.c.status, schema.writes.c.reason))
        return [(status, json.loads(reason)["code"] if reason else "") for status, reason in rows]


def test_the_register_hears_the_version_and_what_is_not_sent(laptops, register):
    one = laptops("Khadija")
    one.meet("Salma", consent="refused")
    one.sync()
    told = card(register, one)
    assert told.version == "0.1.0"
    assert told.unsent == 2
    assert told.unsent_since_ms is not None
    assert told.seen_ms is not None


def test_a_sync_with_nothing_to_do_stays_one_round_trip(laptops):
    one = laptops("Khadija")
    one.sync()
    assert one.sync().traffic.requests == 1


def test_another_name_and_role_arrive_with_the_next_sync(laptops, register):
    one = laptops("Khadija")
    one.sync()
    change(register, one, name="Khadija B.", role="coordinator")
    one.sync()
    assert (one.replica.identity.name, one.replica.identity.role) == ("Khadija B.", "coordinator")


def test_a_suspended_person_s_laptop_works_on_and_goes_on_afterwards(laptops, register):
    one = laptops("Khadija")
    change(register, one, suspended=True)
    person = one.meet("Salma")
    assert refused(one) == "suspended"
    assert standing.state(one.replica) == "suspended"
    assert one.view(person).local
    change(register, one, suspended=False)
    one.sync()
    assert standing.state(one.replica) == "active"
    assert not one.view(person).local


def test_a_waiting_laptop_works_offline_until_a_coordinator_lets_it_in(strict, tmp_path):
    with Laptop(tmp_path / "one") as one:
        one.enrol(strict.invite("Khadija", regions=["N"]))
        assert standing.state(one.replica) == "waiting"
        person = one.meet("Salma")
        assert refused(one) == "waiting"
        assert one.view(person).local
        strict.run("approve", str(strict.folder), one.replica.identity.device)
        assert one.sync().pushed == 2
        assert standing.state(one.replica) == "active"


def test_a_declined_laptop_keeps_its_records_and_may_come_with_another_invitation(strict, tmp_path):
    with Laptop(tmp_path / "one") as one:
        one.enrol(strict.invite("Khadija", regions=["N"]))
        strict.run("decline", str(strict.folder), one.replica.identity.device)
        person = one.meet("Salma")
        assert refused(one) == "declined"
        one.enrol(strict.invite("Khadija", regions=["S"]))
        assert refused(one) == "waiting"
        strict.run("approve", str(strict.folder), one.replica.identity.device)
        one.sync()
        assert not one.view(person).local
        assert one.replica.identity.scope.regions == ["S"]


def test_a_revoked_laptop_hands_its_work_into_quarantine_and_gets_the_order(laptops, register):
    one, other = laptops("Khadija"), laptops("Aya")
    person = one.meet("Salma")
    one.sync()
    one.edit(person, trade="baker")
    one.meet("Nadia")
    one.meet("Omar", consent="refused")
    register.revoke(one.replica.identity.device)
    with pytest.raises(Withdrawn) as caught:
        one.sync()
    assert caught.value.handed_over == 3
    assert caught.value.order.device == one.replica.identity.device
    assert statuses(register).count(("set_aside", "quarantined")) == 3
    other.sync()
    assert "trade" not in other.values(person)
    assert other.replica.count("entrepreneur") == 1
    assert card(register, one).quarantined == 3


def test_what_a_revoked_laptop_says_it_carries_counts_as_little(laptops, register):
    """It could have made it up: only its own signature stands behind it."""
    one, other = laptops("Khadija"), laptops("Aya")
    other.meet("Salma")
    entries = other.replica.unsent(10)
    names = sorted({entry.dot.epoch for entry in entries})
    from sync.protocol import batches

    batch = batches.pack(
        entries,
        session=one.replica.session,
        sequence=1,
        prev="",
        known=other.replica.epoch_entries(names),
    )
    from sync.client.connection import connect

    register.revoke(one.replica.identity.device)
    wire, _identity = connect(one.replica)
    wire.post_bytes("/v1/handover", batches.to_bytes(batch))
    wire.close()
    assert set(statuses(register)) == {("set_aside", "quarantined")}


def test_a_laptop_that_was_not_revoked_gets_no_order(laptops):
    from sync.client.connection import connect

    one = laptops("Khadija")
    wire, identity = connect(one.replica)
    assert parting.ask_order(one.replica, wire, identity) is None
    wire.close()


def test_an_obeyed_order_leaves_nothing_but_a_receipt_that_the_register_keeps(
    laptops, register, tmp_path
):
    one = laptops("Khadija")
    one.meet("Salma")
    register.revoke(one.replica.identity.device)
    with pytest.raises(Withdrawn) as caught:
        one.sync()
    identity, key = one.replica.identity, one.replica.signing_key()
    one.close()
    backups = tmp_path / "backups"
    backups.mkdir()
    (backups / "old.tremplin").write_text("sealed")
    told = wipe.Parting(caught.value.order, identity, key)
    receipt = wipe.carry_out(told, one.folder, backups, tmp_path / "receipts")
    assert not one.folder.exists()
    assert not backups.exists()
    assert "Khadija" not in (tmp_path / "receipts" / f"{told.order.order}.json").read_text()
    for _ in range(2):
        parting.deliver(receipt)
    with opened(register.folder) as (store, _settings):
        [person] = store.administration.overview().people
        with store.database.read() as connection:
            actions = [row["action"] for row in audit.about(connection, identity.device)]
    assert person.devices[0].state == "wiped"
    assert actions == ["wiped", "wipe_ordered", "revoke"]


def test_a_receipt_that_the_device_did_not_sign_is_refused(laptops, register, tmp_path):
    one, other = laptops("Khadija"), laptops("Aya")
    register.revoke(one.replica.identity.device)
    with pytest.raises(Withdrawn) as caught:
        one.sync()
    told = wipe.Parting(caught.value.order, one.replica.identity, other.replica.signing_key())
    receipt = wipe.carry_out(told, tmp_path / "none", tmp_path / "none", tmp_path / "receipts")
    with pytest.raises(Refused) as caught:
        parting.deliver(receipt)
    assert caught.value.code == "bad_signature"
    assert card(register, one).state == "revoked"


def test_what_was_opened_and_exported_comes_into_the_audit_once(laptops, register):
    one = laptops("Khadija")
    held, kept = one.meet("Salma"), one.meet("Omar", consent="refused")
    one.sync()
    one.replica.note_access("opened", held, "entrepreneur")
    one.replica.note_access("opened", held, "entrepreneur")
    one.replica.note_access("opened", kept, "entrepreneur")
    one.replica.note_access("exported", kind="entrepreneur", n=2)
    one.replica.set_meta("standing", None)
    one.sync()
    one.replica.accesses_reported(0)
    one.replica.set_meta("standing", None)
    one.sync()
    with opened(register.folder) as (store, _settings), store.database.read() as connection:
        rows = audit.about(connection, held) + audit.about(connection, kept)
        exported = [r for r in audit.about(connection, "") if r["action"] == "exported"]
    assert [(row["action"], row["device"]) for row in rows] == [
        ("opened", one.replica.identity.device)
    ]
    assert [json.loads(row["facts"])["n"] for row in exported] == [2]


@pytest.fixture
def leased(strict, tmp_path):
    """A laptop whose clock the test sets, of a deployment with a lease of 14 days."""
    import time

    clock = {"ms": time.time_ns() // 1_000_000}
    with Laptop(tmp_path / "leased", now_ms=lambda: clock["ms"]) as laptop:
        laptop.enrol(strict.invite("Khadija", regions=["N"]))
        strict.run("approve", str(strict.folder), laptop.replica.identity.device)
        laptop.sync()
        yield laptop, clock


def test_a_vault_refuses_once_its_lease_is_over_and_a_word_renews_it(leased):
    laptop, clock = leased
    assert standing.lease_days_left(laptop.replica) == 14
    clock["ms"] += 13 * DAY_MS
    standing.check_lease(laptop.replica)
    clock["ms"] += 2 * DAY_MS
    with pytest.raises(LeaseExpired) as caught:
        standing.check_lease(laptop.replica)
    assert caught.value.days == 14
    laptop.sync()
    standing.check_lease(laptop.replica)


def test_a_clock_put_back_does_not_lengthen_the_lease(leased):
    laptop, clock = leased
    clock["ms"] += 13 * DAY_MS
    standing.check_lease(laptop.replica)
    clock["ms"] -= 30 * DAY_MS
    assert standing.lease_days_left(laptop.replica) <= 2


def test_a_clock_that_ran_ahead_is_forgiven_at_the_next_word(leased):
    laptop, clock = leased
    clock["ms"] += 3650 * DAY_MS
    laptop.meet("Salma")
    with pytest.raises(LeaseExpired):
        standing.check_lease(laptop.replica)
    laptop.sync()
    clock["ms"] -= 3650 * DAY_MS
    laptop.sync()
    standing.check_lease(laptop.replica)


def test_laptops_follow_the_register_s_next_keys_without_a_visit(laptops, register):
    one = laptops("Khadija")
    invitation = register.invite("Aya")
    one.sync()
    before = one.replica.identity.register_key
    for _ in range(2):
        register.run("rotate-key", str(register.folder))
    person = one.meet("Salma")
    one.sync()
    assert one.replica.identity.register_key != before
    assert not one.view(person).local
    with Laptop(one.folder.parent / "late", "Aya") as late:
        late.enrol(invitation)
        late.sync()
        assert late.values(person)
        assert late.replica.identity.register_key == one.replica.identity.register_key


def test_a_stick_goes_there_and_back_while_the_register_takes_other_keys(
    laptops, register, tmp_path
):
    author, carrier = laptops("Khadija"), laptops("Omar")
    for laptop in (author, carrier):
        laptop.sync()
    person = author.meet("Salma")
    bundles.write(author.replica, tmp_path / "stick", [])
    for _ in range(2):
        register.run("rotate-key", str(register.folder))
    bundles.read(carrier.replica, tmp_path / "stick")
    assert carrier.sync().handed_over == 1
    assert carrier.view(person)

    bundles.write(carrier.replica, tmp_path / "back", [])
    assert bundles.read(author.replica, tmp_path / "back").confirmed == 2
    assert author.replica.at_risk().writes == 0
    assert author.replica.identity.register_key == carrier.replica.identity.register_key


def test_a_next_key_that_the_trusted_one_did_not_sign_is_believed_by_nobody():
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    from sync.client import keys
    from sync.protocol.keys import public_text
    from sync.protocol.standing import Succession
    from sync.register.standing import signed

    trusted, new, stranger = (Ed25519PrivateKey.generate() for _ in range(3))
    old = public_text(trusted.public_key())
    said = Succession(
        kind="register_key",
        register_id="r",
        old=old,
        new=public_text(new.public_key()),
        time_ms=1,
    )
    assert keys.follow(old, "r", [signed(trusted, said)]) == said.new
    assert keys.follow(old, "r", [signed(stranger, said)]) == old
    assert keys.follow(old, "other", [signed(trusted, said)]) == old
    assert keys.follow(old, "r", [signed(trusted, said.model_copy(update={"new": "x"}))]) == old


@pytest.mark.parametrize("lost", [False, True])
def test_a_device_takes_a_new_key_and_a_lost_answer_locks_nobody_out(laptops, register, lost):
    from sync.client import keys
    from sync.client.connection import connect
    from sync.errors import Unreachable

    one = laptops("Khadija")
    one.sync()
    before = one.replica.signing_key().private_bytes_raw()
    wire, identity = connect(one.replica)
    if lost:

        class Losing:
            def post(self, path, message):
                wire.post(path, message)
                raise Unreachable("the answer was lost")

        with pytest.raises(Unreachable):
            keys.change_own(one.replica, Losing(), identity)
    else:
        keys.change_own(one.replica, wire, identity)
    wire.close()
    person = one.meet("Salma")
    one.sync()
    assert one.replica.signing_key().private_bytes_raw() != before
    assert not one.view(person).local


def test_a_key_of_age_is_renewed_by_itself(leased):
    laptop, clock = leased
    before = laptop.replica.signing_key().private_bytes_raw()
    laptop.replica.set_meta("signing_key_ms", clock["ms"] - 91 * DAY_MS)
    laptop.sync()
    assert laptop.replica.signing_key().private_bytes_raw() != before
    laptop.sync()


def test_each_sync_tells_when_a_laptop_was_there_and_what_it_still_holds(laptops, register):
    one = laptops("Khadija")
    one.sync()
    with opened(register.folder) as (store, _settings), store.database.write() as connection:
        hour_ago_ms = store.clock() - 3_600_000
        connection.execute(schema.devices.update().values(seen_ms=hour_ago_ms))
    one.meet("Salma", consent="refused")
    assert card(register, one).seen_ms == hour_ago_ms
    one.sync()
    told = card(register, one)
    assert told.seen_ms > hour_ago_ms
    assert told.unsent == 2
    assert one.sync().traffic.requests == 1


def test_a_sync_with_nothing_to_tell_says_that_the_laptop_was_there(laptops, register):
    one = laptops("Khadija")
    one.sync()
    with opened(register.folder) as (store, _settings), store.database.write() as connection:
        connection.execute(schema.devices.update().values(seen_ms=1))
    assert one.sync().traffic.requests == 1
    assert card(register, one).seen_ms > 1
