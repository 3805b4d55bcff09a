"""What is typed into a record's form outlives the window, and overwrites nobody."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.dialogs.record import RecordDialog
from desktop.models.form_drafts import key_of, record_of
from desktop.pages.record import RecordPage
from desktop.session import Session

Show = Callable[[QWidget], None]
Open = Callable[[str], RecordPage]
Idle = Callable[[], None]


@pytest.fixture
def opened(session: Session, shown: Show) -> Open:
    """Opens a record in a page of its own, as another run of the app would."""

    def make(record_id: str) -> RecordPage:
        page = RecordPage(session)
        page.open("entrepreneur", record_id)
        shown(page)
        return page

    return make


def typed(page: RecordPage, qtbot: QtBot, text: str) -> None:
    page.edit()
    assert page.form is not None
    box = page.form.editor("trade").box
    box.selectAll()
    qtbot.keyClicks(box, text)


def test_what_is_typed_is_kept_a_moment_later_and_given_back_by_another_run(
    session: Session, khadija: str, opened: Open, qtbot: QtBot, idle: Idle
):
    typed(opened(khadija), qtbot, "Transport")  # and the power is cut
    qtbot.waitUntil(lambda: session.replica.draft(key_of(khadija)) is not None)
    idle()
    page = opened(khadija)
    assert page._banner.accessibleName() == "What you typed here is not saved."
    page._banner.acted.emit()
    assert page.form is not None
    assert page.form.values() == {"trade": "Transport"}
    page.save()
    idle()
    assert session.replica.get(khadija).values["trade"] == "Transport"
    assert session.replica.drafts() == {}
    assert not opened(khadija)._forms.has_left(khadija)


def test_a_lock_keeps_the_last_key_and_another_form_forgets_nothing(
    session: Session, khadija: str, opened: Open, qtbot: QtBot, idle: Idle
):
    page = opened(khadija)
    typed(page, qtbot, "Transport")
    page.flush()
    assert session.replica.draft(key_of(khadija))["typed"] == {"trade": "Transport"}
    other = session.replica.save("entrepreneur", {"name": {"given": "Omar"}})
    page.open("entrepreneur", other)
    typed(page, qtbot, "Banque")
    page.flush()
    assert sorted(session.replica.drafts()) == sorted((key_of(khadija), key_of(other)))
    idle()


def test_what_was_left_on_purpose_is_forgotten_with_the_next_form(
    session: Session, khadija: str, opened: Open, qtbot: QtBot, idle: Idle
):
    page = opened(khadija)
    typed(page, qtbot, "Transport")
    page.leave_form()
    assert page._forms.has_left(khadija)
    other = session.replica.save("entrepreneur", {"name": {"given": "Omar"}})
    page.open("entrepreneur", other)
    page.edit()
    assert not page._forms.has_left(khadija)
    idle()
    assert session.replica.drafts() == {}


def test_a_form_given_back_has_seen_what_it_had_displayed_and_not_what_came_since(
    session: Session, khadija: str, opened: Open, qtbot: QtBot, idle: Idle
):
    page = opened(khadija)
    typed(page, qtbot, "Transport")
    page.flush()
    idle()
    session.replica.save("entrepreneur", {"trade": "Conseil", "skills": ["x"]}, record_id=khadija)
    again = opened(khadija)
    again._banner.acted.emit()
    again.save()
    idle()
    view = session.replica.get(khadija)
    rows = view.shown.contested["trade"]
    assert {row.value for row in rows} == {"Transport", "Conseil"}
    assert view.values["skills"] == ["x"]


def test_a_form_in_which_nothing_was_typed_leaves_no_draft(
    session: Session, khadija: str, opened: Open, idle: Idle
):
    page = opened(khadija)
    page.edit()
    page.flush()
    page.leave_form()
    idle()
    assert session.replica.drafts() == {}


def test_what_was_typed_of_a_new_need_when_a_crash_came_stands_in_the_next_dialog(
    session: Session, khadija: str, shown: Show, qtbot: QtBot, idle: Idle
):
    def dialog() -> RecordDialog:
        made = RecordDialog(session, "need", fixed={"person": khadija})
        shown(made)
        return made

    first = dialog()
    assert not first._banner.isVisible()
    qtbot.keyClicks(first.form.editor("details").box, "a plot near Fes")
    qtbot.waitUntil(lambda: bool(session.replica.drafts()))
    idle()
    [key] = session.replica.drafts()
    assert record_of(key) == khadija, "where Home leads to"
    again = dialog()
    assert again._banner.isVisible()
    assert again.form.editor("details").value() == "a plot near Fes"
    again.reject()
    idle()
    assert session.replica.drafts() == {}
