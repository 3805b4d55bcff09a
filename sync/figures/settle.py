"""What one does about due items: all in one transaction each, which one undo takes back."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from sync.figures.due import Item
from sync.replica.replica import Replica
from sync.replica.saving import Save

WEEK = timedelta(days=7)
Values = Mapping[str, Any]


def can_finish(item: Item) -> bool:
    """Whether an item can be called done without opening it."""
    return item.kind in ("followup", "referral", "need")


def finish(replica: Replica, items: Sequence[Item], today: date) -> int:
    """Call items done: a follow-up done, a referral answered today, a need oriented; how many.

    Raises:
        DiskFull: no room; nothing was changed.
    """
    values: dict[str, Values] = {
        "followup": {"state": "done"},
        "referral": {"state": "answered", "answered": today.isoformat()},
        "need": {"state": "oriented"},
    }
    able = [(item, values[item.kind]) for item in items if can_finish(item)]
    return _apply(replica, able, [])


def postpone(replica: Replica, items: Sequence[Item], today: date, task: str) -> int:
    """Move items by a week; what has no day of its own gets a follow-up, named ``task``; how many.

    Raises:
        DiskFull: no room; nothing was changed.
    """
    changes: list[tuple[Item, Values]] = []
    fresh: list[Values] = []
    for item in items:
        if item.kind in ("followup", "referral"):
            last = max(item.due or today, today) + WEEK
            changes.append((item, {"due": last.isoformat()}))
        else:
            fresh.append(_followup(item, today, task, ""))
    return _apply(replica, changes, fresh)


def hand_over(
    replica: Replica, items: Sequence[Item], today: date, task: str, assignee: str
) -> int:
    """Give items to somebody: follow-ups as they are, anything else by a new one; how many.

    Raises:
        DiskFull: no room; nothing was changed.
    """
    changes = [(item, {"assignee": assignee}) for item in items if item.kind == "followup"]
    others = (item for item in items if item.kind != "followup")
    return _apply(replica, changes, [_followup(item, today, task, assignee) for item in others])


def _followup(item: Item, today: date, task: str, assignee: str) -> Values:
    values = {
        "person": item.person,
        "need": item.record if item.kind == "need" else None,
        "task": f"{task}: {item.what}" if item.kind == "need" and item.what else task,
        "due": (today + WEEK).isoformat(),
        "assignee": assignee or None,
        "state": "open",
    }
    return {name: value for name, value in values.items() if value}


def _apply(
    replica: Replica, changes: Sequence[tuple[Item, Values]], fresh: Sequence[Values]
) -> int:
    saves = []
    for item, values in changes:
        if (view := replica.get(item.record)) is not None:
            saves.append(Save(view.type, values, view.id, view.shown))
    saves += [Save("followup", values, replica.new_id()) for values in fresh]
    replica.save_all(saves, intent="followup")
    return len(saves)
