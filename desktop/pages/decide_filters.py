"""What of the queue is shown: kinds with counts, state, region, event, whose; kept filters."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QInputDialog, QMenu, QVBoxLayout, QWidget

from desktop.reviews import KINDS, kind_text, state_text
from desktop.session import Session
from desktop.style.theme import current_theme
from desktop.style.widgets import ChipGroup, FlowLayout, button
from sync.replica.queue import WAITING, Counts, Filter

KEPT = "review.filters"
_OPEN = "open"
_WIDEST = 420
"""The most that the name of an event or a person takes of the line, in px."""
_APART = "apart"
_STATES = (_OPEN, *WAITING, "decided", _APART)


class FilterBar(QWidget):
    """Chips for the kinds; `boxes` holds the rest. `changed` carries the filter wanted now.

    `fold` is the button that opens both where there is little room.
    """

    changed = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._counts, self._titles = Counts(), dict[str, str]()
        self.kinds = ChipGroup(multiple=True, numbered=False)
        self.state, self.region, self.events = QComboBox(), QComboBox(), QComboBox()
        self.who, self.assignee = QComboBox(), QComboBox()
        self.kept = button("…", "quiet", icon="star")
        self.fold = button("…", icon="search")
        self.fold.setCheckable(True)
        self._menu = QMenu(self)
        self.kept.setMenu(self._menu)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._boxes: dict[str, QComboBox] = {
            "state": self.state,
            "region": self.region,
            "event": self.events,
            "who": self.who,
            "assignee": self.assignee,
        }
        self.boxes = QWidget()
        row = FlowLayout(self.boxes, gap=current_theme().tokens.spacing.s)
        for box in self._boxes.values():
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.setMaximumWidth(_WIDEST)
            box.currentIndexChanged.connect(self._chosen)
            row.addWidget(box)
        row.addWidget(self.kept)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.kinds)
        self.kinds.changed.connect(self._chosen)
        self.retranslate()

    def wanted(self) -> Filter:
        """The filter as it is set."""
        state = self.state.currentData() or _OPEN
        states = {_OPEN: WAITING, _APART: ("decided",)}.get(state, (state,))
        return Filter(
            kinds=self.kinds.value(),
            states=states,
            verdict="not_same" if state == _APART else "",
            region=self.region.currentData() or "",
            event=self.events.currentData() or "",
            who=self.who.currentData() or "",
            assignee=self.assignee.currentData() or "",
        )

    def set_wanted(self, wanted: Filter) -> None:
        """Set it, and tell."""
        self._quietly(True)
        state = wanted.states[0] if len(wanted.states) == 1 else _OPEN
        state = _APART if wanted.verdict == "not_same" else state
        chosen = {
            "state": state,
            "region": wanted.region,
            "event": wanted.event,
            "who": wanted.who,
            "assignee": wanted.assignee,
        }
        for name, value in chosen.items():
            box = self._boxes[name]
            if value and box.findData(value) < 0:
                box.addItem(value, value)
            box.setCurrentIndex(max(box.findData(value), 0))
        self._kind_chips(wanted.kinds)
        self._quietly(False)
        self._chosen()

    def show_counts(self, counts: Counts, events: Mapping[str, str] | None = None) -> None:
        """Put how many there are beside each choice; what none has is left out."""
        self._counts = counts
        self._titles = dict(events) if events is not None else self._titles
        self._quietly(True)
        self._kind_chips(self.kinds.value())
        for name in ("region", "event", "who", "assignee"):
            self._fill(name)
        self._quietly(False)

    def summary(self) -> str:
        """Say in one line how many there are of each kind, most first."""
        found = self._counts.by.get("kind", {})
        most = sorted((k for k in KINDS if found.get(k)), key=lambda kind: -found[kind])
        return " · ".join(f"{kind_text(kind)} {found[kind]}" for kind in most)

    def retranslate(self) -> None:
        """Say every text in the language in force."""
        self.kept.setText(self.tr("Kept filters"))
        self.kept.setAccessibleName(self.kept.text())
        self._tell_how_many()
        self.kinds.setAccessibleName(self.tr("Kind"))
        self._quietly(True)
        chosen = self.state.currentData()
        self.state.clear()
        self.state.setAccessibleName(self.tr("State"))
        for code in _STATES:
            named = {_OPEN: self.tr("All that waits"), _APART: self.tr("Found not to be the same")}
            self.state.addItem(named.get(code) or state_text(code), code)
        self.state.setCurrentIndex(max(self.state.findData(chosen), 0))
        self._quietly(False)
        self.show_counts(self._counts)

    def holds(self, widget: QWidget) -> bool:
        """Whether a widget is one of the filters."""
        return widget is self.fold or any(w.isAncestorOf(widget) for w in (self, self.boxes))

    def keep(self, name: str) -> None:
        """Keep the filter under a name."""
        found = self._session.replica.meta(KEPT, {})
        self._session.replica.set_meta(KEPT, {**found, name: self.wanted().to_json()})

    def forget(self, name: str) -> None:
        """Keep the filter of a name no longer."""
        found = self._session.replica.meta(KEPT, {})
        self._session.replica.set_meta(KEPT, {n: body for n, body in found.items() if n != name})

    def _everyone(self, name: str) -> str:
        return {
            "region": self.tr("All regions"),
            "event": self.tr("All events"),
            "who": self.tr("Everybody’s"),
            "assignee": self.tr("Assigned or not"),
        }[name]

    def _fill(self, name: str) -> None:
        box, chosen = self._boxes[name], self._boxes[name].currentData()
        found = dict(self._counts.by.get(name, {}))
        if chosen and chosen not in found:
            found[chosen] = 0
        box.clear()
        box.addItem(self._everyone(name), "")
        box.setAccessibleName(self._everyone(name))
        for value, count in sorted(found.items(), key=lambda item: -item[1]):
            box.addItem(f"{self._word(name, value)} · {count}", value)
        box.setCurrentIndex(max(box.findData(chosen), 0))
        box.setVisible(len(found) > 1 or bool(chosen))

    def _word(self, name: str, value: str) -> str:
        if name == "region":
            return self._session.deployment.label("regions", value, self._session.language)
        if name == "event":
            return self._titles.get(value) or "…"
        return value

    def _kind_chips(self, chosen: tuple[str, ...]) -> None:
        found = self._counts.by.get("kind", {})
        shown = [k for k in KINDS if found.get(k) or k in chosen]
        self.kinds.set_choices([(k, f"{kind_text(k)} · {found.get(k, 0)}") for k in shown])
        self.kinds.set_value(chosen)
        self.kinds.setVisible(bool(shown))

    def _fill_menu(self) -> None:
        self._menu.clear()
        kept = sorted(self._session.replica.meta(KEPT, {}).items())
        for name, body in kept:
            action = self._menu.addAction(name)
            action.triggered.connect(lambda _on=False, b=body: self.set_wanted(Filter.from_json(b)))
        if kept:
            self._menu.addSeparator()
        keep: QAction = self._menu.addAction(self.tr("Keep this filter…"))
        keep.triggered.connect(self._ask_name)
        clear: QAction = self._menu.addAction(self.tr("Show everything that waits"))
        clear.triggered.connect(lambda: self.set_wanted(Filter()))
        if kept:
            self._gone = self._menu.addMenu(self.tr("Forget a filter"))
            for name, _body in kept:
                gone = self._gone.addAction(name)
                gone.triggered.connect(lambda _on=False, n=name: self.forget(n))

    def _ask_name(self) -> None:
        name, said = QInputDialog.getText(
            self, self.tr("Keep this filter…"), self.tr("Under which name?")
        )
        if said and name.strip():
            self.keep(name.strip())

    def _chosen(self, *_changed: object) -> None:
        self._tell_how_many()
        self.changed.emit(self.wanted())

    def _tell_how_many(self) -> None:
        """Say on the button that folds them away how many are set."""
        boxes = sum(box.currentIndex() > 0 for box in self._boxes.values())
        count = boxes + len(self.kinds.value())
        self.fold.setText(" · ".join([self.tr("Filters"), *([str(count)] if count else [])]))
        self.fold.setAccessibleName(self.fold.text())

    def _quietly(self, quiet: bool) -> None:
        widgets: list[QWidget] = [self.kinds, *self._boxes.values()]
        for widget in widgets:
            widget.blockSignals(quiet)
