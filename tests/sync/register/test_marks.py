"""Rule 6 as a table: what may be left out of a pull."""

import pytest

from sync.register.marks import NOBODY, Mark, Reader

ME, OTHER = 1, 2


@pytest.mark.parametrize(
    ("mark", "reader", "known"),
    [
        # mine, and I hold its receipt
        (Mark(7, ME), Reader(ME, 7, 5), True),
        # mine, but its receipt never came
        (Mark(7, ME), Reader(ME, 6, 5), False),
        # somebody else's
        (Mark(7, OTHER), Reader(ME, 7, 5), False),
        # mine, after somebody else's that I have not read
        (Mark(7, ME, 6), Reader(ME, 7, 5), False),
        # mine, after somebody else's that I have read
        (Mark(7, ME, 5), Reader(ME, 7, 5), True),
        # not pushed by anybody
        (Mark(7, NOBODY), Reader(ME, 7, 5), False),
        # a session that never pushed
        (Mark(7, NOBODY), Reader(-1, 7, 5), False),
    ],
)
def test_a_reader_knows_what_it_pushed_itself_and_nobody_changed(mark, reader, known):
    assert reader.knows(mark) is known


def test_a_mark_remembers_the_last_change_by_anybody_else():
    mark = Mark(1, ME).next(2, ME)
    assert mark == Mark(2, ME, 0)
    mark = mark.next(3, OTHER)
    assert mark == Mark(3, OTHER, 2)
    mark = mark.next(4, OTHER)
    assert mark == Mark(4, OTHER, 2)
    assert mark.next(5, ME) == Mark(5, ME, 4)
