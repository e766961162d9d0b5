-- +goose Up
-- How many views of a case were taken in of its provider: one that was asked for before the newest of them is not believed.
ALTER TABLE dispute ADD COLUMN views BIGINT NOT NULL DEFAULT 0;
