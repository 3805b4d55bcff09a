"""What a figure is counted over: an event, a period, an ambassador, a region, a segment; its SQL.

The SQL stands in named parts that build on each other (`PARTS`): all who live in the notebook, whom
an encounter reached, what they need, to whom they were handed. The same parts count on a
connection of their own and list the people behind a bar.
"""

import json
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from forms.segment import Group
from sync.expressions import made_at, shown_as


@dataclass(frozen=True, slots=True)
class Selection:
    """Filters, all of which hold at once; an empty one does not narrow.

    ``first`` and ``last`` are days of the laptop's own time zone, both included; ``ambassador`` is
    the name that stands in the encounters.
    """

    event: str = ""
    first: date | None = None
    last: date | None = None
    ambassador: str = ""
    region: str = ""
    within: tuple[str, ...] = ()
    """The regions that whoever asks may count over; none: all."""
    segment: Group | None = None
    """The rules that a person meets who is counted; only a laptop can ask them."""

    def values(self, today: date) -> dict[str, Any]:
        """Give the SQL parameters; moments in seconds of Unix time, the last one excluded."""
        last = self.last + timedelta(days=1) if self.last else None
        return {
            "event": self.event,
            "ambassador": self.ambassador,
            "region": self.region,
            "within": json.dumps(self.within),
            "from_s": _second(self.first, 0),
            "to_s": _second(last, 1 << 40),
            "from_day": self.first.isoformat() if self.first else "0000",
            "to_day": self.last.isoformat() if self.last else "9999",
            "today": today.isoformat(),
        }

    def asked(self) -> dict[str, str]:
        """Give the filters that narrow, as text."""
        return {f.name: str(v) for f in fields(self) if (v := getattr(self, f.name))}


def _second(day: date | None, otherwise: int) -> int:
    if day is None:
        return otherwise
    return int(datetime.combine(day, time.min).astimezone().astimezone(UTC).timestamp())


_IN_PERIOD = "BETWEEN :from_s AND :to_s - 1"
_THEIRS = (
    f"(:ambassador = '' OR p.id IN (SELECT {shown_as('f_person')} FROM encounter"
    " WHERE gone = 0 AND f_ambassador = :ambassador))"
)

