"""No word is cut: every page and dialog in every language, on a small laptop's screen."""

from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from build_scripts.sample import fill
from desktop import i18n
from desktop.dialogs.consent import ConsentDialog
from desktop.dialogs.enrol import EnrolDialog
from desktop.dialogs.event import EventDialog
from desktop.dialogs.passphrase import PassphraseDialog
from desktop.dialogs.record import RecordDialog
from desktop.dialogs.set_aside import SetAsideDialog
from desktop.gate import Gate
from desktop.look import Look
from desktop.main_window import MainWindow
from desktop.models.capture import ConsentTaking
from desktop.session import Session
from tests.helpers.cut_words import cut_words

SMALL = QSize(1366, 768)
SCALES = [1.0, 2.0]
CODES = [language.code for language in i18n.LANGUAGES]
FORMS = ("entrepreneur", "company", "event", "encounter", "need", "referral", "followup")
DIALOGS: dict[str, Callable[[Session], QDialog]] = {
    "enrol": EnrolDialog,
    "event": EventDialog,
    "passphrase": PassphraseDialog,
    "set_aside": SetAsideDialog,
    "consent": lambda session: ConsentDialog(session, ConsentTaking()),
} | {name: lambda session, name=name: RecordDialog(session, name) for name in FORMS}  # type: ignore[misc]  # the default binds the name


@pytest.fixture
def full(session: Session, window: MainWindow, qtbot) -> Iterator[MainWindow]:
    """The main window over an event day's records, a person open."""
    ids = fill(session.replica)
    window.record.open("entrepreneur", ids["Bennani"])
    yield window
    qtbot.waitUntil(lambda: not session.jobs.busy)


def at_rest(window: QWidget, session: Session, qtbot) -> None:
    qtbot.waitUntil(lambda: not session.jobs.busy)
    for _ in range(6):
        QApplication.sendPostedEvents()
        QApplication.processEvents()
    assert window.isVisible()


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("code", CODES)
def test_no_word_of_a_page_is_cut(
    full: MainWindow, session, look: Look, qtbot, code: str, scale: float
) -> None:
    look.set_language(code)
    look.set_scale(scale)
    cut = {}
    for page_id in full.pages:
        full.open_page(page_id)
        full.resize(SMALL)
        at_rest(full, session, qtbot)
        assert full.size() == SMALL, page_id
        cut[page_id] = cut_words(full)
    full.open_page("capture")
    full.capture.sheet.unfold(True)
    at_rest(full, session, qtbot)
    cut["capture unfolded"] = cut_words(full)
    full.open_page("record")
    full.record.edit()
    at_rest(full, session, qtbot)
    cut["record in hand"] = cut_words(full)
    assert {place: words for place, words in cut.items() if words} == {}


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("code", CODES)
def test_no_word_of_a_dialog_is_cut(
    session: Session, look: Look, qtbot, code: str, scale: float
) -> None:
    look.follow(session)
    look.set_language(code)
    look.set_scale(scale)
    cut = {}
    for name, make in DIALOGS.items():
        dialog = make(session)
        sized = dialog.testAttribute(Qt.WidgetAttribute.WA_Resized)
        asked = dialog.size() if sized else dialog.sizeHint()
        dialog.show()
        dialog.resize(asked.boundedTo(SMALL))  # the screen of the tests is narrower
        at_rest(dialog, session, qtbot)
        cut[name] = cut_words(dialog)
        if dialog.width() > SMALL.width() or dialog.height() > SMALL.height():
            cut[name].append(f"larger than the screen: {dialog.size().toTuple()}")
        dialog.reject()
        shiboken6.delete(dialog)
    look.follow(None)
    assert {name: words for name, words in cut.items() if words} == {}


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("code", CODES)
def test_no_word_before_the_vault_is_open_is_cut(
    new_gate: Callable[[], Gate], look: Look, qapp, code: str, scale: float
) -> None:
    look.set_language(code)
    look.set_scale(scale)
    gate = new_gate()
    gate.resize(SMALL)
    cut = {}
    for name in ("welcome", "joining", "person"):
        gate.first_run.show_step(getattr(gate.first_run, name))
        for _ in range(6):
            qapp.processEvents()
        cut[name] = cut_words(gate)
    assert {name: words for name, words in cut.items() if words} == {}


def test_a_word_that_is_cut_is_found(dressed: QApplication, session: Session, qtbot) -> None:
    """The measure itself: a button and a label with too little room are told."""
    dialog = EventDialog(session)
    dialog.show()
    qtbot.waitExposed(dialog)
    assert cut_words(dialog) == []
    dialog.accept_button.setFixedWidth(20)
    dialog.heading.setFixedWidth(8)
    QApplication.processEvents()
    assert len(cut_words(dialog)) == 2
    shiboken6.delete(dialog)


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_a_visitors_name_contact_need_and_consent_are_in_sight_at_once(
    full: MainWindow, session, look: Look, qtbot, code: str
) -> None:
    look.set_language(code)
    session.language = code
    full.resize(SMALL)
    full.open_capture("")
    at_rest(full, session, qtbot)
    sheet = full.capture.sheet
    asked = (sheet.name, sheet.phones, sheet.emails, sheet.needs, sheet.consent.answers)
    hidden = [b.accessibleName() for b in asked if b.visibleRegion().boundingRect() != b.rect()]
    assert full.size() == SMALL
    assert hidden == []
