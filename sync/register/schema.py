"""The register's tables. A record's state is a document, so no type has a table of its own.

``writes`` is the register's memory: every write with its verdict, in order of position. ``records``
is what the counted ones come to. Everything else says who may do what, and how far all has come.

Epochs are interned: ``epochs.id`` is the number that stands in documents, in ``seen`` and in
``pusher``. Positions, epoch numbers and device numbers are given out under the lock on ``meta``,
so all three become visible in the order of their commits.
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Float,
    Index,
    Integer,
    MetaData,
    SmallInteger,
    String,
    Table,
    Text,
    false,
    text,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "pk": "pk_%(table_name)s",
    }
)

meta = Table(
    "meta",
    metadata,
    Column("id", SmallInteger, CheckConstraint("id = 1", name="one_row"), primary_key=True),
    Column("register_id", String(32), nullable=False),
    Column("register_epoch", String(32), nullable=False),
    Column("deployment", String(80), nullable=False),
    Column("position", BigInteger, nullable=False),
    Column("backup_mark", BigInteger, nullable=False),
    Column("created_ms", BigInteger, nullable=False),
)

epochs = Table(
    "epochs",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("name", String(24), nullable=False, unique=True),
    Column("device", String(32), nullable=False),
    Column("after", String(24)),
    Column("after_number", BigInteger, nullable=False),
    # all numbers up to ``whole`` are held; ``top`` is the highest one held
    Column("whole", BigInteger, nullable=False),
    Column("top", BigInteger, nullable=False),
)

people = Table(
    "people",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("name", Text, nullable=False),
    Column("role", String(20), nullable=False),
    Column("scope", Text, nullable=False),
    Column("suspended_ms", BigInteger),
)

devices = Table(
    "devices",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("device", String(32), nullable=False, unique=True),
    Column("key", String(64), nullable=False),
    Column("name", Text, nullable=False),
    Column("person", String(32), nullable=False, index=True),
    Column("enrolled_ms", BigInteger, nullable=False),
    Column("revoked_ms", BigInteger),
    # of a device that waits for a coordinator's word, and of one that was declined
    Column("waits", Boolean, nullable=False, server_default=false()),
    Column("declined_ms", BigInteger),
    # what it last told of itself: when, its version, and what it had not sent
    Column("seen_ms", BigInteger),
    Column("version", String(40), nullable=False, server_default=""),
    Column("unsent", BigInteger, nullable=False, server_default="0"),
    Column("unsent_since_ms", BigInteger),
    # up to when its notes of what was opened and exported stand in the audit
    Column("reported_ms", BigInteger, nullable=False, server_default="0"),
    # its key: since when it signs with this one
    Column("key_ms", BigInteger),
    # a revoked one's end: the order's id, when it was first given, the signed receipt of the wipe
    Column("wipe_order", String(32)),
    Column("wipe_ms", BigInteger),
    Column("wiped_ms", BigInteger),
    Column("wipe_receipt", Text),
)

invitations = Table(
    "invitations",
    metadata,
    Column("token_hash", String(64), primary_key=True),
    Column("person", String(32), nullable=False),
    Column("created_ms", BigInteger, nullable=False),
    Column("expires_ms", BigInteger, nullable=False),
    Column("used_by", String(32)),
    Column("used_ms", BigInteger),
    Column("withdrawn_ms", BigInteger),
    Column("by_device", String(32)),  # whose laptop made it; null: the operator's command
)

writes = Table(
    "writes",
    metadata,
    Column("position", BigInteger, primary_key=True, autoincrement=False),
    Column("epoch", Integer, nullable=False),
    Column("number", BigInteger, nullable=False),
    Column("pusher", Integer, nullable=False),
    Column("stamp_ms", BigInteger, nullable=False),
    Column("stamp_counter", BigInteger, nullable=False),
    Column("claimed_ms", BigInteger),  # where it was beyond the bound, and so corrected
    Column("type", String(40)),
    Column("record", String(32)),
    Column("creates", Boolean, nullable=False),
    Column("intent", Text, nullable=False),
    Column("values", Text),  # {cell: value}
    Column("seen", Text),  # {cell: [[epoch, number], …]}
    Column("status", String(10), nullable=False),
    Column("reason", Text),
    Column("received_ms", BigInteger, nullable=False),
    Index("uq_writes_epoch_number", "epoch", "number", unique=True),
    Index("ix_writes_record", "record"),
    Index(
        "ix_writes_set_aside",
        "position",
        sqlite_where=text("status = 'set_aside'"),
        postgresql_where=text("status = 'set_aside'"),
    ),
    Index(
        "ix_writes_waiting",
        "record",
        sqlite_where=text("status = 'waiting'"),
        postgresql_where=text("status = 'waiting'"),
    ),
)

records = Table(
    "records",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("type", String(40), nullable=False),
    Column("owner", String(32)),  # the person it hangs on
    Column("places", Text, nullable=False),  # see sync.register.places
    Column("document", Text, nullable=False),  # sync.merge.document
    Column("marks", Text),  # sync.register.marks, of cells changed since the creation
    Column("created_position", BigInteger, nullable=False),
    Column("created_by", Integer, nullable=False),
    Column("whole_since", BigInteger, nullable=False),
    Column("position", BigInteger, nullable=False, index=True),
    Column("pusher", Integer, nullable=False),
    Column("others_position", BigInteger, nullable=False),
    Index(
        "ix_records_owner",
        "owner",
        sqlite_where=text("owner IS NOT NULL"),
        postgresql_where=text("owner IS NOT NULL"),
    ),
    sqlite_with_rowid=False,
)

placed = Table(  # records by place and position: see sync.register.news
    "placed",
    metadata,
    Column("place", Text, primary_key=True),
    Column("position", BigInteger, primary_key=True, autoincrement=False),
    Column("record", String(32), primary_key=True),
    sqlite_with_rowid=False,
)

departures = Table(
    "departures",
    metadata,
    Column("position", BigInteger, primary_key=True, autoincrement=False),
    Column("record", String(32), primary_key=True),
    Column("place", Text, primary_key=True),
)

erased = Table(
    "erased",
    metadata,
    Column("record", String(32), primary_key=True),
    Column("position", BigInteger, nullable=False, index=True),
)

awaits = Table(
    "awaits",
    metadata,
    Column("epoch", Integer, primary_key=True, autoincrement=False),
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column("record", String(32), primary_key=True),
)

pairs = Table(  # records said to be the same, or no more: see sync.register.pairs
    "pairs",
    metadata,
    Column("low", String(32), primary_key=True),
    Column("high", String(32), primary_key=True, index=True),
    Column("same", Boolean, nullable=False),
)

tokens = Table(  # other systems' tokens: see sync.register.outside.tokens
    "tokens",
    metadata,
    Column("id", String(16), primary_key=True),
    Column("name", Text, nullable=False),
    Column("purpose", String(40), nullable=False),
    Column("kinds", Text, nullable=False),  # record types and "figures", as a JSON list
    Column("scope", Text, nullable=False),
    Column("hash", String(64), nullable=False),  # SHA-256 of the secret
    Column("before_hash", String(64)),  # of the one before, where it still serves
    Column("before_until_ms", BigInteger),
    Column("created_ms", BigInteger, nullable=False),
    Column("expires_ms", BigInteger, nullable=False),
    Column("revoked_ms", BigInteger),
    Column("used_ms", BigInteger),
    Column("by_device", String(32)),  # whose laptop made it; null: the operator's command
    # how far its shelf has come: the id up to which it is filled (null: all), then by position
    Column("filled", String(32)),
    Column("position", BigInteger, nullable=False),
    Column("sequence", BigInteger, nullable=False),
)

shelves = Table(  # what each token's holder was offered: see sync.register.outside.shelf
    "shelves",
    metadata,
    Column("token", String(16), primary_key=True),
    Column("record", String(32), primary_key=True),
    Column("type", String(40), nullable=False),
    Column("root", String(32), nullable=False),  # the record it hangs on, or itself
    Column("sequence", BigInteger, nullable=False),
    Column("digest", String(32)),  # of what is offered; null: taken off
    Column("until", String(10)),  # the last day of the consent
    Index("ix_shelves_sequence", "token", "sequence"),
    Index("ix_shelves_root", "token", "root"),
    Index("ix_shelves_until", "token", "until"),
)

block_keys = Table(  # which blocks each person is in: see sync.register.linkage
    "block_keys",
    metadata,
    Column("key", BigInteger, primary_key=True, autoincrement=False),
    Column("record", String(32), primary_key=True, index=True),
    sqlite_with_rowid=False,
)

likely_pairs = Table(  # people who may be one: see sync.register.likely
    "likely_pairs",
    metadata,
    Column("low", String(32), primary_key=True),
    Column("high", String(32), primary_key=True, index=True),
    Column("number", BigInteger, nullable=False, index=True),
    Column("score", Float, nullable=False),
    Column("reasons", Text, nullable=False),
    Column("likely", Boolean, nullable=False),
    Column("found_ms", BigInteger, nullable=False),
)

block_marks = Table(  # how far linking has come: see sync.register.linker
    "block_marks",
    metadata,
    Column("id", SmallInteger, primary_key=True, autoincrement=False),
    Column("position", BigInteger, nullable=False),
)

commits = Table(
    "commits",
    metadata,
    Column("position", BigInteger, primary_key=True, autoincrement=False),
    Column("tag", String(32), nullable=False),
)

batches = Table(
    "batches",
    metadata,
    Column("session", Integer, primary_key=True, autoincrement=False),
    Column("sequence", BigInteger, primary_key=True, autoincrement=False),
    Column("hash", String(64), nullable=False),
    Column("receipt", Text, nullable=False),
    Column("signature", Text, nullable=False),
)

audit = Table(
    "audit",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("at_ms", BigInteger, nullable=False),
    Column("device", String(32)),
    Column("action", String(40), nullable=False),
    Column("subject", Text, nullable=False, index=True),
    Column("facts", Text, nullable=False),
    Column("hash", String(64), nullable=False),  # over the row and the hash before; see audit
)

audit_head = Table(
    "audit_head",
    metadata,
    Column("one", SmallInteger, CheckConstraint("one = 1", name="one_row"), primary_key=True),
    Column("id", Integer, nullable=False),
    Column("hash", String(64), nullable=False),
)

register_keys = Table(
    "register_keys",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("key", String(64), nullable=False),
    Column("statement", Text, nullable=False),  # the key before says that this one follows
    Column("signature", Text, nullable=False),
    Column("at_ms", BigInteger, nullable=False),
)

recovery_keys = Table(
    "recovery_keys",
    metadata,
    Column("id", String(16), primary_key=True),
    Column("region", String(200), nullable=False),  # * for every region
    Column("key", String(64), nullable=False),  # the public half; the private one is kept offline
    Column("persons", SmallInteger, nullable=False),
    Column("made_ms", BigInteger, nullable=False),
    Column("withdrawn_ms", BigInteger),
)
