-- +goose Up
-- What an operation follows from, so that calls that are made later belong to the same trace and story.
ALTER TABLE payment_operation ADD COLUMN trace VARCHAR(64) NOT NULL DEFAULT '';
ALTER TABLE payment_operation ADD COLUMN correlation VARCHAR(64) NOT NULL DEFAULT '';
ALTER TABLE payment_operation ADD COLUMN causation VARCHAR(64) NOT NULL DEFAULT '';
