"""The service as its OpenAPI document tells it: generated requests to every operation, signed.

No answer is a 5xx, and every one is documented: its status, its media type, its schema.
"""

import json
import time
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass

import hypothesis
import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, Phase, strategies
from pydantic import TypeAdapter
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from sync.protocol.batches import hash_of
from sync.protocol.keys import public_text
from sync.protocol.messages import Problem
from sync.protocol.signing import sign
from sync.register.access import REVOKED, TABLE
from sync.register.app import create_app
from sync.register.auth import ENROL_KEY_ID
from sync.register.openapi_examples import ANSWERS, DEVICE, SESSION, codes
from sync.register.openapi_examples import REQUESTS as EXAMPLES
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
FREELY = {f"TREMPLIN_REGISTER_{of}RATE": "0" for of in ("", "TOKEN_", "BUNDLE_")}


@pytest.fixture(scope="module")
def served(tmp_path_factory):
    """A register that does not mind how often it is asked."""
    folder = tmp_path_factory.mktemp("openapi") / "register"
    with RegisterProcess(folder, FREELY) as register:
        yield register
    assert not register.defects()


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
    """An administrator, who has made a token that reads everything too."""
    author = WireDevice(served.invite("Somebody", "administrator"))
    author.enrol()
    kinds = ["entrepreneur", "need", "event", "figures"]
    wanted = EXAMPLES["/v1/admin/tokens"] | {"kinds": kinds, "scope": {"regions": ["*"]}}
    made = author.request("POST", "/v1/admin/tokens", json.dumps(wanted).encode())
    author.token = made.json()["text"]
    yield author
    author.close()


@pytest.fixture(scope="module")
def revoked(served):
    """A device whose word still counts on the routes for revoked ones."""
    author = WireDevice(served.invite("Somebody gone"))
    author.enrol()
    author.push(author.creation({"trade": "baker"}))
    served.revoke(author.device)
    yield author
    author.close()


@pytest.fixture(scope="module")
def known(served, boss):
    """Name what exists, since a made-up id leads no further than to a 404."""
    other = WireDevice(served.invite("Somebody else"))
    entered = other.enrol()
    created = boss.creation({"name": "Forum"}, record_type="event")
    boss.push(created)
    asked = EXAMPLES["/v1/admin/invitations"] | {"scope": {"regions": ["*"]}}
    made = boss.request("POST", "/v1/admin/invitations", json.dumps(asked).encode())
    wanted = json.dumps(EXAMPLES["/v1/admin/tokens"]).encode()
    token = boss.request("POST", "/v1/admin/tokens", wanted).json()
    other.close()
    return {
        "person": entered.person,
        "device_id": entered.device,
        "record_id": created.record_id,
        "invitation": made.json()["id"],
        "version": "0",
        "token": token["card"]["id"],
    }


@dataclass(frozen=True)
class Bend:
    """How a generated request is bent towards one that leads further into the service."""

    known: bool
    grafted: int
    session: str
    query: dict[str, str]


BENDS = strategies.builds(
    Bend,
    known=strategies.booleans(),
    grafted=strategies.integers(0, 20),
    session=strategies.binary(min_size=12, max_size=12).map(bytes.hex),
    query=strategies.dictionaries(strategies.text("abcé&=%", min_size=1), strategies.text()),
)


