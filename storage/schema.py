"""The tables and what each one promises. A change of the schema is a new function at the end of this file.

    page        one row for each address ever named by a source; what is wanted of it and what was last read
    document    one row for each language version of a text: (key, language) is unique
    paragraph   each wording a document ever had, once; `current` tells the ones it has now
    version     the wordings of a document at one time; the numbers of a document run 1, 2, 3 … without a gap
    evidence    the bytes a version was read from, as the difference from an earlier version's
    chat        one row for each conversation or topic: (telegram_id, thread) is unique
    watch       what a chat watches; never the same twice in a chat; ids are never used again
    hit         where a watch met a version, or ceased to
    attachment  files on their way to chats: each kept once, until the last message that brings it was sent
    message     the outbox: (event, chat, part) is unique, so that nothing can be queued twice
    slip        what a button may bring back for a while: watches taken off, words and lists that await a yes
    invite      codes that let somebody in; guest: who came in by one
    run         how each poll of a source ended
    baseline    since when a source is known, so that old texts do not ring
    notice      what the operator was told; at most one is open for a source and topic

Whatever belongs to a chat refers to it with ON DELETE CASCADE: deleting the chat erases all of it.
Moments are whole microseconds since 1970-01-01 UTC. Lists and mappings are JSON. Tables are STRICT.
"""

from sqlite_utils import Database, Migrations

migrations = Migrations("tocsin")

_FETCHING = """
CREATE TABLE page (
    id INTEGER PRIMARY KEY,
    url TEXT NOT NULL UNIQUE,
    source TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('listing', 'record', 'text')),
    key TEXT NOT NULL,
    language TEXT NOT NULL,
    mark TEXT NOT NULL,
    steady INTEGER NOT NULL,
    accepts TEXT NOT NULL CHECK (json_valid(accepts)),
    facts TEXT NOT NULL CHECK (json_valid(facts)),
    first_seen INTEGER NOT NULL,
    baseline INTEGER NOT NULL CHECK (baseline IN (0, 1)),
    read_mark TEXT,
    etag TEXT NOT NULL DEFAULT '',
    last_modified TEXT NOT NULL DEFAULT '',
    region TEXT NOT NULL DEFAULT '',
    checked_at INTEGER,
    attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    not_before INTEGER,
    missing INTEGER NOT NULL DEFAULT 0 CHECK (missing >= 0),
    missing_since INTEGER,
    CHECK ((read_mark IS NULL) = (checked_at IS NULL)),
    CHECK ((missing = 0) = (missing_since IS NULL))
) STRICT;
CREATE INDEX page_of_source ON page (source, id);

CREATE TABLE run (
    id INTEGER PRIMARY KEY,
    source TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    ended_at INTEGER NOT NULL CHECK (ended_at >= started_at),
    outcome TEXT NOT NULL,
    found INTEGER NOT NULL CHECK (found >= 0),
    new INTEGER NOT NULL CHECK (new >= 0),
    changed INTEGER NOT NULL CHECK (changed >= 0),
    requests INTEGER NOT NULL CHECK (requests >= 0),
    not_modified INTEGER NOT NULL CHECK (not_modified >= 0),
    bytes INTEGER NOT NULL CHECK (bytes >= 0),
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX run_of_source ON run (source, id);
CREATE INDEX run_by_start ON run (started_at);
CREATE INDEX run_with_news ON run (source, ended_at) WHERE new > 0;

CREATE TABLE baseline (source TEXT PRIMARY KEY, at INTEGER NOT NULL) STRICT;

CREATE TABLE notice (
    id INTEGER PRIMARY KEY,
    source TEXT NOT NULL,
    topic TEXT NOT NULL,
    reason TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    closed_at INTEGER
) STRICT;
CREATE UNIQUE INDEX notice_open ON notice (source, topic) WHERE closed_at IS NULL;
"""

