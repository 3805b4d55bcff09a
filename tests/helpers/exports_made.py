"""Lists as well-known programs and forms export them, made at test time with made-up people."""

from dataclasses import replace

from tests.helpers.lists_made import ALL, KHADIJA, ROWS, YOUSSEF, ZOE, text
from tests.helpers.made import Made, Who
from tests.helpers.workbook_formats import xlsx

_GOOGLE = (
    "First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,"
    "Name Prefix,Name Suffix,Nickname,File As,Organization Name,Organization Title,"
    "Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,"
    "E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,"
    "Phone 2 - Value,Address 1 - Label,Address 1 - Formatted,Address 1 - Street,Address 1 - City,"
    "Address 1 - PO Box,Address 1 - Region,Address 1 - Postal Code,Address 1 - Country,"
    "Address 1 - Extended Address,Website 1 - Label,Website 1 - Value"
)
_GOOGLE_OLD = (
    "Name,Given Name,Additional Name,Family Name,Yomi Name,Given Name Yomi,Additional Name Yomi,"
    "Family Name Yomi,Name Prefix,Name Suffix,Initials,Nickname,Short Name,Maiden Name,Birthday,"
    "Gender,Location,Billing Information,Directory Server,Mileage,Occupation,Hobby,Sensitivity,"
    "Priority,Subject,Notes,Language,Photo,Group Membership,E-mail 1 - Type,E-mail 1 - Value,"
    "Phone 1 - Type,Phone 1 - Value,Phone 2 - Type,Phone 2 - Value,Organization 1 - Type,"
    "Organization 1 - Name,Organization 1 - Yomi Name,Organization 1 - Title"
)
_OUTLOOK_FR = (
    "Titre,Prénom,Deuxième prénom,Nom,Suffixe,Société,Service,Titre du poste,Rue (bureau),"
    "Ville (bureau),Pays/Région (bureau),Ville (domicile),Pays/Région (domicile),"
    "Télécopie (bureau),Téléphone (bureau),Téléphone (domicile),Tél. mobile,Adresse de messagerie,"
    "Type de messagerie,Nom complet de l'adresse de messagerie,Anniversaire,Catégories,Langue,"
    "Page Web,Notes"
)
_OUTLOOK_EN = (
    "First Name,Middle Name,Last Name,Title,Suffix,Nickname,Given Yomi,Surname Yomi,"
    "E-mail Address,E-mail 2 Address,E-mail 3 Address,Home Phone,Home Phone 2,Business Phone,"
    "Business Phone 2,Mobile Phone,Car Phone,Other Phone,Primary Phone,Pager,Business Fax,"
    "Home Fax,Other Fax,Company Main Phone,Callback,Radio Phone,Telex,TTY/TDD Phone,IMAddress,"
    "Job Title,Department,Company,Office Location,Manager's Name,Assistant's Name,"
    "Assistant's Phone,Company Yomi,Business Street,Business City,Business State,"
    "Business Postal Code,Business Country/Region,Home Street,Home City,Home State,"
    "Home Postal Code,Home Country/Region,Personal Web Page,Spouse,Schools,Hobby,Location,"
    "Web Page,Birthday,Anniversary,Notes"
)


def _table(header: str, *people: dict[str, str], delimiter: str = ",") -> str:
    """Write an export: its header as the program has it, and the cells that are filled."""
    names = header.split(delimiter)
    strange = {name for person in people for name in person} - set(names)
    if strange:
        raise ValueError(f"no such columns: {strange}")
    return text([names, *([p.get(name, "") for name in names] for p in people)], delimiter)


