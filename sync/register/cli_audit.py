"""The audit in ``tremplin-register``: verify it, export it, ask it about one subject."""

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from sync.errors import AuditBroken
from sync.private_files import private_file
from sync.register import audit as chain
from sync.register import inquiry
from sync.register.cli_parts import AsJson, Folder, faults, moment, say, say_rows
from sync.register.opening import opened

group = typer.Typer(help="Who read or changed what: verify, export, ask.", no_args_is_help=True)


def add_to(app: typer.Typer) -> None:
    """Give the group its name."""
    app.add_typer(group, name="audit")


@group.command()
def verify(
    place: Annotated[Path, typer.Argument(help="The register's folder, or an exported file.")],
    *,
    key: Annotated[
        str, typer.Option(help="The register's public key, for a file: who must have signed it.")
    ] = "",
    since: Annotated[
        Path | None, typer.Option(help="An earlier export that this register must go on from.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Verify the chain of a register, or with no register at hand that of an exported file."""
    with faults():
        if place.is_file():
            head = chain.verify_export(place, key)
        else:
            earlier = chain.verify_export(since, key) if since else None
            with opened(place) as (store, _settings), store.database.read() as connection:
                head = chain.verify(connection)
                if earlier is not None and not chain.follows(connection, earlier):
                    raise AuditBroken(earlier.id)
    say({"rows": head.id, "head": head.hash}, as_json=as_json)


@group.command()
def export(
    folder: Folder,
    file: Annotated[
        Path | None, typer.Argument(help="The new file; standard output without.")
    ] = None,
    *,
    out: Annotated[Path | None, typer.Option(help="The same, as an option.")] = None,
    as_json: AsJson = False,
) -> None:
    """Write the audit as JSON, one row a line, closed by its head, signed by the register."""
    if file is not None and out is not None:
        raise typer.BadParameter("name the file once: as FILE, or by --out")
    target = file or out
    with faults(), opened(folder) as (store, _settings):
        if target is None:
            store.export_audit(sys.stdout)
            return
        with private_file(target) as written:
            head = store.export_audit(written)
    say({"rows": head.id, "head": head.hash, "file": str(target)}, as_json=as_json)


@group.command()
def about(
    place: Annotated[Path, typer.Argument(help="The register's folder, or an exported file.")],
    subject: Annotated[
        str, typer.Argument(help="The id of a person, a record, a device or a token.")
    ],
    *,
    key: Annotated[
        str, typer.Option(help="The register's public key, for a file: who must have signed it.")
    ] = "",
    as_json: AsJson = False,
) -> None:
    """Say who read or changed what of somebody, the newest first.

    A person is asked about with all that hangs on them; the file is verified first.
    """
    with faults():
        if place.is_file():
            chain.verify_export(place, key)
            found = inquiry.about_in_file(place, subject)
        else:
            with opened(place) as (store, _settings), store.database.read() as connection:
                found = inquiry.about(connection, subject)
    rows = [
        {
            "row": row.id,
            "at": row.at_ms if as_json else moment(row.at_ms),
            "device": row.device or "",
            "who": row.who,
            "action": row.action,
            "records": list(row.records) if as_json else len(row.records),
            "facts": dict(row.facts) if as_json else json.dumps(row.facts),
        }
        for row in found
    ]
    say_rows(rows, name="rows", as_json=as_json)
