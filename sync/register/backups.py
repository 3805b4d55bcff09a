"""Copies of the embedded database, and the mark that says what all of them hold.

A laptop keeps what it handed over until the mark has passed it, since an older copy may be put
back. So the mark is the position of the oldest copy that is kept, never later.
"""

import sqlite3
from pathlib import Path

from sqlalchemy import Connection, update

from sync.errors import Refused
from sync.register import meta, schema
from sync.register.database import Database

_PATTERN = "register-*.db"


def copy(database: Database, target: Path, keep: int) -> tuple[Path, int, int]:
    """Copy the database, thin the copies out; give the copy, its position and the oldest's.

    Raises:
        Refused: code ``not_embedded``: PostgreSQL has tools of its own; see the command ``mark``.
        OSError: no room, or no such folder.
    """
    if not database.is_sqlite or not database.url.database:
        raise Refused("not_embedded", "only the embedded database is copied so", status=400)
    target.mkdir(mode=0o700, parents=True, exist_ok=True)
    part = target / "register.part"
    part.unlink(missing_ok=True)
    with sqlite3.connect(database.url.database) as source, sqlite3.connect(part) as copied:
        source.backup(copied)
    source.close()
    copied.close()
    position = _position(part)
    path = target / f"register-{position:012d}.db"
    part.replace(path)
    held = sorted(target.glob(_PATTERN))
    for old in held[:-keep]:
        old.unlink()
    return path, position, _position(held[-keep:][0])


def set_mark(connection: Connection, position: int) -> int:
    """Move the mark on, never back, and give it.

    Raises:
        Refused: code ``beyond_the_end``: the register has not come so far.
    """
    current = meta.lock(connection)
    if position > current.position:
        raise Refused("beyond_the_end", f"the register is at {current.position}", status=400)
    moved = max(position, current.backup_mark)
    connection.execute(update(schema.meta).values(backup_mark=moved))
    return moved


def _position(path: Path) -> int:
    connection = sqlite3.connect(path)
    try:
        [(position,)] = connection.execute("SELECT position FROM meta").fetchall()
        return int(position)
    finally:
        connection.close()
