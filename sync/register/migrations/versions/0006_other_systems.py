"""Pairs of records that are the same; other systems' tokens, and what each was offered."""

import json

import sqlalchemy as sa
from alembic import op

from sync.merge.document import decode
from sync.merge.same import Verdict, pairs_of

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Migrate."""
    pairs = op.create_table(
        "pairs",
        sa.Column("low", sa.String(32), nullable=False),
        sa.Column("high", sa.String(32), nullable=False),
        sa.Column("same", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("low", "high", name=op.f("pk_pairs")),
    )
    op.create_index(op.f("ix_pairs_high"), "pairs", ["high"])
    op.bulk_insert(pairs, _pairs_held())
    op.create_table(
        "tokens",
        sa.Column("id", sa.String(16), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("purpose", sa.String(40), nullable=False),
        sa.Column("kinds", sa.Text(), nullable=False),
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
        sa.Column("before_hash", sa.String(64)),
        sa.Column("before_until_ms", sa.BigInteger()),
        sa.Column("created_ms", sa.BigInteger(), nullable=False),
        sa.Column("expires_ms", sa.BigInteger(), nullable=False),
        sa.Column("revoked_ms", sa.BigInteger()),
        sa.Column("used_ms", sa.BigInteger()),
        sa.Column("by_device", sa.String(32)),
        sa.Column("filled", sa.String(32)),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("sequence", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tokens")),
    )
    op.create_table(
        "shelves",
        sa.Column("token", sa.String(16), nullable=False),
        sa.Column("record", sa.String(32), nullable=False),
        sa.Column("type", sa.String(40), nullable=False),
        sa.Column("root", sa.String(32), nullable=False),
        sa.Column("sequence", sa.BigInteger(), nullable=False),
        sa.Column("digest", sa.String(32)),
        sa.Column("until", sa.String(10)),
        sa.PrimaryKeyConstraint("token", "record", name=op.f("pk_shelves")),
    )
    for column in ("sequence", "root", "until"):
        op.create_index(f"ix_shelves_{column}", "shelves", ["token", column])


def _pairs_held() -> list[dict[str, object]]:
    """Read the pairs out of the documents that are there."""
    records = sa.table("records", *(sa.column(name) for name in ("id", "type", "document")))
    query = sa.select(records).where(records.c.document.contains("@same_as", autoescape=True))
    return [
        {"low": row.id, "high": high, "same": pair.verdict is Verdict.SAME}
        for row in op.get_bind().execute(query)
        for high, pair in pairs_of(decode(row.type, json.loads(row.document), str)).items()
    ]
