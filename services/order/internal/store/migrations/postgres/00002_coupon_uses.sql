-- +goose Up

-- How often coupons with a limit were used: per holder, and in all under the empty holder. A holder is a customer's id or
-- the digest of an email address.
CREATE TABLE coupon_counts (
  code   VARCHAR(64) NOT NULL,
  holder VARCHAR(64) NOT NULL,
  uses   BIGINT NOT NULL,
  PRIMARY KEY (code, holder)
);

-- Which order made which of those uses, so that each goes back at most once.
CREATE TABLE coupon_uses (
  order_id VARCHAR(64) NOT NULL,
  code     VARCHAR(64) NOT NULL,
  holder   VARCHAR(64) NOT NULL,
  used_at  BIGINT NOT NULL, -- microseconds since 1970, as all times
  PRIMARY KEY (order_id, code, holder)
);
