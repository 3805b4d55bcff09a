"""A first pull of two hundred thousand people: bounded memory, cancelled half-way, gone on with.

Laptop and register are programs of their own, so that each one's memory is its own.
"""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.busy_pull import peak_mb
from tests.helpers.crowd import found, grow
from tests.helpers.digests import digest_at_register
from tests.helpers.invitations import invite
from tests.helpers.laptops import Laptop
from tests.helpers.register_process import ROOT, RegisterProcess

MOST_MB = 256
"""What a laptop's process may take at most, the database's 64 MiB of cache included."""


def pulled(folder: Path, stop: int, invitation: str = "") -> dict[str, Any]:
    """Pull in a process of its own until so many records are here; give what it told."""
    command = [sys.executable, "-m", "tests.helpers.busy_pull", str(folder), str(stop), invitation]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    return json.loads(done.stdout)


def first_pull(folder: Path, people: int) -> dict[str, int]:
    """Fill a register, pull half of it, stop, pull the rest; give what it took."""
    found(folder / "register")
    grow(folder / "register", people)
    with RegisterProcess(folder / "register") as register:
        text = invite(register.folder, register.url, "Omar", ["*"])
        first = pulled(folder / "laptop", people // 2, text)
        assert first["cancelled"]
        assert people // 2 <= first["pulled"] < people
        assert first["told"] == sorted(first["told"])
        rest = pulled(folder / "laptop", people)
        assert not rest["cancelled"]
        assert first["pulled"] + rest["pulled"] == people
        facts = {
            "people": people,
            "laptop peak in the first half, MB": first["peak_mb"],
            "laptop peak in the second half, MB": rest["peak_mb"],
            "laptop at its start, MB": first["start_mb"],
            "register peak, MB": peak_mb(register.pid),
            "laptop CPU seconds": round(first["cpu_s"] + rest["cpu_s"]),
        }
        with Laptop.opened(folder / "laptop") as laptop:
            assert laptop.replica.count("entrepreneur") == people
            if people < 10_000:
                assert laptop.replica.digest() == digest_at_register(laptop)
    return facts


def test_a_first_pull_stopped_half_way_goes_on_in_another_process(tmp_path: Path):
    first_pull(tmp_path, 6_000)


@pytest.mark.long
@pytest.mark.timeout(0)
def test_two_hundred_thousand_people_come_within_bounded_memory(tmp_path: Path, record_property):
    facts = first_pull(tmp_path, 200_000)
    for name, figure in facts.items():
        record_property(name, figure)
    assert facts["laptop peak in the second half, MB"] <= MOST_MB
