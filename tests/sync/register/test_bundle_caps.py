"""What a carrier may hand over: bounded like a push in size, writes and rate."""

import time
from base64 import b64encode

import pytest

from sync.protocol import bundle
from sync.protocol.batches import compress
from sync.protocol.keys import read_public, sealing_key
from sync.protocol.limits import MAX_BATCH_WRITES, MAX_BUNDLE_BYTES
from sync.protocol.messages import BundleHandover, PushBatch
from tests.helpers.register_process import RegisterProcess
from tests.helpers.wire_device import GZIP, WireDevice


@pytest.fixture(scope="module")
def register(tmp_path_factory):
    slow = {"TREMPLIN_REGISTER_BUNDLE_RATE": "0.01", "TREMPLIN_REGISTER_BUNDLE_BURST": "2"}
    with RegisterProcess(tmp_path_factory.mktemp("caps") / "register", slow) as served:
        yield served


@pytest.fixture
def carrier(register):
    made = WireDevice(register.invite("Carrier"))
    made.enrol()
    yield made
    made.close()


def sealed(author, *entries):
    """The author's bundle, sealed for the register alone."""
    register = sealing_key(read_public(author.register_key))
    made = bundle.seal(
        PushBatch.model_validate_json(author.batch(*entries)),
        register_id=author.invitation.register_id,
        device=author.device,
        key=author.key,
        readers={bundle.REGISTER: register},
        made_ms=int(time.time() * 1000),
    )
    return b64encode(made.to_bytes()).decode()


def hand_over(carrier, text):
    handed = BundleHandover(session=carrier.epoch, bundle=text).model_dump_json().encode()
    answer = carrier.request("POST", "/v1/bundle", compress(handed), headers=GZIP)
    return answer, answer.json().get("code", "")


def test_a_bundle_larger_than_a_push_may_be_is_refused_before_it_is_read(carrier):
    answer, code = hand_over(carrier, "A" * (MAX_BUNDLE_BYTES * 4 // 3 + 8))
    assert (answer.status_code, code) == (413, "too_large")


def test_a_bundle_of_more_writes_than_a_batch_takes_is_refused_whole(register, carrier, device):
    author = device()
    before = register.status()["writes"]
    entries = [author.creation({}) for _ in range(MAX_BATCH_WRITES + 1)]
    answer, code = hand_over(carrier, sealed(author, *entries))
    assert (answer.status_code, code) == (413, "too_large")
    assert register.status()["writes"] == before


def test_a_carrier_who_brings_too_many_at_once_is_told_to_wait_and_pushes_on(carrier, device):
    author = device()
    texts = [sealed(author, author.creation({"trade": "baker"})) for _ in range(3)]
    told = [hand_over(carrier, text) for text in texts]
    assert [answer.status_code for answer, _ in told] == [200, 200, 429]
    assert told[-1][1] == "slow_down"
    assert int(told[-1][0].headers["Retry-After"]) > 1
    carrier.push(carrier.creation({"trade": "smith"}))
