"""A large register, quickly: a small one made by real pushes, copied into a database many times.

Whatever the store writes is in the copies as it writes it. What tells copies apart (ids of records,
positions, the number of the epoch) is cut out of each text once, so that a copy is a join of parts.
Each copy's people are minutes younger than the one before, and written by a device of their own.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Table, insert, select, text, update

from forms.ids import companion_id
from sync.merge.write import Dot, Write
from sync.protocol.keys import public_text
from sync.protocol.messages import EnrolRequest, Scope
from sync.register import schema
from sync.register.bulk import insert_rows
from sync.register.database import Database
from sync.register.people import Device
from sync.register.push import read_push
from sync.register.store import Store
from tests.benchmarks.load.laptops import cells_of
from tests.benchmarks.population import people, trades
from tests.helpers.author import Author

WRITES_EACH = 10
"""Writes that a person takes: four records made, six edits."""

REGIONS = 12
BATCH = 1000
_EPOCH = 777_000_777
_FIRST = 5_550_000_000_000
"""What stands for a copy's epoch and positions in the small register, and is found nowhere else."""

_CUT = re.compile(rf"{_EPOCH}|555\d{{10}}|[0-9a-f]{{32}}")
_APART_MS = 10 * 60_000
_TABLES = (schema.records, schema.placed, schema.writes, schema.commits, schema.batches)


@dataclass(frozen=True, slots=True)
class Template:
    """The small register's rows, by table, cut; how far it came, and who wrote it."""

    rows: dict[str, list[dict[str, Any]]]
    positions: int
    people: list[str]
    epoch: str


class _Writer(Author):
    """Who writes the small register: one device in one epoch."""

    def __init__(self, device: Device, register_key: str) -> None:
        super().__init__()
        self.named(device.device, register_key)


def template(folder: Path, count: int) -> Template:
    """Make a small register of so many people by real pushes, and cut its rows."""
    store = Store(Database(f"sqlite:///{folder}/template.db"), Ed25519PrivateKey.generate())
    store.found("mem-by-cgem")
    device = enrol(store, ["*"])
    with store.database.write() as connection:
        row = {"id": _EPOCH - 1, "name": "f" * 24, "device": device.device, "after_number": 0}
        connection.execute(insert(schema.epochs), row | {"whole": 0, "top": 0})
        connection.execute(update(schema.meta).values(position=_FIRST))
    author = _Writer(device, store.public_key)
    found = list(_written(author, count))
    for start in range(0, len(found), BATCH):
        body = author.batch(*found[start : start + BATCH])
        author.take_receipt(store.push(device, read_push(body)), body)
    with store.database.read() as connection:
        rows = {t.name: [_cut(r._asdict()) for r in connection.execute(select(t))] for t in _TABLES}
    store.close()
    made = [write.record_id for write in found if write.record_type == "entrepreneur"]
    return Template(rows, len(found), list(dict.fromkeys(made)), author.epoch)


def enrol(store: Store, regions: list[str], role: Any = "ambassador") -> Device:
    """Enter a device of these regions."""
    invited = store.invite(name="Somebody", role=role, scope=Scope(regions=regions), days=1)
    key = public_text(Ed25519PrivateKey.generate().public_key())
    request = EnrolRequest(token=invited.token, device_key=key, device_name="a laptop")
    return store.enrol(request)


def fill(store: Store, cut: Template, copies: int) -> None:
    """Lay so many copies into an empty register; its indexes are made once all rows are in."""
    for copy in range(copies):
        device = enrol(store, [f"r{copy % REGIONS}"])
        epoch = {"id": copy + 1, "name": f"{copy:024x}", "device": device.device, "after_number": 0}
        with store.database.write() as connection:
            top = {"whole": cut.positions, "top": cut.positions}
            connection.execute(insert(schema.epochs), epoch | top)
            for table in _TABLES:
                _lay_in(connection, table, cut, copy)
            connection.execute(update(schema.meta).values(position=cut.positions * (copy + 1)))
    if not store.database.is_sqlite:
        with store.database.engine.connect() as plain:
            analysing = plain.execution_options(isolation_level="AUTOCOMMIT")
            analysing.execute(text("VACUUM ANALYZE"))


def id_in_copy(record_id: str, copy: int) -> str:
    """Give the id that a record of the small register has in a copy."""
    return f"{int(record_id[:12], 16) + copy * _APART_MS:012x}{record_id[12:]}"


def _written(author: Author, count: int) -> Iterator[Write]:
    """Give each person, three records that hang on them, and six edits."""
    words = trades(count * 6)
    for number, values in enumerate(people(count)):
        region = f"r{number % REGIONS}"
        author.now_ms += 97
        person = author.creation(cells_of("entrepreneur", values | {"region": region}))
        yield person
        answers = {"answers[contact]": "given", "person": person.record_id}
        consent = companion_id(person.record_id, "consent")
        yield author.creation(answers, record_id=consent, record_type="consent")
        need = {"person": person.record_id, "details": values["trade"], "urgency": "soon"}
        yield author.creation(need, record_type="need")
        task = {"person": person.record_id, "what": "call again", "due": "2026-12-01"}
        yield author.creation(task, record_type="followup")
        dot: Dot = person.dot
        for _ in range(WRITES_EACH - 5):
            edit = author.write(person.record_id, {"trade": next(words)}, {"trade": [dot]})
            dot = edit.dot
            yield edit
        aside = {"birth_year": next(words)} if number % 100 == 0 else {"badge": next(words)}
        yield author.write(person.record_id, aside)


def _cut(row: dict[str, Any]) -> dict[str, Any]:
    """Cut texts where a copy differs; others stay as they are."""
    return {
        name: _parts(value) if isinstance(value, str) and _CUT.search(value) else value
        for name, value in row.items()
    }


def _parts(value: str) -> tuple[str, ...]:
    """Cut a text: what is at odd places differs."""
    return tuple(re.split(f"({_CUT.pattern})", value))


def _lay_in(connection: Any, table: Table, cut: Template, copy: int) -> None:
    rows = cut.rows[table.name]
    numbers = {name for name in rows[0] if name.endswith("position")} if rows else set()
    epochs = {"epoch", "pusher", "created_by", "session"}
    before = _FIRST - copy * cut.positions

    def value_of(name: str, value: Any) -> Any:
        if isinstance(value, tuple):
            return "".join(
                part if i % 2 == 0 else _of_copy(part, copy, before) for i, part in enumerate(value)
            )
        if name in numbers and value:
            return value - before
        if name in epochs and value == _EPOCH:
            return copy + 1
        return value

    filled = [{name: value_of(name, value) for name, value in row.items()} for row in rows]
    insert_rows(connection, table, filled)


def _of_copy(part: str, copy: int, before: int) -> str:
    if len(part) == 32:
        return id_in_copy(part, copy)
    return str(copy + 1) if part == str(_EPOCH) else str(int(part) - before)
