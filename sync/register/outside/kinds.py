"""Which record types can be told to other systems at all."""

from functools import cache

from forms.base import types_by_hand
from sync.register.outside.families import CONSENT


@cache
def readable() -> tuple[str, ...]:
    """Name the record types that people fill in; not consents, whose answers decide instead."""
    return tuple(name for name in types_by_hand() if name != CONSENT)
