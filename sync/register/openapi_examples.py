"""The examples of the OpenAPI document: requests, answers, and the codes of refusals.

Nobody in them is real. tests/sync/register/test_openapi.py holds them against the service: each
request is sent, each answer fits its schema, and no code is told that does not stand here.
"""

import json
from typing import Any, Final

SESSION: Final = "0192f0c4a8b17f3e9d2c5a61"
DEVICE: Final = "0192f0c4a8b17f3e9d2c5a6140d7e9f2"
_RECORD = DEVICE[::-1]
_EPOCH = {"name": SESSION, "device": DEVICE}
_KEY = "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="
_REGISTER = "5d1f0c9b7a3e4862b0d4c6e8f1a29374"
_HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
_MS = 1_790_000_000_000
_TAG = "0f9a3c5e7b1d2864"
_SIGNED = {"text": "{}", "signature": "c2lnbmF0dXJl"}
_SHORT = "4c1d9e0b7f2a8356"
_BUNDLE = (
    "eyJkZXZpY2UiOiIwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMCIsImZvcm1hdCI6InRyZW1wbGluLWJ1bmRsZS"
    "IsImtleSI6ImxmZzhLeUN0WU1peGVQS0FoUldTUVB4R2ZlVVpGZlJ1clhaVkdSUjExdWc9IiwibWFkZV9tcyI6MSwibm9u"
    "Y2UiOiJ1NmhqRDZLSmlYdmtKT3FtIiwicmVhZGVycyI6e30sInJlZ2lzdGVyX2lkIjoiYW5vdGhlciIsInNpemUiOjczLC"
    "J2IjoxfQo1N3J5S3Q2VjVTYUZRVHdhZXFKbS9DMHFKRkJCZ0N3dmhxcHE0UVFueUhNOUovSGdoWFJpZHdOUG5aMThLSDZB"
    "eGV3SzBsNVBxTHBSb05CazIveGNCdz09ClIzAU10yXpa8JZh/y6kt0Rab7UDobXVJIeYcOozoX6Y3KQERnEKxEbC3WRXq6"
    "uxIVWJ9H7FJ3MvXAst8ByJPEqUwusAkl2JNy8="
)
_SUCCESSION = json.dumps(
    {
        "kind": "device_key",
        "register_id": _REGISTER,
        "old": _KEY,
        "new": "A" * 43 + "=",
        "time_ms": _MS,
    }
)
_WIPED = json.dumps(
    {
        "kind": "wiped",
        "register_id": _REGISTER,
        "device": DEVICE,
        "order": _RECORD,
        "time_ms": _MS,
        "destroyed": [],
    }
)

