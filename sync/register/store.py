"""The store: everything the register does with its database, one transaction a method.

It takes its time from the clock it is given (Unix time in milliseconds). Refusals are
``sync.errors.Refused`` with the codes named at each method.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pydantic_core import to_json
from sqlalchemy import Connection, func, insert, select

from sync.errors import RegisterExists
from sync.protocol.keys import public_text
from sync.protocol.messages import (
    DigestAnswer,
    EnrolRequest,
    HistoryAnswer,
    PullRequest,
    Role,
    Scope,
    SignedReceipt,
)
from sync.register import history, meta, people, schema
from sync.register.database import Database
from sync.register.meta import Meta
from sync.register.people import Device
from sync.register.pull import pull
from sync.register.push import Push, push

Clock = Callable[[], int]


def system_clock() -> int:
    """Read the machine's clock: Unix time in milliseconds."""
    return time.time_ns() // 1_000_000


@dataclass(frozen=True, slots=True)
class Invited:
    """A new invitation's token, which is kept nowhere, and whom it is for."""

    token: str
    person: str
    expires_ms: int


class Store:
    """The register's memory. Its methods may be called from several threads and processes."""

    def __init__(
        self, database: Database, key: Ed25519PrivateKey, clock: Clock = system_clock
    ) -> None:
        self.database = database
        self.clock = clock
        self._key = key
        self.public_key = public_text(key.public_key())

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
        """
        with self.database.read() as connection:
            return meta.read(connection)

    def invite(
        self, *, name: str, role: Role, scope: Scope, days: float, person: str | None = None
    ) -> Invited:
        """Make an invitation for a new person, or for another device of a known one.

        Raises:
            Refused: code ``unknown_person``.
        """
        now_ms = self.clock()
        expires_ms = now_ms + round(days * 86_400_000)
        with self.database.write() as connection:
            meta.lock(connection)
            token, person = people.invite(
                connection,
                person=person,
                name=name,
                role=role,
                scope=scope,
                now_ms=now_ms,
                expires_ms=expires_ms,
            )
            self._audit(connection, None, "invite", person, role=role)
        return Invited(token, person, expires_ms)

    def enrol(self, request: EnrolRequest) -> Device:
        """Spend an invitation and enter a device.

        Raises:
            Refused: codes ``invitation_unknown``, ``invitation_used``, ``invitation_expired``,
                ``revoked``.
        """
        with self.database.write() as connection:
            meta.lock(connection)
            device = people.enrol(connection, request, self.clock())
            self._audit(connection, device.device, "enrol", device.person)
        return device

    def revoke(self, device: str) -> bool:
        """Refuse a device from now on; False if it is unknown."""
        with self.database.write() as connection:
            self._audit(connection, None, "revoke", device)
            return people.revoke(connection, device, self.clock())

    def device(self, device: str) -> Device | None:
        """Look a device up."""
        with self.database.read() as connection:
            return people.find_device(connection, device)

    def push(self, device: Device, pushed: Push) -> SignedReceipt:
        """Take a batch in; once this returns it is on disk, and all its writes have a verdict.

        Raises:
            Refused: codes ``malformed``, ``chain``, ``gap``; nothing of the batch is kept then.
        """
        with self.database.write() as connection:
            return push(connection, self._key, device, pushed, self.clock())

    def pull(self, device: Device, request: PullRequest) -> bytes:
        """Give a page of what a device lacks, as the body of the answer.

        Raises:
            Refused: code ``cursor_unknown``.
        """
        with self.database.read() as connection:
            answer = pull(connection, meta.read(connection), device, request, self.clock())
        if answer.records:
            with self.database.write() as connection:
                since = request.cursor.position
                facts = {"since": since, "records": answer.records}
                self._audit(connection, device.device, "pull", "", **facts)
        return answer.body

    def digest(self, device: Device) -> DigestAnswer:
        """Digest what a device may hold."""
        with self.database.read() as connection:
            return history.digest(connection, meta.read(connection), device.scope)

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
        connection.execute(
            insert(schema.audit).values(
                at_ms=self.clock(),
                device=device,
                action=action,
                subject=subject,
                facts=to_json(facts).decode(),
            )
        )
