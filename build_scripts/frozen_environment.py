"""Runs first in the frozen app: what it starts (a file manager) gets the person's environment.

PyInstaller's bootloader points the loader at the app's own libraries and keeps the previous value
under `…_ORIG` (PyInstaller manual, "LD_LIBRARY_PATH / LIBPATH considerations"). This process has
read it by now; another program that uses Qt would load ours and crash.
"""

import os

_NAME = "LD_LIBRARY_PATH"

if _NAME in os.environ:
    del os.environ[_NAME]
_before = os.environ.pop(f"{_NAME}_ORIG", None)
if _before is not None:
    os.environ[_NAME] = _before
