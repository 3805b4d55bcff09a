"""A forgotten passphrase from window to window, and a vault whose lease is over."""

import pytest

from desktop.bootstrap import enrol_here, found_vault, open_replica
from desktop.dialogs.answer_recovery import AnswerRecoveryDialog
from desktop.dialogs.recover import RecoverDialog
from desktop.jobs import Jobs
from desktop.unlocking import unlock
from sync.client.exchange import sync
from sync.errors import LeaseExpired
from sync.replica.recovery import follow_standing
from sync.replica.vault import open_vault
from tests.desktop.conftest import CHEAP, PASSPHRASE

NEW = "five loud storks leaving town"
WAIT_MS = 60_000


@pytest.fixture
def colleague(register, place, tmp_path):
    """A vault of a colleague in BE, sealed to the region's key; its folder, closed."""
    key = str(tmp_path / "be.key")
    register.run("recovery-key", str(register.folder), "--region", "BE", "--out", key)
    invitation = register.invite("Karim", regions=["BE"])
    founded = found_vault(place, "Karim", PASSPHRASE, invitation, CHEAP)
    sync(founded.replica)
    follow_standing(founded.opened, founded.replica)
    founded.replica.close()
    founded.opened.close()
    return founded.opened.folder


@pytest.fixture
def recovering(qtbot, dressed, colleague):
    jobs = Jobs()
    dialog = RecoverDialog(colleague, jobs)
    qtbot.addWidget(dialog)
    dialog.show()
    yield dialog
    jobs.close()


def test_a_coordinator_s_answer_opens_the_vault_with_a_new_passphrase(
    session, register, opened, recovering, colleague, qtbot, tmp_path
):
    enrol_here(session.replica, register.invite("Salma", "coordinator", ["BE"]))
    there = opened(AnswerRecoveryDialog)
    there.start()
    assert there.request.field.box.accessibleDescription()
    there.request.text.setPlainText(recovering.request.text.toPlainText())
    assert recovering._short in there._code.text()
    there.key.load(tmp_path / "be.key")
    there.start()
    qtbot.waitUntil(there.answer.isVisible, timeout=WAIT_MS)
    assert there.key.value() == ""
    recovering.start()
    assert recovering.answer.field.box.accessibleDescription()
    recovering.answer.text.setPlainText(there.answer.text.toPlainText())
    for box in (recovering.passphrase.first, recovering.passphrase.second):
        box.setText(NEW)
    with qtbot.waitSignal(recovering.recovered, timeout=WAIT_MS) as told:
        recovering.start()
    held, replica = told.args
    assert replica.identity.name == "Karim"
    replica.close()
    held.close()
    open_vault(colleague, NEW).close()


def test_a_coordinator_of_another_region_makes_no_answer(
    session, register, opened, recovering, qtbot, tmp_path
):
    enrol_here(session.replica, register.invite("Salma", "coordinator", ["FR"]))
    there = opened(AnswerRecoveryDialog)
    there.request.text.setPlainText(recovering.request.text.toPlainText())
    there.key.load(tmp_path / "be.key")
    there.start()
    qtbot.waitUntil(there.banner.isVisible, timeout=WAIT_MS)
    assert "not yours to do" in there.banner.accessibleName()
    assert not there.answer.isVisible()


def test_a_text_that_is_no_answer_is_said_to_be_none_and_changes_nothing(
    recovering, colleague, qtbot
):
    recovering.answer.text.setPlainText("TREMPLIN-ANSWER1.nothing.12345678")
    for box in (recovering.passphrase.first, recovering.passphrase.second):
        box.setText(NEW)
    recovering.start()
    qtbot.waitUntil(recovering.banner.isVisible, timeout=WAIT_MS)
    assert "does not open the vault" in recovering.banner.accessibleName()
    open_vault(colleague, PASSPHRASE).close()


def test_a_vault_without_a_recovery_key_says_so(place, new_gate):
    founded = found_vault(place, "Karim", PASSPHRASE, params=CHEAP)
    founded.replica.close()
    founded.opened.close()
    gate = new_gate()
    gate.unlock._forgot.click()
    assert "no recovery key" in gate.unlock.banner.accessibleName()


def test_a_vault_whose_lease_is_over_opens_only_with_a_word_from_the_register(
    register, colleague, place
):
    held = open_vault(colleague, PASSPHRASE)
    replica = open_replica(held)
    replica.set_meta("standing", replica.meta("standing") | {"time_ms": 1})
    replica.close()
    held.close()
    register.stop()
    with pytest.raises(LeaseExpired):
        unlock(place, colleague, PASSPHRASE)
    register.start()
    held, replica = unlock(place, colleague, PASSPHRASE)
    replica.close()
    held.close()
