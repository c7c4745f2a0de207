-- +goose Up

-- What the officer of a storm said, of all of it or of one locality, sealed: the names are the citizens' words.
ALTER TABLE storms ADD COLUMN said sealed;
