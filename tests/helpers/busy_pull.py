"""A laptop as a program: ``python -m tests.helpers.busy_pull FOLDER STOP [INVITATION]``.

It joins if there is an invitation, pulls until STOP records have come, and prints as JSON what came
and what its process took.
"""

import json
import sys
import time
from pathlib import Path

from sync.client.enrol import enrol
from sync.client.exchange import sync
from tests.helpers.laptops import Laptop


def peak_mb(pid: int | str = "self") -> int:
    """Give the most memory that a process has ever had, in MB."""
    lines = Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines()
    [peak] = [line for line in lines if line.startswith("VmHWM")]
    return int(peak.split()[1]) // 1024


def main(folder: str, stop: str, invitation: str = "") -> None:
    """Pull, and say what it took."""
    path, told = Path(folder), [0]
    with Laptop(path, "Omar") if invitation else Laptop.opened(path) as laptop:
        if invitation:
            enrol(laptop.replica, invitation, "laptop")
        start_mb, began = peak_mb(), time.process_time()
        done = sync(
            laptop.replica,
            lambda progress: told.append(progress.done),
            lambda: told[-1] >= int(stop),
        )
        said = {
            "pulled": done.pulled,
            "cancelled": done.cancelled,
            "told": told,
            "start_mb": start_mb,
            "peak_mb": peak_mb(),
            "cpu_s": time.process_time() - began,
        }
    print(json.dumps(said))


if __name__ == "__main__":
    main(*sys.argv[1:])
