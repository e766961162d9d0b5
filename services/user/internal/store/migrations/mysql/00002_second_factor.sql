-- +goose Up
-- Whether signing in takes a one-time password besides the password.
ALTER TABLE account ADD COLUMN second_factor SMALLINT NOT NULL DEFAULT 0;

-- What an account's authenticator app and the shop have in common.
CREATE TABLE second_factor (
    user_id    VARCHAR(64)  NOT NULL PRIMARY KEY,
    -- secret is in base32, and sealed when a key secret is configured.
    secret     VARCHAR(512) NOT NULL,
    -- used_step is the newest time step, of 30 seconds, whose one-time password was shown: none is good twice.
    used_step  BIGINT       NOT NULL,
    created_at BIGINT       NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Each stands in for one one-time password. A row is deleted by its use.
CREATE TABLE recovery_code (
    user_id VARCHAR(64) NOT NULL,
    hash    VARCHAR(64) NOT NULL,
    PRIMARY KEY (user_id, hash)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
