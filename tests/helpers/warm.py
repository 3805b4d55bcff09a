"""The register's command, forked from a process that has loaded its packages before.

Loading the web's packages takes two seconds of CPU, and the tests start the command some two
hundred times. What runs is the command itself, in a process of its own, with its own environment
and signals.
"""

import multiprocessing
import os
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerContext
from pathlib import Path
from typing import TextIO

Program = Callable[[Sequence[str]], None]
LOADED = ["sync.register.app", "sync.register.cli", "sync.register.serving", __name__]


def plain(arguments: Sequence[str]) -> None:
    """Run the command as it is."""
    from sync.register.cli import app

    app(list(arguments))


class Command:
    """A run of the register's command; its errors are added to the file ``log``.

    ``program`` stands at the top of a module and is called with the arguments.
    """

    def __init__(
        self,
        arguments: Sequence[str],
        environment: Mapping[str, str],
        log: Path,
        program: Program = plain,
    ) -> None:
        log.touch()
        out, said = multiprocessing.Pipe(duplex=False)
        self.stdout: TextIO = os.fdopen(os.dup(out.fileno()), encoding="utf-8")
        given = (program, list(arguments), dict(environment), str(log), said)
        self._process = _server().Process(target=_run, args=given)
        self._process.start()
        for end in (out, said):
            end.close()

    @property
    def pid(self) -> int:
        """The process's id."""
        assert self._process.pid is not None
        return self._process.pid

    def terminate(self) -> None:
        """End it as an operator would."""
        self._process.terminate()

    def kill(self) -> None:
        """End it as a power cut would."""
        self._process.kill()

    def wait(self, timeout: float) -> int:
        """Wait for its end; the exit code, below 0 for a signal."""
        self._process.join(timeout)
        code = self._process.exitcode
        assert code is not None, f"still running after {timeout} s"
        self._process.close()
        return code


@cache
def _server() -> ForkServerContext:
    """Give the process that has loaded everything; it ends with this one."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(LOADED)
    return context


def _run(
    program: Program,
    arguments: Sequence[str],
    environment: Mapping[str, str],
    log: str,
    said: Connection,
) -> None:
    os.environ.clear()
    os.environ.update(environment)
    os.dup2(said.fileno(), 1)
    said.close()
    errors = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    os.dup2(errors, 2)
    os.close(errors)
    program(arguments)
