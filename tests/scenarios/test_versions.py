"""Two versions of the wire at once: laptops and registers of the one before work with today's."""

import gzip
import json

import pytest

from desktop.messages import sentence
from sync.client import bundles, versions
from sync.client.connection import connect
from sync.client.exchange import sync
from sync.errors import ProtocolTooNew, ProtocolTooOld, Refused, Withdrawn
from sync.protocol.messages import PullRequest
from sync.register.opening import opened
from tests.helpers.digests import digest_at_register
from tests.helpers.older import REQUESTS, OlderLaptop, OlderRegister, TomorrowsRegister, by
from tests.helpers.scopes import rescope
from tests.helpers.wire_device import WireDevice

LYON = {"name": {"given": "Aicha", "family": "Tazi"}, "sectors": ["it"], "region": "versions"}
LYON |= {"emails": ["aicha@example.org"]}
LYON |= {"source": {"kind": "list", "name": "guild", "basis": "contract"}}


def trades(laptop) -> set[object]:
    return {view.values.get("trade") for view in laptop.replica.listing("entrepreneur")}


def test_a_laptop_of_the_version_before_works_with_todays_register_and_laptops(enrolled):
    old, new = (enrolled(name, "versions") for name in ("old", "new"))
    versions.speak(old.replica, 1)
    person = old.replica.save("entrepreneur", {**LYON, "trade": "notary"})
    sync(old.replica, connect=by(OlderLaptop))
    sync(new.replica)
    new.replica.save("entrepreneur", {"trade": "judge"}, record_id=person)
    new.replica.save("entrepreneur", {**LYON, "trade": "cook"})
    sync(new.replica)
    sync(old.replica, connect=by(OlderLaptop))
    assert (versions.spoken(old.replica), versions.spoken(new.replica)) == (1, 2)
    assert {"judge", "cook"} <= trades(old)
    assert old.replica.digest() == new.replica.digest()


def test_everything_a_laptop_does_it_can_do_in_the_version_before(enrolled, register, tmp_path):
    """Pushes, pulls, conflicts, withheld people, bundles, another scope, and its own withdrawal."""
    old, new = (enrolled(name, "life") for name in ("Old", "New"))
    home = enrolled("Home", "life")
    OlderLaptop.asked.clear()

    def older(laptop=old):
        versions.speak(laptop.replica, 1)
        return sync(laptop.replica, connect=by(OlderLaptop))

    here = {**LYON, "region": "life"}
    both = old.replica.save("entrepreneur", {**here, "trade": "notary"})
    hidden = old.meet("Hidden", region="life", consent="refused")
    gone = old.replica.save("entrepreneur", {**here, "trade": "gone"})
    older()
    sync(new.replica)
    assert new.replica.get(hidden) is None
    old.edit(both, trade="judge")
    new.edit(both, trade="cook")
    new.replica.delete(gone)
    sync(new.replica)
    assert older().contested == {both}
    old.replica.decide(both, {"trade": "smith"})
    older()
    home.replica.save("entrepreneur", {**here, "trade": "carried"})
    bundles.write(home.replica, tmp_path / "stick")
    assert bundles.read(old.replica, tmp_path / "stick").bundles == 1
    assert older().handed_over == 1
    for laptop in (new, home):
        sync(laptop.replica)
    older()
    assert trades(old) - {None} == trades(new) == {"smith", "carried"}  # None: who stays here
    assert old.replica.digest() == (*digest_at_register(old),)
    with opened(register.folder) as (store, _settings):
        rescope(store, old.replica.identity.person, "elsewhere")
    older()
    assert "smith" not in trades(old)
    with opened(register.folder) as (store, _settings):
        rescope(store, old.replica.identity.person, "life")
    older()
    assert {"smith", "carried"} <= trades(old)
    late = old.replica.save("entrepreneur", {**here, "trade": "late"})
    register.revoke(old.replica.identity.device)
    with pytest.raises(Withdrawn) as withdrawn:
        older()
    assert (withdrawn.value.handed_over, withdrawn.value.order is not None) == (1, True)
    assert late
    assert set(REQUESTS) <= OlderLaptop.asked


