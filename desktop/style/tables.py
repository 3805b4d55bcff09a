"""Tables of one row a thing: chosen by whole rows, columns that share the width by weight."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop.style.theme import current_theme, tabular

_LEAST_ROWS = 3
"""So many rows are in sight, however large the writing."""


class RowTable(QTableView):
    """A table of a model's rows; Tab leaves it, and rows follow the size of the text.

    ``WEIGHTS`` are the columns' shares of the width, ``ROW_PX`` a row's height and ``LEAST_PX`` the
    width it needs at 100 %: with less room, or in larger writing, it scrolls sideways instead of
    cutting what it says.
    """

    WEIGHTS: ClassVar[tuple[int, ...]] = ()
    ROW_PX: ClassVar[int] = 56
    LEAST_PX: ClassVar[int] = 640

    def __init__(self, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setFont(tabular(self.font()))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.fit_rows()
        current_theme().changed.connect(self.fit_rows)
        current_theme().changed.connect(self.share_width)

    def fit_rows(self) -> None:
        """Make the rows as high as the text in force asks for."""
        row = current_theme().control_px(self.ROW_PX)
        self.verticalHeader().setDefaultSectionSize(row)
        self.setMinimumHeight(self.horizontalHeader().sizeHint().height() + _LEAST_ROWS * row)

    def share_width(self) -> None:
        """Give each column what its words ask for, and share the rest."""
        least = self.least_widths()
        room = max(self.viewport().width(), current_theme().text_px(self.LEAST_PX))
        spare = max(0, room - sum(least))
        shares = [spare * weight // sum(self.WEIGHTS) for weight in self.WEIGHTS]
        shares[-1] += spare - sum(shares)
        for column, (width, share) in enumerate(zip(least, shares, strict=True)):
            self.setColumnWidth(column, width + share)

    def least_widths(self) -> list[int]:
        """Give the width that each column needs, in px: that of its heading."""
        header = self.horizontalHeader()
        return [header.sectionSizeHint(column) for column in range(len(self.WEIGHTS))]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share_width()
