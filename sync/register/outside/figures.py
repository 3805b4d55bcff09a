"""Figures at the register: the definitions and the SQL of laptops, on tables derived for them.

``figures.db`` in the register's folder holds codes, days and ids, no name and no contact, of what
figures are made of, merged people once. It follows the register when somebody asks; it can be
deleted at any time, and is when somebody is erased, on this machine at once.
"""

import sqlite3
import time
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from pydantic_core import to_json

from sync.errors import Refused
from sync.figures import lines
from sync.figures.counting import Chart, counted, lay_out
from sync.figures.lines import Grouping
from sync.figures.selection import Selection
from sync.protocol.messages import Scope
from sync.protocol.outside import (
    Bar,
    ChartAnswer,
    FiguresAnswer,
    ReportAnswer,
    ReportLine,
)
from sync.register import meta
from sync.register.database import Database
from sync.register.outside import following
from sync.register.outside.families import CONSENT, Family, families

_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "entrepreneur": ("event", "region", "membership"),
    "encounter": (
        "person",
        "event",
        "met_at",
        "ambassador",
        "feeling_before",
        "feeling_after",
        "misunderstandings",
        "lifted",
    ),
    "need": ("person", "event", "sector", "target_region", "pillar", "kind"),
    "referral": ("person", "need", "due", "state", "answered"),
    CONSENT: ("person", "answers", "expires"),
}
"""What figures ask of each record type; the columns are named as on laptops."""
_VERSION = 1
_PATIENCE_S = 2.0


class Figures:
    """Counts over the register's records; for several threads and processes."""

    def __init__(self, database: Database, file: Path) -> None:
        self._database = database
        self._file = file

    def count(self, selection: Selection, scope: Scope, now_ms: int) -> FiguresAnswer:
        """Count everything over a selection within a scope.

        Raises:
            Refused: code ``preparing``: the tables have still to follow; ask again.
        """
        with self._open() as tables:
            position = self._follow(tables)
            found = counted(tables, _within(selection, scope), _day(now_ms))
        before, after = found.feeling
        return FiguresAnswer(
            people=found.people,
            anonymous=found.anonymous,
            charts={name: _chart(chart) for name, chart in found.charts.items()},
            felt=found.felt,
            feeling_before=before,
            feeling_after=after,
            position=position,
            time_ms=now_ms,
        )

    def report(self, selection: Selection, scope: Scope, by: Grouping, now_ms: int) -> ReportAnswer:
        """Put the consolidated report together; raises as ``count``."""
        with self._open() as tables:
            position = self._follow(tables)
            lay_out(tables, _within(selection, scope), _day(now_ms))
            found = lines.lines(tables, by)
        told = [ReportLine.model_validate(line, from_attributes=True) for line in found]
        return ReportAnswer(by=by, lines=told, position=position, time_ms=now_ms)

    @contextmanager
    def _open(self) -> Iterator["_Tables"]:
        with closing(sqlite3.connect(self._file, timeout=30, isolation_level=None)) as connection:
            self._file.chmod(0o600)
            tables = _Tables(connection)
            tables.lay()
            yield tables

    def _follow(self, tables: "_Tables") -> int:
        """Bring the tables to the register's position, as far as patience reaches; give it."""
        patience = time.monotonic() + _PATIENCE_S
        while not self._step(tables):
            if time.monotonic() > patience:
                raise Refused("preparing", "figures are prepared", status=503, retry_after_s=1)
        return tables.mark()[1]

    def _step(self, tables: "_Tables") -> bool:
        """Go on by one step; whether that was the last."""
        with tables.writing(), self._database.read() as connection:
            end = meta.read(connection).position
            filled, position, tag = tables.mark()
            if tag != following.tag_at(connection, position):
                tables.empty()
                filled, position = "", end
            if filled is not None:
                roots: Collection[str] = following.next_roots(connection, filled)
                filled = max(roots) if len(roots) == following.STEP else None
            else:
                ids, position = following.changed(connection, position, end)
                roots = following.touched(connection, ids, tables.roots_of(ids))
            tables.put(families(connection, roots), roots)
            tables.set_mark(filled, position, following.tag_at(connection, position))
            return filled is None and position >= end


