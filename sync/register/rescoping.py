"""What a person's devices wrote outside their new scope, withdrawn as the scope changes.

A laptop hears of another scope at its next pull, since it says which one it holds (``pull``). One
whose scope was changed there and back between two pulls would hear of nothing; what it wrote
meanwhile was counted, and would stay on it. So what a device wrote and may not hold any more is
withdrawn from it as the scope changes.
"""

from sqlalchemy import Connection, bindparam, insert, select

from sync.protocol.messages import Scope
from sync.register import places as placing
from sync.register.schema import departures, devices, epochs, records, writes

_DEVICES = select(devices.c.device).where(devices.c.person == bindparam("person"))
_WROTE = (
    select(records.c.id, records.c.places)
    .join(writes, writes.c.record == records.c.id)
    .join(epochs, epochs.c.id == writes.c.epoch)
    .where(epochs.c.device == bindparam("device"))
    .distinct()
)
_WITHDRAWN = select(departures.c.record).where(
    departures.c.position == bindparam("position"), departures.c.place == bindparam("place")
)


def withdraw_outside(connection: Connection, person: str, scope: Scope, position: int) -> None:
    """Withdraw from a person's devices what is outside a scope, at the register's position."""
    if scope.everything:
        return
    for device in connection.scalars(_DEVICES, {"person": person}).all():
        _withdraw(connection, device, scope, position)


def _withdraw(connection: Connection, device: str, scope: Scope, position: int) -> None:
    own = placing.place("device", device)
    at = {"position": position, "place": own}
    wrote = connection.execute(_WROTE, {"device": device})
    outside = {i for i, text in wrote if not placing.is_within(placing.from_text(text), scope)}
    outside -= set(connection.scalars(_WITHDRAWN, at))
    if outside:
        connection.execute(insert(departures), [at | {"record": i} for i in sorted(outside)])
