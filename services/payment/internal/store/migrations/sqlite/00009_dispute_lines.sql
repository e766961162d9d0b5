-- +goose Up
-- What providers' lists say of money that disputes have moved. A case moves it more than once, and comparisons see a part each.
CREATE TABLE reconcile_dispute_line (
    provider    VARCHAR(64)  NOT NULL,
    id          VARCHAR(191) NOT NULL,
    reference   VARCHAR(191) NOT NULL,
    payment_id  VARCHAR(64)  NOT NULL,
    amount      BIGINT       NOT NULL,
    fee         BIGINT       NOT NULL,
    currency    VARCHAR(3)   NOT NULL,
    occurred_at BIGINT       NOT NULL,
    PRIMARY KEY (provider, id)
) WITHOUT ROWID;
CREATE INDEX reconcile_dispute_line_at ON reconcile_dispute_line (provider, occurred_at);
CREATE INDEX ledger_transaction_dispute ON ledger_transaction (reference) WHERE kind IN ('dispute', 'dispute_difference');
