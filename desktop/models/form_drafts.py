"""What was typed into a record's form and is not saved: kept through a lock, a close or a crash.

A draft says what was typed and what the form had displayed in these fields, so that a form that
is taken up again saves as the one that was left: what others wrote meanwhile is not overwritten.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from typing import Any

from sync.merge.cells import field_of
from sync.merge.view import Shown
from sync.merge.write import Dot

PREFIX = "record."

Body = dict[str, Any]


def key_of(record_id: str) -> str:
    """Give the key of a record's draft."""
    return f"{PREFIX}{record_id}"


def new_key(record_type: str, owner: str) -> str:
    """Give the key of a record that is to hang on another, and is not there yet."""
    return f"{PREFIX}new-{record_type}.{owner}"


def record_of(key: str) -> str:
    """Give the record that a draft is of, or would hang on."""
    return key.rpartition(".")[2]


def body_of(typed: Mapping[str, Any], before: Shown) -> Body:
    """Give what is kept of a form: nothing where nothing was typed."""
    if not typed:
        return {}
    return {
        "typed": dict(typed),
        "values": {name: before.values[name] for name in typed if name in before.values},
        "seen": {cell: list(map(list, before.seen[cell])) for cell in _of(before.seen, typed)},
    }


def before_of(body: Body, now: Shown) -> Shown:
    """Give what a form had displayed: in what was typed as it was then, in the rest as it is."""
    typed = body["typed"]
    values = {name: value for name, value in now.values.items() if name not in typed}
    fresh = now.seen.keys() - set(_of(now.seen, typed))
    seen = {cell: tuple(Dot(*dot) for dot in dots) for cell, dots in body["seen"].items()}
    return replace(
        now,
        values=values | body["values"],
        seen={cell: now.seen[cell] for cell in fresh} | seen,
    )


def _of(cells: Iterable[str], fields: Collection[str]) -> list[str]:
    """Give the cells of some fields."""
    return [cell for cell in cells if field_of(cell) in fields]
