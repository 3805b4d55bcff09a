"""Moving and putting back in ``tremplin-register``: ``copy`` and ``restore``."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from sync.register import moving, restoring
from sync.register.cli_parts import AsJson, Folder, faults, say
from sync.register.database import Database
from sync.register.opening import opened
from sync.register.settings import Settings

_WITHOUT = (
    "put back without the whole log of erasure orders: who was erased after the copy was taken, and"
    " is not in the register's audit, comes back. Erase them again before you serve."
)
Target = Annotated[str, typer.Argument(help="SQLAlchemy URL of an empty PostgreSQL database.")]


def add_to(app: typer.Typer) -> None:
    """Give the commands their names."""
    app.command()(copy)
    app.command()(restore)


def copy(folder: Folder, url: Target, *, as_json: AsJson = False) -> None:
    """Move an embedded register into PostgreSQL; stop serving it before.

    The embedded database is put aside under another name. From then on
    TREMPLIN_REGISTER_DATABASE names the new one; key and folder stay.
    """
    if not url.startswith("postgresql"):
        raise typer.BadParameter("the target is an address: postgresql://USER:PASSWORD@HOST/NAME")
    with faults():
        here = Settings.read(folder).database_url
        target = Database(Settings.read(folder, database=url).database_url)
        if here.get_backend_name() == "sqlite" and Path(str(here.database)).exists():
            moving.check_unused(here)
        try:
            with opened(folder) as (store, _settings):
                moved = moving.move(store.database, target)
        finally:
            target.close()
        kept = moving.put_aside(here)
    say(
        {
            "rows": sum(moved.rows.values()),
            "position": moved.position,
            "digest": moved.digest,
            "put_aside": str(kept),
        },
        as_json=as_json,
    )


def restore(
    folder: Folder,
    copied: Annotated[Path, typer.Argument(help="A copy that `backup` made.")],
    *,
    without_log: Annotated[
        bool,
        typer.Option(
            "--without-log",
            help="The log of erasure orders is lost, or there never was one: go on all the same.",
        ),
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Put an older copy back; stop serving before. Laptops send again what it lacks.

    The folder must hold the register's key and its log of erasure orders, which are carried out on
    the copy. What was there is put aside. In PostgreSQL, name an empty database in the settings.
    """
    with faults():
        done = restoring.restore(Settings.read(folder), copied, without_log=without_log)
    if without_log:
        sys.stderr.write(_WITHOUT + "\n")
    say({"position": done.position, "put_aside": str(done.aside or "")}, as_json=as_json)
