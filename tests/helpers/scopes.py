"""Giving a person other regions, whatever the deployment calls its own."""

from sync.protocol.messages import Scope
from sync.register import meta, rescoping
from sync.register.store import Store


def rescope(store: Store, person: str, *regions: str) -> None:
    """Give a person other regions; their devices hear of it at their next contact."""
    with store.database.write() as connection:
        position = meta.lock(connection).position
        rescoping.rescope(connection, person, Scope(regions=list(regions)), position)
