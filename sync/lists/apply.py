"""Writes the confirmed rows of a list, a few rows a transaction, and takes them back.

The history of every value says which list it came from (intent ``import:<name>``), and every
person made carries the list as its source, with the legal basis that was stated for it. Adding to
somebody who is here fills what is empty and joins what is plural; a different value is never put
over one that stands, it goes into a note. What was written is noted in the same transactions
(``sync.replica.imports``), so that the list is known when it comes again and can be taken back.
"""

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from forms.attendance import attendance_id
from forms.base import policy_of
from forms.consent import REGISTER, consent_id
from forms.fields import Policy
from forms.text import fold
from forms.values import Source
from sync.deployment import load_deployment
from sync.lists.entry import Entry
from sync.lists.export import Wording
from sync.lists.joining import PERSON, joined, told
from sync.lists.preview import Action, Judged, Known
from sync.replica import imports
from sync.replica.imports import Line
from sync.replica.replica import Replica
from sync.replica.saving import Save
from sync.replica.views import RecordView

BATCH = 50
"""Rows in one transaction: short enough that nobody waits for it."""
_PAUSE_S = 0.001
"""Between two transactions, for whoever waits for the records."""


@dataclass(frozen=True, slots=True)
class Intake:
    """What is said once for a whole list.

    ``event`` is the id of the event whose list this is: its people are expected there, with the
    list's badge numbers. ``region`` is who follows people that nobody follows yet. ``wording`` is
    what notes are written in: the deployment's language, since colleagues read them too.
    """

    source: Source
    at: datetime
    file: str = ""
    event: str = ""
    region: str = ""
    wording: Wording | None = None


@dataclass(slots=True)
class Applied:
    """What an import wrote; ``number`` names it for being taken back.

    ``people`` are the ids of people made, ``created`` those of all records made, people's among
    them; ``joined`` and ``skipped`` are the numbers of the rows that went to somebody already
    there, and of those left out.
    """

    number: int
    people: list[str] = field(default_factory=list)
    created: list[str] = field(default_factory=list)
    joined: list[int] = field(default_factory=list)
    skipped: list[int] = field(default_factory=list)
    cancelled: bool = False


@dataclass(slots=True)
class TakenBack:
    """What taking an import back did: records deleted, people emptied again, and people kept.

    ``kept`` are the people on whom work went on since: they stay as they are.
    """

    deleted: int = 0
    emptied: int = 0
    kept: list[str] = field(default_factory=list)


def look_in(replica: Replica) -> Callable[[Mapping[str, Any]], list[Known]]:
    """Give the function by which a preview finds people in a replica."""

    def look(values: Mapping[str, Any]) -> list[Known]:
        found = replica.possible_matches(values)
        return [Known(v.title, v.values, tuple(why), record_id=v.id) for v, why in found]

    return look


def known_rows(replica: Replica, source: str) -> dict[str, str]:
    """Give the person behind each row that came in from a source before, by the row's digest."""
    with replica.together() as database:
        return imports.known_rows(database, source)


