"""Signed requests: HTTP Message Signatures (RFC 9421) with Ed25519.

A request covers its method, path, query and the digest of its body (RFC 9530); its tag is the
register it is meant for, so it is worth nothing elsewhere. It carries a nonce: the signature of a
replayed request verifies, so the register remembers the nonces of fresh ones.

A laptop spells its signature in one way alone, and what is spelled so is read by one pattern: a
tenth of the library's work for it. Any other spelling, and whatever does not verify so, is the
library's to judge.
"""

import base64
import hashlib
import re
import secrets
from collections.abc import Callable, MutableMapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol
from urllib.parse import urlsplit

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from http_message_signatures import HTTPMessageVerifier, HTTPSignatureKeyResolver
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
    headers: MutableMapping[str, str]


@dataclass(slots=True)
class Message:
    """A request as the register received it."""

    method: str
    url: str
    headers: MutableMapping[str, str]


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
    covered = " ".join(f'"{name}"' for name in _covered(request.url))
    said = (
        f'({covered});created={now_s};keyid="{key_id}";alg="ed25519"'
        f';nonce="{secrets.token_hex(12)}";tag="{register}"'
    )
    digest = _digest(body)
    signature = base64.b64encode(key.sign(_base(request, digest, said))).decode()
    request.headers["Content-Digest"] = digest
    request.headers["Signature-Input"] = f"tremplin={said}"
    request.headers["Signature"] = f"tremplin=:{signature}:"


def verify(
    message: Request, body: bytes, find_key: Callable[[str], Ed25519PublicKey], *, register: str
) -> Signed:
    """Verify a request's signature; its age and nonce are the caller's to judge.

    Raises:
        SignatureFault: anything is wrong with it. ``find_key`` raises it for an unknown key;
            what else it raises says nothing of the signature, and is raised on.
    """
    ours = _verified_as_spelled(message, body, find_key, register)
    if ours is not None:
        return ours
    keys = _OneKey(find_key)
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


_SPELLED = re.compile(
    r'tremplin=(\(("@method" "@path"(?: "@query")? "content-digest")\);created=([0-9]{1,11})'
    r';keyid="([0-9a-z]{1,64})";alg="ed25519";nonce="([0-9a-f]{24})";tag="([0-9a-f]{1,64})")'
)


def _verified_as_spelled(
    message: Request, body: bytes, find_key: Callable[[str], Ed25519PublicKey], register: str
) -> Signed | None:
    """Read a signature as ``sign`` spells it; None if it is spelled otherwise, or is wrong."""
    headers = {name.lower(): value for name, value in message.headers.items()}
    spelled = _SPELLED.fullmatch(headers.get("signature-input", ""))
    digest, given = headers.get("content-digest", ""), headers.get("signature", "")
    if spelled is None or digest != _digest(body):
        return None
    said, covered, created, key_id, nonce, tag = spelled.groups()
    if tag != register or covered != " ".join(f'"{name}"' for name in _covered(message.url)):
        return None
    key = find_key(key_id)
    try:
        text = given.removeprefix("tremplin=:").removesuffix(":")
        signature = base64.b64decode(text, validate=True)
        key.verify(signature, _base(message, digest, said))
    except (InvalidSignature, ValueError):
        return None
    return Signed(key_id, int(created), nonce)


def _base(request: Request, digest: str, said: str) -> bytes:
    """Give what is signed (RFC 9421, section 2.5): a line for each of ``COVERED``, and ``said``."""
    url = urlsplit(request.url)
    query = [f'"@query": ?{url.query}'] if url.query else []
    lines = [
        f'"@method": {request.method.upper()}',
        f'"@path": {url.path or "/"}',
        *query,
        f'"content-digest": {digest}',
        f'"@signature-params": {said}',
    ]
    return "\n".join(lines).encode()


def _digest(body: bytes) -> str:
    """Spell the digest of a body (RFC 9530)."""
    return f"sha-256=:{base64.b64encode(hashlib.sha256(body).digest()).decode()}:"


def _covered(url: str) -> tuple[str, ...]:
    return COVERED if urlsplit(url).query else tuple(c for c in COVERED if c != "@query")


class _OneKey(HTTPSignatureKeyResolver):
    """Finds the one key that is in question."""

    def __init__(self, find_public: Callable[[str], Ed25519PublicKey]) -> None:
        self._find_public = find_public
        self.not_looked_up: Exception | None = None
        """What kept the key from being looked up, which the library takes for a wrong key."""

    def resolve_private_key(self, _key_id: str) -> None:
        """Nothing is signed by the library."""

    def resolve_public_key(self, key_id: str) -> Ed25519PublicKey | None:
        try:
            return self._find_public(key_id)
        except SignatureFault:
            raise
        except Exception as error:
            self.not_looked_up = error
            raise
