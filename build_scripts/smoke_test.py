"""Does a frozen app work? From its first window to a record in a real register.

    python -m build_scripts.smoke_test build/package/tremplin/tremplin

Everything a laptop does is done by the given executable, in a temporary home, offscreen. The
register runs from source, as a program of its own. The product has no switch for this: that the
window was painted is told by Qt's own logging (category `qt.widgets.painting`).
"""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from build_scripts.contents import NAME
from build_scripts.demo_register import DemoRegister
from sync.version import VERSION

PASSPHRASE = "seven quiet olive trees"  # noqa: S105 - of a vault that lives for a minute
GATE = re.compile(rb"Flushing .* of Gate\(")
"""Qt's line when the first frame of the unlock or first-run window has been handed over."""
PAINTING = "qt.widgets.painting.debug=true"
_WAIT_S = 60


class Broken(Exception):
    """The frozen app does not do what it should."""


class Frozen:
    """A frozen app and the home it runs in; nothing of this checkout reaches it."""

    def __init__(self, executable: Path, home: Path, **environment: str) -> None:
        self.executable = executable
        self.home = home
        self.passphrase_file = home / "passphrase"
        self.passphrase_file.write_text(PASSPHRASE + "\n", encoding="utf-8")
        self.environment = {
            **_system_variables(),
            "HOME": str(home),
            "LANG": "C.UTF-8",
            "QT_QPA_PLATFORM": "offscreen",
            **_own_home(home),
            **environment,
        }

    def run(self, *arguments: str) -> str:
        """Run a command to its end; its standard output."""
        line = [str(self.executable), *arguments]
        done = subprocess.run(
            line, cwd=self.home, env=self.environment, capture_output=True, check=False
        )
        if done.returncode:
            told = (done.stdout + done.stderr).decode(errors="replace")
            raise Broken(f"tremplin {' '.join(arguments)} ended with {done.returncode}:\n{told}")
        return done.stdout.decode()

    def json(self, *arguments: str, locked: bool = True) -> dict[str, Any]:
        """Run a command with `--json`, with the passphrase where a vault is opened."""
        secret = ["--passphrase-file", str(self.passphrase_file)] if locked else []
        answer: dict[str, Any] = json.loads(self.run(*arguments, *secret, "--json"))
        return answer

    def add(self, record_type: str, *fields: str) -> str:
        """Record something; its id."""
        return str(self.json("add", record_type, *fields)["record"])

    @contextmanager
    def window(self) -> Iterator[Window]:
        """Start the app; at the end nothing of it is left running."""
        window = Window([str(self.executable)], self.environment | {"QT_LOGGING_RULES": PAINTING})
        try:
            yield window
        finally:
            window.end()


class Window:
    """A started program with a window, in a process group of its own."""

    def __init__(self, command: list[str], environment: Mapping[str, str]) -> None:
        self.started = time.perf_counter()
        self.process = subprocess.Popen(
            command,
            env=dict(environment),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )
        self._said: list[bytes] = []
        self._news = threading.Condition()
        self._reader = threading.Thread(target=self._read, args=[self.process.stderr], daemon=True)
        self._reader.start()

    def wait_until_painted(self, pattern: re.Pattern[bytes] = GATE, times: int = 1) -> float:
        """Wait until Qt has said so that many times; seconds since the start."""

        def there() -> bool:
            return len(self.painted(pattern)) >= times or self.is_over()

        with self._news:
            painted = self._news.wait_for(there, timeout=_WAIT_S)
        if not painted or self.is_over():
            raise Broken(f"no window was painted; the app said:\n{self.said()}")
        return time.perf_counter() - self.started

    def painted(self, pattern: re.Pattern[bytes] = GATE) -> list[bytes]:
        """Qt's lines that say so."""
        return [line for line in self._said if pattern.search(line)]

    def is_over(self) -> bool:
        """Whether the program has ended."""
        return self.process.poll() is not None

    def said(self) -> str:
        """What it wrote to standard error."""
        return b"".join(self._said).decode(errors="replace")

    def end(self) -> None:
        """End it; a process that it left behind is an error, and is ended too."""
        self.process.terminate()
        try:
            self.process.wait(timeout=_WAIT_S)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self._reader.join(timeout=_WAIT_S)
        if os.name == "posix" and _group_lives(self.process.pid):
            os.killpg(self.process.pid, signal.SIGKILL)
            raise Broken("the app left a process behind")

    def _read(self, stderr: IO[bytes]) -> None:
        with stderr:
            for line in stderr:
                with self._news:
                    self._said.append(line)
                    self._news.notify_all()
        with self._news:
            self._news.notify_all()


