"""The OpenAPI document: what FastAPI derives, made whole for bodies that are read by hand.

A body's signature is verified before it is parsed, so routes describe their bodies themselves
(``routes.parts.body_of``); the parts of these descriptions are lifted to where references look
for them, and each body gets an example.
"""

from typing import Any, Final

from fastapi import FastAPI

SESSION: Final = "0192f0c4a8b17f3e9d2c5a61"
DEVICE: Final = "0192f0c4a8b17f3e9d2c5a6140d7e9f2"
_KEY = "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="

EXAMPLES: Final[dict[str, dict[str, Any]]] = {
    "/v1/enrol": {"token": "c2VjcmV0", "device_key": _KEY, "device_name": "Aya's laptop"},
    "/v1/push": {
        "session": SESSION,
        "sequence": 1,
        "prev": "",
        "epochs": [{"name": SESSION, "device": DEVICE}],
        "type_names": ["entrepreneur"],
        "intents": [""],
        "runs": [[0, 1, 1]],
        "ms": [1_790_000_000_000],
        "counters": [0],
        "types": [0],
        "records": [DEVICE[::-1]],
        "creates": [1],
        "intent": [0],
        "values": [{"trade": "baker"}],
        "seen": [{}],
    },
    "/v1/pull": {"cursor": {"position": 0, "tag": ""}, "session": SESSION, "limit": 500},
    "/v1/compare": {"scope": "", "ranges": []},
    "/v1/standing": {},
    "/v1/accesses": {"notes": []},
    "/v1/admin/people/{person}": {"suspended": True},
    "/v1/admin/devices/{device_id}": {"decision": "revoke"},
    "/v1/admin/tokens": {
        "name": "Mentoring MeM",
        "purpose": "mentoring",
        "kinds": ["entrepreneur", "need"],
        "scope": {"regions": ["BE"]},
        "days": 365,
    },
    "/v1/admin/tokens/{token}": {"decision": "rotate", "overlap_hours": 24},
    "/v1/admin/invitations": {"name": "Khadija B.", "scope": {"regions": ["BE"]}, "days": 7},
}
EXAMPLES["/v1/handover"] = EXAMPLES["/v1/push"]


def install(app: FastAPI) -> None:
    """Let the app tell the whole document."""
    derived = app.openapi

    def whole() -> dict[str, Any]:
        document = derived()
        known = document["components"]["schemas"]
        for path, methods in document["paths"].items():
            for told in methods.values():
                for content in told.get("requestBody", {}).get("content", {}).values():
                    for name, schema in content["schema"].pop("$defs", {}).items():
                        known.setdefault(name, schema)
                    if path in EXAMPLES:
                        content["example"] = EXAMPLES[path]
        return document

    app.openapi = whole  # type: ignore[method-assign]  # the way FastAPI documents
