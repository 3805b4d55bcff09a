"""The figures: how many, by what, and who stands behind a bar. docs/figures.md defines each.

Everybody reached is counted. Who did not agree to be counted in statistics is counted as a bare
number: in the totals, and in each chart as one bar apart, without any detail and without a list.
"""

from datetime import date

from forms.segment import PERSON
from sync.figures.counting import FACTS, NOT_CHOSEN, Chosen, Figures, counted
from sync.figures.selection import Selection, with_parts
from sync.replica.replica import Replica
from sync.replica.segments import select


def count(replica: Replica, selection: Selection, today: date) -> Figures:
    """Count everything over a selection. For a worker: it reads beside whoever writes."""
    with replica.database.reader() as database:
        return counted(database, selection, today, chosen(selection, today))


def chosen(selection: Selection, today: date) -> Chosen:
    """Give the SQL of the people of the selection's segment, with its parameters.

    Raises:
        UnknownCondition: this version does not know something that a rule asks.
    """
    if selection.segment is None:
        return NOT_CHOSEN
    sql, values = select(selection.segment, today)
    return f"SELECT id FROM {PERSON} WHERE {PERSON}.gone = 0 AND {sql}", values


def behind(
    replica: Replica, selection: Selection, today: date, chart: str, code: str, series: int = 0
) -> list[str]:
    """Give the people behind a bar by id, the latest recorded first; never the anonymous ones.

    Raises:
        KeyError: there is no such chart.
    """
    people, values = chosen(selection, today)
    sql = (
        f"{with_parts(people)} SELECT DISTINCT person FROM ({FACTS[chart][series]})"
        " WHERE agreed AND code = :code ORDER BY person DESC"
    )
    with replica.database.reader() as database:
        rows = database.query(sql, {**selection.values(today), **values, "code": code})
    return [person for (person,) in rows]


def ambassadors(replica: Replica) -> list[str]:
    """Give the names under which encounters were noted."""
    with replica.database.reader() as database:
        rows = database.query(
            "SELECT DISTINCT f_ambassador FROM encounter"
            " WHERE gone = 0 AND f_ambassador IS NOT NULL ORDER BY 1"
        )
    return [name for (name,) in rows]