def smoke(executable: Path) -> None:
    """Go through all of it.

    Raises:
        Broken: something does not work, or is not what it should be.
    """
    with tempfile.TemporaryDirectory(prefix="tremplin-smoke-") as folder:
        home = Path(folder, "home")
        home.mkdir(mode=0o700)
        app = Frozen(executable, home)
        _expect(app.run("--version").strip(), f"tremplin {VERSION}", "the version")
        with app.window() as window:
            say(f"the first-run window is painted after {window.wait_until_painted():.1f} s")
        app.json("create", "Khadija")
        say("a vault is made")
        with app.window() as window:
            say(f"the unlock window is painted after {window.wait_until_painted():.1f} s")
        _record(app)
        with DemoRegister(Path(folder)) as register:
            _sync(app, register)
        _lists(app)


def _record(app: Frozen) -> None:
    """Record two people; one consents to be kept and contacted, the other is not asked."""
    person = app.add("entrepreneur", "name=Rim Alami", "phones=+212612345678", "sectors=Santé")
    app.add("consent", f"person={person}", "answers.register=given", "answers.contact=given")
    app.add("need", f"person={person}", "details=Un partenaire industriel à Tanger")
    app.add("entrepreneur", "name=Amine Idrissi")
    found = app.json("list", "entrepreneur", "--search", "alami")
    _expect(found["count"], 1, "people found by name")
    say("people, a consent and a need are recorded")


def _sync(app: Frozen, register: DemoRegister) -> None:
    """Enrol, sync, and compare what the laptop and the register say."""
    invitation = app.home / "khadija.invitation"
    invitation.write_text(register.invite("Khadija", "ambassador"), encoding="utf-8")
    app.json("enrol", str(invitation))
    before = app.json("status")["only_here"]
    _expect((before["records"], before["withheld_people"]), (4, 1), "what is only here before")
    app.json("sync")
    here = app.json("status")["only_here"]
    _expect((here["records"], here["withheld_people"]), (1, 1), "what is only here afterwards")
    there = register.status()
    _expect((there["records"], there["devices"]), (3, 1), "the register's records and devices")
    say("the register holds the person, the consent and the need, and not the other person")


def _lists(app: Frozen) -> None:
    """Write each kind of list and read it back: each needs libraries of its own.

    Who was not asked stands in none.
    """
    for kind in ("xlsx", "csv", "vcf"):
        file = app.home / f"people.{kind}"
        app.json("export", "entrepreneur", str(file))
        read = app.json("import", str(file), "--dry-run")
        _expect((read["rows"], read["broken"]), (1, []), f"rows read from {file.name}")
    say("lists are written and read as XLSX, CSV and vCard")


def _expect(found: object, wanted: object, what: str) -> None:
    if found != wanted:
        raise Broken(f"{what}: {found!r}, not {wanted!r}")


def _group_lives(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


def _own_home(home: Path) -> dict[str, str]:
    """Keep to the temporary home where the system, asked for a user's folder, knows no `HOME`."""
    return {} if sys.platform == "linux" else {"TREMPLIN_HOME": str(home / NAME)}


def _system_variables() -> dict[str, str]:
    """The few variables that programs need to start at all."""
    return {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "TEMP") if name in os.environ}


def say(line: str) -> None:
    """Print a line at once."""
    print(f"smoke: {line}", flush=True)


def main(arguments: list[str]) -> int:
    """Smoke-test the executable that is named."""
    if len(arguments) != 1 or not Path(arguments[0]).is_file():
        print(__doc__)
        return 2
    try:
        smoke(Path(arguments[0]).absolute())
    except Broken as broken:
        print(f"smoke: BROKEN: {broken}", file=sys.stderr)
        return 1
    say("all is well")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