def _address_books() -> list[Made]:
    google = _table(
        _GOOGLE,
        {
            "First Name": "Khadija",
            "Last Name": "Bennani",
            "Organization Name": "Atlas SARL",
            "Organization Title": "Gérante",
            "Labels": "* myContacts ::: Forum",
            "E-mail 1 - Label": "* ",
            "E-mail 1 - Value": "khadija@example.org",
            "Phone 1 - Label": "Mobile",
            "Phone 1 - Value": "+32 470 11 25 64",
            "Address 1 - City": "Bruxelles",
            "Address 1 - Country": "BE",
        },
        {
            "First Name": "Youssef",
            "Last Name": "El Amrani",
            "Labels": "* myContacts",
            "E-mail 1 - Value": "youssef@example.org ::: y@example.net",
            "Phone 1 - Label": "Mobile",
            "Phone 1 - Value": "06 12 34 56 78 ::: 07 58 98 25 54",
            "Address 1 - Country": "France",
        },
        {"First Name": "Zoé", "Last Name": "Aït Taleb", "Phone 1 - Value": "+212 661 23 45 67"},
    )
    old = _table(
        _GOOGLE_OLD,
        {
            "Name": "Khadija Bennani",
            "Given Name": "Khadija",
            "Family Name": "Bennani",
            "Group Membership": "* myContacts",
            "E-mail 1 - Type": "* Home",
            "E-mail 1 - Value": "khadija@example.org",
            "Phone 1 - Type": "Mobile",
            "Phone 1 - Value": "+32 470 11 25 64",
            "Organization 1 - Name": "Atlas SARL",
        },
        {
            "Name": "Zoé Aït Taleb",
            "Given Name": "Zoé",
            "Family Name": "Aït Taleb",
            "E-mail 1 - Value": "zoe@example.org",
            "Phone 1 - Value": "+212 661 23 45 67",
        },
    )
    french = _table(
        _OUTLOOK_FR,
        {
            "Prénom": "Khadija",
            "Nom": "Bennani",
            "Société": "Atlas SARL",
            "Titre du poste": "Gérante",
            "Ville (bureau)": "Bruxelles",
            "Pays/Région (bureau)": "Belgique",
            "Téléphone (bureau)": "02 511 11 11",
            "Tél. mobile": "+32 470 11 25 64",
            "Adresse de messagerie": "khadija@example.org",
            "Type de messagerie": "SMTP",
            "Nom complet de l'adresse de messagerie": "Khadija Bennani (khadija@example.org)",
            "Anniversaire": "0/0/00",
        },
        {
            "Titre": "M.",
            "Prénom": "Youssef",
            "Nom": "El Amrani",
            "Pays/Région (domicile)": "France",
            "Tél. mobile": "06 12 34 56 78",
            "Adresse de messagerie": "youssef@example.org",
            "Type de messagerie": "SMTP",
            "Anniversaire": "0/0/00",
        },
    )
    english = _table(
        _OUTLOOK_EN,
        {
            "First Name": "Khadija",
            "Last Name": "Bennani",
            "E-mail Address": "khadija@example.org",
            "Business Phone": "+32 2 511 11 11",
            "Mobile Phone": "+32 470 11 25 64",
            "Job Title": "Manager",
            "Company": "Atlas SARL",
            "Business City": "Brussels",
            "Business Country/Region": "Belgium",
        },
        {
            "First Name": "Youssef",
            "Last Name": "El Amrani",
            "E-mail Address": "youssef@example.org",
            "E-mail 2 Address": "y@example.net",
            "Home Phone": "06 12 34 56 78",
            "Home Country/Region": "France",
        },
    )
    office = ("+32 2 511 11 11", "+3225111111")
    return [
        Made(
            "google-contacts-csv",
            google.encode(),
            (
                replace(
                    KHADIJA,
                    also={
                        "company.name": "Atlas SARL",
                        "company.position": "Gérante",
                        "residence.country": "BE",
                        "residence.city": "Bruxelles",
                    },
                ),
                replace(
                    YOUSSEF,
                    phones=(*YOUSSEF.phones, ("07 58 98 25 54", "+33758982554")),
                    mails=("youssef@example.org", "y@example.net"),
                ),
                replace(ZOE, phones=(("+212 661 23 45 67", "+212661234567"),), mails=()),
            ),
        ),
        Made(
            "google-contacts-csv-before-2024",
            old.encode("utf-16"),
            (
                replace(KHADIJA, also={"company.name": "Atlas SARL"}),
                replace(ZOE, phones=(("+212 661 23 45 67", "+212661234567"),)),
            ),
        ),
        Made(
            "outlook-csv-french",
            french.encode("cp1252"),
            (
                replace(
                    KHADIJA,
                    phones=(("02 511 11 11", "+3225111111"), *KHADIJA.phones),
                    also={
                        "company.name": "Atlas SARL",
                        "company.position": "Gérante",
                        "residence.country": "BE",
                    },
                ),
                replace(YOUSSEF, also={"residence.country": "FR"}),
            ),
        ),
        Made(
            "outlook-csv-english",
            english.encode("utf-8-sig"),
            (
                replace(
                    KHADIJA,
                    phones=(office, *KHADIJA.phones),
                    also={
                        "company.name": "Atlas SARL",
                        "company.position": "Manager",
                        "residence.country": "BE",
                    },
                ),
                replace(YOUSSEF, mails=("youssef@example.org", "y@example.net")),
            ),
        ),
    ]


