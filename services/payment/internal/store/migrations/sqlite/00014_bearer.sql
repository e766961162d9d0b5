-- +goose Up
-- Whoever holds the order's token may see the payment and choose how to pay: the token's mark, empty for orders that gave none.
ALTER TABLE payment ADD COLUMN bearer VARCHAR(32) NOT NULL DEFAULT '';
