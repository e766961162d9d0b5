package store_test

import (
	"bytes"
	"context"
	"encoding/base64"
	"fmt"
	"strings"
	"testing"
	"time"

	"emporium/kit/cipher"
	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/kit/kittest"
	"emporium/services/notification/internal/store"
	"emporium/services/notification/internal/webhook"
)

// TestWebhooks holds every dialect to the promises of webhooks.
func TestWebhooks(t *testing.T) {
	t.Parallel()
	for _, d := range kittest.Databases(t) {
		t.Run(d.Name, func(t *testing.T) {
			t.Parallel()
			for name, test := range map[string]func(*testing.T, fixture, *store.Webhooks){"endpoints": endpoints, "the order is kept": hookOrder, "secrets are sealed": hookSecrets, "the log": hookLog, "erasure": hookErasure} {
				t.Run(name, func(t *testing.T) {
					t.Parallel()
					f := inSQL(t, d.URL(t))
					test(t, f, store.NewWebhooks(f.db, nil))
				})
			}
		})
	}
}

func endpoints(t *testing.T, f fixture, s *store.Webhooks) {
	t.Helper()
	e := &webhook.Endpoint{ID: "whe_1", URL: "https://erp.example/ü?x=1", Description: "books", Events: []string{"order.*", "stock.low"}, Status: webhook.Enabled,
		Secrets: []webhook.Secret{{Value: "whsec_a"}, {Value: "whsec_b", ExpiresAt: now}}, FailingSince: now, CreatedBy: "usr_1", CreatedAt: now, UpdatedAt: now, Version: 1}
	put := func() {
		t.Helper()
		f.write(func(ctx context.Context, tx *db.Tx) error { return s.PutEndpoint(ctx, tx, e) })
	}
	put()
	e.Disable(webhook.Gone, now.Add(time.Hour))
	put()
	all, err := s.Endpoints(t.Context())
	if err != nil || len(all) != 1 {
		t.Fatalf("got %d, %v", len(all), err)
	}
	if got := fmt.Sprintf("%+v", *all[0]); got != fmt.Sprintf("%+v", *e) {
		t.Errorf("got\n%s, want\n%+v", got, *e)
	}
	remove := func() error {
		return f.db.Write(t.Context(), func(tx *db.Tx) error { return s.DeleteEndpoint(t.Context(), tx, "whe_1") })
	}
	if err := remove(); err != nil {
		t.Error(err)
	}
	if err := remove(); !fault.Is(err, fault.NotFound) {
		t.Errorf("deleted twice: %v", err)
	}
}

// tell notes n events of some subjects for an endpoint; ids sort by n.
func tell(f fixture, s *store.Webhooks, endpoint string, subjects ...string) {
	f.t.Helper()
	f.write(func(ctx context.Context, tx *db.Tx) error {
		var events []webhook.Event
		var deliveries []webhook.Delivery
		for i, subject := range subjects {
			e := webhook.Event{ID: fmt.Sprintf("evt_%d", i), Type: "order.placed", Subject: subject, At: now, Body: fmt.Appendf(nil, `{"n":%d}`, i)}
			events = append(events, e)
			deliveries = append(deliveries, webhook.NewDelivery(fmt.Sprintf("whd_%s_%d", endpoint, i), endpoint, &e, now))
		}
		return s.Tell(ctx, tx, events, deliveries)
	})
}

func claimed(t *testing.T, s *store.Webhooks, endpoint string, at time.Time) (out []webhook.Delivery, until time.Time) {
	t.Helper()
	until = at.Add(time.Minute)
	out, bodies, err := s.ClaimHooks(t.Context(), endpoint, at, until, 10)
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range out {
		if string(bodies[d.EventID]) != fmt.Sprintf(`{"n":%s}`, d.EventID[len("evt_"):]) {
			t.Errorf("%s says %s", d.EventID, bodies[d.EventID])
		}
	}
	return out, until
}

