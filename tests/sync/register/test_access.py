"""Every route × every role × every way of not being allowed: only what the table opens is open."""

from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
import requests
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from build_scripts.dictionary import ACCESS
from sync.protocol.batches import compress
from sync.protocol.bundle import seal
from sync.protocol.messages import BundleHandover, PushBatch
from sync.protocol.outside import TokenDecision, TokenRequest
from sync.protocol.people import DeviceDecision, PersonChange
from sync.register.access import ALL, TABLE, table_text
from sync.register.app import create_app
from sync.register.opening import opened
from tests.helpers.wire_device import GZIP, WireDevice

ROLES = sorted(ALL)
SIGNED = sorted(route for route, access in TABLE.items() if access.caller == "device")
BY_TOKEN = sorted(route for route, access in TABLE.items() if access.caller == "token")
ID, INVITATION, TOKEN = "0" * 32, "0" * 16, "0" * 16
KEY_CHANGE = (
    b'{"succession":{"text":"{\\"kind\\":\\"device_key\\",\\"register_id\\":\\"r\\",\\"old\\":\\"%s\\",'
    b'\\"new\\":\\"%s\\",\\"time_ms\\":1}","signature":""},"proof":""}' % ((b"A" * 43 + b"=",) * 2)
)
ELSEWHERE = seal(
    PushBatch.model_construct(session="a" * 24, sequence=1, prev=""),
    register_id="another",
    device=ID,
    key=Ed25519PrivateKey.generate(),
    readers={},
    made_ms=1,
)
MAKE_TOKEN = b'{"name":"A","purpose":"contact","kinds":["need"],"scope":{"regions":["%s"]}}'
BODIES = {
    "/v1/bundle": BundleHandover(session="a" * 24, bundle=b64encode(ELSEWHERE.to_bytes()).decode())
    .model_dump_json()
    .encode(),
    "/v1/standing": b"{}",
    "/v1/accesses": b'{"notes":[]}',
    "/v1/key": KEY_CHANGE,
    "/v1/pull": b'{"session":"%s"}' % (b"a" * 24),
    "/v1/compare": b'{"scope":"","ranges":[]}',
    "/v1/admin/people/{person}": b'{"suspended":true}',
    "/v1/admin/devices/{device_id}": b'{"decision":"revoke"}',
    "/v1/admin/recoveries": b'{"device":"%s","key":""}' % (b"0" * 32),
    "/v1/admin/tokens": MAKE_TOKEN % b"BE",
    "/v1/admin/tokens/{token}": b'{"decision":"revoke"}',
    "/v1/admin/invitations": b'{"name":"A","scope":{"regions":["BE"]}}',
}
LET_THROUGH = (200, 404, 409)
"""What a request gets that was let through: its answer, or that what it names is not so."""


@dataclass
class House:
    """A register and, of each role, a device that is well, and one for each way of not being so."""

    register: object
    well: dict[str, WireDevice]
    tokens: dict[str, str]
    unwell: dict[tuple[str, str], WireDevice]
    elsewhere: WireDevice


@pytest.fixture(scope="module")
def house(register) -> Iterator[House]:
    def enter(role, region="BE"):
        author = WireDevice(register.invite("Somebody", role, [region]))
        author.enrol()
        return author

    well = {role: enter(role) for role in ROLES}
    kinds = ("revoked", "suspended", "waiting", "declined")
    unwell = {(role, kind): enter(role) for role in ROLES for kind in kinds}
    with opened(register.folder) as (store, _settings):
        for (_, kind), author in unwell.items():
            make(store, author.device, kind)
    with opened(register.folder) as (store, _settings):
        tokens = make_tokens(store)
    made = House(register, well, tokens, unwell, enter("ambassador", "DE"))
    yield made
    for author in (*well.values(), *unwell.values(), made.elsewhere):
        author.close()


