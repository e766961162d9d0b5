package store_test

import (
	"context"
	"maps"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"emporium/kit/db"
	"emporium/kit/id"
	"emporium/kit/money"
	"emporium/services/payment/internal/payment"
	"emporium/services/payment/internal/store"
	"emporium/services/payment/internal/wallet"
)

func savedCard(customer, reference, fingerprint string) *wallet.Method {
	return &wallet.Method{ID: id.New("pmt"), CustomerID: customer, Provider: "stripe", State: wallet.Active, Preferred: true, PaymentID: "pay_1", Version: 1,
		Details: wallet.Details{Reference: reference, Customer: "cus_1", Kind: "card", Brand: "visa", Last4: "4242", ExpMonth: 12, ExpYear: 2029, Country: "GB",
			Fingerprint: fingerprint}, ConsentAt: now.Add(-time.Minute), CreatedAt: now, UpdatedAt: now}
}

func (f fixture) put(t *testing.T, methods ...*wallet.Method) {
	t.Helper()
	f.write(t, func(ctx context.Context, tx *db.Tx) error { return f.PutMethods(ctx, tx, methods) })
}

func savedMethods(t *testing.T, f fixture) {
	one, two, other := savedCard("usr_1", "pm_1", "fp_1"), savedCard("usr_1", "pm_2", ""), savedCard("usr_2", "pm_3", "fp_1")
	f.put(t, one, two, other)
	got, err := f.SavedOf(t.Context(), f.db, "usr_1")
	if err != nil || len(got) != 2 {
		t.Fatalf("got %v %v", got, err)
	}
	if diff := cmp.Diff([]*wallet.Method{one, two}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	// One card of a customer's at a provider is there once, by its fingerprint or by its name.
	for _, twice := range []*wallet.Method{savedCard("usr_1", "pm_9", "fp_1"), savedCard("usr_1", "pm_2", "")} {
		err := f.db.Write(t.Context(), func(tx *db.Tx) error { return f.PutMethods(t.Context(), tx, []*wallet.Method{twice}) })
		if err == nil {
			found, err := f.SavedOf(t.Context(), f.db, "usr_1")
			if err != nil || len(found) != 2 {
				t.Errorf("%s is there twice: %v %v", twice.Mark(), found, err)
			}
		}
	}
	one.Refuse("card_declined", now.Add(time.Second))
	one.ExpYear, one.Preferred = 2031, false
	f.put(t, one)
	found, err := f.Saved(t.Context(), f.db, []string{one.ID, other.ID, "pmt_nobody"})
	if err != nil || len(found) != 2 {
		t.Fatalf("got %v %v", found, err)
	}
	if diff := cmp.Diff(one, found[one.ID]); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if as, err := f.SavedAs(t.Context(), f.db, "stripe", "pm_3"); err != nil || len(as) != 1 || as[0].ID != other.ID {
		t.Errorf("got %v %v", as, err)
	}
	if as, err := f.SavedAs(t.Context(), f.db, "paypal", "pm_3"); err != nil || len(as) != 0 {
		t.Errorf("at another provider: %v %v", as, err)
	}
	f.write(t, func(ctx context.Context, tx *db.Tx) error { return f.DeleteMethods(ctx, tx, []*wallet.Method{one}) })
	if left, err := f.SavedOf(t.Context(), f.db, "usr_1", "usr_2"); err != nil || len(left) != 2 {
		t.Errorf("left %v %v", left, err)
	}
	for _, none := range []func() (int, error){
		func() (int, error) { m, err := f.SavedOf(t.Context(), f.db); return len(m), err },
		func() (int, error) { m, err := f.Saved(t.Context(), f.db, nil); return len(m), err },
	} {
		if n, err := none(); n != 0 || err != nil {
			t.Errorf("nobody's: %d %v", n, err)
		}
	}
}

func walletOwners(t *testing.T, f fixture) {
	lock := func(ctx context.Context, tx *db.Tx, customers ...string) map[string]bool {
		t.Helper()
		forgotten, err := f.LockOwners(ctx, tx, customers...)
		if err != nil {
			t.Fatal(err)
		}
		return forgotten
	}
	f.write(t, func(ctx context.Context, tx *db.Tx) error {
		if got := lock(ctx, tx, "usr_2", "usr_1", "usr_2"); len(got) != 0 {
			t.Errorf("forgotten: %v", got)
		}
		return f.ForgetOwners(ctx, tx, []string{"usr_2"}, now)
	})
	f.write(t, func(ctx context.Context, tx *db.Tx) error {
		if got := slices.Collect(maps.Keys(lock(ctx, tx, "usr_1", "usr_2", "usr_3"))); !slices.Equal(got, []string{"usr_2"}) {
			t.Errorf("forgotten: %v", got)
		}
		return nil
	})
	// Whoever changes what a customer has saved does so after all others: nothing is lost.
	counter := savedCard("usr_1", "pm_1", "fp_1")
	f.put(t, counter)
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			err := f.db.Write(context.WithoutCancel(t.Context()), func(tx *db.Tx) error {
				ctx := context.WithoutCancel(t.Context())
				if _, err := f.LockOwners(ctx, tx, "usr_1"); err != nil {
					return err
				}
				all, err := f.SavedOf(ctx, tx, "usr_1")
				if err != nil {
					return err
				}
				all[0].ExpYear++
				return f.PutMethods(ctx, tx, all)
			})
			if err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if got, err := f.SavedOf(t.Context(), f.db, "usr_1"); err != nil || got[0].ExpYear != counter.ExpYear+8 {
		t.Errorf("got %+v %v", got[0], err)
	}
}

func vaultOperations(t *testing.T, f fixture) {
	keep := store.VaultOperation{ID: "vlt_1", Kind: store.VaultKeep, Provider: "stripe", CustomerID: "usr_1", Reference: "pi_1", PaymentID: "pay_1",
		NextAttemptAt: db.Micros(now), ConsentAt: db.Micros(now), CreatedAt: db.Micros(now)}
	later := keep
	later.ID, later.Kind, later.Customer, later.NextAttemptAt = "vlt_2", store.VaultDetach, "cus_1", db.Micros(now.Add(time.Hour))
	f.write(t, func(ctx context.Context, tx *db.Tx) error {
		return f.AddVaultOperations(ctx, tx, []store.VaultOperation{keep, later})
	})
	claim := func(at time.Time) (out []store.VaultOperation) {
		t.Helper()
		f.write(t, func(ctx context.Context, tx *db.Tx) (err error) {
			out, err = f.ClaimVaultOperations(ctx, tx, at, at.Add(time.Minute), 10)
			return err
		})
		return out
	}
	want := keep
	want.Attempts = 1
	if diff := cmp.Diff([]store.VaultOperation{want}, claim(now)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if got := claim(now.Add(time.Second)); len(got) != 0 {
		t.Errorf("claimed twice: %+v", got)
	}
	f.write(t, func(ctx context.Context, tx *db.Tx) error {
		return f.DelayVaultOperation(ctx, tx, "vlt_1", now.Add(10*time.Second))
	})
	if got := claim(now.Add(10 * time.Second)); len(got) != 1 || got[0].Attempts != 2 {
		t.Errorf("after its pause: %+v", got)
	}
	for _, first := range []bool{true, false} {
		f.write(t, func(ctx context.Context, tx *db.Tx) error {
			there, err := f.EndVaultOperation(ctx, tx, "vlt_1")
			if there != first {
				t.Errorf("ended: %t", there)
			}
			return err
		})
	}
	if got := claim(now.Add(2 * time.Hour)); len(got) != 1 || got[0].ID != "vlt_2" || got[0].Customer != "cus_1" {
		t.Errorf("left %+v", got)
	}
}

// savedRoundTrip stores payments that are paid with what was saved, that save something, and that are about to be.
func savedRoundTrip(t *testing.T, f fixture) {
	choice := payment.Choice{Provider: "stripe", Method: "card", SavedMethod: "pmt_1", SavedReference: "cus_1/pm_1", OffSession: true}
	for _, first := range []payment.Choice{choice, {Provider: "stripe", Method: "card", ConsentAt: now}} {
		p, err := payment.New(payment.Request{ID: id.New("pay"), OrderID: id.New("ord"), CustomerID: "usr_1", Provider: "x", Method: "y", Amount: money.New(5000, "EUR"),
			ExpiresAt: now.Add(time.Hour)}, now)
		if err != nil {
			t.Fatal(err)
		}
		p.Choose(first)
		if _, err := p.StartAuthorize(id.System, now); err != nil {
			t.Fatal(err)
		}
		if o := p.Operations()[0]; o.SavedMethod != first.SavedReference || o.OffSession != first.OffSession || o.Keep == first.ConsentAt.IsZero() {
			t.Errorf("written down as %+v", o)
		}
		f.insert(t, p)
		f.update(t, p.ID(), func(p *payment.Payment) error {
			op := p.Operations()[0]
			if err := p.Resolve(id.System, op.ID, payment.Outcome{Verdict: payment.Waiting, ActionURL: "https://bank.example/1", RetryAt: now.Add(time.Minute)}, now); err != nil {
				return err
			}
			return p.Switch(id.System, choice, now)
		})
		p = f.get(t, p.ID())
		if p.Snapshot().NextSaved == "" || p.Snapshot().SavedMethod != first.SavedMethod || !p.Snapshot().ConsentAt.Equal(first.ConsentAt) {
			t.Errorf("read %+v", p.Snapshot())
		}
		f.update(t, p.ID(), func(p *payment.Payment) error {
			ops := p.Operations()
			return p.Resolve(id.System, ops[len(ops)-1].ID, payment.Outcome{Verdict: payment.Done}, now)
		})
		got := f.get(t, p.ID()).Snapshot()
		last := got.Operations[len(got.Operations)-1]
		if got.SavedMethod != "pmt_1" || got.SavedReference != "cus_1/pm_1" || !got.OffSession || got.NextSaved != "" || last.Kind != payment.Authorize ||
			last.SavedMethod != "cus_1/pm_1" || !last.OffSession || last.Keep {
			t.Errorf("read %+v", got)
		}
	}
}
