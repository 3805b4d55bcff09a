"""Fetching the register's answer sheets when its version is newer than the laptop's."""

from typing import Any, Protocol

from sync.deployment import load_deployment, read_sheets
from sync.errors import Fault, NotTheRegister, Refused
from sync.protocol.messages import SheetsAnswer
from sync.replica.replica import Replica
from sync.replica.sheets import asked, due, keep_sheets, sheets_of


class Getter(Protocol):
    """What asks the register; ``transport.Transport`` does."""

    def get(self, path: str) -> Any:
        """Ask for a path and give the answer's JSON."""


def refresh(replica: Replica, wire: Getter) -> bool:
    """Ask for newer sheets, a few times a day at most; give whether there were any.

    A register that knows no sheets, or whose set does not fit this deployment, changes nothing;
    a connection that breaks here has cost nothing, and the next sync asks again.
    """
    if not due(replica):
        return False
    try:
        answer = SheetsAnswer.model_validate(wire.get(f"/v1/sheets/{sheets_of(replica).version}"))
        fetched = read_sheets(answer.sheets, load_deployment(replica.deployment))
    except (Refused, NotTheRegister, ValueError):
        asked(replica)
        return False
    except Fault:
        return False
    asked(replica)
    if fetched.version <= sheets_of(replica).version:
        return False
    keep_sheets(replica, fetched)
    replica.log("sheets", n=len(fetched.sheets))
    return True
