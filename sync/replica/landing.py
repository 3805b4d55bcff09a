"""The landing of what the register says: receipts of a push, pages of a pull.

Each lands in one transaction, cursor included. A write leaves the overlay only when a page brings
the cursor to or past the position the register gave it (rule 1), never on the receipt alone.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, cast

from forms.ids import created_ms
from sync.errors import Bug
from sync.merge import document
from sync.merge.document import Document
from sync.merge.state import Known, RecordState
from sync.merge.write import Dot
from sync.protocol.messages import PullAnswer, Receipt, WriteStatus
from sync.replica import journal
from sync.replica.database import Database
from sync.replica.epochs import Epochs
from sync.replica.past import remember
from sync.replica.states import States, fold_in, spelled


@dataclass(frozen=True, slots=True)
class Landed:
    """What a page or receipt changed here."""

    records: int = 0
    contested: tuple[str, ...] = ()
    set_aside: tuple[Dot, ...] = ()


class Landing:
    """Lands answers of the register in one replica."""

    def __init__(self, database: Database, epochs: Epochs, states: States) -> None:
        self._database = database
        self._epochs = epochs
        self._states = states

    def receipt(self, receipt: Receipt, dots: Sequence[Dot], records: Mapping[Dot, str]) -> Landed:
        """Enter the verdicts of a batch of ours; ``records`` says what each dot wrote to."""
        verdicts = list(_verdicts(receipt, dots))
        journal.judge(self._database, verdicts)
        for index, ms in receipt.corrected.items():
            journal.correct_stamp(self._database, dots[index], ms)
        self._refresh_local({records[dot] for dot in dots if dot in records})
        aside = tuple(v[3] for v in verdicts if v[0] in ("set_aside", "rejected"))
        return Landed(set_aside=aside)

    def page(self, answer: PullAnswer) -> Landed:
        """Lay in one page of a pull."""
        self._epochs.learn(answer.epochs)
        self._learn_devices(answer)
        for status in answer.statuses:
            self._judge(status)
        whole = {record_id for record_id, _, _ in answer.rows}
        kinds = self._states.kinds({record_id for record_id, _ in answer.changes})
        folded = self._fold(answer.cursor.position, whole)
        bases = {
            record_id: (kind, spelled(cast("Document", body)))
            for record_id, kind, body in answer.rows
        }
        for record_id, cells in answer.changes:
            if record_id not in kinds:
                raise Bug(f"the register changed record {record_id}, which is not here")
            kind = kinds[record_id]
            bases[record_id] = (kind, self._patched(kind, record_id, cells))
        landed = self._lay_in(bases, answer.cursor.position)
        return replace(landed, records=landed.records + folded)

    def _lay_in(self, bases: Mapping[str, tuple[str, str]], position: int) -> Landed:
        contested = []
        for record_id, (kind, base) in bases.items():
            old = self._states.base(kind, record_id)
            state = self._states.decode(kind, base)
            if old is not None:
                remember(self._database, record_id, old, state)
            self._states.put_base(kind, record_id, base, position)
            shown = self._states.write_row(kind, record_id, changed=_changed_ms(record_id, state))
            if shown.contested or shown.deletion_contested:
                contested.append(record_id)
        return Landed(len(bases), tuple(contested))

    def _fold(self, position: int, whole: set[str]) -> int:
        """Count our own writes that the cursor now covers into their records' bases."""
        lines = journal.foldable(self._database, position)
        uncounted = journal.uncounted(self._database)
        known = Known(
            counted=lambda dot: dot not in uncounted,
            passed=lambda dot, cell: (
                uncounted[dot].write.seen.get(cell, ())
                if dot in uncounted and uncounted[dot].status != "unsent"
                else ()
            ),
        )
        by_record: dict[str, list[journal.Line]] = defaultdict(list)
        for line in lines:
            by_record[line.write.record_id].append(line)
        for record_id, own in by_record.items():
            if record_id not in whole:
                self._fold_record(record_id, own, known)
        journal.absorb(self._database, [line.id for line in lines])
        for record_id, own in by_record.items():
            if record_id not in whole:
                self._settle(own[0].write.record_type, record_id)
        return len(by_record)

    def _fold_record(self, record_id: str, own: list[journal.Line], known: Known) -> None:
        """Count writes into a base, but for those that came in it when the register told it."""
        kind = own[0].write.record_type
        told = self._states.base_position(kind, record_id)
        own = [line for line in own if (line.position or 0) > told]
        if not own:
            return
        old = self._states.base(kind, record_id)
        if old is None and len(own) == 1 and own[0].write.creates and not own[0].write.seen:
            self._states.fold_base(kind, record_id, self._states.of_creation(own[0]))
            return
        new = fold_in(old or RecordState(kind, {}), own, known)
        if old is not None:
            remember(self._database, record_id, old, new)
        self._states.fold_base(kind, record_id, self._states.encode(new))

    def _settle(self, kind: str, record_id: str) -> None:
        """Show a record anew if something of it still lies over its base."""
        if journal.overlay(self._database, record_id):
            self._states.write_row(kind, record_id)

    def _patched(self, kind: str, record_id: str, cells: Mapping[str, Any]) -> str:
        """Replace the cells that the register sends; it has merged them already."""
        old = self._states.base(kind, record_id) or RecordState(kind, {})
        sent = {n: document.decode_cell(body, self._epochs.name) for n, body in cells.items()}
        merged = {**old.cells, **sent}
        return self._states.encode(RecordState(kind, {n: c for n, c in merged.items() if c}))

    def _judge(self, status: WriteStatus) -> None:
        reason = status.reason.model_dump_json() if status.reason else None
        dots = [Dot(status.epoch, status.first + i) for i in range(status.count)]
        journal.judge(
            self._database,
            [(status.status, status.position + i, reason, dot) for i, dot in enumerate(dots)],
        )
        if status.corrected is not None:
            journal.correct_stamp(self._database, dots[0], status.corrected)

    def _refresh_local(self, record_ids: Iterable[str]) -> None:
        by_kind: dict[str, list[str]] = defaultdict(list)
        for record_id, kind in self._states.kinds(record_ids).items():
            by_kind[kind].append(record_id)
        for kind, ids in by_kind.items():
            self._states.refresh_local(kind, ids)

    def _learn_devices(self, answer: PullAnswer) -> None:
        self._database.executemany(
            "INSERT OR REPLACE INTO devices (device, id, name, device_name, role)"
            " VALUES (?, ?, ?, ?, ?)",
            [(d.device, d.id, d.name, d.device_name, d.role) for d in answer.devices],
        )


def _verdicts(
    receipt: Receipt, dots: Sequence[Dot]
) -> Iterable[tuple[str, int | None, str | None, Dot]]:
    index = 0
    for count, status, position in receipt.verdicts:
        for step in range(count):
            reason = receipt.reasons.get(index)
            text = reason.model_dump_json() if reason else None
            yield status, position + step, text, dots[index]
            index += 1


def _changed_ms(record_id: str, state: RecordState) -> int:
    """When a record was last changed, Unix time in milliseconds."""
    moments = [row.stamp.ms for cell in state.cells.values() for row in cell.live]
    return max(moments, default=created_ms(record_id))
