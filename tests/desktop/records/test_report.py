"""The consolidated report: what stands behind its figures, what is printed, how it fits."""

import re

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QAbstractButton, QComboBox

from desktop import i18n
from desktop.pages.figures import FiguresPage
from desktop.pages.figures_paper import ReportPaper
from forms.consent import consent_id
from sync.replica.queue import WAITING
from tests.helpers.cut_words import cut_words


@pytest.fixture
def page(session, event, khadija, contest, shown, qtbot) -> FiguresPage:
    """The figures of an event where one person who agreed to statistics was met."""
    session.replica.save("encounter", {"person": khadija, "event": event})
    agreed = {"answers": {"statistics": "given"}}
    session.replica.save("consent", agreed, record_id=consent_id(khadija))
    contest(khadija, {"trade": "A"}, {"trade": "B"})
    made = FiguresPage(session)
    shown(made)
    made.tabs.setTabVisible(1, True)
    made.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: made.report._found is not None and made.report._figures is not None)
    qtbot.waitUntil(lambda: not session.jobs.busy)
    return made


def links(page: FiguresPage) -> list[str]:
    return re.findall(r'href="([^"]+)"', page.report.paper.toHtml())


def test_a_number_of_the_report_lists_its_people(page, session, khadija, event, qtbot):
    assert f"people/approached/{event}" in links(page)
    with qtbot.waitSignal(session.peopleRequested) as asked:
        page.report.paper.anchorClicked.emit(QUrl(f"people/approached/{event}"))
    assert asked.args == ["Approached", [khadija]]
    page.report.grouping.setCurrentIndex(2)
    qtbot.waitUntil(lambda: page.report._found.grouping == "month")
    [month] = [link for link in links(page) if link.startswith("people/approached/")]
    with qtbot.waitSignal(session.peopleRequested) as asked:
        page.report.paper.anchorClicked.emit(QUrl(month))
    assert asked.args == ["Approached", [khadija]]
    qtbot.waitUntil(lambda: not session.jobs.busy)


def test_a_report_that_comes_late_does_not_take_the_place_of_the_one_asked_for_since(page, qtbot):
    report = page.report
    report.grouping.setCurrentIndex(1)
    late, found = report._asked, (report._found, None)
    assert report.paper.placeholderText() == "Putting the report together …"
    report.grouping.setCurrentIndex(2)
    qtbot.waitUntil(lambda: report._found.grouping == "month")
    report._arrived(late, found)
    assert report._found.grouping == "month"
    qtbot.waitUntil(lambda: not page.session.jobs.busy)


def test_a_bar_of_the_report_lists_its_people(page, session, khadija, qtbot):
    assert "bar/membership/approached/0" in links(page)
    with qtbot.waitSignal(session.peopleRequested) as asked:
        page.report.paper.anchorClicked.emit(QUrl("bar/membership/approached/0"))
    assert asked.args[1] == [khadija]
    qtbot.waitUntil(lambda: not session.jobs.busy)


@pytest.mark.parametrize(
    ("link", "kinds", "states"),
    [
        ("queue/contested", ("contested", "deletion"), WAITING),
        ("queue/waiting", (), WAITING),
        ("queue/decided", (), ("decided",)),
        ("queue/merged", ("duplicate",), ("decided",)),
    ],
)
def test_a_figure_of_quality_leads_to_the_queue(page, session, qtbot, link, kinds, states):
    assert link in links(page)
    with qtbot.waitSignal(session.queueRequested) as asked:
        page.report.paper.anchorClicked.emit(QUrl(link))
    [wanted] = asked.args
    assert (wanted.kinds, wanted.states) == (kinds, states)


def test_plots_are_printed_and_what_is_printed_has_no_links(page):
    printed = page.report._document()
    assert "Approached, registered, members" in printed.toPlainText()
    assert "People reached, by month" in page.report.paper.toPlainText()
    assert "href" not in printed.toHtml()
    assert (
        "of 5 · " in page.report.paper.toPlainText()
    )  # how many records have two values, as a rate


@pytest.mark.parametrize(
    ("days", "said"), [(3.2, "3 days"), (0.2, "5 hours"), (0.01, "less than an hour")]
)
def test_a_span_is_said_in_days_or_hours(session, days, said):
    assert ReportPaper(session)._span(days) == said


def test_with_room_for_it_the_report_is_no_wider_than_its_page(page, session, qtbot):
    """Of eight columns each was rounded up: two px made a scroll bar along the whole page."""
    qtbot.waitUntil(lambda: not session.jobs.busy)
    paper = page.report.paper
    over = []
    for width in range(1080, 1110):
        paper.resize(width, 380)
        over.append(paper.document().size().width() - paper.viewport().width())
    assert max(over) <= 0


@pytest.mark.parametrize("code", ["de", "fr", "ar"])
def test_in_half_a_window_no_word_of_the_report_is_cut(page, session, qtbot, dressed, code):
    session.language = code
    i18n.install(dressed, code)
    page.resize(475, 680)
    report = page.report
    qtbot.waitUntil(lambda: not session.jobs.busy)
    parts = (*report.findChildren(QAbstractButton), *report.findChildren(QComboBox))
    qtbot.waitUntil(lambda: all(p.width() >= p.sizeHint().width() for p in parts if p.isVisible()))
    assert cut_words(page) == []
