"""The queue: a row for each thing that waits for a person or was decided by one.

It derives from the records as shown (``sync.review.items``), from what pairs of records say, and
from the review records; like the records' own rows it is brought up to date in the transaction
that changed them, so opening the page costs what is on the page and not what exists. ``reason``
says whether the reason itself still stands.
"""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any

from forms.base import declaration, hangs_on
from forms.ids import created_ms
from sync.merge.canonical import canonical
from sync.merge.cells import field_of
from sync.merge.view import Shown
from sync.merge.write import Write
from sync.protocol.messages import Reason
from sync.protocol.people import DeviceCard, PersonCard
from sync.replica import journal, settings
from sync.replica.database import Database
from sync.review.items import (
    CLOSED_BY_VERDICT,
    DERIVED,
    Item,
    Kind,
    item_id,
    items_of,
    pair_id,
)

WAITING = ("new", "assigned", "waiting", "hold", "answered", "undone")
"""States of what still waits; the other one is decided."""

PERSON, REVIEW = "entrepreneur", "review"
_ASIDE = {"out_of_scope": Kind.RESCUED, "quarantined": Kind.QUARANTINE}
"""The kind of a write that was set aside, by the rule it broke."""
_COLUMNS = (
    "id, kind, record, type, other, title, facts, since, who, event, region, state, assignee,"
    " asked, verdict, decided_ms, twice, reason"
)


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the queue; ``who`` are the names of those whose work it is about."""

    id: str
    kind: str
    record: str
    type: str
    other: str
    title: str
    facts: Mapping[str, Any]
    since: int
    who: tuple[str, ...]
    event: str
    region: str
    state: str
    assignee: str
    asked: str
    verdict: str
    decided_ms: int
    twice: bool
    reason: bool

    @property
    def review(self) -> str:
        """The id of the review record that goes with it."""
        return str(self.facts.get("review", self.id))


@dataclass(frozen=True, slots=True)
class Filter:
    """Which lines are wanted; empty is any. ``text`` is looked for in the title."""

    kinds: tuple[str, ...] = ()
    states: tuple[str, ...] = WAITING
    region: str = ""
    event: str = ""
    who: str = ""
    assignee: str = ""
    text: str = ""

    def to_json(self) -> dict[str, Any]:
        """Give it as JSON, to be kept under a name."""
        return asdict(self)

    @classmethod
    def from_json(cls, body: Mapping[str, Any]) -> "Filter":
        """Read what ``to_json`` gave; what this version does not know is left out."""
        known = {name: body[name] for name in cls.__slots__ if name in body}
        read: dict[str, Any] = {n: tuple(v) if isinstance(v, list) else v for n, v in known.items()}
        return cls(**read)


@dataclass(frozen=True, slots=True)
class Counts:
    """How many lines there are by each thing one filters by."""

    total: int = 0
    by: Mapping[str, Mapping[str, int]] = field(default_factory=dict)


def page(
    database: Database, wanted: Filter, now_ms: int, *, limit: int = 100, offset: int = 0
) -> list[Row]:
    """Give one page of the queue, the longest waiting first (of decided things the latest)."""
    where, values = _where(wanted, now_ms)
    decided = wanted.states == ("decided",)
    order = "decided_ms DESC, id" if decided else "since, id"
    rows = database.query(
        f"SELECT {_COLUMNS} FROM queue WHERE {where} ORDER BY {order} LIMIT :limit OFFSET :offset",
        {**values, "limit": limit, "offset": offset},
    )
    return [_row(row) for row in rows]


def decisions(database: Database, limit: int) -> list[str]:
    """Give the items of several values that were decided last, whatever waits of them by now."""
    rows = database.query(
        "SELECT id FROM queue WHERE kind IN ('contested', 'ruled') AND said = 'decided'"
        " ORDER BY decided_ms DESC, id LIMIT ?",
        (limit,),
    )
    return [item for (item,) in rows]


def one(database: Database, item_id: str) -> Row | None:
    """Give one line."""
    rows = database.query(f"SELECT {_COLUMNS} FROM queue WHERE id = ?", (item_id,))
    return _row(rows[0]) if rows else None


def count(database: Database, wanted: Filter, now_ms: int) -> int:
    """Count the lines."""
    where, values = _where(wanted, now_ms)
    return int(database.query(f"SELECT count(*) FROM queue WHERE {where}", values)[0][0])


FACETS = ("kind", "region", "event", "assignee", "who")


def counts(database: Database, wanted: Filter, now_ms: int) -> Counts:
    """Count by kind, region, event, assignee and whose work it is, each without its own filter.

    One statement groups what the states and the text let through; the rest is added up here.
    """
    where, values = _where(Filter(states=wanted.states, text=wanted.text), now_ms)
    columns = ", ".join(FACETS)
    rows = database.query(
        f"SELECT {columns}, count(*) FROM queue WHERE {where} GROUP BY {columns}", values
    )
    total, found = 0, {name: Counter[str]() for name in FACETS}
    for *cells, number in rows:
        line = dict(zip(FACETS, cells, strict=True))
        whose = json.loads(line["who"])
        misses = {name for name in FACETS if not _fits(wanted, name, line[name], whose)}
        total += 0 if misses else number
        for name in FACETS:
            if not misses - {name}:
                for value in whose if name == "who" else (line[name],):
                    found[name][value] += number
    return Counts(total, {n: {v: k for v, k in by.items() if v} for n, by in found.items()})


def _fits(wanted: Filter, name: str, value: str, whose: Sequence[str]) -> bool:
    if name == "kind":
        return not wanted.kinds or value in wanted.kinds
    asked = getattr(wanted, name)
    return not asked or (asked in whose if name == "who" else asked == value)


# --- keeping it -----------------------------------------------------------------------------------


def follow(database: Database, record_type: str, shown: Mapping[str, Shown]) -> None:
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
        _sweep(database)
    if items:
        names = _Names(database)
        _enter(database, [_line(i, owner, names.of(shown[i.record])) for i, owner in items])
        _place(database, "id IN (SELECT value FROM json_each(?))", kept)
    if record_type == PERSON:
        _place(database, "owner IN (SELECT value FROM json_each(?))", ids)


def put(
    database: Database, item: Item, *, owner: str = "", who: Iterable[str] = (), title: str = ""
) -> None:
    """Enter an item, or bring what is known of it up to date; what was decided of it stays."""
    _enter(database, [_line(item, owner, who, title)])
    _place(database, "id = ?", item.id)


def _line(item: Item, owner: str, who: Iterable[str], title: str = "") -> tuple[Any, ...]:
    return (
        item.id,
        str(item.kind),
        item.record,
        item.type,
        item.other,
        json.dumps(item.facts, ensure_ascii=False),
        item.since,
        json.dumps(sorted(set(who)), ensure_ascii=False),
        owner,
        int(item.kind in CLOSED_BY_VERDICT),
        title,
    )


def _enter(database: Database, lines: Sequence[tuple[Any, ...]]) -> None:
    database.executemany(
        "INSERT INTO queue (id, kind, record, type, other, facts, since, who, owner, closing,"
        " title, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)"
        " ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, facts = excluded.facts, who ="
        " CASE WHEN excluded.who = '[]' THEN who ELSE excluded.who END,"
        " owner = excluded.owner, record = excluded.record, other = excluded.other,"
        " since = CASE WHEN reason THEN since ELSE excluded.since END, reason = 1, tried = NULL",
        lines,
    )


def hold_on(database: Database, item_ids: Iterable[str]) -> None:
    """Keep lines that are about to be decided, though their reason goes first."""
    database.executemany(
        "UPDATE queue SET said = coalesce(said, '') WHERE id = ?", [(i,) for i in item_ids]
    )


def settle(database: Database, item_ids: Iterable[str], *, reason: bool = False) -> None:
    """Note whether the reason of some items stands."""
    database.executemany(
        "UPDATE queue SET reason = ? WHERE id = ?", [(int(reason), i) for i in item_ids]
    )
    _sweep(database)


def untried(database: Database, mark: str) -> list[str]:
    """Give the items with several values that nobody has and these rules were not tried on."""
    rows = database.query(
        "SELECT id FROM queue WHERE kind = 'contested' AND state = 'new' AND reason = 1"
        " AND twice = 0 AND tried IS NOT ?",
        (mark,),
    )
    return [item for (item,) in rows]


def tried(database: Database, item_id: str, mark: str) -> None:
    """Note which rules were tried on an item; it is forgotten when the item changes."""
    database.execute("UPDATE queue SET tried = ? WHERE id = ?", (mark, item_id))


def owner_of(database: Database, item_id: str) -> str:
    """Give the person whom an item is about, or nothing."""
    rows = database.query("SELECT owner FROM queue WHERE id = ?", (item_id,))
    return str(rows[0][0]) if rows else ""


def ruled(database: Database, record_id: str) -> list[str]:
    """Give the items about what rules decided of a record."""
    rows = database.query(
        "SELECT id FROM queue WHERE record = ? AND kind = ?", (record_id, Kind.RULED)
    )
    return [item for (item,) in rows]


def known(database: Database, item_ids: Sequence[str]) -> set[str]:
    """Give those of these items that stand in the queue with a reason."""
    rows = database.query(
        "SELECT id FROM queue WHERE reason = 1 AND id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(item_ids)),),
    )
    return {item for (item,) in rows}


def drop_pairs(database: Database, likely: Sequence[str]) -> None:
    """Let go of pairs that nobody has touched and that are likely no more."""
    database.execute(
        "DELETE FROM queue WHERE kind = 'duplicate' AND said IS NULL"
        " AND json_extract(facts, '$.torn') IS NULL"
        " AND id NOT IN (SELECT value FROM json_each(?))",
        (json.dumps(list(likely)),),
    )


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
    settle(database, [pair_id(a, b) for a, b, verdict in said if verdict != "torn"])
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
            put(database, found, owner=record)


def put_aside(
    database: Database,
    write: Write,
    reason: Reason | None,
    *,
    name: str,
    device: str,
    regions: Sequence[str] = (),
) -> str:
    """Enter a write that was set aside, with the rule it broke; give the item's id."""
    about = f"{write.dot.epoch}:{write.dot.number}"
    code = reason.code if reason else ""
    found = Item(
        item_id(write.record_id, "aside", about),
        _ASIDE.get(code, Kind.SET_ASIDE),
        write.record_id,
        write.record_type,
        write.stamp.ms,
        about,
        {
            "code": code,
            "cell": reason.cell if reason else "",
            "values": dict(write.values),
            "seen": {cell: [list(dot) for dot in dots] for cell, dots in write.seen.items()},
            "creates": write.creates,
            "device": device,
            "name": name,
            "regions": list(regions),
        },
    )
    known = declaration(write.record_type)
    title = known.title_of(dict(write.values)) if known else ""
    owner = hangs_on(write.record_type, write.record_id, write.values)
    put(database, found, owner=owner, who=[name] if name else (), title=title)
    return found.id


