"""Work that travels without a network, on the command line: a file written, a file read."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from desktop import cli_hall
from desktop.cli_output import Exit, Trouble, say
from desktop.cli_vault import AsJson, PassphraseFile, VaultFolder, opened
from sync.client import bundles

app = typer.Typer(
    help="Carry work without internet: on a stick, or between two laptops in one hall.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)

BundleFile = Annotated[str, typer.Argument(metavar="FILE", help="The bundle's file.")]


@app.command("write")
def write(
    file: BundleFile,
    *,
    readers: Annotated[
        list[str] | None,
        typer.Option("--for", help="A colleague who may read it besides the register; repeatable."),
    ] = None,
    vault: VaultFolder = "",
    passphrase_file: PassphraseFile = "",
    as_json: AsJson = False,
) -> None:
    """Write what was not sent, and what is carried for others, to an encrypted file."""
    with opened(vault, passphrase_file) as held:
        try:
            colleagues = bundles.named(held.replica, readers or [])
        except KeyError as error:
            raise Trouble(
                f"No laptop of anybody called {error.args[0]} is known here; nothing was written.",
                todo="Sync once, so that this laptop learns of your colleagues.",
            ) from None
        written = bundles.write(held.replica, Path(file), colleagues)
        if not written:
            raise Trouble(
                "There is nothing to write: everything is at the register.",
                Exit.INVALID,
                name="nothing_to_write",
            )
        say({"bundle": file, **asdict(written)}, as_json=as_json)


@app.command("read")
def read(
    file: BundleFile,
    *,
    vault: VaultFolder = "",
    passphrase_file: PassphraseFile = "",
    as_json: AsJson = False,
) -> None:
    """Take a file in: it goes to the register at the next sync."""
    with opened(vault, passphrase_file) as held:
        say({"bundle": file, **asdict(bundles.read(held.replica, Path(file)))}, as_json=as_json)


app.command("listen")(cli_hall.listen)
app.command("meet")(cli_hall.meet)
