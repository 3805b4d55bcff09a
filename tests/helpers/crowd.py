"""A register that is full: some people really pushed, then copied in its tables under new ids.

A copy is what the register would hold had the same batch come again from the same laptop with other
ids, names, phones and addresses: a row of ``records`` with its document, a row of ``writes``, and
positions and numbers that go on without gaps. Half a million stand in about a minute.
"""

import json
import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.benchmarks.laptops import OurLaptop
from tests.benchmarks.population import people
from tests.helpers.register_process import RegisterProcess

BATCH = 1_000
_STEP_MS = 15 * 86_400_000
"""How much older each copy is, in milliseconds: a batch is recorded within this time."""
_PHONE = re.compile(r'"typed":"\d*(\d{7})"')
_FAMILY = re.compile(r'"family":"[^"]+')
_SYLLABLES = ("ba", "ke", "mi", "ro", "su", "ta", "le", "vo", "zi", "du")


def found(folder: Path) -> None:
    """Make a register in ``folder`` to which ``BATCH`` people were really pushed."""
    with (
        RegisterProcess(folder) as register,
        OurLaptop(folder.with_name(f"{folder.name}-author")) as author,
    ):
        author.enrol(register.invite("Khadija"))
        with author.replica.database.atomic():
            for values in people(BATCH):
                author.replica.save("entrepreneur", values)
        author.sync()


def grow(folder: Path, count: int) -> None:
    """Let a register that was just founded hold ``count`` people, a multiple of ``BATCH``."""
    times, left = divmod(count, BATCH)
    assert not left
    database = sqlite3.connect(folder / "register.db")
    database.execute("PRAGMA synchronous = OFF")
    with database:
        for copy in range(1, times):
            steps = times - copy  # ids are in order of time, as positions are
            _put(database, "records", _records(database, copy, steps))
            _put(database, "writes", _writes(database, copy, steps))
        last = BATCH * times
        database.execute("UPDATE meta SET position = ?", (last,))
        database.execute("INSERT OR IGNORE INTO commits VALUES (?, 'crowd')", (last,))
        database.execute("UPDATE epochs SET whole = ?, top = ? WHERE top > 0", (last, last))
    database.execute("ANALYZE")
    database.close()


def _records(database: sqlite3.Connection, copy: int, steps: int) -> Iterator[dict[str, Any]]:
    for row in _rows(database, "records", "position"):
        document = json.loads(_other(row["document"], copy))
        document["o"][1] += BATCH * copy
        position = row["position"] + BATCH * copy
        yield row | {
            "id": _older(row["id"], steps),
            "document": json.dumps(document, ensure_ascii=False, separators=(",", ":")),
            "position": position,
            "created_position": position,
            "whole_since": position,
        }


def _writes(database: sqlite3.Connection, copy: int, steps: int) -> Iterator[dict[str, Any]]:
    for row in _rows(database, "writes", "position"):
        yield row | {
            "record": _older(row["record"], steps),
            "values": _other(row["values"], copy),
            "number": row["number"] + BATCH * copy,
            "position": row["position"] + BATCH * copy,
        }


def _rows(database: sqlite3.Connection, table: str, order: str) -> list[dict[str, Any]]:
    """Give the rows that were really pushed."""
    found = database.execute(f"SELECT * FROM {table} WHERE position <= {BATCH} ORDER BY {order}")
    names = [column[0] for column in found.description]
    return [dict(zip(names, row, strict=True)) for row in found]


def _put(database: sqlite3.Connection, table: str, rows: Iterator[dict[str, Any]]) -> None:
    listed = list(rows)
    names = ", ".join(f'"{name}"' for name in listed[0])
    marks = ", ".join("?" * len(listed[0]))
    database.executemany(
        f"INSERT INTO {table} ({names}) VALUES ({marks})", [tuple(r.values()) for r in listed]
    )


def _older(record_id: str, steps: int) -> str:
    """Give the id that a record would have had, had it been made so many steps earlier."""
    return f"{int(record_id[:12], 16) - steps * _STEP_MS:012x}{record_id[12:]}"


def _other(text: str, copy: int) -> str:
    """Make somebody else of a person: another name, phone and address."""
    mark = "".join(_SYLLABLES[int(digit)] for digit in str(copy))
    [phone] = _PHONE.findall(text)
    other = f"{(int(phone) + copy * 7919) % 10_000_000:07}"
    text = text.replace(phone, other).replace("@", f".{mark}@")
    return _FAMILY.sub(rf"\g<0> {mark}", text)
