"""Batches, signatures and invitations on their way."""

import time

import pytest
import requests
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from sync.errors import InvitationFault
from sync.merge.clock import Stamp
from sync.merge.write import Dot, Write
from sync.protocol import batches, invitation, keys, limits, signing
from sync.protocol.batches import Malformed, Withheld
from sync.protocol.messages import EpochEntry, Invitation, PushBatch, Scope

EPOCHS = ["a" * 24, "b" * 24]
KNOWN = {name: EpochEntry(name=name, device="d" * 32) for name in EPOCHS}
dots = st.builds(Dot, st.sampled_from(EPOCHS), st.integers(1, 50))
stamps = st.builds(Stamp, st.integers(0, 10**14), st.integers(0, 9))
cells = st.sampled_from(
    ["name", "phones[+32]", "phones[]", "notes+", "@deleted", "odd]", "odd[x", "odd[[]", "odd[=]"]
)
seen = st.dictionaries(cells, st.lists(dots, min_size=1, max_size=3).map(tuple), max_size=2)
values = st.dictionaries(
    cells,
    st.one_of(st.none(), st.text(), st.sampled_from(["+32", "="]), st.lists(st.integers())),
    max_size=3,
)
entries = st.one_of(
    st.builds(Withheld, dots, stamps, seen),
    st.builds(
        Write,
        dots,
        stamps,
        st.sampled_from(["entrepreneur", "need"]),
        st.integers(0, 2**128 - 1).map(lambda n: f"{n:032x}"),
        values,
        seen,
        st.booleans(),
        st.sampled_from(["", "decision"]),
    ),
)


def packed(writes, version=1):
    return batches.pack(
        writes, session=EPOCHS[0], sequence=1, prev="", known=KNOWN, version=version
    )


@given(st.lists(entries, max_size=8), st.sampled_from(limits.SUPPORTED))
def test_writes_come_out_of_a_batch_as_they_went_in(writes, version):
    body = batches.to_bytes(packed(writes, version))
    over_the_wire = batches.decompress(batches.compress(body))
    assert batches.unpack(PushBatch.model_validate_json(over_the_wire)) == writes


def test_a_batch_of_withheld_writes_says_nothing_of_the_records():
    body = batches.to_bytes(packed([Withheld(Dot(EPOCHS[0], 1), Stamp(5, 0), {})]))
    batch = PushBatch.model_validate_json(body)
    assert (batch.records, batch.values, batch.type_names) == ([None], [None], [])


@pytest.mark.parametrize(
    "damage",
    [
        {"ms": []},
        {"values": [{}, {}]},
        {"runs": [(0, 1, 10**9)]},
        {"runs": [(7, 1, 1)]},
        {"types": [9]},
        {"intent": [9]},
        {"seen": [{"name": [(9, 1)]}]},
    ],
)
def test_a_batch_whose_columns_do_not_fit_is_malformed(damage):
    write = Write(Dot(EPOCHS[0], 1), Stamp(5, 0), "need", "0" * 32, {"kind": "x"})
    batch = packed([write]).model_copy(update=damage)
    with pytest.raises(Malformed):
        batches.unpack(batch)


def test_a_batch_of_another_shape_is_refused():
    with pytest.raises(ValidationError):
        PushBatch.model_validate_json(b'{"session": "x", "sequence": 0}')


@pytest.mark.parametrize("cut", [0, 1, 10, -1])
def test_a_compressed_body_that_is_cut_is_malformed(cut):
    with pytest.raises(Malformed):
        batches.decompress(batches.compress(b"x" * 1000)[:cut])


def test_a_body_that_swells_beyond_the_bound_is_refused():
    with pytest.raises(Malformed):
        batches.decompress(batches.compress(b"0" * 5000), most=1000)


KEY = Ed25519PrivateKey.generate()


def signed(body=b"{}", path="/v1/push", register="reg"):
    request = requests.Request("POST", "http://127.0.0.1" + path, data=body).prepare()
    signing.sign(request, body, KEY, key_id="me", register=register, now_s=int(time.time()))
    return signing.Message(
        "POST", "http://other" + path, {k: str(v) for k, v in request.headers.items()}
    )


def check(message, body=b"{}", key=KEY, register="reg"):
    return signing.verify(message, body, lambda _id: key.public_key(), register=register)


def test_a_signed_request_says_whose_when_and_its_nonce():
    one, other = check(signed()), check(signed())
    assert one.key_id == "me"
    assert abs(one.created_s - time.time()) < 60
    assert one.nonce != other.nonce


def test_a_request_is_worth_nothing_once_altered_or_elsewhere():
    message = signed()
    for alter in (
        lambda: check(message, body=b"[]"),
        lambda: check(message, key=Ed25519PrivateKey.generate()),
        lambda: check(message, register="another"),
        lambda: check(signing.Message("GET", message.url, message.headers)),
        lambda: check(signing.Message("POST", "http://other/v1/pull", message.headers)),
        lambda: check(signing.Message("POST", message.url + "?a=1", message.headers)),
        lambda: check(signing.Message("POST", message.url, {"Content-Length": "2"})),
    ):
        with pytest.raises(signing.SignatureFault):
            alter()


INVITED = Invitation(
    url="https://register.example",
    register_id="reg",
    register_key=keys.public_text(KEY.public_key()),
    token="secret",
    name="خديجة بناني",
    role="ambassador",
    scope=Scope(regions=["13"], events=[]),
    deployment="mem-by-cgem",
    expires_ms=1,
)


def test_an_invitation_survives_being_wrapped_by_a_mail_program():
    text = invitation.to_text(INVITED)
    wrapped = "\r\n ".join(text[i : i + 60] for i in range(0, len(text), 60))
    assert invitation.from_text(wrapped) == INVITED


@given(st.data())
def test_an_invitation_with_a_letter_altered_or_lost_is_malformed(data):
    text = invitation.to_text(INVITED)
    place = data.draw(st.integers(0, len(text) - 1))
    letter = data.draw(st.sampled_from(["", "A", "z", "-"]))
    damaged = text[:place] + letter + text[place + 1 :]
    if damaged != text:
        with pytest.raises(InvitationFault):
            invitation.from_text(damaged)


@pytest.mark.parametrize("text", ["", "TREMPLIN1.", "TREMPLIN1..", "hello", "TREMPLIN1.é.12345678"])
def test_what_is_no_invitation_is_malformed(text):
    with pytest.raises(InvitationFault):
        invitation.from_text(text)


def test_keys_survive_being_spelled():
    assert keys.private_text(keys.read_private(keys.private_text(KEY))) == keys.private_text(KEY)
    text = keys.public_text(KEY.public_key())
    assert keys.verifies(keys.read_public(text), b"word", keys.sign_bytes(KEY, b"word"))
    assert not keys.verifies(keys.read_public(text), b"word", "nonsense!")
    assert len(keys.fingerprint(text)) == 19
