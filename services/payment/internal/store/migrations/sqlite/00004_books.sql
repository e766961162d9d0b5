-- +goose Up
-- How many authorisations a shopper may try before the payment fails for good.
ALTER TABLE payment ADD COLUMN attempts SMALLINT NOT NULL DEFAULT 1;
-- The gift card that pays a part, or all.
ALTER TABLE payment ADD COLUMN gift_card VARCHAR(64) NOT NULL DEFAULT '';
ALTER TABLE payment ADD COLUMN saved_method VARCHAR(255) NOT NULL DEFAULT '';
-- When somebody shall hear that a hold is about to lapse, and then when it has lapsed.
ALTER TABLE payment_operation ADD COLUMN remind_at BIGINT NOT NULL DEFAULT 0;
CREATE INDEX payment_operation_remind ON payment_operation (remind_at) WHERE remind_at > 0;
-- Providers speak of captures by their own reference, in disputes and lists.
CREATE INDEX payment_operation_reference ON payment_operation (reference) WHERE kind = 'capture' AND reference <> '';

-- What providers told us: verified on arrival, applied afterwards.
CREATE TABLE webhook_inbox (
    provider        VARCHAR(64)  NOT NULL,
    event_id        VARCHAR(191) NOT NULL,
    type            VARCHAR(128) NOT NULL,
    object          VARCHAR(255) NOT NULL,
    state           VARCHAR(16)  NOT NULL,
    attempts        BIGINT       NOT NULL,
    next_attempt_at BIGINT       NOT NULL,
    error           VARCHAR(500) NOT NULL,
    created_at      BIGINT       NOT NULL,
    received_at     BIGINT       NOT NULL,
    processed_at    BIGINT       NOT NULL,
    raw             TEXT         NOT NULL,
    PRIMARY KEY (provider, event_id)
) WITHOUT ROWID;
CREATE INDEX webhook_inbox_due ON webhook_inbox (next_attempt_at) WHERE next_attempt_at > 0;
CREATE INDEX webhook_inbox_state ON webhook_inbox (state, received_at);

CREATE TABLE ledger_account (
    code VARCHAR(32)  NOT NULL PRIMARY KEY,
    name VARCHAR(128) NOT NULL,
    -- asset, liability, income or expense
    kind VARCHAR(16)  NOT NULL
) WITHOUT ROWID;
INSERT INTO ledger_account (code, name, kind) VALUES
    ('psp_clearing', 'Held by payment providers', 'asset'),
    ('customer_receivable', 'Owed by customers', 'asset'),
    ('revenue', 'Sales', 'income'),
    ('tax_payable', 'Taxes collected', 'liability'),
    ('psp_fees', 'Fees of payment providers', 'expense'),
    ('bank', 'Bank', 'asset'),
    ('refunds', 'Refunds', 'expense'),
    ('refund_payable', 'Refunds on their way', 'liability'),
    ('dispute_receivable', 'Disputed money', 'asset'),
    ('chargeback_loss', 'Lost disputes', 'expense'),
    ('suspense', 'Movements not yet explained', 'liability'),
    ('rounding', 'Rounding differences', 'expense'),
    ('gift_card_liability', 'Gift cards not yet spent', 'liability'),
    ('gift_card_sales', 'Gift cards issued', 'asset');

CREATE TABLE ledger_transaction (
    id           VARCHAR(128) NOT NULL PRIMARY KEY,
    kind         VARCHAR(32)  NOT NULL,
    payment_id   VARCHAR(64)  NOT NULL,
    order_id     VARCHAR(64)  NOT NULL,
    operation_id VARCHAR(64)  NOT NULL,
    provider     VARCHAR(64)  NOT NULL,
    reference    VARCHAR(255) NOT NULL,
    occurred_at  BIGINT       NOT NULL,
    created_at   BIGINT       NOT NULL
) WITHOUT ROWID;
CREATE INDEX ledger_transaction_at ON ledger_transaction (occurred_at, id);
CREATE INDEX ledger_transaction_payment ON ledger_transaction (payment_id);

-- One line of a transaction. Debits are positive, credits negative; the lines of a transaction add up to nothing.
CREATE TABLE ledger_posting (
    transaction_id VARCHAR(128) NOT NULL,
    line           SMALLINT     NOT NULL,
    account        VARCHAR(32)  NOT NULL,
    provider       VARCHAR(64)  NOT NULL,
    currency       VARCHAR(3)   NOT NULL,
    amount         BIGINT       NOT NULL,
    PRIMARY KEY (transaction_id, line)
) WITHOUT ROWID;
CREATE INDEX ledger_posting_account ON ledger_posting (account, provider, currency);

CREATE TABLE dispute (
    id           VARCHAR(64)  NOT NULL PRIMARY KEY,
    provider     VARCHAR(64)  NOT NULL,
    reference    VARCHAR(191) NOT NULL,
    payment_id   VARCHAR(64)  NOT NULL,
    order_id     VARCHAR(64)  NOT NULL,
    capture      VARCHAR(255) NOT NULL,
    reason       VARCHAR(128) NOT NULL,
    status       VARCHAR(32)  NOT NULL,
    amount       BIGINT       NOT NULL,
    exposure     BIGINT       NOT NULL,
    withdrawn    BIGINT       NOT NULL,
    fee          BIGINT       NOT NULL,
    currency     VARCHAR(3)   NOT NULL,
    evidence_due BIGINT       NOT NULL,
    evidence     TEXT       NULL,
    submitted_by VARCHAR(64)  NOT NULL,
    submitted_at BIGINT       NOT NULL,
    opened_at    BIGINT       NOT NULL,
    closed_at    BIGINT       NOT NULL,
    updated_at   BIGINT       NOT NULL,
    version      BIGINT       NOT NULL
) WITHOUT ROWID;
CREATE UNIQUE INDEX dispute_reference ON dispute (provider, reference);
CREATE INDEX dispute_payment ON dispute (payment_id);
CREATE INDEX dispute_status ON dispute (status, id);

