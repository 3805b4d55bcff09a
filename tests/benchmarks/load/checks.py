"""Whether the register holds exactly what was acknowledged: nothing lost, nothing doubled."""

from collections.abc import Iterator, Sequence

from sqlalchemy import func, select

from sync.register import audit, meta
from sync.register.opening import opened
from sync.register.schema import writes
from tests.helpers.register_process import RegisterProcess


def told(register: RegisterProcess, sent: int, pulled: Sequence[int]) -> Iterator[str]:
    """Check, and say what was found.

    Raises:
        AssertionError: something is lost, doubled or not counted.
    """
    with opened(register.folder) as (store, _settings), store.database.read() as connection:
        w = writes.c
        held = connection.scalar(select(func.count()).select_from(writes))
        dots = select(w.epoch, w.number).distinct().subquery()
        named = connection.scalar(select(func.count()).select_from(dots))
        counted = connection.scalar(select(func.count()).where(w.status == "counted"))
        position = meta.read(connection).position
        head = audit.verify(connection)
    assert held == named == counted == position == sent, (held, named, counted, position, sent)
    yield (
        f"Writes sent and acknowledged: {sent:,}; held, each under one dot and counted: {held:,};"
        f" the last position: {position:,}. Records pulled in all: {sum(pulled):,}."
        f" The audit's chain of {head.id:,} rows holds."
    )
