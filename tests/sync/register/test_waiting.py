"""Requests that come at once wait for a thread in their order, and leave connections for others."""

import asyncio

import pytest
from anyio import to_thread
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from structlog.testing import capture_logs

from sync.register.app import create_app
from sync.register.database import Database
from sync.register.settings import Settings
from sync.register.store import Store

MANY = 30
"""More than a process has connections."""

READY = {"type": "http", "method": "GET", "path": "/ready", "query_string": b"", "headers": []}


@pytest.fixture
def store(postgres_server):
    made = Store(Database(postgres_server.empty()), Ed25519PrivateKey.generate())
    made.found("mem-by-cgem")
    yield made
    made.close()


async def ask(app, answered):
    async def tell(message):
        if message["type"] == "http.response.start":
            answered.append(message["status"])

    async def hear():
        return {"type": "http.request", "body": b""}

    await app(dict(READY), hear, tell)


async def until(condition):
    while not condition():  # noqa: ASYNC110 - threads and pools tell nobody of their counts
        await asyncio.sleep(0.01)


async def crowd(app, store, held):
    """Let many ask while what they read is locked; give their answers."""
    answered = []
    async with app.router.lifespan_context(app):
        threads = to_thread.current_default_thread_limiter()
        asking = [asyncio.create_task(ask(app, answered)) for _ in range(MANY)]
        await until(lambda: threads.statistics().tasks_waiting == MANY - threads.total_tokens)
        await until(lambda: store.database.engine.pool.checkedout() == threads.total_tokens)
        with store.database.read() as connection:
            assert connection.exec_driver_sql("SELECT 1").scalar() == 1
        held.rollback()
        await asyncio.gather(*asking)
    return answered


@pytest.mark.postgres
def test_however_many_read_a_connection_is_left_and_all_are_answered(
    store, postgres_server, tmp_path
):
    app = create_app(store, Settings(folder=tmp_path, database=postgres_server.url))
    with postgres_server.connection() as held:
        held.autocommit = False
        held.execute("LOCK TABLE meta IN ACCESS EXCLUSIVE MODE")
        with capture_logs():
            assert asyncio.run(crowd(app, store, held)) == [200] * MANY
