package store_test

import (
	"context"
	"errors"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"emporium/kit/db"
	"emporium/kit/id"
	"emporium/kit/kittest"
	"emporium/kit/money"
	"emporium/services/payment/internal/payment"
	"emporium/services/payment/internal/store"
)

func TestMain(m *testing.M) { db.CopyFresh(); kittest.Main(m, kittest.NoLeaks()) }

var now = time.Date(2026, 11, 22, 12, 0, 0, 123_000, time.UTC)

type fixture struct {
	*store.Store
	db *db.DB
}

func open(t testing.TB, url string) fixture {
	t.Helper()
	d, err := db.Open(t.Context(), url, db.Options{Name: "payment", Migrations: store.Migrations})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := d.Close(); err != nil {
			t.Error(err)
		}
	})
	return fixture{store.New(d), d}
}

func (f fixture) write(t testing.TB, fn func(ctx context.Context, tx *db.Tx) error) {
	t.Helper()
	if err := f.db.Write(t.Context(), func(tx *db.Tx) error { return fn(t.Context(), tx) }); err != nil {
		t.Fatal(err)
	}
}

func fresh(t testing.TB, order string) *payment.Payment {
	t.Helper()
	p, err := payment.New(payment.Request{ID: id.New("pay"), OrderID: order, OrderNumber: "1001", CustomerID: "usr_1", Provider: "sandbox",
		Method: "card", Amount: money.New(5000, "EUR"), ExpiresAt: now.Add(time.Hour), Country: "DE", Payer: "customer:0011223344556677 network:8899aabbccddeeff"}, now)
	if err != nil {
		t.Fatal(err)
	}
	p.Because(payment.Origin{Trace: "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", Correlation: "evt_first", Causation: "evt_cause"})
	if _, err := p.StartAuthorize(id.System, now); err != nil {
		t.Fatal(err)
	}
	p.TakeEvents()
	return p
}

// TestStore is the suite that holds on every dialect.
func TestStore(t *testing.T) {
	t.Parallel()
	cases := map[string]func(*testing.T, fixture){
		"the books keep what is posted":          books,
		"notices come once":                      inbox,
		"declines are counted and forgotten":     declined,
		"lines of disputes are kept and summed":  disputeLines,
		"cases, tasks and requests come back":    decisions,
		"gift cards never go below nothing":      giftCards,
		"what moved is found for comparisons":    reconciled,
		"what is stored comes back":              roundTrip,
		"a change writes only what it changed":   change,
		"a claim marks, leases and counts":       claim,
		"a lease that ended puts in doubt":       leaseEnds,
		"two claims never share an operation":    parallelClaims,
		"what waits stays pending":               claimPending,
		"poke makes due, but nothing final":      poke,
		"release takes over what was under way":  release,
		"one payment's changes come one by one":  serialChanges,
		"lists page by status and order":         lists,
		"an id that is taken is refused":         taken,
		"what is known of orders, and only that": known,
		"payments with what was saved come back": savedRoundTrip,
		"what customers have saved comes back":   savedMethods,
		"one changes what a customer has saved":  walletOwners,
		"what is asked about saved methods":      vaultOperations,
	}
	for _, d := range kittest.Databases(t) {
		t.Run(d.Name, func(t *testing.T) {
			t.Parallel()
			for name, run := range cases {
				t.Run(name, func(t *testing.T) {
					t.Parallel()
					run(t, open(t, d.URL(t)))
				})
			}
		})
	}
}

func (f fixture) insert(t testing.TB, payments ...*payment.Payment) {
	t.Helper()
	f.write(t, func(ctx context.Context, tx *db.Tx) error { return f.Insert(ctx, tx, payments) })
}

func (f fixture) get(t testing.TB, id string) *payment.Payment {
	t.Helper()
	p, err := f.Get(t.Context(), id)
	if err != nil || p == nil {
		t.Fatalf("get %s: %v %v", id, p, err)
	}
	return p
}

func (f fixture) claim(t testing.TB, at time.Time, limit int) []payment.Operation {
	t.Helper()
	var out []payment.Operation
	f.write(t, func(ctx context.Context, tx *db.Tx) (err error) {
		out, err = f.Claim(ctx, tx, at, at.Add(30*time.Second), limit)
		return err
	})
	return out
}

// update changes a payment as the app does: load, change, save.
func (f fixture) update(t testing.TB, id string, fn func(p *payment.Payment) error) {
	t.Helper()
	f.write(t, func(ctx context.Context, tx *db.Tx) error {
		found, err := f.Load(ctx, tx, []string{id})
		if err != nil {
			return err
		}
		if err := fn(found[id]); err != nil {
			return err
		}
		return f.Save(ctx, tx, []*payment.Payment{found[id]})
	})
}

