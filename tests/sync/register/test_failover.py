"""A database that goes away or may only be read: nothing is lost, nobody is misled, all go on."""

from collections.abc import Iterator

import pytest
import requests
from fastapi import FastAPI
from sqlalchemy.exc import TimeoutError as NoConnectionFree
from structlog.testing import capture_logs

from sync.register import problems
from tests.helpers import postgres
from tests.helpers.register_process import RegisterProcess
from tests.helpers.wire_device import WireDevice


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[postgres.PostgresServer]:
    programs = postgres.programs()
    if programs is None:
        pytest.skip("this machine has no PostgreSQL server's programs")
    with postgres.postgres_server(programs) as running:
        monkeypatch.setenv("TREMPLIN_REGISTER_DATABASE", running.url)
        yield running


@pytest.fixture
def register(server, tmp_path) -> Iterator[RegisterProcess]:
    with RegisterProcess(tmp_path / "register") as served:
        yield served
    assert not served.defects()


@pytest.fixture
def device(register) -> Iterator[WireDevice]:
    author = WireDevice(register.invite("Somebody", "administrator"))
    author.enrol()
    author.push(author.creation({"trade": "baker"}))
    yield author
    author.close()


def asked(register, device, body):
    """Ask for something by each kind of route."""
    yield device.push_bytes(body)
    yield device.ask_to_pull()
    yield device.request("GET", "/v1/digest")
    yield device.request("GET", "/v1/admin/people")
    yield device.ask_to_enrol()
    for path in ("/v1/hello", "/v1/keys", "/ready", "/metrics"):
        yield requests.get(register.url + path, timeout=30)


def expect_later(answers):
    for answer in answers:
        told = (answer.status_code, answer.json()["code"], answer.headers.get("Retry-After"))
        assert told == (503, "busy", "5"), answer.request.url


@pytest.mark.postgres
def test_while_the_database_is_away_everybody_is_told_to_come_again(server, register, device):
    body = device.batch(device.creation({"trade": "cook"}))
    server.stop("immediate")
    expect_later(asked(register, device, body))
    server.start()
    assert device.push_bytes(body).status_code == 200
    assert len(device.pull().rows) == 1


@pytest.mark.postgres
def test_a_standby_s_state_is_told_to_nobody(server, register, device):
    """It may be behind, and would look like an older copy that was put back."""
    body = device.batch(device.creation({"trade": "cook"}))
    with server.connection() as connection:
        connection.execute("ALTER SYSTEM SET default_transaction_read_only = on")
        connection.execute("SELECT pg_reload_conf()")
        device.push_bytes(body)  # what is connected meets it while it writes
        expect_later(asked(register, device, body))
        connection.execute("SET default_transaction_read_only = off")
        connection.execute("ALTER SYSTEM RESET default_transaction_read_only")
        connection.execute("SELECT pg_reload_conf()")
    assert device.push_bytes(body).status_code == 200
    assert len(device.pull().rows) == 1


def test_when_no_connection_is_free_the_caller_is_told_to_come_again():
    app = FastAPI()
    problems.install(app)
    with capture_logs() as logged:
        answer = app.exception_handlers[NoConnectionFree](None, NoConnectionFree())
    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "5")
    assert logged
