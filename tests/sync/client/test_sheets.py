"""A laptop fetches newer answer sheets from its register, and has them offline."""

import json

import pytest

from sync.deployment import shipped_sheets
from sync.errors import Refused
from sync.register.sheets import SHEETS_FILE, SheetsFault, put, served
from sync.replica.sheets import keep_sheets, sheets_of


def newer(version: str = "2999-01-01") -> bytes:
    body = json.loads(shipped_sheets().model_dump_json())
    body |= {"version": version, "sheets": body["sheets"][:2]}
    return json.dumps(body).encode()


def test_new_sheets_arrive_with_a_sync_and_stay_offline(laptops, register):
    one = laptops("Khadija")
    one.sync()
    assert sheets_of(one.replica) == shipped_sheets()
    put(register.folder, "mem-by-cgem", newer())
    one.replica.set_meta("sheets_asked_ms", 0)
    one.sync()
    assert len(sheets_of(one.replica).sheets) == 2
    assert [line.code for line in one.replica.log_lines()].count("sheets") == 1
    one.reopen()
    assert sheets_of(one.replica).version == "2999-01-01"


def test_a_laptop_asks_a_few_times_a_day_and_fetches_nothing_it_has(laptops):
    one = laptops("Khadija")
    one.sync()
    assert one.sync().traffic.requests == 1
    one.replica.set_meta("sheets_asked_ms", 0)
    again = one.sync().traffic
    assert again.requests == 2
    assert again.bytes_down < 1000


def test_a_newer_program_keeps_its_own_sheets(laptops, register):
    one = laptops("Khadija")
    old = shipped_sheets().model_copy(update={"version": "2000-01-01", "sheets": []})
    keep_sheets(one.replica, old)
    assert sheets_of(one.replica) == shipped_sheets()


def test_a_register_that_serves_what_does_not_fit_costs_nothing(laptops, register):
    one = laptops("Khadija")
    (register.folder / SHEETS_FILE).write_bytes(b"{}")
    with pytest.raises(ValueError, match="deployment"):
        served(register.folder, "mem-by-cgem")
    one.meet("Salma")
    assert one.sync().pushed > 0
    assert sheets_of(one.replica) == shipped_sheets()


def test_sheets_are_for_enrolled_devices_alone(laptops, register):
    from sync.client.transport import Transport

    transport = Transport(register.url)
    with pytest.raises(Refused):
        transport.get("/v1/sheets/0")
    transport.close()


def test_a_register_takes_only_newer_sheets_of_its_own_deployment(tmp_path):
    put(tmp_path, "mem-by-cgem", newer("2999-01-01"))
    with pytest.raises(SheetsFault, match="not newer"):
        put(tmp_path, "mem-by-cgem", newer("2998-01-01"))
    with pytest.raises(SheetsFault, match="example"):
        put(tmp_path, "example", newer("2999-01-02"))
    assert served(tmp_path, "mem-by-cgem").version == "2999-01-01"
