"""The store: everything the register does with its database, one transaction a method.

It takes its time from the clock it is given (Unix time in milliseconds). Refusals are
``sync.errors.Refused`` with the codes named at each method.
"""

import time
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import IO, Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Connection, func, select

from sync.errors import Refused, RegisterExists
from sync.protocol.messages import (
    BundleHandover,
    CompareAnswer,
    CompareRequest,
    DigestAnswer,
    EnrolRequest,
    HistoryAnswer,
    PullRequest,
    Role,
    Scope,
    SignedReceipt,
)
from sync.protocol.people import DeviceDecision
from sync.protocol.review import AsideAnswer, PairsAnswer
from sync.protocol.standing import Succession
from sync.register import (
    audit,
    backups,
    compare,
    erasing,
    history,
    likely,
    meta,
    people,
    review,
    schema,
)
from sync.register.administration import Administration, Invited
from sync.register.bundles import open_bundle, take_bundle
from sync.register.database import Database
from sync.register.device_desk import DeviceDesk
from sync.register.erasure_log import ErasureLog
from sync.register.gathering import Gathering
from sync.register.identity import Keyring
from sync.register.meta import Meta
from sync.register.outside.tokens import Tokens
from sync.register.people import Device
from sync.register.plans import Plans
from sync.register.policy import policy_of
from sync.register.pull import pull
from sync.register.push import Answer, Offer, Push, push, records_of
from sync.register.recovery import Recoveries

Clock = Callable[[], int]


_SEEN_MS = 60_000
"""To so much it is kept when a device was last there."""


def system_clock() -> int:
    """Read the machine's clock: Unix time in milliseconds."""
    return time.time_ns() // 1_000_000


