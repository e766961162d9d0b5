-- +goose Up
CREATE TABLE payment (
    id            VARCHAR(64)  NOT NULL PRIMARY KEY,
    order_id      VARCHAR(64)  NOT NULL,
    order_number  VARCHAR(64)  NOT NULL,
    customer_id   VARCHAR(64)  NOT NULL,
    provider      VARCHAR(64)  NOT NULL,
    method        VARCHAR(64)  NOT NULL,
    amount        BIGINT       NOT NULL,
    currency      VARCHAR(3)   NOT NULL,
    -- status is a projection of the operations, for lists; the fold over them is what counts.
    status        VARCHAR(32)  NOT NULL,
    cancel_reason VARCHAR(64)  NOT NULL,
    refusal       VARCHAR(64)  NOT NULL,
    expires_at    BIGINT       NOT NULL,
    created_at    BIGINT       NOT NULL,
    updated_at    BIGINT       NOT NULL,
    version       BIGINT       NOT NULL
) WITHOUT ROWID;

CREATE INDEX payment_order ON payment (order_id);
CREATE INDEX payment_status ON payment (status, id);

-- The write-ahead rows: one is committed before its request is sent, and holds all that the request says.
CREATE TABLE payment_operation (
    payment_id      VARCHAR(64)  NOT NULL,
    id              VARCHAR(64)  NOT NULL,
    order_id        VARCHAR(64)  NOT NULL,
    provider        VARCHAR(64)  NOT NULL,
    method          VARCHAR(64)  NOT NULL,
    kind            VARCHAR(16)  NOT NULL,
    progress        VARCHAR(16)  NOT NULL,
    amount          BIGINT       NOT NULL,
    currency        VARCHAR(3)   NOT NULL,
    idempotency_key VARCHAR(64)  NOT NULL,
    fingerprint     VARCHAR(64)  NOT NULL,
    target          VARCHAR(255) NOT NULL,
    reference       VARCHAR(255) NOT NULL,
    action_url      VARCHAR(2048) NOT NULL,
    code            VARCHAR(64)  NOT NULL,
    message         VARCHAR(500) NOT NULL,
    reason          VARCHAR(500) NOT NULL,
    attempts        BIGINT       NOT NULL,
    in_doubt        SMALLINT     NOT NULL,
    deadline        BIGINT       NOT NULL,
    next_attempt_at BIGINT       NOT NULL,
    created_at      BIGINT       NOT NULL,
    updated_at      BIGINT       NOT NULL,
    PRIMARY KEY (payment_id, id)
) WITHOUT ROWID;

-- What is final has no next attempt, and is the most by far: the index leaves it out.
CREATE INDEX payment_operation_due ON payment_operation (next_attempt_at) WHERE next_attempt_at > 0;
