"""Lists on the command line: import, and taking imports back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from desktop.cli_laptop import bar
from desktop.cli_output import Exit, Trouble, say, say_table, things
from desktop.cli_records import moment
from desktop.cli_vault import AsJson, PassphraseFile, VaultFolder, opened
from forms.reference import Deployment
from forms.values import Source
from sync.deployment import load_deployment
from sync.lists.apply import Applied, Intake, apply, take_back
from sync.lists.entry import Entry
from sync.lists.incoming import columns as propose_columns
from sync.lists.incoming import preview
from sync.lists.mapping import Mapping
from sync.lists.preview import Action, Judged, Verdict
from sync.lists.reading import read_list
from sync.lists.rows import Habits
from sync.lists.sources import Remembered, recall, remember
from sync.lists.table import Table
from sync.replica.imports import runs
from sync.replica.replica import Replica
from sync.replica.usual import usual_region

_NAMED = 20
"""So many of the rows that go into people known are named."""


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
    region: Annotated[
        str, typer.Option(help="The region that follows these people; else that of the event.")
    ] = "",
    event: Annotated[
        str, typer.Option(help="The event whose list this is, by id: they are expected there.")
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
        replica = held.replica
        deployment = load_deployment(replica.deployment)
        told = _source(deployment, source or Path(file).stem, source_kind, basis)
        mapping = _mapping(replica, table, deployment, told.name, columns or [])
        now = datetime.now(UTC)
        from desktop.models.list_work import notes_in

        notes = notes_in(deployment)
        intake = Intake(
            told,
            now,
            Path(file).name,
            _event(replica, event),
            _region(replica, deployment, region, event),
            notes,
        )
        habits = Habits(deployment, now, country.upper(), notes)
        judged = preview(replica, table, mapping, habits, told.name)
        applied = None if dry_run else _written(replica, judged, intake, doubtful, quiet=as_json)
        withheld = _withheld(replica, applied)
        if applied:
            words = Remembered(
                told.name,
                told.kind,
                told.basis,
                country.upper(),
                intake.region,
                mapping.remembered(),
            )
            remember(replica, words)
    facts = _told(table, mapping, judged, applied, told, withheld)
    facts["into_known"] = list(_into_known(judged, doubtful))
    say(facts, _lines(facts), as_json=as_json)
    if facts["broken"]:
        raise typer.Exit(Exit.PARTLY)


def imports(
    *, vault: VaultFolder = "", passphrase_file: PassphraseFile = "", as_json: AsJson = False
) -> None:
    """List the imports that can be taken back, the newest first."""
    with opened(vault, passphrase_file) as held:
        found = [
            {
                "import": run.number,
                "at": moment(run.ms),
                "source": run.source,
                "file": run.file,
                "rows": run.rows,
            }
            for run in runs(held.replica.database)
        ]
    if as_json:
        say({"imports": found}, as_json=True)
    else:
        header = ("import", "at", "source", "file", "rows")
        say_table(header, [[str(row[name]) for name in header] for row in found])


def unimport(
    number: Annotated[int, typer.Argument(metavar="IMPORT", help="Its number, see `imports`.")],
    *,
    vault: VaultFolder = "",
    passphrase_file: PassphraseFile = "",
    as_json: AsJson = False,
) -> None:
    """Take an import back: what it made is deleted, what it filled in is emptied again."""
    with opened(vault, passphrase_file) as held:
        found = {run.number: run for run in runs(held.replica.database)}
        if number not in found:
            raise Trouble(f"There is no import {number}; `imports` lists them.", Exit.USAGE)
        with bar(quiet=as_json) as shown:
            result = take_back(
                held.replica,
                number,
                progress=lambda done: shown("unimport", done, found[number].rows),
            )
    facts = {
        "import": number,
        "deleted": result.deleted,
        "emptied": result.emptied,
        "kept": result.kept,
    }
    say(facts, _undone(facts), as_json=as_json)


def _undone(facts: dict[str, Any]) -> Iterator[str]:
    yield f"{facts['deleted']} records deleted, {facts['emptied']} people put back as they were"
    if facts["kept"]:
        yield f"{len(facts['kept'])} people kept: somebody went on with them since"


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


def _event(replica: Replica, event: str) -> str:
    view = replica.get(event) if event else None
    if event and (view is None or view.type != "event"):
        raise Trouble(f"There is no event {event}; `list event` lists them.", Exit.USAGE)
    return event


def _region(replica: Replica, deployment: Deployment, region: str, event: str) -> str:
    """Give the region that follows the people: as told, the event's, or this laptop's only one."""
    if region and region not in deployment.codes("regions"):
        known = ", ".join(sorted(deployment.codes("regions")))
        raise Trouble(f"There is no region {region}; there are: {known}.", Exit.USAGE)
    view = replica.get(event) if event else None
    return region or usual_region(replica, view)


def _mapping(
    replica: Replica, table: Table, deployment: Deployment, source: str, told: list[str]
) -> Mapping:
    known = recall(replica, source)
    mapping = propose_columns(table, deployment, known.columns if known else None)
    for pair in told:
        header, _, target = pair.rpartition("=")
        try:
            mapping = mapping.with_target(header, target)
        except ValueError as error:
            raise Trouble(f"--map {pair}: {error}.", Exit.USAGE) from None
    return mapping


def _written(
    replica: Replica, judged: list[Judged], intake: Intake, doubtful: Action, *, quiet: bool
) -> Applied:
    actions = {j.entry.number: doubtful for j in judged if j.verdict is Verdict.DOUBTFUL}
    with bar(quiet=quiet) as shown:
        return apply(
            replica,
            judged,
            intake,
            actions=actions,
            progress=lambda done: shown("import", done, len(judged)),
        )


def _withheld(replica: Replica, applied: Applied | None) -> int:
    """Count the people who came in and may not leave this laptop."""
    views = (replica.get(person) for person in applied.people) if applied else ()
    return sum(view is not None and view.withheld for view in views)


def _told(
    table: Table,
    mapping: Mapping,
    judged: list[Judged],
    applied: Applied | None,
    told: Source,
    withheld: int,
) -> dict[str, Any]:
    verdicts = Counter(str(j.verdict) for j in judged)
    entries = [j.entry for j in judged]
    return {
        "kind": table.kind,
        "encoding": table.encoding,
        "sheet": table.sheet,
        "sheets": list(table.alike),
        "other_sheets": [name for name, _rows in table.others],
        "columns": _columns(table, mapping),
        "rows": len(judged),
        "new": verdicts["new"],
        "same": verdicts["same"],
        "doubtful": verdicts["doubtful"],
        "broken": [
            {"row": e.place or e.number, "why": e.broken, "cells": list(e.cells)}
            for e in entries
            if e.broken
        ],
        "problems": [
            {"row": e.place or e.number, "why": p.code, "column": p.column, "text": p.text}
            for e in entries
            if not e.broken
            for p in e.problems
        ],
        "phones_as_typed": sum(_phones_as_typed(e) for e in entries if not e.broken),
        "known": verdicts["known"],
        "written": applied is not None,
        "import": applied.number if applied else None,
        "basis": told.basis,
        "withheld": withheld,
        "created": len(applied.people) if applied else 0,
        "records": len(applied.created) if applied else 0,
        "added": len(applied.joined) if applied else 0,
        "skipped": len(applied.skipped) if applied else 0,
    }


def _into_known(judged: list[Judged], doubtful: Action) -> Iterator[dict[str, Any]]:
    """Give the rows that go into somebody who is known, whom, and why."""
    for row in judged:
        action = doubtful if row.verdict is Verdict.DOUBTFUL else row.action
        if action is Action.ADD and row.known:
            yield {
                "row": row.entry.place or row.entry.number,
                "name": row.entry.title,
                "known": row.known.title,
                "why": list(row.known.reasons),
            }


def _into_known_lines(rows: list[dict[str, Any]]) -> Iterator[str]:
    from desktop.list_words import known_why

    for row in rows[:_NAMED]:
        why = ", ".join(known_why(row["why"]))
        yield f"row {row['row']}: {row['name']} → {row['known']}" + (f" ({why})" if why else "")
    if len(rows) > _NAMED:
        yield f"and {things(len(rows) - _NAMED, 'more row')} into people known (--json names all)"


def _people(count: int) -> str:
    return "1 person" if count == 1 else f"{count} people"


def _columns(table: Table, mapping: Mapping) -> dict[str, str]:
    """Give what each header means; of contact cards, which have none, what some card says."""
    said = (c for c in mapping.columns if table.kind != "vcard" or table.column(c.index, 1))
    return {c.header: c.target for c in said}


def _phones_as_typed(entry: Entry) -> int:
    """Count a row's phones of which no international number could be made."""
    return sum(not phone["e164"] for phone in entry.person.get("phones", ()))


