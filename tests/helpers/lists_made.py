"""Lists in delimited text as offices write them, made at test time, with what must come of each."""

from dataclasses import replace

from tests.helpers.made import Made, Who

KHADIJA = Who(
    "Khadija", "Bennani", (("+32 470 11 25 64", "+32470112564"),), ("khadija@example.org",)
)
YOUSSEF = Who(
    "Youssef", "El Amrani", (("06 12 34 56 78", "+33612345678"),), ("youssef@example.org",)
)
ZOE = Who("Zoé", "Aït Taleb", (("0661-23-45-67", "+212661234567"),), ("zoe@example.org",))
ALL = (KHADIJA, YOUSSEF, ZOE)
ARABIC = (
    Who(
        phones=(("0661234567", "+212661234567"),),
        mails=("m.fassi@example.org",),
        given_ar="محمد",
        family_ar="الفاسي",
    ),
    Who(phones=(("0662345678", "+212662345678"),), given_ar="خديجة", family_ar="بناني"),
    Who(phones=(("0663456789", "+212663456789"),), given_ar="يوسف", family_ar="العمراني"),
)

HEADER = ("Nom", "Prénom", "Téléphone", "Courriel", "Pays")
ROWS = (
    ("Bennani", "Khadija", "+32 470 11 25 64", "khadija@example.org", "Belgique"),
    ("El Amrani", "Youssef", "06 12 34 56 78", "youssef@example.org", "France"),
    ("Aït Taleb", "Zoé", "0661-23-45-67", "zoe@example.org", "Maroc"),
)
ARABIC_TEXT = (
    "الاسم الكامل;الهاتف;البريد الإلكتروني;المدينة\n"
    "محمد الفاسي;0661234567;m.fassi@example.org;الرباط\n"
    "خديجة بناني;0662345678;;الدار البيضاء\nيوسف العمراني;0663456789;;فاس\n"
)


def text(rows, delimiter: str = ";", end: str = "\r\n") -> str:
    """Write rows as delimited text, quoted where they must be."""

    def cell(value: str) -> str:
        odd = any(c in value for c in (delimiter, '"', "\n"))
        return '"' + value.replace('"', '""') + '"' if odd else value

    return "".join(delimiter.join(map(cell, row)) + end for row in rows)


LIST = (HEADER, *ROWS)


def _encodings() -> list[Made]:
    plain = text(LIST)
    kinds = [
        "utf-8",
        "utf-8-sig",
        "cp1252",
        "iso8859_15",
        "mac_roman",
        "cp850",
        "utf-16",
        "utf-16-le",
    ]
    made = [Made(f"encoding-{kind}", plain.encode(kind), ALL) for kind in kinds]
    made += [
        Made(f"arabic-{kind}", ARABIC_TEXT.encode(kind), ARABIC)
        for kind in ("utf-8", "utf-8-sig", "cp1256", "utf-16-le", "iso8859_6", "mac_arabic")
    ]
    twice = plain.encode().decode("cp1252").encode()
    mixed = text([HEADER, *ROWS * 3]).encode() + text([("Née", "Anaïs", "", "", "")]).encode(
        "cp1252"
    )
    return [
        *made,
        Made("excel-unicode-text-utf16-tabs", text(LIST, "\t").encode("utf-16"), ALL),
        Made("utf8-written-twice", twice, ALL),
        Made("html-entities", plain.replace("é", "&eacute;").replace("ï", "&#239;").encode(), ALL),
        Made("decomposed-accents", _decomposed(plain).encode(), ALL),
        Made(
            "euro-and-oe",
            plain.replace("Belgique", "Belgique").encode("cp1252")
            + "Lœw;Zoé;;z@example.org;\r\n".encode("cp1252"),
            (*ALL, Who("Zoé", "Lœw", mails=("z@example.org",))),
        ),
        Made("one-line-in-another-encoding", mixed, (*ALL * 3, Who("Anaïs", "Née"))),
        Made("nul-padded-end", plain.encode() + b"\0" * 40, ALL),
        Made("dos-end-mark", plain.encode("cp850") + b"\x1a", ALL),
    ]


def _decomposed(plain: str) -> str:
    import unicodedata

    return unicodedata.normalize("NFD", plain)


