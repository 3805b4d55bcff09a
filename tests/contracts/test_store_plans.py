"""PostgreSQL's plans: kept while they fit, made anew once a rush has outgrown them."""

import pytest
from sqlalchemy import event, text

from sync.register import watch
from sync.register.watch import gauges

_LOOK_UP = "SELECT id FROM records WHERE id IN (SELECT unnest($1::varchar[]))"


@pytest.fixture
def planned(store):
    """A plan that a connection keeps, made while the register is empty; gives its text."""
    if store.database.is_sqlite:
        pytest.skip("SQLite plans by the indexes alone")
    with store.database.glance() as connection:
        connection.execute(text("SET plan_cache_mode = force_generic_plan"))
        connection.exec_driver_sql(f"PREPARE look_up(varchar[]) AS {_LOOK_UP}")

        def plan():
            rows = connection.exec_driver_sql("EXPLAIN EXECUTE look_up(ARRAY['a', 'b'])")
            return "\n".join(row[0] for row in rows)

        yield plan
        connection.invalidate()


def test_a_rush_into_a_new_register_does_not_read_whole_tables_for_ever(planned, device):
    author = device()
    assert "Seq Scan on records" in planned()
    author.push(*(author.creation({"trade": f"baker {n}" * 20}) for n in range(1500)))
    author.push_one({"trade": "the one after it"})
    assert "using pk_records on records" in planned()


def test_a_register_is_counted_once_until_there_is_four_times_as_much(store, device):
    if store.database.is_sqlite:
        pytest.skip("SQLite plans by the indexes alone")
    author = device()
    author.push(*(author.creation({"trade": "baker"}) for _ in range(600)))
    for _ in range(3):
        author.push_one({"trade": "smith"})
    with store.database.glance() as connection:
        asked = text("SELECT analyze_count FROM pg_stat_user_tables WHERE relname = 'writes'")
        assert connection.scalar(asked) == 1


def test_many_records_are_told_as_postgresql_counted_them(store, device, monkeypatch):
    author = device()
    author.push(*(author.creation({"trade": "baker"}) for _ in range(600)))
    for _ in range(3):
        author.push_one({"trade": "smith"})
    assert gauges(store.database, 0)["tremplin_records"][1] == 603
    monkeypatch.setattr(watch, "_EXACTLY", 500)
    told = gauges(store.database, 0)["tremplin_records"][1]
    assert told == 603 if store.database.is_sqlite else 600 <= told <= 603


def test_whether_anything_waits_for_a_creation_is_read_from_what_waits_alone(store, device):
    """Each new record asks it, and hardly ever does anything wait."""
    author, asked = device(), []

    @event.listens_for(store.database.engine, "before_cursor_execute")
    def heard(_connection, _cursor, statement, given, *_context):
        if "'waiting'" in statement:
            asked.append((statement, given))

    author.push(*(author.creation({"trade": "baker"}) for _ in range(600)))
    how = "EXPLAIN QUERY PLAN" if store.database.is_sqlite else "EXPLAIN"
    [(statement, given)] = asked
    with store.database.read() as connection:
        rows = connection.exec_driver_sql(f"{how} {statement}", given).all()
    assert "ix_writes_waiting" in "\n".join(str(tuple(row)) for row in rows)
