-- +goose Up

-- The category that a complaint's words name, where it was registered under a likelier one: whether later words tell of another matter is for what
-- was named to say.
ALTER TABLE complaints ADD COLUMN named text NOT NULL DEFAULT '';