class _Tables:
    """The derived tables on one connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def query(self, sql: str, parameters: Any = ()) -> list[tuple[Any, ...]]:
        return self._connection.execute(sql, parameters).fetchall()

    def execute(self, sql: str, parameters: Any = ()) -> object:
        return self._connection.execute(sql, parameters)

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Open a transaction that excludes other writers."""
        self.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self.execute("ROLLBACK")
            raise
        self.execute("COMMIT")

    def lay(self) -> None:
        """Make the tables where they are not there, or are an earlier version's."""
        self.execute("PRAGMA secure_delete = ON")
        if self.query("PRAGMA user_version") == [(_VERSION,)]:
            return
        with self.writing():
            for (name,) in self.query("SELECT name FROM sqlite_master WHERE type = 'table'"):
                self.execute(f"DROP TABLE {name}")
            for name, fields in _COLUMNS.items():
                columns = ", ".join(f"f_{field} TEXT" for field in fields)
                self.execute(
                    f"CREATE TABLE {name} (id TEXT PRIMARY KEY, root TEXT, gone INT, {columns})"
                    " WITHOUT ROWID"
                )
                self.execute(f"CREATE INDEX {name}_root ON {name} (root)")
            for name in ("need", "encounter", "referral", CONSENT):
                self.execute(f"CREATE INDEX {name}_person ON {name} (f_person)")
            # merged people are one already when they come here
            self.execute("CREATE TABLE member (record TEXT PRIMARY KEY, head TEXT)")
            self.execute("CREATE TABLE mark (filled TEXT, position INT, tag TEXT)")
            self.execute("INSERT INTO mark VALUES ('', 0, NULL)")
            self.execute(f"PRAGMA user_version = {_VERSION}")

    def mark(self) -> tuple[str | None, int, str | None]:
        """Give how far the tables have come: filled up to an id, position, its commit's tag."""
        [(filled, position, tag)] = self.query("SELECT filled, position, tag FROM mark")
        return filled, position, tag

    def set_mark(self, filled: str | None, position: int, tag: str) -> None:
        """Note how far they have come."""
        self.execute("UPDATE mark SET filled = ?, position = ?, tag = ?", (filled, position, tag))

    def empty(self) -> None:
        """Begin anew."""
        for name in _COLUMNS:
            self.execute(f"DELETE FROM {name}")

    def roots_of(self, ids: Collection[str]) -> set[str]:
        """Give what these records hung on when they came here."""
        among = (json_list(ids),)
        sql = "SELECT root FROM {} WHERE id IN (SELECT value FROM json_each(?))"
        return {row[0] for name in _COLUMNS for row in self.query(sql.format(name), among)}

    def put(self, found: Iterable[Family], roots: Collection[str]) -> None:
        """Lay in families anew, in place of whatever was here of them."""
        listed = list(found)
        every = json_list({*roots, *(root for family in listed for root in family.roots)})
        for name in _COLUMNS:
            self.execute(
                f"DELETE FROM {name} WHERE root IN (SELECT value FROM json_each(?))", (every,)
            )
        rows: dict[str, list[Sequence[Any]]] = {name: [] for name in _COLUMNS}
        for family in listed:
            for kind, row in _rows(family):
                rows[kind].append(row)
        for name, fields in _COLUMNS.items():
            places = ", ".join("?" * (len(fields) + 3))
            self._connection.executemany(
                f"INSERT OR REPLACE INTO {name} VALUES ({places})", rows[name]
            )


def _rows(family: Family) -> Iterator[tuple[str, Sequence[Any]]]:
    """Give the rows of a family, each with its table."""
    head = family.head
    if head is None or head.type not in _COLUMNS:
        return
    root = head.id
    yield head.type, _row(head.type, head.id, root, head.values)
    if family.consent:
        values = {**family.consent, "person": root}
        yield CONSENT, _row(CONSENT, root, root, values)
    for told in family.hanging:
        if told.type in _COLUMNS:
            values = {n: family.heads.get(str(v), v) for n, v in told.values.items()}
            yield told.type, _row(told.type, told.id, root, values)


def _row(kind: str, record: str, root: str, values: Mapping[str, Any]) -> Sequence[Any]:
    return (record, root, 0, *(_spelled(values.get(name)) for name in _COLUMNS[kind]))


def _spelled(value: Any) -> str | None:
    if value is None or value in ([], {}):
        return None
    return to_json(value).decode() if isinstance(value, list | dict) else str(value)


def _within(selection: Selection, scope: Scope) -> Selection:
    """Bound a selection by the regions of a scope."""
    within = () if scope.everything else tuple(scope.regions)
    return Selection(selection.event, selection.first, selection.last, "", selection.region, within)


def _chart(chart: Chart) -> ChartAnswer:
    bars = [Bar(code=code, counts=list(counts)) for code, counts in chart.bars]
    return ChartAnswer(bars=bars, anonymous=list(chart.anonymous))


def _day(now_ms: int) -> date:
    return datetime.fromtimestamp(now_ms / 1000, UTC).date()


def json_list(ids: Iterable[str]) -> str:
    """Spell ids for json_each."""
    return to_json(sorted(ids)).decode()
