"""The audit: who read or changed what, when, from which device. Append-only, in one chain.

Each row's hash is SHA-256 over the hash before and the row, so that a row taken out, put in or
altered shows; the tables' triggers refuse to change one at all. Rows are numbered without gaps
under the lock on ``audit_head``. What a chain alone cannot show is that its end was cut off: an
export closes with its head, signed by the register, and a later chain must begin with it.

Subjects are ids of people, devices and records; nothing in a row is a person's data.
"""

import hashlib
import json
from collections.abc import Generator, Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pydantic_core import to_json
from sqlalchemy import Connection, Select, insert, select, update

from sync.errors import AuditBroken
from sync.protocol.keys import public_text, read_public, sign_bytes, verifies
from sync.register import schema

START = ""
"""The hash before the first row."""
COLUMNS = ("id", "at_ms", "device", "action", "subject", "facts")
_PAGE = 5000
_ALL = select(schema.audit).order_by(schema.audit.c.id)
_HEAD = select(schema.audit_head.c.id, schema.audit_head.c.hash)
_LOCKED = _HEAD.with_for_update()
_ROWS = insert(schema.audit)
_MOVE = update(schema.audit_head)


@dataclass(frozen=True, slots=True)
class Entry:
    """What is noted: when (Unix time, ms), whose device (None: the operator), what, of whom."""

    at_ms: int
    device: str | None
    action: str
    subject: str = ""
    facts: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Head:
    """The end of a chain: its last row's number and hash."""

    id: int
    hash: str


def note(
    connection: Connection,
    at_ms: int,
    device: str | None,
    action: str,
    subject: str = "",
    **facts: Any,
) -> None:
    """Append one row in the caller's transaction."""
    append(connection, [Entry(at_ms, device, action, subject, facts)])


def append(connection: Connection, entries: Sequence[Entry]) -> None:
    """Append rows in the caller's transaction; call it last, since others wait meanwhile."""
    if not entries:
        return
    head = _head(connection, locked=True)
    rows, last = [], head.hash
    for number, entry in enumerate(entries, start=head.id + 1):
        row = {
            "id": number,
            "at_ms": entry.at_ms,
            "device": entry.device,
            "action": entry.action,
            "subject": entry.subject,
            "facts": to_json(entry.facts).decode(),
        }
        last = hash_of(last, row)
        rows.append({**row, "hash": last})
    connection.execute(_ROWS, rows)
    connection.execute(_MOVE, {"id": rows[-1]["id"], "hash": last})


def spell_ids(records: Iterable[str]) -> str:
    """Spell the ids of the records that somebody read, for a fact named ``ids``.

    In full and in the clear, so that an exported audit can be searched for one of them.
    """
    return " ".join(sorted(records))


def hash_of(before: str, row: Mapping[str, Any]) -> str:
    """Hash a row of the chain behind the hash before it."""
    text = json.dumps([before, *(row[name] for name in COLUMNS)], ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()


def verify(connection: Connection) -> Head:
    """Go along the whole chain.

    Raises:
        AuditBroken: at a row that was altered, or where one is missing.
    """
    found, last = 0, START
    with closing(_rows(connection, _ALL)) as rows:
        for row in rows:
            found, last = _next(found, last, row)
    head = _head(connection)
    if head != Head(found, last):
        raise AuditBroken(found + 1)
    return head


def export(connection: Connection, key: Ed25519PrivateKey, register_id: str, file: IO[str]) -> Head:
    """Write the chain, one JSON object a line, closed by its signed head.

    Raises:
        AuditBroken: the chain does not hold; what was written up to there is sound.
    """
    head = verify(connection)
    for row in _rows(connection, _ALL):
        file.write(json.dumps(dict(row), ensure_ascii=False) + "\n")
    ending = json.dumps({"register_id": register_id, "id": head.id, "hash": head.hash})
    signed = {"head": ending, "key": public_text(key.public_key())}
    signed["signature"] = sign_bytes(key, ending.encode())
    file.write(json.dumps(signed) + "\n")
    return head


def verify_export(path: Path, key: str = "") -> Head:
    """Verify an exported chain, with no register at hand.

    ``key`` is the register's public key, where one is known; else the file's own is believed,
    which shows damage and not forgery.

    Raises:
        AuditBroken: at a row that was altered, or where one is missing, or at the end.
    """
    found, last, ending = 0, START, None
    with path.open(encoding="utf-8") as file:
        for line in file:
            try:
                row = json.loads(line)
                if ending is not None:
                    raise AuditBroken(found + 1)
                if "head" in row:
                    ending = row
                else:
                    found, last = _next(found, last, row)
            except (ValueError, KeyError, TypeError):
                raise AuditBroken(found + 1) from None
    head = Head(found, last)
    if ending is None or not _closes(ending, head, key):
        raise AuditBroken(found + 1)
    return head


def follows(connection: Connection, earlier: Head) -> bool:
    """Whether this register's chain still begins with what an earlier export ended with."""
    row = connection.scalar(select(schema.audit.c.hash).where(schema.audit.c.id == earlier.id))
    return earlier.id == 0 or row == earlier.hash


def about(connection: Connection, subject: str) -> list[dict[str, Any]]:
    """Give what was noted of one subject, the newest first."""
    query = select(schema.audit).where(schema.audit.c.subject == subject)
    return [dict(row) for row in _rows(connection, query.order_by(schema.audit.c.id.desc()))]


def rows(connection: Connection, *, action: str = "") -> Generator[Mapping[str, Any], None, None]:
    """Give every row in order, or those of one action."""
    return _rows(connection, _ALL.where(schema.audit.c.action == action) if action else _ALL)


def rows_of_export(path: Path) -> Generator[Mapping[str, Any], None, None]:
    """Give the rows of an exported chain, which was verified before.

    Raises:
        AuditBroken: a line is none.
    """
    with path.open(encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            try:
                row = json.loads(line)
                if "head" not in row:
                    yield {name: row[name] for name in COLUMNS}
            except (ValueError, KeyError, TypeError):
                raise AuditBroken(number) from None


def _closes(ending: Mapping[str, Any], head: Head, key: str) -> bool:
    try:
        said = json.loads(ending["head"])
        signer = read_public(key or ending["key"])
        signed = verifies(signer, ending["head"].encode(), ending["signature"])
    except (ValueError, KeyError, TypeError, AttributeError):
        return False
    return signed and Head(said.get("id"), said.get("hash")) == head


def _next(found: int, last: str, row: Mapping[str, Any]) -> tuple[int, str]:
    if row["id"] != found + 1 or row["hash"] != hash_of(last, row):
        raise AuditBroken(found + 1)
    return found + 1, row["hash"]


def _head(connection: Connection, *, locked: bool = False) -> Head:
    row = connection.execute(_LOCKED if locked else _HEAD).one()
    return Head(*row)


def _rows(connection: Connection, query: Select[Any]) -> Generator[Mapping[str, Any], None, None]:
    with connection.execute(query.execution_options(yield_per=_PAGE)) as result:
        for row in result:
            yield row._asdict()
