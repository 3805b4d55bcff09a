"""PySide's own Python part, compiled once by the build instead of at each start.

Shiboken carries it as a zip of sources inside its library, and compiles those whenever it is
loaded: 15 ms before the first window. Where a folder `shiboken6/files.dir` stands, it is read from
there (`find_incarnated_files` in its `signature_bootstrap.py`, made for `SBK_EMBED=False`).
"""

from __future__ import annotations

import py_compile
import sys
from pathlib import Path, PurePosixPath

import PySide6.QtCore  # noqa: F401 - loads the part this is about

PLACE = "shiboken6/files.dir"
"""Where Shiboken looks, in the frozen app."""

FOR_STUBS = ("enum_sig", "pyi_generator")
"""Its modules that write the type stubs of a wheel; they are loaded always, and empty here."""


LATER = (
    "rec = re.compile(regex, flags=re.VERBOSE)\n        self._finditer = rec.finditer\n",
    "self._finditer = lambda text: re.finditer(regex, text, flags=re.VERBOSE)\n",
)
"""In its parser of signatures: an expression that takes 4 ms to compile and only errors ask for."""


def sources() -> dict[str, str]:
    """Every module of it, changed as said above: place in the folder → source."""
    carried = sys.modules["shibokensupport"].__spec__.loader.zfile  # type: ignore[union-attr]  # its loader
    found = {}
    for name in sorted(carried.namelist()):
        if name.startswith("shibokensupport/") and name.endswith(".py"):
            source = carried.read(name).decode("utf-8").replace(*LATER)
            found[name] = "" if Path(name).stem in FOR_STUBS else source
    return found


def compiled(folder: Path) -> list[tuple[str, str, str]]:
    """PyInstaller's entries of its modules, compiled into ``folder``."""
    entries = []
    for name, source in sources().items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(source, encoding="utf-8")
        target = file.with_suffix(".pyc")
        # by the source's sum, not its time: the same source gives the same file
        mode = py_compile.PycInvalidationMode.UNCHECKED_HASH
        py_compile.compile(str(file), str(target), dfile=name, doraise=True, invalidation_mode=mode)
        inside = PurePosixPath(PLACE, name).with_suffix(".pyc")
        entries.append((str(inside), str(target), "DATA"))
    return entries
