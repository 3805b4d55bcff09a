"""Search as one types: forgiving of spelling and script, ranked, and over every type."""

import pytest

from sync.replica.desk import Desk
from tests.helpers.laptops import Laptop


@pytest.fixture
def laptop(tmp_path):
    with Laptop(tmp_path / "vault") as laptop:
        yield laptop


def titles(laptop, query, kind="entrepreneur", **more):
    return [v.title for v in laptop.replica.listing(kind, query=query, order="best", **more)]


SPELLINGS = [
    ("Mohamed", "El Fassi", "mohammed"),
    ("Mohamed", "El Fassi", "Muhammad elfassi"),
    ("Mohamed", "El Fassi", "محمد الفاسي"),
    ("Omar", "Ben Kirane", "benkirane"),
    ("Omar", "Benkirane", "ben kir"),
    ("Abderrahim", "Daoudi", "abd er-rahim dawdi"),
    ("Wafae", "Cherkaoui", "ouafae cherqa"),
    ("Nour-Eddine", "Naciri", "نور الدين الناصري"),
    ("Aïcha", "Chraïbi", "aisha chraibi"),
]


@pytest.mark.parametrize(("given", "family", "query"), SPELLINGS)
def test_a_name_is_found_in_other_spellings_and_the_other_script(laptop, given, family, query):
    laptop.meet(given, family)
    laptop.meet("Salma", "Tazi")
    assert titles(laptop, query) == [f"{given} {family}"]


def test_an_arabic_name_is_found_by_typing_it_in_latin_letters(laptop):
    laptop.replica.save("entrepreneur", {"name": {"given_ar": "خديجة", "family_ar": "الوزاني"}})
    assert titles(laptop, "khadija ouazzan") == titles(laptop, "wazzani") == ["خديجة الوزاني"]


def test_what_begins_so_comes_before_what_has_the_word_before_what_sounds_like_it(laptop):
    laptop.meet("Mouhamed", "Tazi")
    laptop.meet("Ali", "Mohamed")
    laptop.meet("Mohamed", "Zniber")
    laptop.meet("Mohamed", "Alami")
    assert titles(laptop, "mohamed") == [
        "Mohamed Alami",
        "Mohamed Zniber",
        "Ali Mohamed",
        "Mouhamed Tazi",
    ]


def test_pages_of_a_search_follow_each_other(laptop):
    for name in ("Amina", "Amal", "Amine", "Amin"):
        laptop.meet(name)
    every = titles(laptop, "am", limit=4)
    assert titles(laptop, "am", limit=2) + titles(laptop, "am", limit=2, offset=2) == every


def test_one_letter_finds_whose_name_begins_with_it(laptop):
    laptop.meet("Khadija")
    laptop.meet("Salma", "Kabbaj")
    assert titles(laptop, "k") == ["Khadija Bennani"]
    assert laptop.replica.count("entrepreneur", query="k", roughly=True) == 1


def test_filters_hold_in_a_search(laptop):
    laptop.meet("Khadija", consent="")
    laptop.meet("Khadidja")
    assert titles(laptop, "khadija", where={"withheld": True}) == ["Khadija Bennani"]
    count = laptop.replica.count(
        "entrepreneur", query="khadija", where={"withheld": True}, roughly=True
    )
    assert count == 1


def test_a_word_is_found_wherever_it_stands_with_the_person_it_hangs_on(laptop):
    person = laptop.meet("Khadija")
    laptop.replica.save("company", {"person": person, "name": "Atlas Énergie"})
    laptop.replica.save("need", {"person": person, "details": "Un terrain près de l'Atlas"})
    laptop.replica.save("event", {"name": "Forum Atlas 2026"})
    hits = laptop.replica.search("atlas")
    assert [(hit.type, hit.title, hit.person_title) for hit in hits] == [
        ("event", "Forum Atlas 2026", ""),
        ("company", "Atlas Énergie", "Khadija Bennani"),
        ("need", "Un terrain près de l'Atlas", "Khadija Bennani"),
    ]
    assert {hit.person for hit in hits} == {"", person}
    assert laptop.replica.search("atlas", besides="event") == hits[1:]


def test_notes_are_searched_too(laptop):
    person = laptop.meet("Khadija")
    note = {"at": "2026-11-21T12:00:00+00:00", "text": "Spoke of the Tanger port"}
    laptop.edit(person, notes=[note])
    assert titles(laptop, "tanger") == ["Khadija Bennani"]
    assert [hit.id for hit in laptop.replica.search("tanger")] == [person]


def test_deleted_records_are_found_nowhere(laptop):
    laptop.replica.delete(laptop.meet("Khadija"))
    assert titles(laptop, "khadija") == []
    assert laptop.replica.search("khadija") == []


def test_signs_alone_are_no_search(laptop):
    laptop.meet("Khadija")
    assert titles(laptop, "…!") == ["Khadija Bennani"]
    assert laptop.replica.search('"*') == []


def test_the_index_says_what_the_rows_say_whatever_became_of_them(laptop):
    replica = laptop.replica
    kept, renamed, deleted, member = (laptop.meet(n) for n in ("Amina", "Basma", "Chafik", "Amna"))
    replica.save("entrepreneur", {"name": {"given": "Dounia"}}, record_id=renamed)
    replica.save("entrepreneur", {"birth_year": 1980}, record_id=kept)
    replica.delete(deleted)
    Desk(replica).merge(kept, member, {})
    assert titles(laptop, "basma") == titles(laptop, "chafik") == []
    assert titles(laptop, "dounia") == ["Dounia"]
    check_index(laptop)


def test_a_vault_of_the_version_before_indexes_nobody_twice(laptop):
    with laptop.replica.together() as database:
        database.execute(
            "CREATE TRIGGER entrepreneur_insert AFTER INSERT ON entrepreneur BEGIN"
            " INSERT INTO entrepreneur_fts (rowid, text) VALUES (new.key, new.text); END"
        )
        database.execute("DELETE FROM _migrations WHERE name = '0011_texts'")
    laptop.reopen()
    laptop.meet("Amina")
    check_index(laptop)


def check_index(laptop):
    """Have FTS5 compare its index with the table, text by text."""
    check = "INSERT INTO entrepreneur_fts (entrepreneur_fts, rank) VALUES ('integrity-check', 1)"
    laptop.replica.database.execute(check)


def test_a_word_that_begins_with_a_vowel_is_not_heard_as_the_beginning_of_just_any(laptop):
    """*Apres* has the consonants that *Personne* begins with, and brought every such person."""
    for number in range(3):
        laptop.meet(f"Personne{number}")
    laptop.meet("Apres")
    assert laptop.replica.count("entrepreneur", query="Apres") == 1
