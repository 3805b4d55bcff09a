"""What a coordinator's keys do in the queue, and in which sentences they are told of it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.dialogs.bulk import BulkDialog, plan
from desktop.form_view.context import FormContext
from desktop.models.deciding import Loaded, load
from desktop.models.decisions import case_of, pair_of
from desktop.models.queue import told
from desktop.pages.decide import DecidePage
from desktop.pages.decide_actions import KEYS, ActionBar, Said, actions_of
from desktop.pages.decide_aside import AsideCard
from desktop.pages.decide_hints import HintLine
from desktop.pages.decide_item import ItemPane
from desktop.pages.decide_said import sentence_of
from desktop.pages.decide_told import ToldCard
from desktop.pages.record import RecordPage
from desktop.reviews import nobody_acts, untitled
from desktop.session import Session
from desktop.style.widgets import Body, Muted, Strong
from sync.errors import InvalidRecord
from sync.merge.edit import deleted
from sync.replica.desk import Desk
from sync.replica.persons import Person
from sync.replica.queue import Filter, Row
from sync.replica.views import RecordView
from tests.helpers.in_process import Register, quiet
from tests.helpers.laptops import Laptop

Show = Callable[[QWidget], None]
Contest = Callable[..., RecordView]
Idle = Callable[[], None]


def test_an_undo_asked_for_while_a_decision_is_written_follows_it(
    session: Session, khadija: str, contest: Contest, shown: Show, qtbot: QtBot, idle: Idle
):
    contest(khadija, {"trade": "A"}, {"trade": "B"})
    page = DecidePage(session)
    shown(page)
    qtbot.waitUntil(lambda: bool(page.pane.case.rows))
    idle()
    for key in (Qt.Key.Key_2, Qt.Key.Key_Return, Qt.Key.Key_U):
        qtbot.keyClick(QApplication.focusWidget(), key)
    qtbot.waitUntil(lambda: page.banner.accessibleName() == "Taken back.")
    idle()
    assert page.line is not None
    assert page.line.state == "undone"
    page.hide()
    page.show()
    assert not page.banner.isVisible()  # nobody reads of it an hour later
    page.banner.show()
    page.bar.begin("hold")
    assert not page.banner.isVisible()  # in large writing the words need the room
    page.bar.leave()
    idle()


def test_keys_pressed_while_a_decision_is_written_decide_nothing_else(
    session: Session, khadija: str, shown: Show, qtbot: QtBot, idle: Idle
):
    for given in ("Nobody", "Somebody", "Anybody"):
        session.replica.save("entrepreneur", {"name": {"given": given}})
    page = DecidePage(session)
    shown(page)
    qtbot.waitUntil(lambda: page.pane.loaded is not None and len(page.model.lines) == 3)
    idle()
    for _ in range(3):
        page.act("approve")
    acted = page.pane.loaded
    qtbot.waitUntil(page.banner.isVisible)
    if page.pane.loaded is acted:
        page.act("approve")
    idle()
    assert len(Desk(session.replica).page(Filter(states=("decided",)))) == 1


def test_keys_behind_an_undo_mean_the_item_that_comes_back(
    session: Session, khadija: str, contest: Contest, shown: Show, qtbot: QtBot, idle: Idle
):
    contest(khadija, {"trade": "A"}, {"trade": "B"})
    page = DecidePage(session)
    shown(page)
    qtbot.waitUntil(lambda: bool(page.pane.case.rows))
    idle()
    enter, undo = Qt.Key.Key_Return, Qt.Key.Key_U
    for key in (Qt.Key.Key_2, enter, undo, Qt.Key.Key_1, enter, undo, Qt.Key.Key_2, enter):
        qtbot.keyClick(page, key)
    qtbot.waitUntil(lambda: not page.model.lines)
    idle()
    assert session.replica.get(khadija).values["trade"] == "B"
    assert page.banner.accessibleName().startswith("Decided for \u2068Khadija Bennani\u2069: ")
    for _ in range(2):
        qtbot.keyClick(page, undo)
    qtbot.waitUntil(lambda: page.banner.accessibleName() == "There is nothing left to undo here.")
    idle()
    assert page.line.state == "undone"
    qtbot.keyClick(page, Qt.Key.Key_C)  # what is typed behind a letter goes into its box
    assert page.bar.asking == "comment"
    idle()


def test_a_key_behind_a_step_means_the_item_it_leads_to(
    session: Session, khadija: str, shown: Show, qtbot: QtBot, idle: Idle
):
    for given in ("Nobody", "Somebody", "Anybody"):
        session.replica.save("entrepreneur", {"name": {"given": given}})
    page = DecidePage(session)
    shown(page)
    qtbot.waitUntil(lambda: page.pane.loaded is not None and len(page.model.lines) == 3)
    idle()
    lines = list(page.model.lines)
    for key in (Qt.Key.Key_X, Qt.Key.Key_X, Qt.Key.Key_X):
        qtbot.keyClick(page, key)
    qtbot.waitUntil(lambda: len(page.model.marked) in (2, 3))
    idle()
    assert page.model.marked >= {line.id for line in lines[:2]}
    page.model.unmark()
    page.go(-2)
    qtbot.waitUntil(lambda: page.line == lines[0])
    idle()
    for key in (Qt.Key.Key_J, Qt.Key.Key_A):
        qtbot.keyClick(page, key)
    qtbot.waitUntil(lambda: len(page.model.lines) == 2)
    idle()
    assert [line.id for line in page.model.lines] == [lines[0].id, lines[2].id]
    assert page.acting.settling is False


def test_a_key_that_comes_before_the_next_item_is_refused_aloud(
    session: Session, khadija: str, shown: Show, qtbot: QtBot, idle: Idle
):
    for given in ("Nobody", "Somebody"):
        session.replica.save("entrepreneur", {"name": {"given": given}})
    page = DecidePage(session)
    shown(page)
    qtbot.waitUntil(lambda: page.pane.loaded is not None and len(page.model.lines) == 2)
    idle()
    for key in (Qt.Key.Key_A, Qt.Key.Key_R):
        qtbot.keyClick(page, key)
    early = "“R” was not taken: it came before the next item was on show."
    qtbot.waitUntil(lambda: early in page.banner.accessibleName())
    idle()
    assert "is approved as it is." in page.banner.accessibleName()
    assert page.banner._action.text() == "Undo · U"
    assert not page.bar.asking
    assert len(page.model.lines) == 1


def test_what_is_marked_says_what_can_be_done_and_words_are_sent_once(
    session: Session, khadija: str, shown: Show, qtbot: QtBot, idle: Idle
):
    """Behind the last of several pairs an incomplete record is on show: M did nothing there."""
    given = session.replica.get(khadija).values
    session.replica.save("entrepreneur", {"name": given["name"], "phones": given["phones"]})
    for name in ("Nobody", "Somebody"):
        session.replica.save("entrepreneur", {"name": {"given": name}})
    Desk(session.replica).look_for_duplicates()
    page = DecidePage(session)
    shown(page)
    qtbot.waitUntil(lambda: page.line is not None and len(page.model.lines) == 3)
    idle()
    pair = page.model.row_of(next(x.id for x in page.model.lines if x.kind == "duplicate"))
    page.list.setCurrentIndex(page.model.index(pair))
    qtbot.keyClick(page, Qt.Key.Key_X)
    qtbot.waitUntil(lambda: page.line.kind == "doubtful" and not page.kept.waiting)
    idle()
    assert page.model.marked
    qtbot.keyClick(page, Qt.Key.Key_M)
    dialog = page.findChild(BulkDialog)
    qtbot.waitUntil(dialog.accept_button.isEnabled)
    dialog.accept()
    qtbot.waitUntil(lambda: page.banner.accessibleName() == "1 item decided.")
    idle()
    qtbot.keyClick(page, Qt.Key.Key_R)
    qtbot.keyClicks(page.bar.words, "No such person")
    qtbot.keyClick(page.bar.words, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(page.model.lines) == 1)
    idle()
    assert "was not taken" not in page.banner.accessibleName()  # Enter sent the words, no more


def test_what_was_written_while_two_were_one_is_said_in_words_and_comes_first(
    session: Session, khadija: str, shown: Show, qtbot: QtBot, idle: Idle
):
    """A need stood there as its code, and the keyboard on a value out of sight."""
    replica, desk = session.replica, Desk(session.replica)
    given = replica.get(khadija).values
    twin = {"name": {**given["name"], "given": "Khadidja"}, "phones": given["phones"]}
    other = replica.save("entrepreneur", twin)
    item = desk.merge(khadija, other, {})
    replica.save("need", {"person": khadija, "kind": "land", "urgency": "high"})
    desk.undo([item])
    page = DecidePage(session)
    shown(page)
    qtbot.waitUntil(lambda: page.line is not None and page.line.id == item)
    idle()
    card = page.pane._written
    said = [body.plain() for body in card.findChildren(Body)]
    assert len(said) == 1
    assert "land" not in said[0]
    assert "Land" in said[0]
    assert QApplication.focusWidget() is card.first()
    qtbot.keyClick(card.first(), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.banner.accessibleName() == "Moved.")
    idle()
    assert card.first() is None  # it is placed; it stands below, to be moved back
    assert QApplication.focusWidget() is page.pane.case.rows[0].first()
    assert [n.values["kind"] for n in replica.linked(other, "need")] == ["land"]


def test_a_record_that_is_several_says_so_and_leads_to_the_decision(
    session: Session, khadija: str, shown: Show, idle: Idle
):
    other = session.replica.save("entrepreneur", {"name": {"given": "Khadidja"}})
    page = RecordPage(session)
    shown(page)
    page.open("entrepreneur", khadija)
    idle()
    assert page._merged.isHidden()
    item = Desk(session.replica).merge(khadija, other, {"name": khadija})
    page.refresh()
    idle()
    marks = dict.fromkeys(map(ord, "\u2066\u2068\u2069"))
    said = page._merged._words.text().translate(marks)
    assert said == "Several records shown as one: Khadija Bennani, Khadidja."
    asked = list[Filter]()
    session.queueRequested.connect(asked.append)
    page._merged._see.click()
    assert [line.id for line in Desk(session.replica).page(asked[0])] == [item]


def test_what_somebody_agreed_to_is_not_rejected():
    line = Row("i", "consent", "r" * 32, "consent", "", "Samira", {}, 0, (), "", "", "new", "", "",
               "", 0, False, True)  # fmt: skip
    assert "reject" not in actions_of(line)


def test_the_keyboard_stands_on_the_value_that_was_chosen(
    session: Session, khadija: str, contest: Contest, shown: Show, qtbot: QtBot, idle: Idle
):
    contest(khadija, {"trade": "A"}, {"trade": "B"})
    page = DecidePage(session)
    shown(page)
    qtbot.waitUntil(lambda: bool(page.pane.case.rows))
    idle()
    [row] = page.pane.case.rows
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_2)
    assert QApplication.focusWidget() is row.choices[1]


def test_escape_leaves_the_box_for_another_value_and_the_combination(
    session: Session, khadija: str, contest: Contest, shown: Show, qtbot: QtBot, idle: Idle
):
    contest(khadija, {"trade": "Bakery"}, {"trade": "Transport"})
    page = DecidePage(session)
    shown(page)
    qtbot.waitUntil(lambda: bool(page.pane.case.rows))
    idle()
    [row] = page.pane.case.rows
    qtbot.waitUntil(row.isVisible)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_1)
    for opens in (Qt.Key.Key_3, Qt.Key.Key_B):
        qtbot.keyClick(QApplication.focusWidget(), opens)
        qtbot.waitUntil(row.editor.isVisible)
        qtbot.keyClicks(QApplication.focusWidget(), "X")
        joined = "Bakery; TransportX"  # gone on with; the other value was marked, and goes
        assert row.value() == ("X" if opens is Qt.Key.Key_3 else joined)
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
        assert row.editor.isHidden()
        assert row.value() == "Bakery"
        assert QApplication.focusWidget() is row.choices[0]
    name = {"given": "Mohamed", "family": "Ben Ali"}
    contest(khadija, {"name": name}, {"name": {"given": "Mohammed", "family": "Benali"}})
    page.refresh()
    qtbot.waitUntil(lambda: len(page.pane.case.rows) == 2)
    idle()
    both = next(row for row in page.pane.case.rows if row.question.field == "name")
    qtbot.waitUntil(both.isVisible)
    both.combine()
    qtbot.waitUntil(both._parts.isVisible)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert both._parts.isHidden()
    assert not both.decided


def test_what_was_rescued_for_another_region_is_not_offered_to_be_taken_over(session: Session):
    facts = {"code": "out_of_scope", "device": "aa", "name": "Omar R.", "values": {"trade": "A"}}
    line = Row("i", "rescued", "r" * 32, "entrepreneur", "", "", facts, 0, ("Omar R.",), "", "",
               "new", "", "", "", 0, False, True)  # fmt: skip
    loaded = load(session.replica, line)
    assert loaded.away
    assert {"take", "reject"}.isdisjoint(actions_of(line, away=loaded.away))
    assert {"take", "reject"} <= {*actions_of(line)}
    assert not plan(session.replica, [line], "take")[0].fits
    pane = ItemPane(session)
    pane.show_loaded(loaded)
    said = pane._reason.plain().translate(dict.fromkeys(map(ord, "\u2066\u2068\u2069")))
    assert said == (
        "It lies outside the regions and events given to Omar R. Its record is in other regions "
        "by now: whoever coordinates these decides."
    )


def test_a_decision_that_was_set_aside_says_what_was_decided_of_whom(
    session: Session, khadija: str, qtbot: QtBot
):
    on = {"record": khadija, "cell": "trade", "before": [{"value": "A"}], "after": "B"}
    decision = {"verdict": "decided", "by": "Omar R.", "reason": "He said so", "on": [on]}
    values = {"decision": decision, "kind": "contested", "subject": khadija,
              "subject_type": "entrepreneur", "state": "decided"}  # fmt: skip
    facts = {"code": "out_of_scope", "device": "aa", "name": "Omar R.", "values": values}
    line = Row("i", "rescued", "r" * 32, "review", "", "", facts, 0, ("Omar R.",), "", "",
               "new", "", "", "", 0, False, True)  # fmt: skip
    assert told(line).startswith("Rescued work")
    assert untitled(line) == "Review: Value chosen"
    pane = ItemPane(session)
    qtbot.addWidget(pane)
    pane.show_loaded(load(session.replica, line))
    said = [each.plain() for each in pane._aside.findChildren(Body)]
    assert said[0] == "It is about: \u2068Khadija Bennani\u2069 · Two values"
    assert said[1] == "Trade: \u2068B\u2069, instead of \u2068A\u2069"
    assert pane._aside.findChild(Strong).text() == "Value chosen · Omar R. · He said so"
    facts = facts | {"values": {**values, "subject": "s" * 32}}
    card = AsideCard(FormContext(session))
    qtbot.addWidget(card)
    card.show_aside(load(session.replica, replace(line, facts=facts)))
    assert "not on this laptop" in card.findChildren(Body)[0].plain()


def test_a_pair_whose_other_is_elsewhere_is_handed_up(session: Session, qtbot: QtBot):
    facts = {"elsewhere": {"name": "Samira B.", "regions": ["FR"], "deciders": ["Nadia B."]}}
    line = Row("i", "duplicate", "r" * 32, "entrepreneur", "s" * 32, "Samira", facts, 0, (), "",
               "", "new", "", "", "", 0, False, True)  # fmt: skip
    loaded = load(session.replica, line)
    assert loaded.deciders == ("Nadia B.",)
    assert actions_of(line)[0] == "escalate"
    bar = ActionBar()
    qtbot.addWidget(bar)
    bar.offer(actions_of(line), {"escalate": [Person(name) for name in loaded.deciders]})
    assert bar.key("A")
    assert bar.name.currentText() == "Nadia B.\u200e"  # the full stop stays behind in Arabic
    told = list[Said]()
    bar.said.connect(told.append)
    qtbot.keyClick(bar.words, Qt.Key.Key_Return)
    assert told == [Said("escalate", "", "Nadia B.")]
    said = Said("escalate", "", "Nadia B.")
    marks = dict.fromkeys(map(ord, "\u2066\u2068\u2069"))
    sentence = sentence_of("escalate", loaded, said).translate(marks)
    assert sentence == "Nadia B. decides about both records of Samira."
    sentence = sentence_of("escalate", loaded, Said("escalate", "")).translate(marks)
    assert sentence == "Both records of Samira wait until somebody looks after both regions."
    alone = replace(line, facts={"elsewhere": {**facts["elsewhere"], "deciders": []}})
    assert load(session.replica, alone).deciders == ()
    pane = ItemPane(session)
    qtbot.addWidget(pane)
    pane.show_loaded(load(session.replica, alone))
    assert "no administrator is known here" in pane._reason.plain()
    assert "Ask whoever runs the register" in pane._reason.plain()


def test_every_action_is_told_in_a_sentence(session: Session):
    line = Row("i", "doubtful", "r" * 32, "entrepreneur", "", "Samira B.", {}, 0, (), "", "", "new",
               "", "", "", 0, False, True)  # fmt: skip
    loaded = Loaded(line)
    for action in KEYS.keys() - {"open", "mark"}:
        told = sentence_of(action, loaded, Said(action, "", "Nadia"))
        assert told.rstrip("\u2069").endswith(".")
        assert ".." not in told
    rejected = sentence_of("reject", Loaded(replace(line, kind="quarantine")))
    assert rejected.startswith("What was set aside about")


def test_a_decision_that_was_undone_is_told_as_such(
    session: Session, khadija: str, contest: Contest
):
    contest(khadija, {"trade": "A"}, {"trade": "B"})
    desk = Desk(session.replica)
    [line] = desk.page(Filter())
    desk.decide_values(line.id, {"trade": "B"})
    desk.undo([line.id])
    card = ToldCard(FormContext(session))
    card.show_review(desk.review(line), "entrepreneur")
    assert card.findChildren(Strong)[0].text().startswith("Taken back: ")


def test_what_was_written_past_a_deletion_is_said(session: Session, khadija: str):
    opened = session.replica.get(khadija)
    assert opened is not None
    kept = session.replica.state(khadija)
    trade = {"trade": "Joiner"}
    session.replica.save("entrepreneur", trade, record_id=khadija, before=opened.shown)
    session.replica.write(khadija, deleted(kept), "deletion")
    [line] = Desk(session.replica).page(Filter(kinds=("deletion",)))
    loaded = load(session.replica, line)
    assert loaded.case is not None
    assert [question.edits for question in loaded.case.questions] == [(("trade", "Joiner"),)]
    pane = ItemPane(session)
    pane.show_loaded(loaded)
    said = [line.text() for line in pane.case.findChildren(Muted)]
    assert "What was edited: Trade: Joiner" in said


def test_a_value_that_cannot_be_taken_over_is_named_and_no_boxes_are_spoken_of(
    session: Session, khadija: str, contest: Contest, shown: Show, qtbot: QtBot, idle: Idle
):
    contest(khadija, {"trade": "A"}, {"trade": "B"})
    page = DecidePage(session)
    shown(page)
    qtbot.waitUntil(lambda: bool(page.pane.case.rows))
    page.acting.fail(InvalidRecord({"birth_year": "int_parsing"}))
    assert page.banner.accessibleName().startswith("This cannot be kept as it is: Year of birth.")
    idle()


def test_whose_values_are_is_known_of_a_pair_whose_merge_was_undone(tmp_path: Path):
    """The undo of a merge with another value writes both names anew."""
    phone = {"typed": "+32470112564", "e164": "+32470112564", "country": "BE"}
    register = Register(tmp_path / "register")
    with Laptop(tmp_path / "a", "Amina") as amina, Laptop(tmp_path / "o", "Omar") as omar:
        wires = register.enrol(amina, role="coordinator"), register.enrol(omar)
        one, other = omar.meet("Mohamed", "Ben Ali", phones=[phone]), omar.meet("Med", "Benali")
        quiet(*wires)
        desk = Desk(amina.replica)
        item = desk.merge(one, other, {"name": {"value": {"given": "M", "family": "B"}}})
        quiet(*wires)
        desk.undo([item])
        quiet(*wires)
        case, sides = pair_of(amina.replica, one, other) or (None, ())
        assert case is not None
        [name] = [q for q in case.questions if q.field == "name"]
        assert [offer.who for offer in name.offers] == ["Omar", "Omar"]
        assert [side.who for side in sides] == ["Omar", "Omar"]
    register.close()


def test_a_value_that_an_undo_gave_back_is_offered_as_its_authors(tmp_path: Path):
    register = Register(tmp_path / "register")
    with Laptop(tmp_path / "a", "Amina") as amina, Laptop(tmp_path / "o", "Omar") as omar:
        wires = register.enrol(amina, role="coordinator"), register.enrol(omar)
        person = omar.meet("Nadia", trade="Banque")
        quiet(*wires)
        amina.edit(person, trade="Assurance")
        amina.replica.undo()
        omar.edit(person, trade="Conseil")
        quiet(*wires)
        case = case_of(amina.replica, person)
        assert case is not None
        [trade] = case.questions
        assert {offer.value: offer.who for offer in trade.offers} == {
            "Banque": "Omar",
            "Conseil": "Omar",
        }
    register.close()


def test_a_shortened_name_keeps_its_full_stop_in_a_line_of_the_list():
    line = Row("i", "doubtful", "r" * 32, "entrepreneur", "", "Samira", {}, 0, ("Yassine A.",), "",
               "", "new", "", "", "", 0, False, True)  # fmt: skip
    assert told(line).endswith("\u2068Yassine A.\u2069")


def test_what_was_said_to_a_coordinator_is_not_offered_to_be_taken_back(
    session: Session, khadija: str, contest: Contest, shown: Show, qtbot: QtBot, idle: Idle
):
    """U behind Understood would have taken the coordinator's decision back, or failed."""
    contest(khadija, {"trade": "A"}, {"trade": "B"})
    page = DecidePage(session)
    shown(page)
    qtbot.waitUntil(lambda: bool(page.pane.case.rows))
    idle()
    loaded = page.pane.loaded
    assert loaded is not None
    page.pane.loaded = replace(loaded, line=replace(loaded.line, kind="lost"))
    page.act("understood")
    qtbot.waitUntil(page.banner.isVisible)
    assert page.banner._action.isHidden()
    idle()


