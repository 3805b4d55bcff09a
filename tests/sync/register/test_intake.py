"""What a stranger or a device can make the register take in: bounded in size, time and sum."""

import asyncio
import gzip
import json
import socket
import time

import pytest
import requests
from starlette.requests import Request

from sync.errors import Refused
from sync.protocol.limits import MAX_STRANGER_BYTES
from sync.register import intake
from sync.register.intake import Intake
from sync.register.unfolding import MOST_MEMBERS

GZIP = {"Content-Encoding": "gzip"}
KNOWN = 'tremplin=("@method");created=1;keyid="abc";alg="ed25519"'


class Came:
    """A request of a route whose body comes in parts, each after a while on a clock of its own."""

    def __init__(self, path, parts, *, pause_s=0.0, headers=None):
        self.now_s = 0.0
        self.pause_s = pause_s
        self.parts = list(parts)
        named = {"signature-input": KNOWN} if headers is None else headers
        named = {"transfer-encoding": "chunked", **named}
        scope = {
            "type": "http",
            "method": "POST",
            "path": path,
            "route": type("Route", (), {"path": path}),
            "headers": [(name.encode(), value.encode()) for name, value in named.items()],
        }
        self.request = Request(scope, self.receive)

    async def receive(self):
        self.now_s += self.pause_s
        await asyncio.sleep(0)
        part = self.parts.pop(0) if self.parts else b""
        return {"type": "http.request", "body": part, "more_body": bool(self.parts)}

    def read(self, most=8 << 20, *, known=True):
        reader = Intake(most, lambda _device: known, lambda: self.now_s)
        return asyncio.run(reader.body(self.request)), reader


def refusal(came, **how):
    with pytest.raises(Refused) as caught:
        came.read(**how)
    return caught.value.code


def test_a_batch_of_an_enrolled_device_is_read_whole():
    body, _ = Came("/v1/push", [b"x" * 60_000] * 3).read()
    assert len(body) == 180_000


@pytest.mark.parametrize("headers", [{}, {"signature-input": "rubbish"}])
def test_of_whoever_names_no_device_little_is_read(headers):
    large = [b"x" * 40_000] * 2
    assert refusal(Came("/v1/push", large, headers=headers)) == "too_large"
    assert len(Came("/v1/push", large[:1], headers=headers).read()[0]) == 40_000


def test_who_brings_nothing_or_little_is_not_looked_up():
    asked = []
    for headers in ({}, {"content-length": "30000"}):
        came = Came("/v1/pull", [], headers=headers | {"signature-input": KNOWN})
        came.request.scope["headers"].pop(0)
        asyncio.run(Intake(8 << 20, asked.append, lambda: 0.0).body(came.request))
    assert not asked


def test_of_whoever_names_a_device_that_is_none_little_is_read():
    assert refusal(Came("/v1/push", [b"x" * 40_000] * 2), known=False) == "too_large"


@pytest.mark.parametrize("path", ["/v1/enrol", "/v1/wiped"])
def test_who_enters_or_has_left_brings_little(path):
    assert refusal(Came(path, [b"x" * (MAX_STRANGER_BYTES + 1)])) == "too_large"


def test_a_body_that_trickles_is_given_up():
    trickle = Came("/v1/push", [b"x" * 100] * 1000, pause_s=1)
    assert refusal(trickle) == "busy"
    assert len(trickle.parts) > 900


def test_a_body_over_a_hotels_line_is_read():
    line = Came("/v1/push", [b"x" * 8000] * 200, pause_s=1)
    assert len(line.read()[0]) == 1_600_000


def test_what_all_hold_together_is_bounded_and_given_back(monkeypatch):
    monkeypatch.setattr(intake, "_MOST_HELD", 100_000)
    came = Came("/v1/push", [b"x" * 40_000] * 3)
    reader = Intake(8 << 20, lambda _device: True, lambda: 0.0)
    with pytest.raises(Refused) as caught:
        asyncio.run(reader.body(came.request))
    assert caught.value.code == "busy"
    small = Came("/v1/push", [b"x" * 90_000])
    assert len(asyncio.run(reader.body(small.request))) == 90_000


@pytest.mark.parametrize("path", ["/v1/wiped", "/v1/enrol"])
def test_a_strangers_small_body_that_swells_is_refused_before_it_is_read(register, path):
    bomb = gzip.compress(b'{"x":[' + b"0," * 1_000_000 + b"0]}")
    assert len(bomb) < MAX_STRANGER_BYTES
    answer = requests.post(register.url + path, bomb, headers=GZIP, timeout=60)
    assert (answer.status_code, answer.json()["code"]) == (400, "malformed")


def test_a_batch_of_more_members_than_writes_have_is_refused_unread(module_device):
    bomb = b'{"x":[' + b"0," * (MOST_MEMBERS + 1) + b"0]}"
    answer = module_device.request("POST", "/v1/push", gzip.compress(bomb), headers=GZIP)
    assert (answer.status_code, answer.json()["code"]) == (413, "too_large")


def test_a_pull_that_swells_beyond_what_it_can_name_is_refused(module_device):
    swollen = json.dumps({"x": "y" * (5 << 20)}).encode()
    answer = module_device.request("POST", "/v1/pull", gzip.compress(swollen), headers=GZIP)
    assert (answer.status_code, answer.json()["code"]) == (400, "malformed")


def test_a_strangers_large_body_is_not_waited_for(register):
    host, port = register.url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=20) as line:
        line.sendall(b"POST /v1/push HTTP/1.1\r\nHost: x\r\nContent-Length: 8000000\r\n\r\nx")
        assert b" 413 " in line.recv(100)


def test_the_files_of_nonces_are_for_their_owner_alone(register):
    files = list(register.folder.glob("register.db.nonces*"))
    assert files
    assert {file.stat().st_mode & 0o777 for file in files} == {0o600}


def test_whoever_hangs_up_in_the_middle_of_a_body_is_no_defect(register):
    host, port = register.url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=20) as line:
        line.sendall(b"POST /v1/wiped HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nx")
    until = time.monotonic() + 20
    while '"/v1/wiped", "status": 400' not in register.log() and time.monotonic() < until:
        time.sleep(0.05)
    assert '"/v1/wiped", "status": 400' in register.log()
    assert not register.defects()
