"""What this person may do with the item on show, and whom each action may go to."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.models.deciding import Loaded
from desktop.pages.decide_actions import HANDING, Names, actions_of
from desktop.pages.decide_bulk import BULK
from sync.replica.persons import Person
from sync.replica.queue import Row


def offered(
    loaded: Loaded, marked: Sequence[Row], colleagues: Sequence[str], *, coordinating: bool
) -> tuple[tuple[str, ...], Names]:
    """Give the actions, the next thing to do first, and for each whom it may go to.

    Where several are ``marked`` it is what fits one of them. ``colleagues`` are the others who
    coordinate.
    """
    line, others = loaded.line, loaded.askable
    alone = bool(line.who) and not others
    actions = actions_of(line, coordinating=coordinating, alone=alone, away=loaded.away)
    if marked:
        actions = _of_several(marked, coordinating=coordinating)
    if not colleagues:
        actions = tuple(action for action in actions if action != "give")
    return actions, {
        "give": [Person(name) for name in colleagues],
        "ask": others,
        "issues": others,
        "escalate": [Person(name) for name in loaded.deciders],
    }


def _of_several(lines: Sequence[Row], *, coordinating: bool) -> tuple[str, ...]:
    """Give what one can do with several items at once: what fits one of them."""
    fit = (action for line in lines for action in actions_of(line, coordinating=coordinating))
    found = dict.fromkeys(action for action in fit if action in BULK)
    return tuple(sorted(found, key=lambda action: action in HANDING))
