"""How much a JSON text unfolds to once it is read: some forty times its bytes, at worst.

The commas in it bound its members, and are counted before anything is read. What has many is read
one after another, so that a few requests cannot take all of a process's memory.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from sync.errors import Refused

MOST_MEMBERS: Final = 2_000_000
"""Members of one body, as far as commas tell: 5,000 writes of a hundred cells have a quarter."""

_MANY: Final = 200_000

_turn = threading.Lock()


@contextmanager
def unfolding(body: bytes) -> Iterator[None]:
    """Make room for a body to be read.

    Raises:
        Refused: code ``too_large``.
    """
    members = body.count(b",")
    if members > MOST_MEMBERS:
        raise Refused("too_large", f"more than {MOST_MEMBERS} members", status=413)
    if members <= _MANY:
        yield
        return
    with _turn:
        yield
