-- +goose Up

-- Saved views of the list: the words of a filter and the name somebody gave it are sealed, as other personal columns are. Under name stands the
-- blind index of the name then; rows of before stay readable and are sealed when anybody next looks at his views.
ALTER TABLE hub_views ADD COLUMN sealed_name blob CHECK (sealed_name IS NULL OR (typeof(sealed_name) = 'blob' AND length(sealed_name) >= 34 AND substr(sealed_name, 1, 2) = x'f501'));
ALTER TABLE hub_views ADD COLUMN sealed_query blob CHECK (sealed_query IS NULL OR (typeof(sealed_query) = 'blob' AND length(sealed_query) >= 34 AND substr(sealed_query, 1, 2) = x'f501'));
