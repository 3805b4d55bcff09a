"""Receipts: the register's signed word, believed only if it is about what we sent."""

from pydantic import ValidationError

from sync.errors import NotTheRegister
from sync.protocol.keys import read_public, verifies
from sync.protocol.messages import PushBatch, Receipt, SignedReceipt
from sync.replica.core import Identity


def verified(signed: SignedReceipt, identity: Identity, batch: PushBatch, hash_: str) -> Receipt:
    """Read a receipt whose signature is the register's and that is about this very batch.

    Raises:
        NotTheRegister: the signature is somebody else's, or the receipt is about something else.
    """
    body = signed.receipt.encode()
    if not verifies(read_public(identity.register_key), body, signed.signature):
        raise NotTheRegister("a receipt that the register did not sign")
    try:
        receipt = Receipt.model_validate_json(body)
    except ValidationError as error:
        raise NotTheRegister("a signed text that is no receipt") from error
    said = (receipt.device, receipt.session, receipt.sequence, receipt.hash)
    counted = sum(count for count, _, _ in receipt.verdicts)
    if said != (identity.device, batch.session, batch.sequence, hash_) or counted != len(batch.ms):
        raise NotTheRegister("a receipt about something else")
    return receipt
