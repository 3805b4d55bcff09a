"""A device on the wire alone: real keys, signatures and messages, and no replica behind them."""

import time
from collections.abc import Mapping, Sequence
from typing import Any

import requests
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from forms.ids import new_id
from sync.merge.clock import Stamp
from sync.merge.write import Dot, Json, Write
from sync.protocol.batches import Entry, compress, hash_of, pack, to_bytes
from sync.protocol.invitation import from_text
from sync.protocol.keys import public_text, read_public, verifies
from sync.protocol.messages import (
    Cursor,
    EnrolAnswer,
    EnrolRequest,
    EpochEntry,
    PullAnswer,
    PullRequest,
    Receipt,
    SignedReceipt,
)
from sync.protocol.signing import sign

TIMEOUT_S = 60


class WireDevice:
    """One enrolled device in one opening of its vault.

    ``epoch`` is this opening's; ``write`` numbers its writes. What is pushed is up to the test.
    """

    def __init__(self, invitation: str) -> None:
        self.invitation = from_text(invitation)
        self.key = Ed25519PrivateKey.generate()
        self.url = self.invitation.url
        self.device = ""
        self.offset_s = 0
        self.now_ms = time.time_ns() // 1_000_000
        self.http = requests.Session()
        self.cursor = Cursor()
        self.receipted = 0
        self.epochs: dict[str, EpochEntry] = {}
        self.numbers: dict[str, int] = {}
        self.stamps = 0
        self.open()

    def close(self) -> None:
        """Close the connection."""
        self.http.close()

    def open(self) -> None:
        """Begin another opening: a new epoch that names the one before."""
        before = getattr(self, "epoch", None)
        self.epoch = new_id(self.now_ms)[-24:]
        self.session, self.sequence, self.prev = self.epoch, 0, ""
        self.receipted = 0
        after_number = self.numbers.get(before, 0) if before else 0
        self.know(
            EpochEntry(
                name=self.epoch,
                device=self.device or "0" * 32,
                after=before if after_number else None,
                after_number=after_number,
            )
        )

    def know(self, entry: EpochEntry) -> None:
        """Learn of an epoch, one's own or another's."""
        self.epochs[entry.name] = entry

    def request(
        self, method: str, path: str, body: bytes = b"", **faults: Any
    ) -> requests.Response:
        """Send a signed request. ``faults`` are what ``prepare`` takes."""
        return self.send(self.prepare(method, path, body, **faults))

    def prepare(
        self,
        method: str,
        path: str,
        body: bytes = b"",
        *,
        key_id: str | None = None,
        key: Ed25519PrivateKey | None = None,
        register: str | None = None,
        age_s: int = 0,
        headers: Mapping[str, str] | None = None,
    ) -> requests.PreparedRequest:
        """Sign a request, ``age_s`` seconds ago; it may be altered before it is sent."""
        prepared = requests.Request(
            method, self.url + path, data=body or None, headers=dict(headers or {})
        ).prepare()
        sign(
            prepared,
            body,
            key or self.key,
            key_id=self.device if key_id is None else key_id,
            register=register or self.invitation.register_id,
            now_s=int(time.time()) + self.offset_s - age_s,
        )
        return prepared

    def send(self, prepared: requests.PreparedRequest) -> requests.Response:
        """Send what was prepared."""
        return self.http.send(prepared, timeout=TIMEOUT_S)

    def enrol(self) -> EnrolAnswer:
        """Spend the invitation."""
        response = self.ask_to_enrol()
        assert response.status_code == 200, response.text
        answer = EnrolAnswer.model_validate_json(response.content)
        self.device = answer.device
        self.epochs[self.epoch] = self.epochs[self.epoch].model_copy(
            update={"device": answer.device}
        )
        return answer

    def ask_to_enrol(self, token: str | None = None) -> requests.Response:
        """Ask to be enrolled, with whatever answer."""
        asked = EnrolRequest(
            token=token or self.invitation.token,
            device_key=public_text(self.key.public_key()),
            device_name="a laptop",
        )
        return self.request("POST", "/v1/enrol", asked.model_dump_json().encode(), key_id="enrol")

    def write(
        self,
        record_id: str,
        values: Mapping[str, Json],
        seen: Mapping[str, Sequence[Dot]] | None = None,
        *,
        record_type: str = "entrepreneur",
        creates: bool = False,
        ms: int | None = None,
        number: int | None = None,
    ) -> Write:
        """Make this opening's next write."""
        self.numbers[self.epoch] = number or self.numbers.get(self.epoch, 0) + 1
        self.stamps += 1
        return Write(
            Dot(self.epoch, self.numbers[self.epoch]),
            Stamp(self.now_ms + self.stamps if ms is None else ms, 0),
            record_type,
            record_id,
            dict(values),
            {cell: tuple(dots) for cell, dots in (seen or {}).items()},
            creates,
        )

    def creation(
        self, values: Mapping[str, Json], record_id: str = "", record_type: str = "entrepreneur"
    ) -> Write:
        """Make a write that brings a record into being."""
        record_id = record_id or new_id(self.now_ms)
        return self.write(record_id, values, record_type=record_type, creates=True)

    def batch(self, *entries: Entry, sequence: int | None = None, prev: str | None = None) -> bytes:
        """Spell the next batch of this session."""
        return to_bytes(
            pack(
                entries,
                session=self.session,
                sequence=self.sequence + 1 if sequence is None else sequence,
                prev=self.prev if prev is None else prev,
                known=self.epochs,
            )
        )

    def push(self, *entries: Entry) -> Receipt:
        """Push a batch and take its receipt to heart."""
        body = self.batch(*entries)
        return self.take_receipt(self.push_bytes(body), body)

    def push_bytes(self, body: bytes) -> requests.Response:
        """Push bytes, with whatever answer."""
        headers = {"Content-Encoding": "gzip"}
        return self.request("POST", "/v1/push", compress(body), headers=headers)

    def take_receipt(self, response: requests.Response, body: bytes) -> Receipt:
        """Verify a receipt and go on from it."""
        assert response.status_code == 200, response.text
        signed = SignedReceipt.model_validate_json(response.content)
        register_key = read_public(self.invitation.register_key)
        assert verifies(register_key, signed.receipt.encode(), signed.signature)
        receipt = Receipt.model_validate_json(signed.receipt)
        assert receipt.hash == hash_of(body)
        self.sequence, self.prev = receipt.sequence, receipt.hash
        self.receipted = max(self.receipted, receipt.position)
        return receipt

    def pull(self, **changes: Any) -> PullAnswer:
        """Pull one page from the cursor on, and move the cursor."""
        response = self.ask_to_pull(**changes)
        assert response.status_code == 200, response.text
        answer = PullAnswer.model_validate_json(response.content)
        self.cursor = answer.cursor
        return answer

    def ask_to_pull(self, **changes: Any) -> requests.Response:
        """Ask for a page, with whatever answer."""
        asked = PullRequest.model_validate(
            {
                "cursor": self.cursor,
                "session": self.session,
                "receipted": self.receipted,
                **changes,
            }
        )
        return self.request("POST", "/v1/pull", asked.model_dump_json().encode())


def status_list(receipt: Receipt) -> list[str]:
    """Give a receipt's verdicts one by one."""
    return [status for count, status, _ in receipt.verdicts for _ in range(count)]


def positions(receipt: Receipt) -> list[int]:
    """Give a receipt's positions one by one."""
    return [first + i for count, _, first in receipt.verdicts for i in range(count)]
