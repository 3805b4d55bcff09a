"""What waits for a coordinator at the register comes over HTTP, and what is decided goes back."""

from sync.merge.edit import Change
from sync.replica.desk import Desk
from sync.replica.queue import Filter


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
