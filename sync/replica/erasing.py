"""Erasure under the law, as the register orders it (rule 13).

The values leave this laptop: bases, writes of the journal, the past, what is typed, what waits for
a person. The ids stay and say so, and of each write its dot and a hash. What was never handed up
is handed up as its dot alone.
"""

import hashlib
import json
from collections.abc import Iterable

from sync.merge.canonical import canonical
from sync.merge.view import show
from sync.replica import behind, hanging, journal, text_index
from sync.replica.database import Database
from sync.replica.states import CONSENT, PERSON, States
from sync.replica.tables import columns_of, table_of

REVIEW = "review"
_BLANK = '{"v":{},"h":'


def erase(database: Database, states: States, record_ids: Iterable[str]) -> None:
    """Erase these records, and what was written here on those that hang on them."""
    ids = set(record_ids)
    if not ids:
        return
    ids |= _hanging_on(database, ids)
    kinds = states.kinds(ids)
    asked = {_person(states, i) for i, kind in kinds.items() if kind == CONSENT}
    _blank_journal(database, ids)
    for record_id, kind in kinds.items():
        blank = ", ".join(f"{name} = NULL" for name in columns_of(kind))
        with text_index.following(database, table_of(kind), {record_id: ""}):
            database.execute(
                f"UPDATE {table_of(kind)} SET base = NULL, base_position = 0, orphan = 0,"
                " erased = 1, gone = 1, contested = 0, withheld = 0,"
                f" title = '', sort = '', text = ''{', ' + blank if blank else ''} WHERE id = ?",
                (record_id,),
            )
    for kind in sorted(set(kinds.values())):
        states.part(kind, [record_id for record_id, found in kinds.items() if found == kind])
    for table in sorted({table_of(kind) for kind in kinds.values()}):
        # the search index keeps what is deleted from it until its parts are merged
        database.execute(f"INSERT INTO {table}_fts ({table}_fts) VALUES ('optimize')")
    for record_id in sorted(ids):
        _forget(database, record_id)
    behind.forget(database, ids)
    _scrub_receipts(database)
    _let_go_of_bundles(database, ids)
    for person in sorted(states.kinds(asked - ids)):  # nobody's consent stands for them any more
        states.write_row(PERSON, person)


def is_erased(database: Database, kind: str, record_id: str) -> bool:
    """Whether a record that is here was erased."""
    query = f"SELECT 1 FROM {table_of(kind)} WHERE id = ? AND erased = 1"
    return bool(database.query(query, (record_id,)))


def is_about_erased(database: Database, kind: str, record_id: str, owner: str) -> bool:
    """Whether a record was erased, or the person it hangs on was."""
    return is_erased(database, kind, record_id) or (
        owner != record_id and is_erased(database, PERSON, owner)
    )


def count_people(database: Database) -> int:
    """Count the people known to be erased."""
    query = f"SELECT count(*) FROM {table_of(PERSON)} WHERE erased = 1"
    return int(database.query(query)[0][0])


def settle(database: Database) -> None:
    """Call erased what the register holds as a dot alone, since nothing else is left of it."""
    database.execute(
        "UPDATE journal SET status = 'erased', absorbed = 1, settled = 0"
        f" WHERE {journal.WITHHELD} AND body LIKE '{_BLANK}%'"
    )


def _hanging_on(database: Database, record_ids: set[str]) -> set[str]:
    """Give what hangs on these records here, also where the register has forgotten it."""
    ids = {record_id for record_id, _ in hanging.on(database, record_ids)}
    return ids | _reviews_of(database, ids | record_ids)


def _reviews_of(database: Database, ids: set[str]) -> set[str]:
    """Give the reviews that speak of these records: they keep values."""
    names = json.dumps([f'"{record_id}"' for record_id in sorted(ids)])
    named = "EXISTS (SELECT 1 FROM json_each(:names) WHERE instr({}, value) > 0)"
    rows = database.query(
        f"SELECT id FROM {REVIEW} WHERE base IS NOT NULL AND {named.format('base')}"
        f" UNION SELECT record FROM journal WHERE type = '{REVIEW}' AND {named.format('body')}",
        {"names": names},
    )
    return {record_id for (record_id,) in rows}


def _person(states: States, consent: str) -> str:
    """Give whose consent this is, also where the register has called erased what said so."""
    shown = show(states.current(CONSENT, consent)).values
    return states.asked(consent, shown)


def _blank_journal(database: Database, record_ids: set[str]) -> None:
    lines = [line for record_id in record_ids for line in journal.all_of(database, record_id)]
    database.executemany(
        "UPDATE journal SET body = ?, creates = 0, intent = '', reason = NULL, settled = 0,"
        " status = iif(status = 'unsent', status, 'erased'), absorbed = status <> 'unsent'"
        f" WHERE id = ? AND body NOT LIKE '{_BLANK}%'",
        [(f'{_BLANK}"{_hash(line)}"}}', line.id) for line in lines],
    )


def _let_go_of_bundles(database: Database, record_ids: set[str]) -> None:
    """Let go of carried bundles that hold anything of these records, once they are handed over."""
    database.execute(
        "UPDATE carried SET erased = 1 WHERE device IN (SELECT epochs.device FROM journal"
        " JOIN epochs ON epochs.name = journal.epoch"
        " WHERE journal.record IN (SELECT value FROM json_each(?)))",
        (json.dumps(sorted(record_ids)),),
    )
    database.execute("DELETE FROM carried WHERE position IS NOT NULL AND erased = 1")


def _scrub_receipts(database: Database) -> None:
    """Leave no reason in kept receipts: it may name a cell by a phone. Nothing reads them again."""
    database.execute(
        "UPDATE receipts SET receipt = json_remove(receipt, '$.reasons')"
        " WHERE json_extract(receipt, '$.reasons') IS NOT NULL"
    )


def _hash(line: journal.Line) -> str:
    write = line.write
    seen = {cell: [list(dot) for dot in dots] for cell, dots in write.seen.items()}
    said = canonical([*write.dot, dict(write.values), seen])
    return hashlib.sha256(said.encode()).hexdigest()


def _forget(database: Database, record_id: str) -> None:
    database.execute("DELETE FROM past WHERE record = ?", (record_id,))
    database.execute("DELETE FROM refetch WHERE record = ?", (record_id,))
    database.execute(
        "DELETE FROM drafts WHERE instr(key, :id) > 0 OR instr(body, :id) > 0", {"id": record_id}
    )
    database.execute(
        "DELETE FROM queue WHERE record = :id OR other = :id OR owner = :id", {"id": record_id}
    )
