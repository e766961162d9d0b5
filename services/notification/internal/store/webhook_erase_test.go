package store_test

import (
	"context"
	"testing"
	"time"

	"emporium/kit/db"
	"emporium/services/notification/internal/store"
	"emporium/services/notification/internal/webhook"
)

// An erased person's events are emptied, and what waits is not told any more; others, and the erasure itself, stay.
func hookErasure(t *testing.T, f fixture, s *store.Webhooks) {
	t.Helper()
	events := []webhook.Event{
		{ID: "evt_0", Type: "order.placed", Subject: "ord_1", UserID: "usr_1", At: now, Body: []byte(`{"email":"ada@example.org"}`)},
		{ID: "evt_1", Type: "order.confirmed", Subject: "ord_1", UserID: "usr_1", At: now, Body: []byte(`{"email":"ada@example.org"}`)},
		{ID: "evt_2", Type: "order.placed", Subject: "ord_2", UserID: "usr_2", At: now, Body: []byte(`{"email":"ben@example.org"}`)},
		{ID: "evt_3", Type: webhook.ErasedType, Subject: "usr_1", UserID: "usr_1", At: now, Body: []byte(`{"user_id":"usr_1"}`)},
	}
	f.write(func(ctx context.Context, tx *db.Tx) error {
		var list []webhook.Delivery
		for i := range events {
			list = append(list, webhook.NewDelivery("whd_"+events[i].ID, "whe_1", &events[i], now))
		}
		return s.Tell(ctx, tx, events, list)
	})
	until := now.Add(time.Minute)
	list, _, err := s.ClaimHooks(t.Context(), "whe_1", now, until, 1)
	if err != nil || len(list) != 1 || list[0].EventID != "evt_0" {
		t.Fatalf("claimed %+v, %v", list, err)
	}
	settleHooks(f, s, until, now, webhook.Outcome{Status: 200, Answer: "thank you, ada@example.org"}, list...)
	for range 2 {
		f.write(func(ctx context.Context, tx *db.Tx) error { return s.ErasePerson(ctx, tx, "usr_1", now) })
	}
	for id, want := range map[string]struct {
		body  string
		state webhook.State
		code  string
	}{
		"evt_0": {`{"type":"order.placed","timestamp":"` + now.UTC().Format(time.RFC3339Nano) + `","data":{}}`, webhook.Delivered, ""},
		"evt_1": {`{"type":"order.confirmed","timestamp":"` + now.UTC().Format(time.RFC3339Nano) + `","data":{}}`, webhook.Failed, webhook.CodeErased},
		"evt_2": {string(events[2].Body), webhook.Pending, ""},
		"evt_3": {string(events[3].Body), webhook.Pending, ""},
	} {
		d, body, log, err := s.Hook(t.Context(), "whd_"+id)
		if err != nil || string(body) != want.body || d.State != want.state || d.Code != want.code {
			t.Errorf("%s: %s %s %q, %v; want %+v", id, body, d.State, d.Code, err, want)
		}
		for _, a := range log {
			if a.Answer != "" {
				t.Errorf("%s: the answer is kept: %s", id, a.Answer)
			}
		}
	}
}
