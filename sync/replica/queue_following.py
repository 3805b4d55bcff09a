"""The queue follows the records: what is shown of them, what pairs say, what review records hold.

Called in the transaction that changed them, like the records' own rows.
"""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from forms.base import hangs_on
from forms.ids import created_ms
from sync.merge.canonical import canonical
from sync.merge.cells import field_of
from sync.merge.state import Row
from sync.merge.view import Shown
from sync.merge.write import Dot
from sync.replica import persons, queue_keeping, settings
from sync.replica.database import Database
from sync.replica.origins import Origin
from sync.replica.queue import PERSON, REVIEW
from sync.review.items import (
    CLOSED_BY_VERDICT,
    DERIVED,
    Item,
    Kind,
    items_of,
    pair_id,
)

OriginsOf = Callable[[str, Mapping[str, Sequence[Row]]], Mapping[Dot, Origin]]
"""Gives the origins of a record's rows, by cell, that an undo brought back."""


def follow(
    database: Database, record_type: str, shown: Mapping[str, Shown], origins: OriginsOf
) -> None:
    """Bring the queue up to date with what is shown of some records of a type."""
    if not shown:
        return
    if record_type == REVIEW:
        _follow_reviews(database, shown)
        return
    items = [
        (item, hangs_on(record_type, record_id, seen.values))
        for record_id, seen in shown.items()
        for item in items_of(record_type, record_id, seen)
    ]
    ids = json.dumps(list(shown))
    kept = json.dumps([item.id for item, _ in items])
    kinds = ", ".join(f"'{kind}'" for kind in DERIVED)
    if database.query(
        "SELECT 1 FROM queue WHERE record IN (SELECT value FROM json_each(?)) LIMIT 1", (ids,)
    ):
        database.execute(
            f"UPDATE queue SET reason = 0 WHERE kind IN ({kinds})"
            " AND record IN (SELECT value FROM json_each(?))"
            " AND id NOT IN (SELECT value FROM json_each(?))",
            (ids, kept),
        )
        queue_keeping.sweep(database)
    if items:
        names = queue_keeping.Names(database)
        queue_keeping.enter(
            database,
            [
                queue_keeping.line_of(
                    i,
                    owner,
                    names.of(shown[i.record], origins(i.record, shown[i.record].contested)),
                )
                for i, owner in items
            ],
        )
        queue_keeping.place(database, "id IN (SELECT value FROM json_each(?))", kept)
    if record_type == PERSON:
        queue_keeping.place(database, "owner IN (SELECT value FROM json_each(?))", ids)


def follow_pairs(database: Database, record_type: str, record_ids: Iterable[str]) -> None:
    """Follow what pairs say: decided ones leave, torn ones come back, parted ones wait again."""
    ids = {"ids": json.dumps(list(record_ids))}
    said = database.query(
        "SELECT record, other, verdict FROM same"
        " WHERE record IN (SELECT value FROM json_each(:ids))",
        ids,
    )
    database.execute(
        "UPDATE queue SET reason = 1 WHERE kind = 'duplicate' AND reason = 0"
        " AND (record IN (SELECT value FROM json_each(:ids))"
        " OR other IN (SELECT value FROM json_each(:ids)))",
        ids,
    )
    queue_keeping.settle(database, [pair_id(a, b) for a, b, verdict in said if verdict != "torn"])
    for record, other, verdict in said:
        if verdict == "torn":
            found = Item(
                pair_id(record, other),
                Kind.DUPLICATE,
                record,
                record_type,
                created_ms(max(record, other)),
                other,
                {"torn": True},
            )
            queue_keeping.put(database, found, owner=record)


