"""Reading single cells: several phones, mails or words in one, years, yes and no."""

import itertools
import re
from datetime import date, timedelta

import phonenumbers

from forms.phones import Read, normalise
from forms.text import fold, words
from forms.values import Phone

_MAIL_GAPS = re.compile(r"[\s,;/|<>،؛]+")
_AT = re.compile(r"\s*(?:@|[\[(]\s*(?:at|arobase|à|@)\s*[\])])\s*", re.IGNORECASE)
_PHONE_GAPS = re.compile(
    r"[;|,،]|:::|\s{2,}|\s(?:ou|et|or|and|y|o|und|oder|en|of|e|أو|و)\s|\s/\s|\s-\s"
)
_SPACE = re.compile(r"\s")
_WHOLE = (6, 9)
"""Digits that make a number by itself: beside a clear gap, beside a mere space."""
_WORD_GAPS = re.compile(r"[\n;,|/•]|\s[-–—+&]\s|\set\s|\sand\s")
_SCIENTIFIC = re.compile(r"(\d)[.,](\d+)[eE]\+?(\d{1,2})")
_POINT_ZERO = re.compile(r"\d{7,16}[.,]0")
_DAY_ZERO = date(1899, 12, 30)
_YEAR = re.compile(r"(?<!\d)(19\d\d|20[0-2]\d)(?!\d)")
_LINK = re.compile(r"^(?:https?://)?(?:wa\.me/|api\.whatsapp\.com/send/?\?phone=)\+?|^tel:\+")
"""A number in a link, with its country code and without a plus."""
_INNER = re.compile(r"[+(]*\d[\d\s./()-]{6,}\d")
"""A number among words."""
_MARKS = dict.fromkeys(map(ord, "\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069\ufeff"))
_YES_WORDS = (
    "o oui y yes si s ja j x 1 true vrai verdadero vero wahr waar نعم اوافق ok accord accepte "
    "agree acepto accetto akkoord einverstanden ✓ ✔ ☑ ☒ ✅"
)
_NO_WORDS = "n non no nee nein 0 false faux falso falsch onwaar لا ✗ ✘ ☐ ❌"
_NEGATING_WORDS = (
    "non no nee nein لا ne pas not niet nicht never jamais geen kein keine out refus refuse "
    "opposition oppose unsubscribed unsubscribe desinscrit desinscrite desabonne withdrawn revoked "
    "declined retire revoque ingetrokken geweigerd widerrufen abgelehnt revocado rechazado "
    "revocato rifiutato blacklist blacklisted abgemeldet uitgeschreven disiscritto baja weigert "
    "lehnt عدم رفض مرفوض يرفض"
)
_YES, _NO = frozenset(_YES_WORDS.split()), frozenset(_NO_WORDS.split())
_NEGATING = frozenset(_NEGATING_WORDS.split())
"""One of these among a few words makes them a no: ``Je n'accepte pas``, ``opt-out``."""
_FEW = 8


def mails(cell: str) -> list[str]:
    """Split a cell of e-mail addresses; what is none comes along, to be judged."""
    bare = _AT.sub("@", cell.translate(_MARKS)).replace("mailto:", " ")
    return [part.strip(".'\"()") for part in _MAIL_GAPS.split(bare) if part.strip(".'\"()")]


_ADDRESS = re.compile(r"[^\s,;/|<>:]+@[^\s,;/|<>]+")
_NAMED = re.compile(r"\s*[\"']?([^\"<>@]+?)[\"']?\s*<([^<>@\s]+@[^<>\s]+)>\s*")


def contacts(cell: str) -> tuple[str, str]:
    """Part a cell that has both into its mails and its phones; the other is empty if it has not."""
    found = _ADDRESS.findall(cell)
    rest = _ADDRESS.sub(" ", cell).strip(" ,;/|-–<>\n")
    if not found:
        return "", cell
    return " ".join(found), rest if _digits(rest) >= _WHOLE[0] else ""


def named_mail(cell: str) -> tuple[str, str] | None:
    """Give name and address of ``Anas Fassi <anas@example.org>``, as mail programs write it."""
    found = _NAMED.fullmatch(cell)
    return (found.group(1), found.group(2)) if found else None


RISKY = ("=", "+", "-", "@", "\t", "\r")
"""What begins a cell that a spreadsheet would calculate."""


_TEXT_FORMULA = re.compile(r'="(.*)"')
_GUARDED = re.compile(r"'(?=[=+@\t\r\d-])")


def unguarded(cell: str) -> str:
    """Take away what kept a cell from being calculated: an apostrophe, or ``="…"`` around it."""
    whole = _TEXT_FORMULA.fullmatch(cell)
    return whole.group(1) if whole else cell[1:] if _GUARDED.match(cell) else cell


def whole_number(cell: str) -> str:
    """Write out a whole number that a spreadsheet wrote as 3.2470112564E10 or 32470112564.0.

    One whose last digits are lost (3.247E10) stays as it is.
    """
    if not (found := _SCIENTIFIC.fullmatch(cell)):
        return cell[:-2] if _POINT_ZERO.fullmatch(cell) else cell
    lead, rest, exponent = found.group(1), found.group(2), int(found.group(3))
    return lead + rest + "0" * (exponent - len(rest)) if 0 <= exponent - len(rest) < 2 else cell


def serial_year(cell: str) -> int | None:
    """Give the year of a day as spreadsheets count them (30805 is 3 May 1984)."""
    if not (cell.isdecimal() and len(cell) == 5):
        return None
    return (_DAY_ZERO + timedelta(days=int(cell))).year


