"""The OpenAPI document: what FastAPI derives, made whole.

A body's signature is verified before it is parsed, so routes describe their bodies themselves
(``routes.parts.body_of``); the parts of these descriptions are lifted to where references look
for them. Each operation gets its summary, who may call it (``access``), examples of what is asked
and answered, and of each refusal its codes.
"""

from collections.abc import Iterator
from typing import Any, Final

from fastapi import FastAPI

from sync.protocol.messages import Problem
from sync.register import access, openapi_examples, problems

DESCRIPTION: Final = """
The central register of Tremplin: laptops hand their writes up and take state down; other systems of
the confederation read what people allow for a purpose (`other systems`, with a token of their own).

Laptops sign each request with their device's Ed25519 key (HTTP Message Signatures, RFC 9421); what
the bodies mean is specified in `sync/protocol/__init__.py`. Every refusal is a problem document
(RFC 9457); programs go by its `code`. Times are Unix time in milliseconds. 429 and 503 say in
`Retry-After` when to come again.
"""

TAGS: Final = {
    "operations": "Whether the service lives, is ready, and its figures for Prometheus.",
    "identity": "Who the register is; entering a device by an invitation.",
    "exchange": "Writes up, state down: what a laptop's sync consists of.",
    "reading": "Looking things up: a record's history, digests, answer sheets.",
    "review": "What waits for a coordinator.",
    "devices": "How a device stands, its keys, and a revoked one's end.",
    "people": "People, their devices and invitations, for coordinators and administrators.",
    "tokens": "Other systems' tokens, for administrators.",
    "other systems": "What other systems read, by token and for a purpose: docs/api.md.",
}

_SIGNATURE = {
    "type": "http",
    "scheme": "signature",
    "description": "HTTP Message Signatures (RFC 9421), Ed25519, by an enrolled device's key.",
}
_MONITOR = {
    "type": "http",
    "scheme": "bearer",
    "description": "The token of the settings; from loopback, without a proxy, none is needed.",
}
_SECURITY: Final[dict[str, list[dict[str, list[str]]]]] = {
    "device": [{"signature": []}],
    "guest": [{"signature": []}],
    "token": [{"token": []}],
    "monitor": [{"monitor": []}, {}],
}


def install(app: FastAPI) -> None:
    """Let the app tell the whole document."""
    derived = app.openapi

    def whole() -> dict[str, Any]:
        document = derived()
        if "description" not in document["info"]:
            _complete(document)
        return document

    app.openapi = whole  # type: ignore[method-assign]  # the way FastAPI documents


def _complete(document: dict[str, Any]) -> None:
    document["info"]["description"] = DESCRIPTION.strip()
    document["tags"] = [{"name": name, "description": said} for name, said in TAGS.items()]
    components = document["components"]
    components["securitySchemes"] |= {"signature": _SIGNATURE, "monitor": _MONITOR}
    for path, methods in document["paths"].items():
        for method, told in methods.items():
            _describe(told, method.upper(), path)
            for content in told.get("requestBody", {}).get("content", {}).values():
                for name, schema in content["schema"].pop("$defs", {}).items():
                    components["schemas"].setdefault(name, schema)
                content["example"] = openapi_examples.REQUESTS[path]
            _answer(told["responses"], method.upper(), path)


def _describe(told: dict[str, Any], method: str, path: str) -> None:
    """Say in one line what an operation does, and below who may call it."""
    said = told["description"].strip()
    told["summary"] = said.split(". ")[0].split(".\n")[0].rstrip(".")
    line = access.TABLE[method, path]
    told["description"] = f"{said}\n\nFor: {line.whom}. Reaches: {line.reaches}."
    told["security"] = _SECURITY.get(line.caller, [])


def _answer(responses: dict[str, Any], method: str, path: str) -> None:
    responses.pop("422", None)  # such a request is answered 400, like all that cannot be read
    for status, response in responses.items():
        if status == "200":
            response["description"] = "Done"
            for content in response["content"].values():
                content["example"] = openapi_examples.ANSWERS[method, path]
            continue
        response["description"] = problems.title(int(status))
        for content in response["content"].values():
            content["examples"] = dict(_refusals(path, int(status)))


def _refusals(path: str, status: int) -> Iterator[tuple[str, Any]]:
    for code in openapi_examples.codes(path, status):
        problem = Problem(title=problems.title(status), status=status, code=code)
        yield code, {"value": problem.model_dump()}