CREATE TABLE refund_request (
    id           VARCHAR(64)  NOT NULL PRIMARY KEY,
    payment_id   VARCHAR(64)  NOT NULL,
    amount       BIGINT       NOT NULL,
    currency     VARCHAR(3)   NOT NULL,
    reason       VARCHAR(500) NOT NULL,
    state        VARCHAR(16)  NOT NULL,
    requested_by VARCHAR(64)  NOT NULL,
    decided_by   VARCHAR(64)  NOT NULL,
    refund_id    VARCHAR(64)  NOT NULL,
    created_at   BIGINT       NOT NULL,
    decided_at   BIGINT       NOT NULL
) WITHOUT ROWID;
CREATE INDEX refund_request_state ON refund_request (state, id);
CREATE INDEX refund_request_payment ON refund_request (payment_id);

-- What a person has to see to. One row per kind and subject.
CREATE TABLE payment_task (
    id         VARCHAR(64)  NOT NULL PRIMARY KEY,
    kind       VARCHAR(32)  NOT NULL,
    subject    VARCHAR(191) NOT NULL,
    payment_id VARCHAR(64)  NOT NULL,
    order_id   VARCHAR(64)  NOT NULL,
    note       VARCHAR(500) NOT NULL,
    state      VARCHAR(16)  NOT NULL,
    due_at     BIGINT       NOT NULL,
    created_at BIGINT       NOT NULL,
    done_at    BIGINT       NOT NULL,
    done_by    VARCHAR(64)  NOT NULL
) WITHOUT ROWID;
CREATE UNIQUE INDEX payment_task_subject ON payment_task (kind, subject);
CREATE INDEX payment_task_state ON payment_task (state, id);

-- A gift card's code is kept as a hash only.
CREATE TABLE gift_card (
    id         VARCHAR(64) NOT NULL PRIMARY KEY,
    code_hash  VARCHAR(64) NOT NULL,
    hint       VARCHAR(8)  NOT NULL,
    currency   VARCHAR(3)  NOT NULL,
    issued     BIGINT      NOT NULL,
    balance    BIGINT      NOT NULL,
    state      VARCHAR(16) NOT NULL,
    expires_at BIGINT      NOT NULL,
    issued_by  VARCHAR(64) NOT NULL,
    created_at BIGINT      NOT NULL,
    updated_at BIGINT      NOT NULL
) WITHOUT ROWID;
CREATE UNIQUE INDEX gift_card_code ON gift_card (code_hash);

CREATE TABLE gift_card_movement (
    id           VARCHAR(64) NOT NULL PRIMARY KEY,
    gift_card_id VARCHAR(64) NOT NULL,
    payment_id   VARCHAR(64) NOT NULL,
    operation_id VARCHAR(64) NOT NULL,
    kind         VARCHAR(16) NOT NULL,
    amount       BIGINT      NOT NULL,
    created_at   BIGINT      NOT NULL
) WITHOUT ROWID;
CREATE INDEX gift_card_movement_card ON gift_card_movement (gift_card_id, id);

CREATE TABLE reconcile_run (
    id          VARCHAR(64)  NOT NULL PRIMARY KEY,
    provider    VARCHAR(64)  NOT NULL,
    from_at     BIGINT       NOT NULL,
    to_at       BIGINT       NOT NULL,
    started_at  BIGINT       NOT NULL,
    finished_at BIGINT       NOT NULL,
    movements   BIGINT       NOT NULL,
    matched     BIGINT       NOT NULL,
    drifts      BIGINT       NOT NULL,
    error       VARCHAR(500) NOT NULL
) WITHOUT ROWID;
CREATE INDEX reconcile_run_provider ON reconcile_run (provider, to_at);

CREATE TABLE reconcile_drift (
    id         VARCHAR(64)  NOT NULL PRIMARY KEY,
    run_id     VARCHAR(64)  NOT NULL,
    provider   VARCHAR(64)  NOT NULL,
    kind       VARCHAR(32)  NOT NULL,
    reference  VARCHAR(191) NOT NULL,
    payment_id VARCHAR(64)  NOT NULL,
    ours       BIGINT       NOT NULL,
    theirs     BIGINT       NOT NULL,
    currency   VARCHAR(3)   NOT NULL,
    action     VARCHAR(32)  NOT NULL,
    created_at BIGINT       NOT NULL
) WITHOUT ROWID;
CREATE UNIQUE INDEX reconcile_drift_reference ON reconcile_drift (provider, kind, reference);
CREATE INDEX reconcile_drift_run ON reconcile_drift (run_id);

-- Postings are for ever: what was wrong is put right by a transaction that says the opposite.
-- +goose StatementBegin
CREATE TRIGGER ledger_posting_keep_update BEFORE UPDATE ON ledger_posting BEGIN SELECT RAISE(ABORT, 'postings are immutable'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER ledger_posting_keep_delete BEFORE DELETE ON ledger_posting BEGIN SELECT RAISE(ABORT, 'postings are immutable'); END;
-- +goose StatementEnd