def put_waiting(database: Database, waiting: Sequence[tuple[PersonCard, DeviceCard]]) -> None:
    """Have these devices, and no others, stand in the queue as asking to join."""
    found = []
    for person, card in waiting:
        facts = {"device_name": card.device_name, "role": person.role, "name": person.name}
        item = Item(
            item_id(card.device, Kind.DEVICE),
            Kind.DEVICE,
            card.device,
            "",
            card.enrolled_ms,
            facts={**facts, "regions": person.scope.regions},
        )
        put(database, item, who=[person.name], title=person.name)
        found.append(item.id)
    standing = database.query("SELECT id FROM queue WHERE kind = 'device' AND reason = 1")
    settle(database, {item for (item,) in standing} - set(found))


def decided_devices(database: Database) -> dict[str, str]:
    """Give the devices that wait still and were decided here, each with its verdict."""
    return dict(
        database.query(
            "SELECT record, verdict FROM queue WHERE kind = 'device' AND reason = 1"
            " AND said = 'decided'"
        )
    )


def follow_own_aside(database: Database, name: str, device: str) -> None:
    """Have this laptop's own writes that were set aside stand in its queue, while they are so."""
    lines = [x for x in journal.set_aside(database) if x.status == "set_aside"]
    found = {
        put_aside(database, line.write, line.reason, name=name, device=device) for line in lines
    }
    open_ones = database.query(
        "SELECT id FROM queue WHERE reason = 1 AND kind IN ('set_aside', 'rescued', 'quarantine')"
        " AND json_extract(facts, '$.device') = ?",
        (device,),
    )
    settle(database, {item for (item,) in open_ones} - found)


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
            f" ON CONFLICT (id) DO UPDATE SET {update}",
            row,
        )
        _place(database, "id = ?", review_id)
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
    asked = name and values.get("state") == "waiting" and values.get("asked") == name
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
            put(database, item, owner=values.get("person") or "", who=[name])
        else:
            settle(database, [own_id])


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


