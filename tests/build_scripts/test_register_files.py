"""What runs a register on a server names commands, options and settings that exist."""

import configparser
import os
import re
import shlex
import shutil
import subprocess
import tomllib
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
TIMERS = sorted(FOLDER.glob("*.timer"))
COMMANDS = typer.main.get_command(app).commands
VARIABLES = {PREFIX + name.upper() for name in Settings.model_fields if name != "folder"}


def check_command(words):
    """Let the command's own parser read its line; a script of ours must be there."""
    program, *rest = words
    if Path(program).name != "tremplin-register":
        assert os.access(FOLDER / Path(program).name, os.X_OK)
        return
    command, *arguments = rest
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


@pytest.mark.parametrize("path", TIMERS, ids=lambda path: path.stem)
def test_a_timer_has_its_service_and_a_time(path):
    assert path.with_suffix(".service") in UNITS
    assert unit(path)["Timer"]["OnCalendar"]


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="needs systemd")
@pytest.mark.parametrize("path", [*UNITS, *TIMERS], ids=lambda path: path.name)
def test_systemd_takes_a_unit_as_it_is(path, tmp_path):
    """What it starts lies where the unit says; here that is this clone's."""
    programs = tmp_path / "bin"
    programs.mkdir()
    for name in ("tremplin-register", "tremplin-register-base"):
        (programs / name).write_text("#!/bin/sh\n")
        (programs / name).chmod(0o755)
    for unit_file in (*UNITS, *TIMERS):
        text = unit_file.read_text("utf-8").replace("/opt/tremplin/bin", str(programs))
        (tmp_path / unit_file.name).write_text(text, encoding="utf-8")
    verified = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", str(tmp_path / path.name)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "SYSTEMD_UNIT_PATH": f"{tmp_path}:"},
    )
    assert (verified.returncode, verified.stderr) == (0, "")


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
    for sources in re.findall(r"^COPY (.+) \S+$", text, re.MULTILINE):
        assert all((ROOT / source).exists() for source in sources.split())
    [command] = re.findall(r"^CMD (\[.*\])$", text, re.MULTILINE)
    check_command(["tremplin-register", *yaml.safe_load(command)])
    assert set(re.findall(rf"{PREFIX}\w+", text)) <= VARIABLES


def test_a_container_is_built_from_what_it_needs_and_takes_in_no_secret():
    lines = re.findall(
        r"^COPY (.+) \S+$", (FOLDER / "Containerfile").read_text("utf-8"), re.MULTILINE
    )
    copied = {name for line in lines for name in line.split()}
    packages = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["setuptools"]
    needed = {name.rstrip("*") for name in packages["packages"]["find"]["include"]}
    papers = {"LICENSE", "README.md", "pyproject.toml", "build_scripts/locks/register.txt"}
    assert copied == needed | papers


def test_the_balancer_and_the_node_name_what_the_drill_fills_in():
    """The drill runs these files; here they are only read."""
    node = yaml.safe_load((FOLDER / "patroni.yml").read_text("utf-8"))
    kept = node["bootstrap"]["dcs"]
    assert kept["synchronous_mode"] is True
    assert kept["synchronous_mode_strict"] is True
    balancer = (FOLDER / "haproxy.cfg").read_text("utf-8")
    assert balancer.count("hdr Retry-After") == 3
    assert "retry-on conn-failure\n" in balancer


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
