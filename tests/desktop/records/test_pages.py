"""People, record and decide: finding, changing, going back, deciding."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop import i18n
from desktop.dialogs.bulk import BulkDialog
from desktop.dialogs.record import RecordDialog
from desktop.form_view.context import FormContext
from desktop.form_view.view import FormView
from desktop.models.deciding import count_waiting
from desktop.models.records import PAGE
from desktop.pages.base import Page
from desktop.pages.capture import CapturePage
from desktop.pages.decide import DecidePage
from desktop.pages.decide_case import QuestionRow
from desktop.pages.people import PeoplePage
from desktop.pages.record import RecordPage
from desktop.session import Session
from desktop.style.theme import apply_theme
from desktop.style.widgets import Body
from forms.base import declared_fields
from forms.segment import Group, Rule
from sync.replica.desk import Desk
from sync.replica.history import HistoryLine
from sync.replica.queue import Filter
from sync.replica.saving import Save
from sync.replica.views import RecordView

Show = Callable[[QWidget], None]
Contest = Callable[..., RecordView]
Idle = Callable[[], None]


def view_of(session: Session, record_id: str) -> RecordView:
    found = session.replica.get(record_id)
    assert found is not None
    return found


# --- people ---------------------------------------------------------------------------------------


def test_typing_finds_people_in_either_script(
    session: Session, khadija: str, shown: Show, qtbot: QtBot, idle: Idle
):
    session.replica.save("entrepreneur", {"name": {"given": "Omar"}})
    page = PeoplePage(session)
    shown(page)
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    for text in ("khadija", "خديجة", "0470 11 25 64"):
        page.box.setText(text)
        qtbot.waitUntil(lambda: page.model.rowCount() == 1)
        assert page.model.view(0).id == khadija
        page.box.clear()
        qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    idle()


def test_enter_in_the_search_box_opens_the_first_one_found(
    session: Session, khadija: str, shown: Show, qtbot: QtBot, idle: Idle
):
    page = PeoplePage(session)
    shown(page)
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    with qtbot.waitSignal(session.recordRequested) as asked:
        qtbot.keyClick(page.box, Qt.Key.Key_Return)
    assert asked.args == ["entrepreneur", khadija]
    qtbot.keyClick(page.box, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is page.table
    idle()


def test_nobody_yet_says_what_will_be_here(session: Session, shown: Show, qtbot: QtBot):
    page = PeoplePage(session)
    shown(page)
    qtbot.waitUntil(lambda: page._stack.currentWidget() is page._empty)
    assert page._empty.title.text() == "Nobody yet"
    with qtbot.waitSignal(session.captureRequested):
        page._empty.action.click()


def test_filters_show_the_contested_and_the_withheld(
    session: Session, khadija: str, contest: Contest, shown: Show, qtbot: QtBot, idle: Idle
):
    omar = session.replica.save("entrepreneur", {"name": {"given": "Omar"}})
    contest(khadija, {"trade": "A"}, {"trade": "B"})
    page = PeoplePage(session)
    shown(page)
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    for code, expected in (("contested", khadija), ("withheld", omar)):
        page.filters.set_value([code])
        page.refresh()
        idle()
        assert [page.model.view(row).id for row in range(page.model.rowCount())] == [expected]


def test_more_people_are_read_as_one_scrolls(
    session: Session, shown: Show, qtbot: QtBot, idle: Idle
):
    saves = [Save("entrepreneur", {"name": {"given": f"N{at}"}}) for at in range(PAGE + 20)]
    session.replica.save_all(saves)
    page = PeoplePage(session)
    shown(page)
    qtbot.waitUntil(lambda: page.model.total == PAGE + 20)
    idle()
    page.table.scrollToBottom()
    qtbot.waitUntil(lambda: page.model.rowCount() == PAGE + 20)
    assert len({page.model.view(row).id for row in range(PAGE + 20)}) == PAGE + 20


@pytest.mark.expects_log
def test_a_search_that_fails_says_what_is_safe(
    session: Session, shown: Show, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    def broken(*_: Any, **__: Any) -> None:
        raise OSError

    monkeypatch.setattr(session.replica, "listing", broken)
    page = PeoplePage(session)
    shown(page)
    qtbot.waitUntil(lambda: page._error is not None)
    assert page._stack.currentWidget() is page._error


# --- the record -----------------------------------------------------------------------------------


@pytest.fixture
def page(session: Session, khadija: str, shown: Show) -> RecordPage:
    made = RecordPage(session)
    made.open("entrepreneur", khadija)
    shown(made)
    return made


def test_an_edit_in_place_is_saved_and_can_be_undone(
    page: RecordPage, session: Session, khadija: str, qtbot: QtBot
):
    qtbot.keyClick(page, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert page.form is not None
    box = page.form.editor("trade").box
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, "Transport")
    qtbot.keyClick(box, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert view_of(session, khadija).values["trade"] == "Transport"
    page._banner.acted.emit()
    assert view_of(session, khadija).values["trade"] == "Logistique"
    assert not view_of(session, khadija).shown.contested


def in_sight(widget: QWidget) -> bool:
    return widget.visibleRegion().boundingRect().size() == widget.size()


def test_ctrl_enter_saves_an_edit_as_it_does_a_visitor(
    page: RecordPage, session: Session, khadija: str, qtbot: QtBot
):
    page.edit()
    page.form.editor("trade").box.setFocus()
    page.form.editor("trade").box.setText("")
    qtbot.keyClicks(page.form.editor("trade").box, "Import")
    qtbot.keyClick(
        QApplication.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )
    assert view_of(session, khadija).values["trade"] == "Import"
    assert page.form is None


def test_what_was_typed_before_escape_is_given_back(
    session: Session, khadija: str, shown: Show, qtbot: QtBot, idle: Idle
):
    page = RecordPage(session)
    page.open("entrepreneur", khadija)
    shown(page)
    idle()
    page.edit()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not page._banner.isVisible()  # nothing was typed
    assert QApplication.focusWidget() is page._head.edit
    page.edit()
    assert page.form is not None
    box = page.form.editor("trade")
    box.setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_End)
    qtbot.keyClicks(QApplication.focusWidget(), " and more")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert page.form is None
    assert page._banner.accessibleName() == "What you typed here is not saved."
    other = session.replica.save("entrepreneur", {"name": {"given": "Omar"}})
    page.open("entrepreneur", other)
    assert not page._banner.isVisible()
    page.open("entrepreneur", khadija)
    page._banner.acted.emit()
    assert page.form is not None
    assert page.form.editor("trade").value() == "Logistique and more"
    page.save()
    assert session.replica.get(khadija).values["trade"] == "Logistique and more"
    page.open("entrepreneur", other)
    page.open("entrepreneur", khadija)
    assert not page._banner.isVisible()
    idle()


def test_what_came_of_an_edit_is_in_sight_however_far_down_it_was_made(
    page: RecordPage, qtbot: QtBot, idle: Idle
):
    bar = page._scroll.verticalScrollBar()
    page.edit()
    assert page.form is not None
    qtbot.keyClicks(page.form.editor("trade").box, "Transport")
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    page.save()
    qtbot.waitUntil(lambda: in_sight(page._banner) and in_sight(page._head.edit))
    assert page._head.edit.hasFocus()
    idle()


def test_what_a_restore_asks_is_in_sight_and_the_keyboard_stays_on_the_page(
    page: RecordPage, qtbot: QtBot, session: Session, khadija: str, idle: Idle
):
    session.replica.save("entrepreneur", {"trade": "Transport"}, record_id=khadija)
    page.refresh()
    idle()
    bar = page._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    page.history.ask(next(x for x in page.history._lines if x.value == "Logistique"))
    qtbot.waitUntil(lambda: in_sight(page.history._confirm))
    bar.setValue(bar.maximum())
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: in_sight(page._banner))
    idle()
    assert page._head.edit.hasFocus()


def test_a_form_over_a_contested_field_leaves_the_other_value_to_be_decided(
    page: RecordPage, session: Session, khadija: str, contest: Contest, qtbot: QtBot
):
    contested = contest(khadija, {"trade": "A"}, {"trade": "B"})
    assert contested.values["trade"] == "B"
    page.refresh()
    page.edit()
    assert page.form is not None
    assert page.form.rows["trade"].contested
    assert not page.form.rows["badge"].contested
    box = page.form.editor("trade").box
    box.selectAll()
    qtbot.keyClicks(box, "C")
    page.save()
    live = view_of(session, khadija).shown.contested["trade"]
    assert sorted(row.value for row in live) == ["A", "C"]


def test_a_form_opened_before_a_change_arrives_has_not_seen_it(
    page: RecordPage, session: Session, khadija: str, qtbot: QtBot
):
    page.edit()
    session.replica.save("entrepreneur", {"trade": "Arrived meanwhile"}, record_id=khadija)
    assert page.form is not None
    box = page.form.editor("trade").box
    box.selectAll()
    qtbot.keyClicks(box, "Typed")
    page.save()
    live = view_of(session, khadija).shown.contested["trade"]
    assert sorted(row.value for row in live) == ["Arrived meanwhile", "Typed"]


def test_an_earlier_value_is_restored_from_the_history(
    page: RecordPage, qtbot: QtBot, session: Session, khadija: str
):
    def earlier() -> list[HistoryLine]:
        lines = page.history._lines
        return [x for x in lines if (x.cell, x.value) == ("trade", "Logistique")]

    session.replica.save("entrepreneur", {"trade": "Transport"}, record_id=khadija)
    page.refresh()
    qtbot.waitUntil(lambda: view_of(session, khadija).values["trade"] == "Transport")
    qtbot.waitUntil(lambda: bool(earlier()))
    page.history.ask(earlier()[0])
    assert page.history._confirm.isVisible()
    page.history._confirm.acted.emit()
    assert view_of(session, khadija).values["trade"] == "Logistique"
    assert not page.history._confirm.isVisible()


def test_a_deletion_can_be_taken_back(page: RecordPage, session: Session, khadija: str):
    page.delete()
    assert view_of(session, khadija).shown.gone
    page._banner.acted.emit()
    assert not view_of(session, khadija).shown.gone
    assert not page._banner.isVisible()


def test_a_deletion_that_was_undone_elsewhere_is_no_longer_said(
    page: RecordPage, session: Session, khadija: str
):
    page.delete()
    assert page._banner.isVisible()
    session.replica.undo()  # as Ctrl+Z does
    session.notify_changed()
    assert not view_of(session, khadija).shown.gone
    assert not page._banner.isVisible()


def test_the_page_shows_what_hangs_on_the_person(page: RecordPage, idle: Idle):
    idle()
    counts = {kind: len(card._views) for kind, card in page.linked.items()}
    assert counts.pop("attendance", 0) == 0
    assert counts == {"need": 1, "encounter": 1, "followup": 0, "referral": 0, "company": 0}


@pytest.mark.parametrize("kind", ["need", "encounter", "followup", "referral", "company"])
def test_a_record_is_added_to_a_person_through_its_form(
    kind: str, session: Session, khadija: str, qtbot: QtBot, shown: Show
):
    before = len(session.replica.linked(khadija, kind))
    dialog = RecordDialog(session, kind, fixed={"person": khadija})
    shown(dialog)
    first = next(n for n in dialog.form.rows if not declared_fields(kind)[n].link)
    assert dialog.form.editor(first).isAncestorOf(QApplication.focusWidget())
    qtbot.keyClicks(dialog.form.editor("notes").box, "A note")
    dialog.save()
    linked = session.replica.linked(khadija, kind)
    assert len(linked) == before + 1
    assert linked[-1].values["notes"][0]["text"] == "A note"


def test_withdrawing_takes_back_every_consent_given(
    page: RecordPage, session: Session, khadija: str, idle: Idle
):
    page.consent.withdraw.click()
    idle()
    answers = page.consent._view.values["answers"]
    assert answers == {"register": "withdrawn", "contact": "withdrawn"}
    assert view_of(session, khadija).withheld


# --- deciding -------------------------------------------------------------------------------------


def test_a_decision_by_keyboard_supersedes_every_live_value(
    session: Session, khadija: str, contest: Contest, shown: Show, qtbot: QtBot, idle: Idle
):
    contest(
        khadija, {"trade": "A", "membership": "member"}, {"trade": "B", "membership": "declined"}
    )
    page = DecidePage(session)
    shown(page)
    qtbot.waitUntil(lambda: len(page.pane.case.rows) == 2)
    idle()
    trade, membership = sorted(page.pane.case.rows, key=lambda row: row.question.cell, reverse=True)
    assert trade.question.before is not None
    assert trade.question.before.value == "Logistique"
    trade.first().setFocus()
    qtbot.keyClick(trade.first(), Qt.Key.Key_1)
    assert QApplication.focusWidget() is membership.first()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_2)
    assert "“A”" in page._effect.plain()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    idle()
    found = view_of(session, khadija)
    assert not found.shown.contested
    assert (found.values["trade"], found.values["membership"]) == ("A", "declined")
    qtbot.waitUntil(lambda: page._pages.currentWidget() is page._nothing)


def test_the_queue_s_list_is_as_wide_as_its_writing_is_large(
    session: Session, dressed, shown: Show
):
    page = DecidePage(session)
    shown(page)
    before = page.list.width()
    apply_theme(dressed, "light", 1.25)
    assert page.list.width() > before
    apply_theme(dressed, "light", 1.0)
    assert page.list.width() == before


def test_another_value_can_be_typed_and_a_decision_chosen_again(
    session: Session, khadija: str, contest: Contest, shown: Show, qtbot: QtBot, idle: Idle
):
    contest(khadija, {"trade": "A"}, {"trade": "B"})
    page = DecidePage(session)
    shown(page)
    qtbot.waitUntil(lambda: len(page.pane.case.rows) == 1)
    row = page.pane.case.rows[0]
    qtbot.keyClick(row.first(), Qt.Key.Key_3)
    assert row.editor is not None
    row.editor.box.selectAll()
    qtbot.keyClicks(row.editor.box, "C")
    page.act("decide")
    idle()
    assert view_of(session, khadija).values["trade"] == "C"
    page.banner.acted.emit()
    qtbot.waitUntil(lambda: len(page.pane.case.rows) == 1)
    idle()
    page.pane.case.rows[0].pick(1)
    page.act("decide")
    idle()
    assert view_of(session, khadija).values["trade"] == "A"
    assert not view_of(session, khadija).shown.contested


def test_the_rules_of_a_contested_segment_are_told_in_words(
    session: Session, khadija: str, event: str, shown: Show, qtbot: QtBot, idle: Idle
):
    def asks(**rule: Any) -> dict[str, Any]:
        return {"rules": Group(rules=[Rule(**rule)]).model_dump(mode="json")}

    before = asks(ask="sectors", test="any", values=["digital"])
    segment = session.replica.save("segment", {"name": "Targets", **before})
    opened = view_of(session, segment).shown
    for changed in (
        asks(ask="membership", test="any", values=["member"]),
        asks(ask="event", test="any", values=[event]),
    ):
        session.replica.save("segment", changed, record_id=segment, before=opened)
    page = DecidePage(session)
    shown(page)
    qtbot.waitUntil(lambda: len(page.pane.case.rows) == 1)
    row = page.pane.case.rows[0]
    told = {choice.accessibleName() for choice in row.choices}
    assert told == {"Membership is one of Member", "First event is one of Forum des compétences"}
    assert not row.pick(3)  # rules are written on the page of segments
    row.pick(1)
    page.act("decide")
    idle()
    assert not view_of(session, segment).shown.contested


def test_what_a_rule_decides_is_told_in_words(session: Session):
    body = {"type": "entrepreneur", "fields": ["trade"], "choose": "longest", "when": "spelling"}
    told = FormContext(session).words().value("rule", "rule", body)
    assert told == "People: Trade · The fullest value · if they differ in spelling only"


@pytest.mark.parametrize(("number", "gone"), [(1, False), (2, True)])
def test_a_contested_deletion_is_kept_or_carried_out(
    number: int, gone: bool, session: Session, khadija: str, shown: Show, qtbot: QtBot, idle: Idle
):
    opened = view_of(session, khadija)
    session.replica.delete(khadija)
    session.replica.save(
        "entrepreneur", {"trade": "Transport"}, record_id=khadija, before=opened.shown
    )
    assert view_of(session, khadija).shown.deletion_contested
    page = DecidePage(session)
    shown(page)
    qtbot.waitUntil(lambda: len(page.pane.case.rows) == 1)
    assert page.pane.case.rows[0].question.deletion
    page.pane.case.rows[0].pick(number)
    page.act("decide")
    idle()
    found = view_of(session, khadija)
    assert found.shown.gone is gone
    assert not found.shown.deletion_contested


def test_j_and_k_go_from_case_to_case(
    session: Session, khadija: str, contest: Contest, shown: Show, qtbot: QtBot, idle: Idle
):
    values = {"name": {"given": "Omar"}, "emails": ["omar@example.org"]}
    omar = session.replica.save("entrepreneur", values)
    contest(khadija, {"trade": "A"}, {"trade": "B"})
    contest(omar, {"trade": "A"}, {"trade": "B"})
    page = DecidePage(session)
    shown(page)
    qtbot.waitUntil(lambda: len(page.model.lines) == 2 and bool(page.pane.case.rows))
    idle()
    first = page.pane.case.case
    qtbot.keyClick(page.pane.case.rows[0].first(), Qt.Key.Key_J)
    qtbot.waitUntil(lambda: page.pane.case.case != first)
    qtbot.keyClick(page.pane.case.rows[0].first(), Qt.Key.Key_K)
    qtbot.waitUntil(lambda: page.pane.case.case == first)


def test_what_was_asked_of_one_item_is_gone_with_the_next(
    session: Session, khadija: str, contest: Contest, shown: Show, qtbot: QtBot, idle: Idle
):
    contest(khadija, {"trade": "A"}, {"trade": "B"})
    session.replica.save("entrepreneur", {"name": {"given": "Nobody", "family": "Reachable"}})
    page = DecidePage(session)
    shown(page)
    qtbot.waitUntil(lambda: len(page.model.lines) == 2 and page.line is not None)
    idle()
    for kind in ("contested", "doubtful", "contested"):
        row = next(at for at, line in enumerate(page.model.lines) if line.kind == kind)
        page.list.setCurrentIndex(page.model.index(row))
        qtbot.waitUntil(lambda k=kind: page.line.kind == k)
        idle()
        wanted = int(kind == "contested")
        qtbot.waitUntil(
            lambda n=wanted: sum(not r.isHidden() for r in page.findChildren(QuestionRow)) == n
        )


def test_several_are_decided_at_once_after_a_preview_and_taken_back_at_once(
    session: Session, khadija: str, contest: Contest, shown: Show, qtbot: QtBot, idle: Idle
):
    contest(khadija, {"trade": "A"}, {"trade": "B"})
    omar = session.replica.save("entrepreneur", {"name": {"given": "Omar"}, "emails": ["o@x.org"]})
    contest(omar, {"trade": "C"}, {"trade": "D"})
    page = DecidePage(session)
    shown(page)
    qtbot.waitUntil(lambda: page.line is not None and len(page.model.lines) == 2)
    idle()
    for _ in range(2):
        qtbot.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_X)
        idle()
    assert len(page.model.marked) == 2
    qtbot.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_L)
    dialog = page.findChild(BulkDialog)
    qtbot.waitUntil(dialog.accept_button.isEnabled)
    seen = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert view_of(session, omar).shown.contested  # nothing is written yet
    dialog.accept()
    qtbot.waitUntil(lambda: not page.model.lines)
    idle()
    assert len(seen) == 2
    assert all("Trade" in line for line in seen)
    assert view_of(session, omar).values["trade"] == "D"
    page.undo()
    qtbot.waitUntil(lambda: len(page.model.lines) == 2)
    idle()
    assert view_of(session, khadija).shown.contested


def test_a_filter_is_kept_under_a_name_and_taken_up_again(
    session: Session, khadija: str, contest: Contest, shown: Show, qtbot: QtBot, idle: Idle
):
    contest(khadija, {"trade": "A"}, {"trade": "B"})
    session.replica.save("entrepreneur", {"name": {"given": "Nobody"}})
    page = DecidePage(session)
    shown(page)
    qtbot.waitUntil(lambda: len(page.model.lines) == 2)
    idle()
    page.filters.set_wanted(Filter(kinds=("doubtful",)))
    qtbot.waitUntil(lambda: [x.kind for x in page.model.lines] == ["doubtful"])
    page.filters.keep("Incomplete ones")
    page.filters.set_wanted(Filter())
    qtbot.waitUntil(lambda: len(page.model.lines) == 2)
    page.filters._fill_menu()
    kept = next(a for a in page.filters._menu.actions() if a.text() == "Incomplete ones")
    kept.trigger()
    qtbot.waitUntil(lambda: [x.kind for x in page.model.lines] == ["doubtful"])
    idle()


def test_pairs_that_are_not_the_same_are_listed_and_taken_back(
    session: Session, khadija: str, shown: Show, qtbot: QtBot, idle: Idle
):
    phones = view_of(session, khadija).values["phones"]
    other = session.replica.save("entrepreneur", {"name": {"given": "Khadija"}, "phones": phones})
    Desk(session.replica).keep_apart(khadija, other, "two sisters")
    page = DecidePage(session)
    shown(page)
    idle()
    page.filters.state.setCurrentIndex(page.filters.state.findData("apart"))
    qtbot.waitUntil(lambda: page.line is not None)
    idle()
    assert (page.line.kind, page.line.verdict) == ("duplicate", "not_same")
    assert len(page.pane.loaded.sides) == 2
    told = " ".join(w.plain() for w in page.pane.findChildren(Body))
    texts = " ".join(w.text() for w in page.pane.findChildren(QLabel))
    assert "two sisters" in told + texts
    qtbot.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_U)
    qtbot.waitUntil(lambda: not page.model.lines)
    idle()
    [line] = Desk(session.replica).page(Filter(kinds=("duplicate",)))
    assert line.state == "undone"


def test_pairs_found_while_the_page_is_open_are_told_to_the_window(
    session: Session, khadija: str, shown: Show, qtbot: QtBot, idle: Idle
):
    phones = view_of(session, khadija).values["phones"]
    name = {"given": "Khadija", "family": "Bennani"}
    session.replica.save("entrepreneur", {"name": name, "phones": phones})
    page = DecidePage(session)
    with qtbot.waitSignal(session.changed):
        shown(page)
    idle()
    qtbot.waitUntil(lambda: [line.kind for line in page.model.lines] == ["duplicate"])
    assert count_waiting(session.replica) == page.model.total == 1


def test_b_joins_two_texts_and_enter_decides(
    session: Session, khadija: str, contest: Contest, shown: Show, qtbot: QtBot, idle: Idle
):
    contest(khadija, {"trade": "Banque"}, {"trade": "Textile"})
    page = DecidePage(session)
    shown(page)
    qtbot.waitUntil(lambda: page.line is not None)
    idle()
    qtbot.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_B)
    [row] = page.pane.case.rows
    assert row.decided
    assert "Banque; Textile" in page._effect.plain()
    assert "linked records stay with it" in page._effect.plain()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view_of(session, khadija).values["trade"] == "Banque; Textile")
    idle()


def test_a_name_is_put_together_of_parts_of_each(
    session: Session, khadija: str, contest: Contest, shown: Show, qtbot: QtBot, idle: Idle
):
    names = ({"given": "Khadija", "family": "Benani"}, {"given": "Khadidja", "family": "Bennani"})
    contest(khadija, *({"name": name} for name in names))
    page = DecidePage(session)
    shown(page)
    qtbot.waitUntil(lambda: page.line is not None)
    idle()
    [row] = page.pane.case.rows
    assert row.combine()
    assert row.value() == names[1]
    given = row._parts.groups["given"]
    qtbot.mouseClick(given.chips()[0], Qt.MouseButton.LeftButton)
    assert row.value() == {"given": "Khadija", "family": "Bennani"}
    page.act("decide")
    qtbot.waitUntil(lambda: view_of(session, khadija).title == "Khadija Bennani")
    idle()


def test_numbers_and_codes_are_not_combined(
    session: Session, khadija: str, contest: Contest, shown: Show, qtbot: QtBot, idle: Idle
):
    contest(khadija, {"birth_year": 1980}, {"birth_year": 1981})
    page = DecidePage(session)
    shown(page)
    qtbot.waitUntil(lambda: page.line is not None)
    idle()
    [row] = page.pane.case.rows
    assert not row.combine()
    assert not [b for b in row.findChildren(QPushButton) if "Combine" in b.text()]


def test_the_keyboard_comes_back_to_the_queue_after_words(
    session: Session, shown: Show, qtbot: QtBot, idle: Idle
):
    session.replica.save("entrepreneur", {"name": {"given": "Omar"}})
    page = DecidePage(session)
    elsewhere = QWidget()
    beside = QHBoxLayout(elsewhere)
    for widget in (page, QPushButton("Elsewhere")):
        beside.addWidget(widget)
    shown(elsewhere)
    page.refresh()
    idle()
    for leave in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
        page.bar.begin("comment")
        qtbot.keyClicks(page.bar.words, "call first")
        qtbot.keyClick(page.bar.words, leave)
        idle()
        focused = QApplication.focusWidget()
        assert focused is not None
        assert page.isAncestorOf(focused)


# --- all pages, all languages ---------------------------------------------------------------------


def opened(kind: type[Page], session: Session, khadija: str) -> Page:
    page = kind(session)
    if isinstance(page, RecordPage):
        page.open("entrepreneur", khadija)
    return page


@pytest.mark.parametrize("code", [language.code for language in i18n.LANGUAGES])
@pytest.mark.parametrize("kind", [CapturePage, PeoplePage, RecordPage, DecidePage])
def test_every_page_speaks_every_language_live(  # noqa: PLR0917 - fixtures are arguments
    kind: type[Page],
    code: str,
    session: Session,
    khadija: str,
    contest: Contest,
    shown: Show,
    dressed: QApplication,
    qtbot: QtBot,
    idle: Idle,
):
    contest(khadija, {"trade": "A"}, {"trade": "B"})
    page = opened(kind, session, khadija)
    shown(page)
    idle()
    session.language = code
    i18n.install(dressed, code)
    idle()
    if isinstance(page, RecordPage):
        page.edit()
    if isinstance(page, CapturePage):
        page.sheet.unfold(True)
    QApplication.processEvents()
    for found in (QLineEdit, QComboBox, QPlainTextEdit, QAbstractButton):
        for box in page.findChildren(found):
            inner = isinstance(box.parent(), (QComboBox, QLineEdit)) or not box.isVisible()
            named = box.accessibleName() or (isinstance(box, QAbstractButton) and box.text())
            assert inner or named, (type(box).__name__, box.parent())
    qtbot.waitUntil(lambda: not cut_labels(page))


def cut_labels(page: Page) -> list[str]:
    """The visible labels of one line that have less room than their words want."""
    return [
        label.text()
        for label in page.findChildren(QLabel)
        if label.isVisible()
        and not label.wordWrap()
        and label.width() < label.sizeHint().width() - 1
    ]


def test_typed_values_survive_a_change_of_language(
    session: Session, dressed: QApplication, qtbot: QtBot, khadija: str
):
    form = FormView("entrepreneur", FormContext(session))
    qtbot.addWidget(form)
    form.load(view_of(session, khadija))
    qtbot.keyClicks(form.editor("badge").box, "B-12")
    form.editor("languages").group.chips()[0].click()
    session.language = "ar"
    form.retranslate()
    assert form.values() == {"badge": "B-12", "languages": ["fr"]}
    assert form.editor("membership").value() == "approached"
