-- +goose Up

-- The figures of the wall and the map. A turn says which complaint it changed; what that makes of the figures is worked out
-- apart from it (store/rollup.go). No index: all rows are taken away together.
CREATE TABLE rollup_deltas (
    complaint bigint      NOT NULL,
    account   text        NOT NULL,
    messages  integer     NOT NULL,
    at        timestamptz NOT NULL
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

-- What each complaint has been counted as. The days are India's, numbered from 1970; 0: never.
CREATE TABLE rollup_complaints (
    complaint     bigint  PRIMARY KEY,
    account       text    NOT NULL,
    department    text    NOT NULL,
    district      text    NOT NULL,
    open          boolean NOT NULL,
    since         timestamptz, -- of the unanswered
    overdue_at    timestamptz,
    late          boolean NOT NULL,
    registered    bigint  NOT NULL,
    responded     bigint  NOT NULL,
    response      bigint  NOT NULL,
    resolved      bigint  NOT NULL,
    closed        bigint  NOT NULL,
    closure       text    NOT NULL,
    on_time       boolean NOT NULL,
    rating        text    NOT NULL,
    rated         text    NOT NULL
) WITH (fillfactor = 85);
CREATE INDEX rollup_complaints_due ON rollup_complaints (overdue_at) WHERE overdue_at IS NOT NULL AND NOT late;
CREATE INDEX rollup_complaints_account ON rollup_complaints (account, since) WHERE since IS NOT NULL;
CREATE INDEX rollup_complaints_place ON rollup_complaints (department, district, since) WHERE since IS NOT NULL;

-- A cell is "a:" and an account, or "p:", a department, ":" and a district.
CREATE TABLE rollup_now (
    cell          text   PRIMARY KEY,
    open          bigint NOT NULL,
    unanswered    bigint NOT NULL,
    overdue       bigint NOT NULL,
    oldest        timestamptz,
    last_response timestamptz,
    last_in       timestamptz
) WITH (fillfactor = 50);

CREATE TABLE rollup_days (
    day         bigint NOT NULL,
    cell        text   NOT NULL,
    received    bigint NOT NULL,
    resolved    bigint NOT NULL,
    by_code     bigint NOT NULL,
    confirmed   bigint NOT NULL,
    unconfirmed bigint NOT NULL,
    disputed    bigint NOT NULL,
    dismissed   bigint NOT NULL,
    on_time     bigint NOT NULL,
    good        bigint NOT NULL,
    fair        bigint NOT NULL,
    poor        bigint NOT NULL,
    aside       bigint NOT NULL,
    responses   text   NOT NULL,
    messages    bigint NOT NULL,
    hours       text   NOT NULL,
    open        bigint NOT NULL, -- at the end of the day; -1: nobody looked
    overdue     bigint NOT NULL,
    PRIMARY KEY (day, cell)
) WITH (fillfactor = 70);

-- How the wall stood every ten minutes, for some days.
CREATE TABLE rollup_moments (
    slot bigint PRIMARY KEY,
    body text   NOT NULL
);

CREATE TABLE rollup_marks (
    id        bigint      PRIMARY KEY CHECK (id = 1),
    version   bigint      NOT NULL,
    folded_at timestamptz NOT NULL,
    filled    bigint      NOT NULL, -- complaints of ids up to this are counted; -1: all that were there
    day       bigint      NOT NULL,
    slot      bigint      NOT NULL
) WITH (fillfactor = 50);
INSERT INTO rollup_marks (id, version, folded_at, filled, day, slot) VALUES (1, 1, '2000-01-01 00:00:00+00:00', 0, 0, 0);

-- How the way to each account's platform stands, as whoever owns it has seen last.
CREATE TABLE account_health (
    account text        PRIMARY KEY,
    code    text        NOT NULL, -- empty: well
    since   timestamptz NOT NULL
);

CREATE TABLE account_followers (
    account   text   NOT NULL,
    day       bigint NOT NULL,
    followers bigint NOT NULL,
    PRIMARY KEY (account, day)
);
