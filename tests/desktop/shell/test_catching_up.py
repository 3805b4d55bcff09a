"""After an update the window is there at once, and the records follow behind it."""

import pytest

from desktop.session import Session
from sync.replica import deriving, settings, text_index


@pytest.fixture
def updated(session: Session) -> Session:
    """A vault of which nothing has followed an update yet."""
    for number in range(3):
        session.replica.save(
            "entrepreneur", {"name": {"given": f"Karim {number}"}, "trade": "baker"}
        )
    with session.replica.together() as database:
        ids = [person for (person,) in database.query("SELECT id FROM entrepreneur")]
        with text_index.following(database, "entrepreneur", dict.fromkeys(ids, "")):
            database.execute("UPDATE entrepreneur SET text = ''")
        settings.put(database, "declarations", "of the version before")
        deriving.begin(database)
    return session


def test_the_status_line_says_how_far_the_update_is_until_all_are_found(
    updated: Session, window, qtbot
):
    assert "follow the update: 0%" in window.status.text()
    assert updated.replica.count("entrepreneur", query="baker") == 0
    window.catching_up.begin()
    qtbot.waitUntil(lambda: "update" not in window.status.text())
    assert updated.replica.count("entrepreneur", query="baker") == 3
    assert updated.replica.following() is None
