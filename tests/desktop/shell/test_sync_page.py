import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.bootstrap import enrol_here
from desktop.bundle_words import WORDS
from desktop.dialogs.bundle import BundleDialog, _told_apart
from desktop.main_window import MainWindow
from desktop.models.standing import standing_text
from desktop.reports import log_text
from sync.client import bundles
from sync.client.exchange import sync
from sync.protocol.messages import Scope
from sync.replica.core import Identity
from sync.replica.views import Colleague
from tests.desktop.shell.test_main_window import person
from tests.helpers.laptops import Laptop


@pytest.fixture
def enrolled(session, register):
    enrol_here(session.replica, register.invite("Salma"))
    return register


def finish(window, qtbot):
    qtbot.waitUntil(lambda: not window.courier.running, timeout=30_000)
    qtbot.waitUntil(lambda: not window.session.jobs.busy)  # what is only here is counted anew


def test_sending_empties_what_is_only_here_and_says_so(enrolled, session, window, qtbot) -> None:
    person(session, "Khadija")
    session.notify_changed()
    window.open_page("sync")
    qtbot.waitUntil(lambda: "1 person only here" in window.status.text())
    window.sync.send.click()
    finish(window, qtbot)
    said = window.sync._result.accessibleName()
    assert said.startswith("Today at ")
    assert said.endswith(": 2 changes sent.")
    assert window.status.text().startswith("Online · everything is at the register · last contact")
    assert window.sync._waiting.plain() == "Everything you recorded is at the register."
    [known] = session.replica.listing("entrepreneur")
    session.replica.save("entrepreneur", {"trade": "Trade"}, record_id=known.id)
    changed = session.replica.get(known.id)
    assert changed is not None
    assert standing_text(changed) == "change pending"
    session.notify_changed()
    qtbot.waitUntil(lambda: "changes to 1 person not sent" in window.status.text())
    assert "only here" not in window.status.text()


def test_the_keyboard_stays_with_the_button_that_sends(enrolled, session, window, qtbot) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()
    window.open_page("sync")
    qtbot.keyClick(window.sync.send, Qt.Key.Key_Return)
    assert not window.sync.send.isEnabled()
    assert QApplication.focusWidget() is window.sync
    finish(window, qtbot)
    qtbot.waitUntil(window.sync.send.isEnabled)
    assert QApplication.focusWidget() is window.sync.send


def test_who_did_not_consent_is_said_to_stay_here(enrolled, session, window, qtbot) -> None:
    person(session, "Rachid", consent="refused")
    window.open_page("sync")
    window.sync.send.click()
    finish(window, qtbot)
    assert window.sync._withheld.isVisible()
    assert window.sync._withheld.plain().startswith("1 person ")
    said = "Everything that may leave this laptop is at the register."
    assert window.sync._waiting.plain() == said
    assert "only here" in window.status.text()


def test_without_a_network_nothing_is_lost_and_the_line_says_offline(
    enrolled, session, window, qtbot
) -> None:
    person(session, "Khadija")
    enrolled.stop()
    window.open_page("sync")
    window.sync.send.click()
    finish(window, qtbot)
    assert "cannot be reached" in window.sync._result.accessibleName()
    assert window.status.text().startswith("Offline · 1 person only here")
    enrolled.start()
    window.sync.send.click()
    finish(window, qtbot)
    assert window.status.text().startswith("Online · everything is at the register")


def test_a_revoked_laptop_hears_that_it_was_withdrawn(enrolled, session, window, qtbot) -> None:
    enrolled.revoke(session.replica.identity.device)
    person(session, "Khadija")
    window.open_page("sync")
    window.sync.send.click()
    finish(window, qtbot)
    assert "withdrawn" in window.sync._result.accessibleName()
    assert "only here" in window.status.text()


def test_the_log_says_what_happened_newest_first(enrolled, session, window, qtbot) -> None:
    person(session, "Khadija")
    window.open_page("sync")
    window.sync.send.click()
    finish(window, qtbot)
    said = [window.sync._lines.itemAtPosition(row, 1).widget().plain() for row in (0, 1)]
    assert said[0].startswith("2 changes sent.")
    assert said[1] == "This laptop joined the register as Salma."


def test_sending_can_be_stopped(enrolled, session, window, qtbot) -> None:
    person(session, "Khadija")
    window.open_page("sync")
    window.sync.send.click()
    window.courier.cancel()
    finish(window, qtbot)
    assert "Stopped" in window.sync._result.accessibleName()
    window.sync.send.click()
    finish(window, qtbot)
    assert session.replica.at_risk().records == 0


def test_a_try_out_sends_nothing_and_offers_to_join(session, window) -> None:
    window.open_page("sync")
    assert window.sync.join.isVisible()
    assert not window.sync.send.isVisible()
    window.courier.start(asked=True)
    assert not window.courier.running


