"""What the command prints and how it ends: exit codes, JSON, plain lines, errors in words.

Results go to standard output. Errors go to standard error as lines; with ``--json`` an error is
one object, too: ``{"error": {"code", "exit", "title", "what_happened", "what_is_safe",
"what_to_do", "detail"}}`` on standard output.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from enum import IntEnum
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from sync import errors


class Exit(IntEnum):
    """How the command ends; docs/command.md says the same."""

    DONE = 0
    USAGE = 2
    PASSPHRASE = 3
    VAULT = 4
    UNREACHABLE = 5
    REFUSED = 6
    INVALID = 7
    PARTLY = 8
    BUG = 70
    STOPPED = 130


_EXITS: tuple[tuple[type[BaseException], Exit], ...] = (
    (errors.WrongPassphrase, Exit.PASSPHRASE),
    (errors.TooManyAttempts, Exit.PASSPHRASE),
    (errors.PassphraseRefused, Exit.PASSPHRASE),
    (errors.VaultFault, Exit.VAULT),
    (errors.StorageFault, Exit.VAULT),
    (errors.Unreachable, Exit.UNREACHABLE),
    (errors.RegisterFault, Exit.REFUSED),
    (errors.InvitationFault, Exit.REFUSED),
    (errors.HallFault, Exit.REFUSED),
    (errors.Fault, Exit.INVALID),
    (OSError, Exit.INVALID),
)

_HALL_EXITS = dict.fromkeys(("no_network", "unreachable", "nobody", "broken"), Exit.UNREACHABLE)
_HALL_EXITS["code"] = Exit.INVALID


class Trouble(Exception):
    """A request that cannot be met as it was put: a clear line and an exit code."""

    def __init__(
        self, text: str, code: Exit = Exit.INVALID, *, name: str = "trouble", todo: str = ""
    ) -> None:
        super().__init__(text)
        self.code, self.name, self.todo = code, name, todo


def exit_code(error: BaseException) -> Exit:
    """Give the exit code of an error; what is none of the environment's is a bug."""
    if isinstance(error, Trouble):
        return error.code
    if isinstance(error, errors.HallFault) and error.code in _HALL_EXITS:
        return _HALL_EXITS[error.code]
    return next((code for kind, code in _EXITS if isinstance(error, kind)), Exit.BUG)


def say(facts: Mapping[str, Any], lines: Iterable[str] = (), *, as_json: bool) -> None:
    """Print a result: one JSON object, or lines for a person (the facts if there are none)."""
    if as_json:
        sys.stdout.write(json.dumps(facts, ensure_ascii=False, default=str) + "\n")
        return
    told = list(lines) or [f"{name.replace('_', ' ')}: {plain(v)}" for name, v in facts.items()]
    sys.stdout.write("".join(f"{line}\n" for line in told))


def say_table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print a table: aligned on a terminal, cut to its width; else cells parted by tabs.

    What it holds is never taken for markup, and the first column, a name to use again, is whole.
    """
    console = Console(file=sys.stdout, highlight=False)
    if not console.is_terminal:
        for row in (header, *rows):
            sys.stdout.write("\t".join(" ".join(cell.split()) for cell in row) + "\n")
        return
    table = Table(box=None, pad_edge=False)
    for at, word in enumerate(header):
        table.add_column(Text(word), no_wrap=True, min_width=None if at else 32)
    for row in rows:
        table.add_row(*(Text(cell) for cell in row))
    console.print(table)


def things(count: int, noun: str) -> str:
    """Write a number of things whose plural ends in s."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def plain(value: Any) -> str:
    """Write a value of a result on one line."""
    if value is None or value in ("", [], (), {}):
        return "-"
    if isinstance(value, dict):
        return ", ".join(f"{k} {plain(v)}" for k, v in value.items())
    if isinstance(value, list | tuple):
        return ", ".join(plain(v) for v in value)
    return str(value)


def fail(error: BaseException, *, as_json: bool) -> Exit:
    """Say an error and give the exit code; never a traceback."""
    body = {"code": code_name(error), "exit": int(exit_code(error)), **_words(error)}
    if as_json:
        sys.stdout.write(json.dumps({"error": body}, ensure_ascii=False) + "\n")
    else:
        sys.stderr.write(_line(body) + "\n")
    return exit_code(error)


def code_name(error: BaseException) -> str:
    """Name an error's kind for programs: ``wrong_passphrase``, ``refused`` …; ours are ``bug``."""
    if isinstance(error, Trouble):
        return error.name
    if isinstance(error, errors.HallFault):
        return f"hall_{error.code}"
    if isinstance(error, OSError):
        return "file"
    if not isinstance(error, errors.Fault):
        return "bug"
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", type(error).__name__).lower()


def _words(error: BaseException) -> dict[str, str]:
    """Say an error in the words that the app uses."""
    if isinstance(error, Trouble):
        return {
            "title": "",
            "what_happened": str(error),
            "what_is_safe": "",
            "what_to_do": error.todo,
        }
    from desktop.messages import sentence

    if isinstance(error, errors.InvalidRecord):
        return _refused_fields(error)
    detail = _detail(error)
    return asdict(sentence(error)) | ({"detail": detail} if detail else {})


def _refused_fields(error: errors.InvalidRecord) -> dict[str, str]:
    """Name each field that was refused, and why; there is no form here to mark them in."""
    from PySide6.QtCore import QCoreApplication

    from desktop.labels import problem_text
    from desktop.messages import sentence

    why = " ".join(f"{field}: {problem_text(code)}" for field, code in error.problems.items())
    safe = QCoreApplication.translate("messages", "Nothing was changed.")
    told = {"title": sentence(error).title, "what_happened": why, "what_is_safe": safe}
    return told | {"what_to_do": "", "detail": str(error)}


def _detail(error: BaseException) -> str:
    """Give the facts that a sentence leaves out; an unexpected error's text stays out of sight."""
    if isinstance(error, errors.ListUnreadable | errors.TooManyAttempts | errors.UnknownCondition):
        return str(error)
    if isinstance(error, OSError) and error.strerror:
        return f"{error.filename}: {error.strerror}" if error.filename else error.strerror
    return type(error).__name__ if exit_code(error) is Exit.BUG else ""


def _line(body: Mapping[str, Any]) -> str:
    parts = [body["what_happened"], body["what_is_safe"], body["what_to_do"]]
    text = " ".join(part for part in parts if part)
    if body["code"] == "invalid_record":
        return text
    return f"{text} ({body['detail']})" if body.get("detail") else text