def _place(database: Database, where: str, value: str) -> None:
    """Copy title, event and region of the records that items are about."""
    database.execute(
        f"UPDATE queue SET (title, event, region) = (SELECT coalesce(title, ''),"
        f" coalesce(f_event, ''), coalesce(f_region, '') FROM {PERSON} WHERE id = queue.owner)"
        f" WHERE {where} AND owner IN (SELECT id FROM {PERSON} WHERE id = queue.owner)",
        (value,),
    )


class _Names:
    """The names of those who gave values, each epoch looked up once."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._own = (settings.get(database, "identity") or {}).get("name", "")
        self._known: dict[str, str] = {}

    def of(self, shown: Shown) -> set[str]:
        """Give the names of those who gave the values that contest, or all that are shown."""
        epochs = {row.dot.epoch for rows in shown.contested.values() for row in rows}
        epochs = epochs or {dot.epoch for dots in shown.seen.values() for dot in dots}
        for epoch in epochs - self._known.keys():
            self._known[epoch] = self._name(epoch)
        return {name for epoch in epochs if (name := self._known[epoch])}

    def _name(self, epoch: str) -> str:
        rows = self._database.query(
            "SELECT coalesce(devices.name, '') FROM register_epochs"
            " JOIN devices ON devices.device = register_epochs.device"
            " WHERE register_epochs.name = :epoch"
            " UNION SELECT :own FROM epochs WHERE device IS NULL AND name = :epoch",
            {"epoch": epoch, "own": self._own},
        )
        return next((str(name) for (name,) in rows if name), "")


def _sweep(database: Database) -> None:
    """Let go of lines whose reason is gone and that nobody said anything of."""
    database.execute("DELETE FROM queue WHERE reason = 0 AND said IS NULL")


def _where(wanted: Filter, now_ms: int) -> tuple[str, dict[str, Any]]:
    parts, values = ["since <= :now"], {"now": now_ms}
    found: dict[str, Any] = values
    for column, chosen in (("kind", wanted.kinds), ("state", wanted.states)):
        if chosen:
            names = {f"{column}_{n}": value for n, value in enumerate(chosen)}
            parts.append(f"{column} IN ({', '.join(':' + name for name in names)})")
            found.update(names)
    for column in ("region", "event", "assignee"):
        if value := getattr(wanted, column):
            parts.append(f"{column} = :{column}")
            found[column] = value
    if wanted.who:
        parts.append(":who IN (SELECT value FROM json_each(who))")
        found["who"] = wanted.who
    if wanted.text:
        parts.append("title LIKE :text")
        found["text"] = f"%{wanted.text}%"
    return " AND ".join(parts), found


def _row(row: Sequence[Any]) -> Row:
    record = dict(zip(_COLUMNS.split(", "), row, strict=True))
    record["facts"] = json.loads(record["facts"])
    record["who"] = tuple(json.loads(record["who"]))
    record["twice"], record["reason"] = bool(record["twice"]), bool(record["reason"])
    return Row(**record)
