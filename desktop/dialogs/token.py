"""Letting another system read: which, for what, what, where, how long; then its secret, once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.dialogs.once import OnceDialog
from desktop.dialogs.regions import RegionsBox
from desktop.models.tokens import TokenWords
from desktop.session import Session
from desktop.style.theme import current_theme
from desktop.style.widgets import ChipGroup, Field
from forms.consent import STATISTICS
from sync.client import tokens
from sync.protocol.messages import Scope
from sync.protocol.outside import FIGURES, TokenAnswer, TokenRequest, TokensAnswer

_DAYS = (90, 365, 730)


class TokenDialog(OnceDialog):
    """Make a token from what the register offers, or with `made` show one that was rotated."""

    SUFFIX = ".token"

    def __init__(
        self,
        session: Session,
        offered: TokensAnswer,
        made: TokenAnswer | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, icon="plus")
        self._session, self._offered = session, offered
        self._build_asking()
        self.accept_button.clicked.connect(self.start)
        self.setMinimumWidth(current_theme().control_px(860))
        self.retranslate()
        self.days.set_value(["365"])
        if made is not None:
            self.show_made(made)
        else:
            self.open_at(self.who)

    def _build_asking(self) -> None:
        self.purpose = ChipGroup(numbered=False)
        self.kinds = ChipGroup(multiple=True, numbered=False)
        self.days = ChipGroup(numbered=False)
        self.regions = RegionsBox(self._session, low=True)
        boxes = (self.who, self.purpose, self.kinds, self.days)
        self._fields = [Field("", box) for box in boxes]
        self.who.textChanged.connect(lambda: self._fields[0].set_error(""))
        self.purpose.changed.connect(self._choose_purpose)
        self.kinds.changed.connect(lambda _codes: self._fields[2].set_error(""))
        first = QHBoxLayout()
        first.setSpacing(current_theme().tokens.spacing.l)
        first.addWidget(self._fields[0], 1, Qt.AlignmentFlag.AlignTop)
        first.addWidget(self._fields[3], 1, Qt.AlignmentFlag.AlignTop)
        self.asking.addLayout(first)
        for field in (*self._fields[1:3], self.regions):
            self.asking.addWidget(field)

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
        self.say_secret(
            self.tr("The secret"),
            self.tr("Hand it over on a way that only those who run the system read."),
            self.tr("Copy the secret"),
        )

    def start(self) -> None:
        """Ask the register for the token."""
        wanted = self._wanted()
        if wanted is None:
            return
        self.show_error(None)
        self.set_busy(self.tr("Asking the register…"))
        self._session.jobs.run(
            tokens.make, self._session.replica, wanted, done=self.show_made, failed=self.show_error
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
