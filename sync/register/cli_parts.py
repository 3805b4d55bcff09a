"""What the commands of ``tremplin-register`` share: arguments, faults as exit codes, answers."""

import json
import sqlite3
import ssl
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table
from sqlalchemy.exc import DatabaseError, OperationalError

from sync.errors import AuditBroken, DatabaseTooNew, Fault, Refused, RegisterExists, RegisterMissing
from sync.register.settings import SettingsFault

Folder = Annotated[Path, typer.Argument(help="The register's folder.")]
_WIDE = 240
Yes = Annotated[bool, typer.Option("--yes", help="Do not ask.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON object.")]


class RoleName(StrEnum):
    """Who somebody is."""

    ambassador = "ambassador"
    coordinator = "coordinator"
    administrator = "administrator"


@contextmanager
def faults() -> Iterator[None]:
    """Turn a fault into a line on standard error and an exit code."""
    try:
        yield
    except (RegisterMissing, RegisterExists, DatabaseTooNew, AuditBroken) as fault:
        _fail(str(fault), 1)
    except Refused as fault:
        _fail(fault.detail or fault.code, 2)
    except (SettingsFault, Fault) as fault:
        _fail(str(fault), 3)
    except ssl.SSLError:
        _fail("the TLS certificate and its key cannot be used, or do not belong together", 3)
    except OSError as fault:
        _fail(_file_words(fault), 3)
    except UnicodeDecodeError:
        _fail("a file that should be text is none", 3)
    except DatabaseError as fault:
        if (words := _database_words(fault)) is None:
            raise
        _fail(words, 3)


def _file_words(fault: OSError) -> str:
    """Say what is wrong with a file or an address, with no number of the machine's."""
    why = fault.strerror or str(fault)
    return f"{fault.filename}: {why}" if fault.filename else why


_DATABASE_WORDS = {
    "not a database": "the database's file is damaged, or is none; `restore` puts a copy back",
    "malformed": "the database's file is damaged; `restore` puts a copy back",
    "full": "the disk is full: nothing was changed",
    "readonly": "the database's file cannot be written by this user",
    "unable to open": "the database's file cannot be opened by this user",
    "locked": "somebody else is writing for long; try again",
}


def _database_words(fault: DatabaseError) -> str | None:
    """Say what is wrong with the database; None where it is rather with the program."""
    text = str(fault.orig)
    for sign, words in _DATABASE_WORDS.items():
        if isinstance(fault.orig, sqlite3.Error) and sign in text:
            return words
    return "the database does not answer" if isinstance(fault, OperationalError) else None


def _fail(text: str, code: int) -> None:
    sys.stderr.write(text + "\n")
    raise typer.Exit(code)


def make_sure(question: str, *, yes: bool) -> None:
    """Ask before what cannot be taken back; where nobody answers yes, nothing is done."""
    if yes:
        return
    try:
        if typer.confirm(question, err=True):
            return
    except typer.Abort:
        sys.stderr.write("\n")
    _fail("Nothing was done. Answer yes, or add --yes.", 2)


def say(facts: dict[str, Any], *, as_json: bool) -> None:
    """Print facts by their names, or as one JSON object."""
    if as_json:
        sys.stdout.write(json.dumps(facts, ensure_ascii=False) + "\n")
        return
    table = Table(show_header=False, box=None)
    for name, value in facts.items():
        table.add_row(name, str(value))
    _console().print(table)


def say_rows(rows: Sequence[Mapping[str, Any]], *, name: str, as_json: bool) -> None:
    """Print rows as a table, or as one JSON object that holds them under a name."""
    if as_json:
        sys.stdout.write(json.dumps({name: rows}, ensure_ascii=False) + "\n")
        return
    if not rows:
        sys.stdout.write("none\n")
        return
    table = Table(box=None)
    for heading in rows[0]:
        table.add_column(heading.replace("_", " "))
    for row in rows:
        table.add_row(*(str(value) for value in row.values()))
    _console().print(table)


def moment(ms: int | None) -> str:
    """Spell a time in UTC for a table; a dash where there is none."""
    if ms is None:
        return "-"
    return datetime.fromtimestamp(ms / 1000, UTC).strftime("%Y-%m-%d %H:%M")


def _console() -> Console:
    """Wide where nobody looks: an id must never be cut."""
    return Console() if sys.stdout.isatty() else Console(width=_WIDE)
