"""Erasing and keeping copies in ``tremplin-register``: what the law and a careful operator ask."""

from pathlib import Path
from typing import Annotated

import typer

from sync.register import likely
from sync.register.cli_parts import AsJson, Folder, Yes, faults, make_sure, say
from sync.register.linker import Linker
from sync.register.opening import opened

Record = Annotated[str, typer.Argument(help="The record's id.")]
Reason = Annotated[str, typer.Option(help="Why, for the log; no personal data.")]


def add_to(app: typer.Typer) -> None:
    """Give the commands their names."""
    for command in (erase, backup, mark, link):
        app.command()(command)


def erase(
    folder: Folder, record: Record, *, reason: Reason, yes: Yes = False, as_json: AsJson = False
) -> None:
    """Erase a record under the law, with all that hangs on it, here and on every laptop."""
    with faults(), opened(folder) as (store, settings):
        make_sure(
            f"The record {record} and all that hangs on it are erased here, on every laptop and in"
            " every copy that is put back. This cannot be taken back. Go on?",
            yes=yes,
        )
        settings.figures_file.unlink(missing_ok=True)
        ids = store.erase(record, reason)
        say({"erased": len(ids), "log": str(settings.erasures_file)}, as_json=as_json)


def backup(
    folder: Folder,
    target: Annotated[Path, typer.Argument(help="Where copies are kept.")],
    *,
    keep: Annotated[int, typer.Option(min=1, help="How many copies to keep.")] = 7,
    as_json: AsJson = False,
) -> None:
    """Copy the database, served or not; keep the newest copies and tell laptops what these hold."""
    with faults(), opened(folder) as (store, _settings):
        copy, position = store.backup(target, keep)
        say(
            {"copy": str(copy), "position": position, "mark": store.meta().backup_mark},
            as_json=as_json,
        )


def mark(
    folder: Folder,
    position: Annotated[int, typer.Argument(help="The position that every copy holds.")],
    *,
    as_json: AsJson = False,
) -> None:
    """Say up to which position the oldest copy reaches that may ever be put back.

    For copies that another tool makes, such as PostgreSQL's base backups with archived WAL.
    """
    with faults(), opened(folder) as (store, _settings):
        say({"mark": store.set_backup_mark(position)}, as_json=as_json)


def link(folder: Folder, *, as_json: AsJson = False) -> None:
    """Find the people who are here twice among all that is new, now; a served register does so."""
    with faults(), opened(folder) as (store, _settings):
        steps = Linker(store.database, store.clock).all()
        with store.database.read() as connection:
            pairs, unheld = likely.waiting(connection), likely.unheld(connection)
            say({"steps": steps, "pairs": pairs, "nobody_decides": unheld}, as_json=as_json)
