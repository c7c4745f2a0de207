-- +goose Up

-- The figures of the wall and the map. A turn says which complaint it changed; what that makes of the figures is worked out
-- apart from it (store/rollup.go). No index: all rows are taken away together.
CREATE TABLE rollup_deltas (
    complaint integer      NOT NULL,
    account   text        NOT NULL,
    messages  integer     NOT NULL,
    at        datetime NOT NULL
);

-- What each complaint has been counted as. The days are India's, numbered from 1970; 0: never.
CREATE TABLE rollup_complaints (
    complaint     integer  PRIMARY KEY,
    account       text    NOT NULL,
    department    text    NOT NULL,
    district      text    NOT NULL,
    open          boolean NOT NULL,
    since         datetime, -- of the unanswered
    overdue_at    datetime,
    late          boolean NOT NULL,
    registered    integer  NOT NULL,
    responded     integer  NOT NULL,
    response      integer  NOT NULL,
    resolved      integer  NOT NULL,
    closed        integer  NOT NULL,
    closure       text    NOT NULL,
    on_time       boolean NOT NULL,
    rating        text    NOT NULL,
    rated         text    NOT NULL
);
CREATE INDEX rollup_complaints_due ON rollup_complaints (overdue_at) WHERE overdue_at IS NOT NULL AND NOT late;
CREATE INDEX rollup_complaints_account ON rollup_complaints (account, since) WHERE since IS NOT NULL;
CREATE INDEX rollup_complaints_place ON rollup_complaints (department, district, since) WHERE since IS NOT NULL;

-- A cell is "a:" and an account, or "p:", a department, ":" and a district.
CREATE TABLE rollup_now (
    cell          text   PRIMARY KEY,
    open          integer NOT NULL,
    unanswered    integer NOT NULL,
    overdue       integer NOT NULL,
    oldest        datetime,
    last_response datetime,
    last_in       datetime
);

CREATE TABLE rollup_days (
    day         integer NOT NULL,
    cell        text   NOT NULL,
    received    integer NOT NULL,
    resolved    integer NOT NULL,
    by_code     integer NOT NULL,
    confirmed   integer NOT NULL,
    unconfirmed integer NOT NULL,
    disputed    integer NOT NULL,
    dismissed   integer NOT NULL,
    on_time     integer NOT NULL,
    good        integer NOT NULL,
    fair        integer NOT NULL,
    poor        integer NOT NULL,
    aside       integer NOT NULL,
    responses   text   NOT NULL,
    messages    integer NOT NULL,
    hours       text   NOT NULL,
    open        integer NOT NULL, -- at the end of the day; -1: nobody looked
    overdue     integer NOT NULL,
    PRIMARY KEY (day, cell)
);

-- How the wall stood every ten minutes, for some days.
CREATE TABLE rollup_moments (
    slot integer PRIMARY KEY,
    body text   NOT NULL
);

CREATE TABLE rollup_marks (
    id        integer      PRIMARY KEY CHECK (id = 1),
    version   integer      NOT NULL,
    folded_at datetime NOT NULL,
    filled    integer      NOT NULL, -- complaints of ids up to this are counted; -1: all that were there
    day       integer      NOT NULL,
    slot      integer      NOT NULL
);
INSERT INTO rollup_marks (id, version, folded_at, filled, day, slot) VALUES (1, 1, '2000-01-01 00:00:00+00:00', 0, 0, 0);

-- How the way to each account's platform stands, as whoever owns it has seen last.
CREATE TABLE account_health (
    account text        PRIMARY KEY,
    code    text        NOT NULL, -- empty: well
    since   datetime NOT NULL
);

CREATE TABLE account_followers (
    account   text   NOT NULL,
    day       integer NOT NULL,
    followers integer NOT NULL,
    PRIMARY KEY (account, day)
);
