"""The vault's side of a forgotten passphrase: its recovery slots, a request, opening by an answer.

The request's private key lies in a file beside the vault, for its owner alone, until the answer
was used: with it and the answer, and with nothing less, the vault opens.
"""

import base64
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from pydantic import BaseModel, ValidationError

from sync.errors import RecoveryFault
from sync.protocol import recovery
from sync.protocol.recovery import RecoveryRequest
from sync.protocol.texts import to_text
from sync.replica import files, standing, vault
from sync.replica.replica import Replica
from sync.replica.vault import OpenVault
from sync.replica.vault_file import read
from sync.replica.vault_slots import RecoverySlot

ASKED_FILE: Final = "recovery.json"


class _Asked(BaseModel):
    """A request under way."""

    request: RecoveryRequest
    private: str


def follow_standing(opened: OpenVault, replica: Replica) -> bool:
    """Seal the data key to the recovery keys in force, and to no former ones; say if it changed."""
    said, identity = standing.current(replica), replica.identity
    if said is None or identity is None:
        return False
    wanted = [base64.b64decode(key.key) for key in said.recovery]
    return opened.seal_to([X25519PublicKey.from_public_bytes(k) for k in wanted], identity.device)


def can_ask(folder: Path) -> bool:
    """Whether somebody holds a key that opens this vault."""
    return any(isinstance(slot, RecoverySlot) for slot in read(folder).slots)


def ask(folder: Path) -> RecoveryRequest:
    """Make the request of a vault whose passphrase was forgotten; the same one until it is used.

    Raises:
        RecoveryFault: the vault was never sealed to a recovery key.
        VaultMissing, VaultDamaged, VaultTooNew, DiskFull.
    """
    slots = [slot for slot in read(folder).slots if isinstance(slot, RecoverySlot)]
    if not slots:
        raise RecoveryFault("the vault was never sealed to a recovery key")
    recipient, sealed = _text(slots[-1].recipient), _text(slots[-1].sealed)
    asked = _asked(folder)
    if asked is not None and asked.request.sealed == sealed:
        return asked.request
    private = X25519PrivateKey.generate()
    request = RecoveryRequest(
        device=slots[-1].device,
        recipient=recipient,
        sealed=sealed,
        reply_to=_text(private.public_key().public_bytes_raw()),
    )
    kept = _Asked(request=request, private=_text(private.private_bytes_raw()))
    files.write_atomically(folder / ASKED_FILE, kept.model_dump_json().encode())
    return request


def ask_text(folder: Path) -> str:
    """Spell the request. Raises as ``ask``."""
    return to_text(recovery.ASK, ask(folder))


def open_by(folder: Path, answer_text: str) -> OpenVault:
    """Open a vault by the answer to its request; then set a new passphrase with ``finish``.

    Raises:
        RecoveryFault: the answer is damaged, or to another request.
        VaultBusy, VaultDamaged: as opening does.
    """
    told, asked = recovery.answer_from(answer_text), _asked(folder)
    if asked is None:
        raise RecoveryFault("nothing was asked for this vault")
    private = X25519PrivateKey.from_private_bytes(base64.b64decode(asked.private))
    return vault.open_with_key(folder, recovery.open_answer(told, asked.request, private))


def finish(opened: OpenVault, replica: Replica, new: str) -> None:
    """Let a new passphrase open the vault; called once its database has opened.

    Raises:
        PassphraseRefused: it is empty.
    """
    opened.reset_passphrase(new)
    (opened.folder / ASKED_FILE).unlink(missing_ok=True)
    replica.note_access("recovered")
    replica.log("recovered")


def _asked(folder: Path) -> _Asked | None:
    try:
        return _Asked.model_validate_json((folder / ASKED_FILE).read_bytes())
    except (OSError, ValidationError):
        return None


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode()
