-- +goose Up
-- A product's content is one document: it is read and written as a whole. What must be unique or looked up has a column
-- or a table of its own.
CREATE TABLE product (
    id         VARCHAR(64)  NOT NULL PRIMARY KEY,
    version    BIGINT       NOT NULL,
    slug       VARCHAR(128) NOT NULL,
    status     VARCHAR(16)  NOT NULL,
    content    TEXT         NOT NULL,
    created_at BIGINT       NOT NULL,
    updated_at BIGINT       NOT NULL
);
CREATE UNIQUE INDEX product_slug ON product (slug);
CREATE INDEX product_updated ON product (updated_at);
CREATE INDEX product_status ON product (status, id);

-- The primary key is what makes a SKU unique in the shop.
CREATE TABLE variant (
    sku        VARCHAR(64) NOT NULL PRIMARY KEY,
    id         VARCHAR(64) NOT NULL,
    product_id VARCHAR(64) NOT NULL
);
CREATE INDEX variant_product ON variant (product_id);
CREATE INDEX variant_id ON variant (id);

-- Products that are gone, so that other instances hear of it; kept for a while.
CREATE TABLE product_tombstone (
    id         VARCHAR(64) NOT NULL PRIMARY KEY,
    deleted_at BIGINT      NOT NULL
);
CREATE INDEX product_tombstone_time ON product_tombstone (deleted_at);

-- What inventory last said about a SKU, which may be known before its product.
CREATE TABLE stock (
    sku        VARCHAR(64) NOT NULL PRIMARY KEY,
    available  BIGINT      NOT NULL,
    version    BIGINT      NOT NULL,
    changed_at BIGINT      NOT NULL
);
CREATE INDEX stock_changed ON stock (changed_at);

CREATE TABLE category (
    id        VARCHAR(64)  NOT NULL PRIMARY KEY,
    slug      VARCHAR(128) NOT NULL,
    name      VARCHAR(200) NOT NULL,
    parent_id VARCHAR(64)  NOT NULL,
    position  INTEGER      NOT NULL,
    version   BIGINT       NOT NULL
);
CREATE UNIQUE INDEX category_slug ON category (slug);

-- One row: whoever changes the tree changes it first, so that two never build a cycle together, and other instances see
-- that the tree has changed.
CREATE TABLE category_tree (
    id      SMALLINT NOT NULL PRIMARY KEY,
    version BIGINT   NOT NULL
);
INSERT INTO category_tree (id, version) VALUES (1, 1);
