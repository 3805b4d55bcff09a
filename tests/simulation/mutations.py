"""Known bugs of engines of this kind, each patched into the product from here.

A mutation takes pytest's monkeypatch and makes the one mistake that its name and docstring tell.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any

import pytest

from forms.base import declared_fields
from sync.errors import DiskFull, Refused
from sync.merge import state as merge_state
from sync.merge import view
from sync.merge.state import Cell
from sync.register import (
    erasure_log,
    ingest,
    marks,
    meta,
    news,
    places,
    pull,
    push,
    store,
    validation,
    verdicts,
)
from sync.replica import (
    bundles,
    carried,
    carrying,
    compaction,
    compare,
    epochs,
    erasing,
    folding,
    hanging,
    journal,
    landing,
    leaving,
    replica,
    rulings,
    saving,
    settings,
    states,
)
from tests.simulation.machines import Crash, Outage
from tests.simulation.world import Options

Patch = pytest.MonkeyPatch
Mutation = Callable[[Patch], None]


@dataclass(frozen=True)
class Bug:
    """A mutation, and the schedules that look for it."""

    make: Mutation
    first_seed: int = 1
    most: int = 60
    options: Options = field(default_factory=Options)
    long: bool = False
    by_story: bool = False
    """Whether schedules come to it so seldom that the story of it is what shows it."""


BUGS: dict[str, Bug] = {}


def bug(**settings_: Any) -> Callable[[Mutation], Mutation]:
    """Enter a mutation under its name."""

    def enter(make: Mutation) -> Mutation:
        BUGS[make.__name__] = Bug(make, **settings_)
        return make

    return enter


# --- the register -----------------------------------------------------------------------------


@bug()
def skip_what_becomes_visible_late(patch: Patch) -> None:
    """Positions given out without a lock: a reader's cursor passes one that commits late."""
    changed, asked = news.changed, iter(range(10**9))

    def early(connection: Any, scope: Any, reader: Any, after: int, limit: int) -> Any:
        found = list(changed(connection, scope, reader, after, limit))
        return found[:-1] if next(asked) % 4 == 3 else found

    patch.setattr(news, "changed", early)


@bug(options=Options(favour="register crash"))
def acknowledge_before_commit(patch: Patch) -> None:
    """The receipt leaves before the transaction is committed, which then is not.

    Laptops of today would heal that: they ask after what is not yet in their base.
    """

    def early(self: Any, device: Any, pushed: Any) -> Any:
        signed = None
        try:
            with self.database.write() as connection:
                current, offer = meta.lock(connection), push.Offer(device, pushed)
                [signed] = push.push(connection, self.keys, current, [offer], self.clock())
        except Outage:
            if signed is None:
                raise
        if isinstance(signed, Refused):
            raise signed
        return signed

    patch.setattr(store.Store, "push", early)
    patch.setattr(rulings, "void_unanswered", lambda *_arguments: None)
    patch.setattr(replica.Replica, "resend", lambda *_arguments: None)


@bug(options=Options(favour="old request again"))
def count_a_repeated_push_twice(patch: Patch) -> None:
    """A write that is held already is counted once more when it comes again."""
    repeat, keep = push.chain.receipt_of_repeat, push.chain.keep
    held: list[Any] = []

    def never(*arguments: Any) -> None:
        held[:] = [repeat(*arguments)]

    def keep_new(*arguments: Any) -> None:
        if held == [None]:
            keep(*arguments)

    patch.setattr(push.chain, "receipt_of_repeat", never)
    patch.setattr(push.chain, "keep", keep_new)
    take = ingest._Desk.take

    def again(self: Any, entry: Any, said: Any) -> None:
        held = self.verdicts.get(entry.dot)
        if held is not None and held.status == "counted" and hasattr(entry, "values"):
            self._judge(entry, said, filled=True)
        else:
            take(self, entry, said)

    patch.setattr(ingest._Desk, "take", again)


