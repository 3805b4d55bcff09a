from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt

from desktop.bootstrap import has_vault
from desktop.i18n import LANGUAGES
from sync.errors import Unreachable
from sync.replica.backup import backup
from tests.desktop.shell.test_bootstrap import invitation_to_nowhere
from tests.helpers.laptops import CHEAP

PASSPHRASE = "four quiet storks nesting"


def choose(step, passphrase=PASSPHRASE, again=PASSPHRASE, label="Salma"):
    step.label.setText(label)
    step.passphrase.first.setText(passphrase)
    step.passphrase.second.setText(again)


def found(gate, qtbot):
    with qtbot.waitSignal(gate.opened, timeout=30_000) as opened:
        gate.first_run.person.make.click()
    return opened.args


def close(vault, replica):
    replica.close()
    vault.close()


def test_a_laptop_without_a_vault_begins_at_the_first_run(new_gate) -> None:
    gate = new_gate()
    assert gate.stack.currentWidget() is gate.first_run
    assert not gate.first_run.welcome.back.isVisible()


def test_trying_out_needs_no_register(new_gate, qtbot, place) -> None:
    gate = new_gate()
    gate.first_run.welcome.try_out.button.click()
    choose(gate.first_run.person)
    vault, replica, fault = found(gate, qtbot)
    assert (vault.label, replica.identity, fault) == ("Salma", None, None)
    assert gate.first_run.person.passphrase.first.text() == ""
    assert has_vault(place)
    close(vault, replica)


def test_joining_with_an_invitation_enrols_this_laptop(new_gate, qtbot, register) -> None:
    gate = new_gate()
    gate.first_run.welcome.join.button.click()
    gate.first_run.joining.invitation.text.setPlainText(register.invite("Salma Alaoui"))
    gate.first_run.joining.next.click()
    assert gate.first_run.person.label.text() == "Salma Alaoui"
    choose(gate.first_run.person, label="Salma")
    vault, replica, fault = found(gate, qtbot)
    assert fault is None
    assert replica.identity.name == "Salma Alaoui"
    assert replica.meta("ui.invitation") == ""
    close(vault, replica)


def test_enter_behind_an_invitation_goes_on(new_gate, qtbot) -> None:
    first = new_gate().first_run
    first.welcome.join.button.click()
    box = first.joining.invitation.text
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert first.joining.isVisible()
    assert first.joining.invitation._field._note.text()
    box.setPlainText(invitation_to_nowhere())
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert first.person.isVisible()


def test_without_a_network_the_vault_is_made_and_the_invitation_waits(new_gate, qtbot) -> None:
    gate = new_gate()
    gate.first_run.welcome.join.button.click()
    text = invitation_to_nowhere()
    gate.first_run.joining.invitation.text.setPlainText(text)
    gate.first_run.joining.next.click()
    choose(gate.first_run.person)
    vault, replica, fault = found(gate, qtbot)
    assert isinstance(fault, Unreachable)
    assert replica.meta("ui.invitation") == text
    close(vault, replica)


@pytest.mark.parametrize("text", ["", "TREMPLIN1.abc", "hello"])
def test_what_is_no_invitation_goes_no_further_and_stays_typed(new_gate, text) -> None:
    gate = new_gate()
    gate.first_run.show_step(gate.first_run.joining)
    gate.first_run.joining.invitation.text.setPlainText(text)
    gate.first_run.joining.next.click()
    assert gate.first_run.steps.currentWidget() is gate.first_run.joining
    assert gate.first_run.joining.invitation.text.toPlainText() == text
    assert gate.first_run.joining.invitation.text.accessibleDescription()


def test_an_invitation_opens_from_a_file(new_gate, tmp_path) -> None:
    gate = new_gate()
    file = tmp_path / "invitation.txt"
    file.write_text(invitation_to_nowhere() + "\n")
    gate.first_run.joining.invitation.load(file)
    assert gate.first_run.joining.invitation.invitation.name == "Salma"