# The triggers feed the search index from new wordings alone: turning `current` over must not index again.
_DOCUMENTS = """
CREATE TABLE document (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL CHECK (key <> ''),
    language TEXT NOT NULL,
    kind TEXT NOT NULL,
    institution TEXT NOT NULL,
    url TEXT NOT NULL,
    title TEXT NOT NULL,
    reference TEXT NOT NULL,
    procedure TEXT NOT NULL,
    published TEXT,
    source TEXT NOT NULL,
    page_url TEXT NOT NULL,
    current INTEGER REFERENCES version,
    UNIQUE (key, language)
) STRICT;
CREATE INDEX document_of_procedure ON document (procedure, language) WHERE procedure <> '';

CREATE TABLE paragraph (
    id INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES document,
    digest BLOB NOT NULL CHECK (length(digest) = 16),
    text TEXT NOT NULL,
    current INTEGER NOT NULL CHECK (current IN (0, 1)),
    UNIQUE (document, digest)
) STRICT;

CREATE TABLE version (
    id INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES document,
    number INTEGER NOT NULL CHECK (number >= 1),
    seen_at INTEGER NOT NULL,
    raw_sha256 TEXT NOT NULL,
    headers TEXT NOT NULL CHECK (json_valid(headers)),
    body BLOB NOT NULL,
    UNIQUE (document, number)
) STRICT;

CREATE VIEW version_in_context AS
SELECT version.*, document.key, document.language, document.kind, document.procedure,
       version.id = document.current AS current, first.body AS first_body
FROM version JOIN document ON document.id = version.document
     JOIN version AS first ON first.document = version.document AND first.number = 1;

CREATE VIRTUAL TABLE paragraph_fts USING fts5 (
    text, content='paragraph', content_rowid='id', tokenize='unicode61 remove_diacritics 2'
);
CREATE TRIGGER paragraph_added AFTER INSERT ON paragraph BEGIN
    INSERT INTO paragraph_fts (rowid, text) VALUES (new.id, new.text);
END;
CREATE TRIGGER paragraph_deleted AFTER DELETE ON paragraph BEGIN
    INSERT INTO paragraph_fts (paragraph_fts, rowid, text) VALUES ('delete', old.id, old.text);
END;
"""

# AUTOINCREMENT: an index or a worker still holding the id of an erased chat or watch must never meet a stranger's.
_PEOPLE = """
CREATE TABLE chat (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    telegram_id INTEGER NOT NULL,
    thread INTEGER NOT NULL CHECK (thread >= 0),
    title TEXT NOT NULL,
    timezone TEXT NOT NULL,
    digest_hour INTEGER CHECK (digest_hour BETWEEN 0 AND 23),
    created_at INTEGER NOT NULL,
    last_digest_at INTEGER,
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    turned_at INTEGER,
    turned_why TEXT NOT NULL DEFAULT '',
    not_before INTEGER,
    next_number INTEGER NOT NULL DEFAULT 1,
    UNIQUE (telegram_id, thread)
) STRICT;

CREATE TABLE watch (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    chat INTEGER NOT NULL REFERENCES chat ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 1),
    kind TEXT NOT NULL,
    query TEXT NOT NULL CHECK (query <> ''),
    aliases TEXT NOT NULL CHECK (json_valid(aliases)),
    created_at INTEGER NOT NULL,
    UNIQUE (chat, number),
    UNIQUE (chat, kind, query)
) STRICT;

CREATE TABLE hit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    watch INTEGER NOT NULL REFERENCES watch ON DELETE CASCADE,
    version INTEGER NOT NULL REFERENCES version,
    kind TEXT NOT NULL CHECK (kind IN ('new', 'added', 'changed', 'dropped')),
    paragraph INTEGER NOT NULL CHECK (paragraph >= 0),
    start INTEGER NOT NULL CHECK (start >= 0),
    "end" INTEGER NOT NULL CHECK ("end" >= start),
    surface TEXT NOT NULL,
    strength TEXT NOT NULL,
    why TEXT NOT NULL,
    at INTEGER NOT NULL,
    pushed INTEGER NOT NULL CHECK (pushed IN (0, 1)),
    UNIQUE (watch, version, kind, paragraph, start, "end")
) STRICT;
CREATE INDEX hit_of_version ON hit (version, watch);

CREATE VIEW hit_in_context AS
SELECT hit.*, watch.chat, watch.number, watch.kind AS watch_kind, watch.query, watch.aliases,
       watch.created_at AS watch_created_at, version.number AS version_number, version.seen_at,
       document.key, document.language, document.kind AS document_kind, document.institution, document.url,
       document.title, document.reference, document.procedure, document.published
FROM hit JOIN watch ON watch.id = hit.watch JOIN version ON version.id = hit.version
     JOIN document ON document.id = version.document;
"""

