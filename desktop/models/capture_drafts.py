"""Visitors who are not kept yet: left over by a crash, put aside, or on their way to a draft."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.models.capture import PREFIX, Capture
from desktop.session import Session
from sync.replica.replica import Replica
from sync.replica.saving import Save
from sync.replica.views import RecordView
from sync.segments.approach import met

WITNESS = "ui.witness"
"""Setting of the replica: who heard the last spoken answer, offered for the next."""


def last_witness(session: Session) -> str:
    """Give who heard the last spoken answer on this laptop; empty if nobody did yet."""
    return str(session.replica.meta(WITNESS, "") or "")


class CaptureDrafts:
    """The drafts of the capture page, with those that are not in the database yet."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._handed: dict[str, Capture] = {}

    def found(self) -> dict[str, Capture]:
        """Give the drafts by key; what a crash left behind a save is dropped."""
        replica, found = self._session.replica, {}
        for key, body in replica.drafts().items():
            if key.startswith(PREFIX):
                capture = Capture.of(body)
                if replica.get(capture.encounter_id) is None:
                    found[key] = capture
                else:
                    self.drop(key)
        return found | self._handed

    def hand(self, capture: Capture) -> None:
        """Take a visitor whose draft is about to be saved off the GUI thread."""
        self._handed[capture.key] = capture

    def landed(self, key: str) -> None:
        """The draft is in the database."""
        self._handed.pop(key, None)

    def save(self, capture: Capture) -> None:
        """Save a visitor's draft off the GUI thread."""
        self.hand(capture)
        self._session.jobs.run(
            self._session.replica.save_draft,
            capture.key,
            capture.body(),
            done=lambda _saved: self.landed(capture.key),
        )

    def drop(self, key: str) -> None:
        """Drop a draft, off the GUI thread."""
        self._session.jobs.run(self._session.replica.drop_draft, key)

    def flush(self) -> None:
        """Save what is on its way, now."""
        for key, capture in self._handed.items():
            self._session.replica.save_draft(key, capture.body())


def keep(
    replica: Replica, capture: Capture, saves: Sequence[Save], others: Sequence[str], heard: str
) -> RecordView | None:
    """Keep a visitor's records in one transaction; ``others`` are somebody else. For a worker.

    ``heard`` is the witness of a spoken answer.
    """
    replica.save_draft(capture.key, capture.body())
    replica.save_all([*saves, *met(replica, capture.person_id)])
    replica.drop_draft(capture.key)
    for other in others:
        replica.say_same(capture.person_id, other, value=False)
    if heard:
        replica.set_meta(WITNESS, heard)
    return replica.get(capture.person_id)