class Walk:
    """Generated requests of one author to one operation.

    A half is as documented and a half is not; some name what exists, some differ from the
    documented example in one member alone, and all have members of a query that nobody knows.
    """

    def __init__(self, operation, author, known):
        self.operation = operation
        self.author = author
        self.known = known
        self.told = Counter()

    def go(self, examples):
        """Send so many, or one more where the number is odd; count the statuses told."""
        for mode in (GenerationMode.POSITIVE, GenerationMode.NEGATIVE):
            with suppress(hypothesis.errors.Unsatisfiable):
                strategy = self.operation.as_strategy(generation_mode=mode)
                self.send(strategy, -(-examples // 2))
        if missing := examples - self.told.total():  # of this one nothing can be wrong
            self.send(self.operation.as_strategy(), missing)
        return self.told

    def send(self, strategy, examples):
        @hypothesis.seed(examples)
        @hypothesis.settings(
            max_examples=examples,
            deadline=None,
            database=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        @hypothesis.given(strategy, BENDS)
        def judge(case, bend):
            self.fit(case, bend)
            answer = send(self.author, case)
            self.told[answer.status_code] += 1
            if answer.status_code >= 400:
                known = codes(self.operation.path, answer.status_code)
                assert answer.json()["code"] in known, answer.text
            case.validate_response(answer, checks=CHECKS)

        judge()

    def fit(self, case, bend):
        case.query = {**(case.query or {}), **bend.query}
        if bend.known and case.path_parameters:
            case.path_parameters = {
                name: self.known.get(name, value) for name, value in case.path_parameters.items()
            }
        example = EXAMPLES.get(self.operation.path)
        if bend.grafted and example and isinstance(case.body, dict) and case.body:
            member = sorted(case.body)[bend.grafted % len(case.body)]
            case.body = self.own(example, bend.session) | {member: case.body[member]}

    def own(self, example, session):
        """Make the documented example this author's own."""
        if "epochs" in example:
            named = hash_of((self.author.device + session).encode())[:24]
            epochs = [{"name": named, "device": self.author.device}]
            return example | {"session": named, "epochs": epochs}
        if "device_key" in example:
            return example | {"device_key": public_text(self.author.key.public_key())}
        return example


@pytest.fixture
def walk(route, operations, boss, revoked, known):
    author = revoked if TABLE[route].standings == REVOKED else boss
    return Walk(operations[route], author, known)


def send(author, case):
    """Send a generated request, signed, or with a token where the route asks for one."""
    kwargs = case.as_transport_kwargs(base_url=author.invitation.url)
    for name in ("timeout", "allow_redirects", "stream", "verify"):
        kwargs.pop(name, None)
    prepared = author.http.prepare_request(requests.Request(**kwargs))
    if TABLE[case.method.upper(), case.operation.path].caller == "token":
        prepared.headers["Authorization"] = f"Bearer {author.token}"
        return author.send(prepared)
    body = prepared.body or b""
    sign(
        prepared,
        body if isinstance(body, bytes) else body.encode(),
        author.key,
        key_id=ENROL_KEY_ID if case.path == "/v1/enrol" else author.device,
        register=author.invitation.register_id,
        now_s=int(time.time()),
    )
    return author.send(prepared)


@pytest.mark.parametrize("route", OPERATIONS, ids=" ".join)
def test_every_answer_is_documented(route, walk):
    told = walk.go(8)
    assert told
    assert told.keys() != {401} or TABLE[route].caller not in ("device", "token")


@pytest.mark.long
@pytest.mark.parametrize("route", OPERATIONS, ids=" ".join)
def test_every_answer_to_two_hundred_requests_is_documented(walk, record_property):
    told = walk.go(240)
    for status in sorted(told):
        record_property(str(status), told[status])
    assert told.total() >= 200


def test_every_operation_that_asks_the_database_may_say_that_it_is_away(document):
    for path, methods in document["paths"].items():
        for method, told in methods.items():
            assert ("503" in told["responses"]) == (path != "/health"), f"{method} {path}"


def told_operations(document):
    for path, methods in document["paths"].items():
        for method, told in methods.items():
            yield (method.upper(), path), told


def test_every_operation_says_what_it_does_for_whom_and_explains_its_parameters(document):
    summaries = Counter(told["summary"] for _, told in told_operations(document))
    assert set(summaries.values()) == {1}
    for route, told in told_operations(document):
        assert " " in told["summary"], route
        assert len(told["summary"]) < 140, route
        assert TABLE[route].reaches in told["description"], route
        assert bool(told["security"]) == (TABLE[route].caller not in ("anyone", "wiped")), route
        for parameter in told.get("parameters", ()):
            assert parameter["description"], (route, parameter["name"])
    assert {tag for _, told in told_operations(document) for tag in told["tags"]} == {
        tag["name"] for tag in document["tags"]
    }


def test_every_operation_has_examples_of_what_is_asked_and_answered(document, served):
    with opened(served.folder) as (store, settings):
        app = create_app(store, settings)
    models = {
        (method, route.path): route.response_model
        for route in app.routes
        for method in getattr(route, "methods", ())
        if getattr(route, "response_model", None) is not None
    }
    assert set(ANSWERS) == set(TABLE)
    for route, told in told_operations(document):
        for content in told.get("requestBody", {"content": {}})["content"].values():
            assert content["example"], route
        for content in told["responses"]["200"]["content"].values():
            assert content["example"] == ANSWERS[route]
        if route in models:
            TypeAdapter(models[route]).validate_python(ANSWERS[route])


def test_every_refusal_says_what_it_means_and_names_its_codes(document):
    for route, told in told_operations(document):
        assert "422" not in told["responses"], route
        for status, response in told["responses"].items():
            if status == "200":
                continue
            assert response["description"] not in ("", "Refused"), (route, status)
            [content] = response["content"].values()
            assert content["examples"], (route, status)
            for code, example in content["examples"].items():
                problem = Problem.model_validate(example["value"])
                assert (str(problem.status), problem.code) == (status, code)


def test_every_example_is_taken_for_what_it_is(boss):
    session = hash_of(boss.device.encode())[:24]
    for path, example in EXAMPLES.items():
        filled = path.format(person="0" * 32, device_id="0" * 32, token="0" * 16)
        body = json.dumps(example).replace(DEVICE, boss.device).replace(SESSION, session)
        answer = boss.request("POST", filled, body.encode())
        assert answer.json().get("code") != "malformed", (path, answer.text)


@pytest.mark.parametrize("path", ["/v1/push", "/v1/handover", "/v1/pull"])
def test_that_a_version_is_not_spoken_here_is_a_documented_answer(boss, revoked, path):
    author = revoked if path == "/v1/handover" else boss
    body = json.dumps(EXAMPLES[path] | {"v": 99}).replace(DEVICE, author.device)
    answer = author.request("POST", path, body.encode())
    assert answer.json()["code"] == "protocol"
    assert "protocol" in codes(path, answer.status_code)


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
