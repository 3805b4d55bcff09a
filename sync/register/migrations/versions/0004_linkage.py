"""The blocks that people are in, by which duplicates are found."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make the tables; they fill when somebody first asks for duplicates."""
    op.create_table(
        "block_keys",
        sa.Column("key", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("record", sa.String(32), primary_key=True),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_block_keys_record", "block_keys", ["record"])
    op.create_table(
        "block_marks",
        sa.Column("id", sa.SmallInteger(), primary_key=True, autoincrement=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
    )


def downgrade() -> None:
    """Drop them."""
    op.drop_table("block_marks")
    op.drop_table("block_keys")
