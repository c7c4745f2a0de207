-- +goose Up

-- Where a person's file is fetched from: Messenger's links need no token, whoever has one has the photo. Sealed while it is
-- needed, gone afterwards. What we make ourselves is still found by ref.
ALTER TABLE attachments ADD COLUMN source sealed;
-- What waits to be fetched keeps its old one until it is done: only the program has the keys.
UPDATE attachments SET ref = '' WHERE account <> ':made' AND state <> 'pending';

-- Delivery marks are kept as long as the words of the message that they are about.
CREATE INDEX delivery_marks_at ON delivery_marks (at);
