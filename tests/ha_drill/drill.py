"""The drill itself: round after round something is killed, and at the end everything is counted."""

import os
import re
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import select

from sync.register import audit
from sync.register.opening import create, opened
from sync.register.schema import epochs, writes
from tests.ha_drill.cluster import Cluster, Node, wait_for
from tests.ha_drill.crowd import Ambassador, Crowd, Name
from tests.helpers.digests import digest_at_register
from tests.helpers.invitations import invite
from tests.helpers.register_process import RegisterProcess

_CALM_S = 2
"""How long everything works before something is killed."""


@dataclass(slots=True)
class Round:
    """One primary and one worker killed; times in seconds from the kill."""

    killed: str
    """``database`` (PostgreSQL alone) or ``machine`` (with its Patroni)."""
    primary_s: float = 0
    """Until another node is the primary."""
    taken_s: float = 0
    """Until writes are acknowledged that were sent after the kill."""
    whole_s: float = 0
    """Until three nodes stand again; a killed machine is started once there is a primary."""
    worker_s: float = 0
    """Until writes are acknowledged that were sent after a worker was killed."""


@dataclass(slots=True)
class Result:
    """What the drill found."""

    laptops: int
    seconds: float = 0
    rounds: list[Round] = field(default_factory=list)
    timelines: int = 0
    acknowledged: int = 0
    lost: int = 0
    moved: int = 0
    """Acknowledged writes that the register holds at another position: lost once, sent again."""
    records: int = 0
    exchanges: int = 0
    broken_off: Counter[str] = field(default_factory=Counter)
    waits: int = 0
    longest_s: float = 0
    answers: Counter[int] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)
    """Whatever a person would have had to look at, and whatever does not agree."""

    @property
    def good(self) -> bool:
        """Whether nothing acknowledged was lost and nobody needs help."""
        return not (self.lost or self.moved or self.faults)


def play(folder: Path, rounds: int, laptops: int) -> Result:
    """Play so many rounds.

    Raises:
        TimeoutError: something did not come back; nothing of the drill goes on running.
    """
    result = Result(laptops)
    began = time.monotonic()
    with ExitStack() as stack:
        cluster = stack.enter_context(Cluster(folder))
        os.environ["TREMPLIN_REGISTER_DATABASE"] = cluster.database_url
        register = folder / "register"
        create(register, "mem-by-cgem")
        workers = [stack.enter_context(_worker(register, port)) for port in cluster.worker_ports]
        names = [f"A{number}" for number in range(1, laptops + 1)]
        crowd = Crowd(folder, [invite(register, cluster.url, name, ["*"]) for name in names])
        stack.callback(crowd.close)
        before, first = _epoch(register), cluster.timeline()
        crowd.start()
        for number in range(rounds):
            worker = workers[number % len(workers)]
            how = ("database", "machine")[number % 2]
            result.rounds.append(_round(how, cluster, worker, crowd))
            _say(number, result.rounds[-1])
        crowd.stop()
        result.timelines = cluster.timeline() - first
        crowd.settle()
        _count(result, crowd, register)
        if _epoch(register) != before:
            result.faults.append("the register has another epoch")
    result.answers = _answers(register)
    result.seconds = time.monotonic() - began
    return result


def _round(how: str, cluster: Cluster, worker: RegisterProcess, crowd: Crowd) -> Round:
    wait_for("three nodes", cluster.is_whole)
    _calm(crowd)
    victim = cluster.primary()
    assert victim is not None
    played = Round(how)
    began = time.monotonic()
    _kill(victim, how)
    wait_for("another primary", lambda: cluster.primary(besides=victim.name))
    played.primary_s = time.monotonic() - began
    played.taken_s = _until_taken(crowd, began)
    if not victim.patroni.runs:
        victim.patroni.start()
    wait_for("three nodes", cluster.is_whole)
    played.whole_s = time.monotonic() - began
    _calm(crowd)
    began = time.monotonic()
    worker.kill()
    played.worker_s = _until_taken(crowd, began)
    worker.start()
    return played


def _kill(node: Node, how: str) -> None:
    if how == "machine":
        node.kill_machine()
    else:
        node.kill_database()


def _calm(crowd: Crowd) -> None:
    """Let them work for a while, and see that they can."""
    began = time.monotonic()
    _until_taken(crowd, began)
    time.sleep(max(0.0, began + _CALM_S - time.monotonic()))


def _until_taken(crowd: Crowd, moment: float) -> float:
    """Wait until writes sent after a moment are acknowledged; the seconds since."""
    wait_for("an acknowledged write", lambda: crowd.taken_since(moment))
    return crowd.taken_since(moment)[0].ended - moment


def _say(number: int, played: Round) -> None:
    print(
        f"{number + 1}: {played.killed} killed, another primary after {played.primary_s:.1f} s,"
        f" writes taken after {played.taken_s:.1f} s, three nodes after {played.whole_s:.1f} s;"
        f" worker killed, writes taken after {played.worker_s:.1f} s",
        flush=True,
    )


def _count(result: Result, crowd: Crowd, register: Path) -> None:
    """Hold every receipt that was ever given against what the register has."""
    held = _held(register)
    for person in crowd.people:
        for name, position in person.acknowledged.items():
            result.lost += name not in held
            result.moved += held.get(name, position) != position
        result.acknowledged += len(person.acknowledged)
        result.waits += person.waits
        result.exchanges += len(person.exchanges)
        result.broken_off.update(e.fault for e in person.exchanges if e.fault)
        result.longest_s = max([result.longest_s, *(e.ended - e.began for e in person.exchanges)])
        result.faults += _help_wanted(person)
    result.records = crowd.people[0].laptop.replica.digest()[1]


def _help_wanted(person: Ambassador) -> Iterator[str]:
    """Name whatever on a laptop would wait for a person."""
    laptop, replica, name = person.laptop, person.laptop.replica, person.laptop.name
    yield from (f"{name}: {e.fault}" for e in person.exchanges if e.fault.startswith("HELP"))
    if replica.unsent_count():
        yield f"{name}: {replica.unsent_count()} writes unsent"
    if replica.orphans():
        yield f"{name}: {len(replica.orphans())} orphans"
    if replica.contested():
        yield f"{name}: {len(replica.contested())} values to be decided"
    if replica.digest() != digest_at_register(laptop):
        yield f"{name}: holds something else than the register"


def _held(register: Path) -> dict[Name, int]:
    """Give every write that the register holds, with its position; its audit is whole."""
    query = select(epochs.c.name, writes.c.number, writes.c.position)
    joined = query.join_from(writes, epochs, writes.c.epoch == epochs.c.id)
    with opened(register) as (store, _settings), store.database.read() as connection:
        audit.verify(connection)
        return {(name, number): at for name, number, at in connection.execute(joined)}


def _epoch(register: Path) -> str:
    with opened(register) as (store, _settings):
        return store.meta().register_epoch


def _answers(register: Path) -> Counter[int]:
    """Count what the workers answered to laptops, by status; a killed one leaves half a line."""
    log = (register / "register.log").read_text("utf-8")
    return Counter(map(int, re.findall(r'"route": "/v1/[^"]*", "status": (\d+)', log)))


def _worker(register: Path, port: int) -> RegisterProcess:
    made = RegisterProcess(register)
    made.url = f"http://127.0.0.1:{port}"
    return made
