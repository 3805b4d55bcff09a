"""Invitations: each enters one device, once, in time."""

import pytest

from sync.errors import InvitationFault
from sync.protocol.invitation import from_text
from sync.protocol.messages import EnrolAnswer
from tests.helpers.wire_device import WireDevice


def refused(response, code):
    assert (response.status_code, response.json()["code"]) == (403, code)


def test_an_invitation_tells_who_one_is_and_what_one_may_hold(register):
    author = WireDevice(register.invite("Aya", "coordinator", ["north"], ["e1"]))
    answer = author.enrol()
    author.close()
    assert (answer.name, answer.role) == ("Aya", "coordinator")
    assert (answer.scope.regions, answer.scope.events) == (["north"], ["e1"])
    assert answer.deployment == "mem-by-cgem"


def test_a_used_invitation_is_refused(register):
    text = register.invite("Aya")
    first, second = WireDevice(text), WireDevice(text)
    first.enrol()
    refused(second.ask_to_enrol(), "invitation_used")
    first.close(), second.close()


def test_the_same_device_gets_the_same_answer_when_the_first_was_lost(device):
    author = device(enrolled=False)
    first, again = author.ask_to_enrol(), author.ask_to_enrol()
    read = [EnrolAnswer.model_validate_json(r.content) for r in (first, again)]
    assert read[0].device == read[1].device


def test_an_expired_invitation_is_refused(register):
    author = WireDevice(register.invite("Aya", days=0))
    refused(author.ask_to_enrol(), "invitation_expired")
    author.close()


def test_a_token_nobody_gave_out_is_refused(device):
    refused(device(enrolled=False).ask_to_enrol(token="x" * 32), "invitation_unknown")


def test_an_altered_invitation_is_no_invitation(register):
    text = register.invite("Aya")
    middle = len(text) // 2
    altered = text[:middle] + ("A" if text[middle] != "A" else "B") + text[middle + 1 :]
    with pytest.raises(InvitationFault):
        from_text(altered)


def test_an_enrolment_signed_with_another_key_is_refused(device):
    author, other = device(enrolled=False), device()
    asked = b'{"token":"%s","device_key":"%s","device_name":""}' % (
        author.invitation.token.encode(),
        b"A" * 43 + b"=",
    )
    response = other.request("POST", "/v1/enrol", asked, key_id="enrol")
    assert response.json()["code"] == "bad_signature"


@pytest.mark.parametrize("key", ["", "AAAA", "not base64", "A" * 19_000])
def test_a_key_that_is_none_is_malformed(device, key):
    asked = f'{{"token":"t","device_key":"{key}","device_name":""}}'.encode()
    response = device(enrolled=False).request("POST", "/v1/enrol", asked, key_id="enrol")
    assert (response.status_code, response.json()["code"]) == (400, "malformed")
