"""The rules of tests/conftest.py, tried on tests that break them."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

TRIED = """
import logging, os, warnings
from pathlib import Path
import pytest
from hypothesis import given, strategies
from PySide6.QtCore import qWarning

def test_quiet(): logging.getLogger("sync").info("read")
def test_warns(): warnings.warn("old", DeprecationWarning, stacklevel=1)
def test_logs(): logging.getLogger("sync").warning("odd")
@pytest.fixture
def noisy(): logging.getLogger("sync").error("broken")
def test_logs_in_its_set_up(noisy): pass
@pytest.mark.expects_log
def test_logs_as_announced(): logging.getLogger("sync").warning("odd")
def test_qt_complains(qtbot): qWarning("no such slot")
@pytest.mark.unheard_of
def test_marked(): pass
@given(strategies.integers())
def test_property(number): assert isinstance(number, int)
def test_leaves_a_file(): (Path.home() / "left").touch()
def test_finds_no_file(): assert not (Path.home() / "left").exists()
def test_has_no_display(): assert os.environ["QT_QPA_PLATFORM"] == "offscreen"
"""


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What became of each tried test, by name."""
    folder = tmp_path_factory.mktemp("tried")
    marked = "@pytest.mark.unheard_of\ndef test_marked(): pass\n"
    (folder / "test_tried.py").write_text(TRIED.replace(marked, ""), encoding="utf-8")
    (folder / "test_marks.py").write_text("import pytest\n" + marked, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-p", "tests.conftest", "-p", "no:cacheprovider"]
    command += ["-c", str(ROOT / "pyproject.toml"), "-rA", "--continue-on-collection-errors"]
    run = subprocess.run(
        [*command, str(folder)], cwd=ROOT, check=False, capture_output=True, text=True
    )
    found = re.findall(
        r"^(PASSED|FAILED|ERROR) \S*?(\w+\.py)(?:::test_(\w+))?", run.stdout, re.MULTILINE
    )
    assert len(found) > 10, run.stdout + run.stderr
    return {name or file: outcome for outcome, file, name in found}


@pytest.mark.parametrize(
    "name", ["quiet", "logs_as_announced", "property", "finds_no_file", "has_no_display"]
)
def test_a_quiet_test_passes(outcomes: dict[str, str], name: str) -> None:
    assert outcomes[name] == "PASSED"


def test_a_stray_warning_fails_a_test(outcomes: dict[str, str]) -> None:
    assert outcomes["warns"] == "FAILED"


@pytest.mark.parametrize("name", ["logs", "logs_in_its_set_up"])
def test_a_stray_log_record_fails_a_test(outcomes: dict[str, str], name: str) -> None:
    assert outcomes[name] in {"FAILED", "ERROR"}


def test_a_stray_qt_message_fails_a_test(outcomes: dict[str, str]) -> None:
    assert outcomes["qt_complains"] == "FAILED"


def test_an_undeclared_mark_fails_its_file(outcomes: dict[str, str]) -> None:
    assert outcomes["test_marks.py"] == "ERROR"
