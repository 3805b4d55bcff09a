"""The exchange in words: a line of the log, how a sync went, why a write was set aside."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from desktop.bundle_words import LOG_LINES, WORDS
from desktop.messages import sentence
from sync import errors
from sync.client.exchange import Outcome
from sync.replica.settings import LogLine
from sync.replica.views import AtRisk

REASONS: dict[str, object] = {
    "unknown_device": QT_TRANSLATE_NOOP(
        "reports", "The register does not know the laptop it is from."
    ),
    "quarantined": QT_TRANSLATE_NOOP(
        "reports", "It comes from a laptop that was withdrawn; your coordinator looks at it."
    ),
    "other_type": QT_TRANSLATE_NOOP("reports", "The register knows this record as another kind."),
    "out_of_scope": QT_TRANSLATE_NOOP(
        "reports", "It lies outside the regions and events given to you."
    ),
    "too_large": QT_TRANSLATE_NOOP("reports", "A value is too long."),
    "bad_cell": QT_TRANSLATE_NOOP("reports", "It has a field that cannot be."),
    "invalid_value": QT_TRANSLATE_NOOP("reports", "A value is not valid."),
    "empty": QT_TRANSLATE_NOOP("reports", "It changes nothing."),
    "coordinators_only": QT_TRANSLATE_NOOP("reports", "Only coordinators may change this."),
}
Facts = Mapping[str, Any]
BACKED_UP = QT_TRANSLATE_NOOP("reports", "A backup was made.")
PRINTED = QT_TRANSLATE_NOOP("reports", "Something was printed, or written as PDF.")
EXPORTED = QT_TRANSLATE_NOOP("reports", "A list was written to a file.")
REGISTER_RESTORED = QT_TRANSLATE_NOOP(
    "reports", "The register was restored; this laptop sends again what it lacks."
)
REGISTER_KEY = QT_TRANSLATE_NOOP(
    "reports", "The register has a new key; its old one vouched for it."
)
OWN_KEY = QT_TRANSLATE_NOOP("reports", "This laptop signs with a new key.")
RECOVERED = QT_TRANSLATE_NOOP("reports", "A new passphrase was set with the recovery key.")
UNKNOWN_REASON = QT_TRANSLATE_NOOP("reports", "The register did not accept it.")


class Counts(QObject):
    """Counts in words, nothing for nought; only `tr` of an object collects plurals."""

    def only_here(self, count: int) -> str:
        """Records that exist on this laptop only."""
        return self.tr("%n record(s) only here", "", count)

    def people_only_here(self, count: int) -> str:
        """People of whom the register has nothing."""
        return self.tr("%n person(s) only here", "", count) if count else ""

    def people_with_changes(self, count: int) -> str:
        """People at the register of whom something exists on this laptop only."""
        return self.tr("changes to %n person(s) not sent", "", count) if count else ""

    def sent(self, count: int) -> str:
        """Changes handed up."""
        return self.tr("%n change(s) sent.", "", count) if count else ""

    def received(self, count: int) -> str:
        """Records brought down."""
        return self.tr("%n record(s) received.", "", count) if count else ""

    def to_decide(self, count: int) -> str:
        """Records with two values."""
        return self.tr("%n record(s) to decide.", "", count) if count else ""

    def ruled(self, count: int) -> str:
        """Values that rules of the deployment decided."""
        return self.tr("%n value(s) decided by rule.", "", count) if count else ""

    def set_aside(self, count: int) -> str:
        """Changes the register set aside."""
        return self.tr("%n change(s) set aside.", "", count) if count else ""

    def asking(self, count: int) -> str:
        """Laptops that ask to be let in."""
        return self.tr("%n laptop(s) ask to join.", "", count) if count else ""

    def came(self, count: int) -> str:
        """What else came for a coordinator to decide."""
        return self.tr("%n more item(s) to decide.", "", count) if count else ""

    def expired(self, count: int) -> str:
        """People erased here because they had not agreed to be kept."""
        return self.tr("%n person(s) erased here: they had not agreed to be kept.", "", count)

    def sheets(self, count: int) -> str:
        """Answer sheets that came with a sync."""
        return self.tr("%n answer sheet(s) brought up to date.", "", count)


COUNTS = Counts()


def _tr(text: object) -> str:
    return QCoreApplication.translate("reports", str(text))


def reason_text(code: str) -> str:
    """Say why a write was set aside."""
    return _tr(REASONS.get(code, UNKNOWN_REASON))


def only_here(risk: AtRisk) -> str:
    """Say shortly how much exists on this laptop only."""
    if not risk.records:
        return QCoreApplication.translate("reports", "everything is at the register")
    if risk.people:
        here = COUNTS.people_only_here(risk.people - risk.at_register)
        changed = COUNTS.people_with_changes(risk.at_register)
        return " · ".join(filter(None, (here, changed)))
    return COUNTS.only_here(risk.records)


def outcome_text(outcome: Outcome) -> str:
    """Say how a sync went."""
    parts = [
        COUNTS.sent(outcome.pushed),
        COUNTS.received(outcome.pulled),
        WORDS.handed_over(outcome.handed_over) if outcome.handed_over else "",
        COUNTS.to_decide(len(outcome.contested)),
        COUNTS.set_aside(outcome.set_aside),
        COUNTS.asking(outcome.came.laptops),
        COUNTS.came(outcome.came.items),
        QCoreApplication.translate("reports", "Stopped; the rest follows next time.")
        if outcome.cancelled
        else "",
    ]
    return " ".join(filter(None, parts)) or QCoreApplication.translate(
        "reports", "Nothing new on either side."
    )


def log_text(line: LogLine) -> str:
    """Say a line of the log; a code of a later version as it stands."""
    say = _LINES.get(line.code)
    return say(line.facts) if say else line.code


def _exchanged(facts: Facts, *, cancelled: bool = False) -> str:
    sent, received = int(facts.get("sent", 0)), int(facts.get("received", 0))
    return outcome_text(Outcome(pushed=sent, pulled=received, cancelled=cancelled))


def _failed(facts: Facts) -> str:
    error = _error(str(facts.get("error", "")), str(facts.get("reason", "")))
    return sentence(error).what_happened


def _joined(facts: Facts) -> str:
    words = QCoreApplication.translate("reports", "This laptop joined the register as {name}.")
    return words.format(name=str(facts.get("name", "")).rstrip("."))


def _stands(facts: Facts) -> str:
    state = str(facts.get("state", ""))
    if state != "active":
        return sentence(errors.Refused(state)).title
    return QCoreApplication.translate("reports", "The register lets this laptop in.")


_LINES: dict[str, Callable[[Facts], str]] = {
    "sync_done": _exchanged,
    "sync_cancelled": lambda facts: _exchanged(facts, cancelled=True),
    "sync_failed": _failed,
    "enrolled": _joined,
    "standing": _stands,
    "register_key": lambda _facts: _tr(REGISTER_KEY),
    "own_key": lambda _facts: _tr(OWN_KEY),
    "recovered": lambda _facts: _tr(RECOVERED),
    "set_aside": lambda facts: COUNTS.set_aside(int(facts.get("n", 0))),
    "contested": lambda facts: COUNTS.to_decide(int(facts.get("n", 0))),
    "ruled": lambda facts: COUNTS.ruled(int(facts.get("n", 0))),
    "sheets": lambda facts: COUNTS.sheets(int(facts.get("n", 0))),
    "expired": lambda facts: COUNTS.expired(int(facts.get("n", 0))),
    **LOG_LINES,
    "backup": lambda _facts: _tr(BACKED_UP),
    "printed": lambda _facts: _tr(PRINTED),
    "exported": lambda _facts: _tr(EXPORTED),
    "register_restored": lambda _facts: _tr(REGISTER_RESTORED),
}


def _error(name: str, reason: str) -> errors.SyncError:
    """Make the error of a log line again, to say it; an unknown one as the exchange's."""
    if name == errors.Refused.__name__:
        return errors.Refused(reason)
    kinds = (
        errors.Unreachable,
        errors.CertificateRefused,
        errors.NotTheRegister,
        errors.ProtocolTooNew,
        errors.ProtocolTooOld,
        errors.DiskFull,
    )
    return next((kind() for kind in kinds if kind.__name__ == name), errors.RegisterFault())
