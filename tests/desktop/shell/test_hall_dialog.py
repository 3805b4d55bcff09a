"""Two laptops in one hall, one of them at the window."""

import pytest
import shiboken6
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea

from desktop.bootstrap import enrol_here
from desktop.dialogs import hall as hall_dialog
from desktop.dialogs.hall import HallDialog
from desktop.dialogs.invite import qr_picture
from desktop.i18n import LANGUAGES
from desktop.reports import log_text
from sync.client.exchange import sync
from sync.client.hall import Partner, Step
from sync.errors import HallFault
from sync.protocol.hall import PORTS, PREFIX, Code
from sync.replica.views import Colleague
from tests.desktop.shell.test_main_window import person
from tests.helpers.cut_words import cut_words
from tests.helpers.hall import HERE, PATIENCE_S, Hall, Person
from tests.helpers.laptops import Laptop

LONG = 30_000
SMALL = (1366, 768)


@pytest.fixture
def room():
    made = Hall()
    yield made
    made.close()


@pytest.fixture
def omar(session, register, tmp_path):
    """A colleague whom the session's laptop knows, and who has something to give."""
    enrol_here(session.replica, register.invite("Salma"))
    with Laptop(tmp_path / "omar", "Omar") as laptop:
        laptop.enrol(register.invite("Omar"))
        sync(session.replica)
        laptop.sync()
        laptop.meet("Yto")
        yield laptop


@pytest.fixture
def opened(session, qtbot, monkeypatch):
    """Open the dialog as host or as guest; this laptop's one network is its own."""
    monkeypatch.setattr(hall_dialog, "addresses", lambda: [HERE])

    def make(*, hosting):
        dialog = HallDialog(session, hosting=hosting)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return make


def shown_code(dialog, qtbot):
    qtbot.waitUntil(dialog.shown.code.isVisible, timeout=LONG)
    return dialog.shown.code.text().strip("\u2066\u2069")


def confirming(dialog, qtbot):
    qtbot.waitUntil(dialog.comparing.number.isVisible, timeout=LONG)
    return dialog.comparing.number.text().strip("\u2066\u2069").replace(" ", "")


def test_a_host_shows_a_code_compares_the_number_and_takes_what_the_guest_brings(
    omar, session, opened, room, qtbot
):
    person(session, "Khadija")
    dialog, colleague = opened(hosting=True), Person()
    visiting = room.guest(omar.replica, shown_code(dialog, qtbot), colleague)
    number = confirming(dialog, qtbot)
    assert colleague.asked.wait(PATIENCE_S)
    assert number == colleague.shown[0].number
    assert "Omar" in dialog.comparing.who.text()
    assert dialog.comparing.may_read.isChecked()
    assert not dialog.accept_button.isDefault()  # a scanner's Enter says no yes
    assert session.replica.at_risk().load.bundles == 0
    dialog.accept_button.click()
    there = visiting.result(timeout=PATIENCE_S)
    qtbot.waitUntil(lambda: dialog.met is not None, timeout=LONG)
    said = dialog.banner.accessibleName()
    assert "2 changes given to Omar." in said
    assert "2 changes can be seen here already." in said
    assert (there.taken.bundles, there.taken.shown) == (1, 2)
    assert session.replica.at_risk().load.authors == ("Omar",)
    line = log_text(session.replica.log_lines(1)[0])
    assert line == "Met Omar in a hall. 2 changes. 1 file taken over."


def test_a_guest_types_the_code_and_lets_them_only_carry(omar, session, opened, room, qtbot):
    person(session, "Khadija")
    colleague = Person()
    hosting = room.host(omar.replica, colleague)
    dialog = opened(hosting=False)
    qtbot.keyClicks(dialog.typing.box, colleague.code().lower())
    qtbot.keyClick(dialog.typing.box, Qt.Key.Key_Return)
    confirming(dialog, qtbot)
    dialog.comparing.may_read.setChecked(False)
    dialog.accept_button.click()
    there = hosting.result(timeout=PATIENCE_S)
    assert (there.taken.bundles, there.taken.shown) == (1, 0)
    qtbot.waitUntil(lambda: dialog.met is not None, timeout=LONG)


def test_a_picture_of_the_code_is_as_good_as_typing(omar, opened, room, qtbot):
    colleague = Person()
    hosting = room.host(omar.replica, colleague)
    dialog = opened(hosting=False)
    photo: QImage = qr_picture(PREFIX + colleague.code()).toImage()
    dialog.typing.box.pictured.emit(photo)
    confirming(dialog, qtbot)
    dialog.accept_button.click()
    assert hosting.result(timeout=PATIENCE_S) is not None
    qtbot.waitUntil(lambda: dialog.met is not None, timeout=LONG)


