"""The floor's server: bare HTTP over a plain SQLite table, and nothing else.

``POST /push`` takes rows (gzip JSON) and writes them with executemany in one transaction;
``GET /pull?since=N`` gives up to a batch of the rows written after the N-th. No signatures, no
validation, no merging, no encryption. As durable as ours: WAL and synchronous=FULL.
"""

import gzip
import json
import sqlite3
import sys
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

BATCH = 1000
LEVEL = 6
CACHE_KIB = 64 << 10


def connect(path: Path) -> sqlite3.Connection:
    """Open a plain database, as durable and with as much memory as ours."""
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in ("journal_mode = WAL", "synchronous = FULL", f"cache_size = -{CACHE_KIB}"):
        connection.execute(f"PRAGMA {pragma}").fetchall()
    return connection


def packed(body: object) -> bytes:
    """Spell a body as gzip JSON."""
    text = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
    return gzip.compress(text.encode(), LEVEL)


def unpacked(body: bytes) -> object:
    """Read a body of gzip JSON."""
    return json.loads(gzip.decompress(body))


class Handler(BaseHTTPRequestHandler):
    """The two routes."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1
    database: sqlite3.Connection
    columns: tuple[str, ...] = ()

    def do_POST(self) -> None:
        rows = unpacked(self.rfile.read(int(self.headers["Content-Length"])))
        if not self.columns:
            self._make_table(rows[0])
        self.database.execute("BEGIN IMMEDIATE")
        seq = self.database.execute("SELECT coalesce(max(seq), 0) FROM rows").fetchone()[0]
        self.database.executemany(
            f"INSERT OR REPLACE INTO rows VALUES ({', '.join('?' * (len(self.columns) + 1))})",
            [(*row.values(), seq + i) for i, row in enumerate(rows, 1)],
        )
        self.database.execute("COMMIT")
        self._answer({"held": len(rows)})

    def do_GET(self) -> None:
        since = int(parse_qs(urlsplit(self.path).query)["since"][0])
        found = []
        if self.columns:
            found = self.database.execute(
                "SELECT * FROM rows WHERE seq > ? ORDER BY seq LIMIT ?", (since, BATCH)
            ).fetchall()
        rows = [dict(zip(self.columns, row, strict=False)) for row in found]
        self._answer({"rows": rows, "cursor": found[-1][-1] if found else since})

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def _make_table(self, row: dict[str, object]) -> None:
        type(self).columns = tuple(row)
        rest = ", ".join(name for name in row if name != "id")
        self.database.execute(f"CREATE TABLE rows (id TEXT PRIMARY KEY, {rest}, seq INTEGER)")
        self.database.execute("CREATE INDEX rows_seq ON rows (seq)")

    def _answer(self, body: object) -> None:
        content = packed(body)
        self.send_response(200)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)


def main() -> None:
    """Serve the database at the path given, on a free port, until ended."""
    Handler.database = connect(Path(sys.argv[1]))
    server = HTTPServer(("127.0.0.1", 0), Handler)
    print(f"listening on {server.server_port}", flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main()
