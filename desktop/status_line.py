"""The line at the foot of the window: reach, what exists only here, last contact; in words."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from desktop.catching_up import CatchingUp
from desktop.courier import Courier
from desktop.live import Live
from desktop.messages import sentence
from desktop.reports import only_here
from desktop.risk import RiskWatch
from desktop.session import Session
from desktop.style.icons import put
from desktop.style.theme import current_theme
from desktop.undo_notice import UndoNotice
from desktop.when import when


class ElidingButton(QPushButton):
    """A button that gives way: its text ends in … where there is no room for all of it."""

    def __init__(self, kind: str, parent: QWidget | None = None) -> None:
        super().__init__("…", parent)
        self.setProperty("kind", kind)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_whole(self, text: str) -> None:
        """Show this text, as much of it as there is room for."""
        self._whole = text
        self.setAccessibleName(text)
        self._fit()

    def whole(self) -> str:
        """The text as it was given."""
        return self._whole

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - self.iconSize().width() - 3 * current_theme().tokens.spacing.m
        fitted = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        self.setText(fitted)
        self.setToolTip(self._whole if fitted != self._whole else "")


class StatusLine(Live):
    """One sentence and its icon; a click leads to the sync page."""

    def __init__(
        self,
        session: Session,
        courier: Courier,
        catching_up: CatchingUp,
        risk: RiskWatch,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._courier, self._catching_up = session, courier, catching_up
        self._risk = risk
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("part", "top")
        self.link = ElidingButton("foot")
        self._icon = ""
        self.link.clicked.connect(lambda: session.pageRequested.emit("sync"))
        row = QHBoxLayout(self)
        margin = current_theme().tokens.spacing.l
        row.setContentsMargins(margin, 0, margin, 0)
        row.addWidget(self.link, 1)
        self.undo = UndoNotice(session)
        row.addWidget(self.undo)
        risk.changed.connect(self.retranslate)
        courier.changed.connect(self.retranslate)
        catching_up.changed.connect(self.retranslate)
        self.retranslate()

    def text(self) -> str:
        """The sentence shown."""
        return self.link.whole()

    def retranslate(self) -> None:
        parts = self._parts()
        said = " · ".join(filter(None, parts))
        self.link.set_whole(said[:1].upper() + said[1:])
        self._show_icon()

    def _parts(self) -> list[str]:
        risk = self._risk.risk
        if not self._session.is_enrolled:
            return [self.tr("Try-out"), self._tried() if risk else "", self._following()]
        here = only_here(risk) if risk else ""
        return [self._reach(), here, self._following(), self._last()]

    def _tried(self) -> str:
        """Say how many people are in a try-out, or how many records where nobody is yet."""
        risk = self._risk.risk
        if risk is not None and risk.people:
            return self.tr("%n person(s), on this laptop only", "", risk.people)
        return self.tr("%n record(s), on this laptop only", "", risk.records if risk else 0)

    def _following(self) -> str:
        """Say after an update that lists and search are still being brought up to date."""
        progress = self._catching_up.progress
        if progress is None:
            return ""
        percent = QLocale().toString(100 * progress.done // progress.total)
        return self.tr("lists and search follow the update: {percent}%").format(percent=percent)

    def _reach(self) -> str:
        courier = self._courier
        if courier.running:
            return self.tr("sending and receiving…")
        if courier.offline is None:  # not tried yet: the last contact says enough, if there is one
            there = self._session.replica.last_contact_ms is not None
            return "" if there else self.tr("not connected yet")
        if courier.offline:
            return self.tr("offline")
        return sentence(courier.error).title if courier.error else self.tr("online")

    def _last(self) -> str:
        ms = self._session.replica.last_contact_ms
        if ms is None:
            return self.tr("never sent")
        return self.tr("last contact {when}").format(when=when(ms))

    def _show_icon(self) -> None:
        courier = self._courier
        if not self._session.is_enrolled or courier.offline is None:
            wanted = "device"
        elif courier.offline:
            wanted = "offline"
        else:
            wanted = "warning" if courier.error else "online"
        if wanted != self._icon:
            self._icon = wanted
            put(self.link, wanted, role="muted", size=16)
