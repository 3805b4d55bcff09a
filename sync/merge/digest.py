"""Digests that compare two states: over values and contested sets, never over dots.

A scope's digest is the sum of its records' digests modulo 2^128, so it does not depend on their
order and can be kept up to date record by record.
"""

import hashlib
from collections.abc import Iterable

from sync.merge import cells
from sync.merge.canonical import canonical
from sync.merge.state import RecordState
from sync.merge.view import deletion

MODULUS = 1 << 128


def record_digest(record_id: str, state: RecordState) -> int:
    """Digest one record: which different values are live in which cell, and if it is deleted."""
    live = {
        name: sorted({canonical(row.value) for row in cell.live})
        for name, cell in state.cells.items()
        if cell.live and name != cells.DELETED
    }
    text = canonical([record_id, state.record_type, live, list(deletion(state))])
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:16], "big")


def scope_digest(digests: Iterable[int]) -> str:
    """Digest a scope, as 32 hexadecimal digits."""
    return f"{sum(digests) % MODULUS:032x}"
