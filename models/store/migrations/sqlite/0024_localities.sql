-- +goose Up

-- What the officer of a storm said, of all of it or of one locality, sealed: the names are the citizens' words.
ALTER TABLE storms ADD COLUMN said blob CHECK (said IS NULL OR (typeof(said) = 'blob' AND length(said) >= 34 AND substr(said, 1, 2) = x'f501'));
