"""What a replica keeps, finds and remembers of records."""

import threading

import pytest

from forms.consent import consent_id
from sync.errors import DatabaseMissing, InvalidRecord
from sync.merge.view import Shown
from sync.replica import rows, tables
from sync.replica.saving import Save
from tests.helpers.laptops import Laptop


@pytest.fixture
def laptop(tmp_path):
    with Laptop(tmp_path / "vault") as made:
        yield made


def test_what_is_saved_is_there_after_reopening(laptop):
    person = laptop.meet(
        "Khadija", sectors=["it", "btp"], residence={"city": "Bruxelles", "country": "BE"}
    )
    before = dict(laptop.values(person))
    laptop.reopen()
    assert laptop.values(person) == before
    assert laptop.view(person).title == "Khadija Bennani"


def test_a_value_the_declaration_refuses_saves_nothing(laptop):
    with pytest.raises(InvalidRecord) as caught:
        laptop.replica.save_all(
            [
                Save("entrepreneur", {"name": {"given": "Khadija"}}),
                Save("entrepreneur", {"birth_year": "young", "emails": ["nonsense"]}),
            ]
        )
    assert set(caught.value.problems) == {"birth_year", "emails"}
    assert laptop.replica.count("entrepreneur") == 0
    assert laptop.replica.at_risk().writes == 0


def test_saving_what_is_shown_writes_nothing(laptop):
    person = laptop.meet("Khadija", trade="baker")
    writes = laptop.replica.at_risk().writes
    laptop.edit(person, **laptop.values(person))
    assert laptop.replica.at_risk().writes == writes


def test_saving_without_saying_what_was_seen_has_seen_what_is_there(laptop):
    person = laptop.meet("Khadija", trade="baker")
    laptop.replica.save("entrepreneur", {"trade": "cook"}, record_id=person)
    assert laptop.values(person)["trade"] == "cook"
    assert not laptop.replica.contested()


def test_a_form_that_was_open_while_the_value_changed_contests_it(laptop):
    person = laptop.meet("Khadija", trade="baker")
    opened = laptop.view(person).shown
    laptop.edit(person, trade="cook")
    laptop.replica.save("entrepreneur", {"trade": "chef"}, record_id=person, before=opened)
    [item] = laptop.replica.contested()
    assert {row.value for row in item.rows} == {"cook", "chef"}


def test_an_ordinary_save_over_a_contested_field_leaves_the_other_value(laptop):
    person = laptop.meet("Khadija", trade="baker")
    opened = laptop.view(person).shown
    laptop.edit(person, trade="cook")
    laptop.replica.save("entrepreneur", {"trade": "chef"}, record_id=person, before=opened)
    laptop.edit(person, trade="miller")
    [item] = laptop.replica.contested()
    assert {row.value for row in item.rows} == {"cook", "miller"}
    laptop.replica.decide(person, {"trade": "cook"})
    assert laptop.replica.contested() == []
    assert laptop.values(person)["trade"] == "cook"


def test_an_earlier_value_comes_back_from_history_in_one_step(laptop):
    person = laptop.meet("Khadija", trade="baker")
    laptop.edit(person, trade="cook")
    [earlier] = [x for x in laptop.replica.history(person) if x.value == "baker"]
    assert (earlier.live, earlier.shown) == (False, False)
    laptop.replica.restore(person, earlier)
    assert laptop.values(person)["trade"] == "baker"
    assert [x.value for x in laptop.replica.history(person) if x.field == "trade"] == [
        "baker",
        "cook",
        "baker",
    ]


FOUND = [
    "khadija",
    "KHADI benn",
    "0470 11",
    "0470112564",
    "32470112564",
    "bruxelles",
    "خديجة",
    "bénnàni",
]


@pytest.mark.parametrize("query", FOUND)
def test_search_finds_as_one_types(laptop, query):
    laptop.meet(
        "Khadija",
        phones=[{"typed": "0470 11 25 64", "e164": "+32470112564"}],
        residence={"city": "Bruxelles", "country": "BE"},
    )
    other = laptop.meet("Omar", "Tazi")
    found = [view.id for view in laptop.replica.listing("entrepreneur", query=query)]
    assert len(found) == laptop.replica.count("entrepreneur", query=query) == 1
    assert other not in found


