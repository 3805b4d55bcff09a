"""What an open vault and the register tell each other (called by ``sync.client``)."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from sync.deployment import setting
from sync.merge import cells
from sync.merge.digest import scope_digest
from sync.merge.write import Dot, Write
from sync.protocol.batches import Entry, Withheld
from sync.protocol.limits import MAX_HANGING
from sync.protocol.messages import (
    CompareAnswer,
    Cursor,
    EpochEntry,
    PullAnswer,
    Range,
    Receipt,
    Scope,
    SignedReceipt,
)
from sync.replica import (
    backup,
    carried,
    compaction,
    compare,
    hanging,
    journal,
    lost,
    queue_asides,
    reconcile,
    rulings,
    settings,
)
from sync.replica.core import locked
from sync.replica.landing import Landed
from sync.replica.states import CONSENT
from sync.replica.writing import Writing


class Exchanging(Writing):
    """The two halves of an exchange: what is handed up, and what is laid in."""

    @locked
    def pull_state(self, *, watching: bool = True) -> dict[str, Any]:
        """Say where this laptop is: the members of a pull request.

        ``watching`` the epochs of what is settled, it need not ask about each such write again.
        """
        session, position = self.meta("receipted", ["", 0])
        names, since = lost.asked(self._database)
        return {
            "register_epoch": self.meta("register_epoch", ""),
            "cursor": Cursor(**self.meta("cursor", {})),
            "session": self.session,
            "receipted": position if session == self.session else 0,
            "overlay": rulings.overlay_ranges(self._database, settled=not watching),
            "watched": rulings.settled_epochs(self._database) if watching else [],
            "epochs_known": self._epochs.highest,
            "epoch_name": self._epochs.highest_name,
            "refetch": reconcile.refetch(self._database),
            "lost": names,
            "lost_since": since,
            "hanging": hanging.untold(self._database)[:MAX_HANGING],
            "devices_known": self.meta("devices_known", 0),
            "keys_known_ms": self._newest_key_ms(),
            "scope": self.identity.scope.mark if self.identity else "",
        }

    @locked
    def unsent(self, limit: int, behind: int = 0) -> list[Entry]:
        """Give the first writes to hand up, those that may not leave without their content.

        ``behind`` are so many that are on their way.
        """
        return self._entries(journal.unsent(self._database, limit, behind))

    @locked
    def unsent_count(self) -> int:
        """Count the writes to hand up."""
        return journal.unsent_count(self._database)

    @property
    @locked
    def is_all_told(self) -> bool:
        """Whether the register has, or has refused, all that this laptop has to say."""
        database = self._database
        waiting = journal.unsent_count(database) or carried.waiting(database)
        return not waiting and not hanging.untold(database)

    @locked
    def epoch_entries(self, names: Sequence[str]) -> dict[str, EpochEntry]:
        """Describe epochs for a batch."""
        own = self.identity.device if self.identity else ""
        return {name: self._epochs.entry(name, own) for name in names}

    @locked
    def chain(self) -> tuple[int, str]:
        """Give the sequence and hash of the last batch of this session; (0, "") before any."""
        session, sequence, head = self.meta("chain", ["", 0, ""])
        return (sequence, head) if session == self.session else (0, "")

    @locked
    def set_chain(self, sequence: int, head: str) -> None:
        """Go on from the batch that the register says was the last."""
        settings.put(self._database, "chain", [self.session, sequence, head])

    @locked
    def resend(self, epoch: str, number: int) -> None:
        """Hand up again what the register lacks of an epoch: from ``number`` on."""
        with self._database.atomic():
            compaction.fill(self._database, epoch, number)
            journal.resend(self._database, "epoch = ? AND number >= ?", (epoch, number))
            reconcile.show_again(self._database, self._states)

    @locked
    def go_back(self, position: int, tag: str) -> None:
        """Follow a register whose history parts from ours behind ``position``."""
        with self._database.atomic():
            common = Cursor(position=position, tag=tag)
            reconcile.go_back(self._database, self._states, self._epochs, common)
            compare.begin(self._database)
            self.log("register_restored", position=position)

    @locked
    def land_receipt(self, signed: SignedReceipt, receipt: Receipt, dots: Sequence[Dot]) -> Landed:
        """Enter a verified receipt: its verdicts, and the receipt itself as proof."""
        with self._database.atomic():
            landed = self._landing.receipt(receipt, dots)
            self._database.execute(
                "INSERT OR REPLACE INTO receipts (session, sequence, receipt, signature)"
                " VALUES (?, ?, ?, ?)",
                (receipt.session, receipt.sequence, signed.receipt, signed.signature),
            )
            settings.put(self._database, "receipted", [receipt.session, receipt.position])
            self.set_chain(receipt.sequence, receipt.hash)
            self._release_allowed()
            self._follow_own_aside()
            self.learn_time(receipt.time_ms)
        if landed.erased:
            self.renew_backups()
        return landed

    @locked
    def land_page(
        self,
        answer: PullAnswer,
        named: Sequence[tuple[str, int, int]] = (),
        asked_at: Cursor | None = None,
        hung: Sequence[hanging.Hanging] = (),
    ) -> Landed:
        """Lay in one page of a pull and move the cursor, in one transaction.

        ``named`` are the overlay's writes that the request named: what the answer says nothing
        about, the register does not hold; ``hung`` is what it was told to hang on somebody
        erased. A page that was asked for at another cursor than today's was overtaken: it tells
        of the past, and lands nowhere.
        """
        if asked_at is not None and asked_at != Cursor(**self.meta("cursor", {})):
            return Landed()
        if answer.scope is not None:
            self._move_to(answer.scope)
            return Landed()
        try:
            with self._database.atomic():
                hanging.answered(self._database, hung)
                landed = self._landing.page(answer, named)
                settings.put(self._database, "cursor", answer.cursor.model_dump())
                settings.put(self._database, "register_epoch", answer.register_epoch)
                settings.put(self._database, "devices_known", self._highest_device())
                if not answer.more:
                    reconcile.checkpoint(self._database, answer.cursor)
                if named or answer.statuses or landed.records:
                    self._release_allowed()
                    self._follow_own_aside()
                self.learn_time(answer.time_ms)
                self._observe(landed.newest_ms)
        except BaseException:
            self._epochs.forget()
            raise
        if not answer.more:
            self._compact(answer.backup_mark)
        if landed.erased:
            self.renew_backups()
        return landed

    @locked
    def renew_backups(self) -> None:
        """Leave nothing in this laptop's backups of those who were erased."""
        self.set_meta(backup.STALE, value=True)
        backup.renew(self._database, datetime.now(UTC))

    @locked
    def checkpoints(self) -> list[Cursor]:
        """Give earlier cursors, the newest first."""
        return reconcile.checkpoints(self._database)

    @locked
    def compare_anew(self) -> None:
        """Have everything the register told compared with what it holds, at the next sync."""
        compare.begin(self._database)

    @property
    @locked
    def is_comparing(self) -> bool:
        """Whether anything is still to be compared."""
        return compare.is_under_way(self._database)

    @locked
    def compare_ranges(self) -> tuple[Scope, list[Range]]:
        """Give the scope and the next ranges of ids to compare with the register."""
        scope = self.identity.scope if self.identity else Scope()
        return scope, compare.ranges(self._database, self._states)

    @locked
    def land_comparison(self, answer: CompareAnswer, asked: Sequence[Range]) -> None:
        """Note where the register found a difference; pulls bring what differs."""
        if answer.scope is not None:
            self._move_to(answer.scope)
            return
        with self._database.atomic():
            compare.land(self._database, self._states, answer, asked)

    @property
    @locked
    def is_doubting(self) -> bool:
        """Whether records are still to be told anew."""
        return bool(reconcile.refetch(self._database))

    @locked
    def digest(self) -> tuple[str, int]:
        """Digest what the register has told this laptop, and count its records.

        Equal to the register's digest of this device's scope once everything was exchanged.
        """
        digests = [digest for _, digest in compare.held(self._database, self._states)]
        return scope_digest(digests), len(digests)

    def _compact(self, mark: int) -> None:
        """Let go of what the register's backups hold, and of history nobody asks for."""
        days = setting(self.deployment, "history_days")
        since = compaction.history_since(self.register_now_ms, days)
        with self._database.atomic():
            compaction.compact(self._database, self._states, mark, history_since_ms=since)

    def _follow_own_aside(self) -> None:
        identity = self.identity
        if identity is not None:
            queue_asides.follow_own_aside(self._database, identity.name, identity.device)

    def _release_allowed(self) -> None:
        """Let content follow where consent came while its dot was on the way.

        Where it turns out that the register holds a person, it has to hear their answers.
        """
        journal.release_allowed(self._database)
        journal.release_answers(self._database)

    def _entries(self, lines: Sequence[journal.Line]) -> list[Entry]:
        """Give writes as they are handed up.

        A withdrawal always reaches a register that holds the person.
        """
        if not lines:
            return []
        leaving = self._states.leaving({line.owner for line in lines})
        staying = {line.owner for line in lines} - leaving
        told = journal.people_at_register(self._database, staying)
        return [
            self._entry(
                line.write,
                leaves=line.owner in leaving
                or (line.write.record_type == CONSENT and line.owner in told),
            )
            for line in lines
        ]

    @staticmethod
    def _entry(write: Write, *, leaves: bool) -> Entry:
        """Give a write as it is handed up.

        What may not leave goes as its dot alone; of what it had seen, names of cells with a key
        (a phone, a mail) stay here.
        """
        if not write.cells and not write.creates:  # erased: nothing but the dot is left
            return Withheld(write.dot, write.stamp, {})
        if leaves:
            return write
        seen = {name: dots for name, dots in write.seen.items() if not cells.key_of(name)}
        return Withheld(write.dot, write.stamp, seen)

    def _highest_device(self) -> int:
        return int(self._database.query("SELECT coalesce(max(id), 0) FROM devices")[0][0])

    def _newest_key_ms(self) -> int:
        return int(self._database.query("SELECT coalesce(max(key_ms), 0) FROM devices")[0][0])
