"""What a meeting in a hall shows: a code, a box for one, the number that two people compare."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QLabel, QVBoxLayout, QWidget

from desktop.dialogs.invite import qr_picture
from desktop.form_view.scan_box import ScanBox
from desktop.i18n import isolate
from desktop.live import Live, name
from desktop.pictures import codes_of, load_picture
from desktop.session import Session
from desktop.style.theme import current_theme
from desktop.style.widgets import Field, Muted, SectionTitle, button
from desktop.style.words import Words
from sync.client.hall import Answer, Partner
from sync.protocol.hall import PREFIX

_PICTURE = 140


class CodePanel(Live):
    """The code to be typed or scanned, and which of our networks it is for."""

    chosen = Signal(str)
    """Another of this laptop's addresses."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture, self.code = QLabel(), Words("", "page")
        for label in (self.picture, self.code):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        by_mouse = Qt.TextInteractionFlag.TextSelectableByMouse
        self.code.setTextInteractionFlags(
            by_mouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.networks = QComboBox()
        self._field, self._note = Field("", self.networks), Muted()
        self.networks.activated.connect(lambda: self.chosen.emit(self.networks.currentText()))
        _stack(self, self.picture, self.code, self._note, self._field)
        self.retranslate()

    def retranslate(self) -> None:
        self.picture.setAccessibleName(self.tr("The code as a QR code"))
        self._field.set_label(self.tr("This laptop’s address on the network you share"))
        self._note.setText(
            self.tr("It serves for ten minutes and one meeting, and only on this network.")
        )

    def show_networks(self, addresses: list[str]) -> None:
        """Offer several addresses, if there are several."""
        self.networks.clear()
        self.networks.addItems(addresses)
        self.show_rest(True)

    def show_rest(self, shown: bool) -> None:
        """Show what stands below the code, where nothing else needs the room."""
        self._note.setVisible(shown)
        self._field.setVisible(shown and self.networks.count() > 1)

    def show_code(self, code: str) -> None:
        """Show the code in letters and as a picture."""
        self.code.setText(isolate(code))
        self.code.setAccessibleName(" ".join(code))
        self.picture.setPixmap(qr_picture(PREFIX + code, _PICTURE))


class TypingPanel(Live):
    """A box for the code on the other screen: typed, scanned, pasted, or in a picture."""

    came = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.box = ScanBox()
        self.box.setPlaceholderText("0000-0000-0000-0000")
        self._field = Field("", self.box)
        self.open_picture = button("…", "quiet", icon="scan")
        self.box.scanned.connect(self.came)
        self.box.pictured.connect(lambda image: self._read(codes_of, image))
        self.box.filed.connect(lambda path: self._read(_codes_in, path))
        self.box.textEdited.connect(lambda: self.show_error(""))
        self.open_picture.clicked.connect(self._choose)
        column = _stack(self, self._field)
        column.addWidget(self.open_picture, 0, Qt.AlignmentFlag.AlignLeading)
        self.setFocusProxy(self.box)
        self.retranslate()

    def retranslate(self) -> None:
        self._field.set_label(self.tr("The code on the other screen"))
        name(self.open_picture, self.tr("Read a picture of the code…"))

    def show_error(self, text: str) -> None:
        """Say what is wrong with the code."""
        self._field.set_error(text)

    def _choose(self) -> None:
        chosen, _kind = QFileDialog.getOpenFileName(self, self.tr("A picture of the code"))
        if chosen:
            self._read(_codes_in, Path(chosen))

    def _read(self, work: Any, picture: QImage | Path) -> None:
        self._session.jobs.run(work, picture, done=self._seen)

    def _seen(self, texts: list[str]) -> None:
        codes = [text for text in texts if text.upper().startswith(PREFIX)]
        if codes:
            self.came.emit(codes[0])
        else:
            self.show_error(self.tr("No code of a laptop is in this picture."))


class NumberPanel(Live):
    """Who is there, the number to compare, and whether they may read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.partner: Partner | None = None
        self.who, self.number = SectionTitle(), Words("", "page")
        for label in (self.who, self.number):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.number.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.may_read, self._unknown = QCheckBox(), Muted()
        _stack(self, self.who, self.number, self.may_read, self._unknown)
        self.setFocusProxy(self.number)
        self.retranslate()

    def retranslate(self) -> None:
        self.may_read.setText(self.tr("They may also see my changes"))
        self._unknown.setText(
            self.tr(
                "Your laptop does not know theirs yet: they can carry what you give, and cannot "
                "read it."
            )
        )
        self._say()

    def show_partner(self, partner: Partner) -> None:
        """Show who is there by now."""
        self.partner = partner
        known = partner.colleague is not None
        self.may_read.setChecked(known)
        self._unknown.setVisible(not known)
        self._say()

    def show_choice(self, *, open_: bool) -> None:
        """Let the person choose whether they may read, as long as that is open."""
        known = self.partner is not None and self.partner.colleague is not None
        self.may_read.setVisible(open_ and known)

    @property
    def yes(self) -> Answer:
        """What a yes means, as it is ticked."""
        return "read" if self.may_read.isChecked() else "carry"

    def _say(self) -> None:
        if self.partner is not None:
            self.who.setText(f"\u2068{self.partner.name}\u2069")
            self.number.setText(isolate(self.partner.spaced))
            spelt = " ".join(self.partner.number)
            self.number.setAccessibleName(self.tr("The number is {number}").format(number=spelt))


def _stack(panel: QWidget, *widgets: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(panel)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(current_theme().tokens.spacing.m)
    for widget in widgets:
        column.addWidget(widget)
    return column


def _codes_in(path: Path) -> list[str]:
    image = load_picture(path)
    return [] if image.isNull() else codes_of(image)
