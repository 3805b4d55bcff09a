"""Rows judged and written into a real replica, and taken back."""

from dataclasses import replace

import pytest

from forms.consent import consent_id
from forms.values import Source
from sync.lists.apply import BATCH, Intake, apply, known_rows, look_in, take_back
from sync.lists.export import Wording
from sync.lists.preview import Action, Verdict, judge
from sync.replica.imports import runs
from sync.replica.replica import Replica
from sync.replica.vault import create
from sync.replica.vault_slots import Argon2Params
from tests.sync.lists.conftest import NOON

CONSULATE = Intake(Source(kind="consulate", name="Consulat", basis="mandate"), NOON)
HEAD = "Nom;Prénom;Tél;Email;Ville;Secteur;Besoin\n"


@pytest.fixture
def replica(tmp_path):
    cheap = Argon2Params(iterations=1, lanes=1, memory_kib=64)
    with (
        create(tmp_path / "vault", "olivier", label="Rim", params=cheap) as opened,
        Replica.open(opened) as replica,
    ):
        yield replica


def judged(reader, replica, text, source="Consulat"):
    entries = reader.entries(text, "FR")
    before = known_rows(replica, source)
    return list(judge(entries, look_in(replica), source=source, before=before))


def test_a_row_is_new_same_doubtful_or_broken(reader, replica):
    replica.save(
        "entrepreneur",
        {"name": {"given": "Rim", "family": "Alami"}, "emails": ["rim@b.org"]},
    )
    rows = judged(
        reader,
        replica,
        HEAD
        + "Fassi;Anas;0612345678;a@b.org;;;\n"  # nobody knows him
        + "El Alami;Rime;;RIM@b.org;;;\n"  # same mail, a name spelt otherwise
        + "Tazi;Driss;06 12 34 56 78;;;;\n"  # the first row's phone, another name
        + "Fassi;Anass;0612345678;;;;\n"  # the first row again
        + "Alami;Rim;;;;;\n"  # only the name agrees
        + ";;;;Total: 6;;\n",
    )
    assert [(r.verdict, r.known.reasons if r.known else ()) for r in rows] == [
        (Verdict.NEW, ()),
        (Verdict.SAME, ("email_same", "name_close")),
        (Verdict.DOUBTFUL, ("phone_same",)),
        (Verdict.SAME, ("phone_same", "name_same")),
        (Verdict.DOUBTFUL, ("name_same",)),
        (Verdict.BROKEN, ()),
    ]


def test_people_come_with_their_source_company_and_needs_in_order(reader, replica):
    text = "Nom;Prénom;Société;Besoin\nFassi;Anas;Atlas SARL;financement\nTazi;Ali;;mentor\n"
    applied = apply(replica, judged(reader, replica, text), CONSULATE)
    anas, ali = (replica.get(i) for i in applied.people)
    assert (anas.title, ali.title) == ("Anas Fassi", "Ali Tazi")
    assert anas.values["source"]["basis"] == "mandate"
    assert anas.withheld is False
    assert replica.linked(anas.id, "company")[0].values["name"] == "Atlas SARL"
    assert replica.linked(ali.id, "need")[0].values["kind"] == "mentor"


def test_somebody_here_is_completed_and_never_overwritten(reader, replica):
    person = replica.save(
        "entrepreneur",
        {
            "name": {"given": "Rim", "family": "Alami"},
            "emails": ["rim@b.org"],
            "birth_year": 1980,
            "residence": {"city": "Lyon"},
        },
    )
    text = (
        "Nom;Prénom;Tél;Email;Pays;Année naiss.;Secteur\n"
        "Alami;Rime;0612345678;rim@b.org;France;1981;Santé\nX;Y;;;;;\n"
    )
    apply(replica, judged(reader, replica, text), CONSULATE)
    values = replica.get(person).values
    assert values["name"]["given"] == "Rim"
    assert values["birth_year"] == 1980
    assert values["residence"] == {"city": "Lyon", "country": "FR"}
    assert values["phones"][0]["e164"] == "+33612345678"
    assert values["sectors"] == ["health"]
    note = values["notes"][0]["text"]
    assert "Consulat: Year of birth: 1981" in note
    assert "Consulat: Name: Rime Alami" in note


