"""What a write that was set aside would change, in words; of a decision, of whom."""

from __future__ import annotations

from desktop.labels import apart, field_label, named, type_label
from desktop.models.deciding import Loaded
from desktop.pages.decide_told import ToldCard
from desktop.reviews import kind_text
from desktop.style.widgets import Body
from forms.base import declaration
from sync.merge.cells import field_of
from sync.replica.queue import REVIEW, Row


class AsideCard(ToldCard):
    """Hides where nothing was set aside."""

    def show_aside(self, loaded: Loaded) -> None:
        """Say what the write of an item would change."""
        line = loaded.line
        values = line.facts.get("values") or {}
        self.clear()
        if line.type == REVIEW:
            self.column.addWidget(Body(self._about(loaded)))
            self.add_review(values, self._kind(loaded))
        else:
            self._add_values(line)
        self.setVisible(bool(values))

    def _add_values(self, line: Row) -> None:
        words = self._context.words()
        for cell, value in (line.facts.get("values") or {}).items():
            if not cell.startswith("@"):
                label = field_label(line.type, field_of(cell))
                text = words.element(line.type, field_of(cell), value) or self.tr("nothing")
                self.column.addWidget(Body(named(label, apart(text))))

    def _about(self, loaded: Loaded) -> str:
        """Say which item a decision was about, and of whom or what."""
        values = loaded.line.facts.get("values") or {}
        what = kind_text(values["kind"]) if values.get("kind") else ""
        if loaded.about is not None:
            of = apart(loaded.about.title or type_label(loaded.about.type))
        elif declaration(kind := values.get("subject_type") or ""):
            of = self.tr("{kind}, not on this laptop").format(kind=type_label(kind))
        else:
            of = self.tr("a record that is not on this laptop")
        about = " · ".join(part for part in (of, what) if part)
        return self.tr("It is about: {what}").format(what=about)

    @staticmethod
    def _kind(loaded: Loaded) -> str:
        """Give the type of the record whose fields the decision names."""
        told = (loaded.line.facts.get("values") or {}).get("subject_type")
        kind = str(told or (loaded.about.type if loaded.about else ""))
        return kind if declaration(kind) else "entrepreneur"
