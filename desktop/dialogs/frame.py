"""The frame of a dialog: a heading, a column, what went wrong, and its buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.live import LiveDialog, name
from desktop.messages import sentence
from desktop.style.theme import current_theme
from desktop.style.widgets import Banner, Body, BusyState, SectionTitle, button

_WIDTH = 520


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
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*[spacing.xl] * 4)
        outer.setSpacing(spacing.l)
        outer.addWidget(self.heading)
        outer.addWidget(self.lead)
        outer.addLayout(self.column, 1)
        outer.addWidget(self.banner)
        outer.addWidget(self.busy)
        outer.addLayout(self.buttons)
        self.setMinimumWidth(current_theme().control_px(_WIDTH))

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
