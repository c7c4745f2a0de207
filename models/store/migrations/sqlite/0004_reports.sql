-- +goose Up

-- Reports that are kept are found by what they are about.
CREATE INDEX attachments_made ON attachments (ref) WHERE account = ':made' AND complaint = 0;