def _networks() -> list[Made]:
    linkedin = (
        "Notes:\r\n"
        '"When exporting your connection data, you may notice that some of the email addresses are '
        "missing. You will only see email addresses for connections who have allowed their "
        'connections to see or download their email address."\r\n\r\n'
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\r\n"
        "Khadija,Bennani,https://www.linkedin.com/in/kb,khadija@example.org,"
        '"Atlas, SARL",Gérante,12 Mar 2024\r\n'
        "Youssef,El Amrani,https://www.linkedin.com/in/ye,,Nord,CTO,03 Jan 2023\r\n"
        "Zoé,Aït Taleb,https://www.linkedin.com/in/za,,,,28 Sep 2026\r\n"
    )
    bare = [replace(w, phones=(), mails=()) for w in ALL]
    meetup = (
        "Name\tUser ID\tTitle\tEvent Host\tRSVP\tGuests\tRSVPed on\tJoined Group on\t"
        "URL of Member Profile\r\n"
        "Khadija Bennani\tuser 12345678\t\t\tYes\t0\tNovember 3, 2026 10:11 AM\tMay 1, 2024\t"
        "https://www.meetup.com/g/members/12345678/\r\n"
        "Youssef El Amrani\tuser 23456789\t\t\tNo\t0\tNovember 4, 2026 9:12 AM\tMay 2, 2024\t"
        "https://www.meetup.com/g/members/23456789/\r\n"
    )
    return [
        Made(
            "linkedin-connections",
            linkedin.encode("utf-8-sig"),
            (
                replace(
                    bare[0],
                    mails=("khadija@example.org",),
                    also={
                        "company.name": "Atlas, SARL",
                        "company.position": "Gérante",
                        "links": ["https://www.linkedin.com/in/kb"],
                    },
                ),
                replace(bare[1], also={"company.name": "Nord", "company.position": "CTO"}),
                replace(
                    bare[2],
                    also={"links": ["https://www.linkedin.com/in/za"]},
                    noted=("28 Sep 2026",),
                ),
            ),
        ),
        Made("meetup-attendees", meetup.encode(), (bare[0], bare[1])),
    ]


