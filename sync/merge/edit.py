"""From what a person changed to the cells of a write, and what its author had seen of each."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from forms.base import identity, policy_of
from forms.fields import Policy
from sync.merge import cells
from sync.merge.canonical import canonical
from sync.merge.state import RecordState
from sync.merge.view import PolicyOf, Shown
from sync.merge.write import Dot, Json


@dataclass(frozen=True, slots=True)
class Change:
    """The cells a save changes, and for each the dots its author had seen."""

    values: Mapping[str, Json] = field(default_factory=dict)
    seen: Mapping[str, tuple[Dot, ...]] = field(default_factory=dict)

    def __bool__(self) -> bool:
        """Whether there is anything to save."""
        return bool(self.values or self.seen)


def edited(
    record_type: str, before: Shown, after: Mapping[str, Json], policy: PolicyOf = policy_of
) -> Change:
    """Give what an ordinary form changes that displayed ``before`` and now holds ``after``.

    ``after`` names only the fields the form shows. A log is given whole or only its new entries.
    """
    values: dict[str, Json] = {}
    for name, value in after.items():
        values.update(_field_change(record_type, name, before.values.get(name), value, policy))
    removed = {cell for cell, value in values.items() if value is _REMOVED}
    seen = {cell: before.seen[cell] for cell in values if before.seen.get(cell)}
    kept = {cell: value for cell, value in values.items() if cell not in removed}
    return Change(kept, {c: d for c, d in seen.items() if not cells.is_log(c)})


def decided(state: RecordState, decisions: Mapping[str, Json]) -> Change:
    """Give what a decision changes: it was shown every live value, so it has seen them all."""
    seen = {name: tuple(row.dot for row in state.cell(name).live) for name in decisions}
    return Change(dict(decisions), {name: dots for name, dots in seen.items() if dots})


def deleted(state: RecordState) -> Change:
    """Give what a deletion changes: it covers every live dot of the record."""
    live = {r.dot for n, c in state.cells.items() if n != cells.DELETED for r in c.live}
    return decided(state, {cells.DELETED: [list(dot) for dot in sorted(live)]})


def undeleted(state: RecordState) -> Change:
    """Give what taking a deletion back changes."""
    return decided(state, {cells.DELETED: None})


def marked_same(state: RecordState, other_id: str, value: Json) -> Change:
    """Give what is said anew of a pair of records (see ``sync.merge.same``); None takes it back."""
    name = cells.element(cells.SAME_AS, other_id)
    return taken_back(state, [name]) if value is None else decided(state, {name: value})


def taken_back(state: RecordState, names: Iterable[str]) -> Change:
    """Give what removing every live value of some cells changes."""
    seen = {name: tuple(row.dot for row in state.cell(name).live) for name in names}
    return Change({}, {name: dots for name, dots in seen.items() if dots})


def reopened(
    state: RecordState, decided_cells: Mapping[str, tuple[Json, Sequence[Json]]]
) -> list[Change]:
    """Give the changes that bring back what was live before a decision.

    ``decided_cells`` has for each cell what was decided and the values before. Each change has
    seen what was decided and none of the others, so the values stand side by side again. A cell
    where the decided value no longer stands is left as it is.
    """
    stands = {
        name: tuple(r.dot for r in state.cell(name).live if canonical(r.value) == canonical(after))
        for name, (after, _before) in decided_cells.items()
    }
    stands = {name: dots for name, dots in stands.items() if dots}
    most = max((len(decided_cells[name][1]) for name in stands), default=0)
    changes = []
    for at in range(max(most, 1)):
        values = {n: decided_cells[n][1][at] for n in stands if at < len(decided_cells[n][1])}
        empty = {n for n in stands if at == 0 and not decided_cells[n][1]}
        changes.append(Change(values, {n: stands[n] for n in [*values, *empty]}))
    return [change for change in changes if change]


_REMOVED = object()


def _field_change(
    record_type: str, name: str, old: Json, new: Json, policy: PolicyOf
) -> dict[str, Json]:
    match policy(record_type, name):
        case Policy.SET:
            return _set_change(record_type, name, old or [], new or [])
        case Policy.LOG:
            fresh = _beyond(old or [], new or [])
            return {cells.log(name): fresh} if fresh else {}
        case Policy.PROTECTIVE:
            old, new = old or {}, new or {}
            return {cells.element(name, k): v for k, v in new.items() if old.get(k) != v}
        case _:
            same = canonical(old) == canonical(new)
            return {} if same else {name: new}


def _set_change(
    record_type: str, name: str, old: Iterable[Json], new: Iterable[Json]
) -> dict[str, Json]:
    had = {identity(record_type, name, value): value for value in old}
    has = {identity(record_type, name, value): value for value in new}
    changed = {k: v for k, v in has.items() if k not in had or canonical(had[k]) != canonical(v)}
    gone = {k: _REMOVED for k in had if k not in has}
    return {cells.element(name, key): value for key, value in (changed | gone).items()}


def _beyond(old: list[Json], new: list[Json]) -> list[Json]:
    held = {canonical(entry) for entry in old}
    return [entry for entry in new if canonical(entry) not in held]
