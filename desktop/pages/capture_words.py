"""What the capture page says: what is pinned, what a scan gave, how a visitor was kept."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from desktop.dialogs.pinned import visitor_language
from desktop.form_view.context import FormContext
from desktop.i18n import LANGUAGES, isolate
from desktop.labels import apart, comma, field_label, named
from desktop.models.answered import (
    answered_before,
    answers_of,
    answers_stand,
    needs_before,
    said_no,
)
from desktop.models.capture import PERSON, Capture
from desktop.models.scan import Filled
from desktop.pages.capture_scan import UNREADABLE
from desktop.session import Session
from forms.base import declared_fields
from forms.company import Company
from forms.consent import NO, REGISTER
from sync.replica.views import RecordView
from sync.review.items import has_digits
from sync.scan.read import Kind, Scanned


class _Plurals(QObject):
    """Only `tr` of an object collects plurals."""

    def days(self, count: int) -> str:
        """Say when a record that may not leave is destroyed."""
        return self.tr("It is destroyed after %n day(s).", "", count)


_PLURALS = _Plurals()


def pinned_words(session: Session, context: FormContext) -> str:
    """Say what stays from visitor to visitor."""
    code = visitor_language(session) or session.language
    language = next((one.name for one in LANGUAGES if one.code == code), code)
    country = context.words().code("countries", context.country) if context.country else ""
    parts = [
        "" if session.event_id else QCoreApplication.translate("capture", "No event is pinned"),
        QCoreApplication.translate("capture", "phones: {country}").format(country=apart(country))
        if country
        else "",
        QCoreApplication.translate("capture", "consent: {language}, {version}").format(
            language=apart(language), version=isolate(session.deployment.wording().version)
        ),
    ]
    return " · ".join(part for part in parts if part)


def whose_words(session: Session, view: RecordView) -> str:
    """Say to whom that is here already a visit goes, and what they answered before."""
    said = QCoreApplication.translate("capture", "What you record goes to {name}.")
    parts = (said.format(name=apart(view.title)), needs_before(session, view.id))
    return " ".join(part for part in (*parts, answered_before(session, view.id)) if part)


def scan_failed(reason: str) -> str:
    """Say why a scan gave nothing."""
    strangers = {
        "wifi": QCoreApplication.translate(
            "capture", "This code opens a Wi-Fi; it is nobody’s card. Nothing of it was kept."
        ),
        "secret": QCoreApplication.translate(
            "capture", "This code holds somebody’s secret, no card. Nothing of it was kept."
        ),
        "other": QCoreApplication.translate(
            "capture", "This code is a payment, a place or an app; it is nobody’s card."
        ),
    }
    if reason in strangers:
        return strangers[reason]
    if reason == UNREADABLE:
        return QCoreApplication.translate(
            "capture", "This file cannot be read: it is no picture, no card and no text."
        )
    return QCoreApplication.translate(
        "capture",
        "No code was found in the picture. Try again nearer, straighter, or with more light.",
    )


def scan_words(scanned: Scanned, filled: Filled | None) -> str:
    """Say what a scan gave and what it left out; ``filled`` is None for somebody on the list."""
    if filled is None:
        return QCoreApplication.translate(
            "capture", "Badge {number}: this person is here already."
        ).format(number=apart(scanned.text))
    if scanned.kind is Kind.NAME:
        return QCoreApplication.translate("capture", "Taken as a name.")
    said = [_taken(filled), _not_listed(scanned), _kept(filled), _aside(scanned)]
    said += [_refused(scanned)]
    return " ".join(part for part in said if part)


def kept_words(session: Session, capture: Capture, view: RecordView | None) -> str:
    """Say that a visitor was kept, where the record may go, and what is still missing."""
    name = apart(view.title if view else capture.title())
    consent = answers_of(session, capture.person_id) if capture.known else {}
    missing = _missing(capture.missing(answered=answers_stand(consent)))
    later = (
        QCoreApplication.translate("capture", "Still missing: {what}.").format(what=missing)
        if missing
        else ""
    )
    odd = has_digits(view.values.get("name") if view else None)
    digits = QCoreApplication.translate("capture", "There are digits in the name.") if odd else ""
    said = (_whereabouts(session, capture, view, name), digits, later)
    return " ".join(part for part in said if part)


def refuses(session: Session, capture: Capture) -> bool:
    """Whether the visitor does not want to be kept in the register, now or by an earlier answer."""
    if answer := capture.consent.answers.get(REGISTER):
        return answer in NO
    return capture.known and said_no(answers_of(session, capture.person_id))


def _whereabouts(session: Session, capture: Capture, view: RecordView | None, name: str) -> str:
    days = int(session.deployment.settings.get("days_without_consent", 0))
    if view is None or not view.withheld:
        return QCoreApplication.translate("capture", "Kept: {name} · only here until sent.").format(
            name=name
        )
    if refuses(session, capture):
        said = QCoreApplication.translate(
            "capture", "{name} said no to the register and stays on this laptop."
        )
    else:
        said = QCoreApplication.translate(
            "capture", "Kept: {name} · only on this laptop, as nobody asked yet about the register."
        )
    return " ".join(part for part in (said.format(name=name), _PLURALS.days(days)) if days and part)


def _taken(filled: Filled) -> str:
    names = [_label(name) for name in filled.taken if name != "notes"]
    said = (
        QCoreApplication.translate("capture", "Read: {fields}.").format(fields=_listed(names))
        if names
        else ""
    )
    if "notes" in filled.taken:
        rest = QCoreApplication.translate("capture", "The rest of the card is in the note.")
        said = f"{said} {rest}".strip()
    return said or QCoreApplication.translate("capture", "Nothing new was on it.")


def _kept(filled: Filled) -> str:
    if not filled.kept:
        return ""
    parts = [named(_label(name), apart(text)) for name, text in filled.kept.items()]
    return QCoreApplication.translate(
        "capture", "What you typed stays; the card says {what}."
    ).format(what=_listed(parts))


def _not_listed(scanned: Scanned) -> str:
    if scanned.kind is not Kind.BADGE:
        return ""
    return QCoreApplication.translate(
        "capture", "Nobody on the list has badge {number}; it is noted."
    ).format(number=apart(scanned.text))


def _aside(scanned: Scanned) -> str:
    said = {
        "picture": QCoreApplication.translate("capture", "Its picture was left out."),
        "cards": QCoreApplication.translate(
            "capture", "It holds more people; the first was taken."
        ),
    }
    return " ".join(said[code] for code in scanned.aside if code in said)


def _refused(scanned: Scanned) -> str:
    texts = [apart(problem.text) for problem in scanned.problems]
    return (
        QCoreApplication.translate("capture", "Not understood: {what}.").format(what=_listed(texts))
        if texts
        else ""
    )


def _label(name: str) -> str:
    if name in declared_fields(PERSON):
        return field_label(PERSON, name)
    return field_label(Company.type_name, "name" if name == "company" else name)


def _listed(parts: list[str]) -> str:
    return comma().join(parts)


def _missing(asked: list[str]) -> str:
    names = {
        "name": QCoreApplication.translate("capture", "the name"),
        "contact": QCoreApplication.translate("capture", "a contact"),
        "need": QCoreApplication.translate("capture", "a need"),
        "consent": QCoreApplication.translate("capture", "consent"),
    }
    return _listed([names[one] for one in asked])