def _forms() -> list[Made]:
    google = text(
        [
            (
                "Horodateur",
                "Adresse e-mail",
                "Nom et prénom",
                "Quel est votre numéro de téléphone (WhatsApp) ?",
                "Dans quel pays résidez-vous ?",
                "Quel est votre secteur d'activité ?",
                "Quels sont vos besoins ?",
                "J'accepte que mes données soient conservées",
            ),
            (
                "12/11/2026 10:11:12",
                "khadija@example.org",
                "Bennani Khadija",
                "+32 470 11 25 64",
                "Belgique",
                "Santé",
                "Trouver un partenaire local",
                "Oui",
            ),
            (
                "12/11/2026 11:12:13",
                "youssef@example.org",
                "El Amrani Youssef",
                "06 12 34 56 78",
                "France",
                "Informatique",
                "",
                "Non",
            ),
            (
                "12/11/2026 12:13:14",
                "zoe@example.org",
                "Aït Taleb Zoé",
                "0661-23-45-67",
                "Maroc",
                "BTP",
                "un mentor",
                "Oui",
            ),
        ],
        ",",
    )
    english = text(
        [
            (
                "Timestamp",
                "Email Address",
                "What is your full name?",
                "Phone number",
                "Country",
                "Which city do you live in?",
            ),
            (
                "2026/11/12 10:11:12 AM GMT+1",
                "khadija@example.org",
                "Khadija Bennani",
                "+32 470 11 25 64",
                "Belgium",
                "Brussels",
            ),
            (
                "2026/11/12 11:12:13 AM GMT+1",
                "youssef@example.org",
                "Youssef El Amrani",
                "06 12 34 56 78",
                "France",
                "Lyon",
            ),
        ],
        ",",
    )
    microsoft = [
        (
            "ID",
            "Heure de début",
            "Heure de fin",
            "Adresse de messagerie",
            "Nom",
            "Votre nom complet",
            "Votre téléphone",
            "Votre pays de résidence",
        ),
        (1, 46338.42, 46338.43, "anonymous", "", "Khadija Bennani", "+32 470 11 25 64", "Belgique"),
        (2, 46338.44, 46338.45, "anonymous", "", "Youssef El Amrani", "06 12 34 56 78", "France"),
        (3, 46338.46, 46338.47, "anonymous", "", "Zoé Aït Taleb", "0661-23-45-67", "Maroc"),
    ]
    arabic = text(
        [
            (
                "طابع زمني",
                "الاسم الكامل",
                "رقم الهاتف (واتساب)",
                "البريد الإلكتروني",
                "ما هو بلد إقامتك؟",
            ),
            (
                "2026/11/12 10:11:12 ص",
                "محمد الفاسي",
                "+32 470 11 25 64",
                "m.fassi@example.org",
                "بلجيكا",
            ),
            ("2026/11/12 11:11:12 ص", "خديجة بناني", "06 12 34 56 78", "k@example.org", "فرنسا"),
        ],
        ",",
    )
    no_phone = [replace(w, mails=()) for w in ALL]
    return [
        Made(
            "google-forms-french",
            google.encode(),
            (
                replace(
                    KHADIJA,
                    also={
                        "residence.country": "BE",
                        "sectors": ["health"],
                        "need.details": ["Trouver un partenaire local"],
                    },
                ),
                replace(YOUSSEF, also={"refuses": True}),
                replace(ZOE, also={"sectors": ["construction"], "refuses": False}),
            ),
        ),
        Made(
            "google-forms-english",
            english.encode(),
            (replace(KHADIJA, also={"residence.city": "Brussels"}), YOUSSEF),
        ),
        Made("microsoft-forms", xlsx(("Sheet1", microsoft)), tuple(no_phone)),
        Made(
            "google-forms-arabic",
            arabic.encode(),
            (
                Who(
                    phones=KHADIJA.phones,
                    mails=("m.fassi@example.org",),
                    given_ar="محمد",
                    family_ar="الفاسي",
                    also={"residence.country": "BE"},
                ),
                Who(
                    phones=YOUSSEF.phones,
                    mails=("k@example.org",),
                    given_ar="خديجة",
                    family_ar="بناني",
                    also={"residence.country": "FR"},
                ),
            ),
        ),
    ]


