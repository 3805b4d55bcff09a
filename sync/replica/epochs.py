"""The names of epochs: this laptop's own openings, and the register's numbers for all."""

import secrets
from collections.abc import Iterable

from sync.errors import Bug
from sync.protocol.messages import EpochEntry, KnownEpoch
from sync.replica import settings
from sync.replica.database import Database

_DOUBTED = "epochs_doubted"


def begin(database: Database) -> str:
    """Begin an epoch for this opening of the vault; it names its predecessor and that one's end."""
    last = database.execute(
        "SELECT epoch, number FROM journal JOIN epochs ON epochs.name = journal.epoch"
        " WHERE epochs.device IS NULL ORDER BY journal.id DESC LIMIT 1"
    ).fetchone()
    name = secrets.token_hex(12)
    after, number = last or (None, 0)
    database.execute(
        "INSERT INTO epochs (name, device, after, after_number) VALUES (?, NULL, ?, ?)",
        (name, after, number),
    )
    return name


class Epochs:
    """The names of epochs of one replica."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._names: dict[int, str] = {}
        self._numbers: dict[str, int] = {}
        self._doubted = False
        self.forget()

    def forget(self) -> None:
        """Read the names anew, after a transaction that added some was rolled back."""
        rows = self._database.execute("SELECT id, name FROM register_epochs").fetchall()
        self._names = dict(rows)
        self._numbers = {name: number for number, name in sorted(rows)}
        self._doubted = bool(settings.get(self._database, _DOUBTED, default=False))

    def learn(self, entries: list[KnownEpoch]) -> None:
        """Take in the register's numbers for epochs; they never change within its own epoch.

        Where all were doubted, all are told, and whatever else we had is void.
        """
        if self._doubted and entries:
            self._void(entry.id for entry in entries)
        self._database.executemany(
            "INSERT INTO register_epochs (id, name, device) VALUES (?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET name = excluded.name, device = excluded.device",
            [(entry.id, entry.name, entry.device) for entry in entries],
        )
        for entry in entries:
            former = self._names.get(entry.id, entry.name)
            if former != entry.name and self._numbers.get(former) == entry.id:
                del self._numbers[former]  # a register that was put back numbers anew
            self._names[entry.id] = entry.name
            self._numbers[entry.name] = entry.id

    def name(self, number: int) -> str:
        """Give the name behind the register's number."""
        try:
            return self._names[number]
        except KeyError:
            raise Bug(f"the register's epoch {number} has no name here") from None

    def number(self, name: str) -> int:
        """Give the register's number for a name, or a private one until it has one."""
        if name not in self._numbers:
            self._numbers[name] = self.private_number(name)
        return self._numbers[name]

    def private_number(self, name: str) -> int:
        """Give a number of our own, below 0, that no register will ever give another meaning."""
        found = next((n for n, known in self._names.items() if n < 0 and known == name), None)
        if found is not None:
            return found
        number = min(0, *self._names, 0) - 1
        self._names[number] = name
        self._database.execute(
            "INSERT INTO register_epochs (id, name, device)"
            " SELECT ?, ?, (SELECT device FROM register_epochs WHERE name = ? LIMIT 1)",
            (number, name, name),
        )
        return number

    def doubt(self) -> None:
        """Have all of the register's numbers told anew; ours below 0 keep their meaning."""
        self._doubted = True
        settings.put(self._database, _DOUBTED, value=True)

    def _void(self, told: Iterable[int]) -> None:
        """Forget the register's numbers but for those that are told just now."""
        void = {number for number in self._names if number > 0} - set(told)
        self._database.executemany(
            "DELETE FROM register_epochs WHERE id = ?", [(number,) for number in void]
        )
        for number in void:
            name = self._names.pop(number)
            if self._numbers.get(name) == number:
                del self._numbers[name]
        self._doubted = False
        settings.put(self._database, _DOUBTED, value=False)

    @property
    def highest(self) -> int:
        """The highest of the register's numbers whose name is known here."""
        return 0 if self._doubted else max(0, *self._names, 0)

    @property
    def highest_name(self) -> str | None:
        """The name behind the highest number."""
        return self._names.get(self.highest) if self.highest else None

    def entry(self, name: str, own_device: str) -> EpochEntry:
        """Describe an epoch for a batch."""
        rows = self._database.query(
            "SELECT after, after_number FROM epochs WHERE name = ?", (name,)
        )
        after, number = rows[0] if rows else (None, 0)
        device = self.device_of(name, own_device)
        return EpochEntry(name=name, device=device, after=after, after_number=number)

    def device_of(self, name: str, own_device: str, database: Database | None = None) -> str:
        """Give the device whose opening an epoch is; nothing if that is not known here."""
        rows = (database or self._database).query(
            "SELECT coalesce(device, ?) FROM epochs WHERE name = ?"
            " UNION ALL SELECT coalesce(device, '') FROM register_epochs WHERE name = ?",
            (own_device, name, name),
        )
        return str(rows[0][0]) if rows else ""
