"""Records and windows that the tests of the record pages share."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.pages.base import Page
from desktop.session import Session
from forms.consent import consent_id
from sync.replica.saving import Save
from sync.replica.views import RecordView

KHADIJA = {"given": "Khadija", "family": "Bennani", "given_ar": "خديجة", "family_ar": "بناني"}


@pytest.fixture
def event(session: Session) -> str:
    """A forum in Brussels, pinned."""
    values = {"name": "Forum des compétences", "place": {"city": "Bruxelles", "country": "BE"}}
    record_id = session.replica.save("event", values)
    session.set_event(record_id)
    return record_id


@pytest.fixture
def khadija(session: Session, event: str) -> str:
    """A person with a need, an encounter and consent."""
    replica = session.replica
    person = replica.new_id()
    values = {
        "name": KHADIJA,
        "phones": [{"typed": "+32470112564", "e164": "+32470112564", "country": "BE"}],
        "membership": "approached",
        "trade": "Logistique",
        "event": event,
    }
    answers = {"register": "given", "contact": "given"}
    replica.save_all(
        [
            Save("entrepreneur", values, person),
            Save("need", {"person": person, "kind": "finance"}),
            Save("encounter", {"person": person, "feeling_before": 2}),
            Save("consent", {"person": person, "answers": answers}, consent_id(person)),
        ]
    )
    return person


@pytest.fixture
def contest(session: Session) -> Callable[..., RecordView]:
    """Saves twice what two people typed into the same form: both values stay."""

    def both(record_id: str, *values: dict[str, Any]) -> RecordView:
        replica = session.replica
        opened = replica.get(record_id)
        assert opened is not None
        for one in values:
            replica.save(opened.type, one, record_id=record_id, before=opened.shown)
        found = replica.get(record_id)
        assert found is not None
        return found

    return both


@pytest.fixture
def shown(qtbot: QtBot, session: Session) -> Iterator[Callable[[QWidget], None]]:
    """Shows a window as the active one; it goes before its session does."""
    windows: list[QWidget] = []

    def show(window: QWidget) -> None:
        windows.append(window)
        window.resize(1158, 680)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        if isinstance(window, Page):
            focus = window.primary_focus()
            if focus is not None:
                focus.setFocus(Qt.FocusReason.OtherFocusReason)

    yield show
    qtbot.waitUntil(lambda: not session.jobs.busy)  # what comes back would find no window
    for window in windows:
        window.close()
        shiboken6.delete(window)
    qtbot.waitUntil(lambda: not session.jobs.busy)


@pytest.fixture
def idle(qtbot: QtBot, session: Session) -> Callable[[], None]:
    """Waits until no work is under way."""
    return lambda: qtbot.waitUntil(lambda: not session.jobs.busy)
