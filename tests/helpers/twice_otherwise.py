"""Made-up lists of further kinds: what tells two records of one person apart, or two people not.

Each kind has one thing that lists do to people: another script, doubled given names, parts the
other way round, numbers as they are dialled, mails of a house, names of marriage, initials. Names,
towns and numbers are those of nobody and of no sample file.
"""

import random
from collections.abc import Callable, Sequence
from typing import Any

from tests.helpers.twice import Record, Written, _slip

_GIVEN = (
    ("Hicham Hisham Hichem", "هشام"), ("Karima Kareema Karimah", "كريمة"),
    ("Driss Idriss Idris", "إدريس"), ("Zineb Zaynab Zeineb", "زينب"),
    ("Mustapha Mostafa Mustafa", "مصطفى"), ("Naïma Naima Naeema", "نعيمة"),
    ("Jawad Jaouad Djaouad", "جواد"), ("Siham Sihame Seham", "سهام"),
    ("Rachid Rashid Rasheed", "رشيد"), ("Wafaa Ouafae Wafae", "وفاء"),
    ("Abdelilah Abdelillah Abdulilah", "عبد الإله"), ("Samira Sameera Samirah", "سميرة"),
    ("Khalid Khaled Xalid", "خالد"), ("Laïla Leila Layla", "ليلى"),
    ("Badr Bader Badre", "بدر"), ("Asmae Asma Asmaa", "أسماء"),
    ("Fouad Fuad Fouade", "فؤاد"), ("Houda Huda Hoda", "هدى"),
    ("Anas Anass Anes", "أنس"), ("Ilham Ilhame Elham", "إلهام"),
)  # fmt: skip
_SECOND = (
    ("Amine", "أمين"), ("Reda", "رضا"), ("Ali", "علي"), ("Zahra", "الزهراء"), ("Yassine", "ياسين"),
    ("Mehdi", "المهدي"), ("Taha", "طه"), ("Salma", "سلمى"),
)  # fmt: skip
_ROOTS = (
    ("Khattab", "خطاب"), ("Slimane", "سليمان"), ("Haddad", "حداد"), ("Chraibi", "الشرايبي"),
    ("Tahiri", "الطاهري"), ("Mansour", "منصور"), ("Jaidi", "الجعيدي"), ("Zaki", "زكي"),
    ("Moudden", "المودن"), ("Naciri", "الناصري"), ("Kadiri", "القادري"), ("Berrada", "برادة"),
    ("Lahbabi", "لحبابي"), ("Ziani", "الزياني"), ("Hajji", "حجي"), ("Rahmani", "الرحماني"),
    ("Doukkali", "الدكالي"), ("Tazi", "التازي"), ("Marzouk", "مرزوق"), ("Sebti", "السبتي"),
    ("Belghiti", "بلغيتي"), ("Ouazzani", "الوزاني"), ("Hassouni", "الحسوني"), ("Debbagh", "الدباغ"),
    ("Fikri", "فكري"), ("Lamrani", "لمراني"), ("Guessous", "كسوس"), ("Bouayad", "بوعياد"),
    ("Cherkaoui", "الشرقاوي"), ("Messari", "المساري"), ("Wakrim", "واكريم"), ("Amrani", "العمراني"),
)  # fmt: skip
_TOWNS = (
    ("Marseille", "FR", "33"), ("Anvers", "BE", "32"), ("Rotterdam", "NL", "31"),
    ("Casablanca", "MA", "212"), ("Tanger", "MA", "212"), ("Fès", "MA", "212"),
    ("Madrid", "ES", "34"), ("Montréal", "CA", "1"),
)  # fmt: skip
_TRADES = ("textile", "digital", "health", "trade", "tourism", "energy", "agrifood", "consulting")
_NUMBERS = ("", *map(str, range(1, 100, 9)))
_HOSTS = ("gmail.com", "hotmail.fr", "yahoo.com", "menara.ma")
_HOUSES = ("atlas-conseil.ma", "rif-textile.com", "souss-export.ma", "chaouia-btp.com", "zerda.be")
_BOXES = ("info", "contact", "commercial", "direction")


def otherwise(kind: str, seed: int = 5, people: int = 600) -> Written:
    """Give people as three lists have them, which do to them what the kind says."""
    source, change = random.Random(f"{kind}{seed}"), KINDS[kind]
    rows: list[tuple[int, Record]] = []
    for who in range(people):
        person = _person(source)
        for which, share in enumerate((0.6, 0.55, 0.4)):
            if source.random() < share:
                rows.append((who, change(source, _row(source, person), person, which)))
    source.shuffle(rows)
    return Written([row for _, row in rows], [who for who, _ in rows])


