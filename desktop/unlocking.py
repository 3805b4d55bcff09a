"""Opens a vault with its passphrase, within its lease: plain functions for a worker."""

from __future__ import annotations

from pathlib import Path

from desktop.bootstrap import Folders, open_replica
from desktop.parting import obey, prepare
from sync.client.exchange import sync
from sync.errors import Fault, LeaseExpired, Withdrawn
from sync.replica.replica import Replica
from sync.replica.standing import check_lease
from sync.replica.vault import OpenVault, open_vault


def unlock(place: Folders, folder: Path, passphrase: str) -> tuple[OpenVault, Replica]:
    """Open a vault and its database; raises as both do. Slow on purpose: for a worker.

    Raises:
        LeaseExpired: it is too long without the register's word, and none was to be had now.
        Withdrawn: the register has withdrawn the laptop meanwhile, and it was obeyed.
    """
    opened = open_vault(folder, passphrase)
    replica = open_replica(opened)
    try:
        renew_lease(replica)
    except Withdrawn as withdrawn:
        parting = prepare(replica, withdrawn.order)
        _close(replica, opened)
        if parting is not None:
            obey(place, folder, parting)
        raise
    except BaseException:
        _close(replica, opened)
        raise
    return opened, replica


def renew_lease(replica: Replica) -> None:
    """Let a vault be opened within its lease, or with a fresh word from the register."""
    try:
        check_lease(replica)
    except LeaseExpired as expired:
        try:
            sync(replica)
        except Withdrawn:
            raise
        except Fault:
            raise expired from None
        check_lease(replica)


def _close(replica: Replica, opened: OpenVault) -> None:
    replica.close()
    opened.close()
