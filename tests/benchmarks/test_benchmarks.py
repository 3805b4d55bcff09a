"""Every measure runs, at a tiny size, and is told as documented. No time is asserted."""

import json

import pytest

from tests.benchmarks import figures
from tests.benchmarks.__main__ import collect
from tests.benchmarks.exchange import NAMES as EXCHANGED
from tests.benchmarks.figures import NAMES, Sample
from tests.benchmarks.population import flat, people, trades

SMALL = {"saves": 3, "visitors": 2, "searched": 40, "linked": 60, "people": 30, "edits": 10}
SMALL |= {"crowds": (1_000, 2_000, 3_000), "newcomers": 5}


@pytest.mark.qt_log_ignore("does not support propagateSizeHints")
def test_every_measure_runs_and_is_written_in_the_documented_shape(tmp_path):
    samples = collect(tmp_path, list(NAMES), 2, **SMALL)
    figures.write((figures.row_of(n, s) for n, s in samples.items()), tmp_path / "bench.json")
    rows = json.loads((tmp_path / "bench.json").read_text(encoding="utf-8"))

    assert [row["name"] for row in rows] == list(NAMES)
    keys = ["name", "ours_s", "floor_s", "ratio", "bytes_up", "bytes_down", "runs"]
    assert all(list(row) == keys and row["runs"] == 2 for row in rows)
    assert all(row["ours_s"] > 0 and row["floor_s"] > 0 and row["ratio"] > 0 for row in rows)
    on_the_wire = {row["name"] for row in rows if row["bytes_up"] and row["bytes_down"]}
    assert on_the_wire == set(EXCHANGED)


def test_only_the_measures_asked_for_are_told(tmp_path):
    assert list(collect(tmp_path, ["save"], 1, **SMALL)) == ["save"]


def test_the_ratio_is_the_median_of_the_runs_own_ratios():
    runs = [Sample(1, 1), Sample(9, 3), Sample(20, 10)]
    assert figures.row_of("save", runs).ratio == 2
    assert figures.row_of("save", runs).ours_s == 9


def test_people_have_twelve_fields_are_the_same_again_and_state_a_basis():
    some = list(people(50))
    assert some == list(people(50))
    assert all(len(values) == 12 and all(values.values()) for values in some)
    assert all(values["source"]["basis"] and values["phones"][0]["typed"] for values in some)
    assert {type(value) for values in some for value in flat(values).values()} == {str, int}


def test_new_values_of_edits_have_at_most_twelve_characters():
    assert max(len(value) for value in trades(1000)) <= 12
