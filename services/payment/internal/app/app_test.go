package app_test

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"emporium/kit/clock"
	"emporium/kit/db"
	"emporium/kit/event"
	"emporium/kit/id"
	"emporium/kit/kittest"
	"emporium/kit/money"
	"emporium/services/payment/internal/app"
	"emporium/services/payment/internal/payment"
	"emporium/services/payment/internal/provider"
	"emporium/services/payment/internal/store"
)

func TestMain(m *testing.M) { db.CopyFresh(); kittest.Main(m, kittest.NoLeaks()) }

// scripted is a provider that answers what the test says, and notes what it was asked.
type scripted struct {
	mu     sync.Mutex
	do     func(n int, r provider.Request) (provider.Result, error)
	fetch  func(r provider.Request) (provider.Result, error)
	asked  []provider.Request
	looked int
}

var _ provider.Provider = (*scripted)(nil)

func (s *scripted) Name() string { return "scripted" }
func (s *scripted) Methods(string) []provider.Method {
	return []provider.Method{{ID: "card", Title: "Card"}}
}
func (s *scripted) Accepts(method, _ string) bool { return method == "card" }

func (s *scripted) Traits() provider.Traits               { return provider.Traits{MultiCapture: true} }
func (s *scripted) KeyWindow(provider.Kind) time.Duration { return 0 }
func (s *scripted) Check(string, money.Money) error       { return nil }
func (s *scripted) Prepare(r provider.Request) (provider.Wire, error) {
	return provider.Wire{Method: "POST", Path: "/" + string(r.Kind), Body: []byte(r.Key)}, nil
}

func (s *scripted) answer(r provider.Request) (provider.Result, error) {
	s.mu.Lock()
	s.asked = append(s.asked, r)
	n, do := len(s.asked), s.do
	s.mu.Unlock()
	return do(n, r)
}

func (s *scripted) Authorize(_ context.Context, r provider.Request) (provider.Result, error) {
	return s.answer(r)
}

func (s *scripted) Capture(_ context.Context, r provider.Request) (provider.Result, error) {
	return s.answer(r)
}

func (s *scripted) Void(_ context.Context, r provider.Request) (provider.Result, error) {
	return s.answer(r)
}

func (s *scripted) Refund(_ context.Context, r provider.Request) (provider.Result, error) {
	return s.answer(r)
}

func (s *scripted) Fetch(_ context.Context, r provider.Request) (provider.Result, error) {
	s.mu.Lock()
	s.looked++
	s.mu.Unlock()
	return s.fetch(r)
}

func (s *scripted) requests() []provider.Request {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]provider.Request(nil), s.asked...)
}

func done(_ int, r provider.Request) (provider.Result, error) {
	return provider.Result{State: provider.Succeeded, Reference: "ref_" + r.Key, Amount: r.Amount}, nil
}

func absent(provider.Request) (provider.Result, error) {
	return provider.Result{State: provider.Absent}, nil
}

var errReset = errors.New("connection reset")

// bench is an app whose loops run only when the test says so, by a clock of its own.
type bench struct {
	t     testing.TB
	clock *clock.Fake
	db    *db.DB
	store *store.Store
	prov  *scripted
	app   *app.App
	// change is what the test wants otherwise.
	change []func(*app.Options)
}

var start = time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)

func newBench(t testing.TB, prov *scripted, change ...func(*app.Options)) *bench {
	t.Helper()
	return newBenchAt(t, "sqlite:"+filepath.Join(t.TempDir(), "payment.db"), prov, change...)
}

// newBenchAt is a bench over any database: what races is tried on servers too, where transactions really meet.
func newBenchAt(t testing.TB, url string, prov *scripted, change ...func(*app.Options)) *bench {
	t.Helper()
	d, err := db.Open(t.Context(), url, db.Options{Name: "payment", Migrations: store.Migrations})
	if err != nil {
		t.Fatal(err)
	}
	b := &bench{t: t, clock: clock.NewFake(start), db: d, store: store.New(d), prov: prov, change: change}
	if prov.fetch == nil {
		prov.fetch = absent
	}
	b.app = b.build()
	b.round() // the first run takes over what a process before this one had under way
	t.Cleanup(func() {
		if err := errors.Join(b.app.Close(), d.Close()); err != nil {
			t.Error(err)
		}
	})
	return b
}

