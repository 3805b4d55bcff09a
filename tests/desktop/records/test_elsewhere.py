"""The people page finds more than people, and says what kind each thing is."""

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.pages.people import PeoplePage
from desktop.session import Session

Shown = Callable[[QWidget], None]


def test_what_else_matches_stands_below_the_box_with_its_kind_and_opens(
    session: Session, khadija: str, shown: Shown, qtbot: QtBot, idle: Callable[[], None]
):
    company = session.replica.save("company", {"person": khadija, "name": "Zaatar Énergie"})
    event = session.replica.save("event", {"name": "Journée Zaatar"})
    page = PeoplePage(session)
    shown(page)
    assert page.elsewhere.isHidden()
    page.box.setText("zaatar")
    qtbot.waitUntil(lambda: bool(page.elsewhere.hits()))
    idle()
    links = page.elsewhere.findChildren(QPushButton)
    texts = [link.text().replace("\u2068", "").replace("\u2069", "") for link in links]
    assert texts == [
        "Event: Journée Zaatar",
        "Company: Zaatar Énergie · Khadija Bennani",
    ]
    assert all(link.accessibleName() for link in links)
    with qtbot.waitSignal(session.recordRequested) as asked:
        links[0].click()
    assert asked.args == ["event", event]
    assert page.elsewhere.hits()[1].id == company
    page.box.clear()
    qtbot.waitUntil(page.elsewhere.isHidden)
    idle()


def test_people_are_found_in_another_spelling(
    session: Session, khadija: str, shown: Shown, qtbot: QtBot, idle: Callable[[], None]
):
    session.replica.save("entrepreneur", {"name": {"given": "Omar", "family": "Ben Kirane"}})
    page = PeoplePage(session)
    shown(page)
    for text, count in (("khadidja", 1), ("benkirane", 1), ("nobody", 0)):
        page.box.setText(text)
        idle()
        qtbot.waitUntil(lambda count=count: page.model.rowCount() == count)
    idle()