_OUTBOX = """
CREATE TABLE message (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    event TEXT NOT NULL CHECK (event <> ''),
    chat INTEGER NOT NULL REFERENCES chat ON DELETE CASCADE,
    part INTEGER NOT NULL CHECK (part >= 1),
    html TEXT NOT NULL,
    class TEXT NOT NULL CHECK (class IN ('alert', 'digest', 'notice')),
    state TEXT NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'sending', 'sent', 'unknown', 'dead')),
    attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    repeated INTEGER NOT NULL DEFAULT 0 CHECK (repeated IN (0, 1)),
    not_before INTEGER,
    created_at INTEGER NOT NULL,
    started_at INTEGER,
    ended_at INTEGER,
    message_id INTEGER,
    reason TEXT NOT NULL DEFAULT '',
    UNIQUE (event, chat, part),
    CHECK (state <> 'sending' OR started_at IS NOT NULL),
    CHECK (state <> 'unknown' OR NOT repeated),
    CHECK (state <> 'unknown' OR not_before IS NULL OR class = 'alert'),
    CHECK ((state = 'sent') = (message_id IS NOT NULL)),
    CHECK (state = 'sent' OR html <> '')
) STRICT;
CREATE INDEX message_pending ON message (id) WHERE state = 'pending';
CREATE INDEX message_sending ON message (id) WHERE state = 'sending';
CREATE INDEX message_unknown ON message (id) WHERE state = 'unknown';
CREATE INDEX message_open ON message (chat, id) WHERE state IN ('pending', 'sending', 'unknown');
"""


@migrations()
def m001_fetching(db: Database) -> None:
    """Pages, runs, baselines and notices."""
    db.executescript(_FETCHING)


@migrations()
def m002_documents(db: Database) -> None:
    """Documents, their paragraphs and versions, and the search over them."""
    db.executescript(_DOCUMENTS)


@migrations()
def m003_people(db: Database) -> None:
    """Chats, their watches and hits."""
    db.executescript(_PEOPLE)


@migrations()
def m004_outbox(db: Database) -> None:
    """Messages on their way to Telegram."""
    db.executescript(_OUTBOX)


_ATTACHMENTS = """
CREATE TABLE attachment (
    id INTEGER PRIMARY KEY,
    digest BLOB NOT NULL UNIQUE CHECK (length(digest) = 16),
    name TEXT NOT NULL CHECK (name <> ''),
    body BLOB NOT NULL
) STRICT;
ALTER TABLE message ADD COLUMN attachment INTEGER REFERENCES attachment;
CREATE INDEX message_with_attachment ON message (attachment) WHERE attachment IS NOT NULL;
"""


@migrations()
def m005_attachments(db: Database) -> None:
    """Files beside messages."""
    db.executescript(_ATTACHMENTS)


_TOPICS = """
ALTER TABLE message ADD COLUMN topic TEXT NOT NULL DEFAULT '';
CREATE INDEX message_of_topic ON message (chat, topic, id) WHERE topic <> '';
"""


@migrations()
def m006_topics(db: Database) -> None:
    """What a message is about, so that all on one procedure answer the first."""
    db.executescript(_TOPICS)


_EVIDENCE = """
CREATE TABLE evidence (
    version INTEGER PRIMARY KEY REFERENCES version,
    base INTEGER REFERENCES evidence,
    depth INTEGER NOT NULL CHECK (depth >= 0),
    head INTEGER NOT NULL CHECK (head >= 0),
    tail INTEGER NOT NULL CHECK (tail >= 0),
    body BLOB NOT NULL,
    CHECK (base IS NOT NULL OR (depth = 0 AND head = 0 AND tail = 0))
) STRICT;
"""


