"""The drill's page, docs/reports/ha.md."""

import os
import platform
import subprocess
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from statistics import median

from tests.ha_drill.drill import Result, Round
from tests.helpers import postgres

_PAGE = """\
# The drill of several machines

Written by `make ha-drill` on {day} ({cores} cores for all of it, {system}):
{versions}.

Three nodes of PostgreSQL under Patroni with etcd (one member), two workers, HAProxy before both,
on loopback, run by the files of [build_scripts/register/](../../build_scripts/register/).
{laptops} laptops with encrypted databases of their own record and sync all the while. In each round
the primary is killed by SIGKILL: PostgreSQL alone, or with its Patroni as if the machine had gone.
Another takes over, the killed one comes back as a standby, and then a worker is killed.

**{acknowledged} acknowledged writes: {lost} lost, {moved} at another position than their receipt
says; {faults} things for a person to look at.**

| | killed | another primary | writes taken again | three nodes | writes after a worker's end |
| ---: | --- | ---: | ---: | ---: | ---: |
{rounds}

- The whole took {seconds:.0f} s; PostgreSQL began {timelines} timelines, and the register came to
  hold {records} records.
- {exchanges} syncs. Laptops that were asked to come again waited and went on by themselves
  {waits} times; {broken} syncs found nobody and were made anew by the next. The longest sync took
  {longest:.0f} s.
- What the workers answered to laptops, by status: {answers}.
- {verdict}
"""
_GOOD = """\
At the end every write with a receipt is in the register at the receipt's position; the audit's
  chain holds; the register's epoch is the first one; no laptop has anything unsent, orphaned or
  contested, and every laptop's digest is the register's."""
_KILLED = {"database": "PostgreSQL", "machine": "PostgreSQL and Patroni"}


def page(result: Result) -> str:
    """Write the page."""
    answers = ", ".join(f"{status}: {n}" for status, n in sorted(result.answers.items()))
    return _PAGE.format(
        day=f"{datetime.now(UTC):%Y-%m-%d}",
        cores=os.cpu_count(),
        system=platform.system(),
        versions=", ".join(_versions()),
        laptops=result.laptops,
        acknowledged=result.acknowledged,
        lost=result.lost,
        moved=result.moved,
        faults=len(result.faults),
        rounds="\n".join(_rounds(result.rounds)),
        seconds=result.seconds,
        timelines=result.timelines,
        records=result.records,
        exchanges=result.exchanges,
        waits=result.waits,
        broken=sum(result.broken_off.values()),
        longest=result.longest_s,
        answers=answers,
        verdict=_GOOD if result.good else "Not good: " + "; ".join(result.faults),
    )


def _rounds(rounds: list[Round]) -> Iterator[str]:
    for number, played in enumerate(rounds, 1):
        yield _row(str(number), played.killed, [_times(played)])
    for killed in _KILLED:
        alike = [_times(played) for played in rounds if played.killed == killed]
        if alike:
            yield _row("median", killed, alike)


def _row(name: str, killed: str, times: list[tuple[float, ...]]) -> str:
    columns = (f"{median(column):.1f} s" for column in zip(*times, strict=True))
    return f"| {name} | {_KILLED[killed]} | {' | '.join(columns)} |"


def _times(played: Round) -> tuple[float, ...]:
    return played.primary_s, played.taken_s, played.whole_s, played.worker_s


def _versions() -> Iterable[str]:
    """Name what was run, as each program says."""
    postgresql = f"{postgres.programs()}/postgres"
    commands = {
        "PostgreSQL": [postgresql, "--version"],
        "Patroni": ["patroni", "--version"],
        "etcd": ["etcd", "--version"],
        "HAProxy": ["haproxy", "-v"],
    }
    for name, command in commands.items():
        said = subprocess.run(command, capture_output=True, text=True, check=False).stdout
        words = said.splitlines()[0].split()
        yield f"{name} {next(word for word in words if word[0].isdigit())}"
