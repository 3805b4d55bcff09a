"""Erasing and keeping copies in ``tremplin-register``: what the law and a careful operator ask."""

from typing import Annotated

import typer

from sync.register.cli_parts import AsJson, Folder, faults, say
from sync.register.opening import opened

Record = Annotated[str, typer.Argument(help="The record's id.")]
Reason = Annotated[str, typer.Option(help="Why, for the log; no personal data.")]


def add_to(app: typer.Typer) -> None:
    """Give the commands their names."""
    app.command()(erase)


def erase(folder: Folder, record: Record, *, reason: Reason, as_json: AsJson = False) -> None:
    """Erase a record under the law, with all that hangs on it, here and on every laptop."""
    with faults(), opened(folder) as (store, settings):
        ids = store.erase(record, reason)
        say({"erased": len(ids), "log": str(settings.erasures_file)}, as_json=as_json)
