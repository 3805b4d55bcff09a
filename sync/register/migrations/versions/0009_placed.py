"""An index of records by place and position, made of the places that each record has."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

_FILL = "INSERT INTO placed (place, position, record)"
_EVERYBODY = f"{_FILL} SELECT '*', position, id FROM records WHERE places = ''"
_SQLITE = f"""{_FILL} SELECT value, position, records.id FROM records,
    json_each('["' || replace(trim(places), ' ', '","') || '"]') WHERE places <> ''"""
_POSTGRESQL = f"""{_FILL} SELECT unnest(string_to_array(trim(places), ' ')), position, id
    FROM records WHERE places <> ''"""


def upgrade() -> None:
    """Migrate."""
    op.create_table(
        "placed",
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("record", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("place", "position", "record", name=op.f("pk_placed")),
        sqlite_with_rowid=False,
    )
    op.execute(_EVERYBODY)
    sqlite = op.get_bind().dialect.name == "sqlite"
    op.execute(sa.text(_SQLITE if sqlite else _POSTGRESQL))
