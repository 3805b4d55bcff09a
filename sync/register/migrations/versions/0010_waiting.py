"""An index of the writes that wait for a creation: hardly any, and asked for by each creation."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """Migrate."""
    waiting = sa.text("status = 'waiting'")
    op.create_index(
        "ix_writes_waiting",
        "writes",
        ["record"],
        sqlite_where=waiting,
        postgresql_where=waiting,
    )