def test_what_differs_is_noted_in_the_words_of_the_deployment(reader, replica, deployment):
    kept = {"name": {"given": "Rim", "family": "Alami"}, "emails": ["rim@b.org"]}
    source = {"kind": "ambassador", "name": "Amina", "basis": "mandate"}
    person = replica.save("entrepreneur", kept | {"source": source, "profile": "investor"})
    text = "Nom;Prénom;Email;Profil\nAlami;Rim;rim@b.org;Étudiant ou diplômé\n"
    words = Wording(deployment, "fr", label=lambda label: f"<{label}>")
    apply(replica, judged(reader, replica, text), replace(CONSULATE, wording=words))
    note = replica.get(person).values["notes"][-1]["text"]
    told = {line.partition(": ")[2] for line in note.splitlines()}
    student = deployment.label("profiles", "student_graduate", "fr")
    consulate = deployment.label("source_kinds", "consulate", "fr")
    mandate = deployment.label("legal_bases", "mandate", "fr")
    assert told == {f"<Profile>: {student}", f"<Source>: {consulate}, {mandate}"}


def test_one_undo_takes_an_import_back(reader, replica):
    person = replica.save(
        "entrepreneur", {"name": {"given": "Rim", "family": "Alami"}, "emails": ["rim@b.org"]}
    )
    before = dict(replica.get(person).values)
    text = HEAD + "Alami;Rim;0612345678;rim@b.org;Lyon;;mentor\nFassi;Anas;;a@b.org;;Santé;\n"
    applied = apply(replica, judged(reader, replica, text), CONSULATE)
    assert replica.count("entrepreneur") == 2
    take_back(replica, applied.number)
    assert [v.id for v in replica.listing("entrepreneur")] == [person]
    assert replica.count("need") == 0
    after = {k: v for k, v in replica.get(person).values.items() if v}
    assert after == before


def test_a_person_may_decide_otherwise_row_by_row(reader, replica):
    text = HEAD + "Fassi;Anas;;a@b.org;;;\nTazi;Ali;;t@b.org;;;\n"
    rows = judged(reader, replica, text)
    applied = apply(replica, rows, CONSULATE, actions={3: Action.SKIP})
    assert applied.skipped == [3]
    assert [replica.get(i).title for i in applied.people] == ["Anas Fassi"]


def test_a_lists_no_keeps_the_person_on_the_laptop(reader, replica):
    rows = judged(reader, replica, "Nom;Prénom;Consentement\nFassi;Anas;N\nTazi;Ali;O\n")
    applied = apply(replica, rows, CONSULATE)
    assert [replica.get(i).withheld for i in applied.people] == [True, False]
    refusal = replica.get(consent_id(applied.people[0]))
    assert refusal.values["answers"] == {"register": "refused"}


def test_a_long_list_goes_in_batches_can_be_stopped_and_taken_back(reader, replica):
    lines = (f"Fassi;Anas;;a{n}@b.org;;;\n" for n in range(2 * BATCH + 10))
    rows = judged(reader, replica, HEAD + "".join(lines))
    heard = []
    applied = apply(
        replica, rows, CONSULATE, progress=heard.append, cancelled=lambda: len(heard) > 1
    )
    assert heard == [BATCH, 2 * BATCH]
    assert replica.count("entrepreneur") == len(applied.people) == 2 * BATCH
    take_back(replica, applied.number)
    assert replica.count("entrepreneur") == 0


def test_the_sample_lists_lose_nobody(reader, replica, sample_list):
    """Every row is a person made or a row added to one: none is lost, none is broken."""
    rows = list(judge(reader.entries(sample_list("forum.xlsx")), look_in(replica)))
    applied = apply(replica, rows, CONSULATE)
    assert len(applied.people) + len(applied.joined) == len(rows) == 612
    assert applied.skipped == []
    assert replica.count("entrepreneur") == len(applied.people)


PLAIN = "Nom;Prénom;Ville;Remarque\nFassi;Anas;Lyon;vu en 2024\nTazi;Ali;;\n"


def test_a_list_that_comes_again_makes_nobody_twice(reader, replica):
    apply(replica, judged(reader, replica, PLAIN), CONSULATE)
    again = judged(reader, replica, PLAIN + "Alami;Rim;;\n")
    assert [row.verdict for row in again] == [Verdict.KNOWN, Verdict.KNOWN, Verdict.NEW]
    applied = apply(replica, again, CONSULATE)
    assert len(applied.people) == 1
    assert replica.count("entrepreneur") == 3


