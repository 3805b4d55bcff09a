"""Lists that differ in their header's words, in how names are written, in what a cell holds."""

from dataclasses import replace

from tests.helpers.lists_made import ALL, HEADER, KHADIJA, ROWS, YOUSSEF, ZOE, text
from tests.helpers.made import Made, Who

_LANGUAGES = {
    "fr": ("Nom de famille", "Prénom(s)", "N° GSM", "Adresse e-mail", "Pays d'accueil"),
    "fr-abbreviated": ("Nom", "Prénom", "Tél. port.", "Mél", "Pays rés."),
    "fr-office": (
        "NOM D'USAGE",
        "PRENOM USUEL",
        "TELEPHONE PORTABLE",
        "ADRESSE ELECTRONIQUE",
        "PAYS DE RESIDENCE",
    ),
    "en": ("Surname", "Given name(s)", "Mobile No.", "E-mail address", "Country of residence"),
    "en-form": (
        "Last name",
        "First name",
        "What is your phone number?",
        "Your email",
        "Which country do you live in?",
    ),
    "es": ("Apellidos", "Nombre", "Nº de móvil", "Correo electrónico", "País de residencia"),
    "es-abbreviated": ("1er apellido", "Nombre", "Tfno.", "Correo-e", "País"),
    "nl": ("Achternaam", "Voornaam", "GSM-nummer", "E-mailadres", "Land van verblijf"),
    "nl-abbreviated": ("Naam", "Voornaam", "Tel.nr.", "Mail", "Land"),
    "de": ("Nachname", "Vorname", "Handy-Nr.", "E-Mail-Adresse", "Wohnsitzland"),
    "de-name": ("Name", "Vorname", "Telefon-Nr.", "E-Mail", "Land"),
    "it": ("Cognome", "Nome", "N. cellulare", "Indirizzo e-mail", "Paese di residenza"),
    "ar": (
        "الاسم العائلي",
        "الاسم الشخصي",
        "رقم الهاتف النقال",
        "البريد الالكتروني",
        "بلد الإقامة",
    ),
    "ar-short": ("النسب", "الاسم", "الهاتف", "الإيميل", "البلد"),
}


def _languages() -> list[Made]:
    return [
        Made(f"header-{name}", text([header, *ROWS]).encode(), ALL)
        for name, header in _LANGUAGES.items()
    ]


def _full_names() -> list[Made]:
    loud = tuple(replace(w, family=w.family.upper()) for w in ALL)
    tails = [r[2:] for r in ROWS]

    def made(name: str, header: str, names: tuple[str, ...], people: tuple[Who, ...]) -> Made:
        rows = [(n, *t) for n, t in zip(names, tails, strict=True)]
        return Made(name, text([(header, *HEADER[2:]), *rows]).encode(), people)

    return [
        made(
            "name-given-first",
            "Prénom et nom",
            ("Khadija Bennani", "Youssef El Amrani", "Zoé Aït Taleb"),
            ALL,
        ),
        made(
            "name-family-first",
            "Nom et prénom",
            ("Bennani Khadija", "El Amrani Youssef", "Aït Taleb Zoé"),
            ALL,
        ),
        made(
            "name-family-first-slash",
            "Nom/Prénom",
            ("Bennani Khadija", "El Amrani Youssef", "Aït Taleb Zoé"),
            ALL,
        ),
        made(
            "name-prenom-slash-nom",
            "Prénom/Nom",
            ("Khadija Bennani", "Youssef El Amrani", "Zoé Aït Taleb"),
            ALL,
        ),
        made(
            "name-capitals-first",
            "Nom et prénom",
            ("BENNANI Khadija", "EL AMRANI Youssef", "AÏT TALEB Zoé"),
            loud,
        ),
        made(
            "name-capitals-last",
            "Participant",
            ("Khadija BENNANI", "Youssef EL AMRANI", "Zoé AÏT TALEB"),
            loud,
        ),
        made(
            "name-comma", "Nom", ("Bennani, Khadija", "El Amrani, Youssef", "Aït Taleb, Zoé"), ALL
        ),
        made(
            "name-titles",
            "Nom complet",
            ("Mme Khadija Bennani", "M. Youssef El Amrani", "Dr. Zoé Aït Taleb"),
            ALL,
        ),
        made(
            "name-all-capitals",
            "NOM PRENOM",
            ("BENNANI KHADIJA", "EL AMRANI YOUSSEF", "AÏT TALEB ZOÉ"),
            tuple(replace(w, given=w.given.upper(), family=w.family.upper()) for w in ALL),
        ),
        made(
            "name-apellidos-y-nombre",
            "Apellidos y nombre",
            ("Bennani Khadija", "El Amrani Youssef", "Aït Taleb Zoé"),
            ALL,
        ),
        made(
            "name-cognome-e-nome",
            "Cognome e nome",
            ("Bennani Khadija", "El Amrani Youssef", "Aït Taleb Zoé"),
            ALL,
        ),
        made(
            "name-both-scripts",
            "Nom / الاسم",
            ("Khadija Bennani خديجة بناني", "Youssef El Amrani", "Zoé Aït Taleb"),
            (replace(KHADIJA, given_ar="خديجة", family_ar="بناني"), YOUSSEF, ZOE),
        ),
    ]


