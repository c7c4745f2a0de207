-- +goose Up

-- The CHECKs refuse personal data that package seal did not seal, and blind indexes of another length.

CREATE TABLE inbox (
    id integer PRIMARY KEY AUTOINCREMENT,
    account text NOT NULL,
    event_id text NOT NULL,
    peer blob CHECK (peer IS NULL OR (typeof(peer) = 'blob' AND length(peer) >= 34 AND substr(peer, 1, 2) = x'f501')),
    peer_bix blob CHECK (peer_bix IS NULL OR (typeof(peer_bix) = 'blob' AND length(peer_bix) = 16)),
    message_id text NOT NULL,
    kind text NOT NULL,
    at datetime NOT NULL,
    stored_at datetime NOT NULL,
    payload blob CHECK (payload IS NULL OR (typeof(payload) = 'blob' AND length(payload) >= 34 AND substr(payload, 1, 2) = x'f501')),
    state text NOT NULL CHECK (state IN ('waiting', 'done', 'parked')),
    tries integer NOT NULL DEFAULT 0,
    not_before datetime,
    code text NOT NULL DEFAULT '',
    late boolean NOT NULL DEFAULT false,
    done_at datetime
);
CREATE UNIQUE INDEX inbox_event ON inbox (account, event_id);
CREATE UNIQUE INDEX inbox_message ON inbox (account, peer_bix, message_id, kind) WHERE message_id <> '';
CREATE INDEX inbox_waiting ON inbox (account, peer_bix, id) WHERE state = 'waiting';
CREATE INDEX inbox_parked ON inbox (id) WHERE state = 'parked';

CREATE TABLE outbox (
    id integer PRIMARY KEY AUTOINCREMENT,
    platform text NOT NULL,
    account text NOT NULL,
    peer blob CHECK (peer IS NULL OR (typeof(peer) = 'blob' AND length(peer) >= 34 AND substr(peer, 1, 2) = x'f501')),
    peer_bix blob CHECK (peer_bix IS NULL OR (typeof(peer_bix) = 'blob' AND length(peer_bix) = 16)),
    conversation integer NOT NULL,
    kind text NOT NULL,
    args blob CHECK (args IS NULL OR (typeof(args) = 'blob' AND length(args) >= 34 AND substr(args, 1, 2) = x'f501')),
    lang text NOT NULL,
    buttons blob CHECK (buttons IS NULL OR (typeof(buttons) = 'blob' AND length(buttons) >= 34 AND substr(buttons, 1, 2) = x'f501')),
    files text NOT NULL,
    priority integer NOT NULL CHECK (priority BETWEEN 0 AND 3),
    not_before datetime,
    ref text NOT NULL,
    edit boolean NOT NULL,
    complaint integer NOT NULL,
    silent boolean NOT NULL,
    protect boolean NOT NULL,
    state text NOT NULL CHECK (state IN ('waiting', 'sent', 'dead', 'cancelled')),
    tries integer NOT NULL DEFAULT 0,
    sent_ref text NOT NULL DEFAULT '',
    code text NOT NULL DEFAULT '',
    at datetime NOT NULL,
    done_at datetime
);
-- Broadcasts apart: a million of them must not slow down the search for replies.
CREATE INDEX outbox_waiting ON outbox (account, peer_bix, id) WHERE state = 'waiting' AND priority < 3;
CREATE INDEX outbox_broadcast ON outbox (id) WHERE state = 'waiting' AND priority = 3;
CREATE INDEX outbox_sent ON outbox (account, peer_bix, sent_ref) WHERE sent_ref <> '';
CREATE INDEX outbox_ref ON outbox (account, peer_bix, ref, id) WHERE ref <> '' AND state = 'sent';
CREATE INDEX outbox_dead ON outbox (id) WHERE state = 'dead';

