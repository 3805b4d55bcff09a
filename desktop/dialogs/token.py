"""Letting another system read: which, for what, what, where, how long; then its secret, once."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.dialogs.frame import FramedDialog
from desktop.dialogs.regions import RegionsBox
from desktop.live import name
from desktop.models.tokens import TokenWords
from desktop.session import Session
from desktop.style.theme import current_theme
from desktop.style.widgets import ChipGroup, Field, FlowLayout, Muted, button
from forms.consent import STATISTICS
from sync.client import tokens
from sync.protocol.messages import Scope
from sync.protocol.outside import FIGURES, TokenAnswer, TokenRequest, TokensAnswer

_DAYS = (90, 365, 730)


class TokenDialog(FramedDialog):
    """Make a token from what the register offers, or with `made` show one that was rotated."""

    def __init__(
        self,
        session: Session,
        offered: TokensAnswer,
        made: TokenAnswer | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, icon="plus")
        self._session, self._offered = session, offered
        self._made: TokenAnswer | None = None
        self._build_asking()
        self._build_given()
        self.column.addWidget(self._asking)
        self.column.addWidget(self._given)
        self.column.addStretch(1)
        self.accept_button.clicked.connect(self.start)
        self.setMinimumWidth(current_theme().control_px(860))
        self.retranslate()
        self.days.set_value(["365"])
        if made is not None:
            self._done(made)
        else:
            self.open_at(self.who)

    def _build_asking(self) -> None:
        self.who = QLineEdit()
        self.who.setMaxLength(200)
        self.purpose = ChipGroup(numbered=False)
        self.kinds = ChipGroup(multiple=True, numbered=False)
        self.days = ChipGroup(numbered=False)
        self.regions = RegionsBox(self._session, low=True)
        boxes = (self.who, self.purpose, self.kinds, self.days)
        self._fields = [Field("", box) for box in boxes]
        self.who.textChanged.connect(lambda: self._fields[0].set_error(""))
        self.purpose.changed.connect(self._choose_purpose)
        self.kinds.changed.connect(lambda _codes: self._fields[2].set_error(""))
        self._asking = QWidget()
        asking = QVBoxLayout(self._asking)
        asking.setContentsMargins(0, 0, 0, 0)
        asking.setSpacing(current_theme().tokens.spacing.m)
        first = QHBoxLayout()
        first.setSpacing(current_theme().tokens.spacing.l)
        first.addWidget(self._fields[0], 1, Qt.AlignmentFlag.AlignTop)
        first.addWidget(self._fields[3], 1, Qt.AlignmentFlag.AlignTop)
        asking.addLayout(first)
        for field in (*self._fields[1:3], self.regions):
            asking.addWidget(field)

    def _build_given(self) -> None:
        self._given = QWidget()
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(current_theme().control_px(64))
        self._text_field, self._note = Field("", self.text), Muted()
        self.copy, self.save = button("…", icon="check"), button("…", icon="export")
        self.copy.clicked.connect(
            lambda: QGuiApplication.clipboard().setText(self.text.toPlainText())
        )
        self.save.clicked.connect(self._choose_file)
        row = FlowLayout(gap=current_theme().tokens.spacing.m)
        row.addWidget(self.copy)
        row.addWidget(self.save)
        column = QVBoxLayout(self._given)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().tokens.spacing.m)
        column.addWidget(self._text_field)
        column.addWidget(self._note)
        column.addLayout(row)
        self._given.hide()

    def retranslate(self) -> None:
        if self._made is not None:
            lead = self.tr("It is shown only now: copy or save it. The register cannot show it.")
            self.say(self.tr("The system’s secret"), lead, "", self.tr("Done"))
        else:
            lead = self.tr(
                "It reads, over the network, only people who said yes to the purpose chosen here."
            )
            self.say(self.tr("Let another system read"), lead, self.tr("Make the secret"))
        labels = (
            self.tr("Which system"),
            self.tr("For which purpose"),
            self.tr("What it reads"),
            self.tr("For how long"),
        )
        for field, label in zip(self._fields, labels, strict=True):
            field.set_label(label)
        words = TokenWords(self._session.deployment, self._session.language)
        self.purpose.set_choices([(code, words.purpose(code)) for code in self._offered.purposes])
        self._show_kinds()
        spans = (self.tr("3 months"), self.tr("1 year"), self.tr("2 years"))
        self.days.set_choices([(str(d), s) for d, s in zip(_DAYS, spans, strict=True)])
        self._text_field.set_label(self.tr("The secret"))
        self._note.setText(
            self.tr("Hand it over on a way that only those who run the system read.")
        )
        name(self.copy, self.tr("Copy the secret"))
        name(self.save, self.tr("Save as a file…"))

    def start(self) -> None:
        """Ask the register for the token."""
        wanted = self._wanted()
        if wanted is None:
            return
        self.show_error(None)
        self.set_busy(self.tr("Asking the register…"))
        self._session.jobs.run(
            tokens.make, self._session.replica, wanted, done=self._done, failed=self.show_error
        )

    def _choose_purpose(self, _codes: tuple[str, ...]) -> None:
        self._fields[1].set_error("")
        self._show_kinds()

    def _show_kinds(self) -> None:
        """Offer what the purpose allows: statistics name nobody."""
        words = TokenWords(self._session.deployment, self._session.language)
        counted = self.purpose.value() == (STATISTICS,)
        kinds = [FIGURES] if counted else self._offered.kinds
        self.kinds.set_choices([(code, words.kind(code)) for code in kinds])
        if counted:
            self.kinds.set_value([FIGURES])
        hint = self.tr("Who agreed to statistics is counted and never named.") if counted else ""
        self._fields[2].set_hint(hint)

    def _wanted(self) -> TokenRequest | None:
        """Give what was chosen; None, said in place, where something lacks."""
        typed, kinds = self.who.text().strip(), list(self.kinds.value())
        lacks = (
            (self._fields[0], not typed, self.tr("Type the system’s name.")),
            (self._fields[1], not self.purpose.value(), self.tr("Choose a purpose.")),
            (self._fields[2], not kinds, self.tr("Choose at least one.")),
        )
        for field, lacking, said in lacks:
            if lacking:
                field.set_error(said)
                field.box.setFocus()
                return None
        regions = self.regions.value()
        if not regions:
            self.regions.ask()
            return None
        [purpose] = self.purpose.value()
        days = int((self.days.value() or ("365",))[0])
        scope = Scope(regions=regions)
        return TokenRequest(name=typed, purpose=purpose, kinds=kinds, scope=scope, days=days)

    def _done(self, made: Any) -> None:
        self.set_busy("")
        self._made = made
        self.text.setPlainText(made.text)
        self._asking.hide()
        self._given.show()
        self.retranslate()
        self.adjustSize()
        self.open_at(self.copy)

    def save_as(self, path: Path) -> None:
        """Write the secret into a file that only its owner reads."""
        try:
            path.touch(mode=0o600)
            path.write_text(self.text.toPlainText() + "\n", "ascii")
        except OSError as error:
            self.show_error(error)

    def _choose_file(self) -> None:
        wanted = f"{self.who.text().strip() or 'tremplin'}.token"
        chosen, _kind = QFileDialog.getSaveFileName(self, self.tr("Save the secret"), wanted)
        if chosen:
            self.save_as(Path(chosen))

    def done(self, result: int) -> None:
        """Closing after the token was made counts as done, so that the list is read again."""
        accepted = int(self.DialogCode.Accepted)
        super().done(accepted if self._made is not None else result)
