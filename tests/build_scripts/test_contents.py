"""What goes into the frozen app, looked at without building it."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

import pytest

from build_scripts import contents
from resources import paths

ROOT = Path(__file__).resolve().parents[2]
REGISTERS = {"alembic", "fastapi", "mako", "psycopg", "sqlalchemy", "starlette", "uvicorn"}
LAPTOP = ("desktop", "forms", "resources", "sync")
CLOSURE = """
import sys
class Absent:
    def find_spec(self, name, path=None, target=None):
        if name in sys.argv[1:]:
            raise ImportError(name)
sys.meta_path.insert(0, Absent())
import desktop.cli, desktop.app, desktop.main_window, desktop.unlocking, desktop.warming
import sync.client.exchange, sync.lists.reading, sync.lists.export, sync.lists.cards_out
print(*sorted(sys.modules))
"""


def inside() -> set[str]:
    """The places of the data files in the frozen app."""
    return {f"{folder}/{Path(source).name}" for source, folder in contents.datas()}


def imported_names(file: Path) -> Iterator[str]:
    """Every module that a file imports, at its top or within a function."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


@pytest.fixture(scope="module")
def closure() -> set[str]:
    """What window, command, sync and lists import where what is excluded cannot be imported.

    Some packages take numpy where they find it; what excludes it has to show that they do without.
    """
    hidden = [name for name in contents.EXCLUDED_MODULES if name not in REGISTERS]
    line = [sys.executable, "-c", CLOSURE, *hidden]
    done = subprocess.run(line, cwd=ROOT, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


@pytest.mark.parametrize("folder", ["deployments", "icons", "reference", "style"])
def test_every_file_that_is_read_at_run_time_goes_in(folder: str) -> None:
    there = {
        file.relative_to(paths.ROOT.parent).as_posix()
        for file in paths.path(folder).rglob("*")
        if file.is_file() and file.suffix != ".ico"
    }
    assert there
    assert there <= inside()


def test_every_compiled_translation_goes_in_and_no_source(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "resources" / "translations"
    folder.mkdir(parents=True)
    for name in ("tremplin_fr.qm", "tremplin_fr.ts", ".gitignore"):
        (folder / name).touch()
    monkeypatch.setattr(paths, "ROOT", tmp_path / "resources")
    assert inside() == {"resources/translations/tremplin_fr.qm"}


def test_the_data_lies_where_the_frozen_app_looks_for_it() -> None:
    assert all(folder.split("/")[0] == "resources" for _source, folder in contents.datas())


def test_the_laptop_imports_without_what_is_excluded(closure: set[str]) -> None:
    assert not closure & set(contents.EXCLUDED_MODULES)


def test_the_laptop_imports_nothing_of_the_register(closure: set[str]) -> None:
    assert "desktop.main_window" in closure
    assert not {name for name in closure if name.split(".")[0] in REGISTERS}
    assert "sync.register" not in closure


def test_no_source_of_the_laptop_asks_for_an_excluded_module() -> None:
    excluded = set(contents.EXCLUDED_MODULES)
    asked = {
        f"{file.relative_to(ROOT)}: {name}"
        for package in LAPTOP
        for file in (ROOT / package).rglob("*.py")
        if "register" not in file.relative_to(ROOT).parts
        for name in imported_names(file)
        if excluded & {name, name.split(".")[0]}
    }
    assert not asked


def test_the_registers_packages_are_all_excluded() -> None:
    assert set(contents.EXCLUDED_MODULES) >= REGISTERS | {"sync.register"}


@pytest.mark.parametrize(
    ("place", "kept"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6/Qt/plugins/platforms/libqwayland.so", True),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        (r"PySide6\plugins\platforms\qwindows.dll", True),
        ("PySide6/Qt/plugins/imageformats/libqsvg.so", True),
        ("PySide6/Qt/plugins/imageformats/libqwebp.so", True),
        ("PySide6/Qt/plugins/imageformats/libqgif.so", True),
        ("PySide6/Qt/plugins/iconengines/libqsvgicon.so", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/Qt/plugins/sqldrivers/libqsqlite.so", False),
        ("PySide6/Qt/translations/qtbase_ar.qm", True),
        ("PySide6/Qt/translations/qtbase_fr.qm", True),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_pt_BR.qm", False),
        ("PySide6/Qt/translations/assistant_fr.qm", False),
        ("PySide6/Qt/lib/libQt6Widgets.so.6", True),
        ("PySide6/Qt/lib/libQt6Network.so.6", False),
        ("resources/translations/tremplin_ar.qm", True),
        ("pytz/zoneinfo/Africa/Casablanca", False),
    ],
)
def test_of_qt_only_what_the_app_uses_goes_in(place: str, kept: bool) -> None:
    assert contents.is_kept(place, "/somewhere/else") is kept


@pytest.mark.skipif(sys.platform != "linux", reason="the rule is about Linux' own libraries")
@pytest.mark.parametrize(
    ("place", "source", "kept"),
    [
        ("libxcb-cursor.so.0", "/lib/x86_64-linux-gnu/libxcb-cursor.so.0", False),
        ("libglib-2.0.so.0", "/usr/lib/x86_64-linux-gnu/libglib-2.0.so.0", False),
        ("libssl.so.3", "/usr/lib/x86_64-linux-gnu/libssl.so.3", True),
        ("libpython3.11.so.1.0", "/usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0", True),
        ("libicudata.so.73", "/venv/PySide6/Qt/lib/libicudata.so.73", True),
        ("lib-dynload/_json.so", "/usr/lib/python3.11/lib-dynload/_json.so", True),
    ],
)
def test_the_systems_libraries_are_left_to_the_system(place: str, source: str, kept: bool) -> None:
    assert contents.is_kept(place, source) is kept


def test_the_licences_of_what_goes_in_go_along() -> None:
    entries = contents.licences(["requests.sessions", "PySide6", "desktop.app"])
    packages = {PurePosixPath(place).parts[1] for place, _source, _kind in entries}
    assert {"Python", "requests", "PySide6_Essentials"} <= packages
    assert all(Path(source).is_file() for _place, source, _kind in entries)


def test_pythons_licence_is_found_where_windows_keeps_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(contents.sysconfig, "get_path", lambda _kind: str(tmp_path / "Lib"))
    monkeypatch.setattr(contents.sys, "base_prefix", str(tmp_path))
    with pytest.raises(SystemExit, match=r"LICENSE\.txt"):
        contents.pythons_licence()
    (tmp_path / "LICENSE.txt").touch()
    assert contents.pythons_licence() == tmp_path / "LICENSE.txt"


def test_nothing_of_ours_needs_the_hooks_that_are_left_out() -> None:
    files = [file for folder in LAPTOP for file in (ROOT / folder).rglob("*.py")]
    used = {name for file in files if "register" not in file.parts for name in imported_names(file)}
    assert not used & {"multiprocessing", "pkgutil", "concurrent.futures.process"}
    spec = (ROOT / "build_scripts" / "app.spec").read_text(encoding="utf-8")
    assert "contents.UNUSED_HOOKS" in spec
    assert all(hook.startswith("pyi_rth_") for hook in contents.UNUSED_HOOKS)
