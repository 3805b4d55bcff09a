"""Answers of the register: waited for, and read as the messages they are to be."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, TypeVar

from pydantic import ValidationError

from sync.errors import Fault, NotTheRegister
from sync.protocol.messages import Message

M = TypeVar("M", bound=Message)


@dataclass(frozen=True, slots=True)
class UnderWay:
    """What was sent, and waits for its answer."""

    answer: Callable[[], Any]

    def let_go(self) -> None:
        """Wait for the answer, so that the connection is free, and drop it."""
        with suppress(Fault):
            self.answer()


def parsed(kind: type[M], body: object) -> M:
    """Read an answer. Raises NotTheRegister if it is no such message."""
    try:
        return kind.model_validate(body)
    except ValidationError as error:
        raise NotTheRegister(f"an answer that is no {kind.__name__}") from error
