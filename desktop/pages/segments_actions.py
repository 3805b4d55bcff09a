"""What is done with a segment: its people listed, handed out, taken out; kept, shared, deleted."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.live import name
from desktop.style.theme import current_theme
from desktop.style.widgets import FlowLayout, button
from sync.segments.named import Named


class SegmentActions(QWidget):
    """The buttons below a segment, by name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._total: int | None = None
        self.buttons = {
            "see": button("…", "primary", icon="people"),
            "hand": button("…", icon="send"),
            "export": button("…", icon="export"),
            "keep": button("…", icon="star"),
            "share": button("…", icon="link"),
            "forget": button("…", icon="trash"),
        }
        flow = FlowLayout(self, gap=current_theme().tokens.spacing.s)
        for made in self.buttons.values():
            flow.addWidget(made)

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        words = {
            "hand": self.tr("Hand out…"),
            "export": self.tr("Take out…"),
            "keep": self.tr("Keep for me"),
            "share": self.tr("Share"),
            "forget": self.tr("Delete"),
        }
        for key, text in words.items():
            name(self.buttons[key], text)
        self.show_total(self._total)

    def show_total(self, number: int | None) -> None:
        """Say on the button how many people it lists; what is done with nobody is not offered."""
        self._total = number
        words = self.tr("Show the people")
        name(
            self.buttons["see"],
            words if number is None else self.tr("Show %n people", "", number),
        )
        for key in ("see", "hand", "export"):
            self.buttons[key].setEnabled(number != 0)

    def offer(self, chosen: Named, *, coordinates: bool) -> None:
        """Offer what this person may do with a segment."""
        self.buttons["hand"].setVisible(coordinates)
        self.buttons["share"].setVisible(coordinates)
        removable = chosen.whose == "own" or coordinates
        self.buttons["forget"].setVisible(
            bool(chosen.key) and chosen.whose != "offered" and removable
        )
