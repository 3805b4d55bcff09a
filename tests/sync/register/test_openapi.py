"""The service as its OpenAPI document tells it: generated requests to every operation, signed.

No answer is a 5xx, and every one is documented: its status, its media type, its schema.
"""

import json
import time

import hypothesis
import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, Phase
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from sync.protocol.signing import sign
from sync.register.access import TABLE
from sync.register.app import create_app
from sync.register.openapi import DEVICE, EXAMPLES
from sync.register.opening import opened
from tests.helpers.register_process import RegisterProcess
from tests.helpers.wire_device import WireDevice

CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
]
OPERATIONS = sorted(TABLE)


@pytest.fixture(scope="module")
def served(tmp_path_factory):
    """A register that does not mind how often it is asked."""
    folder = tmp_path_factory.mktemp("openapi") / "register"
    with RegisterProcess(folder, {"TREMPLIN_REGISTER_RATE": "0"}) as register:
        yield register
    assert "Traceback" not in register.log()


@pytest.fixture(scope="module")
def document(served):
    with opened(served.folder) as (store, settings):
        return create_app(store, settings).openapi()


@pytest.fixture(scope="module")
def operations(document):
    schema = schemathesis.openapi.from_dict(document)
    found = [result.ok() for result in schema.get_all_operations()]
    return {(operation.method.upper(), operation.path): operation for operation in found}


@pytest.fixture(scope="module")
def boss(served):
    author = WireDevice(served.invite("Somebody", "administrator"))
    author.enrol()
    yield author
    author.close()


def send(author, case):
    """Sign a generated request and send it."""
    kwargs = case.as_transport_kwargs(base_url=author.invitation.url)
    for name in ("timeout", "allow_redirects", "stream", "verify"):
        kwargs.pop(name, None)
    prepared = author.http.prepare_request(requests.Request(**kwargs))
    body = prepared.body or b""
    sign(
        prepared,
        body if isinstance(body, bytes) else body.encode(),
        author.key,
        key_id=author.device,
        register=author.invitation.register_id,
        now_s=int(time.time()),
    )
    return author.send(prepared)


def walk(operation, author, examples):
    """Send so many generated requests, half as documented and half not; the statuses told."""
    told = set()
    for mode in (GenerationMode.POSITIVE, GenerationMode.NEGATIVE):
        try:
            strategy = operation.as_strategy(generation_mode=mode)
        except hypothesis.errors.Unsatisfiable:
            continue

        @hypothesis.seed(7)
        @hypothesis.settings(
            max_examples=examples // 2,
            deadline=None,
            database=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        @hypothesis.given(case=strategy)
        def judge(case):
            answer = send(author, case)
            told.add(answer.status_code)
            case.validate_response(answer, checks=CHECKS)

        try:
            judge()
        except hypothesis.errors.Unsatisfiable:
            assert mode is GenerationMode.NEGATIVE  # nothing to get wrong
    return told


@pytest.mark.parametrize("route", OPERATIONS, ids=" ".join)
def test_every_answer_is_documented(operations, boss, route):
    told = walk(operations[route], boss, 8)
    assert told
    assert told != {401} or TABLE[route].caller != "device"


@pytest.mark.long
@pytest.mark.parametrize("route", OPERATIONS, ids=" ".join)
def test_every_answer_to_two_hundred_requests_is_documented(operations, boss, route):
    walk(operations[route], boss, 240)


def test_every_operation_says_what_it_does(document):
    for path, methods in document["paths"].items():
        for method, told in methods.items():
            assert told.get("description"), f"{method} {path}"


def test_every_example_is_taken_for_what_it_is(boss):
    for path, example in EXAMPLES.items():
        filled = path.format(person="0" * 32, device_id="0" * 32)
        body = json.dumps(example).replace(DEVICE, boss.device)
        answer = boss.request("POST", filled, body.encode())
        assert answer.json().get("code") != "malformed", (path, answer.text)


def test_every_reference_of_the_document_leads_somewhere(document):
    def references(node):
        if isinstance(node, dict):
            if isinstance(node.get("$ref"), str):
                yield node["$ref"]
            for member in node.values():
                yield from references(member)
        elif isinstance(node, list):
            for member in node:
                yield from references(member)

    known = {f"#/components/schemas/{name}" for name in document["components"]["schemas"]}
    assert set(references(document)) - known == set()