func (b *bench) build() *app.App {
	b.t.Helper()
	o := app.Options{DB: b.db, Store: b.store, Outbox: event.NewOutbox("payment", b.clock, id.System),
		Providers: []provider.Provider{b.prov}, Clock: b.clock, IDs: id.System, Log: kittest.Logger(b.t), CallTimeout: time.Second}
	for _, c := range b.change {
		c(&o)
	}
	a, err := app.New(o)
	if err != nil {
		b.t.Fatal(err)
	}
	return a
}

// pay writes down a payment with its authorisation, as the consumer does.
func (b *bench) pay(expires time.Duration) string {
	b.t.Helper()
	p, err := payment.New(payment.Request{ID: id.New("pay"), OrderID: id.New("ord"), Provider: "scripted", Method: "card",
		Amount: money.New(5000, "EUR"), ExpiresAt: b.clock.Now().Add(expires)}, b.clock.Now())
	if err != nil {
		b.t.Fatal(err)
	}
	if _, err := p.StartAuthorize(id.System, b.clock.Now()); err != nil {
		b.t.Fatal(err)
	}
	b.write(func(ctx context.Context, tx *db.Tx) error { return b.store.Insert(ctx, tx, []*payment.Payment{p}) })
	return p.ID()
}

func (b *bench) write(fn func(ctx context.Context, tx *db.Tx) error) {
	b.t.Helper()
	if err := b.db.Write(b.t.Context(), func(tx *db.Tx) error { return fn(b.t.Context(), tx) }); err != nil {
		b.t.Fatal(err)
	}
}

// round sends what is due and writes what came of it.
func (b *bench) round() {
	b.t.Helper()
	if _, err := b.app.Send(b.t.Context()); err != nil {
		b.t.Fatal(err)
	}
	if err := b.app.Drain().Stop(b.t.Context()); err != nil {
		b.t.Fatal(err)
	}
}

func (b *bench) get(id string) *payment.Payment {
	b.t.Helper()
	p, err := b.app.Get(b.t.Context(), id)
	if err != nil {
		b.t.Fatal(err)
	}
	return p
}

func (b *bench) status(id string, want payment.Status) {
	b.t.Helper()
	if got := b.get(id).Status(); got != want {
		b.t.Fatalf("got %s %+v, want %s", got, b.get(id).Operations(), want)
	}
}

func (b *bench) outbox() int {
	b.t.Helper()
	var n int
	if err := b.db.Get(b.t.Context(), &n, `SELECT COUNT(*) FROM outbox`); err != nil {
		b.t.Fatal(err)
	}
	return n
}

func TestLostAnswersAreRepeatedUnderOneKey(t *testing.T) {
	t.Parallel()
	prov := &scripted{do: func(n int, r provider.Request) (provider.Result, error) {
		if n < 3 {
			return provider.Result{}, errReset
		}
		return done(n, r)
	}}
	b := newBench(t, prov)
	pay := b.pay(time.Hour)
	for range 3 {
		b.round()
		b.clock.Advance(5 * time.Second)
	}
	b.status(pay, payment.StatusAuthorized)
	asked := prov.requests()
	if len(asked) != 3 || asked[0].Key != asked[2].Key || !cmp.Equal(asked[0], asked[1]) {
		t.Errorf("asked %+v, want the same request three times", asked)
	}
	if n := b.outbox(); n != 1 {
		t.Errorf("%d events, want 1", n)
	}
}

