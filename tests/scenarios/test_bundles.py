"""Work that travels on a stick: carried by a colleague, counted once, confirmed to its author."""

import itertools
import json
import shutil
from datetime import UTC, datetime, timedelta

import pytest

from sync.client import bundles
from sync.client.keys import change_own
from sync.errors import BundleFault, Refused, Unreachable
from sync.protocol import bundle
from sync.protocol.bundle import Sealed
from sync.protocol.keys import opening_key
from sync.protocol.messages import EpochEntry
from sync.replica.backup import backup, backups
from tests.helpers.in_process import Register, Wire, quiet
from tests.helpers.laptops import Laptop

A_DAY_AGO = datetime.now(UTC) - timedelta(days=1)


@pytest.fixture
def register(tmp_path):
    made = Register(tmp_path / "register")
    yield made
    made.close()


@pytest.fixture
def join(tmp_path, register):
    """Make an enrolled laptop and give its wire."""
    made = []

    def make(name, *regions, to=register, **more):
        laptop = Laptop(tmp_path / f"laptop-{len(made)}", name)
        made.append(laptop)
        return to.enrol(laptop, *regions, **more)

    yield make
    for laptop in made:
        laptop.close()


@pytest.fixture
def team(join):
    """Three laptops that know of each other: who writes, who carries, who waits at home."""
    wires = [join(name) for name in ("Khadija", "Omar", "Leïla")]
    quiet(*wires)
    return wires


def write(wire: Wire, file, *names: str) -> bundles.Written:
    replica = wire.laptop.replica
    return bundles.write(replica, file, bundles.named(replica, names))


def read(wire: Wire, file) -> bundles.Read:
    return bundles.read(wire.laptop.replica, file)


def counted(register: Register) -> tuple[int, int]:
    """Give how many writes and records the register has, all of them counted."""
    status = register.store.status()
    assert status["writes"] == status.get("counted", 0)
    return status["writes"], status["records"]


def risk(wire: Wire):
    return wire.laptop.replica.at_risk()


def test_a_colleague_carries_what_it_cannot_read_and_the_register_counts_it_once(
    team, register, tmp_path
):
    author, carrier, home = team
    person = author.laptop.meet("Salma", trade="Planted-Trade")
    written = write(author, tmp_path / "stick")
    assert (written.writes, written.readers) == (2, ())
    assert b"Planted" not in (tmp_path / "stick").read_bytes()
    assert (risk(author).writes, risk(author).left) == (2, 2)

    brought = read(carrier, tmp_path / "stick")
    assert (brought.bundles, brought.shown, brought.authors) == (1, 0, ("Khadija",))
    assert carrier.laptop.replica.get(person) is None
    assert risk(carrier).load == (bundles_load := type(risk(carrier).load))(1, ("Khadija",))
    assert carrier.sync().handed_over == 1
    assert counted(register) == (2, 2)
    assert risk(carrier).load == bundles_load()
    assert carrier.laptop.values(person)["trade"] == "Planted-Trade"

    assert author.sync().pushed == 2
    assert counted(register) == (2, 2)
    assert (risk(author).writes, risk(author).left) == (0, 0)
    quiet(*team)
    assert home.laptop.values(person)["trade"] == "Planted-Trade"


def test_whom_it_is_sealed_for_reads_it_at_once_and_works_on_it(team, register, tmp_path):
    author, carrier, _home = team
    person = author.laptop.meet("Salma", trade="baker")
    assert write(author, tmp_path / "stick", "omar").readers == ("Omar",)
    assert read(carrier, tmp_path / "stick").shown == 2
    assert carrier.laptop.values(person)["trade"] == "baker"
    [found] = carrier.laptop.replica.listing("entrepreneur", query="salma")
    assert found.id == person
    assert {line.who for line in carrier.laptop.replica.history(person)} == {"Khadija"}
    assert risk(carrier).writes == 0
    carrier.laptop.edit(person, trade="cook")
    outcome = carrier.sync()
    assert (outcome.handed_over, outcome.pushed) == (1, 1)
    assert counted(register) == (3, 2)
    quiet(*team)
    for wire in team:
        assert wire.laptop.values(person)["trade"] == "cook"
        assert not wire.laptop.view(person).shown.contested
    assert counted(register) == (3, 2)


