"""Who may call what: the one table of routes, roles and scopes, and the rules that apply it.

The dependency that authorises a request (``routes.parts``) looks its route up here, so a route
without a line is closed to everybody. docs/access.md shows the same table.
"""

from dataclasses import dataclass
from typing import Final, Literal

from sync.errors import Bug, Refused
from sync.protocol.messages import Role, Scope
from sync.register import places as placing
from sync.register.people import Device, Standing

Caller = Literal["anyone", "monitor", "guest", "device", "wiped", "token"]
"""``monitor``: from loopback, or with the token of the settings; ``guest``: by an invitation and
the key that it enters; ``wiped``: by a receipt signed before; ``token``: another system, by a token
that an administrator made."""

ALL: Final[frozenset[Role]] = frozenset(("ambassador", "coordinator", "administrator"))
COORDINATING: Final[frozenset[Role]] = frozenset(("coordinator", "administrator"))
ADMINISTERING: Final[frozenset[Role]] = frozenset(("administrator",))
ACTIVE: Final[frozenset[Standing]] = frozenset(("active",))
REVOKED: Final[frozenset[Standing]] = frozenset(("revoked",))


@dataclass(frozen=True, slots=True)
class Access:
    """Who may call a route, standing how, and which part of the register it reaches."""

    caller: Caller
    roles: frozenset[Role]
    reaches: str
    standings: frozenset[Standing] = ACTIVE

    @property
    def whom(self) -> str:
        """Who may call it, in words."""
        return ", ".join(sorted(self.roles)) or _CALLERS[self.caller]


def _open(reaches: str, caller: Caller = "anyone") -> Access:
    return Access(caller, frozenset(), reaches, frozenset())


_OWN = "people whose scope lies within the caller's; an administrator's is everybody"
_TOKENS = "tokens of regions within the caller's"
_TOLD = "records of the token's types and regions, of people whose consent allows its purpose"
_COUNTED = "counts over people of the token's regions, if figures are among what it reads"

TABLE: Final[dict[tuple[str, str], Access]] = {
    ("GET", "/health"): _open("whether the process lives"),
    ("GET", "/ready"): _open("whether its database answers"),
    ("GET", "/metrics"): _open("its figures, in which nobody is named", "monitor"),
    ("GET", "/v1/hello"): _open("who it is and its time"),
    ("GET", "/v1/keys"): _open("how its public keys followed each other"),
    ("POST", "/v1/enrol"): _open("the guest's own person and device", "guest"),
    ("POST", "/v1/push"): Access(
        "device", ALL, "writes on records within the scope; others are set aside"
    ),
    ("POST", "/v1/bundle"): Access(
        "device",
        ALL,
        "what the bundle's author signed, within the author's scope; others are set aside",
        ACTIVE | REVOKED,
    ),
    ("POST", "/v1/pull"): Access("device", ALL, "records within the scope"),
    ("POST", "/v1/compare"): Access("device", ALL, "records within the scope"),
    ("POST", "/v1/standing"): Access("device", ALL, "the device's own standing"),
    ("POST", "/v1/key"): Access("device", ALL, "the device's own key"),
    ("POST", "/v1/accesses"): Access("device", ALL, "lines of the audit in the device's name"),
    ("POST", "/v1/handover"): Access(
        "device", ALL, "writes, every one set aside as quarantined", REVOKED
    ),
    ("POST", "/v1/wipe"): Access("device", ALL, "the order to wipe the device", REVOKED),
    ("POST", "/v1/wiped"): _open("the wiped device's own end", "wiped"),
    ("GET", "/v1/digest"): Access("device", ALL, "records within the scope"),
    ("GET", "/v1/sheets/{version}"): Access("device", ALL, "the deployment's answer sheets"),
    ("GET", "/v1/history/{record_id}"): Access("device", ALL, "records within the scope"),
    ("GET", "/v1/review/{position}"): Access(
        "device",
        COORDINATING,
        "writes set aside: on records within the scope, or by people whose scope touches it",
    ),
    ("GET", "/v1/pairs/{number}"): Access(
        "device",
        COORDINATING,
        "pairs of people who may be one, at least one within the scope; of another the name and"
        " the regions alone",
    ),
    ("GET", "/v1/admin/people"): Access(
        "device", COORDINATING, "people whose scope touches the caller's"
    ),
    ("POST", "/v1/admin/people/{person}"): Access("device", COORDINATING, _OWN),
    ("POST", "/v1/admin/devices/{device_id}"): Access("device", COORDINATING, _OWN),
    ("POST", "/v1/admin/recoveries"): Access("device", COORDINATING, _OWN),
    ("POST", "/v1/admin/invitations"): Access("device", COORDINATING, _OWN),
    ("POST", "/v1/admin/invitations/{invitation}/withdraw"): Access("device", COORDINATING, _OWN),
    ("GET", "/v1/admin/tokens"): Access("device", ADMINISTERING, _TOKENS),
    ("POST", "/v1/admin/tokens"): Access("device", ADMINISTERING, _TOKENS),
    ("POST", "/v1/admin/tokens/{token}"): Access("device", ADMINISTERING, _TOKENS),
    ("GET", "/v1/read/token"): _open("what the token may read", "token"),
    ("GET", "/v1/read/changes"): _open(_TOLD, "token"),
    ("GET", "/v1/read/records/{record_id}"): _open(_TOLD, "token"),
    ("GET", "/v1/read/figures"): _open(_COUNTED, "token"),
    ("GET", "/v1/read/report"): _open(_COUNTED, "token"),
}


