"""Phone numbers: E.164 where it can be derived, in the habits of a country."""

from dataclasses import dataclass
from functools import lru_cache

import phonenumbers


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
        number = phonenumbers.parse(_latin_digits(typed), country or None)
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


def _latin_digits(text: str) -> str:
    """Replace any script's decimal digits (Arabic-Indic among them) by 0 to 9."""
    return "".join(str(int(c)) if c.isdecimal() else c for c in text)
