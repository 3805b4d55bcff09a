"""The store on each database that it must run on."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.protocol.batches import Entry
from sync.protocol.keys import public_text
from sync.protocol.messages import (
    EnrolRequest,
    PullAnswer,
    PullRequest,
    Receipt,
    Role,
    Scope,
    SignedReceipt,
)
from sync.register.database import Database
from sync.register.people import Device
from sync.register.push import read_push
from sync.register.store import Store
from sync.register.verdicts import Verdict
from tests.helpers import postgres
from tests.helpers.author import Author


class StoreDevice(Author):
    """An author who hands batches straight to the store."""

    def __init__(self, store: Store, scope: Scope, role: Role = "ambassador") -> None:
        super().__init__()
        self.store = store
        self.now_ms = store.clock()
        invited = store.invite(name="Somebody", role=role, scope=scope, days=1)
        key = public_text(Ed25519PrivateKey.generate().public_key())
        self.entered = store.enrol(
            EnrolRequest(token=invited.token, device_key=key, device_name="a laptop")
        )
        self.named(self.entered.device, store.public_key)

    @property
    def current(self) -> Device:
        """The device as the store has it now."""
        found = self.store.device(self.device)
        assert found is not None
        return found

    def push(self, *entries: Entry) -> Receipt:
        """Push a batch and take its receipt to heart."""
        body = self.batch(*entries)
        return self.take_receipt(self.push_bytes(body), body)

    def push_bytes(self, body: bytes) -> SignedReceipt:
        """Push a batch as it is spelled."""
        return self.store.push(self.current, read_push(body))

    def push_one(self, values: dict[str, object]) -> Verdict:
        """Create a record and give the register's word on it."""
        receipt = self.push(self.creation(values))
        [(_, status, position)] = receipt.verdicts
        return Verdict(status, position, receipt.reasons.get(0))

    def pull(self, **changes: object) -> PullAnswer:
        """Pull one page from the cursor on, and move the cursor."""
        said = {"cursor": self.cursor, "session": self.epoch, "receipted": self.receipted}
        request = PullRequest.model_validate(said | changes)
        answer = PullAnswer.model_validate_json(self.store.pull(self.current, request))
        self.cursor = answer.cursor
        return answer


class Clock:
    """The register's clock, moved by the test."""

    def __init__(self) -> None:
        self.now_ms = 1_790_000_000_000

    def __call__(self) -> int:
        return self.now_ms


DeviceMaker = Callable[..., StoreDevice]


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[postgres.PostgresServer]:
    programs = postgres.programs()
    if programs is None:
        pytest.skip("this machine has no PostgreSQL server's programs")
    with postgres.postgres_server(programs) as server:
        yield server


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/register.db"
    server: postgres.PostgresServer = request.getfixturevalue("postgres_server")
    return server.empty()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(database_url: str, clock: Clock) -> Iterator[Store]:
    made = Store(Database(database_url), Ed25519PrivateKey.generate(), clock)
    made.found("mem-by-cgem")
    yield made
    made.close()


@pytest.fixture
def device(store: Store) -> DeviceMaker:
    """Make an enrolled device; without regions and events it may hold everything."""

    def make(*regions: str, events: tuple[str, ...] = (), role: Role = "ambassador") -> StoreDevice:
        everything = not regions and not events
        scope = Scope(regions=["*"] if everything else list(regions), events=list(events))
        return StoreDevice(store, scope, role)

    return make
