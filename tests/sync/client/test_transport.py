"""The wire to a real server: waiting when asked to, and trusting the deployment's CA alone."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from sync.client import transport
from sync.client.transport import Transport
from sync.errors import CertificateRefused, NotTheRegister, Unreachable
from tests.helpers.certificates import Ca
from tests.helpers.register_process import RegisterProcess


@contextmanager
def server(answers: Iterator[tuple[int, dict[str, str]]]) -> Iterator[str]:
    """Serve made answers: status and headers each."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            status, headers = next(answers)
            body = json.dumps({"title": "T", "status": status, "code": "slow_down"}).encode()
            self.send_response(status)
            for name, value in (headers | {"Content-Length": str(len(body))}).items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def do_POST(self):
            self.rfile.read(int(self.headers["Content-Length"]))
            self.do_GET()

        def log_message(self, *_arguments):
            pass

    with HTTPServer(("127.0.0.1", 0), Handler) as made:
        thread = threading.Thread(target=made.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{made.server_port}"
        finally:
            made.shutdown()
            thread.join()


def waiting(url):
    waits = []
    return Transport(url, _pause=waits.append), waits


def test_it_waits_as_long_as_it_is_told_and_goes_on():
    told = [(429, {"Retry-After": "7"}), (429, {}), (429, {"Retry-After": "9999"}), (200, {})]
    with server(iter(told)) as url:
        wire, waits = waiting(url)
        assert wire.get("/x")["status"] == 200
        wire.close()
    assert waits == [7, 1, transport.MOST_WAIT_S]


def test_what_is_asked_ahead_is_waited_for_too():
    told = [(429, {"Retry-After": "3"}), (429, {"Retry-After": "3"}), (200, {})]
    with server(iter(told)) as url:
        wire, waits = waiting(url)
        assert wire.post_ahead("/x", b"{}")()["status"] == 200
        wire.close()
    assert waits == [3, 3]


def test_a_register_that_is_away_for_a_moment_is_waited_for():
    told = [(503, {"Retry-After": "5"}), (502, {"Retry-After": "1"}), (200, {})]
    with server(iter(told * 2)) as url:
        wire, waits = waiting(url)
        assert wire.get("/x")["status"] == 200
        assert wire.post_ahead("/x", b"{}")()["status"] == 200
        wire.close()
    assert waits == [5, 1] * 2


def test_an_error_that_names_no_time_is_not_waited_for():
    with server(iter([(500, {}), (503, {})])) as url:
        wire, waits = waiting(url)
        for _ in range(2):
            with pytest.raises(Unreachable):
                wire.get("/x")
        wire.close()
    assert not waits


@pytest.mark.parametrize("status", [429, 503])
def test_it_does_not_wait_for_ever(status):
    with server(iter(lambda: (status, {"Retry-After": "1"}), None)) as url:
        wire, waits = waiting(url)
        with pytest.raises(Unreachable):
            wire.get("/x")
        wire.close()
    assert len(waits) == transport.MOST_WAITS


@pytest.fixture(scope="module")
def ca():
    return Ca()


@pytest.fixture(scope="module")
def tls_register(tmp_path_factory, ca):
    """A register that ends TLS itself, with a certificate of the deployment's own CA."""
    folder = tmp_path_factory.mktemp("tls")
    cert, key = ca.issue(folder)
    variables = {"TLS_CERT": cert, "TLS_KEY": key, "CA": ca.write(folder)}
    environment = {f"TREMPLIN_REGISTER_{name}": str(value) for name, value in variables.items()}
    with RegisterProcess(folder / "register", environment) as served:
        yield served


def test_the_ca_of_the_invitation_is_trusted(tls_register, ca):
    assert tls_register.url.startswith("https://")
    wire = Transport(tls_register.url, ca=ca.text)
    assert wire.hello().deployment == "mem-by-cgem"
    wire.close()


@pytest.mark.parametrize("trusted", ["public", "another"])
def test_no_other_ca_is_trusted(tls_register, trusted):
    wire = Transport(tls_register.url, ca="" if trusted == "public" else Ca().text)
    with pytest.raises(CertificateRefused):
        wire.hello()
    wire.close()


def test_a_certificate_that_has_ended_is_told_from_no_internet(tmp_path, ca):
    cert, key = ca.issue(tmp_path, ended_days=3)
    variables = {"TLS_CERT": cert, "TLS_KEY": key, "CA": ca.write(tmp_path)}
    environment = {f"TREMPLIN_REGISTER_{name}": str(value) for name, value in variables.items()}
    with RegisterProcess(tmp_path / "register", environment) as served:
        wire = Transport(served.url, ca=ca.text)
        with pytest.raises(CertificateRefused):
            wire.hello()
        wire.close()


def test_a_ca_that_is_no_certificate_is_refused():
    with pytest.raises(NotTheRegister):
        Transport("https://localhost", ca="no certificate")


def test_an_invitation_brings_the_ca_of_the_settings_and_a_laptop_enrols_and_syncs(
    tls_register, ca, tmp_path
):
    from sync.client.exchange import sync
    from sync.protocol.invitation import from_text
    from tests.helpers.laptops import Laptop

    told = tls_register.json(
        "invite", str(tls_register.folder), "--name=Aya", "--region=13", "--url", tls_register.url
    )
    assert from_text(str(told["invitation"])).ca == ca.text
    with Laptop(tmp_path / "laptop", "Aya") as laptop:
        laptop.enrol(str(told["invitation"]))
        laptop.meet("Salma", region="13")
        assert sync(laptop.replica).pushed
