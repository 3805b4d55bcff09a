"""The consent dialog, which the visitor reads, and so it is large.

The deployment's wording in the visitor's language, an answer for each purpose, how it was given,
and a pad to sign on.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.dialogs.signature_pad import SignaturePad
from desktop.form_view.tab_order import go_on
from desktop.form_view.witness import WitnessBox
from desktop.i18n import LANGUAGES
from desktop.labels import named
from desktop.live import LiveDialog
from desktop.models.capture import ConsentTaking
from desktop.session import Session
from desktop.style.theme import current_theme
from desktop.style.widgets import (
    Body,
    ChipGroup,
    Field,
    Muted,
    button,
    rule,
)

_WAYS = ("signature", "spoken", "paper")


class ConsentDialog(LiveDialog):
    """Takes an act of consent; `taking` holds it once accepted."""

    def __init__(
        self,
        session: Session,
        taking: ConsentTaking,
        parent: QWidget | None = None,
        *,
        offered: str = "",
    ) -> None:
        """``offered`` is who heard the last spoken answer."""
        super().__init__(parent)
        self._session = session
        self.taking = taking
        self._wording = session.deployment.wording()
        self._languages = ChipGroup(_languages(self._wording.text), numbered=False)
        self._languages.set_value([self._spoken(taking.language)])
        self._text, self._law = Body(), Muted()
        self.rows = {
            item.code: _Purpose(item.code) for item in session.deployment.list("consent_purposes")
        }
        self.ways = ChipGroup(numbered=False)
        self.witness = WitnessBox()
        self.witness.setText(taking.witness)
        self.witness.offer(offered)
        self.witness.add_key(self)
        self._witness = Field("", self.witness)
        self.pad = SignaturePad()
        self._pad = Field("", self.pad)
        self._clear = button("", "quiet", icon="restore")
        self._keep, self._leave = button("", "primary", icon="check"), button("")
        self._lay_out()
        self._connect()
        self._load(taking)
        self.retranslate()
        self.resize(current_theme().control_px(760), current_theme().control_px(680))

    def focusNextPrevChild(self, forward: bool) -> bool:
        return go_on(self, forward=forward) or super().focusNextPrevChild(forward)

    def accept(self) -> None:
        """Keep what was answered, unless a spoken or signed answer lacks its proof."""
        answered = any(row.answer() for row in self.rows.values())
        unheard = answered and self.way() == "spoken" and not self.witness.text().strip()
        unsigned = answered and self.way() == "signature" and not self.pad.strokes()
        self._witness.set_error(
            self.tr("Who heard it? A spoken answer needs a witness.") if unheard else ""
        )
        self._pad.set_error(self.tr("The signature is missing.") if unsigned else "")
        if unheard or unsigned:
            (self.witness if unheard else self.pad).setFocus()
            self._scroll.ensureWidgetVisible(self._witness if unheard else self._pad)
            return
        self.taking = ConsentTaking(
            answers={code: row.answer() for code, row in self.rows.items() if row.answer()},
            way=self.way(),
            witness=self.witness.text().strip(),
            signature=self.pad.strokes(),
            language=self.language(),
        )
        super().accept()

    def language(self) -> str:
        """The language the wording was shown in."""
        return next(iter(self._languages.value()), self._spoken())

    def _spoken(self, wanted: str = "") -> str:
        """The language that the wording has for who wants this one, or the session's."""
        return self._session.deployment.wording_language(wanted or self._session.language)

    def way(self) -> str:
        """How the answers were given."""
        return next(iter(self.ways.value()), "spoken")

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Consent"))
        self._languages.setAccessibleName(self.tr("Language of the text"))
        self.ways.set_choices(
            [
                (code, self._session.deployment.label("consent_ways", code, self._session.language))
                for code in self._way_codes()
            ]
        )
        self.ways.setAccessibleName(self.tr("How it was given"))
        self.witness.retranslate()
        self._witness.set_label(self.tr("Witness"))
        self._pad.set_label(self.tr("Signature"))
        self._clear.setText(self.tr("Sign again"))
        self._clear.setAccessibleName(self._clear.text())
        self._keep.setText(self.tr("Keep these answers"))
        self._leave.setText(self.tr("Go back"))
        for made in (self._keep, self._leave):
            made.setAccessibleName(made.text())
        self._show_wording()

    def _way_codes(self) -> list[str]:
        found = [item.code for item in self._session.deployment.list("consent_ways")]
        return found or list(_WAYS)

    def _load(self, taking: ConsentTaking) -> None:
        self.ways.set_choices([(code, code) for code in self._way_codes()])
        self.ways.set_value([taking.way])
        self.pad.set_strokes(taking.signature)
        for code, row in self.rows.items():
            row.set_answer(taking.answers.get(code, ""))
        self._way_changed()

    def _connect(self) -> None:
        self._languages.changed.connect(self._language_changed)
        self.ways.changed.connect(self._way_changed)
        self.pad.changed.connect(self._signed)
        self._clear.clicked.connect(self.pad.clear)
        self._keep.clicked.connect(self.accept)
        self._leave.clicked.connect(self.reject)
        keep = QAction(self)
        keep.setShortcuts([QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")])
        keep.triggered.connect(self.accept)
        self.addAction(keep)

    def _language_changed(self, chosen: tuple[str, ...]) -> None:
        if not chosen:
            self._languages.set_value([self._spoken()])
        self._show_wording()

    def _signed(self) -> None:
        if self.pad.strokes():
            self.ways.set_value(["signature"])
            self._way_changed()

    def _way_changed(self, *_: object) -> None:
        if not self.ways.value():
            self.ways.set_value(["spoken"])
        self._witness.setVisible(self.way() == "spoken")
        self.witness.want(self.way() == "spoken")

    def _show_wording(self) -> None:
        language = self.language()
        extra: dict[str, Any] = self._wording.model_extra or {}
        right = next(
            (x.direction for x in LANGUAGES if x.code == language), Qt.LayoutDirection.LeftToRight
        )
        said = self._session.deployment.said
        self._text.setText(said(self._wording.text, language))
        self._law.setText(said(extra.get("controller", {}), language))
        for widget in (self._text, self._law):
            widget.setLayoutDirection(right)
        for code, row in self.rows.items():
            words = said(extra.get("purposes", {}).get(code, {}), language)
            row.say(
                words or self._session.deployment.label("consent_purposes", code, language), right
            )

    def _lay_out(self) -> None:
        spacing = current_theme().tokens.spacing
        scroll = self._scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget()
        page.setProperty("page", True)
        inner = QVBoxLayout(page)
        inner.setContentsMargins(*[spacing.xl] * 4)
        inner.setSpacing(spacing.m)
        inner.addWidget(self._languages)
        inner.addWidget(self._text)
        inner.addWidget(self._law)
        inner.addWidget(rule())
        for row in self.rows.values():
            inner.addWidget(row)
        inner.addWidget(rule())
        inner.addWidget(self.ways)
        inner.addWidget(self._witness)
        inner.addWidget(self.witness.again, 0, Qt.AlignmentFlag.AlignLeading)
        inner.addWidget(self._pad)
        inner.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignLeading)
        inner.addStretch(1)
        scroll.setWidget(page)
        foot = QHBoxLayout()
        foot.setSpacing(spacing.m)
        foot.setContentsMargins(spacing.xl, spacing.m, spacing.xl, spacing.l)
        foot.addStretch(1)
        foot.addWidget(self._leave)
        foot.addWidget(self._keep)
        self._keep.setDefault(False)
        for made in (self._keep, self._leave, self._clear, self.witness.again):
            made.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scroll, 1)
        column.addWidget(rule())
        column.addLayout(foot)


class _Purpose(QWidget):
    """One purpose in full words, with yes and no."""

    def __init__(self, code: str) -> None:
        super().__init__()
        self.code = code
        self.chips = ChipGroup(numbered=False, parent=self)
        self._words = Body(parent=self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(current_theme().tokens.spacing.l)
        grid.addWidget(self._words, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.chips, 0, 1)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)

    def answer(self) -> str:
        """`given`, `refused`, or nothing."""
        return next(iter(self.chips.value()), "")

    def set_answer(self, answer: str) -> None:
        """Show an answer."""
        self.chips.set_choices([("given", ""), ("refused", "")])
        self.chips.set_value([answer])

    def say(self, words: str, direction: Qt.LayoutDirection) -> None:
        """Say the purpose."""
        self._words.setText(words)
        self._words.setLayoutDirection(direction)
        self.chips.set_choices([("given", self.tr("Yes")), ("refused", self.tr("No"))])
        self.chips.setAccessibleName(words)
        for chip in self.chips.chips():
            chip.setAccessibleName(named(words, chip.text()))


def _languages(texts: dict[str, str]) -> list[tuple[str, str]]:
    names = {language.code: language.name for language in LANGUAGES}
    return [(code, names.get(code, code)) for code in texts]
