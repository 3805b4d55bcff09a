"""What every test stands on: no display, a home of its own, and silence unless it says otherwise.

A test fails on a stray warning (pyproject.toml), a stray Qt message (the same), and a stray log
record of level WARNING or above (here). A test about such a record says `@pytest.mark.expects_log`.
"""

import logging
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

# Before Qt is first imported, and before any child process is started.
OUTER_HOME = tempfile.mkdtemp(prefix="tremplin-tests-")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"
os.environ["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"

import hypothesis  # noqa: E402 - the environment above comes first
import pytest  # noqa: E402 - the same

from tests.long_report import LongReport  # noqa: E402 - the same

ROOT = Path(__file__).resolve().parent.parent
SAMPLES = ROOT.parent / "shared" / "samples"

# the same examples at each run, so that a change answers for itself; "long" looks for new ones
hypothesis.settings.register_profile("ci", deadline=None, print_blob=True, derandomize=True)
hypothesis.settings.register_profile("long", deadline=None, print_blob=True, max_examples=2000)
hypothesis.settings.load_profile("ci")


def home_variables(home: Path) -> dict[str, str]:
    """Return the variables that keep a program's files under home, and make the folders."""
    folders = {
        "HOME": home,
        "XDG_CACHE_HOME": home / ".cache",
        "XDG_CONFIG_HOME": home / ".config",
        "XDG_DATA_HOME": home / ".local" / "share",
        "XDG_RUNTIME_DIR": home / "run",
        "XDG_STATE_HOME": home / ".local" / "state",
    }
    for folder in folders.values():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return {name: str(folder) for name, folder in folders.items()}


os.environ.update(home_variables(Path(OUTER_HOME)))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--report", type=Path, help="write what the run showed to this Markdown file")


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("--report"):
        config.pluginmanager.register(LongReport(config.getoption("--report")))


def pytest_unconfigure() -> None:
    shutil.rmtree(OUTER_HOME, ignore_errors=True)


@pytest.fixture(autouse=True)
def own_home(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Path]:
    """A home that no other test has seen."""
    home = tmp_path_factory.mktemp("home")
    for name, value in home_variables(home).items():
        monkeypatch.setenv(name, value)
    yield home
    shutil.rmtree(home, ignore_errors=True)


@pytest.fixture(autouse=True)
def no_stray_log(
    request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture
) -> Iterator[None]:
    """Fail the test if it logged a warning or an error that it is not about."""
    yield
    if request.node.get_closest_marker("expects_log"):
        return
    records = [*caplog.get_records("setup"), *caplog.get_records("call")]
    stray = [record for record in records if record.levelno >= logging.WARNING]
    if stray:
        lines = (f"{r.levelname} {r.name}: {r.getMessage()}" for r in stray)
        pytest.fail("stray log records:\n" + "\n".join(lines), pytrace=False)


@pytest.fixture(scope="session")
def shared_samples() -> Path:
    """The sample files that lie beside the repository: lists, contact cards, duplicates."""
    if not SAMPLES.is_dir():
        pytest.skip("the sample files are not beside this clone (../shared/samples)")
    return SAMPLES
