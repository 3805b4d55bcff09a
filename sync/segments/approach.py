"""Lists to approach: people shared out to ambassadors as follow-ups, and what became of them.

A task is a follow-up that links to its list, so it arrives with the person on every laptop that
may hold that person, and nowhere else: who is outside an ambassador's scope is not handed to them.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from forms.approach import Approach
from forms.followup import FollowUp
from forms.segment import PERSON, Group, Rule
from sync.expressions import shown_as
from sync.protocol.messages import Scope
from sync.replica import segments
from sync.replica.database import Database
from sync.replica.replica import Replica
from sync.replica.saving import Save

CONTACT = Group(rules=[Rule(ask="@allows", test="any", values=["contact"])])
"""Who may be approached at all."""

_OPEN = "coalesce(f_state, 'open') NOT IN ('done', 'dropped')"
_PAGE = 400


@dataclass(frozen=True, slots=True)
class Plan:
    """Who gets whom, and how many are left out.

    ``refused`` may not be contacted, ``here`` may not leave this laptop, ``outside`` are in no
    ambassador's scope, ``asked`` are on a list already.
    """

    shares: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    refused: int = 0
    here: int = 0
    outside: int = 0
    asked: int = 0

    @property
    def people(self) -> int:
        """How many people are handed out."""
        return sum(len(ids) for ids in self.shares.values())


@dataclass(frozen=True, slots=True)
class Share:
    """What became of one ambassador's part of a list: numbers of people."""

    ambassador: str
    done: int = 0
    waiting: int = 0
    overdue: int = 0
    dropped: int = 0

    @property
    def people(self) -> int:
        """How many there are in all."""
        return self.done + self.waiting + self.overdue + self.dropped


@dataclass(frozen=True, slots=True)
class Progress:
    """One list with its shares, by name."""

    id: str
    name: str
    due: date | None
    handed_by: str
    shares: tuple[Share, ...]

    @property
    def people(self) -> int:
        """How many people it has."""
        return sum(share.people for share in self.shares)

    @property
    def done(self) -> int:
        """How many of them were met."""
        return sum(share.done for share in self.shares)


def plan(replica: Replica, people: Sequence[str], to: Mapping[str, Scope | None]) -> Plan:
    """Share people out to ambassadors; one whose scope is not known is taken to see everybody.

    Whoever met a person gets that person; the others go, one by one, to who has fewest. For a
    worker: it reads beside whoever writes.
    """
    with replica.database.reader() as database:
        wanted = dict.fromkeys(people)
        may = set(segments.ids(database, CONTACT))
        here = _ids(database, f"SELECT id FROM {PERSON} WHERE withheld <> 0 AND gone = 0")
        asked = _ids(
            database,
            f"SELECT {shown_as('f_person')} FROM followup WHERE gone = 0 AND f_approach IS NOT NULL"
            f" AND {_OPEN}",
        )
        rest = [i for i in wanted if i in may and i not in here and i not in asked]
        places = _places(database, rest)
        met = _met(database, to)
    shares: dict[str, list[str]] = {name: [] for name in to}
    outside = 0
    for person in rest:
        able = [name for name, scope in to.items() if _within(places.get(person, {}), scope)]
        if not able:
            outside += 1
            continue
        known = [name for name in able if person in met.get(name, ())]
        shares[min(known or able, key=lambda name: len(shares[name]))].append(person)
    refused = [i for i in wanted if i not in may]
    kept = [i for i in wanted if i in may and i in here]
    again = [i for i in wanted if i in may and i not in here and i in asked]
    told = {name: tuple(ids) for name, ids in shares.items()}
    return Plan(told, len(refused), len(kept), outside, len(again))


def hand(
    replica: Replica, planned: Plan, name: str, task: str, due: date, *, segment: str = "",
    region: str = "",
) -> str:  # fmt: skip
    """Hand a list out, all in one transaction, and give its id; one undo takes it back.

    Raises:
        DiskFull: no room; nothing was saved.
    """
    identity, approach = replica.identity, replica.new_id()
    values = {
        "name": name,
        "segment": segment or None,
        "region": region or None,
        "due": due.isoformat(),
        "handed_by": identity.name if identity else None,
    }
    saves = [Save(Approach.type_name, {n: v for n, v in values.items() if v}, approach)]
    for ambassador, ids in planned.shares.items():
        told = {"task": task, "due": due.isoformat(), "state": "open", "approach": approach}
        saves += [
            Save(FollowUp.type_name, {**told, "person": person, "assignee": ambassador})
            for person in ids
        ]
    replica.save_all(saves, intent="approach")
    return approach


