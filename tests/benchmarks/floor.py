"""The floor's laptop: a plain SQLite table that sends its unsent rows and takes in others."""

import http.client
import subprocess
import sys
from collections.abc import Iterable
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.benchmarks.floor_server import BATCH, connect, packed, unpacked
from tests.helpers.register_process import ROOT


@dataclass
class Moved:
    """What an exchange moved: rows, and bytes of bodies as sent."""

    rows: int = 0
    bytes_up: int = 0
    bytes_down: int = 0


@dataclass
class FloorLaptop:
    """Rows in a plain table, each with a flag that it is unsent."""

    path: Path
    port: int
    columns: tuple[str, ...]
    cursor: int = 0
    _http: http.client.HTTPConnection = field(init=False)

    def __post_init__(self) -> None:
        self.database = connect(self.path)
        rest = ", ".join(self.columns[1:])
        self.database.execute(f"CREATE TABLE rows (id TEXT PRIMARY KEY, {rest}, unsent INTEGER)")
        self.database.execute("CREATE TABLE meta (key TEXT PRIMARY KEY, value)")

    def record(self, rows: Iterable[dict[str, Any]]) -> None:
        """Hold rows that are to be sent."""
        self._write(tuple(row.values()) for row in rows)
        self.database.execute("UPDATE rows SET unsent = 1")

    def edit(self, changes: Iterable[tuple[str, str]]) -> None:
        """Give rows, by id, a new trade; the rows are to be sent again."""
        self.database.execute("BEGIN")
        self.database.executemany(
            "UPDATE rows SET trade = ?, unsent = 1 WHERE id = ?", [(v, i) for i, v in changes]
        )
        self.database.execute("COMMIT")

    def push(self) -> Moved:
        """Send what is unsent, batch by batch; each is noted as sent once it was answered."""
        moved = Moved()
        with self._connection():
            while rows := self._unsent():
                self._ask("POST", "/push", packed(rows), moved)
                self.database.execute("BEGIN IMMEDIATE")
                self.database.executemany(
                    "UPDATE rows SET unsent = 0 WHERE id = ?", [(row["id"],) for row in rows]
                )
                self.database.execute("COMMIT")
                moved.rows += len(rows)
        return moved

    def pull(self) -> Moved:
        """Fetch what is new, batch by batch; rows and cursor in one transaction."""
        moved = Moved()
        with self._connection():
            while True:
                answer = self._ask("GET", f"/pull?since={self.cursor}", None, moved)
                rows = answer["rows"]
                if rows:
                    self._write((tuple(row.values()) for row in rows), answer["cursor"])
                    self.cursor = answer["cursor"]
                    moved.rows += len(rows)
                if len(rows) < BATCH:
                    return moved

    def skip(self) -> None:
        """Leave out what was written until now: it came from here."""
        self.pull()

    def count(self) -> int:
        """Count the rows."""
        return int(self.database.execute("SELECT count(*) FROM rows").fetchone()[0])

    def close(self) -> None:
        """Close the database."""
        self.database.close()

    def _unsent(self) -> list[dict[str, Any]]:
        found = self.database.execute(
            f"SELECT {', '.join(self.columns)} FROM rows WHERE unsent = 1 LIMIT {BATCH}"
        )
        return [dict(zip(self.columns, row, strict=True)) for row in found]

    def _write(self, rows: Iterable[tuple[Any, ...]], cursor: int = 0) -> None:
        self.database.execute("BEGIN IMMEDIATE")
        marks = ", ".join("?" * len(self.columns))
        self.database.executemany(f"INSERT OR REPLACE INTO rows VALUES ({marks}, 0)", rows)
        self.database.execute("INSERT OR REPLACE INTO meta VALUES ('cursor', ?)", (cursor,))
        self.database.execute("COMMIT")

    @contextmanager
    def _connection(self):
        self._http = http.client.HTTPConnection("127.0.0.1", self.port)
        try:
            yield
        finally:
            self._http.close()

    def _ask(self, method: str, path: str, body: bytes | None, moved: Moved) -> Any:
        self._http.request(method, path, body)
        content = self._http.getresponse().read()
        moved.bytes_up += len(body or b"")
        moved.bytes_down += len(content)
        return unpacked(content)


@contextmanager
def floor_server(database: Path):
    """Serve the floor's server as a process of its own; gives its port."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.benchmarks.floor_server", str(database)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        yield int(process.stdout.readline().removeprefix("listening on "))
    finally:
        process.terminate()
        process.wait(timeout=30)
        process.stdout.close()