class Store:
    """The register's memory. Its methods may be called from several threads and processes."""

    def __init__(
        self,
        database: Database,
        key: Ed25519PrivateKey,
        clock: Clock = system_clock,
        *,
        erasures: ErasureLog | None = None,
        key_file: Path | None = None,
    ) -> None:
        self.database = database
        self.erasures = erasures or ErasureLog(key)
        self.clock = clock
        self.keys = Keyring(key, key_file)
        self.gathering = Gathering(database, self.take)
        self.plans = Plans(database)
        self.recoveries = Recoveries(database, clock)
        self.desk = DeviceDesk(database, self.keys, clock)
        self.administration = Administration(database, clock)
        self.tokens = Tokens(database, clock)

    def found(self, deployment: str) -> Meta:
        """Bring the register into being in an empty database.

        Raises:
            RegisterExists: there is one already.
        """
        self.database.migrate()
        with self.database.write() as connection:
            if meta.exists(connection):
                raise RegisterExists("this database has a register already")
            meta.make(connection, deployment, self.clock())
            self._audit(connection, None, "init", deployment)
            return meta.read(connection)

    def meta(self) -> Meta:
        """Say who the register is and how far it has come.

        Raises:
            RegisterMissing: the database has no register.
            RegisterKeyAway: its key is another one, and is not here.
        """
        with self.database.read() as connection:
            found = meta.read(connection)
        self.keys.in_force(found.key)
        return found

    @property
    def public_key(self) -> str:
        """The register's public key, as this process last saw it."""
        return self.keys.public

    def invite(
        self, *, name: str, role: Role, scope: Scope, days: float, person: str | None = None
    ) -> Invited:
        """Make an invitation as the operator; see ``Administration.invite``."""
        return self.administration.invite(
            name=name, role=role, scope=scope, days=days, person=person
        )

    def enrol(self, request: EnrolRequest) -> Device:
        """Spend an invitation and enter a device.

        Raises:
            Refused: codes ``invitation_unknown``, ``invitation_used``, ``invitation_expired``,
                ``invitation_withdrawn``, ``revoked``.
        """
        with self.database.write() as connection:
            current = meta.lock(connection)
            approval = policy_of(current.deployment).approval
            device = people.enrol(connection, request, self.clock(), approval=approval)
            self._audit(connection, device.device, "enrol", device.person)
        return device

    def revoke(self, device: str) -> bool:
        """Refuse a device from now on, as the operator; False if it is unknown."""
        try:
            self.administration.decide(device, DeviceDecision(decision="revoke"))
        except Refused:
            return False
        return True

    def backup(self, target: Path, keep: int) -> tuple[Path, int]:
        """Copy the database, keep so many copies; give the copy and its position.

        Raises:
            CopyFault: it could not be copied.
        """
        path, position, oldest = backups.copy(self.database, target, keep)
        self.set_backup_mark(oldest)
        return path, position

    def set_backup_mark(self, position: int) -> int:
        """Say up to which position every copy reaches that may ever be put back; give the mark.

        Raises:
            Refused: code ``beyond_the_end``.
        """
        with self.database.write() as connection:
            mark = backups.set_mark(connection, position)
            self._audit(connection, None, "backup_mark", str(mark))
        return mark

    def erase(self, record: str, reason: str) -> list[str]:
        """Erase a record under the law with all that hangs on it, and give the ids.

        The order is in its log before anything else happens, so that no restored copy forgets it.

        Raises:
            Refused: code ``unknown_record``.
            AuditBroken: the log was altered; nothing was erased.
        """
        with self.database.write() as connection:
            meta.lock(connection)  # whoever else erases waits, wherever that is
            self.erasures.orders(_keys_of_orders(connection))
            if not erasing.is_known(connection, record):
                raise Refused("unknown_record", "the register holds no such record", status=404)
            hanging = erasing.hanging_on(connection, record) - {record}
            self.erasures.append(record, self.clock(), reason, sorted(hanging))
        ids = self._erase(record, hanging)
        self.database.wipe_free_pages()
        return ids

    def hear_of_hanging(self, device: Device, told: Sequence[tuple[str, str]]) -> None:
        """Erase what a laptop says to hang on somebody erased, as far as nothing here says whose.

        ``told`` are pairs of a record and of whom it hangs on.

        Raises:
            AuditBroken: the log was altered; nothing was erased.
        """
        with self.database.write() as connection:
            meta.lock(connection)
            found = erasing.told_to_hang(connection, told)
            if found:
                self.erasures.orders(_keys_of_orders(connection))
            for owner, ids in found.items():
                self.erasures.append(owner, self.clock(), f"told by {device.device}", ids)
        for owner, ids in found.items():
            self._erase(owner, ids, device.device)
        if found:
            self.database.wipe_free_pages()

    def replay_erasures(self) -> list[str]:
        """Carry out the orders that this copy of the database does not know, and give the ids.

        Raises:
            AuditBroken: the log was altered.
        """
        done: list[str] = []
        with self.database.read() as connection:
            keys = _keys_of_orders(connection)
        for order in self.erasures.orders(keys):
            done += self._erase(order.record, order.hanging)
        if done:
            self.database.wipe_free_pages()
        return done

    def _erase(self, record: str, hanging: Collection[str], by: str | None = None) -> list[str]:
        with self.database.write() as connection:
            ids = erasing.erase(connection, record, hanging)
            if ids:
                told = {"records": len(ids), "ids": audit.spell_ids(ids)}
                self._audit(connection, by, "erase", record, **told)
        return ids

    def device(self, device: str) -> Device | None:
        """Look a device up."""
        with self.database.glance() as connection:
            return people.find_device(connection, device)

    def push(self, device: Device, pushed: Push, *, quarantine: bool = False) -> SignedReceipt:
        """Take a batch in; once this returns it is on disk, and all its writes have a verdict.

        With ``quarantine`` every one is set aside as ``quarantined``, to be decided by a person.

        Raises:
            Refused: codes ``malformed``, ``chain``, ``gap``; nothing of the batch is kept then.
        """
        receipt = self.gathering.push(Offer(device, pushed, quarantine))
        self.plans.follow()
        return receipt

    def take(self, connection: Connection, current: Meta, offers: Sequence[Offer]) -> list[Answer]:
        """Take batches in within a transaction that has the lock, and note them."""
        now_ms, self.plans.position = self.clock(), current.position
        answers = push(connection, self.keys, current, offers, now_ms)
        noted = []
        for offer, answer in zip(offers, answers, strict=True):
            if isinstance(answer, SignedReceipt):
                pushed, action = offer.pushed, "handover" if offer.distrusted else "push"
                facts = {
                    "writes": len(pushed.entries),
                    "session": pushed.batch.session,
                    "sequence": pushed.batch.sequence,
                    "ids": audit.spell_ids(records_of(pushed.entries)),
                }
                noted.append(audit.Entry(now_ms, offer.device.device, action, "", facts))
        audit.append(connection, noted)
        return answers

    def is_rushed(self) -> bool:
        """Whether pushes are coming in to this process, so that other work had better wait."""
        return self.gathering.is_rushed()

    def take_bundle(self, carrier: Device, handed: BundleHandover) -> SignedReceipt:
        """Take in a bundle that a device carries, and give its author's receipt.

        Raises:
            Refused: see ``bundles.open_bundle``; nothing of the bundle is kept then.
        """
        with self.database.read() as connection:
            bundle = open_bundle(connection, self.keys, handed)
        with self.database.write() as connection:
            taken = take_bundle(connection, self.keys, carrier, bundle, self.clock())
            facts = {"session": handed.session, "author": taken.author}
            facts["ids"] = audit.spell_ids(taken.records)
            self._audit(connection, carrier.device, "bundle", "", writes=taken.writes, **facts)
            return taken.receipt

    def pull(self, device: Device, request: PullRequest) -> bytes:
        """Give a page of what a device lacks, as the body of the answer; it was there now.

        Raises:
            Refused: code ``cursor_unknown``.
            AuditBroken: the log of erasures was altered.
        """
        if request.hanging:
            self.hear_of_hanging(device, request.hanging)
        with self.database.read() as connection:
            answer = pull(connection, meta.read(connection), device, request, self.clock())
        now_ms = self.clock()
        notice = now_ms - device.seen_ms >= _SEEN_MS
        if answer.records or notice:
            with self.database.write() as connection:
                if notice:
                    people.noticed(connection, device, now_ms)
                if answer.records:
                    since = request.cursor.position
                    ids = audit.spell_ids(answer.records)
                    facts = {"since": since, "records": len(answer.records), "ids": ids}
                    self._audit(connection, device.device, "pull", "", **facts)
        return answer.body

    def digest(self, device: Device) -> DigestAnswer:
        """Digest what a device may hold."""
        with self.database.read() as connection:
            return history.digest(connection, meta.read(connection), device.scope)

    def compare(self, device: Device, request: CompareRequest) -> CompareAnswer:
        """Compare ranges of ids with what a device was told of them."""
        with self.database.read() as connection:
            return compare.compare(connection, device.scope, request)

    def history(self, device: Device, record_id: str) -> HistoryAnswer:
        """Give all writes of one record.

        Raises:
            Refused: code ``unknown_record``.
        """
        with self.database.read() as connection:
            answer = history.history(connection, record_id, device.scope)
        with self.database.write() as connection:
            self._audit(connection, device.device, "history", record_id)
        return answer

    def aside(self, device: Device, after: int) -> AsideAnswer:
        """Give a page of the writes set aside behind a position, as far as one looks after them."""
        with self.database.read() as connection:
            answer = review.aside(connection, device, after)
        if answer.aside:
            with self.database.write() as connection:
                ids = audit.spell_ids({aside.record for aside in answer.aside})
                facts = {"since": after, "writes": len(answer.aside), "ids": ids}
                self._audit(connection, device.device, "review", "", **facts)
        return answer

    def likely(self, device: Device, after: int) -> PairsAnswer:
        """Give a page of people who may be one, as far as one looks after one of them."""
        with self.database.read() as connection:
            answer = likely.page(connection, device, after)
        if answer.pairs:
            with self.database.write() as connection:
                facts = {"since": after, "pairs": len(answer.pairs)}
                self._audit(connection, device.device, "pairs", "", **facts)
        return answer

    def export_audit(self, file: IO[str]) -> audit.Head:
        """Write the audit with its signed head.

        Raises:
            AuditBroken: its chain does not hold.
        """
        with self.database.read() as connection:
            current = meta.read(connection)
            key = self.keys.in_force(current.key)
            return audit.export(connection, key, current.register_id, file)

    def status(self) -> dict[str, int]:
        """Count what the register holds."""
        counted = {
            "records": schema.records,
            "writes": schema.writes,
            "devices": schema.devices,
            "invitations": schema.invitations,
        }
        with self.database.read() as connection:
            found = {
                name: connection.scalar(select(func.count()).select_from(table)) or 0
                for name, table in counted.items()
            }
            w = schema.writes.c
            by_status = select(w.status, func.count()).group_by(w.status)
            verdicts = {str(row[0]): int(row[1]) for row in connection.execute(by_status)}
            return {**found, **verdicts, "position": meta.read(connection).position}

    def close(self) -> None:
        """Close the database."""
        self.database.close()

    def _audit(
        self, connection: Connection, device: str | None, action: str, subject: str, **facts: Any
    ) -> None:
        audit.note(connection, self.clock(), device, action, subject, **facts)


def _keys_of_orders(connection: Connection) -> list[str]:
    """Give every key that was ever in force, the first one too."""
    statements = connection.scalars(select(schema.register_keys.c.statement))
    followed = [Succession.model_validate_json(text) for text in statements]
    return [key for said in followed for key in (said.old, said.new)]