@pytest.mark.parametrize("order", list(itertools.permutations(range(3))))
def test_three_bundles_in_any_order_and_twice_count_once(team, register, tmp_path, order):
    author, carrier, _home = team
    person = author.laptop.meet("Salma", trade="baker")
    sticks = []
    for number, trade in enumerate(("cook", "smith", "tailor")):
        sticks.append(tmp_path / f"stick-{number}")
        author.laptop.edit(person, trade=trade)
        write(author, sticks[-1], "Omar")
    for number in (*order, *order):
        read(carrier, sticks[number])
    assert carrier.laptop.values(person)["trade"] == "tailor"
    assert not carrier.laptop.view(person).shown.contested
    carrier.sync()
    assert counted(register) == (5, 2)
    for stick in sticks:
        assert read(carrier, stick).known == 1
    quiet(*team)
    assert counted(register) == (5, 2)
    assert author.laptop.values(person)["trade"] == "tailor"


def test_a_bundle_older_than_what_the_register_told_shows_nothing_old(team, tmp_path):
    """The author has synced since; what the base accounts for does not come up again."""
    author, carrier, _home = team
    person = author.laptop.meet("Salma", trade="baker")
    write(author, tmp_path / "stick", "Omar")
    author.laptop.edit(person, trade="cook")
    quiet(*team)
    read(carrier, tmp_path / "stick")
    assert carrier.laptop.values(person)["trade"] == "cook"
    assert not carrier.laptop.view(person).shown.contested
    quiet(*team)


def test_a_receipt_carried_back_settles_the_author_s_writes(team, register, tmp_path):
    author, carrier, _home = team
    author.laptop.meet("Salma")
    write(author, tmp_path / "out")
    read(carrier, tmp_path / "out")
    carrier.sync()
    back = write(carrier, tmp_path / "back")
    assert (back.writes, back.receipts) == (0, 1)
    assert read(author, tmp_path / "back").confirmed == 2
    assert (risk(author).writes, risk(author).left) == (0, 0)
    assert read(author, tmp_path / "back").confirmed == 0
    assert author.sync().pushed == 0
    quiet(*team)
    assert counted(register) == (2, 2)


def test_a_receipt_carried_back_that_tells_of_an_erasure_renews_the_backups(
    team, register, tmp_path
):
    author, carrier, _home = team
    person = author.laptop.meet("Salma")
    quiet(*team)
    folder = author.laptop.folder / "backups"
    older = backup(author.laptop.replica.database, folder, now=A_DAY_AGO)
    author.laptop.edit(person, trade="cook")
    write(author, tmp_path / "out")
    register.store.erase(person, "asked for")
    read(carrier, tmp_path / "out")
    carrier.sync()
    write(carrier, tmp_path / "back")

    read(author, tmp_path / "back")

    assert author.laptop.view(person).erased
    assert not older.exists()
    assert len(backups(folder)) == 1


def test_a_receipt_that_the_register_did_not_sign_is_an_alarm(team, tmp_path):
    author, carrier, _home = team
    author.laptop.meet("Salma")
    write(author, tmp_path / "out")
    read(carrier, tmp_path / "out")
    carrier.sync()
    write(carrier, tmp_path / "back")
    data = (tmp_path / "back").read_bytes()
    (tmp_path / "back").write_bytes(data.replace(b'"counted"', b'"erasedd"'))
    with pytest.raises(BundleFault, match="forged_receipt"):
        read(author, tmp_path / "back")
    assert risk(author).writes == 2


def test_an_altered_bundle_is_refused_and_nothing_is_lost(team, register, tmp_path):
    author, carrier, _home = team
    author.laptop.meet("Salma")
    write(author, tmp_path / "stick")
    data = (tmp_path / "stick").read_bytes()
    for place in (40, len(data) // 2, len(data) - 1):
        altered = data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]
        (tmp_path / "altered").write_bytes(altered)
        with pytest.raises(BundleFault):
            read(carrier, tmp_path / "altered")
    for cut in (0, 10, len(data) - 1):
        (tmp_path / "cut").write_bytes(data[:cut])
        with pytest.raises(BundleFault, match="malformed"):
            read(carrier, tmp_path / "cut")
    assert carrier.sync().handed_over == 0
    author.sync()
    assert counted(register) == (2, 2)


