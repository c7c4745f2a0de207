-- +goose Up

-- Two administrators who change the same user do not lose each other's change; and who has not signed in for long is seen.
ALTER TABLE web_users ADD COLUMN version integer NOT NULL DEFAULT 1;
ALTER TABLE web_users ADD COLUMN signed_in_at datetime;
