import pytest

from desktop import i18n
from desktop.dialogs.consent import ConsentDialog
from desktop.dialogs.enrol import EnrolDialog
from desktop.dialogs.event import EventDialog
from desktop.dialogs.passphrase import PassphraseDialog
from desktop.dialogs.record import RecordDialog
from desktop.dialogs.set_aside import SetAsideDialog
from desktop.models.capture import ConsentTaking
from sync.protocol.messages import Scope
from sync.replica.core import Identity
from sync.replica.vault import open_vault
from tests.desktop.shell.test_bootstrap import invitation_to_nowhere
from tests.helpers.laptops import CHEAP

OLD, NEW = "four quiet storks nesting", "seven blue lamps under water"
DIALOGS = [EnrolDialog, EventDialog, PassphraseDialog, SetAsideDialog]


@pytest.mark.parametrize("kind", DIALOGS)
def test_every_dialog_opens_in_every_language(session, look, opened, qtbot, kind) -> None:
    titles = set()
    for language in i18n.LANGUAGES:
        code = language.code
        look.set_language(code)
        session.language = code
        dialog = opened(kind)
        titles.add(dialog.windowTitle())
        assert dialog.windowTitle()
        dialog.reject()
        assert not dialog.isVisible()
    assert len(titles) == len(i18n.LANGUAGES)


@pytest.mark.parametrize("kind", DIALOGS)
def test_an_open_dialog_changes_its_language(session, look, opened, qtbot, kind) -> None:
    dialog = opened(kind)
    english = dialog.heading.text()
    look.set_language("fr")
    qtbot.waitUntil(lambda: dialog.heading.text() != english)


def test_the_passphrase_is_changed_with_the_old_one(session, opened, qtbot) -> None:
    dialog = opened(PassphraseDialog, params=CHEAP)
    dialog.old.setText(OLD)
    dialog.new.first.setText(NEW)
    dialog.new.second.setText(NEW)
    with qtbot.waitSignal(dialog.accepted):
        dialog.start()
    folder = session.opened.folder
    session.opened.close()
    with open_vault(folder, NEW) as vault:
        assert vault.label == "Salma"


def test_a_wrong_old_passphrase_changes_nothing_and_says_so(session, opened, qtbot) -> None:
    dialog = opened(PassphraseDialog, params=CHEAP)
    dialog.old.setText("wrong")
    dialog.new.first.setText(NEW)
    dialog.new.second.setText(NEW)
    dialog.start()
    qtbot.waitUntil(dialog.banner.isVisible)
    assert dialog.new.first.text() == NEW
    folder = session.opened.folder
    session.opened.close()
    with open_vault(folder, OLD) as vault:
        assert vault.label == "Salma"


def test_a_new_event_is_saved_and_pinned(session, opened, qtbot) -> None:
    dialog = opened(EventDialog)
    assert dialog.steps.currentIndex() == 1
    dialog.form.name.setText("Forum de Bruxelles")
    dialog.form.city.setText("Bruxelles")
    with qtbot.waitSignal(session.eventChanged):
        dialog.accept()
    pinned = session.pinned_event()
    assert pinned.title == "Forum de Bruxelles"
    assert pinned.values["place"]["city"] == "Bruxelles"


def test_a_new_event_is_in_the_country_whose_phones_are_read_here(session, opened) -> None:
    scope = Scope(regions=["BE"])
    identity = Identity("ab" * 16, "p", "Nadia", "ambassador", scope, "r", "k", "", "mem-by-cgem")
    session.replica.set_identity(identity, session.replica.register_now_ms)
    form = opened(EventDialog).form
    assert (form.country.currentData(), form.region.currentData()) == ("BE", "BE")


def test_an_event_without_a_name_is_not_saved(session, opened, qtbot) -> None:
    dialog = opened(EventDialog)
    dialog.accept()
    assert session.replica.count("event") == 0
    assert dialog.form.name.accessibleDescription()


def test_an_event_that_ends_before_it_starts_is_not_saved_and_says_so(
    session, opened, qtbot
) -> None:
    dialog = opened(EventDialog)
    dialog.form.name.setText("Forum de Bruxelles")
    dialog.form.ends.setDate(dialog.form.starts.date().addDays(-1))
    dialog.accept()
    assert session.replica.count("event") == 0
    assert "last day" in dialog.form.ends.accessibleDescription()
    dialog.form.ends.setDate(dialog.form.starts.date())
    assert not dialog.form.ends.accessibleDescription()
    dialog.accept()
    assert session.replica.count("event") == 1


def test_an_earlier_event_is_chosen_from_the_list(session, opened, qtbot) -> None:
    wanted = session.replica.save("event", {"name": "Forum de Bruxelles", "starts": "2026-11-21"})
    session.replica.save("event", {"name": "Escale de Lyon", "starts": "2026-12-01"})
    dialog = opened(EventDialog)
    dialog.events.setCurrentRow(1)
    dialog.accept()
    assert session.event_id == wanted


def test_joining_without_a_network_is_said_in_place(session, opened, qtbot) -> None:
    dialog = opened(EnrolDialog)
    dialog.invitation.set_value(invitation_to_nowhere())
    dialog.start()
    qtbot.waitUntil(dialog.banner.isVisible)
    assert dialog.invitation.text.toPlainText()
    assert not session.is_enrolled


def test_joining_keeps_what_was_recorded_before(session, opened, qtbot, register) -> None:
    person = session.replica.save("entrepreneur", {"name": {"given": "Khadija"}})
    dialog = opened(EnrolDialog)
    dialog.invitation.set_value(register.invite("Salma"))
    with qtbot.waitSignal(dialog.accepted, timeout=30_000):
        dialog.start()
    assert session.is_enrolled
    assert session.replica.get(person).title == "Khadija"


@pytest.mark.parametrize(
    "make",
    [lambda one: RecordDialog(one, "need"), lambda one: ConsentDialog(one, ConsentTaking())],
    ids=["record", "consent"],
)
def test_a_form_in_large_writing_opens_no_larger_than_the_screen(session, look, qtbot, make):
    look.set_scale(2.0)
    dialog = make(session)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.height() <= dialog.screen().availableSize().height()
    look.set_scale(1.0)
