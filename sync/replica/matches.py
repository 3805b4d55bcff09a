"""Met already? People here who may be the one being written down, and why."""

from collections.abc import Mapping
from typing import Any

from forms.text import words
from sync.replica import find
from sync.replica.database import Database
from sync.replica.tables import table_of

PERSON = "entrepreneur"
_SHORTEST = 6


def possible(
    database: Database, values: Mapping[str, Any], limit: int
) -> list[tuple[str, list[str]]]:
    """Give ids of people with the same phone, the same e-mail or the same name, best first.

    Reasons are ``phone``, ``email`` and ``name``.
    """
    reasons: dict[str, list[str]] = {}
    for reason, query in _queries(values):
        for record_id in _found(database, query, limit):
            found = reasons.setdefault(record_id, [])
            if reason not in found:
                found.append(reason)
    best = sorted(reasons.items(), key=lambda item: (-len(item[1]), item[1]))
    return best[:limit]


def _queries(values: Mapping[str, Any]) -> list[tuple[str, str]]:
    phones = (_digits(phone) for phone in values.get("phones") or [])
    mails = (" ".join(words(mail)) for mail in values.get("emails") or [])
    name = values.get("name") or {}
    names = (_name_words(name, script) for script in ("", "_ar"))
    return [
        *(("phone", f'"{digits}"') for digits in phones if len(digits) >= _SHORTEST),
        *(("email", f'"{mail}"') for mail in mails if mail),
        *(("name", find.match(" ".join(both))) for both in names if len(both) > 1),
    ]


def _digits(phone: Mapping[str, str]) -> str:
    return "".join(c for c in phone.get("e164") or phone.get("typed", "") if c.isdigit())


def _name_words(name: Mapping[str, str], script: str) -> list[str]:
    return [word for part in ("given", "family") for word in words(name.get(part + script, ""))]


def _found(database: Database, query: str, limit: int) -> list[str]:
    rows = database.query(
        f"SELECT id FROM {table_of(PERSON)} WHERE gone = 0 AND key IN"
        f" (SELECT rowid FROM {PERSON}_fts WHERE {PERSON}_fts MATCH ?) LIMIT ?",
        (query, limit),
    )
    return [record_id for (record_id,) in rows]