def _follow_reviews(database: Database, shown: Mapping[str, Shown]) -> None:
    """Put what review records say beside the items that they are about."""
    identity = settings.get(database, "identity") or {}
    for review_id, seen in shown.items():
        values = seen.values
        decision = values.get("decision") or {}
        kind = str(values.get("kind") or "")
        row = {
            "id": review_id,
            "kind": kind,
            "record": values.get("subject") or "",
            "type": values.get("subject_type") or "",
            "other": values.get("other") or "",
            "since": created_ms(review_id),
            "owner": values.get("person") or "",
            "closing": int(kind in CLOSED_BY_VERDICT),
            "said": values.get("state") or "",
            "assignee": values.get("assignee") or "",
            "asked": values.get("asked") or "",
            "who": json.dumps(_whose(decision), ensure_ascii=False),
            "facts": json.dumps(_facts(kind, decision)),
            "verdict": "undone" if values.get("state") == "undone" else decision.get("verdict", ""),
            "decided_ms": _decided_ms(seen),
            "twice": int(len({_gist(row.value) for row in seen.contested.get("decision", ())}) > 1),
        }
        names = list(row)
        update = ", ".join(
            f"{n} = excluded.{n}"
            for n in ("said", "assignee", "asked", "verdict", "decided_ms", "twice")
        )
        database.execute(
            f"INSERT INTO queue ({', '.join(names)}, reason)"
            f" VALUES ({', '.join(':' + n for n in names)}, 0)"
            f" ON CONFLICT (id) DO UPDATE SET {update}, who = CASE"
            " WHEN excluded.who = '[]' OR excluded.said IN ('', 'decided') THEN who"
            " ELSE excluded.who END",
            row,
        )
        queue_keeping.place(database, "id = ?", review_id)
        _tell(database, identity, review_id, values)


def _facts(kind: str, decision: Mapping[str, Any]) -> dict[str, Any]:
    """Say of what a rule decided which rule it was, and which field."""
    if kind != Kind.RULED:
        return {}
    fields = sorted({field_of(on["cell"]) for on in decision.get("on") or []})
    return {"fields": fields, "rule": decision.get("rule") or ""}


def _whose(decision: Mapping[str, Any]) -> list[str]:
    """Give the names of those whose values a decision was about."""
    kept = (kept for on in decision.get("on") or [] for kept in on.get("before") or [])
    return sorted({name for found in kept if (name := found.get("who"))})


def _gist(decision: Mapping[str, Any] | None) -> str:
    """Spell what a decision comes to: two that came to the same are not torn."""
    found = decision or {}
    settled = [[on.get("record"), on.get("cell"), on.get("after")] for on in found.get("on") or []]
    return canonical([found.get("verdict"), sorted(settled, key=canonical)])


def _tell(
    database: Database, identity: Mapping[str, Any], review_id: str, values: Mapping[str, Any]
) -> None:
    """Have what this laptop's person is to hear stand in its queue: a loss, a question."""
    device, name = identity.get("device", ""), identity.get("name", "")
    lost = device and values.get("state") == "decided" and _lost(values, device)
    asked = name and values.get("state") == "waiting" and _asks(database, values, name)
    for kind, holds in ((Kind.LOST, lost), (Kind.QUESTION, asked)):
        own_id = f"{review_id}:{kind}"
        if holds:
            item = Item(
                own_id,
                kind,
                values.get("subject") or "",
                values.get("subject_type") or "",
                _last_ms(values),
                facts={"review": review_id},
            )
            queue_keeping.put(database, item, owner=values.get("person") or "", who=[name])
        else:
            queue_keeping.settle(database, [own_id])


def _asks(database: Database, values: Mapping[str, Any], name: str) -> bool:
    """Whether a question is for this laptop's person: by id where both are known, else by name."""
    meant, own = values.get("asked_person"), persons.own(database)
    return bool(meant == own if meant and own else values.get("asked") == name)


def _lost(values: Mapping[str, Any], device: str) -> bool:
    decision = values.get("decision") or {}
    if decision.get("device") == device or device in (values.get("told") or []):
        return False
    return any(
        kept.get("device") == device and canonical(kept.get("value")) != canonical(on.get("after"))
        for on in decision.get("on") or []
        for kept in on.get("before") or []
    )


def _last_ms(values: Mapping[str, Any]) -> int:
    moments = [
        (values.get("decision") or {}).get("at"),
        *(m.get("at") for m in values.get("thread") or []),
    ]
    return max((_ms(moment) for moment in moments if moment), default=0)


def _decided_ms(seen: Shown) -> int:
    at = (seen.values.get("decision") or {}).get("at")
    return _ms(at) if at else 0


def _ms(moment: str) -> int:
    return int(datetime.fromisoformat(moment).timestamp() * 1000)
