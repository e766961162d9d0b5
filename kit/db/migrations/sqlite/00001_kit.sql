-- The tables that the kit keeps in every service's database.

-- +goose Up

-- Events that were committed with a change and wait to be published; published ones are deleted.
CREATE TABLE outbox (
  seq            INTEGER PRIMARY KEY AUTOINCREMENT,
  id             TEXT NOT NULL,
  topic          TEXT NOT NULL,
  type           TEXT NOT NULL,
  subject        TEXT NOT NULL,
  version        INTEGER NOT NULL,
  schema_version INTEGER NOT NULL,
  occurred_at    INTEGER NOT NULL, -- microseconds since 1970, as all times
  correlation_id TEXT NOT NULL,
  causation_id   TEXT NOT NULL,
  trace          TEXT NOT NULL,
  data           TEXT NOT NULL
);

-- Events that were applied: one row per consumer and event, committed with the effect.
CREATE TABLE inbox (
  consumer   TEXT NOT NULL,
  event_id   TEXT NOT NULL,
  outcome    TEXT NOT NULL, -- applied, or dead when it went to the dead-letter topic
  applied_at INTEGER NOT NULL,
  PRIMARY KEY (consumer, event_id)
) WITHOUT ROWID;
CREATE INDEX inbox_applied_at ON inbox (applied_at);

-- Answers to requests with an Idempotency-Key, committed with the change that they report.
CREATE TABLE idempotency (
  scope       TEXT NOT NULL, -- who and which operation
  request_key TEXT NOT NULL,
  fingerprint TEXT NOT NULL, -- of the request, to refuse the key for another one
  status      INTEGER NOT NULL,
  body        TEXT NOT NULL,
  created_at  INTEGER NOT NULL,
  PRIMARY KEY (scope, request_key)
);
CREATE INDEX idempotency_created_at ON idempotency (created_at);

-- Work that only one instance may do at a time, such as relaying the outbox.
CREATE TABLE lease (
  name       TEXT NOT NULL PRIMARY KEY,
  holder     TEXT NOT NULL,
  expires_at INTEGER NOT NULL
);
