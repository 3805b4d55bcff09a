"""Where a record stands, in a word or two.

At the register, only here, there with a change that was not sent, without consent, contested.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.style.widgets import State
from sync.replica.views import RecordView

_WORDS: dict[str, Any] = {
    "kept": QT_TRANSLATE_NOOP("standing", "at the register"),
    "waiting": QT_TRANSLATE_NOOP("standing", "only here"),
    "contested": QT_TRANSLATE_NOOP("standing", "two values"),
    "stopped": QT_TRANSLATE_NOOP("standing", "no consent"),
    "change": QT_TRANSLATE_NOOP("standing", "change pending"),
}
"""A state → its word; ``change`` where the register has the record, and something of it is not
sent."""


def standing_texts() -> list[str]:
    """Every word of a standing, in the language in force."""
    return [QCoreApplication.translate("standing", word) for word in _WORDS.values()]


def standing(view: RecordView) -> State:
    """Say where a record stands; what needs a hand comes before what only waits."""
    if view.shown.contested or view.shown.deletion_contested:
        return "contested"
    if view.withheld:
        return "stopped"
    return "waiting" if view.local else "kept"


def standing_text(view: RecordView) -> str:
    """The same in a word, in the language in force."""
    state = standing(view)
    word = "change" if state == "waiting" and view.at_register else state
    return QCoreApplication.translate("standing", _WORDS[word])
