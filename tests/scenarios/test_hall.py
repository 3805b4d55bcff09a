"""Two laptops in one hall: real vaults, a real socket, the register afterwards."""

import http.client
import secrets
import socket
import ssl
import threading
from contextlib import suppress

import pytest

from sync.client import hall_guest, hall_host
from sync.client.bundles import Read
from sync.client.hall_server import Refusal
from sync.errors import BundleFault, HallFault, Refused
from sync.protocol import hall
from sync.protocol.bundle import read_file
from sync.protocol.hall import Channel, Code
from tests.helpers.hall import HERE, PATIENCE_S, Hall, Person
from tests.helpers.in_process import Register, quiet
from tests.helpers.laptops import Laptop
from tests.scenarios.test_bundles import counted, risk


@pytest.fixture
def register(tmp_path):
    made = Register(tmp_path / "register")
    yield made
    made.close()


@pytest.fixture
def join(tmp_path, register):
    """Make an enrolled laptop and give its wire."""
    made = []

    def make(name, *regions, to=register, **more):
        laptop = Laptop(tmp_path / f"laptop-{len(made)}", name)
        made.append(laptop)
        return to.enrol(laptop, *regions, **more)

    yield make
    for laptop in made:
        laptop.close()


@pytest.fixture
def pair(join):
    """Two laptops that know of each other."""
    wires = [join("Khadija"), join("Omar")]
    quiet(*wires)
    return wires


@pytest.fixture
def room():
    made = Hall()
    yield made
    made.close()


def meeting(room, host, guest, *, host_says="read", guest_says="read", typed=None):
    """Let two laptops meet; gives both persons and both futures."""
    one, two = Person(host_says), Person(guest_says)
    hosting = room.host(host.laptop.replica, one)
    code = one.code()
    visiting = room.guest(guest.laptop.replica, typed(code) if typed else code, two)
    return one, two, hosting, visiting


def results(*futures):
    return [future.result(timeout=PATIENCE_S) for future in futures]


def fault(future):
    found = future.exception(timeout=PATIENCE_S)
    assert isinstance(found, HallFault), found
    return found.code


def test_a_bundle_goes_each_way_and_reaches_the_register_once_through_the_other(
    pair, register, room
):
    host, guest = pair
    his = host.laptop.meet("Salma", trade="baker")
    hers = guest.laptop.meet("Yto", trade="smith")
    _one, _two, *both = meeting(room, host, guest)
    here, there = results(*both)

    assert (here.given.writes, here.taken.bundles, here.taken.shown) == (2, 1, 2)
    assert (there.given.writes, there.taken.bundles, there.taken.shown) == (2, 1, 2)
    assert (here.partner.name, there.partner.name) == ("Omar", "Khadija")
    assert guest.laptop.values(his)["trade"] == "baker"
    assert host.laptop.values(hers)["trade"] == "smith"
    assert (risk(host).left, risk(guest).left) == (2, 2)
    assert counted(register) == (0, 0)

    assert guest.sync().handed_over == 1  # what the host gave, and its own
    assert counted(register) == (4, 4)
    host.sync()
    quiet(host, guest)
    assert counted(register) == (4, 4)
    assert (risk(host).left, risk(guest).left) == (0, 0)
    assert host.laptop.values(hers)["trade"] == "smith"


def test_both_screens_show_the_same_number_and_who_is_there(pair, room):
    one, two, *both = meeting(room, *pair)
    results(*both)
    [theirs], [ours] = one.shown, two.shown
    assert theirs.number == ours.number
    assert len(ours.number) == 6
    assert theirs.colleague
    assert ours.colleague


def test_every_meeting_has_another_code_and_another_number(pair, room):
    seen = []
    for _ in range(3):
        one, _two, *both = meeting(room, *pair)
        results(*both)
        seen.append(one.shown[0].number)
    assert len(set(seen)) == 3


def test_who_is_not_to_read_carries_all_the_same(pair, register, room):
    host, guest = pair
    person = host.laptop.meet("Salma")
    _one, _two, *both = meeting(room, host, guest, host_says="carry")
    here, there = results(*both)
    assert (here.given.readers, there.taken.shown, there.taken.bundles) == ((), 0, 1)
    assert guest.laptop.replica.get(person) is None
    assert guest.sync().handed_over == 1
    assert counted(register) == (2, 2)


