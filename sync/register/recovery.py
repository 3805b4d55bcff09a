"""The register's part in recoveries: which public keys are in force, and the audit of each use.

The private halves are never here: they are written once, to be kept offline by coordinators.
"""

import hashlib
from collections.abc import Callable, Sequence

from sqlalchemy import insert, update

from sync.errors import Refused
from sync.protocol.messages import Scope
from sync.protocol.recovery import KeyPart, make_key
from sync.register import access, audit, meta, people
from sync.register.administration import check_regions
from sync.register.database import Database
from sync.register.people import Device
from sync.register.policy import policy_of
from sync.register.schema import recovery_keys

_ID = 16


class Recoveries:
    """Recovery keys of one register."""

    def __init__(self, database: Database, clock: Callable[[], int]) -> None:
        self._database = database
        self._clock = clock

    def persons(self, wanted: int) -> int:
        """Give how many keep a part: as many as wanted, and no fewer than the deployment asks."""
        with self._database.read() as connection:
            asked = policy_of(meta.read(connection).deployment).recovery_persons
        return min(max(wanted, asked), 2)

    def make_key(
        self,
        region: str,
        persons: int = 0,
        keep: Callable[[Sequence[KeyPart]], None] = lambda _parts: None,
    ) -> list[KeyPart]:
        """Make a region's recovery key in the place of its former one; give the parts to keep.

        They are handed to ``keep`` before the key is in force; if that fails, it never is.

        ``region`` ``*`` is for every region without a key of its own; ``persons`` 0 is as many as
        the deployment asks for.

        Raises:
            Refused: code ``unknown_region``.
        """
        now_ms = self._clock()
        with self._database.write() as connection:
            current = meta.lock(connection)
            check_regions(current.deployment, Scope(regions=[region]))
            persons = max(persons, policy_of(current.deployment).recovery_persons)
            public, parts = make_key(region, persons)
            former = recovery_keys.c.withdrawn_ms.is_(None)
            connection.execute(
                update(recovery_keys)
                .where(recovery_keys.c.region == region, former)
                .values(withdrawn_ms=now_ms)
            )
            row = {"id": key_id(public), "region": region, "key": public, "persons": persons}
            connection.execute(insert(recovery_keys).values(made_ms=now_ms, **row))
            audit.note(connection, now_ms, None, "recovery_key", region, key=key_id(public))
            keep(parts)
        return parts

    def note_use(self, device: str, key: str, actor: Device | None = None) -> None:
        """Note that a recovery key is about to open a device's vault.

        Raises:
            Refused: codes ``unknown_device``, ``forbidden``.
        """
        with self._database.write() as connection:
            found = people.find_device(connection, device)
            if found is None:
                raise Refused("unknown_device", "no such device", status=404)
            if actor is not None and not access.may_manage(actor, found.role, found.scope):
                raise Refused("forbidden", "outside what you look after", status=403)
            by = actor.device if actor else None
            audit.note(connection, self._clock(), by, "recovery", device, key=key_id(key))


def key_id(public: str) -> str:
    """Name a recovery key by its public half."""
    return hashlib.sha256(public.encode()).hexdigest()[:_ID]
