"""What runs a register on a server names commands, options and settings that exist."""

import configparser
import re
import shlex
from pathlib import Path

import pytest
import typer
import yaml

from sync.register.cli import app
from sync.register.settings import PREFIX, Settings

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "build_scripts" / "register"
GUIDE = ROOT / "docs" / "operating.md"
UNITS = sorted(FOLDER.glob("*.service"))
COMMANDS = typer.main.get_command(app).commands
VARIABLES = {PREFIX + name.upper() for name in Settings.model_fields if name != "folder"}


def check_command(words):
    """Let the command's own parser read its line."""
    program, command, *arguments = words
    assert Path(program).name == "tremplin-register"
    COMMANDS[command].make_context(command, arguments)


def unit(path):
    read = configparser.ConfigParser(strict=False, interpolation=None)
    read.optionxform = str
    read.read(path, encoding="utf-8")
    return read


@pytest.mark.parametrize("path", UNITS, ids=lambda path: path.stem)
def test_a_unit_starts_a_command_that_exists(path):
    check_command(shlex.split(unit(path)["Service"]["ExecStart"]))


def test_the_unit_waits_longer_than_the_service_takes_to_end():
    waits = int(unit(FOLDER / "tremplin-register.service")["Service"]["TimeoutStopSec"])
    assert waits > Settings(folder=FOLDER).shutdown_s


def test_the_timer_has_its_service():
    assert (FOLDER / "tremplin-register-backup.service").is_file()
    assert unit(FOLDER / "tremplin-register-backup.timer")["Timer"]["OnCalendar"] == "hourly"


def test_the_compose_file_names_files_and_settings_that_exist():
    services = yaml.safe_load((FOLDER / "compose.yaml").read_text("utf-8"))["services"]
    register = services["register"]
    built = (FOLDER / register["build"]["context"]).resolve()
    assert (built / register["build"]["dockerfile"]).is_file()
    assert set(register["environment"]) <= VARIABLES
    assert set(register["depends_on"]) <= set(services)
    for volume in services["proxy"]["volumes"]:
        source = volume.split(":")[0]
        assert not source.startswith(".") or (FOLDER / source).is_file()


def test_the_container_s_steps_name_files_and_commands_that_exist():
    text = (FOLDER / "Containerfile").read_text("utf-8")
    for source in re.findall(r"^COPY (\S+)", text, re.MULTILINE):
        assert (ROOT / source).exists()
    [command] = re.findall(r"^CMD (\[.*\])$", text, re.MULTILINE)
    check_command(["tremplin-register", *yaml.safe_load(command)])
    assert set(re.findall(rf"{PREFIX}\w+", text)) <= VARIABLES


def test_every_command_in_the_guide_exists():
    text = GUIDE.read_text("utf-8")
    named = set(re.findall(r"(?<!lib/)tremplin-register ([a-z]+)", text))
    assert named
    assert named <= set(COMMANDS)


def test_the_guide_tells_every_setting():
    text = GUIDE.read_text("utf-8")
    told = set(re.findall(rf"`({PREFIX}[A-Z_]+)`", text))
    told |= {PREFIX + end.lstrip("_") for end in re.findall(r"`_([A-Z_]+)`", text)}
    told |= {PREFIX + "TLS_KEY"} if "`_TLS_KEY`" in text else set()
    assert told >= VARIABLES
