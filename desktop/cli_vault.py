"""Which vault the command works on, its passphrase, and the open replica."""

from __future__ import annotations

import getpass
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from desktop.bootstrap import folders, open_replica
from desktop.cli_output import Exit, Trouble
from sync.errors import VaultMissing
from sync.replica.replica import Replica
from sync.replica.vault import OpenVault, list_vaults, open_vault
from sync.replica.vault_file import VAULT_FILE

AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON object and nothing else.")]
VaultFolder = Annotated[
    str, typer.Option("--vault", help="The vault: its folder, its number, or its label.")
]
PassphraseFile = Annotated[
    str,
    typer.Option(
        "--passphrase-file",
        help="Read the passphrase from the first line of this file (- for standard input).",
    ),
]


@dataclass(frozen=True, slots=True)
class Opened:
    """A vault held open by this command, and its replica."""

    vault: OpenVault
    replica: Replica


@contextmanager
def opened(vault: str, passphrase_file: str) -> Iterator[Opened]:
    """Open a vault for the length of a command.

    Raises:
        VaultFault, StorageFault: it cannot be opened.
    """
    held = open_vault(find_vault(vault), read_passphrase(passphrase_file))
    try:
        replica = open_replica(held)
        try:
            _follow_update(replica)
            yield Opened(held, replica)
        finally:
            replica.close()
    finally:
        held.close()


def _follow_update(replica: Replica) -> None:
    """Have all records follow a change of the declarations first: a list lacks nobody."""
    if replica.following() is not None:
        sys.stderr.write("After the update, lists and search are brought up to date once…\n")
        while replica.follow_on() is not None:
            pass


def find_vault(named: str) -> Path:
    """Find the vault a person names, or the only one on this laptop."""
    root = folders().vaults
    if named and (Path(named) / VAULT_FILE).exists():
        return Path(named)
    here = list_vaults(root)
    if named:
        found = [v.folder for v in here if named in (v.label, v.folder.name)]
        if len(found) > 1:
            told = ", ".join(folder.name for folder in found)
            raise Trouble(
                f"Several vaults are called {named}: name one by its number: {told}.", Exit.USAGE
            )
        return found[0] if found else Path(named)
    if not here:
        raise VaultMissing("there is no vault on this laptop")
    if len(here) > 1:
        told = ", ".join(f"{v.folder.name} ({v.label})" for v in here)
        raise Trouble(f"There are several vaults: name one with --vault: {told}.", Exit.USAGE)
    return here[0].folder


def read_passphrase(source: str, *, twice: bool = False) -> str:
    """Read a passphrase from a file, standard input or the keyboard; never from an argument."""
    if source == "-":
        return _first_line(sys.stdin.readline())
    if source:
        try:
            return _first_line(Path(source).read_text("utf-8"))
        except (OSError, UnicodeDecodeError):
            raise Trouble(f"The passphrase file {source} cannot be read.", Exit.USAGE) from None
    if not sys.stdin.isatty():
        raise Trouble("Nobody is here to type a passphrase: use --passphrase-file.", Exit.USAGE)
    typed = getpass.getpass("Passphrase: ")
    if twice and getpass.getpass("The same again: ") != typed:
        raise Trouble("The two passphrases are not the same; nothing was made.")
    return typed


def _first_line(text: str) -> str:
    return text.lstrip("\ufeff").split("\n", 1)[0].rstrip("\r")
