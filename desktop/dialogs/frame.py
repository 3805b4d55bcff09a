"""The frame of a dialog: a heading, a column, what went wrong, and its buttons."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.live import LiveDialog, name
from desktop.messages import sentence
from desktop.style.theme import current_theme
from desktop.style.widgets import Banner, Body, BusyState, SectionTitle, button

_WIDTH = 520


class _Content(QScrollArea):
    """What a dialog says; where the screen has no room for it, it scrolls above the buttons."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._content = content
        self.setWidget(content)
        content.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._content and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        """As the content asks for at its width."""
        asked = self._content.sizeHint()
        if self._content.hasHeightForWidth():
            width = max(asked.width(), self.width())
            asked.setHeight(max(asked.height(), self._content.heightForWidth(width)))
        return asked

    def minimumSizeHint(self) -> QSize:
        """As wide as the content; of its height as much as a low screen leaves."""
        least = self._content.minimumSizeHint()
        room = self.screen().availableSize().height() * 2 // 3
        return QSize(least.width(), min(self.sizeHint().height(), room))

    def settle(self) -> None:
        """Give the content the width that is left now, without waiting for the event loop."""
        QCoreApplication.sendPostedEvents(self, QEvent.Type.LayoutRequest)
        QCoreApplication.sendEvent(self.viewport(), QResizeEvent(self.viewport().size(), QSize()))

    def needed_height(self) -> int:
        """Measure what the content needs at its width, and let it have that."""
        inner = self._content.layout()
        if inner is None:
            return self.height()
        inner.activate()
        needed = inner.totalHeightForWidth(self.width())
        self._content.setMinimumHeight(needed)
        return needed


class FramedDialog(LiveDialog):
    """Add to `column`; `accept_button` is the one next action, Escape closes."""

    def __init__(self, parent: QWidget | None = None, *, icon: str = "") -> None:
        super().__init__(parent)
        spacing = current_theme().tokens.spacing
        self.heading, self.lead = SectionTitle(), Body()
        self.banner, self.busy = Banner("stopped", ""), BusyState()
        self.banner.hide()
        self.busy.hide()
        self.column = QVBoxLayout()
        self.column.setSpacing(spacing.m)
        self.close_button: QPushButton = button("…")
        self.accept_button: QPushButton = button("…", "primary", icon=icon)
        self.accept_button.setDefault(True)
        self.close_button.clicked.connect(self.reject)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(spacing.s)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.close_button)
        self.buttons.addWidget(self.accept_button)
        content = QWidget()
        content.setProperty("page", True)
        inner = QVBoxLayout(content)
        inner.setContentsMargins(*[spacing.xs] * 4)  # the ring of what has the keyboard
        inner.setSpacing(spacing.l)
        inner.addWidget(self.heading)
        inner.addWidget(self.lead)
        inner.addLayout(self.column, 1)
        inner.addWidget(self.banner)
        inner.addWidget(self.busy)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*[spacing.xl - spacing.xs] * 4)
        outer.setSpacing(spacing.l)
        self._content = _Content(content)
        outer.addWidget(self._content, 1)
        outer.addLayout(self.buttons)
        self.setMinimumWidth(current_theme().control_px(_WIDTH))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._grow()

    def _grow(self) -> None:
        """Take the height that the content asks for: Qt gives two thirds of the screen at most."""
        outer = self.layout()
        if outer is None:
            return
        outer.activate()
        asked = self.height() - self._content.height() + self._content.sizeHint().height()
        room = self.screen().availableSize().height()
        if self.height() < asked:
            self.resize(self.width(), min(asked, room))
            outer.activate()
            self._content.settle()

    def fit(self) -> None:
        """Take the height that what is said by now needs at this width, as far as the screen goes.

        Labels know their lines only once they have their width: what is asked before is too much.
        """
        room = self.screen().availableSize().height()
        needed = self._content.needed_height()
        self.resize(self.width(), min(self.height() - self._content.height() + needed, room))

    def say(self, heading: str, lead: str, accept: str, close: str = "") -> None:
        """Set its words; without `accept` there is only a way out."""
        self.setWindowTitle(heading)
        self.heading.setText(heading)
        self.lead.setText(lead)
        self.lead.setVisible(bool(lead))
        name(self.accept_button, accept)
        self.accept_button.setVisible(bool(accept))
        name(self.close_button, close or self.tr("Cancel"))

    def set_busy(self, text: str) -> None:
        """Say what is going on and take no more input; empty: over."""
        self.busy.set_text(text)
        self.busy.setVisible(bool(text))
        self.accept_button.setEnabled(not text)
        self.close_button.setEnabled(not text)

    def show_error(self, error: Exception | None) -> None:
        """Say in place what went wrong."""
        self.set_busy("")
        self.banner.setVisible(error is not None)
        if error is not None:
            self.banner.show_message("stopped", lambda: sentence(error).whole())

    def reject(self) -> None:
        """Close, unless something is under way."""
        if self.close_button.isEnabled():
            super().reject()

    def open_at(self, focus: QWidget) -> None:
        """Put the cursor where one types."""
        focus.setFocus(Qt.FocusReason.OtherFocusReason)
