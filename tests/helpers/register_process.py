"""A real register as a program of its own, over loopback HTTP."""

import json
import os
import sys
from pathlib import Path
from typing import Self

from sync.protocol.messages import Role, Scope
from sync.register.opening import Guest, create, opened, write_invitation
from tests.helpers.warm import Command, Program, plain

ROOT = Path(__file__).resolve().parents[2]
COMMAND = (sys.executable, "-m", "sync.register.cli")


class RegisterProcess:
    """A register in a folder, served on a port of its own while the context lasts.

    ``environment`` is added to this process's. Standard error goes to ``register.log`` beside
    the database.
    """

    def __init__(self, folder: Path, environment: dict[str, str] | None = None) -> None:
        self.folder = folder
        self.url = ""
        self.program: Program = plain
        self._environment = {**os.environ, **(environment or {})}
        self._process: Command | None = None

    def __enter__(self) -> Self:
        if not (self.folder / "register.key").exists():
            create(self.folder, "mem-by-cgem")
        self.start()
        return self

    def __exit__(self, *_exception: object) -> None:
        self.stop()

    def start(self) -> None:
        """Serve; on the same port as before, if there was one."""
        port = self.url.rpartition(":")[2] or "0"
        arguments = ["serve", str(self.folder), "--port", port]
        log = self.folder / "register.log"
        self._process = Command(arguments, self._environment, log, self.program)
        line = self._process.stdout.readline()
        if not line.startswith("listening on "):
            self.stop()
            raise AssertionError(f"the register did not start: {self.log()}")
        self.url = line.removeprefix("listening on ").strip()

    def stop(self) -> int:
        """End it as an operator would; the exit code."""
        return self._end("terminate")

    def kill(self) -> None:
        """End it as a power cut would (SIGKILL)."""
        self._end("kill")

    def restart(self) -> None:
        """Serve again at the same address."""
        self.stop()
        self.start()

    def workers(self) -> list[int]:
        """Give the ids of the processes that serve, where several do."""
        children = Path(f"/proc/{self.pid}/task/{self.pid}/children").read_text("ascii")
        return [int(child) for child in children.split()]

    @property
    def pid(self) -> int:
        """The process's id."""
        assert self._process is not None
        return self._process.pid

    def invite(
        self,
        name: str,
        role: Role = "ambassador",
        regions: list[str] | None = None,
        events: list[str] | None = None,
        *,
        days: float = 7,
    ) -> str:
        """Give the text of an invitation; without regions and events it is to everything."""
        scope = Scope(
            regions=["*"] if regions is None and events is None else regions or [],
            events=events or [],
        )
        with opened(self.folder) as (store, _settings):
            guest = Guest(name, role, scope)
            return write_invitation(store, guest, url=self.url, days=days).text

    def status(self) -> dict[str, object]:
        """Give what ``status --json`` prints."""
        return self.json("status", str(self.folder))

    def revoke(self, device: str) -> None:
        """Refuse a device from now on."""
        with opened(self.folder) as (store, _settings):
            assert store.revoke(device)

    def json(self, *arguments: str) -> dict[str, object]:
        """Run a command with ``--json`` and give what it prints."""
        answer: dict[str, object] = json.loads(self.run(*arguments, "--json"))
        return answer

    def run(self, *arguments: str) -> str:
        """Run a command to its end and give its standard output."""
        errors = self.folder / "command.log"
        command = Command(arguments, self._environment, errors)
        with command.stdout:
            said = command.stdout.read()
        assert command.wait(timeout=60) == 0, errors.read_text(encoding="utf-8")
        return said

    def log(self) -> str:
        """Give what the server wrote to standard error."""
        return (self.folder / "register.log").read_text(encoding="utf-8")

    def defects(self) -> list[str]:
        """Give what the log has of requests that ended in a bug of ours."""
        signs = ('"event": "defect"', "Exception in ASGI", "Traceback")
        return [line for line in self.log().splitlines() if any(sign in line for sign in signs)]

    def _end(self, how: str) -> int:
        process, self._process = self._process, None
        if process is None:
            return 0
        getattr(process, how)()
        code = process.wait(timeout=60)
        process.stdout.close()
        return code
