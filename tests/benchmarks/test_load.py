"""The load and the growth of a register are measured at a tiny size, so that they go on working."""

import re
import subprocess
import sys

import pytest

from tests.helpers import postgres
from tests.helpers.register_process import ROOT

pytestmark = [
    pytest.mark.postgres,
    pytest.mark.skipif(postgres.programs() is None, reason="no PostgreSQL server's programs"),
]


def told(module: str, *arguments: str) -> str:
    """Run a measure as a program; give what it prints."""
    done = subprocess.run(
        [sys.executable, "-m", f"tests.benchmarks.load{module}", *arguments],
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
        timeout=600,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_laptops_come_back_to_two_workers_with_nothing_lost_or_doubled():
    text = told("", "--laptops=12", "--changes=10", "--within=1", "--rounds=1")
    rows = [line.split(" | ") for line in text.splitlines() if line.startswith("| 12 ")]
    assert [row[6] for row in rows] == ["0", "0"]
    assert "acknowledged: 360; held, each under one dot and counted: 360" in text


@pytest.mark.parametrize("database", ["postgresql", "sqlite"])
def test_a_large_register_is_measured_beside_a_small_one(database):
    more = ["--sqlite"] if database == "sqlite" else []
    text = told(".growth", "--small=120", "--large=240", "--turns=1", *more)
    assert "| 120 people, 1,200 writes | 240 people, 2,400 writes |" in text
    measures = re.findall(r"^\| (\w+) \| [\d.]+ ms \| [\d.]+ ms \|", text, re.MULTILINE)
    assert measures == ["push", "pull", "first_pull", "noop", "queue"]
