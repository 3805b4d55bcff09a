"""What a page or a record says about itself: empty, busy, failed, kept, waiting, contested.

State is always an icon and a word, never a colour alone. Texts come in already translated.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.style.icons import put
from desktop.style.theme import current_theme
from desktop.style.words import Body, Muted, SectionTitle, Words, restyle

State = Literal["kept", "waiting", "contested", "stopped"]
_LARGE = 1.5
"""From this scale of writing on, there is no room for air."""
Said = str | Callable[[], str]
"""A text, or what says it in the language in force."""

ICONS: dict[State, str] = {
    "kept": "check",
    "waiting": "clock",
    "contested": "decide",
    "stopped": "warning",
}


class StatusPill(QFrame):
    """A record's state in one word, with its icon."""

    def __init__(self, state: State, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        spacing = current_theme().tokens.spacing
        self._icon, self._text = QLabel(self), QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(spacing.s, 2, 10, 2)
        row.setSpacing(spacing.xs)
        row.addWidget(self._icon)
        row.addWidget(self._text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_state(state, text)

    def set_state(self, state: State, text: str) -> None:
        """Show another state."""
        self._text.setText(text)
        self.setAccessibleName(text)
        put(self._icon, ICONS[state], role=state, size=16)
        restyle(self, pill=state)
        restyle(self._text, shade=state)  # its colour is of the frame it stands in


class Banner(QFrame):
    """A message across the page that needs to be seen; `acted` when its action is pressed."""

    acted = Signal()

    def __init__(
        self, kind: State, text: str, action: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        spacing = current_theme().tokens.spacing
        self._icon = QLabel(self)
        self._text = Body(parent=self)
        self._text.setAlignment(self._text.alignment() | Qt.AlignmentFlag.AlignVCenter)
        self._action = QPushButton(self)
        self._action.clicked.connect(self.acted)
        row = QHBoxLayout(self)
        row.setContentsMargins(spacing.m, spacing.s, spacing.m, spacing.s)
        row.setSpacing(spacing.m)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._text, 1)
        row.addWidget(self._action, 0, Qt.AlignmentFlag.AlignVCenter)
        self._say: Callable[[], str] | None = None
        self._do: Callable[[], str] | None = None
        self.show_message(kind, text, action)

    def show_message(self, kind: State, text: Said, action: Said = "") -> None:
        """Say something else; what is given as a function is said again in another language."""
        put(self._icon, ICONS[kind], role=kind)
        self._say = text if callable(text) else None
        self._do = action if callable(action) else None
        self._put(text() if callable(text) else text, action() if callable(action) else action)
        restyle(self, banner=kind)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._say is not None:
            self._put(self._say(), self._do() if self._do is not None else "")

    def _put(self, text: str, action: str) -> None:
        self._text.setText(text)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self._action.setAccessibleName(action)
        self.setAccessibleName(text)


class _Centred(QWidget):
    """A column in the middle of a page: an icon, a title, a text, actions."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        spacing = current_theme().tokens.spacing
        outer = QVBoxLayout(self)
        self._outer = outer
        self._fit()
        current_theme().changed.connect(self._fit)
        outer.addStretch(2)
        self.column = QVBoxLayout()
        self.column.setSpacing(spacing.m)
        outer.addLayout(self.column)
        outer.addStretch(3)

    def _fit(self) -> None:
        """Large writing takes the air around it."""
        spacing = current_theme().tokens.spacing
        above = spacing.huge if current_theme().scale < _LARGE else spacing.m
        self._outer.setContentsMargins(spacing.xl, above, spacing.xl, above)

    def _add_icon(self, name: str, role: str) -> None:
        label = QLabel(self)
        put(label, name, role=role, size=40)
        self.column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)

    def _add_text(self, label: QLabel) -> None:
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        label.setMaximumWidth(current_theme().control_px(440))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(label, 1000)
        row.addStretch(1)
        self.column.addLayout(row)

    def _add_action(self, text: str, kind: str) -> QPushButton:
        action = QPushButton(text, self)
        action.setProperty("kind", kind)
        action.setVisible(bool(text))
        self.column.addSpacing(current_theme().tokens.spacing.xs)
        self.column.addWidget(action, 0, Qt.AlignmentFlag.AlignHCenter)
        return action


class EmptyState(_Centred):
    """What will be here, and the one action that fills it."""

    acted = Signal()

    def __init__(
        self, icon: str, title: str, text: str, action: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.title, self.text = SectionTitle(title), Body(text)
        self._add_icon(icon, "muted")
        self._add_text(self.title)
        self._add_text(self.text)
        self.action = self._add_action(action, "primary")
        self.action.clicked.connect(self.acted)

    def set_texts(self, title: str, text: str, action: str = "") -> None:
        """The same in other words or another language."""
        self.title.setText(title)
        self.text.setText(text)
        self.action.setText(action)
        self.action.setAccessibleName(action)
        self.action.setVisible(bool(action))


class ErrorState(_Centred):
    """What happened, what is safe, and what to do about it."""

    acted = Signal()

    def __init__(
        self,
        happened: str,
        safe: str = "",
        todo: str = "",
        action: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._add_icon("warning", "stopped")
        self._add_text(SectionTitle(happened))
        for text in filter(None, (safe, todo)):
            self._add_text(Body(text))
        self.action = self._add_action(action, "secondary")
        self.action.clicked.connect(self.acted)
        self.setAccessibleName(happened)


class BusyState(QWidget):
    """What is going on, how far it is, and a way to stop it."""

    cancelled = Signal()

    def __init__(self, text: str = "", cancel: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        spacing = current_theme().tokens.spacing
        self._text, self._detail = Words(text, "strong", wrap=True), Muted()
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._cancel = QPushButton(cancel, self)
        self._cancel.setVisible(bool(cancel))
        self._cancel.clicked.connect(self.cancelled)
        words = QVBoxLayout()
        words.setSpacing(spacing.s)
        words.addStretch(1)
        for widget in (self._text, self._bar, self._detail):
            words.addWidget(widget)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(spacing.l)
        row.addLayout(words, 1)
        row.addWidget(self._cancel, 0, Qt.AlignmentFlag.AlignVCenter)
        self.set_progress(0, 0)

    def set_text(self, text: str) -> None:
        """What is going on."""
        self._text.setText(text)
        self._bar.setAccessibleName(text)

    def set_cancel(self, cancel: str) -> None:
        """The word on the button that stops it; empty: it cannot be stopped."""
        self._cancel.setText(cancel)
        self._cancel.setVisible(bool(cancel))

    def set_progress(self, done: int, total: int, detail: str = "") -> None:
        """How far: `done` of `total`; a total of 0 means that nobody knows yet."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
