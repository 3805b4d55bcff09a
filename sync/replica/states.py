"""The state of a record on this laptop: the register's base with the journal's overlay over it."""

import json
from collections.abc import Iterable
from typing import Any

from forms.base import hangs_on
from forms.consent import consent_id, may_leave
from sync.merge import document
from sync.merge.document import Document
from sync.merge.state import Known, RecordState, apply, pass_through
from sync.merge.view import Shown, show
from sync.replica import journal
from sync.replica.database import Database
from sync.replica.epochs import Epochs
from sync.replica.tables import all_tables, row_of, table_of


class States:
    """Reads and keeps the states of one replica's records."""

    def __init__(self, database: Database, epochs: Epochs) -> None:
        self._database = database
        self._epochs = epochs
        self._kinds = " UNION ALL ".join(
            f"SELECT id, type FROM {name} WHERE id IN (SELECT value FROM json_each(:ids))"
            for name in all_tables()
        )

    def kinds(self, record_ids: Iterable[str]) -> dict[str, str]:
        """Give the type of each of these records that is here."""
        ids = {"ids": json.dumps(list(record_ids))}
        return dict(self._database.execute(self._kinds, ids).fetchall())

    def kind(self, record_id: str) -> str | None:
        """Give the type of a record, or None if it is not here."""
        return self.kinds([record_id]).get(record_id)

    def base(self, record_type: str, record_id: str) -> RecordState | None:
        """Give what the register says of a record at our cursor; None if it said nothing yet."""
        row = self._database.execute(
            f"SELECT base FROM {table_of(record_type)} WHERE id = ?", (record_id,)
        ).fetchone()
        return self.decode(record_type, row[0]) if row and row[0] else None

    def decode(self, record_type: str, text: str) -> RecordState:
        """Read a stored base."""
        return document.decode(record_type, json.loads(text), self._epochs.name)

    def encode(self, state: RecordState) -> str:
        """Spell a state as it is stored."""
        return spelled(document.encode(state, self._epochs.number))

    def of_creation(self, line: journal.Line) -> str:
        """Spell the base of a record that consists of its creating write alone."""
        return spelled(document.of_creation(line.write, self._epochs.number))

    def current(self, record_type: str, record_id: str) -> RecordState:
        """Give base and overlay together: the state that is shown."""
        base = self.base(record_type, record_id) or RecordState(record_type, {})
        return overlaid(base, journal.overlay(self._database, record_id))

    def write_row(self, record_type: str, record_id: str, *, changed: int = 0) -> Shown:
        """Bring a record's row up to date with its state."""
        lines = journal.overlay(self._database, record_id)
        state = self.base(record_type, record_id) or RecordState(record_type, {})
        shown = show(overlaid(state, lines))
        row = {
            "id": record_id,
            "type": record_type,
            **row_of(record_type, shown),
            "overlay": int(bool(lines)),
            "local": int(any(line.status in journal.OPEN for line in lines)),
        }
        if changed:
            row["changed"] = changed
        self._put(record_type, row)
        self._follow_consent(record_type, record_id, shown)
        return shown

    def put_base(self, record_type: str, record_id: str, base: str, position: int) -> None:
        """Store what the register told of a record, and up to which position it told it."""
        row = {"id": record_id, "type": record_type, "base": base, "base_position": position}
        self._put(record_type, row)

    def base_position(self, record_type: str, record_id: str) -> int:
        """Give the position up to which the register itself told a record's base."""
        table = table_of(record_type)
        rows = self._database.query(
            f"SELECT coalesce(base_position, 0) FROM {table} WHERE id = ?", (record_id,)
        )
        return int(rows[0][0]) if rows else 0

    def fold_base(self, record_type: str, record_id: str, base: str) -> None:
        """Store a base that shows nothing new: our own writes have only moved into it."""
        self._database.execute(
            f"UPDATE {table_of(record_type)} SET base = ?, overlay = 0, local = 0 WHERE id = ?",
            (base, record_id),
        )

    def refresh_local(self, record_type: str, record_ids: Iterable[str]) -> None:
        """Note anew which records exist, in full, only here."""
        table = table_of(record_type)
        self._database.executemany(
            f"UPDATE {table} SET local = EXISTS (SELECT 1 FROM journal WHERE"
            f" record = {table}.id AND status IN {journal.OPEN}) WHERE id = ?",
            [(record_id,) for record_id in record_ids],
        )

    def remove(self, record_type: str, record_id: str) -> None:
        """Take a record's row away."""
        self._database.execute(f"DELETE FROM {table_of(record_type)} WHERE id = ?", (record_id,))

    def may_leave(self, person_id: str) -> bool:
        """Whether what hangs on a person may leave this laptop."""
        row = self._database.execute(
            f"SELECT withheld FROM {table_of('entrepreneur')} WHERE id = ?", (person_id,)
        ).fetchone()
        return row is not None and not row[0]

    def at_register(self, record_id: str) -> bool:
        """Whether the register holds any of a record in full."""
        rows = journal.all_of(self._database, record_id)
        kind = self.kind(record_id)
        based = kind is not None and self.base(kind, record_id) is not None
        return based or any(line.status == "counted" for line in rows)

    def _put(self, record_type: str, row: dict[str, Any]) -> None:
        columns = ", ".join(row)
        marks = ", ".join("?" * len(row))
        update = ", ".join(f"{name} = excluded.{name}" for name in row if name != "id")
        self._database.execute(
            f"INSERT INTO {table_of(record_type)} ({columns}) VALUES ({marks})"
            f" ON CONFLICT (id) DO UPDATE SET {update}",
            tuple(row.values()),
        )

    def _follow_consent(self, record_type: str, record_id: str, shown: Shown) -> None:
        """Note whether a person may leave, when the person or their consent has changed."""
        if record_type not in ("entrepreneur", "consent"):
            return
        person = hangs_on(record_type, record_id, shown.values)
        if not person:
            return
        if record_type == "entrepreneur":
            values, answers = shown.values, self._values("consent", consent_id(person))["answers"]
        else:
            values, answers = self._values("entrepreneur", person), shown.values.get("answers")
        leaves = may_leave(values, answers or {})
        self._database.execute(
            f"UPDATE {table_of('entrepreneur')} SET withheld = ? WHERE id = ?",
            (int(not leaves), person),
        )
        if leaves:
            journal.release(self._database, person)

    def _values(self, record_type: str, record_id: str) -> dict[str, Any]:
        shown = show(self.current(record_type, record_id)).values
        return {"answers": {}} | dict(shown)


def overlaid(base: RecordState, lines: Iterable[journal.Line]) -> RecordState:
    """Lay writes over a base; those set aside are shown here like all others."""
    for line in lines:
        base = apply(base, line.write)
    return base


def fold_in(base: RecordState, lines: Iterable[journal.Line], known: Known) -> RecordState:
    """Count writes into a base as the register did."""
    for line in lines:
        base = apply(base, line.write, known)
    return base


def pass_all(base: RecordState, lines: Iterable[journal.Line], known: Known) -> RecordState:
    """Note set-aside writes in a base: who saw them has seen what they saw."""
    for line in lines:
        base = pass_through(base, line.write, known)
    return base


def spelled(body: Document) -> str:
    """Spell a document as it is stored."""
    return json.dumps(body, ensure_ascii=False, separators=(",", ":"))
