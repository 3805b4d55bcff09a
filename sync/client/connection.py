"""A replica's connection to its own register."""

from sync.client.transport import Signer, Transport
from sync.errors import Refused
from sync.replica.core import Identity
from sync.replica.replica import Replica


def connect(replica: Replica) -> tuple[Transport, Identity]:
    """Give a transport that signs as this device.

    Raises:
        Refused: with code ``not_enrolled``.
    """
    identity = replica.identity
    if identity is None:
        raise Refused("not_enrolled")
    signer = Signer(
        replica.signing_key(),
        identity.device,
        identity.register_id,
        lambda: replica.register_now_ms,
        replica.learn_time,
    )
    return Transport(identity.url, signer, identity.ca), identity
