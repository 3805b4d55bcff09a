"""What other systems are told: by purpose, region and type; removals; merged people once."""

import json
import random
from datetime import UTC, datetime, timedelta

import pytest

from forms.consent import consent_id
from sync.errors import Refused
from sync.merge import same
from sync.protocol.messages import Scope
from sync.protocol.outside import TokenDecision, TokenRequest
from sync.register import audit
from sync.register.outside import following
from sync.register.outside.figures import Figures
from sync.register.outside.reader import Reader

DAY_MS = 86_400_000


class System:
    """Another system: a token, and a copy of what it was told, kept as docs/api.md says."""

    def __init__(self, store, reader, purpose="contact", kinds=(), regions=("*",), days=365):
        kinds = list(kinds or ("entrepreneur", "need", "company", "referral"))
        wanted = TokenRequest(
            name="CRM", purpose=purpose, kinds=kinds, scope=Scope(regions=list(regions)), days=days
        )
        self.store, self.reader = store, reader
        self.text = store.tokens.make(wanted).text
        self.cursor, self.copy, self.removed = "", {}, []

    @property
    def token(self):
        return self.store.tokens.shown(self.text)

    def read(self, limit=100, kind=""):
        """Follow to the end; give what came, in order."""
        came, more = [], True
        while more:
            page = self.reader.changes(self.token, self.cursor, kind, limit)
            assert len(page.items) <= limit
            for item in page.items:
                came.append(item)
                if item.removed:
                    self.copy.pop(item.id, None)
                else:
                    self.copy[item.id] = item
            self.cursor, more = page.cursor, page.more
        return came

    @property
    def names(self):
        people = (i for i in self.copy.values() if i.type == "entrepreneur")
        return sorted(item.values["name"]["family"] for item in people)


@pytest.fixture
def reader(store, clock, tmp_path):
    return Reader(store.database, clock, Figures(store.database, tmp_path / "figures.db"))


@pytest.fixture
def system(store, reader):
    return lambda *args, **facts: System(store, reader, *args, **facts)


@pytest.fixture
def author(device):
    return device()


def person(author, family, answers=None, *, more=None, **consent):
    """Enter a person with a consent; give the person's id and the writes."""
    write = author.creation({"name": {"family": family}, **(more or {})})
    given = {f"answers[{purpose}]": said for purpose, said in (answers or {}).items()}
    values = {"person": write.record_id, **given, **consent}
    answered = author.creation(values, record_id=consent_id(write.record_id), record_type="consent")
    author.push(write, answered)
    return write.record_id, (write, answered)


def yes(*purposes):
    return {"register": "given", **dict.fromkeys(purposes, "given")}


def change(author, record, values, *seen, record_type="entrepreneur"):
    write = author.write(
        record, values, {c: [w.dot for w in seen] for c in values}, record_type=record_type
    )
    author.push(write)
    return write


def merge(author, one, other, verdict=True, seen=()):
    low, cell = same.pair_name(one, other)
    write = author.write(low, {cell: verdict}, {cell: [w.dot for w in seen]})
    author.push(write)
    return write


def test_only_who_consented_to_the_token_s_purpose_is_told(author, system):
    person(author, "Amrani", yes("contact"))
    person(author, "Bennis", yes("mentoring"))
    person(author, "Chraibi", {"register": "refused", "contact": "given"})
    person(author, "Daoudi", {})
    crm, mentors = system("contact"), system("mentoring")
    crm.read()
    mentors.read()
    assert (crm.names, mentors.names) == (["Amrani"], ["Bennis"])


def test_the_basis_of_a_source_stands_for_the_register_alone(author, system):
    source = {"source": {"kind": "consulate", "basis": "mandate"}}
    person(author, "Amrani", {}, more=source)
    person(author, "Bennis", {"register": "withdrawn"}, more=source)
    keeper, crm = system("register"), system("contact")
    keeper.read()
    crm.read()
    assert (keeper.names, crm.names) == (["Amrani"], [])


