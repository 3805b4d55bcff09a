"""The follow-ups and the figures page, worked as a person works them."""

from datetime import timedelta

import pytest
import shiboken6
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication, QPushButton

from desktop import i18n
from desktop.pages.figures import FiguresPage
from desktop.pages.figures_bars import Bar
from desktop.pages.figures_words import from_to
from desktop.pages.followups import FollowUpsPage
from desktop.pages.home import HomePage
from desktop.pages.people import PeoplePage
from desktop.pages.sheets import SheetsPage
from desktop.pages.sheets_beside import SheetsBeside
from desktop.style.theme import apply_theme
from desktop.when import today
from forms.consent import consent_id
from forms.segment import Group, Rule
from sync.deployment import setting
from sync.figures.count import behind
from sync.replica.expiring import DAY_MS, GONE
from sync.segments.named import Named, keep


@pytest.fixture
def task(session, khadija):
    due = (today() - timedelta(days=1)).isoformat()
    return session.replica.save("followup", {"person": khadija, "task": "Call", "due": due})


@pytest.fixture
def agreed(session, khadija):
    values = {"answers": {"statistics": "given"}}
    session.replica.save("consent", values, record_id=consent_id(khadija))
    return khadija


def test_one_key_finishes_what_is_due_and_one_takes_it_back(qtbot, session, task, shown, idle):
    page = FollowUpsPage(session)
    shown(page)
    qtbot.waitUntil(lambda: page.model.rowCount() > 0)
    assert page.model.item(0).what == "Call"
    qtbot.keyClick(page.table, Qt.Key.Key_D)
    qtbot.waitUntil(lambda: session.replica.get(task).values.get("state") == "done")
    qtbot.waitUntil(lambda: all(item.record != task for item in page._found.items))
    page.banner.acted.emit()
    qtbot.waitUntil(lambda: session.replica.get(task).values.get("state") != "done")
    qtbot.waitUntil(lambda: page.model.item(0).record == task)
    idle()


def test_several_are_put_off_at_once(qtbot, session, task, shown, idle):
    page = FollowUpsPage(session)
    shown(page)
    qtbot.waitUntil(lambda: page.model.rowCount() > 1)
    page.table.selectAll()
    qtbot.keyClick(page.table, Qt.Key.Key_P)
    week = (today() + timedelta(days=7)).isoformat()
    qtbot.waitUntil(lambda: session.replica.get(task).values["due"] == week)
    assert session.replica.count("followup") == 2
    idle()


def test_a_bar_leads_to_the_people_behind_it(qtbot, session, agreed, shown, idle):
    page = FiguresPage(session)
    shown(page)
    qtbot.waitUntil(lambda: page._found is not None)
    card = page.cards["kinds"]
    assert card.rows()[1] == ["Finance", "1"]
    assert card.plot.at(QPointF(0.5, -0.5)) == (0, 0)
    assert card.plot.at(QPointF(0.5, 3.0)) is None
    with qtbot.waitSignal(session.peopleRequested) as asked:
        card.plot.clicked.emit(0, 0)
    assert asked.args[1] == [agreed]
    people = PeoplePage(session)
    shown(people)
    people.show_among(*asked.args)
    qtbot.waitUntil(lambda: people.model.rowCount() == 1)
    assert people.model.view(0).id == agreed
    idle()


def test_a_chart_is_a_table_too_and_exports_what_it_shows(qtbot, session, agreed, shown, idle):
    page = FiguresPage(session)
    shown(page)
    qtbot.waitUntil(lambda: page._found is not None)
    card = page.cards["feelings"]
    card.turn()
    assert card._stack.currentWidget() is card.table
    assert card.table.item(1, 1).text() == "1"
    lines = card.as_csv().decode("utf-8-sig").splitlines()
    assert lines[0] == "What,Before,After"
    assert lines[2] == "Doubtful,1,0"
    idle()


def test_who_did_not_agree_is_a_number_without_a_list(qtbot, session, khadija, shown, idle):
    page = FiguresPage(session)
    shown(page)
    qtbot.waitUntil(lambda: page._found is not None)
    assert page.cards["membership"].rows()[1][1] == "1"
    [bar] = page.cards["kinds"]._bars
    assert not bar.listed
    with qtbot.assertNotEmitted(page.cards["kinds"].listRequested):
        page.cards["kinds"]._ask(0, 0)
    idle()


