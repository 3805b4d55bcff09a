"""The words that column headers use, by what they mean, in the languages lists come in.

A target is a path of the declarations (``name.given``, ``phones``, ``company.position``) or one
of the few meanings that are worked on before they are fields: ``name`` (to be split), ``need``,
``notes``, ``consent``, ``number`` (a row number), ``dial_code`` (of the phones), ``birth_date``.
"""

TARGETS: dict[str, str] = {
    "name": (
        "nom complet; nom et prénom; prénom et nom; nom prénom; prénom nom; noms et prénoms; "
        "nom & prénom; identité; full name; name; complete name; contact name; display name; "
        "participant; contact; الاسم الكامل; الاسم والنسب; الاسم و النسب; الإسم الكامل; الاسم "
        "العائلي والشخصي; nombre completo; nombre y apellidos; apellidos y nombre; volledige "
        "naam; naam; vollständiger name; vor- und nachname; nome completo; nome e cognome; "
        "cognome e nome; nominativo; raison; personne; person; attendee; nom du "
        "participant complet; nom et prénom du participant; votre nom complet; nom/prénom; "
        "prénom/nom; name vorname; vorname name; naam voornaam; voornaam naam; vor und zuname; "
        "voor- en achternaam; naam en voornaam; name und vorname; participants; participante; "
        "participantes; membres; invité; invités; contacts; président; présidente; responsable; "
        "dirigeant; représentant; gérant; interlocuteur; personne de contact; personne à "
        "contacter; contact person; chairman; president; contactpersoon; ansprechpartner; "
        "persona de contacto; presidente; referente; الأسماء; اسم المستلم; اسم المشارك; رئيس "
        "الجمعية; المسؤول; nom du membre; nom des participants; اسم العضو; "
        "full names; names; surname first name; last name first name; first name last "
        "name; family name given name; surname and name; surname name; name surname; name "
        "and surname; nom prénoms"
    ),
    "name.given": (
        "prénom; prénoms; prénom usuel; first name; firstname; given name; forename; الاسم "
        "الشخصي; الاسم; الإسم; nombre; nombre de pila; voornaam; vorname; rufname; nome; prénom "
        "participant; prénom du participant; given names; الاسم الأول; الإسم الأول; nombres; "
        "prénom du responsable; prénom du président; prénom du contact; prénom contact; prénom "
        "du membre; roepnaam; contact first name; prénom adhérent; prénom de l'adhérent"
    ),
    "name.family": (
        "nom; nom de famille; nom usuel; nom patronymique; last name; lastname; surname; family "
        "name; النسب; الاسم العائلي; اللقب; apellido; apellidos; primer apellido; achternaam; "
        "familienaam; nachname; familienname; cognome; nom participant; nom du participant; nom "
        "de naissance; nom de jeune fille; nom d usage; naam deelnemer; apellido 1; primer "
        "apellido; 1er apellido; الاسم الأخير; الاسم الثاني; اسم العائلة; الكنية; العائلة; "
        "اللقب العائلي; nom du responsable; nom du président; nom du contact; nom contact; nom "
        "du représentant; contact last name; zuname; nom adhérent; nom de l'adhérent"
    ),
    "name.middle": (
        "middle name; middle names; second first name; additional name; deuxième prénom; second "
        "prénom; 2e prénom; autres prénoms; segundo nombre; tweede voornaam; zweiter vorname; "
        "secondo nome; اسم الأب; الاسم الأوسط; middelste naam; weitere vornamen"
    ),
    "name.second": (
        "segundo apellido; apellido 2; 2º apellido; 2o apellido; second surname; second last "
        "name; deuxième nom; secondo cognome; tweede achternaam"
    ),
    "name.particle": (
        "tussenvoegsel; tussenvoegsels; voorvoegsel; particule; name particle; surname prefix"
    ),
    "phones": (
        "téléphone; tél; tel; téléphone portable; téléphone mobile; portable; mobile; gsm; n° "
        "de téléphone; numéro de téléphone; num tel; whatsapp; téléphone fixe; fixe; phone; "
        "phone number; telephone; cell; cell phone; mobile phone; mobile number; tel no; "
        "contact no; contact number; الهاتف; رقم الهاتف; الهاتف المحمول; الهاتف النقال; "
        "المحمول; الجوال; واتساب; teléfono; móvil; celular; teléfono móvil; número de teléfono; "
        "telefoon; telefoonnummer; mobiel; mobiele telefoon; telefon; telefonnummer; handy; "
        "handynummer; mobil; mobiltelefon; rufnummer; telefono; cellulare; numero di telefono; "
        "recapito telefonico; fax; coordonnées; phone value; tfno; tlf; tlfno; mobilnummer; gsm "
        "nummer; gsm; n° gsm; num gsm; n° whatsapp; numéro whatsapp; tel nr; handy nr; n "
        "cellulare; n telefono; recapito; home phone; business phone; other phone; company main "
        "phone; téléphone bureau; téléphone domicile; tél mobile; tél portable; رقم الواتساب; "
        "النقال; رقم الجوال; sms; telf; telf.; tlfn; ptble; port; téléphones; phones; phone "
        "numbers; numéros de téléphone; téléphone du responsable; tél responsable; telefono "
        "cellulare; telefonos; telefoonnummers; أرقام الهاتف; هاتف; جوال; موبايل; رقم الموبايل; "
        "رقم المحمول; محمول; home; home number; work number; particular; abitazione; ufficio; "
        "هاتف العمل; tél pro; tel pro; téléphone pro; portable pro; mobile pro; gsm pro; "
        "tél perso; tel perso; téléphone perso; portable perso; mobile perso; gsm perso; "
        "festnetz; festnetznummer; vaste telefoon; fijo; fisso; tél entreprise; tél "
        "société; téléphone entreprise; company phone; tél france; tél maroc; téléphone "
        "au maroc"
    ),
    "dial_code": (
        "indicatif; indicatif pays; indicatif téléphonique; dial code; dialling code; calling "
        "code; phone code; country calling code; phone country code; prefijo; prefijo "
        "telefónico; landnummer; landennummer; landesvorwahl; vorwahl; prefisso; prefisso "
        "internazionale; رمز البلد; المفتاح الدولي"
    ),
    "emails": (
        "email; e-mail; mail; courriel; adresse mail; adresse email; adresse e-mail; mél; "
        "adresse électronique; adresse de messagerie; messagerie; courrier électronique; email "
        "address; e-mail address; mail address; البريد الإلكتروني; البريد الالكتروني; الإيميل; "
        "الايميل; correo; correo electrónico; dirección de correo; e-mailadres; mailadres; "
        "emailadresse; e-mail-adresse; posta elettronica; indirizzo email; indirizzo di posta "
        "elettronica; e-mail value; correo-e; mail pro; mail perso; adresse mail de contact; "
        "البريد; correos; emails; e-mails; courriels; mails; adresse courriel; بريد إلكتروني; "
        "ايميل; إيميل; mail address; email pro; e-mail pro; courriel pro; email perso; e-mail "
        "perso; courriel perso; adresse mail pro; adresse mail perso; "
        "email entreprise; mail entreprise; email société; e-mail entreprise; company "
        "email; correo empresa; e-mail firma; email azienda"
    ),
    "links": (
        "linkedin; site; site web; site internet; url; lien; profil linkedin; web; linkedin "
        "profile; link; profile url; الموقع; الموقع الإلكتروني; لينكد إن; الروابط; sitio web; "
        "enlace; perfil de linkedin; webseite; profillink; profiellink; sito; sito web; profilo "
        "linkedin; url of member profile; page web; web page; website value; personal web page; "
        "pagina web; "
        "liens; enlaces; sites"
    ),
    "residence.city": (
        "ville; ville de résidence; commune; localité; lieu de résidence; city; town; city of "
        "residence; المدينة; مدينة الإقامة; ciudad; ciudad de residencia; localidad; población; "
        "stad; woonplaats; plaats; gemeente; stadt; wohnort; ort; città; comune; città di "
        "residenza; address city; ville domicile; ville bureau; home city; business city; "
        "residente in; residente a; résidant à; wohnhaft in; woonachtig te; plz ort; plz "
        "wohnort; plz / ort; cp ville; code postal ville; postcode plaats; postcode woonplaats; "
        "cap città; cap e città; mailing city; "
        "مدينة المهجر; مدينة الإقامة بالمهجر"
    ),
    "residence.country": (
        "pays; pays de résidence; pays d'accueil; pays résidence; country; country of "
        "residence; host country; البلد; بلد الإقامة; الدولة; دولة الإقامة; país; país de "
        "residencia; land; woonland; land van verblijf; wohnland; wohnsitzland; "
        "aufenthaltsland; paese; paese di residenza; nazione; address country; pays région; "
        "country region; country region name; home country; business country; dans quel pays "
        "résidez-vous; في أي بلد تقيم; in welchem land leben sie; in welk land woont u; en qué "
        "país vive; in quale paese vive; بلد إقامتك; "
        "بلد المهجر; بلد الإقامة بالمهجر"
    ),
    "residence": (
        "adresse; adresse postale; domicile; résidence; address; postal address; location; "
        "العنوان; محل السكنى; dirección; domicilio; residencia; adres; anschrift; wohnadresse; "
        "indirizzo; residenza; lieu; place; ville et pays; ville/pays; city/country; lives in; "
        "address formatted; rue; street; street address; straße; straße nr; straße und "
        "hausnummer; straat; straat en nummer; via; calle; voie; adresse complète; mailing "
        "street; "
        "عنوان السكن; عنوان الإقامة"
    ),
    "origin_region": (
        "région d'origine; région; région au maroc; ville d'origine; origine; region of origin; "
        "region; origin; hometown; الجهة; جهة الأصل; الأصل; región de origen; región; origen; "
        "herkomst; regio; regio van herkomst; herkunft; herkunftsregion; regione; regione di "
        "origine; provenienza; "
        "ville au maroc; ville d'origine au maroc; commune d'origine; province d'origine; "
        "préfecture d'origine; région d'origine au maroc; ciudad en marruecos; ciudad de "
        "origen; provincia de origen; stad in marokko; stadt in marokko; città in "
        "marocco; city in morocco; home town in morocco; المدينة بالمغرب; مدينة الأصل; "
        "إقليم الأصل; الجهة بالمغرب"
    ),
    "birth_year": (
        "année de naissance; année naissance; naissance; year of birth; birth year; سنة "
        "الازدياد; سنة الميلاد; año de nacimiento; geboortejaar; geburtsjahr; jahrgang; anno di "
        "nascita"
    ),
    "birth_date": (
        "date de naissance; né le; née le; né(e) le; date of birth; birth date; birthday; dob; "
        "تاريخ الازدياد; تاريخ الميلاد; fecha de nacimiento; geboortedatum; geburtsdatum; "
        "geburtstag; data di nascita; date et lieu de naissance; bday; nato il; nata il; nato/a "
        "il; data nascita; geb datum; geb. datum; geboren am; geboren op; geboren; fecha nac; "
        "f. nacimiento; date naiss; ddn; nacido el"
    ),
    "diploma": (
        "diplôme; niveau d'études; niveau; niveau d'étude; formation; études; degree; diploma; "
        "education; education level; الشهادة; الدبلوم; المستوى الدراسي; titulación; estudios; "
        "nivel de estudios; opleiding; opleidingsniveau; diploma niveau; abschluss; bildung; "
        "ausbildung; titolo di studio; laurea; istruzione"
    ),
    "trade": (
        "métier; profession; activité; activité professionnelle; occupation; trade; profession "
        "exercée; المهنة; profesión; ocupación; oficio; beroep; beruf; tätigkeit; professione; "
        "mestiere; occupazione"
    ),
    "sectors": (
        "secteur; secteur d'activité; secteurs; domaine; domaine d'activité; filière; branche; "
        "sector; industry; field; business sector; sector of activity; sectors; القطاع; "
        "القطاعات; قطاع النشاط; المجال; مجال النشاط; sector de actividad; rubro; industria; "
        "branche sector; bedrijfstak; sectoren; branche; branchen; wirtschaftszweig; sektor; "
        "settore; settori; settore di attività; ambito; مجال الخبرة; مجال العمل; ميدان العمل; "
        "domaine de compétence; domaine d'expertise; domaine d'intervention; "
        "secteur de l'entreprise; activité de l'entreprise; secteur entreprise; ميدان "
        "النشاط; ميدان الاشتغال; "
        "sectores"
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
        "sprache; lingua; "
        "langue de contact; langue maternelle; langue préférée; preferred language; "
        "mother tongue"
    ),
    "profile": (
        "profil; catégorie; statut; type de profil; profile; category; type; الصفة; الفئة; "
        "perfil; categoría; profiel; profielsoort; categorie; kategorie; profilo; categoria; "
        "vous êtes; je suis; type de participant; qualité du participant; أنت"
    ),
    "membership": (
        "adhésion; statut d'adhésion; membre; membership; member; membership status; العضوية; "
        "الانخراط; afiliación; miembro; lidmaatschap; lid; mitgliedschaft; mitglied; "
        "iscrizione; membro; adesione; statut; status"
    ),
    "badge": (
        "badge; n° badge; numéro de badge; badge number; badge no; code badge; badge id; رقم "
        "الشارة; الشارة; acreditación; número de acreditación; badgenummer; ausweisnummer; "
        "tesserino; id badge; n badge; code participant; n participant; numéro participant; "
        "numéro de participant; participant id; participant number; registration number; "
        "badge nummer; numero di badge"
    ),
    "company.name": (
        "entreprise; société; organisme; organisation; raison sociale; employeur; structure; "
        "nom de l'entreprise; company; company name; organization; employer; firm; business; "
        "الشركة; المقاولة; المؤسسة; اسم الشركة; empresa; nombre de la empresa; organización; "
        "bedrijf; bedrijfsnaam; organisatie; werkgever; firma; unternehmen; firmenname; "
        "azienda; società; impresa; ragione sociale; organization name; organisme / entreprise; "
        "compagnie; établissement; account name; company account; client; nom de la société; "
        "nom de la structure; association; nom de l'association; dénomination; dénomination "
        "sociale; nom de l'organisme; nom association; association name; name of association; "
        "asociación; nombre de la asociación; vereniging; naam vereniging; verein; vereinsname; "
        "associazione; nome associazione; الجمعية; اسم الجمعية; اسم المؤسسة; stichting; raison "
        "sociale de l'entreprise; "
        "nom de l'employeur; nom employeur; nom commercial; nom entreprise; nom société; "
        "nom de l'organisation; enseigne; current employer; nombre comercial; naam "
        "bedrijf; nome azienda; اسم المقاولة; اسم الشركة الحالية"
    ),
    "company.position": (
        "fonction; poste; position; titre; qualité; intitulé du poste; job title; role; "
        "function; position held; title; المنصب; الوظيفة; الصفة المهنية; cargo; puesto; "
        "función; functie; funktie; funktion; stelle; berufsbezeichnung; funzione; ruolo; "
        "carica; qualifica; organization title; titre du poste; poste occupé; المسمى الوظيفي; "
        "posizione"
    ),
    "company.size": (
        "taille; taille de l'entreprise; taille entreprise; effectif; company size; size; الحجم; "
        "tamaño; bedrijfsgrootte; grootte; unternehmensgröße; dimensione; "
        "nb employés; nb d'employés; nombre d'employés; nombre de salariés; nb salariés; "
        "nombre d'emplois; effectifs; effectif total; number of employees; employees; "
        "número de empleados; aantal werknemers; aantal medewerkers; anzahl mitarbeiter; "
        "mitarbeiterzahl; numero dipendenti; numero di dipendenti; عدد الأجراء; عدد "
        "العمال; عدد المستخدمين"
    ),
    "company.website": (
        "site de l'entreprise; site entreprise; site société; company website; website; web de la "
        "empresa"
    ),
    "need": (
        "besoin; besoins; besoin exprimé; besoins exprimés; demande; demandes; recherche; "
        "attentes; projet; souhait; looking for; need; needs; request; expectations; interest; "
        "interested in; الحاجة; الاحتياجات; الطلب; الحاجيات; الانتظارات; necesidad; "
        "necesidades; busca; demanda; solicitud; intereses; behoefte; behoeften; zoekt; op zoek "
        "naar; wens; bedarf; sucht; anliegen; wunsch; interesse; esigenza; esigenze; cerca; "
        "richiesta; fabbisogno; necesita; qué necesita; qué busca; bisogno; ha bisogno; cosa "
        "cerca; ماذا تحتاج; تحتاج; suchen; was suchen; besoin de; recherchez; vous recherchez; "
        "do you need; di cosa ha bisogno; de qué tiene necesidad; wat heeft u nodig; was brauchen"
        " sie; "
        "titre du projet; intitulé du projet; nom du projet; description du projet; idée "
        "de projet; projet d'investissement; project title; project name; nombre del "
        "proyecto; projektname; projectnaam; nome del progetto; اسم المشروع; "
        "qu'attendez vous; attendez vous; attendez; erwarten sie; was erwarten sie; "
        "verwacht u; wat verwacht u; qué espera; cosa si aspetta; do you expect; what do "
        "you expect; ماذا تنتظر"
    ),
    "notes": (
        "remarque; remarques; observation; observations; commentaire; commentaires; note; "
        "notes; remark; remarks; comment; comments; ملاحظات; ملاحظة; تعليق; observaciones; "
        "comentarios; notas; opmerking; opmerkingen; notities; bemerkung; bemerkungen; "
        "anmerkung; anmerkungen; notizen; kommentar; osservazioni; commenti; información "
        "adicional; informations complémentaires; autres informations; zusatz; message; votre "
        "message; nachricht; bericht; mensaje; messaggio; رسالة; رسالتك"
    ),
    "consent": (
        "consentement; accord; autorisation; rgpd; consent; agreement; gdpr; opt-in; optin; "
        "الموافقة; consentimiento; autorización; toestemming; akkoord; einwilligung; "
        "zustimmung; consenso; autorizzazione; j'accepte; je consens; i agree; i consent; "
        "acepto; accetto; ik ga akkoord; ich stimme zu; ich willige ein; أوافق; données "
        "personnelles; protection des données; accepte d'être contacté; accepte d'être "
        "recontacté; accepte le contact; souhaite être contacté; souhaite être recontacté; peut "
        "être contacté; accord de contact; agrees to be contacted; may be contacted; can be "
        "contacted; contact allowed; acepta ser contactado; puede ser contactado; darf "
        "kontaktiert werden; mag gecontacteerd worden; accetta di essere contattato; يوافق على "
        "التواصل; يقبل التواصل; contact autorisé; autorise le contact; autorisation de contact; "
        "acepta comunicaciones; acepta publicidad; acepta contacto; contact toegestaan; kontakt "
        "erlaubt; contatto autorizzato; consenso privacy; ne pas contacter; ne pas appeler; ne "
        "souhaite pas être contacté; opposition; opt-out; email opt-out; do not contact; do not "
        "call; do not email; no contactar; no llamar; niet contacteren; niet bellen; nicht "
        "kontaktieren; non contattare; عدم التواصل; عدم الاتصال; autoriza el tratamiento de sus "
        "datos; autorizo el tratamiento de mis datos; tratamiento de datos; autorizzo il "
        "trattamento dei miei dati; trattamento dei dati; autorise le traitement de mes "
        "données; traitement des données; verwerking van gegevens; verarbeitung der daten; "
        "speicherung der daten; data processing; معالجة البيانات; توافق على معالجة بياناتك; "
        "أوافق على معالجة بياناتي; ne pas envoyer de courriel; do not mail; no enviar correos; "
        "blacklisted; email blacklist; liste noire; "
        "dsgvo; avg; lopd; lopdgdd; loi 09-08; cndp; datenschutz; datenschutzerklärung; "
        "einverstanden; einverständnis; privacy; privacyverklaring; موافق; حماية "
        "المعطيات; قانون 09-08; refus; refuse; refuse d'être contacté; désabonné; "
        "désinscrit; unsubscribed; abgemeldet; uitgeschreven; disiscritto; baja; weigert; "
        "lehnt ab; lehnt kontakt ab; رفض"
    ),
    "number": (
        "n°; no; nº; n; #; num; numéro; numéro d'ordre; n° ordre; ordre; nr; index; row; s/n; "
        "رقم; الرقم; الرقم الترتيبي; ر.ت; número; nummer; lfd nr; numero; id"
    ),
}
"""Header phrases, parted by semicolons, for each target."""