def _order() -> list[Made]:
    """Names that only the header, or the list as a whole, can part."""
    family_first = ("Bennani Khadija", "Tazi Ali", "Alami Rim")
    given_first = ("Khadija Bennani", "Ali Tazi", "Rim Alami")
    people = tuple(Who(*name.split()) for name in given_first)
    headers = {
        "Nom et prénom": family_first,
        "Prénom et nom": given_first,
        "Name, Vorname": family_first,
        "Naam en voornaam": family_first,
        "Apellidos y nombre": family_first,
        "Nome e cognome": given_first,
        "Full name": given_first,
    }
    arabic = "الاسم والنسب;الهاتف\nالفاسي محمد;0661234567\nبناني خديجة;0662345678\n"
    parted = (
        Who(phones=(("0661234567", "+212661234567"),), given_ar="محمد", family_ar="الفاسي"),
        Who(phones=(("0662345678", "+212662345678"),), given_ar="خديجة", family_ar="بناني"),
    )
    spanish = "Nº;Apellido 1;Apellido 2;Nombre;Móvil\n1;Bennani;Tazi;Khadija;612345678\n"
    dutch = "Nr;Voornaam;Tussenvoegsel;Achternaam;Mobiel\n1;Jan;van der;Berg;06 12345678\n"
    return [
        *(
            Made(
                f"order-{header}",
                text([(header, "Ville"), *((n, "Lyon") for n in names)]).encode(),
                people,
            )
            for header, names in headers.items()
        ),
        Made("order-arabic-against-its-header", arabic.encode(), parted, "MA"),
        Made(
            "two-family-names-spanish",
            spanish.encode(),
            (Who("Khadija", "Bennani Tazi", (("612345678", "+34612345678"),)),),
            "ES",
        ),
        Made(
            "particle-dutch",
            dutch.encode(),
            (Who("Jan", "van der Berg", (("06 12345678", "+31612345678"),)),),
            "NL",
        ),
    ]


