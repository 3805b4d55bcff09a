"""A device on the wire alone: real keys, signatures and messages, and no replica behind them."""

import time
from collections.abc import Mapping
from typing import Any

import requests
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.protocol.batches import Entry, compress
from sync.protocol.invitation import from_text
from sync.protocol.keys import public_text
from sync.protocol.messages import (
    EnrolAnswer,
    EnrolRequest,
    PullAnswer,
    PullRequest,
    Receipt,
    SignedReceipt,
)
from sync.protocol.signing import sign
from tests.helpers.author import Author

TIMEOUT_S = 60
GZIP = {"Content-Encoding": "gzip"}


class WireDevice(Author):
    """An author who reaches a register over HTTP with what an invitation says."""

    def __init__(self, invitation: str) -> None:
        super().__init__()
        self.invitation = from_text(invitation)
        self.key = Ed25519PrivateKey.generate()
        self.http = requests.Session()

    def close(self) -> None:
        """Close the connection."""
        self.http.close()

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
        request = requests.Request(
            method, self.invitation.url + path, data=body or None, headers=dict(headers or {})
        )
        prepared = self.http.prepare_request(request)
        sign(
            prepared,
            body,
            key or self.key,
            key_id=self.device if key_id is None else key_id,
            register=register or self.invitation.register_id,
            now_s=int(time.time()) - age_s,
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
        self.named(answer.device, self.invitation.register_key)
        return answer

    def ask_to_enrol(self, token: str | None = None) -> requests.Response:
        """Ask to be enrolled, with whatever answer."""
        asked = EnrolRequest(
            token=token or self.invitation.token,
            device_key=public_text(self.key.public_key()),
            device_name="a laptop",
        )
        return self.request("POST", "/v1/enrol", asked.model_dump_json().encode(), key_id="enrol")

    def push(self, *entries: Entry) -> Receipt:
        """Push a batch and take its receipt to heart."""
        body = self.batch(*entries)
        response = self.push_bytes(body)
        assert response.status_code == 200, response.text
        return self.take_receipt(SignedReceipt.model_validate_json(response.content), body)

    def push_bytes(self, body: bytes) -> requests.Response:
        """Push bytes, with whatever answer."""
        return self.request("POST", "/v1/push", compress(body), headers=GZIP)

    def pull(self, **changes: Any) -> PullAnswer:
        """Pull one page from the cursor on, and move the cursor."""
        response = self.ask_to_pull(**changes)
        assert response.status_code == 200, response.text
        answer = PullAnswer.model_validate_json(response.content)
        self.cursor = answer.cursor
        return answer

    def ask_to_pull(self, **changes: Any) -> requests.Response:
        """Ask for a page, with whatever answer."""
        said = {"cursor": self.cursor, "session": self.epoch, "receipted": self.receipted}
        asked = PullRequest.model_validate(said | changes)
        return self.request("POST", "/v1/pull", asked.model_dump_json().encode())