def test_nothing_moves_before_both_have_said_yes(pair, room):
    host, guest = pair
    host.laptop.meet("Salma")
    guest.laptop.meet("Yto")
    one, two, hosting, visiting = meeting(room, host, guest, guest_says=None)
    assert one.asked.wait(PATIENCE_S)
    assert two.asked.wait(PATIENCE_S)
    assert not hosting.done()
    assert not visiting.done()
    assert risk(host).load.bundles == risk(guest).load.bundles == 0
    two.word = "no"
    assert results(visiting) == [None]
    assert fault(hosting) == "declined"
    assert risk(host).load.bundles == risk(guest).load.bundles == 0
    assert risk(host).left == risk(guest).left == 0


def test_a_guest_hears_the_host_s_no_while_still_pondering(pair, room):
    host, guest = pair
    _one, _two, hosting, visiting = meeting(room, host, guest, host_says="no", guest_says=None)
    assert fault(visiting) == "declined"
    assert results(hosting) == [None]


def test_a_wrong_code_ends_nothing_and_five_end_the_listening(pair, room):
    host, guest = pair

    def wrong(code):
        read = Code.from_text(code)
        return Code(read.address, read.port, read.secret ^ 1).to_text()

    one = Person()
    hosting = room.host(host.laptop.replica, one)
    code = one.code()
    for _ in range(hall.MOST_GUESSES):
        visiting = room.guest(guest.laptop.replica, wrong(code), Person())
        assert fault(visiting) == "wrong_code"
    assert fault(hosting) == "guessed"
    assert fault(room.guest(guest.laptop.replica, code, Person())) == "unreachable"


def test_after_one_wrong_code_the_right_one_serves(pair, room):
    host, guest = pair
    guest.laptop.meet("Yto")

    def wrong(code):
        read = Code.from_text(code)
        return Code(read.address, read.port, read.secret ^ 1).to_text()

    one = Person()
    hosting = room.host(host.laptop.replica, one)
    code = one.code()
    assert fault(room.guest(guest.laptop.replica, wrong(code), Person())) == "wrong_code"
    here, there = results(hosting, room.guest(guest.laptop.replica, code, Person()))
    assert (here.taken.shown, there.given.writes) == (2, 2)


def test_a_stranger_of_another_programme_is_sent_away(pair, join, room, tmp_path):
    other = Register(tmp_path / "other")
    try:
        stranger = join("Mallory", to=other)
        stranger.laptop.meet("Nobody")
        pair[0].laptop.meet("Salma")
        _one, _two, hosting, visiting = meeting(room, pair[0], stranger)
        assert fault(hosting) == fault(visiting) == "other_register"
        assert risk(pair[0]).load.bundles == risk(stranger).load.bundles == 0
    finally:
        other.close()


def test_a_revoked_colleague_is_sent_away_once_the_laptop_knows(pair, register, room):
    host, guest = pair
    guest.laptop.meet("Yto")
    register.store.revoke(guest.device)
    quiet(host)
    for sides in ((host, guest), (guest, host)):
        _one, _two, hosting, visiting = meeting(room, *sides)
        assert {fault(hosting), fault(visiting)} <= {"withdrawn", "declined"}
        assert "withdrawn" in (fault(hosting), fault(visiting))
    assert risk(host).load.bundles == risk(guest).load.bundles == 0


def test_a_host_closes_on_a_fault_only_when_its_guest_was_told(pair):
    table = hall_host._Table(pair[0].laptop.replica, Channel(b"certificate", b"key"))
    for told in ("answered", "end"):
        table.guest = visit = table.visit()
        with pytest.raises(Refusal, match="malformed"):
            visit.answer("introduce", b"{}")
        assert visit.fault is None, "the connection would be cut before the answer is out"
        getattr(visit, told)()
        assert visit.fault.code == "malformed"


def test_a_colleague_whom_this_laptop_does_not_know_yet_carries_and_cannot_read(
    pair, join, register, room
):
    host = pair[0]
    fresh = join("Youssef")
    person = host.laptop.meet("Salma")
    one, _two, *both = meeting(room, host, fresh)
    here, there = results(*both)
    assert one.shown[0].colleague is None
    assert (here.given.readers, there.taken.bundles, there.taken.shown) == ((), 1, 0)
    assert fresh.laptop.replica.get(person) is None
    assert fresh.sync().handed_over == 1
    assert counted(register) == (2, 2)


def test_one_s_own_laptop_is_nobody_to_meet(pair, room):
    _one, _two, hosting, visiting = meeting(room, pair[0], pair[0])
    assert fault(hosting) == fault(visiting) == "itself"


