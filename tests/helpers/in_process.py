"""A real register without its server, and laptops that exchange with it step by step.

What is exact about the exchange is an order of steps: which answer was made before which push, and
which of them arrived. Here a test says it. The register is the real store on a real database; only
HTTP and its signatures are left out.
"""

import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import select

from sync.client import pages
from sync.client.exchange import Outcome, Progress, _Exchange, sync
from sync.client.transport import Traffic
from sync.errors import Refused, Unreachable
from sync.protocol.keys import public_text
from sync.protocol.messages import (
    BundleHandover,
    CompareRequest,
    Cursor,
    EnrolRequest,
    Message,
    PullAnswer,
    PullRequest,
    Receipt,
    Role,
    Scope,
)
from sync.protocol.people import DeviceDecision
from sync.protocol.standing import About, KeyChange
from sync.register.database import Database
from sync.register.erasure_log import ErasureLog
from sync.register.identity import make_key
from sync.register.people import Device
from sync.register.push import read_push
from sync.register.schema import writes
from sync.register.store import Store
from sync.replica import vault
from sync.replica.core import Identity
from sync.replica.replica import Replica
from tests.helpers.ahead import ahead
from tests.helpers.laptops import PASSPHRASE, Laptop
from tests.helpers.scopes import rescope


class Register:
    """A register's store in a folder; it can be put back to an earlier day."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self._file = folder / "register.db"
        self._key = make_key(folder / "register.key")
        self.erasures = folder / "erasures.log"
        self.store = self._open()
        self.store.found("mem-by-cgem")

    def close(self) -> None:
        """Close the store."""
        self.store.close()

    def _open(self) -> Store:
        log = ErasureLog(self._key, self.erasures)
        return Store(Database(f"sqlite:///{self._file}"), self._key, erasures=log)

    def backup(self) -> Path:
        """Copy the database as it is now."""
        copy = self._file.with_suffix(f".{self.store.meta().position}")
        self.store.close()
        shutil.copy(self._file, copy)
        self.store = self._open()
        return copy

    def restore(self, copy: Path) -> None:
        """Put an earlier copy back, as an operator does who tells nobody."""
        self.store.close()
        for file in self._file.parent.glob(f"{self._file.name}*"):
            file.unlink()
        shutil.copy(copy, self._file)
        self.store = self._open()
        self.store.replay_erasures()

    def bytes(self) -> str:
        """Give what its files hold, as text of one byte a character."""
        files = sorted(self._file.parent.glob("register.db*"))
        named = (self._file.name, f"{self._file.name}-wal")
        return "".join(f.read_bytes().decode("latin-1") for f in files if f.name in named)

    def reasons(self, record: str) -> list[str]:
        """Give the details of the verdicts on a record's writes, in order."""
        query = select(writes.c.reason).where(writes.c.record == record)
        with self.store.database.read() as connection:
            found = connection.scalars(query.order_by(writes.c.position)).all()
        return [json.loads(reason)["detail"] for reason in found]

    def enrol(self, laptop: Laptop, *regions: str, role: Role = "ambassador") -> "Wire":
        """Enrol a laptop, to everything or to some regions, and give its wire."""
        scope = Scope(regions=list(regions) or ["*"])
        invited = self.store.invite(name=laptop.name, role=role, scope=scope, days=1)
        key = laptop.replica.signing_key()
        request = EnrolRequest(
            token=invited.token, device_key=public_text(key.public_key()), device_name="laptop"
        )
        device = self.store.enrol(request)
        meta = self.store.meta()
        identity = Identity(
            device=device.device,
            person=device.person,
            name=device.name,
            role=device.role,
            scope=scope,
            register_id=meta.register_id,
            register_key=self.store.public_key,
            url="",
            deployment=meta.deployment,
        )
        laptop.replica.set_identity(identity, self.store.clock())
        return Wire(self, laptop, device.device)