def make_tokens(store):
    """Make a token that serves, by what it reads, and one for each way of not serving."""

    def one(*kinds, **facts):
        wanted = {"name": "CRM", "purpose": "contact", "kinds": kinds, **facts}
        return store.tokens.make(TokenRequest.model_validate(wanted)).text

    revoked, rotated = one("need"), one("need")
    store.tokens.decide(revoked.split("_")[1], TokenDecision(decision="revoke"))
    rotate = TokenDecision(decision="rotate", overlap_hours=0)
    store.tokens.decide(rotated.split("_")[1], rotate)
    good = one("entrepreneur", "need", "figures")
    return {
        "all": good,
        "needs": one("need"),
        "figures": one("figures"),
        "revoked": revoked,
        "expired": one("need", days=1e-9),
        "rotated": rotated,
        "altered": good[:-1] + ("A" if good[-1] != "A" else "B"),
        "unknown": f"tremplin_{TOKEN}_{good.rsplit('_', 1)[1]}",
        "none": "",
    }


def make(store, device, kind):
    """Let a device stand as named."""
    from sqlalchemy import update

    from sync.register.schema import devices

    if kind == "suspended":
        store.administration.change(store.device(device).person, PersonChange(suspended=True))
        return
    if kind == "revoked":
        store.revoke(device)
        return
    with store.database.write() as connection:
        connection.execute(update(devices).where(devices.c.device == device).values(waits=True))
    if kind == "declined":
        store.administration.decide(device, DeviceDecision(decision="decline"))


def path_of(template):
    names = {"person": ID, "device_id": ID, "record_id": ID, "invitation": INVITATION}
    names["token"] = TOKEN
    return template.format(**names, position=0, number=0, version="0")


def body_of(author, template):
    """A body that the route takes; a push is the author's next batch, of nothing."""
    if template in PUSHES:
        return author.batch()
    return BODIES.get(template, b"")


PUSHES = ("/v1/push", "/v1/handover")


def ask(author, method, template, **faults):
    body = body_of(author, template)
    return author.request(method, path_of(template), body, **faults)


def code_of(response):
    return (response.status_code, response.json().get("code", ""))


def test_every_route_of_the_app_has_its_line_and_no_line_is_without_a_route(house):
    with opened(house.register.folder) as (store, settings):
        app = create_app(store, settings)
        paths = app.openapi()["paths"]
    routes = {(method.upper(), path) for path, methods in paths.items() for method in methods}
    assert routes == set(TABLE)


def test_the_table_in_the_docs_is_the_one_in_force():
    assert ACCESS.read_text("utf-8") == table_text()


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize(("method", "template"), SIGNED)
def test_a_well_signed_request_gets_through_to_whom_the_table_says(house, method, template, role):
    access = TABLE[method, template]
    response = ask(house.well[role], method, template)
    if role not in access.roles:
        assert code_of(response) == (403, "forbidden")
    elif "active" not in access.standings:
        assert code_of(response) == (403, "not_revoked")
    else:
        assert response.status_code in LET_THROUGH, response.text


@pytest.mark.parametrize("kind", ["revoked", "suspended", "waiting", "declined"])
@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize(("method", "template"), SIGNED)
def test_a_device_that_does_not_stand_well_is_refused_by_name(house, method, template, role, kind):
    access = TABLE[method, template]
    response = ask(house.unwell[role, kind], method, template)
    if kind in access.standings and role in access.roles:
        assert response.status_code in LET_THROUGH, response.text
    else:
        assert code_of(response) == (403, kind)


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize(("method", "template"), SIGNED)
def test_no_route_takes_what_is_unsigned_stale_altered_or_replayed(house, method, template, role):
    author = house.well[role]
    path, body = path_of(template), body_of(author, template)
    unsigned = requests.request(method, house.register.url + path, data=body, timeout=30)
    assert code_of(unsigned) == (401, "bad_signature")
    assert code_of(ask(author, method, template, age_s=3600)) == (401, "stale")
    altered = author.prepare(method, path, body)
    altered.url += "?more=1"
    assert code_of(author.send(altered)) == (401, "bad_signature")
    other = house.elsewhere
    assert code_of(author.request(method, path, body, key=other.key)) == (401, "bad_signature")
    once = author.prepare(method, path, body_of(author, template))
    author.send(once)
    assert code_of(author.send(once)) == (401, "replayed")


