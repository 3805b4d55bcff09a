"""How long somebody may stay here who did not agree to be kept, and their erasure after that.

Who neither agreed nor came with a source's legal basis never leaves this laptop, and stays on it
for the days that the deployment grants (``days_without_consent``). The table ``held`` has these
people and since when they are here. What destroys goes by the register's time [I7]: what this
laptop's clock said at a recording counts only between the register's word before and its next one,
and nobody goes before the register itself has told that their days are over. Whom the register
holds is its to erase; so is whoever was merged with somebody it may hold.
"""

from forms.ids import created_ms
from sync.replica import erasing, settings
from sync.replica.database import Database
from sync.replica.states import States

DAY_MS = 86_400_000
AT_ONCE = 100
"""People of one step; each is a transaction."""
GONE = "expired_people"
"""How many were erased since somebody last took note."""
_LOOKED = "held_looked"

_HELD = """
    SELECT id FROM entrepreneur person WHERE withheld <> 0 AND base IS NULL
    AND NOT EXISTS (SELECT 1 FROM journal WHERE record = person.id AND status = 'counted')
    AND NOT EXISTS (
        SELECT 1 FROM member JOIN member other ON other.head = member.head
        JOIN entrepreneur one ON one.id = other.record
        WHERE member.record = person.id AND (coalesce(one.withheld, 0) = 0 OR one.base IS NOT NULL))
"""


def look(database: Database, contact_ms: int, now_ms: int) -> None:
    """Bring the table up to date; both moments are the register's time, Unix time in ms.

    ``contact_ms`` is its last word, ``now_ms`` what this laptop makes of that by its own clock.
    """
    before = settings.get(database, _LOOKED, contact_ms)
    held = {person for (person,) in database.query(_HELD)}
    known = {person for (person,) in database.query("SELECT person FROM held")}
    database.executemany("DELETE FROM held WHERE person = ?", [(one,) for one in known - held])
    database.executemany(
        "INSERT INTO held (person, since) VALUES (?, ?)",
        [(one, max(before, created_ms(one))) for one in sorted(held - known)],
    )
    database.execute("UPDATE held SET since = ? WHERE since > ?", (now_ms, now_ms))
    settings.put(database, _LOOKED, contact_ms)


def erase_some(
    database: Database, states: States, contact_ms: int, days: int, limit: int = AT_ONCE
) -> int:
    """Erase up to ``limit`` people whose days were over at the last contact; say how many."""
    rows = database.query(
        "SELECT person FROM held WHERE since <= ? ORDER BY since LIMIT ?",
        (contact_ms - days * DAY_MS, limit),
    )
    people = [person for (person,) in rows]
    if people:
        erasing.erase(database, states, people)
        erasing.settle(database)
        database.executemany("DELETE FROM held WHERE person = ?", rows)
        settings.put(database, GONE, settings.get(database, GONE, 0) + len(people))
    return len(people)
