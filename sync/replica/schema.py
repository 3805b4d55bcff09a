"""The replica's own tables. Those of the record types derive from forms/ (``tables``)."""

from sync.replica import text_index
from sync.replica.database import Database
from sync.replica.migrations import step

SPINE = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
-- openings of vaults whose writes are in the journal, device NULL for this laptop's own
CREATE TABLE epochs (
    name TEXT PRIMARY KEY, device TEXT, after TEXT, after_number INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
-- the register's numbers for epochs, as its documents use them
CREATE TABLE register_epochs (id INTEGER PRIMARY KEY, name TEXT NOT NULL, device TEXT);
CREATE INDEX register_epochs_name ON register_epochs (name);
CREATE TABLE devices (
    device TEXT PRIMARY KEY, id INTEGER NOT NULL, name TEXT NOT NULL,
    device_name TEXT NOT NULL, role TEXT NOT NULL
) WITHOUT ROWID;
-- every write made or carried here, `absorbed` once the base accounts for it
CREATE TABLE journal (
    id INTEGER PRIMARY KEY,
    epoch TEXT NOT NULL, number INTEGER NOT NULL,
    ms INTEGER NOT NULL, counter INTEGER NOT NULL,
    type TEXT NOT NULL, record TEXT NOT NULL, owner TEXT NOT NULL,
    creates INTEGER NOT NULL, intent TEXT NOT NULL, body TEXT NOT NULL,
    status TEXT NOT NULL DEFAULT 'unsent', position INTEGER, reason TEXT,
    absorbed INTEGER NOT NULL DEFAULT 0,
    UNIQUE (epoch, number)
);
CREATE INDEX journal_record ON journal (record);
CREATE INDEX journal_overlay ON journal (position) WHERE absorbed = 0;
CREATE INDEX journal_open ON journal (status, owner) WHERE status <> 'counted';
-- rows that were live in a base and no longer are: the history of what came from elsewhere
CREATE TABLE past (
    record TEXT NOT NULL, cell TEXT NOT NULL, epoch TEXT NOT NULL, number INTEGER NOT NULL,
    ms INTEGER NOT NULL, counter INTEGER NOT NULL, value TEXT NOT NULL,
    PRIMARY KEY (record, cell, epoch, number)
) WITHOUT ROWID;
CREATE TABLE receipts (
    id INTEGER PRIMARY KEY, session TEXT NOT NULL, sequence INTEGER NOT NULL,
    receipt TEXT NOT NULL, signature TEXT NOT NULL, UNIQUE (session, sequence)
);
-- records to be told anew by a register that was restored from a backup
CREATE TABLE refetch (record TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE drafts (key TEXT PRIMARY KEY, body TEXT NOT NULL, ms INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE log (
    id INTEGER PRIMARY KEY, ms INTEGER NOT NULL, code TEXT NOT NULL, facts TEXT NOT NULL
);
"""

REVIEW = """
-- what pairs of records say of each other (same, other, torn) and what was not picked
CREATE TABLE same (
    record TEXT NOT NULL, other TEXT NOT NULL, type TEXT NOT NULL, verdict TEXT NOT NULL,
    over TEXT NOT NULL, PRIMARY KEY (record, other)
) WITHOUT ROWID;
CREATE INDEX same_other ON same (other);
-- the record that each of several merged ones is shown as, its own line being the head's
CREATE TABLE member (record TEXT PRIMARY KEY, head TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX member_head ON member (head);
-- what waits for a person or was decided by one, said being what its review record says
CREATE TABLE queue (
    id TEXT PRIMARY KEY, kind TEXT NOT NULL, record TEXT NOT NULL, type TEXT NOT NULL,
    other TEXT NOT NULL DEFAULT '', title TEXT NOT NULL DEFAULT '',
    facts TEXT NOT NULL DEFAULT '{}', since INTEGER NOT NULL, who TEXT NOT NULL DEFAULT '[]',
    owner TEXT NOT NULL DEFAULT '', event TEXT NOT NULL DEFAULT '', region TEXT NOT NULL DEFAULT '',
    closing INTEGER NOT NULL, reason INTEGER NOT NULL, said TEXT,
    assignee TEXT NOT NULL DEFAULT '', asked TEXT NOT NULL DEFAULT '',
    verdict TEXT NOT NULL DEFAULT '', decided_ms INTEGER NOT NULL DEFAULT 0,
    twice INTEGER NOT NULL DEFAULT 0,
    state TEXT GENERATED ALWAYS AS (CASE
        WHEN twice OR said IS NULL THEN iif(reason OR twice, 'new', 'decided')
        WHEN said = 'answered' THEN said
        WHEN NOT reason THEN 'decided'
        WHEN said IN ('assigned', 'waiting', 'hold', 'undone') THEN said
        WHEN said = 'decided' AND closing THEN said
        ELSE 'new' END) VIRTUAL
);
CREATE INDEX queue_record ON queue (record);
CREATE INDEX queue_other ON queue (other);
CREATE INDEX queue_owner ON queue (owner);
CREATE INDEX queue_state ON queue (state, since);
CREATE INDEX queue_kind ON queue (kind, state, since);
CREATE INDEX queue_spent ON queue (reason) WHERE reason = 0 AND said IS NULL;
"""

LINKAGE = """
-- which blocks each person is in, and the pairs that may be one (see ``duplicates``)
CREATE TABLE block_keys (
    key INTEGER NOT NULL, row INTEGER NOT NULL, PRIMARY KEY (key, row)
) WITHOUT ROWID;
CREATE INDEX block_keys_row ON block_keys (row);
CREATE TABLE suspects (
    one TEXT NOT NULL, other TEXT NOT NULL, bits REAL NOT NULL, reasons TEXT NOT NULL,
    PRIMARY KEY (one, other)
) WITHOUT ROWID;
CREATE INDEX suspects_other ON suspects (other);
"""

IMPORTS = """
-- lists that came in and can be taken back, until_ms being the stamp of their last write
CREATE TABLE imports (
    id INTEGER PRIMARY KEY, ms INTEGER NOT NULL, source TEXT NOT NULL, file TEXT NOT NULL,
    until_ms INTEGER NOT NULL
);
CREATE TABLE import_rows (
    id INTEGER PRIMARY KEY, import INTEGER NOT NULL, digest TEXT NOT NULL, person TEXT NOT NULL,
    made TEXT NOT NULL, before TEXT NOT NULL
);
CREATE INDEX import_rows_import ON import_rows (import);
"""

ACCESSES = """
-- what was opened, printed and exported here, until the register has it in its audit
CREATE TABLE accesses (
    ms INTEGER PRIMARY KEY, action TEXT NOT NULL,
    record TEXT, type TEXT NOT NULL, n INTEGER NOT NULL
);
CREATE INDEX accesses_record ON accesses (record, action, ms);
"""

SETTLED = """
-- whether a pull has told what stands of a write that is open at the register
ALTER TABLE journal ADD COLUMN settled INTEGER NOT NULL DEFAULT 0;
DROP INDEX journal_overlay;
CREATE INDEX journal_overlay ON journal (settled, status, position) WHERE absorbed = 0;
CREATE INDEX journal_settled ON journal (epoch) WHERE settled = 1;
"""

BUNDLES = """
-- the last bundle by which a write of this laptop left
ALTER TABLE journal ADD COLUMN bundle INTEGER;
-- own bundles that left, with their writes as ranges (epoch, first number, count)
CREATE TABLE bundles (
    id INTEGER PRIMARY KEY, hash TEXT NOT NULL UNIQUE, made_ms INTEGER NOT NULL,
    dots TEXT NOT NULL, receipt TEXT, signature TEXT
);
-- sealed bundles of others, position once the register has them
CREATE TABLE carried (
    hash TEXT PRIMARY KEY, device TEXT NOT NULL, made_ms INTEGER NOT NULL, body BLOB NOT NULL,
    position INTEGER, receipt TEXT, signature TEXT, refused TEXT NOT NULL DEFAULT '',
    erased INTEGER NOT NULL DEFAULT 0
);
ALTER TABLE devices ADD COLUMN key TEXT NOT NULL DEFAULT '';
ALTER TABLE devices ADD COLUMN key_ms INTEGER NOT NULL DEFAULT 0;
-- have the directory told again, with its keys
UPDATE meta SET value = '0' WHERE key = 'devices_known';
"""

RULES = """
-- the rules that were tried on an item, as it is, and left it to a person
ALTER TABLE queue ADD COLUMN tried TEXT;
"""

PERSONS = """
ALTER TABLE devices ADD COLUMN person TEXT NOT NULL DEFAULT '';
UPDATE meta SET value = '0' WHERE key = 'devices_known'
"""

PURPOSES = """
ALTER TABLE accesses ADD COLUMN purpose TEXT NOT NULL DEFAULT '';
ALTER TABLE accesses ADD COLUMN ids TEXT NOT NULL DEFAULT ''
"""

HELD = """
-- people who may not leave, and since when they are here by the register's time (see ``expiring``)
CREATE TABLE held (person TEXT PRIMARY KEY, since INTEGER NOT NULL) WITHOUT ROWID
"""

BEHIND = """
-- what the writes that bundles brought and that are not shown had seen (see ``behind``)
CREATE TABLE behind (
    record TEXT NOT NULL, epoch TEXT NOT NULL, number INTEGER NOT NULL, seen TEXT NOT NULL,
    PRIMARY KEY (record, epoch, number)
) WITHOUT ROWID
"""


@step("0001_spine")
def spine(database: Database) -> None:
    """Make the tables that the first version needs."""
    _make(database, SPINE)


@step("0002_review")
def review(database: Database) -> None:
    """Make the tables of what waits for a person, and of records shown as one."""
    _make(database, REVIEW)


@step("0003_linkage")
def linkage(database: Database) -> None:
    """Make the tables of who may be here twice."""
    _make(database, LINKAGE)


@step("0004_imports")
def imports(database: Database) -> None:
    """Make the tables of the lists that came in."""
    _make(database, IMPORTS)


@step("0005_accesses")
def accesses(database: Database) -> None:
    """Make the table of what was opened and exported here."""
    _make(database, ACCESSES)


@step("0006_bundles")
def bundles(database: Database) -> None:
    """Make the tables of what travels without a network."""
    _make(database, BUNDLES)


@step("0007_withdrawn")
def withdrawn(database: Database) -> None:
    """Have the directory told again, so that it says which devices were revoked."""
    database.execute("UPDATE meta SET value = '0' WHERE key = 'devices_known'")


@step("0008_rules")
def rules(database: Database) -> None:
    """Note which rules were tried on what waits."""
    _make(database, RULES)


@step("0009_purposes")
def purposes(database: Database) -> None:
    """Note what a list was taken out for, and who was on it."""
    _make(database, PURPOSES)


@step("0010_held")
def held(database: Database) -> None:
    """Make the table of those who may not leave, and find them without reading everybody."""
    _make(database, HELD)
    if database.query("SELECT 1 FROM sqlite_master WHERE name = 'entrepreneur'"):
        index_withheld(database)


def index_withheld(database: Database) -> None:
    """Index the people who may not leave."""
    database.execute(
        "CREATE INDEX IF NOT EXISTS entrepreneur_withheld ON entrepreneur (id) WHERE withheld <> 0"
    )


@step("0011_texts")
def texts(database: Database) -> None:
    """Have the search index take in pages, not rows: see ``text_index``."""
    indexes = database.query("SELECT name FROM sqlite_master WHERE name GLOB '*_fts'")
    for (index,) in indexes:
        text_index.forget_deleted(database, index.removesuffix("_fts"))


@step("0012_closer_blocks")
def closer_blocks(database: Database) -> None:
    """Have everybody enter their blocks anew: two words of a name with a town or a year are one.

    Who was told apart stays so; the pairs that wait are found again at the next look.
    """
    if database.query("SELECT 1 FROM sqlite_master WHERE name = 'entrepreneur'"):
        database.execute("UPDATE entrepreneur SET linked = 0 WHERE linked = 1")


@step("0013_open")
def open_writes(database: Database) -> None:
    """Index the writes that are not counted in the order in which they are handed up."""
    database.execute("DROP INDEX journal_open")
    database.execute("CREATE INDEX journal_open ON journal (status) WHERE status <> 'counted'")


@step("0014_behind")
def behind(database: Database) -> None:
    """Make the table of what is seen through."""
    _make(database, BEHIND)


@step("0015_settled")
def settled(database: Database) -> None:
    """Tell apart the writes whose verdicts are known for good, unless the register says more."""
    _make(database, SETTLED)


@step("0016_persons")
def persons(database: Database) -> None:
    """Have the directory told again, with who stands behind each device: two may have one name."""
    _make(database, PERSONS)


def _make(database: Database, statements: str) -> None:
    for statement in statements.split(";"):
        if statement.strip():
            database.execute(statement)