def test_a_bundle_of_a_later_version_is_said_to_be_one_and_stays_with_its_author(
    team, register, tmp_path
):
    author, carrier, _home = team
    author.laptop.meet("Salma")
    write(author, tmp_path / "stick")
    data = (tmp_path / "stick").read_bytes()
    assert data.count(b'"v":1') == 1
    (tmp_path / "stick").write_bytes(data.replace(b'"v":1', b'"v":2'))
    with pytest.raises(BundleFault, match="too_new"):
        read(carrier, tmp_path / "stick")
    assert risk(carrier).load.bundles == 0
    author.sync()
    assert counted(register) == (2, 2)


def test_a_carrier_that_alters_what_it_holds_is_refused_by_the_register(team, register, tmp_path):
    author, carrier, _home = team
    author.laptop.meet("Salma")
    write(author, tmp_path / "stick")
    read(carrier, tmp_path / "stick")
    database = carrier.laptop.replica.database
    [(body,)] = database.query("SELECT body FROM carried")
    database.execute("UPDATE carried SET body = ?", (bytes(body)[:-1] + b"\0",))
    assert carrier.sync().handed_over == 0
    assert register.store.status()["writes"] == 0
    assert "bundle_refused" in [line.code for line in carrier.laptop.replica.log_lines()]
    author.sync()
    assert counted(register) == (2, 2)


def test_a_bundle_for_another_register_is_refused(team, join, tmp_path):
    other = Register(tmp_path / "other")
    try:
        stranger = join("Mallory", to=other)
        stranger.laptop.meet("Nobody")
        write(stranger, tmp_path / "stick")
        with pytest.raises(BundleFault, match="other_register"):
            read(team[1], tmp_path / "stick")
        assert team[1].laptop.replica.bundles_to_hand_over() == []
    finally:
        other.close()


def test_who_signs_in_somebody_else_s_name_is_refused(team, register, tmp_path):
    """A header that names another device needs that device's key."""
    author, carrier, _home = team
    author.laptop.meet("Salma")
    write(author, tmp_path / "stick")
    sealed = bundle.read((tmp_path / "stick").read_bytes())
    victim = team[2].laptop.replica.identity.device
    batch = bundle.open_(sealed, bundle.REGISTER, bundle_key(register))
    forged = bundle.seal(
        batch,
        register_id=sealed.header.register_id,
        device=victim,
        key=author.laptop.replica.signing_key(),
        readers={
            bundle.REGISTER: bundle_key(register).public_key(),
            carrier.device: opening_key(carrier.laptop.replica.signing_key()).public_key(),
        },
        made_ms=1,
    )
    (tmp_path / "forged").write_bytes(forged.to_bytes())
    assert read(carrier, tmp_path / "forged").shown == 0
    assert carrier.sync().handed_over == 0
    assert register.store.status()["writes"] == 0


def bundle_key(register):
    return opening_key(register._key)


def test_a_person_who_said_no_leaves_as_a_dot_alone(team, register, tmp_path):
    author, carrier, _home = team
    kept = author.laptop.meet("Hidden", trade="Planted-Secret", consent="refused")
    open_ = author.laptop.meet("Salma")
    write(author, tmp_path / "stick", "Omar")
    sealed = bundle.read((tmp_path / "stick").read_bytes())
    plain = bundle.open_bytes(sealed, bundle.REGISTER, bundle_key(register))
    assert b"Planted" not in plain
    assert kept.encode() not in plain
    read(carrier, tmp_path / "stick")
    assert carrier.laptop.replica.get(kept) is None
    carrier.sync()
    status = register.store.status()
    assert (status["counted"], status["withheld"], status["records"]) == (2, 2, 2)
    write(carrier, tmp_path / "back")
    read(author, tmp_path / "back")
    assert (risk(author).withheld_people, risk(author).left) == (1, 0)
    author.laptop.replica.save_all([author.laptop.answer(kept, "given")])
    quiet(*team)
    assert carrier.laptop.values(kept)["trade"] == "Planted-Secret"
    assert carrier.laptop.view(open_)


