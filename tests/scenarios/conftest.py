"""A register that all scenarios share, each in a region of its own."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from tests.helpers.invitations import invite
from tests.helpers.laptops import Laptop
from tests.helpers.register_process import RegisterProcess

Enrol = Callable[..., Laptop]


@pytest.fixture(scope="session")
def register(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RegisterProcess]:
    with RegisterProcess(tmp_path_factory.mktemp("register")) as served:
        yield served
    assert not served.defects()


@pytest.fixture
def enrolled(tmp_path, register) -> Iterator[Enrol]:
    """Make a laptop of a region, enrolled with the scenarios' register, perhaps by a detour."""
    with ExitStack() as stack:

        def make(name: str, region: str, *, url: str = "", **more: object) -> Laptop:
            laptop = stack.enter_context(Laptop(tmp_path / f"{region}-{name}", name, **more))
            return laptop.enrol(invite(register.folder, url or register.url, name, [region]))

        yield make