func resolve(v payment.Verdict, at time.Time) func(p *payment.Payment) error {
	return func(p *payment.Payment) error {
		for _, o := range p.Operations() {
			if o.InFlight() {
				return p.Resolve(id.System, o.ID, payment.Outcome{Verdict: v, Reference: "ref", ActionURL: "https://bank.example/ü",
					RetryAt: at.Add(time.Minute)}, at)
			}
		}
		return errors.New("nothing in flight")
	}
}

func roundTrip(t *testing.T, f fixture) {
	want := fresh(t, "ord_1")
	f.insert(t, want)
	if diff := cmp.Diff(want.Snapshot(), f.get(t, want.ID()).Snapshot()); diff != "" {
		t.Errorf("stored and read (-want +got):\n%s", diff)
	}
	if p, err := f.Get(t.Context(), "pay_none"); p != nil || err != nil {
		t.Errorf("got %v %v, want nothing", p, err)
	}
}

func change(t *testing.T, f fixture) {
	p := fresh(t, "ord_1")
	f.insert(t, p)
	f.claim(t, now, 10)
	f.update(t, p.ID(), resolve(payment.Done, now))
	f.update(t, p.ID(), func(p *payment.Payment) error {
		if _, err := p.StartCapture(id.System, 0, payment.CaptureRule{}, now); err != nil {
			return err
		}
		if got := p.Changed(); len(got) != 1 || got[0].Kind != payment.Capture {
			t.Errorf("changed: got %+v, want the capture alone", got)
		}
		return nil
	})
	got := f.get(t, p.ID())
	if got.Status() != payment.Capturing || len(got.Operations()) != 2 || got.Operations()[0].Attempts != 1 || got.Snapshot().Version != 1 {
		t.Errorf("got %s %+v", got.Status(), got.Operations())
	}
	page, err := f.List(t.Context(), store.Filter{Status: string(payment.Capturing), Limit: 10})
	if err != nil || len(page) != 1 {
		t.Errorf("the stored status does not follow the fold: %v %v", page, err)
	}
}

func claim(t *testing.T, f fixture) {
	p := fresh(t, "ord_1")
	f.insert(t, p)
	if got := f.claim(t, now.Add(-time.Second), 10); len(got) != 0 {
		t.Errorf("claimed before it was due: %+v", got)
	}
	got := f.claim(t, now, 10)
	want := p.Operations()[0]
	want.Progress, want.Attempts = payment.Sent, 1
	if len(got) != 1 {
		t.Fatalf("got %d operations, want 1", len(got))
	}
	if diff := cmp.Diff(want, got[0]); diff != "" {
		t.Errorf("claimed (-want +got):\n%s", diff)
	}
	if again := f.claim(t, now.Add(time.Second), 10); len(again) != 0 {
		t.Errorf("claimed twice within the lease: %+v", again)
	}
	if o := f.get(t, p.ID()).Operations()[0]; o.Progress != payment.Sent || o.InDoubt || !o.NextAttempt.Equal(now.Add(30*time.Second)) {
		t.Errorf("stored: %+v", o)
	}
}

func leaseEnds(t *testing.T, f fixture) {
	p := fresh(t, "ord_1")
	f.insert(t, p)
	f.claim(t, now, 10)
	again := f.claim(t, now.Add(31*time.Second), 10)
	if len(again) != 1 || !again[0].InDoubt || again[0].Attempts != 2 || again[0].Key != p.Operations()[0].Key {
		t.Fatalf("got %+v, want it in doubt under the same key", again)
	}
	if o := f.get(t, p.ID()).Operations()[0]; !o.InDoubt || o.Attempts != 2 {
		t.Errorf("stored: %+v", o)
	}
}

func parallelClaims(t *testing.T, f fixture) {
	const n = 40
	payments := make([]*payment.Payment, n)
	for i := range payments {
		payments[i] = fresh(t, id.New("ord"))
	}
	f.insert(t, payments...)
	var mu sync.Mutex
	var wg sync.WaitGroup
	seen := map[string]int{}
	for range 8 {
		wg.Go(func() {
			for {
				var got []payment.Operation
				err := f.db.Write(t.Context(), func(tx *db.Tx) (err error) {
					got, err = f.Claim(t.Context(), tx, now, now.Add(time.Minute), 3)
					return err
				})
				if err != nil {
					t.Error(err)
					return
				}
				mu.Lock()
				for _, o := range got {
					seen[o.ID]++
				}
				done := len(seen) == n
				mu.Unlock()
				if done {
					return
				}
			}
		})
	}
	wg.Wait()
	for op, times := range seen {
		if times != 1 {
			t.Errorf("%s was claimed %d times", op, times)
		}
	}
}

func claimPending(t *testing.T, f fixture) {
	p := fresh(t, "ord_1")
	f.insert(t, p)
	f.claim(t, now, 10)
	f.update(t, p.ID(), resolve(payment.Waiting, now))
	got := f.claim(t, now.Add(2*time.Minute), 10)
	if len(got) != 1 || got[0].Progress != payment.Pending || got[0].ActionURL != "https://bank.example/ü" {
		t.Fatalf("got %+v", got)
	}
	if s := f.get(t, p.ID()).Status(); s != payment.RequiresAction {
		t.Errorf("got %s", s)
	}
}

