"""Bad bodies of many kinds: a named refusal below 500, and the next good batch goes through."""

import gzip
import json

import pytest
import requests

from sync.protocol.limits import MAX_BATCH_WRITES, MAX_BODY_BYTES
from tests.helpers.author import statuses
from tests.helpers.wire_device import GZIP

BAKER = {"trade": "baker"}


def broken(**changes):
    """A change to a good batch that makes it bad."""
    return lambda batch: batch.update(changes)


def drop(name):
    return lambda batch: batch.pop(name)


BATCHES = {
    "no session": drop("session"),
    "no columns": drop("ms"),
    "session of a wrong shape": broken(session="x"),
    "sequence zero": broken(sequence=0),
    "sequence beyond all bounds": broken(sequence=1 << 70),
    "prev of a wrong shape": broken(prev="zz"),
    "columns of different length": broken(counters=[0, 0]),
    "a run of an unknown epoch": broken(runs=[[7, 1, 1]]),
    "a run of nothing": broken(runs=[]),
    "a run that is too long": broken(runs=[[0, 1, 1 << 40]]),
    "a run that begins at zero": broken(runs=[[0, 0, 1]]),
    "a run beyond all bounds": broken(runs=[[0, 1 << 53, 1]]),
    "a negative epoch": broken(runs=[[-1, 1, 1]]),
    "a type of no table": broken(types=[3]),
    "an intent of no table": broken(intent=[9]),
    "a seen epoch of no table": broken(seen=[{"trade": [[9, 1]]}]),
    "seen of a wrong shape": broken(seen=[{"trade": [1]}]),
    "values that are a list": broken(values=[[1]]),
    "values that are text": broken(values=["x"]),
    "a record id of a wrong shape": broken(records=["../../etc"]),
    "a record id in capitals": broken(records=["A" * 32]),
    "a type name of a wrong shape": broken(type_names=["; DROP TABLE writes"]),
    "a time before all times": broken(ms=[-5]),
    "a time beyond all bounds": broken(ms=[1 << 80]),
    "a counter below zero": broken(counters=[-1]),
    "an intent with a NUL": broken(intents=["a\0b"]),
    "an epoch of a wrong shape": broken(epochs=[{"name": "x", "device": "0" * 32}]),
    "an epoch of no device": broken(epochs=[{"name": "0" * 24}]),
    "creates that is neither": broken(creates=[2]),
}

BODIES = {
    "nothing": b"",
    "no JSON": b"no json",
    "a list": b"[]",
    "null": b"null",
    "cut short": b'{"v":1,',
    "not UTF-8": b'{"v":"\xff"}',
    "a lone surrogate": b'{"session":"\\ud800"}',
    "very deep": b"[" * 60_000,
    "binary": bytes(range(256)),
}


def refused(response, status, code):
    assert (response.status_code, response.json()["code"]) == (status, code), response.text


@pytest.mark.parametrize("kind", BATCHES)
def test_a_malformed_batch_is_refused_and_the_good_one_goes_through(device, kind):
    author = device()
    good = author.batch(author.creation(BAKER))
    bad = json.loads(good)
    BATCHES[kind](bad)
    refused(author.push_bytes(json.dumps(bad).encode()), 400, "malformed")
    assert author.push_bytes(good).status_code == 200


@pytest.mark.parametrize("path", ["/v1/push", "/v1/pull", "/v1/enrol"])
@pytest.mark.parametrize("kind", BODIES)
def test_a_body_that_is_no_message_is_refused(module_device, path, kind):
    refused(module_device.request("POST", path, BODIES[kind]), 400, "malformed")


@pytest.mark.parametrize("constant", ["NaN", "Infinity", "-Infinity"])
def test_numbers_that_json_does_not_have_are_refused(module_device, constant):
    author = module_device
    author.open()
    batch = author.batch(author.creation({"new_field": [{"deep": 0.5}]}))
    bad = batch.replace(b"0.5", constant.encode())
    refused(author.push_bytes(bad), 400, "malformed")


