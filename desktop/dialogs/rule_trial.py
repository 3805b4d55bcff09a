"""What a rule would have come to, in words: how many decisions alike, how many otherwise."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.form_view.clear import clear
from desktop.form_view.context import FormContext
from desktop.labels import apart, field_label
from desktop.style.widgets import Body, Card, Muted, Strong
from forms.rule import RuleBody
from sync.replica.rule_trial import Case, Trial

_FIRST = 20
"""So many cases are listed of each kind; the rest is counted."""


class TrialView(Card):
    """The past and what waits, as a rule would have it."""

    def __init__(self, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self._shown: tuple[Trial, RuleBody] | None = None
        self.head = Body()
        self.column.addWidget(self.head)
        self._lines = QVBoxLayout()
        self.column.addLayout(self._lines)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.set_title(self.tr("What it would have changed"))
        if self._shown is not None:
            self.show_trial(*self._shown)

    def say_busy(self) -> None:
        """Say that the past is being looked at."""
        self._shown = None
        clear(self._lines)
        self.head.setText(self.tr("Trying it on past decisions …"))

    def say_incomplete(self) -> None:
        """Say that the rule wants something still."""
        self._shown = None
        clear(self._lines)
        self.head.setText(self.tr("Choose at least one field, and whose value is trusted."))

    def show_trial(self, trial: Trial, body: RuleBody) -> None:
        """Show what came of a trial."""
        self._shown = (trial, body)
        clear(self._lines)
        said = []
        if trial.decided:
            said.append(self.tr("%n past decision(s) on these fields.", "", trial.decided))
            said.append(self._would(trial))
        else:
            said.append(self.tr("These fields have not been decided yet."))
        if trial.waiting:
            waiting = len(trial.waiting)
            said.append(self.tr("%n value(s) that wait now would be decided.", "", waiting))
        elif not trial.left:
            said.append(self.tr("Nothing waits now that it could decide."))
        if trial.left:
            said.append(self.tr("%n would still wait for a person.", "", trial.left))
        self.head.setText(" ".join(said))
        self._list(self.tr("Decided otherwise"), trial.otherwise, body)
        self._list(self.tr("Waiting now"), trial.waiting, body)

    def _would(self, trial: Trial) -> str:
        """Say how many of the past decisions it would have made, and how many other than people."""
        if not trial.would:
            return self.tr("The rule would have made none of them.")
        made = self.tr("The rule would have made %n of them by itself.", "", trial.would)
        if not trial.otherwise:
            same = self.tr("All came to the same.")
            return f"{made} {same}"
        other = self.tr("%n of these were decided otherwise.", "", len(trial.otherwise))
        return f"{made} {other}"

    def _list(self, title: str, cases: tuple[Case, ...], body: RuleBody) -> None:
        if not cases:
            return
        self._lines.addWidget(Strong(title))
        for case in cases[:_FIRST]:
            self._lines.addWidget(Body(self._sentence(case, body)))
        rest = len(cases) - _FIRST
        if rest > 0:
            self._lines.addWidget(Muted(self.tr("and %n more", "", rest)))

    def _sentence(self, case: Case, body: RuleBody) -> str:
        words = self._context.words()

        def said(value: object) -> str:
            return apart(words.element(body.type, case.field, value) or self.tr("nothing"))

        facts = {
            "title": apart(case.line.title or "…"),
            "field": field_label(body.type, case.field),
            "choice": said(case.choice),
            "stands": said(case.stands),
            "who": apart(case.who or self.tr("another rule")),
        }
        if case.who or case.stands is not None:
            return self.tr("{title} · {field}: {choice}, not {stands} ({who})").format(**facts)
        return self.tr("{title} · {field}: {choice}").format(**facts)