def _ticketing() -> list[Made]:
    helloasso = _table(
        "Référence commande;Date de la commande;Statut de la commande;Nom participant;"
        "Prénom participant;Nom payeur;Prénom payeur;Email payeur;Raison sociale;"
        "Moyen de paiement;Billet;Numéro de billet;Tarif;Montant tarif;Code Promo;"
        "Montant code promo;Numéro de téléphone;Adresse mail",
        {
            "Référence commande": "172754126",
            "Date de la commande": "04/03/2026 14:25",
            "Statut de la commande": "Validé",
            "Nom participant": "Bennani",
            "Prénom participant": "Khadija",
            "Nom payeur": "Tazi",
            "Prénom payeur": "Ali",
            "Email payeur": "ali@example.net",
            "Moyen de paiement": "Carte bancaire",
            "Billet": "https://www.helloasso.com/t/1",
            "Numéro de billet": "172754126",
            "Tarif": "Plein tarif",
            "Montant tarif": "25,00",
            "Numéro de téléphone": "+32 470 11 25 64",
            "Adresse mail": "khadija@example.org",
        },
        {
            "Référence commande": "172754127",
            "Date de la commande": "04/03/2026 14:26",
            "Statut de la commande": "Validé",
            "Nom participant": "Aït Taleb",
            "Prénom participant": "Zoé",
            "Nom payeur": "Aït Taleb",
            "Prénom payeur": "Zoé",
            "Email payeur": "zoe@example.org",
            "Numéro de billet": "172754127",
            "Numéro de téléphone": "+212 661 23 45 67",
            "Adresse mail": "zoe@example.org",
        },
        delimiter=";",
    )
    eventbrite = _table(
        "Order #,Order Date,First Name,Last Name,Email,Quantity,Price Tier,Ticket Type,Attendee #,"
        "Group,Order Type,Currency,Total Paid,Fees Paid,Attendee Status,Home City,Home Country,"
        "Job Title,Company,Cell Phone",
        {
            "Order #": "1689365701",
            "Order Date": "2026-11-01 10:11:12+01:00",
            "First Name": "Khadija",
            "Last Name": "Bennani",
            "Email": "khadija@example.org",
            "Quantity": "1",
            "Ticket Type": "General Admission",
            "Attendee #": "2360209833",
            "Order Type": "Free Order",
            "Currency": "EUR",
            "Total Paid": "0.00",
            "Attendee Status": "Attending",
            "Home City": "Brussels",
            "Home Country": "BE",
            "Job Title": "Manager",
            "Company": "Atlas SARL",
            "Cell Phone": "+32 470 11 25 64",
        },
        {
            "Order #": "1689365702",
            "Order Date": "2026-11-01 11:11:12+01:00",
            "First Name": "Youssef",
            "Last Name": "El Amrani",
            "Email": "youssef@example.org",
            "Quantity": "1",
            "Attendee #": "2360209834",
            "Attendee Status": "Checked In",
            "Home Country": "FR",
            "Cell Phone": "06 12 34 56 78",
        },
    )
    zoom = (
        "Registration Report,,,,,\r\nReport Generated:,12/11/2026 10:00,,,,\r\n"
        "Topic,Webinar ID,Scheduled Time,Duration (minutes),# Registered,# Cancelled\r\n"
        "Rencontre MeM,123 4567 8901,11/12/2026 18:00,60,2,0\r\n\r\nRegistrant Details,,,,,\r\n"
        "First Name,Last Name,Email,Phone,Country/Region Name,Approval Status\r\n"
        "Khadija,Bennani,khadija@example.org,+32 470 11 25 64,Belgium,approved\r\n"
        "Youssef,El Amrani,youssef@example.org,06 12 34 56 78,France,approved\r\n"
    )
    mailchimp = _table(
        "Email Address,First Name,Last Name,Address,Phone Number,Birthday,MEMBER_RATING,"
        "OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,LATITUDE,LONGITUDE,GMTOFF,DSTOFF,TIMEZONE,CC,"
        "REGION,LAST_CHANGED,LEID,EUID,NOTES,TAGS",
        {
            "Email Address": "khadija@example.org",
            "First Name": "Khadija",
            "Last Name": "Bennani",
            "Phone Number": "+32 470 11 25 64",
            "MEMBER_RATING": "2",
            "OPTIN_TIME": "2024-05-01 10:11:12",
            "CONFIRM_IP": "203.0.113.7",
            "CC": "be",
            "LATITUDE": "50.8500",
            "LONGITUDE": "4.3500",
            "LEID": "123456789",
            "EUID": "ab12cd34ef",
        },
        {
            "Email Address": "zoe@example.org",
            "First Name": "Zoé",
            "Last Name": "Aït Taleb",
            "Phone Number": "+212 661 23 45 67",
            "MEMBER_RATING": "3",
            "CC": "ma",
            "OPTIN_TIME": "2024-05-02 10:11:12",
            "LEID": "123456790",
            "EUID": "ab12cd34eg",
        },
    )
    weezevent = text(
        [
            (
                "Numéro",
                "Code-barres",
                "Nom",
                "Prénom",
                "Email",
                "Tél. portable",
                "Société",
                "Fonction",
                "Statut",
                "Date d'achat",
            ),
            (
                "W1",
                "3000012345678",
                "Bennani",
                "Khadija",
                "khadija@example.org",
                "+32 470 11 25 64",
                "Atlas SARL",
                "Gérante",
                "Validé",
                "12/11/2026 10:11",
            ),
            (
                "W2",
                "3000012345679",
                "El Amrani",
                "Youssef",
                "youssef@example.org",
                "06 12 34 56 78",
                "",
                "",
                "Validé",
                "12/11/2026 10:12",
            ),
        ]
    )
    moroccan = replace(ZOE, phones=(("+212 661 23 45 67", "+212661234567"),))
    return [
        Made("helloasso", helloasso.encode("utf-8-sig"), (KHADIJA, moroccan)),
        Made(
            "eventbrite",
            eventbrite.encode(),
            (
                replace(
                    KHADIJA,
                    also={
                        "company.name": "Atlas SARL",
                        "company.position": "Manager",
                        "residence.country": "BE",
                    },
                ),
                YOUSSEF,
            ),
        ),
        Made("zoom-registrations", zoom.encode("utf-8-sig"), (KHADIJA, YOUSSEF)),
        Made("mailchimp", mailchimp.encode(), (KHADIJA, moroccan)),
        Made(
            "weezevent",
            weezevent.encode("cp1252"),
            (replace(KHADIJA, also={"company.position": "Gérante"}), YOUSSEF),
            "FR",
        ),
    ]