@bug()
def drop_unknown_fields(patch: Patch) -> None:
    """The register keeps of a write only the fields that it knows."""
    judge = ingest._Desk._judge

    def known_only(self: Any, write: Any, _said: Any, *, filled: bool) -> None:
        known = declared_fields(write.record_type)
        values = {c: v for c, v in write.values.items() if view.cells.field_of(c) in known}
        kept = replace(write, values=values) if values else write
        judge(self, kept, validation.said_by(kept), filled=filled)

    patch.setattr(ingest._Desk, "_judge", known_only)


@bug()
def let_a_stamp_run_ahead(patch: Patch) -> None:
    """The register believes every laptop's clock."""
    patch.setattr(ingest, "bounded", lambda stamp, _now, _bound: stamp)


@bug()
def see_nothing_through_what_is_set_aside(patch: Patch) -> None:
    """Rule 4: w2 (saw w1) is set aside, w3 saw w2; w1 and w3 are contested for ever."""
    patch.setattr(verdicts.Verdicts, "passed", lambda _self, _dot, _cell: ())


@bug()
def leave_out_by_the_last_writer(patch: Patch) -> None:
    """Rule 6: a colleague edits at 6, I at 7; leaving mine out hides the colleague's."""
    patch.setattr(
        marks.Mark,
        "next",
        lambda self, position, pusher: marks.Mark(position, pusher, self.others),
    )


@bug()
def count_edits_without_their_creation(patch: Patch) -> None:
    """Rule 7: the creation is set aside or on its way while later edits count."""
    patch.setattr(
        ingest, "_status", lambda _write, _record, reason: "set_aside" if reason else "counted"
    )


@bug()
def begin_anew_at_every_page(patch: Patch) -> None:
    """A page's cursor forgets where the pull began; a record changed twice loses the first."""
    cursor = pull._cursor
    patch.setattr(
        pull, "_cursor", lambda connection, position, _since: cursor(connection, position, None)
    )


@bug(most=600, long=True, options=Options(scopes=True))
def place_by_the_displayed_region_alone(patch: Patch) -> None:
    """Rule 10: a record whose region is contested is only in the region that has won so far."""

    def displayed(state: Any) -> list[tuple[str, Any]]:
        live = ((n, c.live) for n, c in state.cells.items() if c.live)
        return [(n, max(rows, key=lambda r: (r.stamp, r.dot)).value) for n, rows in live]

    patch.setattr(places, "live_values", displayed)


@bug(most=200, options=Options(favour="erase"))
def forget_erasures_in_a_restored_copy(patch: Patch) -> None:
    """Rule 13: a copy from before the order brings back what the law took away."""
    patch.setattr(store.Store, "replay_erasures", lambda _self: [])


# --- merging ----------------------------------------------------------------------------------


@bug()
def let_the_later_stamp_win(patch: Patch) -> None:
    """Trust the wall clock: of two concurrent values only the later one stays."""
    with_row = merge_state._with_row

    def latest(cell: Cell, row: Any) -> Cell:
        merged = with_row(cell, row)
        return merged._replace(live=(max(merged.live, key=lambda r: (r.stamp, r.dot)),))

    patch.setattr(merge_state, "_with_row", latest)


@bug()
def let_a_removal_beat_an_addition(patch: Patch) -> None:
    """The removal of a set's element takes what was added beside it."""
    merged = merge_state._merged

    def removing(cell: Cell, name: str, write: Any, known: Any) -> Cell:
        found = merged(cell, name, write, known)
        return found._replace(live=()) if name not in write.values else found

    patch.setattr(merge_state, "_merged", removing)


@bug()
def forget_what_is_awaited(patch: Patch) -> None:
    """Rule 5: what was seen before it came is not dead on arrival."""
    without = merge_state._without

    def forgetting(cell: Cell, seen: Any, known: Any) -> Cell:
        return without(cell, seen, known)._replace(awaited=frozenset())

    patch.setattr(merge_state, "_without", forgetting)


@bug()
def let_a_deletion_beat_an_edit(patch: Patch) -> None:
    """A deleted record is gone, whatever somebody edited who had not seen the deletion."""
    deletion = view.deletion

    def final(state: Any) -> tuple[bool, bool]:
        return (True, False) if any(deletion(state)) else (False, False)

    patch.setattr(view, "deletion", final)