@migrations()
def m007_evidence(db: Database) -> None:
    """What versions were read from."""
    db.executescript(_EVIDENCE)


_CHOICES = """
ALTER TABLE chat ADD COLUMN language TEXT NOT NULL DEFAULT 'en' CHECK (language <> '');
ALTER TABLE chat ADD COLUMN settings TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(settings));
ALTER TABLE chat ADD COLUMN last_weekly_at INTEGER;
ALTER TABLE watch ADD COLUMN mode TEXT CHECK (mode IN ('instant', 'daily', 'weekly'));
ALTER TABLE watch ADD COLUMN possible TEXT CHECK (possible IN ('ring', 'digest', 'hide'));
ALTER TABLE watch ADD COLUMN muted_until INTEGER;
ALTER TABLE watch ADD COLUMN silence_days INTEGER CHECK (silence_days > 0);
ALTER TABLE message ADD COLUMN buttons TEXT NOT NULL DEFAULT '';
DROP VIEW hit_in_context;
CREATE VIEW hit_in_context AS
SELECT hit.*, watch.chat, watch.number, watch.kind AS watch_kind, watch.query, watch.aliases, watch.mode,
       watch.possible, watch.muted_until, watch.silence_days, watch.created_at AS watch_created_at,
       version.number AS version_number, version.seen_at,
       document.key, document.language, document.kind AS document_kind, document.institution, document.url,
       document.title, document.reference, document.procedure, document.published
FROM hit JOIN watch ON watch.id = hit.watch JOIN version ON version.id = hit.version
     JOIN document ON document.id = version.document;
"""


@migrations()
def m008_choices(db: Database) -> None:
    """What people choose: language, settings, how each watch rings; buttons under messages."""
    db.executescript(_CHOICES)


# Held messages are left out of the index of those that may go out, so that a night's worth costs the rest nothing.
_BEING_TOLD = """
ALTER TABLE message ADD COLUMN held_until INTEGER;
DROP INDEX message_pending;
CREATE INDEX message_pending ON message (id) WHERE state = 'pending' AND held_until IS NULL;
CREATE INDEX message_held ON message (held_until) WHERE held_until IS NOT NULL;
ALTER TABLE watch ADD COLUMN silence_told_at INTEGER;
"""


@migrations()
def m009_being_told(db: Database) -> None:
    """Messages that wait for the end of quiet hours; watches whose silence was told."""
    db.executescript(_BEING_TOLD)


_ASKING = """
ALTER TABLE hit ADD COLUMN irrelevant_at INTEGER;
CREATE INDEX message_of_number ON message (chat, message_id) WHERE message_id IS NOT NULL;
CREATE INDEX page_of_key ON page (key) WHERE key <> '';
CREATE INDEX document_of_url ON document (url);
CREATE INDEX document_of_page ON document (page_url);
CREATE VIRTUAL TABLE paragraph_word USING fts5vocab ('paragraph_fts', 'row');
"""


@migrations()
def m010_asking(db: Database) -> None:
    """What questions about alerts and the archive need: whose message, which page, which words there are."""
    db.executescript(_ASKING)


_SLIPS = """
CREATE TABLE slip (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    chat INTEGER NOT NULL REFERENCES chat ON DELETE CASCADE,
    body TEXT NOT NULL CHECK (json_valid(body)),
    until INTEGER NOT NULL
) STRICT;
"""


@migrations()
def m011_slips(db: Database) -> None:
    """What a button may bring back within minutes."""
    db.executescript(_SLIPS)


_INVITES = """
CREATE TABLE invite (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL UNIQUE,
    uses_left INTEGER NOT NULL CHECK (uses_left >= 0),
    expires_at INTEGER NOT NULL
) STRICT;
CREATE TABLE guest (telegram_id INTEGER PRIMARY KEY) STRICT;
"""


@migrations()
def m012_invites(db: Database) -> None:
    """Codes that let somebody in, and who came in by one."""
    db.executescript(_INVITES)
