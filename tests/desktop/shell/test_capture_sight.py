"""Whatever has the keyboard at the booth is in sight, and a refused save is seen at once."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.look import Look
from desktop.main_window import MainWindow
from desktop.pages.capture import CapturePage
from desktop.session import Session
from desktop.style.widgets import Chip
from tests.helpers.cut_words import cut_words

LAPTOP = QSize(1366, 768)
Key = Qt.Key


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> CapturePage:
    """The capture page of a laptop's window, on a new visitor."""
    window.resize(LAPTOP)
    window.activateWindow()
    window.open_capture("")
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.capture.sheet.name)
    return window.capture


def press(page: QWidget, *keys: Key, held: Qt.KeyboardModifier | None = None) -> None:
    """Press keys as a keyboard does: the window gets them, and gives them to the focus."""
    for key in keys:
        QTest.keyClick(
            page.window().windowHandle(), key, held or Qt.KeyboardModifier.NoModifier, -1
        )


def seen(widget: QWidget | None) -> bool:
    """Whether all of a widget can be seen in its window."""
    if widget is None:
        return False
    place = widget.rect().translated(widget.mapTo(widget.window(), QPoint(0, 0)))
    clipped = widget.visibleRegion().boundingRect() == widget.rect()
    return widget.isVisible() and clipped and widget.window().rect().contains(place)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_refused_save_shows_the_box_the_reason_and_that_nobody_was_kept(
    page: CapturePage,
    qtbot: QtBot,
    session: Session,
    look: Look,
    idle: Callable[[], None],
    scale: float,
) -> None:
    look.set_scale(scale)
    page.window().resize(LAPTOP)
    page.sheet.name.setText("Younes Tahiri")
    page.save()
    idle()
    assert "Younes Tahiri" in page.banner.accessibleName()
    page.sheet.name.setText("Salma Idrissi")
    page.sheet.consent.answers.answer_chips()[0].click()
    press(page, Key.Key_Return, held=Qt.KeyboardModifier.ControlModifier)
    witness = page.sheet.consent.witness
    assert QApplication.focusWidget() is witness
    qtbot.waitUntil(lambda: seen(witness) and seen(page.sheet.consent._fields["ways"]._note))
    said = page.banner.accessibleName()
    assert seen(page.banner)
    assert "\u2068Salma Idrissi\u2069 is not kept yet. Who heard it?" in said
    assert page.banner.property("banner") == "stopped"
    assert "Younes" not in said
    assert session.replica.count("entrepreneur") == 1


def test_a_refusal_stays_until_the_visitor_is_kept_and_its_reason_until_it_is_met(
    page: CapturePage, qtbot: QtBot, session: Session, idle: Callable[[], None]
) -> None:
    page.sheet.name.setText("Salma Idrissi")
    page.sheet.consent.answers.answer_chips()[0].click()
    page.save()
    qtbot.keyClicks(page.sheet.consent.witness, "Nadia")
    said = "\u2068Salma Idrissi\u2069 is not kept yet: Ctrl+Enter keeps."
    assert page.banner.accessibleName() == said
    assert page.banner.property("banner") == "waiting"
    page.sheet.consent.witness.selectAll()
    qtbot.keyClick(page.sheet.consent.witness, Qt.Key.Key_Delete)
    assert page.banner.property("banner") == "stopped"
    qtbot.keyClicks(page.sheet.consent.witness, "Nadia")
    page.save()
    idle()
    assert "Kept: \u2068Salma Idrissi\u2069" in page.banner.accessibleName()


def test_a_refusal_goes_away_with_its_visitor(page: CapturePage, session: Session) -> None:
    page.save()
    assert "This visitor is not kept yet." in page.banner.accessibleName()
    page.begin_for(session.replica.save("entrepreneur", {"name": {"given": "Omar"}}))
    assert not page.banner.isVisible()


def test_a_refusal_is_said_in_the_language_switched_to(
    page: CapturePage, look: Look, qtbot: QtBot
) -> None:
    page.save()
    look.set_language("fr")
    qtbot.waitUntil(lambda: "n’est pas encore gardée" in page.banner.accessibleName())


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_stop_of_the_keyboard_is_in_sight(
    page: CapturePage, qtbot: QtBot, look: Look, scale: float
) -> None:
    look.set_scale(scale)
    page.window().resize(LAPTOP)
    page.sheet.consent.answers.answer_chips()[0].setFocus()
    for _ in page.sheet.consent.answers.answer_chips():
        qtbot.waitUntil(lambda: seen(QApplication.focusWidget()))
        press(page, Key.Key_Right)
    for _ in range(8):
        press(page, Key.Key_Tab)
        qtbot.waitUntil(lambda: seen(QApplication.focusWidget()))
    for _ in range(8):
        press(page, Key.Key_Backtab, held=Qt.KeyboardModifier.ShiftModifier)
        qtbot.waitUntil(lambda: seen(QApplication.focusWidget()))
    assert isinstance(QApplication.focusWidget(), Chip)


