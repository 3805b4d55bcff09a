"""The people page's tools: sorting, filters kept, and acting on several people at once."""

import pytest
from PySide6.QtCore import QItemSelectionModel

from desktop.pages.people import PeoplePage
from desktop.pages.people_tools import AddToEventDialog, FollowUpDialog
from forms.segment import Group, Rule
from sync.segments.named import Named

NAMES = (("Rim", "Lyon"), ("Ali", "Metz"), ("Eve", "Brest"))


@pytest.fixture
def page(session, shown, qtbot, idle):
    for name, city in NAMES:
        values = {"name": {"given": name}, "residence": {"city": city}}
        session.replica.save("entrepreneur", values)
    made = PeoplePage(session)
    shown(made)
    qtbot.waitUntil(lambda: made.model.rowCount() == 3)
    idle()
    return made


def titles(page):
    return [page.model.view(row).title for row in range(page.model.rowCount())]


def choose(page, *rows):
    flags = QItemSelectionModel.SelectionFlag
    for row in rows:
        page.table.selectionModel().select(page.model.index(row, 0), flags.Select | flags.Rows)


def test_a_heading_sorts_and_the_same_again_turns_it_round(page, qtbot, idle):
    header = page.table.horizontalHeader()
    header.sectionClicked.emit(0)
    qtbot.waitUntil(lambda: titles(page) == ["Ali", "Eve", "Rim"])
    header.sectionClicked.emit(0)
    qtbot.waitUntil(lambda: titles(page) == ["Rim", "Eve", "Ali"])
    header.sectionClicked.emit(1)
    qtbot.waitUntil(lambda: titles(page) == ["Eve", "Rim", "Ali"])
    idle()


def test_a_filter_is_kept_in_the_vault_and_used_again(page, session, qtbot, idle):
    page.box.setText("lyon")
    qtbot.waitUntil(lambda: titles(page) == ["Rim"])
    page.tools.keep("Rhône")
    page.box.clear()
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)
    idle()
    [kept] = PeoplePage(session).tools.filters()
    page.tools.filterChosen.emit(kept)
    qtbot.waitUntil(lambda: titles(page) == ["Rim"])
    idle()
    page.tools.drop(kept)
    assert page.tools.filters() == []


def test_a_segment_of_rules_narrows_the_list_and_is_built_on(page, session, qtbot, idle):
    asked = []
    session.filterRequested.connect(asked.append)
    lorraine = Group(match="any", rules=[Rule(ask="residence.city", test="has", values=["metz"])])
    page.tools.filterChosen.emit(Named("own", "", "Lorraine", lorraine))
    qtbot.waitUntil(lambda: titles(page) == ["Ali"])
    assert page.among.isVisible()
    page.tools._fill_kept()
    build = next(a for a in page.tools.kept.menu().actions() if "Build" in a.text())
    build.trigger()
    assert asked[0].rules == lorraine
    page.show_all()
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)
    page.box.setText("lyon")
    build.trigger()
    assert asked[1].rules.rules == [Rule(ask="@words", test="has", values=["lyon"])]
    idle()


def test_one_undo_takes_a_bulk_action_back(page, session, shown, qtbot, idle):
    choose(page, 0, 2)
    assert len(page.chosen()) == 2
    assert page.tools.follow.isVisible()
    dialog = FollowUpDialog(session, page.chosen())
    shown(dialog)
    dialog.accept()
    assert dialog.isVisible()  # a task needs words
    dialog.task.setText("call back")
    dialog.accept()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    idle()
    assert session.replica.count("followup") == 2
    session.replica.undo()
    assert session.replica.count("followup") == 0


def test_several_people_are_added_to_an_event_at_once(page, session, event, shown, qtbot, idle):
    choose(page, 0, 1)
    dialog = AddToEventDialog(session, page.chosen())
    shown(dialog)
    dialog.accept()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    idle()
    assert session.replica.expected(event) == (2, 0)


def test_what_was_looked_for_is_replaced_by_the_next_letter(page, qtbot, idle):
    page.box.setText("rim")
    page.hide()
    page.show()
    assert page.box.selectedText() == "rim"
    idle()