REQUESTS: Final[dict[str, dict[str, Any]]] = {
    "/v1/enrol": {"token": "c2VjcmV0", "device_key": _KEY, "device_name": "Aya's laptop"},
    "/v1/push": {
        "session": SESSION,
        "sequence": 1,
        "prev": "",
        "epochs": [_EPOCH],
        "type_names": ["entrepreneur"],
        "intents": [""],
        "runs": [[0, 1, 1]],
        "ms": [_MS],
        "counters": [0],
        "types": [0],
        "records": [_RECORD],
        "creates": [1],
        "intent": [0],
        "values": [{"trade": "baker"}],
        "seen": [{}],
    },
    "/v1/bundle": {"session": SESSION, "bundle": _BUNDLE},
    "/v1/pull": {"cursor": {"position": 0, "tag": ""}, "session": SESSION, "limit": 500},
    "/v1/compare": {"scope": "", "ranges": []},
    "/v1/standing": {"version": "0.1.0", "unsent": 0},
    "/v1/key": {"succession": {"text": _SUCCESSION, "signature": "c2ln"}, "proof": "cHJvb2Y="},
    "/v1/accesses": {
        "notes": [{"ms": _MS, "action": "opened", "record": _RECORD, "type": "entrepreneur"}]
    },
    "/v1/wiped": {"text": _WIPED, "signature": "c2lnbmF0dXJl"},
    "/v1/admin/people/{person}": {"suspended": True},
    "/v1/admin/devices/{device_id}": {"decision": "revoke"},
    "/v1/admin/recoveries": {"device": DEVICE, "key": _KEY},
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
REQUESTS["/v1/handover"] = REQUESTS["/v1/push"]
"""An example body for each route that takes one, by path."""

_DONE = {"time_ms": _MS}
_RECEIPT = {"receipt": '{"position":1,"verdicts":[[1,"counted",1]]}', "signature": "c2lnbmF0dXJl"}
_WHO = {"name": "Khadija B.", "role": "ambassador", "scope": {"regions": ["BE"], "events": []}}
_CARD = {
    "id": _SHORT,
    "name": "Mentoring MeM",
    "purpose": "mentoring",
    "kinds": ["entrepreneur", "need"],
    "scope": {"regions": ["BE"], "events": []},
    "state": "active",
    "created_ms": _MS,
    "expires_ms": _MS + 31_536_000_000,
    "held": 214,
}
_ITEM = {
    "id": _RECORD,
    "type": "entrepreneur",
    "removed": False,
    "also": [],
    "values": {"name": {"given": "Khadija", "family": "Bennani"}, "region": "BE"},
    "contested": [],
}
_INVITED = {"id": _SHORT, "person": DEVICE, "expires_ms": _MS}
_WRITE = {"epoch": SESSION, "number": 1, "device": DEVICE, "name": "Khadija B.", "ms": _MS}
_SAID = {"position": 7, "values": {"trade": "baker"}, "seen": {}}
_LINE = {"code": "BE", "approached": 12, "registered": 5, "members": 4, "needs": 9}

ANSWERS: Final[dict[tuple[str, str], Any]] = {
    ("GET", "/health"): {"status": "ok"},
    ("GET", "/ready"): {"status": "ready"},
    ("GET", "/metrics"): 'tremplin_records 1204\ntremplin_writes_total{verdict="counted"} 5170\n',
    ("GET", "/v1/hello"): {
        "register_id": _REGISTER,
        "register_epoch": _TAG,
        "register_key": _KEY,
        "deployment": "mem-by-cgem",
        "time_ms": _MS,
        "protocols": [1, 2],
    },
    ("POST", "/v1/enrol"): {
        "device": DEVICE,
        "person": _RECORD,
        **_WHO,
        "register_id": _REGISTER,
        "register_epoch": _TAG,
        "deployment": "mem-by-cgem",
        "time_ms": _MS,
        "state": "active",
    },
    ("POST", "/v1/push"): _RECEIPT,
    ("POST", "/v1/bundle"): _RECEIPT,
    ("POST", "/v1/pull"): {
        "register_epoch": _TAG,
        "cursor": {"position": 1, "tag": _TAG},
        "more": False,
        "time_ms": _MS,
        "epochs": [{"id": 1, **_EPOCH}],
        "rows": [[_RECORD, "entrepreneur", {"o": [1, 1, _MS, 0], "v": {"trade": "baker"}}]],
    },
    ("POST", "/v1/compare"): {"found": []},
    ("GET", "/v1/digest"): {"digest": _HASH, "records": 1204, "position": 5170},
    ("GET", "/v1/history/{record_id}"): {
        "entries": [{**_WRITE, **_SAID, "counter": 0, "intent": "", "status": "counted"}]
    },
    ("GET", "/v1/sheets/{version}"): {"version": "2026-11", "sheets": ""},
    ("GET", "/v1/pairs/{number}"): {
        "pairs": [
            {
                "low": _RECORD,
                "high": f"{_RECORD[:-1]}f",
                "score": 0.971,
                "reasons": ["phone_same", "name_spelled"],
                "found_ms": 1_790_000_000_000,
                "elsewhere": {
                    "record": f"{_RECORD[:-1]}f",
                    "name": "Mohammed Elfassi",
                    "regions": ["FR"],
                    "deciders": ["Khadija B."],
                },
            }
        ],
        "number": 7,
    },
    ("GET", "/v1/review/{position}"): {
        "aside": [
            {
                **_WRITE,
                **_SAID,
                "regions": ["BE"],
                "type": "entrepreneur",
                "record": _RECORD,
                "creates": False,
                "reason": {"code": "out_of_scope"},
            }
        ],
        "position": 7,
        "more": False,
    },
    ("POST", "/v1/standing"): _SIGNED,
    ("GET", "/v1/keys"): {"succession": [_SIGNED]},
    ("POST", "/v1/key"): _DONE,
    ("POST", "/v1/accesses"): _DONE,
    ("POST", "/v1/handover"): _RECEIPT,
    ("POST", "/v1/wipe"): _SIGNED,
    ("POST", "/v1/wiped"): _DONE,
    ("GET", "/v1/admin/people"): {
        "people": [{"person": _RECORD, **_WHO, "suspended": False, "manageable": True}],
        "invitations": [],
        "deployment": "mem-by-cgem",
        "approval": False,
        "time_ms": _MS,
    },
    ("POST", "/v1/admin/people/{person}"): _DONE,
    ("POST", "/v1/admin/devices/{device_id}"): _DONE,
    ("POST", "/v1/admin/recoveries"): _DONE,
    ("POST", "/v1/admin/invitations"): {"text": "TREMPLIN1 …", **_INVITED},
    ("POST", "/v1/admin/invitations/{invitation}/withdraw"): _DONE,
    ("GET", "/v1/admin/tokens"): {
        "tokens": [_CARD],
        "purposes": ["register", "contact", "mentoring"],
        "kinds": ["entrepreneur", "need", "figures"],
        "time_ms": _MS,
    },
    ("POST", "/v1/admin/tokens"): {"text": f"tremplin_{_SHORT}_…", "card": _CARD},
    ("POST", "/v1/admin/tokens/{token}"): {"text": f"tremplin_{_SHORT}_…", "card": _CARD},
    ("GET", "/v1/read/token"): {
        "id": _SHORT,
        "name": "Mentoring MeM",
        "purpose": "mentoring",
        "kinds": ["entrepreneur", "need"],
        "scope": {"regions": ["BE"], "events": []},
        "expires_ms": _MS + 31_536_000_000,
        "time_ms": _MS,
    },
    ("GET", "/v1/read/changes"): {
        "items": [_ITEM, {"id": DEVICE, "type": "need", "removed": True}],
        "cursor": f"2.3.{_TAG}",
        "more": False,
        "time_ms": _MS,
    },
    ("GET", "/v1/read/records/{record_id}"): _ITEM,
    ("GET", "/v1/read/figures"): {
        "people": 40,
        "anonymous": 6,
        "charts": {
            "membership": {
                "bars": [{"code": "approached", "counts": [40]}, {"code": "member", "counts": [9]}],
                "anonymous": [0],
            }
        },
        "felt": 31,
        "feeling_before": 2.7,
        "feeling_after": 3.9,
        "position": 5170,
        "time_ms": _MS,
    },
    ("GET", "/v1/read/report"): {
        "by": "region",
        "lines": [_LINE],
        "position": 5170,
        "time_ms": _MS,
    },
}
"""An example of each route's answer."""

_BY_STATUS: Final[dict[int, tuple[str, ...]]] = {
    400: ("malformed",),
    401: ("bad_signature", "stale", "replayed", "unknown_device"),
    403: ("forbidden", "revoked", "waiting", "declined", "suspended", "not_revoked"),
    413: ("too_large",),
    415: ("unknown_encoding",),
    429: ("slow_down",),
    503: ("busy",),
}
_BY_SHORT: Final[dict[int, tuple[str, ...]]] = {
    401: ("bad_token", "token_expired", "token_revoked"),
    403: ("other_kind",),
}
_BY_ROUTE: Final[dict[tuple[str, int], tuple[str, ...]]] = {
    ("/ready", 503): ("not_ready", "busy"),
    ("/v1/enrol", 401): ("bad_signature", "stale", "replayed"),
    ("/v1/enrol", 403): (
        "invitation_unknown",
        "invitation_used",
        "invitation_expired",
        "invitation_withdrawn",
        "revoked",
    ),
    **{(path, 400): ("malformed", "protocol") for path in ("/v1/push", "/v1/handover", "/v1/pull")},
    ("/v1/push", 409): ("chain", "gap"),
    ("/v1/handover", 409): ("chain", "gap"),
    ("/v1/bundle", 404): ("unknown_author",),
    ("/v1/bundle", 409): (
        "other_register",
        "not_signed",
        "not_sealed",
        "author_waiting",
        "author_declined",
        "author_suspended",
    ),
    ("/v1/pull", 409): ("cursor_unknown",),
    ("/v1/history/{record_id}", 404): ("unknown_record",),
    ("/v1/key", 409): ("other_key",),
    ("/v1/wiped", 401): ("bad_signature",),
    ("/v1/wiped", 404): ("unknown_device",),
    ("/v1/wiped", 409): ("no_such_order", "other_register"),
    ("/v1/admin/people/{person}", 400): ("malformed", "unknown_region"),
    ("/v1/admin/people/{person}", 404): ("unknown_person",),
    ("/v1/admin/people/{person}", 409): ("oneself",),
    ("/v1/admin/devices/{device_id}", 404): ("unknown_device",),
    ("/v1/admin/devices/{device_id}", 409): ("not_waiting", "oneself"),
    ("/v1/admin/recoveries", 404): ("unknown_device", "unknown_key"),
    ("/v1/admin/invitations", 400): ("malformed", "unknown_region"),
    ("/v1/admin/invitations", 404): ("unknown_person",),
    ("/v1/admin/invitations/{invitation}/withdraw", 404): ("unknown_invitation",),
    ("/v1/admin/invitations/{invitation}/withdraw", 409): ("invitation_used",),
    ("/v1/admin/tokens", 400): (
        "malformed",
        "unknown_purpose",
        "unknown_kind",
        "unknown_region",
        "only_figures",
    ),
    ("/v1/admin/tokens/{token}", 404): ("unknown_token",),
    ("/v1/admin/tokens/{token}", 409): ("token_ended",),
    ("/v1/read/changes", 409): ("cursor_unknown",),
    ("/v1/read/records/{record_id}", 404): ("unknown_record",),
    ("/v1/read/figures", 503): ("preparing", "busy"),
    ("/v1/read/report", 503): ("preparing", "busy"),
}


def codes(path: str, status: int) -> tuple[str, ...]:
    """Give the codes with which a route refuses, under a status."""
    found = _BY_ROUTE.get((path, status))
    if found is None and path.startswith("/v1/read/"):
        found = _BY_SHORT.get(status)
    return found or _BY_STATUS.get(status, ())
