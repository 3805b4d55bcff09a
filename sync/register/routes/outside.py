"""What other systems read, by token; docs/api.md explains it with examples."""

from datetime import date
from typing import Annotated

from fastapi import APIRouter, Path, Query, Request, Response

from sync.errors import Refused
from sync.figures.lines import Grouping
from sync.figures.selection import Selection
from sync.protocol.messages import Message
from sync.protocol.outside import (
    ChangesAnswer,
    FiguresAnswer,
    Item,
    ReportAnswer,
    TokenFacts,
)
from sync.register.routes.parts import TheReader, TheToken, problems
from sync.register.wire import answer

router = APIRouter(tags=["other systems"], prefix="/v1/read")

_BY_TOKEN = (400, 401, 403, 429, 503)
MOST, USUAL = 500, 100

Cursor = Annotated[
    str, Query(max_length=60, description="The last answer's; without one everything is told.")
]
Kind = Annotated[
    str, Query(pattern="^[a-z_]{0,40}$", description="One record type; without it all.")
]
Limit = Annotated[int, Query(ge=1, le=MOST, description="Records a page.")]
RecordPath = Annotated[str, Path(pattern="^[0-9a-f]{32}$", description="A record's id.")]
Event = Annotated[
    str, Query(pattern="^([0-9a-f]{32})?$", description="An event's id; without it all.")
]
Region = Annotated[
    str, Query(pattern="^[A-Za-z0-9_.-]{0,40}$", description="A region's code; without it all.")
]
By = Annotated[Grouping, Query(description="A line for each event, region or month.")]
Day = Annotated[date | None, Query(description="A day, included; of the register's time zone.")]


@router.get("/token", response_model=TokenFacts, responses=problems(*_BY_TOKEN))
def token(request: Request, token: TheToken, reader: TheReader) -> Response:
    """Say what the token that asks may read, for which purpose, and how long."""
    return _say(request, reader.facts(token))


@router.get("/changes", response_model=ChangesAnswer, responses=problems(*_BY_TOKEN, 409))
def changes(
    request: Request,
    token: TheToken,
    reader: TheReader,
    cursor: Cursor = "",
    type: Kind = "",  # noqa: A002 - the query's own word
    limit: Limit = USUAL,
) -> Response:
    """Give what changed since a cursor, removals included; everything there is without one.

    Keep the answer's cursor once its items are safe with you, and go on with it: at once while
    `more`, later else. Forget every record that comes as `removed`. Merged records come as one.
    """
    return _say(request, reader.changes(token, cursor, type, limit))


@router.get("/records/{record_id}", response_model=Item, responses=problems(*_BY_TOKEN, 404))
def record(request: Request, record_id: RecordPath, token: TheToken, reader: TheReader) -> Response:
    """Give one record as it is now, by its id or that of a record that was merged into it."""
    return _say(request, reader.record(token, record_id))


@router.get("/figures", response_model=FiguresAnswer, responses=problems(*_BY_TOKEN))
def figures(
    request: Request,
    token: TheToken,
    reader: TheReader,
    event: Event = "",
    first: Day = None,
    last: Day = None,
    region: Region = "",
) -> Response:
    """Count people reached, memberships, feelings, misunderstandings, needs and referrals.

    Everybody counts; who did not agree to statistics counts as a bare number, without detail.
    """
    return _say(request, reader.count(token, _selection(event, first, last, region)))


@router.get("/report", response_model=ReportAnswer, responses=problems(*_BY_TOKEN))
def report(
    request: Request,
    token: TheToken,
    reader: TheReader,
    by: By = "region",
    event: Event = "",
    first: Day = None,
    last: Day = None,
    region: Region = "",
) -> Response:
    """Give the consolidated report: a line of results for each event, region or month."""
    return _say(request, reader.report(token, _selection(event, first, last, region), by))


def _selection(event: str, first: date | None, last: date | None, region: str) -> Selection:
    for day in (first, last):
        if day is not None and not _FIRST_YEAR < day.year < _LAST_YEAR:
            raise Refused("malformed", "a day of another age", status=400)
    return Selection(event, first, last, region=region)


_FIRST_YEAR, _LAST_YEAR = 1970, 3000


def _say(request: Request, message: Message) -> Response:
    return answer(request, message.model_dump_json().encode())
