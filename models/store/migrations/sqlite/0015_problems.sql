-- +goose Up

-- Troubles that the hub has confirmed. One ends when the complaint that stands for all is not open any more.
CREATE TABLE problems (
    id       integer     PRIMARY KEY,
    category text        NOT NULL,
    area     text        NOT NULL,
    master   integer     NOT NULL,
    since    datetime    NOT NULL,
    at       datetime    NOT NULL,
    who      integer     NOT NULL,
    ended     boolean     NOT NULL
);
CREATE UNIQUE INDEX problems_open ON problems (category, area) WHERE NOT ended;
