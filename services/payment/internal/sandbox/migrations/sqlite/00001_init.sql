-- +goose Up
-- The sandbox provider's own books. Append-only: what has become of an authorisation is a fold over its rows, and the
-- primary key is what keeps two instances from writing the same next row.
CREATE TABLE sandbox_journal (
    auth_ref        VARCHAR(64)  NOT NULL,
    seq             BIGINT       NOT NULL,
    kind            VARCHAR(16)  NOT NULL,
    idempotency_key VARCHAR(64)  NOT NULL,
    fingerprint     VARCHAR(64)  NOT NULL,
    state           VARCHAR(16)  NOT NULL,
    code            VARCHAR(64)  NOT NULL,
    reference       VARCHAR(80)  NOT NULL,
    target          VARCHAR(80)  NOT NULL,
    payment_id      VARCHAR(64)  NOT NULL,
    order_id        VARCHAR(64)  NOT NULL,
    method          VARCHAR(64)  NOT NULL,
    amount          BIGINT       NOT NULL,
    currency        VARCHAR(3)   NOT NULL,
    action_secret   VARCHAR(64)  NOT NULL,
    return_url      VARCHAR(2048) NOT NULL,
    created_at      BIGINT       NOT NULL,
    PRIMARY KEY (auth_ref, seq)
) WITHOUT ROWID;