func TestDoubtThatLastsIsLookedUp(t *testing.T) {
	t.Parallel()
	prov := &scripted{
		do:    func(int, provider.Request) (provider.Result, error) { return provider.Result{}, errReset },
		fetch: func(r provider.Request) (provider.Result, error) { return done(0, r) },
	}
	b := newBench(t, prov)
	pay := b.pay(time.Hour)
	for range 4 {
		b.round()
		b.clock.Advance(10 * time.Second)
	}
	b.status(pay, payment.StatusAuthorized)
	if asked := prov.requests(); len(asked) != 3 || prov.looked != 1 {
		t.Errorf("asked %d times and looked %d times, want 3 and 1", len(asked), prov.looked)
	}
}

func TestAfterTheDeadlineNothingIsSent(t *testing.T) {
	t.Parallel()
	prov := &scripted{do: func(int, provider.Request) (provider.Result, error) { return provider.Result{}, errReset }}
	b := newBench(t, prov)
	doubtful := b.pay(time.Minute)
	b.round()
	late := b.pay(time.Second)
	b.clock.Advance(2 * time.Minute)
	b.round()
	b.status(doubtful, payment.StatusFailed)
	b.status(late, payment.StatusFailed)
	if asked := prov.requests(); len(asked) != 1 {
		t.Errorf("asked %d times, want once, in time", len(asked))
	}
}

func TestCancelledInDoubtIsLookedUpAndUndone(t *testing.T) {
	t.Parallel()
	for name, found := range map[string]struct {
		fetch func(provider.Request) (provider.Result, error)
		want  []provider.Kind
	}{
		"it was done":  {func(r provider.Request) (provider.Result, error) { return done(0, r) }, []provider.Kind{provider.Authorize, provider.Void}},
		"it never was": {absent, []provider.Kind{provider.Authorize}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			prov := &scripted{fetch: found.fetch, do: func(n int, r provider.Request) (provider.Result, error) {
				if r.Kind == provider.Authorize {
					return provider.Result{}, errReset
				}
				return done(n, r)
			}}
			b := newBench(t, prov)
			pay := b.pay(time.Hour)
			b.round()
			b.write(func(ctx context.Context, tx *db.Tx) error {
				all, err := b.store.Load(ctx, tx, []string{pay})
				if err != nil {
					return err
				}
				all[pay].Cancel(id.System, "customer", b.clock.Now())
				return b.store.Save(ctx, tx, []*payment.Payment{all[pay]})
			})
			for range 2 {
				b.clock.Advance(10 * time.Second)
				b.round()
			}
			b.status(pay, payment.StatusVoided)
			var kinds []provider.Kind
			for _, r := range prov.requests() {
				kinds = append(kinds, r.Kind)
			}
			if fmt.Sprint(kinds) != fmt.Sprint(found.want) {
				t.Errorf("asked for %v, want %v", kinds, found.want)
			}
		})
	}
}

func TestAnotherAmountFreezes(t *testing.T) {
	t.Parallel()
	prov := &scripted{do: func(n int, r provider.Request) (provider.Result, error) {
		r.Amount.Amount++
		return done(n, r)
	}}
	b := newBench(t, prov)
	pay := b.pay(time.Hour)
	b.round()
	b.status(pay, payment.IntegrityFailure)
	b.clock.Advance(time.Hour)
	b.round()
	if len(prov.requests()) != 1 || b.outbox() != 0 {
		t.Errorf("a frozen payment went on: %d requests, %d events", len(prov.requests()), b.outbox())
	}
}

func TestNotSentIsNoDoubt(t *testing.T) {
	t.Parallel()
	prov := &scripted{do: func(n int, r provider.Request) (provider.Result, error) {
		if n <= 2 { // the first attempt and its immediate repetition
			return provider.Result{}, provider.NotSent(errReset)
		}
		return done(n, r)
	}}
	b := newBench(t, prov)
	pay := b.pay(time.Hour)
	b.round()
	if o := b.get(pay).Operations()[0]; o.Progress != payment.Prepared || o.InDoubt {
		t.Errorf("got %s, in doubt %v; want prepared and certain", o.Progress, o.InDoubt)
	}
	b.clock.Advance(10 * time.Second)
	b.round()
	b.status(pay, payment.StatusAuthorized)
}