func settleHooks(f fixture, s *store.Webhooks, until, at time.Time, o webhook.Outcome, list ...webhook.Delivery) {
	f.t.Helper()
	var attempts []webhook.Attempt
	for i := range list {
		list[i].Settle(o, at)
		attempts = append(attempts, webhook.Attempt{DeliveryID: list[i].ID, Number: list[i].Tries, At: at, Took: time.Second, Status: o.Status, Code: o.Code, Answer: "né\x00"})
	}
	f.write(func(ctx context.Context, tx *db.Tx) error { return s.SettleHooks(ctx, tx, until, list, attempts) })
}

// hookOrder claims at most one delivery about each subject, and the next one when that is at its end.
func hookOrder(t *testing.T, f fixture, s *store.Webhooks) {
	t.Helper()
	tell(f, s, "a", "x", "x", "y", "x")
	tell(f, s, "a", "x", "x", "y", "x") // twice is once
	tell(f, s, "b", "x")
	ids := func(list []webhook.Delivery) (out string) {
		for _, d := range list {
			out += d.ID + " "
		}
		return out
	}
	if waiting, err := s.WaitingEndpoints(t.Context(), now); err != nil || fmt.Sprint(waiting) != "[a b]" {
		t.Errorf("waiting: %v, %v", waiting, err)
	}
	first, until := claimed(t, s, "a", now)
	if got := ids(first); got != "whd_a_0 whd_a_2 " {
		t.Errorf("claimed %s", got)
	}
	if again, _ := claimed(t, s, "a", now); len(again) != 0 {
		t.Errorf("claimed twice: %s", ids(again))
	}
	if other, _ := claimed(t, s, "b", now); ids(other) != "whd_b_0 " {
		t.Errorf("another endpoint waits: %s", ids(other))
	}
	settleHooks(f, s, until, now, webhook.Outcome{Status: 500, Code: webhook.CodeStatus}, first[0])
	if next, _ := claimed(t, s, "a", now); len(next) != 0 {
		t.Errorf("%s overtakes what failed", ids(next))
	}
	later := now.Add(10 * time.Second)
	second, until := claimed(t, s, "a", later)
	if ids(second) != "whd_a_0 " || second[0].Attempts != 1 {
		t.Errorf("claimed %s", ids(second))
	}
	settleHooks(f, s, until, later, webhook.Outcome{Status: 200}, second[0])
	third, until := claimed(t, s, "a", later)
	if ids(third) != "whd_a_1 " {
		t.Errorf("claimed %s", ids(third))
	}
	// A claim that ran out is taken over, and what its first holder says then does not count.
	late := until.Add(time.Second)
	taken, until2 := claimed(t, s, "a", late)
	if ids(taken) != "whd_a_1 whd_a_2 " && ids(taken) != "whd_a_2 whd_a_1 " {
		t.Errorf("taken over %s", ids(taken))
	}
	settleHooks(f, s, until, late, webhook.Outcome{Status: 200}, third[0])
	if d, _, log, err := s.Hook(t.Context(), "whd_a_1"); err != nil || d.State != webhook.Sending || len(log) != 0 {
		t.Errorf("a late result counts: %+v, %v, %v", d, log, err)
	}
	settleHooks(f, s, until2, late, webhook.Outcome{Status: 200}, taken...)
	f.write(func(ctx context.Context, tx *db.Tx) error {
		return s.EndWaiting(ctx, tx, "a", webhook.CodeEndpointDisabled, late)
	})
	if d, _, _, err := s.Hook(t.Context(), "whd_a_3"); err != nil || d.State != webhook.Failed || d.Code != webhook.CodeEndpointDisabled {
		t.Errorf("what waited: %+v, %v", d, err)
	}
}

