"""A person's name in two scripts, in one box each where time is short, in parts where it is not."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.form_view.context import Spot
from desktop.form_view.editor import Editor, line, write_right_to_left
from desktop.style.theme import current_theme
from desktop.style.widgets import Field

_PARTICLES = frozenset(
    "aït ait al bel ben bin bou da de del den der di du el ibn la le ould oulad van von".split()
    + ["بن", "ابن", "بنت", "آل", "آيت", "أيت", "ولد", "أولاد", "بو"]
)
_BINDING = frozenset(["abd", "abdel", "عبد", "أبو", "abou", "oum", "أم"])
"""First parts of given names that never stand alone: `Abdel Ilah`, `عبد الله`."""


def split_name(typed: str) -> tuple[str, str]:
    """Split a typed name into given and family name, in Latin or Arabic script.

    `Bennani, Khadija` and `BENNANI Khadija` put the family name first; a particle (`El`, `Ben`,
    `van`, `بن`) begins it; otherwise the last word is the family name. One word is a given name.
    """
    before, comma, after = (part.strip() for part in _comma(typed))
    if comma:
        return after, before
    words = typed.split()
    shouted = [word for word in words if len(word) > 1 and word.isupper()]
    if shouted and len(shouted) < len(words):
        return " ".join(w for w in words if w not in shouted), " ".join(shouted)
    at = _family_at(words)
    return " ".join(words[:at]), " ".join(words[at:])


def _comma(typed: str) -> tuple[str, str, str]:
    return typed.replace("،", ",").partition(",")


def _family_at(words: list[str]) -> int:
    if len(words) < 2:  # noqa: PLR2004 - one word has nothing to split
        return len(words)
    first = 2 if words[0].casefold() in _BINDING and len(words) > 2 else 1  # noqa: PLR2004
    for at in range(first, len(words) - 1):
        if words[at].casefold() in _PARTICLES:
            return at
    return len(words) - 1


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
