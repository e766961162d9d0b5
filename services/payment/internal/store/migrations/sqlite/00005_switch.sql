-- +goose Up
-- The provider and the method that a shopper has chosen instead, while the present ones are being given up.
ALTER TABLE payment ADD COLUMN next_choice VARCHAR(160) NOT NULL DEFAULT '';
