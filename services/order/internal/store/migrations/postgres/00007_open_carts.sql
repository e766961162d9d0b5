-- +goose Up
-- A customer lists the open carts, the one that changed last first.
CREATE INDEX carts_open ON carts (customer_id, status, updated_at, id) WHERE customer_id IS NOT NULL;
