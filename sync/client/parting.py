"""A revoked device's last exchange: its unsent work is handed over, then it is ordered to wipe.

The order is obeyed by whoever holds the vault (``sync.replica.wipe``); its receipt, signed before
the key goes, may be delivered by any later start of the program.
"""

from sync.client.answers import parsed
from sync.client.standing import verified
from sync.client.transport import Transport
from sync.client.wire import Wire
from sync.errors import Fault
from sync.protocol.messages import Message
from sync.protocol.people import Done
from sync.protocol.standing import Signed, WipeOrder
from sync.replica.core import Identity
from sync.replica.replica import Replica
from sync.replica.wipe import KeptReceipt

HANDOVER = "/v1/handover"


class _Nothing(Message):
    """A request that says nothing."""


def ask_order(replica: Replica, wire: Wire, identity: Identity) -> WipeOrder | None:
    """Ask for the order, once nothing is left to hand over.

    Gives None where the register has none to give or cannot be asked now: the next sync asks.

    Raises:
        NotTheRegister: the register did not sign it.
    """
    if replica.unsent_count():
        return None
    try:
        answer = wire.post("/v1/wipe", _Nothing())
    except Fault:
        return None
    return verified(WipeOrder, parsed(Signed, answer), identity)


def deliver(receipt: KeptReceipt) -> None:
    """Tell the register of a wipe; telling it twice is harmless.

    Raises:
        Unreachable, Refused, NotTheRegister: it does not know yet.
    """
    transport = Transport(receipt.url, None, receipt.ca)
    try:
        parsed(Done, transport.post("/v1/wiped", receipt.signed))
    finally:
        transport.close()
