-- +goose Up

-- What is said to people who are reached by phone alone: the desk reads it out.
CREATE TABLE spoken_lines (
    id integer PRIMARY KEY,
    at datetime NOT NULL,
    account text NOT NULL,
    phone_bix blob NOT NULL CHECK (typeof(phone_bix) = 'blob' AND length(phone_bix) = 16),
    number text NOT NULL,
    kind text NOT NULL,
    lang text NOT NULL,
    body blob CHECK (body IS NULL OR (typeof(body) = 'blob' AND length(body) >= 34 AND substr(body, 1, 2) = x'f501')),
    must text NOT NULL,
    heard_at datetime,
    heard_by integer NOT NULL DEFAULT 0
);
CREATE INDEX spoken_lines_phone ON spoken_lines (phone_bix, id);
CREATE INDEX spoken_lines_number ON spoken_lines (number) WHERE number <> '';
CREATE INDEX spoken_lines_heard ON spoken_lines (heard_at) WHERE heard_at IS NOT NULL AND body IS NOT NULL;

-- Calls that we owe.
CREATE TABLE callbacks (
    id integer PRIMARY KEY,
    at datetime NOT NULL,
    account text NOT NULL,
    phone blob CHECK (phone IS NULL OR (typeof(phone) = 'blob' AND length(phone) >= 34 AND substr(phone, 1, 2) = x'f501')),
    phone_bix blob NOT NULL CHECK (typeof(phone_bix) = 'blob' AND length(phone_bix) = 16),
    lang text NOT NULL,
    complaint integer NOT NULL,
    reason text NOT NULL,
    state text NOT NULL CHECK (state IN ('waiting', 'calling', 'done', 'no_answer')),
    tries integer NOT NULL,
    not_before datetime,
    by_user integer NOT NULL,
    by_name blob CHECK (by_name IS NULL OR (typeof(by_name) = 'blob' AND length(by_name) >= 34 AND substr(by_name, 1, 2) = x'f501')),
    until datetime,
    called_at datetime,
    done_at datetime
);
CREATE INDEX callbacks_open ON callbacks (at) WHERE state IN ('waiting', 'calling');
-- One call tells everything.
CREATE UNIQUE INDEX callbacks_phone ON callbacks (phone_bix) WHERE state IN ('waiting', 'calling');
CREATE INDEX callbacks_done ON callbacks (done_at) WHERE done_at IS NOT NULL;

-- Callers whom the desk listens to: an address for the page that holds nobody's phone.
CREATE TABLE calls (
    id integer PRIMARY KEY,
    at datetime NOT NULL,
    account text NOT NULL,
    phone blob CHECK (phone IS NULL OR (typeof(phone) = 'blob' AND length(phone) >= 34 AND substr(phone, 1, 2) = x'f501')),
    phone_bix blob NOT NULL CHECK (typeof(phone_bix) = 'blob' AND length(phone_bix) = 16),
    user_id integer NOT NULL,
    asked integer NOT NULL,
    back integer NOT NULL,
    shown integer NOT NULL,
    ended_at datetime
);
CREATE INDEX calls_kept ON calls (at) WHERE phone IS NOT NULL;

-- Wrong answers at the desk's identity check.
CREATE TABLE desk_tries (
    day text NOT NULL,
    who blob NOT NULL CHECK (typeof(who) = 'blob' AND length(who) = 16),
    tries integer NOT NULL,
    PRIMARY KEY (day, who)
);

-- Who looks at a doubtful thing, and what became of it.
ALTER TABLE triage ADD COLUMN claimant integer NOT NULL DEFAULT 0;
ALTER TABLE triage ADD COLUMN claimant_name blob CHECK (claimant_name IS NULL OR (typeof(claimant_name) = 'blob' AND length(claimant_name) >= 34 AND substr(claimant_name, 1, 2) = x'f501'));
ALTER TABLE triage ADD COLUMN claimed_till datetime;
ALTER TABLE triage ADD COLUMN not_before datetime;
ALTER TABLE triage ADD COLUMN done_by integer NOT NULL DEFAULT 0;
ALTER TABLE triage ADD COLUMN verdict text NOT NULL DEFAULT '';
DROP INDEX triage_open;
CREATE INDEX triage_open ON triage (id) WHERE done_at IS NULL;
CREATE INDEX triage_complaint ON triage (complaint) WHERE complaint <> 0 AND done_at IS NULL;

-- Files that a platform did not give.
CREATE INDEX attachments_lost ON attachments (id) WHERE state = 'failed';