@pytest.mark.parametrize("way", ["up", "down"])
def test_a_connection_cut_in_mid_bundle_loses_nothing_and_the_same_code_serves_again(
    pair, register, room, monkeypatch, way
):
    host, guest = pair
    for wire in pair:
        for _ in range(60):
            wire.laptop.meet("Salma", trade=secrets.token_hex(40))
    cut = Cutter(way)
    one, two = Person(), Person()
    hosting = room.host(host.laptop.replica, one)
    code = one.code()
    monkeypatch.setattr(hall_guest, "_connected", cut.detour(hall_guest._connected))
    assert fault(room.guest(guest.laptop.replica, code, two)) == "broken"
    monkeypatch.undo()
    assert one.code() == code  # shown once more
    assert risk(guest).left == risk(host).left == 0
    assert risk(guest).load.bundles == 0
    here, there = results(hosting, room.guest(guest.laptop.replica, code, Person()))
    assert here.taken.bundles == there.taken.bundles == 1
    quiet(host, guest)
    assert counted(register) == (240, 240)
    assert (risk(host).left, risk(guest).left) == (0, 0)


class Cutter:
    """A relay before the host that cuts the line after so many bytes of bundles one way."""

    def __init__(self, way):
        self._way = way
        self._server = socket.create_server((HERE, 0))

    def detour(self, connected):
        def through(code):
            threading.Thread(target=self._relay, args=(code.port,), daemon=True).start()
            place = self._server.getsockname()[1]
            return connected(Elsewhere(HERE, place, code.secret))

        return through

    def _relay(self, port):
        guest, _ = self._server.accept()
        host = socket.create_connection((HERE, port))
        budget = {"up": 1 << 30, "down": 1 << 30, self._way: 4_500}
        ends = [
            threading.Thread(target=self._pump, args=(guest, host, budget["up"]), daemon=True),
            threading.Thread(target=self._pump, args=(host, guest, budget["down"]), daemon=True),
        ]
        for end in ends:
            end.start()
        for end in ends:
            end.join()
        for end in (guest, host, self._server):
            end.close()

    def _pump(self, source, sink, budget):
        with suppress(OSError):
            while budget > 0 and (data := source.recv(1024)):
                self._heard(data)
                sink.sendall(data)
                budget -= len(data)
        for end in (source, sink):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)

    def _heard(self, data):
        """A bare relay keeps nothing."""


class Elsewhere(Code):
    """The same secret by a detour."""


def test_a_laptop_that_nobody_reaches_is_said_to_be_unreachable(pair):
    nobody = Code(HERE, hall.PORTS[15], 7).to_text()
    with pytest.raises(HallFault, match="unreachable"):
        hall_guest.meet(pair[0].laptop.replica, nobody, Person().ask)


def test_an_address_that_is_not_this_laptop_s_is_no_network(pair, room):
    from sync.client.hall_host import listen

    with pytest.raises(HallFault, match="no_network"):
        listen(pair[0].laptop.replica, "192.0.2.1", Person().ask)


def test_twenty_meetings_in_a_row_find_a_port_each(pair, room):
    """A port that was listened on a moment ago serves again."""
    for _ in range(20):
        one, two = Person("no"), Person()
        hosting = room.host(pair[0].laptop.replica, one)
        visiting = room.guest(pair[1].laptop.replica, one.code(), two)
        assert fault(visiting) == "declined"
        assert results(hosting) == [None]


def test_who_waits_can_stop_at_once_and_nobody_comes_in_any_more(pair, room):
    one = Person()
    hosting = room.host(pair[0].laptop.replica, one)
    code = one.code()
    one.stopped.set()
    assert results(hosting) == [None]
    assert fault(room.guest(pair[1].laptop.replica, code, Person())) == "unreachable"


def test_what_goes_over_the_hall_s_network_betrays_nobody(pair, room, monkeypatch):
    host, guest = pair
    host.laptop.meet("Planted", trade="Planted-Trade")
    heard = Tap()
    one = Person()
    hosting = room.host(host.laptop.replica, one)
    code = one.code()
    monkeypatch.setattr(hall_guest, "_connected", heard.detour(hall_guest._connected))
    results(hosting, room.guest(guest.laptop.replica, code, Person()))
    said = bytes(heard.bytes)
    assert len(said) > 2000
    for planted in (b"Planted", b"Khadija", b"Omar", host.device.encode(), b"tremplin-bundle"):
        assert planted not in said


