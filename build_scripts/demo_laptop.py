"""One person's laptop in the demo: a vault made and enrolled as the app does it."""

from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from desktop.bootstrap import Folders, found_vault, start_session
from desktop.look import Look
from desktop.main_window import MainWindow
from forms.reference import Deployment
from forms.values import Source
from sync.client.connection import connect
from sync.client.enrol import enrol
from sync.client.exchange import Outcome, sync
from sync.deployment import load_deployment
from sync.replica.replica import Replica

PASSPHRASE = "un tremplin pour la treizième région"  # noqa: S105 - of vaults that live for one demo


class DemoLaptop:
    """A laptop: folders of its own, a vault, its replica, and a window when one is asked for."""

    def __init__(self, home: Path, name: str, invitation: str) -> None:
        self.name = name
        self.place = Folders(home)
        founded = found_vault(self.place, name, PASSPHRASE)
        enrol(founded.replica, invitation, f"Laptop of {name}")
        self.replica: Replica = founded.replica
        self._opened = founded.opened
        self._session = start_session(founded.opened, founded.replica)

    @property
    def deployment(self) -> Deployment:
        """The deployment's data."""
        return load_deployment(self.replica.deployment)

    def window(self, app: QApplication) -> MainWindow:
        """Open the real window on this vault."""
        look = Look(app, self.place)
        look.follow(self._session)
        return MainWindow(self._session, look, self.place)

    def create_event(self) -> str:
        """Record the forum; give its id."""
        values = {
            "name": "Forum des compétences",
            "kind": "forum",
            "place": {"city": "Bruxelles", "country": "BE"},
            "starts": self.now().date(),
        }
        return self.replica.save("event", values)

    def pin(self, event: str) -> None:
        """Pin the event that visitors are recorded at."""
        self._session.set_event(event)

    def sync(self) -> Outcome:
        """Send and receive."""
        return sync(self.replica)

    def change(self, record_id: str, **values: Any) -> None:
        """Change a record as a form does that was just opened."""
        view = self.replica.get(record_id)
        assert view is not None, record_id  # noqa: S101 - the demo put it there
        self.replica.save(view.type, values, record_id=record_id, before=view.shown)

    def value(self, record_id: str, field: str) -> Any:
        """Give what is shown of a field."""
        view = self.replica.get(record_id)
        return view.values.get(field) if view else None

    def missing(self, others: Iterable["DemoLaptop"], besides: str) -> list[str]:
        """Give the people recorded here that some other laptop lacks."""
        people = [v.id for v in self.replica.listing("entrepreneur") if v.id != besides]
        return [p for p in people for other in others if other.replica.get(p) is None]

    def register_digest(self) -> tuple[str, int]:
        """Ask the register for the digest of what this device may hold."""
        transport, _ = connect(self.replica)
        try:
            answer = transport.get("/v1/digest")
        finally:
            transport.close()
        return answer["digest"], answer["records"]

    def source(self) -> Source:
        """The list's source, with the legal basis it stated."""
        bases = [item.code for item in self.deployment.list("legal_bases")]
        basis = next((code for code in bases if "mandate" in code), bases[0])
        return Source(kind="association", name="Association de Bruxelles", basis=basis)

    def now(self) -> datetime:
        """The time."""
        return datetime.now(UTC)

    def close(self) -> None:
        """Close database and vault."""
        self._session.close()
