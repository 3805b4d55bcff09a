"""What a device asks of the register about itself: standing, next key, wipe; what it reports."""

from collections.abc import Callable
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import func, insert, select, update

from sync.protocol.keys import fingerprint, public_text
from sync.protocol.standing import (
    About,
    AccessNote,
    AccessReport,
    KeyChange,
    KeysAnswer,
    Signed,
    Succession,
)
from sync.register import audit, meta, people, schema, standing
from sync.register.audit import Entry
from sync.register.database import Database
from sync.register.identity import Keyring
from sync.register.people import Device


class DeviceDesk:
    """One transaction a method; each answer that binds a device is signed."""

    def __init__(self, database: Database, keys: Keyring, clock: Callable[[], int]) -> None:
        self._database = database
        self._keys = keys
        self._clock = clock

    def standing(self, device: Device, about: About) -> Signed:
        """Say how a device stands, and keep what it tells of itself."""
        now_ms = self._clock()
        with self._database.write() as connection:
            told = (about.version, about.unsent, about.since_ms)
            people.heard(connection, device.device, told, now_ms)
            current = meta.read(connection)
            said = standing.standing_of(connection, current, device, now_ms)
        return standing.signed(self._keys.in_force(current.key), said)

    def keys(self) -> KeysAnswer:
        """Say how the register's keys followed each other."""
        k = schema.register_keys.c
        with self._database.read() as connection:
            rows = connection.execute(select(k.statement, k.signature).order_by(k.id))
            return KeysAnswer(succession=[Signed(text=t, signature=s) for t, s in rows])

    def succeed(self, new: Ed25519PrivateKey) -> None:
        """Enter, signed with the key in force, that another follows it; twice changes nothing."""
        now_ms, k = self._clock(), schema.register_keys.c
        with self._database.write() as connection:
            current = meta.lock(connection)
            key = self._keys.in_force(current.key)
            said = Succession(
                kind="register_key",
                register_id=current.register_id,
                old=public_text(key.public_key()),
                new=public_text(new.public_key()),
                time_ms=now_ms,
            )
            if connection.scalar(select(k.id).where(k.key == said.new)) is not None:
                return
            signed = standing.signed(key, said)
            last = connection.scalar(select(func.max(k.id))) or 0
            row = {"id": last + 1, "key": said.new, "at_ms": now_ms}
            row |= {"statement": signed.text, "signature": signed.signature}
            connection.execute(insert(schema.register_keys), row)
            facts = {"old": fingerprint(said.old), "new": fingerprint(said.new)}
            audit.note(connection, now_ms, None, "register_key", **facts)

    def order_wipe(self, device: Device) -> Signed:
        """Give the order that a revoked device obeys once it has handed everything over."""
        now_ms = self._clock()
        with self._database.write() as connection:
            current = meta.lock(connection)
            order = standing.order_wipe(connection, current, device, now_ms)
            audit.note(connection, now_ms, device.device, "wipe_ordered", device.device)
        return standing.signed(self._keys.in_force(current.key), order)

    def take_wipe_receipt(self, told: Signed) -> None:
        """Keep a revoked device's signed word that it is wiped.

        Raises:
            Refused: as ``standing.take_wipe_receipt``.
        """
        now_ms = self._clock()
        with self._database.write() as connection:
            current = meta.lock(connection)
            receipt, news = standing.take_wipe_receipt(connection, current, told, now_ms)
            if news:
                facts = {"order": receipt.order, "destroyed": receipt.destroyed}
                audit.note(connection, now_ms, receipt.device, "wiped", receipt.device, **facts)

    def change_key(self, device: Device, asked: KeyChange) -> None:
        """Let a device sign with another key from now on; asking twice is harmless.

        Raises:
            Refused: as ``standing.change_key``.
        """
        now_ms = self._clock()
        with self._database.write() as connection:
            current = meta.lock(connection)
            if standing.change_key(connection, current, device, asked, now_ms):
                found = people.find_device(connection, device.device)
                new = found.key if found else device.key
                facts = {"old": fingerprint(device.key), "new": fingerprint(new)}
                audit.note(connection, now_ms, device.device, "device_key", device.device, **facts)

    def take_report(self, device: Device, report: AccessReport) -> None:
        """Enter what was opened and exported at a laptop into the audit, each note once."""
        now_ms = self._clock()
        d = schema.devices.c
        own = d.device == device.device
        with self._database.write() as connection:
            known = select(d.reported_ms).where(own).with_for_update()
            reported_ms = connection.scalar(known) or 0
            news = [note for note in report.notes if note.ms > reported_ms]
            if not news:
                return
            last_ms = max(note.ms for note in news)
            connection.execute(update(schema.devices).where(own).values(reported_ms=last_ms))
            audit.append(connection, [_entry(now_ms, device.device, note) for note in news])


def _entry(now_ms: int, device: str, note: AccessNote) -> Entry:
    facts: dict[str, Any] = {"at": note.ms, "type": note.type, "n": note.n}
    if note.purpose:
        facts["purpose"] = note.purpose
    if note.ids:
        facts["ids"] = audit.spell_ids(note.ids)
    return Entry(now_ms, device, note.action, note.record or "", facts)
