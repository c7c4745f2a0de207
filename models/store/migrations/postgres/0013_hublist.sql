-- +goose Up

-- The website's list of complaints. What it filters by is packed in one number beside the key of two indexes: a list reads narrow
-- entries, whatever is asked, and only those few complaints that it shows. 0: not worked out yet.
ALTER TABLE complaints ADD COLUMN facets bigint NOT NULL DEFAULT 0;
CREATE INDEX complaints_list ON complaints (department, id) INCLUDE (facets);
CREATE INDEX complaints_list_due ON complaints (resolution_due, id) INCLUDE (facets) WHERE open;
CREATE INDEX areas_parent ON areas (parent);

-- Queries that users of the website keep under a name.
CREATE TABLE hub_views (
    id      bigint PRIMARY KEY,
    user_id bigint NOT NULL,
    name    text   NOT NULL,
    query   text   NOT NULL
);
CREATE UNIQUE INDEX hub_views_name ON hub_views (user_id, name);

-- What is done to many complaints at once waits a minute, in which it can be taken back: until then nobody was told anything.
CREATE TABLE bulk_jobs (
    id            bigint      PRIMARY KEY,
    at            timestamptz NOT NULL,
    due_at        timestamptz NOT NULL,
    user_id       bigint      NOT NULL,
    officer       bigint      NOT NULL,
    lang          text        NOT NULL,
    command       text        NOT NULL,
    words         sealed,
    state         text        NOT NULL CHECK (state IN ('waiting', 'running', 'done', 'undone')),
    claimed_until timestamptz,
    done_at       timestamptz
);
CREATE INDEX bulk_jobs_open ON bulk_jobs (due_at) WHERE state IN ('waiting', 'running');
CREATE INDEX bulk_jobs_user ON bulk_jobs (user_id, id);
CREATE TABLE bulk_items (
    job       bigint  NOT NULL REFERENCES bulk_jobs (id),
    place     integer NOT NULL,
    complaint bigint  NOT NULL,
    version   bigint  NOT NULL,
    number    text    NOT NULL,
    state     text    NOT NULL CHECK (state IN ('waiting', 'begun', 'done', 'refused', 'changed', 'failed')),
    reason    text    NOT NULL,
    PRIMARY KEY (job, place)
);
