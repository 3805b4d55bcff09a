"""Three database nodes under Patroni with etcd, and HAProxy in front, all on loopback."""

import os
import secrets
import shutil
import signal
import string
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Self

import psycopg
import requests

from tests.ha_drill.programs import Program, free_ports, unprivileged
from tests.helpers import postgres

FILES = Path(__file__).resolve().parents[2] / "build_scripts" / "register"
NAMES = ("one", "two", "three")
_HOST = "127.0.0.1"
_PATIENCE_S = 240


def wait_for(what: str, holds: Callable[[], object], patience_s: float = _PATIENCE_S) -> None:
    """Wait until it holds.

    Raises:
        TimeoutError: it did not in time, and what it was.
    """
    until = time.monotonic() + patience_s
    while not holds():
        if time.monotonic() > until:
            raise TimeoutError(f"waited {patience_s:.0f} s for {what}")
        time.sleep(0.1)


class Node:
    """A database node: Patroni, and the PostgreSQL that it keeps."""

    def __init__(self, name: str, folder: Path, variables: dict[str, str]) -> None:
        self.name = name
        self.port, self.rest = free_ports(2)
        self._data = folder / name / "data"
        self._data.parent.mkdir()
        config = folder / name / "patroni.yml"
        template = string.Template((FILES / "patroni.yml").read_text("utf-8"))
        filled = template.substitute(
            variables,
            NODE=name,
            PORT=str(self.port),
            REST_PORT=str(self.rest),
            DATA=str(self._data),
            RUN=str(folder / name),
        )
        config.write_text(filled, encoding="utf-8")
        config.chmod(0o600)
        user = unprivileged()
        if user is not None:
            for path in (self._data.parent, config):
                shutil.chown(path, user)
        program = shutil.which("patroni") or "patroni"
        self.patroni = Program(folder / name / "log", [program, str(config)], user=user)

    def kill_database(self) -> None:
        """Kill PostgreSQL, every process of it, and leave Patroni."""
        with suppress(OSError, ValueError, IndexError):
            pid = int((self._data / "postmaster.pid").read_text("ascii").splitlines()[0])
            children = Path(f"/proc/{pid}/task/{pid}/children").read_text("ascii").split()
            for one in (pid, *map(int, children)):
                with suppress(ProcessLookupError):
                    os.kill(one, signal.SIGKILL)

    def kill_machine(self) -> None:
        """Kill Patroni and PostgreSQL, as if the machine had lost its power."""
        self.patroni.kill()
        self.kill_database()

    def stop(self) -> None:
        """End both; Patroni ends its PostgreSQL."""
        self.patroni.stop()
        self.kill_database()

    def asks(self, path: str) -> requests.Response | None:
        """Ask Patroni; None if it does not answer."""
        try:
            return requests.get(f"http://{_HOST}:{self.rest}{path}", timeout=5)
        except requests.RequestException:
            return None

    @property
    def is_primary(self) -> bool:
        """Whether it says so of itself: HAProxy asks the same."""
        answer = self.asks("/primary")
        return answer is not None and answer.status_code == requests.codes.ok


