"""The ids of erased records, and from which position on they are."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Migrate."""
    op.create_table(
        "erased",
        sa.Column("record", sa.String(32), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("record", name=op.f("pk_erased")),
    )
    op.create_index(op.f("ix_erased_position"), "erased", ["position"])
