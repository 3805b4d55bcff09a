"""Records changed together: read once, changed in memory, entered into journal and tables at once.

A gathering belongs to one transaction: what it reads stays true until it has entered its writes.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from forms.base import hangs_on
from forms.ids import new_id
from forms.validation import Invalid, consistent, normalised
from sync.errors import InvalidRecord, RecordErased
from sync.merge import clock, edit, same
from sync.merge.clock import Stamp
from sync.merge.edit import Change
from sync.merge.state import RecordState, apply
from sync.merge.view import Shown, show
from sync.merge.write import Dot, Write
from sync.replica import erasing, journal, merging
from sync.replica.database import Database
from sync.replica.merging import Group
from sync.replica.states import PERSON, States


@dataclass(frozen=True, slots=True)
class Save:
    """What to save of one record; ``before`` is what the form displayed when it opened."""

    type: str
    values: Mapping[str, Any]
    record_id: str | None = None
    before: Shown | None = None


@dataclass(frozen=True, slots=True)
class Clock:
    """The session whose writes these are, its newest stamp, and the register's time (ms)."""

    session: str
    stamp: Stamp
    now_ms: int


class Gathering:
    """Writes on their way into one transaction, each of which sees those before it."""

    def __init__(self, database: Database, states: States, started: Clock) -> None:
        self._database, self._states = database, states
        self._session, self._now_ms, self.stamp = started.session, started.now_ms, started.stamp
        self._number = journal.next_number(database, started.session)
        self._held: dict[str, RecordState] = {}
        self._groups: dict[str, Group] = {}
        self._writes: list[tuple[Write, str]] = []
        self.entered: list[Write] = []
        self._changed: dict[str, dict[str, int]] = {}

    def read(self, record_ids: Collection[str]) -> None:
        """Read what these records and those they are shown with are now, as far as here."""
        self._groups = merging.groups(self._database, record_ids)
        members = (member for group in self._groups.values() for member in group.members)
        by_kind: dict[str, list[str]] = {}
        for record_id, kind in self._states.kinds({*record_ids, *members}).items():
            by_kind.setdefault(kind, []).append(record_id)
        for kind, ids in by_kind.items():
            self._held |= self._states.currents(kind, ids)

    def state(self, record_id: str) -> RecordState:
        """Give the state a record is shown as: with those it was merged with.

        Raises:
            KeyError: it was not read, or is not here.
        """
        members = self._members(record_id)
        if len(members) == 1:
            return self._held[record_id]
        over = self._groups[record_id].over
        return same.joined([self._held[i] for i in members if i in self._held], over)

    def save(self, save: Save, intent: str) -> str:
        """Take a save of a record that was read, or of a new one, and give its id.

        Raises:
            InvalidRecord: the declaration refuses a value.
        """
        record_id = save.record_id or new_id(self._now_ms)
        fresh = record_id not in self._held
        before = save.before or (Shown() if fresh else show(self.state(record_id)))
        try:
            values = normalised(save.type, save.values)
            consistent(save.type, before.values, values)
        except Invalid as error:
            raise InvalidRecord(error.problems) from None
        change = edit.edited(save.type, before, values)
        if fresh:
            self.write(save.type, record_id, change, intent, creates=True)
        elif change:
            self.change(record_id, change, intent)
        return record_id

    def alter(
        self, record_ids: Iterable[str], how: Callable[[RecordState], Change], intent: str
    ) -> None:
        """Change records that were read by what ``how`` gives for each, and each merged with it."""
        for record_id in record_ids:
            for member in self._members(record_id):
                state = self._held[member]
                if change := how(state):
                    self.write(state.record_type, member, change, intent, creates=False)

    def change(self, record_id: str, change: Change, intent: str) -> None:
        """Change a record; of merged ones, each whose values the change's author had seen."""
        kind, members = self.state(record_id).record_type, self._members(record_id)
        if not change:
            return
        if len(members) == 1:
            self.write(kind, record_id, change, intent, creates=False)
            return
        states = {i: self._held[i] for i in members if i in self._held}
        parts = same.split(
            change, states, record_id, lambda c, d: merging.origin(self._database, members, c, d)
        )
        for member, part in parts.items():
            self.write(kind, member, part, intent, creates=False)

    def write(
        self, kind: str, record_id: str, change: Change, intent: str, *, creates: bool
    ) -> None:
        """Take one write."""
        self.stamp = clock.tick(self.stamp, self._now_ms)
        dot = Dot(self._session, self._number)
        self._number += 1
        write = Write(dot, self.stamp, kind, record_id, change.values, change.seen, creates, intent)
        held = self._held.get(record_id)
        owner = hangs_on(kind, record_id, change.values) or self._owner(kind, record_id, held)
        if self._is_about_erased(kind, record_id, owner, held):
            raise RecordErased(record_id)
        self._held[record_id] = apply(held or RecordState(kind, {}), write)
        self._writes.append((write, owner))
        self._changed.setdefault(kind, {})[record_id] = self.stamp.ms

    def enter(self) -> None:
        """Enter everything taken."""
        journal.append(self._database, self._writes)
        self.entered += [write for write, _owner in self._writes]
        for kind, changed in self._changed.items():
            states = {record_id: self._held[record_id] for record_id in changed}
            self._states.write_rows(kind, states, {"changed": changed})
        self._writes, self._changed = [], {}

    def _members(self, record_id: str) -> tuple[str, ...]:
        group = self._groups.get(record_id)
        return group.members if group else (record_id,)

    def _is_about_erased(
        self, kind: str, record_id: str, owner: str, held: RecordState | None
    ) -> bool:
        """Whether this was erased, or is something new on somebody erased."""
        if held is not None:
            return not held.cells and erasing.is_erased(self._database, kind, record_id)
        here = owner in (record_id, "") or owner in self._changed.get(PERSON, ())
        return not here and erasing.is_erased(self._database, PERSON, owner)

    def _owner(self, kind: str, record_id: str, held: RecordState | None) -> str:
        """Give the person a record hangs on, also where its base left with its scope."""
        if held is None:
            return ""
        shown = hangs_on(kind, record_id, show(held).values)
        return shown or journal.owner_of(self._database, record_id)
