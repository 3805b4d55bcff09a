"""Laptops exchange with a real register over HTTP."""

import pytest

from sync.client import parcels
from sync.errors import InvitationFault, NotTheRegister, Refused, Unreachable
from sync.protocol import invitation
from tests.helpers.laptops import Laptop


def test_what_one_laptop_records_arrives_on_the_other(laptops):
    one, other = laptops("Khadija"), laptops("Omar")
    person = one.meet(
        "Salma", phones=[{"typed": "0470 11 25 64", "e164": "+32470112564"}], sectors=["it"]
    )
    one.sync()
    other.sync()
    assert other.values(person) == one.values(person)
    assert [v.id for v in other.replica.listing("entrepreneur", query="salma 0470")] == [person]
    assert other.replica.digest() == one.replica.digest()


def test_a_sync_with_nothing_to_do_is_one_request(laptops):
    one = laptops("Khadija")
    one.meet("Salma")
    one.sync()
    outcome = one.sync()
    assert (outcome.traffic.requests, outcome.pushed, outcome.pulled) == (1, 0, 0)


def test_a_laptop_never_downloads_its_own_writes(laptops):
    one = laptops("Khadija")
    people = [one.meet(f"Person {i}") for i in range(50)]
    up = one.sync().traffic
    assert up.bytes_down < 1500
    assert all(not one.view(p).local for p in people)
    assert one.replica.at_risk().records == 0


def test_a_change_to_somebody_at_the_register_is_told_from_somebody_who_is_only_here(laptops):
    one = laptops("Khadija")
    person = one.meet("Salma", trade="baker")
    one.meet("Omar")
    assert not one.view(person).at_register
    assert (one.replica.at_risk().people, one.replica.at_risk().at_register) == (2, 0)
    one.sync()
    assert one.view(person).at_register
    one.edit(person, trade="miller")
    one.meet("Nadia")
    assert one.view(person).local
    assert one.view(person).at_register
    assert (one.replica.at_risk().people, one.replica.at_risk().at_register) == (2, 1)


def test_the_same_field_changed_on_two_laptops_is_contested_and_decided_once(laptops):
    one, other, third = laptops("Khadija"), laptops("Omar"), laptops("Coordinator", "coordinator")
    person = one.meet("Salma", trade="baker")
    one.sync()
    other.sync()
    one.edit(person, trade="miller")
    other.edit(person, trade="cook")
    for laptop in (one, other, one, third):
        laptop.sync()
    for laptop in (one, other, third):
        [item] = laptop.replica.contested()
        assert (item.record_id, item.cell) == (person, "trade")
        assert {row.value for row in item.rows} == {"miller", "cook"}
    third.replica.decide(person, {"trade": "chef"})
    for laptop in (third, one, other):
        laptop.sync()
        assert laptop.values(person)["trade"] == "chef"
        assert not laptop.replica.contested()
    assert len({laptop.replica.digest() for laptop in (one, other, third)}) == 1
    kept = {line.value for line in one.replica.history(person) if line.cell == "trade"}
    assert kept == {"baker", "miller", "cook", "chef"}


def test_different_fields_changed_on_two_laptops_are_both_kept(laptops):
    one, other = laptops("Khadija"), laptops("Omar")
    person = one.meet("Salma")
    one.sync()
    other.sync()
    one.edit(person, trade="miller", sectors=["it"])
    other.edit(person, badge="A12", sectors=["btp"])
    for laptop in (one, other, one):
        laptop.sync()
    for laptop in (one, other):
        values = laptop.values(person)
        assert (values["trade"], values["badge"], sorted(values["sectors"])) == (
            "miller",
            "A12",
            ["btp", "it"],
        )
        assert not laptop.replica.contested()
    assert one.replica.digest() == other.replica.digest()


def test_a_person_who_said_no_stays_on_the_laptop(laptops, register):
    one, other = laptops("Khadija"), laptops("Omar")
    refused = one.meet(
        "Planted-Name",
        consent="refused",
        phones=[{"typed": "0470 99 88 77", "e164": "+32470998877"}],
    )
    one.replica.save("need", {"person": refused, "details": "a planted need"})
    one.edit(refused, phones=[])
    outcome = one.sync()
    other.sync()
    assert (outcome.pushed, outcome.withheld) == (0, 4)
    assert other.replica.get(refused) is None
    at_risk = one.replica.at_risk()
    assert (at_risk.withheld_people, at_risk.records) == (1, 3)
    held = b"".join(p.read_bytes() for p in register.folder.rglob("*") if p.is_file())
    for planted in (b"Planted-Name", b"planted need", b"470998877"):
        assert planted not in held


