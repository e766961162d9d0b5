-- +goose Up

-- The account that an event tells of, so that it can be forgotten.
ALTER TABLE webhook_event ADD COLUMN user_id VARCHAR(64) NOT NULL DEFAULT '';
CREATE INDEX webhook_event_user ON webhook_event (user_id);
