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

-- what was opened, printed and exported here, until the register has it in its audit
CREATE TABLE accesses (
    ms INTEGER PRIMARY KEY, action TEXT NOT NULL,
    record TEXT, type TEXT NOT NULL, n INTEGER NOT NULL
);
CREATE INDEX accesses_record ON accesses (record, action, ms);
-- tables of the record types: system columns, then declared ones
-- every table: key, id, type, base, base_position, orphan, erased, title, sort, text, changed, contested, gone, withheld, linked
-- event: f_name, f_kind, f_place, f_place__city, f_place__country, f_starts, f_ends, f_region, f_target_sectors, f_ambassadors
-- entrepreneur: f_name, f_phones, f_emails, f_residence, f_residence__city, f_residence__country, f_region, f_event, f_origin_region, f_birth_year, f_diploma, f_trade, f_sectors, f_skills, f_languages, f_profile, f_membership, f_source, f_source__kind, f_source__name, f_source__basis
-- company: f_name, f_person, f_position, f_size, f_sector, f_value_chain, f_place, f_place__city, f_place__country, f_lead_buyer
-- encounter: f_person, f_event, f_met_at, f_ambassador, f_feeling_before, f_feeling_after, f_misunderstandings, f_lifted
-- need: f_person, f_event, f_kind, f_details, f_sector, f_target_region, f_urgency, f_stage, f_amount, f_amount__amount, f_pillar, f_state
-- consent: f_person, f_answers, f_expires
-- referral: f_person, f_need, f_to_kind, f_to_name, f_to_region, f_due, f_state, f_answered
-- followup: f_person, f_need, f_task, f_due, f_assignee, f_approach, f_state
-- attendance: f_person, f_event, f_badge
-- review: f_person, f_region, f_author_region, f_kind, f_subject, f_state, f_assignee, f_asked
-- rule: f_title
-- segment: f_name, f_role, f_region
-- approach: f_name, f_segment, f_region, f_due, f_handed_by
