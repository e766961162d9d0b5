package store_test

import (
	"context"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"emporium/kit/db"
	"emporium/services/payment/internal/store"
)

func declined(t *testing.T, f fixture) {
	at := func(d time.Duration) int64 { return db.Micros(now.Add(d)) }
	all := []store.Decline{{Mark: "card:1", OperationID: "opn_1", At: at(-time.Hour)}, {Mark: "card:1", OperationID: "opn_2", At: at(-time.Minute)},
		{Mark: "card:2", OperationID: "opn_2", At: at(-time.Minute)}, {Mark: "cart:1", OperationID: "opn_3", At: at(0)}}
	for range 2 { // what is counted counts once
		f.write(t, func(ctx context.Context, tx *db.Tx) error { return f.AddDeclines(ctx, tx, all) })
	}
	since := func(d time.Duration, marks ...string) (out []store.Decline) {
		f.write(t, func(ctx context.Context, tx *db.Tx) (err error) {
			out, err = f.DeclinesSince(ctx, tx, marks, now.Add(d))
			return err
		})
		return out
	}
	if diff := cmp.Diff(all[:2], since(-2*time.Hour, "card:1", "card:9")); diff != "" {
		t.Errorf("of one card: %s", diff)
	}
	if diff := cmp.Diff(all[1:2], since(-time.Hour, "card:1")); diff != "" {
		t.Errorf("within the window: %s", diff)
	}
	if got := since(-time.Hour); got != nil {
		t.Errorf("of nobody: %v", got)
	}

	blocked := func(at time.Time, marks ...string) (out map[string]time.Time) {
		f.write(t, func(ctx context.Context, tx *db.Tx) (err error) {
			out, err = f.Blocked(ctx, tx, marks, at)
			return err
		})
		return out
	}
	for _, d := range []time.Duration{time.Minute, time.Hour} { // the later word counts
		f.write(t, func(ctx context.Context, tx *db.Tx) error {
			return f.Block(ctx, tx, map[string]time.Time{"card:1": now.Add(d), "cart:1": now.Add(time.Second)})
		})
	}
	if diff := cmp.Diff(map[string]time.Time{"card:1": now.Add(time.Hour), "cart:1": now.Add(time.Second)}, blocked(now, "card:1", "cart:1", "cart:2")); diff != "" {
		t.Errorf("blocked: %s", diff)
	}
	if got := blocked(now.Add(time.Minute), "card:1", "cart:1"); len(got) != 1 {
		t.Errorf("a minute later: %v", got)
	}
	f.write(t, func(ctx context.Context, tx *db.Tx) error {
		return f.ForgetDeclines(ctx, tx, now.Add(-time.Second), now.Add(time.Minute))
	})
	if got, left := since(-2*time.Hour, "card:1", "card:2", "cart:1"), blocked(now, "card:1", "cart:1"); len(got) != 1 || got[0].Mark != "cart:1" || len(left) != 1 {
		t.Errorf("after forgetting: %v and %v", got, left)
	}
}
