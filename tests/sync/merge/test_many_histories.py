"""A hundred thousand histories of one record, drawn from a seed: quick ones, for their number.

Each is folded in two orders, with repeats, and held against what must stand, what must be
contested, and its own compact form.
"""

import random

import pytest

from sync.merge import document
from sync.merge.clock import Stamp
from sync.merge.state import fold
from sync.merge.view import show
from sync.merge.write import Dot, Write

PERSON = "entrepreneur"
EPOCHS = ("e1", "e2", "e3")
HISTORIES, PART = 100_000, 10_000
CELLS = ("trade", "region", "sectors[it]", "notes+")


def history(draw: random.Random) -> list[Write]:
    """Give writes as laptops make them: each has seen some of what the earlier ones said."""
    writes: list[Write] = []
    for index in range(draw.randint(2, 8)):
        epoch = draw.choice(EPOCHS)
        number = 1 + sum(w.dot.epoch == epoch for w in writes)
        values, seen = {}, {}
        for cell in draw.sample(CELLS, draw.randint(1, 2)):
            earlier = [w.dot for w in writes if cell in w.values]
            dots = tuple(d for d in earlier if draw.random() < 0.5) if cell != "notes+" else ()
            if dots:
                seen[cell] = dots
            if not dots or not cell.startswith("sectors") or draw.random() < 0.5:
                values[cell] = [index] if cell == "notes+" else draw.randint(0, 2)
        stamp = Stamp(draw.randint(0, 5), 0)
        writes.append(Write(Dot(epoch, number), stamp, PERSON, "r", values, seen))
    return writes


def standing(writes: list[Write]) -> dict[str, set[Dot]]:
    """Say what must stand: every value that no other write has seen; a log's entries always."""
    found: dict[str, set[Dot]] = {}
    for write in writes:
        for cell in write.values:
            seen = any(write.dot in other.seen.get(cell, ()) for other in writes)
            if cell == "notes+" or not seen:
                found.setdefault(cell, set()).add(write.dot)
    return found


def contested(writes: list[Write], stands: dict[str, set[Dot]]) -> set[str]:
    """Say which cells hold different values that nobody has seen together; sets and logs merge."""
    values = {
        cell: {w.values[cell] for w in writes if w.dot in dots}
        for cell, dots in stands.items()
        if cell in ("trade", "region")
    }
    return {cell for cell, different in values.items() if len(different) > 1}


def check(seed: int) -> None:
    """Fold one history in its own order and in another, with repeats; both must be what stands."""
    draw = random.Random(seed)
    writes = history(draw)
    arrived = draw.sample(writes * 2, len(writes) * 2)
    one, other = fold(PERSON, writes), fold(PERSON, arrived)
    live = {name: {r.dot for r in cell.live} for name, cell in other.cells.items() if cell.live}
    stands = standing(writes)
    assert (one, live) == (other, stands), f"seed {seed}"
    assert show(one).contested.keys() == contested(writes, stands), f"seed {seed}"
    kept = document.encode(one, EPOCHS.index)
    assert document.decode(PERSON, kept, EPOCHS.__getitem__) == one, f"seed {seed}"


@pytest.mark.parametrize("first", range(0, HISTORIES, PART))
def test_every_history_folds_to_what_stands(first: int) -> None:
    for seed in range(first, first + PART):
        check(seed)
