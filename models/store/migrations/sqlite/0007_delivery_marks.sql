-- +goose Up

-- How far sent messages have come, as the platforms say. By the platform's id of the message and not by the outbox row: a platform
-- may be quicker than the note that it has taken the message.
CREATE TABLE delivery_marks (
    account text NOT NULL,
    ref text NOT NULL,
    state text NOT NULL CHECK (state IN ('sent', 'delivered', 'read', 'failed')),
    at datetime NOT NULL,
    code integer NOT NULL,
    PRIMARY KEY (account, ref, state)
);
