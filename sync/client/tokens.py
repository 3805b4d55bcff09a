"""Other systems' tokens, as an administrator asks the register for them, over the network alone.

Each raises Unreachable, NotTheRegister, or Refused with the codes that the register's ``tokens``
names; nothing of it is kept on the laptop.
"""

from sync.client.answers import parsed
from sync.client.connection import connect
from sync.protocol.messages import Message
from sync.protocol.outside import TokenAnswer, TokenDecision, TokenRequest, TokensAnswer
from sync.replica.replica import Replica

_PATH = "/v1/admin/tokens"


def overview(replica: Replica) -> TokensAnswer:
    """Ask for the tokens of one's regions, and what one can be made of."""
    transport, _identity = connect(replica)
    try:
        return parsed(TokensAnswer, transport.get(_PATH))
    finally:
        transport.close()


def make(replica: Replica, wanted: TokenRequest) -> TokenAnswer:
    """Make a token; its text is told this once."""
    return _ask(replica, _PATH, wanted)


def rotate(replica: Replica, token: str) -> TokenAnswer:
    """Give a token another text, told this once; the one before serves on for a day."""
    return _ask(replica, f"{_PATH}/{token}", TokenDecision(decision="rotate"))


def revoke(replica: Replica, token: str) -> None:
    """End a token at once."""
    _ask(replica, f"{_PATH}/{token}", TokenDecision(decision="revoke"))


def _ask(replica: Replica, path: str, message: Message) -> TokenAnswer:
    transport, _identity = connect(replica)
    try:
        return parsed(TokenAnswer, transport.post(path, message))
    finally:
        transport.close()
