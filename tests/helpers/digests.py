"""The register's own word on what a laptop should hold."""

from sync.client.connection import connect
from sync.protocol.messages import DigestAnswer
from tests.helpers.laptops import Laptop


def digest_at_register(laptop: Laptop) -> tuple[str, int]:
    """Ask the register for the digest of this laptop's scope and how many records lie in it."""
    transport, _ = connect(laptop.replica)
    try:
        answer = DigestAnswer.model_validate(transport.get("/v1/digest"))
    finally:
        transport.close()
    return answer.digest, answer.records
