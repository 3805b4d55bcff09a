"""Bundles in a simulation: written, carried, read by anybody any number of times, and stolen from.

The files of sticks lie in ``World.sticks`` for ever; whoever finds one may read it again. What a
bundle holds is known here by the register's own key, so that the model can say what its carrier
must not lose.
"""

import hashlib
import random
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

from sync.client import bundles
from sync.protocol import bundle
from sync.protocol.batches import Entry, unpack
from sync.protocol.bundle import Sealed
from sync.protocol.keys import opening_key
from tests.simulation.machines import REGISTER_KEY

if TYPE_CHECKING:
    from tests.simulation.world import Laptop, World

NOTHING = random.Random(0)
FEWEST = 3
"""Laptops that are left to everybody: the last ones are not stolen."""


class Suite:
    """Seals keys for their readers as HPKE does, but the same way each time: a seed replays."""

    def encrypt(self, plain: bytes, key: X25519PublicKey, *, info: bytes) -> bytes:
        name = key.public_bytes_raw()
        return name + _masked(plain, name + info)

    def decrypt(self, wrapped: bytes, key: X25519PrivateKey, *, info: bytes) -> bytes:
        name = key.public_key().public_bytes_raw()
        if wrapped[: len(name)] != name:
            raise InvalidTag
        return _masked(wrapped[len(name) :], name + info)


def _masked(plain: bytes, secret: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(plain, hashlib.sha256(secret).digest(), strict=True))


def opened(sealed: Sealed) -> Sequence[Entry]:
    """Give what a bundle holds, as the register may read it."""
    return unpack(bundle.open_(sealed, bundle.REGISTER, opening_key(REGISTER_KEY)))


def write(world: "World", laptop: "Laptop", draw: random.Random) -> None:
    """Write everything that has to travel to a stick, sealed for some of the others."""

    def act() -> None:
        packed = _packed(world, laptop, draw)
        if packed.written:
            world.sticks.append(packed.data)
            laptop.replica.note_bundles(packed.own)
            world.fault("stick written", laptop.name)

    world.attempt(laptop, act, draw, writes=False)


def read(world: "World", laptop: "Laptop", draw: random.Random) -> None:
    """Read one of the sticks that lie about, perhaps not for the first time."""
    if world.sticks:
        take(world, laptop, draw.choice(world.sticks), draw)


def meet(world: "World", laptop: "Laptop", draw: random.Random) -> None:
    """Let two laptops in one hall give each other what they have, without a register."""
    others = [o for o in world.live if o.identity.device != laptop.identity.device]
    if not others:
        return
    other = draw.choice(others)
    world.fault("two laptops met", f"{laptop.name} {other.name}")
    for giver, taker in ((laptop, other), (other, laptop)):
        give(world, giver, taker, draw)


def steal(world: "World", laptop: "Laptop", fewest: int = FEWEST) -> None:
    """Take a laptop away for good, with all that had not left it."""
    if len(world.live) > fewest:
        laptop.stolen = True
        world.fault("laptop stolen", laptop.name)


def take(world: "World", laptop: "Laptop", data: bytes, draw: random.Random) -> bool:
    """Take in what somebody packed; say whether it was kept."""
    told: list[str] = []

    def act() -> None:
        told.append(str(bundles.take_in(laptop.replica, data)))

    done = world.attempt(laptop, act, draw, writes=False)
    here = held(laptop)
    for sealed in _items(data):
        foreign = sealed.header.device != laptop.identity.device
        if sealed.hash in here or (done and foreign):
            laptop.carries[sealed.hash] = frozenset(tuple(e.dot) for e in opened(sealed))
    if done:
        world.fault("bundle read", f"{laptop.name} {told[0]}")
    return done


def held(laptop: "Laptop") -> set[str]:
    """Give the hashes of the bundles that a laptop keeps."""
    return {row[0] for row in laptop.connection.execute("SELECT hash FROM carried")}


def give(world: "World", giver: "Laptop", taker: "Laptop", draw: random.Random = NOTHING) -> None:
    """Hand everything that has to travel to another laptop, which can read it."""
    packed: list[Any] = []

    def pack() -> None:
        reader = [c for c in giver.replica.colleagues() if c.device == taker.identity.device]
        made = bundles.pack(giver.replica, reader, apart_from=taker.identity.device)
        _check(world, giver, made.data)
        packed.append(made)

    if not world.attempt(giver, pack, draw, writes=False) or not packed[0].written:
        return
    if take(world, taker, packed[0].data, draw):
        noted = packed[0].own
        world.attempt(giver, lambda: giver.replica.note_bundles(noted), draw, writes=False)


def _packed(world: "World", laptop: "Laptop", draw: random.Random) -> bundles.Packed:
    known = laptop.replica.colleagues()
    readers = [c for c in known if draw.random() < 0.5]
    packed = bundles.pack(laptop.replica, readers)
    _check(world, laptop, packed.data)
    return packed


def _check(world: "World", laptop: "Laptop", data: bytes) -> None:
    """Hold what leaves in a file against what people have answered, as a push is."""
    from tests.simulation.verdict import check_leaving

    for sealed in _items(data):
        if sealed.header.device == laptop.identity.device:
            check_leaving(world, laptop, opened(sealed))


def _items(data: bytes) -> list[Sealed]:
    return [i for i in bundle.read_file(data) if isinstance(i, Sealed)] if data else []
