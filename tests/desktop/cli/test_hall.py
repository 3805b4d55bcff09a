"""Two processes on two homes meet over a real socket, each with a person who types."""

import json
import os
import subprocess
import sys
import threading
from queue import Queue

import pytest

from desktop.bootstrap import HOME_VARIABLE
from tests.desktop.cli.conftest import ROOT
from tests.helpers.hall import HERE, PATIENCE_S
from tests.helpers.register_process import RegisterProcess


@pytest.fixture(scope="module")
def register(tmp_path_factory):
    with RegisterProcess(tmp_path_factory.mktemp("register")) as served:
        yield served


@pytest.fixture
def two(laptop, another, register, tmp_path):
    for one, name in ((laptop, "Rim"), (another, "Anas")):
        (tmp_path / name).write_text(register.invite(name), "ascii")
        assert one.run("enrol", str(tmp_path / name)).code == 0
    assert laptop.run("sync").code == 0  # so that it knows the other
    return laptop, another


class Typing:
    """The command in a process of its own, with somebody who reads and types."""

    def __init__(self, laptop, *arguments):
        self.process = subprocess.Popen(
            [sys.executable, "-m", "desktop", "bundle", *arguments, *laptop.access, "--json"],
            cwd=ROOT,
            env={**os.environ, HOME_VARIABLE: str(laptop.home)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            bufsize=1,
        )
        self._lines = Queue()
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self):
        for line in self.process.stderr:
            self._lines.put(line.strip())

    def reads(self, beginning):
        while not (line := self._lines.get(timeout=PATIENCE_S)).startswith(beginning):
            pass
        return line.removeprefix(beginning)

    def types(self, text):
        self.process.stdin.write(f"{text}\n")

    def done(self):
        self.process.wait(PATIENCE_S)
        with self.process:
            return self.process.returncode, json.loads(self.process.stdout.read())


def test_two_people_compare_the_number_and_both_say_yes(two):
    host, guest = two
    host.add("entrepreneur", "name=Salma Alaoui")
    guest.add("entrepreneur", "name=Yto Amrani")
    listening = Typing(host, "listen", "--address", HERE)
    coming = Typing(guest, "meet", listening.reads("The code is "), "--carry-only")
    asked, told = (one.reads("Does the other screen show ") for one in (listening, coming))
    assert asked[:7] == told[:7]
    assert "Anas" in asked
    assert "Rim" in told
    listening.types("yes")
    coming.types("y")
    code, facts = listening.done()
    assert code == 0
    assert (facts["with"], facts["taken"]["bundles"], facts["taken"]["shown"]) == ("Anas", 1, 0)
    code, facts = coming.done()
    assert code == 0
    assert facts["taken"]["bundles"] == 1
    assert guest.json("sync")["handed_over"] == 1
    assert host.json("status")["only_here"]["writes"] == 1


def test_one_no_moves_nothing_and_each_side_says_so(two):
    host, guest = two
    host.add("entrepreneur", "name=Salma Alaoui")
    listening = Typing(host, "listen", "--address", HERE)
    coming = Typing(guest, "meet", listening.reads("The code is "))
    coming.reads("Does the other screen show ")
    coming.types("no")
    code, facts = coming.done()
    assert (code, facts["error"]["code"]) == (6, "said_no")
    code, facts = listening.done()
    assert (code, facts["error"]["code"]) == (6, "hall_declined")


def test_a_code_that_leads_nowhere_and_one_that_is_none_have_an_exit_code_of_their_own(two):
    host = two[0]
    done = host.run("bundle", "meet", "nonsense", "--json")
    assert (done.code, done.facts["error"]["code"]) == (7, "hall_code")
    from sync.protocol.hall import PORTS, Code

    nobody = Code(HERE, PORTS[-1], 3).to_text()
    done = host.run("bundle", "meet", nobody, "--json")
    assert (done.code, done.facts["error"]["code"]) == (5, "hall_unreachable")
    assert "hotspot" in done.facts["error"]["what_to_do"]