def _lines(facts: dict[str, Any]) -> Iterator[str]:
    from desktop.list_words import why_text

    for header, target in facts["columns"].items():
        yield f"{header} → {target or '(note)'}"
    yield (
        f"{things(facts['rows'], 'row')}: {facts['new']} new, "
        f"{facts['same']} the same as somebody, {facts['doubtful']} doubtful, "
        f"{len(facts['broken'])} broken"
    )
    if facts["known"]:
        known = facts["known"]
        left = "is left out" if known == 1 else "are left out"
        yield f"{things(known, 'row')} came in before from this source and {left}"
    yield from _into_known_lines(facts["into_known"])
    for row in facts["broken"]:
        yield f"row {row['row']} is left out: {why_text(row['why'])}: {' | '.join(row['cells'])}"
    for row in facts["problems"]:
        said = f"{row['column']}: {why_text(row['why'])}: {row['text']}"
        yield f"row {row['row']}: {said} (kept in the note)"
    if number := facts["phones_as_typed"]:
        yield (
            f"{number} phone{'s' if number > 1 else ''} could not be made international, "
            "kept as typed: of another country than the list's (--country), or mistyped"
        )
    if not facts["basis"] and (facts["withheld"] or not facts["written"]):
        count = facts["withheld"]
        who = _people(count) if facts["written"] else "people who did not consent"
        stay = (
            "stays on this laptop and is"
            if facts["written"] and count == 1
            else ("stay on this laptop and are")
        )
        yield (
            f"no legal basis was stated (--basis): {who} {stay} not sent "
            "until they are asked and agree to be kept in the register"
        )
    if facts["sheets"] and not facts["sheet"]:
        yield f"sheets read together: {', '.join(facts['sheets'])}"
    if facts["other_sheets"]:
        yield f"other sheets, not read: {', '.join(facts['other_sheets'])}"
    if facts["written"]:
        back = f"; `unimport {facts['import']}` takes it all back"
        yield (
            f"{_people(facts['created'])} recorded, {things(facts['added'], 'row')} added to people"
            f" known{back if facts['created'] or facts['added'] else ''}"
        )
    else:
        yield "nothing was written"
