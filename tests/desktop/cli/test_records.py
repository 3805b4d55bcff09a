"""Records from the command line: recorded, changed, shown, found, decided."""

import pytest

from desktop.cli_output import Exit

RIM = ("name.given=Rim", "name.family=Alami", "phones=+212612345678", "sectors=Santé")


def test_what_is_added_is_shown_and_listed(laptop):
    record = laptop.add("entrepreneur", *RIM, "residence=Lyon, France")
    shown = laptop.json("show", record)
    assert shown["title"] == "Rim Alami"
    assert shown["values"]["residence"] == {"city": "Lyon", "country": "FR"}
    assert shown["values"]["sectors"] == ["health"]
    assert shown["values"]["phones"][0]["e164"] == "+212612345678"
    assert shown["local"] is True
    listed = laptop.json("list", "entrepreneur")
    assert (listed["count"], listed["records"][0]["record"]) == (1, record)


def test_a_search_finds_only_what_matches(laptop):
    laptop.add("entrepreneur", *RIM)
    laptop.add("entrepreneur", "name=Anas Fassi")
    found = laptop.json("list", "entrepreneur", "--search", "fassi")
    assert [r["title"] for r in found["records"]] == ["Anas Fassi"]


def test_setting_a_part_keeps_the_other_parts(laptop):
    record = laptop.add("entrepreneur", *RIM)
    laptop.json("set", record, "name.given=Rima", "birth_year=1980")
    values = laptop.json("show", record)["values"]
    assert (values["name"]["given"], values["name"]["family"]) == ("Rima", "Alami")
    assert values["birth_year"] == 1980


def test_a_set_grows_shrinks_and_is_replaced(laptop):
    record = laptop.add("entrepreneur", "name=Rim", "emails=a@b.org,c@d.org", "emails=e@f.org")
    assert len(laptop.json("show", record)["values"]["emails"]) == 3
    laptop.json("set", record, "emails+=g@h.org", "emails-=a@b.org")
    assert set(laptop.json("show", record)["values"]["emails"]) == {"c@d.org", "e@f.org", "g@h.org"}
    laptop.json("set", record, "emails=z@z.org")
    assert laptop.json("show", record)["values"]["emails"] == ["z@z.org"]


def test_a_field_is_cleared_by_nothing_and_a_note_is_added(laptop):
    record = laptop.add("entrepreneur", "name=Rim", "trade=Avocate", "notes=une")
    laptop.json("set", record, "trade=", "notes=deux")
    values = laptop.json("show", record)["values"]
    assert not values.get("trade")
    assert [note["text"] for note in values["notes"]] == ["une", "deux"]


def test_history_tells_every_value(laptop):
    record = laptop.add("entrepreneur", "name=Rim", "trade=Avocate")
    laptop.json("set", record, "trade=Notaire")
    lines = [x for x in laptop.json("history", record)["lines"] if x["cell"] == "trade"]
    assert [(x["value"], x["shown"]) for x in lines] == [("Notaire", True), ("Avocate", False)]


def test_consent_is_one_record_a_person(laptop):
    person = laptop.add("entrepreneur", *RIM)
    one = laptop.add("consent", f"person={person}", "answers.register=given")
    two = laptop.add("consent", f"person={person}", "answers.contact=refused")
    assert one == two
    answers = laptop.json("show", one)["values"]["answers"]
    assert answers == {"register": "given", "contact": "refused"}


def test_lists_and_records_read_well_without_json(laptop):
    record = laptop.add("entrepreneur", *RIM)
    listed = laptop.run("list", "entrepreneur").out
    assert record in listed
    assert "+212 6 12 34 56 78" in listed
    assert "Rim Alami" in laptop.run("show", record).out
    assert "sectors[health]\tSanté" in laptop.run("history", record).out


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("add", "entrepreneur", "shoe=42"), 2, "no field shoe"),
        (("add", "spaceship", "name=x"), 2, "no type spaceship"),
        (("add", "entrepreneur", "whatever"), 2, "field=value"),
        (
            ("add", "entrepreneur", "sectors=Alchimie"),
            7,
            "not in the list sectors; it has: ",
        ),
        (("add", "entrepreneur", "emails=nowhere"), 7, "emails: This is not an e-mail address."),
        (("add", "entrepreneur", "birth_year=soon"), 7, "birth_year: This is not a number."),
        (("add", "consent", "person=" + "0" * 32, "answers.register=yes"), 7, "given"),
        (("show", "0" * 32), 7, "no record"),
        (("resolve", "0" * 32, "trade"), 2, "--choose, --value and --combine"),
        (("resolve", "0" * 32, "trade", "--choose", "1"), 7, "no record"),
    ],
)
def test_a_wrong_request_is_refused_in_words(laptop, arguments, code, words):
    done = laptop.run(*arguments)
    assert done.code == code
    assert words in done.err
    assert len(done.err.strip().splitlines()) == 1
    assert laptop.json("list", "entrepreneur")["count"] == 0


def test_an_error_is_one_object_with_json(laptop):
    done = laptop.run("add", "entrepreneur", "emails=nowhere", "--json")
    error = done.facts["error"]
    assert (done.code, error["code"], error["exit"]) == (7, "invalid_record", 7)
    assert "emails" in error["what_happened"]
    assert error["what_is_safe"]
    assert done.err == ""


@pytest.mark.parametrize(
    ("typed", "kept"), [("Lyon", {"city": "Lyon"}), ("Lyon, FR", {"city": "Lyon", "country": "FR"})]
)
def test_a_place_is_a_city_with_its_country_or_without(laptop, typed, kept):
    record = laptop.add("entrepreneur", *RIM, f"residence={typed}")
    assert laptop.json("show", record)["values"]["residence"] == kept


def test_a_country_that_nobody_knows_is_refused_not_dropped(laptop):
    record = laptop.add("entrepreneur", *RIM, "residence=Lyon, France")
    assert laptop.run("set", record, "residence=Lyon, Frnace").code == 7
    assert laptop.json("show", record)["values"]["residence"]["country"] == "FR"


def test_rules_are_listed_tried_changed_and_dropped(laptop):
    listed = laptop.run("rules", "list", "--json").facts["rules"]
    assert [rule["rule"] for rule in listed][:2] == ["more-complete", "spelling"]
    tried = laptop.run("rules", "try", "badges", "fields=badge", "choose=newest", "--json")
    assert tried.facts == {
        "rule": "badges",
        "decided": 0,
        "would": 0,
        "otherwise": [],
        "waiting": [],
        "left": 0,
    }
    made = laptop.run("rules", "set", "badges", "fields=badge", "on=no", "--name", "B", "--json")
    assert (made.facts["name"], made.facts["fields"], made.facts["on"]) == ("B", ["badge"], False)
    assert laptop.run("rules", "set", "more-complete", "on=no", "--json").facts["changed"]
    assert laptop.run("rules", "drop", "more-complete", "--json").facts["changed"] is False
    assert laptop.run("rules", "drop", "badges", "--json").facts == {"rule": "badges", "gone": True}


def test_what_is_no_rule_is_refused_by_its_setting(laptop):
    assert laptop.run("rules", "set", "x", "colour=blue").code == Exit.USAGE
    done = laptop.run("rules", "set", "x", "fields=phones")
    assert done.code == Exit.INVALID
    assert "fields" in done.err
