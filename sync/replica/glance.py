"""What a vault file says of itself without its passphrase, read by the standard library alone.

The unlock window shows it before anything that opens a vault has been loaded. Nothing is trusted
here: whether the file is whole is for `sync.replica.vault.list_vaults` to say, soon after.
"""

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from sync.errors import VaultFault

VAULT_FILE: Final = "vault.json"
LONGEST_FILE: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class VaultInfo:
    """What is known of a vault without opening it; of an unreadable one, why it is."""

    folder: Path
    label: str = ""
    created: str = ""
    slot_kinds: tuple[str, ...] = ()
    fault: VaultFault | None = field(default=None, compare=False)


def glance_at_vaults(root: Path) -> list[VaultInfo]:
    """Describe every vault in a folder of ``root``, by folder name, as far as a glance tells."""
    return [_glance(path) for path in sorted(root.glob(f"*/{VAULT_FILE}"))]


def twins(infos: Sequence[VaultInfo]) -> set[Path]:
    """Give the folders of those that are one vault: a backup, and the vault it was made of."""
    made = Counter((info.label, info.created) for info in infos if info.created)
    return {info.folder for info in infos if made[info.label, info.created] > 1}


def laid_ms(folder: Path) -> int:
    """Give when a vault was laid there, by its file's time (Unix time in ms); 0 if it is gone."""
    file = folder / VAULT_FILE
    return int(1000 * file.stat().st_mtime) if file.is_file() else 0


def _glance(file: Path) -> VaultInfo:
    try:
        with file.open("rb") as opened:
            body = json.loads(opened.read(LONGEST_FILE))
        kinds = tuple(str(slot["kind"]) for slot in body["slots"])
        return VaultInfo(file.parent, str(body["label"]), str(body["created"]), kinds)
    except (OSError, ValueError, KeyError, TypeError):
        return VaultInfo(file.parent)
