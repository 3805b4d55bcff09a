"""Owns the set-up: from a fresh clone and a Python to a .venv that builds, tests and runs.

Needs nothing but the standard library. Run by every Makefile target; when all is in place it looks
and leaves, in well under a second. It installs exactly build_scripts/locks/dev.txt (hashes
required) and the project itself in place, and compiles the translations. On Debian and Ubuntu, as
root, it also installs the system libraries that Qt opens; elsewhere it names what is missing.
"""

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

OLDEST = (3, 11)
ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCK = ROOT / "build_scripts" / "locks" / "dev.txt"
PROJECT = ROOT / "pyproject.toml"
FONTS = [Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".fonts"]

# shared library → the Debian package that holds it; without these Qt does not start at all
QT_LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
}
# without these Qt opens no window on an X display; offscreen it runs
X_LIBRARIES = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb-shape.so.0": "libxcb-shape0",
}
ARABIC_FONT = "fonts-noto-core"


def main() -> None:
    """Put in place whatever is missing."""
    if sys.version_info < OLDEST:
        found = ".".join(map(str, sys.version_info[:3]))
        sys.exit(f"Tremplin needs Python 3.11 or newer; {sys.executable} is {found}.")
    if sys.platform == "linux":
        ensure_system_packages()
    ensure_venv()
    ensure_installed()
    ensure_translated()


def ensure_system_packages() -> None:
    """Install the missing system packages by apt as root, or name them in one line.

    Raises:
        SystemExit: Qt cannot start and the packages could not be installed from here.
    """
    missing = missing_packages()
    first_time = not VENV.exists()
    if (first_time and missing) or needed(missing):
        apt_install(missing)
        missing = missing_packages()
    if missing:
        how = "sudo apt-get install" if shutil.which("apt-get") else "Debian's names:"
        say(f"Missing system packages, to install once: {how} {' '.join(missing)}")
    if needed(missing):
        sys.exit(f"Qt cannot start without {' '.join(needed(missing))}.")


def needed(packages: list[str]) -> list[str]:
    """Return those of the packages without which Qt does not start even offscreen."""
    return [package for package in packages if package in QT_LIBRARIES.values()]


def missing_packages() -> list[str]:
    """Return the Debian packages whose library does not open, or whose font is not there."""
    libraries = {**QT_LIBRARIES, **X_LIBRARIES}
    missing = [package for library, package in libraries.items() if not opens(library)]
    if not any(any(folder.rglob("*Arab*.[to]tf")) for folder in FONTS if folder.is_dir()):
        missing.append(ARABIC_FONT)
    return missing


def opens(library: str) -> bool:
    """Tell whether the loader finds the shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def apt_install(packages: list[str]) -> None:
    """Install the packages where there is apt and this is root; what fails, the next look shows."""
    if shutil.which("apt-get") is None or os.geteuid() != 0:
        return
    say(f"Installing system packages: {' '.join(packages)}")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    quiet = ["apt-get", "-qq", "-o", "Dpkg::Use-Pty=0"]
    subprocess.run([*quiet, "update"], env=environment, check=False)
    install = [*quiet, "install", "--yes", "--no-install-recommends", *packages]
    subprocess.run(install, env=environment, check=False, stdout=subprocess.DEVNULL)


def ensure_venv() -> None:
    """Make .venv where it is missing or where its Python has gone.

    Raises:
        SystemExit: this Python lacks ensurepip and so cannot make one.
    """
    if venv_python().exists():
        return
    package = f"python3.{sys.version_info.minor}-venv"
    if not has_ensurepip():
        apt_install([package])
    if not has_ensurepip():
        sys.exit(
            f"{sys.executable} has no ensurepip, so it makes no virtual environment with pip; "
            f"on Debian: sudo apt-get install {package}"
        )
    say(f"Making .venv with Python {sys.version.split()[0]}")
    run(sys.executable, "-m", "venv", "--clear", str(VENV))


def has_ensurepip() -> bool:
    """Tell whether a fresh interpreter of this Python can put pip into an environment."""
    question = "import ensurepip, sys; sys.exit(ensurepip.version() is None)"
    command = [sys.executable, "-c", question]
    return subprocess.run(command, check=False, stderr=subprocess.DEVNULL).returncode == 0


def ensure_installed() -> None:
    """Install the lock, then the project in place, each only when it is not what was installed."""
    pip = [str(venv_python()), "-m", "pip", "--disable-pip-version-check", "install", "-qq"]
    if is_stale("lock", LOCK):
        say("Installing the locked packages into .venv; the first time takes a few minutes")
        run(*pip, "--progress-bar=off", "--require-hashes", "--requirement", str(LOCK))
        stamp("lock", LOCK)
    if is_stale("project", PROJECT):
        say("Putting the project itself into .venv")
        run(*pip, "--no-deps", "--no-build-isolation", "--no-index", "--editable", str(ROOT))
        stamp("project", PROJECT)


def ensure_translated() -> None:
    """Compile the translations whose source is newer; they are built, not committed."""
    sources = (ROOT / "resources" / "translations").glob("*.ts")
    compiled = {source: source.with_suffix(".qm") for source in sources}
    if any(
        not qm.exists() or qm.stat().st_mtime < ts.stat().st_mtime for ts, qm in compiled.items()
    ):
        run(str(venv_python()), "-m", "build_scripts.translations", "compile")


def is_stale(name: str, source: Path) -> bool:
    """Tell whether the source differs from what was last installed from it."""
    path = stamp_path(name)
    return not path.exists() or path.read_text(encoding="ascii") != fingerprint(source)


def stamp(name: str, source: Path) -> None:
    """Remember what was installed."""
    stamp_path(name).write_text(fingerprint(source), encoding="ascii")


def stamp_path(name: str) -> Path:
    """Return where .venv remembers what was installed under the name."""
    return VENV / f".tremplin-{name}"


def fingerprint(source: Path) -> str:
    """Return the source's SHA-256 in hexadecimal; moving the clone changes it too."""
    return hashlib.sha256(source.read_bytes() + os.fsencode(ROOT)).hexdigest()


def venv_python() -> Path:
    """Return the environment's interpreter, there or not."""
    windows = sys.platform == "win32"
    return VENV / ("Scripts/python.exe" if windows else "bin/python")


def run(*command: str) -> None:
    """Run a command and leave with its exit code if it fails; it has said why."""
    code = subprocess.run(command, check=False, cwd=ROOT).returncode
    if code:
        sys.exit(code)


def say(line: str) -> None:
    """Print a line at once, so that it stands before what a child process prints."""
    print(line, flush=True)


if __name__ == "__main__":
    main()
