"""Before work is written to a stick: who may read it besides the register."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop.dialogs.frame import FramedDialog
from desktop.events import joined
from desktop.session import Session
from desktop.style.theme import current_theme
from desktop.style.widgets import Field, Muted
from sync.replica.views import Colleague

_DEVICES = Qt.ItemDataRole.UserRole
_FIGURES = 4
"""So many figures of a device's id tell it from another of the same name."""


class BundleDialog(FramedDialog):
    """People of the directory to tick; `chosen` gives the devices of those ticked."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, icon="export")
        self._colleagues = session.replica.colleagues()
        self.people = QListWidget()
        self.people.setMinimumHeight(current_theme().control_px(160))
        for told, devices in _told_apart(self._colleagues).items():
            item = QListWidgetItem(told, self.people)
            item.setData(_DEVICES, devices)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
        self._field, self._nobody = Field("…", self.people), Muted()
        self.column.addWidget(self._field)
        self.column.addWidget(self._nobody)
        self.column.addStretch(1)
        self._field.setVisible(bool(self._colleagues))
        self._nobody.setVisible(not self._colleagues)
        self.accept_button.clicked.connect(self.accept)
        self.retranslate()
        self.open_at(self.people if self._colleagues else self.accept_button)

    def retranslate(self) -> None:
        self.say(
            self.tr("Write to a stick"),
            self.tr(
                "Everything that was not sent yet goes into one encrypted file. The register can "
                "read it, and nobody else unless you tick them here."
            ),
            self.tr("Choose where…"),
        )
        self._field.set_label(self.tr("Who may read it on their laptop"))
        self._nobody.setText(
            self.tr("Your colleagues are not known here yet; anybody can carry the file anyway.")
        )

    def chosen(self) -> list[Colleague]:
        """Give the devices of the people who are ticked."""
        items = (self.people.item(row) for row in range(self.people.count()))
        ticked = [i.data(_DEVICES) for i in items if i.checkState() == Qt.CheckState.Checked]
        devices = {device for some in ticked for device in some}
        return [colleague for colleague in self._colleagues if colleague.device in devices]


def _told_apart(colleagues: Sequence[Colleague]) -> dict[str, list[str]]:
    """Give each colleague's devices by name; of one name a line each, told apart by the laptop.

    Whether two of one name are one person, a laptop does not know.
    """
    names = Counter(one.name for one in colleagues)
    laptops = Counter((one.name, one.device_name) for one in colleagues)
    told: dict[str, list[str]] = {}
    for one in colleagues:
        parts = [one.name]
        if names[one.name] > 1:
            parts.append(one.device_name)
        if laptops[one.name, one.device_name] > 1:
            parts.append(one.device[:_FIGURES])
        told.setdefault(joined(*parts), []).append(one.device)
    return told
