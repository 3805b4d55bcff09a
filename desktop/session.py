"""An unlocked vault at work: what pages share, and the signals by which they hear of each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.jobs import Jobs

if TYPE_CHECKING:
    from forms.reference import Deployment
    from sync.replica.replica import Replica
    from sync.replica.vault import OpenVault
    from sync.replica.views import RecordView

COORDINATING = ("coordinator", "administrator")


class Session(QObject):
    """One opened replica with its deployment, jobs, language and pinned event."""

    changed = Signal()
    """Records changed, by a save or by a sync."""
    undone = Signal(object)
    """The ids of people of whom something was just taken back here."""
    eventChanged = Signal()
    """Another event is pinned."""
    recordRequested = Signal(str, str)
    """Open the record page: type, id."""
    captureRequested = Signal(str)
    """Open the capture page on a person's id, or on nobody (empty)."""
    pageRequested = Signal(str)
    """Open a page by its `page_id`."""
    peopleRequested = Signal(str, object)
    """List these people: what they have in common, in words, and their ids."""
    segmentRequested = Signal(str, object)
    """List the people of a segment: its name, and its rules (`forms.segment.Group`)."""
    queueRequested = Signal(object)
    """Show what of the queue meets a filter: a `sync.replica.queue.Filter`."""
    filterRequested = Signal(object)
    """Go on with a filter on the page of segments: a `Named`."""
    sheetRequested = Signal(str)
    """Read an answer sheet: its id."""
    syncRequested = Signal(bool)
    """Send and receive now; the argument says whether a person asked for it."""
    lockRequested = Signal()
    """Somebody or something asks to lock."""
    locked = Signal()
    """The vault is about to close; drafts are flushed."""

    def __init__(
        self,
        replica: Replica,
        deployment: Deployment,
        jobs: Jobs | None = None,
        *,
        opened: OpenVault | None = None,
        language: str = "fr",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.replica = replica
        self.deployment = deployment
        self.jobs = jobs or Jobs(self)
        self.opened = opened
        """The held vault, where this session is what closes it."""
        self.language = language
        """Code of the interface's language; set by whoever installs another one."""

    @property
    def event_id(self) -> str:
        """Id of the pinned event; empty when none is, or when it is gone."""
        return str(self.replica.meta("ui.event", "") or "")

    def set_event(self, record_id: str) -> None:
        """Pin another event (or none)."""
        self.replica.set_meta("ui.event", record_id)
        self.eventChanged.emit()

    def pinned_event(self) -> RecordView | None:
        """The pinned event's record."""
        from sync.replica.usual import pinned_event

        return pinned_event(self.replica)

    @property
    def is_enrolled(self) -> bool:
        """Whether this vault belongs to a register; not so in a try-out."""
        return self.replica.identity is not None

    @property
    def person(self) -> str:
        """The name of whoever is at this laptop: as the register has it, or the vault's."""
        identity = self.replica.identity
        return identity.name if identity else self.opened.label if self.opened else ""

    @property
    def is_coordinator(self) -> bool:
        """Whether this person decides conflicts for others."""
        identity = self.replica.identity
        return identity is not None and identity.role in COORDINATING

    def notify_changed(self) -> None:
        """Say that records changed; pages on show read again."""
        self.changed.emit()

    def close(self) -> None:
        """Wait for what runs, then let database and vault go."""
        self.jobs.close()
        self.replica.close()
        if self.opened is not None:
            self.opened.close()
