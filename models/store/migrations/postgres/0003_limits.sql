-- +goose Up

-- Limits, and who was told that they passed. Columns that complaints from before have no value for are empty: the clock
-- looks at each open one once and works out the rest.
ALTER TABLE complaints
    ADD COLUMN planned_at      timestamptz,
    ADD COLUMN plan_clock      text    NOT NULL DEFAULT '',
    ADD COLUMN plan_first      bigint  NOT NULL DEFAULT 0, -- nanoseconds
    ADD COLUMN plan_resolution bigint  NOT NULL DEFAULT 0,
    ADD COLUMN paused_for      bigint  NOT NULL DEFAULT 0,
    ADD COLUMN interim_due     timestamptz,
    ADD COLUMN interims        integer NOT NULL DEFAULT 0,
    ADD COLUMN interim_wish    timestamptz,
    ADD COLUMN climbed         text    NOT NULL DEFAULT '',
    ADD COLUMN lapse           text    NOT NULL DEFAULT '',
    ADD COLUMN lapse_due       timestamptz,
    ADD COLUMN answer_due      timestamptz,
    ADD COLUMN warned_due      timestamptz,
    ADD COLUMN watch_at        timestamptz,
    ADD COLUMN storm           bigint  NOT NULL DEFAULT 0,
    ADD COLUMN storm_wave      integer NOT NULL DEFAULT 0;
UPDATE complaints SET watch_at = registered_at WHERE open;
-- What is due, not what is open: the sweep reads no further than the present.
CREATE INDEX complaints_watch ON complaints (watch_at) WHERE watch_at IS NOT NULL;
CREATE INDEX complaints_storm ON complaints (storm, storm_wave) WHERE storm <> 0;
CREATE INDEX complaints_like ON complaints (category, area, registered_at) WHERE open AND area <> '';

ALTER TABLE officers ADD COLUMN stand_in bigint NOT NULL DEFAULT 0;

-- What officers hear of overdue complaints. nth numbers the single messages of a day, so that two replicas cannot both
-- send the twentieth.
CREATE TABLE alerts (
    id        bigint      PRIMARY KEY,
    at        timestamptz NOT NULL,
    officer   bigint      NOT NULL,
    day       text        NOT NULL,
    nth       integer     NOT NULL,
    due_at    timestamptz NOT NULL,
    told_at   timestamptz,
    complaint bigint      NOT NULL,
    lapse     text        NOT NULL,
    level     text        NOT NULL,
    storm     bigint      NOT NULL
);
CREATE UNIQUE INDEX alerts_single ON alerts (officer, day, nth) WHERE nth > 0;
CREATE INDEX alerts_told ON alerts (told_at) WHERE told_at IS NOT NULL;
CREATE INDEX alerts_waiting ON alerts (due_at, officer) WHERE told_at IS NULL;

CREATE TABLE IF NOT EXISTS periodic_slots (
    name text        NOT NULL,
    slot text        NOT NULL,
    at   timestamptz NOT NULL,
    PRIMARY KEY (name, slot)
);

CREATE TABLE vacancies (
    department text        NOT NULL,
    area       text        NOT NULL,
    level      text        NOT NULL,
    at         timestamptz NOT NULL,
    PRIMARY KEY (department, area, level)
);

CREATE TABLE reassignments (
    id      bigint      PRIMARY KEY,
    at      timestamptz NOT NULL,
    officer bigint      NOT NULL,
    to_officer bigint   NOT NULL,
    done_at timestamptz
);
CREATE INDEX reassignments_waiting ON reassignments (id) WHERE done_at IS NULL;

CREATE TABLE storms (
    id              bigint      PRIMARY KEY,
    version         bigint      NOT NULL,
    category        text        NOT NULL,
    area            text        NOT NULL,
    lead            bigint      NOT NULL,
    number          text        NOT NULL,
    doer_department text        NOT NULL,
    doer_area       text        NOT NULL,
    doer_level      text        NOT NULL,
    doer_officer    bigint      NOT NULL,
    active          boolean     NOT NULL,
    started_at      timestamptz NOT NULL,
    last_at         timestamptz NOT NULL,
    count           integer     NOT NULL,
    told            integer     NOT NULL,
    expected_at     timestamptz,
    wave            integer     NOT NULL,
    wave_kind       text        NOT NULL,
    wave_by         bigint      NOT NULL,
    wave_words      bigint      NOT NULL,
    wave_done       boolean     NOT NULL
);
-- One storm at a time: of two turns that see the fifth complaint, one begins anew and joins.
CREATE UNIQUE INDEX storms_active ON storms (category, area) WHERE active;
CREATE INDEX storms_open ON storms (id) WHERE active OR NOT wave_done;