def test_the_keys_that_are_named_are_those_of_the_item(qtbot: QtBot):
    hints = HintLine()
    qtbot.addWidget(hints)
    hints.tell(0, choosing=False)
    assert hints.text() == "J and K move · X marks several"
    hints.tell(0, choosing=True)
    assert hints.text() == "1 to 9 choose · J and K move · X marks several"
    hints.tell(0, choosing=True, latest=True)
    assert hints.text().endswith("L takes the latest of all")


def test_of_what_its_author_answered_nothing_is_left_to_choose():
    line = Row("i", "contested", "r" * 32, "entrepreneur", "", "Samira", {}, 0, (), "", "",
               "answered", "", "", "", 0, False, False)  # fmt: skip
    assert nobody_acts(line) == ""
    assert told(line).startswith("Answered")  # no two values are left
    assert actions_of(line)[0] == "stand"
    assert actions_of(line, coordinating=False) == ("comment",)


def test_that_a_deletion_was_not_followed_is_told(session: Session):
    card = ToldCard(FormContext(session))
    on = {"record": "r" * 32, "cell": "@deleted", "before": [], "after": None}
    card.show_review({"decision": {"verdict": "decided", "on": [on]}}, "entrepreneur")
    assert [said.plain() for said in card.findChildren(Body)] == ["Not deleted"]