def _shapes() -> list[Made]:
    quoted = (
        '"' + '";"'.join(HEADER) + '"\r\n' + "".join('"' + '";"'.join(r) + '"\r\n' for r in ROWS)
    )
    line = text([("Tazi", "Ali", "", "ali@example.org", "")])
    ali = Who("Ali", "Tazi", mails=("ali@example.org",))
    note = (*HEADER, "Remarques")
    noted = [
        (*r, n)
        for r, n in zip(ROWS, ("vue\nà Liège; deux fois", 'dit "le grand"', ""), strict=True)
    ]
    return [
        *(
            Made(f"delimiter-{name}", text(LIST, sign, end).encode(), ALL)
            for name, sign, end in (
                ("semicolon-crlf", ";", "\r\n"),
                ("comma-lf", ",", "\n"),
                ("tab-cr", "\t", "\r"),
                ("pipe", "|", "\n"),
            )
        ),
        Made("sep-line", ("sep=;\r\n" + text(LIST)).encode(), ALL),
        Made(
            "sep-line-quoted-with-mark", ('"sep=,"\r\n' + text(LIST, ",")).encode("utf-8-sig"), ALL
        ),
        Made("all-quoted", quoted.encode("cp1252"), ALL),
        Made(
            "quotes-with-line-breaks",
            text([note, *noted]).encode(),
            (
                replace(KHADIJA, noted=("à Liège; deux fois",)),
                replace(YOUSSEF, noted=('dit "le grand"',)),
                ZOE,
            ),
        ),
        Made(
            "unclosed-quote-at-the-end",
            (text(LIST) + 'Tazi;Ali;"').encode(),
            ALL,
            broken=("quote_not_closed",),
        ),
        Made(
            "unclosed-quote-in-the-middle",
            (text(LIST[:2]) + 'Tazi;"Ali;;ali@example.org;\r\n' + text(LIST[2:])).encode(),
            ALL,
            broken=("quote_not_closed",),
        ),
        Made(
            "backslash-escapes",
            (
                text([HEADER])
                + 'Bennani;Khadija;"+32 470 11 25 64";khadija@example.org;"Bel\\"gique"\r\n'
                + text(ROWS[1:])
            ).encode(),
            ALL,
        ),
        Made("trailing-delimiters", text([(*r, "", "") for r in LIST]).encode(), ALL),
        Made("leading-blank-column", text([("", *r) for r in LIST]).encode(), ALL),
        Made("blank-column-inside", text([(*r[:2], "", *r[2:]) for r in LIST]).encode(), ALL),
        Made(
            "blank-rows-between",
            text([LIST[0], (), LIST[1], ("",) * 5, LIST[2], LIST[3], (), ()]).encode(),
            ALL,
        ),
        Made("spaces-after-delimiters", text(LIST).replace(";", " ; ").encode(), ALL),
        Made("no-break-spaces", text(LIST).replace(" ", "\u00a0").encode(), ALL),
        Made(
            "thin-spaces-in-phones",
            text(LIST).replace("06 12 34 56 78", "06\u202f12\u202f34\u202f56\u202f78").encode(),
            ALL,
        ),
        Made(
            "ragged-short-rows", (text(LIST) + "Tazi;Ali\r\n").encode(), (*ALL, Who("Ali", "Tazi"))
        ),
        Made("no-line-break-at-the-end", text(LIST).encode().rstrip(), ALL),
        Made("one-row", text(LIST[:2]).encode(), (KHADIJA,)),
        Made(
            "one-column-of-mails",
            b"email\r\nkhadija@example.org\r\nzoe@example.org\r\n",
            (Who(mails=("khadija@example.org",)), Who(mails=("zoe@example.org",))),
        ),
        Made(
            "one-column-of-names",
            "Khadija BENNANI\nYoussef EL AMRANI\nZoé AÏT TALEB\n".encode(),
            (Who("Khadija", "BENNANI"), Who("Youssef", "EL AMRANI"), Who("Zoé", "AÏT TALEB")),
        ),
        Made("added-by-hand-below", (text(LIST) + line).encode(), (*ALL, ali)),
        Made("formula-guards", text(LIST).replace("+32 470", "'+32 470").encode(), ALL),
        Made(
            "excel-text-formulas",
            text(LIST).replace("06 12 34 56 78", '="06 12 34 56 78"').encode(),
            ALL,
        ),
        Made(
            "excel-text-formulas-quoted",
            (
                text([HEADER, ROWS[0]])
                + 'El Amrani;Youssef;"=""06 12 34 56 78""";youssef@example.org;France\r\n'
                + text(ROWS[2:])
            ).encode(),
            ALL,
        ),
    ]


