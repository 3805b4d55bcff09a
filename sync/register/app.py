"""The assembly: what the service consists of, all in one place."""

import time
from collections.abc import Awaitable, Callable

import structlog
from fastapi import FastAPI, Request, Response

from sync.register import problems
from sync.register.auth import Authenticator
from sync.register.nonces import NonceMemory
from sync.register.routes import exchange, identity, reading
from sync.register.settings import Settings
from sync.register.store import Store

_Next = Callable[[Request], Awaitable[Response]]


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
    )
    app.state.store = store
    app.state.settings = settings
    app.state.authenticator = Authenticator(store, NonceMemory(store.database), settings.max_age_s)
    for group in (identity, exchange, reading):
        app.include_router(group.router)
    problems.install(app)
    app.middleware("http")(_log)
    return app


async def _log(request: Request, call_next: _Next) -> Response:
    """Log a request by its route, not its path, since a path may name a record."""
    started = time.monotonic()
    response = await call_next(request)
    route = request.scope.get("route")
    structlog.get_logger().info(
        "request",
        method=request.method,
        route=getattr(route, "path", ""),
        status=response.status_code,
        ms=round((time.monotonic() - started) * 1000, 1),
    )
    return response
