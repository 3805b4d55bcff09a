"""Records that are shown as one: who belongs to whom, and the rows of those who do.

``same`` has what each pair says, ``member`` the record each member is shown as: the one with the
smallest id of those that are here. Both derive from the states (``sync.merge.same``). A member
that is shown with another has ``gone = 2`` in its table, so every list, search and count has
merged people once; the head's row is that of all of them together. Consents follow their people.
"""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from forms.consent import consent_id
from sync.merge import cells, same
from sync.merge.same import Over
from sync.merge.state import RecordState
from sync.merge.view import Shown, show
from sync.merge.write import Dot
from sync.replica import journal, past, text_index
from sync.replica.database import Database
from sync.replica.rows import row_of
from sync.replica.tables import table_of

SHOWN_ELSEWHERE = 2
PERSON, CONSENT = "entrepreneur", "consent"


@dataclass(frozen=True, slots=True)
class Group:
    """Records shown as one: the head first; ``over`` are the rows that nobody picked."""

    members: tuple[str, ...]
    over: Over = field(default_factory=dict)

    @property
    def head(self) -> str:
        """The record that the others are shown as."""
        return self.members[0]


def members(database: Database, record_id: str) -> tuple[str, ...]:
    """Give all records that one is shown with, the head first; itself alone where it is one."""
    rows = database.query(
        "SELECT record, head FROM member WHERE head ="
        " (SELECT head FROM member WHERE record = ?) ORDER BY record",
        (record_id,),
    )
    if not rows:
        return (record_id,)
    head = rows[0][1]
    return (head, *(record for record, _ in rows if record != head))


def group(database: Database, record_id: str) -> Group:
    """Give the group of a record, with what was not picked when its members were merged."""
    found = members(database, record_id)
    return Group(found, _over(database, found)) if len(found) > 1 else Group(found)


def groups(database: Database, record_ids: Collection[str]) -> dict[str, Group]:
    """Give the groups of several records, by each of them that is in one."""
    rows = database.query(
        "SELECT record FROM member WHERE record IN (SELECT value FROM json_each(?))",
        (json.dumps(list(record_ids)),),
    )
    return {record: group(database, record) for (record,) in rows}


def note(database: Database, record_type: str, states: Mapping[str, RecordState]) -> set[str]:
    """Take in what these states say of pairs; give the records to be shown anew."""
    if record_type == CONSENT:
        return _follow_people(database, states)
    said = {i: same.pairs_of(state) for i, state in states.items() if _says(state)}
    for other in _erased(database, record_type, {o for pairs in said.values() for o in pairs}):
        for found in said.values():
            found.pop(other, None)
    ids = json.dumps(list(states))
    known = database.query(
        "SELECT record, other FROM same WHERE record IN (SELECT value FROM json_each(:ids))"
        " UNION SELECT record, other FROM same"
        " WHERE other IN (SELECT value FROM json_each(:ids))",
        {"ids": ids},
    )
    if not said and not known:
        return set()
    before = {record for pair in known for record in pair}
    database.execute("DELETE FROM same WHERE record IN (SELECT value FROM json_each(?))", (ids,))
    database.executemany(
        "INSERT INTO same (record, other, type, verdict, over) VALUES (?, ?, ?, ?, ?)",
        [
            (record, other, record_type, str(pair.verdict), _spelled(pair.over))
            for record, pairs in said.items()
            for other, pair in pairs.items()
        ],
    )
    now = {other for pairs in said.values() for other in pairs} | said.keys()
    return _regroup(database, record_type, before | now)


def verdict(database: Database, one: str, other: str) -> str:
    """Give what is said of a pair, or nothing."""
    low, high = sorted((one, other))
    rows = database.query("SELECT verdict FROM same WHERE record = ? AND other = ?", (low, high))
    return str(rows[0][0]) if rows else ""


def pairs(database: Database, record_ids: Iterable[str]) -> list[tuple[str, str]]:
    """Give the pairs that say the same among these records."""
    ids = json.dumps(list(record_ids))
    return [
        (record, other)
        for record, other in database.query(
            "SELECT record, other FROM same WHERE verdict = 'same'"
            " AND record IN (SELECT value FROM json_each(:ids))"
            " AND other IN (SELECT value FROM json_each(:ids))",
            {"ids": ids},
        )
    ]


def write_group(
    database: Database, record_type: str, found: Group, states: Mapping[str, RecordState]
) -> Shown:
    """Put what is shown of a group into its head's row, and hide the others behind it."""
    table = table_of(record_type)
    here = [states[i] for i in found.members if i in states and states[i].cells]
    if not here:
        return Shown(gone=True)
    shown = show(same.joined(here, found.over))
    row = row_of(record_type, shown)
    columns = ", ".join(f"{name} = :{name}" for name in row)
    with text_index.following(database, table, {found.head: row["text"]}):
        database.execute(f"UPDATE {table} SET {columns} WHERE id = :id", {**row, "id": found.head})
    database.executemany(
        f"UPDATE {table} SET gone = {SHOWN_ELSEWHERE}, contested = 0 WHERE id = ?",
        [(record,) for record in found.members[1:]],
    )
    return shown


