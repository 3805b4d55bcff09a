"""What a decision will do, in one sentence above the button."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.pages.decide_item import ItemPane
from desktop.style.widgets import Body


class EffectLine(Body):
    """Says what deciding would do with what is chosen of the item on show."""

    def __init__(self, pane: ItemPane, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._pane = pane

    def tell(self) -> None:
        """Say it anew."""
        loaded, effect = self._pane.loaded, self._pane.effect()
        asks = loaded is not None and loaded.case is not None and bool(loaded.case.questions)
        self.setVisible(asks or bool(effect))
        if not effect:
            self.setText(self.tr("Choose a value. What is not chosen stays in the history."))
            return
        if loaded is not None and loaded.sides is not None:
            self.setText(effect)
            return
        missing = len(self._pane.case.rows) - len(self._pane.case.decided)
        said = self.tr("{effect}. What is not chosen stays in the history.").format(effect=effect)
        waits = " " + self.tr("%n more fields wait.", "", missing) if missing else ""
        self.setText(said + waits)
