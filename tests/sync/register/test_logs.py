"""What the register writes to its log: one JSON object a line, and nothing personal."""

import json

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
