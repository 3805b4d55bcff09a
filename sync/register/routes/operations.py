"""What the machines around the service ask: whether it lives, whether it is ready, its figures."""

import hmac
from ipaddress import ip_address

from fastapi import APIRouter, Request, Response

from sync.errors import Refused
from sync.register import watch
from sync.register.metrics import MEDIA_TYPE, Metrics
from sync.register.routes.parts import TheSettings, TheStore, problems
from sync.register.settings import Settings
from sync.register.shared_figures import SharedFigures

router = APIRouter(tags=["operations"])

_FORWARDED = ("forwarded", "x-forwarded-for", "x-real-ip")


@router.get("/health")
async def health() -> dict[str, str]:
    """Say that the process lives; nothing else is asked, so a restart would help if it fails."""
    return {"status": "ok"}


@router.get("/ready", responses=problems(503))
def ready(store: TheStore) -> dict[str, str]:
    """Say that the database answers, is migrated, and names the key that this worker has."""
    if not watch.is_ready(store.database):
        raise Refused("not_ready", "the database is not migrated", status=503)
    store.meta()
    return {"status": "ready"}


@router.get(
    "/metrics",
    response_class=Response,
    responses={200: {"content": {"text/plain": {}}}, **problems(403, 503)},
)
def metrics(request: Request, store: TheStore, settings: TheSettings) -> Response:
    """Give the figures for Prometheus: to loopback, or where a token is set to who shows it."""
    if not _may_watch(request, settings):
        raise Refused("forbidden", "from loopback, or with the token of the settings", status=403)
    counted: Metrics = request.app.state.metrics
    found = watch.gauges(store.database, store.clock())
    others: SharedFigures = request.app.state.figures
    return Response(counted.text(found, others.others()), media_type=MEDIA_TYPE)


def _may_watch(request: Request, settings: Settings) -> bool:
    """Whether the caller may see the figures; what a proxy passes on is not from loopback."""
    token = settings.metrics_token.get_secret_value()
    if token:
        shown = request.headers.get("authorization", "")
        return hmac.compare_digest(shown.encode(), f"Bearer {token}".encode())
    if any(name in request.headers for name in _FORWARDED):
        return False
    return request.client is not None and ip_address(request.client.host).is_loopback
