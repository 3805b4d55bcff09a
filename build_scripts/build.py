"""Builds what people install: the frozen app in one folder, and what wraps it for each system.

`python -m build_scripts.build` makes build/package/tremplin/ and smoke-tests it; `--no-smoke`
leaves the smoke test out. What people install is made of it by one more word, on its own system:

    --deb          build/tremplin_<version>_<architecture>.deb
    --installer    build/tremplin-<version>-setup.exe (Windows, needs Inno Setup 6)
    --dmg          build/tremplin-<version>.dmg (macOS)
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from build_scripts import linux, macos, smoke_test, translations, windows
from build_scripts.contents import NAME, ROOT

BUILD = ROOT / "build"
FOLDER = BUILD / "package" / NAME
APP = FOLDER.parent / "Tremplin.app"
EXECUTABLE = FOLDER / (f"{NAME}.exe" if sys.platform == "win32" else NAME)

WRAPPERS: dict[str, tuple[str, Callable[[int], Path]]] = {
    "--deb": ("linux", lambda epoch: linux.build_deb(FOLDER, BUILD, epoch)),
    "--installer": ("win32", lambda _epoch: windows.build_installer(FOLDER, BUILD)),
    "--dmg": ("darwin", lambda _epoch: macos.build_image(APP, BUILD)),
}
"""Word → the system it is for, and what makes the package; given the source's time."""


def main(arguments: list[str]) -> int:
    """Build, test, wrap."""
    wrap = [WRAPPERS[one] for one in arguments if one in WRAPPERS]
    if set(arguments) - {*WRAPPERS, "--no-smoke"}:
        print(__doc__)
        return 2
    if any(system != sys.platform for system, _ in wrap):
        say("an installer is built on the system it is for: docs/packaging.md")
        return 2
    epoch = source_date()
    freeze(epoch)
    say(f"{FOLDER.relative_to(ROOT)}: {mebibytes(FOLDER):.0f} MiB")
    if "--no-smoke" not in arguments and (code := smoke_test.main([str(EXECUTABLE)])):
        return code
    for _, wrapper in wrap:
        package = wrapper(epoch)
        say(f"{package.relative_to(ROOT)}: {mebibytes(package):.0f} MiB")
    return 0


def freeze(epoch: int) -> None:
    """Compile the translations and run PyInstaller; its result is in `FOLDER`."""
    if code := translations.main(["compile"]):
        sys.exit(code)
    line = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level=ERROR"]
    line += [f"--distpath={FOLDER.parent}", f"--workpath={BUILD / 'pyinstaller'}"]
    line.append(str(ROOT / "build_scripts" / "app.spec"))
    # the order of sets and the times in archives are the same each time
    environment = {**os.environ, "PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": str(epoch)}
    # unpacking takes 6 ms of each start; what people download is packed as a whole
    environment["PYINSTALLER_ZLIB_COMPRESSION_LEVEL"] = "0"
    say("freezing the app; this takes a minute")
    if code := subprocess.run(line, cwd=ROOT, env=environment, check=False).returncode:
        sys.exit(code)
    if sys.platform == "linux":
        linux.make_lean(FOLDER)


def source_date() -> int:
    """When the source was last changed, in seconds since 1970: `SOURCE_DATE_EPOCH`, or git's."""
    told = os.environ.get("SOURCE_DATE_EPOCH", "")
    if told.isdigit():
        return int(told)
    line = ["git", "log", "-1", "--format=%ct"]
    asked = subprocess.run(line, cwd=ROOT, capture_output=True, text=True, check=False)
    found = asked.stdout.strip()
    return int(found) if found else int((ROOT / "pyproject.toml").stat().st_mtime)


def mebibytes(place: Path) -> float:
    """What a file, or all files of a folder, weigh."""
    files = [place] if place.is_file() else [f for f in place.rglob("*") if not f.is_symlink()]
    return float(sum(file.stat().st_size for file in files if file.is_file()) / 2**20)


def say(line: str) -> None:
    """Print a line at once, so that it stands before what a child process prints."""
    print(line, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
