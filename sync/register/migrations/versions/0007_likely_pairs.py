"""Pairs of people who may be one."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Migrate."""
    op.create_table(
        "likely_pairs",
        sa.Column("low", sa.String(32), nullable=False),
        sa.Column("high", sa.String(32), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("score", sa.Float(), nullable=False),
        sa.Column("reasons", sa.Text(), nullable=False),
        sa.Column("likely", sa.Boolean(), nullable=False),
        sa.Column("found_ms", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("low", "high", name=op.f("pk_likely_pairs")),
    )
    for column in ("high", "number"):
        op.create_index(op.f(f"ix_likely_pairs_{column}"), "likely_pairs", [column])
