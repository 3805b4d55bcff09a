"""Tables of one row a thing: chosen by whole rows, columns that share the width by weight."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop.style.theme import current_theme, tabular


class RowTable(QTableView):
    """A table of a model's rows; Tab leaves it, and rows follow the size of the text.

    ``WEIGHTS`` are the columns' shares of the width, ``ROW_PX`` a row's height at 100 %.
    """

    WEIGHTS: ClassVar[tuple[int, ...]] = ()
    ROW_PX: ClassVar[int] = 56

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
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setStretchLastSection(True)
        self.fit_rows()
        current_theme().changed.connect(self.fit_rows)

    def fit_rows(self) -> None:
        """Make the rows as high as the text in force asks for."""
        self.verticalHeader().setDefaultSectionSize(current_theme().control_px(self.ROW_PX))

    def share_width(self) -> None:
        """Give each column its share of the width."""
        width = self.viewport().width()
        for column, weight in enumerate(self.WEIGHTS[:-1]):
            self.setColumnWidth(column, width * weight // sum(self.WEIGHTS))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share_width()