def several(cell: str) -> list[str]:
    """Split a cell of several words or phrases."""
    return [part.strip() for part in _WORD_GAPS.split(cell) if part.strip()]


def phones(cell: str, countries: tuple[str, ...]) -> list[Phone]:
    """Read a cell's phones in the habits of the first country in which each is a number.

    What was typed is kept; a slash parts two numbers only where both sides are numbers.
    """
    found = [Phone(typed=t, e164=r.e164, country=r.country) for t, r in _read(cell, countries)]
    return list({phone.identity(): phone for phone in found}.values())


def _read(cell: str, countries: tuple[str, ...]) -> list[tuple[str, Read]]:
    lines = [line.strip() for line in cell.translate(_MARKS).splitlines()]
    return [
        (part, _number(part, countries))
        for line in lines
        for gapped in _at_gaps(line)
        for labelled in _at_labels(gapped)
        for part in _at_slash(labelled, countries)
        if _digits(part)
    ]


def _at_gaps(line: str) -> list[str]:
    """Part a line at what stands between numbers, if on every side of it there is one."""
    for gaps in (_PHONE_GAPS, _SPACE):
        parts = [p.strip() for p in gaps.split(line) if p.strip()]
        if len(parts) > 1 and all(_digits(p) >= _WHOLE[gaps is _SPACE] for p in parts):
            return parts
    return [line]


def _at_labels(line: str) -> list[str]:
    """Part a line between numbers that have words between them: ``Fixe: … GSM: …``.

    A word in brackets belongs to the number before it, any other to the one after it.
    """
    runs = list(_INNER.finditer(line))
    cuts = [0]
    for one, other in itertools.pairwise(runs):
        between = line[one.end() : other.start()]
        bracket = between.rfind(")") + 1
        if any(map(str.isalpha, between)):
            cuts.append(
                one.end() + (bracket or next(i for i, c in enumerate(between) if c.isalpha()))
            )
    ends = [*cuts[1:], len(line)]
    return [line[cut:end].strip(" /") for cut, end in zip(cuts, ends, strict=True)]


def _at_slash(text: str, countries: tuple[str, ...]) -> list[str]:
    """Part numbers at a slash; ``05 22 11 22 33/34`` are two whose ends differ."""
    first, *more = parts = [p.strip() for p in text.split("/")]
    if not more:
        return parts
    if all(_digits(p) >= _WHOLE[1] or _number(p, countries).e164 for p in parts):
        return parts
    ended = [first, *(_with_end(first, end) for end in more)]
    whole = all(end.isdecimal() for end in more)
    return ended if whole and all(_number(p, countries).e164 for p in ended) else [text]


def _with_end(number: str, end: str) -> str:
    """Put other digits in the place of a number's last ones."""
    left, digits = list(number), list(end)
    for at in range(len(left) - 1, -1, -1):
        if digits and left[at].isdecimal():
            left[at] = digits.pop()
    return "".join(left)


def _number(typed: str, countries: tuple[str, ...]) -> Read:
    for form in _forms(typed):
        for country in countries or ("",):
            if (found := normalise(form, country)).e164:
                return found
    return _written_whole(_forms(typed)[0]) or _without_plus(typed, countries)


def _written_whole(form: str) -> Read | None:
    """Take a number with its country code as it stands, if only its range is yet unknown."""
    if not form.startswith("+"):
        return None
    try:
        number = phonenumbers.parse(form)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(number):
        return None
    e164 = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return Read(e164, phonenumbers.region_code_for_country_code(number.country_code or 0))


def _forms(typed: str) -> list[str]:
    """Give the ways to take a typed number.

    As it is, a link's or 00 for the plus, (0) left out; then without the words around it.
    """
    bare = _LINK.sub("+", typed.translate(_MARKS)).replace("(0)", "")
    whole = f"+{bare[2:]}" if bare.startswith("00") else bare
    inner = _INNER.search(whole) if any(c.isalpha() for c in whole) else None
    return [whole, inner.group()] if inner else [whole]


def _without_plus(typed: str, countries: tuple[str, ...]) -> Read:
    """Take a number whose plus a spreadsheet ate.

    It must land in one of the countries, unless it is too long to be dialled at home: eleven
    digits, and none of the country codes of one digit, which begin many a number of ten.
    """
    bare = _SPACE.sub("", typed)
    if not bare.isdecimal() or len(bare) < 10:
        return Read()
    found = normalise(f"+{bare}")
    long = len(bare) >= 11 and not found.e164.startswith(("+1", "+7"))
    return found if long or not countries or found.country in countries else Read()


def _digits(text: str) -> int:
    return sum(c.isdecimal() for c in text)


def year(cell: str) -> int | None:
    """Find the one year in a cell, whatever the date's order; two digits are no year."""
    told = fold(cell)
    found = set(_YEAR.findall(told)) or set(re.findall(r"^(19\d\d|20[0-2]\d)\d{4}$", told))
    return int(found.pop()) if len(found) == 1 else None


def yes_or_no(cell: str) -> bool | None:
    """Read a tick, a yes or a no, by itself or in a few words; None for anything else."""
    plain = fold(cell).strip(" .")
    said = words(plain) or [plain]
    if plain in _NO or (len(said) <= _FEW and not _NEGATING.isdisjoint(said)):
        return False
    return True if plain in _YES or said[0] in _YES else None


def negates(header: str) -> bool:
    """Whether a yes below a header is a no: ``Ne pas contacter``, ``E-mail opt-out``."""
    return "/" not in header and not _NEGATING.isdisjoint(words(header))


def tidy(cell: str) -> str:
    """Give a cell on one line, without direction marks."""
    return " ".join(cell.translate(_MARKS).split())
