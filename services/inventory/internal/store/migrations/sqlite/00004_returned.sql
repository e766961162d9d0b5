-- +goose Up
-- How many of the pieces that have left are here again, to be sold: several returns of a line each go where their pieces left from.
ALTER TABLE reservations ADD COLUMN returned BIGINT NOT NULL DEFAULT 0;
