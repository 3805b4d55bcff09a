"""The end of a withdrawn laptop's vault: destroyed as the register ordered, confirmed, told.

Plain functions; the window calls them once the vault is closed, the gate at its next start.
"""

from __future__ import annotations

from pathlib import Path

from desktop.bootstrap import Folders
from sync.client.parting import deliver
from sync.errors import Fault
from sync.protocol.standing import WipeOrder
from sync.replica import wipe
from sync.replica.replica import Replica
from sync.replica.wipe import KeptReceipt, Parting


def prepare(replica: Replica, order: object) -> Parting | None:
    """Take along what an order needs, while the vault is open; None if there is nothing to obey."""
    identity = replica.identity
    if not isinstance(order, WipeOrder) or identity is None:
        return None
    return Parting(order, identity, replica.signing_key())


def obey(place: Folders, folder: Path, parting: Parting) -> KeptReceipt:
    """Destroy the closed vault in ``folder`` with its backups on this laptop; keep the receipt.

    Raises:
        OSError: something could not be removed; the vault no longer opens all the same.
    """
    return wipe.carry_out(parting, folder, place.backups / folder.name, place.receipts)


def deliver_all(place: Folders) -> list[KeptReceipt]:
    """Tell the register of each wipe that it does not know; give all receipts. For a worker."""
    for order, receipt in wipe.kept(place.receipts).items():
        if receipt.delivered:
            continue
        try:
            deliver(receipt)
        except Fault:
            continue  # no internet yet: the next start tells it
        wipe.note_delivered(place.receipts, order, receipt)
    return list(wipe.kept(place.receipts).values())


def forget_delivered(place: Folders) -> None:
    """Drop the receipts that somebody has read, but for those the register does not have yet."""
    for order, receipt in wipe.kept(place.receipts).items():
        if receipt.delivered:
            wipe.forget(place.receipts, order)
