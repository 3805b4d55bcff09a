"""The rules of the deployment: what is decided without a person, tried on the past before it is."""

from __future__ import annotations

import secrets
from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from desktop.dialogs.frame import FramedDialog
from desktop.dialogs.rule_form import RuleForm
from desktop.dialogs.rule_trial import TrialView
from desktop.form_view.context import FormContext
from desktop.jobs import Job
from desktop.live import name
from desktop.models.delegates import NameDelegate
from desktop.rule_words import rule_line, rule_name
from desktop.session import Session
from desktop.style.theme import current_theme
from desktop.style.widgets import PageScroll, button
from forms.rule import RuleBody
from sync.replica.rule_trial import Trial, tried
from sync.replica.rulebook import RuleBook
from sync.review.rules import Rule, problems

_SIZE, _LEFT, _LIST, _PAUSE_MS = (1080, 680), 380, 190, 250


class RulesDialog(FramedDialog):
    """Rules on the left; on the right one of them as a form, and what it would have come to.

    A change can be put in force once exactly this change was tried.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, icon="check")
        self._session, self._book = session, RuleBook(session.replica)
        self._job: Job | None = None
        self._tried: RuleBody | None = None
        self.rules: list[Rule] = []
        self.list = QListWidget()
        self.form, self.trial = RuleForm(session), TrialView(FormContext(session))
        self.new, self.back = (
            button("…", "quiet", icon="plus"),
            button("…", "quiet", icon="restore"),
        )
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._try)
        self._lay_out()
        self.list.currentRowChanged.connect(self._show)
        self.form.changed.connect(self._changed)
        self.new.clicked.connect(self.begin)
        self.back.clicked.connect(self.take_back)
        self.accept_button.clicked.connect(self.put)
        self.finished.connect(lambda _result: self._stop())
        self.retranslate()
        self.read()

    def retranslate(self) -> None:
        self.say(
            self.tr("What rules decide"),
            self.tr(
                "Where a rule can tell, it decides at the next sync, visibly, and each decision can"
                " be undone. What no rule names waits for a person."
            ),
            self.tr("Put it in force"),
            self.tr("Close"),
        )
        self.list.setAccessibleName(self.tr("Rules"))
        name(self.new, self.tr("New rule"))
        name(self.back, self._back_text())
        self.form.retranslate()
        self.trial.retranslate()
        self._fill()

    @property
    def rule(self) -> Rule | None:
        """The rule on show; nothing while a new one is made."""
        row = self.list.currentRow()
        return self.rules[row] if 0 <= row < len(self.rules) else None

    def read(self, code: str = "") -> None:
        """Read the rules, and show one of them."""
        self.set_busy(self.tr("Reading the rules"))
        self._session.jobs.run(
            self._book.rules, done=lambda found: self._read(found, code), failed=self.show_error
        )

    def _read(self, found: list[Rule], code: str) -> None:
        self.set_busy("")
        self.rules = found
        self._fill()
        row = next((at for at, rule in enumerate(self.rules) if rule.code == code), 0)
        self.list.setCurrentRow(row if self.rules else -1)
        self._show(self.list.currentRow())
        self.open_at(self.list if self.rules else self.form.name)

    def begin(self) -> None:
        """Make a new rule."""
        self.list.setCurrentRow(-1)
        self._show(-1)
        self.open_at(self.form.name)

    def put(self) -> None:
        """Put the rule in force as it was tried."""
        rule, body = self.rule, self.form.body()
        if body != self._tried:
            return
        code = rule.code if rule else f"own-{secrets.token_hex(4)}"
        title = "" if rule and rule.shipped else self.form.name.text().strip()
        self._write(lambda: self._book.put(code, body, title), code)

    def take_back(self) -> None:
        """Take back what was changed of a shipped rule, or the rule that was made here."""
        rule = self.rule
        if rule is not None:
            self._write(lambda: self._book.drop(rule.code), rule.code)

    def _write(self, work: Callable[[], object], code: str) -> None:
        self.set_busy(self.tr("Writing"))
        self._session.jobs.run(
            work,
            done=lambda _result: self._written(code),
            failed=self.show_error,
        )

    def _written(self, code: str) -> None:
        self.set_busy("")
        self.read(code)
        self._session.notify_changed()

    def _fill(self) -> None:
        row = self.list.currentRow()
        self.list.blockSignals(True)
        self.list.clear()
        for rule in self.rules:
            told = rule_name(rule, self._session.deployment, self._session.language)
            self.list.addItem(f"{told}\n{rule_line(rule)}")
        self.list.setCurrentRow(row)
        self.list.blockSignals(False)
        covered: dict[str, set[str]] = {}
        for rule in self.rules:
            if rule.in_force:
                covered.setdefault(rule.body.type, set()).update(rule.body.fields)
        self.form.set_covered(covered)

    def _show(self, _row: int) -> None:
        rule, session = self.rule, self._session
        title = rule_name(rule, session.deployment, session.language) if rule else ""
        self.form.show_rule(rule, title)
        self.back.setVisible(rule is not None and rule.changed)
        name(self.back, self._back_text())

    def _back_text(self) -> str:
        rule = self.rule
        if rule is None or rule.shipped:
            return self.tr("Take the change back")
        return self.tr("Remove the rule")

    # --- trying it --------------------------------------------------------------------------------

    def _changed(self) -> None:
        self._stop()
        self._tried = None
        self.accept_button.setEnabled(False)
        self.banner.hide()
        if problems(self.form.body(), self._session.deployment):
            self.trial.say_incomplete()
            return
        self.trial.say_busy()
        self._timer.start()

    def _try(self) -> None:
        body = self.form.body()
        job = self._session.jobs.run(
            tried,
            self._session.replica,
            body,
            done=lambda found: self._land(job, body, found),
            failed=self.show_error,
        )
        self._job = job

    def _land(self, job: Job, body: RuleBody, found: Trial) -> None:
        if job is not self._job:  # another rule is on show by now
            return
        self._tried = body
        self.trial.show_trial(found, body)
        rule, named = self.rule, bool(self.form.name.text().strip())
        changed = rule is None or body != rule.body or self._renamed(rule)
        self.accept_button.setEnabled(changed and named)

    def _renamed(self, rule: Rule) -> bool:
        return not rule.shipped and self.form.name.text().strip() != rule.title

    def _stop(self) -> None:
        self._timer.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _lay_out(self) -> None:
        theme = current_theme()
        spacing = theme.tokens.spacing
        self.list.setItemDelegate(NameDelegate(self.list))
        self.list.setFixedHeight(theme.control_px(_LIST))
        came, made = PageScroll(), PageScroll()
        for scroll, inside in ((came, self.trial), (made, self.form)):
            scroll.set_margins(0, 0)
            scroll.column.addWidget(inside)
            scroll.column.addStretch(1)
        beside = QWidget()
        beside.setFixedWidth(theme.control_px(_LEFT))
        left = QVBoxLayout(beside)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(spacing.s)
        for widget in (self.list, self.new, came):
            left.addWidget(widget, int(widget is came))
        row = QHBoxLayout()
        row.setSpacing(spacing.l)
        row.addWidget(beside)
        row.addWidget(made, 1)
        self.column.addLayout(row, 1)
        self.buttons.insertWidget(0, self.back)
        self.resize(theme.control_px(_SIZE[0]), theme.control_px(_SIZE[1]))
