package webhook

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"
)

// TestType is an event that staff let an endpoint get on demand.
const TestType = "webhook.test"

// secret are events that hold what opens an account: they are told to nobody.
var secret = []string{"user.verification_requested", "user.password_reset_requested"}

// Tellable reports whether events of a type may be told to merchants' systems.
func Tellable(eventType string) bool { return !slices.Contains(secret, eventType) }

// body is what receivers get.
type body struct {
	Type      string         `json:"type"`
	Timestamp time.Time      `json:"timestamp"`
	Data      map[string]any `json:"data"`
}

// Write makes the event of a payload. What lets a guest act on an order is left out: it belongs to the guest.
func Write(id, eventType, subject string, at time.Time, data json.RawMessage) (Event, error) {
	b := body{Type: eventType, Timestamp: at.UTC()}
	d := json.NewDecoder(bytes.NewReader(data))
	d.UseNumber() // amounts stay what they are
	if err := d.Decode(&b.Data); err != nil {
		return Event{}, fmt.Errorf("read the payload of %s: %w", eventType, err)
	}
	strip(b.Data)
	text, err := json.Marshal(b)
	if err != nil {
		return Event{}, fmt.Errorf("write the payload of %s: %w", eventType, err)
	}
	e := Event{ID: id, Type: eventType, Subject: subject, At: at, Body: text}
	if e.UserID = person(b.Data); strings.HasPrefix(eventType, "user.") {
		e.UserID = subject
	}
	return e, nil
}

// ErasedType is the event that tells that somebody is to be forgotten. It names nobody but by the account's id, and is told in full.
const ErasedType = "user.erased"

// Empty is the body of an event that told of a person who was erased: what kind of event it was, and when.
func Empty(eventType string, at time.Time) ([]byte, error) {
	return json.Marshal(body{Type: eventType, Timestamp: at.UTC(), Data: map[string]any{}})
}

// person finds the account that a payload tells of.
func person(v any) string {
	switch v := v.(type) {
	case map[string]any:
		for _, name := range []string{"customer_id", "user_id"} {
			if id, ok := v[name].(string); ok && id != "" {
				return id
			}
		}
		for _, inner := range v {
			if id := person(inner); id != "" {
				return id
			}
		}
	case []any:
		for _, inner := range v {
			if id := person(inner); id != "" {
				return id
			}
		}
	}
	return ""
}

func strip(v any) {
	switch v := v.(type) {
	case map[string]any:
		delete(v, "token")
		for _, inner := range v {
			strip(inner)
		}
	case []any:
		for _, inner := range v {
			strip(inner)
		}
	}
}