def test_rule_08_the_author_is_robbed_after_a_colleague_built_on_its_bundle(
    team, register, tmp_path
):
    author, carrier, home = team
    person = author.laptop.meet("Salma", trade="baker")
    write(author, tmp_path / "stick", "Omar")
    read(carrier, tmp_path / "stick")
    author.laptop.close()
    shutil.rmtree(author.laptop.folder)  # stolen
    author.laptop.close = lambda: None
    carrier.laptop.edit(person, trade="cook")
    carrier.laptop.reopen()
    with carrier.answers_lost(), pytest.raises(Unreachable):
        carrier.sync()
    quiet(carrier, home)
    assert counted(register) == (3, 2)
    assert home.laptop.values(person)["trade"] == "cook"


def test_a_register_put_back_gets_carried_bundles_again(team, register, tmp_path):
    author, carrier, home = team
    before = register.backup()
    opened_ = author.laptop.meet("Salma", trade="baker")
    write(author, tmp_path / "one", "Omar")
    sealed_ = home.laptop.meet("Yto", trade="smith")
    write(home, tmp_path / "two")
    read(carrier, tmp_path / "one")
    read(carrier, tmp_path / "two")
    carrier.sync()
    carrier.laptop.edit(opened_, trade="cook")
    carrier.sync()
    assert counted(register) == (5, 4)
    register.restore(before)
    assert register.store.status()["writes"] == 0
    quiet(carrier)
    assert counted(register) == (5, 4)
    assert carrier.laptop.values(opened_)["trade"] == "cook"
    assert carrier.laptop.values(sealed_)["trade"] == "smith"
    quiet(*team)
    assert counted(register) == (5, 4)


def test_a_carrier_keeps_a_bundle_until_no_copy_of_the_register_can_lose_it(
    team, register, tmp_path
):
    author, carrier, _home = team
    author.laptop.meet("Salma")
    write(author, tmp_path / "stick")
    read(carrier, tmp_path / "stick")
    quiet(*team)
    held = "SELECT count(*) FROM carried"
    assert carrier.laptop.replica.database.query(held) == [(1,)]
    register.store.set_backup_mark(register.store.meta().position)
    quiet(*team)
    assert carrier.laptop.replica.database.query(held) == [(0,)]


def test_what_a_revoked_author_s_bundle_holds_waits_for_a_person(team, register, tmp_path):
    author, carrier, _home = team
    author.laptop.meet("Salma")
    write(author, tmp_path / "stick")
    register.store.revoke(author.device)
    read(carrier, tmp_path / "stick")
    assert carrier.sync().handed_over == 1
    assert register.store.status()["set_aside"] == 2
    assert risk(carrier).set_aside == ()


def test_nothing_is_sealed_for_a_colleague_who_was_revoked_once_the_laptop_knows(
    team, register, tmp_path
):
    author, carrier, home = team
    author.laptop.meet("Salma")
    assert write(author, tmp_path / "before", "Omar").readers == ("Omar",)
    register.store.revoke(carrier.device)
    quiet(author, home)
    for laptop in (author.laptop, home.laptop):
        names = [colleague.name for colleague in laptop.replica.colleagues()]
        assert "Omar" not in names
    with pytest.raises(KeyError):
        write(author, tmp_path / "after", "Omar")
    assert author.laptop.replica.who(carrier.device) == "Omar"


def test_a_bundle_of_a_device_that_waits_is_kept_and_tried_again(team, join, register, tmp_path):
    carrier = team[1]
    fresh = join("Youssef")
    fresh.laptop.meet("Salma")
    write(fresh, tmp_path / "stick")
    assert read(carrier, tmp_path / "stick").authors == ()  # not in the directory here yet
    set_waiting(register, fresh.device, True)
    assert carrier.sync().handed_over == 0
    assert risk(carrier).load.bundles == 1
    set_waiting(register, fresh.device, False)
    assert carrier.sync().handed_over == 1
    assert counted(register) == (2, 2)


def set_waiting(register, device, waits):
    from sqlalchemy import update

    from sync.register.schema import devices

    with register.store.database.write() as connection:
        connection.execute(update(devices).where(devices.c.device == device).values(waits=waits))


