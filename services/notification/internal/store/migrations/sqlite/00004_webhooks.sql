-- +goose Up
-- Staff's templates, a row for each version. What is active stands in template_active; version 0 is the built-in one.
CREATE TABLE template_version (
    kind       VARCHAR(32) NOT NULL,
    locale     VARCHAR(16) NOT NULL,
    version    BIGINT NOT NULL,
    source     TEXT NOT NULL,
    note       VARCHAR(500) NOT NULL,
    author     VARCHAR(64) NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (kind, locale, version)
);
CREATE TABLE template_active (
    kind       VARCHAR(32) NOT NULL,
    locale     VARCHAR(16) NOT NULL,
    version    BIGINT NOT NULL,
    previous   BIGINT NOT NULL,
    author     VARCHAR(64) NOT NULL,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (kind, locale)
);

-- Where merchants' own systems are told of events. These tables are here whatever keeps the messages: what is to be told is noted in
-- the transaction that consumes the event.
CREATE TABLE webhook_endpoint (
    id            VARCHAR(64) NOT NULL PRIMARY KEY,
    url           VARCHAR(1000) NOT NULL,
    description   VARCHAR(500) NOT NULL,
    events        TEXT NOT NULL,
    status        VARCHAR(16) NOT NULL,
    reason        VARCHAR(32) NOT NULL,
    secrets       TEXT NOT NULL,
    failing_since BIGINT NOT NULL,
    expires_at    BIGINT NOT NULL,
    created_by    VARCHAR(64) NOT NULL,
    created_at    BIGINT NOT NULL,
    updated_at    BIGINT NOT NULL,
    version       BIGINT NOT NULL
);
CREATE TABLE webhook_event (
    id      VARCHAR(255) NOT NULL PRIMARY KEY,
    type    VARCHAR(64) NOT NULL,
    subject VARCHAR(255) NOT NULL,
    at      BIGINT NOT NULL,
    body    TEXT NOT NULL
);
-- due_at is the next attempt, or the end of a claim; 0 when there is nothing more to do.
CREATE TABLE webhook_delivery (
    id          VARCHAR(64) NOT NULL PRIMARY KEY,
    endpoint_id VARCHAR(64) NOT NULL,
    event_id    VARCHAR(255) NOT NULL,
    event_type  VARCHAR(64) NOT NULL,
    subject     VARCHAR(255) NOT NULL,
    state       VARCHAR(16) NOT NULL,
    attempts    BIGINT NOT NULL,
    tries       BIGINT NOT NULL,
    due_at      BIGINT NOT NULL,
    status      BIGINT NOT NULL,
    code        VARCHAR(32) NOT NULL,
    created_at  BIGINT NOT NULL,
    ended_at    BIGINT NOT NULL
);
CREATE UNIQUE INDEX webhook_delivery_once ON webhook_delivery (endpoint_id, event_id);
CREATE INDEX webhook_delivery_due ON webhook_delivery (due_at, endpoint_id);
CREATE INDEX webhook_delivery_subject ON webhook_delivery (endpoint_id, subject, due_at);
CREATE INDEX webhook_delivery_event ON webhook_delivery (event_id);
CREATE INDEX webhook_delivery_ended ON webhook_delivery (ended_at);
CREATE TABLE webhook_attempt (
    delivery_id VARCHAR(64) NOT NULL,
    number      BIGINT NOT NULL,
    at          BIGINT NOT NULL,
    took        BIGINT NOT NULL,
    status      BIGINT NOT NULL,
    code        VARCHAR(32) NOT NULL,
    answer      VARCHAR(1000) NOT NULL,
    PRIMARY KEY (delivery_id, number)
);
