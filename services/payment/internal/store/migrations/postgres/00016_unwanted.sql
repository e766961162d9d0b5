-- +goose Up
-- What its owner has removed while something was still to be kept for her: that is not kept when it turns out to be the same.
CREATE TABLE vault_unwanted (
    operation_id VARCHAR(64)  NOT NULL,
    mark         VARCHAR(128) NOT NULL,
    PRIMARY KEY (operation_id, mark)
);
CREATE INDEX vault_operation_customer ON vault_operation (customer_id);
