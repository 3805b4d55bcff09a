"""What a header is taken for, in a list of people that has a name and a number beside it."""

import pytest

# header, its cells, what it means ("": nothing that a field takes)
TOLD = (
    ("Parrainé par", "Rachid Alami", "Nadia Tazi", ""),
    ("Suivi par", "Rachid", "Nadia", ""),
    ("Référent", "Rachid Alami", "Nadia Tazi", ""),
    ("Nom du père", "Ahmed", "Driss", ""),
    ("Nom de l'employeur", "Atlas SARL", "Rif SA", "company.name"),
    ("Nombre d'employés", "12", "3", "company.size"),
    ("Nombre d'enfants", "2", "3", ""),
    ("Nombre de participations", "2", "3", ""),
    ("Pays d'origine", "Maroc", "Maroc", ""),
    ("Région de résidence", "Île-de-France", "Bretagne", ""),
    ("Région d'investissement", "Souss-Massa", "Oriental", ""),
    ("Ville au Maroc", "Casablanca", "Fès", "origin_region"),
    ("المدينة بالمغرب", "الدار البيضاء", "فاس", "origin_region"),
    ("Statut juridique", "SARL", "Auto-entrepreneur", ""),
    ("Estado civil", "soltero", "casada", ""),
    ("Secteur de l'entreprise", "Textile", "Cuir", "sectors"),
    ("Activité de l'entreprise", "Textile", "Cuir", "sectors"),
    ("Adresse de l'entreprise", "3 rue de la Paix, Paris", "Lyon", ""),
    ("Email entreprise", "a@b.ma", "c@d.ma", "emails"),
    ("Titre de séjour", "10 ans", "1 an", ""),
    ("Titre du projet", "Coopérative d'argan", "Centre d'appel", "need"),
    ("Niveau de français", "B2", "C1", ""),
    ("Origine du contact", "Forum de Paris", "LinkedIn", ""),
    ("Interesse", "Förderung", "Grundstück", "need"),
    ("Mitglied seit", "2019", "2021", ""),
    ("Qu'attendez-vous de ce forum ?", "Un financement", "Un associé", "need"),
    ("State", "Texas", "Ohio", ""),
    ("Stade", "Idée", "Création", ""),
    ("Status", "Paid", "Open", "membership"),
    ("Festnetz", "030 1234567", "040 7654321", "phones"),
    ("Taille entreprise", "10", "50", "company.size"),
)
NAMED = (
    ("Surname, First Name", "Bennani, Khadija", "Tazi, Ali"),
    ("Surname & Name", "Bennani Khadija", "Tazi Ali"),
    ("Names", "Khadija Bennani", "Ali Tazi"),
)


@pytest.mark.parametrize(
    ("header", "one", "other", "target"), TOLD, ids=[header for header, *_ in TOLD]
)
@pytest.mark.parametrize("names", ["Nom complet", "Nom;Prénom"], ids=["whole", "parts"])
def test_a_column_beside_the_names_is_taken_for_what_it_is(
    reader, names, header, one, other, target
):
    people = ("Khadija Bennani", "Ali Tazi")
    split = ("Bennani;Khadija", "Tazi;Ali") if ";" in names else people
    cells = zip(split, (one, other), strict=True)
    rows = [f"{who};06123456{n}8;{cell}" for n, (who, cell) in enumerate(cells)]
    data = "\n".join((f"{names};Tél;{header}", *rows)).encode()
    assert list(reader.targets(data).values())[-1] == target
    found = [f"{n['given']} {n['family']}" for e in reader.entries(data) if (n := e.person["name"])]
    assert found == list(people)


NOES = (
    ("DSGVO", "nein"),
    ("Einverstanden", "nein"),
    ("Datenschutz", "Nein"),
    ("AVG", "nee"),
    ("LOPD", "no"),
    ("Privacy", "no"),
    ("موافق", "لا"),
    ("Loi 09-08", "non"),
    ("Refus", "oui"),
    ("Désabonné", "oui"),
    ("Abgemeldet", "ja"),
)


@pytest.mark.parametrize(("header", "no"), NOES, ids=[header for header, _ in NOES])
def test_a_no_is_heeded_in_the_words_of_every_country(reader, header, no):
    data = f"Nom;Prénom;Tél;{header}\nTazi;Ali;0612345678;{no}\nFassi;Rim;0612345679;\n"
    assert [entry.refuses for entry in reader.entries(data)] == [True, False]


def test_a_heading_between_the_parts_of_a_list_is_nobody(reader):
    data = (
        "Nom;Prénom;Tél\nRégion Île-de-France;;\nTazi;Ali;0612345678\nجهة الشرق;;\n"
        "Fassi;Rim;0612345679\nRegioni;;\n"
    )
    broken = [bool(entry.broken) for entry in reader.entries(data)]
    assert broken == [True, False, True, False, False]
    lines = "Liste des participants\nRim ALAOUI - 06 12 34 56 78\nOmar TAZI - 06 12 34 56 79\n"
    assert [bool(entry.broken) for entry in reader.entries(lines)] == [True, False, False]


@pytest.mark.parametrize(("header", "one", "other"), NAMED, ids=[h for h, *_ in NAMED])
def test_one_column_of_whole_names_is_split(reader, header, one, other):
    data = "\n".join((f"{header};Tél", f"{one};0612345678", f"{other};0612345679")).encode()
    names = [entry.person["name"] for entry in reader.entries(data)]
    assert [(n["given"], n["family"]) for n in names] == [("Khadija", "Bennani"), ("Ali", "Tazi")]