def test_a_withdrawn_consent_takes_the_person_and_all_that_hangs_on_them_back(author, system):
    amrani, (_, consent) = person(author, "Amrani", yes("contact"))
    need = author.creation({"person": amrani, "kind": "finance"}, record_type="need")
    author.push(need)
    crm = system()
    crm.read()
    assert set(crm.copy) == {amrani, need.record_id}
    change(
        author,
        consent_id(amrani),
        {"answers[contact]": "withdrawn"},
        consent,
        record_type="consent",
    )
    assert {item.id for item in crm.read() if item.removed} == {amrani, need.record_id}
    assert crm.copy == {}
    assert crm.read() == []


def test_a_removal_is_told_again_to_who_lost_the_answer(author, system):
    amrani, (_, consent) = person(author, "Amrani", yes("contact"))
    crm = system()
    crm.read()
    before = crm.cursor
    change(
        author,
        consent_id(amrani),
        {"answers[contact]": "withdrawn"},
        consent,
        record_type="consent",
    )
    for _ in range(2):
        crm.cursor = before
        assert [(i.id, i.removed) for i in crm.read()] == [(amrani, True)]


def test_a_consent_that_ends_takes_the_person_back_on_the_day_after(author, system, clock):
    last = datetime.fromtimestamp(clock.now_ms / 1000, UTC).date()
    amrani, _ = person(author, "Amrani", yes("contact"), expires=last.isoformat())
    crm = system()
    crm.read()
    assert crm.names == ["Amrani"]
    clock.now_ms += DAY_MS
    assert [(i.id, i.removed) for i in crm.read()] == [(amrani, True)]


def test_a_person_who_moves_out_of_the_token_s_regions_is_taken_back(author, system):
    amrani, (created, _) = person(author, "Amrani", yes("contact"), more={"region": "BE"})
    belgium, germany = system(regions=["BE"]), system(regions=["DE"])
    belgium.read()
    germany.read()
    assert (belgium.names, germany.names) == (["Amrani"], [])
    change(author, amrani, {"region": "DE"}, created)
    belgium.read()
    germany.read()
    assert (belgium.names, germany.names) == ([], ["Amrani"])


def test_an_erased_person_is_taken_back(author, system, store):
    amrani, _ = person(author, "Amrani", yes("contact"))
    need = author.creation({"person": amrani, "kind": "finance"}, record_type="need")
    author.push(need)
    crm = system()
    crm.read()
    store.erase(amrani, "asked")
    assert {i.id for i in crm.read() if i.removed} == {amrani, need.record_id}


def test_merged_people_are_told_once_and_parted_ones_twice_again(author, system):
    one, _ = person(author, "Amrani", yes("contact"))
    other, _ = person(author, "El Amrani", yes("contact"), more={"trade": "baker"})
    need = author.creation({"person": other, "kind": "finance"}, record_type="need")
    author.push(need)
    crm = system()
    crm.read()
    assert set(crm.copy) == {one, other, need.record_id}
    head, hidden = sorted((one, other))
    merged = merge(author, one, other)
    came = crm.read()
    assert {i.id for i in came if i.removed} == {hidden}
    assert set(crm.copy) == {head, need.record_id}
    assert crm.copy[head].also == [hidden]
    assert crm.copy[head].values["trade"] == "baker"
    assert crm.copy[head].contested == ["name"]
    assert crm.copy[need.record_id].values["person"] == head
    merge(author, one, other, verdict=False, seen=[merged])
    crm.read()
    assert set(crm.copy) == {one, other, need.record_id}
    assert crm.copy[need.record_id].values["person"] == other


def test_one_of_two_merged_who_said_no_says_it_for_both(author, system):
    one, _ = person(author, "Amrani", yes("contact"))
    other, _ = person(author, "El Amrani", {"register": "given", "contact": "withdrawn"})
    crm = system()
    crm.read()
    assert crm.names == ["Amrani"]
    merge(author, one, other)
    crm.read()
    assert crm.copy == {}


