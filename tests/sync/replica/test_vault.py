import base64
import json
import stat
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from sync.errors import (
    PassphraseRefused,
    TooManyAttempts,
    VaultBusy,
    VaultDamaged,
    VaultExists,
    VaultMissing,
    VaultTooNew,
    WrongPassphrase,
)
from sync.merge.canonical import canonical
from sync.replica import vault, vault_file
from sync.replica.attempts import Attempts
from sync.replica.vault_slots import FLOOR, Argon2Params, calibrate

CHEAP = Argon2Params(memory_kib=64, iterations=1, lanes=1)
SECRET = "olivier près du puits"
START = 1_800_000_000.0


@pytest.fixture
def folder(tmp_path):
    """A closed vault."""
    vault.create(tmp_path / "khadija", SECRET, label="Khadija B.", params=CHEAP).close()
    return tmp_path / "khadija"


class Clock:
    """A wall clock that a test sets."""

    def __init__(self, now: float = START) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now


def content(folder: Path) -> bytes:
    return (folder / vault_file.VAULT_FILE).read_bytes()


def rewrite(folder: Path, change) -> None:
    """Change the file as a program that knows the format would."""
    body = json.loads(content(folder))
    del body["checksum"]
    change(body)
    (folder / vault_file.VAULT_FILE).write_bytes(vault_file._encode(body))


def wrong(folder: Path, clock: Clock) -> None:
    with pytest.raises(WrongPassphrase):
        vault.open_vault(folder, "not this one", clock=clock)


def test_a_vault_opens_with_its_passphrase_and_keeps_its_key(tmp_path):
    with vault.create(tmp_path / "v", SECRET, label="Khadija B.", params=CHEAP) as made:
        key = made.key
    with vault.open_vault(tmp_path / "v", SECRET) as opened:
        assert opened.key == key
        assert len(key) == 32
        assert opened.label == "Khadija B."
        assert opened.database_path == tmp_path / "v" / "records.db"


def test_two_vaults_never_share_a_key_or_a_salt(tmp_path):
    opened = [vault.create(tmp_path / n, SECRET, label="", params=CHEAP) for n in "ab"]
    salts = {vault_file.read(v.folder).slots[0].salt for v in opened}
    assert len({v.key for v in opened}) == len(salts) == 2
    for each in opened:
        each.close()


def test_the_program_itself_never_chooses_less_than_the_floor(tmp_path):
    vault.create(tmp_path / "v", SECRET, label="").close()
    (slot,) = vault_file.read(tmp_path / "v").slots
    assert slot.argon2id.memory_kib >= 64 * 1024
    assert slot.argon2id.iterations >= 3
    with vault.open_vault(tmp_path / "v", SECRET) as opened:
        assert len(opened.key) == 32


@pytest.mark.parametrize("speed", [1e-12, 1e-9, 1e-6, 1e-5, 1e-3])
def test_calibration_goes_only_upward_from_the_floor(speed):
    def cost_s(params: Argon2Params) -> float:
        return params.memory_kib * params.iterations * speed

    chosen = calibrate(0.5, cost_s=cost_s)
    assert chosen.memory_kib >= FLOOR.memory_kib
    assert chosen.iterations >= FLOOR.iterations
    assert cost_s(chosen) <= max(0.5, cost_s(FLOOR))


def test_a_fast_machine_spends_memory_first_and_then_passes():
    chosen = calibrate(0.5, cost_s=lambda p: p.memory_kib * p.iterations * 1e-7)
    assert chosen.memory_kib == 256 * 1024
    assert chosen.iterations > FLOOR.iterations


def test_a_wrong_passphrase_opens_nothing(folder):
    before = content(folder)
    with pytest.raises(WrongPassphrase):
        vault.open_vault(folder, SECRET + " ")
    assert content(folder) == before


@pytest.mark.parametrize(
    "typed",
    [
        unicodedata.normalize("NFD", SECRET),
        SECRET.replace(" ", "\u00a0"),
        SECRET.replace(" ", "\u202f"),
    ],
    ids=["decomposed", "no-break spaces", "narrow no-break spaces"],
)
def test_a_passphrase_opens_from_any_keyboard_that_types_it(folder, typed):
    assert typed != SECRET
    vault.open_vault(folder, typed).close()


def test_an_arabic_passphrase_opens_composed_or_not(tmp_path):
    composed = "آمال"
    decomposed = unicodedata.normalize("NFD", composed)
    assert composed != decomposed
    vault.create(tmp_path / "v", composed, label="", params=CHEAP).close()
    vault.open_vault(tmp_path / "v", decomposed).close()


