"""Labels by what they are: a page's title, a section's, body text, second text.

Texts come in already translated. None is read as markup: a person's name may hold `<`.
"""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop.style.theme import current_theme


class Words(QLabel):
    """A plain label in one of the sheet's text styles; wraps when `wrap`."""

    def __init__(
        self, text: str, style: str, *, wrap: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("words", style)
        self.setWordWrap(wrap)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)


class Heading(Words):
    """The title of a page."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, "page", wrap=True, parent=parent)


class SectionTitle(Words):
    """The title of a section or a card."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, "section", wrap=True, parent=parent)


class Strong(Words):
    """A line that stands out from the body."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, "strong", wrap=True, parent=parent)


class Muted(Words):
    """Second text: hints, dates, who."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, "second", wrap=True, parent=parent)


class FieldLabel(Words):
    """The name of a field, above its box."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, "field", parent=parent)


class Body(QLabel):
    """Running text at the tokens' line height; `setText` takes plain text."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self._plain = ""
        self.setText(text)

    def setText(self, text: str) -> None:
        self._plain = text
        height = round(current_theme().tokens.type.line_height * 100)
        lines = "<br>".join(escape(line) for line in text.splitlines())
        super().setText(f'<p style="line-height: {height}%; margin: 0">{lines}</p>')
        self.setAccessibleName(text)

    def plain(self) -> str:
        """The text as it was given."""
        return self._plain


def restyle(widget: QWidget, **properties: object) -> None:
    """Set style properties (`kind`, `state` …) on a live widget and have the sheet re-read."""
    for name, value in properties.items():
        QObject.setProperty(widget, name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()
