"""How long until the first window is painted: the frozen app against an empty PySide6 window.

`python -m build_scripts.start_time build/package/tremplin/tremplin` starts both in turn, each
with warm caches, offscreen, from the start of the process to the first frame handed over, and
prints the medians and the median of the pairs' own ratios. The empty window runs from source, in
this interpreter.
"""

from __future__ import annotations

import re
import statistics
import sys
import tempfile
from pathlib import Path

from build_scripts.smoke_test import GATE, PAINTING, Frozen, Window

RUNS = 7
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


def main(arguments: list[str]) -> int:
    """Measure the executable that is named."""
    if len(arguments) != 1 or not Path(arguments[0]).is_file():
        print(__doc__)
        return 2
    with tempfile.TemporaryDirectory(prefix="tremplin-start-") as home:
        app = Frozen(Path(arguments[0]).absolute(), Path(home))
        app.json("create", "Khadija")
        ours, floor = [], []
        for _ in range(RUNS + 1):
            floor.append(seconds([sys.executable, "-c", FLOOR], app.environment, EMPTY))
            ours.append(seconds([str(app.executable)], app.environment, GATE))
    # the first of each has read the files from the disk
    mine, bare = statistics.median(ours[1:]), statistics.median(floor[1:])
    ratios = sorted(one / other for one, other in zip(ours[1:], floor[1:], strict=True))
    print(
        f"unlock window {mine:.2f} s, empty window {bare:.2f} s, ratio"
        f" {statistics.median(ratios):.2f} ({ratios[0]:.2f} … {ratios[-1]:.2f})"
    )
    print(f"medians of {RUNS}, in turn; at first {ours[0]:.2f} s and {floor[0]:.2f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
