"""Our own writes that the cursor covers move from the overlay into their records' bases.

The register never tells them: a laptop counts its own writes by itself, as the register did.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from sync.merge import document
from sync.merge.state import Known, RecordState, apply
from sync.merge.write import Dot
from sync.replica import behind, journal, leaving
from sync.replica.database import Database
from sync.replica.epochs import Epochs
from sync.replica.past import remember
from sync.replica.states import States, spelled


def fold(
    database: Database, epochs: Epochs, states: States, position: int, whole: Collection[str]
) -> None:
    """Count what a cursor at ``position`` covers; records that came ``whole`` have it in them."""
    if not leaving.noted(database):
        _fold_creations(database, epochs, states, position, whole)
    lines = journal.foldable(database, position)
    if not lines:
        return
    by_record: dict[str, list[journal.Line]] = defaultdict(list)
    for line in lines:
        by_record[line.write.record_id].append(line)
    kinds = {i: own[0].write.record_type for i, own in by_record.items() if i not in whole}
    journal.absorb(database, position)
    known = _known(database, by_record)
    for kind, ids in grouped(kinds).items():
        _fold_records(database, states, kind, {i: by_record[i] for i in ids}, known)
    for kind, ids in grouped(kinds).items():  # what is shown of one may depend on another
        if over := journal.overlays(database, ids):
            states.write_rows(kind, states.currents(kind, over), {})


def grouped(kinds: Mapping[str, str]) -> dict[str, list[str]]:
    """Give the records of each type."""
    found: dict[str, list[str]] = defaultdict(list)
    for record_id, kind in kinds.items():
        found[kind].append(record_id)
    return found


def _fold_creations(
    database: Database, epochs: Epochs, states: States, position: int, whole: Collection[str]
) -> None:
    """Make bases of creations that are all there is of their records; none of them is read."""
    found: dict[tuple[str, str], list[int]] = defaultdict(list)
    for line, record_id, kind, epoch in journal.lone_creations(database, position):
        if record_id not in whole:
            found[kind, epoch].append(line)
    for (kind, epoch), lines in found.items():
        journal.absorb_lines(database, states.base_on_creations(kind, epochs.number(epoch), lines))


def _known(database: Database, record_ids: Collection[str]) -> Known:
    """Say what the register had counted when it counted what a cursor covers, and what it saw."""
    uncounted = journal.uncounted(database)
    later = journal.counted_later(database)
    kept = behind.of(database, record_ids)

    def passed(dot: Dot, cell: str) -> Iterable[Dot]:
        if dot not in uncounted:
            return kept.get(dot, {}).get(cell, ())
        told = uncounted[dot].status not in journal.UNTOLD
        return uncounted[dot].write.seen.get(cell, ()) if told else ()

    return Known(counted=lambda dot: dot not in uncounted and dot not in later, passed=passed)


def _counted_into(base: RecordState, lines: Sequence[journal.Line], known: Known) -> RecordState:
    """Count writes into a base, each as the register did: those that come after it had not counted.

    One that was a name alone for a while may count after another that had seen it.
    """
    ahead = {line.write.dot for line in lines}
    then = Known(lambda dot: dot not in ahead and known.counted(dot), known.passed)
    for line in lines:
        ahead.discard(line.write.dot)
        base = apply(base, line.write, then)
    return base


def _fold_records(
    database: Database,
    states: States,
    kind: str,
    writes: Mapping[str, list[journal.Line]],
    known: Known,
) -> None:
    """Count writes into bases, but for those that came in them when the register told them.

    A write on a record of which we hold neither base nor creation counts elsewhere: the record
    is outside our scope, and leaves, as those do that were noted.
    """
    going = leaving.noted(database)
    bases = states.bases(kind, writes)
    folded: dict[str, str] = {}
    changes = []
    for record_id, lines in writes.items():
        base = bases.get(record_id)
        if record_id in going:
            continue
        if base is None and not any(line.write.creates for line in lines):
            leaving.note(database, [record_id])
            continue
        own = [line for line in lines if base is None or (line.position or 0) > base.told]
        if own:
            body = base.body if base else {}
            touched = {cell for line in own for cell in line.write.cells}
            old = states.read(kind, document.only(body, touched))
            new = _counted_into(old, own, known)
            changes.append((record_id, old, new))
            folded[record_id] = (
                spelled(states.restated(body, new, touched)) if base else states.encode(new)
            )
    remember(database, changes)
    states.fold_bases(kind, folded)
