"""Answers to other systems: pages of what changed, one record, figures. Each read is audited.

A cursor is ``NUMBER.POSITION.TAG``: the shelf's number up to which its holder has read, and a
commit of the register by which a copy that was put back shows.
"""

import re
import time
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Connection, update

from sync.errors import Refused
from sync.figures.lines import Grouping
from sync.figures.selection import Selection
from sync.protocol.outside import (
    FIGURES,
    ChangesAnswer,
    FiguresAnswer,
    Item,
    ReportAnswer,
    TokenFacts,
)
from sync.register import audit, meta
from sync.register.database import Database
from sync.register.meta import Meta
from sync.register.outside import shelf
from sync.register.outside.families import families, roots_of
from sync.register.outside.figures import Figures
from sync.register.outside.following import tag_at
from sync.register.outside.offers import offers
from sync.register.outside.shelf import Slot, Standing
from sync.register.outside.tokens import Token
from sync.register.schema import tokens

_CURSOR = re.compile(r"([0-9]{1,15})\.([0-9]{1,15})\.([0-9a-f]{0,16})")
_PATIENCE_S = 1.0
"""How long one request goes on filling a shelf before it answers with what there is."""


class Reader:
    """Reads for the holders of tokens, each answer in one transaction."""

    def __init__(self, database: Database, clock: Callable[[], int], figures: Figures) -> None:
        self._database = database
        self._clock = clock
        self._figures = figures

    def facts(self, token: Token) -> TokenFacts:
        """Say what a token may read."""
        return TokenFacts(
            id=token.id,
            name=token.name,
            purpose=token.purpose,
            kinds=sorted(token.kinds),
            scope=token.scope,
            expires_ms=token.expires_ms,
            time_ms=self._clock(),
        )

    def changes(self, token: Token, cursor: str, kind: str, limit: int) -> ChangesAnswer:
        """Give a page of what changed for a token since a cursor; all there is without one.

        Raises:
            Refused: codes ``cursor_unknown`` (begin anew, without one), ``other_kind``.
        """
        _allow(token, kind)
        patience = time.monotonic() + _PATIENCE_S
        while True:
            with self._database.write() as connection:
                current = meta.read(connection)
                standing = shelf.lock(connection, token)
                after = _check_cursor(connection, cursor, standing)
                standing = shelf.follow(connection, token, standing, current.position, self._today)
                behind = not _is_whole(standing, current)
                slots = shelf.behind(connection, token, after, kind, limit + 1)
                if behind and len(slots) <= limit and time.monotonic() < patience:
                    continue
                return self._page(connection, token, standing, slots, limit, behind=behind)

    def record(self, token: Token, record: str) -> Item:
        """Give one record, by its id or that of one that was merged into it.

        Raises:
            Refused: code ``unknown_record``: there is none, or it is not for this token.
        """
        with self._database.write() as connection:
            standing = shelf.lock(connection, token)
            roots = roots_of(connection, [record])
            sequence = shelf.offer(connection, token, roots, standing.sequence, self._today)
            _set(connection, token, sequence=sequence, used_ms=self._clock())
            items = self._told(connection, token, roots)
            found = [item for item in items if record in (item.id, *item.also)]
            if not found:
                raise Refused("unknown_record", "nothing of this id for this token", status=404)
            self._note(connection, token, "read", ids=[found[0].id, *found[0].also])
            return found[0]

    def count(self, token: Token, selection: Selection) -> FiguresAnswer:
        """Count over a selection, within the token's regions.

        Raises:
            Refused: codes ``other_kind``, ``preparing`` (status 503, with ``retry_after_s``).
        """
        _allow(token, FIGURES)
        answer = self._figures.count(selection, token.scope, self._clock())
        self._note_figures(token, selection, answer.position)
        return answer

    def report(self, token: Token, selection: Selection, by: Grouping) -> ReportAnswer:
        """Put the consolidated report together; raises as ``count``."""
        _allow(token, FIGURES)
        answer = self._figures.report(selection, token.scope, by, self._clock())
        self._note_figures(token, selection, answer.position, by=by)
        return answer

    @property
    def _today(self) -> date:
        return datetime.fromtimestamp(self._clock() / 1000, UTC).date()

    def _page(
        self,
        connection: Connection,
        token: Token,
        standing: Standing,
        slots: Sequence[Slot],
        limit: int,
        *,
        behind: bool,
    ) -> ChangesAnswer:
        page, more = slots[:limit], len(slots) > limit
        held = {s.root for s in page if s.digest is not None}
        told = {item.id: item for item in self._told(connection, token, held)}
        items = []
        for slot in page:
            if slot.digest is None:
                items.append(Item(id=slot.record, type=slot.type, removed=True))
            elif slot.record in told:  # else it was taken back just now, and comes as removed
                items.append(told[slot.record])
        sequence = page[-1].sequence if more else standing.sequence
        ids = [i for item in items if not item.removed for i in (item.id, *item.also)]
        _set(connection, token, used_ms=self._clock())
        self._note(connection, token, "read", to=sequence, n=len(items), ids=ids)
        return ChangesAnswer(
            items=items,
            cursor=_cursor(connection, sequence, standing.position),
            more=more or behind,
            time_ms=self._clock(),
        )

    def _told(self, connection: Connection, token: Token, roots: Any) -> list[Item]:
        found = families(connection, roots)
        return [offer.item for family in found for offer in offers(family, token, self._today)]

    def _note_figures(
        self, token: Token, selection: Selection, position: int, **facts: Any
    ) -> None:
        with self._database.write() as connection:
            _set(connection, token, used_ms=self._clock())
            of = selection.asked()
            self._note(connection, token, "figures", position=position, of=of, **facts)

    def _note(
        self,
        connection: Connection,
        token: Token,
        action: str,
        ids: Sequence[str] = (),
        **facts: Any,
    ) -> None:
        told = {"purpose": token.purpose, **facts}
        if ids:
            told["ids"] = audit.spell_ids(ids)
        audit.note(connection, self._clock(), None, f"outside_{action}", token.id, **told)


def _allow(token: Token, kind: str) -> None:
    if kind and kind not in token.kinds:
        raise Refused("other_kind", f"this token does not read {kind}", status=403)


def _is_whole(standing: Standing, current: Meta) -> bool:
    return standing.filled is None and standing.position >= current.position


def _check_cursor(connection: Connection, cursor: str, standing: Standing) -> int:
    """Give the number that a cursor stands for; 0 without one."""
    if not cursor:
        return 0
    found = _CURSOR.fullmatch(cursor)
    if found is None:
        raise Refused("malformed", "cursor: not one of this register", status=400)
    sequence, position, tag = int(found[1]), int(found[2]), found[3]
    if sequence > standing.sequence or tag != tag_at(connection, position):
        raise Refused("cursor_unknown", "begin anew, without a cursor", status=409)
    return sequence


def _cursor(connection: Connection, sequence: int, position: int) -> str:
    return f"{sequence}.{position}.{tag_at(connection, position)}"


def _set(connection: Connection, token: Token, **values: Any) -> None:
    connection.execute(update(tokens).where(tokens.c.id == token.id).values(**values))
