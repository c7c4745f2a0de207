-- +goose Up

-- The doors of the website, and who went through them. Of passwords, tokens and codes nothing lies here but what proves them.
CREATE TABLE web_users (
    id          bigint      PRIMARY KEY,
    login       sealed      NOT NULL,
    login_bix   bix         NOT NULL UNIQUE,
    name        sealed      NOT NULL,
    roles       text        NOT NULL,
    departments text        NOT NULL,
    districts   text        NOT NULL,
    officer     bigint      NOT NULL,
    password    sealed,
    totp        sealed,
    totp_step   bigint      NOT NULL,
    outside_bix bix,
    disabled    boolean     NOT NULL,
    made_at     timestamptz NOT NULL
);
CREATE UNIQUE INDEX web_users_outside ON web_users (outside_bix) WHERE outside_bix IS NOT NULL;

CREATE TABLE web_recoveries (
    who      bigint NOT NULL,
    code_bix bix    NOT NULL,
    PRIMARY KEY (who, code_bix)
);

CREATE TABLE web_sessions (
    id        bigint      PRIMARY KEY,
    token_bix bix         NOT NULL UNIQUE,
    who       bigint      NOT NULL,
    officer   bigint      NOT NULL,
    how       text        NOT NULL CHECK (how IN ('password', 'oidc', 'link', 'training')),
    agent     text        NOT NULL,
    made_at   timestamptz NOT NULL,
    seen_at   timestamptz NOT NULL,
    ends_at   timestamptz NOT NULL
);
CREATE INDEX web_sessions_who ON web_sessions (who);
CREATE INDEX web_sessions_ends ON web_sessions (ends_at);

CREATE TABLE web_tickets (
    id        bigint      PRIMARY KEY,
    kind      text        NOT NULL CHECK (kind IN ('link', 'enrol', 'step', 'outside')),
    token_bix bix         NOT NULL UNIQUE,
    who       bigint      NOT NULL,
    officer   bigint      NOT NULL,
    kept      sealed,
    made_at   timestamptz NOT NULL,
    expires   timestamptz NOT NULL
);
CREATE INDEX web_tickets_expires ON web_tickets (expires);
CREATE INDEX web_tickets_who ON web_tickets (who, kind);

CREATE TABLE web_tries (
    key_bix    bix         PRIMARY KEY,
    tries      integer     NOT NULL,
    at         timestamptz NOT NULL,
    forget_at  timestamptz NOT NULL,
    wait_until timestamptz
);
CREATE INDEX web_tries_forget ON web_tries (forget_at);

CREATE TABLE web_devices (
    token_bix bix         PRIMARY KEY,
    who       bigint      NOT NULL,
    seen_at   timestamptz NOT NULL
);
CREATE INDEX web_devices_who ON web_devices (who);
CREATE INDEX web_devices_seen ON web_devices (seen_at);

-- Who saw and did what. A request leaves its line here; one folder per second puts it at the end of the chain.
CREATE TABLE audit_waiting (
    id        bigint      PRIMARY KEY,
    at        timestamptz NOT NULL,
    who       bigint      NOT NULL,
    action    text        NOT NULL,
    complaint bigint      NOT NULL,
    object    text        NOT NULL
);

CREATE TABLE audit_lines (
    id        bigint      PRIMARY KEY,
    seq       bigint      NOT NULL UNIQUE,
    at        timestamptz NOT NULL,
    who       bigint      NOT NULL,
    action    text        NOT NULL,
    complaint bigint      NOT NULL,
    object    text        NOT NULL,
    hash      bix         NOT NULL
);
CREATE INDEX audit_lines_who ON audit_lines (who, id);
CREATE INDEX audit_lines_action ON audit_lines (action, id);
CREATE INDEX audit_lines_complaint ON audit_lines (complaint, id) WHERE complaint <> 0;
CREATE INDEX audit_lines_object ON audit_lines (object, id) WHERE object <> '';

-- Where the chain ends, apart from the lines: who cuts the newest lines off is seen.
CREATE TABLE audit_heads (
    id   bigint PRIMARY KEY CHECK (id = 1),
    seq  bigint NOT NULL,
    hash bix
);
INSERT INTO audit_heads (id, seq, hash) VALUES (1, 0, NULL);

-- +goose StatementBegin
CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the audit log is append-only' USING ERRCODE = 'integrity_constraint_violation';
END $$;
-- +goose StatementEnd
CREATE TRIGGER audit_lines_stay BEFORE UPDATE OR DELETE ON audit_lines FOR EACH ROW EXECUTE FUNCTION audit_is_append_only();
CREATE TRIGGER audit_lines_stay_all BEFORE TRUNCATE ON audit_lines FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only();
CREATE TRIGGER audit_waiting_same BEFORE UPDATE ON audit_waiting FOR EACH ROW EXECUTE FUNCTION audit_is_append_only();
CREATE TRIGGER audit_heads_stay BEFORE DELETE ON audit_heads FOR EACH ROW EXECUTE FUNCTION audit_is_append_only();
CREATE TRIGGER audit_heads_stay_all BEFORE TRUNCATE ON audit_heads FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only();
CREATE TRIGGER audit_heads_grow BEFORE UPDATE ON audit_heads FOR EACH ROW WHEN (NEW.seq <= OLD.seq OR NEW.hash IS NULL) EXECUTE FUNCTION audit_is_append_only();
