"""Parts of different values put together: a row of choices for each part that differs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.style.theme import current_theme
from desktop.style.widgets import ChipGroup, FieldLabel
from sync.review.combine import assembled, parts


class CombineBox(QWidget):
    """`changed` carries the value as it is put together now."""

    changed = Signal(object)

    def __init__(self, values: Sequence[Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values = values
        self.groups: dict[str, ChipGroup] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(current_theme().tokens.spacing.s)
        grid.setColumnStretch(1, 1)
        latest = assembled(values, {})
        differing = [part for part in parts(values) if len(part.options) > 1]
        for row, part in enumerate(differing):
            group = ChipGroup(numbered=False)
            group.set_choices([(option, option) for option in part.options])
            group.set_value([str(latest.get(part.name))])
            group.setAccessibleName(self.label(part.name))
            group.changed.connect(lambda _codes: self.changed.emit(self.value()))
            self.groups[part.name] = group
            grid.addWidget(FieldLabel(self.label(part.name)), row, 0)
            grid.addWidget(group, row, 1)

    def value(self) -> Any:
        """The value as it is put together."""
        picks = {name: group.value()[0] for name, group in self.groups.items() if group.value()}
        return assembled(self._values, picks)

    def label(self, part: str) -> str:
        """Name a part."""
        return {
            "given": self.tr("Given name"),
            "family": self.tr("Family name"),
            "given_ar": self.tr("Given name in Arabic"),
            "family_ar": self.tr("Family name in Arabic"),
        }.get(part, part)
