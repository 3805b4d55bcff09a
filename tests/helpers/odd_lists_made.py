"""Lists as people keep them by hand: marks for nothing and for the same, numbers in words, noes."""

from dataclasses import replace

from tests.helpers.made import Made, Who
from tests.helpers.sheets_made import xlsx

_HEAD = "Nom;Prénom;Tél;Ville;Société;Fonction"
_KHADIJA = "Bennani;Khadija;0612345678;Lyon;Atlas SARL;Gérante"


def _text(*lines: str) -> bytes:
    return "\r\n".join(lines).encode()


def _who(given: str, family: str, *phones: tuple[str, str], **also: object) -> Who:
    return Who(given, family, phones, also={k.replace("__", "."): v for k, v in also.items()})


def _calls(number: int, cell: str, *phones: tuple[str, str]) -> Made:
    data = _text("Nom;Prénom;Téléphones", f"Bennani;Khadija;{cell}")
    return Made(f"numbers-in-a-cell-{number}", data, (_who("Khadija", "Bennani", *phones),), "FR")


def _answers(name: str, header: str, *cells: tuple[str, bool]) -> Made:
    rows = [f"Fassi{chr(97 + n)};Anas;{cell}" for n, (cell, _no) in enumerate(cells)]
    who = tuple(
        _who("Anas", f"Fassi{chr(97 + n)}", refuses=no) for n, (_cell, no) in enumerate(cells)
    )
    return Made(name, _text(f"Nom;Prénom;{header}", *rows), who)


_FIRST = ("0612345678", "+33612345678")
_MARKED = Made(
    "marks-for-nothing",
    _text(
        _HEAD,
        _KHADIJA,
        "Tazi;Ali;N/A;-;N/A;néant",
        "Alami;Rim;--;n.c.;/;?",
        "Ouali;-;non renseigné;#N/A;NULL;aucune",
        "Sans;Aucun;0612345679;Metz;;",
    ),
    (
        _who("Khadija", "Bennani", _FIRST, company__name="Atlas SARL"),
        _who("Ali", "Tazi", residence=None, company__name=None, trade=None),
        _who("Rim", "Alami", residence=None, company__name=None, trade=None),
        _who("", "Ouali", residence=None, company__name=None, trade=None),
        _who("Aucun", "Sans", ("0612345679", "+33612345679")),
    ),
    "FR",
)
_SAME = Made(
    "marks-for-the-same",
    _text(
        _HEAD,
        _KHADIJA,
        'Tazi;Ali;0612345679;"""";idem;id.',
        "Alami;Rim;0612345680;//;〃;Comptable",
    ),
    (
        _who("Khadija", "Bennani", _FIRST, residence__city="Lyon"),
        _who(
            "Ali",
            "Tazi",
            ("0612345679", "+33612345679"),
            residence__city="Lyon",
            company__name="Atlas SARL",
            company__position="Gérante",
        ),
        _who(
            "Rim",
            "Alami",
            ("0612345680", "+33612345680"),
            residence__city="Lyon",
            company__name="Atlas SARL",
            company__position="Comptable",
        ),
    ),
)
_AGAIN = Made(
    "header-again-in-capitals-below-a-heading",
    _text(
        "Consulat de Lyon;;;",
        "Nom;Prénom;Tél;Obs.",
        "Bennani;Khadija;0612345678;",
        "Consulat de Paris;;;",
        "NOM;PRÉNOM;TÉL;",
        "Tazi;Ali;0612345679;",
        "Association Amal;;;",
    ),
    (
        _who("Khadija", "Bennani", _FIRST),
        _who("Ali", "Tazi", ("0612345679", "+33612345679")),
    ),
    "FR",
    ("section", "header_again", "remark"),
)
_STATISTICS = Made(
    "a-longer-sheet-of-figures-beside",
    xlsx(
        ("Figures", [("Pays", "Nombre"), *((f"Pays {n}", n) for n in range(20))]),
        ("Inscrits", [("Nom", "Prénom", "E-mail"), ("Bennani", "Khadija", "k@example.org")]),
    ),
    (Who("Khadija", "Bennani", mails=("k@example.org",)),),
)
_OFFICERS = Made(
    "associations-and-who-speaks-for-them",
    _text(
        "Dénomination;Président;Adresse du siège;Téléphone du président",
        "Amal;Mme Khadija BENNANI;12 rue X 69003 Lyon;0612345678",
        "Nour;M.Ali TAZI;;06 12 34 56 79",
        "Cercle;Dr. Rim ALAMI;3 bd Y, 75011 Paris;",
    ),
    (
        _who("Khadija", "BENNANI", _FIRST, company__name="Amal", residence__city="Lyon"),
        _who("Ali", "TAZI", ("06 12 34 56 79", "+33612345679"), company__name="Nour"),
        _who("Rim", "ALAMI", company__name="Cercle", residence__city="Paris"),
    ),
    "FR",
)
_TITLED = Made(
    "titles-in-columns-of-parts",
    _text("Nom;Prénom;Ville (Pays)", "M. Bennani;Youssef;Lyon (France)", "TAZI;Mme Asma;Mons"),
    (
        _who("Youssef", "Bennani", residence__city="Lyon", residence__country="FR"),
        _who("Asma", "TAZI", residence__country="BE"),
    ),
)
_ARABIC = Made(
    "arabic-first-and-last",
    _text("الاسم الأول,الاسم الأخير,هاتف", "محمد,الفاسي,0661234567", "سارة,بناني,"),
    (
        Who(given_ar="محمد", family_ar="الفاسي", phones=(("0661234567", "+212661234567"),)),
        Who(given_ar="سارة", family_ar="بناني"),
    ),
    "MA",
)
_TRADES = Made(
    "sectors-in-free-words",
    _text(
        "Nom;Prénom;Secteur",
        "Bennani;Khadija;Médecin généraliste",
        "Tazi;Ali;Développement web / mobile",
        "Alami;Rim;Agence de voyages",
        "Ouali;Sara;Alchimie quantique pure",
    ),
    (
        _who("Khadija", "Bennani", sectors=["health"]),
        _who("Ali", "Tazi", sectors=["digital"]),
        _who("Rim", "Alami", sectors=["tourism"]),
        _who("Sara", "Ouali", sectors=None),
    ),
)

