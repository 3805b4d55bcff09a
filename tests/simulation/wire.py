"""The wire of a simulation: real bytes between a replica and the store, and what befalls them."""

import base64
import json
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sync.client.exchange import _Exchange
from sync.client.transport import Traffic
from sync.errors import Refused, Unreachable
from sync.protocol import bundle
from sync.protocol.batches import Malformed, compress, decompress
from sync.protocol.limits import MAX_AGE_S
from sync.protocol.messages import BundleHandover, CompareRequest, Message, PullRequest
from sync.protocol.standing import About
from sync.register.people import Device
from sync.register.push import malformed, read_push
from sync.register.wire import read
from tests.helpers.ahead import ahead
from tests.simulation import sticks
from tests.simulation.machines import Outage

if TYPE_CHECKING:
    from tests.simulation.world import Laptop, World

EXCHANGE = ("/v1/push", "/v1/pull", "/v1/compare", "/v1/bundle")
FAULTS = {
    "request lost": 3,
    "request late": 3,
    "answer lost": 4,
    "duplicate": 3,
    "old request again": 2,
    "request truncated": 2,
    "answer truncated": 2,
    "trickle": 1,
    "register crash": 4,
    "edit meanwhile": 4,
    "others meanwhile": 4,
    "push overtakes pull": 6,
}
"""What can befall a request, and how often beside the others."""


@dataclass
class Wire:
    """One laptop's connection during one sync (``sync.client.exchange.Wire``)."""

    world: "World"
    laptop: "Laptop"
    random: random.Random
    rate: float
    traffic: Traffic = field(default_factory=Traffic)

    def post(self, path: str, message: Message) -> Any:
        return self.post_bytes(path, message.model_dump_json(exclude_defaults=True).encode())

    def post_bytes(self, path: str, body: bytes) -> Any:
        self._learn_time()
        self.traffic.requests += 1
        if path not in EXCHANGE:
            return self._beside(path, body)
        sent = compress(body)
        fault = self._draw(path)
        answer = self._exchanged(path, sent, fault)
        self.laptop.requests.append((path, sent))
        return json.loads(answer)

    def post_ahead(self, path: str, body: bytes) -> Callable[[], Any]:
        """Exchange at once; what befell it is told when it is waited for."""
        return ahead(lambda: self.post_bytes(path, body))

    def get(self, path: str) -> Any:
        raise Refused("unknown_path", "nothing is read beside the exchange here", status=404)

    def _beside(self, path: str, body: bytes) -> Any:
        """Answer what is asked beside the exchange; nothing befalls it here."""
        device = self.world.device(self.laptop)
        if device is None or device.revoked or path != "/v1/standing":
            raise Refused("revoked", "this device was revoked", status=403)
        return self.world.store.desk.standing(device, read(About, body)).model_dump()

    def close(self) -> None:
        pass

    def _learn_time(self) -> None:
        """Ask the time where a signature would be stale, as the transport does."""
        replica = self.laptop.replica
        if abs(replica.register_now_ms - self.world.now) > MAX_AGE_S * 1000:
            replica.learn_time(self.world.clock())

    def _draw(self, path: str) -> str:
        if self.random.random() >= self.rate:
            return ""
        weights = {**FAULTS, "revoked": self.world.options.revoked}
        weights["sync overtakes pull"] = 3 * self.world.options.two_syncs
        if self.world.options.favour in weights:
            weights[self.world.options.favour] *= 20
        fault = self.random.choices(list(weights), list(weights.values()))[0]
        if fault.endswith("overtakes pull") and path != "/v1/pull":
            return ""
        if fault == "old request again" and not self.laptop.requests:
            return ""
        self.world.fault(fault, f"{self.laptop.name} {path}")
        return fault

    def _exchanged(self, path: str, sent: bytes, fault: str) -> bytes:
        """Carry a request to the register and its answer back, as far as the fault lets it."""
        self._before(path, sent, fault)
        if fault == "register crash":
            return self._crashing(path, sent)
        answer = self.world.deliver(self.laptop, path, sent, fresh=True)
        self._after(fault)
        return self._cut(answer) if fault == "answer truncated" else answer

    def _before(self, path: str, sent: bytes, fault: str) -> None:
        world, laptop = self.world, self.laptop
        match fault:
            case "request lost":
                raise Unreachable(fault)
            case "request late":
                world.late.append((laptop, path, sent))
                raise Unreachable(fault)
            case "request truncated":
                self._truncated(path, sent)
                raise Unreachable(fault)
            case "revoked":
                world.revoke(laptop)
            case "duplicate":
                world.deliver(laptop, path, sent)
            case "old request again":
                world.deliver_late(laptop, *self.random.choice(laptop.requests))
            case "trickle":
                world.now += 20 * 60 * 1000

    def _after(self, fault: str) -> None:
        world, laptop = self.world, self.laptop
        match fault:
            case "answer lost":
                raise Unreachable(fault)
            case "edit meanwhile":
                world.edit_meanwhile(laptop, self.random)
            case "others meanwhile":
                world.sync_others(laptop, self.random)
            case "push overtakes pull":
                self._meanwhile().push()
            case "sync overtakes pull":
                exchange = self._meanwhile()
                exchange.push()
                exchange.pull()

    def _truncated(self, path: str, sent: bytes) -> None:
        part = sent[: self.random.randrange(len(sent))]
        try:
            self.world.deliver(self.laptop, path, part)
        except Refused as refusal:
            if refusal.code != "malformed":
                raise
        else:
            self.world.fail("the register took half a request")

    def _cut(self, answer: bytes) -> bytes:
        packed = compress(answer)
        try:
            return decompress(packed[: self.random.randrange(len(packed))])
        except Malformed:
            raise Unreachable("truncated") from None

    def _crashing(self, path: str, sent: bytes) -> bytes:
        database = self.world.database
        at = self.random.choice(("", "commit", "commit", "committed"))
        database.fuse.light(0 if at else self.random.randrange(1, 40), Outage, at=at)
        try:
            return self.world.deliver(self.laptop, path, sent, fresh=True)
        except Outage:
            database.committed = None
            raise Unreachable("the register is down") from None
        finally:
            database.fuse.out()

    def _meanwhile(self) -> _Exchange:
        """Begin another exchange of the same laptop while an answer is on its way to it."""
        world, laptop = self.world, self.laptop
        world.edit_meanwhile(laptop, self.random)
        wire = Wire(world, laptop, self.random, 0)
        return _Exchange(laptop.replica, wire, laptop.identity, lambda _p: None, lambda: False)


