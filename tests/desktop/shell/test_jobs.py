import gc
import threading
import weakref

import pytest
from PySide6.QtWidgets import QWidget

from desktop.garbage import Collector
from desktop.jobs import Jobs
from sync.errors import Unreachable


@pytest.fixture
def jobs(qapp):
    made = Jobs()
    yield made
    made.close()


def test_what_a_function_returns_comes_back_on_the_gui_thread(jobs, qtbot) -> None:
    found = []
    jobs.run(
        lambda x: (x, threading.current_thread()),
        3,
        done=lambda result: found.append((result, threading.current_thread())),
    )
    qtbot.waitUntil(lambda: bool(found))
    (value, worker), here = found[0]
    assert value == 3
    assert worker is not here
    assert here is threading.main_thread()


def test_a_fault_comes_back_and_is_no_matter_for_the_log(jobs, qtbot, caplog) -> None:
    failed = []

    def unreachable():
        raise Unreachable("no network")

    jobs.run(unreachable, failed=failed.append)
    qtbot.waitUntil(lambda: bool(failed))
    assert isinstance(failed[0], Unreachable)
    assert caplog.records == []


@pytest.mark.expects_log
def test_an_unexpected_error_is_logged_by_its_place_and_without_its_text(
    jobs, qtbot, caplog
) -> None:
    failed = []

    def stumble():
        raise ValueError("Khadija Bennani")

    jobs.run(stumble, failed=failed.append)
    qtbot.waitUntil(lambda: bool(failed))
    assert "ValueError at" in caplog.text
    assert "test_jobs.py:" in caplog.text
    assert "Khadija" not in caplog.text


def test_progress_is_told_in_order_and_before_the_end(jobs, qtbot) -> None:
    told = []

    def count(progress):
        for step in range(5):
            progress(step)

    jobs.run(count, progress=told.append, done=lambda _nothing: told.append("done"))
    qtbot.waitUntil(lambda: "done" in told)
    assert told == [0, 1, 2, 3, 4, "done"]


def test_a_cancelled_job_hears_of_it_and_reports_what_it_did(jobs, qtbot) -> None:
    found, begun = [], threading.Event()

    def until_stopped(cancelled):
        begun.set()
        while not cancelled():
            pass
        return "stopped"

    job = jobs.run(until_stopped, done=found.append)
    begun.wait()
    job.cancel()
    qtbot.waitUntil(lambda: found == ["stopped"])


def test_busy_is_said_once_at_the_first_and_once_at_the_last(jobs, qtbot) -> None:
    said = []
    jobs.busyChanged.connect(said.append)
    for _ in range(3):
        jobs.run(lambda: None)
    assert jobs.busy
    qtbot.waitUntil(lambda: not jobs.busy)
    assert said == [True, False]


def test_closing_waits_for_what_runs_and_calls_nobody_back(qapp, qtbot) -> None:
    jobs, ended, called = Jobs(), [], []

    def finish(cancelled):
        while not cancelled():
            pass
        ended.append(True)

    jobs.run(finish, done=called.append)
    jobs.close()
    assert ended == [True]
    qapp.processEvents()
    assert called == []


def test_a_page_that_goes_while_its_work_runs_dies_on_the_gui_thread(jobs, qtbot) -> None:
    died, begun, go = [], threading.Event(), threading.Event()

    class Page(QWidget):
        def work(self):
            begun.set()
            go.wait()

    page = Page()
    weakref.finalize(page, lambda: died.append(threading.current_thread()))
    jobs.run(page.work)
    begun.wait()
    del page
    go.set()
    qtbot.waitUntil(lambda: bool(died))
    assert died == [threading.main_thread()]


def test_an_error_and_what_its_frames_hold_die_on_the_gui_thread(jobs, qtbot) -> None:
    died, told = [], []

    def unreachable(page):
        raise Unreachable(f"{page.width()} wide")

    page = QWidget()
    weakref.finalize(page, lambda: died.append(threading.current_thread()))
    jobs.run(unreachable, page, failed=lambda error: told.append(str(error)))
    del page
    qtbot.waitUntil(lambda: bool(died))
    assert told
    assert died == [threading.main_thread()]


def test_nothing_begins_any_more_once_all_is_closed(jobs, qtbot) -> None:
    begun = []
    jobs.close()
    jobs.run(lambda: begun.append(True))
    assert not jobs.busy
    qtbot.wait(20)
    assert begun == []


def test_widgets_in_a_cycle_die_on_the_gui_thread_though_a_worker_makes_objects(
    qapp, jobs, qtbot
) -> None:
    died = []

    class Looped(QWidget):
        pass

    def make_objects(cancelled):
        while not cancelled():
            [[] for _ in range(30_000)]

    garbage = Collector(qapp)
    try:
        job = jobs.run(make_objects)
        for _ in range(5):
            looped = Looped()
            looped.itself = looped
            weakref.finalize(looped, lambda: died.append(threading.current_thread()))
        del looped
        qtbot.waitUntil(lambda: len(died) == 5 or bool(garbage.look_through()))
        job.cancel()
        qtbot.waitUntil(lambda: not jobs.busy)
    finally:
        garbage.end()
    assert set(died) == {threading.main_thread()}
    assert gc.isenabled()
