"""The window before a vault is open: first run or unlock, in any language."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.bootstrap import Folders, has_vault
from desktop.jobs import Jobs
from desktop.look import Look
from desktop.menus import LanguageButton
from desktop.pages.unlock import UnlockPage
from desktop.style.icons import application_icon
from desktop.style.states import Banner
from desktop.style.theme import current_theme
from desktop.style.words import Strong
from desktop.warming import Warming

if TYPE_CHECKING:
    from desktop.pages.first_run import FirstRunPage
    from sync.replica.vault_slots import Argon2Params
    from sync.replica.wipe import KeptReceipt

_WIDTH = 560


class Gate(QWidget):
    """Shows the first run where there is no vault, unlocking where there is one.

    `opened` carries a held vault, its replica, and the error that kept it from being enrolled.
    """

    opened = Signal(object, object, object)

    def __init__(self, place: Folders, look: Look, params: Argon2Params | None = None) -> None:
        super().__init__()
        self.setWindowTitle("Tremplin")
        self.jobs = Jobs(self)
        self._look, self.place, self._params = look, place, params
        self._seen = False
        self.founded = False
        """Whether the vault that was opened is a new one, which has taken its invitation."""
        self._receipts: list[KeptReceipt] = []
        self._lay_out()
        self.unlock = UnlockPage(place, self.jobs, look.preferences.vault, self.stack)
        self.stack.addWidget(self.unlock)
        self.unlock.opened.connect(lambda vault, replica: self.opened.emit(vault, replica, None))
        self.unlock.newRequested.connect(lambda: self._show(self.first_run))
        self._show(self.unlock if has_vault(place) else self.first_run)
        self.resize(1000, 720)

    @cached_property
    def first_run(self) -> FirstRunPage:
        """The pages of the first run, made when they are first wanted."""
        from desktop.pages.first_run import FirstRunPage

        page = FirstRunPage(self.place, self.jobs, self._params)
        self.stack.addWidget(page)
        page.founded.connect(self._founded)
        page.restored.connect(self._restored)
        page.welcome.languages.changed.connect(self._speak)
        page.left.connect(lambda: self._show(self.unlock))
        page.set_back_shown(has_vault(self.place))
        return page

    @cached_property
    def notice(self) -> Banner:
        """What is said across the window, made when there is something to say."""
        notice = Banner("kept", "", parent=self)
        notice.hide()
        notice.acted.connect(self._read)
        self._above.addWidget(notice)
        return notice

    @cached_property
    def _given(self) -> Banner:
        """What becomes of the file that the app was opened with."""
        banner = Banner("waiting", "", parent=self)
        self._above.insertWidget(0, banner)
        return banner

    def say(
        self,
        text: Callable[[], str],
        action: Callable[[], str] = str,
        do: Callable[[], object] | None = None,
    ) -> None:
        """Say something above the page, with what can be done about it."""
        self._given.show_message("waiting", text, action)
        if do is not None:
            self._given.acted.connect(do)

    def restore(self, backup: Path) -> None:
        """Lay a backup beside what is here; its own passphrase opens it."""
        self._given.hide()
        self._show(self.first_run)
        self.first_run.restore_from(backup)

    def focus(self) -> None:
        """Put the cursor where one types."""
        page = self.stack.currentWidget()
        target: QWidget | None = self.unlock.passphrase
        if page is not self.unlock:
            target = self.first_run.primary_focus()
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self, self._begin_work)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.jobs.close()
        super().closeEvent(event)

    def _begin_work(self) -> None:
        """Once the window is there, look at the vaults and load what opening one needs."""
        self.unlock.check()
        self.jobs.run(_deliver, self.place, done=self._told)
        Warming(self.jobs, self).begin()

    def _lay_out(self) -> None:
        """Make each part where it stays: what is put into another widget is styled again."""
        spacing = current_theme().tokens.spacing
        column, top = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        mark = QLabel(self)
        mark.setPixmap(application_icon().pixmap(28, 28))
        top.setContentsMargins(spacing.xl, spacing.l, spacing.l, spacing.s)
        top.setSpacing(spacing.s)
        top.addWidget(mark)
        top.addWidget(Strong("Tremplin", self))
        top.addStretch(1)
        top.addWidget(LanguageButton(self._look, self))
        column.addLayout(top)
        self._above = QVBoxLayout()
        self._above.setSpacing(spacing.s)
        self._above.setContentsMargins(spacing.xl, 0, spacing.xl, 0)
        column.addLayout(self._above)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addWidget(scroll, 1)
        middle = QWidget(scroll)
        middle.setProperty("page", True)
        scroll.setWidget(middle)
        self.stack = QStackedWidget(middle)
        self.stack.setMaximumWidth(current_theme().control_px(_WIDTH))
        row = QHBoxLayout(middle)
        row.setContentsMargins(*[spacing.xl] * 4)
        row.addStretch(1)
        row.addWidget(self.stack, 100)
        row.addStretch(1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say_wiped()

    def _told(self, receipts: list[KeptReceipt]) -> None:
        """Say which vaults of this laptop were destroyed because the register ordered it."""
        self._receipts = receipts
        self._say_wiped()

    def _say_wiped(self) -> None:
        if not self._receipts:
            if "notice" in self.__dict__:
                self.notice.hide()
            return
        parts = [
            self.tr("This laptop was withdrawn."),
            self.tr(
                "What had not been sent was handed to the coordinator;"
                " people who had not consented are gone from it."
            ),
            self.tr("The records were then destroyed on this laptop, with their backups here."),
        ]
        told = all(receipt.delivered for receipt in self._receipts)
        if told:
            parts.append(self.tr("The register has the receipt of that."))
        else:
            parts.append(self.tr("The register is told as soon as there is internet."))
        text = " ".join(parts)
        self.notice.show_message("kept" if told else "waiting", text, self.tr("I have read it"))
        self.notice.show()

    def _read(self) -> None:
        from desktop.parting import forget_delivered

        forget_delivered(self.place)
        self._told([])

    def _speak(self, codes: tuple[str, ...]) -> None:
        """Speak the language chosen; the one in force, pressed again, stays chosen."""
        self._look.set_language(codes[0] if codes else self._look.preferences.language)
        self.first_run.welcome.retranslate()

    def _show(self, page: QWidget) -> None:
        self.stack.setCurrentWidget(page)
        self.focus()

    def _founded(self, founded: Any) -> None:
        self.founded = True
        self.opened.emit(founded.opened, founded.replica, founded.fault)

    def _restored(self, folder: Any) -> None:
        self.first_run.set_back_shown(True)
        self.unlock.reload(folder.name)
        self.unlock.check()
        self._show(self.unlock)


def _deliver(place: Folders) -> list[KeptReceipt]:
    """Tell the register of vaults that were destroyed here. For a worker."""
    if not place.receipts.is_dir():
        return []
    from desktop.parting import deliver_all

    return deliver_all(place)
