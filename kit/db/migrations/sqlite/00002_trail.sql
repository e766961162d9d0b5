-- What people with rights have done, for good: a chain of hashes.

-- +goose Up

-- One row for each deed, committed with it. Each holds the hash of the one before.
CREATE TABLE audit_trail (
  seq      INTEGER PRIMARY KEY,
  at       INTEGER NOT NULL, -- microseconds since 1970, as all times
  actor    TEXT NOT NULL, -- an account's id, or system
  action   TEXT NOT NULL,
  subject  TEXT NOT NULL, -- the id of what it was done to
  detail   TEXT NOT NULL, -- JSON, without secrets and personal data
  previous TEXT NOT NULL,
  hash     TEXT NOT NULL
);

-- The last of them, apart, so that a cut end is seen. Whoever adds one locks it.
CREATE TABLE audit_trail_head (
  id   INTEGER PRIMARY KEY,
  seq  INTEGER NOT NULL,
  hash TEXT NOT NULL
);
INSERT INTO audit_trail_head (id, seq, hash) VALUES (1, 0, '');

-- +goose StatementBegin
CREATE TRIGGER audit_trail_keep_update BEFORE UPDATE ON audit_trail BEGIN SELECT RAISE(ABORT, 'the audit trail is immutable'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER audit_trail_keep_delete BEFORE DELETE ON audit_trail BEGIN SELECT RAISE(ABORT, 'the audit trail is immutable'); END;
-- +goose StatementEnd
