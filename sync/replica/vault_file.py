"""The file ``vault.json``: its format, reading and writing it.

Canonical JSON (sorted keys, no spaces, UTF-8). Its frame is for ever, whatever later versions add:
``format``, ``version``, and ``checksum``, the SHA-256 of the canonical JSON of all the rest. The
checksum tells damage from a wrong passphrase; what keeps others out is in the slots
(`sync.replica.vault_slots`). Keys and slots that this version does not know are kept on rewriting.
"""

import hashlib
import json
from pathlib import Path
from typing import Any, Final

from pydantic import BaseModel, ConfigDict

from sync.errors import VaultDamaged, VaultMissing, VaultTooNew
from sync.merge.canonical import canonical
from sync.replica import files
from sync.replica.glance import LONGEST_FILE as LONGEST_FILE  # noqa: PLC0414 - told on
from sync.replica.glance import VAULT_FILE as VAULT_FILE  # noqa: PLC0414 - told on
from sync.replica.vault_slots import Slot

_FORMAT: Final = "tremplin-vault"
_VERSION: Final = 1


class VaultFile(BaseModel):
    """What stands in ``vault.json``, its checksum apart."""

    model_config = ConfigDict(
        frozen=True, extra="allow", ser_json_bytes="base64", val_json_bytes="base64"
    )

    format: str = _FORMAT
    version: int = _VERSION
    label: str
    created: str
    slots: list[Slot]


def parse(raw: bytes) -> VaultFile:
    """Read the content of a vault file.

    Raises:
        VaultDamaged: cut short, altered, or not a vault.
        VaultTooNew: whole, and of a later version.
    """
    try:
        body = json.loads(raw)
        del body["checksum"]
        if body["format"] != _FORMAT or _encode(body) != raw:
            raise VaultDamaged("the vault file is cut short, altered or of another kind")
        if body["version"] != _VERSION:
            raise VaultTooNew(f"vault format {body['version']}; this program knows {_VERSION}")
        return VaultFile.model_validate_json(canonical(body))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise VaultDamaged("the vault file is no vault") from error


def read(folder: Path) -> VaultFile:
    """Read the vault file of ``folder``.

    Raises:
        VaultMissing: there is none.
        VaultDamaged, VaultTooNew: as `parse`.
    """
    try:
        with (folder / VAULT_FILE).open("rb") as file:
            return parse(file.read(LONGEST_FILE + 1)[:LONGEST_FILE])
    except (FileNotFoundError, NotADirectoryError) as error:
        raise VaultMissing(f"no vault in {folder}") from error


def write(folder: Path, content: VaultFile) -> None:
    """Replace the vault file of ``folder``, whose lock the caller holds; raises DiskFull."""
    body = content.model_dump(mode="json")
    files.write_atomically(folder / VAULT_FILE, _encode(body))


def _encode(body: dict[str, Any]) -> bytes:
    """Spell the file: the body and its checksum, which reading spells again and compares."""
    checksum = hashlib.sha256(canonical(body).encode("utf-8")).hexdigest()
    return canonical({**body, "checksum": checksum}).encode("utf-8")
