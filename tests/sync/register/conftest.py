"""One served register for the tests that only talk to it, and devices enrolled in it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.helpers.register_process import RegisterProcess
from tests.helpers.wire_device import WireDevice

DeviceMaker = Callable[..., WireDevice]


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RegisterProcess]:
    with RegisterProcess(tmp_path_factory.mktemp("register")) as served:
        yield served
    assert "Traceback" not in served.log()
    assert '"level": "error"' not in served.log()


@pytest.fixture
def own_register(tmp_path: Path) -> Iterator[RegisterProcess]:
    """A register that the test may stop, kill and restart."""
    with RegisterProcess(tmp_path / "register") as served:
        yield served


@pytest.fixture
def device(request: pytest.FixtureRequest) -> Iterator[DeviceMaker]:
    """Make an enrolled device of the register that the test uses."""
    made: list[WireDevice] = []

    def make(*, regions: list[str] | None = None, enrolled: bool = True) -> WireDevice:
        own = "own_register" in request.fixturenames
        served: RegisterProcess = request.getfixturevalue("own_register" if own else "register")
        author = WireDevice(served.invite("Somebody", regions=regions))
        made.append(author)
        if enrolled:
            author.enrol()
        return author

    yield make
    for author in made:
        author.close()