def test_a_key_that_is_held_decides_one_item(
    session: Session, khadija: str, shown: Show, qtbot: QtBot, idle: Idle
):
    for given in ("Nobody", "Somebody", "Anybody"):
        session.replica.save("entrepreneur", {"name": {"given": given}})
    page = DecidePage(session)
    shown(page)
    qtbot.waitUntil(lambda: page.pane.loaded is not None and len(page.model.lines) == 3)
    idle()
    qtbot.keyClick(page.list, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: len(page.model.lines) == 2)
    idle()
    pressed, plain = QEvent.Type.KeyPress, Qt.KeyboardModifier.NoModifier
    for key, text in ((Qt.Key.Key_A, "a"), (Qt.Key.Key_Return, "\r"), (Qt.Key.Key_1, "1")):
        held = QKeyEvent(pressed, key, plain, text, autorep=True)
        assert page.keys.press(held)
        idle()
    assert len(page.model.lines) == 2
    assert not page.keys.press(QKeyEvent(pressed, Qt.Key.Key_Down, plain, "", autorep=True))
    assert page.keys.press(QKeyEvent(pressed, Qt.Key.Key_J, plain, "j", autorep=True))
    idle()
    assert page.list.currentIndex().row() == 1


def test_several_that_are_only_handed_about_are_not_said_to_be_decided(
    session: Session, khadija: str, contest: Contest, shown: Show, qtbot: QtBot, idle: Idle
):
    contest(khadija, {"trade": "A"}, {"trade": "B"})
    session.replica.save("entrepreneur", {"name": {"given": "Nobody"}})
    page = DecidePage(session)
    shown(page)
    qtbot.waitUntil(lambda: len(page.model.lines) == 2 and bool(page.pane.case.rows))
    idle()
    for line in page.model.lines:
        page.model.mark(line.id)
    page.act("hold")
    dialog = page.findChild(BulkDialog)
    qtbot.waitUntil(dialog.accept_button.isEnabled)
    dialog.accept()
    qtbot.waitUntil(lambda: page.banner.accessibleName() == "Noted for 2 items.")
    idle()