# --- the laptop -------------------------------------------------------------------------------


@bug()
def acknowledge_a_save_that_failed(patch: Patch) -> None:
    """A save that ran out of room, or was cut short, is reported as done."""
    save_all = replica.Replica.save_all

    def careless(self: Any, saves: Any, **keywords: Any) -> Any:
        try:
            return save_all(self, saves, **keywords)
        except (Crash, DiskFull):
            return []

    patch.setattr(replica.Replica, "save_all", careless)


@bug()
def move_the_cursor_before_the_page(patch: Patch) -> None:
    """The cursor is stored first; a crash before the page is laid in loses the page."""
    land_page = replica.Replica.land_page

    def early(self: Any, answer: Any, *named: Any) -> Any:
        settings.put(self._database, "cursor", answer.cursor.model_dump())
        return land_page(self, answer, *named)

    patch.setattr(replica.Replica, "land_page", early)


@bug(most=1500, long=True, options=Options(favour="push overtakes pull"))
def drop_the_overlay_on_the_receipt(patch: Patch) -> None:
    """Rule 1: a write leaves the overlay with its receipt; then an older pull lands."""
    receipt = landing.Landing.receipt

    def dropping(self: Any, found: Any, dots: Any) -> Any:
        landed = receipt(self, found, dots)
        if all(dot.epoch in self._epochs._numbers for dot in dots):
            folding.fold(self._database, self._epochs, self._states, found.position, set())
        return landed

    patch.setattr(landing.Landing, "receipt", dropping)


@bug()
def use_names_twice(patch: Patch) -> None:
    """Rule 2: a laptop put back to a copy goes on numbering in its old epoch."""
    begin = epochs.begin

    def going_on(database: Any) -> str:
        rows = database.query("SELECT name FROM epochs WHERE device IS NULL LIMIT 1")
        return rows[0][0] if rows else begin(database)

    patch.setattr(epochs, "begin", going_on)


@bug()
def let_set_aside_writes_die(patch: Patch) -> None:
    """Rule 3: what the register sets aside is no longer shown to its author."""
    overlays = journal.overlays

    def without(database: Any, record_ids: Any) -> Any:
        found = overlays(database, record_ids)
        kept = {i: [x for x in lines if x.status != "set_aside"] for i, lines in found.items()}
        return {i: lines for i, lines in kept.items() if lines}

    patch.setattr(journal, "overlays", without)


@bug()
def see_what_is_there_at_the_save(patch: Patch) -> None:
    """Rule 14: a form that was open for hours has seen what stands there as it is saved."""
    save = saving.Gathering.save

    def late(self: Any, saved: Any, intent: str) -> str:
        return save(self, replace(saved, before=None), intent)

    patch.setattr(saving.Gathering, "save", late)


@bug()
def see_every_value_in_an_ordinary_form(patch: Patch) -> None:
    """An ordinary save over a contested field settles it, though one value was displayed."""
    patch.setattr(view, "_same_view", lambda _name, _row, _shown: True)


@bug()
def push_people_who_did_not_agree(patch: Patch) -> None:
    """Writes of a person without consent leave the laptop in full."""
    patch.setattr(states.States, "leaving", lambda _self, owners: {"", *owners})


@bug()
def forget_the_writes_of_an_epoch_before(patch: Patch) -> None:
    """Only what was written since the vault was opened is handed up."""
    unsent = replica.Replica.unsent

    def own(self: Any, *arguments: Any, **named: Any) -> Any:
        return [e for e in unsent(self, *arguments, **named) if e.dot.epoch == self.session]

    patch.setattr(replica.Replica, "unsent", own)


@bug(options=Options(favour="disk full in a sync"))
def believe_the_page_of_a_failed_transaction(patch: Patch) -> None:
    """Names of epochs learnt in a transaction that was rolled back stay in memory."""
    patch.setattr(epochs.Epochs, "forget", _keeping(epochs.Epochs.forget))


