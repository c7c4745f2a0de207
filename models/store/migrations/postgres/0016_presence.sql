-- +goose Up

-- Who of the hub has which complaint open before him. Rows live for seconds; what is left over is written over or taken away.
CREATE TABLE presences (
    complaint bigint NOT NULL,
    who       bigint NOT NULL,
    doing     text   NOT NULL,
    until     bigint NOT NULL, -- milliseconds since 1970
    PRIMARY KEY (complaint, who)
);

CREATE INDEX outbox_dead_about ON outbox (complaint) WHERE state = 'dead';
