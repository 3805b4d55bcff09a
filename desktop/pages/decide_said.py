"""What was done with an item of the queue, as a sentence to read above it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.labels import apart, one_stop, type_label
from desktop.models.deciding import Loaded
from desktop.pages.decide_actions import Said

CONTEXT = "decided"

SAID: Mapping[str, object] = {
    "decide": QT_TRANSLATE_NOOP("decided", "The values of {name} are decided."),
    "latest": QT_TRANSLATE_NOOP("decided", "The latest values of {name} stand."),
    "merge": QT_TRANSLATE_NOOP("decided", "{name} and {other} are shown as one."),
    "apart": QT_TRANSLATE_NOOP(
        "decided", "{name} and {other} are not the same. Nobody is asked again."
    ),
    "approve": QT_TRANSLATE_NOOP("decided", "The record of {name} is approved as it is."),
    "approve device": QT_TRANSLATE_NOOP("decided", "The laptop of {name} is let in."),
    "approve consent": QT_TRANSLATE_NOOP("decided", "The consent of {name} has been looked at."),
    "reject": QT_TRANSLATE_NOOP("decided", "The record of {name} is deleted."),
    "reject device": QT_TRANSLATE_NOOP("decided", "The laptop of {name} is turned away."),
    "reject aside": QT_TRANSLATE_NOOP(
        "decided", "What was set aside about {name} is rejected; its author reads why."
    ),
    "take": QT_TRANSLATE_NOOP("decided", "What was set aside about {name} counts now."),
    "stand": QT_TRANSLATE_NOOP("decided", "What was decided about {name} stands."),
    "issues": QT_TRANSLATE_NOOP("decided", "{who} is asked to correct {name}."),
    "ask": QT_TRANSLATE_NOOP("decided", "{who} is asked about {name}."),
    "hold": QT_TRANSLATE_NOOP("decided", "{name} is on hold."),
    "assign": QT_TRANSLATE_NOOP("decided", "You decide about {name}."),
    "give": QT_TRANSLATE_NOOP("decided", "{who} decides about {name}."),
    "escalate": QT_TRANSLATE_NOOP("decided", "{who} decides about both records of {name}."),
    "escalate nobody": QT_TRANSLATE_NOOP(
        "decided", "Both records of {name} wait until somebody looks after both regions."
    ),
    "comment": QT_TRANSLATE_NOOP("decided", "Your comment stays with {name}."),
    "answer": QT_TRANSLATE_NOOP("decided", "Your answer about {name} goes to the coordinator."),
    "understood": QT_TRANSLATE_NOOP("decided", "Noted. Your value stays in the history."),
    "back": QT_TRANSLATE_NOOP(
        "decided", "Your value for {name} stands again; the coordinator reads why."
    ),
    "undo": QT_TRANSLATE_NOOP("decided", "The decision about {name} is taken back."),
    "hand_up": QT_TRANSLATE_NOOP("decided", "{name} goes to the register again."),
    "let_go": QT_TRANSLATE_NOOP("decided", "{name} is hidden on this laptop."),
}
"""What is said of each action; of some kinds of items another sentence."""
_ASIDE = ("set_aside", "rescued", "quarantine")


def sentence_of(action: str, loaded: Loaded, said: Said | None = None) -> str:
    """Say what was done, in the language in force."""
    line = loaded.line
    sides = {side.record_id: side.title for side in loaded.sides or ()}
    name = sides.get(line.record) or line.title or type_label(line.type)
    far = (line.facts.get("elsewhere") or {}).get("name", "")
    other = sides.get(line.other) or far or "…"
    text = QCoreApplication.translate(CONTEXT, str(SAID[_key(action, line.kind, said)]))
    who = apart(said.name) if said and said.name else "…"
    return one_stop(text.format(name=apart(name), other=apart(other), who=who))


def _key(action: str, kind: str, said: Said | None) -> str:
    if action == "escalate" and not (said and said.name):
        return "escalate nobody"
    special = f"{action} {'aside' if kind in _ASIDE else kind}"
    return special if special in SAID else action
