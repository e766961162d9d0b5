-- +goose Up
-- The country of the address that pays: with the currency it is the market, which a shopper's next choice has to stay in.
ALTER TABLE payment ADD COLUMN country VARCHAR(2) NOT NULL DEFAULT '';
