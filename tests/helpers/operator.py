"""An operator who types what the guides in docs/ say, on a machine of the test's own.

Lines with `systemctl` are handed to the test, which holds the processes; `runuser` and `install`
take the user that the test's PostgreSQL runs as for the guide's `postgres`.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from tests.helpers.postgres import PostgresServer

ROOT = Path(__file__).resolve().parents[2]
GUIDES = (ROOT / "docs" / "operating.md", ROOT / "docs" / "scaling.md")
SCRIPTS = ROOT / "build_scripts" / "register"

_BLOCK = r"<!-- played: {} -->\n\n((?:    .*\n|\n)+)"
_SYSTEMCTL = re.compile(r"^systemctl (\w+ [\w-]+)$", re.MULTILINE)
_RUNUSER = """#!/bin/sh
user=$2; shift 3
[ "$user" = postgres ] && exec {become} "$@"
exec "$@"
"""
_INSTALL = """#!/bin/sh
exec {install} $(echo "$@" | sed 's/-o postgres/{owner}/')
"""


def commands(name: str) -> str:
    """Give the commands of a block of the guides, by the name in the comment before it."""
    text = "".join(guide.read_text("utf-8") for guide in GUIDES)
    [block] = re.findall(_BLOCK.format(name), text)
    return re.sub("^ {4}", "", str(block), flags=re.MULTILINE)


class Operator:
    """Types blocks of the guide. ``services`` says what systemctl's ``VERB NAME`` does."""

    def __init__(
        self,
        folder: Path,
        server: PostgresServer,
        variables: Mapping[str, str],
        services: Mapping[str, Callable[[], object]],
    ) -> None:
        self._folder = folder
        self.services = dict(services)
        folder.mkdir()
        user = server.user
        become = f"setpriv --reuid={user} --clear-groups" if user else "env"
        self._shim("runuser", _RUNUSER.format(become=become))
        owner = f"-o {user}" if user else ""
        self._shim("install", _INSTALL.format(install=shutil.which("install"), owner=owner))
        programs = [folder, SCRIPTS, Path(sys.executable).parent, server.bin_folder]
        self._environment = {
            **os.environ,
            "PATH": ":".join([*map(str, programs), os.environ["PATH"]]),
            "PGHOST": str(server.folder),
            "PGUSER": "tremplin",
            "PGDATABASE": "postgres",
            **variables,
        }

    def type(self, name: str, **variables: str) -> None:
        """Type a block of the guide, up to the first command that fails."""
        self._environment |= variables
        typed, *rest = _SYSTEMCTL.split(commands(name))
        self._run(typed)
        for asked, typed in zip(rest[::2], rest[1::2], strict=True):
            self.services[asked]()
            self._run(typed)

    def _run(self, typed: str) -> None:
        done = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", typed],
            cwd=self._folder,
            env=self._environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, f"{typed}\n{done.stdout}{done.stderr}"

    def _shim(self, name: str, text: str) -> None:
        path = self._folder / name
        path.write_text(text, encoding="utf-8")
        path.chmod(0o755)
