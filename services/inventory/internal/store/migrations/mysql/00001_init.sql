-- +goose Up

-- Places where stock lies. The lowest priority is looked at first.
CREATE TABLE locations (
  id       VARCHAR(64) NOT NULL PRIMARY KEY,
  name     VARCHAR(200) NOT NULL,
  priority BIGINT NOT NULL,
  version  BIGINT NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO locations (id, name, priority, version) VALUES ('loc_main', 'main', 100, 1);

-- SKUs with their stock over all locations. The row is the lock of everything that belongs to the SKU.
CREATE TABLE items (
  sku             VARCHAR(255) NOT NULL PRIMARY KEY,
  product_id      VARCHAR(64) NOT NULL DEFAULT '', -- empty until the catalogue has told of the SKU
  product_version BIGINT NOT NULL DEFAULT 0,
  deleted         SMALLINT NOT NULL DEFAULT 0, -- 1 when the catalogue no longer has the SKU
  on_hand         BIGINT NOT NULL,
  reserved        BIGINT NOT NULL,
  low_threshold   BIGINT NOT NULL,
  low             SMALLINT NOT NULL, -- 1 when available is at or below the threshold
  version         BIGINT NOT NULL,
  updated_at      BIGINT NOT NULL, -- microseconds since 1970, as all times
  CHECK (reserved >= 0 AND on_hand >= reserved)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE INDEX items_product ON items (product_id);
CREATE INDEX items_low ON items (low, sku);

-- What one location has of a SKU.
CREATE TABLE levels (
  sku         VARCHAR(255) NOT NULL,
  location_id VARCHAR(64) NOT NULL,
  on_hand     BIGINT NOT NULL,
  reserved    BIGINT NOT NULL,
  PRIMARY KEY (sku, location_id),
  FOREIGN KEY (sku) REFERENCES items (sku),
  FOREIGN KEY (location_id) REFERENCES locations (id),
  CHECK (reserved >= 0 AND on_hand >= reserved)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE INDEX levels_location ON levels (location_id, sku);

-- Every change of a level, append-only. Those of a SKU add up to its on_hand and reserved.
CREATE TABLE movements (
  sku         VARCHAR(255) NOT NULL,
  version     BIGINT NOT NULL, -- of the item after the movement
  location_id VARCHAR(64) NOT NULL,
  type        VARCHAR(64) NOT NULL,  -- receive, reserve, release, ship, return, adjust or transfer
  on_hand     BIGINT NOT NULL, -- difference
  reserved    BIGINT NOT NULL, -- difference
  reference   VARCHAR(255) NOT NULL,
  reason      VARCHAR(255) NOT NULL,
  actor       VARCHAR(64) NOT NULL,  -- staff account, empty for what follows from orders
  created_at  BIGINT NOT NULL,
  PRIMARY KEY (sku, version)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- What is reserved for an order, in all. Orders that got nothing are remembered too, so that no repetition of an event can
-- reserve for them.
CREATE TABLE holds (
  order_id   VARCHAR(64) NOT NULL PRIMARY KEY,
  state      VARCHAR(64) NOT NULL, -- active, committed, shipped, released, expired or rejected
  expires_at BIGINT, -- null unless active
  created_at BIGINT NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE INDEX holds_expiry ON holds (expires_at);

-- The lines of holds at their locations. Reserved of a SKU is the sum of quantity - shipped over active and committed holds.
CREATE TABLE reservations (
  order_id    VARCHAR(64) NOT NULL,
  line_id     VARCHAR(64) NOT NULL,
  location_id VARCHAR(64) NOT NULL,
  id          VARCHAR(64) NOT NULL,
  sku         VARCHAR(255) NOT NULL,
  quantity    BIGINT NOT NULL,
  shipped     BIGINT NOT NULL,
  PRIMARY KEY (order_id, line_id, location_id),
  CHECK (shipped >= 0 AND quantity >= shipped)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
