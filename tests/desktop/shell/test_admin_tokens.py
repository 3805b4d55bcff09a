"""Other systems on the administrator's page: let in, given another secret, ended."""

import pytest
import requests
from PySide6.QtWidgets import QLabel, QPushButton

from desktop.bootstrap import enrol_here
from desktop.dialogs.token import TokenDialog
from desktop.pages import admin_tokens
from sync.client import tokens

QUIET_MS = 30_000


@pytest.fixture
def opened(session, register, window, qtbot):
    """The page as somebody of a role sees it, read from the register."""

    def open_(role="administrator"):
        enrol_here(session.replica, register.invite("Salma", role))
        window.open_page("admin")
        quiet(window, qtbot)
        return window.admin.systems

    return open_


def quiet(window, qtbot):
    qtbot.waitUntil(lambda: not window.admin.session.jobs.busy, timeout=QUIET_MS)
    qtbot.waitUntil(window.admin.again.isEnabled, timeout=QUIET_MS)
    qtbot.waitUntil(lambda: not window.admin.session.jobs.busy, timeout=QUIET_MS)


def said(card):
    return " | ".join(label.text() for label in card.findChildren(QLabel) if label.isVisible())


def press(card, text):
    [found] = [b for b in card.findChildren(QPushButton) if b.text() == text and b.isVisible()]
    found.click()


def status(register, text):
    headers = {"Authorization": f"Bearer {text}"}
    url = f"{register.url}/v1/read/token"
    return requests.get(url, headers=headers, timeout=30).status_code


@pytest.fixture
def dialog(opened, session, window, qtbot):
    card = opened()
    qtbot.waitUntil(lambda: card._told is not None, timeout=QUIET_MS)
    made = TokenDialog(session, card._told, parent=window)
    qtbot.addWidget(made)
    made.show()
    return made


def test_nobody_reads_at_first_and_only_administrators_see_the_card(opened, qtbot):
    card = opened()
    qtbot.waitUntil(lambda: "No other system reads" in said(card), timeout=QUIET_MS)


def test_a_coordinator_does_not_see_the_card(opened):
    assert not opened("coordinator").isVisible()


def test_what_lacks_is_said_at_its_place(dialog):
    for box, said_there in ((dialog.who, "name"), (dialog.purpose, "purpose")):
        dialog.start()
        assert said_there in box.accessibleDescription()
        dialog.who.setText("CRM")
    dialog.purpose.set_value(["contact"])
    dialog.start()
    assert "one" in dialog.kinds.accessibleDescription()


def test_a_system_for_statistics_reads_figures_alone(dialog):
    [chip] = [c for c in dialog.purpose.chips() if c.code == "statistics"]
    chip.click()
    assert [c.code for c in dialog.kinds.chips()] == ["figures"]
    assert dialog.kinds.value() == ("figures",)


def test_a_secret_is_made_shown_once_saved_and_serves(dialog, register, window, qtbot, tmp_path):
    dialog.who.setText("Mentoring MeM")
    dialog.purpose.set_value(["mentoring"])
    dialog.kinds.set_value(["entrepreneur", "need"])
    dialog.regions.chips.set_value(["*"])
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: bool(dialog.text.toPlainText()), timeout=QUIET_MS)
    text = dialog.text.toPlainText()
    assert status(register, text) == 200
    dialog.save_as(tmp_path / "crm.token")
    assert (tmp_path / "crm.token").read_text().strip() == text
    assert (tmp_path / "crm.token").stat().st_mode & 0o077 == 0
    dialog.reject()
    window.admin.systems.read()
    qtbot.waitUntil(lambda: "Mentoring MeM" in said(window.admin.systems), timeout=QUIET_MS)
    shown = said(window.admin.systems)
    assert "People, Needs" in shown
    assert text not in shown


def test_a_system_gets_another_secret_and_is_ended_in_two_presses(
    dialog, session, register, window, qtbot, monkeypatch
):
    from sync.protocol.outside import TokenRequest

    wanted = TokenRequest(name="CRM", purpose="contact", kinds=["need"])
    first = tokens.make(session.replica, wanted).text
    card = window.admin.systems
    card.read()
    qtbot.waitUntil(lambda: "CRM" in said(card), timeout=QUIET_MS)
    shown = []

    class Seen(TokenDialog):
        def exec(self):
            shown.append(self.text.toPlainText())
            return 1

    monkeypatch.setattr(admin_tokens, "TokenDialog", Seen)
    press(card, "New secret")
    qtbot.waitUntil(lambda: bool(shown), timeout=QUIET_MS)
    qtbot.waitUntil(lambda: "the secret before" in said(card), timeout=QUIET_MS)
    assert [status(register, text) for text in (first, *shown)] == [200, 200]
    press(card, "End…")
    assert "must be deleted there" in said(card)
    assert status(register, first) == 200
    press(card, "Yes, end it")
    qtbot.waitUntil(lambda: "ended" in said(card), timeout=QUIET_MS)
    assert [status(register, text) for text in (first, *shown)] == [401, 401]
