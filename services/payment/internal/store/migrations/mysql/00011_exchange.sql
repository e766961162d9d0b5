-- +goose Up
-- Providers may keep our balance in another currency than what was paid: both sides of what they exchange.
INSERT INTO ledger_account (code, name, kind) VALUES ('currency_exchange', 'Exchanged by payment providers', 'asset');
