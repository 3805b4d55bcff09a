"""Made-up records of the same people, written down more than once: who is who is known.

Two kinds, each from a seed: tables as Febrl's generator makes them (typing errors, swapped and
missing fields; Christen 2008), and messy lists of people with Moroccan names in many spellings and
both scripts. Neither takes anything from the sample files.
"""

import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from sync.linkage.plan import Comparison, Plan

ADDRESSES = Plan(
    (
        Comparison("name", "name", ("given_name", "surname")),
        Comparison("house", "number", ("street_number",)),
        Comparison("street", "words", ("address_1",)),
        Comparison("place", "words", ("address_2",)),
        Comparison("suburb", "words", ("suburb",)),
        Comparison("postcode", "number", ("postcode",)),
        Comparison("state", "code", ("state",)),
        Comparison("born", "date", ("date_of_birth",)),
    )
)
"""Febrl's columns declared as comparisons; its social security number is left out."""

Record = dict[str, Any]


@dataclass(frozen=True)
class Written:
    """Records, and whose each is."""

    records: list[Record]
    people: list[int]


# --- tables as of Febrl ------------------------------------------------------------------------

_SYLLABLES = [
    "ba",
    "ce",
    "do",
    "fi",
    "gu",
    "ha",
    "jo",
    "ka",
    "le",
    "mi",
    "no",
    "pa",
    "ri",
    "sa",
    "te",
    "vo",
    "wi",
    "xa",
    "yo",
    "zu",
    "an",
    "el",
    "or",
    "in",
]
_ENDINGS = ["n", "r", "s", "ton", "ley", "son", "man", "field", "ford", "lyn", "wick", "ham"]
_KINDS = ["street", "road", "place", "court", "crescent", "avenue", "close", "circuit", "drive"]
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def addresses(seed: int, originals: int, copies: int, most: int = 3, errors: int = 4) -> Written:
    """Give originals and copies of some, up to ``most`` of each with up to ``errors`` errors."""
    source = random.Random(seed)
    pools = _Pools(source, originals)
    rows = [(n, pools.person(source)) for n in range(originals)]
    left = copies
    for n in source.sample(range(originals), originals):
        for _ in range(min(left, source.randint(1, most))):
            rows.append((n, _corrupted(source, rows[n][1], pools, source.randint(1, errors))))
            left -= 1
        if not left:
            break
    source.shuffle(rows)
    return Written([row for _, row in rows], [n for n, _ in rows])


