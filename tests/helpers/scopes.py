"""Giving a person other regions, whatever the deployment calls its own."""

from sqlalchemy import update

from sync.protocol.messages import Scope
from sync.register import meta
from sync.register.rescoping import withdraw_outside
from sync.register.schema import people
from sync.register.store import Store


def rescope(store: Store, person: str, *regions: str) -> None:
    """Give a person other regions; their devices hear of it at their next contact."""
    scope = Scope(regions=list(regions))
    with store.database.write() as connection:
        position = meta.lock(connection).position
        text = scope.model_dump_json()
        connection.execute(update(people).where(people.c.id == person).values(scope=text))
        withdraw_outside(connection, person, scope, position)