def _person(source: random.Random) -> dict[str, Any]:
    given, family = source.choice(_GIVEN), _often(source, _ROOTS)
    other = source.choice(_ROOTS)
    town, country, dial = source.choice(_TOWNS)
    number = "6" + "".join(source.choice("0123456789") for _ in range(8))
    handle = f"{given[0].split()[0]}.{family[0]}".lower().replace("ï", "i")
    return {
        "given": given, "second": source.choice(_SECOND), "family": family, "other": other,
        "town": town, "country": country, "dial": dial, "number": number,
        "mail": f"{handle}{source.choice(_NUMBERS)}@{source.choice(_HOSTS)}",
        "house": f"{source.choice(_BOXES)}@{source.choice(_HOUSES)}",
        "born": source.randint(1955, 2001), "trade": source.choice(_TRADES),
        "alone": source.random() < 0.4,
    }  # fmt: skip


def _row(source: random.Random, person: dict[str, Any]) -> Record:
    """Write a person as any list would: spellings, gaps, a slip now and then."""
    given = source.choice(person["given"][0].split())
    family = person["family"][0]
    if source.random() < 0.05:
        family = _slip(source, family)
    row: Record = {"name": {"given": given, "family": family}, "sectors": [person["trade"]]}
    if source.random() < 0.2:
        row["sectors"] = [source.choice(_TRADES)]
    if source.random() < 0.65:
        number = f"+{person['dial']}{person['number']}"
        row["phones"] = [{"typed": number, "e164": number}]
    if source.random() < 0.6:
        row["emails"] = [person["mail"]]
    town = person["town"] if source.random() < 0.8 else ""
    row["residence"] = {"city": town, "country": person["country"]}
    if source.random() < 0.3:
        row["birth_year"] = person["born"]
    return row


def _as_it_is(_source: random.Random, row: Record, _person: Record, _which: int) -> Record:
    return row


def _other_script(_source: random.Random, row: Record, person: Record, which: int) -> Record:
    """Write one of the lists in Arabic alone, the way a consulate at home does."""
    if which == 1:
        row["name"] = {"given_ar": person["given"][1], "family_ar": person["family"][1]}
    return row


def _doubled(source: random.Random, row: Record, person: Record, _which: int) -> Record:
    """Give people a second given name, that lists write, join, shorten or leave out."""
    first, second = row["name"]["given"], person["second"][0]
    ways = (f"{first} {second}", f"{first}-{second}", first, f"{first} {second[0]}.", second)
    row["name"]["given"] = source.choices(ways, (5, 2, 3, 1, 1))[0]
    return row


def _swapped(source: random.Random, row: Record, _person: Record, which: int) -> Record:
    """Take given for family names, or write both into one box."""
    name = row["name"]
    if which == 1 and source.random() < 0.6:
        row["name"] = {"given": name["family"], "family": name["given"]}
    elif which == 2:
        row["name"] = {"family": f"{name['family'].upper()} {name['given']}"}
    return row


def _dialled(source: random.Random, row: Record, person: Record, _which: int) -> Record:
    """Write numbers as they are dialled here and there, understood or not."""
    if "phones" in row:
        dial, number = person["dial"], person["number"]
        pairs = " ".join(number[at : at + 2] for at in range(0, len(number), 2))
        typed = source.choice(
            [f"+{dial}{number}", f"00{dial}{number}", f"0{number}", f"+{dial} (0) {pairs}",
             f"{dial}{number}", f"0{pairs}", pairs.replace(" ", ".")]
        )  # fmt: skip
        row["phones"] = [{"typed": typed, "e164": ""}]
    return row


def _house(source: random.Random, row: Record, person: Record, _which: int) -> Record:
    """Give the address of the house where somebody works: many have it."""
    if "emails" in row and (person["alone"] or source.random() < 0.2):
        row["emails"] = [person["house"]]
    return row


def _married(source: random.Random, row: Record, person: Record, which: int) -> Record:
    """Let some go by the name of their marriage, or by both."""
    if person["alone"] and which:
        other, born = person["other"][0], row["name"]["family"]
        row["name"]["family"] = source.choice([other, f"{born} {other}", f"{other} née {born}"])
    return row


def _initials(source: random.Random, row: Record, _person: Record, _which: int) -> Record:
    """Shorten given names to a letter, as badges do."""
    if source.random() < 0.25:
        row["name"]["given"] = f"{row['name']['given'][0]}."
    return row


KINDS: dict[str, Callable[[random.Random, Record, Record, int], Record]] = {
    "nothing else": _as_it_is,
    "one list in Arabic": _other_script,
    "doubled given names": _doubled,
    "parts the other way round": _swapped,
    "numbers as dialled": _dialled,
    "mails of a house": _house,
    "names of marriage": _married,
    "initials": _initials,
}
"""What lists do to people, by name."""


def _often(source: random.Random, pool: Sequence[Any]) -> Any:
    return pool[int(len(pool) * source.random() ** 1.5)]
