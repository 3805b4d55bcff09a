"""Copies of the database, and the mark that says what all of them hold.

A laptop keeps what it handed over until the mark has passed it, since an older copy may be put
back. So the mark is the position of the oldest copy that is kept, never later.
"""

import os
import sqlite3
from pathlib import Path

from sqlalchemy import Connection, update

from sync.errors import CopyFault, Refused
from sync.private_files import make_private
from sync.register import meta, postgres_tools, schema
from sync.register.database import Database

_ENDS = {True: ".db", False: ".dump"}
"""What copies of the embedded database end in, and dumps of PostgreSQL."""


def copy(database: Database, target: Path, keep: int) -> tuple[Path, int, int]:
    """Copy the database, thin the copies out; give the copy, its position and the oldest's.

    Raises:
        CopyFault: the copy is not whole, or PostgreSQL's program is missing or failed.
        OSError: no room, or no such folder.
    """
    target.mkdir(mode=0o700, parents=True, exist_ok=True)
    part = target / "register.part"
    part.unlink(missing_ok=True)
    make_private(part)
    if database.is_sqlite:
        position = _copy_embedded(str(database.url.database), part)
    else:
        position = postgres_tools.dump(database, part)
    with part.open("rb") as written:
        os.fsync(written.fileno())
    end = _ENDS[database.is_sqlite]
    path = target / f"register-{position:012d}{end}"
    part.replace(path)
    held = sorted(target.glob(f"register-*{end}"))
    for old in held[:-keep]:
        old.unlink()
    return path, position, _position(held[-keep:][0])


def _copy_embedded(source_file: str, part: Path) -> int:
    """Copy page by page while others go on; the position that the copy holds."""
    source, copied = sqlite3.connect(source_file), sqlite3.connect(part)
    try:
        source.backup(copied)
        [(found,)] = copied.execute("PRAGMA quick_check").fetchall()
        if found != "ok":
            raise CopyFault("the copy is not whole")
        copied.execute("PRAGMA journal_mode=DELETE")  # one file, whole by itself
        [(position,)] = copied.execute("SELECT position FROM meta").fetchall()
    finally:
        copied.close()
        source.close()
    return int(position)


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
    return int(path.stem.removeprefix("register-"))