def test_once_they_consent_everything_follows(laptops):
    one, other = laptops("Khadija"), laptops("Omar")
    person = one.meet("Salma", consent="pending")
    need = one.replica.save("need", {"person": person, "details": "premises"})
    one.sync()
    one.replica.save_all([one.answer(person, "given")])
    one.sync()
    other.sync()
    assert other.values(person)["name"]["given"] == "Salma"
    assert other.values(need)["details"] == "premises"
    assert one.replica.at_risk().records == 0
    assert one.replica.digest() == other.replica.digest()


def test_a_withdrawal_reaches_the_register_that_holds_the_person(laptops):
    one, other = laptops("Khadija"), laptops("Omar")
    person = one.meet("Salma")
    one.sync()
    one.replica.save_all([one.answer(person, "withdrawn")])
    one.sync()
    other.sync()
    [consent] = other.replica.linked(person, "consent")
    assert consent.values["answers"] == {"register": "withdrawn"}


def test_a_lost_answer_is_made_good_by_asking_again(laptops, monkeypatch):
    one, other = laptops("Khadija"), laptops("Omar")
    person = one.meet("Salma")
    lose_next_receipt(one, monkeypatch)
    with pytest.raises(Unreachable):
        one.sync()
    monkeypatch.undo()
    one.meet("Second")
    one.sync()
    other.sync()
    assert other.values(person)["name"]["given"] == "Salma"
    assert other.replica.count("entrepreneur") == 2
    assert one.replica.digest() == other.replica.digest()


def lose_next_receipt(laptop, monkeypatch):
    """The register commits, the answer never arrives."""

    def lost(*_args):
        raise Unreachable("the answer was lost")

    monkeypatch.setattr(laptop.replica, "land_receipt", lost)


def test_a_write_superseded_before_its_receipt_came_is_not_counted_again(laptops, monkeypatch):
    one, other = laptops("Khadija"), laptops("Omar")
    person = one.meet("Salma", trade="baker")
    for _ in range(3):
        one.meet("Crowd")
    lose_next_receipt(one, monkeypatch)
    with pytest.raises(Unreachable):
        one.sync()
    monkeypatch.undo()
    other.sync()
    other.edit(person, trade="cook")
    other.sync()
    monkeypatch.setattr("sync.client.pages.PAGE_RECORDS", 1)
    one.sync()
    assert one.values(person)["trade"] == "cook"
    assert not one.replica.contested()
    assert one.replica.digest() == other.replica.digest()


def test_a_bad_write_is_set_aside_with_its_reason_and_the_rest_goes_on(laptops, monkeypatch):
    one, other = laptops("Khadija"), laptops("Omar")
    monkeypatch.setattr("sync.replica.saving.normalised", lambda _type, values: dict(values))
    bad = one.meet("Salma", birth_year="long ago")
    monkeypatch.undo()
    good = one.meet("Nadia")
    outcome = one.sync()
    other.sync()
    assert outcome.set_aside >= 1
    assert other.replica.get(bad) is None
    assert other.values(good)["name"]["given"] == "Nadia"
    [first, *_] = one.replica.at_risk().set_aside
    assert (first.record_id, first.cell) == (bad, "birth_year")
    assert one.values(bad)["birth_year"] == "long ago"


def test_a_deletion_travels_and_can_be_taken_back(laptops):
    one, other = laptops("Khadija"), laptops("Omar")
    person = one.meet("Salma")
    for laptop in (one, other):
        laptop.sync()
    one.replica.delete(person)
    one.sync()
    other.sync()
    assert other.replica.count("entrepreneur") == 0
    other.replica.undelete(person)
    other.sync()
    one.sync()
    assert one.replica.count("entrepreneur") == 1
    assert one.replica.digest() == other.replica.digest()


def test_an_edit_made_apart_from_a_deletion_keeps_the_record_contested(laptops):
    one, other = laptops("Khadija"), laptops("Omar")
    person = one.meet("Salma")
    for laptop in (one, other):
        laptop.sync()
    one.replica.delete(person)
    other.edit(person, trade="cook")
    for laptop in (one, other, one):
        laptop.sync()
    for laptop in (one, other):
        assert [item.deletion for item in laptop.replica.contested()] == [True]
    one.replica.decide_deletion(person, delete=True)
    for laptop in (one, other):
        laptop.sync()
        assert laptop.replica.count("entrepreneur") == 0
        assert not laptop.replica.contested()


