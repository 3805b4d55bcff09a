"""Writes the confirmed rows of a list, in batches of one transaction each, and takes them back.

The history of every value says which list it came from (intent ``import:<name>``), and every
person made carries the list as its source, with the legal basis that was stated for it. Adding to
somebody who is here fills what is empty and joins what is plural; a different value is never put
over one that stands, it goes into a note.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from forms.base import identity, policy_of, record_types
from forms.consent import REGISTER, consent_id
from forms.fields import Policy
from forms.text import fold
from forms.values import Source
from sync.lists.preview import Action, Judged, Known
from sync.lists.rows import Entry
from sync.merge.view import Shown
from sync.replica.replica import RecordView, Replica, Save

BATCH = 250
"""Rows in one transaction."""

PERSON = "entrepreneur"


@dataclass(slots=True)
class Applied:
    """What an import wrote: enough to take it back, and to count it.

    ``created`` are the ids of all records made, people's among them in ``people``; ``added`` are
    people who were here, with what they showed before; ``joined`` and ``skipped`` are the numbers
    of the rows that went to somebody already there, and of those left out.
    """

    intent: str
    people: list[str] = field(default_factory=list)
    created: list[str] = field(default_factory=list)
    added: list[tuple[str, Shown]] = field(default_factory=list)
    joined: list[int] = field(default_factory=list)
    skipped: list[int] = field(default_factory=list)


def look_in(replica: Replica) -> Callable[[Mapping[str, Any]], list[Known]]:
    """Give the function by which a preview finds people in a replica."""

    def look(values: Mapping[str, Any]) -> list[Known]:
        found = replica.possible_matches(values)
        return [Known(v.title, v.values, tuple(why), record_id=v.id) for v, why in found]

    return look


def apply(
    replica: Replica,
    judged: Iterable[Judged],
    source: Source,
    *,
    at: datetime,
    actions: Mapping[int, Action] | None = None,
    progress: Callable[[int], None] = lambda _done: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Applied:
    """Write the rows; ``actions`` overrides the usual one by row number.

    ``progress`` hears the number of rows done. A cancelled import stops between two batches; what
    it wrote can be taken back.

    Raises:
        InvalidRecord, DiskFull: the batch at hand was not written; those before it were.
    """
    importing = _Import(replica, source, at)
    for done, row in enumerate(judged, 1):
        importing.take(row, (actions or {}).get(row.entry.number, row.action))
        if done % BATCH == 0:
            importing.flush()
            progress(done)
            if cancelled():
                break
    importing.flush()
    return importing.applied


def take_back(replica: Replica, applied: Applied) -> None:
    """Undo an import: what it made is deleted, what it filled in elsewhere is emptied again.

    Notes are a log and stay.
    """
    made = list(reversed(applied.created))
    for at in range(0, len(made), BATCH):
        replica.delete_all(made[at : at + BATCH], intent=f"undo:{applied.intent}")
    for record_id, before in reversed(applied.added):
        view = replica.get(record_id)
        if view is not None:
            replica.save(
                view.type,
                _earlier(view, before),
                record_id=record_id,
                before=view.shown,
                intent=f"undo:{applied.intent}",
            )


class _Import:
    def __init__(self, replica: Replica, source: Source, at: datetime) -> None:
        self._replica = replica
        self._source = source.model_dump(mode="json")
        self._at = at.isoformat()
        self._saves: list[Save] = []
        self._ids: dict[int, str] = {}
        self._pending: set[str] = set()
        self.applied = Applied(f"import:{source.name or source.kind}")

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
        if self._saves:
            self._replica.save_all(self._saves, intent=self.applied.intent)
        self._saves.clear()
        self._pending.clear()

    def _target(self, known: Known | None) -> str:
        if known is None:
            return ""
        return known.record_id or self._ids.get(known.row, "")

    def _create(self, entry: Entry) -> None:
        person_id = self._replica.new_id()
        self._ids[entry.number] = person_id
        self._new(PERSON, {**entry.person, "source": self._source}, person_id)
        self.applied.people.append(person_id)
        if entry.company:
            self._new("company", {**entry.company, "person": person_id})
        for need in entry.needs:
            self._new("need", {**need, "person": person_id})
        if entry.refuses:
            self._refuse(person_id)

    def _new(self, record_type: str, values: Mapping[str, Any], record_id: str = "") -> None:
        record_id = record_id or self._replica.new_id()
        self._saves.append(Save(record_type, values, record_id))
        self._pending.add(record_id)
        self.applied.created.append(record_id)

    def _refuse(self, person_id: str) -> None:
        values = {"person": person_id, "answers": {REGISTER: "refused"}}
        self._new("consent", values, consent_id(person_id))

    def _add(self, entry: Entry, person_id: str) -> None:
        if person_id in self._pending:
            self.flush()
        self._ids[entry.number] = person_id
        view = self._replica.get(person_id)
        if view is None:
            self._create(entry)
            return
        self.applied.joined.append(entry.number)
        values, differing = joined(view.values, {**entry.person, "source": self._source})
        if differing:
            text = "\n".join(f"{self._source['name']}: {k}: {v}" for k, v in differing.items())
            values["notes"] = [*values.get("notes", []), {"at": self._at, "text": text}]
        if values:
            self._saves.append(Save(PERSON, self._whole(view, values), person_id, view.shown))
            self._pending.add(person_id)
            if person_id not in self.applied.people:
                self.applied.added.append((person_id, view.shown))
        self._hang_on(entry, person_id)

    def _whole(self, view: RecordView, values: dict[str, Any]) -> dict[str, Any]:
        """Give plural fields whole, as a form would: what stands and what comes."""
        plural = (Policy.SET, Policy.LOG)
        return {
            name: [*view.values.get(name, []), *value]
            if policy_of(PERSON, name) in plural
            else value
            for name, value in values.items()
        }

    def _hang_on(self, entry: Entry, person_id: str) -> None:
        """Add company and needs, unless the person has them."""
        companies = {_fold(v, "name") for v in self._replica.linked(person_id, "company")}
        if entry.company and fold(str(entry.company.get("name", ""))) not in companies:
            self._new("company", {**entry.company, "person": person_id})
        needs = {_fold(v, "details") for v in self._replica.linked(person_id, "need")}
        for need in entry.needs:
            if fold(str(need.get("details", ""))) not in needs:
                self._new("need", {**need, "person": person_id})
        if entry.refuses and not self._replica.get(consent_id(person_id)):
            self._refuse(person_id)


def joined(
    standing: Mapping[str, Any], coming: Mapping[str, Any]
) -> tuple[dict[str, Any], dict[str, str]]:
    """Give what to save (new elements, empty fields filled), and what differs from what stands."""
    values: dict[str, Any] = {}
    differing: dict[str, str] = {}
    for name, value in coming.items():
        stands = standing.get(name)
        policy = policy_of(PERSON, name)
        if policy in (Policy.SET, Policy.LOG):
            fresh = _beyond(name, stands or [], value) if policy is Policy.SET else value
            if fresh:
                values[name] = fresh
        elif not stands or (name == "source" and not stands.get("basis") and value.get("basis")):
            values[name] = value
        elif stands != value and not (filled := _filled(stands, value)):
            differing[name] = _said(name, value)
        elif stands != value:
            values[name] = filled
    return values, differing


def _beyond(name: str, standing: list[Any], coming: list[Any]) -> list[Any]:
    held = {identity(PERSON, name, element) for element in standing}
    return [element for element in coming if identity(PERSON, name, element) not in held]


def _filled(standing: Any, coming: Any) -> Any:
    """Fill the empty parts of a value of several parts; nothing if a part differs."""
    if not (isinstance(standing, dict) and isinstance(coming, dict)):
        return None
    if any(v and standing.get(k) and standing[k] != v for k, v in coming.items()):
        return None
    return {**standing, **{k: v for k, v in coming.items() if v}}


def _said(name: str, value: Any) -> str:
    if name in record_types()[PERSON].model_fields and isinstance(value, dict):
        return " ".join(str(v) for v in value.values() if v)
    return str(value)


def _earlier(view: RecordView, before: Shown) -> dict[str, Any]:
    """Give the fields an import changed, as they were; logs only ever grow."""
    changed = (n for n, v in view.values.items() if before.values.get(n) != v)
    return {
        n: before.values.get(n, [] if policy_of(view.type, n) is Policy.SET else None)
        for n in changed
        if policy_of(view.type, n) is not Policy.LOG
    }


def _fold(view: RecordView, name: str) -> str:
    return fold(str(view.values.get(name) or ""))