PARTS = {
    # everybody of the region, and whether they agreed to be counted in statistics
    "person": f"""
        SELECT p.id, p.f_event AS event, p.f_region AS region, p.f_membership AS membership,
               p.id IN (SELECT {shown_as("f_person")} FROM consent WHERE gone = 0
                        AND json_extract(f_answers, '$.statistics') = 'given'
                        AND coalesce(f_expires, '9999') >= :today) AS agreed
        FROM entrepreneur p
        WHERE p.gone = 0 AND (:region = '' OR p.f_region = :region)
        AND (:within = '[]' OR p.f_region IN (SELECT value FROM json_each(:within)))""",
    # encounters that meet every filter
    "met": f"""
        SELECT p.id AS person, p.agreed AS agreed, e.at AS at,
               e.f_event AS event, p.region AS region,
               e.f_feeling_before AS before, e.f_feeling_after AS after,
               e.f_misunderstandings AS raised, e.f_lifted AS lifted
        FROM (SELECT f_person, f_event, f_feeling_before, f_feeling_after,
                     f_misunderstandings, f_lifted,
                     coalesce(unixepoch(f_met_at), {made_at("id")}) AS at
              FROM encounter WHERE gone = 0
              AND (:event = '' OR f_event = :event)
              AND (:ambassador = '' OR f_ambassador = :ambassador)) e
        JOIN person p ON p.id = {shown_as("e.f_person")}
        WHERE e.at {_IN_PERIOD}""",
    # a person and a misunderstanding, however often it was told, and whether it was lifted
    "heard": """
        SELECT j.value AS code, x.person AS person, x.agreed AS agreed, max(x.done) AS done
        FROM (SELECT person, agreed, raised AS codes, 0 AS done FROM met WHERE raised IS NOT NULL
              UNION ALL SELECT person, agreed, lifted, 1 FROM met WHERE lifted IS NOT NULL) x,
             json_each(x.codes) j
        GROUP BY 1, 2, 3""",
    # one line a person reached: by such an encounter, or recorded so without any encounter
    "reached": f"""
        SELECT p.id AS person, p.agreed AS agreed, p.membership AS membership, m.at AS at, 1 AS met
        FROM (SELECT person, min(at) AS at FROM met GROUP BY person) m
        JOIN person p ON p.id = m.person
        UNION ALL
        SELECT person, agreed, membership, at, 0 FROM
          (SELECT id AS person, agreed, membership, {made_at("id")} AS at FROM person
           WHERE :ambassador = '' AND (:event = '' OR event = :event)
           AND id NOT IN (SELECT {shown_as("f_person")} FROM encounter
                          WHERE gone = 0 AND f_person IS NOT NULL))
        WHERE at {_IN_PERIOD}""",
    # everybody reached, once for each occasion: an event, a region, a month
    "contact": """
        SELECT person, event, region, at, 1 AS met FROM met
        UNION ALL SELECT r.person, p.event, p.region, r.at, 0
        FROM reached r JOIN person p ON p.id = r.person WHERE NOT r.met""",
    # needs by their own event and the day they were noted
    "asked": f"""
        SELECT p.id AS person, p.agreed AS agreed, n.f_sector AS sector,
               n.f_target_region AS target_region, n.f_pillar AS pillar, n.f_kind AS kind,
               n.f_event AS event, p.region AS region, {made_at("n.id")} AS at
        FROM need n JOIN person p ON p.id = {shown_as("n.f_person")}
        WHERE n.gone = 0 AND (:event = '' OR n.f_event = :event) AND {_THEIRS}
        AND {made_at("n.id")} {_IN_PERIOD}""",
    # referrals by the event of their need, and by the day they are due (else made)
    "handed": f"""
        SELECT p.id AS person, p.agreed AS agreed,
               CASE WHEN r.f_state = 'answered' AND r.f_answered IS NULL THEN 'undated'
                    WHEN r.f_state = 'answered' AND r.f_due IS NULL THEN 'no_due'
                    WHEN r.f_state = 'answered' AND r.f_answered <= r.f_due THEN 'in_time'
                    WHEN r.f_state = 'answered' THEN 'late'
                    WHEN r.f_state = 'declined' THEN 'declined'
                    WHEN r.f_state = 'no_answer' OR r.f_due < :today THEN 'overdue'
                    ELSE 'waiting' END AS outcome,
               coalesce(n.f_event, p.event) AS event, p.region AS region,
               coalesce(unixepoch(r.f_due, '+12 hours'), {made_at("r.id")}) AS at
        FROM referral r JOIN person p ON p.id = {shown_as("r.f_person")}
        LEFT JOIN need n ON n.id = r.f_need AND n.gone = 0
        WHERE r.gone = 0 AND {_THEIRS}
        AND (:event = '' OR coalesce(n.f_event, p.event) = :event)
        AND CASE WHEN r.f_due IS NOT NULL THEN r.f_due BETWEEN :from_day AND :to_day
                 ELSE {made_at("r.id")} {_IN_PERIOD} END""",
}
"""Each part's SELECT by its name, in the order in which they build on each other."""


def parts(chosen: str = "") -> dict[str, str]:
    """Give each part's SELECT; ``chosen`` is one of the ids of those who alone are counted."""
    if not chosen:
        return PARTS
    of_them = " AND p.id IN (SELECT id FROM chosen)"
    return {"chosen": chosen, **PARTS, "person": PARTS["person"] + of_them}


def with_parts(chosen: str = "") -> str:
    """Give the parts as the head of one statement."""
    return "WITH " + ", ".join(f"{name} AS ({body})" for name, body in parts(chosen).items())
