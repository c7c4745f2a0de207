-- +goose Up

-- Saved views of the list: the words of a filter and the name somebody gave it are sealed, as other personal columns are. Under name stands the
-- blind index of the name then; rows of before stay readable and are sealed when anybody next looks at his views.
ALTER TABLE hub_views ADD COLUMN sealed_name sealed;
ALTER TABLE hub_views ADD COLUMN sealed_query sealed;
ALTER TABLE hub_views ADD CONSTRAINT hub_views_sealed CHECK (sealed_name IS NULL OR query = '');