def origin(database: Database, record_ids: Sequence[str], cell: str, dot: Dot) -> str | None:
    """Give which of these records a row that no longer stands was written on."""
    for record in record_ids:
        held = ((name, row.dot) for name, row in past.of(database, record))
        own = (line.write.dot for line in journal.all_of(database, record))
        if (cell, dot) in held or dot in own:
            return record
    return None


def _says(state: RecordState) -> bool:
    return any(name.startswith(cells.SAME_AS) for name in state.cells)


def leave(database: Database, record_type: str, record_id: str) -> set[str]:
    """Follow a record that left this laptop; give the records to be shown anew."""
    if len(members(database, record_id)) == 1:
        return set()
    if record_type == CONSENT:
        return _follow_people(database, [record_id])
    return _regroup(database, record_type, {record_id}) - {record_id}


def forget(database: Database, record_type: str, record_ids: Collection[str]) -> set[str]:
    """Part erased records from all others; give those others, to be shown anew."""
    ids = json.dumps(list(record_ids))
    erased = "(SELECT value FROM json_each(:ids))"
    database.execute(
        f"DELETE FROM same WHERE record IN {erased} OR other IN {erased}", {"ids": ids}
    )
    return _regroup(database, record_type, set(record_ids)) - set(record_ids)


def _erased(database: Database, record_type: str, record_ids: Collection[str]) -> list[str]:
    if not record_ids:
        return []
    rows = database.query(
        f"SELECT id FROM {table_of(record_type)} WHERE erased = 1"
        " AND id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(record_ids)),),
    )
    return [record for (record,) in rows]


def _follow_people(database: Database, consents: Iterable[str]) -> set[str]:
    """Choose the heads of consents anew, now that some came or went."""
    touched = {record for i in groups(database, list(consents)) for record in members(database, i)}
    for head in {members(database, record)[0] for record in touched}:
        _write_members(database, CONSENT, list(members(database, head)))
    return touched


def _regroup(database: Database, record_type: str, touched: set[str]) -> set[str]:
    """Work out anew who is shown with whom around some records."""
    rows = database.query(
        "SELECT record FROM member WHERE head IN"
        " (SELECT head FROM member WHERE record IN (SELECT value FROM json_each(?)))",
        (json.dumps(list(touched)),),
    )
    todo = touched | {record for (record,) in rows}
    changed = set(todo)
    while todo:
        found = _component(database, todo.pop())
        todo -= found
        changed |= found
        _enter(database, record_type, found)
    return changed


def _component(database: Database, start: str) -> set[str]:
    rows = database.query(
        "WITH RECURSIVE reached (id) AS (SELECT ? UNION"
        " SELECT CASE WHEN same.record = reached.id THEN same.other ELSE same.record END"
        " FROM reached JOIN same ON same.record = reached.id OR same.other = reached.id"
        " WHERE same.verdict = 'same') SELECT id FROM reached",
        (start,),
    )
    return {record for (record,) in rows}


def _enter(database: Database, record_type: str, found: set[str]) -> None:
    """Write down one component, and that of the people's consents."""
    _write_members(database, record_type, sorted(found))
    if record_type == PERSON:
        _write_members(database, CONSENT, [consent_id(person) for person in sorted(found)])


def _write_members(database: Database, record_type: str, ids: Sequence[str]) -> None:
    """Write down who of these is shown as whom: the first of them that is here is the head."""
    spelled = json.dumps(list(ids))
    database.execute(
        "DELETE FROM member WHERE record IN (SELECT value FROM json_each(?))", (spelled,)
    )
    if len(ids) < 2:  # noqa: PLR2004 - one alone is no group
        return
    here = {
        record
        for (record,) in database.query(
            f"SELECT id FROM {table_of(record_type)} WHERE id IN (SELECT value FROM json_each(?))",
            (spelled,),
        )
    }
    head = next((record for record in ids if record in here), ids[0])
    database.executemany(
        "INSERT INTO member (record, head) VALUES (?, ?)", [(record, head) for record in ids]
    )


def _over(database: Database, record_ids: Sequence[str]) -> Over:
    ids = json.dumps(list(record_ids))
    rows = database.query(
        "SELECT over FROM same WHERE verdict = 'same' AND over <> '{}'"
        " AND record IN (SELECT value FROM json_each(?))",
        (ids,),
    )
    found: dict[str, frozenset[Dot]] = {}
    for (text,) in rows:
        for name, dots in json.loads(text).items():
            found[name] = found.get(name, frozenset()) | {Dot(*dot) for dot in dots}
    return found


def _spelled(over: Over) -> str:
    return json.dumps({name: [list(d) for d in sorted(dots)] for name, dots in over.items()})
