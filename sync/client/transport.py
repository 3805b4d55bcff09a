"""Requests to one register: signed, compressed, counted; faults become ``sync.errors``."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urljoin

import requests
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pydantic import ValidationError
from pydantic_core import from_json
from requests.utils import get_environ_proxies

from sync.client.ahead import Ahead
from sync.client.pinned import PinnedCa
from sync.errors import CertificateRefused, NotTheRegister, Refused, Unreachable
from sync.protocol.batches import compress
from sync.protocol.messages import Hello, Message, Problem
from sync.protocol.signing import sign

CONNECT_S = 10
ANSWER_S = 60
MOST_WAIT_S = 30.0
MOST_WAITS = 20
"""How long it waits when asked to slow down, in seconds, and how often for one request."""


@dataclass(slots=True)
class Traffic:
    """What went over the wire: requests, and bytes of bodies as sent."""

    requests: int = 0
    bytes_up: int = 0
    bytes_down: int = 0


@dataclass(slots=True)
class Signer:
    """Who signs: the device's key, its id, and the register the request is for."""

    key: Ed25519PrivateKey
    key_id: str
    register_id: str
    now_ms: Callable[[], int]
    learn_time: Callable[[int], None]


@dataclass(slots=True)
class Transport:
    """A connection to the register at ``url``; ``ca`` is its own CA (PEM text), if it has one."""

    url: str
    signer: Signer | None = None
    ca: str = ""
    traffic: Traffic = field(default_factory=Traffic)
    _session: requests.Session = field(default_factory=requests.Session)
    _proxies: dict[str, str] = field(init=False)
    _pause: Callable[[float], None] = time.sleep

    def __post_init__(self) -> None:
        # what the system says once a connection; requests would read it three times a request
        self._proxies = get_environ_proxies(self.url)
        if self.ca:
            self._session.mount("https://", PinnedCa(self.ca))

    def hello(self) -> Hello:
        """Ask who the register is and what time it has; unsigned."""
        return Hello.model_validate(self._read(self._send("GET", "/v1/hello", b"")))

    def post(self, path: str, message: Message) -> Any:
        """Send a message and give the answer's JSON. Raises as ``post_bytes``."""
        return self.post_bytes(path, message.spelled())

    def post_bytes(self, path: str, body: bytes) -> Any:
        """Send a body (compressed here) and give the answer's JSON.

        A signature the register finds stale is made once more with its time. Where it asks to
        slow down or is away for a moment, this waits as long as it says and goes on.

        Raises:
            Unreachable: no connection, or it broke off.
            Refused: the register said no.
            NotTheRegister: what answered is no register.
        """
        return self._signed("POST", path, compress(body))

    def post_ahead(self, path: str, body: bytes) -> Callable[[], Any]:
        """Send a body (compressed here) now, and give what waits for the answer's JSON.

        Until it was called, nothing else may be sent. It raises as ``post_bytes``.
        """
        body = compress(body)
        prepared = self._prepared("POST", path, body)
        answer = Ahead(lambda: self._read(self._sent(prepared, body)))

        def wait() -> Any:
            try:
                return answer.wait()
            except _AskedToWait as asked:
                self._pause(asked.seconds)
            except Refused as refusal:
                self._follow_time(refusal)
            return self._patiently("POST", path, body)

        return wait

    def get(self, path: str) -> Any:
        """Ask for a path and give the answer's JSON. Raises as ``post_bytes``."""
        return self._signed("GET", path, b"")

    def close(self) -> None:
        """Close the connection."""
        self._session.close()

    def _signed(self, method: str, path: str, body: bytes) -> Any:
        try:
            return self._patiently(method, path, body)
        except Refused as refusal:
            self._follow_time(refusal)
        return self._patiently(method, path, body)

    def _patiently(self, method: str, path: str, body: bytes) -> Any:
        for _ in range(MOST_WAITS):
            try:
                return self._read(self._send(method, path, body))
            except _AskedToWait as asked:
                self._pause(asked.seconds)
        raise Unreachable("it asks to wait, again and again")

    def _follow_time(self, refusal: Refused) -> None:
        """Take over the register's time if a signature was stale; raise any other refusal."""
        if refusal.code != "stale" or self.signer is None:
            raise refusal
        self.signer.learn_time(int(str(refusal.facts["time_ms"])))

    def _send(self, method: str, path: str, body: bytes) -> requests.Response:
        return self._sent(self._prepared(method, path, body), body)

    def _prepared(self, method: str, path: str, body: bytes) -> requests.PreparedRequest:
        headers = {"Accept": "application/json", "Accept-Encoding": "gzip"}
        if body:
            headers |= {"Content-Type": "application/json", "Content-Encoding": "gzip"}
        url = urljoin(self.url.rstrip("/") + "/", path.lstrip("/"))
        prepared = requests.PreparedRequest()  # by itself: nothing of a session's belongs to it
        prepared.prepare(method, url, headers=headers, data=body or None)
        if self.signer is not None and path != "/v1/hello":
            self._sign(prepared, body)
        return prepared

    def _sent(self, prepared: requests.PreparedRequest, body: bytes) -> requests.Response:
        self.traffic.requests += 1
        self.traffic.bytes_up += len(body)
        try:
            response = self._session.send(
                prepared, timeout=(CONNECT_S, ANSWER_S), verify=True, proxies=self._proxies
            )
        except requests.exceptions.SSLError as error:
            raise CertificateRefused(type(error).__name__) from error
        except requests.RequestException as error:
            raise Unreachable(type(error).__name__) from error
        length = response.headers.get("Content-Length")
        self.traffic.bytes_down += int(length) if length else len(response.content)
        return response

    def _sign(self, prepared: requests.PreparedRequest, body: bytes) -> None:
        signer = self.signer
        assert signer is not None  # noqa: S101 - the caller has looked
        sign(
            prepared,  # type: ignore[arg-type]  # its members are optional only before preparing
            body,
            signer.key,
            key_id=signer.key_id,
            register=signer.register_id,
            now_s=signer.now_ms() // 1000,
        )

    def _read(self, response: requests.Response) -> Any:
        if _asks_to_wait(response):
            raise _AskedToWait(_seconds(response.headers.get("Retry-After", "")))
        try:
            body = from_json(response.content)
        except (ValueError, requests.RequestException):
            raise _no_json(response) from None
        if response.ok:
            return body
        raise _refusal(response, body)


