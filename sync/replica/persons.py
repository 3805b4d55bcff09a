"""The persons behind the laptops of the directory: told apart where several have one name."""

import json
from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass

from sync.replica import settings
from sync.replica.database import Database


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody by name; ``id`` is empty where the register has not told it.

    ``laptops`` are named where the name alone does not say who is meant.
    """

    name: str
    id: str = ""
    laptops: tuple[str, ...] = ()


def own(database: Database) -> str:
    """Give the id of this laptop's person; nothing while it is not known."""
    device = (settings.get(database, "identity") or {}).get("device", "")
    rows = database.query("SELECT person FROM devices WHERE device = ?", (device,))
    return str(rows[0][0]) if rows else ""


def named(database: Database, names: Collection[str], devices: Collection[str]) -> list[Person]:
    """Give the persons of these names, by name.

    Of several with one name those whose laptops are among ``devices``, where any is.
    """
    rows = database.query(
        "SELECT name, person, device, device_name FROM devices"
        " WHERE name IN (SELECT value FROM json_each(?)) ORDER BY id",
        (json.dumps(list(names)),),
    )
    held: dict[str, dict[str, list[tuple[str, str]]]] = defaultdict(lambda: defaultdict(list))
    for name, person, device, device_name in rows:
        held[name][person].append((device, device_name))
    return [one for name in sorted(names) for one in _of(name, held.get(name, {}), devices)]


def _of(
    name: str, held: dict[str, list[tuple[str, str]]], devices: Collection[str]
) -> list[Person]:
    meant = {p: own for p, own in held.items() if any(device in devices for device, _ in own)}
    chosen = meant or held
    if len(chosen) < 2:  # noqa: PLR2004 - nobody is known by it, or one
        return [Person(name, next(iter(chosen), ""))]
    return [
        Person(name, person, tuple(called for _device, called in own))
        for person, own in chosen.items()
    ]
