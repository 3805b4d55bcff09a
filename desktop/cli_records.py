"""Records on the command line: add, set, show, list, history."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Annotated, Any

import typer

from desktop.cli_output import Trouble, say, say_table
from desktop.cli_values import check_type, read_fields
from desktop.cli_vault import AsJson, Opened, PassphraseFile, VaultFolder, opened
from forms.base import declared_fields, policy_of
from forms.consent import Consent, consent_id
from forms.fields import Policy
from forms.reference import Deployment
from sync.deployment import load_deployment
from sync.lists.export import Wording, cell_text
from sync.merge import cells
from sync.replica.history import HistoryLine
from sync.replica.journal import OPEN
from sync.replica.replica import Replica
from sync.replica.usual import pinned_event, usual_term, usual_values
from sync.replica.views import RecordView

TypeName = Annotated[
    str, typer.Argument(metavar="TYPE", help="A record type: entrepreneur, need, company …")
]
RecordName = Annotated[str, typer.Argument(metavar="RECORD", help="The record's id.")]
Fields = Annotated[
    list[str], typer.Argument(metavar="FIELD=VALUE…", help="Fields and their values.")
]
_BOTH = 2


def add(
    record_type: TypeName,
    fields: Fields,
    *,
    vault: VaultFolder = "",
    passphrase_file: PassphraseFile = "",
    as_json: AsJson = False,
) -> None:
    """Record something new and print its id.

    What the window would fill in by itself (region, source, membership …) is filled in, and said.
    """
    check_type(record_type)
    with opened(vault, passphrase_file) as held:
        typed = read_fields(record_type, fields, deployment_of(held.replica), {})
        usual = _usual(held.replica, record_type, typed)
        values = usual | typed
        own_id = consent_id(str(values["person"])) if _is_consent(record_type, values) else None
        record_id = held.replica.save(record_type, values, record_id=own_id, intent="command")
        facts = {"record": record_id, "type": record_type, "usual": usual}
        if usual and not as_json:
            _say_usual(held.replica, record_type, usual)
        say(facts, [record_id], as_json=as_json)


def set_(
    record: RecordName,
    fields: Fields,
    *,
    vault: VaultFolder = "",
    passphrase_file: PassphraseFile = "",
    as_json: AsJson = False,
) -> None:
    """Change fields of a record."""
    with opened(vault, passphrase_file) as held:
        view = get_record(held.replica, record)
        values = read_fields(view.type, fields, deployment_of(held.replica), view.values)
        if view.type == Consent.type_name:
            said = view.values.get("answers", {}).items()
            fresh = dict(values.get("answers", {}).items() - said)
            values = _usual_term(held.replica, {"answers": fresh}) | values
        held.replica.save(view.type, values, record_id=record, before=view.shown, intent="command")
        show_record(held.replica, record, as_json=as_json)


def show(
    record: RecordName,
    *,
    vault: VaultFolder = "",
    passphrase_file: PassphraseFile = "",
    as_json: AsJson = False,
) -> None:
    """Show a record, with what is contested in it."""
    with opened(vault, passphrase_file) as held:
        show_record(held.replica, record, as_json=as_json)


def list_(
    record_type: TypeName,
    *,
    search: Annotated[str, typer.Option(help="Words to look for.")] = "",
    limit: Annotated[int, typer.Option(min=1, help="At most so many records.")] = 200,
    vault: VaultFolder = "",
    passphrase_file: PassphraseFile = "",
    as_json: AsJson = False,
) -> None:
    """List the records of a type, newest first."""
    check_type(record_type)
    with opened(vault, passphrase_file) as held:
        found = held.replica.listing(record_type, query=search, limit=limit)
        count = held.replica.count(record_type, query=search)
        if as_json:
            records = [_facts(view) for view in found]
            say({"type": record_type, "count": count, "records": records}, as_json=True)
            return
        _say_listing(held, record_type, found)
        say({}, [f"{len(found)} of {count}"], as_json=False)


def history(
    record: RecordName,
    *,
    vault: VaultFolder = "",
    passphrase_file: PassphraseFile = "",
    as_json: AsJson = False,
) -> None:
    """Show every value a record had, newest first, and by whom."""
    with opened(vault, passphrase_file) as held:
        view = get_record(held.replica, record)
        lines = held.replica.history(record)
        if as_json:
            say({"record": record, "lines": [_line_facts(line) for line in lines]}, as_json=True)
            return
        wording = wording_of(held.replica)
        say_table(
            ("when", "who", "cell", "value", "", "intent"),
            [
                (
                    moment(line.ms),
                    line.who or line.device or "this laptop",
                    line.cell,
                    "(removed)"
                    if line.removed
                    else spelled(view.type, line.cell, line.value, wording),
                    "shown" if line.shown else "live" if line.live else "",
                    line.intent,
                )
                for line in lines
            ],
        )


def _usual(replica: Replica, record_type: str, typed: Mapping[str, Any]) -> dict[str, Any]:
    """Give what the window would fill in and nobody typed; a field typed empty stays empty."""
    named = typed.get("event")
    event = pinned_event(replica) if "event" not in typed else replica.get(named) if named else None
    found = usual_values(replica, deployment_of(replica), record_type, event)
    if record_type == Consent.type_name:
        found |= _usual_term(replica, typed)
    return {name: value for name, value in found.items() if name not in typed}


def _usual_term(replica: Replica, typed: Mapping[str, Any]) -> dict[str, str]:
    """Give when a consent expires by a yes that was typed just now."""
    return usual_term(deployment_of(replica), typed.get("answers", {}), datetime.now(UTC).date())


def _say_usual(replica: Replica, record_type: str, usual: Mapping[str, Any]) -> None:
    """Say on standard error what was filled in: standard output holds the id alone."""
    wording = wording_of(replica)
    told = ", ".join(f"{n}={spelled(record_type, n, v, wording)}" for n, v in usual.items())
    sys.stderr.write(f"Filled in as usual here: {told}\n")


def _is_consent(record_type: str, values: Mapping[str, Any]) -> bool:
    return record_type == Consent.type_name and bool(values.get("person"))


def get_record(replica: Replica, record: str) -> RecordView:
    """Give a record. Raises Trouble: it is not on this laptop."""
    view = replica.get(record)
    if view is None:
        raise Trouble(f"There is no record {record} here.")
    return view


def show_record(replica: Replica, record: str, *, as_json: bool) -> None:
    """Write a record with all its fields, and what of it is contested or unsent."""
    view = get_record(replica, record)
    here_alone, unsent = _unsent(replica, view)
    if as_json:
        more = {"contested_cells": sorted(view.shown.contested), "unsent": unsent}
        say(_facts(view) | more, as_json=True)
        return
    wording = wording_of(replica)
    if view.erased:
        said = "  (erased under the law: the register keeps the id alone)"
        say({}, [f"{view.type} {view.id}", said], as_json=False)
        return
    lines = [f"{view.type} {view.id}", view.title]
    lines += [f"  {n}: {spelled(view.type, n, v, wording)}" for n, v in view.values.items()]
    lines += [f"  ! {cell} is contested" for cell in sorted(view.shown.contested)]
    lines += ["  (deleted)"] if view.shown.gone else []
    if here_alone:
        lines.append("  (only on this laptop)")
    elif unsent:
        lines.append(f"  (not yet sent: {', '.join(unsent)})")
    say({}, lines, as_json=False)


def _unsent(replica: Replica, view: RecordView) -> tuple[bool, list[str]]:
    """Say whether nothing of a record was ever sent, and which of its cells have unsent writes."""
    lines = replica.history(view.id) if view.local else []
    waiting = {line.cell for line in lines if line.status in OPEN}
    sent = any(line.status not in OPEN for line in lines)
    return view.local and not sent, sorted(waiting)


def _facts(view: RecordView) -> dict[str, Any]:
    return {
        "record": view.id,
        "type": view.type,
        "title": view.title,
        "values": dict(view.values),
        "local": view.local,
        "withheld": view.withheld,
        "deleted": view.shown.gone,
        "erased": view.erased,
        "contested": bool(view.shown.contested) or view.shown.deletion_contested,
        "created": moment(view.created_ms),
        "changed": moment(view.changed_ms),
    }


def _say_listing(held: Opened, record_type: str, found: list[RecordView]) -> None:
    wording = wording_of(held.replica)
    listed = [n for n, f in declared_fields(record_type).items() if f.listed]
    rows = [
        (view.id, *(spelled(record_type, n, view.values.get(n), wording) for n in listed))
        for view in found
    ]
    say_table(("record", *listed), rows)


def _line_facts(line: HistoryLine) -> dict[str, Any]:
    return {
        "cell": line.cell,
        "field": line.field,
        "value": line.value,
        "at": moment(line.ms),
        "who": line.who,
        "device": line.device,
        "live": line.live,
        "shown": line.shown,
        "removed": line.removed,
        "intent": line.intent,
        "status": line.status,
        "dot": list(line.dot),
    }


def spelled(record_type: str, cell: str, value: Any, wording: Wording) -> str:
    """Write the value of a cell in words."""
    name = cells.field_of(cell)
    if value is None or name not in declared_fields(record_type):
        return "" if value is None else str(value)
    if cells.key_of(cell) and policy_of(record_type, name) is Policy.SET:
        value = [value]
    elif cells.key_of(cell):
        value = {cells.key_of(cell): value}
    return cell_text(record_type, name, value, wording)


def deployment_of(replica: Replica) -> Deployment:
    """Give the deployment that the vault belongs to."""
    return load_deployment(replica.deployment)


def wording_of(replica: Replica) -> Wording:
    """Give the words of the language that the window speaks."""
    deployment = deployment_of(replica)
    return Wording(deployment, str(replica.meta("ui.language", "") or deployment.default_language))


def moment(ms: int) -> str:
    """Write a moment, Unix time in milliseconds, as ISO 8601 in UTC."""
    return datetime.fromtimestamp(ms / 1000, UTC).isoformat(timespec="seconds")
