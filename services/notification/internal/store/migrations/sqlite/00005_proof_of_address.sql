-- +goose Up

-- The account that an open request was made by. It has the address once that has answered, and not before.
ALTER TABLE consent ADD COLUMN asked_by VARCHAR(64) NOT NULL DEFAULT '';
CREATE INDEX consent_asker ON consent (asked_by);
-- Numbers that accounts gave were taken for theirs without an answer of the number.
UPDATE consent SET asked_by = user_id, user_id = '' WHERE channel = 'sms' AND source = 'account';

-- What accounts asked for: all that they are told while an address has not answered, whatever is known of it.
CREATE TABLE consent_wish (
    user_id   VARCHAR(64) NOT NULL,
    channel   VARCHAR(16) NOT NULL,
    purpose   VARCHAR(16) NOT NULL,
    address   VARCHAR(255) NOT NULL,
    wished_at BIGINT NOT NULL,
    PRIMARY KEY (user_id, channel, purpose)
);
CREATE INDEX consent_wish_age ON consent_wish (wished_at);
