"""Files that hold a secret or people's data: readable by their owner alone from the first byte."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

OWNER_ONLY = 0o600


@contextmanager
def private_file(path: Path, *, over: bool = False, encoding: str = "utf-8") -> Iterator[IO[str]]:
    """Open a new text file to write; with ``over``, whatever was there goes. On disk at the end.

    Raises:
        FileExistsError: it is there already, and ``over`` was not said.
        OSError: it cannot be written.
    """
    if over:
        make_private(path)
    how = os.O_TRUNC if over else os.O_CREAT | os.O_EXCL
    number = os.open(path, os.O_WRONLY | how, OWNER_ONLY)
    with os.fdopen(number, "w", encoding=encoding) as file:
        yield file
        file.flush()
        os.fsync(file.fileno())


def make_private(path: Path) -> None:
    """Make an empty file where there is none; either way its owner alone reads it."""
    path.touch(mode=OWNER_ONLY)
    path.chmod(OWNER_ONLY)
