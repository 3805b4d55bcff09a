import pytest

from desktop.strength import bits, strength


@pytest.mark.parametrize(
    "passphrase",
    [
        "",
        "a",
        "password",
        "motdepasse12",
        "Tremplin2026",
        "aaaaaaaaaaaaaaaaaaaaaaaa",
        "123456789012",
    ],
)
def test_what_is_guessed_first_is_weak(passphrase) -> None:
    assert strength(passphrase) == "weak"


@pytest.mark.parametrize(
    "passphrase",
    ["correct horse battery staple", "كتاب أزرق فوق السطح القديم", "kX9#mQ2$vL7pT"],
)
def test_four_words_or_enough_random_signs_are_strong(passphrase) -> None:
    assert strength(passphrase) == "strong"


def test_three_words_are_fair() -> None:
    assert strength("horse battery staple") == "fair"


def test_a_longer_passphrase_is_never_weaker() -> None:
    text = "four quiet storks nesting on a roof"
    judged = [bits(text[:length]) for length in range(len(text) + 1)]
    assert judged == sorted(judged)
