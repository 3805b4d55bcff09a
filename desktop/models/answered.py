"""What a person asked for and answered about consent before, and since when."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop.labels import Words, comma, day_text
from desktop.session import Session
from forms.consent import REGISTER, Consent, consent_id
from forms.need import Need


def answers_of(session: Session, person_id: str) -> Mapping[str, Any]:
    """Give the values of a person's consent record; nothing if they were never asked."""
    view = session.replica.get(consent_id(person_id))
    return view.values if view is not None and not view.shown.gone else {}


def answers_stand(consent: Mapping[str, Any]) -> bool:
    """Whether a person was asked, and what they answered has not expired."""
    asked = any(answer != "pending" for answer in (consent.get("answers") or {}).values())
    return asked and not _expired(consent)


def said_no(consent: Mapping[str, Any]) -> bool:
    """Whether a person does not want to be kept in the register."""
    return (consent.get("answers") or {}).get(REGISTER) in ("refused", "withdrawn")


def answered_before(session: Session, person_id: str) -> str:
    """Say what a person answered, and when; empty if they were never asked."""
    consent = answers_of(session, person_id)
    if not consent.get("answers"):
        return ""
    words = Words(session.deployment, session.language)
    said = words.value(Consent.type_name, "answers", consent["answers"])
    if _expired(consent):
        end = date.fromisoformat(str(consent["expires"]))
        ended = QCoreApplication.translate("capture", "Expired on {day}: ask again")
        return " · ".join((ended.format(day=day_text(end)), said))
    acts = consent.get("acts") or []
    if not acts:
        return said
    day = datetime.fromisoformat(max(str(act["at"]) for act in acts)).astimezone().date()
    on = QCoreApplication.translate("capture", "Answered on {day}").format(day=day_text(day))
    return f"{on} · {said}"


def needs_before(session: Session, person_id: str) -> str:
    """Say what a person asked for before; empty if nothing was noted."""
    needs = session.replica.linked(person_id, Need.type_name)
    kinds = dict.fromkeys(str(need.values.get("kind") or "") for need in needs)
    words = Words(session.deployment, session.language)
    said = comma().join(words.code("need_kinds", kind) for kind in kinds if kind)
    noted = QCoreApplication.translate("capture", "Needs noted: {needs}.")
    return noted.format(needs=said) if said else ""


def _expired(consent: Mapping[str, Any]) -> bool:
    return str(consent.get("expires") or "9999") < datetime.now(UTC).date().isoformat()