def test_what_a_laptop_of_version_1_said_byte_for_byte_still_means_the_same(register):
    """A batch and a page as they stood on the wire before there was a version 2."""
    with_device = WireDevice(register.invite("Frozen", regions=["frozen"]))
    try:
        with_device.enrol()
        said = FROZEN_BATCH.replace(b"DEVICE", with_device.device.encode())
        answer = with_device.request(
            "POST", "/v1/push", gzip.compress(said), headers={"Content-Encoding": "gzip"}
        )
        assert answer.status_code == 200, answer.text
        receipt = json.loads(answer.json()["receipt"])
        assert [(count, status) for count, status, _ in receipt["verdicts"]] == [(2, "counted")]
        told = with_device.request("POST", "/v1/pull", FROZEN_PULL)
        assert told.status_code == 200, told.text
    finally:
        with_device.close()
    page = told.json()
    assert page["protocol"] == 2
    assert "tables" not in page
    told = {record: (kind, document) for record, kind, document in page["rows"]}
    kind, document = told["0192f0c4a8b17f3e9d2c5a6140d7e9f2"]
    assert kind == "entrepreneur"
    number = next(e["id"] for e in page["epochs"] if e["name"] == "0192f0c4a8b17f3e9d2c5a61")
    assert document["o"] == [number, 1, 1_790_000_000_000, 0]
    assert document["v"]["region"] == "frozen"
    assert document["c"]["trade"]["r"] == [[number, 2, 1_790_000_000_005, 1, "cook"]]


FROZEN_BATCH = (
    b'{"session":"0192f0c4a8b17f3e9d2c5a61","sequence":1,"prev":"",'
    b'"epochs":[{"name":"0192f0c4a8b17f3e9d2c5a61","device":"DEVICE"}],'
    b'"type_names":["entrepreneur"],"intents":[""],"runs":[[0,1,2]],'
    b'"ms":[1790000000000,5],"counters":[0,1],"types":[0,0],'
    b'"records":["0192f0c4a8b17f3e9d2c5a6140d7e9f2","0192f0c4a8b17f3e9d2c5a6140d7e9f2"],'
    b'"creates":[1,0],"intent":[0,0],'
    b'"values":[{"name":{"given":"Aicha","family":"Tazi"},"region":"frozen","trade":"baker",'
    b'"source":{"kind":"list","name":"guild","basis":"contract"}},{"trade":"cook"}],'
    b'"seen":[{},{"trade":[[0,1]]}]}'
)
FROZEN_PULL = b'{"v":1,"cursor":{"position":0,"tag":""},"session":"0192f0c4a8b17f3e9d2c5a62"}'


def test_a_laptop_that_was_enrolled_before_the_new_version_learns_it_with_its_next_page(enrolled):
    laptop = enrolled("upgraded", "versions")
    versions.speak(laptop.replica, 1)
    sync(laptop.replica)
    assert versions.spoken(laptop.replica) == 2


def test_a_register_put_back_to_older_software_is_spoken_to_in_its_version(enrolled):
    first, second = (enrolled(name, "versions") for name in ("first", "second"))
    person = first.replica.save("entrepreneur", {**LYON, "trade": "potter"})
    OlderRegister.refused = 0
    for laptop in (first, second):
        sync(laptop.replica, connect=by(OlderRegister))
        assert versions.spoken(laptop.replica) == 1
    assert OlderRegister.refused == 2
    assert second.replica.get(person).values["trade"] == "potter"
    assert first.replica.unsent_count() == 0


def test_a_version_that_the_register_does_not_speak_is_refused_with_those_it_does(enrolled):
    laptop = enrolled("future", "versions")
    transport, _ = connect(laptop.replica)
    state = laptop.replica.pull_state()

    with pytest.raises(Refused) as refused:
        transport.post("/v1/pull", PullRequest(**state, v=9))
    transport.close()
    assert refused.value.code == "protocol"
    assert refused.value.facts["protocols"] == [1, 2]


@pytest.mark.parametrize("ours", [(3, 4), (9,)], ids=str)
def test_a_register_that_is_too_old_is_said_to_be_and_nothing_is_lost(enrolled, monkeypatch, ours):
    laptop = enrolled(f"ahead-{ours[0]}", "versions")
    laptop.replica.save("entrepreneur", LYON)
    with monkeypatch.context() as patch:
        patch.setattr(versions, "SUPPORTED", ours)
        patch.setattr(versions, "OLDEST", ours[0])
        with pytest.raises(ProtocolTooOld) as refused:
            sync(laptop.replica)
    assert sentence(refused.value).what_to_do.startswith("Tell whoever runs the register")
    assert laptop.replica.unsent_count() == 1
    assert sync(laptop.replica).pushed == 1


def test_a_laptop_that_is_too_old_is_told_to_be_brought_up_to_date_and_loses_nothing(enrolled):
    laptop = enrolled("behind", "versions")
    laptop.replica.save("entrepreneur", LYON)
    with pytest.raises(ProtocolTooNew) as refused:
        sync(laptop.replica, connect=by(TomorrowsRegister))
    assert sentence(refused.value).what_to_do.startswith("Install the latest version")
    assert laptop.replica.unsent_count() == 1
    assert sync(laptop.replica).pushed == 1
