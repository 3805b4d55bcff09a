"""Comparing what a laptop was told with what it should hold, range of ids by range.

A range whose digests agree is done; one that differs is cut into parts, and of a short one the
laptop is told every record. So what differs is found in a few requests, whatever the scope holds.
"""

import json
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, select

from sync.merge.digest import record_digest, scope_digest
from sync.merge.document import decode, epochs_in
from sync.protocol.messages import CompareAnswer, Compared, CompareRequest, Range, Scope
from sync.register import news
from sync.register.epochs import EpochBook
from sync.register.schema import records

LEAF = 500
"""Records of a range that are told one by one."""

PARTS = 16
"""Ranges that one is cut into."""

LARGE = 20_000
"""Records beyond which a range is cut without a look at their digests."""

_PAGE = 2000


def compare(connection: Connection, scope: Scope, request: CompareRequest) -> CompareAnswer:
    """Find where a device of this scope was told something else; or tell it its scope."""
    if request.scope != scope.mark:
        return CompareAnswer(scope=scope)
    return CompareAnswer(found=[_compared(connection, scope, asked) for asked in request.ranges])


def digests(
    connection: Connection, scope: Scope, asked: Range | None = None
) -> Iterator[tuple[str, int]]:
    """Give ids and digests of the records in a scope, of one range or all, in order of id."""
    epochs = EpochBook(connection)
    c = records.c
    query = _within(select(c.id, c.type, c.document), scope, asked)
    result = connection.execution_options(yield_per=_PAGE).execute(query)
    for part in result.partitions():
        documents = [json.loads(row.document) for row in part]
        epochs.load_ids(epoch for document in documents for epoch in epochs_in(document))
        for row, document in zip(part, documents, strict=True):
            yield row.id, record_digest(row.id, decode(row.type, document, epochs.name))


def _compared(connection: Connection, scope: Scope, asked: Range) -> Compared:
    ids = _ids(connection, scope, asked)
    if not asked.count and len(ids) <= LEAF * PARTS:
        return Compared(same=not ids, records=[(i, "") for i in ids])
    if len(ids) > LARGE:
        return Compared(ranges=_parts(asked, ids))
    found = list(digests(connection, scope, asked))
    same = scope_digest(digest for _, digest in found) == asked.digest
    if same and len(found) == asked.count:
        return Compared(same=True)
    if len(ids) > LEAF:
        return Compared(ranges=_parts(asked, ids))
    return Compared(records=[(i, f"{digest:032x}") for i, digest in found])


def _ids(connection: Connection, scope: Scope, asked: Range) -> Sequence[str]:
    return connection.scalars(_within(select(records.c.id), scope, asked)).all()


def _within(query: Select[Any], scope: Scope, asked: Range | None) -> Select[Any]:
    """Look in a scope, of one range or all, in order of id."""
    within: list[ColumnElement[bool]] = []
    if asked is not None:
        within = [records.c.id >= asked.first, records.c.id < asked.end]
    if not scope.everything:
        within.append(records.c.id.in_(news.placed_in(scope, asked)))
    return query.where(*within).order_by(records.c.id)


def _parts(asked: Range, ids: Sequence[str]) -> list[tuple[str, str]]:
    step = -(-len(ids) // PARTS)
    cuts = [asked.first, *ids[step::step], asked.end]
    return list(pairwise(cuts))
