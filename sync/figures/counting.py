"""Counting a selection by the definitions of docs/figures.md, on any SQLite connection.

The laptop counts on its own database, the register on a small one derived from its records
(``sync.register.outside.figures``): both by the SQL that stands here and in ``selection``.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Protocol

from sync.figures.selection import Selection, parts


class Readable(Protocol):
    """What is counted on."""

    def query(self, sql: str, parameters: Any = ..., /) -> Sequence[tuple[Any, ...]]:
        """Run one statement and return all of its rows."""

    def execute(self, sql: str, parameters: Any = ..., /) -> object:
        """Run one statement."""


MOST_BARS = 24

Chosen = tuple[str, Mapping[str, Any]]
NOT_CHOSEN: Chosen = ("", {})
"""Everybody counts."""

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


def counted(
    database: Readable, selection: Selection, today: date, chosen: Chosen = NOT_CHOSEN
) -> Figures:
    """Count everything over a selection, on a connection of its own."""
    lay_out(database, selection, today, chosen)
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


def lay_out(
    database: Readable, selection: Selection, today: date, chosen: Chosen = NOT_CHOSEN
) -> None:
    """Make the parts of a selection as tables in the memory of a reading connection.

    ``chosen`` says who alone is counted: SQL that gives their ids, with its parameters.
    """
    sql, more = chosen
    values: dict[str, Any] = {**selection.values(today), **more}
    database.execute("PRAGMA query_only = OFF")  # the file stays read-only; these lie in memory
    for name, body in parts(sql).items():
        database.execute(f"CREATE TEMP TABLE {name} AS {body}", values)
        if name == "person":
            database.execute("CREATE UNIQUE INDEX temp.person_id ON person (id)")


def _chart(database: Readable, name: str) -> Chart:
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