CREATE TABLE conversations (
    id integer PRIMARY KEY,
    version integer NOT NULL,
    platform text NOT NULL,
    account text NOT NULL,
    scope text NOT NULL,
    peer blob CHECK (peer IS NULL OR (typeof(peer) = 'blob' AND length(peer) >= 34 AND substr(peer, 1, 2) = x'f501')),
    peer_bix blob CHECK (peer_bix IS NULL OR (typeof(peer_bix) = 'blob' AND length(peer_bix) = 16)),
    person integer NOT NULL,
    lang text NOT NULL,
    lang_chosen boolean NOT NULL,
    greeted boolean NOT NULL,
    stopped boolean NOT NULL,
    ask blob CHECK (ask IS NULL OR (typeof(ask) = 'blob' AND length(ask) >= 34 AND substr(ask, 1, 2) = x'f501')),
    complaint integer NOT NULL,
    last_in_at datetime,
    burst_until datetime,
    media_group text NOT NULL,
    last_area text NOT NULL,
    last_place blob CHECK (last_place IS NULL OR (typeof(last_place) = 'blob' AND length(last_place) >= 34 AND substr(last_place, 1, 2) = x'f501')),
    misfits integer NOT NULL,
    wrong_tries integer NOT NULL,
    wrong_day text NOT NULL,
    registered integer NOT NULL,
    registered_day text NOT NULL
);
CREATE UNIQUE INDEX conversations_peer ON conversations (account, peer_bix);
CREATE INDEX conversations_person ON conversations (person);

CREATE TABLE identities (
    peer_bix blob NOT NULL PRIMARY KEY CHECK (typeof(peer_bix) = 'blob' AND length(peer_bix) = 16), -- the scope is mixed in
    scope text NOT NULL,
    person integer NOT NULL
);

CREATE TABLE persons (
    id integer PRIMARY KEY,
    lang text NOT NULL,
    at datetime NOT NULL
);

CREATE TABLE complainants (
    id integer PRIMARY KEY,
    person integer NOT NULL,
    name blob CHECK (name IS NULL OR (typeof(name) = 'blob' AND length(name) >= 34 AND substr(name, 1, 2) = x'f501')),
    relation blob CHECK (relation IS NULL OR (typeof(relation) = 'blob' AND length(relation) >= 34 AND substr(relation, 1, 2) = x'f501')),
    phone blob CHECK (phone IS NULL OR (typeof(phone) = 'blob' AND length(phone) >= 34 AND substr(phone, 1, 2) = x'f501')),
    phone_bix blob CHECK (phone_bix IS NULL OR (typeof(phone_bix) = 'blob' AND length(phone_bix) = 16)),
    erased boolean NOT NULL
);
CREATE INDEX complainants_person ON complainants (person);
CREATE INDEX complainants_phone ON complainants (phone_bix) WHERE phone_bix IS NOT NULL;

