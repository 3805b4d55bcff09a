"""An index of the writes set aside, which a coordinator's laptop asks for."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Index them by position."""
    only = sa.text("status = 'set_aside'")
    op.create_index(
        "ix_writes_set_aside", "writes", ["position"], sqlite_where=only, postgresql_where=only
    )


def downgrade() -> None:
    """Drop the index."""
    op.drop_index("ix_writes_set_aside", "writes")
