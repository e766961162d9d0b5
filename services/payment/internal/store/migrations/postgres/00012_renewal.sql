-- +goose Up
-- How much is captured of a hold as soon as it is renewed.
ALTER TABLE payment_operation ADD COLUMN then_capture BIGINT NOT NULL DEFAULT 0;
