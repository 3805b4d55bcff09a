"""The administrator's page: who is there, who asks, invitations; over the network alone."""

from typing import ClassVar

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication

from desktop.bootstrap import enrol_here
from desktop.dialogs.invite import InviteDialog
from desktop.dialogs.person import PersonDialog
from desktop.dialogs.regions import RegionsBox
from desktop.models.roster import RosterWords
from sync.protocol.invitation import from_text
from sync.protocol.people import DeviceCard
from tests.helpers.wire_device import WireDevice

QUIET_MS = 30_000


@pytest.fixture
def joined(session, register):
    """Enrols the session as somebody of a role and regions."""

    def join(role="administrator", regions=None):
        enrol_here(session.replica, register.invite("Salma", role, regions))
        return register

    return join


@pytest.fixture
def page(window, qtbot):
    """The page, read from the register."""

    def opened():
        window.open_page("admin")
        settled(window.admin, qtbot)
        return window.admin

    return opened


def settled(page, qtbot):
    qtbot.waitUntil(lambda: not page.session.jobs.busy, timeout=QUIET_MS)
    qtbot.waitUntil(lambda: page._stack.currentWidget() is not page._busy, timeout=QUIET_MS)


def enrolled(register, name, regions=("BE",), role="ambassador"):
    device = WireDevice(register.invite(name, role, list(regions)))
    device.enrol()
    device.close()
    return device


def said(card):
    """Every text that a card shows."""
    from PySide6.QtWidgets import QLabel

    return " | ".join(label.text() for label in card.findChildren(QLabel) if label.isVisible())


def press(card, text):
    from PySide6.QtWidgets import QPushButton

    [found] = [b for b in card.findChildren(QPushButton) if b.text() == text and b.isVisible()]
    found.click()


def card_of(register, name):
    people = register.json("people", str(register.folder))["people"]
    return next(card for card in people if card["name"] == name)


def test_it_shows_people_with_their_laptops_and_narrows_as_one_types(joined, page, qtbot):
    register = joined()
    enrolled(register, "Karim Tazi")
    enrolled(register, "Nadia Idrissi", ["FR"])
    shown = page()
    assert shown._stack.currentWidget() is shown._content
    text = said(shown._people)
    assert "Karim Tazi" in text
    assert shown.session.deployment.label("regions", "BE", "en") in text
    assert "in use" in text
    assert "\u2068a laptop\u2069 · never seen" in text  # a Latin name turns no Arabic line around
    with qtbot.waitActive(shown.window()):
        shown.window().activateWindow()
    shown.box.setFocus()
    for name in ("Change Karim Tazi", "Change Nadia Idrissi"):  # not past them, to what is below
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget().accessibleName() == name
    shown.box.setText("nadia FRANCE")
    qtbot.waitUntil(lambda: "Nadia Idrissi" in said(shown._people))
    assert "Karim Tazi" not in said(shown._people)


def test_a_coordinator_sees_the_own_regions_and_manages_ambassadors_alone(joined, page):
    register = joined("coordinator", ["BE"])
    enrolled(register, "Karim Tazi")
    enrolled(register, "Nadia Idrissi", ["FR"])
    enrolled(register, "Omar Alami", role="coordinator")
    shown = page()
    text = said(shown._people)
    assert "Nadia Idrissi" not in text
    assert "Omar Alami" in text
    from PySide6.QtWidgets import QPushButton

    changes = [b for b in shown._people.findChildren(QPushButton) if b.isVisible()]
    assert [b.accessibleName() for b in changes] == ["Change Karim Tazi"]


def test_an_ambassador_has_no_such_page_in_the_navigation(joined, window):
    joined("ambassador", ["BE"])
    window.retranslate()
    assert not window.nav._items["admin"].isVisible()


def test_without_a_network_it_says_so_and_comes_back(joined, page, qtbot):
    register = joined()
    register.stop()
    shown = page()
    assert shown._stack.currentWidget() is shown._offline
    qtbot.waitUntil(
        lambda: QApplication.focusWidget() is shown._offline.action
    )  # Enter tries again
    assert not shown.invite.isEnabled()
    register.start()
    shown._offline.acted.emit()
    settled(shown, qtbot)
    assert shown._stack.currentWidget() is shown._content


def test_a_laptop_that_asks_is_let_in_or_declined(session, tmp_path, page, qtbot):
    from sync.register.opening import create, opened
    from tests.helpers.register_process import RegisterProcess

    create(tmp_path / "strict", "example")
    with RegisterProcess(tmp_path / "strict") as register:
        enrol_here(session.replica, register.invite("Salma", "administrator"))
        register.run("approve", str(register.folder), session.replica.identity.device)
        first = enrolled(register, "Karim Tazi", ["N"])
        second = enrolled(register, "Nadia Idrissi", ["N"])
        shown = page()
        assert "Karim Tazi" in said(shown._asking)
        for name, button in (("Karim Tazi", "Let it in"), ("Nadia Idrissi", "Decline")):
            rows = [
                layout.itemAt(i).widget()
                for layout in [shown._lists[shown._asking]]
                for i in range(layout.count())
            ]
            row = next(row for row in rows if name in said(row))
            press(row, button)
            qtbot.waitUntil(lambda n=name: n not in said(shown._asking), timeout=QUIET_MS)
            settled(shown, qtbot)
        assert not shown._asking.isVisible()
        with opened(register.folder) as (store, _settings):
            assert store.device(first.device).standing == "active"
            assert store.device(second.device).standing == "declined"


