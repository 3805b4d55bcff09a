"""What waits for a person, in words: why, what happens if nobody acts, what became of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.i18n import isolate
from desktop.labels import (
    apart,
    comma_joined,
    day_text,
    field_label,
    named,
    one_stop,
    type_label,
)
from desktop.reports import reason_text
from sync.replica.queue import Row
from sync.review.items import day_of

CONTEXT = "reviews"

KINDS: dict[str, object] = {
    "contested": QT_TRANSLATE_NOOP("reviews", "Two values"),
    "deletion": QT_TRANSLATE_NOOP("reviews", "Deleted and edited"),
    "duplicate": QT_TRANSLATE_NOOP("reviews", "Perhaps the same"),
    "set_aside": QT_TRANSLATE_NOOP("reviews", "Set aside"),
    "rescued": QT_TRANSLATE_NOOP("reviews", "Rescued work"),
    "orphan": QT_TRANSLATE_NOOP("reviews", "Only proved here"),
    "doubtful": QT_TRANSLATE_NOOP("reviews", "To check"),
    "consent": QT_TRANSLATE_NOOP("reviews", "Consent"),
    "quarantine": QT_TRANSLATE_NOOP("reviews", "In quarantine"),
    "device": QT_TRANSLATE_NOOP("reviews", "Laptop asks to join"),
    "question": QT_TRANSLATE_NOOP("reviews", "Question for you"),
    "lost": QT_TRANSLATE_NOOP("reviews", "Not kept"),
    "ruled": QT_TRANSLATE_NOOP("reviews", "Decided by rule"),
}
ICONS = {
    "contested": "decide",
    "deletion": "trash",
    "duplicate": "merge",
    "set_aside": "warning",
    "rescued": "restore",
    "orphan": "history",
    "doubtful": "info",
    "consent": "consent",
    "quarantine": "shield",
    "device": "device",
    "question": "mail",
    "lost": "info",
    "ruled": "check",
}
STATES: dict[str, object] = {
    "new": QT_TRANSLATE_NOOP("reviews", "New"),
    "assigned": QT_TRANSLATE_NOOP("reviews", "Assigned"),
    "waiting": QT_TRANSLATE_NOOP("reviews", "Waiting for the ambassador"),
    "hold": QT_TRANSLATE_NOOP("reviews", "On hold"),
    "answered": QT_TRANSLATE_NOOP("reviews", "Answered"),
    "undone": QT_TRANSLATE_NOOP("reviews", "Undone"),
    "decided": QT_TRANSLATE_NOOP("reviews", "Decided"),
}
VERDICTS: dict[str, object] = {
    "decided": QT_TRANSLATE_NOOP("reviews", "Value chosen"),
    "merged": QT_TRANSLATE_NOOP("reviews", "Shown as one"),
    "not_same": QT_TRANSLATE_NOOP("reviews", "Not the same"),
    "approved": QT_TRANSLATE_NOOP("reviews", "Approved"),
    "issues": QT_TRANSLATE_NOOP("reviews", "Has issues"),
    "rejected": QT_TRANSLATE_NOOP("reviews", "Rejected"),
    "taken": QT_TRANSLATE_NOOP("reviews", "Taken over"),
    "ruled": QT_TRANSLATE_NOOP("reviews", "Decided by rule"),
    "undone": QT_TRANSLATE_NOOP("reviews", "Undone"),
    "handed_up": QT_TRANSLATE_NOOP("reviews", "Handed up again"),
    "let_go": QT_TRANSLATE_NOOP("reviews", "Let go"),
}
ROLES: dict[str, object] = {
    "question": QT_TRANSLATE_NOOP("reviews", "asks"),
    "issues": QT_TRANSLATE_NOOP("reviews", "asks for a correction"),
    "answer": QT_TRANSLATE_NOOP("reviews", "answers"),
    "comment": QT_TRANSLATE_NOOP("reviews", "notes"),
    "hold": QT_TRANSLATE_NOOP("reviews", "puts it on hold"),
    "escalated": QT_TRANSLATE_NOOP("reviews", "hands it to an administrator"),
    "parted": QT_TRANSLATE_NOOP("reviews", "shows them apart again"),
    "brought_back": QT_TRANSLATE_NOOP("reviews", "brought their value back"),
}
NOBODY_ACTS: dict[str, object] = {
    "contested": QT_TRANSLATE_NOOP(
        "reviews", "Until somebody decides, the latest value is shown and all of them are kept."
    ),
    "deletion": QT_TRANSLATE_NOOP("reviews", "Until somebody decides, the record stays."),
    "duplicate": QT_TRANSLATE_NOOP(
        "reviews", "Until somebody decides, both stand in every list and count twice."
    ),
    "set_aside": QT_TRANSLATE_NOOP(
        "reviews", "Until somebody decides, only the laptop it came from shows it."
    ),
    "rescued": QT_TRANSLATE_NOOP(
        "reviews", "Until somebody decides, only the laptop it came from shows it."
    ),
    "orphan": QT_TRANSLATE_NOOP(
        "reviews", "Until somebody decides, it is on this laptop and nowhere else."
    ),
    "doubtful": QT_TRANSLATE_NOOP("reviews", "Until somebody looks, the record counts as it is."),
    "consent": QT_TRANSLATE_NOOP(
        "reviews", "If nobody acts, the record may no longer be used after that day."
    ),
    "quarantine": QT_TRANSLATE_NOOP("reviews", "Until somebody decides, it counts nowhere."),
    "device": QT_TRANSLATE_NOOP("reviews", "Until somebody decides, the laptop cannot sync."),
    "question": QT_TRANSLATE_NOOP("reviews", "Until you answer, nothing is decided."),
    "lost": QT_TRANSLATE_NOOP("reviews", "Your value stays in the history either way."),
}
DOUBTS: dict[str, object] = {
    "no_name": QT_TRANSLATE_NOOP("reviews", "there is no name"),
    "no_contact": QT_TRANSLATE_NOOP("reviews", "there is neither a phone nor an e-mail"),
    "name_digits": QT_TRANSLATE_NOOP("reviews", "there are digits in the name"),
    "phone_unread": QT_TRANSLATE_NOOP("reviews", "a phone is not a number one can dial"),
    "birth_year": QT_TRANSLATE_NOOP("reviews", "the year of birth is hard to believe"),
}
ALIKE: dict[str, object] = {
    "phone_same": QT_TRANSLATE_NOOP("reviews", "the same phone"),
    "phone_close": QT_TRANSLATE_NOOP("reviews", "nearly the same phone"),
    "email_same": QT_TRANSLATE_NOOP("reviews", "the same e-mail"),
    "email_close": QT_TRANSLATE_NOOP("reviews", "nearly the same e-mail"),
    "name_same": QT_TRANSLATE_NOOP("reviews", "the same name"),
    "name_spelled": QT_TRANSLATE_NOOP("reviews", "the same name in another spelling or script"),
    "name_close": QT_TRANSLATE_NOOP("reviews", "nearly the same name"),
    "name_near": QT_TRANSLATE_NOOP("reviews", "part of the name"),
    "city_same": QT_TRANSLATE_NOOP("reviews", "the same city"),
    "born_same": QT_TRANSLATE_NOOP("reviews", "the same year of birth"),
    "company_same": QT_TRANSLATE_NOOP("reviews", "the same company"),
    "badge_same": QT_TRANSLATE_NOOP("reviews", "the same badge"),
    "phone_differ": QT_TRANSLATE_NOOP("reviews", "another phone"),
    "email_differ": QT_TRANSLATE_NOOP("reviews", "another e-mail"),
    "name_differ": QT_TRANSLATE_NOOP("reviews", "another name"),
}
WITHDRAWN = QT_TRANSLATE_NOOP("reviews", "The person took their consent to be kept back.")
EXPIRES = QT_TRANSLATE_NOOP("reviews", "The consent to be kept expires on {day}.")
CONTESTED = QT_TRANSLATE_NOOP("reviews", "Different values for: {fields}.")
DELETED = QT_TRANSLATE_NOOP("reviews", "Somebody deleted it while somebody else went on with it.")
SAME = QT_TRANSLATE_NOOP("reviews", "These may be one person: {reasons}.")
SAME_BARE = QT_TRANSLATE_NOOP("reviews", "These may be one person.")
TORN = QT_TRANSLATE_NOOP("reviews", "One said that they are the same, another that they are not.")
TWICE = QT_TRANSLATE_NOOP("reviews", "Two coordinators decided it differently. Decide it once.")
INCOMPLETE = QT_TRANSLATE_NOOP("reviews", "Look at this record: {doubts}.")
ORPHAN = QT_TRANSLATE_NOOP(
    "reviews", "The register was put back to an older day and no longer holds this record."
)
QUESTION = QT_TRANSLATE_NOOP("reviews", "The coordinator asks you about this record.")
DEVICE = QT_TRANSLATE_NOOP("reviews", "{name} has set up the laptop {device} and asks to join.")
RULED = QT_TRANSLATE_NOOP("reviews", "A rule of the programme decided: {fields}.")
BACK = QT_TRANSLATE_NOOP("reviews", "Its author has answered. Nothing is left to choose.")
LOST = QT_TRANSLATE_NOOP("reviews", "Another value than yours was kept.")
OTHERS: dict[str, object] = {
    "out_of_scope": QT_TRANSLATE_NOOP(
        "reviews", "It lies outside the regions and events given to {name}."
    ),
    "quarantined": QT_TRANSLATE_NOOP(
        "reviews", "It was on a laptop of {name} when that was withdrawn."
    ),
}
"""What the register says of a write that it set aside, to others than its author."""
PLAIN = {"deletion": DELETED, "orphan": ORPHAN, "question": QUESTION, "lost": LOST}


def tr(text: object) -> str:
    """Translate one of the texts above."""
    return QCoreApplication.translate(CONTEXT, str(text))


def kind_text(kind: str) -> str:
    """Name a kind."""
    return tr(KINDS.get(kind, kind))


def state_text(state: str) -> str:
    """Name a state."""
    return tr(STATES.get(state, state))


def verdict_text(verdict: str) -> str:
    """Name a verdict."""
    return tr(VERDICTS.get(verdict, verdict)) if verdict else ""


def reason(line: Row, device: str = "") -> str:
    """Say in a sentence why something waits, to whom works on this device."""
    if line.twice:
        return tr(TWICE)
    if line.state == "answered" and not line.reason:
        return tr(BACK)
    if line.kind in PLAIN:
        return tr(PLAIN[line.kind])
    told = {
        "contested": _contested,
        "ruled": _ruled,
        "duplicate": _duplicate,
        "doubtful": _doubtful,
        "consent": _consent,
        "device": _device,
    }.get(line.kind)
    return told(line) if told else _aside(line, device)


def untitled(line: Row) -> str:
    """Name what has no title; a decision that was set aside by what was decided."""
    decision = (line.facts.get("values") or {}).get("decision") or {}
    said = verdict_text(str(decision.get("verdict") or ""))
    return named(type_label(line.type), said) if said else type_label(line.type)


def nobody_acts(line: Row) -> str:
    """Say what happens if nobody acts; nothing where nothing is left to choose."""
    if line.state == "answered" and not line.reason:
        return ""
    return tr(NOBODY_ACTS.get(line.kind, ""))


def message_head(entry: Mapping[str, Any]) -> str:
    """Say who speaks in an item's thread, and to what end."""
    role = tr(ROLES.get(entry.get("role") or "comment", ""))
    by = apart(entry["by"]) if entry.get("by") else ""
    return " ".join(part for part in (by, role) if part)


