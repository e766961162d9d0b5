-- +goose Up
-- What the payer's attempts are counted by: marks that name nobody, divided by spaces.
ALTER TABLE payment ADD COLUMN payer VARCHAR(200) NOT NULL DEFAULT '';

-- What providers have declined lately, once for each mark that it counts for.
CREATE TABLE payment_decline (
    mark         VARCHAR(32) NOT NULL,
    operation_id VARCHAR(64) NOT NULL,
    declined_at  BIGINT      NOT NULL,
    PRIMARY KEY (mark, operation_id)
);
CREATE INDEX payment_decline_at ON payment_decline (declined_at);

-- Of whom no payments are taken for a while.
CREATE TABLE payment_block (
    mark     VARCHAR(32) NOT NULL PRIMARY KEY,
    until_at BIGINT      NOT NULL
);
CREATE INDEX payment_block_until ON payment_block (until_at);
