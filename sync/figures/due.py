"""What waits for somebody: follow-ups, referrals, needs, incomplete records, consents that end.

Who did not agree to be kept stands here for their last days (``sync.replica.expiring``).

An item hides behind an open follow-up on the same person (or need): somebody has it in hand then,
and the follow-up itself is listed with its day.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from sync.deployment import setting
from sync.expressions import shown_as
from sync.replica.database import Database
from sync.replica.expiring import DAY_MS
from sync.replica.replica import Replica

Kind = Literal["followup", "referral", "need", "incomplete", "consent", "held"]
When = Literal["overdue", "today", "week", "later", "undated"]
_Asked = Mapping[str, str | int]

MOST = 500
"""Items of one kind that are listed; the counts are of all."""
_CONSENT_DAYS = 30
_HELD_DAYS = 7
"""So many days before somebody is erased who did not agree to be kept, their erasure is said."""
_NEVER = 100_000

_BUSY = (
    "SELECT {column} FROM followup WHERE gone = 0 AND {column} IS NOT NULL"
    " AND coalesce(f_state, 'open') NOT IN ('done', 'dropped')"
)
_OF_NEED, _OF_PERSON = _BUSY.format(column="f_need"), _BUSY.format(column="f_person")


def _hanging(table: str, what: str, due: str, assignee: str, where: str) -> str:
    return (
        f"SELECT x.id AS id, p.id, p.title, coalesce({what}, ''), {due} AS due,"
        f" coalesce({assignee}, '')"
        f" FROM {table} x JOIN entrepreneur p ON p.id = {shown_as('x.f_person')}"
        f" WHERE x.gone = 0 AND p.gone = 0 AND {where}"
    )


_CONTACT = "p.f_phones IS NULL AND p.f_emails IS NULL"
_ANSWER = f"p.id NOT IN (SELECT {shown_as('f_person')} FROM consent WHERE gone = 0)"
_NEED = (
    f"p.id NOT IN (SELECT {shown_as('f_person')} FROM need WHERE gone = 0 AND f_person IS NOT NULL)"
)
_MISSING = (
    "trim(CASE WHEN p.f_name IS NULL THEN 'name ' ELSE '' END ||"
    f" CASE WHEN {_CONTACT} THEN 'contact ' ELSE '' END ||"
    f" CASE WHEN {_ANSWER} THEN 'consent ' ELSE '' END ||"
    f" CASE WHEN {_NEED} THEN 'need' ELSE '' END)"
)

QUERIES: Mapping[Kind, str] = {
    "followup": _hanging(
        "followup",
        "x.f_task || coalesce(' · ' || (SELECT title FROM approach WHERE id = x.f_approach), '')",
        "x.f_due",
        "x.f_assignee",
        "coalesce(x.f_state, 'open') NOT IN ('done', 'dropped')",
    ),
    "referral": _hanging(
        "referral",
        "x.f_to_name",
        "x.f_due",
        "NULL",
        "coalesce(x.f_state, 'sent') NOT IN ('answered', 'declined', 'no_answer')",
    ),
    "need": _hanging(
        "need",
        "coalesce(x.f_details, x.f_kind)",
        "NULL",
        "NULL",
        "x.f_pillar IS NULL AND coalesce(x.f_state, 'noted') = 'noted'"
        " AND x.id NOT IN (SELECT f_need FROM referral WHERE gone = 0 AND f_need IS NOT NULL)"
        f" AND x.id NOT IN ({_OF_NEED})",
    ),
    "incomplete": (
        "SELECT id, id AS person, title, missing, NULL AS due, '' FROM"
        f" (SELECT p.id AS id, p.title AS title, {_MISSING} AS missing FROM entrepreneur p"
        " WHERE p.gone = 0 AND coalesce(p.f_membership, '') <> 'declined'"
        f" AND p.id NOT IN ({_OF_PERSON})) WHERE missing <> ''"
    ),
    "consent": _hanging(
        "consent",
        "NULL",
        "x.f_expires",
        "NULL",
        f"x.f_expires <= :soon AND p.id NOT IN ({_OF_PERSON}) AND x.f_answers LIKE '%\"given\"%'",
    ),
    "held": (
        "SELECT * FROM (SELECT p.id AS id, p.id AS person, p.title, '' AS what,"
        " date((held.since + :granted_ms) / 1000, 'unixepoch', 'localtime') AS due, ''"
        " FROM held JOIN entrepreneur p ON p.id = held.person WHERE p.gone = 0)"
        " WHERE due <= :last"
    ),
}
"""For each kind: record, person, the person's name, what, due day, whose."""


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to do. ``what`` is in the record's own words; of an incomplete one, what lacks."""

    kind: Kind
    record: str
    person: str
    name: str
    what: str
    due: date | None
    assignee: str
    when: When


@dataclass(frozen=True, slots=True)
class Due:
    """What is listed, the most pressing first, and how many there are of each kind in all."""

    items: tuple[Item, ...]
    counts: Mapping[Kind, int]

    @property
    def pressing(self) -> int:
        """How many are due by today."""
        return sum(item.when in ("overdue", "today") for item in self.items)


def due(replica: Replica, today: date) -> Due:
    """Look for everything that waits. For a worker."""
    asked = _values(replica, today)
    with replica.database.reader() as database:
        found = [item for kind in QUERIES for item in _items(database, kind, today, asked)]
        counts = {kind: _count(database, kind, asked) for kind in QUERIES}
    found.sort(key=lambda item: (_ORDER.index(item.when), item.due or date.max))
    return Due(tuple(found), counts)


@dataclass(frozen=True, slots=True)
class Pressing:
    """How many follow-ups and referrals are due by today, and how many people are erased soon."""

    tasks: int
    held: int


def pressing(replica: Replica, today: date) -> Pressing:
    """Count what presses. For a worker; cheap."""
    asked = _values(replica, today)
    both: tuple[Kind, ...] = ("followup", "referral")
    with replica.database.reader() as database:
        tasks = [item for kind in both for item in _items(database, kind, today, asked)]
        held = _count(database, "held", asked)
    return Pressing(sum(item.when in ("overdue", "today") for item in tasks), held)


def when(day: date | None, today: date) -> When:
    """Say how pressing a day is; this week is the seven days after today."""
    if day is None:
        return "undated"
    if day < today:
        return "overdue"
    if day == today:
        return "today"
    return "week" if day <= today + timedelta(days=7) else "later"


_ORDER: tuple[When, ...] = ("overdue", "today", "week", "later", "undated")


def _items(database: Database, kind: Kind, today: date, asked: _Asked) -> list[Item]:
    rows = database.query(
        f"SELECT * FROM ({QUERIES[kind]}) ORDER BY due IS NULL, due, id DESC LIMIT {MOST}", asked
    )
    return [_item(kind, row, today) for row in rows]


def _item(kind: Kind, row: tuple[str, ...], today: date) -> Item:
    record, person, name, what, day, assignee = row
    last = date.fromisoformat(day) if day else None
    return Item(kind, record, person, name or "", what, last, assignee, when(last, today))


def _count(database: Database, kind: Kind, asked: _Asked) -> int:
    return int(database.query(f"SELECT count(*) FROM ({QUERIES[kind]})", asked)[0][0])


def _values(replica: Replica, today: date) -> _Asked:
    """Give what the queries ask with: until when consents and days without one are told."""
    return {
        "soon": (today + timedelta(days=_CONSENT_DAYS)).isoformat(),
        "last": (today + timedelta(days=_HELD_DAYS)).isoformat(),
        "granted_ms": int(setting(replica.deployment, "days_without_consent") or _NEVER) * DAY_MS,
    }
