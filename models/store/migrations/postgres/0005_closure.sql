-- +goose Up

-- Closure that is true: what overturned "on time", ratings that do not count, who waits with whom.
ALTER TABLE complaints ADD COLUMN overturned boolean NOT NULL DEFAULT false;
ALTER TABLE complaints ADD COLUMN rating_aside boolean NOT NULL DEFAULT false;
ALTER TABLE complaints ADD COLUMN joined integer NOT NULL DEFAULT 0;
CREATE INDEX complaints_master ON complaints (master, id) WHERE master <> 0;

-- What a picture looks like: 64 bits as hex; empty where there is nothing to compare.
ALTER TABLE attachments ADD COLUMN look text NOT NULL DEFAULT '';

-- Pictures that proved work. Looks that differ in up to seven bits have a band in common, or one in which they differ in one bit.
CREATE TABLE proofs (
    attachment bigint PRIMARY KEY,
    complaint bigint NOT NULL,
    officer bigint NOT NULL,
    at timestamptz NOT NULL,
    look bigint NOT NULL,
    band0 integer NOT NULL,
    band1 integer NOT NULL,
    band2 integer NOT NULL,
    band3 integer NOT NULL
);
CREATE INDEX proofs_band0 ON proofs (band0);
CREATE INDEX proofs_band1 ON proofs (band1);
CREATE INDEX proofs_band2 ON proofs (band2);
CREATE INDEX proofs_band3 ON proofs (band3);

-- What people answered, one row per complaint and round of work: an appeal that is upheld begins another round.
CREATE TABLE feedback (
    complaint bigint NOT NULL,
    round integer NOT NULL,
    officer bigint NOT NULL,
    person bigint NOT NULL,
    at timestamptz NOT NULL,
    truth text NOT NULL,
    closure text NOT NULL,
    rating text NOT NULL,
    aside boolean NOT NULL,
    PRIMARY KEY (complaint, round)
);
CREATE INDEX feedback_person ON feedback (person, officer, at) WHERE rating <> '';
CREATE INDEX feedback_rated ON feedback (officer, at) WHERE rating <> '';
CREATE INDEX feedback_code ON feedback (officer, at) WHERE closure = 'code' AND truth = 'no';

CREATE TABLE helpers (
    person bigint PRIMARY KEY,
    kind text NOT NULL,
    role text NOT NULL,
    officer bigint NOT NULL,
    at timestamptz NOT NULL
);

CREATE TABLE suggestions (
    id bigint PRIMARY KEY,
    at timestamptz NOT NULL,
    department text NOT NULL,
    area text NOT NULL,
    lang text NOT NULL,
    account text NOT NULL,
    person bigint NOT NULL,
    text sealed,
    erased boolean NOT NULL
);
CREATE INDEX suggestions_department ON suggestions (department, at);
CREATE INDEX suggestions_at ON suggestions (at);
CREATE INDEX suggestions_person ON suggestions (person) WHERE person <> 0;

-- What happens once per time on all replicas together.
CREATE TABLE IF NOT EXISTS periodic_slots (
    name text NOT NULL,
    slot text NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (name, slot)
);
