"""The one row about the register itself, which is also its lock and its counter."""

import secrets
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, insert, select, update

from sync.errors import RegisterMissing
from sync.register.schema import commits, meta, register_keys

_C = meta.c
_KEY = select(register_keys.c.key).order_by(register_keys.c.id.desc()).limit(1).scalar_subquery()
_READ = select(_C.register_id, _C.register_epoch, _C.deployment, _C.position, _C.backup_mark, _KEY)
_LOCKED = _READ.with_for_update(of=meta)
_MOVE = update(meta)
_COMMIT = insert(commits)
_TAG = (
    select(commits.c.tag)
    .where(commits.c.position >= bindparam("position"))
    .order_by(commits.c.position)
    .limit(1)
)


@dataclass(frozen=True, slots=True)
class Meta:
    """Who the register is and how far it has come."""

    register_id: str
    register_epoch: str
    deployment: str
    position: int
    backup_mark: int
    key: str
    """The public key in force, as far as one followed the first; else empty."""


def make(connection: Connection, deployment: str, now_ms: int) -> None:
    """Bring a register into being."""
    connection.execute(
        insert(meta).values(
            id=1,
            register_id=secrets.token_hex(16),
            register_epoch=secrets.token_hex(8),
            deployment=deployment,
            position=0,
            backup_mark=0,
            created_ms=now_ms,
        )
    )


def exists(connection: Connection) -> bool:
    """Whether there is a register in this database."""
    return connection.scalar(select(meta.c.id)) is not None


def read(connection: Connection) -> Meta:
    """Read it as this transaction's snapshot has it."""
    return _read(connection, locked=False)


def lock(connection: Connection) -> Meta:
    """Lock it: whoever holds this gives out the next positions, epochs and device numbers."""
    return _read(connection, locked=True)


def commit_position(connection: Connection, position: int) -> str:
    """Note how far this transaction brings the register; give the tag of its commit."""
    tag = secrets.token_hex(8)
    connection.execute(_MOVE, {"position": position})
    connection.execute(_COMMIT, {"position": position, "tag": tag})
    return tag


def tag_at(connection: Connection, position: int) -> str | None:
    """Give the tag of the commit that a position lies in; None behind the last one."""
    return connection.scalar(_TAG, {"position": position})


def _read(connection: Connection, *, locked: bool) -> Meta:
    row = connection.execute(_LOCKED if locked else _READ).first()
    if row is None:
        raise RegisterMissing("there is no register in this database")
    return Meta(*row[:-1], row[-1] or "")
