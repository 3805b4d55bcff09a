"""The state of a record on this laptop: the register's base with the journal's overlay over it."""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Any

from pydantic_core import from_json, to_json

from forms.base import hangs_on
from forms.consent import consent_id, may_leave
from sync.merge import document, plain
from sync.merge.document import Document
from sync.merge.state import Known, RecordState, Row, apply
from sync.merge.view import Shown, show
from sync.merge.write import Dot
from sync.replica import journal, merging, origins, queue_following, rows, settings, upkeep
from sync.replica.database import Database
from sync.replica.epochs import Epochs
from sync.replica.queue import REVIEW
from sync.replica.tables import all_tables, table_of

PERSON = "entrepreneur"
CONSENT = "consent"


@dataclass(frozen=True, slots=True)
class Base:
    """What the register says of a record, and up to which position it told it itself."""

    body: Document
    told: int = 0


class States:
    """Reads and keeps the states of one replica's records."""

    def __init__(self, database: Database, epochs: Epochs) -> None:
        self._database = database
        self._epochs = epochs

    def kinds(self, record_ids: Iterable[str]) -> dict[str, str]:
        """Give the type of each of these records that is here."""
        found: dict[str, str] = {}
        missing = list(record_ids)
        for table in all_tables():
            if not missing:
                break
            query = f"SELECT id, type FROM {table} WHERE id IN (SELECT value FROM json_each(?))"
            found |= self._database.query(query, (json.dumps(missing),))
            missing = [i for i in missing if i not in found]
        return found

    def kind(self, record_id: str) -> str | None:
        """Give the type of a record, or None if it is not here."""
        return self.kinds([record_id]).get(record_id)

    def bases(self, record_type: str, record_ids: Iterable[str]) -> dict[str, Base]:
        """Give what the register has said of each of these records, as far as it has."""
        found = self._bases(record_type, record_ids)
        return {i: Base(from_json(text), told) for i, text, told in found}

    def base(self, record_type: str, record_id: str) -> RecordState | None:
        """Give what the register says of a record at our cursor; None if it said nothing yet."""
        found = self.bases(record_type, [record_id])
        return self.read(record_type, found[record_id].body) if found else None

    def decode(self, record_type: str, text: str) -> RecordState:
        """Read a stored base."""
        return self.read(record_type, from_json(text))

    def read(self, record_type: str, body: Document) -> RecordState:
        """Read a document of the register."""
        return document.decode(record_type, body, self._epochs.name)

    def at_once(self, record_type: str, body: Document) -> Shown | None:
        """Show a document without reading it, where nothing of it is contested."""
        return plain.shown(record_type, body, self._epochs.name)

    def shown(self, record_type: str, base: str | None, lines: Sequence[journal.Line]) -> Shown:
        """Show a record: its stored base with these writes of the journal over it."""
        if not base:
            return show(self.without_base(record_type, lines))
        body = from_json(base)
        at_once = None if lines else self.at_once(record_type, body)
        return at_once or show(overlaid(self.read(record_type, body), lines))

    def encode(self, state: RecordState) -> str:
        """Spell a state as it is stored."""
        return spelled(self.document(state))

    def restated(self, body: Document, state: RecordState, names: Iterable[str]) -> Document:
        """Give a document with these cells as they are in a state."""
        return document.restated(body, state, names, self._epochs.number)

    def document(self, state: RecordState) -> Document:
        """Give the document of a state."""
        return document.encode(state, self._epochs.number)

    def current(self, record_type: str, record_id: str) -> RecordState:
        """Give base and overlay together: the state that is shown."""
        return self.currents(record_type, [record_id])[record_id]

    def currents(self, record_type: str, record_ids: Collection[str]) -> dict[str, RecordState]:
        """Give base and overlay of several records; nothing but the type of what is not here."""
        bases = self.bases(record_type, record_ids)
        over = journal.overlays(self._database, record_ids)
        return {
            i: overlaid(self.read(record_type, bases[i].body), over.get(i, ()))
            if i in bases
            else self.without_base(record_type, over.get(i, ()))
            for i in record_ids
        }

    def origins(
        self, record_id: str, contested: Mapping[str, Sequence[Row]]
    ) -> dict[Dot, origins.Origin]:
        """Give the origins of those rows, by cell, that the undo of a decision brought back."""
        if not contested:
            return {}
        members = merging.members(self._database, record_id)
        reviews = origins.reviews_about(self._database, members)
        said = (show(state).values for state in self.currents(REVIEW, reviews).values())
        decisions = [decision for values in said if (decision := values.get("decision"))]
        if not decisions:
            return {}
        device = (settings.get(self._database, "identity") or {}).get("device", "")
        found: dict[Dot, origins.Origin] = {}
        for cell, live in contested.items():
            devices = {row.dot: self._epochs.device_of(row.dot.epoch, device) for row in live}
            found |= origins.origins(decisions, cell, live, devices)
        return found

    def without_base(self, record_type: str, lines: Sequence[journal.Line]) -> RecordState:
        """Lay writes over nothing; those that left with the base are seen through."""
        state = RecordState(record_type, {})
        if len(lines) < 2 or not any(line.write.seen for line in lines):  # noqa: PLR2004 - one saw no other
            return overlaid(state, lines)
        shown = {line.write.dot for line in lines}
        behind = {
            line.write.dot: line.write.seen
            for line in journal.all_of(self._database, lines[0].write.record_id)
            if line.write.dot not in shown
        }
        return fold_in(
            state, lines, Known(passed=lambda dot, cell: behind.get(dot, {}).get(cell, ()))
        )

    def write_row(self, record_type: str, record_id: str, *, changed: int = 0) -> None:
        """Bring a record's row up to date with its state."""
        more = {"changed": {record_id: changed}} if changed else {}
        self.write_rows(record_type, {record_id: self.current(record_type, record_id)}, more)

    def write_rows(
        self,
        record_type: str,
        states: Mapping[str, RecordState],
        more: Mapping[str, Mapping[str, Any]],
    ) -> None:
        """Bring records' rows up to date with these states. ``more`` as in ``write_shown``."""
        shown = {record_id: show(state) for record_id, state in states.items()}
        self.write_shown(record_type, shown, more, states)

    def write_shown(
        self,
        record_type: str,
        shown: Mapping[str, Shown],
        more: Mapping[str, Mapping[str, Any]],
        states: Mapping[str, RecordState],
        changed: AbstractSet[str] | None = None,
    ) -> None:
        """Bring records' rows up to date with what is shown of them.

        ``more`` has what to put into further columns, by column and record; ``states`` are those of
        the records whose values do not say all. Of rows that are there, and right but for some
        fields, these may be named as ``changed``.
        """
        if not shown:
            return
        ids = list(shown)
        columns = self._derived(record_type, ids, list(shown.values()), changed)
        withheld = self._withheld(record_type, shown)
        if record_type == PERSON:
            columns["withheld"] = [withheld[person] for person in ids]
        for name, said in more.items():
            columns[name] = [said[i] for i in ids]
        upkeep.put(self._database, table_of(record_type), columns)
        if record_type == CONSENT:
            self._database.executemany(
                f"UPDATE {table_of(PERSON)} SET withheld = :held"
                " WHERE id = :person AND withheld IS NOT :held",
                [{"held": held, "person": person} for person, held in withheld.items()],
            )
        if leaving := {person for person, held in withheld.items() if not held}:
            journal.release(self._database, leaving)
        queue_following.follow(self._database, record_type, shown, self.origins)
        nothing = RecordState(record_type, {})
        told = {record_id: states.get(record_id, nothing) for record_id in shown}
        self._show_groups(record_type, merging.note(self._database, record_type, told))

    def fold_bases(self, record_type: str, bases: Mapping[str, str]) -> None:
        """Store bases that show nothing new: our own writes have only moved into them."""
        self._database.executemany(
            f"UPDATE {table_of(record_type)} SET base = ? WHERE id = ?",
            [(base, record_id) for record_id, base in bases.items()],
        )

    def base_on_creations(self, record_type: str, epoch: int, lines: Sequence[int]) -> list[int]:
        """Let creations be the bases of records that have none, the epoch by our number for it.

        They are named by their lines in the journal, whose bodies hold what a document says of
        such a record in the same words. Gives those that were taken.
        """
        table, listed = table_of(record_type), json.dumps(lines)
        taken = self._database.query(
            f"SELECT line.id FROM journal AS line JOIN {table} ON {table}.id = line.record"
            f" AND {table}.base IS NULL WHERE line.id IN (SELECT value FROM json_each(?))",
            (listed,),
        )
        self._database.execute(
            f"UPDATE {table} SET base = '{{\"o\":[' || ? || ',' || line.number || ',' || line.ms"
            " || ',' || line.counter || '],' || substr(line.body, 2) FROM journal AS line"
            f" WHERE line.id IN (SELECT value FROM json_each(?)) AND {table}.id = line.record"
            f" AND {table}.base IS NULL",
            (epoch, listed),
        )
        return [line for (line,) in taken]

    def remove(self, record_type: str, record_id: str) -> None:
        """Take a record's row away."""
        self._database.execute(f"DELETE FROM {table_of(record_type)} WHERE id = ?", (record_id,))
        queue_following.follow(self._database, record_type, {record_id: Shown()}, self.origins)
        self._show_groups(record_type, merging.leave(self._database, record_type, record_id))

    def part(self, record_type: str, record_ids: Collection[str]) -> None:
        """Show anew, without them, those whom erased records were shown as one with."""
        touched = merging.forget(self._database, record_type, record_ids)
        self._show_groups(record_type, touched)

    def leaving(self, owners: Iterable[str]) -> set[str]:
        """Give those of these people who are here and may leave; what hangs on nobody may."""
        rows = self._database.query(
            f"SELECT id FROM {table_of(PERSON)}"
            " WHERE coalesce(withheld, 0) = 0 AND id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(owners)),),
        )
        return {"", *(person for (person,) in rows)}

    def at_register(self, record_id: str) -> bool:
        """Whether the register holds any of a record in full."""
        rows = journal.all_of(self._database, record_id)
        kind = self.kind(record_id)
        based = kind is not None and self.base(kind, record_id) is not None
        return based or any(line.status == "counted" for line in rows)

    def _show_groups(self, record_type: str, touched: AbstractSet[str]) -> None:
        """Show anew records around which it changed who is the same as whom."""
        if not touched:
            return
        groups = merging.groups(self._database, touched)
        shown: dict[str, Shown] = {}
        for group in {found.head: found for found in groups.values()}.values():
            states = self.currents(record_type, group.members)
            head = merging.write_group(self._database, record_type, group, states)
            shown |= {i: head if i == group.head else Shown(gone=True) for i in group.members}
        here = {i for i, kind in self.kinds(touched - groups.keys()).items() if kind == record_type}
        alone = {i: show(state) for i, state in self.currents(record_type, here).items()}
        columns = self._derived(record_type, list(alone), list(alone.values()))
        upkeep.put(self._database, table_of(record_type), columns)
        shown |= alone
        queue_following.follow(self._database, record_type, shown, self.origins)
        queue_following.follow_pairs(self._database, record_type, touched)
        if record_type == PERSON:
            self._show_groups(CONSENT, {consent_id(person) for person in touched})

    @staticmethod
    def _derived(
        record_type: str,
        ids: list[str],
        shown: Sequence[Shown],
        changed: AbstractSet[str] | None = None,
    ) -> rows.Columns:
        """Give the columns of these records' rows that follow from what is shown of them."""
        system = {"id": ids, "type": [record_type] * len(ids)}
        return {**system, **rows.derived(record_type, shown, changed)}

    def _withheld(self, record_type: str, shown: Mapping[str, Shown]) -> dict[str, int]:
        """Say of each person whom these people or consents are about: may they not leave?"""
        if record_type == PERSON:
            consents = {consent_id(person): person for person in shown}
            answers = {consents[i]: v.get("answers") for i, v in self._values(CONSENT, consents)}
            people = {person: seen.values for person, seen in shown.items()}
        elif record_type == CONSENT:
            asked = {i: self.asked(i, seen.values) for i, seen in shown.items()}
            answers = {asked[i]: seen.values.get("answers") for i, seen in shown.items()}
            answers.pop("", None)
            people = dict(self._values(PERSON, answers))
        else:
            return {}
        return {i: int(not may_leave(v, answers.get(i) or {})) for i, v in people.items()}

    def asked(self, consent: str, values: Mapping[str, Any]) -> str:
        """Give whose consent this is, also where the base that says so has left."""
        person = hangs_on(CONSENT, consent, values)
        return person or journal.owner_of(self._database, consent)

    def _values(
        self, record_type: str, record_ids: Collection[str]
    ) -> Iterable[tuple[str, Mapping[str, Any]]]:
        """Give what is shown of each of these records that are here."""
        found = self._bases(record_type, record_ids)
        bases = {i: text for i, text, _ in found}
        over = journal.overlays(self._database, record_ids)
        for i in bases.keys() | over.keys():
            yield i, self.shown(record_type, bases.get(i), over.get(i, ())).values

    def _bases(self, record_type: str, record_ids: Iterable[str]) -> list[tuple[str, str, int]]:
        return self._database.query(
            f"SELECT id, base, coalesce(base_position, 0) FROM {table_of(record_type)}"
            " WHERE id IN (SELECT value FROM json_each(?)) AND base IS NOT NULL",
            (json.dumps(list(record_ids)),),
        )


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


def spelled(body: Document) -> str:
    """Spell a document as it is stored."""
    return to_json(body).decode()