def test_the_word_nan_in_a_text_is_a_text(device):
    author = device()
    assert statuses(author.push(author.creation({"trade": "NaN Infinity"}))) == ["counted"]


@pytest.mark.parametrize(
    "body",
    [b"no gzip", gzip.compress(b"{}")[:-4], gzip.compress(b"{}") + b"more"],
    ids=["other", "cut", "longer"],
)
def test_a_body_that_is_no_gzip_is_refused(module_device, body):
    refused(module_device.request("POST", "/v1/push", body, headers=GZIP), 400, "malformed")


def test_a_body_that_unpacks_without_end_is_refused(module_device):
    bomb = gzip.compress(b" " * (80 * 1024 * 1024))
    refused(module_device.request("POST", "/v1/push", bomb, headers=GZIP), 400, "malformed")


def test_an_encoding_nobody_knows_is_refused(module_device):
    headers = {"Content-Encoding": "br"}
    refused(
        module_device.request("POST", "/v1/push", b"x", headers=headers), 415, "unknown_encoding"
    )


def test_a_body_that_is_too_large_is_refused(module_device):
    body = b"x" * (MAX_BODY_BYTES + 1)
    refused(module_device.request("POST", "/v1/push", body), 413, "too_large")


def test_a_body_of_unknown_length_is_refused_when_it_grows_too_large(register):
    def endless():
        for _ in range(MAX_BODY_BYTES // 65_536 + 2):
            yield b"x" * 65_536

    refused(requests.post(register.url + "/v1/push", data=endless(), timeout=60), 413, "too_large")


def test_too_many_writes_at_once_are_refused(module_device):
    author = module_device
    author.open()
    batch = author.batch(*(author.creation({}) for _ in range(MAX_BATCH_WRITES + 1)))
    refused(author.push_bytes(batch), 413, "too_large")


@pytest.mark.parametrize(
    "changes",
    [
        {"session": "x"},
        {"cursor": {"position": -1, "tag": ""}},
        {"cursor": {"position": 1 << 60, "tag": ""}},
        {"limit": 0},
        {"limit": 1_000_000},
        {"overlay": [["x", 1, 2]]},
        {"overlay": [["0" * 24, 0, 2]]},
        {"receipted": "many"},
    ],
)
def test_a_malformed_pull_is_refused(module_device, changes):
    body = json.dumps({"session": "0" * 24} | changes).encode()
    refused(module_device.request("POST", "/v1/pull", body), 400, "malformed")


@pytest.mark.parametrize("tag", ["", "x", "~", "~~5", "x~-5", "\0", "long" * 100, "' OR 1=1 --"])
def test_a_made_up_tag_is_refused(device, tag):
    author = device()
    author.push(author.creation(BAKER))
    response = author.ask_to_pull(cursor={"position": 1, "tag": tag})
    refused(response, 409, "cursor_unknown")


@pytest.mark.parametrize("record_id", ["x", "A" * 32, "0" * 31, "..%2F..%2Fetc"])
def test_a_malformed_record_id_is_refused(module_device, record_id):
    response = module_device.request("GET", f"/v1/history/{record_id}")
    assert response.status_code in (400, 404)
    assert response.headers["content-type"] == "application/problem+json"


def test_an_unknown_path_and_a_wrong_method_are_problems_too(register):
    refused(requests.get(register.url + "/v2/push", timeout=30), 404, "unknown_path")
    refused(requests.get(register.url + "/v1/push", timeout=30), 405, "wrong_method")


def test_an_answer_is_compressed_where_that_is_worth_it(device):
    author = device()
    author.push(*(author.creation(BAKER) for _ in range(50)))
    large = author.ask_to_pull(receipted=0)
    assert large.headers["content-encoding"] == "gzip"
    small = author.request("GET", "/v1/digest")
    assert "content-encoding" not in small.headers
