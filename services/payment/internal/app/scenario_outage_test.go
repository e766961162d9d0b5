package app_test

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"emporium/kit/db"
	"emporium/kit/kittest"
	"emporium/services/payment/internal/payment"
	"emporium/services/payment/internal/provider"
)

// Captures and refunds have breakers of their own. What waits behind an open one is as it was, one request tries whether the provider is
// back, and when that goes well the rest follows.
func TestScenario_F01_F02_CapturesAndRefundsWaitAndGo(t *testing.T) {
	t.Parallel()
	for _, kind := range []provider.Kind{provider.Capture, provider.Refund} {
		t.Run(string(kind), func(t *testing.T) {
			t.Parallel()
			const many = 40
			prov, set := outage()
			breakers, opened := breakerTime(t)
			b := newBench(t, prov, opened)
			var pays []string
			for range many + 5 {
				pay := b.pay(time.Hour)
				pays = append(pays, pay)
			}
			b.round()
			ask := func(pay string) error { return b.try(pay, 0, false) }
			if kind == provider.Refund {
				for _, pay := range pays {
					if err := b.try(pay, 0, false); err != nil {
						t.Fatal(err)
					}
				}
				b.round()
				ask = func(pay string) error { return b.refund(pay, 0) }
			}
			set(true)
			for _, pay := range pays[:many] {
				if err := ask(pay); err != nil {
					t.Fatal(err)
				}
			}
			b.round()
			asked := len(prov.requests())
			for _, pay := range pays[many:] {
				if err := ask(pay); err != nil {
					t.Fatal(err)
				}
			}
			b.round()
			b.rounds(2, time.Minute)
			last := func(pay string) payment.Operation {
				ops := b.get(pay).Operations()
				return ops[len(ops)-1]
			}
			for _, pay := range pays[many:] {
				if o := last(pay); string(o.Kind) != string(kind) || o.Progress != payment.Prepared || o.InDoubt {
					t.Errorf("what waits is %+v", o)
				}
			}
			if got := len(prov.requests()); got != asked {
				t.Errorf("an open breaker let %d requests through", got-asked)
			}
			if got := b.app.Methods("EUR"); len(got) != 1 {
				t.Error("checkouts are stopped with it")
			}
			probed, back := make(chan struct{}), make(chan struct{})
			held := prov.do
			prov.mu.Lock()
			prov.do = func(n int, r provider.Request) (provider.Result, error) {
				if n == asked+1 {
					close(probed)
					<-back
				}
				return held(n, r)
			}
			prov.mu.Unlock()
			set(false)
			breakers.Advance(time.Minute)
			b.clock.Advance(5 * time.Minute)
			if _, err := b.app.Send(t.Context()); err != nil {
				t.Fatal(err)
			}
			<-probed
			kittest.Eventually(t, 10*time.Second, func() error { // all others were refused, and are written down as they were
				if _, err := b.app.Record(t.Context()); err != nil {
					return err
				}
				sent := 0
				for _, pay := range pays {
					if last(pay).Progress == payment.Sent {
						sent++
					}
				}
				if sent != 1 {
					return fmt.Errorf("%d are under way", sent)
				}
				return nil
			})
			if got := len(prov.requests()) - asked; got != 1 {
				t.Errorf("%d requests while the breaker is half open, want one", got)
			}
			close(back)
			kittest.Eventually(t, 10*time.Second, func() error {
				b.rounds(1, 5*time.Minute)
				for _, pay := range pays {
					if o := last(pay); o.Progress != payment.Succeeded {
						return errors.New("the queue has not drained: " + string(o.Progress))
					}
				}
				return nil
			})
			if got := len(keys(prov.requests())); kind == provider.Capture && got != 2*len(pays) || kind == provider.Refund && got != 3*len(pays) {
				t.Errorf("%d keys for %d payments", got, len(pays))
			}
		})
	}
}

// After a complaint the client goes at half its rate for a minute, and what was refused comes again at a time of its own.
func TestScenario_F05_HalfTheRateAndJitter(t *testing.T) {
	t.Parallel()
	const wait = 20 * time.Second
	complain := true
	prov := &scripted{}
	prov.do = func(n int, r provider.Request) (provider.Result, error) {
		prov.mu.Lock()
		defer prov.mu.Unlock()
		if complain {
			return provider.Result{}, provider.NotSentUntil(errors.New("429"), wait)
		}
		return done(n, r)
	}
	b := newBench(t, prov, with(slow{prov}))
	ask := func(n int) {
		b.write(func(ctx context.Context, tx *db.Tx) error {
			for range n {
				r := buy()
				r.ExpiresAt = start.Add(100 * time.Hour)
				if err := b.app.Requested(ctx, tx, r); err != nil {
					return err
				}
			}
			return nil
		})
	}
	r := buy()
	pay := b.request(r)
	b.round()
	if next := b.get(pay).Operations()[0].NextAttempt; !next.After(b.clock.Now().Add(wait)) || !next.Before(b.clock.Now().Add(2*wait)) {
		t.Errorf("it comes again at %s, want more than one and less than two pauses after %s", next, b.clock.Now())
	}
	complain = false
	ask(30)
	b.clock.Advance(wait + 5*time.Second)
	before := len(prov.requests())
	b.round()
	if got := len(prov.requests()) - before; got != 5 {
		t.Errorf("%d requests at once after a complaint, want half of 10", got)
	}
	b.clock.Advance(2 * time.Minute)
	before = len(prov.requests())
	b.round()
	if got := len(prov.requests()) - before; got != 10 {
		t.Errorf("%d requests at once later, want 10 again", got)
	}
}
