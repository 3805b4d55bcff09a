"""A deployment is read in a language that it has, whichever the person speaks."""

import pytest

from forms.reference import Deployment, spoken
from sync.deployment import load_deployment


@pytest.fixture
def spanish() -> Deployment:
    """A deployment of two languages, its own being Spanish, with holes."""
    words = {"es": "Red", "it": "Rete"}
    return Deployment.model_validate(
        {
            "id": "red",
            "name": "Red",
            "programme": words,
            "authority": words,
            "law": words,
            "languages": ["es", "it"],
            "default_language": "es",
            "consent_wordings": [
                {"version": "1", "text": {"fr": "Avant"}},
                {"version": "2", "text": {"es": "Texto", "it": "Testo"}},
            ],
            "lists": {
                "sectors": [
                    {"code": "land", "label": {"es": "Suelo", "it": "Terreni"}},
                    {"code": "tax", "label": {"it": "Fisco"}},
                    {"code": "bare", "label": {}},
                ]
            },
        }
    )


@pytest.mark.parametrize(
    ("code", "language", "shown"),
    [
        ("land", "it", "Terreni"),
        ("land", "nl", "Suelo"),  # the deployment's own language
        ("tax", "nl", "Fisco"),  # the only one it is in
        ("bare", "nl", "bare"),
        ("unheard_of", "nl", "unheard_of"),
    ],
)
def test_a_code_is_said_in_the_nearest_language_there_is(spanish, code, language, shown):
    assert spanish.label("sectors", code, language) == shown


def test_a_text_falls_back_like_a_code(spanish):
    assert [spanish.said(spanish.law, code) for code in ("it", "ar")] == ["Rete", "Red"]
    assert spanish.said({}, "it") == ""


def test_the_wording_is_told_in_the_language_it_is_shown_in(spanish):
    assert spanish.wording_language("it") == "it"
    assert spanish.wording_language("ar") == "es"


def test_the_first_wanted_language_wins_and_an_empty_word_is_none():
    assert spoken({"fr": "Foncier", "en": "Land"}, "en", "fr") == "en"
    assert spoken({"fr": "", "en": "Land"}, "fr") == "en"
    assert spoken({}, "fr") == ""


@pytest.mark.parametrize("language", ["fr", "ar", "en", "es", "nl", "de", "it"])
def test_what_is_shipped_needs_no_fallback(language):
    deployment = load_deployment()
    assert deployment.wording_language(language) == language
    assert all(i.label.get(language) for items in deployment.lists.values() for i in items)
