-- +goose Up

-- Limits, and who was told that they passed. Columns that complaints from before have no value for are empty: the clock
-- looks at each open one once and works out the rest.
ALTER TABLE complaints ADD COLUMN planned_at datetime;
ALTER TABLE complaints ADD COLUMN plan_clock text NOT NULL DEFAULT '';
ALTER TABLE complaints ADD COLUMN plan_first integer NOT NULL DEFAULT 0; -- nanoseconds
ALTER TABLE complaints ADD COLUMN plan_resolution integer NOT NULL DEFAULT 0;
ALTER TABLE complaints ADD COLUMN paused_for integer NOT NULL DEFAULT 0;
ALTER TABLE complaints ADD COLUMN interim_due datetime;
ALTER TABLE complaints ADD COLUMN interims integer NOT NULL DEFAULT 0;
ALTER TABLE complaints ADD COLUMN interim_wish datetime;
ALTER TABLE complaints ADD COLUMN climbed text NOT NULL DEFAULT '';
ALTER TABLE complaints ADD COLUMN lapse text NOT NULL DEFAULT '';
ALTER TABLE complaints ADD COLUMN lapse_due datetime;
ALTER TABLE complaints ADD COLUMN answer_due datetime;
ALTER TABLE complaints ADD COLUMN warned_due datetime;
ALTER TABLE complaints ADD COLUMN watch_at datetime;
ALTER TABLE complaints ADD COLUMN storm integer NOT NULL DEFAULT 0;
ALTER TABLE complaints ADD COLUMN storm_wave integer NOT NULL DEFAULT 0;
UPDATE complaints SET watch_at = registered_at WHERE open;
-- What is due, not what is open: the sweep reads no further than the present.
CREATE INDEX complaints_watch ON complaints (watch_at) WHERE watch_at IS NOT NULL;
CREATE INDEX complaints_storm ON complaints (storm, storm_wave) WHERE storm <> 0;
CREATE INDEX complaints_like ON complaints (category, area, registered_at) WHERE open AND area <> '';

ALTER TABLE officers ADD COLUMN stand_in integer NOT NULL DEFAULT 0;

-- What officers hear of overdue complaints. nth numbers the single messages of a day, so that two replicas cannot both
-- send the twentieth.
CREATE TABLE alerts (
    id integer PRIMARY KEY,
    at datetime NOT NULL,
    officer integer NOT NULL,
    day text NOT NULL,
    nth integer NOT NULL,
    due_at datetime NOT NULL,
    told_at datetime,
    complaint integer NOT NULL,
    lapse text NOT NULL,
    level text NOT NULL,
    storm integer NOT NULL
);
CREATE UNIQUE INDEX alerts_single ON alerts (officer, day, nth) WHERE nth > 0;
CREATE INDEX alerts_told ON alerts (told_at) WHERE told_at IS NOT NULL;
CREATE INDEX alerts_waiting ON alerts (due_at, officer) WHERE told_at IS NULL;

CREATE TABLE IF NOT EXISTS periodic_slots (
    name text NOT NULL,
    slot text NOT NULL,
    at datetime NOT NULL,
    PRIMARY KEY (name, slot)
);

CREATE TABLE vacancies (
    department text NOT NULL,
    area text NOT NULL,
    level text NOT NULL,
    at datetime NOT NULL,
    PRIMARY KEY (department, area, level)
);

CREATE TABLE reassignments (
    id integer PRIMARY KEY,
    at datetime NOT NULL,
    officer integer NOT NULL,
    to_officer integer NOT NULL,
    done_at datetime
);
CREATE INDEX reassignments_waiting ON reassignments (id) WHERE done_at IS NULL;

CREATE TABLE storms (
    id integer PRIMARY KEY,
    version integer NOT NULL,
    category text NOT NULL,
    area text NOT NULL,
    lead integer NOT NULL,
    number text NOT NULL,
    doer_department text NOT NULL,
    doer_area text NOT NULL,
    doer_level text NOT NULL,
    doer_officer integer NOT NULL,
    active boolean NOT NULL,
    started_at datetime NOT NULL,
    last_at datetime NOT NULL,
    count integer NOT NULL,
    told integer NOT NULL,
    expected_at datetime,
    wave integer NOT NULL,
    wave_kind text NOT NULL,
    wave_by integer NOT NULL,
    wave_words integer NOT NULL,
    wave_done boolean NOT NULL
);
-- One storm at a time: of two turns that see the fifth complaint, one begins anew and joins.
CREATE UNIQUE INDEX storms_active ON storms (category, area) WHERE active;
CREATE INDEX storms_open ON storms (id) WHERE active OR NOT wave_done;
