"""The one map from errors to answers: problem documents (RFC 9457), never a traceback."""

import structlog
from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.exc import TimeoutError as NoConnection
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect

from sync.errors import Refused, RegisterKeyAway
from sync.protocol.messages import Problem

MEDIA_TYPE = "application/problem+json"

_TITLES = {
    400: "The request is not as the wire says",
    401: "The request is not signed as it must be",
    403: "The request is not allowed",
    404: "There is no such thing",
    409: "The request does not follow what came before",
    413: "The request is too large",
    415: "The request's encoding is unknown",
    429: "The device asks too often",
    500: "The register has a defect",
    503: "The register is busy",
}
_CODES = {404: "unknown_path", 405: "wrong_method"}
_DEFAULT_STATUS = 409
_TOKEN_CODES = ("bad_token", "token_expired", "token_revoked")
_RETRY_AFTER_S = "5"


def install(app: FastAPI) -> None:
    """Let every error of the app become a problem document."""

    @app.exception_handler(Refused)
    def refused(_request: Request, error: Refused) -> Response:
        wait = error.facts.get("retry_after_s")
        headers = None if wait is None else {"Retry-After": str(wait)}
        status = error.status or _DEFAULT_STATUS
        if error.code in _TOKEN_CODES:
            headers = {"WWW-Authenticate": "Bearer"}
        return problem(status, error.code, error.detail, facts=error.facts, headers=headers)

    @app.exception_handler(HTTPException)
    def http(_request: Request, error: HTTPException) -> Response:
        code = _CODES.get(error.status_code, "refused")
        return problem(error.status_code, code, str(error.detail), headers=error.headers)

    @app.exception_handler(RequestValidationError)
    def invalid(_request: Request, error: RequestValidationError) -> Response:
        first = error.errors()[0]
        return problem(400, "malformed", f"{'.'.join(map(str, first['loc']))}: {first['type']}")

    _install_away(app)

    @app.exception_handler(ClientDisconnect)
    def cut_off(_request: Request, _error: ClientDisconnect) -> Response:
        return problem(400, "malformed", "the body was cut off")  # for the log: nobody hears it

    @app.exception_handler(Exception)
    def defect(_request: Request, error: Exception) -> Response:
        structlog.get_logger().error("defect", exc_info=error)
        return problem(500, "defect", "it was logged; nothing of the request was kept")


def _install_away(app: FastAPI) -> None:
    """Let what is away for a moment, the database or the key, be a reason to come again."""

    @app.exception_handler(NoConnection)
    @app.exception_handler(OperationalError)
    def unavailable(_request: Request, error: Exception) -> Response:
        kind, why = type(error).__name__, _reason(error)
        structlog.get_logger().warning("database_unavailable", kind=kind, reason=why)
        return problem(503, "busy", "try again later", headers={"Retry-After": _RETRY_AFTER_S})

    @app.exception_handler(DBAPIError)
    def lost(request: Request, error: DBAPIError) -> Response:
        if error.connection_invalidated:
            return unavailable(request, error)
        raise error

    @app.exception_handler(RegisterKeyAway)
    def another_key(_request: Request, _error: RegisterKeyAway) -> Response:
        structlog.get_logger().error("register_key_away")
        return problem(503, "busy", "try again later", headers={"Retry-After": _RETRY_AFTER_S})


def _reason(error: Exception) -> str:
    """Give the database's own code: SQLite's name (``SQLITE_FULL``), PostgreSQL's SQLSTATE."""
    original = getattr(error, "orig", None)
    named = (getattr(original, name, None) for name in ("sqlite_errorname", "sqlstate"))
    return next(filter(None, named), "")


def title(status: int) -> str:
    """Say what a status means here."""
    return _TITLES.get(status, "The request was refused")


def problem(
    status: int,
    code: str,
    detail: str = "",
    *,
    facts: dict[str, object] | None = None,
    headers: object = None,
) -> Response:
    """Spell a problem document."""
    found = Problem(title=title(status), status=status, code=code, detail=detail, **(facts or {}))
    return Response(
        found.model_dump_json(),
        status,
        headers=dict(headers) if headers else None,  # type: ignore[call-overload]  # a mapping is enough
        media_type=MEDIA_TYPE,
    )