CREATE TABLE complaints (
    id integer PRIMARY KEY,
    version integer NOT NULL,
    number text NOT NULL,

    status text NOT NULL,
    open boolean NOT NULL,
    resume text NOT NULL,

    department text NOT NULL,
    category text NOT NULL,
    area text NOT NULL,
    place blob CHECK (place IS NULL OR (typeof(place) = 'blob' AND length(place) >= 34 AND substr(place, 1, 2) = x'f501')),
    location blob CHECK (location IS NULL OR (typeof(location) = 'blob' AND length(location) >= 34 AND substr(location, 1, 2) = x'f501')),
    pin text NOT NULL,
    lang text NOT NULL,
    confidence real NOT NULL,
    fingerprint text NOT NULL,

    account text NOT NULL,
    office text NOT NULL,
    conversation integer NOT NULL,
    at_platform text NOT NULL,
    at_account text NOT NULL,
    peer blob CHECK (peer IS NULL OR (typeof(peer) = 'blob' AND length(peer) >= 34 AND substr(peer, 1, 2) = x'f501')),
    person integer NOT NULL,
    complainant integer NOT NULL,

    doer_department text NOT NULL,
    doer_area text NOT NULL,
    doer_level text NOT NULL,
    doer_officer integer NOT NULL,
    answerable_department text NOT NULL,
    answerable_area text NOT NULL,
    answerable_level text NOT NULL,
    answerable_officer integer NOT NULL,

    danger text NOT NULL,
    sensitive boolean NOT NULL,
    against_staff boolean NOT NULL,
    anonymous boolean NOT NULL,
    show_phone boolean NOT NULL,
    discreet boolean NOT NULL,
    erase_at_close boolean NOT NULL,

    registered_at datetime,
    assigned_at datetime,
    accepted_at datetime,
    responded_at datetime,
    reported_at datetime,
    resolved_at datetime,
    closed_at datetime,

    first_response_due datetime,
    resolution_due datetime,
    paused_at datetime,
    pause_used boolean NOT NULL,

    handovers integer NOT NULL,
    appeals integer NOT NULL,

    closure text NOT NULL,
    truth text NOT NULL,
    rating text NOT NULL,
    on_time boolean NOT NULL,

    closing_code blob CHECK (closing_code IS NULL OR (typeof(closing_code) = 'blob' AND length(closing_code) >= 34 AND substr(closing_code, 1, 2) = x'f501')),
    code_tries integer NOT NULL,
    code_tries_day text NOT NULL,

    proof_photo integer NOT NULL,
    proof_photo_at datetime,
    proof_place blob CHECK (proof_place IS NULL OR (typeof(proof_place) = 'blob' AND length(proof_place) >= 34 AND substr(proof_place, 1, 2) = x'f501')),
    proof_place_at datetime,

    master integer NOT NULL,
    reject_reason text NOT NULL,
    reminded_at datetime,

    next_action text NOT NULL,
    next_action_at datetime,

    touched_at datetime NOT NULL
);
CREATE UNIQUE INDEX complaints_number ON complaints (number) WHERE number <> '';
CREATE INDEX complaints_person ON complaints (person, id);
CREATE INDEX complaints_complainant ON complaints (complainant) WHERE complainant <> 0;
CREATE INDEX complaints_doer ON complaints (doer_department, doer_area, doer_level, open, id);
CREATE INDEX complaints_doer_officer ON complaints (doer_officer, open, assigned_at) WHERE doer_officer <> 0;
-- Mostly who must do it is who must answer for it: then one index has it.
CREATE INDEX complaints_answerable ON complaints (answerable_department, answerable_area, answerable_level, open, id)
    WHERE answerable_department <> doer_department OR answerable_area <> doer_area OR answerable_level <> doer_level;
CREATE INDEX complaints_answerable_officer ON complaints (answerable_officer, open, id)
    WHERE answerable_officer <> 0 AND answerable_officer <> doer_officer;
CREATE INDEX complaints_next ON complaints (next_action_at) WHERE next_action <> '';

