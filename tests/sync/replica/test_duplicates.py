"""Who may be here twice: found as records change, told with why, and never all against all."""

import pytest

from forms.values import Phone
from sync.linkage.scorer import Band
from sync.replica import duplicates
from tests.helpers.laptops import Laptop

MOBILE = Phone.read("0612345678", "FR").model_dump()


@pytest.fixture
def laptop(tmp_path):
    with Laptop(tmp_path / "vault") as laptop:
        yield laptop


def scan(laptop):
    looked = 0
    while step := laptop.replica.find_duplicates(limit=3):
        looked += step
    return looked


def test_the_same_phone_and_a_name_in_other_spelling_is_told_with_why(laptop):
    one = laptop.meet("Mohamed", "El Fassi", phones=[MOBILE])
    other = laptop.meet("Mohammed", "Elfassi", phones=[MOBILE])
    laptop.meet("Salma", "Tazi")
    scan(laptop)
    [group] = laptop.replica.likely_duplicates()
    assert set(group.members) == {one, other}
    assert group.band is Band.SAME
    assert "phone_same" in group.pairs[0].reasons
    assert any(reason.startswith("name_") for reason in group.pairs[0].reasons)


def test_a_name_in_arabic_and_one_in_latin_script_meet(laptop):
    born = {"birth_year": 1971, "residence": {"city": "Lyon", "country": "FR"}}
    one = laptop.meet("Khadija", "El Ouazzani", **born, sectors=["health"])
    arabic = {"given_ar": "خديجة", "family_ar": "الوزاني"}
    other = laptop.replica.save("entrepreneur", {"name": arabic, **born, "sectors": ["health"]})
    scan(laptop)
    [group] = laptop.replica.likely_duplicates()
    assert set(group.members) == {one, other}
    assert "name_script" in group.pairs[0].reasons


def test_only_what_was_written_since_is_looked_at(laptop):
    people = [laptop.meet(name) for name in ("Aicha", "Brahim", "Chakib", "Driss")]
    assert scan(laptop) == 4
    assert scan(laptop) == 0
    laptop.edit(people[0], trade="baker")
    assert laptop.replica.duplicates_waiting() == 1
    assert scan(laptop) == 1


def test_a_pair_that_a_change_parts_is_no_longer_told(laptop):
    laptop.meet("Mohamed", "El Fassi", phones=[MOBILE])
    other = laptop.meet("Mohamed", "El Fassi", phones=[MOBILE])
    scan(laptop)
    assert laptop.replica.likely_duplicates()
    laptop.edit(other, name={"given": "Zineb", "family": "Tahiri"}, phones=[])
    assert laptop.replica.likely_duplicates() == []
    scan(laptop)
    assert laptop.replica.likely_duplicates() == []


def test_a_deleted_person_is_nobodys_duplicate(laptop):
    laptop.meet("Mohamed", "El Fassi", phones=[MOBILE])
    other = laptop.meet("Mohamed", "El Fassi", phones=[MOBILE])
    scan(laptop)
    laptop.replica.delete(other)
    assert laptop.replica.likely_duplicates() == []
    scan(laptop)
    assert laptop.replica.likely_duplicates() == []


def test_nothing_is_kept_of_a_person_whose_row_goes(laptop):
    laptop.meet("Mohamed", "El Fassi", phones=[MOBILE])
    other = laptop.meet("Mohamed", "El Fassi", phones=[MOBILE])
    scan(laptop)
    database = laptop.replica.database
    held = database.query("SELECT count(*) FROM block_keys")[0][0]
    database.execute("DELETE FROM entrepreneur WHERE id = ?", (other,))
    assert database.query("SELECT count(*) FROM block_keys")[0][0] == held / 2
    assert database.query("SELECT count(*) FROM suspects") == [(0,)]


def test_what_somebody_said_is_not_the_same_is_never_told_again(laptop):
    one = laptop.meet("Mohamed", "El Fassi", phones=[MOBILE])
    other = laptop.meet("Mohamed", "El Fassi", phones=[MOBILE])
    scan(laptop)
    laptop.replica.say_same(one, other, value=False)
    assert laptop.replica.likely_duplicates() == []
    laptop.edit(other, trade="baker")
    scan(laptop)
    assert laptop.replica.likely_duplicates() == []


def test_people_merged_are_looked_at_as_one(laptop):
    one = laptop.meet("Mohamed", "El Fassi", phones=[MOBILE])
    other = laptop.meet("Mohamed", "El Fassi", phones=[MOBILE])
    third = laptop.meet("Mohammed", "Elfassi", phones=[MOBILE])
    laptop.replica.say_same(one, other, value=True)
    scan(laptop)
    [group] = laptop.replica.likely_duplicates()
    assert set(group.members) == {min(one, other), third}


def test_pairs_are_read_by_the_pairs_there_are_not_by_everybody(laptop):

    plan = laptop.replica.database.query(f"EXPLAIN QUERY PLAN {duplicates.SUSPECTS}")
    told = [line for *_, line in plan]
    assert told[0].startswith("SCAN suspects")
    assert all(line.startswith("SEARCH") for line in told[1:3])
