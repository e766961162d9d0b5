-- +goose Up
-- The returns of the orders' progress once more, for lists, people and reports.
CREATE TABLE order_returns (
  id             VARCHAR(64) NOT NULL PRIMARY KEY,
  order_id       VARCHAR(64) NOT NULL,
  order_number   VARCHAR(64) NOT NULL,
  status         VARCHAR(16) NOT NULL, -- requested, approved, received, rejected or refunded
  reason         VARCHAR(32) NOT NULL,
  note           VARCHAR(2000) NOT NULL, -- the customer's words
  message        VARCHAR(2000) NOT NULL, -- the shop's answer to one that it rejects
  returned_lines LONGTEXT NOT NULL, -- JSON
  currency       VARCHAR(3) NOT NULL,
  refund         BIGINT NOT NULL, -- minor units of currency, as all amounts
  refunded       BIGINT NOT NULL,
  requested_at   BIGINT NOT NULL,
  received_at    BIGINT NOT NULL, -- 0 until then
  updated_at     BIGINT NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE INDEX order_returns_status ON order_returns (status, id);
CREATE INDEX order_returns_order ON order_returns (order_id);
