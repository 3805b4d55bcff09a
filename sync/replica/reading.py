"""What an open vault tells of its records: one, a page, a history, who may be the same."""

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from forms.base import declared_fields, record_types
from sync.merge import cells, same
from sync.merge.state import RecordState, Row
from sync.merge.view import show
from sync.merge.write import Dot
from sync.replica import (
    attendees,
    duplicates,
    find,
    history,
    journal,
    matches,
    merging,
    queue_keeping,
    search,
    tables,
)
from sync.replica.core import Core, seen
from sync.replica.database import Database
from sync.replica.duplicates import LikelyGroup
from sync.replica.history import HistoryLine
from sync.replica.origins import Origin
from sync.replica.queue import REVIEW
from sync.replica.search import Hit
from sync.replica.views import ContestedItem, RecordView


class Reading(Core):
    """The records as they are shown."""

    @seen
    def get(self, record_id: str) -> RecordView | None:
        """Give a record as shown, deleted ones too; None if it is not here."""
        kind = self._states.kind(record_id)
        return self._view(kind, record_id) if kind else None

    @seen
    def get_all(self, record_ids: Sequence[str]) -> list[RecordView]:
        """Give those of these records that are here, in order, deleted ones too."""
        kinds = self._states.kinds(record_ids)
        found = {
            view.id: view
            for kind in set(kinds.values())
            for view in self._views(kind, [i for i, one in kinds.items() if one == kind])
        }
        return [found[i] for i in record_ids if i in found]

    @seen
    def alone(self, record_id: str) -> RecordView | None:
        """Give a record by itself, whatever it was merged with; None if it is not here."""
        kind = self._states.kind(record_id)
        return self._alone(kind, [record_id])[0] if kind else None

    @seen
    def state(self, record_id: str) -> RecordState:
        """Give a record's state. Raises KeyError if it is not here."""
        kind = self._states.kind(record_id)
        if kind is None:
            raise KeyError(record_id)
        return self._states.current(kind, record_id)

    @seen
    def joined(self, record_id: str) -> RecordState:
        """Give the state a record is shown as: with those it was merged with. Raises KeyError."""
        found = merging.group(self._database, record_id)
        if len(found.members) == 1:
            return self.state(record_id)
        here = [self.state(i) for i in found.members if self._states.kind(i)]
        return same.joined(here, found.over)

    @seen
    def history(self, record_id: str) -> list[HistoryLine]:
        """Give every value of a record that this laptop knows, newest first."""
        state = self.joined(record_id)
        author = history.Author(self._device_of, self.who)
        lines = [
            line
            for member in merging.members(self._database, record_id)
            for line in history.lines_of(
                self._database,
                self._states.base(state.record_type, member),
                state,
                show(state),
                member,
                author,
            )
        ]
        unique = {(line.cell, line.dot): line for line in lines}
        told = history.named_by_rules(list(unique.values()), self._rulings(record_id))
        told = sorted(told, key=lambda x: (x.ms, x.dot, x.cell))
        return history.said_again(told)[::-1]

    def _rulings(self, record_id: str) -> list[dict[str, Any]]:
        """Give every decision that a rule made about a record, as far as it is known here."""
        found = []
        for review in queue_keeping.ruled(self._database, record_id):
            kind = self._states.kind(review)
            if kind is not None:
                state = self._states.current(kind, review)
                base = self._states.base(kind, review)
                rows = history.rows_of(self._database, base, state, review)
                said = (row.value for (cell, _dot), row in rows.items() if cell == "decision")
                found += [decision for decision in said if decision and decision.get("rule")]
        return found

    def listing(
        self,
        record_type: str,
        *,
        query: str = "",
        where: Mapping[str, Any] | None = None,
        order: str = "-created",
        limit: int = 200,
        offset: int = 0,
    ) -> list[RecordView]:
        """Give one page of records; see ``sync.replica.find`` for filters and orders."""
        with self._looking(where) as database:
            ids = find.page(
                database,
                record_type,
                query=query,
                where=where or {},
                order=order,
                limit=limit,
                offset=offset,
            )
            return self._shown(record_type, ids)

    def count(
        self,
        record_type: str,
        *,
        query: str = "",
        where: Mapping[str, Any] | None = None,
        roughly: bool = False,
    ) -> int:
        """Count the records that match; ``roughly`` stops where nobody reads on."""
        with self._looking(where) as database:
            return find.count(
                database, record_type, query=query, where=where or {}, roughly=roughly
            )

    @contextmanager
    def _looking(self, where: Mapping[str, Any] | None) -> Iterator[Database]:
        """Give where to look: for a segment beside whoever writes, so that nobody waits for it."""
        if find.SEGMENT in (where or {}):
            with self._database.reader() as database:
                yield database
        else:
            with self._at_hand() as core:
                yield core.database

    @seen
    def _shown(self, record_type: str, ids: Sequence[str]) -> list[RecordView]:
        return self._views(record_type, ids)

    @seen
    def search(self, query: str, limit: int = 5, besides: str = "") -> list[Hit]:
        """Give the best matches of every type (but ``besides``), ``limit`` of each at most."""
        return search.everywhere(self._database, query, limit, besides)

    @seen
    def linked(self, record_id: str, record_type: str) -> list[RecordView]:
        """Give the records of a type that link to a record."""
        names = [n for n, f in declared_fields(record_type).items() if f.link]
        found = {
            linked: None
            for member in merging.members(self._database, record_id)
            for linked in (find.linked(self._database, record_type, names, member) if names else ())
        }
        return self._views(record_type, list(found))

    @seen
    def hanging(self, record_id: str) -> dict[str, int]:
        """Count what links to a record, by type; what was said of it in the queue is none of it."""
        members = list(merging.members(self._database, record_id))
        found = {}
        for kind in record_types():
            names = [n for n, f in declared_fields(kind).items() if f.link]
            if names and kind != REVIEW:
                found[kind] = find.count_linked(self._database, kind, names, members)
        return {kind: count for kind, count in found.items() if count}

    @seen
    def contested(self, limit: int = 500) -> list[ContestedItem]:
        """Give what waits for a decision."""
        union = " UNION ALL ".join(
            f"SELECT id, type, changed FROM {name} WHERE contested > 0"
            for name in tables.all_tables()
        )
        rows = self._database.query(f"{union} ORDER BY changed LIMIT ?", (limit,))
        return [item for record_id, kind, _ in rows for item in self._contested(kind, record_id)]

    @seen
    def contested_of(self, record_id: str) -> list[ContestedItem]:
        """Give what waits for a decision of one record. Raises KeyError if it is not here."""
        kind = self._states.kind(record_id)
        if kind is None:
            raise KeyError(record_id)
        return self._contested(kind, record_id)

    @seen
    def origins(self, record_id: str, rows: Mapping[str, Sequence[Row]]) -> dict[Dot, Origin]:
        """Give whose word those rows, by cell, are that the undo of a decision brought back."""
        return self._states.origins(record_id, rows)

    def find_duplicates(self, limit: int = 200) -> int:
        """Look for duplicates of up to ``limit`` people written since the last look.

        Gives how many were looked at; 0 once all were. To be called again and again off the GUI
        thread: nothing is locked for longer than the reading of a few hundred people.
        """
        return duplicates.scan(self._database, self._people, self._study, limit)

    @seen
    def duplicates_waiting(self) -> int:
        """Count the people that ``find_duplicates`` has still to look at."""
        return duplicates.waiting(self._database)

    @seen
    def likely_duplicates(self, limit: int = 500) -> list[LikelyGroup]:
        """Give groups of people who may be one, the surest first, but for those decided."""
        return duplicates.likely(self._database, limit)

    @seen
    def possible_matches(
        self, values: Mapping[str, Any], limit: int = 5
    ) -> list[tuple[RecordView, list[str]]]:
        """Give people here who may be the one with these values, best first, each with why.

        Reasons are codes of ``sync.linkage.scorer``: ``phone_same``, ``name_script``.
        """
        found = matches.possible(self._database, values, limit, self._people)
        views = self._views(matches.PERSON, [person for person, _ in found])
        return [(view, reasons) for view, (_, reasons) in zip(views, found, strict=True)]

    @seen
    def find_badge(self, number: str, event_id: str = "") -> list[RecordView]:
        """Give the people who wear a badge, those on the event's list first."""
        sure = attendees.of_badge(self._database, number, event_id)
        maybe = [i for i in attendees.may_wear(self._database, number) if i not in sure]
        wanted = attendees.plain(number)
        worn = [
            view
            for view in self._views(matches.PERSON, maybe)
            if wanted and attendees.plain(str(view.values.get("badge") or "")) == wanted
        ]
        return [*self._views(matches.PERSON, sure), *worn]

    @seen
    def expected(self, event_id: str) -> tuple[int, int]:
        """Count who is on an event's list, and those of them who were met there."""
        return attendees.expected(self._database, event_id)

    @property
    @seen
    def changed_ms(self) -> int:
        """When a record was last saved here, Unix time in milliseconds; 0 if none ever was."""
        return journal.last_stamp(self._database).ms

    @seen
    def _people(self, record_ids: Sequence[str]) -> dict[str, dict[str, Any]]:
        """Give what is shown of people, with the names of their companies."""
        here = [i for i, kind in self._states.kinds(record_ids).items() if kind == matches.PERSON]
        return duplicates.with_companies(
            self._database, {view.id: view.values for view in self._views(matches.PERSON, here)}
        )

    def _view(self, kind: str, record_id: str) -> RecordView:
        return self._views(kind, [record_id])[0]

    def _views(self, kind: str, record_ids: Sequence[str]) -> list[RecordView]:
        """Give records as shown: merged ones as their head, with the values of all of them."""
        found = {view.id: view for view in self._alone(kind, record_ids)}
        for record_id, group in merging.groups(self._database, record_ids).items():
            members = [i for i in group.members if self._states.kind(i)]
            state = same.joined([self.state(i) for i in members], group.over)
            views = self._alone(kind, members)
            found[record_id] = replace(
                views[0],
                shown=show(state),
                local=any(view.local for view in views),
                at_register=any(view.at_register for view in views),
                withheld=any(view.withheld for view in views),
                changed_ms=max(view.changed_ms for view in views),
            )
        return [found[record_id] for record_id in record_ids]

    def _alone(self, kind: str, record_ids: Sequence[str]) -> list[RecordView]:
        rows = self._database.query(
            f"SELECT id, base, title, withheld, changed, erased FROM {tables.table_of(kind)}"
            " WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(record_ids),),
        )
        over = journal.overlays(self._database, record_ids)
        found = {}
        for record_id, base, title, withheld, changed, erased in rows:
            lines = over.get(record_id, [])
            shown = self._states.shown(kind, base, lines)
            local = any(line.status in journal.OPEN for line in lines)
            there = base is not None or any(line.status == "counted" for line in lines)
            found[record_id] = RecordView(
                record_id,
                kind,
                shown,
                title or "",
                local,
                bool(withheld),
                changed or 0,
                bool(erased),
                there,
            )
        return [found[record_id] for record_id in record_ids]

    def _contested(self, kind: str, record_id: str) -> list[ContestedItem]:
        view = self._view(kind, record_id)
        items = [
            ContestedItem(record_id, kind, view.title, name, cells.field_of(name), rows)
            for name, rows in view.shown.contested.items()
        ]
        if view.shown.deletion_contested:
            rows = self.joined(record_id).cell(cells.DELETED).live
            items.append(
                ContestedItem(record_id, kind, view.title, cells.DELETED, "", rows, deletion=True)
            )
        return items
