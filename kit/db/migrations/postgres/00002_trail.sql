-- What people with rights have done, for good: a chain of hashes.

-- +goose Up

-- One row for each deed, committed with it. Each holds the hash of the one before.
CREATE TABLE audit_trail (
  seq      BIGINT PRIMARY KEY,
  at       BIGINT NOT NULL, -- microseconds since 1970, as all times
  actor    VARCHAR(255) NOT NULL, -- an account's id, or system
  action   VARCHAR(255) NOT NULL,
  subject  VARCHAR(255) NOT NULL, -- the id of what it was done to
  detail   TEXT NOT NULL, -- JSON, without secrets and personal data
  previous VARCHAR(64) NOT NULL,
  hash     VARCHAR(64) NOT NULL
);

-- The last of them, apart, so that a cut end is seen. Whoever adds one locks it.
CREATE TABLE audit_trail_head (
  id   BIGINT PRIMARY KEY,
  seq  BIGINT NOT NULL,
  hash VARCHAR(64) NOT NULL
);
INSERT INTO audit_trail_head (id, seq, hash) VALUES (1, 0, '');

-- +goose StatementBegin
CREATE FUNCTION audit_trail_keep() RETURNS trigger AS $$ BEGIN RAISE EXCEPTION 'the audit trail is immutable'; END $$ LANGUAGE plpgsql;
-- +goose StatementEnd
CREATE TRIGGER audit_trail_keep BEFORE UPDATE OR DELETE ON audit_trail FOR EACH ROW EXECUTE FUNCTION audit_trail_keep();
