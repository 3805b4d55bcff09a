"""Import and export from the command line."""

import csv
import io

LIST = (
    "Nom;Prénom;Tél;Email;Pays;Secteur;Besoin;Consentement\n"
    "Alami;Rim;0612345678;rim@example.org;France;Santé;financement;O\n"
    "Fassi;Anas;;anas@example.org;Maroc;BTP;;N\n"
    "Alami;Rim;;RIM@example.org;;Tourisme;mentor;\n"
    ";;;;Total: 3;;;\n"
    "Tazi;Ali;0698;;FR;;;\n"
)


def write(tmp_path, text=LIST, name="liste.csv"):
    file = tmp_path / name
    file.write_bytes(text.encode("cp1252"))
    return str(file)


def test_a_dry_run_tells_everything_and_writes_nothing(laptop, tmp_path):
    done = laptop.run("import", write(tmp_path), "--dry-run", "--json")
    facts = done.facts
    assert done.code == 8
    assert facts["columns"]["Tél"] == "phones"
    assert (facts["rows"], facts["new"], facts["same"], facts["written"]) == (5, 3, 1, False)
    assert [(b["row"], b["why"]) for b in facts["broken"]] == [(5, "total")]
    assert [(p["row"], p["why"], p["text"]) for p in facts["problems"]] == [(6, "no_phone", "0698")]
    assert laptop.json("list", "entrepreneur")["count"] == 0


def test_a_dry_run_names_who_goes_into_whom_and_why(laptop, tmp_path):
    said = laptop.run("import", write(tmp_path), "--dry-run").out
    assert "row 4: Rim Alami → Rim Alami (same e-mail, same name)" in said
    many = write(tmp_path, "Nom;Prénom;Email\n" + "Alami;Rim;rim@example.org\n" * 23)
    said = laptop.run("import", many, "--dry-run").out
    assert said.count("row ") == 20
    assert "and 2 more rows into people known" in said


def test_of_one_row_the_import_speaks_in_the_singular(laptop, tmp_path):
    said = laptop.run("import", write(tmp_path, "Nom;Tel\nAli Tazi;+32470112564\n")).out
    assert "1 row: 1 new" in said
    assert "1 person stays on this laptop and is not sent" in said
    assert "1 person recorded, 0 rows added" in said


def test_an_import_records_people_with_their_source_and_needs(laptop, tmp_path):
    done = laptop.run(
        "import",
        write(tmp_path),
        "--source",
        "Consulat",
        "--source-kind",
        "consulate",
        "--basis",
        "mandate",
        "--json",
    )
    assert (done.code, done.facts["created"], done.facts["added"]) == (8, 3, 1)
    people = {r["title"]: r for r in laptop.json("list", "entrepreneur")["records"]}
    assert set(people) == {"Rim Alami", "Anas Fassi", "Ali Tazi"}
    source = people["Rim Alami"]["values"]["source"]
    assert (source["kind"], source["name"], source["basis"]) == ("consulate", "Consulat", "mandate")
    assert set(people["Rim Alami"]["values"]["sectors"]) == {"health", "tourism"}
    assert people["Anas Fassi"]["withheld"] is True  # the list says no
    assert people["Rim Alami"]["withheld"] is False
    needs = laptop.json("list", "need")["records"]
    assert {n["values"]["kind"] for n in needs} == {"finance", "mentor"}
    history = laptop.json("history", people["Rim Alami"]["record"])["lines"]
    assert {line["intent"] for line in history} == {"import:Consulat"}


def test_the_same_list_again_makes_nobody_twice(laptop, tmp_path):
    file = write(tmp_path)
    laptop.run("import", file)
    again = laptop.run("import", file, "--doubtful", "skip", "--json").facts
    assert (again["new"], again["created"]) == (0, 0)
    assert laptop.json("list", "entrepreneur")["count"] == 3
    assert laptop.json("list", "need")["count"] == 2


def test_a_column_can_be_said(laptop, tmp_path):
    file = write(tmp_path, "Nom;Truc\nAlami;A 12\nFassi;B 13\n")
    laptop.run("import", file, "--map", "Truc=badge")
    badges = {r["values"]["badge"] for r in laptop.json("list", "entrepreneur")["records"]}
    assert badges == {"A 12", "B 13"}
    done = laptop.run("import", file, "--map", "Chose=badge")
    assert (done.code, "no such column: Chose" in done.err) == (2, True)


