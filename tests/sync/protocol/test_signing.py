"""What a laptop signs, the library verifies, and what the library signs, the register takes."""

from datetime import UTC, datetime

import pytest
import requests
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from http_message_signatures import HTTPMessageSigner, HTTPSignatureKeyResolver
from http_message_signatures.algorithms import ED25519

from sync.protocol import signing
from sync.protocol.signing import SignatureFault, sign, verify

KEY, DEVICE, REGISTER, NOW_S = Ed25519PrivateKey.generate(), "ab" * 16, "cd" * 16, 1_700_000_000
ADDRESSES = ["/v1/pull", "/v1/history/x%20y?a=1&b=%C3%A9", "/"]


@pytest.fixture
def request_(request):
    url = f"http://register{request.param}"
    return requests.Session().prepare_request(requests.Request("POST", url, data=b"body"))


def find_key(key_id):
    assert key_id == DEVICE
    return KEY.public_key()


def signed(request, **other):
    known = {"key_id": DEVICE, "register": REGISTER, "now_s": NOW_S}
    sign(request, b"body", KEY, **(known | other))
    return request


def check(request, body=b"body", register=REGISTER):
    return verify(request, body, find_key, register=register)


@pytest.mark.parametrize("request_", ADDRESSES, indirect=True)
def test_what_a_laptop_signs_the_library_verifies(request_, monkeypatch):
    monkeypatch.setattr(signing, "_verified_as_spelled", lambda *_arguments: None)
    found = check(signed(request_))
    assert (found.key_id, found.created_s, len(found.nonce)) == (DEVICE, NOW_S, 24)


@pytest.mark.parametrize("request_", ADDRESSES, indirect=True)
def test_it_is_read_without_the_library(request_, monkeypatch):
    monkeypatch.setattr(signing, "HTTPMessageVerifier", None)
    assert check(signed(request_)).key_id == DEVICE


@pytest.mark.parametrize("request_", ADDRESSES, indirect=True)
def test_what_the_library_signs_in_its_own_spelling_is_taken(request_):
    class Keys(HTTPSignatureKeyResolver):
        def resolve_private_key(self, _key_id):
            return KEY

        def resolve_public_key(self, _key_id):
            raise NotImplementedError

    HTTPMessageSigner(signature_algorithm=ED25519, key_resolver=Keys()).sign(
        request_,
        key_id=DEVICE,
        created=datetime.fromtimestamp(NOW_S, UTC),
        nonce="a nonce of another shape",
        label="tremplin",
        tag=REGISTER,
        covered_component_ids=signing._covered(request_.url),
        body=b"body",
    )
    assert check(request_) == signing.Signed(DEVICE, NOW_S, "a nonce of another shape")


ALTERED = {
    "body": lambda _r: {"body": b"other"},
    "register": lambda _r: {"register": "ef" * 16},
    "method": lambda r: setattr(r, "method", "PUT"),
    "path": lambda r: setattr(r, "url", "http://register/v1/push"),
    "query": lambda r: setattr(r, "url", r.url + "?all=1"),
    "time": lambda r: alter(r, "Signature-Input", str(NOW_S), str(NOW_S + 1)),
    "digest": lambda r: alter(r, "Content-Digest", "sha-256", "sha-512"),
    "signature": lambda r: alter(r, "Signature", "=:", "=:AAAA"),
    "covered": lambda r: alter(r, "Signature-Input", '"@method" ', ""),
}


def alter(request, header, old, new):
    request.headers[header] = request.headers[header].replace(old, new, 1)


@pytest.mark.parametrize("request_", ["/v1/pull"], indirect=True)
@pytest.mark.parametrize("what", ALTERED)
def test_whatever_was_altered_is_refused(request_, what):
    more = ALTERED[what](signed(request_)) or {}
    with pytest.raises(SignatureFault):
        check(request_, **more)
