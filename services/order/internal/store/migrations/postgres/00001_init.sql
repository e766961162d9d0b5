-- +goose Up

-- What shoppers mean to buy. contents is a JSON document: lines, addresses, coupons.
CREATE TABLE carts (
  id          VARCHAR(64) NOT NULL PRIMARY KEY,
  customer_id VARCHAR(64), -- null for guests
  token_hash  VARCHAR(64) NOT NULL, -- SHA-256 of the guest's token, empty for customers
  currency    VARCHAR(64) NOT NULL,
  status      VARCHAR(64) NOT NULL, -- open, ordered, merged or abandoned
  version     BIGINT NOT NULL,
  contents    TEXT NOT NULL,
  created_at  BIGINT NOT NULL, -- microseconds since 1970, as all times
  updated_at  BIGINT NOT NULL
);
CREATE INDEX carts_customer ON carts (customer_id, id) WHERE customer_id IS NOT NULL;

-- What was bought. snapshot is the JSON document that never changes: lines, totals and their trace, addresses;
-- progress is the one that does: facts of stock, payment and fulfilment.
CREATE TABLE orders (
  id                 VARCHAR(64) NOT NULL PRIMARY KEY,
  number             VARCHAR(64) NOT NULL,
  cart_id            VARCHAR(64) NOT NULL,
  customer_id        VARCHAR(64), -- null for guests
  token              VARCHAR(64) NOT NULL,
  email              VARCHAR(255) NOT NULL,
  currency           VARCHAR(64) NOT NULL,
  total              BIGINT NOT NULL, -- minor units of currency, as all amounts
  pieces             BIGINT NOT NULL,
  status             VARCHAR(64) NOT NULL, -- placed, confirmed, completed or cancelled
  cancel_reason      VARCHAR(64) NOT NULL,
  payment_status     VARCHAR(64) NOT NULL,
  fulfillment_status VARCHAR(64) NOT NULL,
  deadline_at        BIGINT NOT NULL, -- when it expires, 0 when nothing is awaited
  version            BIGINT NOT NULL,
  placed_at          BIGINT NOT NULL,
  updated_at         BIGINT NOT NULL,
  progress           TEXT NOT NULL,
  snapshot           TEXT NOT NULL
);
CREATE UNIQUE INDEX orders_number ON orders (number);
CREATE UNIQUE INDEX orders_cart ON orders (cart_id); -- a cart becomes at most one order
CREATE INDEX orders_customer ON orders (customer_id, id) WHERE customer_id IS NOT NULL;
CREATE INDEX orders_deadline ON orders (deadline_at) WHERE deadline_at > 0;
CREATE INDEX orders_status ON orders (status, id);
CREATE INDEX orders_email ON orders (email, id);

-- The lines of snapshot once more, for people and reports.
CREATE TABLE order_lines (
  order_id     VARCHAR(64) NOT NULL,
  position     BIGINT NOT NULL,
  line_id      VARCHAR(64) NOT NULL,
  variant_id   VARCHAR(64) NOT NULL,
  product_id   VARCHAR(64) NOT NULL,
  sku          VARCHAR(255) NOT NULL,
  name         VARCHAR(1000) NOT NULL,
  quantity     BIGINT NOT NULL,
  unit_price   BIGINT NOT NULL,
  subtotal     BIGINT NOT NULL,
  discount     BIGINT NOT NULL,
  tax          BIGINT NOT NULL,
  tax_included BIGINT NOT NULL,
  PRIMARY KEY (order_id, position)
);
CREATE INDEX order_lines_sku ON order_lines (sku, order_id);

-- Every change of an order, append-only, versions from 1 without gaps.
CREATE TABLE order_history (
  order_id           VARCHAR(64) NOT NULL,
  version            BIGINT NOT NULL,
  type               VARCHAR(64) NOT NULL,
  cause              VARCHAR(64) NOT NULL,
  actor              VARCHAR(64) NOT NULL,
  status             VARCHAR(64) NOT NULL,
  cancel_reason      VARCHAR(64) NOT NULL,
  payment_status     VARCHAR(64) NOT NULL,
  fulfillment_status VARCHAR(64) NOT NULL,
  occurred_at        BIGINT NOT NULL,
  PRIMARY KEY (order_id, version)
);

-- The parcels of progress once more, for people and reports.
CREATE TABLE fulfillments (
  id              VARCHAR(64) NOT NULL PRIMARY KEY,
  order_id        VARCHAR(64) NOT NULL,
  shipped_lines   TEXT NOT NULL, -- JSON
  carrier         VARCHAR(200) NOT NULL,
  tracking_number VARCHAR(200) NOT NULL,
  tracking_url    VARCHAR(1000) NOT NULL,
  shipped_at      BIGINT NOT NULL,
  delivered_at    BIGINT NOT NULL -- 0 while under way
);
CREATE INDEX fulfillments_order ON fulfillments (order_id);

-- What can be sold and at what price, as the product service said last.
CREATE TABLE variants (
  id         VARCHAR(64) NOT NULL PRIMARY KEY,
  sku        VARCHAR(255) NOT NULL,
  product_id VARCHAR(64) NOT NULL,
  name       VARCHAR(1000) NOT NULL,
  options    TEXT NOT NULL, -- JSON object
  prices     TEXT NOT NULL, -- JSON array, one amount per currency
  tax_class  VARCHAR(64) NOT NULL,
  sellable   SMALLINT NOT NULL, -- 0 or 1
  version    BIGINT NOT NULL  -- of the product
);
CREATE INDEX variants_sku ON variants (sku);
CREATE INDEX variants_product ON variants (product_id);

-- Where signed-in customers are reached, as the user service said last: for orders that name no email address.
CREATE TABLE customers (
  id      VARCHAR(64) NOT NULL PRIMARY KEY,
  email   VARCHAR(255) NOT NULL,
  locale  VARCHAR(64) NOT NULL,
  version BIGINT NOT NULL
);
