"""Whom a list can be handed to: the people the register tells of, and those who met somebody."""

from contextlib import suppress

from sync.client.laptops import ask_laptops, kept_people
from sync.errors import RegisterFault
from sync.figures.count import ambassadors
from sync.protocol.messages import Scope
from sync.replica.replica import Replica


def helpers(replica: Replica) -> dict[str, Scope | None]:
    """Give everybody a list can be handed to, with their scope where it is known.

    The register is asked anew where there is a connection; else what it told last counts.
    """
    if replica.identity is not None:
        with suppress(RegisterFault):
            ask_laptops(replica)
    found: dict[str, Scope | None] = dict.fromkeys(ambassadors(replica))
    found |= {card.name: card.scope for card in kept_people(replica) if not card.suspended}
    if replica.identity is not None:
        found.setdefault(replica.identity.name, replica.identity.scope)
    return dict(sorted(found.items()))
