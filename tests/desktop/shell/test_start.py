"""The unlock window shows up before anything that opens a vault is loaded, and loads it then."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.bootstrap import Folders, found_vault
from tests.desktop.conftest import CHEAP, PASSPHRASE

ROOT = Path(__file__).resolve().parents[3]
HEAVY = (
    "cryptography numpy phonenumbers platform pydantic requests segno sqlite_utils zxingcpp"
    " desktop.main_window"
)
SCRIPT = """
import json, sys
from PySide6.QtWidgets import QApplication
from desktop.app import Shell
from desktop.bootstrap import folders

app = QApplication([])
shell = Shell(app, folders())
shell.start()
at_start = sorted(sys.modules)
while "desktop.main_window" not in sys.modules:
    app.processEvents()
while shell.gate.jobs.busy:
    app.processEvents()
warm = set(sys.modules)
import desktop.main_window
from desktop.unlocking import unlock
late = sorted(set(sys.modules) - warm)
print(json.dumps({"start": at_start, "warm": sorted(warm), "late": late}))
shell.gate.close()
"""


@pytest.fixture
def loaded(place: Folders) -> dict[str, list[str]]:
    founded = found_vault(place, "Salma", PASSPHRASE, params=CHEAP)
    founded.replica.close()
    founded.opened.close()
    line = [sys.executable, "-c", SCRIPT]
    told = subprocess.run(line, cwd=ROOT, capture_output=True, text=True, check=True)
    found: dict[str, list[str]] = json.loads(told.stdout)
    return found


def test_the_unlock_window_loads_qt_and_little_else(loaded) -> None:
    assert set(HEAVY.split()) & set(loaded["start"]) == set()


def test_what_a_vault_needs_is_loaded_while_the_passphrase_is_typed(loaded) -> None:
    assert {"sync.replica.replica", "desktop.unlocking", "phonenumbers"} <= set(loaded["warm"])
    assert loaded["late"] == []
