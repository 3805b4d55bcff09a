"""What can be done to several items of the queue at once."""

from __future__ import annotations

from collections.abc import Callable

from desktop.models.deciding import take_latest, take_on
from desktop.pages.decide_actions import Said
from sync.replica.desk import Desk
from sync.replica.queue import Row
from sync.replica.replica import Replica

Bulk = Callable[[Said | None], Callable[[Replica, Row], object]]


def _verdict(verdict: str) -> Bulk:
    return lambda said: (
        lambda replica, line: Desk(replica).verdict([line.id], verdict, said.text if said else "")
    )


def _given(said: Said | None) -> Callable[[Replica, Row], object]:
    name, text = (said.name, said.text) if said else ("", "")
    return lambda replica, line: Desk(replica).assign([line.id], name, text)


def _escalated(said: Said | None) -> Callable[[Replica, Row], object]:
    name, text = (said.name, said.text) if said else ("", "")
    return lambda replica, line: Desk(replica).escalate([line.id], name, text)


BULK: dict[str, Bulk] = {
    "latest": lambda _said: take_latest,
    "merge": lambda _said: take_latest,
    "approve": _verdict("approved"),
    "stand": lambda _said: lambda r, line: Desk(r).let_stand(line.id),
    "reject": _verdict("rejected"),
    "apart": lambda _said: lambda r, line: Desk(r).keep_apart(line.record, line.other),
    "take": lambda _said: lambda r, line: Desk(r).take([line.id]),
    "hand_up": lambda _said: lambda r, line: Desk(r).hand_up([line.id]),
    "let_go": lambda _said: lambda r, line: Desk(r).let_go([line.id]),
    "assign": lambda _said: take_on,
    "give": _given,
    "escalate": _escalated,
    "hold": lambda said: lambda r, line: Desk(r).hold([line.id], said.text if said else ""),
    "undo": lambda _said: lambda r, line: Desk(r).undo([line.id]),
}
"""What can be done to several items at once, each as one write of its own."""
