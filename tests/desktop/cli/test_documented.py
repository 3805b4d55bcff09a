"""docs/command.md cannot fall behind the command."""

import re
from pathlib import Path

import pytest
import typer

from desktop.cli import COMMANDS, GROUPS, app
from desktop.cli_output import Exit

TEXT = (Path(__file__).resolve().parents[3] / "docs" / "command.md").read_text("utf-8")
GROUP = typer.main.get_command(app)
ALL = {name: GROUP.commands[name] for name in COMMANDS} | {
    f"{group} {name}": command
    for group in GROUPS
    for name, command in GROUP.commands[group].commands.items()
}


@pytest.mark.parametrize("name", ALL)
def test_every_command_is_documented(name):
    assert re.search(rf"^\| `{name}[ `]", TEXT, re.MULTILINE)


@pytest.mark.parametrize("name", ALL)
def test_every_option_is_documented(name):
    options = [o for p in ALL[name].params for o in p.opts if o.startswith("--")]
    assert [o for o in options if f"`{o}" not in TEXT and f"{o} " not in TEXT] == []


@pytest.mark.parametrize("name", ALL)
def test_every_command_speaks_json_and_says_what_it_does(name):
    command = ALL[name]
    assert "--json" in [o for p in command.params for o in p.opts]
    assert command.help
    assert all(getattr(p, "help", "") for p in command.params)


def test_no_option_takes_a_passphrase_itself():
    options = {o for c in ALL.values() for p in c.params for o in p.opts}
    assert {o for o in options if "pass" in o} == {"--passphrase-file"}


@pytest.mark.parametrize("code", Exit)
def test_every_exit_code_is_documented(code):
    assert re.search(rf"^\| {int(code)} \|", TEXT, re.MULTILINE)


def test_no_command_is_documented_that_there_is_not():
    told = set(re.findall(r"^\| `([a-z]+)[ `]", TEXT, re.MULTILINE))
    assert told == set(COMMANDS) | set(GROUPS)
