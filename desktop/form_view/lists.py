"""Editors of lists that a person types: phones, e-mails, links, skills; one row each."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.form_view.context import Spot
from desktop.form_view.editor import Editor, write_left_to_right
from desktop.form_view.keys import is_enter
from desktop.i18n import isolate
from desktop.labels import grouped, named
from desktop.style.icons import put
from desktop.style.theme import current_theme
from desktop.style.widgets import restyle
from desktop.style.words import Words
from forms.phones import normalise


def _stop(spot: Spot) -> Qt.FocusPolicy:
    """At the booth Tab goes from box to box; Enter adds a row."""
    return Qt.FocusPolicy.NoFocus if spot.context.tall else Qt.FocusPolicy.TabFocus


class _More(QToolButton):
    """Adds a row; `typed` carries what somebody types on it, as if the row were there already."""

    typed = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if event.text().strip() and event.text().isprintable() and not held:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)


class Row(QWidget):
    """One element: a box, what was understood of it, a way to take it out."""

    def __init__(self, editor: ListEditor, element: Any = None) -> None:
        super().__init__(editor)
        self.element = element
        self.shown = editor.text_of(element) if element is not None else ""
        self.box = _RowBox(self.shown, self)
        self.box.setProperty("tall", editor.spot.context.tall)
        self.readout = Words("", "second", parent=self)
        self.mark = QLabel(self)
        self.remove = QToolButton(self)
        self.remove.setFocusPolicy(_stop(editor.spot))
        self.remove.setProperty("tall", editor.spot.context.tall)
        put(self.remove, "cross", role="muted", size=16)
        self.readout.setWordWrap(False)
        spacing = current_theme().tokens.spacing
        top, below = QHBoxLayout(), QHBoxLayout()
        top.setSpacing(spacing.xs)
        top.addWidget(self.box, 1)
        top.addWidget(self.remove)
        below.setSpacing(spacing.xs)
        below.addWidget(self.mark)
        below.addWidget(self.readout, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing.xs)
        column.addLayout(top)
        column.addLayout(below)
        self.top = top

    def say(self, state: str, text: str) -> None:
        """Show what was understood of the text."""
        self.mark.setVisible(bool(text))
        self.readout.setVisible(bool(text))
        self.readout.setText(text)
        self.box.setAccessibleDescription(text)
        if text:
            put(self.mark, "check" if state == "kept" else "info", role=state, size=16)
        restyle(self.readout, words="second")


class _RowBox(QLineEdit):
    """A row's box: Enter goes on to a new row."""

    done = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event):
            self.done.emit()
            event.accept()
            return
        super().keyPressEvent(event)


