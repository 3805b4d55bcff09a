"""The index by place: what a pull reads, and that it says what the records say."""

import pytest
from sqlalchemy import select, text

from sync.protocol.messages import CompareRequest, Cursor, Range, Scope
from sync.register import news
from sync.register.places import EVERYBODY, from_text
from sync.register.schema import placed, records
from tests.helpers.author import withheld


def indexed(store):
    with store.database.read() as connection:
        return {tuple(row) for row in connection.execute(select(placed))}


def declared(store):
    with store.database.read() as connection:
        rows = connection.execute(select(records.c.id, records.c.places, records.c.position)).all()
    return {(p, r.position, r.id) for r in rows for p in from_text(r.places) or {EVERYBODY}}


def told(author, limit):
    """Give what a first pull in pages of this many records brings, one after the other."""
    author.cursor, found, more = Cursor(), [], True
    while more:
        answer = author.pull(limit=limit, receipted=0, counting=True)
        found += [row[0] for row in answer.rows]
        more = answer.more
        assert (answer.left > 0) == more
    return found


@pytest.fixture
def lived(store, device):
    """Records of one place, of several, of none; moved, contested, following, erased."""
    author, other = device(), device()
    made = [author.creation({"region": region}) for region in ("north", "south", "north", "west")]
    free, gone = author.creation({"trade": "baker"}), author.creation({"region": "south"})
    event = author.creation({"region": "north", "title": "Forum"}, record_type="event")
    first, moving, contested, _ = made
    need = author.creation({"person": moving.record_id}, record_type="need")
    met = {"person": first.record_id, "event": event.record_id}
    author.push(*made, free, gone, event, need, author.creation(met, record_type="encounter"))
    author.push(author.write(moving.record_id, {"region": "west"}, {"region": [moving.dot]}))
    other.push(other.write(contested.record_id, {"region": "south"}))
    other.push(other.write(free.record_id, {"region": "west"}))
    author.push(author.write(need.record_id, {"urgency": "soon"}), author.creation({}))
    store.erase(gone.record_id, "asked for")
    return contested.record_id


def test_the_index_says_what_the_records_say(store, lived):
    assert indexed(store) == declared(store)
    assert {place for place, _, record in indexed(store) if record == lived} == {
        "region:north",
        "region:south",
    }


@pytest.mark.parametrize("limit", [1, 2, 3, 100])
def test_pages_over_several_places_bring_each_record_once_in_order(store, device, lived, limit):
    found = told(device("north", "south"), limit)
    assert found.count(lived) == 1
    within = {"region:north", "region:south", EVERYBODY}
    rows = sorted(
        (position, record) for place, position, record in declared(store) if place in within
    )
    assert found == list(dict.fromkeys(record for _, record in rows))


def test_what_is_left_is_counted_once_however_many_places_it_has(device, lived):
    reader = device("north", "south")
    everything = told(reader, 100)
    reader.cursor = Cursor()
    assert reader.pull(limit=1, receipted=0, counting=True).left == len(everything)


def test_records_that_one_write_changes_have_positions_of_their_own(store, device):
    """Else a page that ends between them would bring the first and leave the others out."""
    author, other, reader = device(), device(), device()
    made = [author.creation({"trade": "baker"}) for _ in range(3)]
    author.push(*made)
    silent = author.write(made[0].record_id, {"city": "Rabat"}, {"city": [made[0].dot]})
    other.meet_all(author)
    other.push(
        *(other.write(one.record_id, {"city": "Fez"}, {"city": [silent.dot]}) for one in made)
    )
    reader.pull()
    author.push(withheld(silent))  # it is not counted: who has seen it has seen what it saw
    positions = [position for _, position, _ in indexed(store)]
    assert len(positions) == len(set(positions))
    found, more = [], True
    while more:
        answer = reader.pull(limit=1)
        found += [row[0] for row in (*answer.rows, *answer.changes)]
        more = answer.more
    assert sorted(found) == sorted(one.record_id for one in made)


@pytest.mark.parametrize("regions", [(), ("north",), ("north", "south"), ("west",)])
def test_a_comparison_finds_the_records_of_a_scope_and_no_others(store, device, lived, regions):
    reader = device(*regions)
    places = {EVERYBODY, *(f"region:{region}" for region in regions)}
    within = {record for place, _, record in declared(store) if not regions or place in places}
    first, *_, last = ordered = sorted(within)
    whole, part = store.compare(
        reader.current,
        CompareRequest(
            scope=reader.current.scope.mark,
            ranges=[Range(first="0" * 32, end="f" * 32), Range(first=first, end=last)],
        ),
    ).found
    assert [record for record, _ in whole.records] == ordered
    assert [record for record, _ in part.records] == ordered[:-1]
    assert store.digest(reader.current).records == len(ordered)


def plan_of(connection, query, asked):
    """Give how a database reads, the records that its tables lack taken for many."""
    compiled = query.compile(connection, compile_kwargs={"render_postcompile": True})
    explain = "EXPLAIN "
    if connection.dialect.name == "sqlite":
        explain = "EXPLAIN QUERY PLAN "
    else:
        connection.execute(text("SET LOCAL enable_seqscan = off"))
        connection.execute(text("SET LOCAL enable_bitmapscan = off"))
    parameters = compiled.construct_params(asked)
    if compiled.positional:
        parameters = tuple(parameters[name] for name in compiled.positiontup)
    rows = connection.exec_driver_sql(explain + str(compiled), parameters)
    return "\n".join(str(row[-1]) for row in rows)


def test_a_pull_reads_the_index_and_no_other_region_s_records(store):
    asked = {"after": 0, "until": 9, "limit": 9, "session": 0, "receipted": 0, "since": 0}
    with store.database.read() as connection:
        plan = plan_of(connection, news.AT_A_PLACE, asked | {"place": EVERYBODY})
    assert "pk_placed" in plan or "SEARCH placed USING PRIMARY KEY (place=? AND position>?" in plan
    assert "pk_records" in plan or "SEARCH records USING PRIMARY KEY (id=?)" in plan
    assert "Sort" not in plan
    assert "TEMP B-TREE" not in plan


def test_a_comparison_reads_the_index_and_no_other_region_s_records(store):
    with store.database.read() as connection:
        query = news.placed_in(Scope(regions=["north"]))
        plan = plan_of(connection, select(records.c.id).where(records.c.id.in_(query)), {})
    assert "pk_placed" in plan or "SEARCH placed USING PRIMARY KEY (place=?)" in plan
    assert "pk_records" in plan or "SEARCH records USING PRIMARY KEY (id=?)" in plan
