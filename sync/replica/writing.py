"""What a person does with the records of an open vault: save, delete, decide, restore, undo."""

import functools
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from forms.validation import Invalid, normalised
from sync.errors import InvalidRecord
from sync.merge import cells, edit, same
from sync.merge.edit import Change
from sync.merge.view import Shown, show
from sync.merge.write import Json, Write
from sync.replica import history, settings
from sync.replica.core import locked, seen
from sync.replica.history import HistoryLine
from sync.replica.reading import Reading
from sync.replica.saving import Clock, Gathering, Save
from sync.replica.undo import Undone, reversal


class Writing(Reading):
    """The records as they are changed: every change is a write in the journal."""

    def save(
        self,
        record_type: str,
        values: Mapping[str, Any],
        *,
        record_id: str | None = None,
        before: Shown | None = None,
        intent: str = "",
    ) -> str:
        """Save one record and give its id.

        Raises:
            InvalidRecord: the declaration refuses a value; nothing was saved.
            DiskFull: no room; nothing was saved.
        """
        return self.save_all([Save(record_type, values, record_id, before)], intent=intent)[0]

    @locked
    def save_all(self, saves: Sequence[Save], *, intent: str = "") -> list[str]:
        """Save several records in one transaction and give their ids. Raises as ``save``."""
        with self._gathering([s.record_id for s in saves if s.record_id]) as gathering:
            return [gathering.save(save, intent) for save in saves]

    @locked
    def create(self, record_type: str, record_id: str, change: Change, intent: str) -> None:
        """Bring a record into being that is not here yet, under an id that is known."""
        self._append(record_type, record_id, change, intent, creates=True)

    @locked
    def write(self, record_id: str, change: Change, intent: str) -> None:
        """Write a change of one record as it stands by itself. Raises KeyError if not here."""
        kind = self._states.kind(record_id)
        if kind is None:
            raise KeyError(record_id)
        if change:
            self._append(kind, record_id, change, intent, creates=False)

    @locked
    def delete(self, record_id: str) -> None:
        """Delete a record: everything known of it here is covered; a later edit contests it."""
        self.delete_all([record_id])

    @locked
    def delete_all(self, record_ids: Sequence[str], *, intent: str = "delete") -> None:
        """Delete several records in one transaction; see ``delete``."""
        with self._gathering(record_ids) as gathering:
            gathering.alter(record_ids, edit.deleted, intent)

    @locked
    def undelete(self, record_id: str) -> None:
        """Take a deletion back."""
        self.undelete_all([record_id])

    @locked
    def undelete_all(self, record_ids: Sequence[str], *, intent: str = "undelete") -> None:
        """Take several deletions back in one transaction."""
        with self._gathering(record_ids) as gathering:
            gathering.alter(record_ids, edit.undeleted, intent)

    @locked
    def decide(
        self, record_id: str, decisions: Mapping[str, Json], intent: str = "decision"
    ) -> None:
        """Decide contested cells: the given values supersede every live one."""
        state = self.joined(record_id)
        valid = {name: self.valid(state.record_type, name, v) for name, v in decisions.items()}
        self._change(record_id, edit.decided(state, valid), intent)

    @locked
    def decide_deletion(self, record_id: str, *, delete: bool) -> None:
        """Decide a contested deletion: the record goes with all its edits, or stays."""
        (self.delete if delete else self.undelete)(record_id)

    @locked
    def restore(self, record_id: str, line: HistoryLine) -> None:
        """Make an earlier value the current one, by a new write."""
        seen = show(self.joined(record_id)).seen.get(line.cell, ())
        if line.removed or cells.is_log(line.cell):
            return
        change = Change({line.cell: line.value}, {line.cell: seen} if seen else {})
        self._change(record_id, change, "restore")

    @locked
    def undo(self) -> Undone | None:
        """Take back the last thing saved here, by a new write; None if there is nothing."""
        if not self.trail.can_undo:
            return None
        with self.transaction(), self.trail.undoing() as step:
            return self._reverse(step, "undo")

    @locked
    def redo(self) -> Undone | None:
        """Do again what was undone last; None if there is nothing."""
        if not self.trail.can_redo:
            return None
        with self.transaction(), self.trail.redoing() as step:
            return self._reverse(step, "redo")

    @locked
    def say_same(self, one: str, other: str, value: Json | None, intent: str = "decision") -> None:
        """Say of two records what ``sync.merge.same`` has words for; None takes it back."""
        low, _cell = same.pair_name(one, other)
        self._change(low, edit.marked_same(self.state(low), max(one, other), value), intent)

    def valid(self, kind: str, name: str, value: Json) -> Json:
        """Give a cell's value in JSON form. Raises InvalidRecord."""
        field_name, key = cells.field_of(name), cells.key_of(name)
        if key or cells.is_log(name) or name.startswith("@"):
            return value
        try:
            return normalised(kind, {field_name: value})[field_name]
        except Invalid as error:
            raise InvalidRecord(error.problems) from None

    @locked
    def save_draft(self, key: str, body: Mapping[str, Any]) -> None:
        """Keep what is being typed, durably."""
        settings.save_draft(self._database, key, body, self._now_ms())

    @seen
    def drafts(self) -> dict[str, dict[str, Any]]:
        """Give every draft by its key."""
        return settings.drafts(self._database)

    def draft(self, key: str) -> dict[str, Any] | None:
        """Give one draft."""
        return self.drafts().get(key)

    @locked
    def drop_draft(self, key: str) -> None:
        """Forget a draft."""
        settings.drop_draft(self._database, key)

    @contextmanager
    def _gathering(self, record_ids: Sequence[str]) -> Iterator[Gathering]:
        """Gather changes to these records, and new ones, into one transaction."""
        with self._database.atomic():
            started = Clock(self.session, self._stamp, self.register_now_ms)
            gathering = Gathering(self._database, self._states, started)
            gathering.read(record_ids)
            yield gathering
            gathering.enter()
        self._stamp = gathering.stamp
        self.trail.wrote(gathering.entered)

    def _reverse(self, step: Sequence[Write], intent: str) -> Undone:
        whole = True
        for write in reversed(step):
            record_id = write.record_id
            if self._states.kind(record_id) is None:
                whole = False
                continue
            state = self._states.current(write.record_type, record_id)
            base = self._states.base(write.record_type, record_id)
            rows = history.rows_of(self._database, base, state, record_id)
            found = reversal(
                state,
                rows,
                write,
                lambda dot: dot.epoch == self.session,
                functools.partial(self.trail.root, record_id),
            )
            self.write(record_id, found.change, intent)
            self.trail.brought_back(found.again if found.change else {})
            whole = whole and found.whole
        return Undone(tuple(dict.fromkeys(write.record_id for write in step)), whole)

    def _change(self, record_id: str, change: Change, intent: str) -> None:
        with self._gathering([record_id]) as gathering:
            gathering.change(record_id, change, intent)

    def _append(
        self, kind: str, record_id: str, change: Change, intent: str, *, creates: bool
    ) -> None:
        with self._gathering([record_id]) as gathering:
            gathering.write(kind, record_id, change, intent, creates=creates)
