"""Lists with a column of words for codes: what each word must become, or that it becomes none."""

from collections.abc import Mapping

from tests.helpers.made import Made, Who


def _column(name: str, header: str, key: str, meant: Mapping[str, object]) -> Made:
    """Make a list of people with one column; all its words but labels are noted too."""
    rows = [f"Fassi{chr(97 + n)};Anas;{word}" for n, word in enumerate(meant)]
    who = tuple(
        Who("Anas", f"Fassi{chr(97 + n)}", also={key: value}, noted=() if value else (word,))
        for n, (word, value) in enumerate(meant.items())
    )
    return Made(name, "\r\n".join((f"Nom;Prénom;{header}", *rows)).encode(), who)


_STAGE = _column(
    "stage-of-a-project", "Stade", "residence", {"Idée": None, "Création": None, "Établie": None}
)
_DEGREES = _column(
    "degrees",
    "Niveau d'études",
    "diploma",
    {
        "Bac+8": "doctorate",
        "Bac +6": None,
        "bac+4": "bac4",
        "Bac+1": None,
        "Bac": "bac",
        "BTS": "bac2",
        "Licence pro": "bac3",
        "Master 2": "bac5",
        "MBA": "bac5",
        "PhD": "doctorate",
        "Université": None,
        "CAP": "vocational",
        "Sans": "none",
    },
)
_SECTORS = _column(
    "no-sectors",
    "Secteur",
    "sectors",
    {
        "emploi": None,
        "fonction publique": None,
        "sans emploi": None,
        "publicité": ["media"],
        "travaux publics": ["construction"],
        "énergie solaire": ["energy"],
        "métallurgie": ["mechanical"],
    },
)
_NEEDS = _column(
    "kinds-of-need",
    "Besoin",
    "need.kind",
    {"Financement": ["finance"], "Réseau": [None], "Local commercial": ["land"]}
    | {"البحث عن تمويل": ["finance"], "Trouver un associé": ["local_partner"]}
    | {"Subventions": ["finance"], "الاستثمار في المغرب": ["investment"]},
)
_STATUS = _column(
    "status-of-a-member",
    "Statut",
    "membership",
    {
        "membre": "member",
        "Adhérente": "member",
        "inscrit": "registered",
        "approché": "approached",
        "refus": "declined",
        "non membre": None,
        "ancien membre": None,
    },
)
_PROFILE = _column(
    "status-of-a-person",
    "Statut",
    "profile",
    {
        "Entrepreneur": "entrepreneur",
        "Investisseur": "investor",
        "Haut potentiel": "high_potential",
    },
)


def _office(header: str, who: Who, cell: str) -> Made:
    data = f"Nom;Prénom;{header};Ville\r\nBennani;Khadija;{cell};Lyon\r\n".encode()
    return Made(f"office-{header.lower().replace(' ', '-')}", data, (who,), "FR")


_MAIL = Who("Khadija", "Bennani", mails=("k.b@x.be",), also={"trade": None})
_PHONE = Who("Khadija", "Bennani", (("0612345678", "+33612345678"),), also={"trade": None})

CODES: tuple[Made, ...] = (
    _STAGE,
    _DEGREES,
    _SECTORS,
    _NEEDS,
    _STATUS,
    _PROFILE,
    *(_office(header, _MAIL, "k.b@x.be") for header in ("Email pro", "Courriel pro", "Mail perso")),
    *(_office(header, _PHONE, "0612345678") for header in ("Tel pro", "Portable perso")),
)