def answered(world: "World", laptop: "Laptop", path: str, sent: bytes) -> bytes:
    """Answer a request as the register's routes do."""
    device = world.device(laptop)
    if device is None:
        raise Refused("unknown_device", status=401)
    if device.revoked:
        raise Refused("revoked", "this device was revoked", status=403)
    try:
        plain = decompress(sent)
    except Malformed as error:
        raise malformed(str(error)) from None
    if path == "/v1/pull":
        return world.store.pull(device, read(PullRequest, plain))
    if path == "/v1/compare":
        return world.store.compare(device, read(CompareRequest, plain)).model_dump_json().encode()
    if path == "/v1/bundle":
        return _bundle_taken(world, device, read(BundleHandover, plain))
    pushed, before = read_push(plain), world.model.arrivals()
    world.database.committed = lambda: world.arrived(pushed.entries)
    try:
        return world.store.push(device, pushed).model_dump_json().encode()
    except Refused:  # what was taken in beside it is committed, though nothing of it
        world.model.full, world.model.names, world.model.ever = before
        raise
    finally:
        world.database.committed = None


def _bundle_taken(world: "World", carrier: Device, handed: BundleHandover) -> bytes:
    sealed = bundle.read(base64.b64decode(handed.bundle))
    author = world.store.device(sealed.header.device)
    entries = sticks.opened(sealed)
    world.database.committed = lambda: world.arrived(
        entries, quarantined=author is not None and author.revoked
    )
    try:
        return world.store.take_bundle(carrier, handed).model_dump_json().encode()
    finally:
        world.database.committed = None
