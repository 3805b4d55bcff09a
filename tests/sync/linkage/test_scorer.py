"""Pairs and groups: bands, reasons, consistency, and weights that are learned without answers."""

import pytest

from sync.linkage import blocking, groups
from sync.linkage.levels import Level, Outcome
from sync.linkage.plan import PERSON, Comparison, Plan
from sync.linkage.scorer import Band, Scorer, link
from sync.linkage.weights import Weights

FIRMS = """
    atlas rif souss draa oriental saiss gharb haouz tadla chaouia ziz loukkos sebou todra dades
    figuig zagora agdal ouzoud ifrane
""".split()  # noqa: SIM905 - words read best as text


def person(name, **more):
    return {"name": name, **more}


def scored(one, other):
    return Scorer(PERSON).score(PERSON.read(one), PERSON.read(other))


def phone(number):
    return [{"typed": number, "e164": number if number.startswith("+") else ""}]


def test_the_same_phone_and_name_are_the_same_and_it_is_said_why():
    found = scored(
        person("Mohamed El Fassi", phones=phone("+33612345678")),
        person("Elfassi Mohammed", phones=phone("0612345678")),
    )
    assert found.band is Band.SAME
    assert found.reasons[0] == "phone_same"
    assert found.speaking_for == ("phone_same", "name_same")


def test_a_mail_that_differs_keeps_a_common_name_from_being_the_same():
    found = scored(
        person("Mohamed El Fassi", emails=["m.fassi@x.org"], sectors=["it"]),
        person("Mohamed El Fassi", emails=["other@y.org"], sectors=["it"]),
    )
    assert found.band is not Band.SAME


def test_two_of_one_house_are_asked_about_and_two_of_one_firm_are_not():
    home = {"phones": phone("+33612345678"), "residence": {"city": "Lille", "country": "FR"}}
    sister = scored(person("Rim Alami", **home), person("Salma Alami", **home))
    assert sister.band is Band.LIKELY
    colleague = scored(person("Rim Alami", **home), person("Omar Tazi", **home))
    assert colleague.band is None
    assert scored(person("Rim Alami", **home), person("Rym El Alami", **home)).band is Band.SAME


def test_nearly_the_same_phone_and_name_are_asked_about_and_never_the_same():
    rest = {"residence": {"city": "Namur", "country": "BE"}, "birth_year": 1980, "sectors": ["it"]}
    one = person("Mohamed Bennis", phones=phone("0478222333"), **rest)
    close = scored(one, person("Mohammed Bennis", phones=phone("0478222343"), **rest))
    assert close.band is Band.LIKELY
    assert scored(one, person("Mohaned Bennis", **rest)).band is Band.LIKELY
    assert scored(one, person("Mohamed Tazi", phones=phone("0478222343"), **rest)).band is None
    assert scored(one, person("Mohammed Bennis", **rest)).band is Band.SAME


@pytest.mark.parametrize(
    ("man", "woman"),
    [
        ("Karim Alaoui", "Karima Alaoui"),
        ("Ali Alaoui", "Alia Alaoui"),
        ("Salim Alaoui", "Salma Alaoui"),
        ("Amine Alaoui", "Alaoui Amina"),
        ("كريم علوي", "كريمة علوي"),
        ("Karima Alaoui", "كريم علوي"),
    ],
    ids=range(6),
)
def test_a_womans_name_is_no_slip_of_a_mans(man, woman):
    home = {"phones": phone("+33612345678"), "residence": {"city": "Lille"}}
    found = scored(person(man, **home), person(woman, **home))
    assert found.band is Band.LIKELY
    assert "name_differ" in found.reasons


def test_digits_tell_two_names_apart():
    home = {"phones": phone("+33612345678")}
    assert scored(person("Guest11 Alami", **home), person("Guest1 Alami", **home)).band is not (
        Band.SAME
    )


def test_two_strangers_are_not_offered():
    assert scored(person("Omar Tazi"), person("Salma Idrissi")).band is None


def test_a_missing_value_says_nothing():
    name = person("Rim Alami")
    assert scored(name, {**name, "birth_year": 1980}).bits == scored(name, name).bits


