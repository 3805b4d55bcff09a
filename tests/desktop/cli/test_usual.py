"""What `add` fills in by itself is what the window fills in."""

from datetime import UTC, datetime

import pytest

from desktop.models.capture import Capture, saves_of
from desktop.session import Session
from sync.deployment import load_deployment
from sync.protocol.messages import Scope
from sync.replica.core import Identity


@pytest.fixture
def bilal(laptop):
    """An ambassador whose laptop follows one region."""
    with laptop.replica() as replica:
        identity = Identity(
            device="d" * 32,
            person="e" * 32,
            name="Bilal",
            role="ambassador",
            scope=Scope(regions=["BE"]),
            register_id="r" * 32,
            register_key="",
            url="",
            deployment=replica.deployment,
        )
        replica.set_identity(identity, 1)
    return laptop


def in_the_window(replica, record_type, capture, deployment):
    session = Session(replica, deployment)
    saves = saves_of(capture, session, datetime.now(UTC))
    return next(s.values for s in saves if s.type == record_type)


def test_a_person_is_followed_by_the_region_of_whoever_adds_them(bilal):
    added = bilal.json("add", "entrepreneur", "name.given=Rim")
    with bilal.replica() as replica:
        deployment = load_deployment(replica.deployment)
        capture = Capture(person_id="p" * 32, encounter_id="c" * 32, name="Rim", needs=["funding"])
        person = in_the_window(replica, "entrepreneur", capture, deployment)
        need = in_the_window(replica, "need", capture, deployment)
        del person["name"], need["person"], need["kind"]
    assert person["region"] == "BE"
    assert added["usual"] == person
    values = bilal.json("show", added["record"])["values"]
    assert {name: values[name] for name in person} == person
    kept = bilal.json("add", "need", f"person={added['record']}", "details=un stand")
    assert kept["usual"] == need == {"state": "noted"}
    met = bilal.json("add", "encounter", f"person={added['record']}", "feeling_before=2")
    assert met["usual"]["ambassador"] == "Bilal"


def test_what_is_filled_in_is_said_beside_the_id(bilal):
    done = bilal.run("add", "entrepreneur", "name=Rim Alami")
    assert done.out.strip().isalnum()
    assert "region=Chapitre Belgique" in done.err
    assert "source=" in done.err


def test_what_is_named_stays_as_named_and_an_event_brings_its_region(bilal):
    event = bilal.add("event", "name=Salon", "region=FR")
    there = bilal.json("show", bilal.add("entrepreneur", "name=Rim", f"event={event}"))["values"]
    assert (there["event"], there["region"]) == (event, "FR")
    named = bilal.add("entrepreneur", "name=Ali", "region=", "membership=member")
    values = bilal.json("show", named)["values"]
    assert (values.get("region"), values["membership"]) == (None, "member")


def test_a_yes_expires_when_the_deployment_says_and_a_withdrawal_moves_nothing(laptop):
    with laptop.replica() as replica:
        replica.set_meta("deployment", "example")
        months = load_deployment("example").settings["consent_months"]
    person = laptop.add("entrepreneur", "name=Rim")
    given = laptop.json("add", "consent", f"person={person}", "answers.register=given")
    expires = given["usual"]["expires"]
    today = datetime.now(UTC).date()
    assert int(expires[:4]) * 12 + int(expires[5:7]) == today.year * 12 + today.month + months
    laptop.run("set", given["record"], "expires=2030-01-31")
    laptop.run("set", given["record"], "answers.publication=withdrawn")
    assert laptop.json("show", given["record"])["values"]["expires"] == "2030-01-31"
    laptop.run("set", given["record"], "answers.publication=given")
    assert laptop.json("show", given["record"])["values"]["expires"] == expires