def test_what_is_no_list_is_refused_by_name(laptop, tmp_path):
    file = tmp_path / "liste.csv"
    file.write_bytes(b"%PDF-1.7")
    done = laptop.run("import", str(file))
    assert done.code == 7
    assert "PDF" in done.err
    assert laptop.json("list", "entrepreneur")["count"] == 0


def test_a_basis_that_the_deployment_does_not_know_is_refused(laptop, tmp_path):
    done = laptop.run("import", write(tmp_path), "--basis", "because")
    assert (done.code, "no legal basis because" in done.err) == (2, True)


def test_what_goes_out_comes_in_again_as_the_same_people(laptop, another, tmp_path):
    laptop.run("import", write(tmp_path))
    why = ("--everybody", "--purpose", "a copy for the archive")
    for name in ("out.csv", "out.xlsx", "out.vcf"):
        file = str(tmp_path / name)
        assert laptop.json("export", "entrepreneur", file, *why)["records"] == 3
        back = another.json("import", file, "--dry-run")
        assert (back["rows"], back["broken"]) == (3, [])
        same = laptop.json("import", file, "--dry-run")
        assert same["new"] == 0


def test_an_export_speaks_its_language_and_every_column_of_it_is_known_again(laptop, tmp_path):
    laptop.run("import", write(tmp_path))
    why = ("--everybody", "--purpose", "a copy for the archive")
    for language, family in (("fr", "Nom de famille"), ("ar", "الاسم العائلي"), ("de", "Nachname")):
        file = str(tmp_path / f"{language}.csv")
        laptop.json("export", "entrepreneur", file, "--language", language, *why)
        columns = laptop.json("import", file, "--dry-run")["columns"]
        assert columns[family] == "name.family"
        read = {target for target in columns.values() if target}
        filled = {"name.given", "phones", "emails", "residence.country", "sectors", "membership"}
        assert filled <= read


def test_an_export_does_not_overwrite_unless_told(laptop, tmp_path):
    laptop.add("entrepreneur", "name=Rim Alami", "trade==1+1")
    file = tmp_path / "out.csv"
    file.write_text("mine", "utf-8")
    assert laptop.run("export", "entrepreneur", str(file)).code == 7
    assert file.read_text("utf-8") == "mine"
    why = ("--everybody", "--purpose", "a test")
    assert laptop.run("export", "entrepreneur", str(file), "--force", *why).code == 0
    line = next(csv.DictReader(io.StringIO(file.read_text("utf-8-sig")), delimiter=";"))
    assert line["Métier"] == "'=1+1"


def test_a_format_nobody_knows_is_refused(laptop, tmp_path):
    done = laptop.run("export", "entrepreneur", str(tmp_path / "x.doc"))
    assert (done.code, ".xlsx" in done.err) == (2, True)


def test_who_said_no_or_was_not_asked_stays_out_of_an_export(laptop, tmp_path):
    yes, no, silent = (laptop.add("entrepreneur", f"name={n} Alami") for n in ("Rim", "Ali", "Eve"))
    laptop.add("consent", f"person={yes}", "answers.register=given", "answers.contact=given")
    laptop.add("consent", f"person={no}", "answers.register=given", "answers.contact=refused")
    laptop.add("need", f"person={silent}", "details=a loan")
    file = str(tmp_path / "out.csv")
    facts = laptop.json("export", "entrepreneur", file)
    assert (facts["records"], facts["refused"], facts["unasked"]) == (1, 1, 1)
    assert "Rim" in (tmp_path / "out.csv").read_text("utf-8-sig")
    facts = laptop.json("export", "need", file, "--force")
    assert (facts["records"], facts["unasked"]) == (0, 1)
    facts = laptop.json("export", "entrepreneur", file, "--force", "--purpose", "mentoring")
    assert (facts["records"], facts["refused"], facts["unasked"]) == (0, 0, 3)
    done = laptop.run("export", "entrepreneur", file, "--force")
    assert "1 said no, 1 did not consent" in done.out


def test_everybody_goes_out_only_with_a_purpose_in_words(laptop, tmp_path):
    laptop.add("entrepreneur", "name=Rim Alami")
    file = str(tmp_path / "out.csv")
    done = laptop.run("export", "entrepreneur", file, "--everybody")
    assert (done.code, "needs --purpose" in done.err) == (2, True)
    why = ("--everybody", "--purpose", "asked for by the authority")
    assert laptop.json("export", "entrepreneur", file, *why)["records"] == 1
    with laptop.replica() as replica:
        [line] = [line for line in replica.log_lines() if line.code == "exported"]
    assert line.facts["purpose"] == "asked for by the authority"
    assert line.facts["everybody"] is True


