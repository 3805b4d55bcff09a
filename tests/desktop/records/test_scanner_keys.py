"""What a scanner types is told from what a hand typed before it, wherever the cursor is."""

import io
from collections.abc import Callable

import pytest
import segno
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QKeyEvent, QPainter
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.pages.capture import CapturePage
from desktop.session import Session

KARIM = "BEGIN:VCARD\nVERSION:3.0\nN:Tazi;Karim;;;\nTEL:+212661223344\nEND:VCARD"


@pytest.fixture
def page(session: Session, shown: Callable[[QWidget], None]) -> CapturePage:
    made = CapturePage(session)
    shown(made)
    return made


def told(page: CapturePage) -> str:
    return page.banner.accessibleName()


def read_out(qtbot: QtBot, page: CapturePage) -> None:
    qtbot.waitUntil(lambda: page.banner.isVisible() and not page.scanner.busy)


SCANNER_MS, HAND_MS = 8, 140


class RealKeys:
    """Presses keys with the keyboard's own time, Shift before each capital, as both kinds do."""

    def __init__(self) -> None:
        self._now = 10_000

    def hand(self, text: str, pace_ms: int = HAND_MS) -> None:
        self._type(text, pace_ms)

    def scanner(self, text: str, end: str = "\r", pace_ms: int = SCANNER_MS) -> None:
        self._now += 400
        self._type(text + end, pace_ms)

    def _type(self, text: str, pace_ms: int) -> None:
        for letter in text:
            self._now += pace_ms
            if letter.isupper() or letter in ":_":
                self._press(Qt.Key.Key_Shift, "")
            key = {"\r": Qt.Key.Key_Return, "\n": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab}
            self._press(key.get(letter, Qt.Key(ord(letter.upper()))), letter)

    def _press(self, key: Qt.Key, text: str) -> None:
        for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            event.setTimestamp(self._now)
            QApplication.sendEvent(QApplication.focusWidget(), event)


@pytest.fixture
def keys() -> RealKeys:
    return RealKeys()


@pytest.mark.parametrize("end", ["\r", "\t", ""], ids=["enter", "tab", "nothing"])
def test_a_badge_scanned_right_behind_a_typed_name_leaves_the_name(
    page: CapturePage, qtbot: QtBot, keys: RealKeys, end: str
):
    keys.hand("Khadija")
    keys.scanner("A-4711", end)
    read_out(qtbot, page)
    capture = page.sheet.capture()
    assert (capture.name, capture.more["badge"]) == ("Khadija", "A-4711")


def test_a_card_scanned_right_behind_a_typed_name_leaves_the_name(
    page: CapturePage, qtbot: QtBot, keys: RealKeys
):
    keys.hand("Karim Taz")
    keys.scanner(KARIM)
    read_out(qtbot, page)
    qtbot.waitUntil(lambda: bool(page.sheet.capture().phones))
    assert page.sheet.capture().name in ("Karim Taz", "Karim Tazi")


@pytest.mark.parametrize("box", ["details", "note", "phones"])
def test_a_badge_scanned_into_another_box_leaves_what_was_typed_there(
    page: CapturePage, qtbot: QtBot, keys: RealKeys, box: str
):
    sheet = page.sheet

    def asked() -> QLineEdit | QPlainTextEdit:
        """Give the box; those of the phones are made anew as they change."""
        boxes = {"details": sheet.details, "note": sheet.note, "phones": sheet.phones.rows[0].box}
        return boxes[box]

    asked().setFocus()
    keys.hand("0470")
    keys.scanner("B-0815")
    qtbot.waitUntil(lambda: sheet.capture().more.get("badge") == "B-0815")
    text = asked().toPlainText() if box == "note" else asked().text()
    assert text == "0470"


@pytest.mark.parametrize("pace_ms", [45, 90, 140])
def test_a_name_with_a_number_that_a_hand_types_stays_whole(
    page: CapturePage, qtbot: QtBot, keys: RealKeys, pace_ms: int
):
    keys.hand("Khadija 4711\r", pace_ms)
    read_out(qtbot, page)
    capture = page.sheet.capture()
    assert capture.name == "Khadija 4711"
    assert "badge" not in capture.more


def test_letters_that_come_at_once_are_never_parted_from_what_was_typed(
    page: CapturePage, qtbot: QtBot, keys: RealKeys
):
    keys.hand("Khadija ")
    keys.scanner("Bennani")
    read_out(qtbot, page)
    assert page.sheet.capture().name == "Khadija Bennani"


def test_a_number_that_a_hand_types_into_a_note_stays_there(
    page: CapturePage, qtbot: QtBot, keys: RealKeys
):
    page.sheet.note.setFocus()
    keys.hand("Stand 4711\r", 60)
    assert page.sheet.note.toPlainText() == "Stand 4711\n"
    assert "badge" not in page.sheet.capture().more


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("WIFI:S:Forum;T:WPA;P:geheim;;", "Wi-Fi"),
        ("otpauth://totp/x?secret=ABC", "secret"),
        ("geo:48.85,2.35", "nobody"),
    ],
)
def test_a_code_that_is_no_person_is_said_to_be_none_and_nothing_of_it_is_kept(
    page: CapturePage, qtbot: QtBot, code: str, words: str
):
    page.sheet.name.setText(code)
    page.scanner.take_text(code)
    read_out(qtbot, page)
    assert words in told(page)
    assert page.sheet.capture().empty


def codes(*texts: str) -> QImage:
    """A picture with several codes beside each other."""
    picture = QImage(420 * len(texts), 420, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    for at, text in enumerate(texts):
        buffer = io.BytesIO()
        segno.make(text, error="m", encoding="utf-8").save(buffer, kind="png", scale=5)
        painter.drawImage(420 * at, 0, QImage.fromData(buffer.getvalue()))
    painter.end()
    return picture


RIM = "BEGIN:VCARD\nVERSION:3.0\nN:Alami;Rim;;;\nTEL:+212662345678\nEND:VCARD"


@pytest.mark.qt_log_ignore("propagateSizeHints", r"raise\(\)", "grabbing the keyboard")
def test_of_two_peoples_codes_in_one_picture_one_is_chosen(page: CapturePage, qtbot: QtBot):
    page.scanner.take_picture(codes(KARIM, RIM))
    read_out(qtbot, page)
    assert page.sheet.capture().empty
    menu = page.reading.menu
    said = [action.text().replace("\u2068", "").replace("\u2069", "") for action in menu.actions()]
    assert said == ["&1  Karim Tazi", "&2  Rim Alami"]
    menu.actions()[1].trigger()
    menu.close()
    assert page.sheet.capture().name == "Rim Alami"


def test_a_badges_card_and_its_link_in_one_picture_are_one_person(page: CapturePage, qtbot: QtBot):
    page.scanner.take_picture(codes("https://forum.example/b", KARIM))
    read_out(qtbot, page)
    assert page.sheet.capture().name == "Karim Tazi"
