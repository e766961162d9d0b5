-- +goose Up

-- What an address on a channel agreed to for a purpose. address_key stands for the address, and stays when that is forgotten.
CREATE TABLE consent (
    id             VARCHAR(64) NOT NULL PRIMARY KEY,
    address_key    VARCHAR(40) NOT NULL,
    channel        VARCHAR(16) NOT NULL,
    purpose        VARCHAR(16) NOT NULL,
    state          VARCHAR(16) NOT NULL,
    address        VARCHAR(255) NOT NULL,
    user_id        VARCHAR(64) NOT NULL,
    name           VARCHAR(255) NOT NULL,
    locale         VARCHAR(32) NOT NULL,
    text_version   VARCHAR(64) NOT NULL,
    source         VARCHAR(32) NOT NULL,
    asked_at       BIGINT NOT NULL,
    first_asked_at BIGINT NOT NULL,
    asks           BIGINT NOT NULL,
    changed_at     BIGINT NOT NULL,
    seen_at        BIGINT NOT NULL,
    version        BIGINT NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE INDEX consent_audience ON consent (purpose, channel, state, address_key);
CREATE INDEX consent_user ON consent (user_id);
CREATE INDEX consent_key ON consent (address_key);
CREATE INDEX consent_asked ON consent (state, asked_at);

-- The proof, append-only.
CREATE TABLE consent_proof (
    id           VARCHAR(96) NOT NULL PRIMARY KEY,
    address_key  VARCHAR(40) NOT NULL,
    channel      VARCHAR(16) NOT NULL,
    purpose      VARCHAR(16) NOT NULL,
    action       VARCHAR(16) NOT NULL,
    text_version VARCHAR(64) NOT NULL,
    source       VARCHAR(32) NOT NULL,
    evidence     VARCHAR(128) NOT NULL,
    made_at      BIGINT NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE INDEX consent_proof_key ON consent_proof (address_key, made_at);

-- What audiences are chosen by: orders, and the categories of products.
CREATE TABLE purchase (
    order_id    VARCHAR(64) NOT NULL PRIMARY KEY,
    address_key VARCHAR(40) NOT NULL,
    user_id     VARCHAR(64) NOT NULL,
    amount      BIGINT NOT NULL,
    currency    VARCHAR(8) NOT NULL,
    ordered_at  BIGINT NOT NULL,
    products    LONGTEXT NOT NULL,
    cancelled   SMALLINT NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE INDEX purchase_key ON purchase (address_key);
CREATE INDEX purchase_user ON purchase (user_id);
CREATE TABLE product_category (
    product_id VARCHAR(64) NOT NULL PRIMARY KEY,
    version    BIGINT NOT NULL,
    categories LONGTEXT NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE campaign (
    id      VARCHAR(64) NOT NULL PRIMARY KEY,
    status  VARCHAR(16) NOT NULL,
    due_at  BIGINT NOT NULL,
    version BIGINT NOT NULL,
    details LONGTEXT NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE INDEX campaign_due ON campaign (due_at);

-- Who a campaign is for: one for each campaign and address, for ever.
CREATE TABLE campaign_recipient (
    id              VARCHAR(64) NOT NULL PRIMARY KEY,
    campaign_id     VARCHAR(64) NOT NULL,
    address_key     VARCHAR(40) NOT NULL,
    user_id         VARCHAR(64) NOT NULL,
    locale          VARCHAR(32) NOT NULL,
    name            VARCHAR(255) NOT NULL,
    variant         BIGINT NOT NULL,
    coupon          VARCHAR(64) NOT NULL,
    progress        VARCHAR(16) NOT NULL,
    reason          VARCHAR(64) NOT NULL,
    queued_at       BIGINT NOT NULL,
    settled_at      BIGINT NOT NULL,
    opened_at       BIGINT NOT NULL,
    clicked_at      BIGINT NOT NULL,
    unsubscribed_at BIGINT NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE UNIQUE INDEX campaign_recipient_once ON campaign_recipient (campaign_id, address_key);
CREATE INDEX campaign_recipient_next ON campaign_recipient (campaign_id, progress, id);
CREATE INDEX campaign_recipient_key ON campaign_recipient (address_key, queued_at);
CREATE INDEX campaign_recipient_coupon ON campaign_recipient (coupon);
CREATE INDEX campaign_recipient_settled ON campaign_recipient (settled_at);

-- Orders that a campaign led to.
CREATE TABLE campaign_sale (
    order_id     VARCHAR(64) NOT NULL PRIMARY KEY,
    campaign_id  VARCHAR(64) NOT NULL,
    recipient_id VARCHAR(64) NOT NULL,
    variant      BIGINT NOT NULL,
    amount       BIGINT NOT NULL,
    currency     VARCHAR(8) NOT NULL,
    ordered_at   BIGINT NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE INDEX campaign_sale_campaign ON campaign_sale (campaign_id);
CREATE INDEX campaign_sale_recipient ON campaign_sale (recipient_id);

-- The key that links in messages are signed with, when the configuration names none.
CREATE TABLE link_key (
    id     VARCHAR(16) NOT NULL PRIMARY KEY,
    secret VARCHAR(128) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