def _contested(line: Row) -> str:
    fields = [field_label(line.type, name) for name in line.facts.get("fields", [])]
    return tr(CONTESTED).format(fields=comma_joined(fields) or type_label(line.type))


def _ruled(line: Row) -> str:
    fields = [field_label(line.type, name) for name in line.facts.get("fields", [])]
    return tr(RULED).format(fields=comma_joined(fields) or type_label(line.type))


def _duplicate(line: Row) -> str:
    if line.facts.get("torn"):
        return tr(TORN)
    found = [tr(ALIKE[r]) for r in line.facts.get("reasons", []) if r in ALIKE]
    return (
        tr(SAME).format(reasons=comma_joined(list(dict.fromkeys(found))))
        if found
        else tr(SAME_BARE)
    )


def _doubtful(line: Row) -> str:
    found = [tr(DOUBTS[d]) for d in line.facts.get("doubts", []) if d in DOUBTS]
    if phones := line.facts.get("phones"):
        which = comma_joined([isolate(str(phone)) for phone in phones])
        found = [named(one, which) if one == tr(DOUBTS["phone_unread"]) else one for one in found]
    return tr(INCOMPLETE).format(doubts=comma_joined(found))


def _device(line: Row) -> str:
    return tr(DEVICE).format(
        device=apart(str(line.facts.get("device_name", ""))), name=apart(line.title)
    )


def _aside(line: Row, device: str) -> str:
    """Say which rule a write broke: to its author, or to whoever decides about it."""
    code, facts = str(line.facts.get("code", "")), line.facts
    if code in OTHERS and facts.get("device") != device:
        return one_stop(tr(OTHERS[code]).format(name=apart(str(facts.get("name") or "…"))))
    return reason_text(code)


def _consent(line: Row) -> str:
    day = day_of(line.facts.get("expires"))
    return tr(EXPIRES).format(day=day_text(day)) if day else tr(WITHDRAWN)
