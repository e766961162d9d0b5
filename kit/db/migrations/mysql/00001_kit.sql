-- The tables that the kit keeps in every service's database.

-- +goose Up

-- Events that were committed with a change and wait to be published; published ones are deleted.
CREATE TABLE outbox (
  seq            BIGINT AUTO_INCREMENT PRIMARY KEY,
  id             VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  topic          VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  type           VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject        VARCHAR(255) NOT NULL, -- may be what people name things by, such as a SKU
  version        BIGINT NOT NULL,
  schema_version BIGINT NOT NULL,
  occurred_at    BIGINT NOT NULL, -- microseconds since 1970, as all times
  correlation_id VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  causation_id   VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  trace          VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  data           LONGTEXT NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Events that were applied: one row per consumer and event, committed with the effect.
CREATE TABLE inbox (
  consumer   VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  event_id   VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  outcome    VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- applied, or dead when it went to the dead-letter topic
  applied_at BIGINT NOT NULL,
  PRIMARY KEY (consumer, event_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE INDEX inbox_applied_at ON inbox (applied_at);

-- Answers to requests with an Idempotency-Key, committed with the change that they report.
CREATE TABLE idempotency (
  scope       VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- who and which operation
  request_key VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  fingerprint VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- of the request, to refuse the key for another one
  status      BIGINT NOT NULL,
  body        LONGTEXT NOT NULL,
  created_at  BIGINT NOT NULL,
  PRIMARY KEY (scope, request_key)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE INDEX idempotency_created_at ON idempotency (created_at);

-- Work that only one instance may do at a time, such as relaying the outbox.
CREATE TABLE lease (
  name       VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  holder     VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  expires_at BIGINT NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
