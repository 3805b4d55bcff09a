"""Segments in the window: lines built by keys, counted as they are built, and what is done then."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop import i18n
from desktop.dialogs.hand_out import HandOutDialog
from desktop.dialogs.record import RecordDialog
from desktop.pages.segments import SegmentsPage
from desktop.style.widgets import PageScroll
from desktop.when import today
from forms.consent import consent_id
from forms.segment import Group, Rule, cut
from sync.replica.saving import Save
from sync.segments.approach import hand, plan, progress
from sync.segments.named import Named, own

MEMBERS = Group(rules=[Rule(ask="membership", test="any", values=["member"])])


@pytest.fixture
def people(session):
    """Three people who may be contacted, one who said no."""
    made = []
    for given, membership, contact in (
        ("Rim", "member", "given"),
        ("Ali", "member", "refused"),
        ("Eve", "approached", "given"),
        ("Omar", "approached", "given"),
    ):
        person = session.replica.new_id()
        answers = {"register": "given", "contact": contact}
        values = {"name": {"given": given}, "membership": membership}
        session.replica.save_all(
            [
                Save("entrepreneur", values, person),
                Save("consent", {"person": person, "answers": answers}, consent_id(person)),
            ]
        )
        made.append(person)
    session.replica.save("need", {"person": made[2], "stage": "idea"})
    return made


@pytest.fixture
def page(session, people, shown, qtbot, idle):
    made = SegmentsPage(session)
    shown(made)
    qtbot.waitUntil(lambda: made.builder is not None and made.builder.count.number == 4)
    idle()
    return made


def test_offered_segments_stand_under_what_they_are_for(page):
    texts = [page.list.item(row).text() for row in range(page.list.count())]
    assert texts.index("Priority target") < texts.index("Lead buyers") < texts.index("Relay")
    assert page.name_box.text() == "Projects ready to start"


def test_lines_are_built_by_keys_and_each_says_how_many_it_leaves(page, session, qtbot, idle):
    qtbot.keyClick(page.new, Qt.Key.Key_Space)
    line = page.builder.lines[0]
    assert line.ask.lineEdit().hasFocus() or line.ask.hasFocus()
    line.ask.setEditText(
        "membersh"
    )  # the popup of what is typed takes a keyboard that is not there
    line.ask.settle()
    qtbot.waitUntil(lambda: line.rule().ask == "membership")
    assert line.rule().test == "any"
    chips = line.value_box.chips()
    chips[0].setFocus()
    qtbot.keyClick(chips[0], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: line.count.number == 2)
    inner = page.builder.add_group("need")
    inner.lines[0].ask._take("stage")
    inner.lines[0].value_box.set_value(["idea"])
    inner.lines[0].value_box.changed.emit(("idea",))
    qtbot.waitUntil(lambda: inner.lines[0].count.number == 1)
    assert (page.builder.count.number, line.count.number, inner.count.number) == (4, 2, 1)
    assert page.buttons["see"].text() == "Show 1 person"
    idle()


def test_each_number_lists_its_people(page, session, qtbot, idle):
    asked = []
    session.segmentRequested.connect(lambda label, rules: asked.append((label, rules)))
    page.begin(Named("own", "", "Members", MEMBERS))
    qtbot.waitUntil(lambda: page.builder.lines[0].count.number == 2)
    qtbot.keyClick(page.builder.lines[0].count, Qt.Key.Key_Space)
    qtbot.keyClick(page.buttons["see"], Qt.Key.Key_Space)
    assert [rules for _, rules in asked] == [cut(MEMBERS, (0,)), MEMBERS]
    assert asked[0][0] == "Membership is one of Member"
    assert asked[1][0] == "Members"
    idle()


def test_a_segment_is_kept_under_a_name_and_shared(page, session, qtbot, idle):
    page.begin(Named("own", "", "", MEMBERS))
    page.keep()
    assert page.name_box.hasFocus()
    page.name_box.setText("Members")
    page.keep()
    qtbot.waitUntil(lambda: bool(own(session.replica)))
    idle()
    page.share()
    qtbot.waitUntil(lambda: session.replica.count("segment") == 1)
    idle()
    assert own(session.replica) == []
    page.forget()
    qtbot.waitUntil(lambda: session.replica.count("segment") == 0)
    idle()


def test_a_list_is_handed_out_to_those_ticked_and_its_numbers_tell(
    page, session, people, shown, qtbot, idle
):
    session.replica.save("encounter", {"person": people[0], "ambassador": "Salma"})
    dialog = HandOutDialog(session, "Everybody", Group())
    shown(dialog)
    qtbot.waitUntil(lambda: dialog.names.count() == 1)
    idle()
    assert not dialog.accept_button.isEnabled()
    qtbot.keyClick(dialog.names, Qt.Key.Key_Space)
    qtbot.waitUntil(dialog.accept_button.isEnabled)
    assert dialog.goes.text() == "3 people handed out: \u2068Salma\u2069 3"
    assert dialog.stays.text() == "1 may not be contacted."
    dialog.accept()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    idle()
    [told] = progress(session.replica, today())
    assert (told.people, told.done) == (3, 0)
    page.refresh()
    idle()
    asked = []
    session.peopleRequested.connect(lambda _label, ids: asked.append(ids))
    page.handed.numbers()[-1].click()
    qtbot.waitUntil(lambda: bool(asked))
    assert set(asked[0]) == {people[0], people[2], people[3]}
    idle()


def test_noting_a_meeting_closes_the_task(session, people, shown, idle):
    planned = plan(session.replica, people[2:], {"Salma": None})
    hand(session.replica, planned, "Calls", "Call", today() + timedelta(days=3))
    dialog = RecordDialog(session, "encounter", fixed={"person": people[2]})
    shown(dialog)
    dialog.save()
    [told] = progress(session.replica, today())
    assert (told.done, told.people) == (1, 2)
    session.replica.undo()
    [told] = progress(session.replica, today())
    assert told.done == 0


def test_a_segment_of_a_newer_program_says_so_and_counts_nobody(page, qtbot, idle):
    page.begin(Named("own", "", "New", Group(rules=[Rule(ask="horoscope", test="said")])))
    qtbot.waitUntil(page.banner.isVisible)
    assert page.builder.count.number is None
    idle()


def test_an_offered_segment_is_called_in_the_language_chosen_and_a_name_being_typed_stays(
    page, session, qtbot, idle
):
    session.language = "de"
    i18n.install(QApplication.instance(), "de")
    qtbot.waitUntil(lambda: page.name_box.text() == "Startbereite Projekte")
    page.name_box.setText("Meine")
    session.language = "en"
    i18n.install(QApplication.instance(), "en")
    idle()
    qtbot.waitUntil(lambda: page.listed()[0].name == "Projects ready to start")
    assert page.name_box.text() == "Meine"
    idle()


@pytest.mark.parametrize("key", ["ready_to_start", "still_doubtful"])
def test_in_half_a_window_a_segment_of_groups_is_not_wider_than_the_page(page, qtbot, idle, key):
    page.resize(475, 680)
    page.begin(next(one for one in page.listed() if one.key == key))
    idle()
    [scroll] = [one for one in page.findChildren(PageScroll) if one.isVisible()]
    QApplication.sendPostedEvents()
    qtbot.waitUntil(lambda: scroll.widget().width() <= scroll.viewport().width())
    boxes = [line.ask for group in page.builder.groups for line in group.lines]
    written = [box.fontMetrics().horizontalAdvance(box.currentText()) for box in boxes]
    assert all(box.width() > text for box, text in zip(boxes, written, strict=True))
