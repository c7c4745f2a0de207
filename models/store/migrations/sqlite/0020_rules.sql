-- +goose Up

-- What was changed of the directory on the website, one value a row, in the order in which the rows count. Folded over the directory when it is read.
CREATE TABLE directory_changes (
    id integer PRIMARY KEY,
    edit integer NOT NULL,
    undoes integer NOT NULL, -- an edit; 0: none
    at datetime NOT NULL,
    who integer NOT NULL,
    thing text NOT NULL,
    key text NOT NULL,
    field text NOT NULL,
    old text NOT NULL,
    new text NOT NULL,
    reason text NOT NULL
);

-- +goose StatementBegin
CREATE TRIGGER directory_changes_stay BEFORE UPDATE ON directory_changes BEGIN
    SELECT RAISE(ABORT, 'the changes of the directory are append-only');
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER directory_changes_kept BEFORE DELETE ON directory_changes BEGIN
    SELECT RAISE(ABORT, 'the changes of the directory are append-only');
END;
-- +goose StatementEnd

-- What was found when an account was last looked at as `doctor` does, and what it had sent in that month by then. No secret is in it.
CREATE TABLE account_checks (
    account text PRIMARY KEY,
    at datetime NOT NULL,
    mark text NOT NULL CHECK (mark IN ('ok', 'note', 'wrong')),
    said text NOT NULL,
    citizens integer NOT NULL,
    officers integer NOT NULL,
    public integer NOT NULL
);
