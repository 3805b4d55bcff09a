"""Contact cards as programs write them, made at test time: each with what must be read of it."""

import base64
import quopri

from tests.helpers.made import Made, Who

_PICTURE = base64.b64encode(bytes(range(256)) * 3).decode()


def card(*lines: str, version: str = "3.0", end: str = "\r\n", encoding: str = "utf-8") -> bytes:
    """Write a card of these lines."""
    text = end.join(["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""])
    return text.encode(encoding)


def folded(line: str, width: int = 75, gap: bytes = b" ") -> bytes:
    """Fold a line at so many bytes, in the middle of a character where it falls so."""
    data = line.encode()
    parts = [data[:width], *(data[i : i + width - 1] for i in range(width, len(data), width - 1))]
    return (b"\r\n" + gap).join(parts)


def quoted(text: str, encoding: str = "utf-8", width: int = 0) -> str:
    """Write a text in quoted-printable, every byte of it escaped as Android does."""
    every = "".join(f"={byte:02X}" for byte in text.encode(encoding))
    if not width:
        return every
    return "=\r\n".join(every[i : i + width * 3] for i in range(0, len(every), width * 3))


def soft(text: str, encoding: str = "cp1252") -> str:
    """Write a text in quoted-printable as Outlook does: only what must be escaped."""
    return quopri.encodestring(text.encode(encoding)).decode().replace("\n", "=0D=0A=\r\n")


def _outlook() -> list[Made]:
    plain = "\r\n".join(
        [
            "BEGIN:VCARD",
            "VERSION:2.1",
            "N;LANGUAGE=fr;CHARSET=Windows-1252:Bénachir;Élodie;;Mme",
            "FN;CHARSET=Windows-1252:Mme Élodie Bénachir",
            "ORG;CHARSET=Windows-1252:Société Générale;Développement",
            "TITLE;CHARSET=Windows-1252:Chargée d'affaires",
            "NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=Windows-1252:Vue =E0 Li=E8ge=0D=0A=",
            "rappeler apr=E8s No=EBl=0D=0A",
            "",
            "TEL;WORK;VOICE:01 42 68 53 00",
            "TEL;CELL;VOICE:06 12 34 56 78",
            "TEL;WORK;FAX:+33 (0)1 42 68 53 01",
            "ADR;WORK;PREF;CHARSET=Windows-1252:;;3, rue de l'Étoile;Paris;;75017;France",
            (
                "LABEL;WORK;PREF;ENCODING=QUOTED-PRINTABLE;CHARSET=Windows-1252:"
                "3, rue de l'=C9toile=0D=0A="
            ),
            "=0D=0A=",
            "75017 Paris",
            "X-MS-OL-DEFAULT-POSTAL-ADDRESS:2",
            "X-MS-IMADDRESS:elodie@im.example.org",
            "URL;WORK:www.exemple.org",
            "EMAIL;PREF;INTERNET:Elodie.Benachir@Example.org",
            "EMAIL;INTERNET:eb@example.net",
            "PHOTO;TYPE=JPEG;ENCODING=BASE64:",
            *(f" {_PICTURE[i : i + 72]}" for i in range(0, len(_PICTURE), 72)),
            "",
            'X-MS-OL-DESIGN;CHARSET=utf-8:<card ver="1.0"><fld prop="name"/></card>',
            "REV:20261104T101112Z",
            "END:VCARD",
            "",
        ]
    )
    elodie = Who(
        "Élodie",
        "Bénachir",
        (
            ("01 42 68 53 00", "+33142685300"),
            ("06 12 34 56 78", "+33612345678"),
            ("+33 (0)1 42 68 53 01", "+33142685301"),
        ),
        ("elodie.benachir@example.org", "eb@example.net"),
        also={
            "company.name": "Société Générale",
            "company.position": "Chargée d'affaires",
            "residence.city": "Paris",
            "residence.country": "FR",
            "links": ["www.exemple.org"],
        },
        noted=("Vue à Liège", "rappeler après Noël", "Développement", "l'Étoile"),
    )
    unnamed = plain.replace(";CHARSET=Windows-1252", "")
    arabic = (
        "BEGIN:VCARD\r\nVERSION:2.1\r\n"
        "N;LANGUAGE=ar;CHARSET=windows-1256;ENCODING=QUOTED-PRINTABLE:"
        f"{soft('الفاسي;محمد', 'cp1256')}\r\n"
        "TEL;CELL;VOICE:00212 6 61 23 45 67\r\n"
        "EMAIL;PREF;INTERNET:m.fassi@example.org\r\nEND:VCARD\r\n"
    )
    return [
        Made("outlook-2.1-cp1252-named", plain.encode("cp1252"), (elodie,)),
        Made("outlook-2.1-cp1252-unnamed", unnamed.encode("cp1252"), (elodie,)),
        Made(
            "outlook-2.1-arabic-cp1256",
            arabic.encode("ascii"),
            (
                Who(
                    phones=(("00212 6 61 23 45 67", "+212661234567"),),
                    mails=("m.fassi@example.org",),
                    given_ar="محمد",
                    family_ar="الفاسي",
                ),
            ),
        ),
        Made(
            "outlook-web-3.0-utf8",
            card(
                "PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN",
                "PROFILE:VCARD",
                "FN:Rim Alami",
                "N:Alami;Rim;;;",
                r"ORG:Ministère\, DG;Coopération",
                "TEL;TYPE=WORK:+212 5 37 20 20 20 poste 12",
                "TEL;TYPE=CELL:+212 661-234567",
                "EMAIL;TYPE=PREF,INTERNET:rim@example.ma",
                "X-MS-CHILD:Aya",
            ),
            (
                Who(
                    "Rim",
                    "Alami",
                    (
                        ("+212 5 37 20 20 20 poste 12", "+212537202020"),
                        ("+212 661-234567", "+212661234567"),
                    ),
                    ("rim@example.ma",),
                    also={"company.name": "Ministère, DG"},
                    noted=("Coopération", "Aya"),
                ),
            ),
        ),
        Made(
            "exchange-lotus-notes-2.1",
            card(
                "X-LOTUS-CHARSET:Windows-1252",
                "N;CHARSET=Windows-1252:El Haïk;François;;M.;",
                "FN;CHARSET=Windows-1252:François El Haïk",
                "EMAIL;INTERNET:CN=Francois El Haik/O=ACME@ACME",
                "EMAIL;INTERNET;WORK:f.elhaik@example.fr",
                "TEL;WORK;VOICE:+33 1 42 68 53 00 ext. 12",
                "X-LOTUS-MIDDLEINITIAL:A.",
                version="2.1",
                encoding="cp1252",
            ),
            (
                Who(
                    "François",
                    "El Haïk",
                    (("+33 1 42 68 53 00 ext. 12", "+33142685300"),),
                    ("f.elhaik@example.fr",),
                    noted=("CN=Francois",),
                ),
            ),
        ),
    ]


def _apple() -> list[Made]:
    photo = "PHOTO;ENCODING=b;TYPE=JPEG:" + _PICTURE
    lines = [
        "BEGIN:VCARD",
        "VERSION:3.0",
        "PRODID:-//Apple Inc.//iPhone OS 17.5.1//EN",
        "N:Bennani;Khadija;Zahra;Dr.;",
        "FN:Dr. Khadija Zahra Bennani",
        "NICKNAME:Khadouj",
        "X-PHONETIC-LAST-NAME:Bennani",
        "ORG:Atlas Conseil SARL;Direction",
        "TITLE:Directrice générale",
        "item1.EMAIL;type=INTERNET;type=pref:khadija@example.org",
        "item1.X-ABLabel:_$!<Other>!$_",
        "EMAIL;type=INTERNET;type=WORK:kb@atlas.example",
        "item2.TEL;type=pref:0470 11 25 64",
        "item2.X-ABLabel:WhatsApp",
        "TEL;type=CELL;type=VOICE:+212 661‑234567",
        "TEL;type=WORK;type=FAX:\u202a+32 2 511 11 11\u202c",
        r"item3.ADR;type=HOME;type=pref:;;Rue de la Loi 1\nBoîte 3;Bruxelles;;1000;Belgique",
        "item3.X-ABADR:be",
        "item4.URL;type=pref:https\\://atlas.example/kb",
        "item4.X-ABLabel:_$!<HomePage>!$_",
        "BDAY;value=date:1984-05-03",
        r"NOTE:Vue au salon\, stand 12\nà rappeler",
        "X-SOCIALPROFILE;type=linkedin;x-user=kbennani:https://www.linkedin.com/in/kbennani",
        "IMPP;X-SERVICE-TYPE=WhatsApp;type=WORK:x-apple:32470112564",
    ]
    iphone = "\r\n".join(lines).encode() + b"\r\n" + folded(photo) + b"\r\nEND:VCARD\r\n"
    khadija = Who(
        "Khadija Zahra",
        "Bennani",
        (
            ("0470 11 25 64", "+32470112564"),
            ("+212 661‑234567", "+212661234567"),
            ("+32 2 511 11 11", "+3225111111"),
        ),
        ("khadija@example.org", "kb@atlas.example"),
        also={
            "company.name": "Atlas Conseil SARL",
            "company.position": "Directrice générale",
            "residence.city": "Bruxelles",
            "residence.country": "BE",
            "birth_year": 1984,
            "links": ["https://atlas.example/kb", "https://www.linkedin.com/in/kbennani"],
        },
        noted=("stand 12", "Khadouj", "Direction"),
    )
    company = card(
        "PRODID:-//Apple Inc.//macOS 14.5//EN",
        "N:;;;;",
        "FN:Atlas Conseil SARL",
        "ORG:Atlas Conseil SARL;",
        "item1.TEL;type=MAIN:+32 2 511 11 11",
        "X-ABShowAs:COMPANY",
    )
    return [
        Made("iphone-3.0", iphone, (khadija,)),
        Made(
            "macos-company-only",
            company,
            (
                Who(
                    phones=(("+32 2 511 11 11", "+3225111111"),),
                    also={"company.name": "Atlas Conseil SARL"},
                ),
            ),
        ),
        Made(
            "macos-utf16-with-mark",
            card("N:Fâssi;Noël;;;", "TEL;type=CELL:06 12 34 56 78", "ADR;type=HOME:;;;Lyon;;;")
            .decode()
            .encode("utf-16"),
            (Who("Noël", "Fâssi", (("06 12 34 56 78", "+33612345678"),)),),
        ),
        Made(
            "utf16-without-mark",
            card("N:Fâssi;Noël;;;", "TEL;type=CELL:+33 6 12 34 56 78").decode().encode("utf-16-le"),
            (Who("Noël", "Fâssi", (("+33 6 12 34 56 78", "+33612345678"),)),),
        ),
        Made(
            "utf16-big-endian-without-mark",
            card("N:الفاسي;محمد;;;", "TEL;type=CELL:+33 6 12 34 56 78")
            .decode()
            .encode("utf-16-be"),
            (
                Who(
                    phones=(("+33 6 12 34 56 78", "+33612345678"),),
                    given_ar="محمد",
                    family_ar="الفاسي",
                ),
            ),
        ),
        Made(
            "icloud-many-in-a-file-with-mark",
            b"\xef\xbb\xbf" + b"\r\n".join(card(f"N:Tazi;{n};;;") for n in ("Ali", "Rim", "Zoé")),
            (Who("Ali", "Tazi"), Who("Rim", "Tazi"), Who("Zoé", "Tazi")),
        ),
        Made(
            "apple-name-order-x-and-empty-n",
            card("N:;;;;", "FN:", "TEL;type=pref:+33 6 12 34 56 78"),
            (Who(phones=(("+33 6 12 34 56 78", "+33612345678"),)),),
        ),
    ]


def _google() -> list[Made]:
    data = card(
        "FN:Youssef El Amrani",
        "N:El Amrani;Youssef;;;",
        "EMAIL;TYPE=INTERNET;TYPE=HOME:youssef@example.org",
        "item1.EMAIL;TYPE=INTERNET:y.elamrani@example.com",
        "item1.X-ABLabel:Pro",
        "TEL;TYPE=CELL:+33612345678",
        "item2.TEL:06 98 76 54 32",
        "item2.X-ABLabel:WhatsApp",
        "item3.ORG:Start-up Nord",
        "item3.X-ABLabel:",
        "TITLE:CTO",
        "item4.ADR:;;12 rue de Lyon\\nBât. B;Lille;Nord;59000;FR;12 rue de Lyon",
        "item4.X-ABLabel:",
        "item5.URL:http\\://www.google.com/profiles/1",
        "item5.X-ABLabel:PROFILE",
        "item6.X-ABDATE:2020-01-01",
        "item6.X-ABLabel:Anniversaire",
        "BDAY:1990-01-31",
        "NOTE:Ligne une\\nLigne deux",
        "CATEGORIES:myContacts,starred",
        "PHOTO:https://lh3.googleusercontent.com/contacts/abc",
    )
    only = card("FN:Rim Tazi", "N:Tazi;Rim;;;", "TEL:0033698765432", "CATEGORIES:myContacts")
    no_year = card("FN:Zoé", "N:;Zoé;;;", "BDAY:--05-03", "EMAIL;TYPE=INTERNET:zoe@example.org")
    return [
        Made(
            "google-3.0-three-in-a-file",
            data + only + no_year,
            (
                Who(
                    "Youssef",
                    "El Amrani",
                    (("+33612345678", "+33612345678"), ("06 98 76 54 32", "+33698765432")),
                    ("youssef@example.org", "y.elamrani@example.com"),
                    also={
                        "company.name": "Start-up Nord",
                        "company.position": "CTO",
                        "residence.city": "Lille",
                        "residence.country": "FR",
                        "birth_year": 1990,
                        "links": ["http://www.google.com/profiles/1"],
                    },
                    noted=("Ligne une\nLigne deux", "starred"),
                ),
                Who("Rim", "Tazi", (("0033698765432", "+33698765432"),)),
                Who("Zoé", "", mails=("zoe@example.org",), noted=("05-03",)),
            ),
        ),
    ]


def _android() -> list[Made]:
    arabic = "\r\n".join(
        [
            "BEGIN:VCARD",
            "VERSION:2.1",
            f"N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:{quoted('بناني')};{quoted('خديجة')};;;",
            f"FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:{quoted('خديجة بناني')}",
            "TEL;CELL;PREF:+212 6 61 23 45 67",
            f"TEL;X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,{quoted('واتساب')}):0662345678",
            "EMAIL;X-Pro:khadija@example.ma",
            (
                f"ADR;HOME;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:;;{quoted('شارع محمد الخامس')};"
                f"{quoted('الرباط')};;;{quoted('المغرب')}"
            ),
            f"ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:{quoted('شركة الأطلس')}",
            (
                "X-ANDROID-CUSTOM;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:vnd.android.cursor.item/"
                f"nickname;{quoted('خدوج')};1;;;;;;;;;;;;;"
            ),
            "NOTE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:"
            + quoted("تعرفت عليها في المعرض", width=13),
            "PHOTO;ENCODING=BASE64;JPEG:" + _PICTURE[:60],
            *(f" {_PICTURE[i : i + 72]}" for i in range(60, len(_PICTURE), 72)),
            "",
            "END:VCARD",
            "",
        ]
    )
    cut_mid_character = (
        b"BEGIN:VCARD\r\nVERSION:3.0\r\n"
        + folded("N:بناني الإدريسي الحسني;خديجة فاطمة الزهراء;;;", 20)
        + b"\r\nTEL;TYPE=CELL:+32470112564\r\nEND:VCARD\r\n"
    )
    tabbed = (
        b"BEGIN:VCARD\r\nVERSION:3.0\r\n"
        + folded("N:بناني;خديجة;;;", 14, b"\t")
        + b"\r\nEND:VCARD\r\n"
    )
    samsung = card(
        f"N;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:{quoted('Aït Taleb')};{quoted('Zoé')};;;",
        f"FN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:{quoted('Zoé Aït Taleb')}",
        "TEL;X-CUSTOM(Perso):+33 6 12 34 56 78",
        "TEL;CELL:06-98-76-54-32",
        "TEL;VOICE:*123#",
        "X-SAMSUNGADR;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:;;" + quoted("Nîmes") + ";;;;",
        "ADR;HOME:;;;Nice;;;",
        "X-GROUP-MEMBERSHIP:Famille",
        version="2.1",
        end="\n",
    )
    return [
        Made(
            "android-2.1-arabic-quoted-printable",
            arabic.encode(),
            (
                Who(
                    phones=(
                        ("+212 6 61 23 45 67", "+212661234567"),
                        ("0662345678", "+212662345678"),
                    ),
                    mails=("khadija@example.ma",),
                    given_ar="خديجة",
                    family_ar="بناني",
                    also={
                        "company.name": "شركة الأطلس",
                        "residence.city": "الرباط",
                        "residence.country": "MA",
                    },
                    noted=("تعرفت عليها في المعرض", "خدوج"),
                ),
            ),
        ),
        Made(
            "android-3.0-arabic-folded-inside-characters",
            cut_mid_character,
            (
                Who(
                    phones=(("+32470112564", "+32470112564"),),
                    given_ar="خديجة فاطمة الزهراء",
                    family_ar="بناني الإدريسي الحسني",
                ),
            ),
        ),
        Made("folded-with-tabs", tabbed, (Who(given_ar="خديجة", family_ar="بناني"),)),
        Made(
            "samsung-2.1",
            samsung,
            (
                Who(
                    "Zoé",
                    "Aït Taleb",
                    (
                        ("+33 6 12 34 56 78", "+33612345678"),
                        ("06-98-76-54-32", "+33698765432"),
                    ),
                    noted=("*123#", "Nîmes", "Famille"),
                ),
            ),
        ),
        Made(
            "samsung-3.0-shared-contact",
            card(
                "N:El Fassi;Anas;;;",
                "FN:Anas El Fassi",
                "TEL;TYPE=CELL:0661 23 45 67",
                "TEL;TYPE=HOME:05 37 20 20 20",
                "ADR;TYPE=HOME:;;;Rabat;;;Maroc",
            ),
            (
                Who(
                    "Anas",
                    "El Fassi",
                    (("0661 23 45 67", "+212661234567"), ("05 37 20 20 20", "+212537202020")),
                ),
            ),
        ),
        Made(
            "nokia-2.1-latin1-quoted-printable",
            (
                b"BEGIN:VCARD\r\nVERSION:2.1\r\n"
                b"N;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:M=FCller;J=F6rg\r\n"
                b"TEL;CELL:+4915123456789\r\nEND:VCARD\r\n"
            ),
            (Who("Jörg", "Müller", (("+4915123456789", "+4915123456789"),)),),
        ),
        Made(
            "quoted-printable-without-saying-so-in-utf8",
            card(
                f"N;QUOTED-PRINTABLE:{quoted('Bénachir')};{quoted('Zoé')}",
                "TEL;CELL:+33 6 12 34 56 78",
                version="2.1",
            ),
            (Who("Zoé", "Bénachir", (("+33 6 12 34 56 78", "+33612345678"),)),),
        ),
    ]


def _open_programs() -> list[Made]:
    four = card(
        "PRODID:-//Sabre//Sabre VObject 4.5.4//EN",
        "UID:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1",
        "FN;PREF=1:Khadija Bennani",
        r"N:Bennani;Khadija,Zahra;;Dr.;MBA",
        "N;ALTID=1;LANGUAGE=ar:بناني;خديجة;;;",
        'TEL;VALUE=uri;PREF=1;TYPE="voice,cell":tel:+32-470-11-25-64',
        "TEL;VALUE=uri;TYPE=work:tel:+32-2-511-11-11;ext=12",
        "TEL;VALUE=text;TYPE=home:02 511 11 12",
        "EMAIL;PREF=1;TYPE=work:khadija@example.org",
        "EMAIL;TYPE=home:mailto:kb@example.net",
        r"ORG:Atlas\, Conseil\; Fils;Direction\, Nord",
        "TITLE:Directrice",
        'ADR;LABEL="Rue de la Loi 1, 1000 Bruxelles";TYPE=work:'
        ";;Rue de la Loi 1;Bruxelles;;1000;Belgique",
        "BDAY:19840503",
        "LANG;PREF=1:fr",
        r"NOTE:a\, b\; c\\d\nfin",
        "X-SOCIALPROFILE;TYPE=LINKEDIN:https://www.linkedin.com/in/kb",
        "PHOTO:data:image/jpeg;base64," + _PICTURE[:200],
        "CATEGORIES:Presse,Mécènes",
        version="4.0",
    )
    khadija = Who(
        "Khadija Zahra",
        "Bennani",
        (
            ("+32-470-11-25-64", "+32470112564"),
            ("+32-2-511-11-11 ext. 12", "+3225111111"),
            ("02 511 11 12", "+3225111112"),
        ),
        ("khadija@example.org", "kb@example.net"),
        given_ar="خديجة",
        family_ar="بناني",
        also={
            "company.name": "Atlas, Conseil; Fils",
            "birth_year": 1984,
            "languages": ["fr"],
            "links": ["https://www.linkedin.com/in/kb"],
        },
        noted=("a, b; c\\d\nfin", "Direction, Nord", "Mécènes"),
    )
    return [
        Made("nextcloud-4.0", four, (khadija,)),
        Made("nextcloud-4.0-lf-only", four.replace(b"\r\n", b"\n"), (khadija,)),
        Made("old-mac-cr-only", four.replace(b"\r\n", b"\r"), (khadija,)),
        Made(
            "thunderbird-4.0",
            card(
                "N:Tazi;Ali;;;",
                "FN:Ali Tazi",
                "EMAIL;PREF=1:ali@example.org",
                "TEL;TYPE=CELL;VALUE=TEXT:+31 (0)6 12345678",
                "TEL;VALUE=TEXT:+212 (0)6 61 23 45 67",
                "UID:1c6a",
                version="4.0",
            ),
            (
                Who(
                    "Ali",
                    "Tazi",
                    (
                        ("+31 (0)6 12345678", "+31612345678"),
                        ("+212 (0)6 61 23 45 67", "+212661234567"),
                    ),
                    ("ali@example.org",),
                ),
            ),
        ),
        Made(
            "kaddressbook-3.0",
            card(
                "EMAIL;TYPE=PREF:rim@example.org",
                "FN:Rim Alami",
                "N:Alami;Rim;;;",
                "TEL;TYPE=CELL:+212661234567",
                "TEL;TYPE=HOME;TYPE=PREF:+212537202020",
                "X-KADDRESSBOOK-X-Profession:Architecte",
                "X-KADDRESSBOOK-OPENPGPFP:ABCD",
                "X-KADDRESSBOOK-CRYPTOPROTOPREF:",
            ),
            (
                Who(
                    "Rim",
                    "Alami",
                    (("+212661234567", "+212661234567"), ("+212537202020", "+212537202020")),
                    ("rim@example.org",),
                    noted=("Architecte",),
                ),
            ),
        ),
        Made(
            "evolution-3.0",
            card(
                "X-EVOLUTION-FILE-AS:Alami\\, Rim",
                "FN:Rim Alami",
                "N:Alami;Rim;;;",
                "TEL;X-EVOLUTION-UI-SLOT=1;TYPE=CELL:+212661234567",
                "EMAIL;X-EVOLUTION-UI-SLOT=1;TYPE=WORK:rim@example.org",
                "X-MOZILLA-HTML:FALSE",
            ),
            (Who("Rim", "Alami", (("+212661234567", "+212661234567"),), ("rim@example.org",)),),
        ),
        Made(
            "linkedin-contact-info",
            card(
                "FN:Anas El Fassi",
                "N:El Fassi;Anas;;;",
                "TITLE:Ingénieur chez Atlas",
                "URL:https://www.linkedin.com/in/anaselfassi",
                "URL;TYPE=WORK:https://atlas.example",
                "EMAIL:anas@example.org",
            ),
            (
                Who(
                    "Anas",
                    "El Fassi",
                    mails=("anas@example.org",),
                    also={
                        "links": [
                            "https://www.linkedin.com/in/anaselfassi",
                            "https://atlas.example",
                        ]
                    },
                ),
            ),
        ),
    ]


PROGRAMS: tuple[Made, ...] = tuple(
    made for family in (_outlook, _apple, _google, _android, _open_programs) for made in family()
)
