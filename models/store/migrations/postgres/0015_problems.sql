-- +goose Up

-- Troubles that the hub has confirmed. One ends when the complaint that stands for all is not open any more.
CREATE TABLE problems (
    id       bigint      PRIMARY KEY,
    category text        NOT NULL,
    area     text        NOT NULL,
    master   bigint      NOT NULL,
    since    timestamptz NOT NULL,
    at       timestamptz NOT NULL,
    who      bigint      NOT NULL,
    ended     boolean     NOT NULL
);
CREATE UNIQUE INDEX problems_open ON problems (category, area) WHERE NOT ended;
