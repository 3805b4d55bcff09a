"""Who sends a request: signature, age, nonce, device (RFC 9421; ``sync.protocol.signing``)."""

from collections.abc import Callable
from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from pydantic import ValidationError

from sync.errors import Refused
from sync.protocol.keys import read_public
from sync.protocol.limits import MAX_AGE_S
from sync.protocol.messages import EnrolRequest
from sync.protocol.signing import Message, SignatureFault, Signed, verify
from sync.register.nonces import NonceMemory
from sync.register.people import Device
from sync.register.push import malformed
from sync.register.store import Store

ENROL_KEY_ID = "enrol"
_MOST_NONCE = 40


@dataclass(frozen=True, slots=True)
class Received:
    """A request as it came, its body not yet decompressed: to ``most_plain`` bytes at most."""

    message: Message
    body: bytes
    encoding: str
    most_plain: int


class Authenticator:
    """Lets through what an enrolled device signed for this register, freshly and once."""

    def __init__(self, store: Store, nonces: NonceMemory, max_age_s: int = MAX_AGE_S) -> None:
        self._store = store
        self._nonces = nonces
        self._register = store.meta().register_id
        self._max_age_s = max_age_s

    def device(self, request: Received) -> Device:
        """Give the device that signed a request.

        Raises:
            Refused: codes ``bad_signature`` (missing, altered, for another register),
                ``unknown_device``, ``stale`` (with ``time_ms``), ``replayed``. Whether it may
                call the route is for ``access``.
        """
        found: list[Device] = []

        def find_key(key_id: str) -> Ed25519PublicKey:
            device = self._store.device(key_id)
            if device is None:
                raise _UnknownDevice
            found.append(device)
            return read_public(device.key)

        self._check(request, find_key)
        return found[0]

    def enrolment(self, request: Received, plain: bytes) -> EnrolRequest:
        """Read an enrolment, signed by the very key that it brings.

        Raises:
            Refused: codes ``malformed``, ``bad_signature``, ``stale``, ``replayed``.
        """
        try:
            asked = EnrolRequest.model_validate_json(plain)
            key = read_public(asked.device_key)
        except ValidationError as error:
            first = error.errors(include_input=False, include_url=False)[0]
            raise malformed(f"{'.'.join(map(str, first['loc']))}: {first['type']}") from None
        except ValueError:
            raise malformed("device_key: no Ed25519 public key") from None
        signed = self._check(request, lambda _key_id: key)
        if signed.key_id != ENROL_KEY_ID:
            raise Refused("bad_signature", "an enrolment is signed as 'enrol'", status=401)
        return asked

    def _check(self, request: Received, find_key: Callable[[str], Ed25519PublicKey]) -> Signed:
        unknown = False

        def find(key_id: str) -> Ed25519PublicKey:
            nonlocal unknown
            try:
                return find_key(key_id)
            except _UnknownDevice:
                unknown = True
                raise SignatureFault("unknown device") from None

        try:
            signed = verify(request.message, request.body, find, register=self._register)
        except SignatureFault as fault:
            if unknown:
                raise Refused("unknown_device", "no such device", status=401) from None
            raise Refused("bad_signature", str(fault), status=401) from None
        self._check_age(signed)
        self._check_nonce(signed)
        return signed

    def _check_age(self, signed: Signed) -> None:
        now_ms = self._store.clock()
        if abs(now_ms // 1000 - signed.created_s) > self._max_age_s:
            raise Refused("stale", "the request's time is off", status=401, time_ms=now_ms)

    def _check_nonce(self, signed: Signed) -> None:
        if not signed.nonce or len(signed.nonce) > _MOST_NONCE:
            raise Refused("bad_signature", "the nonce is missing or too long", status=401)
        oldest_s = self._store.clock() // 1000 - 2 * self._max_age_s
        self._nonces.remember(signed.key_id, signed.nonce, signed.created_s, oldest_s)


class _UnknownDevice(Exception):
    """The key id of a request is no device's."""
