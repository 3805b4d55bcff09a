"""A standby that confirms takes over: what was acknowledged is there, and no laptop notices.

The commands are read from docs/scaling.md and typed as they stand there.
"""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from sync.client.exchange import sync
from tests.helpers import postgres
from tests.helpers.digests import digest_at_register
from tests.helpers.invitations import invite
from tests.helpers.laptops import Laptop
from tests.helpers.operator import Operator
from tests.helpers.register_process import RegisterProcess

DATABASE = "TREMPLIN_REGISTER_DATABASE"
ACKNOWLEDGED = "SELECT epoch, number, position FROM journal WHERE position IS NOT NULL"

pytestmark = pytest.mark.postgres


@pytest.fixture
def machines() -> Iterator[tuple[postgres.PostgresServer, postgres.PostgresServer]]:
    programs = postgres.programs()
    if programs is None:
        pytest.skip("this machine has no PostgreSQL server's programs")
    with (
        postgres.postgres_server(programs) as primary,
        postgres.postgres_place(programs) as standby,
    ):
        yield primary, standby


def confirms(primary: postgres.PostgresServer) -> bool:
    with primary.connection() as connection:
        found = connection.execute("SELECT sync_state FROM pg_stat_replication").fetchall()
    return found == [("sync",)]


def test_what_was_acknowledged_is_at_the_standby_and_no_laptop_notices(
    tmp_path: Path, machines, monkeypatch
):
    primary, standby = machines
    operator = Operator(tmp_path / "operator", primary, {"STANDBY": str(standby.data)}, {})
    operator.type("standby")
    standby.start()
    operator.type("confirm")
    while not confirms(primary):
        time.sleep(0.05)
    monkeypatch.setenv(DATABASE, primary.url)
    folder = tmp_path / "register"
    with RegisterProcess(folder) as register:

        def enrol(name: str) -> Laptop:
            return Laptop(tmp_path / name, name).enrol(invite(folder, register.url, name, ["*"]))

        with enrol("One") as one, enrol("Other") as other:
            for number in range(20):
                one.meet(f"Guest {number}")
                sync(one.replica)
            primary.stop("immediate")  # the accident, right behind the last receipt
            told = one.replica.database.query(ACKNOWLEDGED)
            operator.type("promote")
            register.stop()
            monkeypatch.setenv(DATABASE, standby.url)
            moved = RegisterProcess(folder)
            moved.url = register.url
            with moved:
                nadia = other.meet("Nadia")
                for laptop in (one, other, one):
                    sync(laptop.replica)
                assert '"status": 409' not in moved.log()
                assert one.replica.get(nadia) is not None
                assert set(told) <= set(one.replica.database.query(ACKNOWLEDGED))
                for laptop in (one, other):
                    assert laptop.replica.digest() == digest_at_register(laptop)
