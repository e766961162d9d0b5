package app_test

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"

	"emporium/contract/giftcard"
	away "emporium/contract/outage"
	"emporium/kit/cache"
	"emporium/kit/db"
	"emporium/kit/kittest"
	"emporium/kit/resilience"
	"emporium/services/payment/internal/app"
	"emporium/services/payment/internal/payment"
	"emporium/services/payment/internal/store"
)

// board is a shared cache in which nothing ends by itself, so that what is gone was taken back.
type board struct {
	mu     sync.Mutex
	values map[string][]byte
	ttl    time.Duration // of what was written last
	writes int
}

var _ cache.Cache = (*board)(nil)

func (b *board) Get(_ context.Context, key string) ([]byte, bool, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	v, ok := b.values[key]
	return v, ok, nil
}

func (b *board) Set(_ context.Context, key string, value []byte, ttl time.Duration) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.values[key], b.ttl = value, ttl
	b.writes++
	return nil
}

func (b *board) Delete(_ context.Context, keys ...string) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, k := range keys {
		delete(b.values, k)
	}
	return nil
}

func (*board) Close() error { return nil }

func TestScenario_F01_F02_OthersAreToldOfAnOutage(t *testing.T) {
	t.Parallel()
	prov, set := outage()
	breakers, opened := breakerTime(t)
	shared := &board{values: map[string][]byte{}}
	b := newBench(t, prov, opened, func(o *app.Options) { o.Cache = shared })
	request := func() string {
		r := buy()
		r.ExpiresAt = start.Add(1000 * time.Hour)
		return b.request(r)
	}
	told := func(want bool) {
		t.Helper()
		kittest.Eventually(t, 5*time.Second, func() error { // it is told beside the calls
			value, ok, err := shared.Get(t.Context(), away.Key("scripted"))
			if err != nil {
				return err
			}
			if ok != want {
				return fmt.Errorf("others are told: %v", ok)
			}
			if left := away.Left(value, b.clock.Now()); ok && (left <= 0 || left > openFor) {
				return fmt.Errorf("others are told of %v, the breaker is open for %v", left, openFor)
			}
			return nil
		})
	}
	request()
	b.round()
	told(false)
	if shared.writes != 0 {
		t.Error("others are told of a provider that works")
	}

	set(true)
	for range 40 {
		request()
	}
	b.round()
	told(true)
	if shared.ttl <= 0 || shared.ttl > openFor {
		t.Errorf("it is told for %v, longer than the breaker is open (%v)", shared.ttl, openFor)
	}
	quiet := *b // another instance, which has seen nothing: it takes back nothing that it has not said
	quiet.app = b.build()
	defer func() {
		if err := quiet.app.Close(); err != nil {
			t.Error(err)
		}
	}()
	told(true)

	// The next try fails: the breaker is open for as long again, and others are told so.
	writes := func() int {
		shared.mu.Lock()
		defer shared.mu.Unlock()
		return shared.writes
	}
	before := writes()
	breakers.Advance(openFor)
	b.clock.Advance(openFor)
	request()
	kittest.Eventually(t, 10*time.Second, func() error {
		b.rounds(1, time.Minute)
		if writes() == before {
			return errors.New("others are not told again")
		}
		return nil
	})

	set(false)
	kittest.Eventually(t, 10*time.Second, func() error {
		breakers.Advance(openFor)
		b.rounds(1, 5*time.Minute)
		if got := b.app.Methods("EUR"); len(got) != 1 {
			return errors.New("the breaker is open still")
		}
		return nil
	})
	told(false)
}

// openFor is how long the breakers before providers stay open.
var openFor = resilience.BuiltIn("any").Breaker.OpenFor

// What a card holds is told while its shopper checks out, and taken back when it changes. It pays alone while the provider that she named
// beside it is away.
func TestScenario_F01_AGiftCardNeedsNoProvider(t *testing.T) {
	t.Parallel()
	prov, set := outage()
	shared := &board{values: map[string][]byte{}}
	b := newBench(t, prov, func(o *app.Options) { o.Cache = shared })
	var (
		card store.GiftCard
		code string
	)
	b.write(func(ctx context.Context, tx *db.Tx) (err error) {
		card, code, err = b.app.IssueGiftCard(ctx, tx, eur(8000), time.Time{}, "usr_staff")
		return err
	})
	known := func(want string) {
		t.Helper()
		kittest.Eventually(t, 5*time.Second, func() error {
			value, _, err := shared.Get(t.Context(), giftcard.Key(card.ID))
			if err == nil && string(value) != want {
				err = fmt.Errorf("others know %q of the card, want %q", value, want)
			}
			return err
		})
	}
	ask := func() {
		t.Helper()
		if _, err := b.app.GiftCard(t.Context(), code); err != nil {
			t.Fatal(err)
		}
	}
	known("")
	ask()
	known("EUR 8000")
	set(true)
	for range 40 {
		b.request(buy())
	}
	b.round()
	if got := b.app.Methods("EUR"); len(got) != 0 {
		t.Fatalf("the provider is offered still: %v", got)
	}
	r := buy()
	r.Choice.GiftCard = card.ID
	pay := b.request(r)
	b.status(pay, payment.StatusAuthorized)
	known("")
	ask()
	known("EUR 3001")
	b.write(func(ctx context.Context, tx *db.Tx) error {
		return b.app.BlockGiftCard(ctx, tx, card.ID, true, "usr_ann")
	})
	known("")
}