def test_notes_and_consents_are_told_to_nobody_and_events_by_their_public_fields(author, system):
    notes = {"notes+": [{"at": "2026-01-01T10:00:00Z", "text": "ill"}]}
    person(author, "Amrani", yes("contact"), more=notes)
    event = author.creation({"name": "Forum", "x_unknown": "y"}, record_type="event")
    alone = author.creation({"kind": "finance"}, record_type="need")
    author.push(event, alone)
    crm = system(kinds=["entrepreneur", "event", "need"])
    crm.read()
    told = {item.type: item.values for item in crm.copy.values()}
    assert told == {"entrepreneur": {"name": {"family": "Amrani"}}, "event": {"name": "Forum"}}
    with pytest.raises(Refused, match="unknown_kind"):
        system(kinds=["consent"])


def test_a_token_reads_its_types_alone(author, system, reader):
    amrani, _ = person(author, "Amrani", yes("contact"))
    author.push(author.creation({"person": amrani, "kind": "finance"}, record_type="need"))
    needs = system(kinds=["need"])
    needs.read()
    assert {item.type for item in needs.copy.values()} == {"need"}
    with pytest.raises(Refused, match="other_kind"):
        needs.read(kind="entrepreneur")
    with pytest.raises(Refused, match="unknown_record"):
        reader.record(needs.token, amrani)
    with pytest.raises(Refused, match="other_kind"):
        reader.count(needs.token, None)


def test_one_record_is_read_by_the_id_of_any_that_it_is_merged_of(author, system, reader):
    one, _ = person(author, "Amrani", yes("contact"))
    other, _ = person(author, "El Amrani", yes("contact"))
    merge(author, one, other)
    crm = system()
    assert {reader.record(crm.token, i).id for i in (one, other)} == {min(one, other)}
    withdrawn, _ = person(author, "Bennis", {"contact": "withdrawn"})
    with pytest.raises(Refused, match="unknown_record"):
        reader.record(crm.token, withdrawn)


def test_what_was_read_alone_is_taken_back_like_the_rest(author, system, reader):
    amrani, (_, consent) = person(author, "Amrani", yes("contact"))
    crm = system()
    reader.record(crm.token, amrani)
    change(
        author,
        consent_id(amrani),
        {"answers[contact]": "withdrawn"},
        consent,
        record_type="consent",
    )
    assert [(i.id, i.removed) for i in crm.read()] == [(amrani, True)]


def test_a_cursor_of_another_history_is_refused(author, system):
    person(author, "Amrani", yes("contact"))
    crm = system()
    crm.read()
    number, position, tag = crm.cursor.split(".")
    for wrong in (f"{number}.{position}.{'0' * len(tag)}", f"{int(number) + 1}.{position}.{tag}"):
        crm.cursor = wrong
        with pytest.raises(Refused, match="cursor_unknown"):
            crm.read()
    crm.cursor = "yesterday"
    with pytest.raises(Refused, match="malformed"):
        crm.read()


def test_a_token_ends_by_its_time_by_revoking_and_by_rotating(author, system, store, clock):
    crm = system(days=2)
    old = crm.text
    new = store.tokens.decide(crm.token.id, TokenDecision(decision="rotate", overlap_hours=1)).text
    assert store.tokens.shown(old) == store.tokens.shown(new)
    clock.now_ms += 2 * 3_600_000
    with pytest.raises(Refused, match="bad_token"):
        store.tokens.shown(old)
    store.tokens.decide(store.tokens.shown(new).id, TokenDecision(decision="revoke"))
    with pytest.raises(Refused, match="token_revoked"):
        store.tokens.shown(new)
    with pytest.raises(Refused, match="token_ended"):
        store.tokens.decide(new.split("_")[1], TokenDecision(decision="rotate"))
    brief = system(days=1)
    clock.now_ms += 2 * DAY_MS
    with pytest.raises(Refused, match="token_expired"):
        store.tokens.shown(brief.text)
    for wrong in ("", "tremplin", "tremplin_x_y", old[:-1], old + "x"):
        with pytest.raises(Refused, match="bad_token"):
            store.tokens.shown(wrong)