def test_passphrases_that_only_look_compatible_stay_different(tmp_path):
    vault.create(tmp_path / "v", "ﬁn 2", label="", params=CHEAP).close()
    with pytest.raises(WrongPassphrase):
        vault.open_vault(tmp_path / "v", "fin 2")


def test_an_empty_passphrase_is_refused_and_leaves_nothing(tmp_path):
    with pytest.raises(PassphraseRefused):
        vault.create(tmp_path / "v", "", label="", params=CHEAP)
    assert not (tmp_path / "v").exists()


def test_a_vault_is_never_made_over_another(folder):
    before = content(folder)
    with pytest.raises(VaultExists):
        vault.create(folder, "another", label="", params=CHEAP)
    assert content(folder) == before


def test_a_vault_is_never_made_beside_the_database_of_a_lost_one(tmp_path):
    (tmp_path / "records.db").write_bytes(b"somebody's")
    with pytest.raises(VaultExists):
        vault.create(tmp_path, SECRET, label="", params=CHEAP)


def test_a_folder_without_a_vault_says_so_and_stays_empty(tmp_path):
    with pytest.raises(VaultMissing):
        vault.open_vault(tmp_path, SECRET)
    with pytest.raises(VaultMissing):
        vault.open_vault(tmp_path / "nowhere", SECRET)
    assert list(tmp_path.iterdir()) == []


def test_only_the_owner_may_read_the_files(folder):
    modes = {p.name: stat.S_IMODE(p.stat().st_mode) for p in folder.iterdir()}
    assert modes == {"vault.json": 0o600, "vault.lock": 0o600}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_neither_key_nor_passphrase_is_in_the_folder_or_the_representation(folder):
    with vault.open_vault(folder, SECRET) as opened:
        shown = repr(opened)
        key = opened.key
    assert key.hex() not in shown
    assert repr(key) not in shown
    for path in folder.iterdir():
        raw = path.read_bytes()
        assert SECRET.encode() not in raw
        assert key not in raw
        assert key.hex().encode() not in raw


def test_a_closed_vault_has_no_key(folder):
    opened = vault.open_vault(folder, SECRET)
    opened.close()
    assert opened.key == b""


def test_every_truncation_is_told_as_damage_and_changes_nothing(folder):
    whole = content(folder)
    for length in range(len(whole)):
        (folder / vault_file.VAULT_FILE).write_bytes(whole[:length])
        with pytest.raises(VaultDamaged):
            vault.open_vault(folder, SECRET)
        assert content(folder) == whole[:length]
    assert not (folder / vault.ATTEMPTS_FILE).exists()


@pytest.mark.parametrize("flip", [0x01, 0x20, 0x80])
def test_every_altered_byte_is_told_as_damage(folder, flip):
    whole = content(folder)
    for place in range(len(whole)):
        altered = bytearray(whole)
        altered[place] ^= flip
        with pytest.raises(VaultDamaged):
            vault_file.parse(bytes(altered))


@pytest.mark.parametrize(
    "foreign",
    [
        b"null",
        b"[]",
        b"7",
        b"{}",
        b'{"format":"other"}',
        b"\x89PNG\r\n",
        b"[" * 100_000,
        b" " * 2**21,
    ],
    ids=["null", "list", "number", "empty", "other format", "picture", "deep", "long"],
)
def test_a_foreign_file_is_told_as_damage(folder, foreign):
    (folder / vault_file.VAULT_FILE).write_bytes(foreign)
    with pytest.raises(VaultDamaged):
        vault.open_vault(folder, SECRET)
    assert content(folder) == foreign


def test_a_byte_after_the_end_is_told_as_damage(folder):
    with pytest.raises(VaultDamaged):
        vault_file.parse(content(folder) + b"\n")


def test_a_later_format_is_named_and_left_alone(folder):
    rewrite(folder, lambda body: body.update(version=2, slots="of another shape"))
    later = content(folder)
    with pytest.raises(VaultTooNew):
        vault.open_vault(folder, SECRET)
    assert content(folder) == later


@pytest.mark.parametrize("cost", ["memory_kib", "iterations", "lanes"])
def test_derivation_costs_are_bound_to_the_slot(folder, cost):
    def double(body):
        body["slots"][0]["argon2id"][cost] *= 2

    rewrite(folder, double)
    with pytest.raises(WrongPassphrase):
        vault.open_vault(folder, SECRET)


def test_a_file_that_would_exhaust_the_machine_is_damage(folder):
    rewrite(folder, lambda body: body["slots"][0]["argon2id"].update(memory_kib=2**30))
    with pytest.raises(VaultDamaged):
        vault.open_vault(folder, SECRET)