def check(device: Device, method: str, path: str) -> None:
    """Let a device's request through to a route, by the table.

    Raises:
        Refused: codes ``revoked``, ``waiting``, ``declined``, ``suspended`` (how the device
            stands), ``not_revoked`` (a route for revoked ones), ``forbidden`` (its role).
        Bug: the route has no line, or one that takes no signature.
    """
    access = TABLE.get((method, path))
    if access is None or access.caller != "device":
        raise Bug(f"{method} {path} stands in no line of the table")
    if device.standing not in access.standings:
        code = "not_revoked" if device.standing == "active" else device.standing
        raise Refused(code, _STANDS[code], status=403)
    if device.role not in access.roles:
        raise Refused("forbidden", f"not for the role {device.role}", status=403)


def check_open_to_tokens(method: str, path: str) -> None:
    """Make sure that a route is one for tokens.

    Raises:
        Bug: it has no line in the table, or one for others.
    """
    access = TABLE.get((method, path))
    if access is None or access.caller != "token":
        raise Bug(f"{method} {path} is not open to tokens")


_STANDS = {
    "revoked": "this device was revoked",
    "waiting": "this device waits for a coordinator's word",
    "declined": "a coordinator declined this device",
    "suspended": "this person is suspended",
    "not_revoked": "only for devices that were revoked",
}


def may_see(actor: Device, scope: Scope) -> bool:
    """Whether somebody of this scope is among those the actor looks after."""
    if actor.scope.everything:
        return True
    return not placing.places_of_scope(actor.scope).isdisjoint(placing.places_of_scope(scope))


def may_manage(actor: Device, role: Role, scope: Scope) -> bool:
    """Whether the actor may invite, change or revoke somebody of this role and scope.

    A coordinator: ambassadors within the own regions and events. An administrator: anybody
    within the own scope, which is everything unless it was given as less.
    """
    if actor.role == "ambassador" or (actor.role == "coordinator" and role != "ambassador"):
        return False
    return actor.scope.everything or is_part(scope, actor.scope)


def is_part(scope: Scope, whole: Scope) -> bool:
    """Whether a scope lies within another; one of nothing lies within none."""
    places = placing.places_of_scope(scope)
    return bool(places) and not scope.everything and places <= placing.places_of_scope(whole)


def table_text() -> str:
    """Render the table for docs/access.md."""
    lines = [
        "# What one may see and do",
        "",
        "Made by `python -m build_scripts.dictionary` from `sync/register/access.py`, which is the",
        "table that the register goes by. A route without a line is closed to everybody.",
        "",
        "| route | who | standing | reaches |",
        "| --- | --- | --- | --- |",
    ]
    for (method, path), access in TABLE.items():
        standing = ", ".join(sorted(access.standings))
        lines.append(f"| `{method} {path}` | {access.whom} | {standing} | {access.reaches} |")
    return "\n".join(lines) + "\n"


_CALLERS = {
    "anyone": "anyone, unsigned",
    "monitor": "from loopback, or with the token of the settings",
    "guest": "whoever holds an invitation",
    "wiped": "whoever holds a receipt that a revoked device signed",
    "token": "another system, by its token",
}
