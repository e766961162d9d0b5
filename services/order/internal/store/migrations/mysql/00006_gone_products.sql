-- +goose Up
-- Products that the catalogue no longer has, with the version of their end. They stay: what is told late or sent again about
-- a product, however old it is, must not bring it back.
CREATE TABLE gone_products (
  product_id VARCHAR(64) NOT NULL PRIMARY KEY,
  version    BIGINT NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
