r"""The log of erasure orders: outside the database and its backups, signed and chained.

A copy of the database that is put back holds what was erased since; the orders are replayed on it
before anybody is served. The log names ids and reasons, and nothing that was erased. Each line is
``<order as JSON>\t<signature>``; an order names the hash of the line before.
"""

import hashlib
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pydantic import BaseModel, ConfigDict, ValidationError

from sync.errors import AuditBroken
from sync.private_files import make_private
from sync.protocol.keys import public_text, read_public, sign_bytes, verifies
from sync.protocol.messages import Base64, RecordId, Short


class Order(BaseModel):
    """An order: which record, when (Unix time in milliseconds), why; who signed it.

    ``hanging`` are the records that went with it: a copy may not know that they hang on it.
    """

    model_config = ConfigDict(frozen=True)

    v: int = 1
    number: int
    record: RecordId
    at_ms: int
    reason: Short
    key: Base64
    before: str
    hanging: list[RecordId] = []


class ErasureLog:
    """The orders of one register; without a file they live as long as this object."""

    def __init__(self, key: Ed25519PrivateKey, path: Path | None = None) -> None:
        self._key = key
        self._path = path
        self._lines: list[str] = []

    @property
    def exists(self) -> bool:
        """Whether there is a log, if with no order in it."""
        return self._path is None or self._path.exists()

    def begin(self) -> None:
        """Make the file, for its owner alone, where there is none."""
        if self._path is not None:
            make_private(self._path)

    def named(self) -> set[str]:
        """Give the records that the lines name, whoever signed them; ``orders`` judges that.

        Raises:
            AuditBroken: a line is no order.
        """
        return {_order(number, line).record for number, line in enumerate(self._read(), 1)}

    def orders(self, keys: Sequence[str] = ()) -> list[Order]:
        """Give every order, in order; ``keys`` are public keys that signed before ours.

        Raises:
            AuditBroken: a line was altered, taken out or signed by somebody else.
        """
        known = {public_text(self._key.public_key()), *keys}
        return list(_verified(self._read(), known))

    def append(self, record: str, at_ms: int, reason: str, hanging: Sequence[str] = ()) -> Order:
        """Enter an order; once this returns it is on disk."""
        lines = self._read()
        order = Order(
            number=len(lines) + 1,
            record=record,
            at_ms=at_ms,
            reason=reason,
            key=public_text(self._key.public_key()),
            before=_hash(lines[-1]) if lines else "",
            hanging=list(hanging),
        )
        text = order.model_dump_json()
        self._write(f"{text}\t{sign_bytes(self._key, text.encode())}")
        return order

    def _read(self) -> list[str]:
        if self._path is None:
            return list(self._lines)
        return self._path.read_text("utf-8").splitlines() if self._path.exists() else []

    def _write(self, line: str) -> None:
        if self._path is None:
            self._lines.append(line)
            return
        self.begin()
        with self._path.open("a", encoding="utf-8") as file:
            file.write(line + "\n")
            file.flush()
            os.fsync(file.fileno())


def _verified(lines: Sequence[str], keys: set[str]) -> Iterator[Order]:
    before = ""
    for number, line in enumerate(lines, 1):
        text, _, signature = line.partition("\t")
        order = _order(number, line)
        signed = order.key in keys and verifies(read_public(order.key), text.encode(), signature)
        if not signed or (order.number, order.before) != (number, before):
            raise AuditBroken(number)
        before = _hash(line)
        yield order


def _order(number: int, line: str) -> Order:
    try:
        return Order.model_validate_json(line.partition("\t")[0])
    except ValidationError:
        raise AuditBroken(number) from None


def _hash(line: str) -> str:
    return hashlib.sha256(line.encode()).hexdigest()