class _AskedToWait(Unreachable):
    """The register, or a balancer in front, asks to come again in some seconds."""

    def __init__(self, seconds: float) -> None:
        super().__init__("it asks to wait")
        self.seconds = seconds


def _asks_to_wait(response: requests.Response) -> bool:
    """Whether coming again is asked for: too often asked, or nobody there to answer for now."""
    if response.status_code == requests.codes.too_many_requests:
        return True
    failed = response.status_code >= requests.codes.server_error
    return failed and "Retry-After" in response.headers


def _seconds(text: str) -> float:
    """Read how long to wait; a second where that is not said, and never for ever."""
    return min(float(text), MOST_WAIT_S) if text.isascii() and text.isdecimal() else 1.0


def _no_json(response: requests.Response) -> Exception:
    """A server's error page is the network's fault, so is an answer cut off before its body.

    Any other page is no register.
    """
    if response.status_code >= requests.codes.server_error or not response.content:
        return Unreachable(f"status {response.status_code}")
    return NotTheRegister(f"status {response.status_code} and no JSON")


def _refusal(response: requests.Response, body: Any) -> Exception:
    try:
        problem = Problem.model_validate(body)
    except ValidationError:
        return _no_json(response)
    if response.status_code >= requests.codes.server_error:
        return Unreachable(f"status {response.status_code}: {problem.code}")
    return Refused(
        problem.code,
        problem.detail,
        status=response.status_code,
        **(problem.model_extra or {}),
    )
