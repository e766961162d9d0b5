-- +goose Up

-- Places where stock lies. The lowest priority is looked at first.
CREATE TABLE locations (
  id       TEXT NOT NULL PRIMARY KEY,
  name     TEXT NOT NULL,
  priority INTEGER NOT NULL,
  version  INTEGER NOT NULL
);
INSERT INTO locations (id, name, priority, version) VALUES ('loc_main', 'main', 100, 1);

-- SKUs with their stock over all locations. The row is the lock of everything that belongs to the SKU.
CREATE TABLE items (
  sku             TEXT NOT NULL PRIMARY KEY,
  product_id      TEXT NOT NULL DEFAULT '', -- empty until the catalogue has told of the SKU
  product_version INTEGER NOT NULL DEFAULT 0,
  deleted         INTEGER NOT NULL DEFAULT 0, -- 1 when the catalogue no longer has the SKU
  on_hand         INTEGER NOT NULL,
  reserved        INTEGER NOT NULL,
  low_threshold   INTEGER NOT NULL,
  low             INTEGER NOT NULL, -- 1 when available is at or below the threshold
  version         INTEGER NOT NULL,
  updated_at      INTEGER NOT NULL, -- microseconds since 1970, as all times
  CHECK (reserved >= 0 AND on_hand >= reserved)
) WITHOUT ROWID;
CREATE INDEX items_product ON items (product_id);
CREATE INDEX items_low ON items (low, sku);

-- What one location has of a SKU.
CREATE TABLE levels (
  sku         TEXT NOT NULL,
  location_id TEXT NOT NULL,
  on_hand     INTEGER NOT NULL,
  reserved    INTEGER NOT NULL,
  PRIMARY KEY (sku, location_id),
  FOREIGN KEY (sku) REFERENCES items (sku),
  FOREIGN KEY (location_id) REFERENCES locations (id),
  CHECK (reserved >= 0 AND on_hand >= reserved)
) WITHOUT ROWID;
CREATE INDEX levels_location ON levels (location_id, sku);

-- Every change of a level, append-only. Those of a SKU add up to its on_hand and reserved.
CREATE TABLE movements (
  sku         TEXT NOT NULL,
  version     INTEGER NOT NULL, -- of the item after the movement
  location_id TEXT NOT NULL,
  type        TEXT NOT NULL,  -- receive, reserve, release, ship, return, adjust or transfer
  on_hand     INTEGER NOT NULL, -- difference
  reserved    INTEGER NOT NULL, -- difference
  reference   TEXT NOT NULL,
  reason      TEXT NOT NULL,
  actor       TEXT NOT NULL,  -- staff account, empty for what follows from orders
  created_at  INTEGER NOT NULL,
  PRIMARY KEY (sku, version)
) WITHOUT ROWID;

-- What is reserved for an order, in all. Orders that got nothing are remembered too, so that no repetition of an event can
-- reserve for them.
CREATE TABLE holds (
  order_id   TEXT NOT NULL PRIMARY KEY,
  state      TEXT NOT NULL, -- active, committed, shipped, released, expired or rejected
  expires_at INTEGER, -- null unless active
  created_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX holds_expiry ON holds (expires_at) WHERE expires_at IS NOT NULL;

-- The lines of holds at their locations. Reserved of a SKU is the sum of quantity - shipped over active and committed holds.
CREATE TABLE reservations (
  order_id    TEXT NOT NULL,
  line_id     TEXT NOT NULL,
  location_id TEXT NOT NULL,
  id          TEXT NOT NULL,
  sku         TEXT NOT NULL,
  quantity    INTEGER NOT NULL,
  shipped     INTEGER NOT NULL,
  PRIMARY KEY (order_id, line_id, location_id),
  CHECK (shipped >= 0 AND quantity >= shipped)
) WITHOUT ROWID;
