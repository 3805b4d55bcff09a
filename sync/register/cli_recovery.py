"""Recovery keys in ``tremplin-register``: made here, kept offline, used for a forgotten passphrase.

A request may name a vault of any device; whoever runs this makes sure, by the code that both sides
read to each other, that it is the person's own.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from sync.private_files import private_file
from sync.protocol import recovery
from sync.protocol.texts import to_text
from sync.register.cli_parts import AsJson, Folder, faults, say
from sync.register.opening import opened


def add_to(app: typer.Typer) -> None:
    """Give the commands their names."""
    app.command("recovery-key")(recovery_key)
    app.command()(recover)


def recovery_key(
    folder: Folder,
    *,
    region: Annotated[str, typer.Option(help="Whose laptops it opens; * for every region.")] = "*",
    out: Annotated[
        list[Path], typer.Option(help="The file to keep offline; twice, where two persons do.")
    ],
    as_json: AsJson = False,
) -> None:
    """Make a region's recovery key; laptops are sealed to it from their next contact on."""
    if any(path.exists() for path in out):
        raise typer.BadParameter("--out names a file that is there already")
    with faults(), opened(folder) as (store, _settings):
        persons = store.recoveries.persons(len(out))
        if persons != len(out):
            raise typer.BadParameter(f"the deployment asks for {persons} persons: --out twice")
        store.recoveries.make_key(region, persons, lambda parts: _keep(out, parts))
    files = [str(path) for path in out]
    say({"region": region, "persons": len(out), "files": files}, as_json=as_json)


def recover(
    folder: Folder,
    request: Annotated[Path, typer.Argument(help="The request's file, from the laptop.")],
    *,
    key: Annotated[list[Path], typer.Option(help="The key kept offline; each of its parts.")],
    out: Annotated[Path, typer.Option(help="The answer's file, for the laptop.")],
    as_json: AsJson = False,
) -> None:
    """Answer a laptop whose passphrase was forgotten; it stands in the audit before anything."""
    with faults(), opened(folder) as (store, _settings):
        asked = recovery.request_from(_text(request))
        private = recovery.join([recovery.part_from(_text(path)) for path in key])
        told = recovery.answer(asked, private)
        store.recoveries.note_use(asked.device, asked.recipient)
        _write(out, recovery.to_answer_text(told))
    facts = {"device": asked.device, "code": recovery.short_code(asked), "file": str(out)}
    say(facts, as_json=as_json)


def _text(path: Path) -> str:
    return path.read_text("ascii", errors="replace")


def _keep(out: Sequence[Path], parts: Sequence[recovery.KeyPart]) -> None:
    """Write the parts to keep, all of them or none: a key without its parts opens nothing."""
    written: list[Path] = []
    try:
        for path, part in zip(out, parts, strict=True):
            _write(path, to_text(recovery.PART, part))
            written.append(path)
    except BaseException:
        for path in written:
            path.unlink(missing_ok=True)
        raise


def _write(path: Path, text: str) -> None:
    with private_file(path, encoding="ascii") as file:
        file.write(text + "\n")