@pytest.mark.parametrize("query", ["0470112564", "0470 11 25", "470112564", "+32 470 11", "00"])
def test_a_number_kept_internationally_is_found_as_it_is_dialled_at_home(laptop, query):
    laptop.meet("Khadija", phones=[{"typed": "+32470112564", "e164": "+32470112564"}])
    found = laptop.replica.count("entrepreneur", query=query)
    assert found == (0 if query == "00" else 1)


@pytest.mark.parametrize("query", ['"', "*", "' OR 1=1", "NEAR(", "a AND", "--", "\\", "()"])
def test_search_takes_anything_that_can_be_typed(laptop, query):
    laptop.meet("Khadija")
    assert isinstance(laptop.replica.listing("entrepreneur", query=query), list)


def test_search_forgets_what_was_changed_away(laptop):
    person = laptop.meet("Khadija", trade="baker")
    laptop.edit(person, trade="cook")
    assert laptop.replica.count("entrepreneur", query="baker") == 0
    assert laptop.replica.count("entrepreneur", query="cook") == 1


def test_lists_filter_by_column_set_and_flag(laptop):
    one = laptop.meet("Khadija", sectors=["it"], region="13", badge=None)
    two = laptop.meet("Omar", consent="refused", sectors=["it", "btp"], region="BE")

    def found(**where):
        return {view.id for view in laptop.replica.listing("entrepreneur", where=where)}

    assert found(sectors="it") == {one, two}
    assert found(sectors="btp") == {two}
    assert found(region="13") == {one}
    assert found(withheld=True) == {two}
    assert found(contested=True) == set()
    with pytest.raises(KeyError):
        found(notes="baker")


def test_lists_come_in_pages_and_orders(laptop):
    names = ["Zineb", "Amina", "Élodie"]
    for name in names:
        laptop.meet(name)
    titles = [v.title.split()[0] for v in laptop.replica.listing("entrepreneur", order="title")]
    assert titles == ["Amina", "Élodie", "Zineb"]
    second = laptop.replica.listing("entrepreneur", order="created", limit=1, offset=1)
    assert [v.title for v in second] == ["Amina Bennani"]


def test_deleted_records_leave_the_lists_and_come_back(laptop):
    person = laptop.meet("Khadija")
    laptop.replica.delete(person)
    assert laptop.replica.count("entrepreneur") == 0
    assert laptop.view(person).shown.gone
    laptop.replica.undelete(person)
    assert laptop.replica.count("entrepreneur") == 1


def test_needs_and_consent_hang_on_their_person(laptop):
    person = laptop.meet("Khadija")
    need = laptop.replica.save("need", {"person": person, "details": "premises"})
    assert [v.id for v in laptop.replica.linked(person, "need")] == [need]
    assert [v.id for v in laptop.replica.linked(person, "consent")] == [consent_id(person)]


def test_people_met_already_are_found_with_the_reason(laptop):
    person = laptop.meet(
        "Mohamed",
        "El Fassi",
        phones=[{"typed": "0470", "e164": "+32470112564"}],
        emails=["m@x.org"],
    )
    seen = {
        "phones": [{"typed": "+32470112564", "e164": "+32470112564"}],
        "emails": ["M@x.org"],
        "name": {"given": "mohamed", "family": "fassi"},
    }
    [(view, reasons)] = laptop.replica.possible_matches(seen)
    assert (view.id, set(reasons)) == (person, {"phone_same", "email_same", "name_same"})


def test_drafts_survive_a_crash(tmp_path):
    laptop = Laptop(tmp_path / "vault")
    laptop.replica.save_draft("capture", {"name": "Khad"})
    laptop.replica.save_draft("capture", {"name": "Khadija"})
    laptop.vault.close()  # nobody closed the database
    laptop.reopen()
    assert laptop.replica.drafts() == {"capture": {"name": "Khadija"}}
    laptop.replica.drop_draft("capture")
    assert laptop.replica.draft("capture") is None
    laptop.close()


