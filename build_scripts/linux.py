"""The frozen folder on Linux: made lean, and wrapped as a Debian package by dpkg-deb alone.

The package is the same, byte for byte, when it is built twice from one commit on one machine:
every time in it is that of ``SOURCE_DATE_EPOCH`` (reproducible-builds.org, "SOURCE_DATE_EPOCH").
"""

from __future__ import annotations

import gzip
import hashlib
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import formatdate
from pathlib import Path

from build_scripts.artwork import png
from build_scripts.bootstrap import ARABIC_FONT, QT_LIBRARIES, X_LIBRARIES
from build_scripts.contents import APP_ID, NAME, ROOT
from desktop.cli import COMMANDS, GROUPS
from resources.paths import path
from sync.version import VERSION

TEMPLATES = ROOT / "build_scripts" / "debian"
LIBRARY = Path("usr/lib", NAME)
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256)
LIBRARIES = {
    **QT_LIBRARIES,
    **X_LIBRARIES,
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libfreetype.so.6": "libfreetype6",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libstdc++.so.6": "libstdc++6 (>= 11)",  # the newest symbols asked for are GLIBCXX_3.4.29
    "libgcc_s.so.1": "libgcc-s1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb.so.1": "libxcb1",
    "libzstd.so.1": "libzstd1",
}
"""Shared library that the app leaves to the system → the Debian package that holds it."""

LIBC = re.compile(r"(ld-linux.*|lib(c|dl|m|pthread|rt|util))\.so\.\d+")
"""The libraries of libc6 itself."""

CONTROL = """\
Package: {name}
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {kib}
Depends: {depends}
Recommends: {font}, xdg-utils
Section: misc
Priority: optional
Description: offline-first notebook for ambassadors of a business diaspora programme
 At forums without internet, ambassadors record the entrepreneurs they meet:
 what these feel, misunderstand, need and consent to. Everything is kept in an
 encrypted database on the laptop. When a connection comes back, changes go to
 the central register; what two people wrote differently is found, kept and
 decided, and nothing is silently lost.
 .
 The interface speaks French, Arabic, English, Spanish, Dutch, German and
 Italian.
"""


def make_lean(folder: Path) -> None:
    """Drop the libraries' debugging data, and give every file the rights that it needs."""
    for file in _elf_files(folder):
        if b".debug_info" in _output("readelf", "--section-headers", "--wide", str(file)):
            # the others came without, and stripping breaks what auditwheel has patched
            subprocess.run(["strip", "--strip-unneeded", file], check=True)
    set_rights(folder)


def set_rights(folder: Path) -> None:
    """Folders and the program 755, all else 644, whatever the builder's umask is."""
    for entry in [folder, *folder.rglob("*")]:
        if not entry.is_symlink():
            program = entry.is_dir() or entry == folder / NAME or _is_program(entry)
            entry.chmod(0o755 if program else 0o644)


def build_deb(folder: Path, target_folder: Path, epoch: int) -> Path:
    """Wrap the frozen folder as a Debian package; returns its file.

    ``epoch`` is the time of everything in it, in seconds since 1970.
    """
    architecture = _output("dpkg", "--print-architecture").decode().strip()
    target = target_folder / f"{NAME}_{VERSION}_{architecture}.deb"
    with tempfile.TemporaryDirectory(prefix="tremplin-deb-") as temporary:
        tree = Path(temporary, "tree")
        shutil.copytree(folder, tree / LIBRARY, symlinks=True)
        _add_system_files(tree, epoch)
        set_rights_outside(tree)
        _write_control(tree, architecture)
        _set_times(tree, epoch)
        environment = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch)}
        command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(target)]
        subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)
    return target


def set_rights_outside(tree: Path) -> None:
    """The rights of what stands around the frozen folder, whose own are set."""
    for entry in [tree, *tree.rglob("*")]:
        if not entry.is_symlink() and not entry.is_relative_to(tree / LIBRARY):
            entry.chmod(0o755 if entry.is_dir() else 0o644)


def maintainer() -> str:
    """Who answers for the package: Debian's own variables, else nobody in particular."""
    name = os.environ.get("DEBFULLNAME", "The Tremplin authors")
    return f"{name} <{os.environ.get('DEBEMAIL', 'tremplin@example.org')}>"