_TWO = (
    _who("Khadija", "Bennani", _FIRST),
    _who("Ali", "Tazi", ("06 12 34 56 79", "+33612345679")),
    _who("Rim", "Alami", ("+212661234567", "+212661234567")),
)
_CHAT = Made(
    "lines-of-a-name-and-a-number",
    _text(
        "Khadija Bennani 0612345678 Lyon", "Ali Tazi - 06 12 34 56 79", "Rim Alami : +212661234567"
    ),
    _TWO,
    "FR",
)
_COUNTED = Made(
    "lines-that-are-counted",
    _text(
        "1. Khadija Bennani 0612345678", "2. Ali Tazi 06 12 34 56 79", "3. Rim Alami +212661234567"
    ),
    _TWO,
    "FR",
)
_BOTH_HEADERS = Made(
    "a-second-header-in-arabic",
    _text("N°;Nom;Prénom;Tél", "ر.ت;النسب;الاسم;الهاتف", "1;Bennani;Khadija;0612345678"),
    (_who("Khadija", "Bennani", _FIRST),),
    "FR",
    ("header_again",),
)
_COUNTRIES = Made(
    "headings-that-are-countries",
    _text(
        "Nom;Prénom;Tél",
        "FRANCE;;",
        "Bennani;Khadija;0612345678",
        "Belgique :;;",
        "Tazi;Ali;0470112564",
        "TOTAL MEMBRES :;2;",
    ),
    (
        _who("Khadija", "Bennani", _FIRST, residence__country="FR"),
        _who("Ali", "Tazi", ("0470112564", "+32470112564"), residence__country="BE"),
    ),
    broken=("section", "section", "total"),
)
_REACHING = Made(
    "a-country-beside-all-of-its-rows",
    xlsx(
        (
            "F",
            [
                ("Pays", "Nom", "Prénom", "Tél"),
                ("France", "Bennani", "Khadija", "0612345678"),
                ("", "Tazi", "Ali", "0612345679"),
            ],
        ),
        merged=(("A2:A3", "France"),),
    ),
    (
        _who("Khadija", "Bennani", _FIRST, residence__country="FR"),
        _who("Ali", "Tazi", ("0612345679", "+33612345679"), residence__country="FR"),
    ),
)
_BOUGHT = Made(
    "who-paid-is-not-who-comes",
    _text(
        "Nom de famille de l'acheteur,E-mail de l'acheteur,Nom,Prénom,E-mail,Contact d'urgence",
        "Dupont,j@example.org,Bennani,Khadija,k@example.org,0612345699",
    ),
    (Who("Khadija", "Bennani", mails=("k@example.org",), noted=("j@example.org", "0612345699")),),
)
_GUESTS = Made(
    "remarks-and-degrees-behind-names",
    _text("Nom complet", "Khadija Bennani (invitée)", "Ali Tazi PhD", "Rim Alami, MBA"),
    (
        Who("Khadija", "Bennani", noted=("(invitée)",)),
        Who("Ali", "Tazi"),
        Who("Rim", "Alami"),
    ),
)
_BIRTHPLACE = Made(
    "where-they-were-born-in-italian-and-german",
    _text(
        "Cognome e Nome;Nato a;Nato il;Residente in;Via",
        "BENNANI KHADIJA;Fès;12/03/1978;Torino;via Po 3",
    ),
    (_who("KHADIJA", "BENNANI", birth_year=1978, residence__city="Torino"),),
)
_STREET = Made(
    "a-street-is-no-diploma",
    _text(
        "Name, Vorname;Straße, Nr.;PLZ Ort;Geb.-Datum",
        "Bennani, Khadija;Hauptstr. 5;50667 Köln;1978",
    ),
    (_who("Khadija", "Bennani", diploma=None, residence__city="Köln", birth_year=1978),),
)

