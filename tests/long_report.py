"""Owns the report of a long run: what was run, on what machine, and what each test counted.

A test adds its own figures with pytest's `record_property(name, value)`.
"""

import os
import platform
from datetime import UTC, datetime
from pathlib import Path

import pytest


class LongReport:
    """A pytest plugin that collects outcomes and writes them as one Markdown page."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.results: list[pytest.TestReport] = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Keep the result of each test's call, and of each set-up that ended early."""
        if report.when == "call" or (report.when == "setup" and not report.passed):
            self.results.append(report)

    def pytest_sessionfinish(self) -> None:
        """Write the page."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self.path.write_text("\n".join(self.lines()) + "\n", encoding="utf-8")

    def lines(self) -> list[str]:
        """Return the page's lines."""
        passed = sum(result.passed for result in self.results)
        total = sum(result.duration for result in self.results)
        machine = f"{os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}"
        return [
            "# The long regimes",
            "",
            f"Written by `make test-long` on {datetime.now(UTC):%Y-%m-%d} ({machine}).",
            f"{passed} of {len(self.results)} passed in {total:.0f} s.",
            "",
            "| test | outcome | seconds | counted |",
            "| --- | --- | ---: | --- |",
            *map(row, self.results),
        ]


def row(result: pytest.TestReport) -> str:
    """Return one test's line of the table."""
    counted = ", ".join(f"{name} {value}" for name, value in result.user_properties)
    file, _, name = result.nodeid.partition("::")
    sentence = name.removeprefix("test_").replace("_", " ").replace("|", "¦")
    where = file.removeprefix("tests/")
    return f"| {sentence} ({where}) | {result.outcome} | {result.duration:.1f} | {counted} |"
