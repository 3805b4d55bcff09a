"""A refused save at the booth: says across the top who is not kept, and why."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from desktop.labels import apart, field_label, named, problem_text
from desktop.models.capture import PERSON
from desktop.style.widgets import Banner

_IN_WORDS = ("name", "witness", "signature")
"""Problems that come in words; the others are reason codes."""


class Refusal:
    """Stands in the page's banner until the visitor is kept, or leaves the sheet.

    With the next thing that is typed it lets go of its reason, and of its red once that is met.
    """

    def __init__(
        self, banner: Banner, title: Callable[[], str], problems: Callable[[], Mapping[str, str]]
    ) -> None:
        """``title`` gives the visitor's name, ``problems`` what is wrong, in today's language."""
        self._banner, self._title, self._problems = banner, title, problems
        self._stands = self._reasoned = False

    def say(self) -> None:
        """Say that the visitor on the sheet is not kept, and why."""
        self._stands = self._reasoned = True
        self._show()

    def typed(self) -> None:
        """Something was typed: what was wrong may be right now, or another thing still is."""
        if self._stands:
            self._reasoned = False
            self._show() if self._problems() else self._show_met()

    def _show_met(self) -> None:
        """Nothing is missing any more: say quietly that keeping is still to be asked for."""
        self._banner.show_message("waiting", self._words_met)
        self._banner.show()

    def over(self) -> None:
        """The visitor left the sheet."""
        if self._stands:
            self._banner.hide()
        self.replaced()

    def replaced(self) -> None:
        """The banner says something else now."""
        self._stands = self._reasoned = False

    def _show(self) -> None:
        self._banner.show_message("stopped", self._words)
        self._banner.show()

    def _words_met(self) -> str:
        words = QCoreApplication.translate("capture", "{name} is not kept yet: Ctrl+Enter keeps.")
        return words.format(name=apart(self._title()))

    def _words(self) -> str:
        title, problems = self._title(), self._problems() if self._reasoned else {}
        if title:
            words = QCoreApplication.translate("capture", "{name} is not kept yet.")
            said = words.format(name=apart(title))
        else:
            said = QCoreApplication.translate("capture", "This visitor is not kept yet.")
        return " ".join([said, *(_reason(*problem) for problem in list(problems.items())[:1])])


def _reason(name: str, problem: str) -> str:
    if name in _IN_WORDS:
        return problem
    return named(field_label(PERSON, name.partition(".")[0]), problem_text(problem))