def test_fields_of_a_newer_laptop_pass_through_an_older_one(laptops):
    newer, older, third = laptops("Newer"), laptops("Older"), laptops("Third")
    person = newer.meet("Salma", horoscope="lion")
    dream = newer.replica.save("dream", {"about": "a mill"})
    newer.sync()
    older.sync()
    older.edit(person, trade="cook")
    older.sync()
    third.sync()
    assert (third.values(person)["horoscope"], third.values(person)["trade"]) == ("lion", "cook")
    assert third.values(dream) == {"about": "a mill"}


def test_a_laptop_whose_clock_is_ten_years_off_blocks_nobody(laptops, tmp_path, register):
    ten_years = 10 * 365 * 86_400_000
    from sync.replica.core import wall_ms

    one = laptops("Khadija")
    ahead = Laptop(tmp_path / "ahead", "Ahead", now_ms=lambda: wall_ms() + ten_years)
    ahead.enrol(register.invite("Ahead"))
    person = ahead.meet("Salma", trade="baker")
    ahead.sync()
    one.sync()
    one.edit(person, trade="cook")
    one.sync()
    ahead.sync()
    assert ahead.values(person)["trade"] == "cook"
    assert not ahead.replica.contested()
    ahead.close()


def test_without_a_connection_nothing_is_lost_and_it_is_said(laptops, register):
    one = laptops("Khadija")
    person = one.meet("Salma")
    register.stop()
    with pytest.raises(Unreachable):
        one.sync()
    assert one.view(person).local
    assert one.replica.log_lines()[0].code == "sync_failed"
    register.start()
    one.sync()
    assert not one.view(person).local


def test_reopening_the_vault_between_syncs_loses_and_doubles_nothing(laptops):
    one, other = laptops("Khadija"), laptops("Omar")
    person = one.meet("Salma", trade="baker")
    one.reopen()
    one.edit(person, trade="cook")
    one.sync()
    one.reopen()
    one.edit(person, trade="chef")
    one.sync()
    other.sync()
    assert other.values(person)["trade"] == "chef"
    assert one.replica.digest() == other.replica.digest()


def test_an_invitation_works_once(laptops, register, tmp_path):
    text = register.invite("Khadija")
    with Laptop(tmp_path / "one").enrol(text), Laptop(tmp_path / "two") as two:
        with pytest.raises(InvitationFault) as caught:
            two.enrol(text)
        assert caught.value.code == "used"
        assert two.replica.identity is None


def test_an_expired_invitation_says_so(register, tmp_path):
    with Laptop(tmp_path / "one") as one, pytest.raises(InvitationFault) as caught:
        one.enrol(register.invite("Khadija", days=0))
    assert caught.value.code == "expired"


def test_an_invitation_of_another_register_at_this_address_is_noticed(register, tmp_path):
    invited = invitation.from_text(register.invite("Khadija"))
    forged = invited.model_copy(update={"register_key": "A" * 43 + "="})
    with Laptop(tmp_path / "one") as one, pytest.raises(NotTheRegister):
        one.enrol(invitation.to_text(forged))


def test_a_revoked_device_is_refused_and_keeps_what_it_has(laptops, register):
    one = laptops("Khadija")
    person = one.meet("Salma")
    register.revoke(one.replica.identity.device)
    with pytest.raises(Refused) as caught:
        one.sync()
    assert caught.value.code == "revoked"
    assert one.view(person).local


def test_a_receipt_that_somebody_else_signed_is_an_alarm_not_a_tick(laptops, monkeypatch):
    one = laptops("Khadija")
    person = one.meet("Salma")
    identity = one.replica.identity
    import dataclasses

    stranger = dataclasses.replace(identity, register_key="A" * 43 + "=")
    monkeypatch.setattr(type(one.replica), "identity", property(lambda _self: stranger))
    with pytest.raises(NotTheRegister):
        one.sync()
    assert one.view(person).local


def test_many_long_texts_go_up_in_batches_that_the_register_takes(laptops, monkeypatch):
    """Batches were made by number alone: long enough texts were refused, at every sync."""
    monkeypatch.setattr(parcels, "BATCH_BYTES", 2_000)
    one, other = laptops("Khadija"), laptops("Omar")
    people = [one.meet(f"Person {i}", trade=f"{i}" * 30) for i in range(30)]
    last = one.meet("The one with most to tell", skills=[f"{i:060}" for i in range(60)])
    outcome = one.sync()
    assert outcome.pushed == 2 * len(people) + 2
    assert outcome.traffic.requests > 5
    assert one.replica.unsent_count() == 0
    other.sync()
    assert other.values(last) == one.values(last)
    assert other.replica.digest() == one.replica.digest()
