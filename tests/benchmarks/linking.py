"""Linking a batch of 1,000 people against the register; the floor is a plain blocked join.

The floor finds the same candidates by the same keys and reads both sides' documents; ours also
says what they show, compares and scores them.
"""

import json
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import Connection, insert, select

from forms.ids import new_id
from sync.linkage import blocking
from sync.linkage.plan import PERSON as PLAN
from sync.linkage.study import Study
from sync.register import linkage
from sync.register.database import Database
from sync.register.epochs import chunks
from sync.register.schema import block_keys, block_marks, epochs, records
from tests.benchmarks.figures import Sample, alternated, timed
from tests.benchmarks.population import people

PEOPLE = 500_000
BATCH = 1000
_AT_ONCE = 5000


def measure(folder: Path, runs: int, count: int = PEOPLE) -> Iterator[tuple[str, Sample]]:
    """Give a sample a run: seconds to link the newest people against everybody."""
    database = Database(f"sqlite:///{folder}/linking.db")
    database.migrate()
    with database.write() as connection:
        newest = _populate(connection, count)
    with database.read() as connection:  # kept until there are a quarter more
        scorer = Study(PLAN).of(linkage.Blocked(connection))
    for run in range(runs + 1):
        with database.read() as connection:
            ours, floor = alternated(
                run,
                lambda: timed(lambda: linkage.doubles(connection, newest, scorer))[0],
                lambda: timed(lambda: _floor(connection, newest))[0],
            )
        if run:  # the first one filled the caches
            yield "linking", Sample(ours, floor)
    database.close()


def _floor(connection: Connection, batch: list[str]) -> list:
    pairs = linkage.candidates(connection, batch)
    ids = {record for pair in pairs for record in pair}
    query = select(records.c.id, records.c.document)
    read = {
        record: json.loads(body)
        for part in chunks(ids)
        for record, body in connection.execute(query.where(records.c.id.in_(part)))
    }
    return [(read[one], read[other]) for one, other in pairs]


def _populate(connection: Connection, count: int) -> list[str]:
    """Lay people in as pushes would have left them, with their blocks; give the newest."""
    connection.execute(
        insert(epochs).values(
            id=1, name="0" * 24, device="0" * 32, after_number=0, whole=count, top=count
        )
    )
    ids = []
    rows, keys = [], []
    for number, values in enumerate(people(count), 1):
        ids.append(new_id(1_700_000_000_000 + number))
        rows.append(_row(ids[-1], number, values))
        read = PLAN.read(values)
        keys += [{"key": k, "record": ids[-1]} for k in blocking.numbers(PLAN, read)]
        if len(rows) == _AT_ONCE or number == count:
            connection.execute(insert(records), rows)
            connection.execute(insert(block_keys), keys)
            rows, keys = [], []
    connection.execute(insert(block_marks).values(id=1, position=count))
    return ids[-BATCH:]


def _row(record: str, number: int, values: dict) -> dict:
    cells = {k: v for k, v in values.items() if not isinstance(v, list)}
    phone = values["phones"][0]
    cells[f"phones[{phone['e164'] or phone['typed']}]"] = phone
    cells |= {f"{k}[{values[k][0]}]": values[k][0] for k in ("emails", "sectors")}
    return {
        "id": record,
        "type": "entrepreneur",
        "owner": record,
        "places": "[]",
        "document": json.dumps({"o": [1, number, 1_700_000_000_000 + number, 0], "v": cells}),
        "created_position": number,
        "created_by": 1,
        "whole_since": number,
        "position": number,
        "pusher": 1,
        "others_position": 0,
    }
