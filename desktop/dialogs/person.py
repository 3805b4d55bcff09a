"""One person of the programme: role, regions, suspended or not, and their laptops."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.dialogs.frame import FramedDialog
from desktop.dialogs.regions import RegionsBox
from desktop.invitation_box import role_name
from desktop.live import Live, name
from desktop.models.roster import RosterWords
from desktop.session import Session
from desktop.style.theme import current_theme
from desktop.style.widgets import ChipGroup, FieldLabel, Muted, StatusPill, Strong, button
from sync.client import admin
from sync.protocol.messages import Role, Scope
from sync.protocol.people import DeviceCard, PersonCard, PersonChange

ROLES: tuple[Role, ...] = ("ambassador", "coordinator", "administrator")


class RightsBox(Live):
    """Role and regions to choose, as far as whoever chooses may give them."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._label = FieldLabel()
        self.role = ChipGroup(numbered=False)
        self._box = RegionsBox(session)
        self.regions = self._box.chips
        self._events: list[str] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().tokens.spacing.s)
        for widget in (self._label, self.role, self._box):
            column.addWidget(widget)
        self.role.changed.connect(self._keep_one)
        own = session.replica.identity
        self._boss = own is not None and own.role == "administrator"
        self.retranslate()
        self.role.set_value(["ambassador"])

    def retranslate(self) -> None:
        self._label.setText(self.tr("Role"))
        self.role.setAccessibleName(self.tr("Role"))
        roles = ROLES if self._boss else ROLES[:1]
        self.role.set_choices([(role, role_name(role)) for role in roles])

    def set_value(self, role: str, scope: Scope) -> None:
        """Show somebody's rights; their events stay as they are."""
        self._events = list(scope.events)
        self.role.set_value([role])
        self.regions.set_value(scope.regions)

    def value(self) -> tuple[Role, Scope] | None:
        """The rights chosen; None while no region is, which is then said."""
        regions = self._box.value()
        if not regions and not self._events:
            self._box.ask()
            return None
        role = cast("Role", (self.role.value() or ("ambassador",))[0])
        return role, Scope(regions=regions, events=self._events)

    def _keep_one(self, chosen: tuple[str, ...]) -> None:
        if not chosen:
            self.role.set_value(["ambassador"])


class PersonDialog(FramedDialog):
    """Change a person; `changedThere` whenever the register has taken something."""

    changedThere = Signal()
    laptopWanted = Signal()

    def __init__(self, session: Session, card: PersonCard, parent: QWidget | None = None) -> None:
        super().__init__(parent, icon="check")
        self._session, self._card = session, card
        self.rights = RightsBox(session)
        self.rights.set_value(card.role, card.scope)
        self.suspended = QCheckBox()
        self.suspended.setChecked(card.suspended)
        self._hint, self._laptops = Muted(), Strong()
        self.more = button("…", "quiet", icon="plus")
        self.more.clicked.connect(self.laptopWanted)
        self._rows = [_DeviceRow(session, card, device) for device in card.devices]
        for widget in (self.rights, self.suspended, self._hint, self._laptops):
            self.column.addWidget(widget)
        for row in self._rows:
            row.withdrawn.connect(self._withdraw)
            self.column.addWidget(row)
        self.column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addStretch(1)
        self.accept_button.clicked.connect(self.start)
        self.setMinimumWidth(current_theme().control_px(620))
        self.retranslate()
        self.open_at(self.rights.role)

    def retranslate(self) -> None:
        self.say(self._card.name, "", self.tr("Save"))
        name(self.suspended, self.tr("Suspended for now"))
        self._hint.setText(
            self.tr("The laptops keep working offline; sending goes on when this is lifted.")
        )
        self._laptops.setText(self.tr("Laptops"))
        name(self.more, self.tr("Invite with another laptop…"))

    def start(self) -> None:
        """Hand the changes to the register."""
        rights = self.rights.value()
        if rights is None:
            return
        role, scope = rights
        wanted = PersonChange(
            role=role if role != self._card.role else None,
            scope=scope if scope != self._card.scope else None,
            suspended=self.suspended.isChecked(),
        )
        self._ask(admin.change_person, self._card.person, wanted)

    def _withdraw(self, device: str) -> None:
        self._ask(admin.decide_device, device, "revoke")

    def _ask(self, do: Callable[..., None], *arguments: Any) -> None:
        self.show_error(None)
        self.set_busy(self.tr("Asking the register…"))
        self._session.jobs.run(
            do, self._session.replica, *arguments, done=self._done, failed=self.show_error
        )

    def _done(self, _nothing: object) -> None:
        self.set_busy("")
        self.changedThere.emit()
        self.accept()


class _DeviceRow(Live):
    """A laptop: how it stands, and withdrawing it in two presses."""

    withdrawn = Signal(str)

    def __init__(self, session: Session, person: PersonCard, card: DeviceCard) -> None:
        super().__init__()
        self._session, self._person, self._card = session, person, card
        self._sure = False
        self._name, self._facts = Strong(card.device_name), Muted()
        self._pill = StatusPill("kept", "")
        self.withdraw = button("…", "quiet", icon="trash")
        own = session.replica.identity
        self.withdraw.setVisible(card.state in ("active", "waiting"))
        self.withdraw.setEnabled(own is None or own.device != card.device)
        self.withdraw.clicked.connect(self._press)
        top = QHBoxLayout()
        top.addWidget(self._name, 1)
        top.addWidget(self._pill)
        top.addWidget(self.withdraw)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().tokens.spacing.xs)
        column.addLayout(top)
        column.addWidget(self._facts)
        self.retranslate()

    def retranslate(self) -> None:
        words = RosterWords(self._session.deployment, self._session.language)
        self._pill.set_state(*words.device_state(self._card, suspended=self._person.suspended))
        facts = words.device(self._card)
        if self._sure:
            facts = self.tr(
                "It is refused at once, hands over what it has not sent, and then destroys its "
                "records. This cannot be taken back."
            )
        self._facts.setText(facts)
        said = self.tr("Yes, withdraw it") if self._sure else self.tr("Withdraw…")
        name(self.withdraw, said)

    def _press(self) -> None:
        if self._sure:
            self.withdrawn.emit(self._card.device)
            return
        self._sure = True
        self.retranslate()