-- Apart from complaints, which are rewritten with every step. The words are folded and split in Go; the categories keep
-- a word and its matras together, which the tokenizer's own would cut.
CREATE VIRTUAL TABLE searches USING fts5 (words, tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'");

CREATE TABLE messages (
    id integer PRIMARY KEY,
    complaint integer NOT NULL,
    at datetime NOT NULL,
    kind text NOT NULL,
    role text NOT NULL,
    officer integer NOT NULL,
    text blob CHECK (text IS NULL OR (typeof(text) = 'blob' AND length(text) >= 34 AND substr(text, 1, 2) = x'f501')),
    erased boolean NOT NULL
);
CREATE INDEX messages_complaint ON messages (complaint, id);

CREATE TABLE events (
    id integer PRIMARY KEY,
    complaint integer NOT NULL,
    at datetime NOT NULL,
    kind text NOT NULL,
    role text NOT NULL,
    officer integer NOT NULL,
    from_status text NOT NULL,
    to_status text NOT NULL,
    code text NOT NULL,
    post_department text NOT NULL,
    post_area text NOT NULL,
    post_level text NOT NULL,
    words integer NOT NULL
);
CREATE INDEX events_complaint ON events (complaint, id);
-- +goose StatementBegin
CREATE TRIGGER events_stay_as_written BEFORE UPDATE ON events
BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER events_stay BEFORE DELETE ON events
BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;
-- +goose StatementEnd

CREATE TABLE attachments (
    id integer PRIMARY KEY,
    complaint integer NOT NULL,
    message integer NOT NULL,
    account text NOT NULL,
    kind text NOT NULL,
    ref text NOT NULL,
    name blob CHECK (name IS NULL OR (typeof(name) = 'blob' AND length(name) >= 34 AND substr(name, 1, 2) = x'f501')),
    mime text NOT NULL,
    size integer NOT NULL,
    hash text NOT NULL,
    state text NOT NULL CHECK (state IN ('pending', 'stored', 'refused', 'failed')),
    reason text NOT NULL,
    role text NOT NULL,
    officer integer NOT NULL,
    at datetime NOT NULL,
    tries integer NOT NULL,
    not_before datetime
);
CREATE INDEX attachments_complaint ON attachments (complaint, id);
CREATE INDEX attachments_pending ON attachments (account, id) WHERE state = 'pending';
CREATE INDEX attachments_hash ON attachments (hash) WHERE hash <> '';

CREATE TABLE officers (
    id integer PRIMARY KEY,
    name blob CHECK (name IS NULL OR (typeof(name) = 'blob' AND length(name) >= 34 AND substr(name, 1, 2) = x'f501')),
    lang text NOT NULL,
    on_shift boolean NOT NULL,
    leave_till datetime,
    revoked boolean NOT NULL,
    platform text NOT NULL,
    account text NOT NULL,
    peer blob CHECK (peer IS NULL OR (typeof(peer) = 'blob' AND length(peer) >= 34 AND substr(peer, 1, 2) = x'f501')),
    peer_bix blob CHECK (peer_bix IS NULL OR (typeof(peer_bix) = 'blob' AND length(peer_bix) = 16))
);
CREATE INDEX officers_peer ON officers (account, peer_bix) WHERE peer_bix IS NOT NULL;

CREATE TABLE postings (
    officer integer NOT NULL REFERENCES officers (id),
    department text NOT NULL,
    area text NOT NULL,
    level text NOT NULL,
    PRIMARY KEY (officer, department, area, level)
);

CREATE TABLE invitations (
    id integer PRIMARY KEY,
    officer integer NOT NULL REFERENCES officers (id),
    code_bix blob NOT NULL UNIQUE CHECK (typeof(code_bix) = 'blob' AND length(code_bix) = 16),
    account text NOT NULL,
    expires datetime NOT NULL,
    used datetime
);

CREATE TABLE corrections (
    id integer PRIMARY KEY AUTOINCREMENT,
    complaint integer NOT NULL,
    at datetime NOT NULL,
    field text NOT NULL,
    from_code text NOT NULL,
    to_code text NOT NULL,
    role text NOT NULL,
    officer integer NOT NULL
);

CREATE TABLE triage (
    id integer PRIMARY KEY,
    at datetime NOT NULL,
    kind text NOT NULL,
    complaint integer NOT NULL,
    conversation integer NOT NULL,
    inbox integer NOT NULL,
    done_at datetime
);
CREATE INDEX triage_open ON triage (at) WHERE done_at IS NULL;

-- Not used here: one serve per file, which holds every account. The tables are there so that both databases look alike.
CREATE TABLE leases (
    account text PRIMARY KEY,
    owner text NOT NULL,
    epoch integer NOT NULL,
    until datetime NOT NULL
);
CREATE TABLE lease_owners (
    owner text PRIMARY KEY,
    until datetime NOT NULL
);

CREATE TABLE departments (
    code text PRIMARY KEY,
    body text NOT NULL
);
CREATE TABLE categories (
    code text PRIMARY KEY,
    department text NOT NULL,
    body text NOT NULL
);
CREATE TABLE areas (
    code text PRIMARY KEY,
    parent text NOT NULL,
    body text NOT NULL
);
CREATE TABLE directory_version (
    id integer PRIMARY KEY CHECK (id = 1),
    version text NOT NULL,
    body text NOT NULL,
    at datetime NOT NULL
);

CREATE TABLE roster_version (
    id integer PRIMARY KEY CHECK (id = 1),
    version integer NOT NULL
);
INSERT INTO roster_version (id, version) VALUES (1, 1);

CREATE TABLE key_check (
    id integer PRIMARY KEY CHECK (id = 1),
    word blob NOT NULL CHECK (typeof(word) = 'blob' AND length(word) >= 34 AND substr(word, 1, 2) = x'f501'),
    word_bix blob NOT NULL CHECK (typeof(word_bix) = 'blob' AND length(word_bix) = 16)
);

CREATE TABLE accounts (
    key text PRIMARY KEY,
    platform text NOT NULL,
    handle text NOT NULL,
    office text NOT NULL,
    seen_at datetime NOT NULL
);

CREATE TABLE purge_marks (
    queue text PRIMARY KEY,
    id integer NOT NULL
);
INSERT INTO purge_marks (queue, id) VALUES ('inbox', 0), ('outbox', 0);
