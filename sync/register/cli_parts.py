"""What the commands of ``tremplin-register`` share: arguments, faults as exit codes, answers."""

import json
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
from sqlalchemy.exc import OperationalError

from sync.errors import AuditBroken, DatabaseTooNew, Fault, Refused, RegisterExists, RegisterMissing
from sync.register.settings import SettingsFault

Folder = Annotated[Path, typer.Argument(help="The register's folder.")]
_WIDE = 240
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
    except (SettingsFault, Fault, OSError) as fault:
        _fail(str(fault), 3)
    except OperationalError:
        _fail("the database does not answer", 3)


def _fail(text: str, code: int) -> None:
    sys.stderr.write(text + "\n")
    raise typer.Exit(code)


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
    table = Table(box=None)
    for heading in rows[0] if rows else ():
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
