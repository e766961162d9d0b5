-- +goose Up
-- An intent: one per event, channel and addressee, for ever.
CREATE TABLE notification (
    id          VARCHAR(64) NOT NULL PRIMARY KEY,
    event_id    VARCHAR(64) NOT NULL,
    kind        VARCHAR(32) NOT NULL,
    channel     VARCHAR(16) NOT NULL,
    addressee   VARCHAR(255) NOT NULL,
    recipient   VARCHAR(255) NOT NULL,
    name        VARCHAR(255) NOT NULL,
    locale      VARCHAR(32) NOT NULL,
    order_id    VARCHAR(64) NOT NULL,
    payment_id  VARCHAR(64) NOT NULL,
    user_id     VARCHAR(64) NOT NULL,
    data        TEXT NOT NULL,
    not_after   BIGINT NOT NULL,
    created_at  BIGINT NOT NULL,
    correlation VARCHAR(64) NOT NULL,
    trace       VARCHAR(64) NOT NULL
);

-- The life of an intent. Small rows apart from the large ones, because these change. due_at is 0 when nothing is to be done.
CREATE TABLE delivery (
    notification_id VARCHAR(64) NOT NULL PRIMARY KEY,
    status          VARCHAR(16) NOT NULL,
    attempts        BIGINT NOT NULL,
    version         BIGINT NOT NULL,
    due_at          BIGINT NOT NULL,
    code            VARCHAR(64) NOT NULL,
    reason          VARCHAR(512) NOT NULL,
    sent_at         BIGINT NOT NULL
);

-- What is known of orders, from their events.
CREATE TABLE order_view (
    order_id    VARCHAR(64) NOT NULL PRIMARY KEY,
    version     BIGINT NOT NULL,
    status      VARCHAR(32) NOT NULL,
    number      VARCHAR(64) NOT NULL,
    token       VARCHAR(128) NOT NULL,
    email       VARCHAR(255) NOT NULL,
    name        VARCHAR(255) NOT NULL,
    locale      VARCHAR(32) NOT NULL,
    customer_id VARCHAR(64) NOT NULL
);

-- What is known of the payments that had to be written about.
CREATE TABLE payment_view (
    payment_id VARCHAR(64) NOT NULL PRIMARY KEY,
    version    BIGINT NOT NULL,
    status     VARCHAR(32) NOT NULL
);

-- What is known of accounts.
CREATE TABLE contact (
    user_id        VARCHAR(64) NOT NULL PRIMARY KEY,
    version        BIGINT NOT NULL,
    email          VARCHAR(255) NOT NULL,
    name           VARCHAR(255) NOT NULL,
    locale         VARCHAR(32) NOT NULL,
    email_verified SMALLINT NOT NULL
);

-- The development inbox. source is the message, compressed.
CREATE TABLE mail (
    id          VARCHAR(64) NOT NULL PRIMARY KEY,
    dedupe      VARCHAR(64) NOT NULL,
    message_id  VARCHAR(500) NOT NULL,
    sender      VARCHAR(500) NOT NULL,
    recipients  TEXT NOT NULL,
    subject     VARCHAR(500) NOT NULL,
    snippet     VARCHAR(700) NOT NULL,
    size        BIGINT NOT NULL,
    received_at BIGINT NOT NULL,
    source      BYTEA NOT NULL
);

CREATE UNIQUE INDEX notification_once ON notification (event_id, channel, addressee);
CREATE INDEX notification_order ON notification (order_id, id);
CREATE INDEX notification_recipient ON notification (recipient, id);
CREATE INDEX notification_user ON notification (user_id, id);
CREATE INDEX delivery_due ON delivery (due_at) WHERE due_at > 0;
CREATE INDEX delivery_status ON delivery (status, notification_id) WHERE due_at = 0 AND status <> 'sent';
CREATE INDEX order_view_customer ON order_view (customer_id) WHERE customer_id <> '';
CREATE UNIQUE INDEX mail_once ON mail (dedupe);
