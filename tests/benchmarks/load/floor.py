"""The floor: a bare FastAPI route that lays a batch in with one COPY, served by two workers.

``POST /rows`` takes gzip JSON, a list of flat rows with the same columns, and commits before it
answers. No signatures, no validation, no merging, no receipts. As durable as ours: the same server.
"""

import json
import os
import subprocess
import sys
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from threading import local

import psycopg
import uvicorn
from fastapi import FastAPI, Request, Response
from starlette.concurrency import run_in_threadpool

from tests.benchmarks.population import flat, people
from tests.helpers.register_process import ROOT

COLUMNS = ("id", *flat(next(people(1))))
_DSN = "TREMPLIN_FLOOR_DSN"
_STATEMENT = f"COPY floor_rows ({', '.join(COLUMNS)}) FROM STDIN"
_held = local()


def make_table(dsn: str) -> None:
    """Make the floor's table anew."""
    with psycopg.connect(dsn, autocommit=True) as connection:
        columns = ", ".join(f"{name} text" for name in COLUMNS)
        connection.execute("DROP TABLE IF EXISTS floor_rows")
        connection.execute(f"CREATE TABLE floor_rows ({columns}, seq bigserial PRIMARY KEY)")


def count_rows(dsn: str) -> int:
    """Count what the floor holds."""
    with psycopg.connect(dsn, autocommit=True) as connection:
        row = connection.execute("SELECT count(*) FROM floor_rows").fetchone()
    assert row
    return int(row[0])


def packed(rows: list[dict[str, object]]) -> bytes:
    """Spell rows as the floor takes them."""
    body = json.dumps([[row.get(name) for name in COLUMNS] for row in rows]).encode()
    squeezer = zlib.compressobj(6, zlib.DEFLATED, 31)
    return squeezer.compress(body) + squeezer.flush()


def app() -> FastAPI:
    """Assemble the floor's service."""
    made = FastAPI(openapi_url=None)

    @made.post("/rows")
    async def take(request: Request) -> Response:
        body = await request.body()
        held = await run_in_threadpool(_lay_in, body)
        return Response(json.dumps({"held": held}), media_type="application/json")

    return made


def _lay_in(body: bytes) -> int:
    rows = json.loads(zlib.decompress(body, 31))
    if not hasattr(_held, "connection"):
        _held.connection = psycopg.connect(os.environ[_DSN])
    with (
        _held.connection.transaction(),
        _held.connection.cursor() as cursor,
        cursor.copy(_STATEMENT) as copied,
    ):
        for row in rows:
            copied.write_row(row)
    return len(rows)


@contextmanager
def served(dsn: str, port: int, workers: int = 2) -> Iterator[subprocess.Popen[bytes]]:
    """Serve the floor by workers of uvicorn's own while the context lasts."""
    make_table(dsn)
    command = [sys.executable, "-m", "tests.benchmarks.load.floor", str(port), str(workers)]
    process = subprocess.Popen(command, cwd=ROOT, env={**os.environ, _DSN: dsn})
    try:
        yield process
    finally:
        process.terminate()
        process.wait(timeout=60)


def main() -> None:
    """Serve until ended."""
    port, workers = int(sys.argv[1]), int(sys.argv[2])
    uvicorn.run(
        "tests.benchmarks.load.floor:app",
        factory=True,
        port=port,
        workers=workers,
        access_log=False,
        log_level="error",
        timeout_worker_healthcheck=600,  # by default a worker that starts slowly is killed
    )


if __name__ == "__main__":
    main()
