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
    assert [(b["row"], b["why"]) for b in facts["broken"]] == [(5, "nobody")]
    assert [(p["row"], p["why"], p["text"]) for p in facts["problems"]] == [(6, "no_phone", "0698")]
    assert laptop.json("list", "entrepreneur")["count"] == 0


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
    for name in ("out.csv", "out.xlsx", "out.vcf"):
        file = str(tmp_path / name)
        assert laptop.json("export", "entrepreneur", file)["records"] == 3
        back = another.json("import", file, "--dry-run")
        assert (back["rows"], back["broken"]) == (3, [])
        same = laptop.json("import", file, "--dry-run")
        assert same["new"] == 0


def test_an_export_does_not_overwrite_unless_told(laptop, tmp_path):
    laptop.add("entrepreneur", "name=Rim Alami", "trade==1+1")
    file = tmp_path / "out.csv"
    file.write_text("mine", "utf-8")
    assert laptop.run("export", "entrepreneur", str(file)).code == 7
    assert file.read_text("utf-8") == "mine"
    assert laptop.run("export", "entrepreneur", str(file), "--force").code == 0
    line = next(csv.DictReader(io.StringIO(file.read_text("utf-8-sig"))))
    assert line["Trade"] == "'=1+1"


def test_a_format_nobody_knows_is_refused(laptop, tmp_path):
    done = laptop.run("export", "entrepreneur", str(tmp_path / "x.doc"))
    assert (done.code, ".xlsx" in done.err) == (2, True)
