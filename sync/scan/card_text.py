"""The text of a business card or a mail's signature, line by line.

Mails, links and phones are told by what they look like, the company by the words a company ends
in, the name by its being the first line of a few words that is nothing else. Whatever is left over
is kept in a note, so that nothing of the card is lost.
"""

import re

from forms.phones import normalise
from sync.lists.cells import mails, tidy
from sync.lists.words import arabic_like, dialled, email_like, phone_like, url_like

_LABEL = re.compile(
    r"^(?:t[ée]l(?:[ée]phone)?|phone|mob(?:ile)?|portable|gsm|cell|fixe|fax|whats\s?app|e-?mail|mail"
    r"|courriel|web|site|url|tel[ée]fono|telefon|handy|m[óo]vil|cellulare|الهاتف|هاتف|المحمول"
    r"|الجوال|البريد(?: الإلكتروني)?|الموقع|[tmew])\s*[.:/|][\s.:/|]*",
    re.IGNORECASE,
)
_COMPANY = re.compile(
    r"\b(?:s\.?a\.?r\.?l\.?|s\.?a\.?s\.?u?|s\.?[ap]\.?[sa]?\.?|gmbh|ag|b\.?v\.?|n\.?v\.?|ltd|llc"
    r"|inc|s\.?r\.?l\.?|s\.?l\.?|group|groupe|holding|consulting|conseil|soci[ée]t[ée]|company"
    r"|corporation|corp|cabinet|agence|agency|association|fondation|foundation|universit\w+)\b"
    r"|شركة|مجموعة|جمعية|مؤسسة|مكتب",
    re.IGNORECASE,
)
_ABBREVIATION = re.compile(r"\b(?:SA|AG|SL|NV|BV)\b|\bS\.A\.?")
_NUMBER = re.compile(r"(?<![\w+])(?:\+|00|\(?0)(?!0)[\d .()/-]{7,16}\d(?!\w)")
_LABEL_BEFORE = re.compile(
    r"\b(?:t[ée]l|mob|gsm|phone|port|whats\s?app)\w*\s*[.:]*\s*$", re.IGNORECASE
)
_LONGEST = 12
"""Digits of a number as it is dialled at home, or abroad from most countries."""
_WORDS = range(2, 6)


def is_card(text: str) -> bool:
    """Whether a text says more than a name: several lines, or a mail, a phone or a link in it."""
    lines = [line for line in text.splitlines() if line.strip()]
    return len(lines) > 1 or any(_contact(part) or _number_in(part) for part in _parts(text))


def is_number(text: str) -> bool:
    """Whether a text is a phone number, perhaps behind a label (``Mob. :``)."""
    return _contact(tidy(text)) == "phones"


def cells(text: str) -> dict[str, str]:
    """Give the columns of a contact card (see ``sync.lists.vcards.HEADER``) for a card's text."""
    found: dict[str, list[str]] = {}
    for part in _parts(text):
        if kind := _contact(part):
            found.setdefault(kind, []).append(_LABEL.sub("", part))
        elif not (_take_mails(found, part) or _take_number(found, part)):
            found.setdefault(_kind(found, part), []).append(part)
    columns = {name: "\n".join(values) for name, values in found.items()}
    names = found.get("name", [])
    columns["name"] = names[0] if names else ""
    return columns


def _parts(text: str) -> list[str]:
    """Split a text into lines, and lines at what cards put between their parts."""
    pieces = (p for line in text.splitlines() for p in re.split(r"\s[|•·–/]\s|\t", line))
    return [tidy(piece) for piece in pieces if tidy(piece)]


def _contact(part: str) -> str:
    bare = _LABEL.sub("", part).strip()
    if email_like(bare):
        return "emails"
    if url_like(bare) or bare.lower().startswith("www."):
        return "links"
    return "phones" if phone_like(bare) else ""


def _take_mails(found: dict[str, list[str]], part: str) -> bool:
    """Take the mails out of a line that has other words, which then go into the note with it."""
    inside = [mail for mail in mails(_LABEL.sub("", part)) if email_like(mail)]
    if inside:
        found.setdefault("emails", []).extend(inside)
        rest = tidy(" ".join(word for word in part.split() if not any(m in word for m in inside)))
        if rest:
            found.setdefault(_kind(found, rest), []).append(rest)
    return bool(inside)


def _take_number(found: dict[str, list[str]], part: str) -> bool:
    """Take a number out of a line that has other words: ``Khadija Bennani 0661234567``."""
    number = _number_in(part)
    if number:
        found.setdefault("phones", []).append(number)
        rest = _LABEL_BEFORE.sub("", tidy(part.replace(number, " "))).strip(" ,;:-–")
        if rest:
            found.setdefault(_kind(found, rest), []).append(rest)
    return bool(number)


def _number_in(part: str) -> str:
    """Give the number as one dials it that stands among the words of a line, if there is one."""
    found = _NUMBER.search(part)
    number = found.group().strip() if found else ""
    digits = sum(map(str.isdecimal, number))
    whole = digits <= _LONGEST or normalise(number.replace("00", "+", 1)).e164
    return number if whole and dialled(number) else ""


def _kind(found: dict[str, list[str]], part: str) -> str:
    """Say what a line is that is no contact; the first of a few words is the name."""
    if "company.name" not in found and (_COMPANY.search(part) or _ABBREVIATION.search(part)):
        return "company.name"
    plain = not any(c.isdecimal() or c in "@:;/&" for c in part)
    other = "name" in found and arabic_like(part) != arabic_like(found["name"][0])
    if plain and len(part.split()) in _WORDS and "name" not in found:
        return "name"
    return "name.other" if plain and other and len(part.split()) in _WORDS else "notes"
