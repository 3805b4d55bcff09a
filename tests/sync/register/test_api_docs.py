"""docs/api.md's worked example is run as it stands there, by curl, against a served register."""

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from forms.consent import consent_id

DOCS = Path(__file__).resolve().parents[3] / "docs" / "api.md"
TEXT = DOCS.read_text("utf-8")
EXAMPLE = TEXT.split("## An example")[1].split("\n## ")[0]
COMMANDS = re.findall(r"^    ((?:curl|CURSOR=).*(?:\n        .*)*)", EXAMPLE, re.MULTILINE)

pytestmark = pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed")


@pytest.fixture
def register(own_register):
    return own_register


@pytest.fixture
def example(register, device):
    """Runs a script of the page against a register with one person who consented."""
    author = device()
    values = {"name": {"given": "Khadija", "family": "Bennani"}, "region": "BE"}
    person = author.creation(values)
    answers = {"answers[register]": "given", "answers[contact]": "given"}
    consent = author.creation(
        {"person": person.record_id, **answers},
        record_id=consent_id(person.record_id),
        record_type="consent",
    )
    author.push(person, consent)
    made = register.json(
        *("token", "make", str(register.folder), "--name=CRM", "--purpose=contact"),
        *("--read=entrepreneur", "--read=need", "--read=figures"),
    )
    environment = {
        "TOKEN": made["token"],
        "REGISTER": register.url,
        "RECORD": person.record_id,
        "PATH": "/usr/bin:/bin",
    }

    def run(script):
        done = subprocess.run(
            ["bash", "-ec", script], env=environment, check=True, capture_output=True, text=True
        )
        return done.stdout

    return run


def test_the_worked_example_does_what_the_page_says(example):
    facts, first, cursor, again, record, figures, report = COMMANDS
    assert json.loads(example(facts))["purpose"] == "contact"
    told = json.loads(example(first))
    [item] = told["items"]
    assert item["values"]["name"] == {"given": "Khadija", "family": "Bennani"}
    assert json.loads(example(f"{cursor}\n{again}"))["items"] == []
    assert json.loads(example(record)) == item
    assert json.loads(example(figures))["people"] == 1
    assert json.loads(example(report))["by"] == "month"


def test_the_answer_shown_has_the_members_of_a_real_one(example):
    shown = re.search(
        r'^    (\{"items".*?\n     "cursor".*?\})$', EXAMPLE, re.DOTALL | re.MULTILINE
    )
    told = json.loads(example(COMMANDS[1]))
    documented = json.loads(shown[1])
    assert set(documented) == set(told)
    assert set(documented["items"][0]) == set(told["items"][0])


def test_the_page_makes_a_token_as_the_command_does(register):
    [command] = re.findall(r"tremplin-register (token make .*\\\n.*)", TEXT)
    import shlex

    words = shlex.split(command.replace("\\\n", ""))
    words[words.index("my-register")] = str(register.folder)
    assert register.json(*words)["token"].startswith("tremplin_")
