"""``python -m tests.ha_drill [--rounds N] [--laptops N]``: play it, write docs/reports/ha.md."""

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

from tests.ha_drill.drill import play
from tests.ha_drill.programs import ended_in_order, ensure
from tests.ha_drill.report import page

REPORT = Path(__file__).resolve().parents[2] / "docs" / "reports" / "ha.md"
_ROOM = "/var/tmp"  # a socket's path is at most 107 bytes long


def main() -> int:
    """Play the drill; give the exit status."""
    parser = argparse.ArgumentParser(prog="make ha-drill")
    parser.add_argument("--rounds", type=int, default=10, help="primaries and workers killed")
    parser.add_argument("--laptops", type=int, default=20, help="laptops that sync meanwhile")
    parser.add_argument("--report", type=Path, default=REPORT, help="where the page goes")
    parser.add_argument("--keep", action="store_true", help="keep the folder with all logs")
    asked = parser.parse_args()
    ensure()
    folder = Path(tempfile.mkdtemp(prefix="tremplin-ha-", dir=_ROOM))
    try:
        with ended_in_order():
            result = play(folder, asked.rounds, asked.laptops)
    except KeyboardInterrupt:
        sys.exit("Stopped; every process of the drill has ended.")
    finally:
        if asked.keep:
            print(f"Everything lies in {folder}")
        else:
            shutil.rmtree(folder, ignore_errors=True)
    asked.report.write_text(page(result), encoding="utf-8")
    print(f"Lost {result.lost} of {result.acknowledged} acknowledged writes; see {asked.report}")
    for fault in result.faults:
        print(fault)
    return 0 if result.good else 1


if __name__ == "__main__":
    sys.exit(main())
