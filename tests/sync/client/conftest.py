"""A register and laptops for the exchange."""

import pytest

from tests.helpers.laptops import Laptop
from tests.helpers.register_process import RegisterProcess


@pytest.fixture
def register(tmp_path):
    with RegisterProcess(tmp_path / "register") as process:
        yield process


@pytest.fixture
def laptops(tmp_path, register):
    """Make enrolled laptops by name."""
    made = []

    def make(name, role="ambassador", **scope):
        laptop = Laptop(tmp_path / name, name)
        made.append(laptop)
        return laptop.enrol(register.invite(name, role, **scope))

    yield make
    for laptop in made:
        laptop.close()
