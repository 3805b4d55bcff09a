"""The audit on each database: one chain, nothing taken out of it, nothing put in."""

import io
import json
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import DBAPIError

from sync.errors import AuditBroken
from sync.register import audit, schema


def rows(store):
    with store.database.read() as connection:
        query = select(schema.audit).order_by(schema.audit.c.id)
        return [row._asdict() for row in connection.execute(query)]


def verify(store):
    with store.database.read() as connection:
        return audit.verify(connection)


def unguarded(store, statement):
    """Change the audit as somebody can who owns the database: past its triggers."""
    with store.database.write() as connection:
        if store.database.is_sqlite:
            for what in ("UPDATE", "DELETE"):
                connection.execute(text(f"DROP TRIGGER IF EXISTS audit_no_{what}"))
        else:
            connection.execute(text("DROP TRIGGER IF EXISTS audit_append_only ON audit"))
        connection.execute(text(statement))


def test_reads_changes_and_administration_leave_a_row_each(store, device):
    author, reader = device(), device()
    write = author.creation({"trade": "baker"})
    author.push(write)
    reader.pull()
    store.history(reader.current, write.record_id)
    told = [(r["action"], r["device"]) for r in rows(store)][5:]
    assert told == [
        ("push", author.device),
        ("pull", reader.device),
        ("history", reader.device),
    ]
    assert verify(store).id == len(rows(store))


@pytest.mark.parametrize("statement", ["UPDATE audit SET action = 'x'", "DELETE FROM audit"])
def test_the_database_refuses_to_change_a_row(store, statement):
    with pytest.raises(DBAPIError, match="append-only"), store.database.write() as connection:
        connection.execute(text(statement))
    assert verify(store).id == 1


@pytest.mark.parametrize(
    ("statement", "row"),
    [
        ("UPDATE audit SET action = 'nothing' WHERE id = 2", 2),
        ("UPDATE audit SET device = 'x' WHERE id = 3", 3),
        ("UPDATE audit SET at_ms = at_ms + 1 WHERE id = 1", 1),
        ("DELETE FROM audit WHERE id = 2", 2),
        ("DELETE FROM audit WHERE id = 3", 3),
    ],
)
def test_an_altered_or_missing_row_is_found(store, device, statement, row):
    device()
    unguarded(store, statement)
    with pytest.raises(AuditBroken) as caught:
        verify(store)
    assert caught.value.row == row


def test_an_end_that_was_cut_off_shows_against_an_earlier_export(store, device, tmp_path):
    device()
    out = tmp_path / "audit.jsonl"
    with out.open("w") as file:
        store.export_audit(file)
    earlier = audit.verify_export(out, store.public_key)
    with store.database.read() as connection:
        assert audit.follows(connection, earlier)
    before = rows(store)[1]
    unguarded(store, "DELETE FROM audit WHERE id = 3")
    unguarded(store, f"UPDATE audit_head SET id = 2, hash = '{before['hash']}'")
    assert verify(store).id == 2
    with store.database.read() as connection:
        assert not audit.follows(connection, earlier)


def test_an_export_says_when_its_register_s_chain_does_not_hold(store, device):
    device()
    unguarded(store, "UPDATE audit SET subject = 'x' WHERE id = 2")
    with pytest.raises(AuditBroken):
        store.export_audit(io.StringIO())


def test_an_export_cut_short_is_no_export(store, device, tmp_path):
    device()
    whole = io.StringIO()
    store.export_audit(whole)
    out = tmp_path / "audit.jsonl"
    lines = whole.getvalue().splitlines(keepends=True)
    for kept in (lines[:-1], lines[:-2], lines[:1] + lines[-1:], [*lines, lines[0]]):
        out.write_text("".join(kept))
        with pytest.raises(AuditBroken):
            audit.verify_export(out, store.public_key)
    assert json.loads(lines[-1])["key"] == store.public_key


def test_many_at_once_make_one_chain(store, device):
    authors = [device() for _ in range(4)]

    def work(author):
        for _ in range(5):
            author.push(author.creation({"trade": "baker"}))
            author.pull()

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(work, authors))
    assert verify(store).id == len(rows(store)) >= 1 + 8 + 20