def test_a_quiet_try_bothers_nobody(session, window, qtbot) -> None:
    scope = Scope(regions=["*"])
    nowhere = Identity(
        "ab" * 16, "p", "Salma", "ambassador", scope, "r", "k", "http://127.0.0.1:9", "mem-by-cgem"
    )
    session.replica.set_identity(nowhere, session.replica.register_now_ms)
    window.open_page("capture")
    focused = window.focusWidget()
    window.courier.start(asked=False)
    finish(window, qtbot)
    assert window.current is window.capture
    assert window.focusWidget() is focused
    assert not window.notice.isVisible()
    assert window.status.text().startswith("Offline")


def test_work_leaves_by_stick_and_comes_in_at_a_colleague_s(
    enrolled, session, window, qtbot, tmp_path
) -> None:
    person(session, "Khadija")
    session.notify_changed()
    window.open_page("sync")
    stick = window.sync.stick
    file = tmp_path / "today.tremplin"
    stick.write(file, [])
    qtbot.waitUntil(stick.result.isVisible, timeout=30_000)
    assert "Written: today.tremplin. 2 changes." in stick.result.accessibleName()
    qtbot.waitUntil(lambda: stick._left.text().startswith("2 changes left on a stick"))
    with Laptop(tmp_path / "omar", "Omar") as omar:
        omar.enrol(enrolled.invite("Omar"))
        assert bundles.read(omar.replica, file).bundles == 1
        assert omar.sync().handed_over == 1
        bundles.write(omar.replica, tmp_path / "back.tremplin")
    stick.read(tmp_path / "back.tremplin")
    qtbot.waitUntil(lambda: stick.write_button.isEnabled() and stick.result.isVisible())
    assert "confirms 2 of your changes" in stick.result.accessibleName()
    assert log_text(session.replica.log_lines()[0]).startswith("A stick was read. The register")
    qtbot.waitUntil(lambda: not stick._left.isVisible())
    assert window.sync._waiting.plain() == "Everything you recorded is at the register."


def test_what_goes_with_the_next_sending_is_not_said_after_it(
    enrolled, session, window, qtbot, tmp_path
) -> None:
    with Laptop(tmp_path / "omar", "Omar") as omar:
        omar.enrol(enrolled.invite("Omar"))
        omar.replica.save("event", {"name": "Forum"})
        bundles.write(omar.replica, tmp_path / "omar.tremplin")
    window.open_page("sync")
    stick = window.sync.stick
    stick.read(tmp_path / "omar.tremplin")
    qtbot.waitUntil(stick.result.isVisible, timeout=30_000)
    assert "when you next send and receive" in stick.result.accessibleName()
    window.open_page("home")
    window.courier.start(asked=True)
    finish(window, qtbot)
    window.open_page("sync")
    assert not stick.result.isVisible()


def test_a_stick_with_receipts_alone_is_not_said_to_hold_no_change() -> None:
    line = {"writes": 0, "carried": 0, "receipts": 1}
    said = "A file was written to a stick. 1 confirmation of the register travels with it."
    assert WORDS.wrote(line) == said
    assert WORDS.wrote({"writes": 2}) == "2 changes written to a stick."


def test_a_file_that_is_no_bundle_is_said_to_be_none(
    enrolled, session, window, qtbot, tmp_path
) -> None:
    window.open_page("sync")
    other = tmp_path / "other.tremplin"
    other.write_bytes(b"something else")
    window.sync.stick.read(other)
    qtbot.waitUntil(window.sync.stick.result.isVisible, timeout=30_000)
    assert "does not come from Tremplin" in window.sync.stick.result.accessibleName()


def test_who_may_read_a_stick_is_ticked_by_name(enrolled, session, qtbot, tmp_path) -> None:
    with Laptop(tmp_path / "omar", "Omar") as omar:
        omar.enrol(enrolled.invite("Omar"))
        device = omar.replica.identity.device
    sync(session.replica)
    dialog = BundleDialog(session)
    qtbot.addWidget(dialog)
    assert dialog.chosen() == []
    [item] = dialog.people.findItems("Omar", Qt.MatchFlag.MatchContains)
    item.setCheckState(Qt.CheckState.Checked)
    assert [colleague.device for colleague in dialog.chosen()] == [device]


def test_two_colleagues_of_one_name_are_told_apart_by_their_laptops() -> None:
    known = [("a1" * 16, "Omar", "blue"), ("b2" * 16, "Omar", "red"), ("c3" * 16, "Rim", "laptop")]
    known += [("d4" * 16, "Ali", "laptop"), ("e5" * 16, "Ali", "laptop")]
    told = _told_apart([Colleague(*one, "key") for one in known])
    plain = [line.replace("\u2068", "").replace("\u2069", "") for line in told]
    both = ["Ali · laptop · d4d4", "Ali · laptop · e5e5"]
    assert plain == ["Omar · blue", "Omar · red", "Rim", *both]
    assert [len(devices) for devices in told.values()] == [1] * 5


def test_before_the_first_try_the_status_line_tells_the_last_contact_alone(
    session, register, look, place, qtbot
):
    enrol_here(session.replica, register.invite("Salma"))
    window = MainWindow(session, look, place)
    qtbot.waitUntil(lambda: "last contact" in window.status.text())
    assert "not connected" not in window.status.text().lower()
    qtbot.waitUntil(lambda: not session.jobs.busy)
    shiboken6.delete(window)