func poke(t *testing.T, f fixture) {
	p := fresh(t, "ord_1")
	f.insert(t, p)
	f.claim(t, now, 10)
	f.update(t, p.ID(), resolve(payment.Waiting, now))
	op := p.Operations()[0].ID
	look := func() (found bool) {
		f.write(t, func(ctx context.Context, tx *db.Tx) (err error) {
			found, err = f.Poke(ctx, tx, p.ID(), op, now.Add(time.Second))
			return err
		})
		return found
	}
	if !look() {
		t.Error("what waits was not found")
	}
	if got := f.claim(t, now.Add(time.Second), 10); len(got) != 1 {
		t.Fatalf("not due after the poke: %+v", got)
	}
	f.update(t, p.ID(), resolve(payment.Done, now))
	if look() {
		t.Error("what is final was made due")
	}
	if got := f.claim(t, now.Add(time.Hour), 10); len(got) != 0 {
		t.Errorf("what is final was claimed: %+v", got)
	}
}

func release(t *testing.T, f fixture) {
	sent, waiting := fresh(t, "ord_1"), fresh(t, "ord_2")
	f.insert(t, sent, waiting)
	f.claim(t, now, 10)
	f.update(t, waiting.ID(), resolve(payment.Waiting, now))
	f.write(t, func(ctx context.Context, tx *db.Tx) error { return f.Release(ctx, tx, now) })
	got := f.claim(t, now, 10)
	if len(got) != 1 || got[0].PaymentID != sent.ID() || !got[0].InDoubt {
		t.Errorf("got %+v, want what was sent, in doubt", got)
	}
}

// serialChanges refunds from many callers at once: rows are locked, so that no two see the same rest.
func serialChanges(t *testing.T, f fixture) {
	p := fresh(t, "ord_1")
	f.insert(t, p)
	f.claim(t, now, 10)
	f.update(t, p.ID(), resolve(payment.Done, now))
	f.update(t, p.ID(), func(p *payment.Payment) error {
		_, err := p.StartCapture(id.System, 0, payment.CaptureRule{}, now)
		return err
	})
	f.update(t, p.ID(), resolve(payment.Done, now))
	var wg sync.WaitGroup
	errs := make([]error, 8)
	for i := range errs {
		wg.Go(func() {
			errs[i] = f.db.Write(t.Context(), func(tx *db.Tx) error {
				found, err := f.Load(t.Context(), tx, []string{p.ID()})
				if err != nil {
					return err
				}
				if _, err := found[p.ID()].StartRefund(id.System, 2000, "x", now); err != nil {
					return err
				}
				return f.Save(t.Context(), tx, []*payment.Payment{found[p.ID()]})
			})
		})
	}
	wg.Wait()
	done := 0
	for _, err := range errs {
		switch {
		case err == nil:
			done++
		case !errors.Is(err, payment.ErrExceedsCaptured):
			t.Error(err)
		}
	}
	if a := f.get(t, p.ID()).Amounts(); done != 2 || a.RefundPending != 4000 {
		t.Errorf("%d refunds of 2000 of 5000 went through, %d pending; want 2 and 4000", done, a.RefundPending)
	}
}

func lists(t *testing.T, f fixture) {
	var want []string
	for range 5 {
		p := fresh(t, "ord_1")
		f.insert(t, p)
		want = append(want, p.ID())
	}
	f.insert(t, fresh(t, "ord_2"))
	slices.Reverse(want)
	var got []string
	for before := ""; ; {
		page, err := f.List(t.Context(), store.Filter{OrderID: "ord_1", Status: "authorizing", Before: before, Limit: 2})
		if err != nil {
			t.Fatal(err)
		}
		if len(page) == 0 {
			break
		}
		for _, p := range page {
			before = p.ID()
			got = append(got, before)
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("newest first (-want +got):\n%s", diff)
	}
}

func taken(t *testing.T, f fixture) {
	p := fresh(t, "ord_1")
	f.insert(t, p)
	err := f.db.Write(t.Context(), func(tx *db.Tx) error { return f.Insert(t.Context(), tx, []*payment.Payment{p}) })
	if !db.IsUniqueViolation(err) {
		t.Errorf("got %v, want a unique violation", err)
	}
}

func known(t *testing.T, f fixture) {
	a, b := fresh(t, "ord_1"), fresh(t, "ord_2")
	f.insert(t, a, b)
	var got []store.Known
	f.write(t, func(ctx context.Context, tx *db.Tx) (err error) {
		got, err = f.Known(ctx, tx, []string{"ord_1", "ord_none"})
		return err
	})
	if diff := cmp.Diff([]store.Known{{ID: a.ID(), OrderID: "ord_1", Status: "authorizing"}}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
