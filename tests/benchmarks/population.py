"""Made-up people, all with the same twelve fields; a seed gives the same people every time.

Each has a stated legal basis in its source, so that they may leave the laptop without a consent
record beside them.
"""

import random
from collections.abc import Iterator
from typing import Any

from forms.values import Phone
from sync.deployment import load_deployment

GIVEN = """
    Khadija Youssef Fatima Mohamed Aicha Karim Salma Omar Nadia Hassan Imane Mehdi Zineb Rachid
    Samira Anas Hind Adil Meryem Hamza Latifa Driss Ghita Ismail Siham Jalal Loubna Nabil Asmae
    Tarik Wafae Othmane Hanane Reda Ilham Bilal Sanae Ayoub Hajar Fouad Leila Walid Houda Amine
    Rajae Soufiane Kenza Marouane Naima Badr
""".split()  # noqa: SIM905 - names read best as text
FAMILY = """
    Bennani Alaoui Tazi Benjelloun Idrissi Fassi Berrada Lahlou Chraibi Kettani Sqalli Amrani
    Benkirane Bouazza Cherkaoui Daoudi Filali Guessous Haddad Jettou Kabbaj Lamrani Mernissi
    Naciri Ouazzani Rahmouni Saidi Tahiri Wahbi Yacoubi Ziani Belhaj Bouhlal Chakir Douiri Essaadi
    Ghazali Hajji Iraqi Jaidi Khattabi Louahabi Mansouri Najib Oulhaj Qadiri Rifai Slaoui Touzani
    Zerouali Ait Bensouda Belkadi Chami Drissi Ezzahra Ghali Harakat Joundy Kadiri
""".split()  # noqa: SIM905 - names read best as text
LIVES = (
    ("Paris", "FR", "06", 8), ("Lyon", "FR", "07", 8), ("Marseille", "FR", "06", 8),
    ("Bruxelles", "BE", "047", 7), ("Anvers", "BE", "048", 7), ("Madrid", "ES", "6", 8),
    ("Amsterdam", "NL", "06", 8), ("Casablanca", "MA", "06", 8), ("Milano", "IT", "347", 7),
)  # fmt: skip
MAIL = ("gmail.com", "outlook.com", "yahoo.fr", "hotmail.com", "proton.me")
LISTS = ("chamber_list", "forum_2024", "consulate_list")


def people(count: int, seed: int = 9) -> Iterator[dict[str, Any]]:
    """Give people as a save takes them, twelve fields each."""
    source = random.Random(seed)
    for number in range(count):
        yield _person(source, number)


def trades(count: int, seed: int = 5) -> Iterator[str]:
    """Give new values of a trade, of at most twelve characters."""
    source = random.Random(seed)
    for _ in range(count):
        yield f"{source.choice(FAMILY)[:6].lower()} {source.randrange(10_000)}"


def flat(values: dict[str, Any]) -> dict[str, Any]:
    """Give the same person as one flat row, the leanest form a table could have."""
    row: dict[str, Any] = {}
    for name, value in values.items():
        part = value[0] if isinstance(value, list) and isinstance(value[0], dict) else value
        if isinstance(part, dict):
            row |= {f"{name}_{key}": inner for key, inner in part.items()}
        else:
            row[name] = ",".join(part) if isinstance(part, list) else part
    return row


def _person(source: random.Random, number: int) -> dict[str, Any]:
    given, family = source.choice(GIVEN), f"{source.choice(FAMILY)} {source.choice(FAMILY)}"
    city, country, prefix, digits = source.choice(LIVES)
    handle = f"{given}.{family.replace(' ', '')}{number}".lower()
    return {
        "name": {"given": given, "family": family},
        "phones": [_phone(f"{prefix}{source.randrange(10**digits):0{digits}}", country)],
        "emails": [f"{handle}@{source.choice(MAIL)}"],
        "residence": {"city": city, "country": country},
        "region": "13",
        "birth_year": source.randrange(1950, 2004),
        "diploma": _code(source, "diplomas"),
        "trade": _code(source, "trades"),
        "sectors": [_code(source, "sectors")],
        "profile": _code(source, "profiles"),
        "membership": _code(source, "memberships"),
        "source": {
            "kind": _code(source, "source_kinds"),
            "name": source.choice(LISTS),
            "basis": _code(source, "legal_bases"),
        },
    }


def _phone(typed: str, country: str) -> dict[str, str]:
    return Phone.read(typed, country).model_dump()


def _code(source: random.Random, name: str) -> str:
    return source.choice(load_deployment().list(name)).code