@pytest.mark.parametrize("code", ["ar", "es", "nl", "it"])
def test_a_laptops_screen_shows_consent_whole_with_how_it_is_given_and_who_heard_it(
    page: CapturePage, qtbot: QtBot, look: Look, code: str
) -> None:
    look.set_language(code)
    page.window().resize(LAPTOP)
    consent = page.sheet.consent
    qtbot.waitUntil(lambda: seen(consent.answers) and seen(consent.ways) and seen(consent.witness))


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_in_half_a_screen_nothing_of_the_sheet_is_cut(
    page: CapturePage, session: Session, look: Look, code: str, qtbot: QtBot
) -> None:
    look.set_language(code)
    page.window().resize(QSize(683, 728))
    qtbot.waitUntil(lambda: not session.jobs.busy)
    sheet = page.sheet
    room = sheet.parentWidget()
    assert room is not None
    qtbot.waitUntil(lambda: sheet.width() <= room.width())
    assert page.window().width() == 683
    qtbot.waitUntil(lambda: cut_words(page.window()) == [])
    assert seen(page.frame.save)
    assert seen(page.frame.put_aside)


def test_who_may_be_here_stands_on_a_narrow_sheet_and_beside_a_wide_one(
    page: CapturePage, session: Session, qtbot: QtBot, idle: Callable[[], None]
) -> None:
    session.replica.save("entrepreneur", {"name": {"given": "Salma", "family": "Idrissi"}})
    window = page.window()
    window.resize(QSize(700, 728))
    qtbot.waitUntil(lambda: page.sheet.isAncestorOf(page.met))
    assert not page.met.isVisible()
    qtbot.keyClicks(page.sheet.name, "Salma Idrissi")
    qtbot.waitUntil(page.met.isVisible)
    window.resize(LAPTOP)
    qtbot.waitUntil(lambda: not page.sheet.isAncestorOf(page.met))
    assert page.met.isVisible()
    idle()


def test_a_long_name_that_waits_cuts_nothing_beside_the_sheet(
    page: CapturePage, qtbot: QtBot
) -> None:
    page.sheet.name.setText("https://www.linkedin.example/in/" + "somebody" * 5)
    page.put_aside()
    qtbot.waitUntil(page.aside.isVisible)
    beside = page.met.parentWidget()
    assert beside is not None
    room = beside.parentWidget()
    assert room is not None
    qtbot.waitUntil(lambda: beside.width() <= room.width())
    assert cut_words(page.window()) == []


def test_answering_shows_how_it_is_given_and_who_heard_it_below_the_banner_too(
    page: CapturePage, qtbot: QtBot
) -> None:
    page.say("kept", "…")
    page.sheet.needs.chips()[0].setFocus()
    press(page, Key.Key_Tab)
    consent = page.sheet.consent
    qtbot.waitUntil(lambda: seen(consent.answers) and seen(consent.witness))


def test_a_window_is_no_narrower_than_half_a_small_laptops_screen(page: CapturePage) -> None:
    window = page.window()
    window.resize(300, 200)
    assert window.width() == 680
    assert window.height() == 480


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_in_large_writing_the_title_and_the_save_are_in_sight_from_the_beginning(
    page: CapturePage, look: Look, qtbot: QtBot, code: str
) -> None:
    look.set_language(code)
    look.set_scale(2.0)
    page.window().resize(LAPTOP)
    page.say("kept", "…")
    qtbot.waitUntil(lambda: seen(page.frame.save) and seen(page.frame.heading))
    qtbot.waitUntil(lambda: seen(page.sheet.name))


def test_what_later_holds_is_in_sight_when_it_unfolds(page: CapturePage, qtbot: QtBot) -> None:
    later = page.sheet.later
    later.toggle.setFocus()
    press(page, Key.Key_Return)
    qtbot.waitUntil(lambda: seen(later.company) and seen(later.toggle))
    assert later.form is not None
    assert later.toggle.hasFocus()
    qtbot.waitUntil(lambda: seen(later.form.editor("residence")))


def test_the_next_visitors_choices_begin_at_the_first(
    page: CapturePage, qtbot: QtBot, idle: Callable[[], None]
) -> None:
    page.sheet.name.setText("Younes Tahiri")
    page.sheet.consent.answers.answer_chips()[2].setFocus()
    press(page, Key.Key_3)
    page.sheet.consent.witness.setText("Nadia")
    press(page, Key.Key_Return, held=Qt.KeyboardModifier.ControlModifier)
    idle()
    page.sheet.needs.chips()[0].setFocus()
    press(page, Key.Key_Tab)
    assert QApplication.focusWidget() is page.sheet.consent.answers.answer_chips()[0]
