-- +goose Up
-- The returns of the orders' progress once more, for lists, people and reports.
CREATE TABLE order_returns (
  id             TEXT NOT NULL PRIMARY KEY,
  order_id       TEXT NOT NULL,
  order_number   TEXT NOT NULL,
  status         TEXT NOT NULL, -- requested, approved, received, rejected or refunded
  reason         TEXT NOT NULL,
  note           TEXT NOT NULL, -- the customer's words
  message        TEXT NOT NULL, -- the shop's answer to one that it rejects
  returned_lines TEXT NOT NULL, -- JSON
  currency       TEXT NOT NULL,
  refund         INTEGER NOT NULL, -- minor units of currency, as all amounts
  refunded       INTEGER NOT NULL,
  requested_at   INTEGER NOT NULL,
  received_at    INTEGER NOT NULL, -- 0 until then
  updated_at     INTEGER NOT NULL
);
CREATE INDEX order_returns_status ON order_returns (status, id);
CREATE INDEX order_returns_order ON order_returns (order_id);
