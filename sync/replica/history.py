"""The history of a record as this laptop knows it: every value, when, and by whom."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sync.merge import cells
from sync.merge.canonical import canonical
from sync.merge.state import RecordState, Row
from sync.merge.view import Shown
from sync.merge.write import Dot, Json
from sync.replica import journal, past
from sync.replica.database import Database

RULE = "rule:"
"""What the intent of a rule's write begins with; the rule's code follows."""


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One value a cell had or has. ``live`` ones stand; of these the ``shown`` one is displayed.

    ``removed`` marks the removal of a set's element; ``status`` is empty for what the register
    counted, else what became of the write. ``first`` names who had said the same before, where
    nobody but the author has said anything since: an undo gives a colleague's value back.
    """

    cell: str
    field: str
    value: Json
    dot: Dot
    ms: int
    device: str
    who: str
    live: bool
    shown: bool
    intent: str = ""
    removed: bool = False
    status: str = ""
    first: str = ""


def rows_of(
    database: Database, base: RecordState | None, state: RecordState, record_id: str
) -> dict[tuple[str, Dot], Row]:
    """Give every known value of a record by cell and dot.

    ``base`` is what the register says of it: what only our own writes have replaced stands there
    alone until they are counted.
    """
    found = _live(base) if base else {}
    found |= {(name, row.dot): row for name, row in past.of(database, record_id)}
    for line in journal.all_of(database, record_id):
        for name, value in line.write.values.items():
            row = Row(line.write.dot, line.write.stamp, value)
            found[name, line.write.dot] = row
    return found | _live(state)


def _live(state: RecordState) -> dict[tuple[str, Dot], Row]:
    live = ((name, row) for name, cell in state.cells.items() for row in cell.live)
    return {(name, row.dot): row for name, row in live}


def lines_of(
    database: Database,
    base: RecordState | None,
    state: RecordState,
    shown: Shown,
    record_id: str,
    author: "Author",
) -> list[HistoryLine]:
    """Give a record's history, newest first."""
    own = {line.write.dot: line for line in journal.all_of(database, record_id)}
    lines = []
    for (name, dot), row in rows_of(database, base, state, record_id).items():
        device, who = author(dot)
        line = own.get(dot)
        lines.append(
            HistoryLine(
                name,
                cells.field_of(name),
                row.value,
                dot,
                row.stamp.ms,
                device,
                who,
                live=any(held.dot == dot for held in state.cell(name).live),
                shown=dot in shown.seen.get(name, ()),
                intent=line.write.intent if line else "",
                status=line.status if line and line.status != "counted" else "",
            )
        )
    lines += _removals(own, author)
    return sorted(lines, key=lambda found: (found.ms, found.dot, found.cell), reverse=True)


class Author:
    """Finds the device behind a dot, and the person behind the device."""

    def __init__(self, device_of: Callable[[str], str], who: Callable[[str], str]) -> None:
        self._device_of, self._who = device_of, who

    def __call__(self, dot: Dot) -> tuple[str, str]:
        """Give the device and the person's name."""
        device = self._device_of(dot.epoch)
        return device, self._who(device)


def said_again(lines: Sequence[HistoryLine]) -> list[HistoryLine]:
    """Say of values that were said before by somebody else whose word they are.

    ``lines`` come oldest first.
    """
    found: list[HistoryLine] = []
    by_cell: dict[str, list[HistoryLine]] = {}
    for line in lines:
        earlier = by_cell.setdefault(line.cell, [])
        earlier.append(replace(line, first=_first(line, earlier)))
        found.append(earlier[-1])
    return found


def _first(line: HistoryLine, earlier: Sequence[HistoryLine]) -> str:
    other = next((e for e in reversed(earlier) if e.device != line.device), None)
    if other is None or line.removed or other.removed:
        return ""
    same = canonical(other.value) == canonical(line.value)
    return (other.first or other.who) if same else ""


def named_by_rules(
    lines: Sequence[HistoryLine], decisions: Iterable[Mapping[str, Any]]
) -> list[HistoryLine]:
    """Say of values that a rule chose which one, on laptops too that did not write them.

    A rule's decision names what it chose; the first row of that value after all that it chose
    from is the rule's.
    """
    found = list(lines)
    for decision in decisions:
        at = _ms(decision["at"])
        for on in decision.get("on") or []:
            said = [
                (line.ms, place)
                for place, line in enumerate(found)
                if line.cell == on["cell"]
                and line.ms > at
                and canonical(line.value) == canonical(on.get("after"))
            ]
            if said:
                _, place = min(said)
                found[place] = replace(found[place], intent=f"{RULE}{decision['rule']}")
    return found


def _ms(moment: str) -> int:
    return int(datetime.fromisoformat(moment).timestamp() * 1000)


def _removals(own: dict[Dot, journal.Line], author: Author) -> list[HistoryLine]:
    return [
        _removal(line, name, author)
        for line in own.values()
        for name in line.write.seen.keys() - line.write.values.keys()
    ]


def _removal(line: journal.Line, name: str, author: Author) -> HistoryLine:
    device, who = author(line.write.dot)
    return HistoryLine(
        name,
        cells.field_of(name),
        None,
        line.write.dot,
        line.write.stamp.ms,
        device,
        who,
        live=False,
        shown=False,
        intent=line.write.intent,
        removed=True,
    )
