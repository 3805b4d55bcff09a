"""What goes into the frozen app and what stays out; `app.spec` only asks here."""

from __future__ import annotations

import sys
import sysconfig
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path, PurePosixPath

from resources.paths import path

ROOT = Path(__file__).resolve().parent.parent
NAME = "tremplin"
APP_ID = "org.tremplin.Tremplin"
"""The app's name in software centres, and on macOS."""

HIDDEN_IMPORTS = ("phonenumbers",)
"""Packages whose every module is taken: phonenumbers imports a region's numbers by its name."""

EXCLUDED_MODULES = (
    # the register's
    "alembic", "fastapi", "mako", "psycopg", "sqlalchemy", "starlette", "sync.register", "uvicorn",
    # the developers'
    "_pytest", "hypothesis", "mypy", "pip", "pkg_resources", "pytest", "schemathesis", "setuptools",
    "wheel", "tests", "build_scripts",
    # taken along by packages of ours that do without
    "IPython", "PIL", "PySide6.QtNetwork", "lib2to3", "matplotlib", "numpy", "pydoc_data", "scipy",
    "tkinter", "yaml",
    # parts of Python for terminals and old databases; readline's library is under the GPL
    "curses", "dbm.gnu", "dbm.ndbm", "nis", "readline",
)  # fmt: skip
"""Never in the frozen app, whoever asks for them."""

UNUSED_HOOKS = (
    "pyi_rth_inspect",  # where sources would lie; it reads a list of all modules to know that
    "pyi_rth_multiprocessing", "pyi_rth_pyqtgraph_multiprocess",  # workers are threads here
    "pyi_rth_pkgutil",  # nobody looks for modules that he does not name
)  # fmt: skip
"""Of PyInstaller's own code that runs before the program, what only costs time at each start."""

QT_PLUGINS = {
    "iconengines": {"qsvgicon"},
    "imageformats": {"qgif", "qico", "qjpeg", "qsvg", "qwebp"},
    "platforminputcontexts": {
        "composeplatforminputcontextplugin",
        "ibusplatforminputcontextplugin",
    },
    "platforms": {"qcocoa", "qoffscreen", "qwayland", "qwindows", "qxcb"},
    "platformthemes": {"qxdgdesktopportal"},
    "styles": {"qmacstyle", "qmodernwindowsstyle"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    "wayland-graphics-integration-client": {"qt-plugin-wayland-egl"},
    "wayland-shell-integration": {"xdg-shell"},
    "xcbglintegrations": {"qxcb-egl-integration", "qxcb-glx-integration"},
}
"""Kind of plugin → the ones that are kept; a kind that is not named is left out whole."""

QT_LANGUAGES = ("ar", "de", "en", "es", "fr", "it", "nl")
"""Of Qt's own texts, `qtbase` in these languages."""

UNUSED_LIBRARIES = (
    "libQt6EglF", "libQt6Network", "Qt6Network", "QtNetwork",
    "libcom_err", "libgssapi", "libk5crypto", "libkeyutils", "libkrb5",
)  # fmt: skip
"""Libraries of plugins that are left out, which nothing else opens."""

UNUSED_RESOURCES = {".ico", ".py", ".pyc", ".ts"}
"""Read by the build alone: the Windows icon, code, the translations' sources."""


def resource_files() -> list[Path]:
    """Every shipped data file, in a fixed order."""
    found = (file for file in path().rglob("*") if file.is_file())
    return sorted(
        file for file in found if file.suffix not in UNUSED_RESOURCES and file.name[0] != "."
    )


def datas() -> list[tuple[str, str]]:
    """PyInstaller's pairs of a data file and its folder in the frozen app."""
    home = path().parent
    return [(str(f), f.parent.relative_to(home).as_posix()) for f in resource_files()]


def licences(modules: Iterable[str]) -> list[tuple[str, str, str]]:
    """PyInstaller's entries of the licences' texts of all packages that the modules are of."""
    owners = metadata.packages_distributions()
    names = {name for module in modules for name in owners.get(module.partition(".")[0], ())}
    found = [("licenses/Python/LICENSE", str(pythons_licence()))]
    for name in sorted(names - {NAME}):
        package = metadata.distribution(name)
        files = [file for file in package.files or () if is_licence(PurePosixPath(file))]
        # Qt's and PySide's wheels carry no text, but name the LGPL in their metadata
        files = files or [f for f in package.files or () if f.name == "METADATA"]
        found += [(f"licenses/{name}/{f.name}", str(package.locate_file(f))) for f in files]
    texts = Path("/usr/share/common-licenses")
    found += [
        (f"licenses/{t}", str(texts / t)) for t in ("LGPL-3", "GPL-3") if (texts / t).exists()
    ]
    return [(inside, source, "DATA") for inside, source in found]


def pythons_licence() -> Path:
    """Where this Python keeps its licence: with its modules, on Windows beside its program.

    Raises:
        SystemExit: it is at neither place, and the app must not go out without.
    """
    for folder in (sysconfig.get_path("stdlib"), sys.base_prefix):
        if (file := Path(folder, "LICENSE.txt")).is_file():
            return file
    raise SystemExit(f"{sys.base_prefix} has no LICENSE.txt; take a Python of python.org")


def is_licence(file: PurePosixPath) -> bool:
    """Whether a file of a package's metadata is a text that has to go with its code."""
    words = ("licen", "copying", "notice", "authors")
    return ".dist-info" in file.parts[0] and any(word in file.name.lower() for word in words)


def is_kept(inside: str, source: str) -> bool:
    """Whether a collected file goes in: `inside` is its place in the app, `source` on this disk."""
    place = PurePosixPath(inside.replace("\\", "/"))
    if place.name.startswith(UNUSED_LIBRARIES) or place.is_relative_to("pytz/zoneinfo"):
        return False  # of pytz, vCards take UTC alone
    if "translations" in place.parts and "PySide6" in place.parts:
        return place.name in {f"qtbase_{code}.qm" for code in QT_LANGUAGES}
    if "plugins" in place.parts and "PySide6" in place.parts:
        kept = QT_PLUGINS.get(place.parent.name, set())
        return place.stem.removeprefix("lib") in kept
    return not is_the_systems(place, source)


def is_the_systems(inside: PurePosixPath, source: str) -> bool:
    """Whether a library is left to the Linux system, whose updates mend it.

    Python's own (OpenSSL, libffi …) are taken along: distributions differ too much in these.
    """
    if sys.platform != "linux" or len(inside.parts) > 1:
        return False
    shared = source.startswith(("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/"))
    return shared and not inside.name.startswith(PYTHON_LIBRARIES)


PYTHON_LIBRARIES = (
    "libbz2", "libcrypto", "libexpat", "libffi", "liblzma", "libmpdec", "libpython", "libsqlite3",
    "libssl", "libuuid", "libz.",
)  # fmt: skip
"""How the names begin of the system's libraries that Python itself opens."""
