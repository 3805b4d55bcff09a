"""The queue as it is worked off: where the keyboard is, what is said, what an empty filter says."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop import i18n
from desktop.dialogs.bulk import BulkDialog
from desktop.form_view.context import FormContext
from desktop.page_frame import PageFrame, Pages
from desktop.pages.decide import DecidePage
from desktop.pages.decide_actions import ActionBar, Said, actions_of
from desktop.pages.decide_filters import FilterBar
from desktop.pages.decide_item import ItemPane
from desktop.pages.decide_told import ToldCard
from desktop.reports import outcome_text
from desktop.reviews import message_head, reason
from desktop.session import Session
from desktop.style.theme import apply_theme
from desktop.style.widgets import Body
from sync.client.exchange import Outcome
from sync.client.review import Came
from sync.protocol.messages import Scope
from sync.protocol.people import DeviceCard, PersonCard
from sync.replica.core import Identity
from sync.replica.desk import Desk
from sync.replica.persons import Person
from sync.replica.queue import Filter, Row
from sync.replica.views import RecordView

Show = Callable[[QWidget], None]
Contest = Callable[..., RecordView]
Idle = Callable[[], None]


def framed(session: Session) -> tuple[Pages, PageFrame, DecidePage]:
    """The page as it stands in the window."""
    stack = Pages({"decide": lambda parent: DecidePage(session, parent)})
    page, frame = stack.open("decide"), stack.currentWidget()
    assert isinstance(page, DecidePage)
    assert isinstance(frame, PageFrame)
    return stack, frame, page


def test_the_keyboard_stays_with_the_queue_after_a_decision_and_where_its_filter_is_empty(
    session: Session, khadija: str, contest: Contest, shown: Show, qtbot: QtBot, idle: Idle
):
    contest(khadija, {"trade": "A"}, {"trade": "B"})
    omar = session.replica.save("entrepreneur", {"name": {"given": "Omar"}, "emails": ["o@x.org"]})
    contest(omar, {"trade": "C"}, {"trade": "D"})
    session.replica.save("entrepreneur", {"name": {"given": "Nobody"}})
    page = DecidePage(session)
    shown(page)
    page.filters.set_wanted(Filter(kinds=("contested",)))
    qtbot.waitUntil(lambda: len(page.model.lines) == 2 and bool(page.pane.case.rows))
    for left in (1, 0):
        idle()
        page.primary_focus().setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_1)
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        qtbot.waitUntil(lambda n=left: len(page.model.lines) == n)
        idle()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is page.primary_focus())
    assert page._pages.currentWidget() is page._nothing
    assert page._nothing.title.text() == "Nothing with this filter"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)  # all that waits is shown again
    qtbot.waitUntil(lambda: [line.kind for line in page.model.lines] == ["doubtful"])
    idle()


def test_what_was_undone_is_the_current_item_and_a_filter_that_hides_it_is_said(
    session: Session, khadija: str, contest: Contest, shown: Show, qtbot: QtBot, idle: Idle
):
    contest(khadija, {"trade": "A"}, {"trade": "B"})
    omar = session.replica.save("entrepreneur", {"name": {"given": "Omar"}, "emails": ["o@x.org"]})
    contest(omar, {"trade": "C"}, {"trade": "D"})
    page = DecidePage(session)
    shown(page)
    qtbot.waitUntil(lambda: bool(page.pane.case.rows))
    page.go(1)
    qtbot.waitUntil(lambda: page.line is not None and page.line.record == omar)
    page.act("latest")
    qtbot.waitUntil(lambda: page.line is not None and page.line.record == khadija)
    idle()
    page.undo()
    qtbot.waitUntil(lambda: page.line is not None and page.line.record == omar)
    assert page.model.line(page.list.currentIndex().row()) == page.line
    idle()
    page.act("latest")
    qtbot.waitUntil(lambda: page.line is not None and page.line.record == khadija)
    idle()
    alone = session.replica.save("entrepreneur", {"name": {"given": "Nobody"}})
    page.filters.set_wanted(Filter(kinds=("doubtful",)))
    qtbot.waitUntil(lambda: page.line is not None and page.line.record == alone)
    page.undo()
    qtbot.waitUntil(lambda: "filter hides it" in page.banner.accessibleName())
    assert page.line is not None
    assert page.line.record == alone
    assert "ask" in actions_of(page.line)
    assert "ask" not in actions_of(page.line, alone=True)  # nobody asks themselves
    idle()


def test_what_was_decided_is_said_again_in_another_language(
    session: Session, khadija: str, contest: Contest, shown: Show, qtbot: QtBot, idle: Idle
):
    contest(khadija, {"trade": "A"}, {"trade": "B"})
    page = DecidePage(session)
    shown(page)
    qtbot.waitUntil(lambda: bool(page.pane.case.rows))
    page.act("latest")
    idle()
    before = page.banner.accessibleName()
    assert "The latest values of" in before
    assert "Khadija Bennani" in before
    session.language = "de"
    i18n.install(QApplication.instance(), "de")
    qtbot.waitUntil(lambda: page.banner.accessibleName() != before)
    assert "Khadija Bennani" in page.banner.accessibleName()
    idle()


def test_both_buttons_below_the_words_of_a_case_sent_back_have_names(qtbot: QtBot):
    bar = ActionBar()
    qtbot.addWidget(bar)
    bar.begin("issues")
    named = {made.accessibleName() for made in bar.findChildren(QPushButton)}
    assert named == {"Has issues", "Cancel"}


def test_a_sentence_that_ends_with_a_shortened_name_has_one_full_stop(session: Session):
    said = ItemPane(session)._by_whom(["Omar T.", "Nadia B."])
    assert said.replace("\u2068", "").replace("\u2069", "") == (
        "It is decided where both are: by Omar T., Nadia B."
    )


def test_with_a_message_above_it_the_queue_still_has_one_scroller(
    session: Session, khadija: str, contest: Contest, shown: Show, qtbot: QtBot, idle: Idle
):
    first = {"trade": "A", "badge": "1", "membership": "member", "emails": ["a@x.org"]}
    second = {"trade": "B", "badge": "2", "membership": "declined", "emails": ["b@x.org"]}
    contest(khadija, first, second)
    stack, frame, page = framed(session)
    shown(stack)
    stack.resize(1158, 600)
    qtbot.waitUntil(lambda: bool(page.pane.case.rows))
    idle()
    page.banner.show_message("kept", "Decided.", "Undo · U")
    page.banner.show()
    qtbot.waitUntil(page.banner.isVisible)
    QApplication.sendPostedEvents()
    QApplication.processEvents()
    assert page.banner.height() > 0
    assert frame.verticalScrollBar().maximum() == 0
    assert page.pane._scroll.verticalScrollBar().maximum() > 0


def whole(widget: QWidget) -> bool:
    """Whether all of a widget is in sight."""
    return widget.visibleRegion().boundingRect() == widget.rect()


@pytest.mark.parametrize(
    "dress",
    [
        (1016, 618, 2.0, "fr"),
        (1016, 618, 2.0, "ar"),
        (475, 680, 1.0, "de"),
        (1060, 640, 1.5, "de"),
        (1110, 650, 1.25, "fr"),
    ],
)
def test_with_little_room_values_their_authors_and_what_one_can_do_are_in_sight_together(
    session: Session,
    khadija: str,
    contest: Contest,
    shown: Show,
    qtbot: QtBot,
    idle: Idle,
    dressed: QApplication,
    dress: tuple[int, int, float, str],
):
    *size, scale, code = dress
    places = [{"residence": {"city": city, "country": "BE"}} for city in ("Gand", "Bruges")]
    contest(khadija, *places)
    session.language = code
    i18n.install(dressed, code)
    apply_theme(dressed, "light", scale)
    stack, frame, page = framed(session)
    shown(stack)
    stack.resize(*size)
    qtbot.waitUntil(lambda: bool(page.pane.case.rows) and page.filters.fold.isVisible())
    idle()
    page.banner.hide()
    qtbot.waitUntil(lambda: all(map(whole, page.pane.case.rows[0].choices)))
    assert whole(page.pane._title)
    assert all(whole(made) for made in page.bar.findChildren(QPushButton) if made.isVisible())
    assert frame.verticalScrollBar().maximum() == 0
    assert not page.filters.kinds.isVisible()
    idle()


def test_in_large_writing_a_pair_opens_with_the_chosen_value_in_sight(
    session: Session, khadija: str, shown: Show, qtbot: QtBot, idle: Idle, dressed: QApplication
):
    before = session.replica.get(khadija).values
    twin = {"name": {**before["name"], "given": "Khadidja"}, "phones": before["phones"]}
    session.replica.save("entrepreneur", twin)
    Desk(session.replica).look_for_duplicates()
    apply_theme(dressed, "light", 2.0)
    stack, _frame, page = framed(session)
    shown(stack)
    stack.resize(1016, 618)
    page.filters.set_wanted(Filter(kinds=("duplicate",)))
    qtbot.waitUntil(lambda: bool(page.pane.case.rows) and page.pane.loaded.line.kind == "duplicate")
    idle()
    qtbot.waitUntil(lambda: whole(page.pane.case.rows[0].first()))
    assert whole(page.pane._title)
    [first, _second] = page.pane.loaded.sides
    assert ("consent", 1) in first.links  # an agreement is no less than a need
    assert page.pane._sides.isVisible()
    idle()


def test_with_little_room_the_list_and_the_filters_take_turns_with_the_item(
    session: Session, khadija: str, contest: Contest, shown: Show, qtbot: QtBot, idle: Idle
):
    contest(khadija, {"trade": "A"}, {"trade": "B"})
    omar = session.replica.save("entrepreneur", {"name": {"given": "Omar"}, "emails": ["o@x.org"]})
    contest(omar, {"trade": "C"}, {"trade": "D"})
    stack, _frame, page = framed(session)
    shown(stack)
    stack.resize(475, 680)
    qtbot.waitUntil(lambda: bool(page.pane.case.rows) and page.lists.isVisible())
    idle()
    assert page.lists.text() == "List · 1 of 2"
    page.lists.click()
    assert (page.list.isVisible(), page.pane.isVisible()) == (True, False)
    assert QApplication.focusWidget() is page.list
    for key in (Qt.Key.Key_1, Qt.Key.Key_L):  # nothing is decided of what is not on show
        qtbot.keyClick(page.list, key)
    qtbot.keyClick(page.list, Qt.Key.Key_J)
    qtbot.waitUntil(lambda: page.line is not None and page.line.record == omar)
    idle()
    assert len(page.model.lines) == 2
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert (page.list.isVisible(), page.pane.isVisible()) == (False, True)
    assert QApplication.focusWidget() is page.pane.case.rows[0].first()
    assert not page.pane.case.rows[0].decided
    page.filters.fold.click()
    assert page.filters.kinds.isVisible()
    assert not page.pane.isVisible()
    page.filters.kinds.chips()[0].click()
    assert page.filters.fold.text() == "Filters · 1"
    page.lists.click()
    assert (page.list.isVisible(), page.filters.kinds.isVisible()) == (True, False)
    idle()


def test_with_little_room_what_hands_an_item_about_stands_in_a_menu(qtbot: QtBot):
    bar = ActionBar()
    qtbot.addWidget(bar)
    bar.offer(("decide", "latest", "assign", "hold", "comment"), {})
    assert len(bar.findChildren(QPushButton)) >= 5
    bar.set_close(True)
    bar.show()
    made = {b.text(): b for b in bar.findChildren(QPushButton) if b.isVisible()}
    assert list(made) == ["Decide · Enter", "Take the latest · L", "More"]
    entries = made["More"].menu().actions()
    assert [entry.text() for entry in entries] == ["Take it\tG", "On hold\tH", "Comment\tC"]
    entries[2].trigger()
    assert bar.asking == "comment"


def test_on_a_low_screen_the_filters_fold_away_and_one_line_sums_up_what_waits(
    session: Session, khadija: str, contest: Contest, shown: Show, qtbot: QtBot, idle: Idle
):
    contest(khadija, {"trade": "A"}, {"trade": "B"})
    session.replica.save("entrepreneur", {"name": {"given": "Nobody"}})
    stack, _frame, page = framed(session)
    shown(stack)
    qtbot.waitUntil(lambda: len(page.model.lines) == 2)
    idle()
    assert not page.filters.kinds.isVisible()
    assert page._count.whole() == "2 items · Two values 1 · To check 1"
    page.filters.fold.click()
    assert page.filters.kinds.isVisible()
    assert page.list.isVisible()
    stack.resize(1158, 900)
    assert page.filters.kinds.isVisible()
    assert page._count.whole() == "2 items"
    idle()


def test_what_was_said_of_a_decision_goes_with_the_next_item_and_it_can_be_undone_still(
    session: Session, khadija: str, contest: Contest, shown: Show, qtbot: QtBot, idle: Idle
):
    contest(khadija, {"trade": "A"}, {"trade": "B"})
    for given in ("Nobody", "Somebody"):
        session.replica.save("entrepreneur", {"name": {"given": given}})
    page = DecidePage(session)
    shown(page)
    qtbot.waitUntil(lambda: bool(page.pane.case.rows))
    idle()
    page.act("latest")
    qtbot.waitUntil(page.banner.isVisible)
    idle()
    qtbot.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_J)
    assert not page.banner.isVisible()
    idle()
    qtbot.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_U)
    qtbot.waitUntil(lambda: page.line is not None and page.line.record == khadija)
    idle()


def test_how_many_are_marked_is_said_and_a_preview_breaks_its_lines(
    session: Session, khadija: str, contest: Contest, shown: Show, qtbot: QtBot, idle: Idle
):
    contest(khadija, {"trade": "A"}, {"trade": " ".join(["long"] * 60)})
    page = DecidePage(session)
    shown(page)
    qtbot.waitUntil(lambda: bool(page.pane.case.rows))
    idle()
    assert page._hints.text().startswith("1 to 9 choose")
    page.mark()
    assert page._hints.text().startswith("1 marked")
    page.act("latest")
    dialog = page.findChild(BulkDialog)
    qtbot.waitUntil(dialog.accept_button.isEnabled)
    assert dialog.list.visualItemRect(dialog.list.item(0)).width() <= dialog.list.viewport().width()
    dialog.reject()
    page.mark()
    assert page._hints.text().startswith("1 to 9 choose")
    idle()


def test_what_was_asked_or_decided_stands_above_the_record(
    session: Session, khadija: str, contest: Contest, shown: Show, qtbot: QtBot, idle: Idle
):
    incomplete = session.replica.save("entrepreneur", {"name": {"given": "Nobody"}})
    desk = Desk(session.replica)
    [line] = desk.page(Filter())
    desk.comment(line.id, "Seen at stand 12")
    page = DecidePage(session)
    shown(page)
    qtbot.waitUntil(lambda: page.line is not None and page.line.record == incomplete)
    idle()
    told, facts = page.pane._told, page.pane._facts_card
    qtbot.waitUntil(lambda: told.isVisible() and told.geometry().bottom() < facts.geometry().top())
    assert "Seen at stand 12" in [body.plain() for body in told.findChildren(Body)]


def test_a_decision_is_not_said_to_stand_instead_of_itself(
    session: Session, khadija: str, contest: Contest
):
    contest(khadija, {"trade": "A"}, {"trade": "B"})
    desk = Desk(session.replica)
    [line] = desk.page(Filter())
    desk.decide_values(line.id, {"trade": "B"})
    [line] = desk.page(Filter(states=("decided",)))
    card = ToldCard(FormContext(session))
    card.show_review(desk.review(line), "entrepreneur")
    said = [body.plain() for body in card.findChildren(Body)]
    marks = dict.fromkeys(map(ord, "\u2066\u2068\u2069"))
    assert [text.translate(marks) for text in said] == ["Trade: B, instead of A"]


def test_an_item_is_handed_to_another_coordinator_with_a_word(
    session: Session,
    khadija: str,
    contest: Contest,
    shown: Show,
    qtbot: QtBot,
    idle: Idle,
    dressed: QApplication,
):
    contest(khadija, {"trade": "A"}, {"trade": "B"})
    apply_theme(dressed, "light", 1.0)
    name = "Abdelkader El Alaoui El Mdaghri"
    for at, (called, role) in enumerate(((name, "coordinator"), ("Rim", "ambassador"))):
        session.replica.database.execute(
            "INSERT INTO devices (device, id, name, device_name, role) VALUES (?, ?, ?, '', ?)",
            (f"{at:032x}", at, called, role),
        )
    page = DecidePage(session)
    shown(page)
    qtbot.waitUntil(lambda: bool(page.pane.case.rows))
    idle()
    page.bar.offer(("ask",), {"ask": [Person("Al")]})  # a short name was there before
    page.bar.begin("ask")
    qtbot.waitUntil(lambda: page.bar.name.width() == page.bar.name.sizeHint().width())
    page.bar.leave()
    page._offer()
    qtbot.keyClick(page.pane.case.rows[0].first(), Qt.Key.Key_T)
    assert [page.bar.name.itemText(at) for at in range(page.bar.name.count())] == [name]
    qtbot.waitUntil(lambda: page.bar.name.width() >= page.bar.name.sizeHint().width())
    hint, text = page.bar.name.sizeHint().width(), page.bar.name.fontMetrics()
    assert hint > text.horizontalAdvance(name)
    assert not page.banner.isVisible()
    page.bar.words.setText("You know him")
    qtbot.keyClick(page.bar.words, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.line is not None and page.line.assignee == name)
    idle()
    assert f"Assigned: \u2068{name}\u2069" in page.list.currentIndex().data()
    [word] = Desk(session.replica).review(page.line)["thread"]
    assert (message_head(word), word["text"]) == ("notes", "You know him")  # of no enrolled person
    page.act("hold")
    qtbot.waitUntil(lambda: page.line is not None and page.line.state == "hold")
    idle()
    for _ in range(2):  # what it waits for, then whose it is
        page.undo()
    qtbot.waitUntil(lambda: page.line is not None and page.line.assignee == "")
    assert page.line.state == "undone"
    idle()


def test_a_kept_filter_can_be_forgotten(session: Session):
    bar = FilterBar(session)
    bar.keep("Mine")
    bar._fill_menu()
    [forget] = bar._gone.actions()
    forget.trigger()
    bar._fill_menu()
    assert "Mine" not in [action.text() for action in bar._menu.actions()]


def test_a_laptop_asks_to_join_as_somebody_for_some_regions(
    session: Session, shown: Show, qtbot: QtBot, idle: Idle
):
    card = DeviceCard(device="cd" * 16, device_name="LAP", state="waiting", enrolled_ms=1)
    person = PersonCard(
        person="ab" * 16, name="Rim", role="ambassador", scope=Scope(regions=["BE"])
    )
    assert [session.replica.land_waiting([(person, card)]) for _ in range(2)] == [1, 0]
    told = outcome_text(Outcome(came=Came(1, 2)))
    assert told == "1 laptop asks to join. 2 more items to decide."
    page = DecidePage(session)
    shown(page)
    qtbot.waitUntil(lambda: page.line is not None)
    idle()
    marks = dict.fromkeys(map(ord, "\u2066\u2068\u2069"))
    said = page.pane._reason.plain().translate(marks)
    assert (
        said
        == "Rim has set up the laptop LAP and asks to join. Role: ambassador · Belgium chapter."
    )
    assert not page.pane._open.isVisible()  # it is about no record


def test_whose_work_lies_outside_their_scope_is_said_to_whoever_decides():
    facts = {"code": "out_of_scope", "device": "aa", "name": "Omar"}
    line = Row("i", "rescued", "r", "entrepreneur", "", "", facts, 0, ("Omar",), "", "", "new", "",
               "", "", 0, False, True)  # fmt: skip
    assert "given to you" in reason(line, "aa")
    assert "given to \u2068Omar\u2069" in reason(line, "bb")


def test_a_filter_keeps_the_keyboard_while_it_is_used(
    session: Session, khadija: str, contest: Contest, shown: Show, qtbot: QtBot, idle: Idle
):
    contest(khadija, {"trade": "A"}, {"trade": "B"})
    session.replica.save("entrepreneur", {"name": {"given": "Nobody"}})
    page = DecidePage(session)
    shown(page)
    page.filters.fold.setChecked(True)
    qtbot.waitUntil(lambda: len(page.filters.kinds.chips()) == 2)
    idle()
    chip = page.filters.kinds.chips()[1]
    chip.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(page.model.lines) == 1)
    idle()
    held = QApplication.focusWidget()
    assert held in page.filters.kinds.chips()
    assert held.code == chip.code
    page.filters.state.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(page.filters.state, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: not page.model.lines)
    idle()
    assert QApplication.focusWidget() is page.filters.state


def test_in_another_language_the_keyboard_stays_with_the_item(
    session: Session, khadija: str, contest: Contest, shown: Show, qtbot: QtBot, idle: Idle
):
    contest(khadija, {"trade": "A"}, {"trade": "B"})
    page = DecidePage(session)
    shown(page)
    qtbot.waitUntil(lambda: bool(page.pane.case.rows))
    idle()
    assert QApplication.focusWidget() is page.primary_focus()
    session.language = "de"
    i18n.install(QApplication.instance(), "de")
    qtbot.waitUntil(lambda: page.title() == "Zu entscheiden")
    idle()
    assert QApplication.focusWidget() is page.primary_focus()


def test_what_was_answered_is_said_and_not_offered_to_be_taken_back(
    session: Session, khadija: str, contest: Contest, shown: Show, qtbot: QtBot, idle: Idle
):
    """The item had left with the answer: U said its name, in red, and nothing was taken back."""
    contest(khadija, {"trade": "A"}, {"trade": "B"})
    scope = Scope(regions=["BE"])
    identity = Identity("ab" * 16, "p", "Nadia", "ambassador", scope, "r", "k", "", "mem-by-cgem")
    session.replica.set_identity(identity, session.replica.register_now_ms)
    desk = Desk(session.replica)
    [line] = desk.page(Filter(kinds=("contested",)), limit=9)
    desk.ask([line.id], "Nadia", "Which trade?")
    page = DecidePage(session)
    shown(page)
    page.filters.set_wanted(Filter(kinds=("question",)))
    qtbot.waitUntil(lambda: page.line is not None and page.pane.loaded is not None)
    idle()
    page.acting.act("answer", Said("answer", "A"))
    qtbot.waitUntil(lambda: bool(page.banner.accessibleName()))
    idle()
    assert page.banner._action.isHidden()
    page.undo()
    idle()
    assert "question" not in page.banner.accessibleName()


def test_of_two_who_are_one_the_name_in_both_scripts_is_proposed(
    session: Session, khadija: str, shown: Show, qtbot: QtBot, idle: Idle
):
    phone = {"typed": "0470 11 25 64", "e164": "+32470112564", "country": "BE"}
    twin = {"name": {"given": "Khadidja", "family": "Benani"}, "phones": [phone]}
    session.replica.save("entrepreneur", twin | {"trade": "Import-export"})
    page = DecidePage(session)
    shown(page)
    page.filters.set_wanted(Filter(kinds=("duplicate",)))
    qtbot.waitUntil(lambda: bool(page.pane.case.rows))
    idle()
    chosen = {r.question.field: r.value() for r in page.pane.case.rows}
    assert chosen["name"] == {
        "given": "Khadija",
        "family": "Bennani",
        "given_ar": "خديجة",
        "family_ar": "بناني",
    }
    assert chosen["trade"] == "Import-export"
