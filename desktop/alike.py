"""Why two people may be one, in words: the codes of `sync.linkage.scorer` that speak for it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

CONTEXT = "alike"
WHY = {
    "phone_same": QT_TRANSLATE_NOOP("alike", "same phone"),
    "phone_close": QT_TRANSLATE_NOOP("alike", "phone one digit apart"),
    "email_same": QT_TRANSLATE_NOOP("alike", "same e-mail"),
    "email_close": QT_TRANSLATE_NOOP("alike", "e-mail a letter or two apart"),
    "name_same": QT_TRANSLATE_NOOP("alike", "same name"),
    "name_spelled": QT_TRANSLATE_NOOP("alike", "same name, spelt otherwise"),
    "name_script": QT_TRANSLATE_NOOP("alike", "same name in the other script"),
    "name_close": QT_TRANSLATE_NOOP("alike", "name a letter apart"),
    "name_near": QT_TRANSLATE_NOOP("alike", "similar name"),
    "badge_same": QT_TRANSLATE_NOOP("alike", "same badge"),
    "born_same": QT_TRANSLATE_NOOP("alike", "same year of birth"),
    "company_same": QT_TRANSLATE_NOOP("alike", "same company"),
    "company_close": QT_TRANSLATE_NOOP("alike", "similar company"),
    "city_same": QT_TRANSLATE_NOOP("alike", "same city"),
}
"""What is said of each code, in the order in which it is told; others are told by the values."""


def why(codes: Iterable[str]) -> list[str]:
    """Give the reasons in the language in force."""
    held = set(codes)
    return [
        QCoreApplication.translate(CONTEXT, str(text)) for code, text in WHY.items() if code in held
    ]
