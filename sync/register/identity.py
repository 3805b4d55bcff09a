"""The register's private key: a file beside the database, readable by its owner alone."""

import os
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.errors import RegisterExists, RegisterMissing
from sync.protocol.keys import private_text, read_private


def make_key(path: Path) -> Ed25519PrivateKey:
    """Make the key and its file, with mode 0600.

    Raises:
        RegisterExists: the file is there already.
    """
    key = Ed25519PrivateKey.generate()
    try:
        number = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise RegisterExists(f"there is a register in {path.parent} already") from None
    with os.fdopen(number, "w", encoding="ascii") as file:
        file.write(private_text(key) + "\n")
        file.flush()
        os.fsync(file.fileno())
    return key


def next_key(path: Path) -> Ed25519PrivateKey:
    """Give the key that is to follow, from its file beside the other; made if there is none yet."""
    beside = path.with_name(f"{path.name}.next")
    return load_key(beside) if beside.exists() else make_key(beside)


def put_next_in_force(path: Path) -> None:
    """Let the next key take the place of the one in force, which is gone then."""
    path.with_name(f"{path.name}.next").replace(path)


def load_key(path: Path) -> Ed25519PrivateKey:
    """Read the key.

    Raises:
        RegisterMissing: there is no key, or the file is damaged.
    """
    try:
        return read_private(path.read_text(encoding="ascii").strip())
    except FileNotFoundError:
        raise RegisterMissing(f"there is no register in {path.parent}") from None
    except ValueError:
        raise RegisterMissing(f"{path} is damaged") from None
