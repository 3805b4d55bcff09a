"""One served register for the tests that only talk to it, and devices enrolled in it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.helpers import postgres
from tests.helpers.register_process import RegisterProcess
from tests.helpers.wire_device import WireDevice

DeviceMaker = Callable[..., WireDevice]


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RegisterProcess]:
    with RegisterProcess(tmp_path_factory.mktemp("register")) as served:
        yield served
    assert not served.defects()
    assert '"level": "error"' not in served.log()


@pytest.fixture(scope="module")
def module_device(register: RegisterProcess) -> Iterator[WireDevice]:
    author = WireDevice(register.invite("Somebody"))
    author.enrol()
    yield author
    author.close()


@pytest.fixture
def own_register(tmp_path: Path) -> Iterator[RegisterProcess]:
    """A register that the test may stop, kill and restart."""
    with RegisterProcess(tmp_path / "register") as served:
        yield served


@pytest.fixture(scope="module")
def postgres_server() -> Iterator[postgres.PostgresServer]:
    programs = postgres.programs()
    if programs is None:
        pytest.skip("this machine has no PostgreSQL server's programs")
    with postgres.postgres_server(programs) as server:
        yield server


@pytest.fixture(scope="module")
def by_two(
    tmp_path_factory: pytest.TempPathFactory, postgres_server: postgres.PostgresServer
) -> Iterator[RegisterProcess]:
    """A register on PostgreSQL, served by two workers; each test leaves it so."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TREMPLIN_REGISTER_DATABASE", postgres_server.empty())
        patch.setenv("TREMPLIN_REGISTER_WORKERS", "2")
        with RegisterProcess(tmp_path_factory.mktemp("register")) as served:
            yield served
        assert not served.defects()


@pytest.fixture
def device(request: pytest.FixtureRequest) -> Iterator[DeviceMaker]:
    """Make an enrolled device of the register that the test uses."""
    made: list[WireDevice] = []

    def make(*, regions: list[str] | None = None, enrolled: bool = True) -> WireDevice:
        names = (n for n in ("own_register", "by_two") if n in request.fixturenames)
        served: RegisterProcess = request.getfixturevalue(next(names, "register"))
        author = WireDevice(served.invite("Somebody", regions=regions))
        made.append(author)
        if enrolled:
            author.enrol()
        return author

    yield make
    for author in made:
        author.close()
