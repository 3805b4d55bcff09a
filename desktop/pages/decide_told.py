"""What was said and decided of an item so far: the decision with its reason, and the thread."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.form_view.clear import clear
from desktop.form_view.context import FormContext
from desktop.labels import apart, comma_joined, datetime_ms, field_label, moment_text, named
from desktop.reviews import message_head, verdict_text
from desktop.style.widgets import Body, Card, Muted, Strong
from sync.merge.canonical import canonical
from sync.merge.cells import DELETED, field_of


class ToldCard(Card):
    """Hides where nothing was said yet."""

    def __init__(self, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context

    def show_review(self, review: Mapping[str, Any], record_type: str) -> None:
        """Show what the review record of an item about such a record holds."""
        self.clear()
        self.add_review(review, record_type)
        self.setVisible(bool(review.get("decision") or review.get("thread")))

    def clear(self) -> None:
        """Say nothing."""
        clear(self.column)

    def add_review(self, review: Mapping[str, Any], record_type: str) -> None:
        """Show it below what stands here."""
        decision = review.get("decision")
        if decision:
            said = (verdict_text(decision["verdict"]), self._by(decision), decision.get("reason"))
            told = " · ".join(part for part in said if part)
            if review.get("state") == "undone":
                told = self.tr("Taken back: {decision}").format(decision=told)
            self.column.addWidget(Strong(told))
            for text in self._settled(decision, record_type):
                self.column.addWidget(Body(text))
        for entry in review.get("thread") or []:
            self._add(entry)

    def _add(self, entry: Mapping[str, Any]) -> None:
        at = entry.get("at")
        head = (
            message_head(entry),
            moment_text(datetime_ms(datetime.fromisoformat(at))) if at else "",
        )
        self.column.addWidget(Muted(" · ".join(part for part in head if part)))
        if entry.get("text"):
            self.column.addWidget(Body(entry["text"]))

    def _by(self, decision: Mapping[str, Any]) -> str:
        """Name who decided: a person, or a rule."""
        rule = decision.get("rule")
        return apart(self._context.words().rule(rule)) if rule else decision.get("by") or ""

    def _settled(self, decision: Mapping[str, Any], record_type: str) -> list[str]:
        said = []
        for on in decision.get("on") or []:
            if on["cell"].startswith("@"):
                if on["cell"] == DELETED:
                    said.append(self.tr("Deleted") if on.get("after") else self.tr("Not deleted"))
                continue
            label = field_label(record_type, field_of(on["cell"]))
            after = apart(self._word(record_type, on["cell"], on.get("after")))
            others = [k for k in on.get("before") or [] if not _stands(k, on)]
            if others or not on.get("before"):
                kept = [self._kept(record_type, on["cell"], one) for one in others]
                instead = self.tr("{field}: {after}, instead of {before}")
                before = comma_joined(kept) or self.tr("nothing")
                said.append(instead.format(field=label, after=after, before=before))
            else:
                said.append(named(label, after))
        return said

    def _kept(self, record_type: str, cell: str, kept: Mapping[str, Any]) -> str:
        value = self._word(record_type, cell, kept.get("value"))
        return apart(f"{value} ({kept['who']})" if kept.get("who") else value)

    def _word(self, record_type: str, cell: str, value: Any) -> str:
        words = self._context.words()
        return words.element(record_type, field_of(cell), value) or self.tr("nothing")


def _stands(kept: Mapping[str, Any], on: Mapping[str, Any]) -> bool:
    """Whether a value that stood before is the one that was decided."""
    return canonical(kept.get("value")) == canonical(on.get("after"))