_OUTLOOK = Made(
    "outlook-in-arabic",
    _text(
        "اللقب,الاسم الأول,الاسم الأوسط,اسم العائلة,المسمى الوظيفي,الهاتف المحمول",
        "السيدة,خديجة,,بناني,مديرة,0661234567",
    ),
    (Who(given_ar="خديجة", family_ar="بناني", phones=(("0661234567", "+212661234567"),)),),
    "MA",
)
_OUTLOOK_DE = Made(
    "outlook-in-german",
    _text(
        "Vorname,Nachname,Abteilung,E-Mail-Adresse,E-Mail: Angezeigter Name,Telefon Assistent",
        "Khadija,Bennani,IT,k@example.org,Khadija Bennani,0221 123456",
    ),
    (replace(_who("Khadija", "Bennani", sectors=None), mails=("k@example.org",)),),
    "DE",
)
_SURVEY = Made(
    "a-survey-with-its-own-empty-names",
    _text(
        "Respondent ID,First Name,Last Name,Quel est votre nom complet ?,Votre téléphone",
        ",,,Open-Ended Response,Open-Ended Response",
        "118,,,Khadija Bennani,0612345678",
    ),
    (_who("Khadija", "Bennani", _FIRST),),
    "FR",
    ("header_again",),
)
_BOTH_WAYS = Made(
    "contacts-of-both-kinds-in-a-cell",
    _text(
        "Nom et prénom;Contact;Qualité",
        "A;;",
        "BENNANI Khadija;0612345678 / k@example.org;Membre",
        "TAZI Ali;a@example.org;Membre",
        "ZAHIDI Rim;0612345679;Membre",
    ),
    (
        Who("Khadija", "BENNANI", (_FIRST,), ("k@example.org",)),
        Who("Ali", "TAZI", mails=("a@example.org",)),
        Who("Rim", "ZAHIDI", (("0612345679", "+33612345679"),)),
    ),
    "FR",
    ("section",),
)
_BILINGUAL = Made(
    "headers-in-two-languages-in-a-cell",
    _text("Nom/النسب;Prénom/الاسم;Tél/الهاتف", "Bennani;Khadija;0612345678", "Tazi;Ali;"),
    (_who("Khadija", "Bennani", _FIRST), _who("Ali", "Tazi")),
    "FR",
)
_MEMBERS = Made(
    "names-of-members",
    _text("Nom adhérent;Prénom adhérent;Droit à l'image", "Bennani;Khadija;Non"),
    (_who("Khadija", "Bennani", refuses=False),),
)

ODD: tuple[Made, ...] = (
    _OUTLOOK,
    _OUTLOOK_DE,
    _SURVEY,
    _BOTH_WAYS,
    _BILINGUAL,
    _MEMBERS,
    *(
        _answers(f"a-form-asks-{n}", question, (no, True))
        for n, (question, no) in enumerate(
            (
                ("¿Autoriza el tratamiento de sus datos?", "No"),
                ("Autorizzo il trattamento dei miei dati personali", "No"),
                ("هل توافق على معالجة بياناتك؟", "لا"),
                ("Ich stimme der Speicherung meiner Daten zu", "Nein"),
                ("Ik ga akkoord met de verwerking van mijn gegevens", "Nee"),
                ("BLACKLISTED", "1"),
                ("Ne pas envoyer de courriel", "Oui"),
            )
        )
    ),
    _CHAT,
    _COUNTED,
    _BOTH_HEADERS,
    _COUNTRIES,
    _REACHING,
    _BOUGHT,
    _GUESTS,
    _BIRTHPLACE,
    _STREET,
    _MARKED,
    _SAME,
    _AGAIN,
    _STATISTICS,
    _OFFICERS,
    _TITLED,
    _ARABIC,
    _TRADES,
    _calls(
        1,
        "Port: 0612345678 Fixe: 0142345679",
        ("Port: 0612345678", "+33612345678"),
        ("Fixe: 0142345679", "+33142345679"),
    ),
    _calls(
        2,
        "0612345678 (WhatsApp) 0142345679 (bureau)",
        ("0612345678 (WhatsApp)", "+33612345678"),
        ("0142345679 (bureau)", "+33142345679"),
    ),
    _calls(
        3,
        "01 42 34 56 78/79",
        ("01 42 34 56 78", "+33142345678"),
        ("01 42 34 56 79", "+33142345679"),
    ),
    _calls(4, "0612345678/0712345678", _FIRST, ("0712345678", "")),
    _answers("a-no-in-other-words", "Consentement", ("opt-out", True), ("withdrawn", True)),
    _answers(
        "a-no-in-six-languages",
        "GDPR",
        ("désinscrit", True),
        ("geen toestemming", True),
        ("nicht einverstanden", True),
        ("revocado", True),
        ("rifiutato", True),
        ("لا أوافق", True),
        ("j'accepte", False),
    ),
    _answers("a-yes-to-no-contact", "Ne pas contacter", ("oui", True), ("non", False), ("x", True)),
    _answers("a-yes-to-opting-out", "E-mail opt-out", ("TRUE", True), ("FALSE", False)),
    _answers("a-tick-for-contact", "Contact autorisé", ("✓", False), ("✗", True), ("0", True)),
)