KEPT = (
    "pays d'origine; country of origin; país de origen; herkunftsland; land van herkomst; "
    "paese d'origine; paese di origine; بلد الأصل; région de résidence; province de "
    "résidence; état; state; canton; kanton; bundesland; state of residence; région "
    "d'investissement; secteur d'investissement; ville d'investissement; région du "
    "projet; ville du projet; région cible; statut juridique; forme juridique; legal "
    "status; legal form; rechtsform; rechtsvorm; forma jurídica; forma giuridica; statut "
    "marital; statut matrimonial; marital status; civil status; estado civil; "
    "familienstand; burgerlijke staat; stato civile; statut du projet; statut du dossier; "
    "statut professionnel; الحالة العائلية; adresse de l'entreprise; adresse entreprise; "
    "adresse société; adresse de la société; company address; business address; ville de "
    "l'entreprise; ville entreprise; pays de l'entreprise; dirección de la empresa; "
    "firmenadresse; bedrijfsadres; indirizzo azienda; عنوان الشركة; nombre de; nombre d; "
    "nombre d'enfants; number of children; number of; origine du contact; origine "
    "contact; source du contact; lead source; comment avez-vous connu; comment nous "
    "avez-vous connu; how did you hear; titre de séjour; permis de séjour; carte de "
    "séjour; residence permit; permiso de residencia; aufenthaltstitel; "
    "verblijfsvergunning; permesso di soggiorno; niveau de français; niveau d'anglais; "
    "niveau de langue; niveau langue; language level; french level; nivel de francés; "
    "sprachniveau; taalniveau; domaine d'études; field of study; mitglied seit; lid "
    "sinds; النوع; "
    "stade; stade du projet; stade d'avancement; avancement; maturité; maturité du projet; phase; "
    "stage; project stage; projektphase; fase; fase del proyecto; fase del progetto; etapa; "
    "مرحلة المشروع; adresse pro; adresse professionnelle; adresse du bureau; "
    "commande; n° commande; numéro de commande; référence; référence commande; ref; order; "
    "order number; order no; order id; order date; order type; date de la commande; date "
    "d'achat; statut de la commande; billet; numéro de billet; type de billet; ticket; ticket "
    "type; ticket number; ticket no; barcode; code barre; code barres; attendee number; "
    "attendee no; attendee id; attendee status; quantité; quantity; price; price tier; tarif; "
    "prix; montant; montant tarif; amount; total paid; fees paid; currency; devise; code promo; "
    "promo code; moyen de paiement; payment; payment type; nom payeur; prénom payeur; email "
    "payeur; payeur; acheteur; buyer; buyer name; buyer email; purchaser; timestamp; "
    "horodateur; horodatage; date; heure; heure de début; heure de fin; start time; completion "
    "time; last modified time; date d'inscription; registration date; submitted; created at; "
    "updated at; last changed; connected on; rsvped on; joined group on; ip; ip address; "
    "adresse ip; optin ip; confirm ip; optin time; confirm time; latitude; longitude; timezone; "
    "time zone; fuseau horaire; gmtoff; dstoff; leid; euid; photo; avatar; password; mot de "
    "passe; user id; contact id; identifiant; cin; c i n; n° cin; cnie; carte nationale; "
    "passeport; n° passeport; passport; nationalité; nationality; pays de naissance; lieu de "
    "naissance; ville de naissance; place of birth; country of birth; sexe; genre; gender; "
    "civilité; salutation; situation familiale; conjoint; spouse; enfants; children; assistant; "
    "assistant's name; assistant's phone; manager; manager's name; phone type; phone label; "
    "e-mail type; e-mail label; type de messagerie; e-mail display name; nom complet de "
    "l'adresse de messagerie; address label; address type; relation label; website label; "
    "organization type; code postal; postal code; zip; zip code; cp; postcode; plz; cap; código "
    "postal; boîte postale; labels; group membership; tags; file as; yomi name; given name "
    "yomi; family name yomi; additional name yomi; phonetic first name; phonetic last name; "
    "phonetic middle name; company yomi; surname yomi; given yomi; billing information; "
    "directory server; guests; rsvp; présent; présence; attended; approval status; member "
    "rating; طابع زمني; رقم البطاقة الوطنية; الجنسية; مكان الازدياد; الجنس; marca temporal; "
    "fecha; hora; nacionalidad; lugar de nacimiento; sexo; tratamiento; tijdstempel; "
    "nationaliteit; geboorteplaats; geslacht; aanhef; postcode; zeitstempel; "
    "staatsangehörigkeit; geburtsort; geschlecht; anrede; postleitzahl; informazioni "
    "cronologiche; nazionalità; luogo di nascita; sesso; codice fiscale; titolo; année; "
    "promotion; année d'inscription; contact owner; account owner; propriétaire; lead status; "
    "create date; nom marital; âge; age; alter; edad; leeftijd; età; العمر; السن; adresse ip; "
    "user ip; bounced; nato a; nata a; nato/a a; luogo nascita; geboren te; geboren in; né à; "
    "née à; lieu naiss; nacido en; provincia; province; iscritto dal; eintritt; eintrittsdatum; "
    "lid sinds; date d'adhésion; membre depuis; member since; socio desde; hausnummer; "
    "huisnummer; headline; droit à l'image; abteilung; department; département; departamento; "
    "afdeling; reparto; القسم; e-mail angezeigter name; e-mail weergegeven naam; nome "
    "visualizzato posta elettronica; nombre de pantalla de correo electrónico; nom d'affichage"
)
"""Headers of columns that tell nothing a field takes: orders, tickets, who paid, papers, times."""

SOMEBODY_ELSE = (
    "acheteur acheteuse payeur payeuse buyer purchaser payer comprador käufer koper acquirente "
    "urgence emergency emergencia emergenza notfall noodgeval conjoint spouse ehepartner "
    "assistent assistant assistante assistente asistente المشتري الطوارئ المساعد parrain parraine "
    "parrainé parrainée parrainage référent référente suivi suivie saisi saisie relais filleul "
    "tuteur père mère father mother padre madre vater mutter vader moeder الأم"
)
"""Words that make a column tell of somebody else than its row: who paid, whom to call."""

ASKING = (
    "quel quelle quels quelles est sont votre vos mon ma mes veuillez indiquer indiquez saisir "
    "saisissez entrer merci svp what which is are your my please enter in do for you dans vous "
    "cual es su tu sus por favor indique en wat welk welke jouw uw was ist ihr ihre ihren bitte "
    "angeben qual tuo suo inserisci ما هو هي المرجو"
)
"""Words by which a form asks; they say nothing of what is asked."""

GIVEN = (
    "prénom prénoms vorname voornaam voor vor first given forename nombre nome "
    "الشخصي والشخصي والاسم"
)
"""Words that, in the header of full names, stand where the given name does."""
