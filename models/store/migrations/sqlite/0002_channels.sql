-- +goose Up

-- What is said in public, what is told in public, and people who are one person at many addresses.

ALTER TABLE outbox ADD COLUMN public_to blob CHECK (public_to IS NULL OR (typeof(public_to) = 'blob' AND length(public_to) >= 34 AND substr(public_to, 1, 2) = x'f501'));
ALTER TABLE outbox ADD COLUMN private_to blob CHECK (private_to IS NULL OR (typeof(private_to) = 'blob' AND length(private_to) >= 34 AND substr(private_to, 1, 2) = x'f501'));
ALTER TABLE outbox ADD COLUMN human boolean NOT NULL DEFAULT false;
ALTER TABLE outbox ADD COLUMN moved boolean NOT NULL DEFAULT false;
-- A reply to an answer of ours that everybody reads: whoever writes it.
CREATE INDEX outbox_public ON outbox (account, sent_ref) WHERE public_to IS NOT NULL AND sent_ref <> '';
-- What waits for somebody to write, to be sent elsewhere when he writes there.
CREATE INDEX outbox_held ON outbox (conversation) WHERE state = 'waiting' AND code = 'window_closed' AND priority < 3;

ALTER TABLE conversations ADD COLUMN continues integer NOT NULL DEFAULT 0;
ALTER TABLE conversations ADD COLUMN unreadable integer NOT NULL DEFAULT 0;

ALTER TABLE messages ADD COLUMN platform text NOT NULL DEFAULT '';
ALTER TABLE messages ADD COLUMN account text NOT NULL DEFAULT '';
ALTER TABLE messages ADD COLUMN public boolean NOT NULL DEFAULT false;
ALTER TABLE messages ADD COLUMN ref blob CHECK (ref IS NULL OR (typeof(ref) = 'blob' AND length(ref) >= 34 AND substr(ref, 1, 2) = x'f501'));

ALTER TABLE triage ADD COLUMN post integer NOT NULL DEFAULT 0;
CREATE INDEX triage_post ON triage (post) WHERE post <> 0;

CREATE TABLE posts (
    id integer PRIMARY KEY,
    platform text NOT NULL,
    account text NOT NULL,
    ref blob CHECK (ref IS NULL OR (typeof(ref) = 'blob' AND length(ref) >= 34 AND substr(ref, 1, 2) = x'f501')),
    ref_bix blob CHECK (ref_bix IS NULL OR (typeof(ref_bix) = 'blob' AND length(ref_bix) = 16)),
    thread blob CHECK (thread IS NULL OR (typeof(thread) = 'blob' AND length(thread) >= 34 AND substr(thread, 1, 2) = x'f501')),
    thread_bix blob CHECK (thread_bix IS NULL OR (typeof(thread_bix) = 'blob' AND length(thread_bix) = 16)),
    author blob CHECK (author IS NULL OR (typeof(author) = 'blob' AND length(author) >= 34 AND substr(author, 1, 2) = x'f501')),
    author_bix blob CHECK (author_bix IS NULL OR (typeof(author_bix) = 'blob' AND length(author_bix) = 16)),
    conversation integer NOT NULL,
    how text NOT NULL,
    state text NOT NULL CHECK (state IN ('registered', 'added', 'triage', 'counted', 'metoo', 'deleted')),
    complaint integer NOT NULL,
    words integer NOT NULL,
    text blob CHECK (text IS NULL OR (typeof(text) = 'blob' AND length(text) >= 34 AND substr(text, 1, 2) = x'f501')),
    lang text NOT NULL,
    may_answer boolean NOT NULL,
    answered boolean NOT NULL,
    exchange_bix blob CHECK (exchange_bix IS NULL OR (typeof(exchange_bix) = 'blob' AND length(exchange_bix) = 16)),
    at datetime NOT NULL
);
CREATE UNIQUE INDEX posts_ref ON posts (ref_bix, account) WHERE ref_bix IS NOT NULL;
CREATE INDEX posts_thread ON posts (thread_bix, author_bix, id) WHERE thread_bix IS NOT NULL;
CREATE INDEX posts_author ON posts (author_bix, id) WHERE author_bix IS NOT NULL;
CREATE INDEX posts_complaint ON posts (complaint) WHERE complaint <> 0;
CREATE INDEX posts_triage ON posts (id) WHERE state = 'triage';
-- One answer for an author in a thread, whoever wants to give a second one.
CREATE UNIQUE INDEX posts_answered ON posts (exchange_bix) WHERE exchange_bix IS NOT NULL;
-- One complaint of a post, however many of our handles it names.
CREATE UNIQUE INDEX posts_original ON posts (ref_bix) WHERE state = 'registered';
-- One voice each.
CREATE UNIQUE INDEX posts_metoo ON posts (complaint, author_bix) WHERE state = 'metoo';

-- Persons are joined and taken apart again.
CREATE INDEX identities_person ON identities (person);

CREATE TABLE link_codes (
    person integer PRIMARY KEY,
    code_bix blob NOT NULL CHECK (typeof(code_bix) = 'blob' AND length(code_bix) = 16),
    expires datetime NOT NULL,
    tries integer NOT NULL
);
