"""Labels by what they are: a page's title, a section's, body text, second text.

Texts come in already translated. None is read as markup: a person's name may hold `<`.
"""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop.i18n import directed
from desktop.style.theme import current_theme

_ESCAPED = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})


class Words(QLabel):
    """A plain label in one of the sheet's text styles; wraps when `wrap`."""

    def __init__(
        self, text: str, style: str, *, wrap: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(directed(text), parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("words", style)
        self.setWordWrap(wrap)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        lead(self)

    def setText(self, text: str) -> None:
        super().setText(directed(text))

    def heightForWidth(self, width: int) -> int:
        return super().heightForWidth(min(width, self.maximumWidth()))

    def minimumSizeHint(self) -> QSize:
        return whole_lines(self, super().minimumSizeHint())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        ask_again(self, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            lead(self)


class Heading(Words):
    """The title of a page."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, "page", wrap=True, parent=parent)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._make_room()

    def _make_room(self) -> None:
        """Cut no first letter that reaches out to the left, as a J does."""
        first = self.text()[:1]
        out = -QFontMetricsF(self.font()).leftBearing(first) if first else 0.0
        self.setContentsMargins(max(0, ceil(out)), 0, 0, 0)


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


class OneLine(Words):
    """Second text that gives way: it ends in … where there is no room for all of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "second", parent=parent)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def setText(self, text: str) -> None:
        self._whole = text
        self.setAccessibleName(text)
        self._fit()

    def whole(self) -> str:
        """The text as it was given."""
        return self._whole

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        elide = Qt.TextElideMode.ElideRight
        super().setText(self.fontMetrics().elidedText(self._whole, elide, self.width()))


class FieldLabel(Words):
    """The name of a field, above its box: one line, as high in every script.

    Fonts of Arabic ask for half as much again, which at a booth is a row of choices.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, "field", parent=parent)

    def sizeHint(self) -> QSize:
        """Give no more height than a line of text takes by the tokens."""
        asked, theme = super().sizeHint(), current_theme()
        line = ceil(theme.tokens.type.line_height * theme.text_px(theme.tokens.type.second))
        return QSize(asked.width(), min(asked.height(), line))

    minimumSizeHint = sizeHint


class Body(QLabel):
    """Running text at the tokens' line height; `setText` takes plain text."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self._plain = ""
        self.setText(text)
        lead(self)

    def setText(self, text: str) -> None:
        self._plain = text
        theme = current_theme()
        natural = QFontMetricsF(theme.font()).lineSpacing()
        wanted = theme.tokens.type.line_height * theme.text_px(theme.tokens.type.body)
        height = max(100, round(100 * wanted / natural))
        lines = "<br>".join(line.translate(_ESCAPED) for line in directed(text).splitlines())
        super().setText(f'<p style="line-height: {height}%; margin: 0">{lines}</p>')
        self.setAccessibleName(text)

    def heightForWidth(self, width: int) -> int:
        return super().heightForWidth(min(width, self.maximumWidth()))

    def minimumSizeHint(self) -> QSize:
        return whole_lines(self, super().minimumSizeHint())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        ask_again(self, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            lead(self)

    def plain(self) -> str:
        """The text as it was given."""
        return self._plain


def lead(label: QLabel) -> None:
    """Align a label with the layout's leading side, whatever script its text is in.

    Qt aligns by the direction of the text itself: a Latin name in an Arabic page would stand on
    the wrong side. A centred label is left as it is.
    """
    align = label.alignment()
    if not align & Qt.AlignmentFlag.AlignHCenter:
        mirrored = label.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        upright = align & Qt.AlignmentFlag.AlignVertical_Mask
        label.setAlignment(upright | side | Qt.AlignmentFlag.AlignAbsolute)


def whole_lines(widget: QWidget, least: QSize) -> QSize:
    """Give the least size of a wrapping widget: as high as its lines need at the width it has.

    Qt's layouts ask for the height of a width, yet squeeze to the least height when room is short:
    the last line would be cut. Nothing is kept: another text or scale asks anew.
    """
    if not widget.testAttribute(Qt.WidgetAttribute.WA_Resized):
        return least
    return QSize(least.width(), max(least.height(), widget.heightForWidth(widget.width())))


def ask_again(widget: QWidget, event: QResizeEvent) -> None:
    """Have the layout ask again for the least height when the width has changed."""
    if event.size().width() != event.oldSize().width():
        widget.updateGeometry()


def restyle(widget: QWidget, **properties: object) -> None:
    """Set style properties (`kind`, `state` …) on a live widget and have the sheet re-read.

    Nothing is done where they are as they were: reading the sheet is dear, and asked for at keys.
    A widget that was never shown reads it then.
    """
    if all(widget.property(name) == value for name, value in properties.items()):
        return
    for name, value in properties.items():
        QObject.setProperty(widget, name, value)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()
