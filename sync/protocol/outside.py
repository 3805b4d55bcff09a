"""What other systems read, and what administrators say about their tokens; see docs/api.md.

Times are Unix time in milliseconds.
"""

from typing import Annotated, Any, Literal

from pydantic import Field, StringConstraints

from sync.protocol.messages import Message, Natural, RecordId, Scope, TypeName

TokenId = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{16}$")]
Purpose = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_.-]{1,40}$")]
TokenState = Literal["active", "expired", "revoked"]
FIGURES = "figures"
"""Stands among a token's kinds for figures and reports."""


class TokenCard(Message):
    """A token as administrators see it; its secret is known to its holder alone.

    ``kinds`` are record types and ``figures``. ``held`` counts the records that its holder was
    told and was not told to forget. While ``before_until_ms`` lasts the secret before serves too.
    """

    id: TokenId
    name: str
    purpose: str
    kinds: list[str]
    scope: Scope
    state: TokenState
    created_ms: int
    expires_ms: int
    used_ms: int | None = None
    before_until_ms: int | None = None
    held: Natural = 0


class TokensAnswer(Message):
    """The tokens of the other systems, the newest first, and what one can be made of."""

    tokens: list[TokenCard]
    purposes: list[str]
    kinds: list[str]
    time_ms: int


class TokenRequest(Message):
    """Which system may read what, for which purpose, how long."""

    name: Annotated[str, Field(min_length=1, max_length=200)]
    purpose: Purpose
    kinds: Annotated[list[TypeName], Field(min_length=1, max_length=40)]
    scope: Scope = Scope(regions=["*"])
    days: Annotated[float, Field(gt=0, le=1100)] = 365


class TokenDecision(Message):
    """What becomes of a token: another secret, the one before serving on a while, or its end."""

    decision: Literal["rotate", "revoke"]
    overlap_hours: Annotated[float, Field(ge=0, le=168)] = 24


class TokenAnswer(Message):
    """A token's text, told this once: the register keeps its hash. Empty where it was revoked."""

    text: str = ""
    card: TokenCard


class TokenFacts(Message):
    """What the token that asks may read."""

    id: TokenId
    name: str
    purpose: str
    kinds: list[str]
    scope: Scope
    expires_ms: int
    time_ms: int


class Item(Message):
    """A record as it is told, or with ``removed`` that it is to be forgotten.

    ``also`` are the ids of records that were merged into it; ``contested`` names fields about
    which two people said different things, the later of which stands in ``values``.
    """

    id: RecordId
    type: TypeName
    removed: bool = False
    also: list[RecordId] = Field(default=[])
    values: dict[str, Any] = Field(default={})
    contested: list[str] = Field(default=[])


class ChangesAnswer(Message):
    """A page of what changed since a cursor; ``more``: ask again at once from the new one."""

    items: list[Item]
    cursor: str
    more: bool
    time_ms: int


class Bar(Message):
    """How many fall under a code, one count a series."""

    code: str
    counts: list[Natural]


class ChartAnswer(Message):
    """A chart's bars; ``anonymous`` are those who are only counted, one count a series."""

    bars: list[Bar]
    anonymous: list[Natural]


class FiguresAnswer(Message):
    """The figures of docs/figures.md over what was selected, within the token's regions."""

    people: Natural
    anonymous: Natural
    charts: dict[str, ChartAnswer]
    felt: Natural
    feeling_before: float
    feeling_after: float
    position: Natural
    time_ms: int


class ReportLine(Message):
    """The results of one event, region or month; ``code`` is empty where it is not known."""

    code: str
    approached: Natural = 0
    registered: Natural = 0
    members: Natural = 0
    before: float | None = None
    after: float | None = None
    raised: Natural = 0
    lifted: Natural = 0
    needs: Natural = 0
    in_time: Natural = 0
    due: Natural = 0


class ReportAnswer(Message):
    """The consolidated report, a line for each event, region or month."""

    by: Literal["event", "region", "month"]
    lines: list[ReportLine]
    position: Natural
    time_ms: int