def _cells() -> list[Made]:
    def one(name: str, header: str, row: str, who: Who, country: str = "FR") -> Made:
        return Made(name, f"{header}\r\n{row}\r\n".encode(), (who,), country)

    names = "Nom;Prénom"
    anas = Who("Anas", "Fassi")
    two = (("06 12 34 56 78", "+33612345678"), ("07 58 98 25 54", "+33758982554"))

    def phones(name: str, cell: str, *expected: tuple[str, str], country: str = "FR") -> Made:
        return one(
            name, f"{names};Tél.", f"Fassi;Anas;{cell}", replace(anas, phones=expected), country
        )

    def mails(name: str, cell: str, *expected: str) -> Made:
        return one(name, f"{names};Mail", f"Fassi;Anas;{cell}", replace(anas, mails=expected))

    def also(name: str, header: str, cell: str, **expected: object) -> Made:
        told = {key.replace("__", "."): value for key, value in expected.items()}
        return one(name, f"{names};{header}", f"Fassi;Anas;{cell}", replace(anas, also=told))

    return [
        phones("phones-slash", "06 12 34 56 78 / 07 58 98 25 54", *two),
        phones("phones-tight-slash", "06 12 34 56 78/07 58 98 25 54", *two),
        phones("phones-dash", "06 12 34 56 78 - 07 58 98 25 54", *two),
        phones("phones-et", "06 12 34 56 78 et 07 58 98 25 54", *two),
        phones("phones-quoted-line-break", '"06 12 34 56 78\n07 58 98 25 54"', *two),
        phones("phones-many-spaces", "06 12 34 56 78    07 58 98 25 54", *two),
        phones(
            "phones-joined",
            "0612345678 0758982554",
            ("0612345678", "+33612345678"),
            ("0758982554", "+33758982554"),
        ),
        phones(
            "phones-labelled",
            "Mob: 06 12 34 56 78, Bur: 07 58 98 25 54",
            ("Mob: 06 12 34 56 78", "+33612345678"),
            ("Bur: 07 58 98 25 54", "+33758982554"),
        ),
        phones(
            "phones-in-brackets",
            "06 12 34 56 78 (WhatsApp)",
            ("06 12 34 56 78 (WhatsApp)", "+33612345678"),
        ),
        phones("phone-zero-lost", "612345678", ("612345678", "+33612345678")),
        phones("phone-float", "612345678.0", ("612345678", "+33612345678")),
        phones("phone-scientific-whole", "2.12661234567E+11", ("212661234567", "+212661234567")),
        phones("phone-scientific-lost", "2.12612E+11"),
        phones("phone-thousands", "33 612 345 678", ("33 612 345 678", "+33612345678")),
        phones("phone-00", "00212661234567", ("00212661234567", "+212661234567")),
        phones(
            "phone-212-zero", "+212 (0)6 61 23 45 67", ("+212 (0)6 61 23 45 67", "+212661234567")
        ),
        phones("phone-212-zero-plain", "+2120661234567", ("+2120661234567", "+212661234567")),
        phones("phone-apostrophe", "'0612345678", ("0612345678", "+33612345678")),
        phones("phone-arabic-digits", "٠٦٦١٢٣٤٥٦٧", ("٠٦٦١٢٣٤٥٦٧", "+212661234567"), country="MA"),
        phones(
            "phone-extension",
            "01 42 68 53 00 poste 12",
            ("01 42 68 53 00 poste 12", "+33142685300"),
        ),
        phones(
            "phone-whatsapp-link",
            "https://wa.me/33612345678",
            ("https://wa.me/33612345678", "+33612345678"),
        ),
        phones(
            "phone-full-width-plus", "＋33 6 12 34 56 78", ("＋33 6 12 34 56 78", "+33612345678")
        ),
        one(
            "phones-two-columns",
            f"{names};Fixe;Portable",
            "Fassi;Anas;01 42 68 53 00;06 12 34 56 78",
            replace(
                anas,
                phones=(("01 42 68 53 00", "+33142685300"), ("06 12 34 56 78", "+33612345678")),
            ),
        ),
        one(
            "phone-prefix-column",
            f"{names};Indicatif;Téléphone",
            "Fassi;Anas;+212;661234567",
            replace(anas, phones=(("+212 661234567", "+212661234567"),)),
        ),
        one(
            "phones-by-the-headers-country",
            f"{names};Tél (Maroc);Tél (étranger)",
            "Fassi;Anas;0661234567;0612345678",
            replace(anas, phones=(("0661234567", "+212661234567"), ("0612345678", "+33612345678"))),
        ),
        mails("mail-with-name", "Anas Fassi <Anas@Example.org>", "anas@example.org"),
        Made(
            "mails-with-names-alone",
            b'E-mail\nAnas Fassi <anas@example.org>\n"Tazi, Ali" <ali@example.org>\n',
            (
                replace(anas, mails=("anas@example.org",)),
                Who("Ali", "Tazi", mails=("ali@example.org",)),
            ),
        ),
        one(
            "phone-and-a-word",
            f"{names};Tél.",
            "Fassi;Anas;06 12 34 56 78 ou mail",
            replace(anas, phones=(("06 12 34 56 78 ou mail", "+33612345678"),)),
        ),
        one(
            "phone-that-is-a-word",
            f"{names};Tél.",
            "Fassi;Anas;au secrétariat",
            replace(anas, noted=("au secrétariat",)),
        ),
        mails("mail-mailto", "mailto:anas@example.org", "anas@example.org"),
        mails(
            "mail-two",
            "anas@example.org, a.fassi@example.net",
            "anas@example.org",
            "a.fassi@example.net",
        ),
        mails(
            "mail-slash-and-spaces",
            "anas@example.org / a.fassi@example.net",
            "anas@example.org",
            "a.fassi@example.net",
        ),
        mails("mail-invisible", "\u200banas@example.org\u00a0", "anas@example.org"),
        mails("mail-capitals-dot", "ANAS@EXAMPLE.ORG.", "anas@example.org"),
        mails("mail-space-around-at", "anas @ example.org", "anas@example.org"),
        mails(
            "mail-arabic-comma",
            "anas@example.org، a.fassi@example.net",
            "anas@example.org",
            "a.fassi@example.net",
        ),
        also("birth-serial", "Date de naissance", "30805", birth_year=1984),
        also("birth-date-fr", "Date de naissance", "03/05/1984", birth_year=1984),
        also("birth-date-words", "Né(e) le", "3 mai 1984", birth_year=1984),
        also("birth-date-arabic", "تاريخ الازدياد", "٠٣/٠٥/١٩٨٤", birth_year=1984),
        also("birth-date-dots", "Geburtsdatum", "03.05.1984", birth_year=1984),
        also("birth-with-time", "Date de naissance", "1984-05-03 00:00:00", birth_year=1984),
        also("country-code", "Pays", "BE", residence__country="BE"),
        also("country-capitals", "PAYS DE RESIDENCE", "ROYAUME-UNI", residence__country="GB"),
        also("country-in-brackets", "Pays", "Belgique (BE)", residence__country="BE"),
        also(
            "city-with-code", "Ville", "69003 Lyon", residence__city="Lyon", residence__country="FR"
        ),
        also(
            "city-and-country",
            "Ville / Pays",
            "Bruxelles, Belgique",
            residence__city="Bruxelles",
            residence__country="BE",
        ),
        also(
            "company-and-role",
            "Société;Fonction",
            "Atlas SARL;Gérante",
            company__name="Atlas SARL",
            company__position="Gérante",
        ),
        also(
            "need-words",
            "Besoin exprimé",
            "recherche un partenaire local",
            need__details=["recherche un partenaire local"],
        ),
        *(
            Made(
                f"refuses-{i}",
                f"Nom;Prénom;Consentement\r\nFassi;Anas;{no}\r\n".encode(),
                (replace(anas, also={"refuses": True}),),
            )
            for i, no in enumerate(("Non", "nee", "Nein", "no", "لا", "☐", "FAUX", "N"))
        ),
    ]


CELLS: tuple[Made, ...] = tuple(
    made for family in (_languages, _full_names, _order, _cells) for made in family()
)
