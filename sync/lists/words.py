"""The words that column headers use, by what they mean, in the languages lists come in.

A target is a path of the declarations (``name.given``, ``phones``, ``company.position``) or one
of the few meanings that are worked on before they are fields: ``name`` (to be split),
``need``, ``notes``, ``consent``, ``number`` (a row number), ``birth_date``.
"""

import re
from functools import cache

from rapidfuzz import fuzz, process

from forms.base import declared_fields
from forms.text import words

TARGETS: dict[str, str] = {
    "name": (
        "nom complet; nom et prénom; nom prénom; prénom nom; noms et prénoms; nom & prénom; "
        "identité; full name; name; complete name; contact name; display name; participant; "
        "contact; الاسم الكامل; الاسم والنسب; الاسم و النسب; الإسم الكامل; الاسم العائلي "
        "والشخصي; nombre completo; nombre y apellidos; apellidos y nombre; volledige naam; "
        "naam; vollständiger name; vor- und nachname; nome completo; nome e cognome; cognome "
        "e nome; nominativo; raison; intéressé; personne; person; attendee"
    ),
    "name.given": (
        "prénom; prénoms; prénom usuel; first name; firstname; given name; forename; الاسم "
        "الشخصي; الاسم; الإسم; nombre; nombre de pila; voornaam; vorname; rufname; nome"
    ),
    "name.family": (
        "nom; nom de famille; nom usuel; nom patronymique; last name; lastname; surname; "
        "family name; النسب; الاسم العائلي; اللقب; apellido; apellidos; primer apellido; "
        "achternaam; familienaam; nachname; familienname; cognome"
    ),
    "phones": (
        "téléphone; tél; tel; téléphone portable; téléphone mobile; portable; mobile; gsm; n° "
        "de téléphone; numéro de téléphone; num tel; whatsapp; téléphone fixe; fixe; phone; "
        "phone number; telephone; cell; cell phone; mobile phone; mobile number; tel no; "
        "contact no; contact number; الهاتف; رقم الهاتف; الهاتف المحمول; الهاتف النقال; "
        "المحمول; الجوال; واتساب; teléfono; móvil; celular; teléfono móvil; número de "
        "teléfono; telefoon; telefoonnummer; mobiel; mobiele telefoon; telefon; "
        "telefonnummer; handy; handynummer; mobil; mobiltelefon; rufnummer; telefono; "
        "cellulare; numero di telefono; recapito telefonico; fax; coordonnées"
    ),
    "emails": (
        "email; e-mail; mail; courriel; adresse mail; adresse email; adresse e-mail; mél; "
        "adresse électronique; messagerie; courrier électronique; email address; e-mail "
        "address; mail address; البريد الإلكتروني; البريد الالكتروني; الإيميل; الايميل; "
        "correo; correo electrónico; dirección de correo; e-mailadres; mailadres; "
        "emailadresse; e-mail-adresse; posta elettronica; indirizzo email; indirizzo di posta "
        "elettronica"
    ),
    "links": (
        "linkedin; site; site web; site internet; url; lien; profil linkedin; web; linkedin "
        "profile; link; profile url; الموقع; الموقع الإلكتروني; لينكد إن; الروابط; sitio "
        "web; enlace; "
        "perfil de linkedin; webseite; profillink; profiellink; sito; sito web; profilo linkedin"
    ),
    "residence.city": (
        "ville; ville de résidence; commune; localité; lieu de résidence; city; town; city of "
        "residence; المدينة; مدينة الإقامة; ciudad; ciudad de residencia; localidad; "
        "población; stad; woonplaats; plaats; gemeente; stadt; wohnort; ort; città; comune; "
        "città di residenza"
    ),
    "residence.country": (
        "pays; pays de résidence; pays d'accueil; pays résidence; country; country of "
        "residence; host country; البلد; بلد الإقامة; الدولة; دولة الإقامة; país; país de "
        "residencia; land; woonland; land van verblijf; wohnland; wohnsitzland; "
        "aufenthaltsland; paese; paese di residenza; nazione"
    ),
    "residence": (
        "adresse; adresse postale; domicile; résidence; address; postal address; location; "
        "العنوان; محل السكنى; dirección; domicilio; residencia; adres; anschrift; "
        "wohnadresse; indirizzo; residenza; lieu; place; ville et pays; ville/pays; "
        "city/country; lives in"
    ),
    "origin_region": (
        "région d'origine; région; région au maroc; ville d'origine; origine; region of "
        "origin; region; origin; hometown; الجهة; جهة الأصل; الأصل; región de origen; región; "
        "origen; herkomst; regio; regio van herkomst; herkunft; herkunftsregion; regione; "
        "regione di origine; provenienza"
    ),
    "birth_year": (
        "année de naissance; année naissance; naissance; year of birth; birth year; سنة "
        "الازدياد; سنة الميلاد; año de nacimiento; geboortejaar; geburtsjahr; jahrgang; anno "
        "di nascita"
    ),
    "birth_date": (
        "date de naissance; né le; née le; né(e) le; date of birth; birth date; birthday; "
        "dob; تاريخ الازدياد; تاريخ الميلاد; fecha de nacimiento; geboortedatum; "
        "geburtsdatum; geburtstag; data di nascita"
    ),
    "diploma": (
        "diplôme; niveau d'études; niveau; niveau d'étude; formation; études; degree; "
        "diploma; education; education level; الشهادة; الدبلوم; المستوى الدراسي; titulación; "
        "estudios; nivel de estudios; opleiding; opleidingsniveau; diploma niveau; abschluss; "
        "bildung; ausbildung; titolo di studio; laurea; istruzione"
    ),
    "trade": (
        "métier; profession; activité; activité professionnelle; occupation; trade; "
        "profession exercée; المهنة; profesión; ocupación; oficio; beroep; beruf; tätigkeit; "
        "professione; mestiere; occupazione"
    ),
    "sectors": (
        "secteur; secteur d'activité; secteurs; domaine; domaine d'activité; filière; "
        "branche; sector; industry; field; business sector; sector of activity; sectors; "
        "القطاع; القطاعات; قطاع النشاط; المجال; مجال النشاط; sector de actividad; rubro; "
        "industria; "
        "branche sector; bedrijfstak; sectoren; branche; branchen; wirtschaftszweig; "
        "sektor; settore; settori; settore di "
        "attività; ambito"
    ),
    "skills": (
        "compétences; savoir-faire; expertise; spécialité; skills; competences; speciality; "
        "expertise area; المهارات; الكفاءات; التخصص; competencias; habilidades; especialidad; "
        "vaardigheden; competenties; fähigkeiten; kompetenzen; kenntnisse; competenze; "
        "specialità"
    ),
    "languages": (
        "langues; langues parlées; languages; spoken languages; اللغات; idiomas; lenguas; "
        "talen; sprachen; sprachkenntnisse; lingue; langue; language; اللغة; idioma; taal; "
        "sprache; lingua"
    ),
    "profile": (
        "profil; catégorie; statut; type de profil; profile; category; type; الصفة; الفئة; "
        "perfil; categoría; profiel; profielsoort; categorie; kategorie; profilo; categoria"
    ),
    "membership": (
        "adhésion; statut d'adhésion; membre; membership; member; membership status; العضوية; "
        "الانخراط; afiliación; miembro; lidmaatschap; lid; mitgliedschaft; mitglied; "
        "iscrizione; membro; adesione"
    ),
    "badge": (
        "badge; n° badge; numéro de badge; badge number; badge no; code badge; badge id; رقم "
        "الشارة; الشارة; acreditación; número de acreditación; badgenummer; "
        "ausweisnummer; tesserino"
    ),
    "company.name": (
        "entreprise; société; organisme; organisation; raison sociale; employeur; structure; "
        "nom de l'entreprise; company; company name; organization; employer; firm; business; "
        "الشركة; المقاولة; المؤسسة; اسم الشركة; empresa; nombre de la empresa; organización; "
        "bedrijf; bedrijfsnaam; organisatie; werkgever; firma; unternehmen; firmenname; "
        "azienda; società; impresa; ragione sociale"
    ),
    "company.position": (
        "fonction; poste; position; titre; qualité; intitulé du poste; job title; role; "
        "function; position held; title; المنصب; الوظيفة; الصفة المهنية; cargo; puesto; "
        "función; functie; funktie; funktion; stelle; berufsbezeichnung; funzione; ruolo; "
        "carica; qualifica"
    ),
    "company.size": (
        "taille; taille de l'entreprise; effectif; company size; size; الحجم; tamaño; "
        "bedrijfsgrootte; grootte; unternehmensgröße; dimensione"
    ),
    "company.website": "site de l'entreprise; company website; website; web de la empresa",
    "need": (
        "besoin; besoins; besoin exprimé; besoins exprimés; demande; demandes; recherche; "
        "attentes; projet; souhait; looking for; need; needs; request; expectations; "
        "interest; interested in; الحاجة; الاحتياجات; الطلب; الحاجيات; الانتظارات; necesidad; "
        "necesidades; busca; demanda; solicitud; intereses; behoefte; behoeften; zoekt; op "
        "zoek naar; wens; bedarf; sucht; anliegen; wunsch; interesse; esigenza; esigenze; "
        "cerca; richiesta; fabbisogno"
    ),
    "notes": (
        "remarque; remarques; observation; observations; commentaire; commentaires; note; "
        "notes; remark; remarks; comment; comments; ملاحظات; ملاحظة; تعليق; observaciones; "
        "comentarios; notas; opmerking; opmerkingen; notities; bemerkung; bemerkungen; anmerkung; "
        "anmerkungen; notizen; kommentar; osservazioni; commenti"
    ),
    "consent": (
        "consentement; accord; autorisation; rgpd; consent; agreement; gdpr; opt-in; optin; "
        "الموافقة; consentimiento; autorización; toestemming; akkoord; einwilligung; "
        "zustimmung; consenso; autorizzazione"
    ),
    "number": (
        "n°; no; nº; n; #; num; numéro; numéro d'ordre; n° ordre; ordre; nr; index; row; s/n; "
        "رقم; الرقم; الرقم الترتيبي; ر.ت; número; nummer; lfd nr; numero; id"
    ),
}

