"""What waits for a coordinator at the register comes over HTTP, and what is decided goes back."""

from sync.merge.edit import Change
from sync.replica import persons
from sync.replica.desk import Desk
from sync.replica.queue import Filter
from tests.helpers.laptops import Laptop


def test_a_write_set_aside_is_fetched_refused_and_its_author_told(laptops):
    omar = laptops("Omar", regions=["BE"])
    amina = laptops("Amina", "coordinator", regions=["BE"])
    person = omar.meet("Nadia", region="BE", emails=["n@example.org"])
    omar.sync()
    omar.replica.write(person, Change({"birth_year": "long ago"}), "")
    assert omar.sync().set_aside == 1
    amina.sync()
    desk = Desk(amina.replica)
    [line] = desk.page(Filter())
    assert (line.kind, line.who, line.facts["code"]) == ("set_aside", ("Omar",), "invalid_value")
    requests = amina.sync().traffic.requests
    assert requests == 1
    desk.verdict([line.id], "rejected", "no year")
    amina.sync()
    omar.sync()
    assert "birth_year" not in omar.values(person)
    assert [x.kind for x in Desk(omar.replica).page(Filter())] == ["lost"]
    assert desk.page(Filter()) == []


def test_an_ambassador_asks_for_nothing_of_others(laptops):
    omar, sara = laptops("Omar", regions=["BE"]), laptops("Sara", regions=["BE"])
    person = omar.meet("Nadia", region="BE", emails=["n@example.org"])
    omar.replica.write(person, Change({"birth_year": "long ago"}), "")
    omar.sync()
    sara.sync()
    assert Desk(sara.replica).page(Filter()) == []


def test_of_two_with_one_name_the_one_whose_work_it_is_is_asked(laptops, register, tmp_path):
    """Both heard it: a question went by name. A laptop of before still goes by name."""
    one = laptops("Youssef", regions=["BE"])
    with Laptop(tmp_path / "other", "Youssef") as two:
        two.enrol(register.invite("Youssef", regions=["BE"]))
        amina = laptops("Amina", "coordinator", regions=["BE"])
        nadia, sara = one.meet("Nadia", region="BE"), two.meet("Sara", region="BE")
        for laptop in (one, two, amina, one, two):
            laptop.sync()
        desk = Desk(amina.replica)
        lines = {line.record: line for line in desk.page(Filter())}
        whom = {i: desk.askable(lines[i]) for i in (nadia, sara)}
        assert [len(found) for found in whom.values()] == [1, 1]
        [asked] = whom[nadia]
        assert asked.name == "Youssef"
        assert asked.id == persons.own(one.replica.database) != persons.own(two.replica.database)
        desk.ask([lines[nadia].id], asked.name, "Which phone?", person=asked.id)
        for laptop in (amina, one, two):
            laptop.sync()
        kinds = [[x.kind for x in Desk(x.replica).page(Filter())] for x in (one, two)]
        assert [found.count("question") for found in kinds] == [1, 0]
        both = persons.named(amina.replica.database, ["Youssef"], [])
        assert len({person.id for person in both}) == 2
        assert all(person.laptops for person in both)  # the name alone does not say who
        desk.ask([lines[nadia].id], asked.name, "Which phone?")
        for laptop in (amina, two):
            laptop.sync()
        assert "question" in [x.kind for x in Desk(two.replica).page(Filter())]