@pytest.mark.parametrize(
    ("passphrase", "again", "label"),
    [
        ("too short", "too short", "Salma"),
        (PASSPHRASE, PASSPHRASE + " ", "Salma"),
        (PASSPHRASE, PASSPHRASE, "  "),
    ],
)
def test_a_weak_or_mistyped_passphrase_and_no_name_make_no_vault(
    qtbot, new_gate, place, passphrase, again, label
) -> None:
    gate = new_gate()
    qtbot.waitUntil(lambda: not gate.jobs.busy)  # it has looked for receipts to deliver
    gate.first_run.show_step(gate.first_run.person)
    choose(gate.first_run.person, passphrase, again, label)
    gate.first_run.person.make.click()
    assert not gate.jobs.busy
    assert not has_vault(place)
    assert gate.first_run.person.passphrase.first.text() == passphrase


def test_a_backup_is_restored_and_opens_with_its_own_passphrase(new_gate, qtbot, place) -> None:
    from desktop.bootstrap import found_vault

    founded = found_vault(place, "Salma", PASSPHRASE, params=CHEAP)
    made = backup(founded.replica.database, place.home / "usb", now=datetime.now(UTC))
    close(founded.opened, founded.replica)
    for file in founded.opened.folder.iterdir():
        if file.is_file():
            file.unlink()
    gate = new_gate()
    gate.first_run.restore_from(made)
    qtbot.waitUntil(lambda: gate.stack.currentWidget() is gate.unlock)
    gate.unlock.passphrase.setText(PASSPHRASE)
    with qtbot.waitSignal(gate.opened) as opened:
        gate.unlock.start()
    assert opened.args[0].label == "Salma"
    close(*opened.args[:2])


def test_a_backup_restored_beside_its_living_vault_says_that_one_is_enough(
    new_gate, qtbot, place
) -> None:
    from desktop.bootstrap import found_vault

    founded = found_vault(place, "Salma", PASSPHRASE, params=CHEAP)
    made = backup(founded.replica.database, place.home / "usb", now=datetime.now(UTC))
    close(founded.opened, founded.replica)
    gate = new_gate()
    assert not gate.unlock.banner.isVisible()
    gate.first_run.restore_from(made)
    qtbot.waitUntil(gate.unlock.banner.isVisible)
    listed = [gate.unlock.vaults.item(row).text() for row in range(2)]
    assert all(name.startswith("Salma · here since") for name in listed)


def test_what_is_no_backup_is_said_in_place(new_gate, qtbot, tmp_path) -> None:
    gate = new_gate()
    gate.resize(1000, 560)
    (tmp_path / "broken.tremplin-backup").write_bytes(b"no")
    gate.first_run.restore_from(tmp_path / "broken.tremplin-backup")
    banner = gate.first_run.banner
    qtbot.waitUntil(lambda: banner.visibleRegion().boundingRect().size() == banner.size())
    assert "This backup is cut short" in banner.accessibleName()
    assert "Nothing was put on this laptop" in banner.accessibleName()
    assert gate.first_run.steps.isEnabled()


def test_every_step_speaks_every_language(new_gate, look, qapp) -> None:
    gate = new_gate()
    spoken = set()
    for language in LANGUAGES:
        look.set_language(language.code)
        qapp.processEvents()
        for step in (gate.first_run.welcome, gate.first_run.joining, gate.first_run.person):
            gate.first_run.show_step(step)
            spoken.add(step.heading.text())
            assert gate.grab().width() > 0
    assert len(spoken) == 3 * len(LANGUAGES)


def test_the_language_is_chosen_on_the_first_page_and_pressing_it_again_keeps_it(new_gate) -> None:
    gate = new_gate()
    welcome = gate.first_run.welcome
    french, arabic, *_others = welcome.languages.chips()
    arabic.click()
    assert welcome.languages.value() == ("ar",)
    arabic.click()
    assert welcome.languages.value() == ("ar",)
    french.click()
    assert welcome.heading.text() == "Bienvenue dans Tremplin"