class Tap(Cutter):
    """A relay that cuts nothing and keeps what it hears."""

    def __init__(self):
        super().__init__("none")
        self.bytes = bytearray()

    def _heard(self, data):
        self.bytes.extend(data)


def test_somebody_in_the_middle_who_has_no_code_gets_nowhere(pair, room, monkeypatch):
    """A relay with a certificate of its own: the proof of the code does not hold for it."""
    from sync.client.hall_server import _bound, _identified

    host, guest = pair
    one = Person()
    hosting = room.host(host.laptop.replica, one)
    honest = Code.from_text(one.code())
    certificate, context = _identified()
    assert certificate
    server = _bound(HERE)
    served = threading.Thread(target=relay_once, args=(server.socket, context, honest), daemon=True)
    served.start()
    lured = Code(HERE, server.server_address[1], honest.secret).to_text()
    assert fault(room.guest(guest.laptop.replica, lured, Person())) == "wrong_code"
    served.join(PATIENCE_S)
    server.server_close()
    assert one.shown == []
    one.stopped.set()
    assert results(hosting) == [None]


def relay_once(listening, context, code):
    """Hand one request on to the host and its answer back."""
    plain, _ = listening.accept()
    with context.wrap_socket(plain, server_side=True) as guest:
        asked = guest.recv(1 << 16)
        while b"\r\n\r\n" not in asked or not asked.endswith(b"}"):
            asked += guest.recv(1 << 16)
        body = asked.partition(b"\r\n\r\n")[2]
        towards = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        towards.check_hostname = False
        towards.verify_mode = ssl.CERT_NONE
        host = http.client.HTTPSConnection(code.address, code.port, context=towards)
        host.request("POST", "/hall/knock", body)
        answer = host.getresponse()
        told = answer.read()
        head = f"HTTP/1.1 {answer.status} x\r\nContent-Length: {len(told)}\r\n\r\n"
        guest.sendall(head.encode() + told)
        host.close()


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/hall/bundle", b""),
        ("/hall/agree", b'{"agreed": true}'),
        ("/hall/introduce", b"{}"),
        ("/hall/done", b"{}"),
        ("/hall/nothing", b"{}"),
        ("/hall/knock", b"no json"),
        ("/hall/knock", b"x" * (hall.LONGEST_MESSAGE + 1)),
    ],
)
def test_whoever_has_no_code_gets_no_answer_whatever_they_ask(pair, room, path, body):
    host = pair[0]
    host.laptop.meet("Salma")
    one = Person()
    hosting = room.host(host.laptop.replica, one)
    code = Code.from_text(one.code())
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    stranger = http.client.HTTPSConnection(code.address, code.port, context=context, timeout=10)
    try:
        stranger.request("POST", path, body)
        answer = stranger.getresponse()
        assert (answer.status, answer.read()) == (409, b'{"code":"malformed"}')
    except (OSError, http.client.HTTPException):
        assert len(body) > hall.LONGEST_MESSAGE  # cut off
    finally:
        stranger.close()
    assert not hosting.done()
    one.stopped.set()
    assert results(hosting) == [None]


def test_what_the_other_gave_and_cannot_be_taken_is_said_on_both_sides(
    pair, register, room, monkeypatch
):
    """The guest's disk or database fails while it takes the host's bundle in."""
    host, guest = pair
    host.laptop.meet("Salma")
    sealed = []

    def spoilt(side, data):
        if side.role == "guest":
            sealed.extend(read_file(data))
            raise BundleFault("altered")
        return Read()

    one, two = Person(), Person()
    hosting = room.host(host.laptop.replica, one)
    code = one.code()
    monkeypatch.setattr(hall_guest.Side, "take", spoilt)
    visiting = room.guest(guest.laptop.replica, code, two)
    assert isinstance(visiting.exception(timeout=PATIENCE_S), BundleFault)
    assert sealed
    assert risk(host).left == 0
    assert fault(hosting) == "not_taken"


def test_a_laptop_that_belongs_to_no_register_meets_nobody(tmp_path):
    from sync.client.hall_host import listen

    with Laptop(tmp_path / "alone") as alone:
        with pytest.raises(Refused, match="not_enrolled"):
            hall_guest.meet(alone.replica, "whatever", Person().ask)
        with pytest.raises(Refused, match="not_enrolled"):
            listen(alone.replica, HERE, Person().ask)
