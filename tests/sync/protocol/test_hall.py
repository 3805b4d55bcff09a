"""The code that two laptops meet by, and the proofs behind it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.errors import HallFault
from sync.protocol import hall
from sync.protocol.hall import Channel, Code

CODES = st.builds(
    Code,
    address=st.ip_addresses(v=4).map(str),
    port=st.sampled_from(hall.PORTS),
    secret=st.integers(0, (1 << 36) - 1),
)


@given(CODES)
def test_a_code_is_read_as_it_was_shown(code):
    text = code.to_text()
    assert len(text) == 19
    assert Code.from_text(text) == code
    assert Code.from_text(f"{hall.PREFIX}{text}") == code
    assert Code.from_text(f" {text.lower().replace('-', ' ')}\n") == code


def test_one_wrong_letter_is_noticed_at_once_nearly_always():
    text = Code("192.168.1.10", hall.PORTS[3], 0x5A5A5A5A5).to_text()
    wrong = {
        text[:place] + letter + text[place + 1 :]
        for place, was in enumerate(text)
        for letter in "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
        if was not in ("-", letter)
    }
    assert len(wrong) == 16 * 31
    unnoticed = [other for other in wrong if reads(other)]
    assert len(unnoticed) < 10


def reads(text):
    try:
        return Code.from_text(text)
    except HallFault:
        return None


def test_letters_that_look_alike_and_other_digits_do_not_matter():
    code = Code("192.168.1.10", hall.PORTS[1], 0x108421080)
    text = code.to_text()
    assert "0" in text
    assert "1" in text
    assert Code.from_text(text.replace("0", "o").replace("1", "l")) == code
    arabic = {ord("0") + n: ord("٠") + n for n in range(10)}
    assert Code.from_text(text.translate(arabic)) == code


@pytest.mark.parametrize("text", ["", "hello", "U" * 16, "0" * 17, "7K3M-7K3M-7K3M-7K3N", "é" * 16])
def test_what_is_no_code_is_said_to_be_none(text):
    with pytest.raises(HallFault, match="code"):
        Code.from_text(text)


def test_a_proof_holds_for_one_certificate_one_secret_and_one_role():
    channel = Channel.of(b"a certificate", 5)
    proof = channel.proof("guest", "bound", "nonce")
    assert channel.proves(proof, "guest", "bound", "nonce")
    assert Channel.of(b"a certificate", 5).proves(proof, "guest", "bound", "nonce")
    for other in (Channel.of(b"another", 5), Channel.of(b"a certificate", 6)):
        assert not other.proves(proof, "guest", "bound", "nonce")
    assert not channel.proves(proof, "host", "bound", "nonce")
    assert not channel.proves(proof, "guest", "bound", "other")
    assert not channel.proves("é", "guest", "bound", "nonce")


def test_the_number_has_six_digits_and_changes_with_all_that_goes_into_it():
    numbers = {
        Channel.of(certificate, 5).number(nonces, host, guest)
        for certificate in (b"a", b"b")
        for nonces in ("n", "m")
        for host in ("h", "i")
        for guest in ("g", "k")
    }
    assert len(numbers) == 16
    assert all(len(number) == 6 and number.isdecimal() for number in numbers)
