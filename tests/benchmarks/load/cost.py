"""What a service costs the machine: the processor time of its processes, read from ``/proc``."""

import os
from contextlib import suppress
from pathlib import Path

_TICKS = os.sysconf("SC_CLK_TCK")
_UTIME, _CSTIME = 11, 15
"""Where the four times stand behind a process's name in its ``stat``."""


def processor_s(pid: int) -> float:
    """Give the seconds that a process, its children and those they had, have used."""
    return sum(_own_s(each) for each in family(pid))


def family(pid: int) -> list[int]:
    """Give a process and all that descend from it."""
    found = [pid]
    for each in found:
        try:  # it may have ended meanwhile
            tasks = list(Path(f"/proc/{each}/task").iterdir())
        except OSError:
            continue
        for task in tasks:
            with suppress(OSError):
                children = (task / "children").read_text("ascii")
                found += [int(child) for child in children.split()]
    return found


def resident_bytes(pid: int) -> int:
    """Give how much memory a process holds."""
    pages = Path(f"/proc/{pid}/statm").read_text("ascii").split()[1]
    return int(pages) * os.sysconf("SC_PAGE_SIZE")


def _own_s(pid: int) -> float:
    try:
        stat = Path(f"/proc/{pid}/stat").read_text("ascii")
    except OSError:
        return 0.0
    times = stat.rpartition(")")[2].split()[_UTIME:_CSTIME]
    return sum(int(ticks) for ticks in times) / _TICKS
