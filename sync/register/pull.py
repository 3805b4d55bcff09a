"""State on its way down: what a device lacks from a cursor on, as the body of the answer.

Documents go out as they are kept: the text of the answer is spliced together around them.

A page ends in the middle of what was asked for, and a record changed twice may lie behind that
end although its first change lies before it. So the tag of a page's cursor carries where the
pull began (``tag~since``), and all pages of one pull give changes since then. Every page answers
for every write of the overlay that was named: one without an answer is not held here. Records
asked for anew come whole with the last page, whose cursor is the position they are told at.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic_core import from_json, to_json
from sqlalchemy import Connection, Row, bindparam, select

from sync.errors import Refused
from sync.merge.document import Document
from sync.protocol import columns
from sync.protocol.limits import PAGE_RECORDS
from sync.protocol.messages import (
    Cursor,
    PullAnswer,
    PullRequest,
    Scope,
    Table,
)
from sync.register import news
from sync.register import places as placing
from sync.register.bulk import among
from sync.register.epochs import chunks
from sync.register.erasing import erased_of
from sync.register.marks import Mark, Reader
from sync.register.meta import Meta, tag_at
from sync.register.passing import passed_of
from sync.register.people import Device, directory
from sync.register.places import EVERYBODY
from sync.register.records import marks_from_text
from sync.register.schema import departures, epochs, erased, records
from sync.register.standing import standing_of
from sync.register.statuses import changed_behind, statuses_of
from sync.register.versions import check_version, newer_than

_SINCE = "~"
_ID = slice(2, 34)
"""Where the id stands in what spells a record: behind a bracket and a quotation mark."""
_DIGITS = 16

# Statements are built once: SQLAlchemy takes four times as long to build one as to run it.
_SESSION = select(epochs.c.id).where(
    epochs.c.name == bindparam("name"), epochs.c.device == bindparam("device")
)
_ERASED = select(erased.c.record).where(
    erased.c.position > bindparam("after"), erased.c.position <= bindparam("end")
)
_ANEW = select(*news.TOLD).where(among(records.c.id, "ids"))
_WITHDRAWN = (
    select(records.c.id, records.c.places)
    .join(departures, departures.c.record == records.c.id)
    .where(
        departures.c.position > bindparam("after"),
        departures.c.position <= bindparam("end"),
        among(departures.c.place, "places"),
    )
    .distinct()
)
_EPOCH_NAME = select(epochs.c.name).where(epochs.c.id == bindparam("number"))
_NEW_EPOCHS = (
    select(epochs.c.id, epochs.c.name, epochs.c.device)
    .where(epochs.c.id > bindparam("known"))
    .order_by(epochs.c.id)
)


@dataclass(frozen=True, slots=True)
class Answer:
    """A pull's answer: its body, and the ids of the records it brings."""

    body: bytes
    records: list[str]


def pull(
    connection: Connection, meta: Meta, device: Device, request: PullRequest, now_ms: int
) -> Answer:
    """Give one page.

    Raises:
        Refused: code ``cursor_unknown`` with the newest of the reader's checkpoints (``position``
            and ``tag``) that this register gave; position 0 if there is none.
    """
    check_version(request.v)
    since = _check_cursor(connection, meta, request)
    if request.scope not in ("", device.scope.mark):
        return _other_scope(meta, device, request, now_ms)
    reader = Reader(_session(connection, device, request), request.receipted, since)
    limit = min(request.limit, PAGE_RECORDS)
    after = request.cursor.position
    found = news.changed(connection, device.scope, reader, after, limit + 1)
    more = len(found) > limit
    page = found[:limit]
    end = page[-1].position if more else meta.position
    anew = set(request.refetch)
    new, changes = _spell((r for r in page if r.id not in anew), reader)
    rows, tables = _tabled(new) if request.v > 1 else ([_whole(row) for row in new], [])
    withdrawn = _withdrawn(connection, device, after, end)
    gone = _erased(connection, after, end)
    absent: list[str] = []
    if not more:
        told_anew, outside, absent = _refetched(connection, device.scope, request.refetch)
        rows += told_anew
        withdrawn += outside
        gone += sorted(erased_of(connection, absent))
        absent = [record for record in absent if record not in gone]
    shell = PullAnswer(
        register_epoch=meta.register_epoch,
        cursor=_cursor(connection, end, since if more else None),
        more=more,
        time_ms=now_ms,
        backup_mark=meta.backup_mark,
        devices=directory(connection, request.devices_known, request.keys_known_ms),
        withdrawn=withdrawn,
        standing="" if more else standing_of(connection, meta, device, 0).tag,
        erased=gone,
        statuses=[
            *statuses_of(connection, request.overlay),
            *changed_behind(connection, request.watched, after, meta.position),
        ],
        passed=[]
        if more
        else passed_of(connection, device.scope, request.lost, request.lost_since, meta.position),
        absent=absent,
        tables=tables,
        protocol=newer_than(request.v),
        left=news.count(connection, device.scope, reader, after)
        if more and request.counting
        else 0,
    )
    known = _epochs(connection, _epochs_known(connection, request))
    body = _splice(shell, epochs=known, rows=rows, changes=changes)
    tabled = (i for table in tables for i in table.ids)
    return Answer(body, [*tabled, *(text[_ID] for text in (*rows, *changes))])


def _other_scope(meta: Meta, device: Device, request: PullRequest, now_ms: int) -> Answer:
    """Tell a laptop its scope, before anything that would not fit what it holds."""
    answer = PullAnswer(
        register_epoch=meta.register_epoch,
        cursor=request.cursor,
        more=True,
        time_ms=now_ms,
        scope=device.scope,
    )
    return Answer(answer.model_dump_json(exclude_defaults=True).encode(), [])