def test_a_third_laptop_passes_on_what_it_was_handed(team, register, tmp_path):
    author, carrier, home = team
    author.laptop.meet("Salma")
    write(author, tmp_path / "one")
    read(carrier, tmp_path / "one")
    assert write(carrier, tmp_path / "two").carried == 1
    assert read(home, tmp_path / "two").authors == ("Khadija",)
    assert home.sync().handed_over == 1
    quiet(*team)
    assert counted(register) == (2, 2)


def test_a_carrier_outside_the_region_keeps_nothing_of_it(join, register, tmp_path):
    author, carrier = join("Khadija", "BE"), join("Omar", "DE")
    quiet(author, carrier)
    person = author.laptop.meet("Salma", region="BE")
    write(author, tmp_path / "stick", "Omar")
    read(carrier, tmp_path / "stick")
    quiet(author, carrier)
    assert carrier.laptop.replica.get(person) is None
    assert counted(register) == (2, 2)


def test_erasure_reaches_what_is_carried(team, register, tmp_path):
    author, carrier, _home = team
    person = author.laptop.meet("Salma", trade="Planted-Trade")
    write(author, tmp_path / "stick", "Omar")
    read(carrier, tmp_path / "stick")
    quiet(*team)
    register.store.erase(person, "asked")
    quiet(*team)
    database = carrier.laptop.replica.database
    assert database.query("SELECT count(*) FROM carried") == [(0,)]
    assert "Planted" not in json.dumps(database.query("SELECT body FROM journal"))
    again = read(carrier, tmp_path / "stick")
    assert (again.bundles, again.shown) == (1, 0)
    assert carrier.laptop.view(person).erased
    quiet(*team)
    assert carrier.laptop.view(person).erased


def test_a_laptop_that_belongs_to_no_register_writes_and_reads_none(tmp_path):
    with Laptop(tmp_path / "alone") as alone:
        for call in (bundles.write, bundles.read):
            with pytest.raises(Refused, match="not_enrolled"):
                call(alone.replica, tmp_path / "stick")


def test_nothing_to_say_makes_no_file(team, tmp_path):
    assert not write(team[0], tmp_path / "stick")
    assert not (tmp_path / "stick").exists()


def test_a_bundle_speaks_for_its_own_device_alone(team, register, tmp_path):
    """The register takes no write under another device's name, whoever signed it."""
    author, carrier, home = team
    author.laptop.meet("Salma")
    write(author, tmp_path / "stick")
    sealed = bundle.read((tmp_path / "stick").read_bytes())
    batch = bundle.open_(sealed, bundle.REGISTER, bundle_key(register))
    theirs = [EpochEntry(name=e.name, device=home.device) for e in batch.epochs]
    forged: Sealed = bundle.seal(
        batch.model_copy(update={"epochs": theirs}),
        register_id=sealed.header.register_id,
        device=author.device,
        key=author.laptop.replica.signing_key(),
        readers={bundle.REGISTER: bundle_key(register).public_key()},
        made_ms=1,
    )
    (tmp_path / "forged").write_bytes(forged.to_bytes())
    read(carrier, tmp_path / "forged")
    assert carrier.sync().handed_over == 0
    assert register.store.status()["writes"] == 0


def test_a_colleague_s_new_key_is_learnt_by_all(team, register, tmp_path):
    """Who seals for a colleague by the directory seals for the key in force."""
    author, carrier, home = team
    change_own(carrier.laptop.replica, carrier, carrier.laptop.replica.identity)
    author.laptop.meet("Salma")
    write(author, tmp_path / "stale", "Omar")
    assert read(carrier, tmp_path / "stale").shown == 0
    quiet(*team)
    author.laptop.meet("Yto")
    write(author, tmp_path / "fresh", "Omar")
    assert read(carrier, tmp_path / "fresh").shown == 2
    carrier.laptop.meet("Aïcha")
    write(carrier, tmp_path / "signed-anew", "Leïla")
    assert read(home, tmp_path / "signed-anew").shown == 2
    assert home.sync().handed_over == 2
    quiet(*team)
    assert counted(register) == (6, 6)
