"""What is shown beside a record's own facts: its history, what hangs on it, the consent."""

from __future__ import annotations

from dataclasses import dataclass

from forms.base import declaration, owner_field, record_types
from forms.consent import Consent, consent_id
from forms.entrepreneur import Entrepreneur
from forms.review import Review
from sync.replica import merging
from sync.replica.history import HistoryLine
from sync.replica.replica import Replica
from sync.replica.views import RecordView

PERSON = Entrepreneur.type_name
_FIRST = ("need", "encounter", "followup", "referral", "company")


@dataclass(frozen=True, slots=True)
class Beside:
    """What is shown beside a record's own facts."""

    view: RecordView
    history: list[HistoryLine]
    linked: dict[str, list[RecordView]]
    consent: RecordView | None
    merged: tuple[str, ...] = ()
    """The titles of all that are shown as this one, itself among them; empty where it is alone."""


def beside(replica: Replica, view: RecordView) -> Beside:
    """Read what hangs on a record. For a worker."""
    kinds = hanging() if view.type == PERSON else []
    return Beside(
        view,
        replica.history(view.id),
        {kind: replica.linked(view.id, kind) for kind in kinds},
        replica.get(consent_id(view.id)) if kinds else None,
        _merged(replica, view.id),
    )


def _merged(replica: Replica, record_id: str) -> tuple[str, ...]:
    with replica.reading() as database:
        members = merging.members(database, record_id)
    if len(members) == 1:
        return ()
    views = (replica.alone(member) for member in members)
    return tuple(_own_title(view) for view in views if view is not None)


def _own_title(view: RecordView) -> str:
    """Name a record by its own values: its title is that of all it is shown with."""
    known = declaration(view.type)
    return (known.title_of(view.values) if known else "") or view.title


def hanging() -> list[str]:
    """Name the types of records that hang on a person and have a card, in order of interest."""
    hidden = (Consent.type_name, Review.type_name)
    kinds = [kind for kind in record_types() if owner_field(kind) and kind not in hidden]
    return sorted(kinds, key=_order)


def _order(kind: str) -> int:
    return _FIRST.index(kind) if kind in _FIRST else len(_FIRST)
