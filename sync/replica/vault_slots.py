"""The slots of a vault: the ways in which one data key is wrapped.

``passphrase``: Argon2id (RFC 9106) over the passphrase gives a key that wraps the data key with
AES-256-GCM. The associated data are format, slot kind, salt and derivation parameters, so none of
them can be exchanged for weaker ones. ``recovery``: the data key sealed with HPKE (RFC 9180, base
mode, X25519, HKDF-SHA256, AES-256-GCM) to a region's recovery key, so that a forgotten passphrase
loses nothing. Slots of other kinds are a later version's: they are carried along untouched.

A passphrase is prepared as RFC 8265's OpaqueString says: every kind of space becomes U+0020 and
the text is brought to NFC, so that é is é and ﺁ is ﺁ on whichever keyboard it was typed. Not NFKC,
which would make different passphrases equal.
"""

import json
import secrets
import time
import unicodedata
from collections.abc import Callable, Iterable
from typing import Annotated, Any, ClassVar, Final, Literal, Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from pydantic import BaseModel, ConfigDict, Discriminator, Field, Tag

from sync.errors import PassphraseRefused
from sync.protocol.recovery import SUITE, slot_info

KEY_BYTES: Final = 32
SALT_BYTES: Final = 16
NONCE_BYTES: Final = 12
_SLOT_FORMAT: Final = "tremplin-vault-slot/1"

_SLOT: Final = ConfigDict(
    frozen=True, extra="allow", ser_json_bytes="base64", val_json_bytes="base64"
)


class Argon2Params(BaseModel):
    """What one derivation costs: memory in KiB, passes over it, parallel lanes.

    The upper bounds keep an altered file from exhausting the machine.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    memory_kib: int = Field(ge=64, le=2 << 20)
    iterations: int = Field(ge=1, le=64)
    lanes: int = Field(ge=1, le=8)


#: RFC 9106's second recommended option, the least that the program ever chooses by itself
FLOOR: Final = Argon2Params(memory_kib=64 << 10, iterations=3, lanes=4)
#: a laptop with 4 GiB must still open it beside the rest of its day
CALIBRATED_MEMORY_KIB: Final = 256 << 10


class PassphraseSlot(BaseModel):
    """The data key under a passphrase."""

    model_config = _SLOT
    KIND: ClassVar[Literal["passphrase"]] = "passphrase"

    kind: Literal["passphrase"] = "passphrase"
    argon2id: Argon2Params
    salt: bytes = Field(min_length=SALT_BYTES, max_length=SALT_BYTES)
    nonce: bytes = Field(min_length=NONCE_BYTES, max_length=NONCE_BYTES)
    wrapped: bytes

    @classmethod
    def wrap(cls, data_key: bytes, passphrase: str, params: Argon2Params) -> Self:
        """Wrap ``data_key`` with fresh salt and nonce.

        Raises:
            PassphraseRefused: the passphrase is empty.
        """
        if not passphrase:
            raise PassphraseRefused("an empty passphrase protects nothing")
        salt, nonce = secrets.token_bytes(SALT_BYTES), secrets.token_bytes(NONCE_BYTES)
        cipher = AESGCM(_derive(passphrase, salt, params))
        wrapped = cipher.encrypt(nonce, data_key, _bound(cls.KIND, salt, params))
        return cls(argon2id=params, salt=salt, nonce=nonce, wrapped=wrapped)

    def unwrap(self, passphrase: str) -> bytes | None:
        """Return the data key, or None if the passphrase is not this slot's."""
        cipher = AESGCM(_derive(passphrase, self.salt, self.argon2id))
        bound = _bound(self.KIND, self.salt, self.argon2id)
        return _or_none(lambda: cipher.decrypt(self.nonce, self.wrapped, bound))


