"""Lists on the command line: import and export."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from desktop.cli_laptop import bar
from desktop.cli_output import Exit, Trouble, say
from desktop.cli_values import check_type
from desktop.cli_vault import AsJson, PassphraseFile, VaultFolder, opened
from forms.reference import Deployment
from forms.values import Source
from sync.deployment import load_deployment
from sync.lists.apply import PERSON, Applied, apply, look_in
from sync.lists.cards_out import to_vcards
from sync.lists.codes import Coder
from sync.lists.export import Wording, to_csv, to_xlsx
from sync.lists.mapping import Mapping, propose
from sync.lists.preview import Action, Judged, Verdict, judge
from sync.lists.reading import read_list
from sync.lists.rows import Habits, read_rows
from sync.lists.table import Table
from sync.replica.files import write_atomically
from sync.replica.replica import RecordView, Replica

_PAGE = 500
_FORMATS = (".csv", ".xlsx", ".vcf")


def import_(  # noqa: PLR0913 - one argument an option
    file: Annotated[str, typer.Argument(metavar="FILE", help="XLSX, CSV or vCard.")],
    *,
    source: Annotated[str, typer.Option(help="Who the list comes from, by name.")] = "",
    source_kind: Annotated[
        str, typer.Option(help="What the source is: consulate, association …")
    ] = "existing_list",
    basis: Annotated[
        str,
        typer.Option(
            help="The legal basis that the source stated; without one, people stay "
            "on this laptop until they consent."
        ),
    ] = "",
    country: Annotated[
        str, typer.Option(help="Country of phones in rows that name none (FR, MA …).")
    ] = "",
    columns: Annotated[
        list[str] | None,
        typer.Option("--map", metavar="HEADER=FIELD", help="Say what a column means; repeatable."),
    ] = None,
    sheet: Annotated[str, typer.Option(help="The workbook's sheet.")] = "",
    doubtful: Annotated[
        Action, typer.Option(help="What to do with rows that may be somebody who is here.")
    ] = Action.CREATE,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Only say what would be written.")
    ] = False,
    vault: VaultFolder = "",
    passphrase_file: PassphraseFile = "",
    as_json: AsJson = False,
) -> None:
    """Import people from a list, with the source's stated legal basis."""
    table = read_list(Path(file), sheet=sheet)
    with opened(vault, passphrase_file) as held:
        deployment = load_deployment(held.replica.deployment)
        told = _source(deployment, source or Path(file).stem, source_kind, basis)
        mapping = _mapping(table, deployment, columns or [])
        now = datetime.now(UTC)
        entries = read_rows(table, mapping, Habits(deployment, now, country.upper()))
        judged = list(judge(entries, look_in(held.replica)))
        applied = None if dry_run else _written(held.replica, judged, told, doubtful, quiet=as_json)
    facts = _told(table, mapping, judged, applied)
    say(facts, _lines(facts), as_json=as_json)
    if facts["broken"]:
        raise typer.Exit(Exit.PARTLY)


def export(
    record_type: Annotated[str, typer.Argument(metavar="TYPE", help="A record type.")],
    file: Annotated[str, typer.Argument(metavar="FILE", help="Ends in .csv, .xlsx or .vcf.")],
    *,
    search: Annotated[str, typer.Option(help="Only records with these words.")] = "",
    language: Annotated[str, typer.Option(help="The language of codes (fr, ar, en).")] = "",
    force: Annotated[bool, typer.Option("--force", help="Overwrite the file.")] = False,
    vault: VaultFolder = "",
    passphrase_file: PassphraseFile = "",
    as_json: AsJson = False,
) -> None:
    """Write the records of a type to a file."""
    check_type(record_type)
    target = Path(file)
    _check_target(target, record_type, force=force)
    with opened(vault, passphrase_file) as held:
        deployment = load_deployment(held.replica.deployment)
        wording = Wording(
            deployment, language or deployment.default_language, title_of=_title_in(held.replica)
        )
        found = list(_all(held.replica, record_type, search))
        try:
            write_atomically(target, _body(held.replica, record_type, found, wording, target))
        except OSError as error:
            raise Trouble(f"{target} cannot be written: {error.strerror}.") from None
        held.replica.log("exported", type=record_type, records=len(found))
    say({"file": str(target), "type": record_type, "records": len(found)}, as_json=as_json)


