"""Who read or changed what of one person: the audit's answer, from a register or an exported file.

A row is about a record if it names it: as its subject, or among the ``ids`` of what was pulled,
pushed, reviewed or told to another system. A person is asked about with all that hangs on them and
whatever was merged with them, as the register has it now or had it when they were erased.
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, select

from sync.register import audit, pairs
from sync.register.schema import devices, people, records, tokens

_ID = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True, slots=True)
class Noted:
    """One row of the audit, whose it was in words, and which of the ids asked for it names."""

    id: int
    at_ms: int
    device: str | None
    who: str
    action: str
    records: tuple[str, ...]
    facts: Mapping[str, Any]


def about(connection: Connection, subject: str) -> list[Noted]:
    """Give what the audit says of a person, record, device or token, the newest first."""
    ids = _ids(connection, subject)
    whose = _whose(connection)
    return sorted(_noted(audit.rows(connection), ids, whose), key=lambda n: n.id, reverse=True)


def about_in_file(path: Path, subject: str) -> list[Noted]:
    """Do so over an exported audit; what hung on a person is known there once it was erased.

    Raises:
        AuditBroken: a line is none of an audit's.
    """
    rows = list(audit.rows_of_export(path))
    ids = {subject} | _erased_with(rows, {subject})
    return sorted(_noted(rows, ids, str), key=lambda n: n.id, reverse=True)


def _noted(
    rows: Iterable[Mapping[str, Any]], ids: set[str], whose: Callable[[str], str]
) -> Iterator[Noted]:
    for row in rows:
        named = {row["subject"], *_ID.findall(row["facts"])} & ids
        if not named:
            continue
        facts = json.loads(row["facts"])
        facts.pop("ids", None)
        who = "operator"
        if row["action"].startswith("outside_"):
            who = whose(row["subject"])
        elif row["device"]:
            who = whose(row["device"])
        found = tuple(sorted(named))
        yield Noted(row["id"], row["at_ms"], row["device"], who, row["action"], found, facts)


def _ids(connection: Connection, subject: str) -> set[str]:
    """Give the ids that stand for a subject: what was merged with it, and what hangs on it."""
    [members] = set(pairs.groups(connection, [subject]).values())
    hanging = connection.scalars(select(records.c.id).where(records.c.owner.in_(members)))
    ids = {*members, *hanging}
    return ids | _erased_with(audit.rows(connection, action="erase"), ids)


def _erased_with(rows: Iterable[Mapping[str, Any]], ids: set[str]) -> set[str]:
    orders = (row for row in rows if row["action"] == "erase" and row["subject"] in ids)
    return {record for row in orders for record in _ID.findall(row["facts"])}


def _whose(connection: Connection) -> Callable[[str], str]:
    """Give how to name a device by its person and itself, and a token by its system."""
    query = select(devices.c.device, people.c.name, devices.c.name.label("laptop"))
    rows = connection.execute(query.join(people, people.c.id == devices.c.person))
    names = {row.device: f"{row.name} · {row.laptop}" for row in rows}
    held = connection.execute(select(tokens.c.id, tokens.c.name))
    names |= {token: f"system {name}" for token, name in held}
    return lambda subject: names.get(subject, subject)
