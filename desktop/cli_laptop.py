"""The laptop on the command line: vaults, enrolment, sync, status, backups."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import typer
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from desktop.bootstrap import enrol_here, folders, open_replica
from desktop.cli_output import Exit, Trouble, say, say_table
from desktop.cli_records import moment
from desktop.cli_vault import (
    AsJson,
    Opened,
    PassphraseFile,
    VaultFolder,
    opened,
    read_passphrase,
)
from desktop.parting import deliver_all, obey
from desktop.strength import check_new
from forms.base import record_types
from sync.errors import VaultDamaged, Withdrawn
from sync.protocol.standing import WipeOrder
from sync.replica import glance, standing
from sync.replica.backup import backup as write_backup
from sync.replica.backup import restore as lay_backup
from sync.replica.core import Identity
from sync.replica.erasing import count_people
from sync.replica.recovery import follow_standing
from sync.replica.vault import create as create_vault
from sync.replica.vault import list_vaults
from sync.replica.views import SetAside
from sync.replica.wipe import Parting
from sync.version import VERSION


def create(
    label: Annotated[str, typer.Argument(metavar="LABEL", help="Whose vault it is.")],
    *,
    vault: VaultFolder = "",
    passphrase_file: PassphraseFile = "",
    as_json: AsJson = False,
) -> None:
    """Make a vault on this laptop; its passphrase is asked for twice, and a weak one refused."""
    folder = Path(vault) if vault else folders().new_vault()
    passphrase = read_passphrase(passphrase_file, twice=True)
    check_new(passphrase)
    held = create_vault(folder, passphrase, label=label)
    try:
        open_replica(held).close()
    finally:
        held.close()
    say({"vault": str(folder), "label": label}, [str(folder)], as_json=as_json)


def vaults(
    *,
    passphrase_file: PassphraseFile = "",  # noqa: ARG001 - scripts give it to every command alike
    as_json: AsJson = False,
) -> None:
    """List the vaults on this laptop; no passphrase is needed."""
    found = [
        {
            "vault": str(v.folder),
            "number": v.folder.name,
            "label": v.label,
            "created": v.created,
            "fault": type(v.fault).__name__ if v.fault else "",
        }
        for v in list_vaults(folders().vaults)
    ]
    if as_json:
        say({"vaults": found}, as_json=True)
    else:
        header = ("number", "label", "created", "fault", "vault")
        say_table(header, [[row[name] for name in header] for row in found])


def enrol(
    invitation: Annotated[
        str, typer.Argument(metavar="INVITATION", help="The invitation's file (- for its text).")
    ],
    *,
    vault: VaultFolder = "",
    passphrase_file: PassphraseFile = "",
    as_json: AsJson = False,
) -> None:
    """Join a register with the invitation that its operator wrote."""
    text = _invitation(invitation)
    with opened(vault, passphrase_file) as held:
        enrol_here(held.replica, text)
        state = standing.state(held.replica)
        who = (_identity(held.replica.identity) or {}) | {"state": state}
        say({"enrolled": who}, as_json=as_json)
    if state == "waiting":
        sys.stderr.write("A coordinator has to let this laptop in before it can sync.\n")


def sync(
    *,
    vault: VaultFolder = "",
    passphrase_file: PassphraseFile = "",
    as_json: AsJson = False,
) -> None:
    """Send what is not sent, and receive what is new."""
    from sync.client.exchange import sync as exchange

    with (
        obeying() as parting,
        opened(vault, passphrase_file) as held,
        bar(quiet=as_json) as shown,
    ):
        if held.replica.identity is None:
            raise Trouble(
                "This vault belongs to no register yet.",
                Exit.REFUSED,
                name="refused",
                todo="Join one with `enrol`.",
            )
        parting(held)
        before = count_people(held.replica.database)
        outcome = exchange(held.replica, lambda p: shown(p.phase, p.done, p.total))
        follow_standing(held.vault, held.replica)
        erased = count_people(held.replica.database) - before + held.replica.expire()
    facts = {"erased_people": erased} | asdict(outcome) | {"contested": sorted(outcome.contested)}
    facts |= facts.pop("traffic") | facts.pop("came")
    say(facts, as_json=as_json)
    if outcome.set_aside:
        raise typer.Exit(Exit.PARTLY)


@contextmanager
def obeying() -> Iterator[Callable[[Opened], None]]:
    """Obey an order to destroy the vault once it is closed; what is yielded is told the vault."""
    known: list[tuple[Path, Identity | None, Ed25519PrivateKey]] = []

    def learn(held: Opened) -> None:
        replica = held.replica
        known.append((held.vault.folder, replica.identity, replica.signing_key()))

    try:
        yield learn
    except Withdrawn as withdrawn:
        for folder, identity, key in known:
            if isinstance(withdrawn.order, WipeOrder) and identity is not None:
                obey(folders(), folder, Parting(withdrawn.order, identity, key))
        deliver_all(folders())
        raise


def status(
    *,
    vault: VaultFolder = "",
    passphrase_file: PassphraseFile = "",
    as_json: AsJson = False,
) -> None:
    """Say who this is, what is here, and what exists on this laptop only."""
    with opened(vault, passphrase_file) as held:
        say(_status(held), as_json=as_json)


def backup(
    folder: Annotated[
        str, typer.Argument(metavar="FOLDER", help="Where to; the laptop's own place if left out.")
    ] = "",
    *,
    vault: VaultFolder = "",
    passphrase_file: PassphraseFile = "",
    as_json: AsJson = False,
) -> None:
    """Write an encrypted backup and print where it is."""
    with opened(vault, passphrase_file) as held:
        target = Path(folder) if folder else folders().backups / held.vault.folder.name
        written = write_backup(held.replica.database, target, now=datetime.now(UTC))
        held.replica.log("backup")
        say({"backup": str(written)}, [str(written)], as_json=as_json)


def restore(
    file: Annotated[str, typer.Argument(metavar="BACKUP", help="The backup's file.")],
    *,
    vault: VaultFolder = "",
    passphrase_file: PassphraseFile = "",  # noqa: ARG001 - scripts give it to every command alike
    as_json: AsJson = False,
) -> None:
    """Lay a backup into a vault folder of its own; its passphrase of then opens it.

    Where the vault it was made of is still here, `twins` names both: work in one of them only.
    """
    if not Path(file).is_file():
        raise Trouble(f"There is no file {file}; nothing was restored.")
    folder = Path(vault) if vault else folders().new_vault()
    try:
        lay_backup(Path(file), folder)
    except VaultDamaged:
        raise Trouble(
            f"{file} is no backup, or is cut short or altered; nothing was restored.",
            Exit.VAULT,
            name="vault_damaged",
        ) from None
    twins = sorted(map(str, glance.twins(glance.glance_at_vaults(folder.parent))))
    note = ["The vault it was made of is still here: work in one of the two only."] if twins else []
    say({"vault": str(folder), "twins": twins}, [str(folder), *note], as_json=as_json)


@contextmanager
def bar(*, quiet: bool) -> Iterator[Any]:
    """Show progress on a terminal; gives the function to call with phase, done and total."""
    console = Console(stderr=True)
    if quiet or not console.is_terminal:
        yield lambda _phase, _done, _total: None
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        tasks: dict[str, Any] = {}

        def show(phase: str, done: int, total: int | None) -> None:
            if phase not in tasks:
                tasks[phase] = progress.add_task(phase, total=total)
            progress.update(tasks[phase], completed=done, total=total)

        yield show


def _invitation(source: str) -> str:
    if source == "-":
        return sys.stdin.readline().strip()
    try:
        return Path(source).read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError):
        raise Trouble(f"The invitation file {source} cannot be read.") from None


def _status(held: Opened) -> dict[str, Any]:
    replica = held.replica
    risk = replica.at_risk()
    digest, records = replica.digest()
    contact = replica.last_contact_ms
    return {
        "version": VERSION,
        "vault": str(held.vault.folder),
        "label": held.vault.label,
        "deployment": replica.deployment,
        "enrolled": _identity(replica.identity),
        "records": {name: replica.count(name) for name in record_types()},
        "only_here": {
            "records": risk.records,
            "writes": risk.writes,
            "withheld_people": risk.withheld_people,
            "left_by_bundle": risk.left,
        },
        "carried": {"bundles": risk.load.bundles, "authors": list(risk.load.authors)},
        "set_aside": [_aside(item) for item in risk.set_aside],
        "contested": len(replica.contested(10_000)),
        "last_contact": moment(contact) if contact is not None else None,
        "digest": digest,
        "digest_records": records,
    }


def _identity(identity: Identity | None) -> dict[str, Any] | None:
    if identity is None:
        return None
    names = ("name", "role", "device", "person", "register_id", "url", "deployment")
    scope = identity.scope
    return {n: getattr(identity, n) for n in names} | {
        "regions": list(scope.regions),
        "events": list(scope.events),
    }


def _aside(item: SetAside) -> dict[str, Any]:
    return {
        "record": item.record_id,
        "type": item.type,
        "title": item.title,
        "reason": item.reason,
        "cell": item.cell,
        "detail": item.detail,
        "at": moment(item.ms),
    }
