"""One box takes everything that is scanned, and what was typed by hand is never taken away."""

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import segno
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.pages.capture import CapturePage
from desktop.session import Session
from forms.consent import consent_id
from sync.protocol.messages import Scope
from sync.replica.core import Identity
from sync.replica.saving import Save

Show = Callable[[QWidget], None]
CARD = """BEGIN:VCARD
VERSION:3.0
N:Bennani;Khadija;;;
ORG:Atlas Conseil SARL
TITLE:Directrice
TEL;TYPE=CELL:0470 11 25 64
EMAIL:khadija@atlas.example
ADR:;;;Bruxelles;;;Belgique
END:VCARD"""


@pytest.fixture
def page(session: Session, event: str, shown: Show) -> CapturePage:
    session.replica.set_meta("ui.witness", "Nadia")
    made = CapturePage(session)
    shown(made)
    return made


class Keyboard:
    """Presses keys into whatever has the focus, and counts those that a hand presses."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.pressed = 0

    def press(self, key: Qt.Key, *, ctrl: bool = False) -> None:
        held = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
        window = QApplication.focusWidget().window().windowHandle()
        QTest.keyClick(window, key, held)  # as the system does: to the window, not to the box
        self.pressed += 2 if ctrl else 1

    def scanner(self, text: str) -> None:
        """Type as a scanner does: every letter at once, Enter after every line."""
        for line in text.split("\n"):
            for letter in line:
                if letter.isascii():
                    self._qtbot.keyClick(QApplication.focusWidget(), letter)
                else:
                    self._type(letter)
            self._qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)

    def _type(self, letter: str) -> None:
        for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(QApplication.focusWidget(), event)


@pytest.fixture
def keyboard(qtbot: QtBot) -> Keyboard:
    return Keyboard(qtbot)


def picture(text: str) -> QImage:
    buffer = io.BytesIO()
    segno.make(text, error="m", encoding="utf-8").save(buffer, kind="png", scale=6)
    return QImage.fromData(buffer.getvalue())


def told(page: CapturePage) -> str:
    return page.banner.accessibleName()


def read_out(qtbot: QtBot, page: CapturePage) -> None:
    qtbot.waitUntil(lambda: page.banner.isVisible() and not page.scanner.busy)


def test_from_scan_to_saved_takes_the_seven_keys_that_are_promised(
    page: CapturePage,
    qtbot: QtBot,
    keyboard: Keyboard,
    session: Session,
    idle: Callable[[], None],
    record_property: Callable[[str, object], None],
):
    assert QApplication.focusWidget() is page.sheet.name
    keyboard.scanner(CARD)
    read_out(qtbot, page)
    keyboard.press(Qt.Key.Key_2)  # a need
    keyboard.press(Qt.Key.Key_Tab)
    keyboard.press(Qt.Key.Key_1)  # yes to the register
    keyboard.press(Qt.Key.Key_2)  # yes to being contacted
    keyboard.press(Qt.Key.Key_F7)  # heard by who heard the last
    keyboard.press(Qt.Key.Key_Return, ctrl=True)
    idle()
    record_property("keys_after_a_scan", keyboard.pressed)
    assert keyboard.pressed <= 7
    [person] = session.replica.listing("entrepreneur")
    assert person.values["name"] == {"given": "Khadija", "family": "Bennani"}
    assert person.values["phones"][0]["e164"] == "+32470112564"
    assert person.values["emails"] == ["khadija@atlas.example"]
    assert person.values["residence"] == {"city": "Bruxelles", "country": "BE"}
    [company] = session.replica.linked(person.id, "company")
    assert company.values["name"] == "Atlas Conseil SARL"
    assert company.values["position"] == "Directrice"
    [need] = session.replica.linked(person.id, "need")
    assert need.values["kind"] == "finance"
    consent = session.replica.get(consent_id(person.id))
    assert consent is not None
    assert consent.values["answers"] == {"register": "given", "contact": "given"}
    assert not person.withheld
    assert QApplication.focusWidget() is page.sheet.name
    assert page.sheet.capture().empty


def test_on_a_laptop_without_a_witness_the_same_keys_ask_for_one_and_go_on(
    page: CapturePage,
    qtbot: QtBot,
    keyboard: Keyboard,
    session: Session,
    idle: Callable[[], None],
):
    page.sheet.consent.witness.offer("")
    keyboard.scanner(CARD)
    read_out(qtbot, page)
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_Tab, Qt.Key.Key_1, Qt.Key.Key_6):
        keyboard.press(key)
    keyboard.press(Qt.Key.Key_Return, ctrl=True)
    assert page.sheet.details.text() == ""
    assert QApplication.focusWidget() is page.sheet.consent.witness
    keyboard.press(Qt.Key.Key_N)
    keyboard.press(Qt.Key.Key_Return, ctrl=True)
    idle()
    [person] = session.replica.listing("entrepreneur")
    kinds = {need.values["kind"] for need in session.replica.linked(person.id, "need")}
    assert kinds == {"procedures", "finance"}
    consent = session.replica.get(consent_id(person.id))
    assert consent is not None
    assert list(consent.values["answers"].values()) == ["given", "given"]


def test_their_own_words_are_a_key_away_and_come_after_consent_in_turn(
    page: CapturePage, keyboard: Keyboard
):
    page.sheet.needs.setFocus()
    keyboard.press(Qt.Key.Key_F6)
    assert QApplication.focusWidget() is page.sheet.details
    keyboard.press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page.sheet.misunderstandings.chips()[0]
    page.sheet.consent.answers.setFocus()
    for _ in range(4):  # over how, the witness and the text to show
        keyboard.press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page.sheet.details


def test_an_arabic_card_that_a_scanner_types_is_read(
    page: CapturePage, qtbot: QtBot, keyboard: Keyboard
):
    keyboard.scanner("BEGIN:VCARD\nVERSION:3.0\nN:بناني;خديجة;;;\nTEL:+212612345678\nEND:VCARD")
    read_out(qtbot, page)
    capture = page.sheet.capture()
    assert (capture.name, capture.name_ar) == ("", "خديجة بناني")
    assert capture.name_parts() == {"given_ar": "خديجة", "family_ar": "بناني"}
    assert capture.phones[0]["e164"] == "+212612345678"


def test_the_parts_of_a_scanned_name_are_the_cards_own(
    page: CapturePage, qtbot: QtBot, keyboard: Keyboard
):
    keyboard.scanner("BEGIN:VCARD\nVERSION:3.0\nN:Van der Berg Tazi;Jan Piet;;;\nEND:VCARD")
    read_out(qtbot, page)
    assert page.sheet.capture().name_parts() == {"given": "Jan Piet", "family": "Van der Berg Tazi"}


def test_a_number_of_the_hall_on_a_card_is_kept_as_it_is_shown(
    page: CapturePage, session: Session, qtbot: QtBot
):
    abroad = session.replica.save("event", {"name": "Salon", "place": {"country": "MA"}})
    session.set_event(abroad)
    session.replica.set_meta("ui.country", "")
    scope = Scope(regions=["BE"])
    identity = Identity("ab" * 16, "p", "Nadia", "ambassador", scope, "r", "k", "", "mem-by-cgem")
    session.replica.set_identity(identity, session.replica.register_now_ms)
    session.eventChanged.emit()
    card = "BEGIN:VCARD\nVERSION:3.0\nFN:Omar Tazi\nTEL:0470 11 25 64\nEND:VCARD"
    page.scanner.take_text(card)
    qtbot.waitUntil(lambda: bool(page.sheet.capture().phones))
    assert "+32 470 11 25 64" in page.sheet.phones.understood("0470 11 25 64")[1]
    assert page.sheet.capture().phones[0]["e164"] == "+32470112564"


def test_what_was_typed_is_kept_and_it_is_said_what_the_card_says(page: CapturePage, qtbot: QtBot):
    page.sheet.name.setText("Khadija Benani")
    page.sheet.phones.load([{"typed": "+32 2 511 11 11", "e164": "+3225111111", "country": "BE"}])
    page.sheet.later.company.setText("Atlas")
    page.scanner.take_text(CARD)
    read_out(qtbot, page)
    capture = page.sheet.capture()
    assert capture.name == "Khadija Benani"
    assert [phone["e164"] for phone in capture.phones] == ["+3225111111", "+32470112564"]
    assert capture.company == "Atlas"
    assert "What you typed stays" in told(page)
    assert "Khadija Bennani" in told(page)
    assert "Atlas Conseil SARL" in told(page)


def test_a_scan_is_kept_as_a_draft_at_once(
    page: CapturePage, qtbot: QtBot, keyboard: Keyboard, session: Session
):
    keyboard.scanner("MECARD:N:Bennani,Khadija;TEL:+32470112564;;")
    read_out(qtbot, page)
    names = lambda: [d.get("name") for d in session.replica.drafts().values()]  # noqa: E731 - a condition to wait for
    qtbot.waitUntil(lambda: names() == ["Khadija Bennani"])


def test_a_name_and_enter_stays_a_name_and_goes_on(
    page: CapturePage, qtbot: QtBot, keyboard: Keyboard
):
    qtbot.keyClicks(QApplication.focusWidget(), "Khadija Bennani")
    keyboard.press(Qt.Key.Key_Return)
    read_out(qtbot, page)
    assert page.sheet.capture().name == "Khadija Bennani"
    assert QApplication.focusWidget() is page.sheet.phones.rows[0].box


def test_a_badge_number_on_the_events_list_opens_that_person(
    page: CapturePage, qtbot: QtBot, keyboard: Keyboard, session: Session, event: str, khadija: str
):
    session.replica.save_all(
        [Save("attendance", {"person": khadija, "event": event, "badge": "4711"})]
    )
    keyboard.scanner("4711")
    read_out(qtbot, page)
    assert page.sheet.capture().person_id == khadija
    assert page.whose.isVisible()
    assert "here already" in told(page)
    assert page.sheet.name.text() == "Khadija Bennani"


def test_a_link_whose_end_is_a_badge_number_opens_that_person(
    page: CapturePage, qtbot: QtBot, session: Session, event: str, khadija: str
):
    session.replica.save_all(
        [Save("attendance", {"person": khadija, "event": event, "badge": "A-17"})]
    )
    page.scanner.take_picture(picture("https://forum.example/badge/A-17"))
    read_out(qtbot, page)
    assert page.sheet.capture().person_id == khadija


def test_an_unknown_badge_number_is_noted_on_the_new_person(
    page: CapturePage, qtbot: QtBot, keyboard: Keyboard
):
    keyboard.scanner("9999")
    read_out(qtbot, page)
    assert page.sheet.capture().more["badge"] == "9999"
    assert page.sheet.name.text() == ""
    assert "Nobody on the list" in told(page)


def test_a_screenshot_that_is_pasted_is_read(page: CapturePage, qtbot: QtBot):
    QGuiApplication.clipboard().setImage(picture(CARD))
    qtbot.keyClick(page.sheet.name, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    read_out(qtbot, page)
    assert page.sheet.capture().name == "Khadija Bennani"


def test_a_signature_that_is_pasted_is_read_and_a_pasted_name_stays_a_name(
    page: CapturePage, qtbot: QtBot
):
    QGuiApplication.clipboard().setText("Khadija Bennani")
    qtbot.keyClick(page.sheet.name, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert page.sheet.name.text() == "Khadija Bennani"
    page.sheet.name.clear()
    QGuiApplication.clipboard().setText("Khadija Bennani\nGSM: 0470 11 25 64\nk@atlas.example")
    qtbot.keyClick(page.sheet.name, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    read_out(qtbot, page)
    capture = page.sheet.capture()
    assert (capture.name, capture.emails) == ("Khadija Bennani", ["k@atlas.example"])
    assert capture.phones[0]["e164"] == "+32470112564"


@pytest.mark.parametrize("name", ["badge.png", "card.vcf"])
def test_a_file_that_is_dropped_is_read(page: CapturePage, qtbot: QtBot, tmp_path: Path, name: str):
    file = tmp_path / name
    if name.endswith(".png"):
        picture(CARD).save(str(file))
    else:
        file.write_bytes(CARD.replace("Khadija", "Khad\u00efja").encode("cp1252"))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    assert page.sheet.name.take(mime)
    read_out(qtbot, page)
    assert page.sheet.capture().name in ("Khadija Bennani", "Khad\u00efja Bennani")


def test_a_picture_without_a_code_says_what_to_do(page: CapturePage, qtbot: QtBot):
    blank = QImage(300, 300, QImage.Format.Format_RGB32)
    blank.fill(Qt.GlobalColor.white)
    page.scanner.take_picture(blank)
    read_out(qtbot, page)
    assert "No code was found" in told(page)


def test_a_file_that_is_nothing_of_the_kind_is_said_to_be_unreadable(
    page: CapturePage, qtbot: QtBot, tmp_path: Path
):
    file = tmp_path / "list.pdf"
    file.write_bytes(b"%PDF-1.7\x01\x02stream endstream" * 20)
    page.scanner.take_file(file)
    read_out(qtbot, page)
    assert "cannot be read" in told(page)


KARIM = "BEGIN:VCARD\nVERSION:3.0\nN:Tazi;Karim;;;\nTEL:+212661223344\nEND:VCARD"


@pytest.fixture
def kept_drafts(session: Session, idle: Callable[[], None]) -> Callable[[], list[dict[str, Any]]]:
    """Gives the drafts once everything is written."""

    def read() -> list[dict[str, Any]]:
        idle()
        return list(session.replica.drafts().values())

    return read


def test_the_card_of_somebody_else_begins_the_next_visitor(
    page: CapturePage, qtbot: QtBot, kept_drafts
):
    page.scanner.take_text(CARD)
    read_out(qtbot, page)
    qtbot.keyClick(page.sheet.needs.chips()[0], Qt.Key.Key_2)
    page.scanner.take_text(KARIM)
    qtbot.waitUntil(lambda: page.sheet.capture().name == "Karim Tazi")
    capture = page.sheet.capture()
    assert [phone["e164"] for phone in capture.phones] == ["+212661223344"]
    assert (capture.emails, capture.needs, capture.company) == ([], [], "")
    assert "Khadija Bennani waits" in told(page).replace("\u2068", "").replace("\u2069", "")
    qtbot.waitUntil(
        lambda: sorted(d["name"] for d in kept_drafts()) == ["Karim Tazi", "Khadija Bennani"]
    )


def test_a_card_taken_for_somebody_elses_is_laid_into_the_visitor_with_one_key(
    page: CapturePage, qtbot: QtBot, keyboard: Keyboard, kept_drafts
):
    page.scanner.take_text(CARD)
    read_out(qtbot, page)
    page.scanner.take_text(KARIM)
    qtbot.waitUntil(lambda: page.sheet.capture().name == "Karim Tazi")
    keyboard.press(Qt.Key.Key_F4)
    capture = page.sheet.capture()
    assert capture.name == "Khadija Bennani"
    assert [p["e164"] for p in capture.phones] == ["+32470112564", "+212661223344"]
    qtbot.waitUntil(lambda: [d["name"] for d in kept_drafts()] == ["Khadija Bennani"])


def test_a_card_taken_for_the_visitors_own_begins_the_next_with_one_key(
    page: CapturePage, qtbot: QtBot, keyboard: Keyboard, kept_drafts
):
    page.sheet.phones.load([{"typed": "+32 2 511 11 11", "e164": "+3225111111", "country": "BE"}])
    page.scanner.take_text(KARIM)
    read_out(qtbot, page)
    assert len(page.sheet.capture().phones) == 2
    keyboard.press(Qt.Key.Key_F4)
    capture = page.sheet.capture()
    assert capture.name == "Karim Tazi"
    assert [phone["e164"] for phone in capture.phones] == ["+212661223344"]
    kept = [d["phones"][0]["e164"] for d in kept_drafts() if not d["name"]]
    assert kept == ["+3225111111"]


@pytest.mark.parametrize("box", ["needs", "details", "note", "phones"])
def test_a_card_scanned_while_the_cursor_is_elsewhere_lands_nowhere_but_on_the_next_sheet(
    page: CapturePage, qtbot: QtBot, keyboard: Keyboard, kept_drafts, box: str
):
    page.scanner.take_text(CARD)
    read_out(qtbot, page)
    sheet = page.sheet
    sheet.details.setText("A workshop")
    before = sheet.capture()
    boxes = {"needs": sheet.needs, "details": sheet.details, "note": sheet.note}
    boxes["phones"] = sheet.phones.rows[0].box
    boxes[box].setFocus()
    keyboard.scanner(KARIM)
    qtbot.waitUntil(lambda: sheet.capture().name == "Karim Tazi")
    assert sheet.capture().details == sheet.capture().note == ""
    [kept] = [d for d in kept_drafts() if d["name"] == before.name]
    assert kept["details"] == "A workshop"
    assert (kept["needs"], kept["note"]) == ([], "")
    assert [phone["e164"] for phone in kept["phones"]] == ["+32470112564"]


def burst(text: str, pace_ms: int) -> None:
    """Press keys at a pace, ended by Enter, into whatever has the focus."""
    for at, letter in enumerate(text + "\r"):
        key = Qt.Key.Key_Return if letter == "\r" else Qt.Key(ord(letter))
        event = QKeyEvent(QKeyEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, letter)
        event.setTimestamp(1000 + at * pace_ms)
        QApplication.sendEvent(QApplication.focusWidget(), event)


def test_a_badge_scanned_while_the_cursor_is_at_the_needs_chooses_none_of_them(
    page: CapturePage, qtbot: QtBot, session: Session, event: str, khadija: str, kept_drafts
):
    session.replica.save_all(
        [Save("attendance", {"person": khadija, "event": event, "badge": "4711"})]
    )
    page.scanner.take_text(KARIM)
    read_out(qtbot, page)
    assert page.sheet.needs.isAncestorOf(QApplication.focusWidget())
    burst("4711", pace_ms=5)
    qtbot.waitUntil(lambda: page.sheet.capture().person_id == khadija)
    assert page.sheet.capture().needs == []
    [karim] = [d for d in kept_drafts() if d["name"] == "Karim Tazi"]
    assert karim["needs"] == []


def test_needs_chosen_by_hand_are_no_badge(page: CapturePage, qtbot: QtBot):
    page.scanner.take_text(KARIM)
    read_out(qtbot, page)
    burst("1234", pace_ms=120)
    assert len(page.sheet.capture().needs) >= 3
    assert not page.scanner.busy
