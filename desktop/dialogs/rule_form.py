"""One rule as a form: which fields of which records, which value wins, and when."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from desktop.form_view.order_box import OrderBox
from desktop.labels import comma_joined, field_label, type_label
from desktop.rule_words import choice_text, condition_text, trusted_text
from desktop.session import Session
from desktop.style.theme import current_theme
from desktop.style.widgets import ChipGroup, Field, Muted
from forms.base import types_by_hand
from forms.rule import RuleBody
from sync.review.rules import CHOICES, CONDITIONS, Rule, decidable_fields, trusted_codes

PERSON = "entrepreneur"


class RuleForm(QWidget):
    """`changed` with each change; `body` is the rule as it stands."""

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._covered: dict[str, set[str]] = {}
        self.name, self.on = QLineEdit(), QCheckBox()
        self.type, self.choose, self.when = QComboBox(), QComboBox(), QComboBox()
        self.fields, self.trust = ChipGroup(multiple=True, numbered=False), OrderBox()
        self._waits = Muted()
        self._boxes = {
            "name": Field("…", self.name),
            "type": Field("…", self.type),
            "fields": Field("…", self.fields),
            "choose": Field("…", self.choose),
            "trust": Field("…", self.trust),
            "when": Field("…", self.when),
        }
        kinds = [kind for kind in types_by_hand() if decidable_fields(kind)]
        for kind in sorted(kinds, key=lambda kind: kind != PERSON):
            self.type.addItem("", kind)
        for box, codes in ((self.choose, CHOICES), (self.when, CONDITIONS)):
            for code in codes:
                box.addItem("", code)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().tokens.spacing.m)
        for field in self._boxes.values():
            column.addWidget(field)
            if field is self._boxes["fields"]:
                column.addWidget(self._waits)
        column.addWidget(self.on)
        self.retranslate()
        self.type.currentIndexChanged.connect(self._type_changed)
        for signal in (self.name.textEdited, self.fields.changed, self.when.currentIndexChanged):
            signal.connect(self._say)
        self.choose.currentIndexChanged.connect(self._say)
        self.trust.reordered.connect(self._say)
        self.on.toggled.connect(self._say)

    def set_covered(self, covered: dict[str, set[str]]) -> None:
        """Say which fields of which types some rule in force decides."""
        self._covered = covered
        self._say_waiting()

    def show_rule(self, rule: Rule | None, title: str) -> None:
        """Show a rule, or an empty one."""
        kind = str(self.type.itemData(0))
        body = rule.body if rule else RuleBody(type=kind)
        self.blockSignals(True)
        self.name.setText(title)
        self.name.setEnabled(rule is None or not rule.shipped)
        self.type.setCurrentIndex(max(self.type.findData(body.type), 0))
        self.type.setEnabled(rule is None or not rule.shipped)
        self._offer_fields(body.fields)
        self.choose.setCurrentIndex(self.choose.findData(body.choose))
        self.when.setCurrentIndex(self.when.findData(body.when))
        self._offer_trust(body.trust)
        self.on.setChecked(body.on)
        self.blockSignals(False)
        self._say()

    def body(self) -> RuleBody:
        """The rule as it stands; it may want something still."""
        choose = self.choose.currentData() or ""
        return RuleBody(
            type=self.type.currentData(),
            fields=list(self.fields.value()),
            choose=choose,
            when=self.when.currentData() or "",
            trust=self.trust.value() if choose == "source" else [],
            on=self.on.isChecked(),
        )

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        labels = {
            "name": self.tr("Name of the rule"),
            "type": self.tr("Kind of record"),
            "fields": self.tr("Fields that it decides"),
            "choose": self.tr("Which value wins"),
            "trust": self.tr("Whose value is trusted, the most trusted first"),
            "when": self.tr("When"),
        }
        for name, text in labels.items():
            self._boxes[name].set_label(text)
        self._boxes["trust"].set_hint(
            self.tr("Space takes one in or out, Ctrl+↑ and Ctrl+↓ move it.")
        )
        self.on.setText(self.tr("In force"))
        self._word(self.type, lambda kind: type_label(kind, plural=True))
        self._word(self.choose, choice_text)
        self._word(self.when, condition_text)
        self._offer_fields(self.fields.value())
        self._offer_trust(self.trust.value())
        self._say_waiting()

    @staticmethod
    def _word(box: QComboBox, text: Callable[[str], str]) -> None:
        for at in range(box.count()):
            box.setItemText(at, text(box.itemData(at)))

    def _type_changed(self, _at: int) -> None:
        self._offer_fields(())
        self._say()

    def _offer_fields(self, chosen: Sequence[str]) -> None:
        kind = self.type.currentData()
        self.fields.set_choices([(n, field_label(kind, n)) for n in decidable_fields(kind)])
        self.fields.set_value(chosen)

    def _offer_trust(self, chosen: list[str]) -> None:
        deployment, language = self._session.deployment, self._session.language
        codes = trusted_codes(deployment)
        self.trust.set_choices([(c, trusted_text(deployment, c, language)) for c in codes], chosen)

    def _say(self, *_changed: object) -> None:
        self._boxes["trust"].setVisible(self.choose.currentData() == "source")
        self._say_waiting()
        self.changed.emit()

    def _say_waiting(self) -> None:
        kind = self.type.currentData()
        decided = self._covered.get(kind, set()) | set(self.fields.value())
        waits = [field_label(kind, n) for n in decidable_fields(kind) if n not in decided]
        said = self.tr("These wait for a person: {fields}.").format(fields=comma_joined(waits))
        self._waits.setText(said if waits else "")
