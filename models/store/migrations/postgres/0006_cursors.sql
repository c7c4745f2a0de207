-- +goose Up

-- How far news of an account was read, where a platform is asked for it.
CREATE TABLE cursors (
    account text        NOT NULL,
    name    text        NOT NULL,
    value   text        NOT NULL,
    at      timestamptz NOT NULL,
    PRIMARY KEY (account, name)
);

-- What an account has cost in a month, in millionths of a US dollar.
CREATE TABLE spending (
    account text   NOT NULL,
    month   text   NOT NULL,
    micros  bigint NOT NULL,
    PRIMARY KEY (account, month)
);
