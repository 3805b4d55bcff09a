"""Merging is commutative, associative and idempotent, whatever the writes."""

from hypothesis import given
from hypothesis import strategies as st

from sync.merge import document
from sync.merge.clock import ZERO, Stamp, bounded, observe, tick
from sync.merge.digest import record_digest, scope_digest
from sync.merge.state import Known, RecordState, apply, fold
from sync.merge.view import show
from sync.merge.write import Dot, Write

PERSON = "entrepreneur"
EPOCHS = ["e1", "e2", "e3"]
CELLS = ["trade", "residence", "sectors[it]", "sectors[btp]", "notes+", "unknown", "@deleted"]


@st.composite
def histories(draw):
    """Writes as laptops make them: each has seen some of the dots that the earlier ones made."""
    writes = []
    for index in range(draw(st.integers(1, 9))):
        epoch = draw(st.sampled_from(EPOCHS))
        number = 1 + sum(w.dot.epoch == epoch for w in writes)
        touched = draw(st.sets(st.sampled_from(CELLS), min_size=1, max_size=3))
        values, seen = {}, {}
        for cell in sorted(touched):
            earlier = [w.dot for w in writes if cell in w.values]
            if cell == "notes+":
                values[cell] = [f"note {index}"]
                continue
            dots = draw(st.sets(st.sampled_from(earlier)) if earlier else st.just(set()))
            if dots:
                seen[cell] = tuple(sorted(dots))
            if cell == "@deleted":
                values[cell] = [list(w.dot) for w in writes] if draw(st.booleans()) else None
            elif not cell.startswith("sectors") or not dots or draw(st.booleans()):
                values[cell] = draw(st.sampled_from(["x", "y", None]))
        stamp = Stamp(draw(st.integers(0, 5)), draw(st.integers(0, 2)))
        writes.append(Write(Dot(epoch, number), stamp, PERSON, "r", values, seen))
    return writes


@given(histories(), st.randoms(use_true_random=False))
def test_the_order_of_arrival_does_not_matter(writes, random):
    shuffled = random.sample(writes, len(writes))
    assert fold(PERSON, shuffled) == fold(PERSON, writes)


@given(histories(), st.randoms(use_true_random=False))
def test_repeats_do_not_matter(writes, random):
    repeated = random.sample(writes * 3, len(writes) * 3)
    assert fold(PERSON, repeated) == fold(PERSON, writes)


@given(histories())
def test_a_state_survives_its_compact_form(writes):
    state = fold(PERSON, writes)
    body = document.encode(state, EPOCHS.index)
    assert document.decode(PERSON, body, EPOCHS.__getitem__) == state
    assert document.epochs_in(body) <= set(range(len(EPOCHS)))


@given(histories())
def test_a_write_counted_into_the_cells_it_touches_is_counted_into_the_document(writes):
    body = document.Document()
    for write in writes:
        part = document.decode(PERSON, document.only(body, write.cells), EPOCHS.__getitem__)
        body = document.restated(body, apply(part, write), write.cells, EPOCHS.index)
    state = RecordState(PERSON, {})
    for write in writes:
        state = apply(state, write)
    assert document.decode(PERSON, body, EPOCHS.__getitem__) == state


@given(histories(), st.randoms(use_true_random=False))
def test_the_short_way_of_an_edit_says_what_the_long_one_says(writes, random):
    body, counted = document.Document(), set()
    for write in random.sample(writes, len(writes)):
        part = document.decode(PERSON, document.only(body, write.cells), EPOCHS.__getitem__)
        after = apply(part, write, Known(counted=counted.__contains__))
        long = document.restated(body, after, write.cells, EPOCHS.index)
        short = document.superseded(body, write, EPOCHS.index)
        assert short in (None, long)
        body = long if random.random() < 0.5 else _folded(long)  # as when it is written
        counted.add(write.dot)


def _folded(body):
    return document.encode(document.decode(PERSON, body, EPOCHS.__getitem__), EPOCHS.index)


@given(histories())
def test_a_document_tells_which_writes_are_live_in_a_cell(writes):
    state = fold(PERSON, writes)
    body = document.encode(state, EPOCHS.index)
    for cell in CELLS:
        live = {row.dot for row in state.cell(cell).live}
        for write in writes:
            epoch, number = EPOCHS.index(write.dot.epoch), write.dot.number
            assert document.holds(body, cell, epoch, number) == (write.dot in live)


def test_an_edit_of_what_its_author_saw_goes_the_short_way():
    made = Write(Dot("e1", 1), Stamp(1, 0), PERSON, "r", {"trade": "x", "residence": "y"})
    body = document.encode(fold(PERSON, [made]), EPOCHS.index)
    for number in (1, 2):  # first the creation's cell, then the edited one
        dot = Dot("e1", 1) if number == 1 else Dot("e2", 1)
        edit = Write(Dot("e2", number), Stamp(2, 0), PERSON, "r", {"trade": "z"}, {"trade": (dot,)})
        body = document.superseded(body, edit, EPOCHS.index)
        assert body is not None


@given(histories(), st.randoms(use_true_random=False))
def test_the_digest_is_of_values_not_of_order(writes, random):
    shuffled = random.sample(writes, len(writes))
    one, other = (record_digest("r", fold(PERSON, w)) for w in (writes, shuffled))
    assert one == other
    assert scope_digest([one, 3]) == scope_digest([3, other])


@given(histories())
def test_nothing_that_nobody_saw_is_lost(writes):
    state = fold(PERSON, writes)
    for write in writes:
        for cell in write.values:
            seen_by = [w for w in writes if write.dot in w.seen.get(cell, ()) and w is not write]
            live = any(row.dot == write.dot for row in state.cell(cell).live)
            assert live != bool(seen_by) or cell == "notes+"
            assert live or cell != "notes+"


@given(histories())
def test_only_different_values_nobody_saw_are_contested(writes):
    state = fold(PERSON, writes)
    for cell, rows in show(state).contested.items():
        assert len({str(row.value) for row in rows}) > 1
        assert not cell.startswith(("sectors", "notes"))


@given(st.lists(st.tuples(st.integers(-5, 5), st.integers(-5, 5))))
def test_a_clock_never_reads_the_same_or_less_however_its_wall_jumps(moments):
    last = ZERO
    for wall, heard in moments:
        heard_now = observe(last, Stamp(max(heard, 0), 0))
        read = tick(heard_now, wall)
        assert read > last
        last = read


@given(st.integers(0, 10**15), st.integers(0, 10**13), st.integers(0, 10**6))
def test_a_stamp_beyond_the_bound_is_corrected_to_the_registers_time(ms, now, bound):
    corrected = bounded(Stamp(ms, 3), now, bound)
    assert corrected.ms <= now + bound
    assert corrected == Stamp(ms, 3) if ms <= now + bound else corrected.ms == now