def test_an_invitation_is_made_shown_saved_and_withdrawn(joined, page, opened, qtbot, tmp_path):
    joined()
    shown = page()
    dialog = opened(InviteDialog)
    dialog.start()
    assert dialog._who_field.box.accessibleDescription()
    dialog.who.setText("Karim Tazi")
    dialog.start()
    assert dialog.rights._box._error.isVisible()
    dialog.rights.regions.set_value(["BE", "FR"])
    dialog.start()
    qtbot.waitUntil(dialog.text.isVisible, timeout=QUIET_MS)
    invitation = from_text(dialog.text.toPlainText())
    assert (invitation.name, invitation.role) == ("Karim Tazi", "ambassador")
    assert invitation.scope.regions == ["BE", "FR"]
    assert not dialog.picture.pixmap().isNull()
    dialog.save_as(tmp_path / "karim.invitation")
    assert from_text((tmp_path / "karim.invitation").read_text()) == invitation
    shown.read()
    settled(shown, qtbot)
    assert "Karim Tazi" in said(shown._invited)
    press(shown._invited, "Withdraw")
    qtbot.waitUntil(lambda: not shown._invited.isVisible(), timeout=QUIET_MS)


def test_a_person_is_moved_and_suspended(joined, page, opened, qtbot):
    register = joined()
    enrolled(register, "Karim Tazi")
    shown = page()
    card = next(c for c in shown._told.people if c.name == "Karim Tazi")
    dialog = opened(PersonDialog, card=card)
    dialog.rights.regions.set_value(["FR"])
    dialog.suspended.setChecked(True)
    dialog.start()
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=QUIET_MS)
    told = card_of(register, "Karim Tazi")
    assert (told["scope"]["regions"], told["suspended"]) == (["FR"], True)


def test_a_laptop_is_withdrawn_in_two_presses(joined, page, opened, qtbot):
    register = joined()
    enrolled(register, "Karim Tazi")
    shown = page()
    card = next(c for c in shown._told.people if c.name == "Karim Tazi")
    dialog = opened(PersonDialog, card=card)
    [row] = dialog._rows
    row.withdraw.click()
    assert "cannot be taken back" in row._facts.text()
    assert card_of(register, "Karim Tazi")["devices"][0]["state"] == "active"
    row.withdraw.click()
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=QUIET_MS)
    assert card_of(register, "Karim Tazi")["devices"][0]["state"] == "revoked"


def test_one_more_laptop_is_invited_for_somebody_known(joined, page, opened, qtbot):
    register = joined()
    enrolled(register, "Karim Tazi")
    shown = page()
    card = next(c for c in shown._told.people if c.name == "Karim Tazi")
    dialog = opened(InviteDialog, card=card)
    dialog.start()
    qtbot.waitUntil(dialog.text.isVisible, timeout=QUIET_MS)
    device = WireDevice(dialog.text.toPlainText())
    assert device.enrol().person == card.person
    device.close()


def test_what_the_register_refuses_is_said_in_place(joined, page, opened, qtbot):
    register = joined("coordinator", ["BE"])
    enrolled(register, "Karim Tazi")
    shown = page()
    card = next(c for c in shown._told.people if c.name == "Karim Tazi")
    register.run("person", str(register.folder), card.person, "--region", "FR")
    dialog = opened(PersonDialog, card=card)
    dialog.suspended.setChecked(True)
    dialog.start()
    qtbot.waitUntil(dialog.banner.isVisible, timeout=QUIET_MS)
    assert "not yours to do" in dialog.banner.accessibleName()


def test_reading_the_people_opens_no_window_of_its_own(joined, page, qapp):
    class Windows(QObject):
        shown: ClassVar[list[str]] = []

        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.Show and watched.isWidgetType() and watched.isWindow():
                self.shown.append(watched.accessibleName())
            return False

    register = joined()
    enrolled(register, "Karim Tazi")
    watch = Windows()
    qapp.installEventFilter(watch)
    shown = page()
    qapp.removeEventFilter(watch)
    assert "Karim Tazi" in said(shown)
    assert watch.shown == []


def test_the_page_is_read_anew_when_one_comes_back_and_says_as_of_when(joined, page, window, qtbot):
    register = joined()
    shown = page()
    enrolled(register, "Karim Tazi")
    assert "Karim Tazi" not in said(shown._people)
    assert "As of today at" in said(shown._people)
    window.open_page("home")
    page()
    qtbot.waitUntil(lambda: "Karim Tazi" in said(shown._people), timeout=QUIET_MS)


@pytest.mark.parametrize(("state", "there"), [("revoked", True), ("wiped", False)])
def test_a_destroyed_laptop_has_nothing_that_is_only_there(session, state, there):
    facts = {"device": "d" * 32, "device_name": "x", "version": "1.0", "enrolled_ms": 1}
    card = DeviceCard(**facts, state=state, unsent=1, unsent_since_ms=1, quarantined=0)
    words = RosterWords(session.deployment, "en")
    assert ("1 change only there" in words.device(card)) is there


def test_which_regions_somebody_has_is_in_sight_and_so_is_what_is_missing(joined, page, qtbot):
    register = joined()
    enrolled(register, "Karim Tazi", ["FR"])
    shown = page()
    card = next(card for card in shown._told.people if card.name == "Karim Tazi")
    dialog = PersonDialog(shown.session, card, shown)
    dialog.show()
    regions = dialog.findChild(RegionsBox)
    [chosen] = [chip for chip in regions.chips.chips() if chip.isChecked()]
    qtbot.waitUntil(lambda: chosen.visibleRegion().boundingRect() == chosen.rect())
    regions.ask()
    assert regions._error.geometry().bottom() <= regions._area.geometry().top()
    shiboken6.delete(dialog)
