"""What the register writes to its log: one JSON object a line, and nothing personal."""

import json
import subprocess
import sys

from tests.helpers.register_process import ROOT
from tests.helpers.wire_device import WireDevice

SECRETS = ["Zoulikha", "Benchekroun", "+212600000001", "Casablanca-Anfa", "pastry"]


def test_no_log_line_holds_what_people_entered(own_register, device):
    author = device()
    writes = [
        author.creation({"name": {"given": SECRETS[0], "family": SECRETS[1]}}),
        author.creation({"phones[x]": {"typed": SECRETS[2]}, "residence": {"city": SECRETS[3]}}),
        author.creation({"birth_year": SECRETS[4]}),
    ]
    author.push(*writes)
    author.request("GET", f"/v1/history/{writes[0].record_id}")
    author.push_bytes(b'{"session":"%s"}' % SECRETS[0].encode())
    invited = WireDevice(own_register.invite(SECRETS[1]))
    invited.enrol()
    invited.close()
    lines = [json.loads(line) for line in own_register.log().splitlines()]
    assert {line["route"] for line in lines} >= {"/v1/push", "/v1/history/{record_id}"}
    for secret in [*SECRETS, writes[0].record_id, invited.invitation.token]:
        assert secret not in own_register.log()


def test_a_refused_write_names_its_rule_and_the_log_stays_quiet(own_register, device):
    author = device()
    author.push(author.creation({"birth_year": "soon"}))
    assert {json.loads(line)["level"] for line in own_register.log().splitlines()} == {"info"}


PLANTED = "Khadija Bennani +212600000000"
FAULTY = f"""
import logging, structlog
from sync.register import logs

def fail():
    try:
        {{}}["{PLANTED}"]
    except KeyError as error:
        raise ValueError("{PLANTED}") from error

logs.configure("info")
try:
    fail()
except ValueError as error:
    structlog.get_logger().error("defect", exc_info=error)
    logging.getLogger("uvicorn.error").exception("Exception in ASGI application")
structlog.get_logger().info("request", status=200)
"""


def test_a_fault_is_logged_with_its_place_and_none_of_its_words():
    done = subprocess.run(
        [sys.executable, "-c", FAULTY], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert PLANTED not in done.stderr
    *faults, request = map(json.loads, done.stderr.splitlines())
    assert [line["event"] for line in faults] == ["defect", "Exception in ASGI application"]
    for line in faults:
        assert (line["kind"], line["because"]["kind"]) == ("ValueError", "KeyError")
        assert line["at"][-1] == "<string>:9 fail"
    assert not {"at", "kind", "exc_info"} & request.keys()
