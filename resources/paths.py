"""Where the shipped data files stand, from source and inside a frozen build alike."""

from __future__ import annotations

import sys
from pathlib import Path

_FROZEN = getattr(sys, "_MEIPASS", None)
"""Folder of the unpacked build, set by PyInstaller's bootloader (PyInstaller manual, Run-time)."""

ROOT = Path(_FROZEN) / "resources" if _FROZEN else Path(__file__).resolve().parent
"""The folder `resources/` of the source tree or of the frozen build."""


def path(*parts: str) -> Path:
    """Path of a shipped file or folder, e.g. `path("deployments", "mem-by-cgem.json")`.

    The file need not exist: compiled translations, for one, are made by the build.
    """
    return ROOT.joinpath(*parts)
