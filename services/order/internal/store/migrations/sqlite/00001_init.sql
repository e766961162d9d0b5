-- +goose Up

-- What shoppers mean to buy. contents is a JSON document: lines, addresses, coupons.
CREATE TABLE carts (
  id          TEXT NOT NULL PRIMARY KEY,
  customer_id TEXT, -- null for guests
  token_hash  TEXT NOT NULL, -- SHA-256 of the guest's token, empty for customers
  currency    TEXT NOT NULL,
  status      TEXT NOT NULL, -- open, ordered, merged or abandoned
  version     INTEGER NOT NULL,
  contents    TEXT NOT NULL,
  created_at  INTEGER NOT NULL, -- microseconds since 1970, as all times
  updated_at  INTEGER NOT NULL
);
CREATE INDEX carts_customer ON carts (customer_id, id) WHERE customer_id IS NOT NULL;

-- What was bought. snapshot is the JSON document that never changes: lines, totals and their trace, addresses;
-- progress is the one that does: facts of stock, payment and fulfilment.
CREATE TABLE orders (
  id                 TEXT NOT NULL PRIMARY KEY,
  number             TEXT NOT NULL,
  cart_id            TEXT NOT NULL,
  customer_id        TEXT, -- null for guests
  token              TEXT NOT NULL,
  email              TEXT NOT NULL,
  currency           TEXT NOT NULL,
  total              INTEGER NOT NULL, -- minor units of currency, as all amounts
  pieces             INTEGER NOT NULL,
  status             TEXT NOT NULL, -- placed, confirmed, completed or cancelled
  cancel_reason      TEXT NOT NULL,
  payment_status     TEXT NOT NULL,
  fulfillment_status TEXT NOT NULL,
  deadline_at        INTEGER NOT NULL, -- when it expires, 0 when nothing is awaited
  version            INTEGER NOT NULL,
  placed_at          INTEGER NOT NULL,
  updated_at         INTEGER NOT NULL,
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
  order_id     TEXT NOT NULL,
  position     INTEGER NOT NULL,
  line_id      TEXT NOT NULL,
  variant_id   TEXT NOT NULL,
  product_id   TEXT NOT NULL,
  sku          TEXT NOT NULL,
  name         TEXT NOT NULL,
  quantity     INTEGER NOT NULL,
  unit_price   INTEGER NOT NULL,
  subtotal     INTEGER NOT NULL,
  discount     INTEGER NOT NULL,
  tax          INTEGER NOT NULL,
  tax_included INTEGER NOT NULL,
  PRIMARY KEY (order_id, position)
) WITHOUT ROWID;
CREATE INDEX order_lines_sku ON order_lines (sku, order_id);

-- Every change of an order, append-only, versions from 1 without gaps.
CREATE TABLE order_history (
  order_id           TEXT NOT NULL,
  version            INTEGER NOT NULL,
  type               TEXT NOT NULL,
  cause              TEXT NOT NULL,
  actor              TEXT NOT NULL,
  status             TEXT NOT NULL,
  cancel_reason      TEXT NOT NULL,
  payment_status     TEXT NOT NULL,
  fulfillment_status TEXT NOT NULL,
  occurred_at        INTEGER NOT NULL,
  PRIMARY KEY (order_id, version)
) WITHOUT ROWID;

-- The parcels of progress once more, for people and reports.
CREATE TABLE fulfillments (
  id              TEXT NOT NULL PRIMARY KEY,
  order_id        TEXT NOT NULL,
  shipped_lines   TEXT NOT NULL, -- JSON
  carrier         TEXT NOT NULL,
  tracking_number TEXT NOT NULL,
  tracking_url    TEXT NOT NULL,
  shipped_at      INTEGER NOT NULL,
  delivered_at    INTEGER NOT NULL -- 0 while under way
);
CREATE INDEX fulfillments_order ON fulfillments (order_id);

-- What can be sold and at what price, as the product service said last.
CREATE TABLE variants (
  id         TEXT NOT NULL PRIMARY KEY,
  sku        TEXT NOT NULL,
  product_id TEXT NOT NULL,
  name       TEXT NOT NULL,
  options    TEXT NOT NULL, -- JSON object
  prices     TEXT NOT NULL, -- JSON array, one amount per currency
  tax_class  TEXT NOT NULL,
  sellable   INTEGER NOT NULL, -- 0 or 1
  version    INTEGER NOT NULL  -- of the product
);
CREATE INDEX variants_sku ON variants (sku);
CREATE INDEX variants_product ON variants (product_id);

-- Where signed-in customers are reached, as the user service said last: for orders that name no email address.
CREATE TABLE customers (
  id      TEXT NOT NULL PRIMARY KEY,
  email   TEXT NOT NULL,
  locale  TEXT NOT NULL,
  version INTEGER NOT NULL
);
