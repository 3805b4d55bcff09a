"""Two versions of the wire at once: laptops and registers of the one before work with today's."""

import json
from typing import Any

import pytest

from sync.client import versions
from sync.client.connection import connect
from sync.client.exchange import sync
from sync.client.transport import Transport
from sync.errors import ProtocolTooNew, Refused
from sync.protocol.messages import Message, PullRequest

LYON = {"name": {"given": "Aicha", "family": "Tazi"}, "sectors": ["it"], "region": "versions"}
LYON |= {"emails": ["aicha@example.org"]}
LYON |= {"source": {"kind": "list", "name": "guild", "basis": "contract"}}


class OlderLaptop(Transport):
    """What a laptop of version 1 does with an answer: it knows nothing of newer versions."""

    def post_ahead(self, path: str, message: Message) -> Any:
        wait = super().post_ahead(path, message)

        def answer() -> Any:
            body = wait()
            assert "tables" not in body
            return {name: said for name, said in body.items() if name != "protocol"}

        return answer

    def post_bytes(self, path: str, body: bytes) -> Any:
        assert "v" not in json.loads(body)
        return super().post_bytes(path, body)


class OlderRegister(Transport):
    """How a register of version 1 takes a request: it refuses any other version."""

    refused = 0

    def post_ahead(self, path: str, message: Message) -> Any:
        if getattr(message, "v", 1) != 1:
            return self._refuse
        wait = super().post_ahead(path, message)
        return lambda: {name: said for name, said in wait().items() if name != "protocol"}

    def post_bytes(self, path: str, body: bytes) -> Any:
        if json.loads(body).get("v", 1) != 1:
            self._refuse()
        return super().post_bytes(path, body)

    def _refuse(self) -> Any:
        type(self).refused += 1
        raise Refused("malformed", "v: literal_error", status=400)


def by(kind: type[Transport]):
    """Connect through a transport that does as another version."""

    def made(replica):
        usual, identity = connect(replica)
        return kind(usual.url, usual.signer, usual.ca), identity

    return made


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


def test_without_a_version_in_common_that_is_said_and_nothing_is_lost(enrolled):
    laptop = enrolled("alone", "versions")
    laptop.replica.save("entrepreneur", LYON)
    refusal = Refused("protocol", status=400, protocols=[7, 8])
    with pytest.raises(ProtocolTooNew):
        versions.follow_refusal(laptop.replica, refusal)
    assert laptop.replica.unsent_count() == 1