def test_a_yes_is_heard_that_comes_before_the_other_thread_first_asks_for_it(opened):
    dialog = opened(hosting=False)
    partner = Partner("Omar", "a" * 32, "482913", Colleague("a" * 32, "Omar", "l", "k"))
    dialog.show_step(Step("confirming", partner=partner))
    dialog.accept_button.click()
    assert dialog._word.ask(partner) == "read"
    another = Partner("Omar", "a" * 32, "113071", partner.colleague)
    assert dialog._word.ask(another) is None  # a yes to one number is none to another


def wrong(dialog):
    """Give what is said beside the box."""
    texts = (label.text() for label in dialog.typing.findChildren(QLabel) if label.isVisible())
    return " ".join(texts)


def test_a_picture_without_a_code_is_said_to_have_none(omar, opened, qtbot):
    dialog = opened(hosting=False)
    blank = QImage(80, 80, QImage.Format.Format_RGB32)
    blank.fill(Qt.GlobalColor.white)
    dialog.typing.box.pictured.emit(blank)
    qtbot.waitUntil(lambda: "No code of a laptop" in wrong(dialog), timeout=LONG)


def test_no_closes_the_window_and_tells_the_other_side(omar, session, opened, room, qtbot):
    person(session, "Khadija")
    dialog, colleague = opened(hosting=True), Person()
    visiting = room.guest(omar.replica, shown_code(dialog, qtbot), colleague)
    confirming(dialog, qtbot)
    dialog.close_button.click()
    assert not dialog.isVisible()
    fault = visiting.exception(timeout=PATIENCE_S)
    assert isinstance(fault, HallFault)
    assert fault.code == "declined"
    assert session.replica.at_risk().load.bundles == 0


def test_a_mistyped_code_is_said_beside_the_box_and_can_be_mended(omar, opened, qtbot):
    dialog = opened(hosting=False)
    qtbot.keyClicks(dialog.typing.box, "7K3M")
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: "16 letters and digits" in wrong(dialog), timeout=LONG)
    assert dialog.typing.box.text() == "7K3M"


def test_who_cannot_be_reached_is_said_and_one_can_try_again(omar, opened, qtbot):
    dialog = opened(hosting=False)
    dialog.come(Code(HERE, PORTS[-1], 1).to_text())
    qtbot.waitUntil(dialog.banner.isVisible, timeout=LONG)
    assert "hotspot" in dialog.banner.accessibleName()
    dialog.accept_button.click()
    assert dialog.typing.box.isVisible()


def test_a_laptop_on_no_network_is_told_so(omar, session, qtbot, monkeypatch):
    monkeypatch.setattr(hall_dialog, "addresses", list)
    dialog = HallDialog(session, hosting=True)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.banner.isVisible, timeout=LONG)
    assert "stick" in dialog.banner.accessibleName()


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("code", [language.code for language in LANGUAGES])
def test_no_word_of_it_is_cut_and_it_fits_a_small_screen(session, look, qtbot, code, scale):
    look.set_language(code)
    look.set_scale(scale)
    known = Partner("Omar Benjelloun", "a" * 32, "482913", Colleague("a" * 32, "Omar", "l", "k"))
    unknown = Partner("يوسف العلوي", "b" * 32, "007913", None)
    shown = Code("192.168.1.23", PORTS[0], 123_456_789).to_text()
    states = {
        "typing": lambda dialog: dialog._show("typing"),
        "mistyped": lambda dialog: dialog._failed(HallFault("code")),
        "unreachable": lambda dialog: dialog._failed(HallFault("unreachable")),
        "waiting": lambda dialog: dialog.show_step(Step("waiting", shown)),
        "again": lambda dialog: dialog.show_step(Step("waiting", shown, again=True)),
        "known": lambda dialog: dialog.show_step(Step("confirming", partner=known)),
        "unknown": lambda dialog: dialog.show_step(Step("confirming", partner=unknown)),
        "agreed": lambda dialog: dialog.show_step(Step("agreed", partner=known)),
    }
    cut = {}
    for name, put in states.items():
        dialog = HallDialog(session, hosting=False)
        dialog._hosting = name in ("waiting", "again")
        dialog.shown.show_networks(["192.168.1.23", "10.8.0.2"])
        dialog.show()
        put(dialog)
        for _ in range(6):
            QApplication.sendPostedEvents()
            QApplication.processEvents()
        cut[name] = cut_words(dialog)
        [bar] = [s.verticalScrollBar() for s in dialog.findChildren(QScrollArea)]
        if scale == 1.0 and bar.maximum():
            cut[name].append(f"{bar.maximum()} pixels are scrolled out of sight")
        screen = dialog.screen().availableSize()  # that of the tests is higher than a laptop's
        room = QSize(*SMALL) if scale == 1.0 else screen
        if dialog.size().boundedTo(room) != dialog.size():
            cut[name].append(f"larger than the screen: {dialog.size().toTuple()}")
        dialog.reject()
        shiboken6.delete(dialog)
    assert {name: words for name, words in cut.items() if words} == {}
