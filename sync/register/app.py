"""The assembly: what the service consists of, all in one place."""

import time
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager

import structlog
from anyio import to_thread
from fastapi import FastAPI
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from sync.register import openapi, problems
from sync.register.auth import Authenticator
from sync.register.intake import Intake
from sync.register.metrics import Metrics
from sync.register.nonces import NonceMemory
from sync.register.outside.figures import Figures
from sync.register.outside.reader import Reader
from sync.register.rate import RateLimit
from sync.register.routes import (
    admin,
    exchange,
    identity,
    operations,
    outside,
    reading,
    review,
    sheets,
    standing,
    tokens,
)
from sync.register.settings import Settings
from sync.register.shared_figures import SharedFigures
from sync.register.store import Store

_PUSHES_AT_ONCE = 64
"""Pushes that wait to be taken in, each in a thread. These are their own, so that nobody who reads
has to wait for a thread behind them; who pushes beyond this number waits in the order of coming."""

_AT_WORK = 8
"""Requests at work in the other threads, each with one of the ten connections that a process has.
The rest wait for a thread, in the order of their coming; who waited for a connection could be
passed over by those who came later, again and again."""

_METHODS = frozenset(("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"))


def create_app(store: Store, settings: Settings) -> FastAPI:
    """Assemble the service over a store; the store's clock is the service's.

    Raises:
        RegisterMissing: the database has no register.
    """
    app = FastAPI(
        title="Tremplin register",
        version="1",
        summary="Takes writes from laptops, hands state out by scope.",
        docs_url=None,
        redoc_url=None,
        lifespan=_serving,
    )
    app.state.store = store
    app.state.settings = settings
    app.state.reader = Reader(
        store.database, store.clock, Figures(store.database, settings.figures_file)
    )
    app.state.intake = Intake(
        settings.max_body, lambda device: store.device(device) is not None, time.monotonic
    )
    app.state.authenticator = Authenticator(store, NonceMemory(store.database), settings.max_age_s)
    for group in (
        operations,
        identity,
        exchange,
        reading,
        sheets,
        review,
        standing,
        admin,
        tokens,
        outside,
    ):
        app.include_router(group.router)
    openapi.install(app)
    problems.install(app)
    app.state.pushing = ThreadPoolExecutor(_PUSHES_AT_ONCE, "push")
    app.state.metrics = metrics = Metrics()
    app.state.figures = SharedFigures(metrics)
    app.state.rate = RateLimit(settings.rate, settings.burst)
    app.state.bundle_rate = RateLimit(settings.bundle_rate, settings.bundle_burst)
    app.state.token_rate = RateLimit(settings.token_rate, settings.token_burst)
    app.add_middleware(_RequestLog, metrics=metrics)
    return app


@asynccontextmanager
async def _serving(_app: FastAPI) -> AsyncIterator[None]:
    to_thread.current_default_thread_limiter().total_tokens = _AT_WORK
    yield


class _RequestLog:
    """Logs and counts each request by its route, not its path, since a path may name a record."""

    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        self._app = app
        self._metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on and log how it was answered."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started, status = time.monotonic(), 500

        async def watch(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._app(scope, receive, watch)
        finally:
            method, route = _named(scope)
            seconds = time.monotonic() - started
            self._metrics.request(method, route, status, seconds)
            structlog.get_logger().info(
                "request", method=method, route=route, status=status, ms=round(seconds * 1000, 1)
            )


def _named(scope: Scope) -> tuple[str, str]:
    """Name a request by what the service knows, never by what a stranger makes up."""
    method = scope["method"]
    route = getattr(scope.get("route"), "path", "")
    return method if method in _METHODS else "other", route
