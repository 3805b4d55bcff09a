"""A meeting of two laptops in one hall: what both sides of it share (``sync.protocol.hall``).

``hall_host`` listens and shows a code, ``hall_guest`` comes by it. Either runs on a worker's
thread, tells its steps by ``progress``, and asks its person by a callable that answers at once:
nothing yet, no, yes, or yes and let them read.
"""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, TypeVar

from pydantic import ValidationError

from sync.client import bundles
from sync.client.bundles import Packed, Read, Written
from sync.errors import HallFault
from sync.protocol import hall
from sync.protocol.hall import Card, Channel, Introduction, Role
from sync.protocol.keys import public_text
from sync.protocol.messages import Message
from sync.replica.core import Identity
from sync.replica.replica import Replica
from sync.replica.views import Colleague

POLL_S = 0.2
"""How often a side looks what became of the other, seconds."""

Answer = Literal["no", "carry", "read"]
"""A person's word on a partner: no; yes, to be carried; yes, and they may read it at once."""
M = TypeVar("M", bound=Message)


@dataclass(frozen=True, slots=True)
class Partner:
    """Who the other laptop says it is, and the number that both screens show.

    ``colleague`` is its line in the directory, if it is there under the very key that it holds;
    only then may it read what it is given.
    """

    name: str
    device: str
    number: str
    colleague: Colleague | None

    @property
    def spaced(self) -> str:
        """The number as it is read out."""
        return f"{self.number[:3]} {self.number[3:]}"


Ask = Callable[[Partner], Answer | None]


@dataclass(frozen=True, slots=True)
class Step:
    """How far a meeting is: ``waiting`` (with the code), ``confirming``, ``agreed``, ``moving``.

    ``again`` says that a connection broke off before, and that the same code serves once more.
    """

    phase: Literal["waiting", "confirming", "agreed", "moving"]
    code: str = ""
    partner: Partner | None = None
    again: bool = False


Tell = Callable[[Step], None]


@dataclass(frozen=True, slots=True)
class Met:
    """What a meeting did: who it was with, what they were given and what they brought."""

    partner: Partner
    given: Written
    taken: Read


class Side:
    """One side's part: its nonce and card, and what it makes of the other's."""

    def __init__(self, replica: Replica, role: Role, channel: Channel) -> None:
        self.replica = replica
        self.role: Role = role
        self.channel = channel
        self.identity: Identity = bundles.own_identity(replica)
        self.nonce = hall.new_nonce()
        key = replica.signing_key()
        self.card = Card(
            register_id=self.identity.register_id,
            device=self.identity.device,
            key=public_text(key.public_key()),
            name=self.identity.name[:200],
        ).model_dump_json()
        self.commit = hall.commit(self.nonce, self.card)

    def introduction(self, nonces: str) -> Introduction:
        """Show our card, signed."""
        signature = self.channel.sign(self.replica.signing_key(), self.role, nonces, self.card)
        return Introduction(card=self.card, nonce=self.nonce, signature=signature)

    def judge(self, said: Introduction, commit: str, nonces: str) -> Partner:
        """Give who the other side is.

        Raises:
            HallFault: ``interfered`` (not what it was bound to, or not signed by its key),
                ``other_register``, ``itself``, ``withdrawn``.
        """
        theirs: Role = "guest" if self.role == "host" else "host"
        card = read(Card, said.card.encode())
        bound = secrets.compare_digest(hall.commit(said.nonce, said.card), commit)
        if not bound or not self.channel.is_signed(card, theirs, nonces, said):
            raise HallFault("interfered")
        if card.register_id != self.identity.register_id:
            raise HallFault("other_register")
        if card.device == self.identity.device:
            raise HallFault("itself")
        if self.replica.is_withdrawn(card.device):
            raise HallFault("withdrawn")
        known = {(c.device, c.key): c for c in self.replica.colleagues()}
        colleague = known.get((card.device, card.key))
        cards = (self.card, said.card) if self.role == "host" else (said.card, self.card)
        number = self.channel.number(nonces, *cards)
        name = colleague.name if colleague else card.name
        return Partner(name, card.device, number, colleague)

    def pack(self, partner: Partner, answer: Answer) -> Packed:
        """Pack what this side gives. Raises HallFault: with code ``too_large``."""
        reader = [partner.colleague] if partner.colleague and answer == "read" else []
        packed = bundles.pack(self.replica, reader, apart_from=partner.device)
        if len(packed.data) > hall.LONGEST_BUNDLE:
            raise HallFault("too_large")
        return packed

    def take(self, data: bytes) -> Read:
        """Take in what the other side gave. Raises as ``bundles.take_in``."""
        return bundles.take_in(self.replica, data) if data else Read()

    def done(self, partner: Partner, packed: Packed, taken: Read) -> Met:
        """Note what left and came, once both is certain."""
        self.replica.note_bundles(packed.own)
        self.replica.log(
            "hall_met", who=partner.name, writes=packed.written.writes, bundles=taken.bundles
        )
        return Met(partner, packed.written, taken)


def read(kind: type[M], body: bytes) -> M:
    """Read a message. Raises HallFault: with code ``malformed``."""
    try:
        return kind.model_validate_json(body)
    except ValidationError:
        raise HallFault("malformed") from None


def spell(message: Message) -> bytes:
    """Spell a message."""
    return message.model_dump_json().encode()
