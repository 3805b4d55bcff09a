"""PostgreSQL's plans, kept in step with how much there is.

PostgreSQL keeps the plan of a statement until it counts the statement's tables anew, which it does
once a minute at most. A plan made while a table was nearly empty reads all of it, and a rush makes
a thousand times as much of a new register within that minute. So whoever brings the register to
four times of what was counted has it counted. SQLite plans by the indexes alone.
"""

from sqlalchemy import text
from sqlalchemy.exc import OperationalError
from sqlalchemy.exc import TimeoutError as NoConnection

from sync.register.database import Database

_FEW = 500
"""Writes up to which every plan is good."""

_GROWTH = 4

_COUNTED = text("SELECT reltuples FROM pg_class WHERE oid = 'writes'::regclass")
_COUNT = text(  # columns that statements look rows up by; the others are wide
    "ANALYZE (SKIP_LOCKED) records (id, owner, position), placed (place, position),"
    " writes (position, epoch, number, record), epochs, batches (session, sequence), devices"
)


class Plans:
    """Follows how far the register has come; ``position`` is what this process last saw of it."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._due = _FEW
        self.position = 0

    def follow(self) -> None:
        """Have the tables counted if they were outgrown. Call it outside of a transaction.

        Where the database is away nothing is counted; what was pushed stands all the same.
        """
        if self._database.is_sqlite or self.position < self._due:
            return
        reached, self._due = self.position, self.position * _GROWTH  # nobody else sees to it
        try:
            with self._database.glance() as connection:
                counted = int(connection.scalar(_COUNTED) or 0)
                if reached < counted * _GROWTH:
                    self._due = counted * _GROWTH
                else:
                    connection.execute(_COUNT)
        except (OperationalError, NoConnection):
            self._due = reached