def test_a_type_of_a_newer_version_is_kept_and_shown(laptop):
    dream = laptop.replica.save("dream", {"about": "a mill", "scores": {"a": 1}})
    laptop.reopen()
    assert laptop.values(dream) == {"about": "a mill", "scores": {"a": 1}}


def test_a_column_added_to_a_declaration_is_filled_from_the_records(laptop, monkeypatch):
    person = laptop.meet("Khadija", motto="on y va")
    declared, columns = tables.columns_of, rows._columns
    motto = rows._Column("f_motto", None, {})
    monkeypatch.setattr(tables, "columns_of", lambda kind: [*declared(kind), "f_motto"])
    monkeypatch.setattr(rows, "_columns", lambda kind: {**columns(kind), "motto": motto})
    laptop.reopen()
    while laptop.replica.follow_on():
        pass
    found = laptop.replica.database.query("SELECT id, f_motto FROM entrepreneur")
    assert found == [(person, "on y va")]


def test_a_lost_database_is_told_and_not_replaced(tmp_path):
    laptop = Laptop(tmp_path / "vault")
    laptop.meet("Khadija")
    laptop.close()
    laptop.vault.database_path.unlink()
    with pytest.raises(DatabaseMissing):
        laptop.reopen()
    laptop.vault.close()


def test_several_threads_save_and_read_at_once(laptop):
    def work(letter):
        for i in range(10):
            laptop.replica.save("entrepreneur", {"name": {"given": f"{letter}{i}"}})
            laptop.replica.listing("entrepreneur", query=letter)

    threads = [threading.Thread(target=work, args=(letter,)) for letter in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert laptop.replica.count("entrepreneur") == 40
    numbers = laptop.replica.database.query("SELECT number FROM journal ORDER BY number")
    assert [n for (n,) in numbers] == list(range(1, 41))


def test_a_save_that_fails_leaves_numbers_without_a_gap(laptop):
    laptop.meet("Khadija", consent="")
    with pytest.raises(InvalidRecord):
        laptop.replica.save("entrepreneur", {"birth_year": "young"})
    laptop.meet("Omar", consent="")
    numbers = laptop.replica.database.query("SELECT number FROM journal ORDER BY number")
    assert numbers == [(1,), (2,)]


def test_an_unknown_record_is_not_here(laptop):
    assert laptop.replica.get("0" * 32) is None
    with pytest.raises(KeyError):
        laptop.replica.state("0" * 32)
    assert laptop.replica.save("need", {}, before=Shown()) != ""


def test_what_is_saved_together_sees_what_stands_before_it(laptop):
    person = laptop.meet("Khadija", trade="baker")
    made = laptop.replica.new_id()
    laptop.replica.save_all(
        [
            Save("entrepreneur", {"trade": "cook"}, person),
            Save("entrepreneur", {"trade": "chef"}, person),
            Save("entrepreneur", {"name": {"given": "Rim"}}, made),
            Save("entrepreneur", {"trade": "nurse"}, made),
            Save("consent", {"person": made, "answers": {"register": "given"}}, consent_id(made)),
        ]
    )
    assert laptop.values(person)["trade"] == "chef"
    assert laptop.values(made)["trade"] == "nurse"
    assert not laptop.view(made).withheld
    assert not laptop.replica.contested()
    numbers = [entry.dot.number for entry in laptop.replica.unsent(100)]
    assert numbers == list(range(1, len(numbers) + 1))


def test_many_are_deleted_and_brought_back_in_one_go_or_not_at_all(laptop):
    people = [laptop.meet(name) for name in ("Khadija", "Rim", "Ali")]
    laptop.replica.delete_all(people[:2])
    assert [v.id for v in laptop.replica.listing("entrepreneur")] == people[2:]
    laptop.replica.undelete_all(people[:2])
    assert laptop.replica.count("entrepreneur") == 3
    with pytest.raises(KeyError):
        laptop.replica.delete_all([people[0], "0" * 32])
    assert laptop.replica.count("entrepreneur") == 3
