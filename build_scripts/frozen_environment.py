"""Runs first in the frozen app: what it starts (a file manager) gets the person's environment.

PyInstaller points the loader and Qt at the app's own libraries by variables, which every program
that is started from here would inherit; another program that uses Qt would load ours and crash.
This process needs them no more: the loader has read its path at the start (the previous value is
under `…_ORIG`: PyInstaller manual, "LD_LIBRARY_PATH / LIBPATH considerations"), and Qt finds its
plugins beside its libraries.

PySide asks for the source of every module that is loaded after it, to find out whether it uses
PySide. There are no sources here, so the answer is given without looking for them.
"""

import inspect
import os
import sys

LOADER_PATH = "LD_LIBRARY_PATH"

for name in (LOADER_PATH, "QT_PLUGIN_PATH", "QML2_IMPORT_PATH"):
    if os.environ.get(name, "").startswith(sys._MEIPASS):  # type: ignore[attr-defined]  # noqa: SLF001 - PyInstaller names it so
        del os.environ[name]
before = os.environ.pop(f"{LOADER_PATH}_ORIG", None)
if before is not None:
    os.environ[LOADER_PATH] = before


def no_source(_of: object) -> str:
    """Answer as `inspect.getsource` does where there is none."""
    raise OSError("the frozen app has no sources")


inspect.getsource = no_source  # type: ignore[assignment]  # its parameter is named `object`