def _source(deployment: Deployment, name: str, kind: str, basis: str) -> Source:
    if kind not in deployment.codes("source_kinds"):
        known = ", ".join(sorted(deployment.codes("source_kinds")))
        raise Trouble(f"There is no kind of source {kind}; there are: {known}.", Exit.USAGE)
    if basis and basis not in deployment.codes("legal_bases"):
        known = ", ".join(sorted(deployment.codes("legal_bases")))
        raise Trouble(f"There is no legal basis {basis}; there are: {known}.", Exit.USAGE)
    return Source(
        kind=kind, name=name, basis=basis, stated_on=datetime.now(UTC).date() if basis else None
    )


def _mapping(table: Table, deployment: Deployment, told: list[str]) -> Mapping:
    mapping = propose(table, Coder(deployment))
    for pair in told:
        header, _, target = pair.rpartition("=")
        try:
            mapping = mapping.with_target(header, target)
        except ValueError as error:
            raise Trouble(f"--map {pair}: {error}.", Exit.USAGE) from None
    return mapping


def _written(
    replica: Replica, judged: list[Judged], source: Source, doubtful: Action, *, quiet: bool
) -> Applied:
    actions = {j.entry.number: doubtful for j in judged if j.verdict is Verdict.DOUBTFUL}
    with bar(quiet=quiet) as shown:
        return apply(
            replica,
            judged,
            source,
            at=datetime.now(UTC),
            actions=actions,
            progress=lambda done: shown("import", done, len(judged)),
        )


def _told(
    table: Table, mapping: Mapping, judged: list[Judged], applied: Applied | None
) -> dict[str, Any]:
    verdicts = Counter(str(j.verdict) for j in judged)
    entries = [j.entry for j in judged]
    return {
        "kind": table.kind,
        "encoding": table.encoding,
        "sheet": table.sheet,
        "other_sheets": [name for name, _rows in table.others],
        "columns": mapping.remembered(),
        "rows": len(judged),
        "new": verdicts["new"],
        "same": verdicts["same"],
        "doubtful": verdicts["doubtful"],
        "broken": [
            {"row": e.number, "why": e.broken, "cells": list(e.cells)} for e in entries if e.broken
        ],
        "problems": [
            {"row": e.number, "why": p.code, "column": p.column, "text": p.text}
            for e in entries
            if not e.broken
            for p in e.problems
        ],
        "written": applied is not None,
        "created": len(applied.people) if applied else 0,
        "records": len(applied.created) if applied else 0,
        "added": len(applied.joined) if applied else 0,
        "skipped": len(applied.skipped) if applied else 0,
    }


def _lines(facts: dict[str, Any]) -> Iterator[str]:
    for header, target in facts["columns"].items():
        yield f"{header} → {target or '(note)'}"
    yield (
        f"{facts['rows']} rows: {facts['new']} new, {facts['same']} the same as somebody, "
        f"{facts['doubtful']} doubtful, {len(facts['broken'])} broken"
    )
    for row in facts["broken"]:
        yield f"row {row['row']} is left out: {row['why']}: {' | '.join(row['cells'])}"
    for row in facts["problems"]:
        yield f"row {row['row']}: {row['column']}: {row['why']}: {row['text']} (kept in the note)"
    if facts["other_sheets"]:
        yield f"other sheets, not read: {', '.join(facts['other_sheets'])}"
    if facts["written"]:
        yield f"{facts['created']} people recorded, {facts['added']} rows added to people known"
    else:
        yield "nothing was written"


def _check_target(target: Path, record_type: str, *, force: bool) -> None:
    if target.suffix.lower() not in _FORMATS:
        raise Trouble(f"The file's name must end in {', '.join(_FORMATS)}.", Exit.USAGE)
    if target.suffix.lower() == ".vcf" and record_type != PERSON:
        raise Trouble(f"Only {PERSON} can be written as contact cards.", Exit.USAGE)
    if target.exists() and not force:
        raise Trouble(f"{target} is there already; --force overwrites it.")


def _body(
    replica: Replica, record_type: str, found: list[RecordView], wording: Wording, target: Path
) -> bytes:
    values = [view.values for view in found]
    if target.suffix.lower() == ".vcf":
        firms = [replica.linked(view.id, "company") for view in found]
        return to_vcards(values, wording, companies=[f[0].values if f else {} for f in firms])
    write = to_csv if target.suffix.lower() == ".csv" else to_xlsx
    return write(record_type, values, wording)


def _title_in(replica: Replica) -> Callable[[str], str]:
    def title(record_id: str) -> str:
        view = replica.get(record_id)
        return view.title if view else record_id

    return title


def _all(replica: Replica, record_type: str, search: str) -> Iterator[RecordView]:
    offset = 0
    while page := replica.listing(record_type, query=search, limit=_PAGE, offset=offset):
        yield from page
        offset += len(page)
