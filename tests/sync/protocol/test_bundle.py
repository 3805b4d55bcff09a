"""A bundle is readable by whom it was sealed for, carried by anybody, altered by nobody."""

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from sync.merge.clock import Stamp
from sync.merge.write import Dot, Write
from sync.protocol import batches, bundle
from sync.protocol.batches import Malformed
from sync.protocol.messages import EpochEntry

EPOCH, DEVICE = "a" * 24, "d" * 32
AUTHOR = Ed25519PrivateKey.generate()
REGISTER, FRIEND, STRANGER = (X25519PrivateKey.generate() for _ in range(3))
WRITE = Write(
    Dot(EPOCH, 1), Stamp(5, 0), "entrepreneur", "0" * 32, {"trade": "Planted-Trade"}, {}, True
)


@pytest.fixture(scope="module")
def sealed():
    batch = batches.pack(
        [WRITE],
        session=EPOCH,
        sequence=1,
        prev="",
        known={EPOCH: EpochEntry(name=EPOCH, device=DEVICE)},
    )
    readers = {bundle.REGISTER: REGISTER.public_key(), "f" * 32: FRIEND.public_key()}
    return bundle.seal(
        batch, register_id="reg", device=DEVICE, key=AUTHOR, readers=readers, made_ms=1
    )


@pytest.mark.parametrize(("reader", "key"), [(bundle.REGISTER, REGISTER), ("f" * 32, FRIEND)])
def test_each_reader_gets_the_writes_out(sealed, reader, key):
    carried = bundle.read(sealed.to_bytes())
    assert bundle.is_signed_by(carried, AUTHOR.public_key())
    assert batches.unpack(bundle.open_(carried, reader, key)) == [WRITE]


def test_a_carrier_sees_no_content(sealed):
    assert b"Planted" not in sealed.to_bytes()
    assert b"entrepreneur" not in sealed.to_bytes()
    with pytest.raises(bundle.NotSealedForUs):
        bundle.open_(sealed, "e" * 32, STRANGER)


def test_another_key_opens_nothing(sealed):
    with pytest.raises(Malformed):
        bundle.open_(sealed, bundle.REGISTER, STRANGER)


def test_a_bundle_altered_anywhere_is_not_the_authors(sealed):
    data = sealed.to_bytes()
    for place in range(0, len(data), 7):
        altered = data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]
        try:
            found = bundle.read(altered)
        except Malformed:
            continue
        assert not bundle.is_signed_by(found, AUTHOR.public_key())


@pytest.mark.parametrize("cut", [0, 1, 40, -1])
def test_a_bundle_cut_short_is_noticed(sealed, cut):
    try:
        found = bundle.read(sealed.to_bytes()[:cut])
    except Malformed:
        return
    assert not bundle.is_signed_by(found, AUTHOR.public_key())
