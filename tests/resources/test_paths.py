"""Shipped files are found from source and in a frozen build."""

import subprocess
import sys
from pathlib import Path

from resources.paths import path

SHOW = """
import sys
sys._MEIPASS = {frozen!r}
from resources.paths import path
print(path("icons", "tremplin.svg"))
"""


def test_a_shipped_file_is_found_from_any_working_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert path("icons", "tremplin.svg").is_file()


def test_a_frozen_build_finds_its_own_copy(tmp_path):
    root = Path(__file__).parents[2]
    script = SHOW.format(frozen=str(tmp_path))
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=root, capture_output=True, text=True, check=True
    )
    assert Path(done.stdout.strip()) == tmp_path / "resources" / "icons" / "tremplin.svg"
