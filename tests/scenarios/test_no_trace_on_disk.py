"""A laptop's disk says nothing of the people recorded on it, nor how to open their records."""

import base64
import gzip
import os
import subprocess
import sys
import tempfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop.bootstrap import Folders, Preferences, start_log, stop_log
from desktop.cli import main
from desktop.jobs import log_error
from sync.errors import Unreachable, WrongPassphrase
from sync.protocol.keys import private_text
from sync.replica import vault
from sync.replica.replica import Replica
from tests.helpers.disk_scan import Words, scan
from tests.helpers.invitations import invite
from tests.helpers.laptops import CHEAP, Laptop

ROOT = Path(__file__).resolve().parents[2]
PASSPHRASE = "quince-lantern-orchard-seven"
MISTYPED = "quince-lantern-orchard-eight"
REGION = "02"
PEOPLE = {
    "given name": "Zoubidette",
    "family name": "Benplantée",
    "Arabic name": "زبيدة المزروعة",
    "name of who refused": "Refusalina",
    "name in a draft": "Draftilda",
    "name given to the command": "Commandine",
    "name searched for": "Searchwell",
    "name in an error": "Erroribald",
    "phone as typed": "0470 55 66 77",
    "phone": "470556677",
    "mail": "zoubidette@planted.example",
    "note": "doubts the programme very much",
    "need": "a cold store for saffron",
    "event": "Evening of the planted saffron",
}


@dataclass
class Disk:
    """Everything under a laptop's folders, and the words that must not lie there."""

    home: Path
    ours: Path
    temporary: Path

    @property
    def folders(self) -> list[Path]:
        """Where a program of this laptop can leave anything."""
        return [self.home, self.ours, self.temporary]

    def assert_silent(self, words: Words, *expected: str) -> None:
        """Find none of the words, in a scan that has read the files that are ``expected``."""
        found, read = scan(self.folders, words)
        assert found == []
        for name in expected:
            assert any(name in file for file in read), f"{name} was not scanned: {read}"


@pytest.fixture
def disk(tmp_path, own_home, monkeypatch) -> Disk:
    made = Disk(own_home, tmp_path / "tremplin", tmp_path / "temporary")
    made.temporary.mkdir()
    monkeypatch.setenv("TREMPLIN_HOME", str(made.ours))
    monkeypatch.setenv("TMPDIR", str(made.temporary))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return made


@pytest.fixture
def outside(tmp_path) -> Path:
    """A folder that is not the laptop's: a stick with the passphrase file and the invitation."""
    made = tmp_path / "stick"
    made.mkdir()
    return made


def secrets_of(laptop: Laptop) -> dict[str, str | bytes]:
    """Give what opens this vault or speaks in its name."""
    key = laptop.vault.key
    return {
        "data key": key,
        "data key in base64": base64.b64encode(key).decode(),
        "signing key": private_text(laptop.replica.signing_key()),
        "passphrase": PASSPHRASE,
        "mistyped passphrase": MISTYPED,
    }


def live(laptop: Laptop) -> None:
    """Record people, in both scripts, one of whom refuses; keep a draft; search; change; delete."""
    replica = laptop.replica
    event = replica.save("event", {"name": PEOPLE["event"]})
    given_ar, family_ar = PEOPLE["Arabic name"].split()
    person = laptop.meet(
        PEOPLE["given name"],
        PEOPLE["family name"],
        phones=[{"typed": PEOPLE["phone as typed"], "e164": f"+32{PEOPLE['phone']}"}],
        emails=[PEOPLE["mail"]],
        notes=[{"at": "2026-01-02T00:00:00Z", "text": PEOPLE["note"]}],
        event=event,
        region=REGION,
    )
    names = {"given": PEOPLE["given name"], "given_ar": given_ar, "family_ar": family_ar}
    laptop.edit(person, name=names)
    replica.save("need", {"person": person, "details": PEOPLE["need"]})
    laptop.meet(PEOPLE["name of who refused"], consent="refused", region=REGION)
    replica.save_draft("capture", {"name": {"given": PEOPLE["name in a draft"]}})
    assert not replica.listing("entrepreneur", query=PEOPLE["name searched for"])
    assert len(replica.listing("entrepreneur", query="zoubidette 0470")) == 1
    second = laptop.meet(PEOPLE["given name"], PEOPLE["family name"], region=REGION)
    replica.delete(second)


