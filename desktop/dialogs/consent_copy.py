"""The copy for the visitor: a code on the screen to photograph, and a PDF to save."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.consent_copy import Copy, copy_of, qr_of, write_pdf
from desktop.dialogs.frame import FramedDialog
from desktop.printing import file_name
from desktop.session import Session
from desktop.style.theme import current_theme
from desktop.style.widgets import Body, Muted
from forms.consent import consent_id
from sync.errors import DiskFull

_CODE = 340
"""Side of the code, in px: large enough for a telephone at arm's length."""


class ConsentCopyDialog(FramedDialog):
    """Shows the code; the button saves the PDF."""

    def __init__(self, copy: Copy, parent: QWidget | None = None) -> None:
        super().__init__(parent, icon="export")
        self._copy = copy
        self._code, self._said, self._saved = QLabel(), Body(), Muted()
        side = current_theme().control_px(_CODE)
        self.code = qr_of(copy)
        self._code.setPixmap(
            QPixmap.fromImage(self.code).scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio)
        )
        self._said.setText(copy.short())
        self._said.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if copy.right_to_left else Qt.LayoutDirection.LeftToRight
        )
        words = QVBoxLayout()
        words.addWidget(self._said)
        words.addStretch(1)
        words.addWidget(self._saved)
        row = QHBoxLayout()
        row.setSpacing(current_theme().tokens.spacing.xl)
        row.addWidget(self._code, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.column.addLayout(row)
        self._saved.hide()
        self.setMinimumWidth(current_theme().control_px(760))
        self.accept_button.clicked.connect(self.choose)
        self.retranslate()

    def retranslate(self) -> None:
        self.say(
            self.tr("A copy for the visitor"),
            self.tr("They photograph the code, or you save the copy for them."),
            self.tr("Save as PDF"),
            self.tr("Close"),
        )
        self._code.setAccessibleName(self.tr("Code with the answers"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()

    def proposed(self) -> str:
        """The file's name at first: each visitor's own, so that none takes another's place."""
        called = self.tr("consent")
        return file_name(f"{called} {self._copy.person}", called)

    def choose(self) -> None:
        """Ask where to put the PDF, and write it there."""
        chosen, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Save as PDF"), self.proposed(), "PDF (*.pdf)"
        )
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, target: Path) -> None:
        """Write the PDF there, or say why not."""
        try:
            write_pdf(self._copy, target)
        except OSError:
            self.show_error(DiskFull())
            return
        self.show_error(None)
        self._saved.setText(self.tr("Saved: {file}").format(file=f"\u2068{target.name}\u2069"))
        self._saved.show()
        self.fit()


def copy_dialog(
    session: Session, person_id: str, parent: QWidget | None
) -> ConsentCopyDialog | None:
    """Make the dialog for the last act of a person; None where nobody was asked yet."""
    view = session.replica.get(consent_id(person_id))
    acts = (view.values.get("acts") or []) if view else []
    person = session.replica.get(person_id)
    if not acts or person is None:
        return None
    last = max(acts, key=lambda act: str(act.get("at", "")))
    copy = copy_of(session.deployment, last, person.title, _who_asked(session, person_id, last))
    return ConsentCopyDialog(copy, parent)


def _who_asked(session: Session, person_id: str, act: Mapping[str, Any]) -> str:
    """Name the author of an act of consent; nothing where the history does not tell."""
    lines = session.replica.history(consent_id(person_id))
    acts = [line for line in lines if line.field == "acts" and isinstance(line.value, list)]
    found = next((line for line in acts if act in cast("list[Any]", line.value)), None)
    return (found.who or session.person) if found else ""
