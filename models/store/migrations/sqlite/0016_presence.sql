-- +goose Up

-- Who of the hub has which complaint open before him. Rows live for seconds; what is left over is written over or taken away.
CREATE TABLE presences (
    complaint integer NOT NULL,
    who       integer NOT NULL,
    doing     text   NOT NULL,
    until     integer NOT NULL, -- milliseconds since 1970
    PRIMARY KEY (complaint, who)
);

CREATE INDEX outbox_dead_about ON outbox (complaint) WHERE state = 'dead';
