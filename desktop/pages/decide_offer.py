"""What this person may do with the item on show, and whom each action may go to."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.models.deciding import Loaded
from desktop.pages.decide_actions import Names, actions_of


def offered(
    loaded: Loaded, own_name: str, colleagues: Sequence[str], *, coordinating: bool
) -> tuple[tuple[str, ...], Names]:
    """Give the actions, the next thing to do first, and for each the names it may go to.

    ``colleagues`` are the others who coordinate.
    """
    line = loaded.line
    others = [who for who in line.who if who != own_name]
    alone = bool(line.who) and not others
    actions = actions_of(line, coordinating=coordinating, alone=alone, away=loaded.away)
    if not colleagues:
        actions = tuple(action for action in actions if action != "give")
    return actions, {
        "give": colleagues,
        "ask": others,
        "issues": others,
        "escalate": loaded.deciders,
    }
