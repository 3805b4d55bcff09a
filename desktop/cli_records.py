"""Records on the command line: add, set, show, list, history, conflicts, resolve."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Annotated, Any

import typer

from desktop.cli_output import Exit, Trouble, say, say_table, things
from desktop.cli_values import check_type, read_fields
from desktop.cli_vault import AsJson, Opened, PassphraseFile, VaultFolder, opened
from forms.base import declared_fields, policy_of
from forms.consent import Consent, consent_id
from forms.fields import Policy
from forms.reference import Deployment
from sync.deployment import load_deployment
from sync.lists.export import Wording, cell_text
from sync.merge import cells
from sync.merge.view import distinct
from sync.replica.desk import Desk
from sync.replica.history import HistoryLine
from sync.replica.journal import OPEN
from sync.replica.queue import Filter
from sync.replica.replica import Replica
from sync.replica.usual import pinned_event, usual_term, usual_values
from sync.replica.views import ContestedItem, RecordView
from sync.review.combine import combined, way

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
        typed = read_fields(record_type, fields, _deployment(held.replica), {})
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
        view = _get(held.replica, record)
        values = read_fields(view.type, fields, _deployment(held.replica), view.values)
        if view.type == Consent.type_name:
            said = view.values.get("answers", {}).items()
            fresh = dict(values.get("answers", {}).items() - said)
            values = _usual_term(held.replica, {"answers": fresh}) | values
        held.replica.save(view.type, values, record_id=record, before=view.shown, intent="command")
        _show(held.replica, record, as_json=as_json)


def show(
    record: RecordName,
    *,
    vault: VaultFolder = "",
    passphrase_file: PassphraseFile = "",
    as_json: AsJson = False,
) -> None:
    """Show a record, with what is contested in it."""
    with opened(vault, passphrase_file) as held:
        _show(held.replica, record, as_json=as_json)


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
        view = _get(held.replica, record)
        lines = held.replica.history(record)
        if as_json:
            say({"record": record, "lines": [_line_facts(line) for line in lines]}, as_json=True)
            return
        wording = _wording(held.replica)
        say_table(
            ("when", "who", "cell", "value", "", "intent"),
            [
                (
                    moment(line.ms),
                    line.who or line.device or "this laptop",
                    line.cell,
                    "(removed)"
                    if line.removed
                    else _value(view.type, line.cell, line.value, wording),
                    "shown" if line.shown else "live" if line.live else "",
                    line.intent,
                )
                for line in lines
            ],
        )


def conflicts(
    *,
    vault: VaultFolder = "",
    passphrase_file: PassphraseFile = "",
    as_json: AsJson = False,
) -> None:
    """List what waits for a decision: the values that several people wrote at once."""
    with opened(vault, passphrase_file) as held:
        found = [_conflict(held.replica, item) for item in held.replica.contested()]
        waiting = Desk(held.replica).counts(Filter())
        kinds = dict(sorted(waiting.by.get("kind", {}).items()))
        if as_json:
            say({"conflicts": found, "waiting": waiting.total, "kinds": kinds}, as_json=True)
            return
        wording = _wording(held.replica)
        rows = [
            (
                c["record"],
                c["title"],
                c["cell"],
                str(v["choice"]),
                moment_of(v),
                v["who"],
                _value(c["type"], c["cell"], v["value"], wording)
                if not c["deletion"]
                else v["value"],
            )
            for c in found
            for v in c["values"]
        ]
        say_table(("record", "title", "cell", "choice", "when", "who", "value"), rows)
        all_told = ", ".join(f"{kind} {count}" for kind, count in kinds.items())
        lines = [f"{things(len(found), 'value')} to decide here"]
        if waiting.total:
            lines.append(f"{things(waiting.total, 'item')} under To decide: {all_told}")
        say({}, lines, as_json=False)


def resolve(
    record: RecordName,
    cell: Annotated[str, typer.Argument(metavar="CELL", help="The cell, as conflicts names it.")],
    *,
    choose: Annotated[int, typer.Option(help="Take the value of this choice.")] = 0,
    value: Annotated[str, typer.Option(help="Take this value instead.")] = "",
    together: Annotated[
        bool, typer.Option("--combine", help="Put the values together, where they can be.")
    ] = False,
    vault: VaultFolder = "",
    passphrase_file: PassphraseFile = "",
    as_json: AsJson = False,
) -> None:
    """Decide a conflict: by one of its choices, by another value, or by all of them together."""
    if [bool(choose), bool(value), together].count(True) != 1:
        raise Trouble("Say one of --choose, --value and --combine.", Exit.USAGE)
    with opened(vault, passphrase_file) as held:
        replica = held.replica
        item = _item(replica, record, cell)
        if item.deletion:
            replica.decide_deletion(record, delete=_chosen(item, choose, replica) == "delete")
        elif choose:
            replica.decide(record, {cell: _chosen(item, choose, replica)})
        elif together:
            replica.decide(record, {cell: _together(item)})
        else:
            typed = read_fields(
                item.type, [f"{_typed_name(cell)}={value}"], _deployment(replica), {}
            )
            replica.decide(record, {cell: _of_cell(cell, typed[item.field])})
        _show(replica, record, as_json=as_json)


def _usual(replica: Replica, record_type: str, typed: Mapping[str, Any]) -> dict[str, Any]:
    """Give what the window would fill in and nobody typed; a field typed empty stays empty."""
    named = typed.get("event")
    event = pinned_event(replica) if "event" not in typed else replica.get(named) if named else None
    found = usual_values(replica, _deployment(replica), record_type, event)
    if record_type == Consent.type_name:
        found |= _usual_term(replica, typed)
    return {name: value for name, value in found.items() if name not in typed}


def _usual_term(replica: Replica, typed: Mapping[str, Any]) -> dict[str, str]:
    """Give when a consent expires by a yes that was typed just now."""
    return usual_term(_deployment(replica), typed.get("answers", {}), datetime.now(UTC).date())


def _say_usual(replica: Replica, record_type: str, usual: Mapping[str, Any]) -> None:
    """Say on standard error what was filled in: standard output holds the id alone."""
    wording = _wording(replica)
    told = ", ".join(f"{n}={_value(record_type, n, v, wording)}" for n, v in usual.items())
    sys.stderr.write(f"Filled in as usual here: {told}\n")


def _is_consent(record_type: str, values: Mapping[str, Any]) -> bool:
    return record_type == Consent.type_name and bool(values.get("person"))


def _get(replica: Replica, record: str) -> RecordView:
    view = replica.get(record)
    if view is None:
        raise Trouble(f"There is no record {record} here.")
    return view


def _show(replica: Replica, record: str, *, as_json: bool) -> None:
    view = _get(replica, record)
    here_alone, unsent = _unsent(replica, view)
    if as_json:
        more = {"contested_cells": sorted(view.shown.contested), "unsent": unsent}
        say(_facts(view) | more, as_json=True)
        return
    wording = _wording(replica)
    if view.erased:
        said = "  (erased under the law: the register keeps the id alone)"
        say({}, [f"{view.type} {view.id}", said], as_json=False)
        return
    lines = [f"{view.type} {view.id}", view.title]
    lines += [f"  {n}: {_value(view.type, n, v, wording)}" for n, v in view.values.items()]
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
    wording = _wording(held.replica)
    listed = [n for n, f in declared_fields(record_type).items() if f.listed]
    rows = [
        (view.id, *(_value(record_type, n, view.values.get(n), wording) for n in listed))
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


def _conflict(replica: Replica, item: ContestedItem) -> dict[str, Any]:
    return {
        "record": item.record_id,
        "type": item.type,
        "title": item.title,
        "cell": item.cell,
        "field": item.field,
        "deletion": item.deletion,
        "values": _choices(replica, item),
    }


def _choices(replica: Replica, item: ContestedItem) -> list[dict[str, Any]]:
    """Number the different values; of a deletion edited past, the two ways it can go."""
    if item.deletion:
        ways = ("delete", "keep")
        return [{"choice": n, "value": w, "at": "", "who": ""} for n, w in enumerate(ways, 1)]
    authors = {line.dot: line.who or line.device for line in replica.history(item.record_id)}
    return [
        {
            "choice": n,
            "value": row.value,
            "at": moment(row.stamp.ms),
            "who": authors.get(row.dot, ""),
        }
        for n, row in enumerate(distinct(item.rows), 1)
    ]


def _item(replica: Replica, record: str, cell: str) -> ContestedItem:
    _get(replica, record)
    found = [i for i in replica.contested(10_000) if (i.record_id, i.cell) == (record, cell)]
    if not found:
        raise Trouble(f"Nothing waits for a decision in {cell} of this record.")
    return found[0]


def _chosen(item: ContestedItem, choose: int, replica: Replica) -> Any:
    choices = _choices(replica, item)
    if not 1 <= choose <= len(choices):
        raise Trouble(f"There are the choices 1 to {len(choices)}.", Exit.USAGE)
    return choices[choose - 1]["value"]


def _together(item: ContestedItem) -> Any:
    values = [row.value for row in distinct(item.rows)]
    if not way(item.type, item.field, values):
        raise Trouble("Values of this kind are chosen, not combined.", Exit.USAGE)
    return combined(item.type, item.field, values)


def _typed_name(cell: str) -> str:
    key = cells.key_of(cell)
    return f"{cells.field_of(cell)}.{key}" if key else cell


def _of_cell(cell: str, value: Any) -> Any:
    key = cells.key_of(cell)
    return value[key] if key else value


def _value(record_type: str, cell: str, value: Any, wording: Wording) -> str:
    name = cells.field_of(cell)
    if value is None or name not in declared_fields(record_type):
        return "" if value is None else str(value)
    if cells.key_of(cell) and policy_of(record_type, name) is Policy.SET:
        value = [value]
    elif cells.key_of(cell):
        value = {cells.key_of(cell): value}
    return cell_text(record_type, name, value, wording)


def _deployment(replica: Replica) -> Deployment:
    return load_deployment(replica.deployment)


def _wording(replica: Replica) -> Wording:
    deployment = _deployment(replica)
    return Wording(deployment, str(replica.meta("ui.language", "") or deployment.default_language))


def moment(ms: int) -> str:
    """Write a moment, Unix time in milliseconds, as ISO 8601 in UTC."""
    return datetime.fromtimestamp(ms / 1000, UTC).isoformat(timespec="seconds")


def moment_of(value: Mapping[str, Any]) -> str:
    """Give a choice's moment."""
    return str(value["at"])
