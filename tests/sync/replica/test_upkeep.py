"""Rows are written as far as they changed, and the search index follows."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sync.replica import search, upkeep
from tests.helpers.laptops import Laptop

NAMES = ("id", "type", "title", "text", "gone", "f_trade")


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Laptop]:
    with Laptop(tmp_path / "vault") as made:
        yield made


def put(laptop: Laptop, *rows: tuple[Any, ...]) -> int:
    """Put rows; give how many rows of any table that changed."""
    with laptop.replica.together() as database:
        before = database.db.conn.total_changes
        columns = dict(zip(NAMES, zip(*rows, strict=True), strict=True))
        upkeep.put(database, "entrepreneur", columns)
        return database.db.conn.total_changes - before


def found(laptop: Laptop, word: str) -> list[str]:
    return search.ranked(laptop.replica.database, "entrepreneur", word, "1", {}, 10)


def test_a_row_that_is_as_it_was_is_not_written(laptop: Laptop):
    row = ("a" * 32, "entrepreneur", "Khadija", "khadija baker", 0, "baker")
    assert put(laptop, row) > 0
    assert put(laptop, row) == 0


def test_of_new_and_changed_rows_each_is_found_by_its_new_text_alone(laptop: Laptop):
    one = ("a" * 32, "entrepreneur", "Khadija", "khadija baker", 0, "baker")
    other = ("b" * 32, "entrepreneur", "Youssef", "youssef baker", 0, "baker")
    put(laptop, one, other)
    third = ("c" * 32, "entrepreneur", "Salma", "salma cook", 0, "cook")
    put(laptop, (*one[:3], "khadija cook", 0, "cook"), other, third)
    assert found(laptop, "baker") == ["b" * 32]
    assert sorted(found(laptop, "cook")) == ["a" * 32, "c" * 32]
    trades = "SELECT f_trade FROM entrepreneur ORDER BY id"
    assert laptop.replica.database.query(trades) == [("cook",), ("baker",), ("cook",)]


def test_a_row_without_a_text_gets_one(laptop: Laptop):
    put(laptop, ("a" * 32, "entrepreneur", "", None, 0, None))
    put(laptop, ("a" * 32, "entrepreneur", "Khadija", "khadija", 0, None))
    assert found(laptop, "khadija") == ["a" * 32]
    laptop.replica.database.execute("DELETE FROM entrepreneur")
    assert found(laptop, "khadija") == []
