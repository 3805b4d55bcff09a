"""Ending this process and starting a fresh one in its place, so that nothing stays in memory.

On Unix the new program takes over the process itself: `execve` throws the whole address space
away, closes what is not meant to be inherited (Python opens files so) and with it the vault's
lock. Elsewhere a new process is started and this one ends at once.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import NoReturn

RESET = {"PYINSTALLER_RESET_ENVIRONMENT": "1"}
"""A frozen program starts as if from scratch (PyInstaller manual, "Using sys.executable to spawn
subprocesses that outlive the application process")."""


def command(arguments: Sequence[str] = ()) -> list[str]:
    """Give the command that starts the app, from source and frozen alike."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    return [sys.executable, "-m", "desktop", *arguments]


def restart(arguments: Sequence[str] = ()) -> NoReturn:
    """Start afresh; nothing after this runs, no destructor and no exit handler."""
    line = command(arguments)
    environment = {**os.environ, **RESET}
    sys.stdout.flush()
    sys.stderr.flush()
    if os.name == "posix":
        os.execve(line[0], line, environment)  # noqa: S606 - our own program, no shell
    import subprocess

    subprocess.Popen(line, env=environment, close_fds=True)  # noqa: S603 - the same
    os._exit(0)
