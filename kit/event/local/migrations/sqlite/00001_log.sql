-- +goose Up

-- The log: every event in the order of its arrival. Offsets are never reused, also not after retention.
CREATE TABLE log (
  position       INTEGER PRIMARY KEY AUTOINCREMENT,
  topic          TEXT NOT NULL,
  subject        TEXT NOT NULL,
  type           TEXT NOT NULL,
  source         TEXT NOT NULL,
  id             TEXT NOT NULL,
  version        INTEGER NOT NULL,
  schema_version INTEGER NOT NULL,
  occurred_at    INTEGER NOT NULL, -- microseconds since 1970
  correlation_id TEXT NOT NULL,
  causation_id   TEXT NOT NULL,
  trace          TEXT NOT NULL,
  data           TEXT NOT NULL,
  appended_at    INTEGER NOT NULL -- retention counts from here: an event may be old when it comes, or comes again
);
CREATE INDEX log_topic ON log (topic, position);

-- How far each group has read each topic.
CREATE TABLE position (
  consumer_group TEXT NOT NULL,
  topic          TEXT NOT NULL,
  position       INTEGER NOT NULL, -- the last one seen
  PRIMARY KEY (consumer_group, topic)
);

CREATE TABLE topic (
  name TEXT NOT NULL PRIMARY KEY
);

-- One row, written when everything before it has to be on disk.
CREATE TABLE synced (
  id INTEGER NOT NULL PRIMARY KEY,
  at INTEGER NOT NULL
);
