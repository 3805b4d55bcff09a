"""What a person is shown of a state: one value a field, what is contested, what is deleted.

Policies live here and nowhere deeper: they say how the live rows of a field's cells become one
value, and when several of them want a decision.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from forms.base import policy_of
from forms.consent import PROTECTION
from forms.fields import Policy
from sync.merge import cells
from sync.merge.canonical import canonical
from sync.merge.clock import ZERO, Stamp
from sync.merge.state import Cell, RecordState, Row
from sync.merge.write import Dot, Json

PolicyOf = Callable[[str, str], Policy]


@dataclass(frozen=True, slots=True)
class Shown:
    """A record as displayed.

    ``values`` has a value a field: the value itself, a list for sets and logs, a mapping for
    answers. ``seen`` has, for each cell, the dots behind the *displayed* value: what an ordinary
    form has seen when it saves. ``contested`` has the live rows of each cell that waits for a
    decision. ``gone`` is a deletion that covers all; ``deletion_contested`` one that somebody
    edited past.
    """

    values: Mapping[str, Json] = field(default_factory=dict)
    seen: Mapping[str, tuple[Dot, ...]] = field(default_factory=dict)
    contested: Mapping[str, tuple[Row, ...]] = field(default_factory=dict)
    gone: bool = False
    deletion_contested: bool = False


def show(state: RecordState, policy: PolicyOf = policy_of) -> Shown:
    """Show a state under the declared policies."""
    values: dict[str, Json] = {}
    seen: dict[str, tuple[Dot, ...]] = {}
    contested: dict[str, tuple[Row, ...]] = {}
    for name, cell in _by_stamp(state.cells):
        if not cell.live or name == cells.DELETED or name.startswith(cells.SAME_AS):
            continue
        shown = cell.live[0]
        if len(cell.live) > 1:
            shown = _shown_row(state.record_type, name, cell, policy)
        seen[name] = tuple(r.dot for r in cell.live if _same_view(name, r, shown))
        _put(values, state.record_type, name, cell, shown, policy)
        if _is_contested(state.record_type, name, cell, policy):
            contested[name] = cell.live
    gone, edited = deletion(state)
    return Shown(values, seen, contested, gone, edited)


def deletion(state: RecordState) -> tuple[bool, bool]:
    """Say whether the record is gone, and whether a deletion is contested by an edit.

    A deletion lists the dots it covers; the record is gone only if every live one is covered.
    """
    orders = [row for row in state.cell(cells.DELETED).live if row.value is not None]
    if not orders:
        return False, False
    covered = {Dot(*dot) for row in orders for dot in row.value}
    live = {r.dot for name, c in state.cells.items() if name != cells.DELETED for r in c.live}
    return live <= covered, not live <= covered


def distinct(rows: Iterable[Row]) -> list[Row]:
    """Keep one row for each different value, the latest, in order of stamp."""
    latest: dict[str, Row] = {}
    for row in sorted(rows, key=lambda r: (r.stamp, r.dot)):
        latest[canonical(row.value)] = row
    return sorted(latest.values(), key=lambda r: (r.stamp, r.dot))


def _by_stamp(found: Mapping[str, Cell]) -> list[tuple[str, Cell]]:
    """Order cells by first stamp, so that the elements of a set keep the order they came in."""
    return sorted(found.items(), key=lambda item: (_first_stamp(item[1]), item[0]))


def _first_stamp(cell: Cell) -> Stamp:
    live = cell.live
    return live[0].stamp if len(live) == 1 else min((row.stamp for row in live), default=ZERO)


def _shown_row(record_type: str, name: str, cell: Cell, policy: PolicyOf) -> Row:
    if policy(record_type, cells.field_of(name)) is Policy.PROTECTIVE:
        return max(cell.live, key=lambda r: (protection(r.value), r.stamp, r.dot))
    return max(cell.live, key=lambda r: (r.stamp, r.dot))


def protection(answer: Json) -> int:
    """Rank an answer by how much it protects the person; an unknown one protects most."""
    return PROTECTION.index(answer) if answer in PROTECTION else len(PROTECTION)


def _same_view(name: str, row: Row, shown: Row) -> bool:
    """Whether somebody who sees ``shown`` sees this row too."""
    same = row is shown or cells.is_log(name)
    return same or canonical(row.value) == canonical(shown.value)


def _put(
    values: dict[str, Json], record_type: str, name: str, cell: Cell, shown: Row, policy: PolicyOf
) -> None:
    owner, key = cells.field_of(name), cells.key_of(name)
    if cells.is_log(name):
        rows = sorted(cell.live, key=lambda r: (r.stamp, r.dot))
        values[owner] = [entry for row in rows for entry in row.value]
    elif policy(record_type, owner) is Policy.PROTECTIVE:
        values.setdefault(owner, {})[key] = shown.value
    elif key:
        values.setdefault(owner, []).append(shown.value)
    else:
        values[owner] = shown.value


def _is_contested(record_type: str, name: str, cell: Cell, policy: PolicyOf) -> bool:
    if len(cell.live) < 2 or cells.is_log(name):  # noqa: PLR2004 - one row contests nothing
        return False
    if cells.key_of(name) and policy(record_type, cells.field_of(name)) is not Policy.PROTECTIVE:
        return False
    return len({canonical(row.value) for row in cell.live}) > 1
