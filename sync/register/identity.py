"""The register's private key: a file beside the database, readable by its owner alone.

Which key is in force stands in the database, so all workers change to the next one in the same
moment, wherever they run: each reads its file again once the database names another key than its
own. Former keys stay beside it and sign nothing any more: a bundle may lie on a stick for weeks,
sealed to the key that was in force when it was written.
"""

from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.errors import RegisterExists, RegisterKeyAway, RegisterMissing
from sync.private_files import private_file
from sync.protocol.keys import fingerprint, private_text, public_text, read_private


class Keyring:
    """The key in force, as one process holds it; ``path`` is its file, if it has one."""

    def __init__(self, key: Ed25519PrivateKey, path: Path | None = None) -> None:
        self._key = key
        self._path = path
        self.public = public_text(key.public_key())

    def in_force(self, public: str) -> Ed25519PrivateKey:
        """Give the key whose public half the database names; empty: the first one still is.

        Raises:
            RegisterKeyAway: this machine has not got it yet.
        """
        if public not in ("", self.public):
            self._key, self.public = self._find(public), public
        return self._key

    def former(self) -> Iterator[Ed25519PrivateKey]:
        """Give the keys that were in force before, as far as this machine has them, in no order.

        Raises:
            RegisterMissing: a file of one is damaged.
        """
        if self._path:
            yield from map(load_key, self._path.parent.glob(f"{self._path.name}.former-*"))

    def _find(self, public: str) -> Ed25519PrivateKey:
        path = self._path
        held = (path, _beside(path), path) if path else ()  # it may change its name meanwhile
        for file in held:
            if file.exists():
                key = load_key(file)
                if public_text(key.public_key()) == public:
                    return key
        raise RegisterKeyAway("the register's key was changed, and the new one is not here")


def make_key(path: Path) -> Ed25519PrivateKey:
    """Make the key and its file, with mode 0600.

    Raises:
        RegisterExists: the file is there already.
    """
    key = Ed25519PrivateKey.generate()
    try:
        with private_file(path, encoding="ascii") as file:
            file.write(private_text(key) + "\n")
    except FileExistsError:
        raise RegisterExists(f"there is a register in {path.parent} already") from None
    return key


def next_key(path: Path) -> Ed25519PrivateKey:
    """Give the key that is to follow, from its file beside the other; made if there is none yet."""
    beside = _beside(path)
    return load_key(beside) if beside.exists() else make_key(beside)


def put_next_in_force(path: Path) -> None:
    """Let the next key take the place of the one in force, which is kept beside it."""
    name = fingerprint(public_text(load_key(path).public_key())).replace(" ", "")
    former = path.with_name(f"{path.name}.former-{name}")
    former.unlink(missing_ok=True)
    former.hardlink_to(path)
    _beside(path).replace(path)


def _beside(path: Path) -> Path:
    return path.with_name(f"{path.name}.next")


def load_key(path: Path) -> Ed25519PrivateKey:
    """Read the key.

    Raises:
        RegisterMissing: there is no key, or the file is damaged.
    """
    try:
        return read_private(path.read_text(encoding="ascii").strip())
    except FileNotFoundError:
        raise RegisterMissing(
            f"there is no register in {path.parent}: its key, {path.name}, is not there"
        ) from None
    except ValueError:
        raise RegisterMissing(f"{path} is damaged") from None
