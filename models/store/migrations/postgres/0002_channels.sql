-- +goose Up

-- What is said in public, what is told in public, and people who are one person at many addresses.

ALTER TABLE outbox
    ADD COLUMN public_to  sealed,
    ADD COLUMN private_to sealed,
    ADD COLUMN human      boolean NOT NULL DEFAULT false,
    ADD COLUMN moved      boolean NOT NULL DEFAULT false;
-- A reply to an answer of ours that everybody reads: whoever writes it.
CREATE INDEX outbox_public ON outbox (account, sent_ref) WHERE public_to IS NOT NULL AND sent_ref <> '';
-- What waits for somebody to write, to be sent elsewhere when he writes there.
CREATE INDEX outbox_held ON outbox (conversation) WHERE state = 'waiting' AND code = 'window_closed' AND priority < 3;

ALTER TABLE conversations
    ADD COLUMN continues  bigint  NOT NULL DEFAULT 0,
    ADD COLUMN unreadable integer NOT NULL DEFAULT 0;

ALTER TABLE messages
    ADD COLUMN platform text    NOT NULL DEFAULT '',
    ADD COLUMN account  text    NOT NULL DEFAULT '',
    ADD COLUMN public   boolean NOT NULL DEFAULT false,
    ADD COLUMN ref      sealed;

ALTER TABLE triage ADD COLUMN post bigint NOT NULL DEFAULT 0;
CREATE INDEX triage_post ON triage (post) WHERE post <> 0;

CREATE TABLE posts (
    id           bigint      PRIMARY KEY,
    platform     text        NOT NULL,
    account      text        NOT NULL,
    ref          sealed,
    ref_bix      bix,
    thread       sealed,
    thread_bix   bix,
    author       sealed,
    author_bix   bix,
    conversation bigint      NOT NULL,
    how          text        NOT NULL,
    state        text        NOT NULL CHECK (state IN ('registered', 'added', 'triage', 'counted', 'metoo', 'deleted')),
    complaint    bigint      NOT NULL,
    words        bigint      NOT NULL,
    text         sealed,
    lang         text        NOT NULL,
    may_answer   boolean     NOT NULL,
    answered     boolean     NOT NULL,
    exchange_bix bix,
    at           timestamptz NOT NULL
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
    person   bigint      PRIMARY KEY,
    code_bix bix         NOT NULL,
    expires  timestamptz NOT NULL,
    tries    integer     NOT NULL
);