class RecoverySlot(BaseModel):
    """The data key sealed to the recovery key whose public half is ``recipient``."""

    model_config = _SLOT
    KIND: ClassVar[Literal["recovery"]] = "recovery"

    kind: Literal["recovery"] = "recovery"
    recipient: bytes = Field(min_length=32, max_length=32)
    sealed: bytes
    device: str = ""

    @classmethod
    def seal(cls, data_key: bytes, recipient: X25519PublicKey, device: str = "") -> Self:
        """Seal ``data_key``, bound to a device, so that only the private key's holder reads it."""
        sealed = SUITE.encrypt(data_key, recipient, slot_info(device))
        return cls(recipient=recipient.public_bytes_raw(), sealed=sealed, device=device)

    def unseal(self, private_key: X25519PrivateKey) -> bytes | None:
        """Return the data key, or None if it was sealed to another key."""
        return _or_none(lambda: SUITE.decrypt(self.sealed, private_key, slot_info(self.device)))


class OtherSlot(BaseModel):
    """A slot that this version cannot open and does not touch."""

    model_config = _SLOT

    kind: str


def _kind_of(slot: Any) -> str:
    kind = slot.get("kind") if isinstance(slot, dict) else getattr(slot, "kind", None)
    return kind if kind in (PassphraseSlot.KIND, RecoverySlot.KIND) else "other"


Slot = Annotated[
    Annotated[PassphraseSlot, Tag("passphrase")]
    | Annotated[RecoverySlot, Tag("recovery")]
    | Annotated[OtherSlot, Tag("other")],
    Discriminator(_kind_of),
]


def prepare(passphrase: str) -> bytes:
    """Turn a passphrase as typed into the bytes that are derived from (RFC 8265, section 4.2)."""
    spaced = "".join(" " if unicodedata.category(sign) == "Zs" else sign for sign in passphrase)
    return unicodedata.normalize("NFC", spaced).encode("utf-8", "surrogatepass")


def cost_s(params: Argon2Params) -> float:
    """Measure one derivation on this machine, in seconds."""
    start = time.perf_counter()
    _derive("measure", bytes(SALT_BYTES), params)
    return time.perf_counter() - start


def calibrate(
    target_s: float = 0.5, *, cost_s: Callable[[Argon2Params], float] = cost_s
) -> Argon2Params:
    """Choose parameters that take about ``target_s`` seconds here, never below the floor.

    Memory grows first, for it is what an attacker's hardware lacks; then passes.
    """
    params = FLOOR
    spent = cost_s(params)
    while spent * 2 <= target_s and params.memory_kib < CALIBRATED_MEMORY_KIB:
        params = params.model_copy(update={"memory_kib": params.memory_kib * 2})
        spent = cost_s(params)
    passes = min(int(params.iterations * target_s / max(spent, 1e-6)), 64)
    return params.model_copy(update={"iterations": max(passes, FLOOR.iterations)})


def open_any(slots: Iterable[Slot], passphrase: str) -> bytes | None:
    """Try the passphrase on every slot of its kind."""
    keys = (slot.unwrap(passphrase) for slot in slots if isinstance(slot, PassphraseSlot))
    return next((key for key in keys if key is not None), None)


def unseal_any(slots: Iterable[Slot], private_key: X25519PrivateKey) -> bytes | None:
    """Try the recovery key on the slots sealed to it."""
    recipient = private_key.public_key().public_bytes_raw()
    mine = (s for s in slots if isinstance(s, RecoverySlot) and s.recipient == recipient)
    keys = (slot.unseal(private_key) for slot in mine)
    return next((key for key in keys if key is not None), None)


def _derive(passphrase: str, salt: bytes, params: Argon2Params) -> bytes:
    return Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=params.iterations,
        lanes=params.lanes,
        memory_cost=params.memory_kib,
    ).derive(prepare(passphrase))


def _bound(kind: str, salt: bytes = b"", params: Argon2Params | None = None) -> bytes:
    """Return what a slot's ciphertext is bound to."""
    cost = params.model_dump() if params else None
    facts = {"format": _SLOT_FORMAT, "kind": kind, "salt": salt.hex(), "argon2id": cost}
    return json.dumps(facts, sort_keys=True).encode("ascii")


def _or_none(decrypt: Callable[[], bytes]) -> bytes | None:
    try:
        return decrypt()
    except InvalidTag:
        return None