def apply(
    replica: Replica,
    judged: Iterable[Judged],
    intake: Intake,
    *,
    actions: Mapping[int, Action] | None = None,
    progress: Callable[[int], None] = lambda _done: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Applied:
    """Write the rows; ``actions`` overrides the usual one by row number.

    ``progress`` hears the number of rows done. A cancelled import stops between two transactions;
    what it wrote can be taken back.

    Raises:
        InvalidRecord, DiskFull: the rows at hand were not written; those before them were.
    """
    with replica.together() as database:
        number = imports.begin(database, replica.register_now_ms, _name(intake), intake.file)
    importing = _Import(replica, intake, number)
    for done, row in enumerate(judged, 1):
        importing.take(row, (actions or {}).get(row.entry.number, row.action))
        if done % BATCH == 0:
            importing.flush()
            progress(done)
            if cancelled():
                importing.applied.cancelled = True
                break
            time.sleep(_PAUSE_S)
    importing.flush()
    applied = importing.applied
    if not applied.people and not applied.joined:
        with replica.together() as database:
            imports.finish(database, number)
    return applied


def take_back(
    replica: Replica,
    number: int,
    *,
    progress: Callable[[int], None] = lambda _done: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> TakenBack:
    """Undo an import: what it made is deleted, what it filled in elsewhere is emptied again.

    Notes are a log and stay; people on whom work went on since stay, too. ``progress`` hears the
    number of rows done. One that was cancelled or broke off goes on where it stopped.
    """
    done, result = 0, TakenBack()
    while True:
        with replica.together() as database:
            lines = imports.last_lines(database, number, BATCH)
            if not lines:
                imports.finish(database, number)
                return result
            _take_back(replica, number, [line for _key, line in lines], result)
            imports.forget(database, [key for key, _line in lines])
        done += len(lines)
        progress(done)
        if cancelled():
            return result
        time.sleep(_PAUSE_S)


def _take_back(replica: Replica, number: int, lines: Sequence[Line], result: TakenBack) -> None:
    made = [record for line in lines for record in line.made]
    people = [line.person for line in lines]
    with replica.together() as database:
        worked_on = imports.gone_on(database, number, [*made, *people])
    kept = {line.person for line in lines if line.person in worked_on}
    kept |= {line.person for line in lines if worked_on.intersection(line.made)}
    result.kept += [person for person in dict.fromkeys(people) if person in kept]
    doomed = [record for line in lines if line.person not in kept for record in line.made]
    run = f"undo:import:{number}"
    replica.delete_all(doomed, intent=run)
    result.deleted += len(doomed)
    for line in lines:
        if line.before is not None and line.person not in kept:
            replica.save(PERSON, line.before, record_id=line.person, intent=run)
            result.emptied += 1


def _plain(replica: Replica) -> Wording:
    """Give the deployment's words, with the declarations' own labels."""
    deployment = load_deployment(replica.deployment)
    return Wording(deployment, deployment.default_language)


def _name(intake: Intake) -> str:
    return intake.source.name or intake.source.kind


class _Import:
    def __init__(self, replica: Replica, intake: Intake, number: int) -> None:
        self._replica, self._intake = replica, intake
        self._source = intake.source.model_dump(mode="json")
        self._intent = f"import:{_name(intake)}"
        self._saves: list[Save] = []
        self._lines: list[Line] = []
        self._ids: dict[int, str] = {}
        self._pending: set[str] = set()
        self._made: set[str] = set()
        self.applied = Applied(number)

    def take(self, row: Judged, action: Action) -> None:
        target = self._target(row.known)
        if action is Action.SKIP or row.entry.broken:
            self.applied.skipped.append(row.entry.number)
        elif action is Action.ADD and target:
            self._add(row.entry, target)
        else:
            self._create(row.entry)

    def flush(self) -> None:
        """Write what has gathered, in one transaction."""
        if self._saves or self._lines:
            with self._replica.together() as database:
                self._replica.save_all(self._saves, intent=self._intent)
                imports.enter(database, self.applied.number, self._lines, self._replica.stamp_ms)
        self._saves.clear()
        self._lines.clear()
        self._pending.clear()

    def _target(self, known: Known | None) -> str:
        if known is None:
            return ""
        return known.record_id or self._ids.get(known.row, "")

    def _create(self, entry: Entry) -> None:
        person_id = self._replica.new_id()
        self._ids[entry.number] = person_id
        made = [self._new(PERSON, self._person(entry), person_id)]
        if entry.company:
            made.append(self._new("company", {**entry.company, "person": person_id}))
        made += [self._new("need", {**need, "person": person_id}) for need in entry.needs]
        if entry.refuses:
            made.append(self._refuse(person_id))
        if self._intake.event:
            made.append(self._expect(entry, person_id))
        self.applied.people.append(person_id)
        self._made.add(person_id)
        self._lines.append(Line(entry.digest, person_id, made))

    def _person(self, entry: Entry) -> dict[str, Any]:
        """Give the person's values with what is said for the whole list."""
        whole = {"source": self._source, "region": self._intake.region, "event": self._intake.event}
        values = {**{name: value for name, value in whole.items() if value}, **entry.person}
        if self._intake.event:
            values.pop("badge", None)
        return values

    def _new(self, record_type: str, values: Mapping[str, Any], record_id: str = "") -> str:
        record_id = record_id or self._replica.new_id()
        self._saves.append(Save(record_type, values, record_id))
        self._pending.add(record_id)
        self.applied.created.append(record_id)
        return record_id

    def _refuse(self, person_id: str) -> str:
        values = {"person": person_id, "answers": {REGISTER: "refused"}}
        return self._new("consent", values, consent_id(person_id))

    def _expect(self, entry: Entry, person_id: str) -> str:
        """Put a person on the event's list, with the badge of this row."""
        event, badge = self._intake.event, entry.person.get("badge")
        values = {"person": person_id, "event": event} | ({"badge": badge} if badge else {})
        return self._new("attendance", values, attendance_id(person_id, event))

    def _add(self, entry: Entry, person_id: str) -> None:
        if person_id in self._pending:
            self.flush()
        self._ids[entry.number] = person_id
        view = self._replica.get(person_id)
        if view is None:
            self._create(entry)
            return
        self.applied.joined.append(entry.number)
        values = self._joined(entry, view)
        before = self._before(view, values)
        if values:
            self._saves.append(Save(PERSON, self._whole(view, values), person_id, view.shown))
            self._pending.add(person_id)
        self._lines.append(Line(entry.digest, person_id, self._hang_on(entry, person_id), before))

    def _joined(self, entry: Entry, view: RecordView) -> dict[str, Any]:
        coming = self._person(entry)
        for name in ("event", "region"):  # whom somebody follows stays who they are
            if view.values.get(name):
                coming.pop(name, None)
        values, differing = joined(view.values, coming)
        if differing:
            lines = told(differing, self._intake.wording or _plain(self._replica))
            text = "\n".join(f"{self._source['name']}: {line}" for line in lines)
            said = {note.get("text") for note in view.values.get("notes", [])}
            if text not in said:
                note = {"at": self._intake.at.isoformat(), "text": text}
                values["notes"] = [*values.get("notes", []), note]
        return values

    def _before(self, view: RecordView, values: Mapping[str, Any]) -> dict[str, Any]:
        """Give what stood in the fields that change; of people this list made, nothing has to."""
        if view.id in self._made:
            return {}
        return {n: _emptied(view, n) for n in values if policy_of(PERSON, n) is not Policy.LOG}

    def _whole(self, view: RecordView, values: dict[str, Any]) -> dict[str, Any]:
        """Give plural fields whole, as a form would: what stands and what comes."""
        plural = (Policy.SET, Policy.LOG)
        return {
            name: [*view.values.get(name, []), *value]
            if policy_of(PERSON, name) in plural
            else value
            for name, value in values.items()
        }

    def _hang_on(self, entry: Entry, person_id: str) -> list[str]:
        """Add company, needs and attendance, unless the person has them; give what was made."""
        made: list[str] = []
        companies = {_fold(v, "name") for v in self._replica.linked(person_id, "company")}
        if entry.company and fold(str(entry.company.get("name", ""))) not in companies:
            made.append(self._new("company", {**entry.company, "person": person_id}))
        needs = {_fold(v, "details") for v in self._replica.linked(person_id, "need")}
        made += [
            self._new("need", {**need, "person": person_id})
            for need in entry.needs
            if fold(str(need.get("details", ""))) not in needs
        ]
        if entry.refuses and not self._replica.get(consent_id(person_id)):
            made.append(self._refuse(person_id))
        event = self._intake.event
        if event and not self._replica.get(attendance_id(person_id, event)):
            made.append(self._expect(entry, person_id))
        return made


def _emptied(view: RecordView, name: str) -> Any:
    """Give a field as it stands, or as it is saved to be empty."""
    return view.values.get(name, [] if policy_of(view.type, name) is Policy.SET else None)


def _fold(view: RecordView, name: str) -> str:
    return fold(str(view.values.get(name) or ""))