def test_no_token_s_secret_is_kept(system, store):
    from sqlalchemy import select

    from sync.register.schema import tokens

    crm = system()
    secret = crm.text.split("_", 2)[2]
    with store.database.read() as connection:
        [row] = connection.execute(select(tokens)).all()
    assert secret not in repr(row)


def test_every_read_is_in_the_audit_with_purpose_token_and_the_ids_that_were_told(
    author, system, store
):
    amrani, _ = person(author, "Amrani", yes("contact"))
    person(author, "Bennis", {})
    crm = system()
    crm.read()
    with store.database.read() as connection:
        rows = audit.about(connection, crm.token.id)
        audit.verify(connection)
    facts = json.loads(rows[0]["facts"])
    assert (rows[0]["action"], facts["purpose"], facts["ids"]) == (
        "outside_read",
        "contact",
        amrani,
    )


class Life:
    """A random life of people: they come, answer, move, are merged and parted, erased, grow old."""

    def __init__(self, author, store, clock, seed):
        self.author, self.store, self.clock = author, store, clock
        self.lot = random.Random(seed)
        self.people, self.pairs, self.last = [], {}, {}

    def step(self):
        does = [self.enter, self.enter, self.answer, self.move, self.join, self.erase, self.wait]
        self.lot.choice(does)()

    def enter(self):
        answers = yes("contact")
        if self.lot.random() < 0.3:
            said = ("given", "refused", "withdrawn", "pending")
            answers = {p: self.lot.choice(said) for p in ("register", "contact")}
        ends = {}
        if self.lot.random() < 0.3:
            today = datetime.fromtimestamp(self.clock.now_ms / 1000, UTC).date()
            ends = {"expires": (today + timedelta(days=self.lot.randrange(20))).isoformat()}
        more = {"region": self.lot.choice(["BE", "DE"])}
        found, writes = person(self.author, "N", answers, more=more, **ends)
        self.people.append(found)
        self.last[found], self.last[consent_id(found)] = writes
        for _ in range(self.lot.randrange(3)):
            need = self.author.creation({"person": found, "kind": "k"}, record_type="need")
            self.author.push(need)

    def answer(self):
        record = consent_id(self.lot.choice(self.people))
        said = {"answers[contact]": self.lot.choice(("given", "withdrawn"))}
        self.last[record] = change(
            self.author, record, said, self.last[record], record_type="consent"
        )

    def move(self):
        record = self.lot.choice(self.people)
        region = {"region": self.lot.choice(["BE", "DE"])}
        self.last[record] = change(self.author, record, region, self.last[record])

    def join(self):
        one, other = self.lot.sample(self.people, 2)
        pair = same.pair_name(one, other)
        seen = [self.pairs[pair]] if pair in self.pairs else []
        verdict = self.lot.random() < 0.7
        self.pairs[pair] = merge(self.author, one, other, verdict, seen)

    def erase(self):
        record = self.lot.choice(self.people)
        if len(self.people) > 4:
            self.people.remove(record)
            self.store.erase(record, "asked")

    def wait(self):
        self.clock.now_ms += self.lot.randrange(3) * DAY_MS
        self.author.now_ms = self.clock.now_ms


@pytest.mark.parametrize("seed", range(4))
def test_whoever_follows_the_feed_holds_what_a_fresh_reader_is_told(
    author, system, store, clock, monkeypatch, seed
):
    monkeypatch.setattr(following, "STEP", 3)
    life = Life(author, store, clock, seed)
    kinds = ["entrepreneur", "need", "event"]
    systems = [
        system("contact", kinds, ["BE"]),
        system("register", kinds),
        system("contact", ["need"]),
    ]
    for _ in range(5):
        life.enter()
    compared = 0
    for at in range(60):
        life.step()
        one = life.lot.choice(systems)
        if life.lot.random() < 0.4:
            one.read(limit=life.lot.randrange(1, 6))
        if at % 12 == 0:
            one.read(limit=life.lot.randrange(1, 6))
            fresh = system(one.token.purpose, sorted(one.token.kinds), one.token.scope.regions)
            fresh.read(limit=4)
            assert one.copy == fresh.copy
            compared += len(one.copy)
    assert compared > 10
