"""What waits for a coordinator at the register: writes set aside, and what becomes of them.

A coordinator's decision is a write like all others, on the review record of its item. Once that
is counted, the write that was set aside gets its new verdict here, at a position of its own
(rule 3): ``rejected`` when it was decided, for what is to stand was written by the coordinator;
``set_aside`` again when the decision was undone.
"""

import json
from collections.abc import Mapping

from sqlalchemy import Connection, RowMapping, select

from sync.merge.write import Dot, Write
from sync.protocol.messages import Reason, Status
from sync.protocol.review import AsideAnswer, AsideWrite
from sync.register import access
from sync.register import places as placing
from sync.register.epochs import EpochBook
from sync.register.people import Device, find_devices
from sync.register.schema import epochs, records, writes
from sync.register.verdicts import load_seen_epochs, read_seen

REVIEW = "review"
ASIDE_KINDS = ("set_aside", "rescued", "quarantine")
PAGE = 200


def aside(connection: Connection, actor: Device, after: int) -> AsideAnswer:
    """Give a page of the writes set aside behind a position, as far as the actor looks after them.

    These are writes on records within the actor's scope, and writes of people whose scope touches
    it.
    """
    query = (
        select(writes, epochs.c.name.label("epoch_name"), epochs.c.device)
        .join(epochs, epochs.c.id == writes.c.epoch)
        .where(writes.c.status == "set_aside", writes.c.position > after)
        .order_by(writes.c.position)
        .limit(PAGE)
    )
    rows = connection.execute(query).mappings().all()
    authors = {d.device: d for d in find_devices(connection, {row["device"] for row in rows})}
    held = select(records.c.id, records.c.places).where(
        records.c.id.in_({row["record"] for row in rows})
    )
    places = {row.id: row.places for row in connection.execute(held)}
    book = EpochBook(connection)
    texts = [json.loads(row["seen"]) if row["seen"] else None for row in rows]
    load_seen_epochs(book, texts)
    found = [
        _told(row, authors[row["device"]], {c: list(d) for c, d in read_seen(book, text).items()})
        for row, text in zip(rows, texts, strict=True)
        if row["device"] in authors
        and _sees(actor, authors[row["device"]], places.get(row["record"]))
    ]
    position = int(rows[-1]["position"]) if rows else after
    return AsideAnswer(aside=found, position=position, more=len(rows) == PAGE)


def ruling(write: Write, kind: object, about: object) -> tuple[Dot, Status] | None:
    """Read which write a counted write on a review record decides, and how; None for none.

    ``kind`` and ``about`` are what the review record says it is about.
    """
    if write.record_type != REVIEW or kind not in ASIDE_KINDS:
        return None
    epoch, _, number = str(about).partition(":")
    if not number.isdecimal():
        return None
    state, decision = write.values.get("state"), write.values.get("decision")
    if state == "undone":
        return Dot(epoch, int(number)), "set_aside"
    if isinstance(decision, Mapping) and state == "decided":
        return Dot(epoch, int(number)), "rejected"
    return None


def may_rule(connection: Connection, device: str) -> bool:
    """Whether a device's person decides about what was set aside."""
    return any(found.role in access.COORDINATING for found in find_devices(connection, {device}))


def _sees(actor: Device, author: Device, places: str | None) -> bool:
    if access.may_see(actor, author.scope):
        return True
    return places is not None and placing.is_within(placing.from_text(places), actor.scope)


def _told(row: RowMapping, author: Device, seen: Mapping[str, list[tuple[str, int]]]) -> AsideWrite:
    return AsideWrite(
        epoch=row["epoch_name"],
        number=row["number"],
        device=author.device,
        name=author.name,
        regions=author.scope.regions,
        ms=row["stamp_ms"],
        position=row["position"],
        type=row["type"],
        record=row["record"],
        creates=row["creates"],
        reason=Reason.model_validate_json(row["reason"]) if row["reason"] else Reason(code=""),
        values=json.loads(row["values"]) if row["values"] else {},
        seen=dict(seen),
    )
