-- +goose Up

-- What is said to people who are reached by phone alone: the desk reads it out.
CREATE TABLE spoken_lines (
    id        bigint      PRIMARY KEY,
    at        timestamptz NOT NULL,
    account   text        NOT NULL,
    phone_bix bix         NOT NULL,
    number    text        NOT NULL,
    kind      text        NOT NULL,
    lang      text        NOT NULL,
    body      sealed,
    must      text        NOT NULL,
    heard_at  timestamptz,
    heard_by  bigint      NOT NULL DEFAULT 0
);
CREATE INDEX spoken_lines_phone ON spoken_lines (phone_bix, id);
CREATE INDEX spoken_lines_number ON spoken_lines (number) WHERE number <> '';
CREATE INDEX spoken_lines_heard ON spoken_lines (heard_at) WHERE heard_at IS NOT NULL AND body IS NOT NULL;

-- Calls that we owe.
CREATE TABLE callbacks (
    id         bigint      PRIMARY KEY,
    at         timestamptz NOT NULL,
    account    text        NOT NULL,
    phone      sealed,
    phone_bix  bix         NOT NULL,
    lang       text        NOT NULL,
    complaint  bigint      NOT NULL,
    reason     text        NOT NULL,
    state      text        NOT NULL CHECK (state IN ('waiting', 'calling', 'done', 'no_answer')),
    tries      integer     NOT NULL,
    not_before timestamptz,
    by_user    bigint      NOT NULL,
    by_name    sealed,
    until      timestamptz,
    called_at  timestamptz,
    done_at    timestamptz
);
CREATE INDEX callbacks_open ON callbacks (at) WHERE state IN ('waiting', 'calling');
-- One call tells everything.
CREATE UNIQUE INDEX callbacks_phone ON callbacks (phone_bix) WHERE state IN ('waiting', 'calling');
CREATE INDEX callbacks_done ON callbacks (done_at) WHERE done_at IS NOT NULL;

-- Callers whom the desk listens to: an address for the page that holds nobody's phone.
CREATE TABLE calls (
    id        bigint      PRIMARY KEY,
    at        timestamptz NOT NULL,
    account   text        NOT NULL,
    phone     sealed,
    phone_bix bix         NOT NULL,
    user_id   bigint      NOT NULL,
    asked     integer     NOT NULL,
    back      bigint      NOT NULL,
    shown     bigint      NOT NULL,
    ended_at  timestamptz
);
CREATE INDEX calls_kept ON calls (at) WHERE phone IS NOT NULL;

-- Wrong answers at the desk's identity check.
CREATE TABLE desk_tries (
    day   text    NOT NULL,
    who   bix     NOT NULL,
    tries integer NOT NULL,
    PRIMARY KEY (day, who)
);

-- Who looks at a doubtful thing, and what became of it.
ALTER TABLE triage
    ADD COLUMN claimant      bigint NOT NULL DEFAULT 0,
    ADD COLUMN claimant_name sealed,
    ADD COLUMN claimed_till  timestamptz,
    ADD COLUMN not_before    timestamptz,
    ADD COLUMN done_by       bigint NOT NULL DEFAULT 0,
    ADD COLUMN verdict       text   NOT NULL DEFAULT '';
DROP INDEX triage_open;
CREATE INDEX triage_open ON triage (id) WHERE done_at IS NULL;
CREATE INDEX triage_complaint ON triage (complaint) WHERE complaint <> 0 AND done_at IS NULL;

-- Files that a platform did not give.
CREATE INDEX attachments_lost ON attachments (id) WHERE state = 'failed';
