"""The ``tremplin`` command: without a word it opens the app; docs/command.md describes the rest.

The commands stand in the modules ``cli_…`` beside this one; here they get their names.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import Annotated, Any

import typer

from desktop import (
    cli_bundle,
    cli_conflicts,
    cli_figures,
    cli_laptop,
    cli_lists,
    cli_out,
    cli_records,
    cli_rules,
    cli_segments,
)
from desktop.bootstrap import folders, start_log, stop_log
from desktop.cli_output import Exit, Trouble, exit_code, fail
from sync.version import VERSION

app = typer.Typer(
    name="tremplin",
    help="Record people offline, encrypted, and sync with the register. Alone, it opens the app.",
    add_completion=False,
    pretty_exceptions_enable=False,
)

COMMANDS: dict[str, Callable[..., None]] = {
    "create": cli_laptop.create,
    "vaults": cli_laptop.vaults,
    "enrol": cli_laptop.enrol,
    "add": cli_records.add,
    "set": cli_records.set_,
    "show": cli_records.show,
    "list": cli_records.list_,
    "history": cli_records.history,
    "sync": cli_laptop.sync,
    "conflicts": cli_conflicts.conflicts,
    "resolve": cli_conflicts.resolve,
    "import": cli_lists.import_,
    "imports": cli_lists.imports,
    "unimport": cli_lists.unimport,
    "export": cli_out.export,
    "print": cli_out.print_,
    "figures": cli_figures.figures,
    "status": cli_laptop.status,
    "backup": cli_laptop.backup,
    "restore": cli_laptop.restore,
}

for _name, _command in COMMANDS.items():
    app.command(_name)(_command)

GROUPS: dict[str, typer.Typer] = {
    "bundle": cli_bundle.app,
    "segment": cli_segments.app,
    "rules": cli_rules.app,
}

for _name, _group in GROUPS.items():
    app.add_typer(_group, name=_name)


def _say_version(asked: bool) -> None:
    if asked:
        sys.stdout.write(f"tremplin {VERSION}\n")
        raise typer.Exit


Version = Annotated[
    bool, typer.Option("--version", callback=_say_version, is_eager=True, help="Say the version.")
]


@app.callback(invoke_without_command=True)
def _window(
    context: typer.Context,
    *,
    _version: Annotated[
        bool,
        typer.Option("--version", callback=_say_version, is_eager=True, help="Say the version."),
    ] = False,
) -> None:
    if context.invoked_subcommand is None:
        from desktop.app import run

        raise typer.Exit(run([]))


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command with the given arguments (or the process's) and give its exit code."""
    told = list(sys.argv[1:] if arguments is None else arguments)
    log = start_log(folders().log) if told else None
    try:
        return _run(told)
    finally:
        if log is not None:
            stop_log(log)


def _run(arguments: list[str]) -> int:
    as_json = "--json" in arguments
    try:
        done: Any = app(arguments, prog_name="tremplin", standalone_mode=False)
    except typer.TyperException as error:
        return int(fail(Trouble(error.format_message(), Exit.USAGE), as_json=as_json))
    except (typer.Abort, KeyboardInterrupt):
        return int(Exit.STOPPED)
    except Exception as error:  # noqa: BLE001 - the last place that can say it in words
        if exit_code(error) is Exit.BUG:
            _log(error)
        return int(fail(error, as_json=as_json))
    return done if isinstance(done, int) else int(Exit.DONE)


def _log(error: BaseException) -> None:
    """Log where in the code an error rose, as the app does; its text may hold somebody's data."""
    from desktop.jobs import log_error

    log_error(error)


if __name__ == "__main__":
    sys.exit(main())
