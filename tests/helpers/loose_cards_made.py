"""Contact cards off the standard: cut, indented, half filled, in strange encodings."""

from base64 import b64encode
from dataclasses import replace

from tests.helpers.cards_made import PROGRAMS, card
from tests.helpers.made import Made, Who

_SIMPLE = (Who("Anas", "Fassi", (("+33 6 12 34 56 78", "+33612345678"),)),)
_LINES = ("N:Fassi;Anas;;;", "TEL:+33 6 12 34 56 78")


def _loose() -> list[Made]:
    return [
        Made(
            "lower-case-all", card(*_LINES).lower().replace(b"fassi;anas", b"Fassi;Anas"), _SIMPLE
        ),
        Made("no-end", card(*_LINES).replace(b"END:VCARD\r\n", b""), _SIMPLE),
        Made(
            "no-end-before-the-next", card(*_LINES).replace(b"END:VCARD\r\n", b"") * 2, _SIMPLE * 2
        ),
        Made("cut-off", card(*_LINES)[:-20], (), broken=("card_not_closed",)),
        Made("blank-lines-inside", card("", *_LINES, "", ""), _SIMPLE),
        Made("indented", card(*_LINES).replace(b"\r\n", b"\r\n    "), _SIMPLE),
        Made(
            "spaces-around-names",
            card("N : Fassi ; Anas", "TEL ; CELL : +33 6 12 34 56 78"),
            _SIMPLE,
        ),
        Made("trailing-spaces", card(*_LINES).replace(b"\r\n", b" \r\n"), _SIMPLE),
        Made(
            "wrapped-in-mail-text", b"Bonjour,\r\nvoici ma carte\r\n\r\n" + card(*_LINES), _SIMPLE
        ),
        Made("fn-only", card("FN:Anas Fassi", _LINES[1]), _SIMPLE),
        Made(
            "fn-family-first-in-capitals",
            card("FN:EL FASSI Anas", _LINES[1]),
            (Who("Anas", "EL FASSI", _SIMPLE[0].phones),),
        ),
        Made("n-in-one-piece", card("N:Anas Fassi", "FN:Anas Fassi", _LINES[1]), _SIMPLE),
        Made(
            "n-comma-instead-of-semicolon",
            card("N:Fassi, Anas", "FN:Anas Fassi", _LINES[1]),
            _SIMPLE,
        ),
        Made(
            "n-only-given",
            card("N:;Anas;;;", "FN:Anas", _LINES[1]),
            (Who("Anas", "", _SIMPLE[0].phones),),
        ),
        Made(
            "company-only-fn-is-org",
            card("FN:Atlas SARL", "ORG:Atlas SARL", "EMAIL:info@atlas.example", version="4.0"),
            (Who(mails=("info@atlas.example",), also={"company.name": "Atlas SARL"}),),
        ),
        Made(
            "kind-org",
            card("KIND:org", "FN:Association Amal", "TEL:+33 1 42 68 53 00", version="4.0"),
            (
                Who(
                    phones=(("+33 1 42 68 53 00", "+33142685300"),),
                    also={"company.name": "Association Amal"},
                ),
            ),
        ),
        Made(
            "group-card-is-nobody",
            card(*_LINES) + card("KIND:group", "FN:Amis", "MEMBER:urn:uuid:1", version="4.0"),
            _SIMPLE,
            broken=("card_of_a_group",),
        ),
        Made(
            "phones-in-many-spellings",
            card(
                "N:Fassi;Anas;;;",
                "TEL:0033 6 12 34 56 78",
                "TEL:+212 (0)6 61 23 45 67",
                "TEL:٠٠٢١٢٦٦٢٣٤٥٦٧٨",
                "TEL:+33 1 42 68 53 00 p. 12",
                "TEL:01.42.68.53.01 x34",
                "TEL:tel:+33-6-98-76-54-32",
                "TEL:06/98/76/54/31",
                "TEL:(+33) 6 98 76 54 30",
                "TEL:+33 (6) 98 76 54 29",
                "ADR:;;;Paris;;;",
            ),
            (
                Who(
                    "Anas",
                    "Fassi",
                    (
                        ("0033 6 12 34 56 78", "+33612345678"),
                        ("+212 (0)6 61 23 45 67", "+212661234567"),
                        ("٠٠٢١٢٦٦٢٣٤٥٦٧٨", "+212662345678"),
                        ("+33 1 42 68 53 00 p. 12", "+33142685300"),
                        ("01.42.68.53.01 x34", "+33142685301"),
                        ("+33-6-98-76-54-32", "+33698765432"),
                        ("06/98/76/54/31", "+33698765431"),
                        ("(+33) 6 98 76 54 30", "+33698765430"),
                        ("+33 (6) 98 76 54 29", "+33698765429"),
                    ),
                ),
            ),
        ),
        Made(
            "two-phones-in-one-value",
            card("N:Fassi;Anas;;;", "TEL:06 12 34 56 78 / 07 58 98 25 54", "ADR:;;;Lyon;;;France"),
            (
                Who(
                    "Anas",
                    "Fassi",
                    (("06 12 34 56 78", "+33612345678"), ("07 58 98 25 54", "+33758982554")),
                ),
            ),
        ),
        Made(
            "country-by-second-address",
            card(
                "N:Fassi;Anas;;;",
                "TEL;TYPE=CELL:06 12 34 56 78",
                "ADR;TYPE=WORK:;;;;;;",
                "ADR;TYPE=HOME:;;1 rue X;Trifouilly;;;FRANCE",
            ),
            (Who("Anas", "Fassi", (("06 12 34 56 78", "+33612345678"),)),),
        ),
        Made(
            "a-phone-that-is-a-word",
            card(*_LINES, "TEL:au secrétariat", "FN:Anas Fassi, PhD"),
            (replace(_SIMPLE[0], noted=("au secrétariat",)),),
        ),
        Made("fn-with-a-title-behind", card("FN:Anas Fassi, PhD", _LINES[1]), _SIMPLE),
        Made(
            "embedded-agent-card",
            b"BEGIN:VCARD\r\nVERSION:2.1\r\nN:Fassi;Anas\r\nAGENT:\r\nBEGIN:VCARD\r\nVERSION:2.1\r\n"
            b"N:Secretaire;Une\r\nTEL:0100000000\r\nEND:VCARD\r\n"
            b"TEL:+33 6 12 34 56 78\r\nEND:VCARD\r\n",
            _SIMPLE,
        ),
        Made(
            "an-assistants-card-behind-its-colon",
            card(
                *_LINES,
                "AGENT:BEGIN:VCARD",
                "VERSION:2.1",
                "FN:Une Secretaire",
                "TEL:+33 1 00 00 00 00",
                "END:VCARD",
                version="2.1",
            ),
            _SIMPLE,
        ),
        Made(
            "an-assistants-card-in-one-value",
            card(
                "NOTE:vu\\nau salon",
                "AGENT:BEGIN:VCARD\\nFN:Une Secretaire\\nTEL:+33 1 00 00 00 00\\nEND:VCARD\\n",
                *_LINES,
            ),
            (replace(_SIMPLE[0], noted=("vu\nau salon",)),),
        ),
        Made("whole-name-as-given", card("N:;Anas Fassi;;;", "FN:Anas Fassi", _LINES[1]), _SIMPLE),
        Made("whole-name-as-family", card("N:Anas Fassi;;;;", "FN:Anas Fassi", _LINES[1]), _SIMPLE),
        Made("fn-says-more-than-n", card("N:Fassi;;;;", "FN:Anas Fassi", _LINES[1]), _SIMPLE),
        Made("lone-family-with-particle", card("N:El Fassi;;;;"), (Who(family="El Fassi"),)),
        Made("title-as-further-name", card("N:Fassi;Anas;Mr.;", _LINES[1]), _SIMPLE),
        Made("title-before-the-given-name", card("N:Fassi;M. Anas;;;", _LINES[1]), _SIMPLE),
        Made(
            "fn-in-the-other-script",
            card("N:Fassi;Anas;;;", "FN:أنس الفاسي"),
            (Who("Anas", "Fassi", given_ar="أنس", family_ar="الفاسي"),),
        ),
        Made(
            "two-fn-in-two-scripts",
            card("FN;LANGUAGE=fr:Anas Fassi", "FN;LANGUAGE=ar:أنس الفاسي", version="4.0"),
            (Who("Anas", "Fassi", given_ar="أنس", family_ar="الفاسي"),),
        ),
        Made(
            "fn-that-is-another-name",
            card("N:Fassi;Anas;;;", "FN:Anas Tazi"),
            (Who("Anas", "Fassi", noted=("Anas Tazi",)),),
        ),
        Made(
            "a-picture-under-another-name",
            card(
                *_LINES,
                "X-MS-CARDPICTURE;TYPE=JPEG;ENCODING=BASE64:",
                " /9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAoHBwgHBgoICAgLCgoLDhgQDg0NDh0VFhEYIx8l",
                "",
                "X-IMAGE:data:image/png;base64,iVBORw0KGgoAAAANSUhEUg==",
                version="2.1",
            ),
            (replace(_SIMPLE[0], also={"notes": None}),),
        ),
        Made(
            "text-in-base64",
            card("FN;ENCODING=B;CHARSET=UTF-8:" + b64encode("Zoé Bénachir".encode()).decode()),
            (Who("Zoé", "Bénachir"),),
        ),
        Made(
            "address-in-one-piece",
            card(
                "N:Fassi;Anas;;;", "TEL:06 12 34 56 78", "ADR:12 rue X\\, 69003\\, Lyon\\, France"
            ),
            (
                Who(
                    "Anas",
                    "Fassi",
                    (("06 12 34 56 78", "+33612345678"),),
                    also={"residence.city": "Lyon", "residence.country": "FR"},
                ),
            ),
        ),
        Made(
            "address-over-two-lines",
            card(
                "N:Fassi;Anas;;;",
                "TEL:06 12 34 56 78",
                "ADR;TYPE=WORK:;;12 rue X",
                "Appartement 3;Lyon;;69003;France",
            ),
            (
                Who(
                    "Anas",
                    "Fassi",
                    (("06 12 34 56 78", "+33612345678"),),
                    also={"residence.city": "Lyon", "residence.country": "FR"},
                    noted=("12 rue X Appartement 3",),
                ),
            ),
        ),
        Made(
            "addresses-marked-as-links",
            card(*_LINES, "EMAIL:anas[.f@example.org](mailto:.f@example.org)"),
            (replace(_SIMPLE[0], mails=("anas.f@example.org",)),),
        ),
        Made(
            "a-number-in-letters",
            card("N:Fassi;Anas;;;", "TEL:+1-800-FLOWERS"),
            (Who("Anas", "Fassi", (("+1-800-FLOWERS", "+18003569377"),)),),
        ),
        Made(
            "latin1-without-saying-so",
            card("N:Bénachir;Élodie", "FN:Élodie Bénachir", version="2.1", encoding="latin-1"),
            (Who("Élodie", "Bénachir"),),
        ),
        Made(
            "mac-roman-without-saying-so",
            card("N:Bénachir;Élodie", "FN:Élodie Bénachir", encoding="mac_roman"),
            (Who("Élodie", "Bénachir"),),
        ),
        Made(
            "cp1256-without-saying-so",
            card("N:الفاسي;محمد", "FN:محمد الفاسي", encoding="cp1256"),
            (Who(given_ar="محمد", family_ar="الفاسي"),),
        ),
        Made(
            "utf8-said-to-be-latin1",
            card("N;CHARSET=ISO-8859-1:Bénachir;Élodie", version="2.1"),
            (Who("Élodie", "Bénachir"),),
        ),
        Made(
            "card-in-utf8-written-twice",
            card("N:Bénachir;Élodie").decode().encode().decode("cp1252").encode(),
            (Who("Élodie", "Bénachir"),),
        ),
        Made(
            "fold-with-a-space-that-belongs-to-the-text",
            b"BEGIN:VCARD\r\nVERSION:3.0\r\nN:Ben\r\n  Ali;Anas\r\nEND:VCARD\r\n",
            (Who("Anas", "Ben Ali"),),
        ),
        Made(
            "arabic-digits-with-direction-marks",
            card("N:Fassi;Anas", "TEL:\u200e+٣٣ ٦ ١٢ ٣٤ ٥٦ ٧٨\u200f"),
            (Who("Anas", "Fassi", (("+٣٣ ٦ ١٢ ٣٤ ٥٦ ٧٨", "+33612345678"),)),),
        ),
        Made(
            "xml-and-html-entities-of-a-web-site",
            card("N:O&#39;Brien;Zo&eacute;", "ORG:Dupont &amp; fils"),
            (Who("Zoé", "O'Brien", also={"company.name": "Dupont & fils"}),),
        ),
    ]


CARDS: tuple[Made, ...] = (*PROGRAMS, *_loose())
