"""The hybrid logical clock whose readings stamp the writes.

After Kulkarni and others, "Logical Physical Clocks" (OPODIS 2014). A stamp only orders what is
*shown*; it never decides whether there is a conflict.
"""

from typing import NamedTuple


class Stamp(NamedTuple):
    """A reading: Unix time in milliseconds as the register counts it, then a counter."""

    ms: int
    counter: int


ZERO = Stamp(0, 0)


def tick(last: Stamp, wall_ms: int, offset_ms: int = 0) -> Stamp:
    """Read the clock: wall time plus the learned offset, never at or behind ``last``."""
    now = wall_ms + offset_ms
    return Stamp(now, 0) if now > last.ms else Stamp(last.ms, last.counter + 1)


def observe(last: Stamp, seen: Stamp) -> Stamp:
    """Take note of a stamp from elsewhere, so that the next reading comes after it."""
    return max(last, seen)


def bounded(stamp: Stamp, register_ms: int, bound_ms: int) -> Stamp:
    """Correct a stamp that runs ahead of the register's time by more than the bound.

    The claimed one is kept beside it; the corrected one is what others order by, so a laptop
    whose clock is years ahead does not win for ever.
    """
    return Stamp(register_ms, stamp.counter) if stamp.ms > register_ms + bound_ms else stamp