def _customers() -> list[Made]:
    """What programs for customers and mailings export."""
    salesforce = (
        '"Salutation","First Name","Last Name","Title","Account Name","Mailing City",'
        '"Mailing Country","Phone","Mobile","Email","Account Owner"\r\n'
        '"Ms.","Khadija","Bennani","CEO","Atlas","Bruxelles","Belgique","02 511 11 11",'
        '"+32 470 11 25 64","khadija@example.org","Karim Idrissi"\r\n'
    )
    hubspot = (
        "Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Primary Company,"
        "Lead Status,Create Date,Country/Region\r\n1234567890,Khadija,Bennani,"
        "khadija@example.org,+32 470 11 25 64,Karim Idrissi,Atlas,New,2026-11-12 10:11,Belgium\r\n"
    )
    brevo = (
        "CONTACT ID;EMAIL;LASTNAME;FIRSTNAME;SMS;EMAIL_BLACKLIST;ADDED_TIME\r\n"
        "12;khadija@example.org;Bennani;Khadija;32470112564;no;2026-11-12\r\n"
    )
    wordpress = (
        "Entry ID,Name: First,Name: Last,E-mail,Téléphone,Message,Entry Date,User IP\r\n"
        '55,Khadija,Bennani,khadija@example.org,+32 470 11 25 64,"Bonjour, un mentor ?",'
        "12/11/2026,203.0.113.7\r\n"
    )
    badges = (
        "ID badge;QR code;Nom sur le badge;Organisation;Heure d'arrivée\r\n"
        "1001;https://x.example/b/1001;Khadija BENNANI;Atlas;09:12\r\n"
        "1002;https://x.example/b/1002;Youssef EL AMRANI;Nord;\r\n"
    )
    firm = {"company.name": "Atlas", "residence.country": "BE"}
    eaten = (("32470112564", "+32470112564"),)
    office = ("02 511 11 11", "+3225111111")
    loud = [Who(w.given, w.family.upper()) for w in (KHADIJA, YOUSSEF)]
    return [
        Made(
            "salesforce",
            salesforce.encode(),
            (replace(KHADIJA, phones=(office, *KHADIJA.phones), also=firm),),
        ),
        Made("hubspot", hubspot.encode(), (replace(KHADIJA, also=firm),)),
        Made("brevo", brevo.encode(), (replace(KHADIJA, phones=eaten, also={"residence": None}),)),
        Made("wordpress-form", wordpress.encode(), (replace(KHADIJA, noted=("un mentor ?",)),)),
        Made(
            "desk-badges-with-codes",
            badges.encode(),
            (replace(loud[0], also={"badge": "1001"}), replace(loud[1], also={"badge": "1002"})),
        ),
        Made(
            "whatsapp-group",
            b"Name,Phone\n~Khadija Bennani,+32 470 11 25 64\n",
            (replace(KHADIJA, mails=()),),
        ),
    ]


