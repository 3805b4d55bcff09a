"""Adds up what the parts of the simulation did, and says it at the end of a run."""

from collections import Counter
from typing import Any


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Print schedules, their time, and the faults by kind."""
    schedules, seconds, faults = 0, 0.0, Counter[str]()
    for report in terminalreporter.stats.get("passed", []):
        facts = dict(getattr(report, "user_properties", ()))
        if report.when == "call" and "cpu_seconds" in facts:
            schedules += facts["schedules"]
            seconds += facts["cpu_seconds"]
            faults.update(facts["faults"])
    if schedules:
        line = (
            f"{schedules} schedules in {seconds:.0f} s of processor time, {faults.total()} faults"
        )
        terminalreporter.write_sep("=", line)
        told = (f"{count} {kind}" for kind, count in faults.most_common())
        terminalreporter.write_line("; ".join(told))
