-- +goose Up

-- The doors of the website, and who went through them. Of passwords, tokens and codes nothing lies here but what proves them.
CREATE TABLE web_users (
    id integer PRIMARY KEY,
    login blob NOT NULL CHECK (typeof(login) = 'blob' AND length(login) >= 34 AND substr(login, 1, 2) = x'f501'),
    login_bix blob NOT NULL UNIQUE CHECK (typeof(login_bix) = 'blob' AND length(login_bix) = 16),
    name blob NOT NULL CHECK (typeof(name) = 'blob' AND length(name) >= 34 AND substr(name, 1, 2) = x'f501'),
    roles text NOT NULL,
    departments text NOT NULL,
    districts text NOT NULL,
    officer integer NOT NULL,
    password blob CHECK (password IS NULL OR (typeof(password) = 'blob' AND length(password) >= 34 AND substr(password, 1, 2) = x'f501')),
    totp blob CHECK (totp IS NULL OR (typeof(totp) = 'blob' AND length(totp) >= 34 AND substr(totp, 1, 2) = x'f501')),
    totp_step integer NOT NULL,
    outside_bix blob CHECK (outside_bix IS NULL OR (typeof(outside_bix) = 'blob' AND length(outside_bix) = 16)),
    disabled boolean NOT NULL,
    made_at datetime NOT NULL
);
CREATE UNIQUE INDEX web_users_outside ON web_users (outside_bix) WHERE outside_bix IS NOT NULL;

CREATE TABLE web_recoveries (
    who integer NOT NULL,
    code_bix blob NOT NULL CHECK (typeof(code_bix) = 'blob' AND length(code_bix) = 16),
    PRIMARY KEY (who, code_bix)
);

CREATE TABLE web_sessions (
    id integer PRIMARY KEY,
    token_bix blob NOT NULL UNIQUE CHECK (typeof(token_bix) = 'blob' AND length(token_bix) = 16),
    who integer NOT NULL,
    officer integer NOT NULL,
    how text NOT NULL CHECK (how IN ('password', 'oidc', 'link', 'training')),
    agent text NOT NULL,
    made_at datetime NOT NULL,
    seen_at datetime NOT NULL,
    ends_at datetime NOT NULL
);
CREATE INDEX web_sessions_who ON web_sessions (who);
CREATE INDEX web_sessions_ends ON web_sessions (ends_at);

CREATE TABLE web_tickets (
    id integer PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('link', 'enrol', 'step', 'outside')),
    token_bix blob NOT NULL UNIQUE CHECK (typeof(token_bix) = 'blob' AND length(token_bix) = 16),
    who integer NOT NULL,
    officer integer NOT NULL,
    kept blob CHECK (kept IS NULL OR (typeof(kept) = 'blob' AND length(kept) >= 34 AND substr(kept, 1, 2) = x'f501')),
    made_at datetime NOT NULL,
    expires datetime NOT NULL
);
CREATE INDEX web_tickets_expires ON web_tickets (expires);
CREATE INDEX web_tickets_who ON web_tickets (who, kind);

CREATE TABLE web_tries (
    key_bix blob PRIMARY KEY NOT NULL CHECK (typeof(key_bix) = 'blob' AND length(key_bix) = 16),
    tries integer NOT NULL,
    at datetime NOT NULL,
    forget_at datetime NOT NULL,
    wait_until datetime
);
CREATE INDEX web_tries_forget ON web_tries (forget_at);

CREATE TABLE web_devices (
    token_bix blob PRIMARY KEY NOT NULL CHECK (typeof(token_bix) = 'blob' AND length(token_bix) = 16),
    who integer NOT NULL,
    seen_at datetime NOT NULL
);
CREATE INDEX web_devices_who ON web_devices (who);
CREATE INDEX web_devices_seen ON web_devices (seen_at);

-- Who saw and did what. A request leaves its line here; one folder per second puts it at the end of the chain.
CREATE TABLE audit_waiting (
    id integer PRIMARY KEY,
    at datetime NOT NULL,
    who integer NOT NULL,
    action text NOT NULL,
    complaint integer NOT NULL,
    object text NOT NULL
);

CREATE TABLE audit_lines (
    id integer PRIMARY KEY,
    seq integer NOT NULL UNIQUE,
    at datetime NOT NULL,
    who integer NOT NULL,
    action text NOT NULL,
    complaint integer NOT NULL,
    object text NOT NULL,
    hash blob NOT NULL CHECK (typeof(hash) = 'blob' AND length(hash) = 16)
);
CREATE INDEX audit_lines_who ON audit_lines (who, id);
CREATE INDEX audit_lines_action ON audit_lines (action, id);
CREATE INDEX audit_lines_complaint ON audit_lines (complaint, id) WHERE complaint <> 0;
CREATE INDEX audit_lines_object ON audit_lines (object, id) WHERE object <> '';

-- Where the chain ends, apart from the lines: who cuts the newest lines off is seen.
CREATE TABLE audit_heads (
    id integer PRIMARY KEY CHECK (id = 1),
    seq integer NOT NULL,
    hash blob CHECK (hash IS NULL OR (typeof(hash) = 'blob' AND length(hash) = 16))
);
INSERT INTO audit_heads (id, seq, hash) VALUES (1, 0, NULL);

-- +goose StatementBegin
CREATE TRIGGER audit_lines_stay BEFORE UPDATE ON audit_lines BEGIN
    SELECT RAISE(ABORT, 'the audit log is append-only');
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER audit_lines_kept BEFORE DELETE ON audit_lines BEGIN
    SELECT RAISE(ABORT, 'the audit log is append-only');
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER audit_waiting_same BEFORE UPDATE ON audit_waiting BEGIN
    SELECT RAISE(ABORT, 'the audit log is append-only');
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER audit_heads_stay BEFORE DELETE ON audit_heads BEGIN
    SELECT RAISE(ABORT, 'the audit log is append-only');
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER audit_heads_grow BEFORE UPDATE ON audit_heads WHEN NEW.seq <= OLD.seq OR NEW.hash IS NULL BEGIN
    SELECT RAISE(ABORT, 'the audit log is append-only');
END;
-- +goose StatementEnd
