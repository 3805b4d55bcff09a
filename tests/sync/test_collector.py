"""What is loaded when an app is ready is not gone through again for garbage."""

import gc
from collections.abc import Iterator

import pytest

from sync import collector


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    before = gc.get_threshold()
    yield
    gc.unfreeze()
    gc.set_threshold(*before)


def test_a_page_of_records_has_the_collector_look_once_at_most():
    looks = []
    collector.settle()
    gc.callbacks.append(lambda _phase, info: looks.append(info["generation"]))
    try:
        page = [{"o": [number], "v": {}} for number in range(2_000)]
    finally:
        gc.callbacks.pop()
    assert len(page) == 2_000
    assert looks in ([], [0, 0])  # a look begins and ends


def test_what_is_loaded_is_left_alone():
    lasting = [[]]
    collector.settle()
    assert not any(held is lasting for held in gc.get_objects())
    assert gc.get_freeze_count() > 0
