"""The laptops: enrolled through the store, and what each has written while it was offline.

Ten of them share a region, and so what they pull. Each held ten people of its own when it left, and
comes back with as many new people as changes of those, half and half.
"""

import random
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.merge.edit import edited
from sync.merge.view import Shown
from sync.merge.write import Dot, Json, Write
from sync.protocol.batches import compress
from sync.protocol.keys import public_text
from sync.protocol.messages import EnrolRequest, PullAnswer, PullRequest, Scope, SignedReceipt
from sync.protocol.signing import Message, sign
from sync.register.push import read_push
from sync.register.store import Store
from tests.benchmarks.population import flat, people, trades
from tests.helpers.author import Author, statuses

HELD = 10
"""People whom a laptop had sent before it went offline."""

TOGETHER = 10
"""Laptops of one region."""


@dataclass(slots=True)
class Sent:
    """A batch on its way: its bytes, and what of it the floor is sent."""

    body: bytes
    rows: list[dict[str, Any]]
    writes: list[Write]


@dataclass(slots=True)
class Known:
    """A person the laptop holds, and the write that its trade stands by."""

    id: str
    dot: Dot
    row: dict[str, Any] = field(default_factory=dict)


class LoadLaptop(Author):
    """One device with a key of its own; it prepares and reads, and others carry its bytes."""

    def __init__(self, store: Store, number: int) -> None:
        super().__init__()
        self.number = number
        self.region = f"r{number // TOGETHER}"
        self.key = Ed25519PrivateKey.generate()
        self.register_id = store.meta().register_id
        self.held: list[Known] = []
        self.pulled = 0
        invited = store.invite(
            name=f"Laptop {number}", role="ambassador", scope=Scope(regions=[self.region]), days=1
        )
        request = EnrolRequest(
            token=invited.token,
            device_key=public_text(self.key.public_key()),
            device_name="a laptop",
        )
        self.named(store.enrol(request).device, store.public_key)

    def go(self, store: Store, source: Iterator[dict[str, Any]]) -> None:
        """Send people before the time that is measured, and go offline."""
        sent = self.batch_of([self._meet(next(source)) for _ in range(HELD)])
        device = store.device(self.device)
        assert device is not None
        self.take(store.push(device, read_push(sent.body)), sent)

    def work(self, source: Iterator[dict[str, Any]], words: Iterator[str], changes: int) -> Sent:
        """Write offline: so many changes, half of them new people; give the batch."""
        new = changes // 2
        old = [self.held[i % len(self.held)] for i in range(changes - new)]
        made = [self._edit(known, next(words)) for known in old]
        return self.batch_of(made + [self._meet(next(source)) for _ in range(new)])

    def batch_of(self, made: list[tuple[Write, dict[str, Any]]]) -> Sent:
        """Spell the next batch, and the rows that a bare table would be sent."""
        writes = [write for write, _ in made]
        return Sent(self.batch(*writes), [row for _, row in made], writes)

    def take(self, signed: SignedReceipt, sent: Sent) -> None:
        """Verify a receipt: it must count every write."""
        receipt = self.take_receipt(signed, sent.body)
        assert statuses(receipt) == ["counted"] * len(sent.writes), receipt.reasons

    def request(self, path: str, body: bytes, *, packed: bool = False) -> bytes:
        """Spell a signed request as it goes over the wire."""
        content = compress(body) if packed else body
        headers = {"Content-Length": str(len(content)), "Host": "register"}
        if packed:
            headers |= {"Content-Encoding": "gzip"}
        message = Message("POST", f"http://register{path}", headers)
        sign(
            message,
            content,
            self.key,
            key_id=self.device,
            register=self.register_id,
            now_s=int(time.time()),
        )
        lines = [f"POST {path} HTTP/1.1", *(f"{k}: {v}" for k, v in message.headers.items())]
        return "\r\n".join([*lines, "Accept-Encoding: gzip", "", ""]).encode() + content

    def ask_to_pull(self) -> bytes:
        """Spell the request for the next page."""
        asked = PullRequest(cursor=self.cursor, session=self.epoch, receipted=self.receipted)
        return self.request("/v1/pull", asked.model_dump_json(exclude_defaults=True).encode())

    def take_page(self, body: bytes) -> bool:
        """Read a page and move the cursor; whether there is more."""
        answer = PullAnswer.model_validate_json(body)
        self.cursor = answer.cursor
        self.pulled += len(answer.rows) + len(answer.changes)
        return answer.more

    def _meet(self, values: dict[str, Any]) -> tuple[Write, dict[str, Any]]:
        given = values | {"region": self.region}
        write = self.creation(cells_of("entrepreneur", given))
        row = {"id": write.record_id, **flat(given)}
        self.held.append(Known(write.record_id, write.dot, row))
        return write, row

    def _edit(self, known: Known, trade: str) -> tuple[Write, dict[str, Any]]:
        write = self.write(known.id, {"trade": trade}, {"trade": [known.dot]})
        known.dot = write.dot
        known.row = known.row | {"trade": trade}
        return write, known.row


def enrolled(
    store: Store, count: int, told: Callable[[str], None] = lambda _text: None
) -> tuple[list[LoadLaptop], Iterator[dict[str, Any]], Iterator[str]]:
    """Give laptops that hold people, and where the next people and words come from."""
    endless = 1 << 40
    source, words = people(endless), trades(endless)
    laptops = []
    for number in range(count):
        laptop = LoadLaptop(store, number)
        laptop.go(store, source)
        laptops.append(laptop)
        if number % 100 == 99:
            told(f"{number + 1} laptops enrolled")
    return laptops, source, words


def cells_of(record_type: str, values: dict[str, Any]) -> dict[str, Json]:
    """Give the cells of a new record that a form with these values saves."""
    return dict(edited(record_type, Shown(), values).values)


def arrivals(count: int, within_s: float, seed: int = 3) -> list[float]:
    """Give when each comes back, seconds from the start: anywhere within the time."""
    draw = random.Random(seed)
    return [draw.uniform(0, within_s) for _ in range(count)]
