"""Conflicts on the command line: what waits for a decision, and deciding it."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from desktop.cli_output import Exit, Trouble, say, say_table, things
from desktop.cli_records import (
    RecordName,
    deployment_of,
    get_record,
    moment,
    show_record,
    spelled,
    wording_of,
)
from desktop.cli_values import read_fields
from desktop.cli_vault import AsJson, PassphraseFile, VaultFolder, opened
from sync.merge import cells
from sync.merge.view import distinct
from sync.replica.desk import Desk
from sync.replica.queue import Filter
from sync.replica.replica import Replica
from sync.replica.views import ContestedItem
from sync.review.combine import combined, way


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
        wording = wording_of(held.replica)
        rows = [
            (
                c["record"],
                c["title"],
                c["cell"],
                str(v["choice"]),
                v["at"],
                v["who"],
                spelled(c["type"], c["cell"], v["value"], wording)
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
                item.type, [f"{_typed_name(cell)}={value}"], deployment_of(replica), {}
            )
            replica.decide(record, {cell: _of_cell(cell, typed[item.field])})
        show_record(replica, record, as_json=as_json)


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
    get_record(replica, record)
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
