-- +goose Up
-- Codes that a campaign gave to one recipient each, for one order. terms is a JSON document: what the code takes off.
CREATE TABLE issued_coupons (
  code        VARCHAR(64) NOT NULL PRIMARY KEY,
  campaign_id VARCHAR(64) NOT NULL,
  terms       TEXT NOT NULL,
  ends_at     BIGINT NOT NULL -- microseconds since 1970, as all times
);
CREATE INDEX issued_coupons_end ON issued_coupons (ends_at);
