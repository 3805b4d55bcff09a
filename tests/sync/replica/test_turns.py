"""The lock of a replica: whoever waits comes next."""

import threading
from collections.abc import Callable

from sync.replica.turns import Turns


def _thread(work: Callable[[], object]) -> threading.Thread:
    thread = threading.Thread(target=work)
    thread.start()
    return thread


def test_who_waits_comes_before_who_has_just_had_it() -> None:
    turns, order = Turns(), list[str]()
    inside = threading.Event()

    def work_step_by_step() -> None:
        with turns:
            inside.set()
            while not turns.awaited:
                pass
        with turns:
            order.append("the next step")

    worker = _thread(work_step_by_step)
    inside.wait()
    with turns:
        order.append("who waited")
    worker.join()
    assert order == ["who waited", "the next step"]


def test_who_is_in_it_may_go_in_again() -> None:
    turns = Turns()
    with turns, turns:
        assert turns.acquire(blocking=False)
        turns.release()
        free = list[bool]()
        _thread(lambda: free.append(turns.acquire(blocking=False))).join()
        assert free == [False]
    assert turns.acquire(blocking=False)
    turns.release()


def test_who_would_not_wait_passes_by_nobody_who_does() -> None:
    turns = Turns()
    turns.acquire()
    waiter = _thread(lambda: turns.acquire() and turns.release())
    while not turns.awaited:
        pass
    asked = list[bool]()
    _thread(lambda: asked.append(turns.acquire(blocking=False))).join()
    assert asked == [False]
    turns.release()
    waiter.join()
