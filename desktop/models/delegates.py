"""How cells of records are painted: a name in two scripts, a standing with its icon."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPainter, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.labels import apart
from desktop.models.records import VIEW_ROLE
from desktop.models.standing import standing, standing_text
from desktop.style.icons import pixmap
from desktop.style.states import ICONS
from desktop.style.theme import current_theme
from sync.replica.views import RecordView

Index = QModelIndex | QPersistentModelIndex


_PILL_ICON = 16


class _Painted(QStyledItemDelegate):
    """Draws the row's ground as the sheet says, and the cell's content itself."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        plain = QStyleOptionViewItem(option)
        self.initStyleOption(plain, index)
        plain.text = ""
        plain.widget.style().drawControl(
            QStyle.ControlElement.CE_ItemViewItem, plain, painter, plain.widget
        )
        painter.save()
        painter.setClipRect(option.rect)
        gap = current_theme().tokens.spacing.s
        self._draw(painter, option.rect.adjusted(gap, 0, -gap, 0), option, index)
        painter.restore()

    def _draw(
        self, painter: QPainter, box: QRect, option: QStyleOptionViewItem, index: Index
    ) -> None:
        raise NotImplementedError


class NameDelegate(_Painted):
    """The name in Latin script, and the Arabic one below it, second."""

    INDENT = 0
    """Room for an icon, in px."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), current_theme().control_px(56))

    def _draw(
        self, painter: QPainter, box: QRect, option: QStyleOptionViewItem, index: Index
    ) -> None:
        first, _, second = str(index.data() or "").partition("\n")
        theme = current_theme()
        lines = [(first, theme.font(bold=True), theme.colour("ink"))]
        if second:
            lines.append((second, theme.font(theme.tokens.type.second), theme.colour("muted")))
        box = box.adjusted(self.INDENT, 0, 0, 0)
        _write(painter, QStyle.visualRect(option.direction, option.rect, box), lines)


class StandingDelegate(_Painted):
    """A pill: the state's icon and word."""

    def _draw(
        self, painter: QPainter, box: QRect, option: QStyleOptionViewItem, index: Index
    ) -> None:
        view = index.data(VIEW_ROLE)
        if isinstance(view, RecordView):
            draw_pill(painter, box, option.direction, standing(view), standing_text(view))


def pill_width(text: str) -> int:
    """Give the room that a pill with this text asks for, in px."""
    words = QFontMetrics(_pill_font()).horizontalAdvance(text)
    theme = current_theme()
    return theme.control_px(_PILL_ICON) + 3 * theme.tokens.spacing.s + words


def _pill_font() -> QFont:
    font = current_theme().font(current_theme().tokens.type.second)
    font.setWeight(QFont.Weight.Medium)
    return font


class VerdictDelegate(_Painted):
    """A pill with the row's verdict; its state comes with the cell."""

    def _draw(
        self, painter: QPainter, box: QRect, option: QStyleOptionViewItem, index: Index
    ) -> None:
        draw_pill(painter, box, option.direction, index.data(VIEW_ROLE), str(index.data() or ""))


def draw_pill(
    painter: QPainter, box: QRect, direction: Qt.LayoutDirection, state: str, text: str
) -> None:
    """Draw a state's pill at the near side of a box."""
    theme = current_theme()
    spacing = theme.tokens.spacing
    painter.setFont(_pill_font())
    side = theme.control_px(_PILL_ICON)
    width = pill_width(text)
    height = max(side, painter.fontMetrics().height()) + spacing.xs
    pill = QRect(box.left(), 0, min(width, box.width()), height)
    pill.moveTop(box.center().y() - height // 2)
    pill = QStyle.visualRect(direction, box, pill)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(f"{state}_soft"))
    painter.drawRoundedRect(pill, height / 2, height / 2)
    mark = QRect(pill.left() + spacing.s, pill.center().y() - side // 2 + 1, side, side)
    mark = QStyle.visualRect(direction, pill, mark)
    painter.drawPixmap(mark, pixmap(ICONS[state], role=state, size=side))  # type: ignore[index]  # the state is one of these
    words = pill.adjusted(spacing.s + side + spacing.xs, 0, -spacing.xs, 0)
    painter.setPen(theme.colour(state))
    align = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeading)
    elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, words.width())
    painter.drawText(
        QStyle.visualRect(direction, pill, words), align | Qt.AlignmentFlag.AlignVCenter, elided
    )


def _write(painter: QPainter, box: QRect, lines: list[tuple[str, QFont, QColor]]) -> None:
    """Write lines one below the other, in the middle of a box, at the near side."""
    heights = []
    for _text, font, _colour in lines:
        painter.setFont(font)
        heights.append(painter.fontMetrics().height())
    top = box.center().y() - sum(heights) // 2
    for (text, font, colour), height in zip(lines, heights, strict=True):
        painter.setFont(font)
        painter.setPen(colour)
        elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        option = QTextOption(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        option.setTextDirection(QGuiApplication.layoutDirection())
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        painter.drawText(QRect(box.left(), top, box.width(), height), apart(elided), option)
        top += height
