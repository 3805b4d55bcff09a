"""Locking, in a process of its own whose memory is read afterwards."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from desktop.bootstrap import found_vault
from desktop.restart import command
from sync.errors import VaultBusy
from sync.replica.replica import Replica
from sync.replica.vault import open_vault
from tests.helpers.laptops import CHEAP

PASSPHRASE = "four quiet storks nesting"
PLANTED = "Qzxkhadija Wbennanivv"
PATIENCE_S = 120
ROOT = Path(__file__).resolve().parents[3]

CHILD = """
import os
import sys
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from desktop.app import Shell
from desktop.bootstrap import folders

app = QApplication(["tremplin"])
shell = Shell(app, folders())
shell.start()

def opened(*_anything):
    window = shell.window
    window.open_page("capture")
    QTest.keyClicks(window.capture.sheet.name, sys.stdin.readline().strip())
    print("open", flush=True)
    sys.stdin.readline()
    shell.session.lockRequested.emit()

def failed(*error):
    sys.__excepthook__(*error)
    os._exit(1)

sys.excepthook = failed
shell.gate.opened.connect(lambda *found: QTimer.singleShot(0, opened))
shell.gate.unlock.passphrase.setText(sys.stdin.readline().strip())
shell.gate.unlock.start()
app.exec()
"""


@pytest.fixture
def folder(place):
    founded = found_vault(place, "Salma", PASSPHRASE, params=CHEAP)
    founded.replica.close()
    founded.opened.close()
    return founded.opened.folder


@pytest.fixture
def child(folder):
    process = subprocess.Popen(
        [sys.executable, "-c", CHILD],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    yield process
    if process.poll() is None:
        process.send_signal(signal.SIGKILL)
    process.communicate()


def holds(pid: int, text: str) -> bool:
    """Whether a process has a text in its memory, in any of Qt's or Python's encodings."""
    wanted = (text.encode(), text.encode("utf-16-le"))
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        for line in Path(f"/proc/{pid}/maps").read_text().splitlines():
            span, rights = line.split()[:2]
            if "r" not in rights or line.endswith(("[vvar]", "[vsyscall]", "[vvar_vclock]")):
                continue
            start, end = (int(edge, 16) for edge in span.split("-"))
            try:
                memory.seek(start)
                content = memory.read(end - start)
            except (OSError, ValueError, OverflowError):
                continue
            if any(one in content for one in wanted):
                return True
    return False


def vault_is_free(folder: Path) -> bool:
    try:
        open_vault(folder, PASSPHRASE).close()
    except VaultBusy:
        return False
    return True


def wait_for(child, condition) -> None:
    """Wait for what another process does, for as long as a busy machine may take."""
    ends = time.monotonic() + PATIENCE_S
    while not condition():
        if child.poll() is not None or time.monotonic() > ends:
            child.kill()
            raise AssertionError(child.communicate())
        time.sleep(0.05)


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="reads memory as Linux shows it")
def test_locking_leaves_a_fresh_process_that_remembers_nobody(child, folder, place) -> None:
    child.stdin.write(f"{PASSPHRASE}\n{PLANTED}\n")
    child.stdin.flush()
    assert child.stdout.readline() == "open\n", child.stderr.read()
    assert holds(child.pid, PLANTED)
    assert not vault_is_free(folder)
    child.stdin.write("lock\n")
    child.stdin.flush()
    wait_for(child, lambda: vault_is_free(folder))
    wait_for(child, lambda: "desktop" in Path(f"/proc/{child.pid}/cmdline").read_text())
    wait_for(child, lambda: b"libQt6Widgets" in Path(f"/proc/{child.pid}/maps").read_bytes())
    assert child.poll() is None
    assert not holds(child.pid, PLANTED)
    assert not holds(child.pid, PASSPHRASE)
    with open_vault(folder, PASSPHRASE) as opened, Replica.open(opened) as replica:
        [draft] = replica.drafts().values()
    assert draft["name"] == PLANTED


def test_the_fresh_process_is_the_app_itself_from_source() -> None:
    assert command() == [sys.executable, "-m", "desktop"]


def test_the_fresh_process_is_the_app_itself_when_frozen(monkeypatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert command(["-platform", "offscreen"]) == [sys.executable, "-platform", "offscreen"]
