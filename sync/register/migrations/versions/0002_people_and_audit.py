"""People and devices to manage, keys that follow, the audit in one chain."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from sync.register.audit import START, hash_of

revision = "0002"
down_revision = "0001"

_NEW: dict[str, list[sa.Column[Any]]] = {
    "people": [sa.Column("suspended_ms", sa.BigInteger())],
    "devices": [
        sa.Column("waits", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("declined_ms", sa.BigInteger()),
        sa.Column("seen_ms", sa.BigInteger()),
        sa.Column("version", sa.String(40), nullable=False, server_default=""),
        sa.Column("unsent", sa.BigInteger(), nullable=False, server_default="0"),
        sa.Column("unsent_since_ms", sa.BigInteger()),
        sa.Column("reported_ms", sa.BigInteger(), nullable=False, server_default="0"),
        sa.Column("key_ms", sa.BigInteger()),
        sa.Column("wipe_order", sa.String(32)),
        sa.Column("wipe_ms", sa.BigInteger()),
        sa.Column("wiped_ms", sa.BigInteger()),
        sa.Column("wipe_receipt", sa.Text()),
    ],
    "invitations": [
        sa.Column("withdrawn_ms", sa.BigInteger()),
        sa.Column("by_device", sa.String(32)),
    ],
}

_APPEND_ONLY = {
    "sqlite": [
        f"CREATE TRIGGER audit_no_{what} BEFORE {what} ON audit"
        f" BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END"
        for what in ("UPDATE", "DELETE")
    ],
    "postgresql": [
        """
        CREATE FUNCTION audit_append_only() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'the audit is append-only'; END $$
        """,
        """
        CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit
        FOR EACH STATEMENT EXECUTE FUNCTION audit_append_only()
        """,
    ],
}


def upgrade() -> None:
    """Migrate."""
    for table, columns in _NEW.items():
        for column in columns:
            op.add_column(table, column)
    op.create_table(
        "register_keys",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("key", sa.String(64), nullable=False),
        sa.Column("statement", sa.Text(), nullable=False),
        sa.Column("signature", sa.Text(), nullable=False),
        sa.Column("at_ms", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_keys")),
    )
    op.create_table(
        "recovery_keys",
        sa.Column("id", sa.String(16), nullable=False),
        sa.Column("region", sa.String(200), nullable=False),
        sa.Column("key", sa.String(64), nullable=False),
        sa.Column("persons", sa.SmallInteger(), nullable=False),
        sa.Column("made_ms", sa.BigInteger(), nullable=False),
        sa.Column("withdrawn_ms", sa.BigInteger()),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recovery_keys")),
    )
    _chain_the_audit()
    for statement in _APPEND_ONLY[op.get_bind().dialect.name]:
        op.execute(statement)


def _chain_the_audit() -> None:
    """Lay the audit anew with the hashes of a chain over what it holds."""
    op.rename_table("audit", "audit_unchained")
    if op.get_bind().dialect.name == "postgresql":
        op.execute("ALTER TABLE audit_unchained RENAME CONSTRAINT pk_audit TO pk_audit_unchained")
    audit = op.create_table(
        "audit",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at_ms", sa.BigInteger(), nullable=False),
        sa.Column("device", sa.String(32), nullable=True),
        sa.Column("action", sa.String(40), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit")),
    )
    head = op.create_table(
        "audit_head",
        sa.Column(
            "one",
            sa.SmallInteger(),
            sa.CheckConstraint("one = 1", name=op.f("ck_audit_head_one_row")),
            nullable=False,
        ),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("one", name=op.f("pk_audit_head")),
    )
    old = sa.table("audit_unchained", *(sa.column(c.name) for c in audit.c if c.name != "hash"))
    last, rows = START, []
    held = op.get_bind().execute(sa.select(old).order_by(old.c.id)).mappings()
    for number, row in enumerate(held, start=1):
        last = hash_of(last, {**row, "id": number})
        rows.append({**row, "id": number, "hash": last})
    op.bulk_insert(audit, rows)
    op.bulk_insert(head, [{"one": 1, "id": len(rows), "hash": last}])
    op.drop_table("audit_unchained")
    op.create_index(op.f("ix_audit_subject"), "audit", ["subject"])
