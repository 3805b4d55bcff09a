"""Requests that are not signed as they must be: each is refused by name, and nothing happens."""

import time

import pytest
import requests
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.protocol.batches import compress
from sync.protocol.limits import MAX_AGE_S
from tests.helpers.author import statuses
from tests.helpers.wire_device import GZIP

PULL = b'{"session":"aaaaaaaaaaaaaaaaaaaaaaaa"}'
SIGNED = [
    ("POST", "/v1/push", b"{}"),
    ("POST", "/v1/pull", PULL),
    ("GET", "/v1/digest", b""),
    ("GET", "/v1/history/" + "a" * 32, b""),
]


def refused(response, status, code):
    problem = response.json()
    assert (response.status_code, problem["code"]) == (status, code)
    assert response.headers["content-type"] == "application/problem+json"
    return problem


def test_hello_is_unsigned_and_tells_who_the_register_is(register, device):
    author = device(enrolled=False)
    hello = requests.get(register.url + "/v1/hello", timeout=30).json()
    assert hello["register_id"] == author.invitation.register_id
    assert hello["register_key"] == author.invitation.register_key
    assert abs(hello["time_ms"] - time.time() * 1000) < 60_000
    assert hello["protocols"] == [1, 2]


@pytest.mark.parametrize(("method", "path", "body"), SIGNED)
def test_an_unsigned_request_is_refused(register, method, path, body):
    response = requests.request(method, register.url + path, data=body, timeout=30)
    refused(response, 401, "bad_signature")


@pytest.mark.parametrize(("method", "path", "body"), SIGNED)
def test_a_replayed_request_is_refused(device, method, path, body):
    author = device()
    prepared = author.prepare(method, path, body)
    assert author.send(prepared).status_code != 401
    refused(author.send(prepared), 401, "replayed")


@pytest.mark.parametrize(("method", "path", "body"), SIGNED)
def test_an_altered_address_is_refused(device, method, path, body):
    author = device()
    prepared = author.prepare(method, path, body)
    prepared.url += "?all=1"
    refused(author.send(prepared), 401, "bad_signature")


def test_an_altered_body_is_refused(device):
    author = device()
    prepared = author.prepare("POST", "/v1/pull", PULL)
    prepared.body = PULL.replace(b"a", b"b")
    refused(author.send(prepared), 401, "bad_signature")


def test_a_signature_moved_to_another_route_is_refused(device):
    author = device()
    prepared = author.prepare("POST", "/v1/pull", PULL)
    prepared.url = prepared.url.replace("pull", "push")
    refused(author.send(prepared), 401, "bad_signature")


@pytest.mark.parametrize("age_s", [MAX_AGE_S + 60, 3650 * 86_400])
def test_a_stale_request_is_refused_with_the_registers_time(device, age_s):
    problem = refused(device().request("GET", "/v1/digest", age_s=age_s), 401, "stale")
    assert abs(problem["time_ms"] - time.time() * 1000) < 60_000


@pytest.mark.parametrize("ahead_s", [MAX_AGE_S + 60, 3650 * 86_400])
def test_a_future_dated_request_is_refused_with_the_registers_time(device, ahead_s):
    problem = refused(device().request("GET", "/v1/digest", age_s=-ahead_s), 401, "stale")
    assert abs(problem["time_ms"] - time.time() * 1000) < 60_000


@pytest.mark.parametrize("age_s", [MAX_AGE_S - 60, 60 - MAX_AGE_S])
def test_a_clock_a_few_minutes_off_is_let_be(device, age_s):
    assert device().request("GET", "/v1/digest", age_s=age_s).status_code == 200


def test_a_request_meant_for_another_register_is_refused(device):
    response = device().request("GET", "/v1/digest", register="0" * 32)
    refused(response, 401, "bad_signature")


def test_a_device_nobody_enrolled_is_refused(device):
    refused(device().request("GET", "/v1/digest", key_id="0" * 32), 401, "unknown_device")


def test_another_key_in_a_device_s_name_is_refused(device):
    response = device().request("GET", "/v1/digest", key=Ed25519PrivateKey.generate())
    refused(response, 401, "bad_signature")


def test_a_revoked_device_is_refused_at_once(register, device):
    author = device()
    assert author.request("GET", "/v1/digest").status_code == 200
    register.revoke(author.device)
    for method, path, body in SIGNED:
        refused(author.request(method, path, body), 403, "revoked")
    refused(author.ask_to_enrol(), 403, "revoked")


def test_a_stranger_with_a_device_s_name_learns_nothing_of_its_being_revoked(register, device):
    author = device()
    register.revoke(author.device)
    response = author.request("GET", "/v1/digest", key=Ed25519PrivateKey.generate())
    refused(response, 401, "bad_signature")


def test_a_refused_request_leaves_nothing_behind(register, device):
    author = device()
    before = register.status()
    body = compress(author.batch(author.creation({"trade": "baker"})))
    author.request("POST", "/v1/push", body, age_s=86_400, headers=GZIP)
    author.request("POST", "/v1/push", body, register="0" * 32, headers=GZIP)
    assert register.status() == before


def test_a_request_refused_for_its_age_may_come_again_in_time(device):
    author = device()
    write = author.creation({"trade": "baker"})
    author.request("POST", "/v1/push", compress(author.batch(write)), age_s=86_400, headers=GZIP)
    assert statuses(author.push(write)) == ["counted"]


def test_a_replay_is_refused_after_a_crash_too(own_register, device):
    author = device()
    prepared = author.prepare("GET", "/v1/digest")
    assert author.send(prepared).status_code == 200
    own_register.kill()
    own_register.start()
    refused(author.send(prepared), 401, "replayed")
