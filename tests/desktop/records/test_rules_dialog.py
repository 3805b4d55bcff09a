"""The rules: what is decided without a person, tried on the past before it is put in force."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from pytestqt.qtbot import QtBot

from desktop import i18n
from desktop.dialogs.rules import RulesDialog
from desktop.form_view.context import FormContext
from desktop.form_view.order_box import OrderBox
from desktop.labels import comma_joined
from desktop.pages.record_history import HistoryPanel
from desktop.session import Session
from forms.rule import RuleBody
from sync.replica.desk import Desk
from sync.replica.queue import Filter
from sync.replica.rulebook import RuleBook
from sync.replica.views import RecordView

Contest = Callable[..., RecordView]
Idle = Callable[[], None]


@pytest.fixture
def dialog(session: Session, khadija: str, contest: Contest, shown: Any) -> RulesDialog:
    """The rules, after somebody chose the badge given first and while a trade waits."""
    contest(khadija, {"badge": "K-1"}, {"badge": "Y-2"})
    desk = Desk(session.replica)
    [line] = desk.page(Filter(kinds=("contested",)))
    desk.decide_values(line.id, {"badge": "K-1"})
    contest(khadija, {"trade": "Banque"}, {"trade": "Banque privée"})
    made = RulesDialog(session)
    shown(made)
    return made


def tried(dialog: RulesDialog, qtbot: QtBot) -> str:
    qtbot.waitUntil(lambda: dialog._tried is not None)
    return str(dialog.trial.head.plain())


def make(dialog: RulesDialog, qtbot: QtBot, *fields: str, name: str = "Badges") -> None:
    qtbot.mouseClick(dialog.new, Qt.MouseButton.LeftButton)
    dialog.form.name.setText(name)
    for chip in dialog.form.fields.chips():
        if chip.code in fields:
            chip.click()


def test_the_shipped_rules_are_listed_with_their_fields_and_what_waits(
    dialog: RulesDialog, qtbot: QtBot
):
    qtbot.waitUntil(lambda: dialog.list.count() == 3)
    both = comma_joined(["Lives in", "Trade"])
    assert dialog.list.item(0).text() == f"The fuller value\nPeople: {both}"
    assert dialog.form.fields.value() == ("residence", "trade")
    assert "Badge number" in dialog.form._waits.text()
    assert "Trade" not in dialog.form._waits.text()
    assert not dialog.accept_button.isEnabled()


def test_a_rule_is_tried_on_past_and_waiting_before_it_can_be_put_in_force(
    dialog: RulesDialog, qtbot: QtBot, session: Session, idle: Idle
):
    qtbot.waitUntil(lambda: dialog.list.count() == 3)
    make(dialog, qtbot, "badge", "trade")
    assert not dialog.accept_button.isEnabled()
    said = tried(dialog, qtbot)
    assert "1 past decision on these fields." in said
    assert "1 of these was decided otherwise." in said
    assert "1 value that waits now would be decided." in said
    texts = [w.plain() for w in dialog.trial.findChildren(type(dialog.trial.head))]
    assert any("Y-2" in text and "K-1" in text for text in texts)
    assert any("Banque privée" in text for text in texts)
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.list.count() == 4)
    idle()
    made = RuleBook(session.replica).rules()[-1]
    assert (made.title, made.body.fields, made.in_force) == ("Badges", ["trade", "badge"], True)


def test_what_was_tried_is_not_what_stands_once_something_changes(
    dialog: RulesDialog, qtbot: QtBot, idle: Idle
):
    qtbot.waitUntil(lambda: dialog.list.count() == 3)
    make(dialog, qtbot, "badge")
    tried(dialog, qtbot)
    assert dialog.accept_button.isEnabled()
    dialog.form.when.setCurrentIndex(dialog.form.when.findData("spelling"))
    assert not dialog.accept_button.isEnabled()
    assert "would have made none" in tried(dialog, qtbot)
    for chip in dialog.form.fields.chips():
        chip.setChecked(False)
    dialog.form.fields.changed.emit(())
    assert "at least one field" in dialog.trial.head.plain()
    idle()


def test_a_shipped_rule_is_switched_off_and_taken_back(
    dialog: RulesDialog, qtbot: QtBot, session: Session, idle: Idle
):
    qtbot.waitUntil(lambda: dialog.list.count() == 3)
    dialog.form.on.click()
    tried(dialog, qtbot)
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Switched off" in dialog.list.item(0).text())
    assert dialog.back.isVisible()
    qtbot.mouseClick(dialog.back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Switched off" not in dialog.list.item(0).text())
    idle()
    assert not RuleBook(session.replica).rules()[0].changed


def test_an_order_of_trust_is_made_by_keyboard(qtbot: QtBot):
    box = OrderBox()
    qtbot.addWidget(box)
    box.set_choices([("a", "A"), ("b", "B"), ("c", "C")], ["c"])
    assert [box.item(row).text() for row in range(3)] == ["C", "A", "B"]
    box.setCurrentRow(2)
    with qtbot.waitSignal(box.reordered):
        qtbot.keyClick(box, Qt.Key.Key_Space)
    assert box.value() == ["c", "b"]
    qtbot.keyClick(box, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(box, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert box.value() == ["b", "c"]


def test_the_rules_are_told_in_every_language(
    session: Session, shown: Any, qapp: QApplication, idle: Idle
):
    titles = set()
    for language in i18n.LANGUAGES:
        i18n.install(qapp, language.code)
        session.language = language.code
        made: QDialog = RulesDialog(session)
        shown(made)
        titles.add(made.windowTitle())
        made.reject()
    i18n.install(qapp, "en")
    assert len(titles) == len(i18n.LANGUAGES)
    idle()


def test_the_history_names_a_rule_as_people_call_it(
    session: Session, khadija: str, shown: Any, qtbot: QtBot
):
    book = RuleBook(session.replica)
    book.put("own-1", RuleBody(type="entrepreneur", fields=["badge"]), "Badges")
    session.replica.save("entrepreneur", {"badge": "K-9"}, record_id=khadija, intent="rule:own-1")
    panel = HistoryPanel()
    shown(panel)
    words = FormContext(session).words()
    panel.show_lines("entrepreneur", session.replica.history(khadija), words)
    texts = " ".join(label.text() for label in panel.findChildren(QLabel))
    assert "decided by the rule" in texts
    assert "Badges" in texts
