"""A laptop's program with a visitor half typed into its real window; for being killed.

    python -m tests.helpers.typing_laptop HOME

Says `typed` once what was typed is kept, and then only waits.
"""

import sys
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.bootstrap import Folders, open_replica, start_session
from desktop.look import Look
from desktop.main_window import MainWindow
from sync.replica.vault import open_vault

PASSPHRASE = "four quiet storks nesting"


def main(home: Path) -> None:
    """Type, say so, wait for the end."""
    app = QApplication(["typing"])
    place = Folders(home)
    [folder] = place.vaults.iterdir()
    opened = open_vault(folder, PASSPHRASE)
    session = start_session(opened, open_replica(opened))
    look = Look(app, place)
    look.follow(session)
    window = MainWindow(session, look, place)
    window.show()
    window.open_capture("")
    sheet = window.capture.sheet
    QTest.keyClicks(sheet.name, "Khadija Bennani")
    QTest.keyClicks(sheet.phones.rows[0].box, "+32470112564")
    sheet.needs.chips()[1].click()
    while not any(d.get("needs") for d in session.replica.drafts().values()):
        QTest.qWait(20)
    print("typed", flush=True)
    app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
