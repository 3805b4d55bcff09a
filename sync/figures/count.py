"""The figures: how many, by what, and who stands behind a bar. docs/figures.md defines each.

Everybody reached is counted. Who did not agree to be counted in statistics is counted as a bare
number: in the totals, and in each chart as one bar apart, without any detail and without a list.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sync.figures.selection import PARTS, Selection, with_parts
from sync.replica.database import Database
from sync.replica.replica import Replica

MOST_BARS = 24

FACTS: Mapping[str, tuple[str, ...]] = {
    "membership": (
        "SELECT 'approached' AS code, person, agreed FROM reached"
        " WHERE met OR coalesce(membership, '') <> ''"
        " UNION ALL SELECT 'registered', person, agreed FROM reached"
        " WHERE membership IN ('registered', 'member')"
        " UNION ALL SELECT 'member', person, agreed FROM reached WHERE membership = 'member'"
        " UNION ALL SELECT 'declined', person, agreed FROM reached WHERE membership = 'declined'",
    ),
    "months": (
        "SELECT strftime('%Y-%m', at, 'unixepoch', 'localtime') AS code, person, agreed"
        " FROM reached",
    ),
    "feelings": (
        "SELECT before AS code, person, agreed FROM met WHERE before IS NOT NULL",
        "SELECT after AS code, person, agreed FROM met WHERE after IS NOT NULL",
    ),
    "misunderstandings": (
        "SELECT code, person, agreed FROM heard",
        "SELECT code, person, agreed FROM heard WHERE done",
    ),
    "sectors": ("SELECT coalesce(sector, '') AS code, person, agreed FROM asked",),
    "regions": ("SELECT coalesce(target_region, '') AS code, person, agreed FROM asked",),
    "pillars": ("SELECT coalesce(pillar, '') AS code, person, agreed FROM asked",),
    "kinds": ("SELECT coalesce(kind, '') AS code, person, agreed FROM asked",),
    "referrals": ("SELECT outcome AS code, person, agreed FROM handed",),
}
"""For each chart its series; a series is one row for everything that is counted."""

TOTALS = ("membership", "months")
"""Charts of bare totals: their bars count everybody."""


@dataclass(frozen=True, slots=True)
class Chart:
    """Bars by code, each with a count for every series; ``anonymous`` are those without detail."""

    name: str
    bars: tuple[tuple[str, tuple[int, ...]], ...]
    anonymous: tuple[int, ...]

    def of(self, code: str, series: int = 0) -> int:
        """Give the count of a bar; 0 where there is none."""
        return dict(self.bars).get(code, (0,) * (series + 1))[series]


@dataclass(frozen=True, slots=True)
class Figures:
    """All figures of one selection.

    ``people`` were reached, ``anonymous`` of them did not agree to statistics. ``feeling`` is the
    mean before and after over the ``felt`` encounters that say both (steps 1 to 5).
    """

    selection: Selection
    people: int
    anonymous: int
    charts: Mapping[str, Chart] = field(default_factory=dict)
    felt: int = 0
    feeling: tuple[float, float] = (0.0, 0.0)

    @property
    def in_time(self) -> tuple[int, int]:
        """Referrals answered in time, of all that were answered or had to be by now."""
        chart = self.charts["referrals"]
        due = sum(chart.of(code) for code in ("in_time", "late", "overdue"))
        return chart.of("in_time"), due


def count(replica: Replica, selection: Selection, today: date) -> Figures:
    """Count everything over a selection. For a worker: it reads beside whoever writes."""
    with replica.database.reader() as database:
        lay_out(database, selection, today)
        [(people, anonymous)] = database.query(
            "SELECT count(*), coalesce(sum(NOT agreed), 0) FROM temp.reached"
        )
        [(felt, before, after)] = database.query(
            "SELECT count(*), avg(before), avg(after) FROM temp.met"
            " WHERE agreed AND before IS NOT NULL AND after IS NOT NULL"
        )
        charts = {name: _chart(database, name) for name in FACTS}
    feeling = (float(before or 0), float(after or 0))
    return Figures(selection, people, anonymous, charts, felt, feeling)


def behind(
    replica: Replica, selection: Selection, today: date, chart: str, code: str, series: int = 0
) -> list[str]:
    """Give the people behind a bar by id, the latest recorded first; never the anonymous ones.

    Raises:
        KeyError: there is no such chart.
    """
    sql = (
        f"{with_parts()} SELECT DISTINCT person FROM ({FACTS[chart][series]})"
        " WHERE agreed AND code = :code ORDER BY person DESC"
    )
    with replica.database.reader() as database:
        rows = database.query(sql, {**selection.values(today), "code": code})
    return [person for (person,) in rows]


def ambassadors(replica: Replica) -> list[str]:
    """Give the names under which encounters were noted."""
    with replica.database.reader() as database:
        rows = database.query(
            "SELECT DISTINCT f_ambassador FROM encounter"
            " WHERE gone = 0 AND f_ambassador IS NOT NULL ORDER BY 1"
        )
    return [name for (name,) in rows]


def lay_out(database: Database, selection: Selection, today: date) -> None:
    """Make the parts of a selection as tables in the memory of a reading connection."""
    values: dict[str, Any] = selection.values(today)
    database.execute("PRAGMA query_only = OFF")  # the file stays read-only; these lie in memory
    for name, body in PARTS.items():
        database.execute(f"CREATE TEMP TABLE {name} AS {body}", values)
        if name == "person":
            database.execute("CREATE UNIQUE INDEX temp.person_id ON person (id)")


def _chart(database: Database, name: str) -> Chart:
    series = FACTS[name]
    counted: dict[str, list[int]] = {}
    anonymous = [0] * len(series)
    for at, facts in enumerate(series):
        whole = "1" if name in TOTALS else "agreed"
        rows = database.query(f"SELECT code, {whole}, count(*) FROM ({facts}) GROUP BY 1, 2")
        for code, named, number in rows:
            if named:
                counted.setdefault(str(code), [0] * len(series))[at] = number
            else:
                anonymous[at] += number
    bars = sorted((code, tuple(numbers)) for code, numbers in counted.items())
    return Chart(name, tuple(bars), tuple(anonymous))
