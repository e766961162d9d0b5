-- +goose Up
CREATE TABLE account (
    id             VARCHAR(64)  NOT NULL PRIMARY KEY,
    -- email is normalised; an erased account keeps a made-up one, so that its address can be used again.
    email          VARCHAR(254) NOT NULL,
    name           VARCHAR(200) NOT NULL,
    locale         VARCHAR(35)  NOT NULL,
    role           VARCHAR(16)  NOT NULL,
    scopes         TEXT         NOT NULL,
    disabled       SMALLINT     NOT NULL,
    email_verified SMALLINT     NOT NULL,
    erased         SMALLINT     NOT NULL,
    created_at     BIGINT       NOT NULL,
    updated_at     BIGINT       NOT NULL,
    version        BIGINT       NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE UNIQUE INDEX account_email ON account (email);
CREATE INDEX account_role ON account (role, id);

CREATE TABLE credential (
    user_id    VARCHAR(64)  NOT NULL PRIMARY KEY,
    hash       VARCHAR(512) NOT NULL,
    one_time   SMALLINT     NOT NULL,
    changed_at BIGINT       NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE user_session (
    id            VARCHAR(64) NOT NULL PRIMARY KEY,
    user_id       VARCHAR(64) NOT NULL,
    created_at    BIGINT      NOT NULL,
    expires_at    BIGINT      NOT NULL,
    revoked_at    BIGINT      NOT NULL,
    revoke_reason VARCHAR(32) NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX user_session_user ON user_session (user_id);
CREATE INDEX user_session_expires ON user_session (expires_at);
CREATE INDEX user_session_revoked ON user_session (revoked_at);

-- A family of refresh tokens is all those of one session. Used ones stay until the session ends: showing one again
-- means that it was stolen. The seed derives the successor from the token itself, which is not stored.
CREATE TABLE refresh_token (
    hash       VARCHAR(64) NOT NULL PRIMARY KEY,
    session_id VARCHAR(64) NOT NULL,
    seed       VARCHAR(64) NOT NULL,
    issued_at  BIGINT      NOT NULL,
    rotated_at BIGINT      NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX refresh_token_session ON refresh_token (session_id);

-- What links in messages carry. A row is deleted by its use.
CREATE TABLE one_time_token (
    hash       VARCHAR(64)  NOT NULL PRIMARY KEY,
    kind       VARCHAR(16)  NOT NULL,
    user_id    VARCHAR(64)  NOT NULL,
    email      VARCHAR(254) NOT NULL,
    expires_at BIGINT       NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX one_time_token_user ON one_time_token (user_id);
CREATE INDEX one_time_token_expires ON one_time_token (expires_at);

-- Wishes for a reset link. They are noted for known and unknown addresses alike, and worked off at once.
CREATE TABLE reset_request (
    id           VARCHAR(64)  NOT NULL PRIMARY KEY,
    email        VARCHAR(254) NOT NULL,
    -- reason is 'requested', or 'registered_again' when somebody tried to register with the address.
    reason       VARCHAR(32)  NOT NULL,
    requested_at BIGINT       NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE address (
    id               VARCHAR(64)  NOT NULL PRIMARY KEY,
    user_id          VARCHAR(64)  NOT NULL,
    name             VARCHAR(200) NOT NULL,
    company          VARCHAR(200) NOT NULL,
    line1            VARCHAR(200) NOT NULL,
    line2            VARCHAR(200) NOT NULL,
    city             VARCHAR(200) NOT NULL,
    region           VARCHAR(100) NOT NULL,
    postal_code      VARCHAR(20)  NOT NULL,
    country          VARCHAR(2)   NOT NULL,
    phone            VARCHAR(40)  NOT NULL,
    default_shipping SMALLINT     NOT NULL,
    default_billing  SMALLINT     NOT NULL,
    created_at       BIGINT       NOT NULL,
    updated_at       BIGINT       NOT NULL,
    version          BIGINT       NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX address_user ON address (user_id, id);

-- The keys that sign access tokens: PKCS #8 in PEM, sealed when a key secret is configured.
CREATE TABLE signing_key (
    id         VARCHAR(64) NOT NULL PRIMARY KEY,
    private    TEXT        NOT NULL,
    created_at BIGINT      NOT NULL,
    retired_at BIGINT      NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Rows to lock for what only one instance may do at a time.
CREATE TABLE guard (
    name VARCHAR(64) NOT NULL PRIMARY KEY
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

INSERT INTO guard (name) VALUES ('keys'), ('staff');
