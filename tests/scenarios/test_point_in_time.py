"""The drill of docs/operating.md: PostgreSQL goes back to a moment, and laptops bring the rest.

The commands are read from the guide and typed as they stand there.
"""

import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from sync.client.exchange import sync
from sync.register.opening import opened
from sync.register.store import Store
from tests.helpers import postgres
from tests.helpers.digests import digest_at_register
from tests.helpers.invitations import invite
from tests.helpers.laptops import Laptop
from tests.helpers.operator import Operator
from tests.helpers.register_process import RegisterProcess

DATABASE = "TREMPLIN_REGISTER_DATABASE"

pytestmark = pytest.mark.postgres


@pytest.fixture
def server() -> Iterator[postgres.PostgresServer]:
    """A server of this drill's own: it is stopped, moved away and made anew."""
    programs = postgres.programs()
    if programs is None:
        pytest.skip("this machine has no PostgreSQL server's programs")
    with postgres.postgres_server(programs) as running:
        yield running


class Site:
    """A register on PostgreSQL with two laptops, and who runs it."""

    def __init__(self, tmp_path: Path, server: postgres.PostgresServer) -> None:
        self.server = server
        self.register = RegisterProcess(tmp_path / "register")
        self.archive, self.bases = server.folder / "wal", server.folder / "bases"
        self.operator = Operator(
            tmp_path / "operator",
            server,
            {
                "FOLDER": str(self.register.folder),
                "PGDATA": str(server.data),
                "ARCHIVE": str(self.archive),
                "BASES": str(self.bases),
            },
            {
                "stop tremplin-register": self.register.stop,
                "start tremplin-register": self.register.start,
                "stop postgresql": server.stop,
                "start postgresql": server.start,
                "restart postgresql": self._restart,
            },
        )

    def _restart(self) -> None:
        self.server.stop()
        self.server.start()

    @contextmanager
    def opened(self) -> Iterator[Store]:
        """Open the register's database beside its server."""
        with opened(self.register.folder) as (store, _settings):
            yield store

    def position(self) -> int:
        """How far the register has come."""
        with self.opened() as store:
            return store.meta().position

    def base(self) -> str:
        """Name the newest base backup."""
        return str(max(self.bases.iterdir()))

    def now(self) -> str:
        """Give a moment that everything so far lies before, and nothing that comes."""
        with self.server.connection() as connection:
            [moment] = connection.execute("SELECT clock_timestamp()::text").fetchone() or ()
        return str(moment)

    def archive_all(self) -> None:
        """Wait as long as the archive may be behind (`archive_timeout`, hurried up)."""
        with self.server.connection() as connection:
            [wanted] = connection.execute("SELECT pg_walfile_name(pg_switch_wal())").fetchone()
        while not (self.archive / wanted).exists():
            time.sleep(0.05)


@pytest.fixture
def site(tmp_path, server, monkeypatch) -> Iterator[Site]:
    monkeypatch.setenv(DATABASE, server.url)
    site = Site(tmp_path, server)
    with site.register:
        yield site


@pytest.fixture
def laptops(tmp_path, site) -> Iterator[tuple[Laptop, Laptop]]:
    def enrol(name: str) -> Laptop:
        made = Laptop(tmp_path / name, name)
        return made.enrol(invite(site.register.folder, site.register.url, name, ["*"]))

    with enrol("One") as one, enrol("Other") as other:
        yield one, other


def quiet(*laptops: Laptop) -> None:
    for _ in range(6):
        outcomes = [sync(laptop.replica) for laptop in laptops]
        if not any(outcome.pushed or outcome.pulled for outcome in outcomes):
            return
    raise AssertionError(f"never quiet: {outcomes}")


def parted(register: RegisterProcess) -> int:
    """Count the pulls whose cursor this register did not give."""
    return register.log().count('"route": "/v1/pull", "status": 409')


def test_the_register_goes_back_to_a_moment_and_laptops_send_what_it_lacks(site, laptops):
    one, other = laptops
    site.operator.type("once")
    salma, adam = one.meet("Salma", trade="baker"), one.meet("Adam")
    quiet(one, other)
    site.operator.type("nightly")
    base = site.base()
    one.edit(salma, trade="cook")
    nadia = other.meet("Nadia")
    quiet(one, other)
    moment, position = site.now(), site.position()
    one.edit(salma, trade="chef")
    karim = other.meet("Karim")
    quiet(one, other)
    with site.opened() as store:
        store.erase(adam, "asked for")
    quiet(one, other)
    further = site.position()
    assert parted(site.register) == 0
    with site.server.connection() as connection:  # the accident
        connection.execute("TRUNCATE records")

    site.operator.type("back", BASE=base, MOMENT=moment)

    assert position < site.position() < further  # Adam's erasure was ordered again
    with site.opened() as store:
        assert store.status()["records"] == 4  # Salma and Nadia, each with her consent
    quiet(one, other)
    assert parted(site.register) > 0
    for laptop in laptops:
        assert laptop.values(salma)["trade"] == "chef"
        assert laptop.values(karim)["name"]["given"] == "Karim"
        assert laptop.replica.get(nadia) is not None
        assert laptop.view(adam).erased
        assert not laptop.replica.contested()
        assert not laptop.replica.orphans()
        assert laptop.replica.digest() == digest_at_register(laptop)


@pytest.mark.long
def test_a_lost_disk_costs_what_was_not_archived_and_laptops_send_it_again(site, laptops):
    one, other = laptops
    site.operator.type("once")
    people = [one.meet("Salma", trade="baker")]
    quiet(one, other)
    for night in range(3):
        site.operator.type("nightly", KEEP="2")
        people.append(other.meet(f"Guest {night}"))
        quiet(one, other)
    assert len(list(site.bases.iterdir())) == 2
    with site.opened() as store:
        mark = store.meta().backup_mark
    assert mark == int(min(site.bases.iterdir()).name.rpartition("-")[2])
    site.archive_all()
    archived = site.position()
    people.append(one.meet("Nadia"))
    quiet(one, other)
    site.register.kill()
    site.server.stop("immediate")  # the accident
    shutil.rmtree(site.server.data)
    site.server.data.mkdir()
    stopped = {"stop tremplin-register": print, "stop postgresql": print}
    site.operator.services |= stopped

    site.operator.type("back", BASE=str(min(site.bases.iterdir())), MOMENT="")

    assert mark <= site.position() == archived
    quiet(one, other)
    for laptop in laptops:
        assert all(laptop.replica.get(person) for person in people)
        assert not laptop.replica.orphans()
        assert laptop.replica.digest() == digest_at_register(laptop)