def test_a_leftover_of_a_power_cut_is_ignored_and_replaced(folder):
    leftover = folder / "vault.json.tmp"
    leftover.write_bytes(content(folder)[:40])
    vault.open_vault(folder, SECRET).close()
    vault.change_passphrase(folder, SECRET, "new", params=CHEAP)
    assert not leftover.exists()
    vault.open_vault(folder, "new").close()


FULL_DISK = """
import resource, sys
from pathlib import Path
from sync.errors import DiskFull
from sync.replica import vault
opened = vault.open_vault(Path(sys.argv[1]), sys.argv[2])
resource.setrlimit(resource.RLIMIT_FSIZE, (50, 50))
try:
    opened.reset_passphrase("new")
except DiskFull:
    sys.exit(28)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on file sizes to run into")
def test_a_write_cut_short_leaves_the_vault_as_it_was(folder):
    before = content(folder)
    ended = subprocess.run([sys.executable, "-c", FULL_DISK, str(folder), SECRET], check=False)
    assert ended.returncode == 28
    assert (folder / "vault.json.tmp").stat().st_size == 50
    assert content(folder) == before
    vault.open_vault(folder, SECRET).close()


def test_a_changed_passphrase_opens_the_same_key_and_the_old_one_nothing(folder):
    with vault.open_vault(folder, SECRET) as opened:
        key = opened.key
        opened.change_passphrase(SECRET, "neuf et long", params=CHEAP)
    with pytest.raises(WrongPassphrase):
        vault.open_vault(folder, SECRET)
    with vault.open_vault(folder, "neuf et long") as opened:
        assert opened.key == key


def test_a_change_with_a_wrong_or_an_empty_passphrase_changes_nothing(folder):
    before = content(folder)
    with vault.open_vault(folder, SECRET) as opened:
        with pytest.raises(WrongPassphrase):
            opened.change_passphrase("wrong", "new", params=CHEAP)
        with pytest.raises(PassphraseRefused):
            opened.change_passphrase(SECRET, "", params=CHEAP)
    assert content(folder) == before


def test_a_passphrase_cannot_be_changed_from_outside_while_the_vault_is_open(folder):
    with vault.open_vault(folder, SECRET), pytest.raises(VaultBusy):
        vault.change_passphrase(folder, SECRET, "new", params=CHEAP)


def test_what_a_later_version_added_is_kept_on_rewriting(folder):
    keychain = {"kind": "keychain", "service": "os", "more": [1, {"a": None}]}

    def add(body):
        body["slots"].append(keychain)
        body["slots"][0]["hint"] = "kept until the passphrase changes"
        body["colour"] = {"of": "majorelle", "n": 1.5}

    rewrite(folder, add)
    vault.change_passphrase(folder, SECRET, "new", params=CHEAP)
    vault.add_recovery_slot(folder, "new", X25519PrivateKey.generate().public_key())
    body = json.loads(content(folder))
    assert keychain in body["slots"]
    assert body["colour"] == {"of": "majorelle", "n": 1.5}
    assert vault.describe(folder).slot_kinds == ("passphrase", "keychain", "recovery")


def test_a_forgotten_passphrase_loses_nothing_with_the_recovery_key(folder):
    region = X25519PrivateKey.generate()
    vault.add_recovery_slot(folder, SECRET, region.public_key())
    with vault.open_vault(folder, SECRET) as opened:
        key = opened.key
    with vault.open_with_recovery(folder, region) as opened:
        assert opened.key == key
        opened.reset_passphrase("chosen anew", params=CHEAP)
    with vault.open_vault(folder, "chosen anew") as opened:
        assert opened.key == key
    vault.open_with_recovery(folder, region).close()


def test_another_regions_recovery_key_opens_nothing(folder):
    vault.add_recovery_slot(folder, SECRET, X25519PrivateKey.generate().public_key())
    with pytest.raises(WrongPassphrase):
        vault.open_with_recovery(folder, X25519PrivateKey.generate())


def test_a_recovery_slot_readdressed_to_another_key_opens_nothing(folder):
    thief = X25519PrivateKey.generate()
    address = base64.urlsafe_b64encode(thief.public_key().public_bytes_raw()).decode()
    vault.add_recovery_slot(folder, SECRET, X25519PrivateKey.generate().public_key())
    rewrite(folder, lambda body: body["slots"][1].update(recipient=address))
    assert vault_file.read(folder).slots[1].recipient == thief.public_key().public_bytes_raw()
    with pytest.raises(WrongPassphrase):
        vault.open_with_recovery(folder, thief)


def test_a_recovery_key_given_at_creation_or_twice_has_one_slot(tmp_path):
    region = X25519PrivateKey.generate()
    public = region.public_key()
    vault.create(tmp_path / "v", SECRET, label="", params=CHEAP, recovery_public_key=public).close()
    vault.add_recovery_slot(tmp_path / "v", SECRET, public)
    assert vault.describe(tmp_path / "v").slot_kinds == ("passphrase", "recovery")
    vault.open_with_recovery(tmp_path / "v", region).close()


def test_vaults_of_several_people_are_listed_without_a_passphrase(tmp_path):
    for name, label in [("b", "Brahim"), ("a", "Aïcha")]:
        vault.create(tmp_path / name, SECRET, label=label, params=CHEAP).close()
    (tmp_path / "c").mkdir()
    (tmp_path / "c" / "vault.json").write_bytes(b"{")
    (tmp_path / "d").mkdir()
    listed = vault.list_vaults(tmp_path)
    assert [(v.folder.name, v.label, v.slot_kinds) for v in listed] == [
        ("a", "Aïcha", ("passphrase",)),
        ("b", "Brahim", ("passphrase",)),
        ("c", "", ()),
    ]
    assert [type(v.fault) for v in listed] == [type(None), type(None), VaultDamaged]


def test_no_vaults_are_listed_where_no_folder_is(tmp_path):
    assert vault.list_vaults(tmp_path / "nowhere") == []


def test_two_wrong_passphrases_cost_nothing_and_the_third_a_wait(folder):
    clock = Clock()
    for _ in range(3):
        wrong(folder, clock)
    with pytest.raises(TooManyAttempts) as refusal:
        vault.open_vault(folder, SECRET, clock=clock)
    assert refusal.value.retry_after_s == pytest.approx(2)
    clock.now += 2
    vault.open_vault(folder, SECRET, clock=clock).close()


def test_the_wait_doubles_up_to_five_minutes():
    waits = [Attempts(failed=count).wait_s for count in range(13)]
    assert waits == [0, 0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300]


def test_every_wait_ends_on_the_second(folder):
    clock = Clock()
    for count in range(1, 13):
        wrong(folder, clock)
        clock.now += Attempts(failed=count).wait_s
    vault.open_vault(folder, SECRET, clock=clock).close()


def test_a_refused_attempt_is_not_counted(folder):
    clock = Clock()
    for _ in range(3):
        wrong(folder, clock)
    for _ in range(50):
        with pytest.raises(TooManyAttempts):
            vault.open_vault(folder, "wrong", clock=clock)
    clock.now += 2
    vault.open_vault(folder, SECRET, clock=clock).close()


def test_success_forgets_the_wrong_ones(folder):
    clock = Clock()
    for _ in range(2):
        wrong(folder, clock)
    vault.open_vault(folder, SECRET, clock=clock).close()
    for _ in range(2):
        wrong(folder, clock)
    vault.open_vault(folder, SECRET, clock=clock).close()


def test_a_clock_put_back_neither_shortens_the_wait_nor_prolongs_it_beyond_its_length(folder):
    clock = Clock()
    for _ in range(3):
        wrong(folder, clock)
    clock.now -= 10 * 365 * 86400
    for elapsed, left in [(0, 2), (1, 1)]:
        clock.now += elapsed
        with pytest.raises(TooManyAttempts) as refusal:
            vault.open_vault(folder, SECRET, clock=clock)
        assert refusal.value.retry_after_s == pytest.approx(left)
    clock.now += 1
    vault.open_vault(folder, SECRET, clock=clock).close()


def test_a_wrong_old_passphrase_counts_when_changing_it_too(folder):
    clock = Clock()
    with vault.open_vault(folder, SECRET, clock=clock) as opened:
        for _ in range(3):
            with pytest.raises(WrongPassphrase):
                opened.change_passphrase("wrong", "new", params=CHEAP, clock=clock)
        with pytest.raises(TooManyAttempts):
            opened.change_passphrase(SECRET, "new", params=CHEAP, clock=clock)


@pytest.mark.parametrize(
    "garbage", [b"", b"{", b"[]", b'{"failed":-1}', b'{"failed":9,"last":NaN}', b'{"last":"x"}']
)
def test_a_damaged_count_locks_nobody_out(folder, garbage):
    (folder / vault.ATTEMPTS_FILE).write_bytes(garbage)
    vault.open_vault(folder, SECRET).close()


def test_an_absurd_count_waits_no_longer_than_five_minutes(folder):
    count = canonical({"failed": 10**9, "last": START + 1e12})
    (folder / vault.ATTEMPTS_FILE).write_text(count)
    with pytest.raises(TooManyAttempts) as refusal:
        vault.open_vault(folder, SECRET, clock=Clock())
    assert refusal.value.retry_after_s == pytest.approx(300)
