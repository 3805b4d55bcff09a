"""Destroying a revoked device's vault, and the signed receipt that says so.

The vault file goes first, overwritten: without its slots nobody opens the database, whatever a
disk still holds of it. Then the database, its backups and all else of the vault. The receipt is
signed with the device's key before that key goes, is kept in a file that names nobody, and stays
until the register has taken it. What an order reaches is this laptop: a backup that somebody
carried off on a stick is not in the receipt.
"""

import os
import secrets
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pydantic import ValidationError

from sync.protocol.keys import sign_bytes
from sync.protocol.messages import Message
from sync.protocol.standing import Signed, WipeOrder, WipeReceipt
from sync.replica import files
from sync.replica.core import Identity
from sync.replica.vault_file import VAULT_FILE


class KeptReceipt(Message):
    """A receipt with where to deliver it; ``delivered`` once the register has taken it."""

    url: str
    ca: str = ""
    signed: Signed
    time_ms: int
    delivered: bool = False


@dataclass(frozen=True, slots=True)
class Parting:
    """What is needed to obey an order once the vault is closed."""

    order: WipeOrder
    identity: Identity
    key: Ed25519PrivateKey


def carry_out(parting: Parting, folder: Path, backups: Path, receipts: Path) -> KeptReceipt:
    """Destroy the closed vault in ``folder`` and its ``backups``; keep the receipt.

    Raises:
        OSError: something could not be removed. The slots are gone by then, and carrying it out
            again goes on from there.
    """
    destroyed = list(_destroy(folder)) + list(_destroy(backups, "backups/"))
    receipt = WipeReceipt(
        register_id=parting.identity.register_id,
        device=parting.identity.device,
        order=parting.order.order,
        time_ms=parting.order.time_ms,
        destroyed=destroyed,
    )
    text = receipt.model_dump_json()
    kept = KeptReceipt(
        url=parting.identity.url,
        ca=parting.identity.ca,
        signed=Signed(text=text, signature=sign_bytes(parting.key, text.encode())),
        time_ms=parting.order.time_ms,
    )
    _keep(receipts, parting.order.order, kept)
    return kept


def kept(receipts: Path) -> dict[str, KeptReceipt]:
    """Give the receipts of wipes on this laptop by order; what cannot be read is left out."""
    found = {}
    for path in sorted(receipts.glob("*.json")):
        try:
            found[path.stem] = KeptReceipt.model_validate_json(path.read_bytes())
        except (OSError, ValidationError):
            continue
    return found


def note_delivered(receipts: Path, order: str, receipt: KeptReceipt) -> None:
    """Enter that the register has taken a receipt."""
    _keep(receipts, order, receipt.model_copy(update={"delivered": True}))


def forget(receipts: Path, order: str) -> None:
    """Drop a receipt that was delivered and read."""
    (receipts / f"{order}.json").unlink(missing_ok=True)


def _keep(receipts: Path, order: str, receipt: KeptReceipt) -> None:
    files.make_folder(receipts)
    files.write_atomically(receipts / f"{order}.json", receipt.model_dump_json().encode())


def _destroy(folder: Path, prefix: str = "") -> Iterator[str]:
    """Remove a folder with all in it, the vault file first; give the names of what was there."""
    if not folder.is_dir():
        return
    vault = folder / VAULT_FILE
    if vault.exists():
        _overwrite(vault)
    held = sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file())
    shutil.rmtree(folder)
    yield from (f"{prefix}{name}" for name in held)


def _overwrite(path: Path) -> None:
    with path.open("r+b") as file:
        file.write(secrets.token_bytes(path.stat().st_size))
        file.flush()
        os.fsync(file.fileno())
