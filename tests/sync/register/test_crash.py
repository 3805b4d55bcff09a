"""The serving register ends in the middle of pushes, by kill -9 or as it is asked to.

Nothing acknowledged is lost, and of no batch a half is kept.
"""

import random
import threading

import pytest
import requests

from sync.merge.write import Dot
from sync.protocol.messages import SignedReceipt
from tests.helpers.author import statuses
from tests.helpers.register_process import RegisterProcess
from tests.helpers.wire_device import WireDevice

WRITES = 20
BROKEN_OFF = (requests.ConnectionError, requests.exceptions.ChunkedEncodingError)
"""What a laptop sees of a crash: no answer, or one that breaks off in its middle."""


class Pusher(threading.Thread):
    """Pushes batch after batch, each until it has its receipt, as a laptop does."""

    def __init__(self, author: WireDevice) -> None:
        super().__init__()
        self.author = author
        self.acknowledged: set[Dot] = set()
        self.stop = threading.Event()
        self.failure: Exception | None = None

    def run(self) -> None:
        """Push until told to stop; the batch under way is finished first."""
        try:
            while not self.stop.is_set():
                self._push_one()
        except Exception as failure:  # noqa: BLE001 - told in the test's thread
            self.failure = failure

    def _push_one(self) -> None:
        writes = [self.author.creation({"trade": "baker"}) for _ in range(WRITES)]
        body = self.author.batch(*writes)
        while True:
            try:
                response = self.author.push_bytes(body)
            except BROKEN_OFF:
                self.stop.wait(0.02)
                continue
            assert response.status_code == 200, response.text
            signed = SignedReceipt.model_validate_json(response.content)
            receipt = self.author.take_receipt(signed, body)
            assert statuses(receipt) == ["counted"] * WRITES
            self.acknowledged |= {write.dot for write in writes}
            return


def end_often(register: RegisterProcess, kills: int, *, orderly: bool = False) -> None:
    """End a register while two devices push, and see what it holds afterwards."""
    chance = random.Random(kills)
    pushers = [Pusher(WireDevice(register.invite("Somebody"))) for _ in range(2)]
    for pusher in pushers:
        pusher.author.enrol()
        pusher.start()
    for _ in range(kills):
        threading.Event().wait(chance.uniform(0.01, 0.4))
        if orderly:
            assert register.stop() == 0
        else:
            register.kill()
        register.start()
        assert [pusher.failure for pusher in pushers] == [None, None], register.log()[-6000:]
    for pusher in pushers:
        pusher.stop.set()
    for pusher in pushers:
        pusher.join(timeout=120)
        assert pusher.failure is None
    check_what_is_held(register, pushers)
    for pusher in pushers:
        pusher.author.close()


def check_what_is_held(register: RegisterProcess, pushers: list[Pusher]) -> None:
    """Compare what a register holds with what it acknowledged: no less, no more, no halves."""
    acknowledged = set().union(*(pusher.acknowledged for pusher in pushers))
    assert acknowledged
    reader = WireDevice(register.invite("Reader"))
    reader.enrol()
    rows, names, more = [], {}, True
    while more:
        answer = reader.pull()
        rows, more = rows + answer.rows, answer.more
        names |= {epoch.id: epoch.name for epoch in answer.epochs}
    reader.close()
    held = [Dot(names[document["o"][0]], document["o"][1]) for _, _, document in rows]
    assert len(held) == len(set(held))
    assert set(held) == acknowledged
    assert register.status()["writes"] == len(held)
    assert len(held) % WRITES == 0


def test_a_register_killed_in_the_middle_of_pushes_loses_nothing(own_register):
    end_often(own_register, 4)


def test_a_register_told_to_end_in_the_middle_of_pushes_finishes_or_forgets_each(own_register):
    end_often(own_register, 4, orderly=True)
    assert '"level": "error"' not in own_register.log()


@pytest.mark.long
def test_a_register_killed_a_hundred_times_loses_nothing(own_register):
    end_often(own_register, 100)


def test_a_batch_whose_answer_was_lost_gets_the_same_receipt_after_a_crash(own_register, device):
    author = device()
    body = author.batch(author.creation({"trade": "baker"}))
    first = author.push_bytes(body).json()
    own_register.kill()
    own_register.start()
    assert author.push_bytes(body).json() == first


def test_a_terminated_register_ends_in_order_and_goes_on(own_register, device):
    author = device()
    author.push(author.creation({"trade": "baker"}))
    assert own_register.stop() == 0
    own_register.start()
    assert statuses(author.push(author.creation({"trade": "miller"}))) == ["counted"]