@bug(most=800, long=True, options=Options(scopes=True))
def let_records_leave_with_unsent_work(patch: Patch) -> None:
    """Rule 9: a record leaves the laptop while what was written on it is still on its way."""
    patch.setattr(leaving, "_busy", lambda *_arguments: set())


@bug(options=Options(scopes=True))
def trust_the_cursor_in_a_new_scope(patch: Patch) -> None:
    """A wider scope brings only what changes from now on, a narrower one takes nothing away."""
    patch.setattr(compare, "begin", lambda _database: None)


@bug(most=120)
def keep_erased_writes_in_the_journal(patch: Patch) -> None:
    """Rule 13: what was erased stands on in the journal of whoever wrote it."""
    patch.setattr(erasing, "_blank_journal", lambda *_arguments: None)


@bug(most=200)
def let_go_on_the_receipt(patch: Patch) -> None:
    """Rule 8: acknowledged writes are let go before every copy of the register holds them."""
    settled = journal.settled
    patch.setattr(
        journal, "settled", lambda database, _mark, limit: settled(database, 1 << 52, limit)
    )
    patch.setattr(
        compaction,
        "compact",
        lambda database, states, mark, _compact=compaction.compact, **rest: _compact(
            database, states, mark or 1, **rest
        ),
    )


@bug(most=800, long=True, options=Options(bundles=True, favour="steal"))
def drop_what_is_carried_at_the_first_receipt(patch: Patch) -> None:
    """Rule 8: a bundle is let go with its receipt; the register is put back, its author is gone."""
    handed_over = carried.handed_over

    def dropping(database: Any, signed: Any, receipt: Any) -> None:
        handed_over(database, signed, receipt)
        database.execute("DELETE FROM carried WHERE position IS NOT NULL")

    patch.setattr(carried, "handed_over", dropping)


@bug(most=200, options=Options(bundles=True, favour="steal"))
def carry_only_what_one_can_read(patch: Patch) -> None:
    """A bundle that was not sealed for its carrier is dropped, though only the register need."""
    keep = carrying.Carrying.carry

    def choosy(self: Any, sealed: Any, writes: Any = (), named: Any = ()) -> bool:
        return bool(writes) and keep(self, sealed, writes, named)

    patch.setattr(carrying.Carrying, "carry", choosy)


@bug(options=Options(bundles=True))
def believe_that_a_stick_arrives(patch: Patch) -> None:
    """What left on a stick is taken as handed over; the stick was lost."""
    note = bundles.note

    def trusting(database: Any, hash_: str, dots: Any, made_ms: int) -> None:
        note(database, hash_, dots, made_ms)
        database.execute(
            "UPDATE journal SET status = 'counted', position = 0"
            " WHERE status = 'unsent' AND bundle IS NOT NULL"
        )

    patch.setattr(bundles, "note", trusting)


@bug(by_story=True)
def see_nothing_through_what_a_copy_lacks(patch: Patch) -> None:
    """Rule 4: what a lost write had seen stands again where that came back as its name alone."""
    patch.setattr(pull, "passed_of", lambda *_arguments: [])


@bug(by_story=True)
def keep_to_oneself_what_hung_on_the_erased(patch: Patch) -> None:
    """Rule 13: an edit waits with its content at a register that cannot tell whose it is."""
    patch.setattr(hanging, "note", lambda *_arguments: None)


@bug(by_story=True)
def forget_in_the_log_what_hung_on_the_erased(patch: Patch) -> None:
    """Rule 13: a copy that never held a record does not know that it went with somebody."""
    append = erasure_log.ErasureLog.append

    def forgetful(self: Any, record: str, at_ms: int, reason: str, _hanging: Any = ()) -> Any:
        return append(self, record, at_ms, reason)

    patch.setattr(erasure_log.ErasureLog, "append", forgetful)


def _keeping(original: Any) -> Any:
    def forget(self: Any) -> None:
        if not self._names:
            original(self)

    return forget


@contextmanager
def made(name: str) -> Iterator[Bug]:
    """Make one mistake for a while."""
    found = BUGS[name]
    with pytest.MonkeyPatch.context() as patch:
        found.make(patch)
        yield found
