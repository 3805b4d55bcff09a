"""What the register set aside: each change with its record and the reason, nothing of it lost."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.dialogs.frame import FramedDialog
from desktop.labels import field_label, type_label
from desktop.live import name
from desktop.reports import reason_text
from desktop.session import Session
from desktop.style.theme import current_theme
from desktop.style.widgets import Body, Card, EmptyState, Muted, Strong, button
from desktop.when import when
from sync.merge import cells
from sync.replica.views import SetAside


class SetAsideDialog(FramedDialog):
    """A card for each change that was set aside; opening one leads to its record."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._cards = QVBoxLayout()
        self._cards.setSpacing(current_theme().tokens.spacing.m)
        page = QWidget()
        page.setProperty("page", True)
        page.setLayout(self._cards)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidget(page)
        self._empty = EmptyState("check", "", "")
        self.column.addWidget(self._scroll, 1)
        self.column.addWidget(self._empty, 1)
        self.resize(current_theme().control_px(640), current_theme().control_px(480))
        self.retranslate()

    def retranslate(self) -> None:
        self.say(
            self.tr("Set aside by the register"),
            self.tr("These changes stay on this laptop. Correct the record and it is sent again."),
            "",
            self.tr("Close"),
        )
        self._empty.set_texts(
            self.tr("Nothing is set aside"), self.tr("The register took all that was sent.")
        )
        self._fill()

    def _fill(self) -> None:
        while (item := self._cards.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        aside = self._session.replica.set_aside()
        for one in aside:
            self._cards.addWidget(self._card(one))
        self._cards.addStretch(1)
        self._scroll.setVisible(bool(aside))
        self._empty.setVisible(not aside)

    def _card(self, one: SetAside) -> Card:
        card = Card()
        title = Strong(one.title or type_label(one.type))
        facts = [type_label(one.type), when(one.ms)]
        if one.cell:
            facts.insert(1, field_label(one.type, cells.field_of(one.cell)))
        open_record = button("…", "quiet", icon="chevron-right")
        name(open_record, self.tr("Open the record"))
        open_record.clicked.connect(lambda: self._open(one))
        words = QVBoxLayout()
        for widget in (title, Body(reason_text(one.reason)), Muted(" · ".join(facts))):
            words.addWidget(widget)
        row = QHBoxLayout()
        row.addLayout(words, 1)
        row.addWidget(open_record, 0, Qt.AlignmentFlag.AlignVCenter)
        card.column.addLayout(row)
        return card

    def _open(self, one: SetAside) -> None:
        self.accept()
        self._session.recordRequested.emit(one.type, one.record_id)
