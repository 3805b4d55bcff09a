"""The shipped data is whole: every list, every label, every language."""

import json
import re

import pytest

from desktop import i18n
from forms.conditions import NUMBERED, condition
from resources.paths import path
from sync.deployment import load_deployment

NAMES = """\
regions pillars sectors trades diplomas profiles memberships misunderstandings company_sizes
    feelings urgencies stages need_kinds need_states referral_states consent_purposes
    consent_answers consent_ways languages event_kinds source_kinds legal_bases
    followup_states segment_roles"""
LISTS = set(NAMES.split())
LANGUAGES = ["fr", "ar", "en", "es", "nl", "de", "it"]
DEPLOYMENTS = sorted(file.stem for file in path("deployments").glob("*.json"))


def deployment(name):
    return json.loads(path("deployments", f"{name}.json").read_text(encoding="utf-8"))


@pytest.fixture(params=DEPLOYMENTS)
def data(request):
    return deployment(request.param)


def countries():
    return json.loads(path("reference", "countries.json").read_text(encoding="utf-8"))["countries"]


def test_two_deployments_show_that_names_regions_and_law_are_data():
    assert DEPLOYMENTS == ["example", "mem-by-cgem"]
    first, second = map(deployment, DEPLOYMENTS)
    for key in ("id", "name", "programme", "authority", "law", "consent_wordings"):
        assert first[key] != second[key]
    assert list(first["lists"]) == list(second["lists"])


def test_every_deployment_has_every_list_and_none_is_empty(data):
    assert set(data["lists"]) >= LISTS
    assert all(data["lists"].values())


def test_every_shipped_deployment_speaks_all_the_languages_of_the_app(data):
    assert data["languages"] == LANGUAGES == [language.code for language in i18n.LANGUAGES]
    texts = [data["programme"], data["authority"], data["law"]]
    for wording in data["consent_wordings"]:
        texts += [wording["controller"], wording["text"], *wording["purposes"].values()]
    for labels in texts:
        assert list(labels) == LANGUAGES
        assert all(text.strip() == text != "" for text in labels.values())


def test_every_coded_item_has_a_label_in_every_language(data):
    for items in data["lists"].values():
        for item in items:
            assert set(item) <= {"code", "label", "parent"}
            assert list(item["label"]) == data["languages"]
            assert all(text.strip() == text != "" for text in item["label"].values())


def test_every_offered_segment_asks_for_what_there_is(data):
    told = load_deployment(data["id"])
    assert {one.role for one in told.segments} >= {"priority", "relay"}
    for segment in told.segments:
        assert list(segment.label) == data["languages"]
        assert segment.role in told.codes("segment_roles")
        for record_type, rule in rules_of(segment.rules):
            known = condition(record_type, rule.ask)
            assert known
            assert rule.test in known.tests
            assert (
                not known.reference
                or set(rule.values) <= told.codes(known.reference)
                or (rule.test in ("from", "until", *NUMBERED))
            )


def rules_of(group, record_type="entrepreneur"):
    about = group.about or record_type
    yield from ((about, rule) for rule in group.rules)
    for inner in group.groups:
        yield from rules_of(inner, about)


def test_codes_are_unique_simple_words(data):
    for name, items in data["lists"].items():
        codes = [item["code"] for item in items]
        assert len(set(codes)) == len(codes), name
        assert all(re.fullmatch(r"[A-Za-z0-9_]+", code) for code in codes), name


def test_labels_of_one_list_can_be_told_apart(data):
    for name, items in data["lists"].items():
        for language in data["languages"]:
            labels = [item["label"][language] for item in items]
            assert len(set(labels)) == len(labels), (name, language)


def test_every_parent_is_in_the_same_list(data):
    for items in data["lists"].values():
        codes = {item["code"] for item in items}
        assert {item["parent"] for item in items if "parent" in item} <= codes


def test_arabic_labels_hold_arabic_letters(data):
    for items in data["lists"].values():
        for item in items:
            assert re.search(r"[\u0600-\u06ff]", item["label"]["ar"]), item


def test_the_codes_that_rules_depend_on_are_the_same_everywhere():
    structural = "consent_answers consent_purposes consent_ways legal_bases memberships feelings"
    for name in structural.split():
        codes = [[item["code"] for item in deployment(d)["lists"][name]] for d in DEPLOYMENTS]
        assert codes[0] == codes[1], name


def test_the_confederation_has_its_twelve_regions_its_thirteenth_and_chapters_under_it():
    regions = deployment("mem-by-cgem")["lists"]["regions"]
    assert [item["code"] for item in regions[:13]] == [f"{n:02}" for n in range(1, 14)]
    assert {item["parent"] for item in regions[13:]} == {"13"}


def test_a_wording_says_what_the_law_wants_said(data):
    """Law 09-08, art. 5: who keeps the data, for which purposes, and the person's rights."""
    days = str(data["settings"]["days_without_consent"])
    purposes = {item["code"] for item in data["lists"]["consent_purposes"]}
    for wording in data["consent_wordings"]:
        assert set(wording["purposes"]) == purposes
        for language in data["languages"]:
            assert wording["controller"][language]
            assert days in wording["text"][language]
            assert all(text[language] for text in wording["purposes"].values())


def test_the_wording_names_the_law_and_the_authority():
    (wording,) = deployment("mem-by-cgem")["consent_wordings"]
    assert wording["version"] == "2026-11"
    assert all("CNDP" in text for text in wording["text"].values())
    assert "09-08" in wording["text"]["fr"]
    assert "09.08" in wording["text"]["ar"]


def test_every_country_of_iso_3166_has_a_name_in_every_language():
    listed = countries()
    assert len(listed) == 249
    assert [item["code"] for item in listed] == sorted({item["code"] for item in listed})
    for item in listed:
        assert re.fullmatch(r"[A-Z]{2}", item["code"])
        assert list(item["label"]) == LANGUAGES
        assert all(item["label"].values())


def test_countries_are_called_as_people_there_call_them():
    names = {item["code"]: item["label"] for item in countries()}
    assert names["MA"] == {
        "fr": "Maroc",
        "ar": "المغرب",
        "en": "Morocco",
        "es": "Marruecos",
        "nl": "Marokko",
        "de": "Marokko",
        "it": "Marocco",
    }
    assert names["BE"]["fr"] == "Belgique"