def _offices() -> list[Made]:
    consulate = [
        ("ROYAUME DU MAROC",),
        ("Ministère des Affaires Étrangères",),
        ("Consulat Général à Bruxelles",),
        (),
        ("Liste des compétences marocaines – circonscription de Bruxelles",),
        (),
        (
            "N° Ordre",
            "NOM ET PRENOM",
            "C.I.N.",
            "DATE ET LIEU DE NAISSANCE",
            "PROFESSION",
            "ADRESSE",
            "TEL / GSM",
            "E-MAIL",
            "OBSERVATIONS",
        ),
        (
            1,
            "BENNANI Khadija",
            "AB123456",
            "03/05/1984 à Fès",
            "Médecin",
            "Rue de la Loi 1, 1000 Bruxelles",
            "+32 470 11 25 64",
            "khadija@example.org",
            "",
        ),
        (
            2,
            "EL AMRANI Youssef",
            "CD234567",
            "31/01/1990 à Rabat",
            "Ingénieur",
            "12 rue de Lyon, Lille",
            "06 12 34 56 78",
            "youssef@example.org",
            "à rappeler",
        ),
        (
            3,
            "AÏT TALEB Zoé",
            "EF345678",
            "01/01/1979",
            "",
            "",
            "+212 661 23 45 67",
            "zoe@example.org",
            "",
        ),
        (),
        (
            "",
            "Arrêté la présente liste à 3 personnes",
        ),
    ]
    loud = [replace(w, family=w.family.upper()) for w in ALL]
    chamber = text(
        [
            ("Entreprise", "Contact", "Fonction", "Tél", "Mobile", "Email", "Site web", "Secteur"),
            (
                "Atlas SARL",
                "Khadija Bennani",
                "Gérante",
                "02 511 11 11",
                "+32 470 11 25 64",
                "khadija@example.org",
                "www.atlas.example",
                "Santé",
            ),
            (
                "Nord SAS",
                "Youssef El Amrani",
                "CTO",
                "",
                "+33 6 12 34 56 78",
                "youssef@example.org",
                "",
                "Informatique",
            ),
            ("Sud SA", "", "", "+212 5 37 20 20 20", "", "info@sud.example", "", ""),
        ]
    )
    desk = text(
        [
            ("Badge", "Civilité", "Nom", "Prénom", "Organisme", "Mail", "Présent"),
            ("A-0001", "Mme", "Bennani", "Khadija", "Atlas SARL", "khadija@example.org", "x"),
            ("A-0002", "M.", "El Amrani", "Youssef", "", "youssef@example.org", ""),
        ]
    )
    return [
        Made(
            "consulate-workbook",
            xlsx(("Liste", consulate)),
            (
                replace(
                    loud[0],
                    also={"birth_year": 1984, "trade": "Médecin", "residence.city": "Bruxelles"},
                    noted=("AB123456", "Fès"),
                ),
                replace(
                    loud[1],
                    also={"birth_year": 1990, "residence.city": "Lille"},
                    noted=("à rappeler",),
                ),
                replace(
                    loud[2],
                    phones=(("+212 661 23 45 67", "+212661234567"),),
                    also={"birth_year": 1979},
                ),
            ),
            broken=("remark",),
        ),
        Made(
            "chamber-of-commerce",
            chamber.encode("cp1252"),
            (
                replace(
                    KHADIJA,
                    phones=(("02 511 11 11", "+3225111111"), *KHADIJA.phones),
                    also={"company.name": "Atlas SARL", "company.position": "Gérante"},
                ),
                replace(
                    YOUSSEF,
                    phones=(("+33 6 12 34 56 78", "+33612345678"),),
                    also={"company.name": "Nord SAS"},
                ),
                Who(
                    phones=(("+212 5 37 20 20 20", "+212537202020"),),
                    mails=("info@sud.example",),
                    also={"company.name": "Sud SA"},
                ),
            ),
            "BE",
        ),
        Made(
            "forum-desk-badges",
            desk.encode(),
            (
                replace(KHADIJA, phones=(), also={"badge": "A-0001", "company.name": "Atlas SARL"}),
                replace(YOUSSEF, phones=(), also={"badge": "A-0002"}),
            ),
        ),
        Made(
            "names-without-any-contact",
            text([("Nom", "Prénom"), *(r[:2] for r in ROWS)]).encode(),
            tuple(Who(w.given, w.family) for w in ALL),
        ),
    ]


EXPORTS: tuple[Made, ...] = tuple(
    made
    for family in (_address_books, _networks, _forms, _ticketing, _customers, _offices)
    for made in family()
)