@pytest.mark.expects_log  # the log is told of an error, to see what it keeps of it
def test_a_whole_life_leaves_no_name_phone_note_or_key_on_the_disk(
    disk, outside, register, monkeypatch, capfd
):
    place = Folders(disk.ours)
    with Laptop.__new__(Laptop) as laptop:
        laptop.folder, laptop.name = place.new_vault(), "Khadija"
        laptop.vault = vault.create(laptop.folder, PASSPHRASE, label="Khadija", params=CHEAP)
        laptop.replica = Replica.open(laptop.vault)
        words = PEOPLE | secrets_of(laptop)
        laptop.enrol(invite(register.folder, register.url, "Khadija", [REGION]))
        live(laptop)
        laptop.sync()
        disk.assert_silent(words, "records.db", "records.db-wal", "vault.json")
        fail_to_sync(laptop, monkeypatch)
    Preferences(language="ar", vault=laptop.folder.name).save(place.preferences)
    mistype(laptop)
    use_the_command(outside)
    capfd.readouterr()  # what the command said on the screen is not on the disk
    disk.assert_silent(words, "records.db", ".tremplin-backup!records.db")
    tell_of_an_error(place)
    disk.assert_silent(words, "tremplin.log")
    assert "ValueError" in place.log.read_text("utf-8")


def fail_to_sync(laptop: Laptop, monkeypatch) -> None:
    """Sync into the void."""
    laptop.edit(laptop.replica.listing("entrepreneur")[0].id, trade="cook")
    with monkeypatch.context() as patch:
        patch.setattr("sync.client.transport.urljoin", lambda *_: "http://127.0.0.1:9/v1/push")
        with pytest.raises(Unreachable):
            laptop.sync()


def mistype(laptop: Laptop) -> None:
    """Try a passphrase that is wrong."""
    with pytest.raises(WrongPassphrase):
        vault.open_vault(laptop.folder, MISTYPED)


def use_the_command(outside: Path) -> None:
    """Record, search, sync and back up by the command, in this process and as a program."""
    (outside / "passphrase").write_text(PASSPHRASE, "utf-8")
    (outside / "mistyped").write_text(MISTYPED, "utf-8")
    key = ["--passphrase-file", str(outside / "passphrase")]
    name = f"name.given={PEOPLE['name given to the command']}"
    assert main(["add", "entrepreneur", name, f"region={REGION}", *key]) == 0
    assert main(["list", "entrepreneur", "--search", PEOPLE["name searched for"], *key]) == 0
    assert main(["add", "entrepreneur", "birth_year=" + PEOPLE["name in an error"], *key]) != 0
    assert main(["sync", *key]) == 0
    assert main(["backup", *key]) == 0
    assert main(["status", "--passphrase-file", str(outside / "mistyped")]) != 0
    command = [sys.executable, "-m", "desktop.cli", "list", "entrepreneur", "--json", *key]
    done = subprocess.run(command, cwd=ROOT, env=os.environ, capture_output=True, check=True)
    assert PEOPLE["given name"].encode() in done.stdout


def tell_of_an_error(place: Folders) -> None:
    """Let the program's log tell of an error whose text holds somebody's name."""
    handler = start_log(place.log)
    try:
        int(PEOPLE["name in an error"])
    except ValueError as error:
        log_error(error)
    finally:
        stop_log(handler)


def packed_in_zip(body: bytes, file: Path) -> None:
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("member", body)


PLANTS = {
    "utf-8": lambda text, file: file.write_text(f"log: {text}!", "utf-8"),
    "utf-16": lambda text, file: file.write_text(f"log: {text}!", "utf-16"),
    "upper case": lambda text, file: file.write_text(text.upper(), "utf-8"),
    "zip": lambda text, file: packed_in_zip(text.encode(), file),
    "gzip": lambda text, file: file.write_bytes(gzip.compress(text.encode())),
    "among bytes": lambda text, file: file.write_bytes(b"\x00\xff" + text.encode() + b"\xfe"),
    "file name": lambda text, file: file.with_name(text).write_bytes(b""),
}


@pytest.mark.parametrize("word", ["given name", "family name", "Arabic name", "phone", "mail"])
@pytest.mark.parametrize("way", PLANTS)
def test_the_scan_finds_what_was_planted(disk, way, word):
    PLANTS[way](PEOPLE[word], disk.home / "planted")
    found, _ = scan(disk.folders, PEOPLE)
    assert any(finding.startswith(f"{word} in {disk.home}") for finding in found)


def test_the_scan_finds_a_key_raw_and_in_hexadecimal(disk):
    key = os.urandom(32)
    (disk.temporary / "raw").write_bytes(b"x" + key)
    (disk.ours / "cache").mkdir(parents=True)
    (disk.ours / "cache" / "hex").write_text(f"key = x'{key.hex().upper()}'")
    found, _ = scan(disk.folders, {"key": key})
    assert len(found) == 2