def _layouts() -> list[Made]:
    title = "Consulat général du Royaume du Maroc à Bruxelles"
    plain = text(LIST)
    return [
        Made(
            "title-rows",
            (f"{title};;;;\r\nListe des compétences au 12/11/2026;;;;\r\n;;;;\r\n" + plain).encode(
                "cp1252"
            ),
            ALL,
        ),
        Made(
            "title-with-known-words",
            ("Liste des noms, prénoms et téléphones des participants;;;;\r\n" + plain).encode(),
            ALL,
        ),
        Made(
            "key-and-value-lines-above",
            (
                "Événement;Forum de Lyon;;;\r\nPays;France;;;\r\nDate;12/11/2026;;;\r\n\r\n" + plain
            ).encode(),
            ALL,
        ),
        Made("group-header-above", ("Identité;;Coordonnées;;Résidence\r\n" + plain).encode(), ALL),
        Made(
            "numbered-columns-below-header",
            (text([HEADER]) + "1;2;3;4;5\r\n" + text(ROWS)).encode(),
            ALL,
            broken=("header_again",),
        ),
        Made(
            "repeated-header",
            (text(LIST) + text([HEADER]) + "Tazi;Ali;;ali@example.org;\r\n").encode(),
            (*ALL, Who("Ali", "Tazi", mails=("ali@example.org",))),
            broken=("header_again",),
        ),
        Made(
            "totals-row", (plain + "Total : 3 personnes;;;;\r\n").encode(), ALL, broken=("total",)
        ),
        Made(
            "totals-row-count-beside",
            (plain + "Nombre total d'inscrits;3;;;\r\n").encode(),
            ALL,
            broken=("total",),
        ),
        Made(
            "notes-below",
            (
                plain
                + ";;;;\r\n* Sous réserve de confirmation par les intéressés;;;;\r\n"
                + "Source : fichier du consulat;;;;\r\n"
            ).encode(),
            ALL,
            broken=("remark", "remark"),
        ),
        Made("page-numbers", (plain + "Page 1 sur 2;;;;\r\n").encode(), ALL, broken=("remark",)),
        Made(
            "signature-below",
            (
                plain + "\r\nFait à Bruxelles, le 12 novembre 2026;;;;\r\nLe Consul général;;;;\r\n"
            ).encode(),
            ALL,
            broken=("remark", "remark"),
        ),
        Made(
            "section-rows-between",
            (
                text([HEADER])
                + "BELGIQUE;;;;\r\n"
                + text(ROWS[:1])
                + "FRANCE;;;;\r\n"
                + text(ROWS[1:2])
                + "MAROC;;;;\r\n"
                + text(ROWS[2:])
            ).encode(),
            ALL,
            broken=("section",) * 3,
        ),
        Made("no-header", text(ROWS).encode(), ALL),
        Made(
            "no-header-with-numbers",
            text([(str(i), *r) for i, r in enumerate(ROWS, 1)]).encode(),
            ALL,
        ),
        Made(
            "no-header-full-names",
            text([(f"{r[1]} {r[0].upper()}", r[2], r[3]) for r in ROWS]).encode(),
            tuple(
                replace(
                    w,
                    family=w.family.upper(),
                    phones=w.phones if w is KHADIJA else ((w.phones[0][0], ""),),
                )
                for w in ALL
            ),
        ),
        Made(
            "header-in-capitals-abbreviated",
            text([("NOM", "PRÉN.", "TÉL. PORT.", "ADR. MAIL", "PAYS RÉS."), *ROWS]).encode(),
            ALL,
        ),
        Made(
            "header-with-units-and-stars",
            text(
                [
                    (
                        "Nom *",
                        "Prénom *",
                        "Téléphone (avec indicatif) *",
                        "Courriel (obligatoire)",
                        "Pays de résidence :",
                    ),
                    *ROWS,
                ]
            ).encode(),
            ALL,
        ),
        Made(
            "header-of-a-database",
            text(
                [
                    ("last_name", "first_name", "phone_number", "email_address", "country_code"),
                    *ROWS,
                ],
                ",",
            ).encode(),
            ALL,
        ),
        Made(
            "header-in-camel-case",
            text(
                [("lastName", "firstName", "phoneNumber", "emailAddress", "country"), *ROWS], ","
            ).encode(),
            ALL,
        ),
        Made(
            "header-of-two-languages",
            text(
                [
                    (
                        "Nom / النسب",
                        "Prénom / الاسم الشخصي",
                        "Tél / الهاتف",
                        "E-mail / البريد الإلكتروني",
                        "Pays / البلد",
                    ),
                    *ROWS,
                ]
            ).encode(),
            ALL,
        ),
        Made(
            "header-with-line-breaks",
            text(
                [
                    (
                        "Nom",
                        "Prénom",
                        "N° de\ntéléphone\nportable",
                        "Adresse\nélectronique",
                        "Pays de\nrésidence",
                    ),
                    *ROWS,
                ]
            ).encode(),
            ALL,
        ),
    ]


LISTS: tuple[Made, ...] = tuple(
    made for family in (_encodings, _shapes, _layouts) for made in family()
)