def _check_cursor(connection: Connection, meta: Meta, request: PullRequest) -> int:
    """Verify the cursor; give the position that this pull began at."""
    cursor = request.cursor
    if cursor.position == 0:
        return 0
    tag, _, since = cursor.tag.partition(_SINCE)
    same = request.register_epoch in ("", meta.register_epoch)
    if not same or tag != tag_at(connection, cursor.position):
        raise _cursor_unknown(connection, meta, request)
    began = int(since) if since.isdecimal() and len(since) <= _DIGITS else cursor.position
    return min(began, cursor.position)


def _cursor_unknown(connection: Connection, meta: Meta, request: PullRequest) -> Refused:
    """Say how far back this register and the reader agree: at the newest cursor both know."""
    agreed = (c for c in request.checkpoints if c.tag == tag_at(connection, c.position))
    found = next(agreed, Cursor())
    position, tag = found.position, found.tag
    return Refused(
        "cursor_unknown",
        "this register did not give this cursor",
        status=409,
        position=position,
        tag=tag,
        register_epoch=meta.register_epoch,
    )


def _cursor(connection: Connection, position: int, since: int | None) -> Cursor:
    tag = tag_at(connection, position) or ""
    return Cursor(position=position, tag=tag if since is None else f"{tag}{_SINCE}{since}")


def _session(connection: Connection, device: Device, request: PullRequest) -> int:
    """Give the session's number; none if nothing was pushed in it, or not by this device."""
    return connection.scalar(_SESSION, {"name": request.session, "device": device.device}) or -1


def _spell(page: Iterable[Row[Any]], reader: Reader) -> tuple[list[Row[Any]], list[str]]:
    """Give the records new to the reader, and known ones as their changed cells, spelled."""
    rows: list[Row[Any]] = []
    changes: list[str] = []
    for row in page:
        if row.whole_since > reader.since:
            rows.append(row)
            continue
        marks = marks_from_text(row.marks)
        cells = [cell for cell, mark in marks.items() if _is_news(mark, reader)]
        if cells:
            changed = to_json(_cells(from_json(row.document), cells)).decode()
            changes.append(f'["{row.id}",{changed}]')
    return rows, changes


def _tabled(new: Iterable[Row[Any]]) -> tuple[list[str], list[Table]]:
    """Put into tables the records that nobody has edited; spell the others."""
    edited: list[str] = []
    plain: list[tuple[str, str, Document]] = []
    for row in new:
        body: Document = from_json(row.document)
        if "c" in body or not body.get("v"):
            edited.append(_whole(row))
        else:
            plain.append((row.id, row.type, body))
    return edited, columns.tables(plain)


def _is_news(mark: Mark, reader: Reader) -> bool:
    return mark.position > reader.since and not reader.knows(mark)


def _cells(document: dict[str, Any], names: Iterable[str]) -> dict[str, Any]:
    """Give cells of a document in the form that stands alone."""
    origin, plain = document.get("o", []), document.get("v", {})
    rest = document.get("c", {})
    return {
        name: rest[name]
        if name in rest
        else {"r": [[*origin, plain[name]]] if name in plain else []}
        for name in names
    }


def _withdrawn(connection: Connection, device: Device, after: int, end: int) -> list[str]:
    """Give the records that left the scope after one position and up to another."""
    scope = device.scope
    if scope.everything:
        return []
    own = placing.place("device", device.device)
    places = {*placing.places_of_scope(scope), EVERYBODY, own}
    asked = {"after": after, "end": end, "places": sorted(places)}
    rows = connection.execute(_WITHDRAWN, asked)
    return [i for i, text in rows if not placing.is_within(placing.from_text(text), scope)]


def _erased(connection: Connection, after: int, end: int) -> list[str]:
    """Give the records erased after one position and up to another, in any scope."""
    return list(connection.scalars(_ERASED, {"after": after, "end": end}))


def _refetched(
    connection: Connection, scope: Scope, ids: Sequence[str]
) -> tuple[list[str], list[str], list[str]]:
    """Spell records asked for anew, whole; name those outside the scope, and those not held."""
    rows: dict[str, str] = {}
    outside: set[str] = set()
    for part in chunks(ids):
        for row in connection.execute(_ANEW, {"ids": part}):
            if placing.is_within(placing.from_text(row.places), scope):
                rows[row.id] = _whole(row)
            else:
                outside.add(row.id)
    return list(rows.values()), sorted(outside), [i for i in ids if i not in {*rows, *outside}]


def _whole(row: Row[Any]) -> str:
    return f'["{row.id}","{row.type}",{row.document}]'  # neither has anything to escape


def _epochs_known(connection: Connection, request: PullRequest) -> int:
    """Give how many epochs the reader knows: none, if it knows them from another history."""
    if request.epoch_name is None:
        return request.epochs_known
    name = connection.scalar(_EPOCH_NAME, {"number": request.epochs_known})
    return request.epochs_known if name == request.epoch_name else 0


def _epochs(connection: Connection, known: int) -> list[dict[str, Any]]:
    rows = connection.execute(_NEW_EPOCHS, {"known": known}).all()
    return [{"id": row[0], "name": row[1], "device": row[2]} for row in rows]


def _splice(
    shell: PullAnswer, *, epochs: list[dict[str, Any]], rows: list[str], changes: list[str]
) -> bytes:
    """Put texts that are JSON already into the answer's JSON."""
    head = shell.model_dump_json(exclude={"epochs", "rows", "changes"}, exclude_defaults=True)
    parts = [
        f'"epochs":{to_json(epochs).decode()}' if epochs else "",
        f'"rows":[{",".join(rows)}]' if rows else "",
        f'"changes":[{",".join(changes)}]' if changes else "",
    ]
    return ",".join([head[:-1], *(part for part in parts if part)]).encode() + b"}"
