"""What an exchange talks through; ``transport.Transport`` is the one over HTTP."""

from collections.abc import Callable
from typing import Any, Protocol

from sync.client.transport import Traffic
from sync.protocol.messages import Message


class Wire(Protocol):
    """A signed way to one register."""

    traffic: Traffic

    def post_bytes(self, path: str, body: bytes) -> Any:
        """Send a body and give the answer's JSON."""

    def post(self, path: str, message: Message) -> Any:
        """Send a message and give the answer's JSON."""

    def post_ahead(self, path: str, body: bytes) -> Callable[[], Any]:
        """Send a body now, and give what waits for the answer's JSON; nothing else meanwhile."""

    def get(self, path: str) -> Any:
        """Ask for a path and give the answer's JSON."""

    def close(self) -> None:
        """Close the connection."""
