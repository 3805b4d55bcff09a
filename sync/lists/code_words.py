"""Words that mean the same as a code of a list; one phrase of each group is its label or code.

A deployment says further words of its own with the code (``"words": […]``).
"""

WORK: tuple[str, ...] = (
    "réseau; réseaux; réseautage; networking; netwerk; netzwerk; mise en relation",  # no code
    (
        "btp; bâtiment; bâtiment et travaux publics; bouwsector; baugewerbe; construcción; "
        "edilizia; bouw"
    ),
    (
        "it; informatique; الاعلاميات; المعلوميات; numérique; ict; tech; tecnología; "
        "informatik; informatica; digital; software; web; mobile; logiciel; logiciels; "
        "développeur; programmation; data; cybersécurité; cloud; informaticien; entwickler; "
        "desarrollador; ontwikkelaar; sviluppatore"
    ),
    "énergies renouvelables; énergie; energía; energie; energia; solaire; éolien; photovoltaïque",
    (
        "agroalimentaire; agro-alimentaire; agro; food; alimentación; voeding; lebensmittel; "
        "alimentare"
    ),
    "automobile; automotive; automoción; auto; automobilindustrie; automobielindustrie",
    (
        "logistique; logistics; logística; logistiek; logistik; logistica; transport et "
        "logistique; transporteur; transit; fret; livraison"
    ),
    (
        "santé; health; الطب; طب; healthcare; salud; gezondheid; gezondheidszorg; gesundheit; "
        "sanità; médical; médecin; médecine; dentiste; infirmier; infirmière; clinique; doctor; "
        "arzt; arts; médico; medico"
    ),
    (
        "commerce; comercio; handel; commercio; retail; trade; négoce; import; export; "
        "grossiste; commerçant; magasin; boutique"
    ),
    (
        "conseil; consulting; consultoría; advies; beratung; consulenza; comptable; "
        "comptabilité; audit; fiduciaire; accounting; contabilidad; buchhaltung; boekhouding; "
        "contabilità"
    ),
    (
        "tourisme; turismo; toerisme; tourismus; tourism; voyage; voyages; travel; viajes; "
        "viaggi; reisen"
    ),
    "textile; textil; textiel; tessile; habillement; mode",
    "artisanat; crafts; artesanía; ambacht; handwerk; artigianato",
    (
        "restauration; horeca; hôtellerie; hostelería; gastronomie; ristorazione; restaurant; "
        "boulangerie; traiteur; hôtel; ristorante; restaurante"
    ),
    "banque; banking; banca; bank; finance; finanzas; financiën; finanzen; finanza; assurance",
    (
        "enseignement; éducation; education; educación; onderwijs; istruzione; bildung; "
        "enseignant; enseignante; professeur; école; formateur; université; teacher; lehrer; "
        "docente"
    ),
    "aéronautique; aerospace; aeronáutica; luftfahrt; aeronautica; luchtvaart",
    (
        "douane; douanes; customs; démarches; procedures; trámites; formaliteiten; behörden; "
        "pratiche"
    ),
    (
        "distribution; débouchés; clients; marchés; commercialisation; vertrieb; afzet; "
        "clienti; customers; distributeur; distributeurs"
    ),
    (
        "foncier; terrain; land; local industriel; terreno; grond; grundstück; suelo; local "
        "commercial; local professionnel; zone industrielle; قطعة أرضية; أرض; الأرض"
    ),
    (
        "fiscalité; tax; impôts; steuern; belasting; impuestos; fisco; juridique et fiscal; "
        "juridique; "
        "الضرائب; ضرائب"
    ),
    (
        "financement; crédit; funding; financiación; financiering; finanzierung; "
        "finanziamento; تمويل; قرض; subvention; subventions; prêt; prêt bancaire; levée de "
        "fonds; loan; grant; préstamo; kredit; darlehen; lening; prestito"
    ),
    (
        "partenaire local; partenaire; partner; socio; partner local; local partner; associé; "
        "associés; business partner; soci"
    ),
    "mentor; mentorat; mentoring; accompagnement; coaching; parrainage",
    "recrutement; embauche; hiring; recruitment; contratación; personal; personeel; reclutamento",
    ("emploi; job; stage; travail; empleo; werk; arbeit; lavoro; التشغيل; عمل"),
    "investir; investissement; investment; inversión; investering; investition; investimento",
    (
        "communication; publicité; marketing; presse; journalisme; audiovisuel; advertising; "
        "publicidad; reclame; werbung; pubblicità"
    ),
    "formation; training; formación; opleiding; weiterbildung; formazione",
)
"""What people do, need and ask for: sectors, trades, kinds of need …"""

OWN: dict[str, tuple[str, ...]] = {
    "diplomas": (
        "none; sans; aucun; ninguno; keine; keiner; nessuno; geen; بدون",
        (
            "vocational; cap; bep; technicien; diplôme de technicien; qualification; mbo; lehre; "
            "ciclo formativo; fp"
        ),
        "bac; bac pro; bac professionnel; high school; secondary school; a levels; matura; liceo",
        (
            "bac2; bac 2; bts; dut; deug; deust; dts; technicien spécialisé; technicien supérieur; "
            "associate degree; باك 2"
        ),
        (
            "bac3; bac 3; licence; licence professionnelle; licence pro; bachelor; bsc; hbo; "
            "grado; laurea triennale; باك 3; إجازة; الإجازة"
        ),
        "bac4; bac 4; maîtrise; master 1; m1; باك 4",
        (
            "bac5; bac 5; master; master 2; m2; msc; mba; dea; dess; desa; ingénieur; "
            "ingénieur d'état; diplôme d'ingénieur; engineer; diplom ingenieur; dipl ing; "
            "máster; laurea magistrale; mastère; grande école; باك 5; ماستر; مهندس"
        ),
        (
            "doctorate; doctorat; bac 8; phd; ph d; docteur; doctor; doctor of philosophy; dba; "
            "dottorato di ricerca; doktor; dr; باك 8; دكتور; الدكتوراه"
        ),
    ),
    "memberships": (
        "approached; contacté; contacted; prospect; lead; kontaktiert; gecontacteerd",
        "registered; enregistré; enregistrée; angemeldet; geregistreerd; registrato; registrado",
        (
            "member; adhérent; adhérente; membre actif; membre active; active member; cotisant; "
            "cotisante; منخرط; منخرطة"
        ),
        (
            "declined; refus; refusé; a refusé; pas intéressé; pas intéressée; non intéressé; not "
            "interested; no interesado; kein interesse; geen interesse; non interessato; رفض"
        ),
    ),
}
"""Lists with words of their own: what goes for trades goes for no degree and no membership."""

_DENIED_WORDS = (
    "non pas sans no not without never nicht kein keine ohne ehemalig ehemaliger niet geen zonder "
    "voormalig sin senza ex ancien ancienne anciens former غير ليس بدون سابق"
)
DENIED = frozenset(_DENIED_WORDS.split())
"""Words that turn what stands beside them into something else; they are no part to leave out."""