func hookLog(t *testing.T, f fixture, s *store.Webhooks) {
	t.Helper()
	tell(f, s, "a", "x", "y")
	list, until := claimed(t, s, "a", now)
	settleHooks(f, s, until, now, webhook.Outcome{Status: 200}, list...)
	d, body, log, err := s.Hook(t.Context(), "whd_a_0")
	if err != nil || d.State != webhook.Delivered || string(body) != `{"n":0}` || len(log) != 1 || log[0].Took != time.Second || log[0].Answer != "né" {
		t.Errorf("got %+v, %s, %+v, %v", d, body, log, err)
	}
	for filter, want := range map[store.HookFilter]int{
		{}: 2, {EndpointID: "a"}: 2, {EndpointID: "b"}: 0, {Subject: "x"}: 1, {State: webhook.Delivered}: 2, {State: webhook.Failed}: 0, {Before: "whd_a_1"}: 1,
		{EventType: "order.placed"}: 2, {Since: now}: 2, {Until: now}: 0,
	} {
		filter.Limit = 10
		if got, err := s.Hooks(t.Context(), filter); err != nil || len(got) != want {
			t.Errorf("%+v: %d, %v", filter, len(got), err)
		}
	}
	f.write(func(ctx context.Context, tx *db.Tx) error {
		d, err := s.LoadHook(ctx, tx, "whd_a_0")
		if err != nil {
			return err
		}
		if err := d.Replay(now); err != nil {
			return err
		}
		return s.SaveHook(ctx, tx, &d)
	})
	if n, err := s.ForgetHooks(t.Context(), now.Add(time.Second), 10); err != nil || n != 1 {
		t.Errorf("forgot %d, %v", n, err)
	}
	if _, body, log, err := s.Hook(t.Context(), "whd_a_0"); err != nil || len(body) == 0 || len(log) != 1 {
		t.Errorf("what is replayed is forgotten: %v", err)
	}
	if _, _, _, err := s.Hook(t.Context(), "whd_a_1"); !fault.Is(err, fault.NotFound) {
		t.Errorf("what ended is there: %v", err)
	}
	var left int
	if err := f.db.Get(t.Context(), &left, `SELECT COUNT(*) FROM webhook_event`); err != nil || left != 1 {
		t.Errorf("%d events are left, %v", left, err)
	}
}

// Secrets in clear, and those of an older key, are sealed with the newest; without its key a row is not read, and so not overwritten.
func hookSecrets(t *testing.T, f fixture, plain *store.Webhooks) {
	t.Helper()
	keyed := func(names ...string) *store.Webhooks {
		t.Helper()
		var keys []string
		for _, name := range names {
			keys = append(keys, name+":"+base64.StdEncoding.EncodeToString(bytes.Repeat([]byte(name), 32)))
		}
		ring, err := cipher.NewRing(keys)
		if err != nil {
			t.Fatal(err)
		}
		return store.NewWebhooks(f.db, ring)
	}
	e := &webhook.Endpoint{ID: "whe_s", URL: "https://erp.example", Events: []string{"*"}, Status: webhook.Enabled, Secrets: []webhook.Secret{{Value: "whsec_abc"}},
		CreatedBy: "usr_1", CreatedAt: now, UpdatedAt: now, Version: 3}
	f.write(func(ctx context.Context, tx *db.Tx) error { return plain.PutEndpoint(ctx, tx, e) })
	stored := func() (text string) {
		t.Helper()
		if err := f.db.Get(t.Context(), &text, `SELECT secrets FROM webhook_endpoint WHERE id = ?`, e.ID); err != nil {
			t.Fatal(err)
		}
		return text
	}
	for _, step := range []struct {
		s     *store.Webhooks
		n     int
		begin string
	}{{plain, 0, "["}, {keyed("a"), 1, "{sealed:a}"}, {keyed("a"), 0, "{sealed:a}"}, {keyed("b", "a"), 1, "{sealed:b}"}} {
		n, err := step.s.Reseal(t.Context())
		if err != nil || n != step.n || !strings.HasPrefix(stored(), step.begin) {
			t.Errorf("%s: sealed %d, %v: %s", step.begin, n, err, stored())
		}
		all, err := step.s.Endpoints(t.Context())
		if err != nil || len(all) != 1 || all[0].Secrets[0].Value != "whsec_abc" || all[0].Version != 3 {
			t.Errorf("%s: read %+v, %v", step.begin, all, err)
		}
	}
	if strings.Contains(stored(), "whsec") {
		t.Errorf("it stands in clear: %s", stored())
	}
	for name, s := range map[string]*store.Webhooks{"none": plain, "only the old one": keyed("a")} {
		_, err := s.Endpoints(t.Context())
		if err == nil || !strings.Contains(err.Error(), "key b") {
			t.Errorf("%s: %v", name, err)
		}
	}
}
