"""How long until the first window is painted: the frozen app against an empty PySide6 window.

`python -m build_scripts.start_time build/package/tremplin/tremplin` starts both in turn, each
with warm caches, offscreen, from the start of the process to the first frame handed over, and
prints the medians and the median of the pairs' own ratios. The empty window runs from source, in
this interpreter; with `--frozen` it is frozen by PyInstaller too (build/empty), as it comes: the
floor that is like for like.
"""

from __future__ import annotations

import re
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from build_scripts import build
from build_scripts.smoke_test import GATE, PAINTING, Frozen, Window

RUNS = 15
FLOOR = """
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
window = QWidget()
window.resize(1000, 720)
window.show()
app.exec()
"""
EMPTY = re.compile(rb"Flushing .* of QWidget\(")


def seconds(command: list[str], environment: dict[str, str], painted: re.Pattern[bytes]) -> float:
    """Start the command, wait for its first frame, end it."""
    window = Window(command, environment | {"QT_LOGGING_RULES": PAINTING})
    try:
        return window.wait_until_painted(painted)
    finally:
        window.end()


def frozen_floor() -> list[str]:
    """Freeze the empty window, with nothing of ours, where that is not done yet."""
    folder = build.BUILD / "empty"
    script = folder / "empty.py"
    executable = folder / "empty" / ("empty.exe" if sys.platform == "win32" else "empty")
    if not executable.is_file() or script.read_text(encoding="utf-8") != FLOOR:
        folder.mkdir(parents=True, exist_ok=True)
        script.write_text(FLOOR, encoding="utf-8")
        line = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level=ERROR"]
        line += [f"--distpath={folder}", f"--workpath={folder / 'work'}", f"--specpath={folder}"]
        subprocess.run([*line, str(script)], check=True)
    return [str(executable)]


def main(arguments: list[str]) -> int:
    """Measure the executable that is named."""
    named = [one for one in arguments if one != "--frozen"]
    if len(named) != 1 or not Path(named[0]).is_file():
        print(__doc__)
        return 2
    frozen = "--frozen" in arguments
    empty = frozen_floor() if frozen else [sys.executable, "-c", FLOOR]
    with tempfile.TemporaryDirectory(prefix="tremplin-start-") as home:
        app = Frozen(Path(named[0]).absolute(), Path(home))
        app.json("create", "Khadija")
        ours, floor = [], []
        for _ in range(RUNS + 1):
            floor.append(seconds(empty, app.environment, EMPTY))
            ours.append(seconds([str(app.executable)], app.environment, GATE))
    # the first of each has read the files from the disk
    mine, bare = statistics.median(ours[1:]), statistics.median(floor[1:])
    ratios = sorted(one / other for one, other in zip(ours[1:], floor[1:], strict=True))
    print(
        f"unlock window {mine:.3f} s, empty window {'frozen ' * frozen}{bare:.3f} s, ratio"
        f" {statistics.median(ratios):.2f} ({ratios[0]:.2f} … {ratios[-1]:.2f})"
    )
    print(f"medians of {RUNS}, in turn; at first {ours[0]:.2f} s and {floor[0]:.2f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
