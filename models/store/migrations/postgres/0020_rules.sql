-- +goose Up

-- What was changed of the directory on the website, one value a row, in the order in which the rows count. Folded over the directory when it is read.
CREATE TABLE directory_changes (
    id     bigint      PRIMARY KEY,
    edit   bigint      NOT NULL,
    undoes bigint      NOT NULL, -- an edit; 0: none
    at     timestamptz NOT NULL,
    who    bigint      NOT NULL,
    thing  text        NOT NULL,
    key    text        NOT NULL,
    field  text        NOT NULL,
    old    text        NOT NULL,
    new    text        NOT NULL,
    reason text        NOT NULL
);

-- +goose StatementBegin
CREATE FUNCTION directory_changes_are_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the changes of the directory are append-only' USING ERRCODE = 'integrity_constraint_violation';
END $$;
-- +goose StatementEnd
CREATE TRIGGER directory_changes_stay BEFORE UPDATE OR DELETE ON directory_changes FOR EACH ROW EXECUTE FUNCTION directory_changes_are_append_only();
CREATE TRIGGER directory_changes_stay_all BEFORE TRUNCATE ON directory_changes FOR EACH STATEMENT EXECUTE FUNCTION directory_changes_are_append_only();

-- What was found when an account was last looked at as `doctor` does, and what it had sent in that month by then. No secret is in it.
CREATE TABLE account_checks (
    account  text        PRIMARY KEY,
    at       timestamptz NOT NULL,
    mark     text        NOT NULL CHECK (mark IN ('ok', 'note', 'wrong')),
    said     text        NOT NULL,
    citizens bigint      NOT NULL,
    officers bigint      NOT NULL,
    public   bigint      NOT NULL
);
