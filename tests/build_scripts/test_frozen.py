"""The frozen app: built, smoke-tested, locked and opened again. Long: it takes minutes."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from build_scripts import build, smoke_test
from build_scripts.smoke_test import PASSPHRASE, Frozen
from desktop.restart import RESET

pytestmark = [
    pytest.mark.long,
    pytest.mark.timeout(1200),
    pytest.mark.skipif(sys.platform != "linux", reason="built on Linux only so far"),
]


@pytest.fixture(scope="module")
def executable() -> Path:
    """A frozen app made from this source."""
    build.freeze(build.source_date())
    return build.EXECUTABLE


def test_the_frozen_app_works_from_its_first_window_to_the_register(executable: Path) -> None:
    smoke_test.smoke(executable)


def test_the_smoke_test_tells_a_broken_app(executable: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken"
    shutil.copytree(executable.parent, broken, symlinks=True)
    shutil.rmtree(broken / "_internal" / "resources" / "deployments")
    with pytest.raises(smoke_test.Broken):
        smoke_test.smoke(broken / executable.name)


def test_nothing_of_the_register_or_of_this_machine_is_in_the_folder(executable: Path) -> None:
    names = {path.name.lower() for path in executable.parent.rglob("*")}
    assert not names & {"fastapi", "uvicorn", "sqlalchemy", "psycopg", "alembic", "numpy", "pytest"}
    # Qt finds some libraries by their dependencies' links: none may lead out of the folder
    links = [path for path in executable.parent.rglob("*") if path.is_symlink()]
    assert all(link.resolve().is_relative_to(executable.parent) for link in links)


@pytest.mark.skipif(
    not all(map(shutil.which, ("Xvfb", "xdotool"))), reason="needs Xvfb and xdotool"
)
def test_locking_puts_a_fresh_frozen_app_in_its_place(executable: Path, tmp_path: Path) -> None:
    with display() as name:
        app = Frozen(executable, tmp_path, DISPLAY=name, QT_QPA_PLATFORM="xcb")
        app.json("create", "Khadija")
        with app.window() as window:
            pid = window.process.pid
            window.wait_until_painted()
            environment = environment_of(pid)
            for round_ in (1, 2):
                window.wait_until_painted()
                gate = wait_for(lambda: visible_window(app, pid, "^Tremplin$"))
                type_into(app, gate, PASSPHRASE)
                main = wait_for(lambda gate=gate: other_window(app, pid, gate))
                count = len(window.painted())
                press(app, main, "ctrl+l")
                window.wait_until_painted(times=count + 1)
                assert Path(f"/proc/{pid}/exe").resolve() == executable.resolve(), round_
            left_over = environment_of(pid).items() ^ environment.items()
            assert {name for name, _value in left_over} <= {*RESET, "PYSIDE6_OPTION_PYTHON_ENUM"}


def environment_of(pid: int) -> dict[str, str]:
    """The environment that a process was started with."""
    text = Path(f"/proc/{pid}/environ").read_bytes().decode()
    return dict(entry.split("=", 1) for entry in text.split("\0") if "=" in entry)


@contextmanager
def display() -> Iterator[str]:
    """An X display of one's own."""
    reading, writing = os.pipe()
    line = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    server = subprocess.Popen(line, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.send_signal(signal.SIGTERM)
        server.wait()


def xdotool(app: Frozen, *arguments: str) -> list[str]:
    """Run xdotool on the app's display; the lines it prints."""
    line = ["xdotool", *arguments]
    done = subprocess.run(line, env=app.environment, check=False, capture_output=True, text=True)
    return done.stdout.split()


def visible_window(app: Frozen, pid: int, title: str) -> str:
    """The app's window of that title; empty while there is none."""
    found = xdotool(app, "search", "--onlyvisible", "--all", "--pid", str(pid), "--name", title)
    return found[-1] if found else ""


def other_window(app: Frozen, pid: int, first: str) -> str:
    """The app's window that is not the first; empty while there is none."""
    found = xdotool(app, "search", "--onlyvisible", "--all", "--pid", str(pid), "--name", ".")
    return next((window for window in found if window != first), "")


def type_into(app: Frozen, window: str, text: str) -> None:
    """Type a line into a window."""
    xdotool(app, "windowfocus", "--sync", window)
    xdotool(app, "type", "--delay", "20", text)
    xdotool(app, "key", "Return")


def press(app: Frozen, window: str, key: str) -> None:
    """Press a key in a window."""
    xdotool(app, "windowfocus", "--sync", window)
    xdotool(app, "key", key)


def wait_for(found: Callable[[], str], seconds: float = 60) -> str:
    """Ask until there is an answer."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if answer := found():
            return answer
        time.sleep(0.1)
    raise AssertionError("it did not come")
