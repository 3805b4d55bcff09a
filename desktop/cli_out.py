"""Lists and papers out on the command line: export of any record type, sheets and reports."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from desktop.cli_laptop import bar
from desktop.cli_output import Exit, Trouble, say
from desktop.cli_values import check_type
from desktop.cli_vault import AsJson, PassphraseFile, VaultFolder, opened
from forms.consent import CONTACT
from forms.reference import Deployment
from sync.deployment import load_deployment
from sync.lists.joining import PERSON
from sync.lists.outgoing import FORMATS, Listing, Outgoing, body, gather, note
from sync.replica.files import write_atomically

_FLAGS = {"true": True, "false": False}


def export(  # noqa: PLR0913 - one argument an option
    record_type: Annotated[str, typer.Argument(metavar="TYPE", help="A record type.")],
    file: Annotated[str, typer.Argument(metavar="FILE", help="Ends in .csv, .xlsx or .vcf.")],
    *,
    search: Annotated[str, typer.Option(help="Only records with these words.")] = "",
    only: Annotated[
        list[str] | None,
        typer.Option(metavar="FIELD=VALUE", help="Only records with this value; repeatable."),
    ] = None,
    purpose: Annotated[
        str,
        typer.Option(
            help="What the file is for: a purpose of consent. People who said no to it, or were "
            "not asked, stay out."
        ),
    ] = "",
    everybody: Annotated[
        bool,
        typer.Option("--everybody", help="Leave nobody out; --purpose then says why, in words."),
    ] = False,
    language: Annotated[str, typer.Option(help="The language of the file (fr, ar, en …).")] = "",
    force: Annotated[bool, typer.Option("--force", help="Overwrite the file.")] = False,
    vault: VaultFolder = "",
    passphrase_file: PassphraseFile = "",
    as_json: AsJson = False,
) -> None:
    """Write the records of a type to a file; who did not consent to the purpose stays out."""
    from desktop.labels import wording_in

    check_type(record_type)
    target = Path(file)
    check_target(target, FORMATS, force=force)
    if target.suffix.lower() == ".vcf" and record_type != PERSON:
        raise Trouble(f"Only {PERSON} can be written as contact cards.", Exit.USAGE)
    with opened(vault, passphrase_file) as held:
        deployment = load_deployment(held.replica.deployment)
        reason = _purpose(deployment, purpose, everybody=everybody)
        wording = wording_in(deployment, spoken(deployment, language))
        listing = Listing(record_type, search, _where(only or []))
        with bar(quiet=as_json) as shown:
            try:
                outgoing = gather(
                    held.replica,
                    listing,
                    "" if everybody else reason,
                    datetime.now(UTC).date(),
                    progress=lambda done: shown("export", done, None),
                )
            except KeyError:
                raise Trouble(f"{record_type} cannot be filtered by that.", Exit.USAGE) from None
        save(target, body(held.replica, outgoing, wording, target.suffix.lower()))
        note(held.replica, outgoing, reason, everybody=everybody)
    facts = {
        "file": str(target),
        "type": record_type,
        "records": len(outgoing.records),
        "purpose": reason,
        "refused": outgoing.refused,
        "unasked": outgoing.unasked,
    }
    say(facts, _lines(facts, outgoing), as_json=as_json)


def print_(
    record: Annotated[str, typer.Argument(metavar="RECORD", help="A person or an event.")],
    file: Annotated[str, typer.Argument(metavar="FILE", help="Ends in .pdf.")],
    *,
    language: Annotated[str, typer.Option(help="The language to write in (fr, ar, en …).")] = "",
    force: Annotated[bool, typer.Option("--force", help="Overwrite the file.")] = False,
    vault: VaultFolder = "",
    passphrase_file: PassphraseFile = "",
    as_json: AsJson = False,
) -> None:
    """Print a person's sheet or an event's report to PDF."""
    target = Path(file)
    check_target(target, (".pdf",), force=force)
    with opened(vault, passphrase_file) as held:
        deployment = load_deployment(held.replica.deployment)
        spoken_in = spoken(deployment, language)
        with _paper_and_words(spoken_in) as print_out:
            try:
                print_out(held.replica, deployment, spoken_in, record, target)
            except KeyError:
                raise Trouble(f"There is no person and no event {record} here.") from None
            except OSError:
                raise Trouble(f"{target} cannot be written.") from None
    say({"file": str(target)}, [str(target)], as_json=as_json)


@contextmanager
def _paper_and_words(language: str) -> Iterator[Callable[..., Path]]:
    """Have fonts and a language for as long as something is printed; no window is opened."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from desktop import i18n
    from desktop.print_outs import print_out

    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(["tremplin"])
    before = i18n.current().code
    i18n.install(app, language)
    try:
        yield print_out
    finally:
        i18n.install(app, before)


def check_target(target: Path, formats: tuple[str, ...], *, force: bool) -> None:
    """Refuse a file that cannot become what is asked for, before anything is opened."""
    if target.suffix.lower() not in formats:
        raise Trouble(f"The file's name must end in {', '.join(formats)}.", Exit.USAGE)
    if target.exists() and not force:
        raise Trouble(f"{target} is there already; --force overwrites it.")
    if not target.parent.is_dir():
        raise Trouble(f"There is no folder {target.parent}.")


def spoken(deployment: Deployment, language: str) -> str:
    """Give the language to write in: the one named, or the deployment's own."""
    if language and language not in deployment.languages:
        known = ", ".join(deployment.languages)
        raise Trouble(f"There is no language {language}; there are: {known}.", Exit.USAGE)
    return language or deployment.default_language


def save(target: Path, content: bytes) -> None:
    """Write the file, whole or not at all."""
    try:
        write_atomically(target, content)
    except OSError as error:
        raise Trouble(f"{target} cannot be written: {error.strerror}.") from None


def _purpose(deployment: Deployment, purpose: str, *, everybody: bool) -> str:
    if everybody:
        if not purpose.strip():
            raise Trouble("--everybody needs --purpose: what the file is for.", Exit.USAGE)
        return purpose.strip()
    known = deployment.codes("consent_purposes")
    if purpose and purpose not in known:
        told = ", ".join(sorted(known))
        raise Trouble(f"There is no purpose {purpose}; there are: {told}.", Exit.USAGE)
    return purpose or CONTACT


def _where(only: list[str]) -> dict[str, Any]:
    pairs = (pair.partition("=") for pair in only)
    return {name: _FLAGS.get(value, value) for name, _, value in pairs}


def _lines(facts: dict[str, Any], outgoing: Outgoing) -> Iterator[str]:
    yield f"{facts['records']} records written to {facts['file']}"
    if outgoing.left_out:
        yield (
            f"left out for the purpose {facts['purpose']}: {outgoing.refused} said no, "
            f"{outgoing.unasked} did not consent to it"
        )
