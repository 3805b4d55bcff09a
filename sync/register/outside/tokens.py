"""Other systems' tokens: made, listed, rotated, revoked, and looked up when one is shown.

A token's text is ``tremplin_ID_SECRET``. The register keeps the SHA-256 of the secret alone, which
is enough for 256 random bits. What a token may read never changes: another need is another token.
"""

import hashlib
import hmac
import json
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, func, insert, select, update

from forms.consent import STATISTICS
from sync.deployment import load_deployment
from sync.errors import Refused
from sync.protocol.messages import Scope
from sync.protocol.outside import (
    FIGURES,
    TokenAnswer,
    TokenCard,
    TokenDecision,
    TokenRequest,
    TokensAnswer,
    TokenState,
)
from sync.register import access, audit, meta
from sync.register.administration import check_regions
from sync.register.database import Database
from sync.register.outside.kinds import readable
from sync.register.people import Device
from sync.register.schema import shelves, tokens

_PREFIX = "tremplin"
_DAY_MS, _HOUR_MS = 86_400_000, 3_600_000


@dataclass(frozen=True, slots=True)
class Token:
    """A token that serves: who reads what, for which purpose."""

    id: str
    name: str
    purpose: str
    kinds: frozenset[str]
    scope: Scope
    expires_ms: int


class Tokens:
    """The tokens of one register. ``actor`` is the administrator's device; None: the operator."""

    def __init__(self, database: Database, clock: Callable[[], int]) -> None:
        self._database = database
        self._clock = clock

    def overview(self, actor: Device | None = None) -> TokensAnswer:
        """Give the tokens that the actor looks after, the newest first."""
        now_ms = self._clock()
        with self._database.read() as connection:
            deployment = meta.read(connection).deployment
            rows = connection.execute(select(tokens).order_by(tokens.c.created_ms.desc())).all()
            held = _held(connection)
            cards = [_card(row, now_ms, held.get(row.id, 0)) for row in rows]
        return TokensAnswer(
            tokens=[card for card in cards if _looks_after(actor, card.scope)],
            purposes=_purposes(deployment),
            kinds=[*readable(), FIGURES],
            time_ms=now_ms,
        )

    def make(self, wanted: TokenRequest, actor: Device | None = None) -> TokenAnswer:
        """Make a token; its text is told this once.

        Raises:
            Refused: codes ``unknown_purpose``, ``unknown_kind``, ``unknown_region``,
                ``only_figures`` (statistics name nobody), ``forbidden``.
        """
        now_ms, secret, token = self._clock(), secrets.token_urlsafe(32), secrets.token_hex(8)
        with self._database.write() as connection:
            current = meta.lock(connection)
            _check(current.deployment, wanted)
            if not _looks_after(actor, wanted.scope):
                raise Refused("forbidden", "outside what you look after", status=403)
            connection.execute(
                insert(tokens).values(
                    id=token,
                    name=wanted.name.replace("\x00", ""),
                    purpose=wanted.purpose,
                    kinds=json.dumps(sorted(set(wanted.kinds))),
                    scope=Scope(regions=wanted.scope.regions).model_dump_json(),
                    hash=_hash(secret),
                    created_ms=now_ms,
                    expires_ms=now_ms + round(wanted.days * _DAY_MS),
                    by_device=actor.device if actor else None,
                    filled="",
                    position=current.position,
                    sequence=0,
                )
            )
            facts = {"purpose": wanted.purpose, "kinds": sorted(set(wanted.kinds))}
            self._note(connection, actor, "token_made", token, **facts)
            return self._answer(connection, token, secret)

    def decide(self, token: str, wanted: TokenDecision, actor: Device | None = None) -> TokenAnswer:
        """Give a token another secret, or end it.

        Raises:
            Refused: codes ``unknown_token``, ``token_ended`` (nothing rotates then), ``forbidden``.
        """
        now_ms = self._clock()
        with self._database.write() as connection:
            meta.lock(connection)
            row = connection.execute(select(tokens).where(tokens.c.id == token)).first()
            if row is None:
                raise Refused("unknown_token", "no such token", status=404)
            if not _looks_after(actor, Scope.model_validate_json(row.scope)):
                raise Refused("forbidden", "outside what you look after", status=403)
            if wanted.decision == "revoke":
                self._revoke(connection, row, actor)
                return self._answer(connection, token, "")
            if _state(row, now_ms) != "active":
                raise Refused("token_ended", "it has ended: make another", status=409)
            secret = secrets.token_urlsafe(32)
            until_ms = now_ms + round(wanted.overlap_hours * _HOUR_MS)
            _set(connection, token, hash=_hash(secret), before_hash=row.hash)
            _set(connection, token, before_until_ms=until_ms)
            self._note(connection, actor, "token_rotated", token)
            return self._answer(connection, token, secret)

    def shown(self, text: str) -> Token:
        """Look up the token that somebody shows.

        Raises:
            Refused: status 401, codes ``bad_token``, ``token_expired``, ``token_revoked``.
        """
        parts = text.split("_", 2)
        now_ms = self._clock()
        with self._database.read() as connection:
            row = None
            if len(parts) == len(("prefix", "id", "secret")) and parts[0] == _PREFIX:
                row = connection.execute(select(tokens).where(tokens.c.id == parts[1])).first()
        if row is None or not _fits(row, parts[2], now_ms):
            raise Refused("bad_token", "no token of this register", status=401)
        state = _state(row, now_ms)
        if state != "active":
            raise Refused(f"token_{state}", f"this token was {state}", status=401)
        return _token(row)

    def _revoke(self, connection: Connection, row: Any, actor: Device | None) -> None:
        if row.revoked_ms is None:
            _set(connection, row.id, revoked_ms=self._clock(), before_until_ms=None)
            self._note(connection, actor, "token_revoked", row.id)

    def _answer(self, connection: Connection, token: str, secret: str) -> TokenAnswer:
        row = connection.execute(select(tokens).where(tokens.c.id == token)).one()
        card = _card(row, self._clock(), 0)
        return TokenAnswer(text=f"{_PREFIX}_{token}_{secret}" if secret else "", card=card)

    def _note(
        self, connection: Connection, actor: Device | None, action: str, token: str, **facts: Any
    ) -> None:
        device = actor.device if actor else None
        audit.note(connection, self._clock(), device, action, token, **facts)


