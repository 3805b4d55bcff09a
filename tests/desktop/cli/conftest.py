"""The real command on real vaults; only the cost of the passphrase is low."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from desktop.bootstrap import HOME_VARIABLE, Folders
from desktop.cli import main
from sync.replica.replica import Replica
from sync.replica.vault import create, open_vault
from sync.replica.vault_slots import Argon2Params

CHEAP = Argon2Params(iterations=1, lanes=1, memory_kib=64)
PASSPHRASE = "un olivier dans la cour"
ROOT = Path(__file__).resolve().parents[3]


@dataclass
class Done:
    code: int
    out: str
    err: str

    @property
    def facts(self) -> dict[str, Any]:
        return json.loads(self.out)


class Laptop:
    """A home folder with one vault, and the command run on it in this process."""

    def __init__(self, home: Path, capsys: pytest.CaptureFixture[str], label: str = "Rim") -> None:
        self.home, self._capsys = home, capsys
        self.folder = Folders(home).vaults / "1"
        self.passphrase_file = home / "passphrase"
        self.passphrase_file.parent.mkdir(parents=True, exist_ok=True)
        self.passphrase_file.write_text(f"{PASSPHRASE}\n", "utf-8")
        with create(self.folder, PASSPHRASE, label=label, params=CHEAP) as opened:
            Replica.open(opened).close()

    @property
    def access(self) -> list[str]:
        return ["--passphrase-file", str(self.passphrase_file), "--vault", str(self.folder)]

    def bare(self, *arguments: str) -> Done:
        self._capsys.readouterr()
        code = main(arguments)
        return Done(code, *self._capsys.readouterr())

    def run(self, *arguments: str) -> Done:
        return self.bare(*arguments, *self.access)

    def json(self, *arguments: str) -> dict[str, Any]:
        done = self.run(*arguments, "--json")
        assert done.code == 0, done
        return done.facts

    def add(self, *arguments: str) -> str:
        return str(self.json("add", *arguments)["record"])

    @contextmanager
    def replica(self) -> Iterator[Replica]:
        with open_vault(self.folder, PASSPHRASE) as opened, Replica.open(opened) as replica:
            yield replica

    def process(self, *arguments: str, stdin: str = "") -> Done:
        done = subprocess.run(
            [sys.executable, "-m", "desktop", *arguments],
            cwd=ROOT,
            env={**os.environ, HOME_VARIABLE: str(self.home)},
            input=stdin,
            check=False,
            capture_output=True,
            text=True,
        )
        return Done(done.returncode, done.stdout, done.stderr)


@pytest.fixture
def laptop(tmp_path, capsys, monkeypatch) -> Laptop:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    return Laptop(tmp_path / "home", capsys)


@pytest.fixture
def another(tmp_path, capsys, laptop) -> Laptop:
    return Laptop(tmp_path / "second", capsys, "Anas")