def test_a_rare_name_weighs_more_than_a_frequent_one():
    weights = Weights(PERSON)
    people = [person("Mohamed Alami")] * 50 + [person("Idder Oubihi")]
    weights.count([PERSON.read(p) for p in people])
    common = weights.bits(0, Outcome(Level.SAME, "mhmd"))
    rare = weights.bits(0, Outcome(Level.SAME, "dr"))
    assert rare > common + 2


def test_one_bridge_does_not_join_two_clear_groups():
    bits = {(0, 1): 9.0, (2, 3): 9.0, (1, 2): 3.0}
    look = lambda a, b: bits.get((min(a, b), max(a, b)), -9.0)  # noqa: E731 - a table
    assert groups.grouped(bits, look, 2.0, 0.0, -99.0) == [[0, 1], [2, 3]]


def test_two_who_were_both_written_down_twice_are_not_asked_about_by_half():
    bits = {(0, 1): 9.0, (2, 3): 9.0}
    look = lambda a, b: bits.get((min(a, b), max(a, b)), -1.6)  # noqa: E731 - a table
    asked = {pair: look(*pair) for pair in [(0, 1), (2, 3), (1, 2)]}
    assert groups.grouped(asked, look, -1.6, -1.6, -5.0) == [[0, 1], [2, 3]]
    alone = {pair: bits for pair, bits in asked.items() if pair != (2, 3)}
    assert groups.grouped(alone, look, -1.6, -1.6, -5.0) == [[0, 1, 2]]


def test_a_space_in_a_word_does_not_make_it_another():
    home = {"phones": phone("+33612345678")}
    found = scored(person("Rim Khattab", **home), person("Rim Khatt ab", **home))
    assert found.band is Band.SAME


def test_a_group_closes_over_what_its_members_say_together():
    bits = {(0, 1): 9.0, (1, 2): 8.0}
    assert groups.grouped(bits, lambda *_: 1.0, 2.0, 0.0, -2.0) == [[0, 1, 2]]


def test_no_group_takes_two_of_a_list_that_has_no_duplicates():
    bits = {(0, 2): 9.0, (1, 2): 8.0, (0, 1): 7.0}
    lists = {0: "a", 1: "a", 2: "b"}
    look = lambda a, b: bits[min(a, b), max(a, b)]  # noqa: E731 - a table
    assert groups.grouped(bits, look, 2.0, 0.0, -2.0, lists=lists) == [[0, 2]]


def test_any_columns_can_be_declared_as_comparisons():
    plan = Plan(
        (
            Comparison("firm", "company", ("firm",)),
            Comparison("town", "city", ("town",)),
            Comparison("zip", "number", ("zip",)),
        )
    )
    rows = [
        {"firm": f"{word}s", "town": f"{word[:1]}ville", "zip": str(10_000 + 37 * n)}
        for n, word in enumerate(f"{a}{b}" for a in FIRMS for b in ("metal", "bakery", "design"))
    ]
    rows += [{"firm": "ATLASBAKERYS S.A.R.L.", "town": "aville", "zip": "10037"}]
    [found] = link(plan, rows)
    assert found.members == (1, 60)


def test_nothing_is_found_among_nobody_and_one():
    assert link(PERSON, []) == link(PERSON, [person("Rim Alami")]) == []


def test_of_a_common_name_a_town_and_a_year_still_open_pairs():
    towns = [{"city": f"Town {'abcdefghij'[n % 10]}{'klmnopqrst'[n // 10]}"} for n in range(100)]
    crowd = [
        person("Mohamed Alami", residence=town, birth_year=1900 + n) for n, town in enumerate(towns)
    ]
    crowd += [person(f"Mohamed {firm}", residence=towns[5]) for firm in FIRMS[:20]]
    crowd += [person(f"{firm} Alami", residence=towns[5]) for firm in FIRMS[:20]]
    of_town = person("Mohammed El Alami", residence=towns[5])
    of_year = person("Alami Mohamed", birth_year=1907)
    read = [PERSON.read(one) for one in (*crowd, of_town, of_year)]
    found = blocking.pairs(PERSON, read)
    assert (5, len(crowd)) in found
    assert (7, len(crowd) + 1) in found
    assert (6, 7) not in found
