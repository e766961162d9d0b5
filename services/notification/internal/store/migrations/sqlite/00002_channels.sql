-- +goose Up
-- Deliveries wait in lanes, one for each channel and purpose, so that nothing that waits holds up what is urgent.
ALTER TABLE delivery ADD COLUMN lane VARCHAR(32) NOT NULL DEFAULT 'email';
-- doubt: an attempt may have gone through although no answer told so. provider knows the message as provider_id.
ALTER TABLE delivery ADD COLUMN doubt SMALLINT NOT NULL DEFAULT 0;
ALTER TABLE delivery ADD COLUMN provider VARCHAR(64) NOT NULL DEFAULT '';
ALTER TABLE delivery ADD COLUMN provider_id VARCHAR(128) NOT NULL DEFAULT '';
-- What the provider told after it had taken the message over; a receipt of a lower rank changes nothing.
ALTER TABLE delivery ADD COLUMN receipt VARCHAR(16) NOT NULL DEFAULT '';
ALTER TABLE delivery ADD COLUMN receipt_rank SMALLINT NOT NULL DEFAULT 0;
ALTER TABLE delivery ADD COLUMN receipt_at BIGINT NOT NULL DEFAULT 0;
ALTER TABLE order_view ADD COLUMN phone VARCHAR(20) NOT NULL DEFAULT '';
ALTER TABLE order_view ADD COLUMN country VARCHAR(2) NOT NULL DEFAULT '';
ALTER TABLE contact ADD COLUMN phone VARCHAR(20) NOT NULL DEFAULT '';

CREATE INDEX delivery_lane ON delivery (lane, due_at) WHERE due_at > 0;

-- What has become of a delivery, step by step.
CREATE TABLE delivery_event (
    notification_id VARCHAR(64) NOT NULL,
    at              BIGINT NOT NULL,
    status          VARCHAR(16) NOT NULL,
    attempt         BIGINT NOT NULL,
    provider        VARCHAR(64) NOT NULL,
    provider_id     VARCHAR(128) NOT NULL,
    code            VARCHAR(64) NOT NULL,
    reason          VARCHAR(512) NOT NULL,
    PRIMARY KEY (notification_id, at, status)
) WITHOUT ROWID;

-- Who must not be written to by a channel.
CREATE TABLE suppression (
    channel         VARCHAR(16) NOT NULL,
    address         VARCHAR(255) NOT NULL,
    reason          VARCHAR(32) NOT NULL,
    detail          VARCHAR(512) NOT NULL,
    notification_id VARCHAR(64) NOT NULL,
    entered_by      VARCHAR(64) NOT NULL,
    created_at      BIGINT NOT NULL,
    PRIMARY KEY (channel, address)
) WITHOUT ROWID;
