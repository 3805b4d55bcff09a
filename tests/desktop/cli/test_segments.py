"""Segments in a terminal: counted, kept, taken out, and handed to ambassadors."""

import json
import re

from desktop.cli_output import Exit
from forms.consent import consent_id
from sync.replica.saving import Save
from tests.desktop.cli.conftest import ROOT

RULES = {"rules": [{"ask": "membership", "test": "any", "values": ["member"]}]}


def members(laptop):
    """Record three members; one said no to being contacted."""
    with laptop.replica() as replica:
        for given, contact in (("Rim", "given"), ("Ali", "refused"), ("Eve", "given")):
            person = replica.new_id()
            answers = {"register": "given", "contact": contact}
            values = {"name": {"given": given}, "membership": "member"}
            consent = {"person": person, "answers": answers}
            replica.save_all(
                [
                    Save("entrepreneur", values, person),
                    Save("consent", consent, consent_id(person)),
                ]
            )


def kept(laptop, tmp_path):
    members(laptop)
    file = tmp_path / "rules.json"
    file.write_text(json.dumps(RULES), "utf-8")
    return laptop.run("segment", "save", "Members", str(file), "--role", "relay", "--json")


def test_a_segment_is_kept_listed_and_counted_line_by_line(laptop, tmp_path):
    assert kept(laptop, tmp_path).facts["people"] == 3
    told = laptop.run("segment", "list", "--json").facts["segments"]
    mine = next(one for one in told if one["name"] == "Members")
    assert (mine["whose"], mine["role"], mine["people"]) == ("own", "relay", 3)
    counted = laptop.run("segment", "count", "members", "--json").facts
    assert counted["lines"] == [{"line": "", "people": 3}, {"line": "1", "people": 3}]
    assert counted["rules"] == RULES


def test_an_export_names_its_purpose_and_leaves_out_who_said_no(laptop, tmp_path):
    kept(laptop, tmp_path)
    out = tmp_path / "members.csv"
    assert laptop.run("segment", "export", "Members", str(out)).code == Exit.USAGE
    assert not out.exists()
    facts = laptop.run(
        "segment", "export", "Members", str(out), "--purpose", "contact", "--json"
    ).facts
    assert (facts["records"], facts["refused"], facts["purpose"]) == (2, 1, "contact")
    assert "Ali" not in out.read_text("utf-8-sig")


def test_a_segment_is_handed_out_and_its_list_told(laptop, tmp_path):
    kept(laptop, tmp_path)
    asked = ("segment", "hand", "Members", "--to", "Salma", "--to", "Karim", "--json")
    dry = laptop.run(*asked, "--dry-run").facts
    assert (dry["shares"], dry["approach"]) == ({"Salma": 1, "Karim": 1}, "")
    done = laptop.run(*asked, "--task", "Call", "--due", "2031-01-02").facts
    assert (done["not_contacted"], done["due"]) == (1, "2031-01-02")
    [told] = laptop.run("segment", "lists", "--json").facts["lists"]
    assert {share["ambassador"]: share["waiting"] for share in told["shares"]} == dry["shares"]
    again = laptop.run(*asked)
    assert (again.code, again.facts["on_a_list"]) == (Exit.PARTLY, 2)


def test_a_segment_nobody_knows_is_a_mistake_of_use(laptop):
    done = laptop.run("segment", "count", "Nobody")
    assert done.code == Exit.USAGE
    assert "segment list" in done.err


def test_the_rules_in_the_manual_are_kept_and_a_key_nobody_knows_is_named(laptop, tmp_path):
    """The example of docs/segments.md is read by the command itself."""
    text = (ROOT / "docs" / "segments.md").read_text("utf-8")
    [block] = re.findall(r"^    (\{.*?)^$", text, re.MULTILINE | re.DOTALL)
    file = tmp_path / "rules.json"
    file.write_text(block, "utf-8")
    assert laptop.run("segment", "save", "Manual", str(file)).code == 0
    file.write_text(block.replace("residence.country", "residence.nowhere"), "utf-8")
    done = laptop.run("segment", "save", "Wrong", str(file))
    assert done.code != 0
    assert "entrepreneur.residence.nowhere any" in done.err