_EMAIL = re.compile(r"^[^@\s]+@[^@\s]+\.[^@\s]+$")
_URL = re.compile(r"^(https?://|www\.)\S+$", re.IGNORECASE)
_DATE = re.compile(r"^(\d{4}-\d\d-\d\d|\d{1,2}([./-])\d{1,2}\2\d{4})(\s|$)")
_NUMBER_SIGN = {"n°": "numero", "nº": "numero", "#": "numero"}
_FUZZY_ENOUGH = 86
_LONGEST = 9
"""Words in a header; a sentence is a title."""


def email_like(cell: str) -> bool:
    """Whether a cell is an e-mail address."""
    return bool(_EMAIL.match(cell.strip("<> ")))


def url_like(cell: str) -> bool:
    """Whether a cell is an address on the web."""
    return bool(_URL.match(cell))


def phone_like(cell: str) -> bool:
    """Whether a cell looks like a phone: 7 to 16 digits and little else."""
    if _DATE.match(cell):
        return False
    digits = sum(c.isdecimal() for c in cell)
    marks = sum(c in " +-./()\u00a0\u202f\u200e\u200f\u202a\u202c" for c in cell)
    return 7 <= digits <= 16 and digits + marks == len(cell) and digits * 2 > marks


def year_like(cell: str) -> bool:
    """Whether a cell is a year that a living adult may be born in."""
    return cell.isdecimal() and len(cell) == 4 and 1900 < int(cell) < 2030


