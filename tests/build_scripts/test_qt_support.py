"""PySide's own Python part, as the frozen app carries it."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import shiboken6

from build_scripts import qt_support

ASKED = """
import sys
sys.path[:0] = sys.argv[1:]
from PySide6.QtCore import QObject, QSize
from shibokensupport.signature import get_signature, parser
print(parser.__file__)
print(get_signature(QObject.setProperty))
print(parser.arglistParser.parse("a: int, b: list[int, str], c: str = ','"))
try:
    QSize("wide")
except TypeError as error:
    print(error)
"""


@pytest.fixture(scope="module")
def entries(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[str, str, str]]:
    """The modules, compiled into a copy of Shiboken, as they lie in the frozen app."""
    home = tmp_path_factory.mktemp("home")
    (home / "shiboken6").mkdir()
    for file in Path(shiboken6.__file__).parent.iterdir():
        (home / "shiboken6" / file.name).symlink_to(file)
    own = home / "shiboken6" / "__init__.py"  # Shiboken follows its link to where it lies
    own.unlink()
    shutil.copy(shiboken6.__file__, own)
    return qt_support.compiled(home / qt_support.PLACE)


def answers(*home: str) -> list[str]:
    """What Shiboken says in a fresh interpreter, of a folder or as it is installed."""
    line = [sys.executable, "-c", ASKED, *home]
    return subprocess.run(line, check=True, capture_output=True, text=True).stdout.splitlines()


def test_shiboken_says_the_same_with_the_compiled_modules(
    entries: list[tuple[str, str, str]],
) -> None:
    home = Path(entries[0][1]).parents[3]
    file, *said = answers(str(home))
    assert Path(file).is_relative_to(home)
    assert "Supported signatures:" in said
    assert said == answers()[1:]


def test_they_lie_where_shiboken_looks_and_without_sources(
    entries: list[tuple[str, str, str]],
) -> None:
    places = {place for place, _source, _kind in entries}
    assert f"{qt_support.PLACE}/shibokensupport/signature/loader.pyc" in places
    assert all(place.endswith(".pyc") for place in places)


def test_what_is_put_off_is_still_there_to_be_put_off() -> None:
    parser = qt_support.sources()["shibokensupport/signature/parser.py"]
    assert qt_support.LATER[1] in parser
    assert all(
        f"shibokensupport/signature/lib/{name}.py" in qt_support.sources()
        for name in qt_support.FOR_STUBS
    )
