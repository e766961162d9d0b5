-- +goose Up
-- Ways to pay that customers have saved, as payment's events told. One that is removed stays without its customer, so that
-- nothing older brings it back.
CREATE TABLE saved_methods (
  id          VARCHAR(64) NOT NULL PRIMARY KEY,
  customer_id VARCHAR(64) NOT NULL,
  provider    VARCHAR(64) NOT NULL,
  kind        VARCHAR(32) NOT NULL,
  status      VARCHAR(16) NOT NULL,
  exp_month   SMALLINT NOT NULL,
  exp_year    SMALLINT NOT NULL,
  version     BIGINT NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
