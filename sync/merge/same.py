"""Records that are the same: what a pair's cell says, and the one record they are shown as.

Marking two records as the same is a write on the smaller id's cell ``@same_as[larger id]``. Its
value is ``True``, ``False`` (looked at, and not the same) or ``{"over": {cell: [dot, …]}}``: the
same, and of the members' different values these are the ones that the decider saw and did not
pick. Nothing is copied and nothing superseded: the members are shown together as one record whose
live rows are theirs, less what was passed over. Parting them takes the write back, and both are as
they were, with what was written on each in between.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from forms.base import owner_field
from sync.merge import cells
from sync.merge.edit import Change
from sync.merge.state import Cell, RecordState, Row
from sync.merge.view import deletion
from sync.merge.write import Dot, Json

Over = Mapping[str, frozenset[Dot]]
NOTHING: Over = MappingProxyType({})


class Verdict(StrEnum):
    """What is said of a pair; ``TORN`` where two people said both, not knowing of each other."""

    SAME = "same"
    OTHER = "other"
    TORN = "torn"


@dataclass(frozen=True, slots=True)
class Pair:
    """What a pair's cell says: the verdict, and the rows passed over, by cell."""

    verdict: Verdict
    over: Over = field(default_factory=lambda: NOTHING)


def pair_name(one: str, other: str) -> tuple[str, str]:
    """Give the record that a pair's cell is written on, and the cell's name."""
    low, high = sorted((one, other))
    return low, cells.element(cells.SAME_AS, high)


def value_of(over: Over) -> Json:
    """Spell a pair's cell that says the same."""
    spelled = {cell: [list(dot) for dot in sorted(dots)] for cell, dots in over.items() if dots}
    return {"over": spelled} if spelled else True


def pairs_of(state: RecordState) -> dict[str, Pair]:
    """Give what a record's own cells say of other records, by their id."""
    found = {}
    for name, cell in state.cells.items():
        if name.startswith(cells.SAME_AS) and cell.live:
            found[cells.key_of(name)] = pair_of(cell)
    return found


def pair_of(cell: Cell) -> Pair:
    """Read a pair's cell. Of several concurrent picks only what all passed over is passed over."""
    said = {row.value is not False for row in cell.live}
    if said == {False}:
        return Pair(Verdict.OTHER)
    if len(said) > 1:
        return Pair(Verdict.TORN)
    overs = [_over_of(row.value) for row in cell.live]
    common = {
        name: frozenset.intersection(*(over.get(name, frozenset()) for over in overs))
        for name in overs[0]
    }
    return Pair(Verdict.SAME, {name: dots for name, dots in common.items() if dots})


def joined(states: Sequence[RecordState], over: Over) -> RecordState:
    """Give the one state that several records of a type are shown as; deleted ones are left out.

    Whom a record hangs on (a consent: its person) is as the first of them says.
    """
    owner = owner_field(states[0].record_type)
    standing = [state for state in states if not deletion(state)[0]] or list(states)
    rows: dict[str, list[Row]] = {}
    for state in standing:
        for name, cell in state.cells.items():
            if not name.startswith(cells.SAME_AS) and not (name == owner and name in rows):
                passed = over.get(name, frozenset())
                rows.setdefault(name, []).extend(r for r in cell.live if r.dot not in passed)
    merged = {
        name: Cell(tuple(sorted(set_of, key=lambda r: r.dot))) for name, set_of in rows.items()
    }
    return RecordState(states[0].record_type, {n: c for n, c in merged.items() if c})


def differing(states: Iterable[RecordState]) -> list[str]:
    """Name the cells that wait for a pick: each of several records has one, of another value."""
    from sync.merge.view import show  # noqa: PLC0415 - kept beside its one use

    return sorted(show(joined(list(states), NOTHING)).contested)


def split(
    change: Change,
    states: Mapping[str, RecordState],
    home: str,
    origin: Callable[[str, Dot], str | None] = lambda _cell, _dot: None,
) -> dict[str, Change]:
    """Part a change of joined records into changes of each.

    A value goes to every record whose rows its author had seen, so that it stays with the record
    that it was written on; a new one goes to ``home``. ``origin`` gives the record of a dot that
    is no longer live.
    """
    values: dict[str, dict[str, Json]] = {}
    seen: dict[str, dict[str, tuple[Dot, ...]]] = {}
    for name in [*change.values, *(change.seen.keys() - change.values.keys())]:
        held = _by_record(name, change.seen.get(name, ()), states, origin)
        for record, dots in held.items():
            seen.setdefault(record, {})[name] = dots
        if name in change.values:
            for record in held or {home: ()}:
                values.setdefault(record, {})[name] = change.values[name]
    touched = [*dict.fromkeys([*values, *seen])]
    return {r: Change(values.get(r, {}), seen.get(r, {})) for r in touched}


def _by_record(
    name: str,
    dots: Iterable[Dot],
    states: Mapping[str, RecordState],
    origin: Callable[[str, Dot], str | None],
) -> dict[str, tuple[Dot, ...]]:
    holder = {row.dot: i for i, state in states.items() for row in state.cell(name).live}
    found: dict[str, tuple[Dot, ...]] = {}
    for dot in dots:
        record = holder.get(dot) or origin(name, dot)
        if record is not None:
            found[record] = (*found.get(record, ()), dot)
    return found


def _over_of(value: Json) -> Over:
    if not isinstance(value, Mapping):
        return NOTHING
    over = value.get("over") or {}
    return {name: frozenset(Dot(*dot) for dot in dots) for name, dots in over.items()}
