"""The register of the demo and the smoke test: the product's own command, a process on loopback."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Self

ROOT = Path(__file__).resolve().parent.parent
COMMAND = (sys.executable, "-m", "sync.register.cli")


class DemoRegister:
    """An embedded register under a scratch folder."""

    def __init__(self, scratch: Path) -> None:
        self.folder = scratch / "register"
        self.url = ""
        self._process: subprocess.Popen[str] | None = None

    def __enter__(self) -> Self:
        """Make it and serve."""
        self._run("init", str(self.folder))
        self.start()
        return self

    def __exit__(self, *_exception: object) -> None:
        """Stop serving."""
        self.stop()

    def start(self) -> None:
        """Serve, at the same address as before if there was one."""
        port = self.url.rpartition(":")[2] or "0"
        with (self.folder / "demo.log").open("a") as log:
            self._process = subprocess.Popen(
                [*COMMAND, "serve", str(self.folder), "--port", port],
                cwd=ROOT,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
            )
        assert self._process.stdout is not None  # noqa: S101 - it was asked for
        self.url = self._process.stdout.readline().removeprefix("listening on ").strip()

    def stop(self) -> None:
        """Stop serving, as an operator would."""
        if self._process is not None:
            self._process.terminate()
            self._process.communicate()
            self._process = None

    def invite(self, name: str, role: str) -> str:
        """Invite a person; give the invitation's text."""
        options = [f"--name={name}", f"--role={role}", f"--url={self.url}", "--region=*", "--json"]
        return str(json.loads(self._run("invite", str(self.folder), *options))["invitation"])

    def status(self) -> dict[str, object]:
        """Give what the register says of itself."""
        told: dict[str, object] = json.loads(self._run("status", str(self.folder), "--json"))
        return told

    def _run(self, *arguments: str) -> str:
        done = subprocess.run(
            [*COMMAND, *arguments], cwd=ROOT, check=True, capture_output=True, text=True
        )
        return done.stdout
