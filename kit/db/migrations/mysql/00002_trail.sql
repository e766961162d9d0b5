-- What people with rights have done, for good: a chain of hashes. The triggers that keep it stand in triggers.

-- +goose Up

-- One row for each deed, committed with it. Each holds the hash of the one before.
CREATE TABLE audit_trail (
  seq      BIGINT PRIMARY KEY,
  at       BIGINT NOT NULL, -- microseconds since 1970, as all times
  actor    VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- an account's id, or system
  action   VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject  VARCHAR(255) NOT NULL, -- the id of what it was done to
  detail   LONGTEXT NOT NULL, -- JSON, without secrets and personal data
  previous VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  hash     VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- The last of them, apart, so that a cut end is seen. Whoever adds one locks it.
CREATE TABLE audit_trail_head (
  id   BIGINT PRIMARY KEY,
  seq  BIGINT NOT NULL,
  hash VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO audit_trail_head (id, seq, hash) VALUES (1, 0, '');
