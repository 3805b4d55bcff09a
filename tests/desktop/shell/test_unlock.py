import pytest
from PySide6.QtWidgets import QPushButton

from desktop.bootstrap import Folders, found_vault
from desktop.i18n import LANGUAGES
from sync.replica.vault import open_vault
from tests.helpers.laptops import CHEAP

PASSPHRASE = "four quiet storks nesting"


@pytest.fixture(autouse=True)
def vault(place: Folders):
    founded = found_vault(place, "Salma", PASSPHRASE, params=CHEAP)
    founded.replica.close()
    founded.opened.close()
    return founded.opened.folder


def attempt(gate, qtbot, passphrase):
    gate.unlock.passphrase.setText(passphrase)
    gate.unlock.start()
    qtbot.waitUntil(lambda: not gate.jobs.busy)


def said(gate) -> str:
    return gate.unlock.banner.accessibleName() if gate.unlock.banner.isVisible() else ""


def test_the_right_passphrase_opens_vault_and_replica(new_gate, qtbot) -> None:
    gate = new_gate()
    gate.unlock.passphrase.setText(PASSPHRASE)
    with qtbot.waitSignal(gate.opened) as opened:
        gate.unlock.start()
    vault, replica, fault = opened.args
    assert vault.label == "Salma"
    assert fault is None
    assert gate.unlock.passphrase.text() == ""
    replica.close()
    vault.close()


def test_a_wrong_passphrase_is_said_in_place_and_keeps_what_was_typed(new_gate, qtbot) -> None:
    gate = new_gate()
    attempt(gate, qtbot, "four quiet storks")
    assert "does not open the vault" in said(gate)
    assert gate.unlock.passphrase.text() == "four quiet storks"
    assert gate.unlock.passphrase.selectedText()
    assert gate.unlock.unlock.isEnabled()


def test_too_many_attempts_count_down_and_then_let_try_again(new_gate, qtbot) -> None:
    gate = new_gate()
    for _ in range(4):
        attempt(gate, qtbot, "wrong")
    assert "wrong several times" in said(gate)
    assert "second" in said(gate)
    assert not gate.unlock.unlock.isEnabled()
    gate.unlock._left_s = 1
    gate.unlock._tick()
    assert gate.unlock.unlock.isEnabled()
    assert said(gate) == ""
    assert gate.unlock.passphrase.text() == "wrong"


def test_a_vault_that_is_open_elsewhere_is_said_to_be_so(new_gate, qtbot, vault) -> None:
    gate = new_gate()
    with open_vault(vault, PASSPHRASE):
        attempt(gate, qtbot, PASSPHRASE)
        assert "already open" in said(gate) or "has this vault open" in said(gate)
    assert gate.unlock.passphrase.text() == PASSPHRASE


def test_a_damaged_vault_says_so_before_anything_is_typed(new_gate, qtbot, vault) -> None:
    content = (vault / "vault.json").read_bytes()
    (vault / "vault.json").write_bytes(content[: len(content) // 2])
    gate = new_gate()
    qtbot.waitUntil(lambda: "cut short" in said(gate))
    assert not gate.unlock.unlock.isEnabled()


def test_a_database_of_another_key_leaves_the_vault_free(new_gate, qtbot, vault) -> None:
    (vault / "records.db").write_bytes(b"\x01" * 8192)
    gate = new_gate()
    attempt(gate, qtbot, PASSPHRASE)
    assert said(gate)
    with open_vault(vault, PASSPHRASE) as opened:
        assert opened.label == "Salma"


def test_of_several_vaults_the_one_opened_last_is_offered_first(new_gate, look, place) -> None:
    founded = found_vault(place, "Karim", PASSPHRASE, params=CHEAP)
    founded.replica.close()
    founded.opened.close()
    look.remember_vault(founded.opened.folder.name)
    gate = new_gate()
    shown = [gate.unlock.vaults.item(row).text() for row in range(gate.unlock.vaults.count())]
    assert shown == ["Salma", "Karim"]
    assert gate.unlock.vaults.currentRow() == 1
    assert gate.unlock.vaults.isVisible()


def test_the_error_is_said_again_in_another_language(new_gate, qtbot, look) -> None:
    gate = new_gate()
    attempt(gate, qtbot, "wrong")
    english = said(gate)
    look.set_language("fr")
    qtbot.waitUntil(lambda: said(gate) != english)
    assert gate.unlock.passphrase.text() == "wrong"


@pytest.mark.parametrize("code", [one.code for one in LANGUAGES])
def test_every_button_is_whole_in_every_language(look, new_gate, qtbot, code) -> None:
    look.set_language(code)
    gate = new_gate()
    gate.resize(1000, 720)
    gate.show()
    buttons = [made for made in gate.unlock.findChildren(QPushButton) if made.isVisible()]
    assert len(buttons) == 3
    qtbot.waitUntil(lambda: all(b.visibleRegion().boundingRect() == b.rect() for b in buttons))
    assert all(made.width() >= made.sizeHint().width() for made in buttons)
