-- +goose Up
-- In which currency the provider has taken a case's money, where it is not the one that is disputed.
ALTER TABLE dispute ADD COLUMN held_in VARCHAR(3) NOT NULL DEFAULT '';