class Wire:
    """One laptop's exchange with the register, whole or step by step."""

    def __init__(self, register: Register, laptop: Laptop, device: str) -> None:
        self.register = register
        self.device = device
        self.laptop = laptop
        self.traffic = Traffic()
        self._losing = False

    # --- what sync.client asks of a wire --------------------------------------------------------

    def post_bytes(self, path: str, body: bytes) -> Any:
        """Hand a batch up, or ask for a page."""
        if path == "/v1/pull":
            return self.post(path, PullRequest.model_validate_json(body))
        assert path == "/v1/push"
        signed = self.register.store.push(self._who(), read_push(body))
        self._lose()
        return json.loads(signed.model_dump_json())

    def post(self, path: str, message: Message) -> Any:
        """Ask for a page, or for a comparison."""
        if isinstance(message, CompareRequest):
            assert path == "/v1/compare"
            found = self.register.store.compare(self._who(), message)
            self._lose()
            return json.loads(found.model_dump_json())
        if isinstance(message, About):
            assert path == "/v1/standing"
            return self.register.store.desk.standing(self._who(), message).model_dump()
        if isinstance(message, DeviceDecision):
            device = path.rsplit("/", 1)[1]
            self.register.store.administration.decide(device, message, self._who())
            return {}
        if isinstance(message, KeyChange):
            assert path == "/v1/key"
            self.register.store.desk.change_key(self._who(), message)
            return {"time_ms": self.register.store.clock()}
        if isinstance(message, BundleHandover):
            assert path == "/v1/bundle"
            signed = self.register.store.take_bundle(self._who(), message)
            self._lose()
            return signed.model_dump()
        assert path == "/v1/pull"
        assert isinstance(message, PullRequest)
        answer = self.register.store.pull(self._who(), message)
        self._lose()
        return json.loads(answer)

    def post_ahead(self, path: str, body: bytes) -> Callable[[], Any]:
        """Exchange at once; what befell it is told when it is waited for."""
        return ahead(lambda: self.post_bytes(path, body))

    def get(self, path: str) -> Any:
        """Ask for what was set aside; of answer sheets this register has none."""
        if path.startswith("/v1/review/"):
            found = self.register.store.aside(self._who(), int(path.rsplit("/", 1)[1]))
            return json.loads(found.model_dump_json())
        if path.startswith("/v1/pairs/"):
            told = self.register.store.likely(self._who(), int(path.rsplit("/", 1)[1]))
            return json.loads(told.model_dump_json())
        if path == "/v1/admin/people":
            people = self.register.store.administration.overview(self._who())
            return json.loads(people.model_dump_json())
        raise Refused("unknown_path", path, status=404)

    def close(self) -> None:
        """Close nothing."""

    # --- what a test asks -----------------------------------------------------------------------

    def sync(self) -> Outcome:
        """Push all and pull all."""
        replica = self.laptop.replica
        return sync(replica, connect=lambda _replica: (self, self._identity()))

    def push(self) -> list[Receipt]:
        """Push all, and give the receipts that came of it."""
        before = self._receipts()
        self._exchange().push()
        return self._receipts()[len(before) :]

    def ask(self) -> tuple[PullAnswer, list[tuple[str, int, int]], Cursor]:
        """Let the register make the answer of a pull; it is on its way until it is landed."""
        request = pages.request(self.laptop.replica, parted=False)
        answer = pages.read(self.post("/v1/pull", request))
        return answer, request.overlay, request.cursor

    def land(self, asked: tuple[PullAnswer, list[tuple[str, int, int]], Cursor]) -> None:
        """Let an answer arrive; it goes with what was asked."""
        self.laptop.replica.land_page(*asked)

    @contextmanager
    def answers_lost(self) -> Iterator[None]:
        """The register does what it is asked, and the laptop never hears of it."""
        self._losing = True
        try:
            yield
        finally:
            self._losing = False

    def compare(self, requests: int | None = None) -> None:
        """Compare with the register: to the end, or so many requests of it."""
        left = iter([False] * requests) if requests else None
        exchange = self._exchange()
        if left is not None:
            exchange.cancelled = lambda: next(left, True)
        exchange.compare()

    def rescope(self, *regions: str) -> None:
        """Give the person of this laptop other regions."""
        rescope(self.register.store, self._who().person, *regions)

    def digest(self) -> tuple[str, int]:
        """Ask the register for the digest of this laptop's scope."""
        answer = self.register.store.digest(self._who())
        return answer.digest, answer.records

    def _who(self) -> Device:
        device = self.register.store.device(self.device)
        assert device is not None
        return device

    def _identity(self) -> Identity:
        identity = self.laptop.replica.identity
        assert identity is not None
        return identity

    def _exchange(self) -> _Exchange:
        def ignore(_progress: Progress) -> None:
            pass

        return _Exchange(self.laptop.replica, self, self._identity(), ignore, lambda: False)

    def _receipts(self) -> list[Receipt]:
        rows = self.laptop.replica.database.query("SELECT receipt FROM receipts ORDER BY id")
        return [Receipt.model_validate_json(text) for (text,) in rows]

    def _lose(self) -> None:
        if self._losing:
            raise Unreachable("the answer was lost")


def quiet(*wires: Wire) -> None:
    """Sync all until nothing moves; then all agree with the register."""
    for _ in range(10):
        outcomes = [wire.sync() for wire in wires]
        if not any(o.pushed or o.pulled or o.withheld for o in outcomes):
            break
    else:
        raise AssertionError(f"never quiet: {outcomes}")
    for wire in wires:
        assert wire.laptop.replica.digest() == wire.digest(), wire.laptop.name


def put_back(laptop: Laptop, database: Path) -> None:
    """Put an older copy of a laptop's database in its place and open it, as after a mishap."""
    laptop.close()
    for name in ("records.db-wal", "records.db-shm"):
        (laptop.folder / name).unlink(missing_ok=True)
    shutil.copy(database, laptop.folder / "records.db")
    _open(laptop)


def clone(wire: Wire, folder: Path) -> Wire:
    """Copy a laptop, disk and all, and open the copy: two laptops are one device."""
    original = wire.laptop
    original.close()
    shutil.copytree(original.folder, folder)
    _open(original)
    copy = object.__new__(Laptop)
    copy.__dict__.update(original.__dict__ | {"folder": folder, "name": f"{original.name} again"})
    _open(copy)
    return Wire(wire.register, copy, wire.device)


def _open(laptop: Laptop) -> None:
    laptop.vault = vault.open_vault(laptop.folder, PASSPHRASE)
    laptop.replica = Replica.open(laptop.vault)
