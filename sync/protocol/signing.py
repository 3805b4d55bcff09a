"""Signed requests: HTTP Message Signatures (RFC 9421) with Ed25519.

A request covers its method, path, query and the digest of its body (RFC 9530); its tag is the
register it is meant for, so it is worth nothing elsewhere. It carries a nonce: the signature of a
replayed request verifies, so the register remembers the nonces of fresh ones.
"""

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Protocol
from urllib.parse import urlsplit

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from http_message_signatures import (
    HTTPMessageSigner,
    HTTPMessageVerifier,
    HTTPSignatureKeyResolver,
)
from http_message_signatures.algorithms import ED25519
from http_message_signatures.exceptions import HTTPMessageSignaturesException

_ANY_AGE = timedelta(days=36_500)
"""The library refuses what lies ahead of its own clock; here the register judges that."""

COVERED = ("@method", "@path", "@query", "content-digest")


class SignatureFault(Exception):
    """A request whose signature is missing, altered, of an unknown key or for another register."""


class Request(Protocol):
    """What is signed: ``requests.PreparedRequest`` is one."""

    method: str
    url: str
    headers: Mapping[str, str]


@dataclass(slots=True)
class Message:
    """A request as the register received it."""

    method: str
    url: str
    headers: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Signed:
    """What a verified signature says: whose key, when (Unix time in seconds), and its nonce."""

    key_id: str
    created_s: int
    nonce: str


def sign(
    request: Request, body: bytes, key: Ed25519PrivateKey, *, key_id: str, register: str, now_s: int
) -> None:
    """Add signature headers to a request, at ``now_s`` of the register's time."""
    signer = HTTPMessageSigner(signature_algorithm=ED25519, key_resolver=_OneKey(private=key))
    signer.sign(
        request,
        key_id=key_id,
        created=datetime.fromtimestamp(now_s, UTC),
        nonce=secrets.token_hex(12),
        label="tremplin",
        tag=register,
        covered_component_ids=_covered(request.url),
        body=body,
    )


def verify(
    message: Request, body: bytes, find_key: Callable[[str], Ed25519PublicKey], *, register: str
) -> Signed:
    """Verify a request's signature; its age and nonce are the caller's to judge.

    Raises:
        SignatureFault: anything is wrong with it. ``find_key`` raises it for an unknown key;
            what else it raises says nothing of the signature, and is raised on.
    """
    keys = _OneKey(find_public=find_key)
    verifier = HTTPMessageVerifier(signature_algorithm=ED25519, key_resolver=keys)
    verifier.max_clock_skew = _ANY_AGE
    try:
        [result] = verifier.verify(
            message,
            max_age=None,
            expect_tag=register,
            expect_label="tremplin",
            require_components=_covered(message.url),
            body=body,
        )
    except (HTTPMessageSignaturesException, ValueError, KeyError) as error:
        if keys.not_looked_up is not None:
            raise keys.not_looked_up from None
        raise SignatureFault(str(error)) from None
    return Signed(
        str(result.parameters["keyid"]),
        int(result.parameters["created"]),
        str(result.parameters.get("nonce", "")),
    )


def _covered(url: str) -> tuple[str, ...]:
    return COVERED if urlsplit(url).query else tuple(c for c in COVERED if c != "@query")


class _OneKey(HTTPSignatureKeyResolver):
    """Finds the one key that is in question."""

    def __init__(
        self,
        private: Ed25519PrivateKey | None = None,
        find_public: Callable[[str], Ed25519PublicKey] | None = None,
    ) -> None:
        self._private = private
        self._find_public = find_public
        self.not_looked_up: Exception | None = None
        """What kept the key from being looked up, which the library takes for a wrong key."""

    def resolve_private_key(self, _key_id: str) -> Ed25519PrivateKey | None:
        return self._private

    def resolve_public_key(self, key_id: str) -> Ed25519PublicKey | None:
        try:
            return self._find_public(key_id) if self._find_public else None
        except SignatureFault:
            raise
        except Exception as error:
            self.not_looked_up = error
            raise
