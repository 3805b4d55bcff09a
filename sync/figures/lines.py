"""The lines of the consolidated report: results by event, region or month.

Counted on a connection on which a selection was laid out (``counting.lay_out``).
"""

from dataclasses import dataclass
from typing import Literal

from sync.figures.counting import Readable

Grouping = Literal["event", "region", "month"]


@dataclass(frozen=True, slots=True)
class Line:
    """The results of one event, region or month; ``code`` is empty where it is not known.

    Feelings are means of meetings that say both, of people who agreed to statistics.
    """

    code: str
    approached: int = 0
    registered: int = 0
    members: int = 0
    before: float | None = None
    after: float | None = None
    raised: int = 0
    lifted: int = 0
    needs: int = 0
    in_time: int = 0
    due: int = 0


_BY = {
    "event": "coalesce(event, '')",
    "region": "coalesce(region, '')",
    "month": "strftime('%Y-%m', at, 'unixepoch', 'localtime')",
}

_RESULTS = (
    (
        ("approached", "registered", "members"),
        "SELECT code, sum(met OR coalesce(membership, '') <> ''),"
        " sum(membership IN ('registered', 'member')), sum(membership = 'member')"
        " FROM (SELECT {by} AS code, c.person AS person, max(c.met) AS met,"
        " p.membership AS membership FROM temp.contact c"
        " JOIN (SELECT id, membership FROM temp.person) p ON p.id = c.person"
        " GROUP BY 1, 2) GROUP BY 1",
    ),
    (
        ("before", "after"),
        "SELECT {by}, avg(before), avg(after) FROM temp.met"
        " WHERE agreed AND before IS NOT NULL AND after IS NOT NULL GROUP BY 1",
    ),
    (
        ("raised", "lifted"),
        "SELECT code, count(*), sum(done) FROM (SELECT x.grp AS code, x.person, j.value,"
        " max(x.done) AS done FROM"
        " (SELECT {by} AS grp, person, raised AS codes, 0 AS done FROM temp.met"
        " WHERE agreed AND raised IS NOT NULL UNION ALL"
        " SELECT {by}, person, lifted, 1 FROM temp.met WHERE agreed AND lifted IS NOT NULL) x,"
        " json_each(x.codes) j GROUP BY 1, 2, 3) GROUP BY 1",
    ),
    (("needs",), "SELECT {by}, count(*) FROM temp.asked GROUP BY 1"),
    (
        ("in_time", "due"),
        "SELECT {by}, sum(outcome = 'in_time'), sum(outcome IN ('in_time', 'late', 'overdue'))"
        " FROM temp.handed GROUP BY 1",
    ),
)


def lines(database: Readable, grouping: Grouping) -> list[Line]:
    """Give a line for each event, region or month, the busiest first; months in order."""
    found: dict[str, dict[str, float]] = {}
    for names, sql in _RESULTS:
        for code, *numbers in database.query(sql.format(by=_BY[grouping])):
            told = {n: v for n, v in zip(names, numbers, strict=True) if v is not None}
            found.setdefault(str(code), {}).update(told)
    made = [Line(code, **told) for code, told in found.items()]  # type: ignore[arg-type]  # counts are integers
    if grouping == "month":
        return sorted(made, key=lambda line: line.code)
    return sorted(made, key=lambda line: (line.code == "", -line.approached, line.code))
