"""The list of segments: targets, relays and others, and one's own apart."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from desktop.models.segment_words import SegmentWords
from sync.segments.named import Named

ROLES = ("priority", "relay", "other")
"""What a segment may be for."""
_NAMED = Qt.ItemDataRole.UserRole


class SegmentList(QListWidget):
    """Segments below headings that cannot be chosen; `picked` carries the one that was chosen."""

    picked = Signal(object)

    def __init__(self, words: SegmentWords) -> None:
        super().__init__()
        self._words = words
        self.setWordWrap(True)
        self.setProperty("wraps", True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(lambda item, _before: self._tell(item))

    def show_segments(self, segments: Sequence[Named], chosen: Named) -> None:
        """List these segments."""
        heads = {role: self._words.role(role) for role in ROLES} | {"own": self.tr("Mine")}
        self.blockSignals(True)
        self.clear()
        for part, head in heads.items():
            found = [one for one in segments if _part(one) == part]
            if found:
                self._head(head)
            for one in found:
                item = QListWidgetItem(one.name)
                item.setData(_NAMED, one)
                said = " · ".join(filter(None, (one.name, head)))
                item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
                self.addItem(item)
        self.blockSignals(False)
        self.choose(chosen)

    def choose(self, chosen: Named) -> None:
        """Mark the segment that is shown beside the list; nobody is told."""
        self.blockSignals(True)
        self.setCurrentRow(-1)
        for row in range(self.count()):
            one = self.item(row).data(_NAMED)
            if one and (one.whose, one.key) == (chosen.whose, chosen.key):
                self.setCurrentRow(row)
        self.blockSignals(False)

    def _head(self, text: str) -> None:
        title = QListWidgetItem(text)
        title.setFlags(Qt.ItemFlag.NoItemFlags)
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        self.addItem(title)

    def _tell(self, item: QListWidgetItem | None) -> None:
        one = item.data(_NAMED) if item else None
        if one is not None:
            self.picked.emit(one)


def _part(one: Named) -> str:
    """Say in which part of the list a segment stands."""
    return "own" if one.whose == "own" else one.role if one.role in ROLES else "other"
