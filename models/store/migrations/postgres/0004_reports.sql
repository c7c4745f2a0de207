-- +goose Up

-- Reports that are kept are found by what they are about.
CREATE INDEX attachments_made ON attachments (ref) WHERE account = ':made' AND complaint = 0;
-- What was made of one complaint holds words of people, and goes when it was kept long enough.
CREATE INDEX attachments_made_of ON attachments (at) WHERE account = ':made' AND complaint <> 0 AND hash <> '';
