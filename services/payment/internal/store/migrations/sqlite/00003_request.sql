-- +goose Up
-- What is sent, byte for byte, so that every repetition is the same also after an upgrade.
ALTER TABLE payment_operation ADD COLUMN request TEXT NULL;
-- Until when an authorisation can be captured.
ALTER TABLE payment_operation ADD COLUMN valid_until BIGINT NOT NULL DEFAULT 0;
-- A final capture is the last one of its authorisation.
ALTER TABLE payment_operation ADD COLUMN final SMALLINT NOT NULL DEFAULT 0;
-- external: done at the provider by others than us.
ALTER TABLE payment_operation ADD COLUMN source VARCHAR(16) NOT NULL DEFAULT '';
ALTER TABLE payment_operation ADD COLUMN fee BIGINT NOT NULL DEFAULT 0;
-- The member of staff who asked for it.
ALTER TABLE payment_operation ADD COLUMN actor VARCHAR(64) NOT NULL DEFAULT '';
