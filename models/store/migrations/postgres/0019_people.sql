-- +goose Up

-- Two administrators who change the same user do not lose each other's change; and who has not signed in for long is seen.
ALTER TABLE web_users ADD COLUMN version bigint NOT NULL DEFAULT 1;
ALTER TABLE web_users ADD COLUMN signed_in_at timestamptz;

-- What was given up last: pages of it that are open count what has come since.
CREATE INDEX outbox_dead_done ON outbox (done_at, id) WHERE state = 'dead';
CREATE INDEX inbox_parked_done ON inbox (done_at, id) WHERE state = 'parked';
CREATE INDEX attachments_lost_done ON attachments (not_before, id) WHERE state = 'failed';
