"""What administrators and coordinators ask of the register, over the network alone.

Each raises Unreachable, NotTheRegister, or Refused with the codes that the register's
``administration`` names; nothing of it is kept on the laptop.
"""

from sync.client.answers import parsed
from sync.client.connection import connect
from sync.protocol.messages import Message
from sync.protocol.people import (
    Decision,
    DeviceDecision,
    Done,
    InviteAnswer,
    InviteRequest,
    PeopleAnswer,
    PersonChange,
    RecoveryNote,
)
from sync.replica.replica import Replica


class _Nothing(Message):
    """A request that says nothing."""


def overview(replica: Replica) -> PeopleAnswer:
    """Ask for the people one looks after, with their laptops and invitations."""
    transport, _identity = connect(replica)
    try:
        return parsed(PeopleAnswer, transport.get("/v1/admin/people"))
    finally:
        transport.close()


def invite(replica: Replica, wanted: InviteRequest) -> InviteAnswer:
    """Make an invitation to this laptop's register; its text is told this once."""
    transport, identity = connect(replica)
    asked = wanted.model_copy(update={"url": identity.url, "ca": identity.ca})
    try:
        return parsed(InviteAnswer, transport.post("/v1/admin/invitations", asked))
    finally:
        transport.close()


def change_person(replica: Replica, person: str, wanted: PersonChange) -> None:
    """Change a person's name, role or scope; suspend them or let them go on."""
    _do(replica, f"/v1/admin/people/{person}", wanted)


def decide_device(replica: Replica, device: str, decision: Decision) -> None:
    """Approve or decline a laptop that waits, or withdraw one."""
    _do(replica, f"/v1/admin/devices/{device}", DeviceDecision(decision=decision))


def note_recovery(replica: Replica, device: str, key: str) -> None:
    """Have the register note that a laptop's forgotten passphrase is about to be answered."""
    _do(replica, "/v1/admin/recoveries", RecoveryNote(device=device, key=key))


def withdraw(replica: Replica, invitation: str) -> None:
    """Let an invitation serve nobody any more."""
    _do(replica, f"/v1/admin/invitations/{invitation}/withdraw", _Nothing())


def _do(replica: Replica, path: str, message: Message) -> None:
    transport, _identity = connect(replica)
    try:
        parsed(Done, transport.post(path, message))
    finally:
        transport.close()