def arabic_like(text: str) -> bool:
    """Whether most letters of a text are Arabic."""
    letters = [c for c in text if c.isalpha()]
    return sum("\u0600" <= c <= "\u06ff" for c in letters) * 2 > len(letters)


def data_like(cell: str) -> bool:
    """Whether a cell is data and no header: an address, a number, a date."""
    return (
        email_like(cell)
        or url_like(cell)
        or phone_like(cell)
        or cell.replace(".", "").replace("-", "").replace("/", "").isdecimal()
    )


@cache
def header_target(cell: str) -> tuple[str, float]:
    """Give what a header most likely means, and how sure that is (0 to 1)."""
    ranked = header_targets(cell)
    return ranked[0] if ranked else ("", 0.0)


@cache
def header_targets(cell: str) -> tuple[tuple[str, float], ...]:
    """Rank what a header may mean, best first; only what is at least half sure."""
    said = _said(cell)
    if not said or len(said) > _LONGEST:
        return ()
    best: dict[str, float] = {}
    for phrase in _nearby(said):
        score = _alike(said, phrase)
        for target in _phrases()[phrase]:
            best[target] = max(score, best.get(target, 0.0))
    ranked = sorted(best.items(), key=lambda kv: -kv[1])
    return tuple((t, s) for t, s in ranked if s >= 0.5)