def test_a_basis_that_the_source_stated_lets_people_be_contacted(laptop, tmp_path):
    laptop.run("import", write(tmp_path), "--basis", "mandate")
    facts = laptop.json("export", "entrepreneur", str(tmp_path / "out.csv"))
    assert (facts["records"], facts["refused"]) == (2, 1)


def test_an_export_is_narrowed_by_values(laptop, tmp_path):
    for city in ("Lyon", "Lille"):
        laptop.add(
            "entrepreneur", "name=Rim Alami", f"residence={city}, France", "profile=investor"
        )
    file = str(tmp_path / "out.csv")
    why = ("--everybody", "--purpose", "a test")
    assert laptop.json("export", "entrepreneur", file, "--search", "lyon", *why)["records"] == 1
    only = ("--only", "profile=investor", "--force")
    assert laptop.json("export", "entrepreneur", file, *only, *why)["records"] == 2
    done = laptop.run("export", "entrepreneur", file, "--only", "nonsense=1", "--force", *why)
    assert (done.code, "cannot be filtered" in done.err) == (2, True)


def test_a_list_that_came_in_before_is_left_out_and_an_import_is_taken_back(laptop, tmp_path):
    file = write(tmp_path)
    number = laptop.run("import", file, "--source", "Consulat", "--json").facts["import"]
    again = laptop.run("import", file, "--source", "Consulat", "--json").facts
    assert (again["known"], again["created"]) == (4, 0)
    told = laptop.json("imports")["imports"]
    assert [(one["source"], one["file"]) for one in told][-1] == ("Consulat", "liste.csv")
    laptop.json("unimport", str(number))
    assert laptop.json("list", "entrepreneur")["count"] == 0
    done = laptop.run("unimport", str(number))
    assert (done.code, "no import" in done.err) == (2, True)


def test_what_a_column_means_is_remembered_of_a_source(laptop, tmp_path):
    file = write(tmp_path, "Nom;Truc\nAlami;A 12\n")
    laptop.run("import", file, "--source", "Forum", "--map", "Truc=badge")
    later = write(tmp_path, "Nom;Truc\nFassi;B 13\n", "later.csv")
    assert (
        laptop.json("import", later, "--source", "forum", "--dry-run")["columns"]["Truc"] == "badge"
    )


def test_an_events_list_is_expected_there(laptop, tmp_path):
    event = laptop.add("event", "name=Forum")
    file = write(tmp_path, "Nom;Badge\nAlami;A 12\n")
    laptop.run("import", file, "--event", event, "--basis", "mandate")
    [one] = laptop.json("list", "attendance")["records"]
    assert (one["values"]["event"], one["values"]["badge"]) == (event, "A 12")
    done = laptop.run("import", file, "--event", "0" * 32)
    assert (done.code, "no event" in done.err) == (2, True)


def test_what_cannot_be_taken_is_said_in_words_and_who_stays_here_too(laptop, tmp_path):
    done = laptop.run("import", write(tmp_path))
    assert "row 5 is left out: a sum, not a person" in done.out
    assert "no phone number: 0698" in done.out
    assert "no_phone" not in done.out
    assert "no legal basis was stated (--basis): 3 people stay on this laptop" in done.out
    again = laptop.run("import", write(tmp_path), "--dry-run")
    assert "people who did not consent stay on this laptop" in again.out


def test_nobody_is_said_to_stay_here_who_has_a_basis(laptop, tmp_path):
    done = laptop.run("import", write(tmp_path), "--basis", "mandate")
    assert "legal basis was stated" not in done.out


CARD = """BEGIN:VCARD
VERSION:2.1
N:Alami;Rim
FN:Rim Alami
TEL;CELL:{phone}
END:VCARD
"""


def test_of_contact_cards_only_what_is_there_is_said_and_phones_of_another_country(
    laptop, tmp_path
):
    file = tmp_path / "contacts.vcf"
    file.write_text(CARD.format(phone="0612345678") + CARD.format(phone="0470 12 34 56"), "utf-8")
    done = laptop.run("import", str(file), "--dry-run", "--country", "MA")
    told = [line.partition(" →")[0] for line in done.out.splitlines() if " → " in line]
    assert told == ["name.family", "name.given", "phones"]
    assert "1 phone could not be made international" in done.out
    assert "--country" in done.out
    assert laptop.json("import", str(file), "--dry-run", "--country=MA")["phones_as_typed"] == 1
    abroad = laptop.run("import", str(file), "--dry-run", "--country", "BE")
    assert "1 phone could" in abroad.out