def progress(replica: Replica, today: date) -> list[Progress]:
    """Give every list here with what became of it, the newest first. For a worker."""
    with replica.database.reader() as database:
        lists = database.query(
            "SELECT id, title, f_due, coalesce(f_handed_by, '') FROM approach WHERE gone = 0"
            " ORDER BY id DESC"
        )
        rows = database.query(
            "SELECT f_approach, coalesce(f_assignee, ''), sum(f_state = 'done'),"
            f" sum({_OPEN} AND coalesce(f_due, '9999') >= :today),"
            f" sum({_OPEN} AND coalesce(f_due, '9999') < :today), sum(f_state = 'dropped')"
            " FROM followup WHERE gone = 0 AND f_approach IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 2",
            {"today": today.isoformat()},
        )
    shares: dict[str, list[Share]] = {}
    for approach, ambassador, *numbers in rows:
        counted = [int(number or 0) for number in numbers]
        shares.setdefault(approach, []).append(Share(ambassador, *counted))
    return [
        Progress(i, title or "", date.fromisoformat(due) if due else None, by,
                 tuple(shares.get(i, ())))
        for i, title, due, by in lists
    ]  # fmt: skip


def waiting_for_me(replica: Replica) -> int:
    """Count the people on lists who wait for this laptop's person. For a worker; cheap."""
    who = replica.identity.name if replica.identity else ""
    with replica.database.reader() as database:
        [(number,)] = database.query(
            f"SELECT count(DISTINCT {shown_as('f_person')}) FROM followup WHERE gone = 0"
            f" AND f_approach IS NOT NULL AND {_OPEN} AND coalesce(f_assignee, '') = :who",
            {"who": who},
        )
    return int(number)


def behind(replica: Replica, approach: str, ambassador: str, what: str, today: date) -> list[str]:
    """Give the people of a share: ``done``, ``waiting``, ``overdue``, ``dropped`` or ``all``."""
    late = "coalesce(f_due, '9999') < :today"
    conditions = {
        "done": "f_state = 'done'",
        "dropped": "f_state = 'dropped'",
        "waiting": f"{_OPEN} AND NOT {late}",
        "overdue": f"{_OPEN} AND {late}",
        "all": "1",
    }
    sql = (
        f"SELECT DISTINCT {shown_as('f_person')} FROM followup WHERE gone = 0"
        f" AND f_approach = :approach AND coalesce(f_assignee, '') = :who AND {conditions[what]}"
    )
    values = {"approach": approach, "who": ambassador, "today": today.isoformat()}
    with replica.database.reader() as database:
        return [person for (person,) in database.query(sql, values)]


def met(replica: Replica, person: str) -> list[Save]:
    """Give what closes the tasks of this laptop's ambassador about a person who is being met."""
    identity = replica.identity
    views = replica.linked(person, FollowUp.type_name)
    mine = (
        view
        for view in views
        if view.values.get("approach")
        and view.values.get("state") not in ("done", "dropped")
        and (identity is None or view.values.get("assignee") in (identity.name, None))
    )
    return [Save(view.type, {"state": "done"}, view.id, view.shown) for view in mine]


def _ids(database: Database, sql: str) -> set[str]:
    return {found for (found,) in database.query(sql)}


def _places(database: Database, people: Sequence[str]) -> dict[str, dict[str, str]]:
    """Give the region and the event that place each person."""
    found: dict[str, dict[str, str]] = {}
    for at in range(0, len(people), _PAGE):
        part = people[at : at + _PAGE]
        marks = ", ".join("?" * len(part))
        rows = database.query(
            f"SELECT id, f_region, f_event FROM {PERSON} WHERE id IN ({marks})", part
        )
        found |= {i: {"region": region or "", "event": event or ""} for i, region, event in rows}
    return found


def _met(database: Database, names: Collection[str]) -> dict[str, set[str]]:
    """Give whom each ambassador has met."""
    found: dict[str, set[str]] = {}
    rows = database.query(
        f"SELECT f_ambassador, {shown_as('f_person')} FROM encounter"
        " WHERE gone = 0 AND f_ambassador IS NOT NULL AND f_person IS NOT NULL"
    )
    for name, person in rows:
        if name in names:
            found.setdefault(name, set()).add(person)
    return found


def _within(places: Mapping[str, str], scope: Scope | None) -> bool:
    """Whether a person of these places may be on a laptop of this scope; see the register's."""
    if scope is None or scope.everything:
        return True
    region, event = places.get("region", ""), places.get("event", "")
    return not (region or event) or region in scope.regions or event in scope.events
