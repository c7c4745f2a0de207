-- +goose Up

-- Danger that was spoken of only after a complaint was registered, while nobody has answered to it: its ladder counts from here.
ALTER TABLE complaints ADD COLUMN danger_at datetime;
-- A leave that begins later.
ALTER TABLE officers ADD COLUMN leave_from datetime;
