-- +goose Up
-- How much is captured of a hold as soon as it is renewed.
ALTER TABLE payment_operation ADD COLUMN then_capture BIGINT NOT NULL DEFAULT 0;
UPDATE payment_operation SET then_capture = amount WHERE kind = 'reauthorize' AND reason = 'capture' AND progress NOT IN ('succeeded', 'declined', 'failed');