class ListEditor(Editor):
    """Elements typed one a row; there is always a row to type in."""

    left_to_right = False

    def __init__(self, spot: Spot, parent: QWidget | None = None) -> None:
        super().__init__(spot, parent)
        self._label = ""
        self.rows: list[Row] = []
        self._more = _More(self)
        self._more.setProperty("tall", spot.context.tall)
        self._more.setFocusPolicy(_stop(spot))
        put(self._more, "plus", role="accent", size=16)
        self._more.clicked.connect(self.go_on)
        self._more.typed.connect(self._typed_on)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(current_theme().tokens.spacing.s)
        self._show([])
        self.retranslate()

    def retranslate(self) -> None:
        self._more.setToolTip(self.tr("One more"))
        self._name()
        for row in self.rows:
            self._read_row(row)

    def name_boxes(self, label: str) -> None:
        self._label = label
        self._name()

    def problem(self) -> str:
        return next(
            (code for row in self.rows if (code := self.problem_of(row.box.text().strip()))), ""
        )

    def go_on(self) -> None:
        """Put the cursor into an empty row, a new one if need be."""
        empty = next((row for row in self.rows if not row.box.text().strip()), None)
        (empty or self._add()).box.setFocus()

    def _typed_on(self, text: str) -> None:
        """What is typed on the button that adds a row is the beginning of that row."""
        self.go_on()
        box = QApplication.focusWidget()
        if isinstance(box, QLineEdit):
            box.insert(text)
            box.textEdited.emit(box.text())

    def text_of(self, element: Any) -> str:
        """Give the text by which an element is edited."""
        return str(element)

    def element_of(self, text: str) -> Any:
        """Give the element that a text stands for."""
        return text

    def problem_of(self, text: str) -> str:  # noqa: ARG002 - any text is an element here
        """Give the reason code for a text that is no element."""
        return ""

    def understood(self, text: str) -> tuple[str, str]:  # noqa: ARG002 - the text says it all
        """Say what was understood of a text: a state and a few words, or no words."""
        return "", ""

    def _show(self, value: Any) -> None:
        self._more.setParent(self)
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = []
        for element in value or [None]:
            self._add(element)

    def _read(self) -> list[Any]:
        found = []
        for row in self.rows:
            text = row.box.text().strip()
            if text and row.element is not None and text == row.shown:
                found.append(row.element)
            elif text:
                found.append(self.element_of(text))
        return found

    def _add(self, element: Any = None) -> Row:
        row = Row(self, element)
        if self.left_to_right:
            write_left_to_right(row.box)
        row.box.textEdited.connect(lambda: self._typed(row))
        row.box.done.connect(self.go_on)
        row.remove.clicked.connect(lambda: self._take_out(row))
        self._column.insertWidget(len(self.rows), row)
        self.rows.append(row)
        self.setFocusProxy(self.rows[0].box)
        self._name()
        self._read_row(row)
        return row

    def _typed(self, row: Row) -> None:
        self._read_row(row)
        self._name()
        self._edited()

    def _take_out(self, row: Row) -> None:
        self._more.setParent(self)
        self.rows.remove(row)
        row.hide()
        row.deleteLater()
        if not self.rows:
            self._add()
        self.setFocusProxy(self.rows[0].box)
        self.rows[-1].box.setFocus()
        self._name()
        self._edited()

    def _read_row(self, row: Row) -> None:
        row.say(*self.understood(row.box.text().strip()))

    def _name(self) -> None:
        single = len(self.rows) == 1
        for at, row in enumerate(self.rows, start=1):
            row.box.setAccessibleName(self._label if single else f"{self._label} {at}")
            row.remove.setAccessibleName(self.tr("Take out: {word}").format(word=row.box.text()))
            row.remove.setToolTip(self.tr("Take out"))
            row.remove.setVisible(bool(row.box.text().strip()))
            if self.left_to_right:
                write_left_to_right(row.box)
        if self.rows:
            self.rows[-1].top.addWidget(self._more)
            self._more.setVisible(bool(self.rows[-1].box.text().strip()))
        self._more.setAccessibleName(named(self._more.toolTip(), self._label))


class PhonesEditor(ListEditor):
    """Phones as typed, with what was understood of each live: E.164, country, mobile or fixed."""

    left_to_right = True

    def text_of(self, element: Any) -> str:
        number = str(element.get("e164") or "")
        return grouped(number) if number else str(element.get("typed", ""))

    def element_of(self, text: str) -> Any:
        read = self.spot.context.read_phone(text)
        return read.model_dump(mode="json", exclude_defaults=True)

    def understood(self, text: str) -> tuple[str, str]:
        if not text:
            return "", ""
        phone = self.spot.context.read_phone(text)
        read = normalise(phone.e164)
        if not phone.e164:
            return "muted", self.tr("kept as typed")
        kind = self.tr("mobile") if read.mobile else self.tr("landline")
        place = isolate(read.country)
        if text.replace(" ", "") == read.e164:
            return "kept", f"{place} {kind}"
        return "kept", f"{isolate(grouped(read.e164))} · {place} {kind}"


class EmailsEditor(ListEditor):
    """E-mail addresses."""

    left_to_right = True

    def problem_of(self, text: str) -> str:
        name, at, host = text.partition("@")
        well = name and host.count(".") and not host.startswith(".") and not host.endswith(".")
        return "" if not text or (at and well and " " not in text) else "not_an_email"

    def element_of(self, text: str) -> Any:
        return text.lower()


class LinksEditor(ListEditor):
    """Web addresses."""

    left_to_right = True

    def problem_of(self, text: str) -> str:
        return "not_a_link" if any(c.isspace() for c in text) else ""
