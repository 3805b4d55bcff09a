"""What of a record waits for a person, and why."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Any

from forms.consent import REGISTER
from forms.ids import companion_id, created_ms
from sync.merge import cells
from sync.merge.same import pair_name
from sync.merge.view import Shown

CONSENT_AHEAD_DAYS = 60
"""How long before a consent expires it is put before a person."""

_OLDEST_BIRTH, _YOUNGEST_AGE = 1900, 10


class Kind(StrEnum):
    """Why something waits."""

    CONTESTED = "contested"
    DELETION = "deletion"
    DUPLICATE = "duplicate"
    SET_ASIDE = "set_aside"
    RESCUED = "rescued"
    ORPHAN = "orphan"
    DOUBTFUL = "doubtful"
    CONSENT = "consent"
    QUARANTINE = "quarantine"
    DEVICE = "device"
    QUESTION = "question"
    LOST = "lost"
    RULED = "ruled"


CLOSED_BY_VERDICT = frozenset(
    {Kind.DOUBTFUL, Kind.CONSENT, Kind.SET_ASIDE, Kind.RESCUED, Kind.QUARANTINE, Kind.DEVICE}
)
"""Kinds whose reason goes on standing once a person has said that it is well so."""

BY_HARM = (
    Kind.CONSENT,
    Kind.ORPHAN,
    Kind.QUARANTINE,
    Kind.RESCUED,
    Kind.SET_ASIDE,
    Kind.DEVICE,
    Kind.QUESTION,
    Kind.DELETION,
    Kind.CONTESTED,
    Kind.RULED,
    Kind.LOST,
    Kind.DUPLICATE,
    Kind.DOUBTFUL,
)
"""The kinds, first those that harm most if nobody acts: a right that is not kept, work that exists
in one place and counts nowhere, somebody who cannot go on, a value that is shown and may be wrong,
and last what counts twice or is incomplete."""

DERIVED = (Kind.CONTESTED, Kind.DELETION, Kind.DOUBTFUL, Kind.CONSENT)
"""Kinds that follow from what is shown of one record."""


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that waits: about which record, why, and since when (Unix time in ms).

    ``facts`` is what the sentence about it needs: fields, reasons, a day.
    """

    id: str
    kind: Kind
    record: str
    type: str
    since: int
    other: str = ""
    facts: Mapping[str, Any] = field(default_factory=dict)


def item_id(record_id: str, kind: str, key: str = "") -> str:
    """Give the id of an item, and of the review record that goes with it."""
    return companion_id(record_id, f"review:{kind}:{key}")


def pair_id(one: str, other: str) -> str:
    """Give the id of the item about two records that may be the same."""
    low, _cell = pair_name(one, other)
    return item_id(low, Kind.DUPLICATE, max(one, other))


def items_of(record_type: str, record_id: str, shown: Shown) -> list[Item]:
    """Give what of a record waits for a person."""
    found = _contested(record_type, record_id, shown)
    if shown.gone:
        return found
    if record_type == "entrepreneur":
        found += _doubtful(record_id, shown.values)
    elif record_type == "consent":
        found += _consent(record_id, shown.values)
    return found


def doubts(values: Mapping[str, Any]) -> list[str]:
    """Say what of a person is missing or hard to believe, in codes.

    Of somebody with neither a name nor a contact nothing is said: that is what is left on a laptop
    of a record which moved away.
    """
    phones = values.get("phones") or []
    year = values.get("birth_year")
    if not (phones or values.get("emails") or values.get("name")):
        return []
    latest = datetime.now(UTC).year - _YOUNGEST_AGE
    checks = {
        "no_name": not values.get("name"),
        "name_digits": has_digits(values.get("name")),
        "no_contact": not (phones or values.get("emails")),
        "phone_unread": bool(_unread(phones)),
        "birth_year": isinstance(year, int) and not _OLDEST_BIRTH <= year <= latest,
    }
    return [code for code, holds in checks.items() if holds]


def has_digits(name: Mapping[str, Any] | None) -> bool:
    """Say whether a name has digits in it, which names of people do not."""
    return any(letter.isdigit() for part in (name or {}).values() for letter in str(part))


def _unread(phones: Sequence[Mapping[str, Any]]) -> list[str]:
    """Give the phones, as typed, of which no number was made that one can dial."""
    return [str(phone.get("typed", "")) for phone in phones if not phone.get("e164")]


def _contested(record_type: str, record_id: str, shown: Shown) -> list[Item]:
    if not (shown.contested or shown.deletion_contested):
        return []
    moments = [max(row.stamp.ms for row in rows) for rows in shown.contested.values()]
    kind = Kind.DELETION if shown.deletion_contested else Kind.CONTESTED
    fields = sorted({cells.field_of(cell) for cell in shown.contested})
    return [
        Item(
            item_id(record_id, "values"),
            kind,
            record_id,
            record_type,
            min(moments, default=created_ms(record_id)),
            facts={"fields": fields},
        )
    ]


def _doubtful(record_id: str, values: Mapping[str, Any]) -> list[Item]:
    found = doubts(values)
    if not found:
        return []
    made = item_id(record_id, Kind.DOUBTFUL, ",".join(found))
    facts: dict[str, Any] = {"doubts": found}
    if unread := _unread(values.get("phones") or []):
        facts["phones"] = unread
    since = created_ms(record_id)
    return [Item(made, Kind.DOUBTFUL, record_id, "entrepreneur", since, facts=facts)]


def _consent(record_id: str, values: Mapping[str, Any]) -> list[Item]:
    found: list[tuple[str, int, dict[str, Any]]] = []
    answers = values.get("answers") or {}
    if answers.get(REGISTER) == "withdrawn":
        key, since = "withdrawn", created_ms(record_id)
        found.append((key, since, {"withdrawn": True}))
    if answers.get(REGISTER) == "given" and (day := day_of(values.get("expires"))):
        shown_from = datetime(day.year, day.month, day.day, tzinfo=UTC) - timedelta(
            days=CONSENT_AHEAD_DAYS
        )
        since = max(int(shown_from.timestamp() * 1000), created_ms(record_id))
        found.append((f"expires {day}", since, {"expires": str(day)}))
    return [
        Item(
            item_id(record_id, Kind.CONSENT, key),
            Kind.CONSENT,
            record_id,
            "consent",
            since,
            facts=f,
        )
        for key, since, f in found
    ]


def day_of(value: object) -> date | None:
    """Read a day; nothing for what is none."""
    try:
        return date.fromisoformat(str(value)) if value else None
    except ValueError:
        return None