def _said(cell: str) -> tuple[str, ...]:
    bare = re.sub(r"\([^)]*\)|\[[^]]*\]|\*", " ", cell)
    for sign, word in _NUMBER_SIGN.items():
        bare = bare.replace(sign, f" {word} ").replace(sign.upper(), f" {word} ")
    return tuple(words(re.sub(r"(?<=\w)[’'](?=\w)", " ", bare)))


@cache
def _phrases() -> dict[tuple[str, ...], list[str]]:
    """Give the targets of every known phrase, the declared labels among them."""
    told = [(_said(p), t) for t, text in TARGETS.items() for p in text.split(";")]
    labels = [
        (_said(field.label), name)
        for name, field in declared_fields("entrepreneur").items()
        if name in TARGETS
    ]
    known: dict[tuple[str, ...], list[str]] = {}
    for phrase, target in told + labels:
        if phrase:
            known.setdefault(phrase, []).append(target)
    return known


def _nearby(said: tuple[str, ...]) -> set[tuple[str, ...]]:
    """Give the phrases that may be meant: a word in common, cut or whole, or nearly the same."""
    found = {phrase for word in said for phrase in _by_start().get(word[:3], ())}
    close = process.extract(
        " ".join(said), _joined(), scorer=fuzz.ratio, score_cutoff=_FUZZY_ENOUGH, limit=5
    )
    return found | {phrase for _text, _score, phrase in close}


@cache
def _by_start() -> dict[str, set[tuple[str, ...]]]:
    starts: dict[str, set[tuple[str, ...]]] = {}
    for phrase in _phrases():
        for word in phrase:
            starts.setdefault(word[:3], set()).add(phrase)
    return starts


@cache
def _joined() -> dict[tuple[str, ...], str]:
    return {phrase: " ".join(phrase) for phrase in _phrases()}


def _alike(said: tuple[str, ...], phrase: tuple[str, ...]) -> float:
    """Compare a header with a known phrase; cut words count (``Tél.``, ``naiss.``)."""
    if said == phrase:
        return 1.0
    if len(said) == len(phrase) and all(_cut(s, p) for s, p in zip(said, phrase, strict=True)):
        return 0.9
    held = sum(any(_cut(s, p) for s in said) for p in phrase)
    if held == len(phrase):
        return 0.55 + 0.3 * len(phrase) / len(said)
    if held and len(said) <= len(phrase) and all(any(_cut(s, p) for p in phrase) for s in said):
        return 0.5 + 0.3 * len(said) / len(phrase)
    likeness = fuzz.ratio(" ".join(said), " ".join(phrase))
    return 0.8 * likeness / 100 if likeness >= _FUZZY_ENOUGH and len(said[0]) > 3 else 0.0


def _cut(said: str, meant: str) -> bool:
    """Whether a word is the meant one, perhaps cut short."""
    return said == meant or (len(said) >= 3 and meant.startswith(said) and len(meant) > 4)
