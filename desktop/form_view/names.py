"""Editor of a person's name: given and family name, in Latin and in Arabic script."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.form_view.context import Spot
from desktop.form_view.editor import Editor, line, write_right_to_left
from desktop.style.theme import current_theme
from desktop.style.widgets import Field


class NameEditor(Editor):
    """Given and family name, Latin and Arabic."""

    wide = True
    PARTS = ("given", "family", "given_ar", "family_ar")

    def __init__(self, spot: Spot, parent: QWidget | None = None) -> None:
        super().__init__(spot, parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(current_theme().tokens.spacing.s)
        self.boxes = {part: line(spot, self) for part in self.PARTS}
        self._fields = {part: Field("", box, parent=self) for part, box in self.boxes.items()}
        for at, part in enumerate(self.PARTS):
            grid.addWidget(self._fields[part], at // 2, at % 2)
            self.boxes[part].textEdited.connect(self._edited)
        for part in ("given_ar", "family_ar"):
            write_right_to_left(self.boxes[part])
        self.setFocusProxy(self.boxes["given"])
        self.retranslate()

    def retranslate(self) -> None:
        for part, label in (
            ("given", self.tr("Given name")),
            ("family", self.tr("Family name")),
            ("given_ar", self.tr("Given name in Arabic")),
            ("family_ar", self.tr("Family name in Arabic")),
        ):
            self._fields[part].set_label(label)

    def name_boxes(self, label: str) -> None:
        self.setAccessibleName(label)

    def _show(self, value: Any) -> None:
        for part, box in self.boxes.items():
            box.setText((value or {}).get(part, ""))

    def _read(self) -> Any:
        parts = {part: box.text().strip() for part, box in self.boxes.items()}
        if not any(parts.values()):
            return None
        return {**(self._loaded or {}), **parts}