def test_who_has_no_report_has_no_tabs_to_choose_from(qtbot, session, agreed, shown, idle):
    page = FiguresPage(session)
    shown(page)
    qtbot.waitUntil(lambda: page._found is not None)
    assert not page.tabs.tabBar().isVisible()
    idle()


def test_the_report_is_written_as_pdf(qtbot, session, event, agreed, shown, idle, tmp_path):
    session.replica.save("encounter", {"person": agreed, "event": event})
    page = FiguresPage(session)
    shown(page)
    page.report.refresh(page.filters.selection())
    qtbot.waitUntil(lambda: page.report._found is not None)
    target = tmp_path / "report.pdf"
    page.report.write_pdf(target)
    assert target.read_bytes().startswith(b"%PDF")
    assert "Forum des compétences" in page.report.paper.toPlainText()
    idle()


def test_a_chosen_segment_narrows_figures_lists_and_report(qtbot, session, agreed, shown, idle):
    others = session.replica.save("entrepreneur", {"name": {"given": "Rim"}, "trade": "Baker"})
    rules = Group(rules=[Rule(ask="@words", test="has", values=["baker"])])
    keep(session.replica, Named("own", "", "Bakers", rules))
    page = FiguresPage(session)
    shown(page)
    box = page.filters.segment
    qtbot.waitUntil(lambda: page._found is not None and box.findText("Bakers") > 0)
    everybody = page._found.people
    box.setCurrentIndex(box.findText("Bakers"))
    qtbot.waitUntil(lambda: page._found.people == 1)
    assert everybody > 1
    assert behind(session.replica, page._found.selection, today(), "membership", "approached") == []
    page.report.refresh(page.filters.selection())
    qtbot.waitUntil(lambda: page.report._found is not None)
    assert page.report._found.quality.people == 1
    assert "Bakers" in page.report.paper.toPlainText()
    changed = Group(rules=[Rule(ask="@words", test="has", values=["nobody"])])
    keep(session.replica, Named("own", "", "Bakers", changed))
    session.notify_changed()
    qtbot.waitUntil(lambda: page._found.people == 0)
    assert session.replica.get(others) is not None
    idle()


def test_a_sheet_is_found_and_read_in_the_language_chosen(qtbot, session, shown, idle):
    page = SheetsPage(session)
    shown(page)
    page.box.setText("notary")
    assert page.list.count() == 1
    assert page.reader.toPlainText().startswith("Land")
    page.languages.set_value(["fr"])
    page._find()
    assert page.reader.toPlainText().startswith("Foncier")
    page.box.setText("zzz")
    assert page._stack.currentIndex() == 1
    idle()


def test_what_is_ticked_last_is_answered_beside_the_form(qtbot, session, shown, idle):
    beside = SheetsBeside(session)
    shown(beside)
    beside.show_topics(["customs"])
    assert beside.isVisible()
    assert beside._unfolded == "customs"
    beside.show_topics(["customs", "land"])
    assert beside._unfolded == "land"
    beside.show_topics([])
    assert not beside.isVisible()
    idle()


def test_the_title_of_an_answer_is_not_cut_however_narrow_it_stands(qtbot, session, shown, idle):
    beside = SheetsBeside(session)
    shown(beside)
    beside.show_topics(["finance", "land"])
    beside.resize(220, 700)
    titles = [b for b in beside.findChildren(QPushButton) if b.property("kind") == "plain"]
    qtbot.waitUntil(lambda: any("\n" in title.text() for title in titles))
    for title in titles:
        assert title.text().split() == title.accessibleName().split()
        qtbot.waitUntil(lambda one=title: one.height() >= one.sizeHint().height())
    idle()


def test_a_feeling_runs_the_way_the_language_is_read(dressed) -> None:
    i18n.install(dressed, "fr")
    assert from_to("1,4", "3,4") == "\u20661,4 → 3,4\u2069"
    i18n.install(dressed, "ar")
    assert "1,4\u2069 ← \u20663,4" in from_to("1,4", "3,4")


@pytest.fixture
def leaving(session):
    """Somebody has not agreed, and has been here for all but two of the days that they may."""
    person = session.replica.save("entrepreneur", {"name": {"given": "Rim"}})
    days = int(setting("mem-by-cgem", "days_without_consent")) - 2
    now_ms = session.replica.register_now_ms
    session.replica.learn_time(now_ms)
    session.replica.expire()
    with session.replica.together() as database:
        database.execute("UPDATE held SET since = ?", (now_ms - days * DAY_MS,))
    return person


