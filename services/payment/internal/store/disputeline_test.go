package store_test

import (
	"context"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"emporium/kit/db"
	"emporium/kit/money"
	"emporium/services/payment/internal/dispute"
	"emporium/services/payment/internal/ledger"
	"emporium/services/payment/internal/store"
)

func disputeLines(t *testing.T, f fixture) {
	ctx := t.Context()
	at := db.Micros(now)
	all := []store.DisputeLine{{Provider: "stripe", ID: "txn_1", Reference: "du_1", PaymentID: "pay_1", Amount: -5000, Fee: 1500, Currency: "EUR", At: at},
		{Provider: "stripe", ID: "txn_2", Reference: "du_1", Amount: 5000, Currency: "EUR", At: at + 1}}
	for range 2 {
		f.write(t, func(ctx context.Context, tx *db.Tx) error { return f.AddDisputeLines(ctx, tx, all) })
	}
	if got, err := f.DisputeLines(ctx, "stripe", now); err != nil || cmp.Diff(all, got) != "" {
		t.Errorf("lines: %v\n%s", err, cmp.Diff(all, got))
	}
	for _, none := range []struct {
		provider string
		since    time.Time
	}{{"paypal", now}, {"stripe", now.Add(time.Hour)}} {
		if got, err := f.DisputeLines(ctx, none.provider, none.since); err != nil || len(got) != 0 {
			t.Errorf("%+v: %v, %v", none, got, err)
		}
	}

	d := dispute.Open("dsp_1", "stripe", "pay_1", "ord_1", dispute.News{Reference: "du_1", Capture: "ch_1", Status: dispute.NeedsResponse, Amount: money.New(5000, "EUR"),
		Withdrawn: money.New(5000, "EUR"), Fee: money.New(1500, "EUR"), At: now}, 5000, 0, now)
	c := ledger.Case{ID: "dsp_1", PaymentID: "pay_1", Provider: "stripe", Reference: "du_1", Currency: "EUR", Taken: 5000, Fee: 1500}
	posts := append(ledger.Dispute(ledger.Case{}, c, 1, now), ledger.DisputeDifference("stripe", "du_1", "pay_1", "EUR", 100, 2, 2, "rec_1", now), posted("du_1", now, 9999))
	f.write(t, func(ctx context.Context, tx *db.Tx) error {
		if err := f.SaveDispute(ctx, tx, d); err != nil {
			return err
		}
		return f.Post(ctx, tx, posts, now)
	})
	for _, reference := range []string{"du_1", "ch_1"} {
		if got, err := f.DisputesOf(ctx, "stripe", []string{"x", reference}); err != nil || len(got) != 1 || got[0].ID != "dsp_1" {
			t.Errorf("by %s: %v, %v", reference, got, err)
		}
	}
	sums, err := f.DisputePostings(ctx, "stripe", []string{"du_1", "du_9"})
	got := map[string]int64{}
	for _, s := range sums {
		if s.Reference != "du_1" || s.Currency != "EUR" {
			t.Errorf("got %+v", s)
		}
		got[s.Account] = s.Amount
	}
	want := map[string]int64{"psp_clearing": -6402, "dispute_receivable": 5000, "psp_fees": 1500, "suspense": -100, "rounding": 2}
	if err != nil || cmp.Diff(want, got) != "" {
		t.Errorf("postings: %v\n%s", err, cmp.Diff(want, got))
	}

	if first, err := f.FirstCompared(ctx, "stripe"); err != nil || !first.IsZero() {
		t.Errorf("never compared: %v, %v", first, err)
	}
	f.write(t, func(ctx context.Context, tx *db.Tx) error {
		for i, r := range []store.Run{{ID: "rec_1", FromAt: 500, Error: "failed"}, {ID: "rec_2", FromAt: 2000}, {ID: "rec_3", FromAt: 1000}} {
			r.Provider, r.ToAt = "stripe", int64(3000+i)
			if err := f.AddRun(ctx, tx, &r); err != nil {
				return err
			}
		}
		return nil
	})
	if first, err := f.FirstCompared(ctx, "stripe"); err != nil || db.Micros(first) != 1000 {
		t.Errorf("compared since %v, %v", first, err)
	}
}
