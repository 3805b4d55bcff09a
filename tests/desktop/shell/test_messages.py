import re
from pathlib import Path

import pytest

from desktop import i18n, messages
from desktop.messages import BY_CLASS, sentence
from sync import errors
from sync.client import hall


def tree(top: type[BaseException]) -> list[type[BaseException]]:
    ours = [one for one in top.__subclasses__() if one.__module__ == errors.__name__]
    return [top, *(found for one in ours for found in tree(one))]


def made(kind: type[BaseException]) -> BaseException:
    arguments = {
        errors.TooManyAttempts: (4.0,),
        errors.AuditBroken: (2,),
        errors.BundleFault: ("malformed",),
        errors.HallFault: ("malformed",),
        errors.LeaseExpired: (30,),
        errors.ListUnreadable: ("", "columns"),
        errors.InvalidRecord: ({"name": "missing"},),
        errors.Refused: ("something_new",),
        errors.InvitationFault: ("something_new",),
    }
    return kind(*arguments.get(kind, ()))


@pytest.mark.parametrize("language", [one.code for one in i18n.LANGUAGES])
def test_every_error_has_its_own_sentences_in_every_language(dressed, language) -> None:
    i18n.install(dressed, language)
    said = {kind: sentence(made(kind)) for kind in tree(errors.SyncError)}
    assert len({message.title for message in said.values()}) == len(said)
    assert len({message.what_happened for message in said.values()}) == len(said)
    for message in said.values():
        assert all((message.title, message.what_is_safe, message.what_to_do))


def test_no_error_of_the_tree_borrows_its_parents_sentences() -> None:
    assert {*tree(errors.SyncError), OSError} == set(BY_CLASS)


@pytest.mark.parametrize("language", [one.code for one in i18n.LANGUAGES if one.code != "en"])
def test_every_sentence_is_translated(dressed, language) -> None:
    tables = (BY_CLASS, messages.REFUSED, messages.INVITATION, messages.BUNDLE, messages.HALL)
    sources = {str(part) for table in tables for parts in table.values() for part in parts}
    i18n.install(dressed, language)
    untranslated = {
        text for text in sources if dressed.translate("messages", text) == text and len(text) > 3
    }
    assert untranslated == set()


@pytest.mark.parametrize("code", sorted(messages.REFUSED))
def test_a_refusal_is_said_by_its_code(dressed, code) -> None:
    assert sentence(errors.Refused(code)) != sentence(errors.Refused("something_new"))


def test_every_reason_why_two_laptops_did_not_meet_has_sentences_of_its_own(dressed) -> None:
    spelt = Path(hall.__file__).parent.glob("hall*.py")
    codes = {
        code for file in spelt for code in re.findall(r'HallFault\("(\w+)"\)', file.read_text())
    }
    assert len(codes) > 12
    assert codes - {"malformed"} <= set(messages.HALL)
    said = {sentence(errors.HallFault(code)).title for code in codes}
    assert len(said) == len(codes)


def test_an_invitation_that_the_register_refuses_is_said_as_one_that_is_no_good(dressed) -> None:
    refused = sentence(errors.Refused("invitation_expired"))
    assert refused == sentence(errors.InvitationFault("expired"))


def test_what_is_none_of_ours_is_a_fault_of_the_program_and_shows_no_detail(dressed) -> None:
    message = sentence(ValueError("Khadija"))
    assert message == sentence(errors.Bug())
    assert "Khadija" not in message.text()