class Cluster:
    """All of it, in a folder. ``worker_ports`` are where HAProxy finds the register's workers."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._password = secrets.token_hex(16)
        self.front, self.database, *self.worker_ports = free_ports(4)
        client, peer = free_ports(2)
        user = unprivileged()
        if user is not None:
            shutil.chown(folder, user)
            folder.chmod(0o755)
        self._etcd = _etcd(folder, client, peer, user)
        variables = {
            "ADDRESS": _HOST,
            "NETWORK": f"{_HOST}/32",
            "ETCD": f"{_HOST}:{client}",
            "BIN": str(postgres.programs()),
            "POSTGRES_PASSWORD": self._password,
            "REPLICATOR_PASSWORD": secrets.token_hex(16),
            "REWINDER_PASSWORD": secrets.token_hex(16),
        }
        self.nodes = {name: Node(name, folder, variables) for name in NAMES}
        self._proxy = self._haproxy(user)

    @property
    def url(self) -> str:
        """Where laptops reach the register."""
        return f"http://{_HOST}:{self.front}"

    @property
    def database_url(self) -> str:
        """What the workers' setting says."""
        return f"postgresql://tremplin:{self._password}@{_HOST}:{self.database}/tremplin"

    def __enter__(self) -> Self:
        try:
            self._etcd.start()
            for node in self.nodes.values():
                node.patroni.start()
            self._proxy.start()
            wait_for("three nodes", self.is_whole)
            wait_for("HAProxy", lambda: _answers(self._dsn("postgres")))
            with psycopg.connect(self._dsn("postgres"), autocommit=True) as connection:
                connection.execute(f"CREATE ROLE tremplin LOGIN PASSWORD '{self._password}'")
                connection.execute("CREATE DATABASE tremplin OWNER tremplin")
        except BaseException:
            self._end()
            raise
        return self

    def __exit__(self, *_exception: object) -> None:
        self._end()

    def is_whole(self) -> bool:
        """Whether there is a primary, and two standbys that follow it, one of which confirms."""
        members = self.members()
        roles = sorted(str(member["role"]) for member in members.values())
        followed = all(member["state"] in ("running", "streaming") for member in members.values())
        alike = len({member.get("timeline") for member in members.values()}) == 1
        return roles == ["leader", "replica", "sync_standby"] and followed and alike

    def members(self) -> dict[str, dict[str, object]]:
        """Give what Patroni knows of each node, by name; nothing if none answers."""
        for node in self.nodes.values():
            answer = node.asks("/cluster")
            if answer is not None and answer.ok:
                return {member["name"]: member for member in answer.json()["members"]}
        return {}

    def primary(self, besides: str = "") -> Node | None:
        """Give the node that says it is the primary."""
        nodes = (node for node in self.nodes.values() if node.name != besides)
        return next((node for node in nodes if node.is_primary), None)

    def timeline(self) -> int:
        """Give PostgreSQL's own count of primaries so far."""
        return max((int(str(m.get("timeline", 0))) for m in self.members().values()), default=0)

    def _dsn(self, database: str) -> str:
        return (
            f"postgresql://postgres:{self._password}@{_HOST}:{self.database}/{database}"
            "?connect_timeout=5"
        )

    def _haproxy(self, user: str | None) -> Program:
        environment = {"LISTEN": f"{_HOST}:{self.front}", "DATABASE": f"{_HOST}:{self.database}"}
        for number, port in enumerate(self.worker_ports, 1):
            environment[f"WORKER_{number}"] = f"{_HOST}:{port}"
        for number, node in enumerate(self.nodes.values(), 1):
            environment[f"NODE_{number}"] = f"{_HOST}:{node.port}"
            environment[f"NODE_{number}_REST"] = str(node.rest)
        command = ["haproxy", "-db", "-f", str(FILES / "haproxy.cfg")]
        return Program(self._folder / "haproxy.log", command, environment, user)

    def _end(self) -> None:
        for node in reversed(self.nodes.values()):
            node.stop()
        self._proxy.stop()
        self._etcd.stop()


def _etcd(folder: Path, client: int, peer: int, user: str | None) -> Program:
    urls = {
        "listen-client-urls": client,
        "advertise-client-urls": client,
        "listen-peer-urls": peer,
        "initial-advertise-peer-urls": peer,
    }
    command = ["etcd", "--name=one", f"--data-dir={folder / 'etcd'}", "--log-level=error"]
    command += [f"--{name}=http://{_HOST}:{port}" for name, port in urls.items()]
    command.append(f"--initial-cluster=one=http://{_HOST}:{peer}")
    return Program(folder / "etcd.log", command, user=user)


def _answers(dsn: str) -> bool:
    try:
        psycopg.connect(dsn).close()
    except psycopg.OperationalError:
        return False
    return True
