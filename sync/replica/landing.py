"""The landing of what the register says: receipts of a push, pages of a pull.

Each lands in one transaction, cursor included. A write leaves the overlay only when a page brings
the cursor to or past the position the register gave it (rule 1), never on the receipt alone.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, cast

from forms.ids import created_ms
from sync.merge import document
from sync.merge.cells import field_of
from sync.merge.document import CellDocument, Document
from sync.merge.view import show
from sync.merge.write import Dot
from sync.protocol.messages import PullAnswer, Receipt, WriteStatus
from sync.replica import (
    erasing,
    folding,
    hanging,
    journal,
    leaving,
    lost,
    orphans,
    reconcile,
    rulings,
)
from sync.replica.database import Database
from sync.replica.epochs import Epochs
from sync.replica.past import remember_replaced
from sync.replica.states import States, overlaid, spelled


@dataclass(frozen=True, slots=True)
class Landed:
    """What a page or receipt changed here; the newest stamp it brought, Unix time in ms.

    ``erased`` says whether it told of anybody's erasure.
    """

    records: int = 0
    contested: tuple[str, ...] = ()
    set_aside: tuple[Dot, ...] = ()
    newest_ms: int = 0
    erased: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """What a page says of the records of one type: documents, and the changed cells of others."""

    whole: dict[str, Document] = field(default_factory=dict)
    changed: dict[str, Mapping[str, CellDocument]] = field(default_factory=dict)

    @property
    def ids(self) -> list[str]:
        """The records that it speaks of."""
        return [*self.whole, *self.changed]


class Landing:
    """Lands answers of the register in one replica."""

    def __init__(self, database: Database, epochs: Epochs, states: States) -> None:
        self._database = database
        self._epochs = epochs
        self._states = states

    def receipt(
        self, receipt: Receipt, dots: Sequence[Dot], only: Collection[Dot] | None = None
    ) -> Landed:
        """Enter the verdicts of a batch of ours, or of ``only`` some of its writes."""
        verdicts = [v for v in _verdicts(receipt, dots) if only is None or v[3] in only]
        rulings.judge(self._database, rulings.together(verdicts))
        for index, ms in receipt.corrected.items():
            if only is None or dots[index] in only:
                rulings.correct_stamp(self._database, dots[index], ms)
        gone = journal.records_of(self._database, (v[3] for v in verdicts if v[0] == "erased"))
        hanging.note(self._database, gone)
        erasing.erase(self._database, self._states, gone)
        erasing.settle(self._database)
        leaving.let_go(self._database, self._states)
        aside = tuple(v[3] for v in verdicts if v[0] in ("set_aside", "rejected"))
        return Landed(set_aside=aside, erased=bool(gone))

    def page(self, answer: PullAnswer, named: Sequence[tuple[str, int, int]] = ()) -> Landed:
        """Lay in one page of a pull; ``named`` are the overlay's writes it was asked about.

        A change of a record that is not here asks for the record whole.
        """
        self._epochs.learn(answer.epochs)
        self._learn_devices(answer)
        rulings.judge(self._database, map(_ruling, answer.statuses), by_page=True)
        for said in answer.statuses:
            if said.corrected is not None:
                rulings.correct_stamp(self._database, Dot(said.epoch, said.first), said.corrected)
        rulings.void_unanswered(self._database, named, map(_span, answer.statuses))
        passed = set() if answer.more else lost.land(self._database, answer.passed, answer.cursor)
        whole = {record_id for record_id, _, _ in answer.rows}
        folding.fold(self._database, self._epochs, self._states, answer.cursor.position, whole)
        told: dict[str, Told] = defaultdict(Told)
        for record_id, kind, body in answer.rows:
            told[kind].whole[record_id] = cast("Document", body)
        doubted = reconcile.doubted(self._database, [i for i, _ in answer.changes])
        changes = {i: cells for i, cells in answer.changes if i not in doubted}
        here = self._states.kinds(changes)
        reconcile.ask_anew(self._database, changes.keys() - here.keys())
        for record_id, kind in here.items():
            told[kind].changed[record_id] = changes[record_id]
        position = answer.cursor.position
        landed = [self._lay_in(kind, one, position) for kind, one in told.items()]
        if not answer.more:
            self._drop_carried(answer.cursor.position)
        lost.show(self._database, self._states, passed)
        reconcile.settle(self._database, self._states, answer)
        orphans.follow(self._database, self._states, answer.absent, answer.time_ms)
        # whom a stick brought after their erasure was told, only the verdicts on it tell of
        blank = (dot for said in answer.statuses if said.status == "erased" for dot in _dots(said))
        gone = {*answer.erased, *journal.records_of(self._database, blank)}
        hanging.note(self._database, gone)
        erasing.erase(self._database, self._states, gone)
        leaving.note(self._database, answer.withdrawn, back=[i for i, _, _ in answer.rows])
        leaving.let_go(self._database, self._states)
        return Landed(
            sum(part.records for part in landed),
            tuple(record_id for part in landed for record_id in part.contested),
            newest_ms=max((part.newest_ms for part in landed), default=0),
            erased=bool(gone),
        )

    def _lay_in(self, kind: str, told: Told, position: int) -> Landed:
        """Store what the register says of records of one type, and show it."""
        old = {i: base.body for i, base in self._states.bases(kind, told.ids).items()}
        changed = {i: document.patched(old.get(i, {}), c) for i, c in told.changed.items()}
        new = {**told.whole, **changed}
        over = journal.overlays(self._database, new)
        at_once = ((i, self._states.at_once(kind, new[i])) for i in new.keys() - over.keys())
        shown = {i: seen for i, seen in at_once if seen}
        states = {
            i: overlaid(self._states.read(kind, new[i]), over.get(i, ()))
            for i in new.keys() - shown.keys()
        }
        shown |= {i: show(state) for i, state in states.items()}
        replaced = ((i, *_touched(old[i], new[i], told.changed.get(i))) for i in old)
        remember_replaced(self._database, replaced, self._epochs.name)
        moments = {i: _changed_ms(i, body) for i, body in new.items()}
        more: dict[str, dict[str, Any]] = {
            "base": {i: spelled(body) for i, body in new.items()},
            "base_position": dict.fromkeys(new, position),
            "orphan": dict.fromkeys(new, 0),
            "changed": moments,
        }
        some = old.keys() & changed.keys() - journal.unabsorbed(self._database, changed)
        fields = {field_of(cell) for i in some for cell in told.changed[i]}
        whole = {i: shown[i] for i in new if i not in some}
        self._states.write_shown(kind, whole, more, states)
        partly = {i: shown[i] for i in new if i in some}
        self._states.write_shown(kind, partly, more, states, fields)
        contested = (i for i, seen in shown.items() if seen.contested or seen.deletion_contested)
        return Landed(len(new), tuple(contested), newest_ms=max(moments.values()))

    def _drop_carried(self, position: int) -> None:
        """Let bases stand for carried writes that they account for: all of them were told.

        A record that the register told nothing of lies outside our scope; what was carried of it
        is shown until it leaves.
        """
        covered = journal.carried_and_covered(self._database, position)
        for kind, ids in folding.grouped(covered).items():
            told = self._states.bases(kind, ids)
            leaving.note(self._database, [i for i in ids if i not in told])
            journal.absorb_carried(self._database, told, position)
            self._states.write_rows(kind, self._states.currents(kind, told), {})

    def _learn_devices(self, answer: PullAnswer) -> None:
        self._database.executemany(
            "INSERT OR REPLACE INTO devices"
            " (device, id, name, device_name, role, key, key_ms, person)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (d.device, d.id, d.name, d.device_name, d.role, d.key, d.key_ms, d.person)
                for d in answer.devices
            ],
        )


def _touched(
    old: Document, new: Document, cells: Mapping[str, CellDocument] | None
) -> tuple[Document, Document]:
    """Give of two documents the cells in which they may differ: ``cells``, or all of them."""
    return (old, new) if cells is None else (document.only(old, cells), document.only(new, cells))


def _ruling(status: WriteStatus) -> rulings.Ruling:
    reason = status.reason.model_dump_json() if status.reason else None
    return status.status, status.position, reason, _span(status)


def _span(status: WriteStatus) -> rulings.Span:
    return status.epoch, status.first, status.first + status.count - 1


def _dots(status: WriteStatus) -> Iterable[Dot]:
    return (Dot(status.epoch, status.first + step) for step in range(status.count))


def _verdicts(receipt: Receipt, dots: Sequence[Dot]) -> Iterable[tuple[str, int, str | None, Dot]]:
    index = 0
    for count, status, position in receipt.verdicts:
        for step in range(count):
            reason = receipt.reasons.get(index)
            text = reason.model_dump_json() if reason else None
            yield status, position + step, text, dots[index]
            index += 1


def _changed_ms(record_id: str, body: Document) -> int:
    """When a record was last changed, Unix time in milliseconds."""
    moments = [body["o"][2]] if "o" in body else []
    moments += [row[2] for cell in body.get("c", {}).values() for row in cell["r"]]
    return max(moments, default=created_ms(record_id))
