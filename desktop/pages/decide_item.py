"""One item of the queue: why it waits, what there is to choose, what was said, what one can do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.events import event_line
from desktop.form_view.clear import clear
from desktop.form_view.context import FormContext
from desktop.invitation_box import role_name
from desktop.labels import (
    apart,
    comma_joined,
    moment_text,
    one_stop,
    type_label,
)
from desktop.models.deciding import Loaded, fuller
from desktop.models.decisions import DELETE, Side
from desktop.models.roster import RosterWords
from desktop.pages.decide_aside import AsideCard
from desktop.pages.decide_case import CaseView
from desktop.pages.decide_told import ToldCard
from desktop.pages.decide_written import WrittenCard
from desktop.pages.record_facts import FactsView
from desktop.pages.settle import reveal, settle
from desktop.reviews import kind_text, nobody_acts, reason, state_text, untitled
from desktop.session import Session
from desktop.style.theme import current_theme
from desktop.style.widgets import Body, Card, Muted, PageScroll, SectionTitle, Strong, button
from forms.base import declared_fields
from sync.protocol.messages import Scope
from sync.replica.queue import Row

_LEAST, _LEAST_CLOSE = 180, 120
"""Height of an item at the least, in px at 100 %; less where what one can do scrolls with it."""


class ItemPane(QWidget):
    """The right side of the queue."""

    changed = Signal()
    """Something else is chosen."""
    openRequested = Signal()
    moveRequested = Signal(object)
    """Something written while two were one belongs to the other."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._context = FormContext(session)
        session.eventChanged.connect(self._context.refresh)
        self.loaded: Loaded | None = None
        self._close = False
        self._names, self._head = QVBoxLayout(), QHBoxLayout()
        self._why, self.beneath, self.end = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self._beside = QVBoxLayout()
        self._title, self._about = SectionTitle(), Muted()
        self._reason, self._nobody = Body(), Muted()
        self._open = button("…", "quiet", icon="chevron-right")
        self._open.setObjectName("openRecord")
        self.case = CaseView()
        self._sides, self._facts = QWidget(), FactsView()
        self._facts_card, self._told = Card(), ToldCard(self._context)
        self._facts_card.column.addWidget(self._facts)
        self._side_row = QGridLayout(self._sides)
        self._side_row.setContentsMargins(0, 0, 0, 0)
        self._side_row.setSpacing(current_theme().tokens.spacing.m)
        self._written = WrittenCard(self._context)
        self._written.moveRequested.connect(self.moveRequested)
        self._aside = AsideCard(self._context)
        self._lay_out()
        self._open.clicked.connect(self.openRequested)
        self.case.changed.connect(self.changed)
        self.case.opened.connect(self._reveal)
        self.retranslate()

    def show_loaded(self, loaded: Loaded) -> None:
        """Show an item; another one from its heading on, however large the writing."""
        another = self.loaded is None or self.loaded.line.id != loaded.line.id
        self.loaded = loaded
        self.case.setVisible(loaded.case is not None and bool(loaded.case.questions))
        self._say()
        if loaded.case is not None:
            self.case.show_case(loaded.case, self._context)
            if loaded.sides is not None:
                for picked, row in zip(fuller(loaded.case), self.case.rows, strict=True):
                    row.pick((picked.at or 0) + 1)
        else:
            self.case.clear()
        self._show_sides(loaded.sides)
        plain = loaded.case is None and loaded.view is not None and not loaded.view.shown.gone
        self._facts_card.setVisible(plain)
        if plain and loaded.view is not None:
            self._facts.show_view(loaded.view, self._context.words())
        settle(self._scroll)
        if another:
            reveal(self._title)

    def first(self) -> QWidget | None:
        """Where the cursor goes: what is to be placed stands before what there is to choose."""
        chosen = self.case.rows[0].first() if self.case.rows else None
        return self._written.first() or chosen

    def set_close(self, close: bool) -> None:
        """Make do with little room: first what there is to choose, then where it comes from."""
        self._close = close
        leading = Qt.AlignmentFlag.AlignLeading
        if close:
            for widget in (self._sides, self._about, self._nobody):
                self.end.addWidget(widget)
            self.end.addWidget(self._open, 0, leading)
        else:
            self._beside.addWidget(self._sides)
            self._names.addWidget(self._about)
            self._why.addWidget(self._nobody)
            self._head.addWidget(self._open, 0, Qt.AlignmentFlag.AlignTop | leading)
        self._say_why()
        self._keep_in_sight()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._open.setText(self.tr("Open the record · O"))
        self._open.setAccessibleName(self._open.text())
        if self.loaded is not None:
            self.show_loaded(self.loaded)

    def _reveal(self, box: QWidget) -> None:
        """Bring a box that has just been opened into view, once it has its place."""
        QTimer.singleShot(0, box, lambda: self._scroll.ensureWidgetVisible(box))

    def effect(self) -> str:
        """Say what a decision would do, as far as something is chosen."""
        if self.loaded is None or self.loaded.case is None:
            return ""
        said = self.case.effect()
        if self.loaded.sides is None:
            hanging = self._links_effect(self.loaded.links) if said else ""
            return comma_joined([part for part in (said, hanging) if part])
        links = sum(count for side in self.loaded.sides for _kind, count in side.links)
        return self.joined_effect(links)

    def _links_effect(self, links: int) -> str:
        """Say what the decision does to what hangs on the record."""
        kind = self.loaded.line.type if self.loaded else ""
        fields = declared_fields(kind)
        said = []
        for row in self.case.decided:
            declared = fields.get(row.question.field)
            if row.question.deletion and row.value() == DELETE and links:
                said.append(self.tr("%n linked record(s) stay without it", "", links))
            elif declared is not None and declared.owner:
                said.append(self.tr("it hangs on {name} from now on").format(name=row.text()))
            elif declared is not None and declared.scope and links:
                said.append(self.tr("%n linked record(s) go there with it", "", links))
        if not said and links:
            said.append(self.tr("%n linked record(s) stay with it", "", links))
        return comma_joined(said)

    def joined_effect(self, links: int) -> str:
        """Say what becomes of what hangs on two people who are shown as one."""
        shown = self.tr("Both are shown as one; consents take the more protective answer.")
        hanging = self.tr("%n linked record(s) follow.", "", links) if links else ""
        return f"{shown} {hanging}".strip()

    def _say(self) -> None:
        loaded = self.loaded
        if loaded is None:
            return
        line = loaded.line
        title = line.title or (loaded.view.title if loaded.view else "")
        self._title.setText(title or untitled(line))
        event = loaded.event
        region = line.region and self._session.deployment.label(
            "regions", line.region, self._session.language
        )
        parts = [
            kind_text(line.kind),
            state_text(line.state),
            moment_text(line.since),
            comma_joined([apart(who) for who in line.who]),
            event_line(event, self._session) if event else "",
            region,
            self.tr("for {name}").format(name=line.assignee) if line.assignee else "",
        ]
        self._about.setText(" · ".join(part for part in parts if part))
        self._say_why()
        self._told.show_review(loaded.review, line.type)
        self._aside.show_aside(loaded)
        self._written.show_written(loaded)

    def _say_why(self) -> None:
        """Say why it waits; with little room not what the fields below say by themselves."""
        line, identity = self.loaded.line if self.loaded else None, self._session.replica.identity
        if line is None:
            return
        why = reason(line, identity.device if identity else "")
        plain = line.kind == "contested" and not line.twice and not self.case.isHidden()
        more = (self._elsewhere(line), self._away(), self._as(line))
        self._reason.setText(" ".join(part for part in (why, *more) if part))
        self._reason.setVisible(not (self._close and plain))
        self._open.setVisible(self.loaded is not None and self.loaded.view is not None)
        self._nobody.setText(nobody_acts(line))
        self._nobody.setVisible(line.state != "decided" and bool(self._nobody.text()))

    def _show_sides(self, sides: tuple[Side, Side] | None) -> None:
        clear(self._side_row)
        self._sides.setVisible(sides is not None)
        for at, side in enumerate(sides or ()):
            card = Card()
            card.column.setSpacing(current_theme().tokens.spacing.xs)
            card.column.addWidget(Strong(side.title))
            said = " · ".join(part for part in (side.who, moment_text(side.ms)) if part)
            card.column.addWidget(Muted(said))
            links = [f"{type_label(k, plural=True)} {n}" for k, n in side.links if n]
            card.column.addWidget(Muted(" · ".join(links) or self.tr("Nothing hangs on it")))
            card.column.addStretch(1)  # its lines stand level with those beside it
            self._side_row.addWidget(card, 0, at)
            self._side_row.setColumnStretch(at, 1)

    def _as(self, line: Row) -> str:
        """Say as what, and for which regions, somebody asks to join."""
        if line.kind != "device":
            return ""
        words = RosterWords(self._session.deployment, self._session.language)
        scope = Scope(regions=list(line.facts.get("regions") or []))
        said = (role_name(str(line.facts.get("role", ""))), words.scope(scope))
        return self.tr("Role: {role}.").format(role=" · ".join(part for part in said if part))

    def _away(self) -> str:
        """Say who decides of a record that is not on this laptop."""
        if self.loaded is None or not self.loaded.away or self.loaded.line.state == "decided":
            return ""
        return self.tr("Its record is in other regions by now: whoever coordinates these decides.")

    def _elsewhere(self, line: Row) -> str:
        """Say who the other of a pair is, of whom this laptop has nothing."""
        other = line.facts.get("elsewhere")
        if not other:
            return ""
        deployment, language = self._session.deployment, self._session.language
        regions = [deployment.label("regions", r, language) for r in other.get("regions") or []]
        named = apart(other.get("name") or "…")
        said = self.tr("The other, {name} ({regions}), is not on this laptop.")
        deciders = [name.strip() for name in other.get("deciders") or []]
        who = self._by_whom(deciders) if deciders else self._by_nobody()
        return f"{said.format(name=named, regions=comma_joined(regions) or '…')} {who}"

    def _by_nobody(self) -> str:
        """Say what is to be done about a pair that nobody may decide yet."""
        if self.loaded is None or self.loaded.deciders:
            return self.tr(
                "Nobody looks after both regions yet: an administrator decides, or gives somebody "
                "both."
            )
        return self.tr(
            "Nobody looks after both regions, and no administrator is known here: it waits until "
            "there is one. Ask whoever runs the register to give somebody both regions."
        )

    def _by_whom(self, deciders: Sequence[str]) -> str:
        """Say who decides."""
        names = comma_joined(list(deciders))
        return one_stop(self.tr("It is decided where both are: by {names}.").format(names=names))

    def _lay_out(self) -> None:
        spacing = current_theme().tokens.spacing
        self._scroll = PageScroll()
        inner = self._scroll.widget()
        if inner is not None and (frame := inner.layout()) is not None:
            frame.setContentsMargins(0, 0, spacing.s, 0)
        self._names.setSpacing(0)
        self._names.addWidget(self._title)
        self._head.addLayout(self._names, 1)
        self._why.setSpacing(spacing.xs)
        self._why.addWidget(self._reason)
        column = self._scroll.column
        column.setSpacing(spacing.m)
        column.addLayout(self._head)
        column.addLayout(self._why)
        column.addLayout(self._beside)
        column.addWidget(self._written)
        column.addWidget(self._aside)
        column.addWidget(self.case)
        column.addLayout(self.beneath)
        for widget in (self._told, self._facts_card):
            column.addWidget(widget)
        column.addLayout(self.end)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        self.set_close(False)
        policies = QSizePolicy.Policy  # it takes what is left and scrolls: the page need not
        self._scroll.setSizePolicy(policies.Expanding, policies.Ignored)
        self._keep_in_sight()
        current_theme().changed.connect(self._keep_in_sight)

    def _keep_in_sight(self) -> None:
        """However large the writing, what there is to choose has room beside the actions."""
        least = _LEAST_CLOSE if self._close else _LEAST
        self._scroll.setMinimumHeight(current_theme().text_px(least))
