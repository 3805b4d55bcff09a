"""Laptops that ask to join, in the queue: those that wait, and what was decided of them."""

from collections.abc import Sequence

from sync.protocol.people import Decision, DeviceCard, PersonCard
from sync.replica import queue_keeping, settings
from sync.replica.database import Database
from sync.review.items import Item, Kind, item_id

_REOPENED = "review_reopened"
"""Devices whose decision was taken back here after the register had heard of it."""


def put_waiting(database: Database, waiting: Sequence[tuple[PersonCard, DeviceCard]]) -> int:
    """Have these devices, and no others, stand in the queue as asking; give how many are new."""
    found = list[str]()
    rows = database.query("SELECT id FROM queue WHERE kind = 'device' AND reason = 1")
    standing = {str(item) for (item,) in rows}
    for person, card in waiting:
        facts = {"device_name": card.device_name, "role": person.role, "name": person.name}
        item = Item(
            item_id(card.device, Kind.DEVICE),
            Kind.DEVICE,
            card.device,
            "",
            card.enrolled_ms,
            facts={**facts, "regions": person.scope.regions},
        )
        queue_keeping.put(database, item, who=[person.name], title=person.name)
        found.append(item.id)
    queue_keeping.settle(database, standing - set(found))
    return len(set(found) - standing)


def decided(database: Database) -> dict[str, Decision]:
    """Give the devices of which the register has still to hear what was decided here."""
    rows = database.query(
        "SELECT record, verdict FROM queue WHERE kind = 'device' AND reason = 1"
        " AND said = 'decided'"
    )
    said: dict[str, Decision] = {
        device: "approve" if verdict == "approved" else "decline" for device, verdict in rows
    }
    again: dict[str, Decision] = dict.fromkeys(settings.get(database, _REOPENED, []), "reopen")
    return again | said


def reopen(database: Database, item_id: str, device: str) -> None:
    """Have a device wait again whose decision is taken back; the register hears at the next sync.

    Only the laptop that took it back tells the register, and only once: whatever else somebody
    has decided by then stands.
    """
    [(handed_up,)] = database.query("SELECT NOT reason FROM queue WHERE id = ?", (item_id,))
    if handed_up:
        settings.put(database, _REOPENED, [*settings.get(database, _REOPENED, []), device])
        queue_keeping.settle(database, [item_id], reason=True)


def told(database: Database, device: str) -> None:
    """Note that the register has heard what was decided of a device."""
    left = [one for one in settings.get(database, _REOPENED, []) if one != device]
    settings.put(database, _REOPENED, left)
