"""Taking a list out: what it is for, in which form, and who stays out of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QComboBox, QFileDialog, QWidget

from desktop.dialogs.frame import FramedDialog
from desktop.jobs import Job
from desktop.labels import apart, forms_text, type_label
from desktop.models import list_work as work
from desktop.session import Session
from desktop.style.widgets import ChipGroup, Field, Muted, Strong
from forms.consent import CONTACT
from sync.lists.export import Wording
from sync.lists.joining import PERSON
from sync.lists.outgoing import Listing, Outgoing

_KINDS = (("xlsx", "Excel"), ("csv", "CSV"), ("vcf", "vCard"))


class ExportDialog(FramedDialog):
    """Counts who goes out for a purpose before anything is written."""

    def __init__(self, session: Session, listing: Listing, parent: QWidget | None = None) -> None:
        super().__init__(parent, icon="export")
        self._session, self._listing = session, listing
        self._outgoing: Outgoing | None = None
        self._job: Job | None = None
        self.written: Path | None = None
        """The file, once it is there."""
        self.purpose = QComboBox()
        deployment = session.deployment
        for item in deployment.list("consent_purposes"):
            label = deployment.label("consent_purposes", item.code, session.language)
            self.purpose.addItem(label, item.code)
        self.purpose.setCurrentIndex(max(self.purpose.findData(CONTACT), 0))
        self.kinds = ChipGroup(numbered=False)
        told = _KINDS if listing.record_type == PERSON else _KINDS[:2]
        self.kinds.set_choices(list(told))
        self.kinds.set_value(["xlsx"])
        self.goes, self.stays = Strong(), Muted()
        self._purpose_field, self._kinds_field = Field("…", self.purpose), Field("…", self.kinds)
        for widget in (self._purpose_field, self._kinds_field, self.goes, self.stays):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.purpose.activated.connect(lambda _at: self.count())
        self.accept_button.clicked.connect(self.accept)
        self.finished.connect(lambda _result: self._stop())
        self.retranslate()
        self.open_at(self.purpose)
        self.count()

    def retranslate(self) -> None:
        what = type_label(self._listing.record_type, plural=True)
        heading = self.tr("Take out: {what}").format(what=what)
        lead = self.tr("Who said no to the purpose, or was not asked, stays out of the file.")
        if self.written is None:
            self.say(heading, lead, self.tr("Write the file…"))
        else:
            self.say(heading, lead, "", self.tr("Close"))
        self._purpose_field.set_label(self.tr("What the list is for"))
        self._kinds_field.set_label(self.tr("Kind of file"))
        if self._outgoing is not None:
            self._counted(self._outgoing)

    def count(self) -> None:
        """Count who may go out for the purpose chosen."""
        self._stop()
        self._outgoing = None
        self.accept_button.setEnabled(False)
        self.goes.setText(self.tr("Counting …"))
        self.stays.setText("")
        self._job = self._session.jobs.run(
            work.part,
            self._session.replica,
            self._listing,
            str(self.purpose.currentData()),
            done=self._counted,
            failed=self.show_error,
        )

    def accept(self) -> None:
        """Ask where to, and write."""
        suffix = next(iter(self.kinds.value()), "xlsx")
        start = f"{type_label(self._listing.record_type, plural=True)}.{suffix}"
        path, _ = QFileDialog.getSaveFileName(self, self.windowTitle(), start, f"*.{suffix}")
        if path:
            self.write(Path(path).with_suffix(f".{suffix}"))

    def write(self, path: Path) -> None:
        """Write the file off this thread; what came of it stands there until it was read."""
        if self._outgoing is None:
            return
        self.set_busy(self.tr("Writing the file"))
        session = self._session
        wording = Wording(session.deployment, session.language, label=forms_text)
        self._job = session.jobs.run(
            work.write,
            session.replica,
            self._outgoing,
            wording,
            str(self.purpose.currentData()),
            path,
            done=self._written,
            failed=self.show_error,
        )

    def _counted(self, outgoing: Any) -> None:
        self._outgoing = outgoing
        going = len(outgoing.records)
        self.goes.setText(self.tr("%n record(s) go out.", "", going))
        said = []
        if outgoing.refused:
            said.append(self.tr("%n stay(s): they said no.", "", outgoing.refused))
        if outgoing.unasked:
            said.append(self.tr("%n stay(s): they did not consent to it.", "", outgoing.unasked))
        self.stays.setText(" ".join(said))
        self.accept_button.setEnabled(going > 0)

    def _written(self, path: Any) -> None:
        self.set_busy("")
        self.written = Path(path)
        self.purpose.setEnabled(False)
        self.kinds.setEnabled(False)
        self.goes.hide()
        self.banner.show_message("kept", self._told)
        self.banner.show()
        self.retranslate()
        self.close_button.setDefault(True)
        self.open_at(self.close_button)
        self.fit()

    def _told(self) -> str:
        """Say where it is, and how much it holds."""
        going = len(self._outgoing.records) if self._outgoing is not None else 0
        file = apart(self.written.name) if self.written is not None else ""
        return self.tr("Written: {file}, %n record(s).", "", going).format(file=file)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
