"""Enrolment: a device's key goes to the register that invited it."""

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.client import keys, versions
from sync.client.answers import parsed
from sync.client.transport import Signer, Transport
from sync.errors import InvitationFault, NotTheRegister, Refused
from sync.protocol import invitation as invitations
from sync.protocol.keys import public_text
from sync.protocol.messages import EnrolAnswer, EnrolRequest, Hello, Invitation
from sync.protocol.standing import KeysAnswer
from sync.replica import standing
from sync.replica.core import Identity
from sync.replica.replica import Replica

_INVITATION = "invitation_"


def enrol(replica: Replica, invitation_text: str, device_name: str) -> Identity:
    """Spend an invitation; from then on the replica's writes go to that register.

    Asking again with the same invitation and key after a lost answer gets the same answer.

    Raises:
        InvitationFault: ``malformed``, ``expired``, ``used`` or ``unknown``.
        NotTheRegister: what answers is not the register that invited.
        Unreachable, Refused, ProtocolTooNew: see ``sync.errors``.
    """
    invitation = invitations.from_text(invitation_text)
    key = replica.signing_key()
    transport = _transport(replica, invitation, key)
    try:
        hello = transport.hello()
        version = versions.common(hello.protocols)
        invitation = _followed(invitation, hello, transport)
        replica.learn_time(hello.time_ms)
        answer = _ask(transport, invitation, key, device_name)
    finally:
        transport.close()
    identity = _identity(answer, invitation)
    replica.set_identity(identity, answer.time_ms)
    versions.speak(replica, version)
    standing.enter_state(replica, answer.state)
    return identity


def _followed(invitation: Invitation, hello: Hello, transport: Transport) -> Invitation:
    """Give the invitation with the register's key in force, which follows from the invitation's.

    Raises:
        NotTheRegister: it does not.
    """
    key = invitation.register_key
    if hello.register_key != key:
        told = parsed(KeysAnswer, transport.get("/v1/keys"))
        key = keys.follow(key, invitation.register_id, told.succession)
    if hello.register_key != key:
        raise NotTheRegister("its key is not the invitation's, nor follows from it")
    return invitation.model_copy(update={"register_key": key})


def _transport(replica: Replica, invitation: Invitation, key: Ed25519PrivateKey) -> Transport:
    signer = Signer(
        key,
        "enrol",
        invitation.register_id,
        lambda: replica.register_now_ms,
        replica.learn_time,
    )
    return Transport(invitation.url, signer, invitation.ca)


def _ask(
    transport: Transport, invitation: Invitation, key: Ed25519PrivateKey, device_name: str
) -> EnrolAnswer:
    request = EnrolRequest(
        token=invitation.token,
        device_key=public_text(key.public_key()),
        device_name=device_name,
    )
    try:
        return EnrolAnswer.model_validate(transport.post("/v1/enrol", request))
    except Refused as refusal:
        if refusal.code.startswith(_INVITATION):
            raise InvitationFault(refusal.code.removeprefix(_INVITATION)) from refusal
        raise


def _identity(answer: EnrolAnswer, invitation: Invitation) -> Identity:
    return Identity(
        device=answer.device,
        person=answer.person,
        name=answer.name,
        role=answer.role,
        scope=answer.scope,
        register_id=answer.register_id,
        register_key=invitation.register_key,
        url=invitation.url,
        deployment=answer.deployment,
        ca=invitation.ca,
    )
