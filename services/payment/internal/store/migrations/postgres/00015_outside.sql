-- +goose Up
-- A refund that was paid outside of the shop, and may wait for a second person: how, the shop's name of it, and the return that it is for.
ALTER TABLE refund_request ADD COLUMN method VARCHAR(64) NOT NULL DEFAULT '';
ALTER TABLE refund_request ADD COLUMN reference VARCHAR(255) NOT NULL DEFAULT '';
ALTER TABLE refund_request ADD COLUMN return_id VARCHAR(64) NOT NULL DEFAULT '';

-- What is owed for goods that came back, as the order service has said.
CREATE TABLE payment_return (
    return_id  VARCHAR(64) NOT NULL PRIMARY KEY,
    payment_id VARCHAR(64) NOT NULL,
    amount     BIGINT      NOT NULL,
    attempts   BIGINT      NOT NULL
);