class _Pools:
    """Words that people share, the first ones far more often than the last."""

    def __init__(self, source: random.Random, size: int) -> None:
        self.given = [_word(source, 2) for _ in range(150)]
        self.family = [_word(source, 2) + source.choice(_ENDINGS) for _ in range(size // 3 + 50)]
        self.streets = [_word(source, 3) for _ in range(size // 2 + 50)]
        self.places = [f"{_word(source, 2)} {_word(source, 3)}" for _ in range(size // 3 + 20)]
        self.suburbs = [_word(source, 3) for _ in range(size // 4 + 50)]

    def person(self, source: random.Random) -> Record:
        year, month, day = source.randint(1910, 2004), source.randint(1, 12), source.randint(1, 28)
        row = {
            "given_name": _often(source, self.given),
            "surname": _often(source, self.family),
            "street_number": str(source.randint(1, 250)),
            "address_1": f"{source.choice(self.streets)} {source.choice(_KINDS)}",
            "address_2": source.choice(self.places) if source.random() < 0.7 else "",
            "suburb": source.choice(self.suburbs),
            "postcode": str(source.randint(2000, 6999)),
            "state": source.choice(["nsw", "vic", "qld", "sa", "wa"]),
            "date_of_birth": f"{year}{month:02}{day:02}" if source.random() < 0.92 else "",
        }
        return row | ({"given_name": ""} if source.random() < 0.04 else {})


def _corrupted(source: random.Random, row: Record, pools: _Pools, errors: int) -> Record:
    row = dict(row)
    for _ in range(errors):
        name = source.choice(list(row))
        kind = source.random()
        if kind < 0.08:
            row[name] = ""
        elif kind < 0.15:
            row[name] = pools.person(source)[name]
        elif kind < 0.22:
            row["given_name"], row["surname"] = row["surname"], row["given_name"]
        elif kind < 0.26:
            row["address_1"], row["address_2"] = row["address_2"], row["address_1"]
        else:
            row[name] = _slip(source, row[name])
    return row


def _slip(source: random.Random, text: str) -> str:
    """Make one slip of the keyboard: a letter more, fewer, other, two swapped, or a space."""
    if not text:
        return text
    at, letters = source.randrange(len(text)), "0123456789" if text.isdecimal() else _LETTERS
    kind = source.randrange(5)
    if kind == 0:
        return text[:at] + source.choice(letters) + text[at:]
    if kind == 1 and len(text) > 2:
        return text[:at] + text[at + 1 :]
    if kind == 2 and at + 1 < len(text):
        return text[:at] + text[at + 1] + text[at] + text[at + 2 :]
    if kind == 3 and not text.isdecimal():
        return text[:at] + " " + text[at:]
    return text[:at] + source.choice(letters) + text[at + 1 :]


def _word(source: random.Random, syllables: int) -> str:
    return "".join(source.choice(_SYLLABLES) for _ in range(syllables)) + source.choice("nrstl")


def _often(source: random.Random, pool: Sequence[str]) -> str:
    return pool[int(len(pool) * source.random() ** 2)]


# --- messy lists of people ---------------------------------------------------------------------

_GIVEN = (
    ("Mohamed Mohammed Mohamad Muhammad", "محمد"), ("Fatima Fatma Fatimah", "فاطمة"),
    ("Youssef Yousef Yussef Youcef", "يوسف"), ("Khadija Khadidja Khadeeja", "خديجة"),
    ("Abdellah Abdallah Abdullah", "عبد الله"),
    ("Abderrahman Abdurrahman Abdelrahman", "عبد الرحمن"),
    ("Hanane Hanan Hanâne", "حنان"), ("Soufiane Sofiane Sufyan", "سفيان"),
    ("Loubna Lubna Loubnah", "لبنى"), ("Rachida Rashida Rachidah", "رشيدة"),
    ("Taoufik Tawfiq Toufik", "توفيق"), ("Jamila Djamila Jamilah", "جميلة"),
    ("Othmane Otmane Othman Uthman", "عثمان"), ("Zakaria Zakariya Zakarya", "زكرياء"),
    ("Nezha Nozha Nuzha", "نزهة"), ("Chakib Shakib Chekib", "شكيب"),
    ("Meryem Mariam Maryam", "مريم"), ("Bouchra Bushra Bouchrah", "بشرى"),
    ("Ayoub Ayyoub Ayub", "أيوب"), ("Ghizlane Ghizlan Rhizlane", "غزلان"),
    ("Noureddine Nour-Eddine Nordine", "نور الدين"), ("Saloua Salwa Selwa", "سلوى"),
    ("Tarik Tariq Tareq", "طارق"), ("Ikram Ikrame Ekram", "إكرام"),
)  # fmt: skip
_FAMILY = (
    ("Bouchentouf,Bouchantouf", "بوشنتوف"), ("El Mokhtari,Mokhtari,Elmokhtari", "المختاري"),
    ("Benchekroun,Ben Chekroun,Benshekroun", "بنشقرون"),
    ("El Guerrouj,Guerrouj,Elguerrouj", "الكروج"),
    ("Skalli,Sqalli,Squalli", "الصقلي"), ("Belkacem,Bel Kacem,Belqasem", "بلقاسم"),
    ("Ouahbi,Wahbi,El Ouahbi", "وهبي"), ("Zerouali,Zeroualy,Zerwali", "الزروالي"),
    ("Chaoui,Shawi,Ech-Chaoui", "الشاوي"), ("Lamrabet,Lamrabat,El Mrabet", "المرابط"),
    ("Boutaleb,Bou Taleb,Bouttaleb", "بوطالب"), ("Jebbour,Djebbour,Jabbour", "جبور"),
    ("Hamdaoui,Hamdawi,El Hamdaoui", "الحمداوي"), ("Kettani,Kittani,El Kettani", "الكتاني"),
    ("Rhanem,Ghanem,Ghanim", "غانم"), ("Tounsi,Tunsi,Et-Tounsi", "التونسي"),
    ("Filali,Filaly,El Filali", "الفيلالي"), ("Senhaji,Sanhaji,Sennhaji", "الصنهاجي"),
    ("Benjelloul,Ben Jelloul,Bendjelloul", "بنجلول"), ("Moussaoui,Musawi,El Moussaoui", "الموساوي"),
    ("Azzouzi,Azouzi,El Azzouzi", "العزوزي"), ("Khalfaoui,Khalfawi,Khalfaouy", "خلفاوي"),
    ("Berrechid,Ber Rechid,Berrachid", "برشيد"), ("Touimi,Twimi,Ettouimi", "التويمي"),
)  # fmt: skip
_LIVES = (
    ("Toulouse", "FR", "+336"), ("Lille", "FR", "+337"), ("Liège", "BE", "+3247"),
    ("Utrecht", "NL", "+316"), ("Barcelone", "ES", "+346"), ("Turin", "IT", "+3934"),
    ("Düsseldorf", "DE", "+4915"),
)  # fmt: skip
_SECTORS = ("textile", "digital", "health", "trade", "tourism", "energy", "agrifood", "consulting")
_HOSTS = ["gmail.com", "outlook.com", "hotmail.com", "yahoo.fr", "laposte.net"]


def lists(
    seed: int,
    people: int = 900,
    faithful: float = 1.0,
    *,
    families: float = 0.0,
    switchboards: float = 0.0,
) -> Written:
    """Give people as three lists have them; ``faithful`` is how far their sectors agree.

    ``families`` is the share of people who are a brother, sister or twin of the one before: of
    one family name and town, with one phone or mail for all of them as often as not.
    ``switchboards`` is the share who give the number of the firm where they work with others.
    """
    source = random.Random(seed)
    made: Iterable[Record] = _people(source, people)
    if families or switchboards:
        made = list(made)
        _relate(source, made, families, switchboards)
    rows = [
        (n, written)
        for n, person in enumerate(made)
        for which in (0.55, 0.5, 0.4)
        if source.random() < which
        for written in _listed(source, person, faithful)
    ]
    source.shuffle(rows)
    return Written([row for _, row in rows], [n for n, _ in rows])


def _people(source: random.Random, count: int) -> Iterator[Record]:
    for _ in range(count):
        given, family = source.choice(_GIVEN), source.choice(_FAMILY)
        city, country, dial = source.choice(_LIVES)
        handle = f"{given[0].split()[0]}.{family[0].split(',')[0].replace(' ', '')}".lower()
        number = source.choice(["", str(source.randint(1, 99))])
        rest = 12 - len(dial)
        yield {
            "given": given,
            "family": family,
            "city": city,
            "country": country,
            "phone": dial + "".join(source.choice("0123456789") for _ in range(rest)),
            "mail": f"{handle}{number}@{source.choice(_HOSTS)}",
            "born": source.randint(1955, 2001),
            "sector": source.choice(_SECTORS),
        }


def _relate(
    source: random.Random, made: list[Record], families: float, switchboards: float
) -> None:
    """Let people share with others what they have at home and at work."""
    for before, person in pairwise(made):
        if source.random() < families:
            shared = ["family", "city", "country", *(["born"] if source.random() < 0.3 else [])]
            shared += [name for name in ("phone", "mail") if source.random() < 0.5]
            person |= {name: before[name] for name in shared}
            others = [given for given in _GIVEN if given != before["given"]]
            person["given"] = source.choice(others)
    at_work = [person for person in made if source.random() < switchboards]
    for firm in range(0, len(at_work), 8):
        for person in at_work[firm : firm + 8]:
            person |= {name: at_work[firm][name] for name in ("phone", "city", "country")}


def _listed(source: random.Random, person: Record, faithful: float) -> Iterator[Record]:
    """Write a person into a list; one in twenty-five stands there twice."""
    for _ in range(2 if source.random() < 0.04 else 1):
        given = source.choice(person["given"][0].split())
        family = source.choice(person["family"][0].split(","))
        if source.random() < 0.06:
            family = _slip(source, family)
        if source.random() < 0.08:
            given, family = family, given
        name = {"given": given, "family": family}
        if source.random() < 0.2:
            name |= {"given_ar": person["given"][1], "family_ar": person["family"][1]}
        mail = person["mail"] if source.random() > 0.07 else _slip(source, person["mail"])
        sector = person["sector"] if source.random() < faithful else source.choice(_SECTORS)
        row: Record = {"name": name, "sectors": [sector]}
        if source.random() < 0.6:
            row["phones"] = [_dialled(source, person["phone"])]
        if source.random() < 0.6:
            row["emails"] = [mail.replace(" ", "")]
        city = person["city"] if source.random() < 0.75 else ""
        row["residence"] = {"city": city, "country": person["country"]}
        if source.random() < 0.3:
            row["birth_year"] = person["born"]
        yield row


def _dialled(source: random.Random, number: str) -> Record:
    """Write a number internationally, or as it is dialled at home and not understood."""
    if source.random() < 0.7:
        return {"typed": number, "e164": number}
    return {"typed": "0" + number[3:], "e164": ""}
