"""Files that the app is opened with, from the double click to what they are for."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop.app import Shell
from desktop.bootstrap import Folders, found_vault
from desktop.dialogs.enrol import EnrolDialog
from desktop.opening import KINDS, Given, given
from sync.client import bundles
from sync.protocol import invitation
from sync.protocol.messages import Invitation, Scope
from sync.replica import backup
from tests.desktop.conftest import PASSPHRASE
from tests.helpers.laptops import CHEAP


@pytest.fixture
def invited(tmp_path: Path) -> Given:
    """An invitation's file; nobody answers at its register."""
    text = invitation.to_text(
        Invitation(
            url="http://127.0.0.1:9",
            name="Khadija B.",
            role="ambassador",
            token="t" * 43,
            register_id="019305b0-0000-7000-8000-000000000001",
            register_key="A" * 43 + "=",
            deployment="mem-by-cgem",
            scope=Scope(regions=["13"]),
            expires_ms=4_000_000_000_000,
        )
    )
    file = tmp_path / "khadija.invitation"
    file.write_text(text, encoding="utf-8")
    return Given(file, "invitation")


def vault(place: Folders) -> None:
    founded = found_vault(place, "Salma", PASSPHRASE, params=CHEAP)
    founded.replica.close()
    founded.opened.close()


def unlock(shell: Shell, qtbot) -> None:
    shell.gate.unlock.passphrase.setText(PASSPHRASE)
    shell.gate.unlock.start()
    qtbot.waitUntil(lambda: shell.window is not None and shell.window.current is not None)


def said(shell: Shell) -> str:
    """What stands above the page before a vault is open."""
    banner = shell.gate._given
    return banner.accessibleName() if banner.isVisible() else ""


def test_a_file_is_known_by_its_ending_and_a_command_is_none(tmp_path: Path) -> None:
    for ending, kind in KINDS.items():
        file = tmp_path / f"work{ending.upper()}"
        file.touch()
        assert given([str(file)]) == (file, kind)
    assert given(["status"]) is None
    assert given([str(tmp_path / "absent.tremplin")]) is None
    assert given(["bundle", str(tmp_path / "work.tremplin")]) is None
    assert set(KINDS) >= {bundles.SUFFIX, backup.SUFFIX}


def test_an_invitation_on_a_new_laptop_stands_in_its_box(shell, qtbot, invited) -> None:
    shell.start(invited)
    joining = shell.gate.first_run.joining
    assert joining.isVisible()
    assert joining.invitation.invitation.name == "Khadija B."


def test_an_invitation_is_asked_about_once_the_vault_is_open(shell, qtbot, place, invited) -> None:
    vault(place)
    shell.start(invited)
    assert "khadija.invitation" in said(shell)
    asked = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, EnrolDialog):
            asked.append(dialog.invitation.invitation.name)
            dialog.reject()

    watch = QTimer(interval=10)
    watch.timeout.connect(answer)
    watch.start()
    unlock(shell, qtbot)
    qtbot.waitUntil(lambda: bool(asked))
    watch.stop()
    assert asked == ["Khadija B."]


def test_a_stick_is_not_read_before_the_vault_has_joined(shell, qtbot, place, tmp_path) -> None:
    vault(place)
    stick = tmp_path / "stick.tremplin"
    stick.touch()
    shell.start(Given(stick, "bundle"))
    assert "stick.tremplin" in said(shell)
    unlock(shell, qtbot)
    qtbot.waitUntil(lambda: "has joined" in shell.window.notice.accessibleName())
    shell.look.set_language("fr")
    qtbot.waitUntil(lambda: "registre" in shell.window.notice.accessibleName())


def test_a_backup_is_laid_beside_what_is_here_when_asked(shell, qtbot, place, tmp_path) -> None:
    founded = found_vault(place, "Salma", PASSPHRASE, params=CHEAP)
    made = backup.backup(founded.replica.database, tmp_path, now=datetime.now(UTC))
    founded.replica.close()
    founded.opened.close()
    shell.start(Given(made, "backup"))
    assert made.name in said(shell)
    shell.gate._given.acted.emit()
    qtbot.waitUntil(lambda: len(list(place.vaults.iterdir())) == 2)
    qtbot.waitUntil(lambda: shell.gate.stack.currentWidget() is shell.gate.unlock)
    assert said(shell) == ""