func TestAPanickingAdapterIsDoubt(t *testing.T) {
	t.Parallel()
	prov := &scripted{do: func(n int, r provider.Request) (provider.Result, error) {
		if n == 1 {
			panic("adapter")
		}
		return done(n, r)
	}}
	b := newBench(t, prov)
	pay := b.pay(time.Hour)
	b.round()
	b.status(pay, payment.Authorizing)
	b.clock.Advance(10 * time.Minute)
	b.round()
	b.status(pay, payment.StatusAuthorized)
}

func TestBreakerOpensAndCapturesQueue(t *testing.T) {
	t.Parallel()
	prov := &scripted{do: func(int, provider.Request) (provider.Result, error) { return provider.Result{}, errReset }}
	b := newBench(t, prov)
	for range 40 {
		b.pay(time.Hour)
	}
	b.round()
	if got := b.app.Methods("EUR"); len(got) != 0 {
		t.Errorf("shoppers are offered a provider that is down: %v", got)
	}
	before := len(prov.requests())
	waiting := b.pay(time.Hour)
	b.round()
	if got := len(prov.requests()); got != before {
		t.Errorf("an open breaker let %d requests through", got-before)
	}
	if o := b.get(waiting).Operations()[0]; o.InDoubt || o.Progress != payment.Prepared {
		t.Errorf("what the breaker held back: got %s, in doubt %v", o.Progress, o.InDoubt)
	}
}

// As many failures open it: see TestBreakerOpensAndCapturesQueue.
func TestScenario_F06_DeclinesDoNotOpenTheBreaker(t *testing.T) {
	t.Parallel()
	prov := &scripted{do: func(int, provider.Request) (provider.Result, error) {
		return provider.Result{State: provider.Declined, Code: "declined", Message: "No."}, nil
	}}
	b := newBench(t, prov)
	for range 100 {
		b.pay(time.Hour)
	}
	b.round()
	if got := b.app.Methods("EUR"); len(got) != 1 {
		t.Errorf("got %v, want the provider to stay", got)
	}
}

// TestKilledAtEachPoint loses the process before the call, after it, and before its result is written. Each time another one
// takes over what the row says.
func TestKilledAtEachPoint(t *testing.T) {
	t.Parallel()
	carriedOut := map[string]int{}
	var mu sync.Mutex
	prov := &scripted{do: func(n int, r provider.Request) (provider.Result, error) {
		mu.Lock()
		defer mu.Unlock()
		if carriedOut[r.Key] == 0 {
			carriedOut[r.Key] = 1 // the provider does each key once, however often it is asked
		}
		return done(n, r)
	}}
	b := newBench(t, prov)
	claim := func() {
		b.write(func(ctx context.Context, tx *db.Tx) error {
			_, err := b.store.Claim(ctx, tx, b.clock.Now(), b.clock.Now().Add(30*time.Second), 10)
			return err
		})
	}
	prepared := b.pay(time.Hour) // killed right after the row was written

	claimed := b.pay(time.Hour)
	claim() // killed between the mark and the call

	called := b.pay(time.Hour)
	claim()
	o := b.get(called).Operations()[0]
	if _, err := prov.Authorize(t.Context(), provider.Request{Key: o.Key, Kind: provider.Authorize, Amount: money.New(5000, "EUR")}); err != nil {
		t.Fatal(err)
	} // killed between the call and its result

	if err := b.app.Close(); err != nil {
		t.Fatal(err)
	}
	b.app = b.build()
	b.round()
	for _, pay := range []string{prepared, claimed, called} {
		b.status(pay, payment.StatusAuthorized)
	}
	if len(carriedOut) != 3 || b.outbox() != 3 {
		t.Errorf("%d authorisations and %d events, want 3 each", len(carriedOut), b.outbox())
	}
}
