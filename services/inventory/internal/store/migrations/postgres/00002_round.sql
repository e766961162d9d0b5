-- +goose Up
-- Which hold of its order it is: 0 for the one of the placement, more when stock was wanted again after it had ended.
ALTER TABLE holds ADD COLUMN round BIGINT NOT NULL DEFAULT 0;
