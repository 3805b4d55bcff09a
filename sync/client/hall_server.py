"""The server of a meeting in a hall: HTTP over TLS 1.3 on one address, a thread a connection.

Bounded: so many connections at once, so many bytes a message, so many seconds of silence.
"""

import os
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import IPv4Address
from pathlib import Path
from secrets import token_hex
from socketserver import TCPServer
from tempfile import TemporaryDirectory
from typing import Any, Protocol

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from sync.errors import HallFault
from sync.protocol import hall
from sync.protocol.hall import Problem

_MOST_CONNECTIONS = 8
_TOWARDS = ("192.168.0.1", "10.0.0.1", "172.16.0.1", "169.254.1.1", "224.0.0.251")


class Refusal(Exception):
    """A request is answered with no, and this code."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Visit(Protocol):
    """What answers the requests of one connection."""

    def answer(self, name: str, body: bytes) -> bytes:
        """Answer a request by its name. Raises Refusal."""

    def answered(self) -> None:
        """The answer is sent whole."""

    def end(self) -> None:
        """The connection is over."""


def addresses() -> list[str]:
    """Give this laptop's own addresses (IPv4) on networks that others may share, likeliest first.

    Asks the system which address it would send from; nothing is sent. Windows also knows all by
    this laptop's name; elsewhere that may ask a name server, and wait for it.
    """
    found = [_own_address_towards(target) for target in _TOWARDS]
    with suppress(OSError):
        found += socket.gethostbyname_ex(socket.gethostname())[2] if os.name == "nt" else []
    return list(dict.fromkeys(a for a in found if a and not IPv4Address(a).is_loopback))


def _own_address_towards(target: str) -> str:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe, suppress(OSError):
        probe.connect((target, 9))
        return str(probe.getsockname()[0])
    return ""


@contextmanager
def listening(address: str) -> Iterator["Listener"]:
    """Listen on one of this laptop's addresses, for as long as it is held.

    Raises:
        HallFault: ``no_network`` (it is no address of this laptop, or no port is free).
    """
    certificate, context = _identified()
    listener = Listener(_bound(address), certificate, context)
    try:
        yield listener
    finally:
        listener.close()


class Listener:
    """A server that listens; it answers once it was opened."""

    def __init__(self, server: "_Server", certificate: bytes, context: ssl.SSLContext) -> None:
        self._server = server
        self._thread: threading.Thread | None = None
        server.context = context
        self.certificate = certificate
        self.port = int(server.server_address[1])

    def open(self, visit: Callable[[], Visit]) -> None:
        """Begin to answer, each connection by a visit of its own."""
        self._server.visit = visit
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True
        )
        self._thread.start()

    def close(self) -> None:
        """Stop listening, and cut whoever is connected."""
        if self._thread is not None:
            self._server.shutdown()
            self._thread.join()
        self._server.server_close()
        self._server.cut()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    allow_reuse_address = os.name == "posix"  # elsewhere two could then listen on one port
    context: ssl.SSLContext
    visit: Callable[[], Visit]

    def __init__(self, place: tuple[str, int]) -> None:
        super().__init__(place, _Handler)
        self._room = threading.BoundedSemaphore(_MOST_CONNECTIONS)
        self._held: set[socket.socket] = set()

    def server_bind(self) -> None:
        """Bind without asking a name server, which a hall may not have, for our own name."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = str(self.server_address[0]), self.server_address[1]

    def verify_request(self, _request: Any, _client: Any) -> bool:
        """Let nobody in while the room is full."""
        return self._room.acquire(blocking=False)

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        try:
            super().process_request_thread(request, client_address)
        finally:
            self._room.release()

    def finish_request(self, request: Any, client_address: Any) -> None:
        """Shake hands on the connection's own thread, so that a dawdler holds nobody up."""
        request.settimeout(hall.SILENCE_S)
        with self.context.wrap_socket(request, server_side=True) as secured:
            self._held.add(secured)
            try:
                _Handler(secured, client_address, self)
            finally:
                self._held.discard(secured)

    def handle_error(self, _request: Any, _client_address: Any) -> None:
        """Say nothing of a connection that broke off: the visit knows."""

    def cut(self) -> None:
        """Close the connections that are open."""
        for held in list(self._held):
            with suppress(OSError):
                held.shutdown(socket.SHUT_RDWR)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # an answer does not wait for its head to be acknowledged
    timeout = hall.SILENCE_S
    server: _Server
    server_version, sys_version = "Tremplin", ""

    def setup(self) -> None:
        super().setup()
        self._visit = self.server.visit()

    def finish(self) -> None:
        self._visit.end()
        with suppress(OSError):
            super().finish()

    def do_POST(self) -> None:
        """Answer a request within the bounds."""
        name = self.path.removeprefix("/hall/")
        body = self._body(hall.LONGEST_BUNDLE if name == "bundle" else hall.LONGEST_MESSAGE)
        if body is None:
            self.close_connection = True
            return
        try:
            self._say(200, self._visit.answer(name, body))
        except Refusal as refusal:
            self._say(409, Problem(code=refusal.code).model_dump_json().encode())
        self._visit.answered()

    def _body(self, most: int) -> bytes | None:
        """Read a body whole; None if it is too long, too slow or cut short."""
        length = self.headers.get("Content-Length", "")
        if not length.isdecimal() or int(length) > most:
            return None
        parts, missing, until = [], int(length), time.monotonic() + hall.TRANSFER_S
        while missing:
            part = self.rfile.read1(min(missing, 1 << 16))
            if not part or time.monotonic() > until:
                return None
            parts.append(part)
            missing -= len(part)
        return b"".join(parts)

    def _say(self, status: int, body: bytes) -> None:
        self.send_response_only(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_args: Any) -> None:
        """Log nothing: who came is nobody's business but the two people's."""


def _bound(address: str) -> _Server:
    for port in hall.PORTS:
        with suppress(OSError):
            return _Server((address, port))
    raise HallFault("no_network")


def _identified() -> tuple[bytes, ssl.SSLContext]:
    """Make a certificate for this once (DER), and what speaks TLS 1.3 with it.

    The library takes its key from a file only: there it lies encrypted, for a moment.
    """
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "hall")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    password = token_hex(16)
    sealed = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.BestAvailableEncryption(password.encode()),
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    with TemporaryDirectory() as folder:
        file = Path(folder) / "hall.pem"
        file.write_bytes(certificate.public_bytes(serialization.Encoding.PEM) + sealed)
        context.load_cert_chain(file, password=password)
    return certificate.public_bytes(serialization.Encoding.DER), context