def test_a_row_is_known_though_its_person_was_corrected_since(reader, replica):
    first = apply(replica, judged(reader, replica, PLAIN), CONSULATE)
    replica.save("entrepreneur", {"name": {"given": "Anass", "family": "El Fassi"}},
                 record_id=first.people[0])  # fmt: skip
    assert judged(reader, replica, PLAIN)[0].verdict is Verdict.KNOWN


def test_another_sources_same_row_is_judged_by_itself(reader, replica):
    apply(replica, judged(reader, replica, PLAIN), CONSULATE)
    other = judged(reader, replica, PLAIN, source="Association")
    assert {row.verdict for row in other} == {Verdict.DOUBTFUL}


def test_what_a_colleague_imported_from_the_same_source_is_the_same(reader, replica):
    """Their rows came by sync: this laptop imported nothing, and finds all of it said already."""
    for entry in reader.entries(PLAIN, "FR"):
        source = {"kind": "consulate", "name": "Consulat", "basis": "mandate"}
        replica.save("entrepreneur", {**entry.person, "source": source})
    rows = judged(reader, replica, PLAIN)
    assert [row.verdict for row in rows] == [Verdict.SAME, Verdict.SAME]
    apply(replica, rows, CONSULATE)
    assert replica.count("entrepreneur") == 2
    assert sum(len(v.values.get("notes", [])) for v in replica.listing("entrepreneur")) == 1


def test_a_row_that_stands_twice_in_a_list_is_one_person(reader, replica):
    rows = judged(reader, replica, "Nom;Prénom\nFassi;Anas\nFassi;Anas\n")
    assert [row.verdict for row in rows] == [Verdict.NEW, Verdict.SAME]


def test_an_events_list_is_expected_there_with_its_badges(reader, replica):
    event = replica.save("event", {"name": "Forum"})
    known = replica.save("entrepreneur", {"name": {"given": "Rim"}, "emails": ["rim@b.org"]})
    text = "Nom;Prénom;Email;Badge\nFassi;Anas;a@b.org;A-17\n;Rim;rim@b.org;B-18\n"
    intake = Intake(CONSULATE.source, NOON, event=event, region="casablanca_settat")
    applied = apply(replica, judged(reader, replica, text), intake)
    [anas] = replica.find_badge("a17", event)
    assert [anas.id] == applied.people
    assert (anas.values["event"], anas.values["region"]) == (event, "casablanca_settat")
    assert [view.id for view in replica.find_badge("B18", event)] == [known]
    assert replica.expected(event) == (2, 0)
    take_back(replica, applied.number)
    assert replica.expected(event) == (0, 0)


def test_taking_back_keeps_people_on_whom_work_went_on(reader, replica):
    text = HEAD + "Fassi;Anas;;a@b.org;;;\nTazi;Ali;;t@b.org;;;\nAlami;Rim;;r@b.org;;;\n"
    applied = apply(replica, judged(reader, replica, text), CONSULATE)
    anas, ali, _rim = applied.people
    replica.save("entrepreneur", {"trade": "baker"}, record_id=anas)
    replica.save("encounter", {"person": ali, "feeling_before": 3})
    result = take_back(replica, applied.number)
    assert set(result.kept) == {anas, ali}
    assert {v.id for v in replica.listing("entrepreneur")} == {anas, ali}


def test_taking_back_goes_on_where_it_was_stopped(reader, replica):
    lines = (f"Fassi;Anas;;a{n}@b.org;;;\n" for n in range(2 * BATCH))
    apply(replica, judged(reader, replica, HEAD + "".join(lines)), CONSULATE)
    [run] = runs(replica.database)
    assert run.rows == 2 * BATCH
    take_back(replica, run.number, cancelled=lambda: True)
    assert replica.count("entrepreneur") == BATCH
    take_back(replica, run.number)
    assert replica.count("entrepreneur") == 0
    assert runs(replica.database) == []


def test_a_row_joined_to_a_person_of_the_same_list_is_taken_back_with_them(reader, replica):
    text = HEAD + "Fassi;Anas;0612345678;a@b.org;;;\nFassi;Anas;;a@b.org;Lyon;;mentor\n"
    applied = apply(replica, judged(reader, replica, text), CONSULATE)
    assert applied.joined == [3]
    assert take_back(replica, applied.number).kept == []
    assert replica.count("entrepreneur") == replica.count("need") == 0
