"""Phone numbers: E.164 where it can be derived, in the habits of a country."""

import re
from dataclasses import dataclass
from functools import lru_cache

import phonenumbers

_EXTENSION = re.compile(
    r"[\s,;.]*(?:poste|p|int(?:erne|erno|ern)?|ext(?:ension)?|durchwahl|dw|toestel|tst|anexo|تحويلة)"
    r"[\s.:]*(\d{1,6})$",
    re.IGNORECASE,
)
"""An extension in the words of the languages; the library knows the English ones."""
_WORDS = re.compile(r"\([^)\d]*\)")
"""A remark in brackets: ``(WhatsApp)``."""


@dataclass(frozen=True, slots=True)
class Read:
    """What could be derived of a typed number; both empty where nothing could."""

    e164: str = ""
    country: str = ""
    mobile: bool = False


@lru_cache(maxsize=4096)
def normalise(typed: str, country: str = "") -> Read:
    """Derive E.164 (ITU-T E.164) from what was typed, or an empty result if it is no number."""
    try:
        number = phonenumbers.parse(_plain(typed), country or None)
    except phonenumbers.NumberParseException:
        return Read()
    if not phonenumbers.is_valid_number(number):
        return Read()
    kind = phonenumbers.number_type(number)
    mobile = kind in (
        phonenumbers.PhoneNumberType.MOBILE,
        phonenumbers.PhoneNumberType.FIXED_LINE_OR_MOBILE,
    )
    e164 = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return Read(e164, phonenumbers.region_code_for_number(number) or "", mobile)


def _plain(text: str) -> str:
    """Write digits of any script as 0 to 9, any space as one, an extension as the library knows."""
    latin = "".join(str(int(c)) if c.isdecimal() else c for c in text)
    return _EXTENSION.sub(r" ext. \1", " ".join(_WORDS.sub(" ", latin).split()))
