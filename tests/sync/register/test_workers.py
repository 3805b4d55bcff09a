"""Several workers on one port over one PostgreSQL: to a laptop they are one register."""

import json
import os
import signal
import subprocess
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
import requests

from sync.protocol.keys import read_public, verifies
from sync.protocol.messages import SignedReceipt
from sync.register import supervisor
from sync.register.opening import create
from tests.helpers.author import statuses
from tests.helpers.register_process import COMMAND, ROOT, RegisterProcess
from tests.helpers.warm import plain

pytestmark = pytest.mark.postgres

PATIENCE_S = 60
STARTS = "tremplin_worker_starts_total"


def until(is_so: Callable[[], object]) -> None:
    """Wait for what other processes do."""
    ends = time.monotonic() + PATIENCE_S
    while not is_so():
        assert time.monotonic() < ends, "it never came"
        time.sleep(0.05)


def run_to_its_end(command: list[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, check=False, cwd=ROOT, capture_output=True, text=True, timeout=120
    )


def figure(register: RegisterProcess, name: str) -> float:
    text = requests.get(f"{register.url}/metrics", timeout=30).text
    lines = [line for line in text.splitlines() if line.startswith(f"{name} ")]
    return float(lines[0].rpartition(" ")[2]) if lines else 0


def served_by(register: RegisterProcess, route: str) -> Counter[int]:
    """Count the requests that each worker logged of a route."""
    lines = [json.loads(line) for line in register.log().splitlines() if '"worker"' in line]
    return Counter(line["worker"] for line in lines if line.get("route") == route)


def test_two_workers_answer_on_one_port_and_their_figures_are_one_sum(by_two, device):
    before, pushed = figure(by_two, "tremplin_batch_writes_count"), 0
    while len(served_by(by_two, "/v1/push")) < 2:
        author = device()
        assert statuses(author.push(author.creation({"trade": "baker"}))) == ["counted"]
        pushed += 1
        assert pushed < 200
    until(lambda: figure(by_two, "tremplin_batch_writes_count") == before + pushed)
    time.sleep(1.5)  # whatever the workers still have to say of it
    assert figure(by_two, "tremplin_batch_writes_count") == before + pushed


def test_a_request_replayed_to_any_worker_is_refused(by_two, device):
    author = device()
    prepared = author.prepare("GET", "/v1/digest")
    answers = Counter[object]()
    while len(served_by(by_two, "/v1/digest")) < 2:
        with requests.Session() as another:  # a connection of its own may lead to either
            answer = another.send(prepared, timeout=30)
        answers[answer.json().get("code")] += 1
        assert answers.total() < 500
    assert answers[None] == 1
    assert answers["replayed"] == answers.total() - 1


def test_every_worker_signs_with_the_key_that_was_put_in_force(by_two, device):
    authors = [device() for _ in range(6)]
    for author in authors:
        author.push(author.creation({"trade": "baker"}))
    by_two.run("rotate-key", str(by_two.folder))
    said = requests.get(f"{by_two.url}/v1/hello", timeout=30).json()["register_key"]
    assert said != authors[0].register_key
    for author in authors:
        body = author.batch(author.creation({"trade": "cook"}))
        signed = SignedReceipt.model_validate_json(author.push_bytes(body).content)
        assert verifies(read_public(said), signed.receipt.encode(), signed.signature)


def test_where_the_key_in_force_was_not_brought_nothing_is_signed_with_the_old_one(by_two, device):
    author = device()
    old = (by_two.folder / "register.key").read_bytes()
    by_two.run("rotate-key", str(by_two.folder))
    new = (by_two.folder / "register.key").read_bytes()
    (by_two.folder / "register.key").write_bytes(old)
    body = author.batch(author.creation({"trade": "cook"}))
    assert author.push_bytes(body).status_code == 503
    assert requests.get(f"{by_two.url}/ready", timeout=30).status_code == 503
    (by_two.folder / "register.key").write_bytes(new)
    assert author.push_bytes(body).status_code == 200


def test_a_killed_worker_is_replaced(by_two, device):
    author = device()
    before, starts = by_two.workers(), figure(by_two, STARTS)
    os.kill(before[0], signal.SIGKILL)
    until(lambda: figure(by_two, STARTS) == starts + 1)
    until(lambda: len(set(by_two.workers()) - set(before)) == 1)
    assert statuses(author.push(author.creation({"trade": "baker"}))) == ["counted"]
    assert '"event": "worker_ended"' in by_two.log()


def asked_again(url: str) -> requests.Response:
    """Ask as laptops do: once more where a worker ended before it had read the request."""
    try:
        return requests.get(url, timeout=30)
    except requests.ConnectionError:
        return requests.get(url, timeout=30)


def test_on_hup_every_worker_is_replaced_and_none_is_missing_meanwhile(by_two, device):
    before, starts = set(by_two.workers()), figure(by_two, STARTS)
    os.kill(by_two.pid, signal.SIGHUP)
    least = 2
    ends = time.monotonic() + PATIENCE_S
    while before & set(by_two.workers()):
        least = min(least, len(by_two.workers()))
        assert asked_again(f"{by_two.url}/health").status_code == 200
        assert time.monotonic() < ends
    until(lambda: len(by_two.workers()) == 2)
    assert least == 2
    assert figure(by_two, STARTS) == starts + 2


def test_on_hup_a_worker_that_is_still_coming_up_is_replaced_too(by_two):
    """It may have read the keys from before, and stayed with them until the next time."""
    killed, other = by_two.workers()
    os.kill(killed, signal.SIGKILL)
    until(lambda: len(by_two.workers()) == 2 and killed not in by_two.workers())
    before = set(by_two.workers())
    os.kill(by_two.pid, signal.SIGHUP)
    until(lambda: len(by_two.workers()) == 2 and not before & set(by_two.workers()))
    assert other in before


def test_workers_end_when_their_supervisor_is_killed(by_two):
    workers = by_two.workers()
    by_two.kill()
    until(lambda: not any(Path(f"/proc/{worker}/cmdline").exists() for worker in workers))
    by_two.start()
    assert requests.get(f"{by_two.url}/ready", timeout=30).status_code == 200


def impatient(arguments: Sequence[str]) -> None:
    """Run the command with a supervisor that waits for three seconds only."""
    supervisor.SILENT_S = 3.0
    plain(arguments)


def test_a_worker_that_hangs_is_replaced(by_two, device):
    by_two.stop()
    by_two.program = impatient
    by_two.start()
    before = by_two.workers()
    os.kill(before[0], signal.SIGSTOP)
    until(lambda: before[0] not in by_two.workers() and len(by_two.workers()) == 2)
    author = device()
    assert statuses(author.push(author.creation({"trade": "baker"}))) == ["counted"]
    assert '"event": "worker_hangs"' in by_two.log()
    by_two.program = plain


def test_workers_that_cannot_start_end_the_service(by_two, tmp_path):
    for name in ("cert", "key"):
        (tmp_path / name).write_text("no certificate")
    options = [f"--tls-{name}={tmp_path / name}" for name in ("cert", "key")]
    command = [*COMMAND, "serve", str(by_two.folder), "--port=0", *options]
    done = subprocess.run(
        command, check=False, cwd=ROOT, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 3
    assert "listening" not in done.stdout


def test_the_embedded_database_is_served_by_one_worker_alone(tmp_path, monkeypatch):
    monkeypatch.delenv("TREMPLIN_REGISTER_DATABASE", raising=False)
    create(tmp_path / "register", "mem-by-cgem")
    command = [*COMMAND, "serve", str(tmp_path / "register"), "--port=0", "--workers=2"]
    done = subprocess.run(
        command, check=False, cwd=ROOT, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 3
    assert done.stderr.strip() == (
        "one worker serves the embedded database; several need PostgreSQL "
        "(tremplin-register copy moves it there)"
    )
