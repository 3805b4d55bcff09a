"""Pages: what a pull asks for, and what comes back."""

from typing import Any

from sync.client import versions
from sync.client.answers import parsed
from sync.errors import NotTheRegister
from sync.protocol import columns
from sync.protocol.limits import PAGE_RECORDS
from sync.protocol.messages import PullAnswer, PullRequest
from sync.replica.replica import Replica


def request(replica: Replica, *, parted: bool) -> PullRequest:
    """Ask from where the laptop is; with earlier cursors, if the register ``parted`` from it."""
    version = versions.spoken(replica)
    state = replica.pull_state(watching=version > 1)
    if parted:
        state["checkpoints"] = replica.checkpoints()
    return PullRequest(**state, v=version, limit=PAGE_RECORDS, counting=version > 1)


def behind(asked: PullRequest, answer: PullAnswer) -> PullRequest | None:
    """Ask for the page behind one that is not laid in yet, unless that changes the asking.

    What the request says of the overlay is as it was: an answer for what is settled by then
    changes nothing.
    """
    if not answer.more or answer.scope is not None or asked.refetch:
        return None
    told: dict[str, Any] = {
        "cursor": answer.cursor,
        "register_epoch": answer.register_epoch,
        "checkpoints": [],
        "counting": False,
    }
    if answer.epochs:
        last = max(answer.epochs, key=lambda epoch: epoch.id)
        told |= {"epochs_known": last.id, "epoch_name": last.name}
    if answer.devices:
        ids = (device.id for device in answer.devices)
        told["devices_known"] = max(asked.devices_known, *ids)
        since = (device.key_ms for device in answer.devices)
        told["keys_known_ms"] = max(asked.keys_known_ms, *since)
    return asked.model_copy(update=told)


def read(body: object) -> PullAnswer:
    """Read a page, its tables spelled out as rows. Raises NotTheRegister."""
    try:
        return columns.whole(parsed(PullAnswer, body))
    except columns.Uneven as error:
        raise NotTheRegister(f"a page that does not hold together: {error}") from error