def _add_system_files(tree: Path, epoch: int) -> None:
    """The command, menu entry, kinds of files, icons, manual page, copyright and changelog."""
    command = tree / "usr/bin" / NAME
    command.parent.mkdir(parents=True)
    command.symlink_to(Path("../lib", NAME, NAME))
    share = tree / "usr/share"
    _put(share / f"applications/{NAME}.desktop", _template(f"{NAME}.desktop"))
    _put(share / f"mime/packages/{NAME}.xml", _template(f"{NAME}.mime.xml"))
    day = datetime.fromtimestamp(epoch, UTC).date().isoformat()
    about = _template(f"{NAME}.metainfo.xml", VERSION=VERSION, DATE=day)
    _put(share / f"metainfo/{APP_ID}.metainfo.xml", about)
    icons = share / "icons/hicolor"
    _put(icons / f"scalable/apps/{NAME}.svg", path("icons", f"{NAME}.svg").read_bytes())
    for size in ICON_SIZES:
        _put(icons / f"{size}x{size}/apps/{NAME}.png", png(size))
    _put(share / f"man/man1/{NAME}.1.gz", _gzip(manual()))
    documents = share / "doc" / NAME
    bundled = "\n".join(f"  {licence.name}" for licence in _licences(tree))
    _put(documents / "copyright", _template("copyright", BUNDLED=bundled))
    _put(documents / "changelog.gz", _gzip(_changelog(epoch)))
    _put(documents / "CHANGELOG.md.gz", _gzip((ROOT / "CHANGELOG.md").read_bytes()))
    _put(tree / "usr/share/lintian/overrides" / NAME, _template("lintian-overrides"))


def manual() -> bytes:
    """The manual page, with every command that there is."""
    *commands, last = [f"\\fB{name}\\fR" for name in (*COMMANDS, *GROUPS)]
    return _template(f"{NAME}.1", VERSION=VERSION, COMMANDS=f"{', '.join(commands)} and {last}")


def _changelog(epoch: int) -> bytes:
    """The package's own changelog (Debian Policy 4.4); the program's is CHANGELOG.md."""
    return (
        f"{NAME} ({VERSION}) unstable; urgency=medium\n\n"
        f"  * Version {VERSION}; what it brings is in CHANGELOG.md.gz.\n\n"
        f" -- {maintainer()}  {formatdate(epoch)}\n"
    ).encode()


def _licences(tree: Path) -> list[Path]:
    return sorted((tree / LIBRARY / "_internal" / "licenses").iterdir())


def depends(folder: Path) -> str:
    """What a package of the folder depends on, as `Depends:` writes it.

    Raises:
        SystemExit: a library is neither in the folder nor in `LIBRARIES`.
    """
    needed, glibc = needs(folder)
    unknown = needed - LIBRARIES.keys()
    if unknown:
        raise SystemExit(f"build_scripts/linux.py names no package of {', '.join(sorted(unknown))}")
    return ", ".join([f"libc6 (>= {glibc})", *sorted({LIBRARIES[name] for name in needed})])


def needs(folder: Path) -> tuple[set[str], str]:
    """The shared libraries that are not in the folder, and the oldest glibc that will do."""
    here = {entry.name for entry in folder.rglob("*")}
    needed: set[str] = set()
    versions: set[tuple[int, ...]] = set()
    for file in _elf_files(folder):
        told = _output("readelf", "--dynamic", "--version-info", "--wide", str(file)).decode()
        needed |= set(re.findall(r"\(NEEDED\).*\[(.+)\]", told)) - here
        found = re.findall(r"Name: GLIBC_([\d.]+)", told)
        versions |= {tuple(map(int, version.split("."))) for version in found}
    newest = ".".join(map(str, max(versions)))
    return {name for name in needed if not LIBC.fullmatch(name)}, newest


def _write_control(tree: Path, architecture: str) -> None:
    files = sorted(f for f in tree.rglob("*") if f.is_file() and not f.is_symlink())
    sums = "".join(
        f"{hashlib.md5(file.read_bytes()).hexdigest()}  {file.relative_to(tree)}\n"  # noqa: S324 - the format is dpkg's
        for file in files
    )
    kib = sum(-(-file.stat().st_size // 1024) for file in files)
    control = CONTROL.format(
        name=NAME,
        version=VERSION,
        architecture=architecture,
        maintainer=maintainer(),
        kib=kib,
        depends=depends(tree / LIBRARY),
        font=ARABIC_FONT,
    )
    _put(tree / "DEBIAN/md5sums", sums.encode())
    _put(tree / "DEBIAN/control", control.encode())
    for entry in (tree / "DEBIAN", *(tree / "DEBIAN").iterdir()):
        entry.chmod(0o755 if entry.is_dir() else 0o644)


def _set_times(tree: Path, epoch: int) -> None:
    for entry in [*tree.rglob("*"), tree]:
        os.utime(entry, (epoch, epoch), follow_symlinks=False)


def _elf_files(folder: Path) -> Iterator[Path]:
    """Every program and library below the folder, in a fixed order."""
    for file in sorted(folder.rglob("*")):
        if file.is_file() and not file.is_symlink() and _starts(file) == b"\x7fELF":
            yield file


def _is_program(file: Path) -> bool:
    return file.is_file() and _starts(file)[:2] == b"#!" and os.access(file, os.X_OK)


def _starts(file: Path) -> bytes:
    with file.open("rb") as opened:
        return opened.read(4)


def _template(name: str, **values: str) -> bytes:
    text = (TEMPLATES / name).read_text(encoding="utf-8")
    for key, value in values.items():
        text = text.replace(f"@{key}@", value)
    return text.encode()


def _gzip(data: bytes) -> bytes:
    return gzip.compress(data, 9, mtime=0)


def _put(file: Path, data: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)


def _output(*command: str) -> bytes:
    return subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout
