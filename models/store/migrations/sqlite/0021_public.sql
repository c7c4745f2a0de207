-- +goose Up

-- What was said in public about a complaint: few rows, shown on its page with how far each has come.
CREATE INDEX outbox_public_about ON outbox (complaint, id) WHERE public_to IS NOT NULL;
