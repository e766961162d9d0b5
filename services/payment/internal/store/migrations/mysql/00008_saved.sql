-- +goose Up
-- The way to pay that a customer has saved: the provider's name of it, whether she is there, and when she agreed that what
-- she pays with is kept; and the same of what she has chosen instead.
ALTER TABLE payment ADD COLUMN saved_reference VARCHAR(255) NOT NULL DEFAULT '';
ALTER TABLE payment ADD COLUMN off_session SMALLINT NOT NULL DEFAULT 0;
ALTER TABLE payment ADD COLUMN consented_at BIGINT NOT NULL DEFAULT 0;
ALTER TABLE payment ADD COLUMN next_saved VARCHAR(400) NOT NULL DEFAULT '';
ALTER TABLE payment_operation ADD COLUMN saved_method VARCHAR(255) NOT NULL DEFAULT '';
ALTER TABLE payment_operation ADD COLUMN off_session SMALLINT NOT NULL DEFAULT 0;
ALTER TABLE payment_operation ADD COLUMN keep_method SMALLINT NOT NULL DEFAULT 0;

-- What customers have saved. No number of a card is ever here: a brand, four digits, and the provider's own names.
CREATE TABLE saved_method (
    id          VARCHAR(64)  NOT NULL PRIMARY KEY,
    customer_id VARCHAR(64)  NOT NULL,
    provider    VARCHAR(64)  NOT NULL,
    reference   VARCHAR(128) NOT NULL,
    -- The provider's name of the customer.
    customer_reference VARCHAR(128) NOT NULL,
    kind        VARCHAR(32)  NOT NULL,
    brand       VARCHAR(32)  NOT NULL,
    last4       VARCHAR(4)   NOT NULL,
    exp_month   SMALLINT     NOT NULL,
    exp_year    SMALLINT     NOT NULL,
    country     VARCHAR(2)   NOT NULL,
    fingerprint VARCHAR(128) NOT NULL,
    -- The fingerprint, or the reference where the provider tells none: one card is saved once.
    mark        VARCHAR(128) NOT NULL,
    preferred   SMALLINT     NOT NULL,
    state       VARCHAR(16)  NOT NULL,
    reason      VARCHAR(64)  NOT NULL,
    payment_id  VARCHAR(64)  NOT NULL,
    consented_at BIGINT      NOT NULL,
    created_at  BIGINT       NOT NULL,
    updated_at  BIGINT       NOT NULL,
    version     BIGINT       NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE UNIQUE INDEX saved_method_mark ON saved_method (customer_id, provider, mark);
CREATE INDEX saved_method_reference ON saved_method (provider, reference);

-- What is asked of providers about saved methods, written down before it is asked, and gone when it is done.
CREATE TABLE vault_operation (
    id          VARCHAR(64)  NOT NULL PRIMARY KEY,
    kind        VARCHAR(16)  NOT NULL,
    provider    VARCHAR(64)  NOT NULL,
    customer_id VARCHAR(64)  NOT NULL,
    customer_reference VARCHAR(128) NOT NULL,
    -- Of what is kept: the authorisation that it was paid with. Of what is given up: the method.
    reference   VARCHAR(255) NOT NULL,
    payment_id  VARCHAR(64)  NOT NULL,
    attempts    BIGINT       NOT NULL,
    next_attempt_at BIGINT   NOT NULL,
    consented_at BIGINT      NOT NULL,
    created_at  BIGINT       NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX vault_operation_due ON vault_operation (next_attempt_at);

-- Who has saved something: locked by whoever changes it. For those who are forgotten nothing is saved any more.
CREATE TABLE wallet_owner (
    customer_id  VARCHAR(64) NOT NULL PRIMARY KEY,
    forgotten_at BIGINT      NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
