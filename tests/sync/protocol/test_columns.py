"""Pages in columns: what goes in comes out, and what does not fit is refused."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol import columns
from sync.protocol.batches import Malformed, unpack
from sync.protocol.messages import Cursor, PullAnswer, PushBatch, Shape, Table

cells = st.sampled_from(["name", "sectors[it]", "sectors[agro]", "phones[+32]", "notes+", "a]"])
values = st.dictionaries(cells, st.one_of(st.sampled_from(["it", "agro"]), st.none()), min_size=1)
ids = st.integers(0, 2**128 - 1).map(lambda n: f"{n:032x}")
origins = st.lists(st.integers(0, 2**40), min_size=4, max_size=4)
records = st.lists(st.tuples(ids, st.sampled_from(["need", "x"]), origins, values), max_size=9)


def page(**more) -> PullAnswer:
    return PullAnswer(register_epoch="", cursor=Cursor(), more=False, time_ms=0, **more)


@given(records)
def test_documents_come_out_of_tables_as_they_went_in(made):
    rows = [(i, kind, {"o": origin, "v": said}) for i, kind, origin, said in made]
    sent = page(tables=columns.tables(rows)).model_dump_json()
    came = columns.whole(PullAnswer.model_validate_json(sent))
    assert sorted(map(json.dumps, came.rows)) == sorted(map(json.dumps, rows))


def test_like_stands_beside_like_and_each_cell_is_named_once():
    origin = [1, 1, 0, 0]
    rows = [
        (f"{n:032x}", "need", {"o": origin, "v": {"kind": "land", "sectors[it]": "it"}})
        for n in range(3)
    ]
    [table] = columns.tables(rows)
    assert table.shape.cells == ["kind", "sectors[=]"]
    assert table.shape.columns == [["land"] * 3, ["it"] * 3]


UNEVEN = {
    "too few columns": Shape(cells=["a", "b"], columns=[["x"]]),
    "too many columns": Shape(cells=["a"], columns=[["x"], ["y"]]),
    "columns of two lengths": Shape(cells=["a", "b"], columns=[["x"], ["y", "z"]]),
    "a key that is no text": Shape(cells=["a[]"], columns=[[1], ["x"]]),
    "columns without cells": Shape(cells=[], columns=[["x"]]),
}


@pytest.mark.parametrize("shape", UNEVEN.values(), ids=UNEVEN)
def test_columns_that_do_not_fit_their_cells_are_refused(shape):
    with pytest.raises(columns.Uneven):
        list(columns.values_of(shape))


def test_a_table_whose_columns_differ_in_length_is_refused():
    shape = Shape(cells=["a"], columns=[["x"]])
    heads = {"epochs": [1, 1], "numbers": [1], "ms": [0], "counters": [0]}
    table = Table(type="need", ids=["0" * 32], shape=shape, **heads)
    with pytest.raises(columns.Uneven):
        columns.whole(page(tables=[table]))


NOT_FITTING = {
    "a shape that is not there": {"shape": [1]},
    "a write more than the shape has": {"shape": [0, 0]},
    "a value more than writes": {"shape": [None]},
}


@pytest.mark.parametrize("wrong", NOT_FITTING.values(), ids=NOT_FITTING)
def test_a_batch_whose_shapes_do_not_fit_its_writes_is_malformed(wrong):
    count = len(wrong["shape"])
    batch = PushBatch(
        v=2,
        session="a" * 24,
        sequence=1,
        prev="",
        epochs=[{"name": "a" * 24, "device": "d" * 32}],
        type_names=["need"],
        intents=[""],
        runs=[(0, 1, count)],
        ms=[0] * count,
        counters=[0] * count,
        types=[0] * count,
        records=["0" * 32] * count,
        creates=[1] * count,
        intent=[0] * count,
        seen=[{}] * count,
        shapes=[{"cells": ["kind"], "columns": [["land"]]}],
        **wrong,
    )
    with pytest.raises(Malformed):
        unpack(batch)