def show(house, method, template, kind, **headers):
    headers |= {"Authorization": f"Bearer {house.tokens[kind]}"} if kind != "none" else {}
    url = house.register.url + path_of(template)
    return requests.request(method, url, headers=headers, timeout=30)


@pytest.mark.parametrize(("method", "template"), BY_TOKEN)
def test_a_token_that_serves_gets_through(house, method, template):
    assert show(house, method, template, "all").status_code in LET_THROUGH


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        ("revoked", "token_revoked"),
        ("expired", "token_expired"),
        ("rotated", "bad_token"),
        ("altered", "bad_token"),
        ("unknown", "bad_token"),
        ("none", "bad_token"),
    ],
)
@pytest.mark.parametrize(("method", "template"), BY_TOKEN)
def test_a_token_that_does_not_serve_is_refused_by_name(house, method, template, kind, code):
    answer = show(house, method, template, kind)
    assert code_of(answer) == (401, code)
    assert answer.headers["WWW-Authenticate"] == "Bearer"


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize(("method", "template"), BY_TOKEN)
def test_no_device_reads_by_its_signature_what_is_for_tokens(house, method, template, role):
    assert code_of(ask(house.well[role], method, template)) == (401, "bad_token")


@pytest.mark.parametrize(("method", "template"), SIGNED)
def test_no_token_opens_what_is_for_devices(house, method, template):
    assert code_of(show(house, method, template, "all")) == (401, "bad_signature")


@pytest.mark.parametrize("what", ["figures", "report"])
def test_a_token_without_figures_counts_nothing_and_one_of_figures_names_nobody(house, what):
    assert code_of(show(house, "GET", f"/v1/read/{what}", "needs")) == (403, "other_kind")
    told = show(house, "GET", "/v1/read/changes", "figures").json()
    assert told["items"] == []


def test_an_administrator_of_a_region_makes_no_token_for_another(house):
    boss = house.well["administrator"]
    wanted = [MAKE_TOKEN % region for region in (b"BE", b"DE", b"*")]
    answers = [boss.request("POST", "/v1/admin/tokens", body) for body in wanted]
    assert [answer.status_code for answer in answers] == [200, 403, 403]
    listed = boss.request("GET", "/v1/admin/tokens").json()["tokens"]
    assert {region for card in listed for region in card["scope"]["regions"]} == {"BE"}


def test_a_record_of_another_region_is_nobody_s_to_read(house):
    boss = house.well["administrator"]
    boss.open()
    record = boss.creation({"region": "BE"})
    response = boss.request("POST", "/v1/push", compress(boss.batch(record)), headers=GZIP)
    assert response.status_code == 200, response.text
    path = f"/v1/history/{record.record_id}"
    assert boss.request("GET", path).status_code == 200
    assert code_of(house.elsewhere.request("GET", path)) == (404, "unknown_record")


@pytest.mark.parametrize("role", ["coordinator", "administrator"])
def test_people_of_another_region_are_nobody_s_to_see_or_change(house, role):
    boss, other = house.well[role], house.elsewhere
    with opened(house.register.folder) as (store, _settings):
        person = store.device(other.device).person
    seen = boss.request("GET", "/v1/admin/people").json()["people"]
    assert person not in [card["person"] for card in seen]
    for path, body in (
        (f"/v1/admin/people/{person}", b'{"suspended":true}'),
        (f"/v1/admin/devices/{other.device}", b'{"decision":"revoke"}'),
        ("/v1/admin/invitations", b'{"name":"A","scope":{"regions":["DE"]}}'),
    ):
        assert code_of(boss.request("POST", path, body)) == (403, "forbidden")
    assert other.request("GET", "/v1/digest").status_code == 200


def test_a_device_that_is_not_revoked_hands_nothing_over(house):
    response = ask(house.well["ambassador"], "POST", "/v1/handover")
    assert code_of(response) == (403, "not_revoked")
