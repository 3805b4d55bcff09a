"""Giving a person other regions, whatever the deployment calls its own."""

from sqlalchemy import update

from sync.protocol.messages import Scope
from sync.register.schema import people
from sync.register.store import Store


def rescope(store: Store, person: str, *regions: str) -> None:
    """Give a person other regions; their devices hear of it at their next contact."""
    text = Scope(regions=list(regions)).model_dump_json()
    with store.database.write() as connection:
        connection.execute(update(people).where(people.c.id == person).values(scope=text))
