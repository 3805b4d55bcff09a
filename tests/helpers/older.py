"""Laptops and registers of version 1 of the wire, by its frozen messages.

What they say and what they hear passes through ``wire_one``: a request that version 1 would not
take fails, and of an answer only what version 1 knew is left.
"""

import json
from collections.abc import Callable
from typing import Any, ClassVar, NoReturn

from pydantic import BaseModel

from sync.client.connection import connect
from sync.client.transport import Transport
from sync.errors import Refused
from sync.replica.core import Identity
from sync.replica.replica import Replica
from tests.helpers import wire_one as one

REQUESTS: dict[str, type[BaseModel]] = {
    "/v1/push": one.PushBatch,
    "/v1/handover": one.PushBatch,
    "/v1/bundle": one.BundleHandover,
    "/v1/pull": one.PullRequest,
    "/v1/compare": one.CompareRequest,
}
ANSWERS: dict[str, type[BaseModel]] = {
    "/v1/push": one.SignedReceipt,
    "/v1/handover": one.SignedReceipt,
    "/v1/bundle": one.SignedReceipt,
    "/v1/pull": one.PullAnswer,
    "/v1/compare": one.CompareAnswer,
    "/v1/digest": one.DigestAnswer,
    "/v1/sheets": one.SheetsAnswer,
    "/v1/history": one.HistoryAnswer,
}


def heard(path: str, body: Any) -> Any:
    """Give what version 1 understands of an answer.

    Raises:
        ValidationError: it would not have understood it.
    """
    kind = ANSWERS.get("/".join(path.split("/")[:3]))
    if kind is None:
        return body
    if kind is one.SignedReceipt:
        one.Receipt.model_validate_json(body["receipt"])
    return kind.model_validate(body).model_dump(mode="json", exclude_unset=True)


class OlderLaptop(Transport):
    """What a laptop of version 1 says and hears; ``asked`` are the paths that any asked for."""

    asked: ClassVar[set[str]] = set()

    def post_ahead(self, path: str, body: bytes) -> Callable[[], Any]:
        """Ask as version 1 asks."""
        self._said(path, json.loads(body))
        wait = super().post_ahead(path, body)
        return lambda: heard(path, wait())

    def post_bytes(self, path: str, body: bytes) -> Any:
        """Ask as version 1 asks."""
        self._said(path, json.loads(body))
        return heard(path, super().post_bytes(path, body))

    def get(self, path: str) -> Any:
        """Ask as version 1 asks."""
        self.asked.add(path)
        return heard(path, super().get(path))

    def _said(self, path: str, body: dict[str, Any]) -> None:
        self.asked.add(path)
        if kind := REQUESTS.get(path):
            kind.model_validate(body)
            assert set(body) <= set(kind.model_fields), "version 1 has no such member"


class OlderRegister(Transport):
    """How a register of version 1 takes a request and answers; it refuses any other version."""

    refused: ClassVar[int] = 0

    def post_ahead(self, path: str, body: bytes) -> Callable[[], Any]:
        """Refuse, or let today's register answer in version 1."""
        if json.loads(body).get("v", 1) != 1:
            return self._refuse
        wait = super().post_ahead(path, body)
        return lambda: heard(path, wait())

    def post_bytes(self, path: str, body: bytes) -> Any:
        """Refuse, or let today's register answer in version 1."""
        if json.loads(body).get("v", 1) != 1:
            self._refuse()
        return heard(path, super().post_bytes(path, body))

    def _refuse(self) -> NoReturn:
        type(self).refused += 1
        raise Refused("malformed", "v: literal_error", status=400)


class TomorrowsRegister(Transport):
    """How today's register refuses what it does not speak, years from now."""

    def post_ahead(self, path: str, body: bytes) -> Callable[[], Any]:
        """Refuse."""
        return lambda: self.post_bytes(path, body)

    def post_bytes(self, path: str, body: bytes) -> NoReturn:
        """Refuse."""
        raise Refused("protocol", "not spoken here", status=400, protocols=[7, 8])


def by(kind: type[Transport]) -> Callable[[Replica], tuple[Transport, Identity]]:
    """Connect through a transport that does as another version."""

    def made(replica: Replica) -> tuple[Transport, Identity]:
        usual, identity = connect(replica)
        return kind(usual.url, usual.signer, usual.ca), identity

    return made