def test_home_says_who_is_erased_soon_and_then_that_they_were(qtbot, session, leaving, shown, idle):
    page = HomePage(session)
    shown(page)
    qtbot.waitUntil(page.held.isVisible)
    assert "1 person without consent will soon be erased" in page.held._text.text()
    with qtbot.waitSignal(session.pageRequested):
        page.held.acted.emit()
    session.replica.learn_time(session.replica.register_now_ms + 3 * DAY_MS)
    assert session.replica.expire() == 1
    session.notify_changed()
    qtbot.waitUntil(lambda: "was erased from this laptop" in page.held._text.text())
    page.held.acted.emit()
    assert not page.held.isVisible()
    assert session.replica.meta(GONE) == 0
    idle()


def test_home_counts_one_person_in_the_singular(qtbot, session, khadija, shown, idle):
    page = HomePage(session)
    shown(page)
    idle()
    assert [count.accessibleName() for count in page.event_card.counts] == [
        "1 person recorded",
        "0 needs noted",
        "1 may go to the register",
        "0 stay on this laptop",
    ]


def test_home_says_why_people_stay_here_and_leads_to_them_where_nothing_can_be_sent(
    qtbot, session, shown, idle
):
    person = session.replica.save("entrepreneur", {"name": {"given": "Omar"}})
    assert (session.replica.at_risk().staying, session.replica.at_risk().leaving) == (1, 0)
    page = HomePage(session)
    shown(page)
    said = "1 of them said no to the register, or was not asked yet"
    qtbot.waitUntil(lambda: said in page.only_here.accessibleName())
    with qtbot.waitSignal(session.peopleRequested) as asked:
        page.only_here.acted.emit()
    assert asked.args == ["Without consent", [person]]
    session.replica.save("event", {"name": "Forum"})
    session.notify_changed()
    qtbot.waitUntil(lambda: not page._leads_to_staying)  # there is something to send
    with qtbot.waitSignal(session.pageRequested) as led:
        page.only_here.acted.emit()
    assert led.args == ["sync"]
    idle()


def test_the_follow_ups_name_them_with_their_day(qtbot, session, leaving, shown, idle):
    page = FollowUpsPage(session)
    shown(page)
    qtbot.waitUntil(lambda: "held" in page._found.counts)
    page.filters.set_value(["held"])
    page._filter()
    [row] = [page.model.item(at) for at in range(page.model.rowCount())]
    assert (row.person, row.when) == (leaving, "week")
    assert "erased on this day" in page.model.what(row)
    page.finish()
    assert page.banner.isVisible()
    idle()


def test_sheets_are_read_in_the_language_chosen_on_another_page(qtbot, session, shown, idle):
    page = SheetsPage(session)
    shown(page)
    page.hide()
    session.language = "fr"
    i18n.install(QApplication.instance(), "fr")
    qtbot.waitUntil(lambda: page.languages.value() == ("fr",))
    page.show()
    page.box.setText("notaire")
    assert page.reader.toPlainText().startswith("Foncier")
    idle()


def test_in_large_writing_the_choices_are_folded_and_say_what_they_are(
    qtbot, session, event, shown, idle, dressed
):
    page = FiguresPage(session)
    shown(page)
    idle()
    assert page.filters.isVisible()
    assert not page.unfold.isVisible()
    apply_theme(dressed, "light", 2.0)
    assert not page.filters.isVisible()
    assert page.unfold.text() == "Filters"
    assert page.primary_focus() is page.unfold
    page.unfold.click()
    assert QApplication.focusWidget() is page.filters.occasion
    page.filters.occasion.setCurrentIndex(page.filters.occasion.findData(event))
    page.unfold.click()
    assert not page.filters.isVisible()
    assert page.unfold.text() == "Forum des compétences · All time"
    idle()


def test_a_plot_with_room_cuts_no_label(dressed):
    from desktop.pages.figures_plot import BarPlot

    plot = BarPlot()
    said = "Sans détail (pas d’accord statistique)"
    plot.show_bars([Bar("a", said, (3,)), Bar("b", "Marché", (1,))])
    plot.resize(1000, plot.height())
    plot.show()
    axis = plot.getPlotItem().getAxis("left")
    assert [label for _at, label in axis._tickLevels[0]] == [said, "Marché"]
    plot.resize(420, plot.height())
    assert axis._tickLevels[0][0][1].endswith("…")  # what a plot is for has the room
    shiboken6.delete(plot)