def _check(deployment: str, wanted: TokenRequest) -> None:
    purposes, known = _purposes(deployment), {*readable(), FIGURES}
    if purposes and wanted.purpose not in purposes:
        known_ones = ", ".join(purposes)
        raise Refused("unknown_purpose", f"there are the purposes {known_ones}", status=400)
    if set(wanted.kinds) - known:
        raise Refused("unknown_kind", f"a token reads {', '.join(sorted(known))}", status=400)
    if wanted.purpose == STATISTICS and set(wanted.kinds) != {FIGURES}:
        raise Refused("only_figures", "statistics name nobody: figures alone", status=400)
    if not wanted.scope.regions:
        raise Refused("unknown_region", "name a region, or * for all", status=400)
    check_regions(deployment, wanted.scope)


def _purposes(deployment: str) -> list[str]:
    try:
        return [entry.code for entry in load_deployment(deployment).list("consent_purposes")]
    except FileNotFoundError:
        return []


def _looks_after(actor: Device | None, scope: Scope) -> bool:
    return actor is None or actor.scope.everything or access.is_part(scope, actor.scope)


def _held(connection: Connection) -> dict[str, int]:
    query = select(shelves.c.token, func.count()).where(shelves.c.digest.is_not(None))
    return {row[0]: row[1] for row in connection.execute(query.group_by(shelves.c.token))}


def _card(row: Any, now_ms: int, held: int) -> TokenCard:
    before = row.before_until_ms
    return TokenCard(
        id=row.id,
        name=row.name,
        purpose=row.purpose,
        kinds=json.loads(row.kinds),
        scope=Scope.model_validate_json(row.scope),
        state=_state(row, now_ms),
        created_ms=row.created_ms,
        expires_ms=row.expires_ms,
        used_ms=row.used_ms,
        before_until_ms=before if before is not None and before > now_ms else None,
        held=held,
    )


def _token(row: Any) -> Token:
    return Token(
        row.id,
        row.name,
        row.purpose,
        frozenset(json.loads(row.kinds)),
        Scope.model_validate_json(row.scope),
        row.expires_ms,
    )


def _state(row: Any, now_ms: int) -> TokenState:
    if row.revoked_ms is not None:
        return "revoked"
    return "active" if row.expires_ms > now_ms else "expired"


def _fits(row: Any, secret: str, now_ms: int) -> bool:
    shown = _hash(secret)
    fits = hmac.compare_digest(shown, row.hash)
    if row.before_hash is None or (row.before_until_ms or 0) <= now_ms:
        return fits
    return fits or hmac.compare_digest(shown, row.before_hash)


def _set(connection: Connection, token: str, **values: Any) -> None:
    connection.execute(update(tokens).where(tokens.c.id == token).values(**values))


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()
