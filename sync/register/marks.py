"""Who changed what last, so that a pull can leave out what its reader pushed itself.

A mark is ``(position, pusher, others)``: the position of the last change, the session (as an
interned epoch) that pushed it, and the last position at which anybody else changed the same
thing. The pusher is ``NOBODY`` where the change is not the content of a push: a write admitted
later, a move. A record has one mark for all of it and one for each cell changed since its creation.
"""

from typing import NamedTuple

NOBODY = 0


class Mark(NamedTuple):
    """The last change of a record or of one of its cells."""

    position: int
    pusher: int
    others: int = 0

    def next(self, position: int, pusher: int) -> "Mark":
        """Give the mark after a further change."""
        same = pusher == self.pusher
        return Mark(position, pusher, self.others if same else self.position)


class Pusher(NamedTuple):
    """Who brings writes: its session; ``carried`` where it may not know what it brings."""

    session: int
    carried: bool = False

    @property
    def mark(self) -> int:
        """The pusher in marks of what it brings: what is carried is news to its carrier too."""
        return NOBODY if self.carried else self.session


class Reader(NamedTuple):
    """Who pulls: its session, the last position of its receipts, and from where on it reads."""

    session: int
    receipted: int
    since: int

    def knows(self, mark: Mark) -> bool:
        """Whether the reader folds this change in itself (rule 6).

        Its own session pushed it, it holds the receipt, and nobody else changed the same since.
        """
        return (
            mark.pusher == self.session
            and mark.position <= self.receipted
            and mark.others <= self.since
        )
