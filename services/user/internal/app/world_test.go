package app_test

import (
	"context"
	"encoding/json"
	"fmt"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"emporium/kit/auth"
	"emporium/kit/clock"
	"emporium/kit/db"
	"emporium/kit/event"
	"emporium/kit/fault"
	"emporium/kit/id"
	"emporium/kit/kittest"
	"emporium/kit/throttle"
	"emporium/services/user/internal/account"
	"emporium/services/user/internal/app"
	"emporium/services/user/internal/store"
)

func TestMain(m *testing.M) { db.CopyFresh(); kittest.Main(m, kittest.NoLeaks()) }

var start = time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)

// passwords are fast, and count what would have been slow.
type passwords struct {
	hashes, checks, dummies atomic.Int64
	weak                    atomic.Bool
	busy                    atomic.Bool
	during                  atomic.Pointer[func()] // is called while a password is checked, once
}

func (p *passwords) unavailable() error {
	if p.busy.Load() {
		return fault.New(fault.Unavailable, "busy")
	}
	return nil
}

func (p *passwords) Hash(_ context.Context, password string) (string, error) {
	p.hashes.Add(1)
	return fmt.Sprintf("%d:%s", p.hashes.Load(), password), p.unavailable()
}

func (p *passwords) Verify(_ context.Context, password, phc string) (ok, weak bool, err error) {
	p.checks.Add(1)
	if during := p.during.Swap(nil); during != nil {
		(*during)()
	}
	_, have, _ := strings.Cut(phc, ":")
	return have == password, p.weak.Load(), p.unavailable()
}

func (p *passwords) DummyVerify(context.Context, string) error {
	p.dummies.Add(1)
	return p.unavailable()
}

func (p *passwords) all() int64 { return p.hashes.Load() + p.checks.Load() + p.dummies.Load() }

// world is the use cases over a database, without HTTP and without a relay, so that events stay in the outbox.
type world struct {
	*app.App
	t         testing.TB
	db        *db.DB
	clock     *clock.Fake
	passwords *passwords
	options   app.Options
	keys      app.KeyOptions
}

var limits = app.Limits{
	Client:  throttle.Limit{Burst: 100, Every: time.Second},
	Account: throttle.Limit{Burst: 10, Every: 30 * time.Second},
	Taken:   throttle.Limit{Burst: 3, Every: 6 * time.Minute},
	Message: throttle.Limit{Burst: 5, Every: 5 * time.Minute},
}

// newWorld is unlimited unless a change says otherwise.
func newWorld(t testing.TB, url string, change ...func(*app.Options)) *world {
	t.Helper()
	ctx := context.WithoutCancel(t.Context())
	if url == "" {
		url = "sqlite:" + filepath.ToSlash(filepath.Join(t.TempDir(), "user.db"))
	}
	w := &world{t: t, clock: clock.NewFake(start), passwords: &passwords{}}
	var err error
	if w.db, err = db.Open(ctx, url, db.Options{Name: "user", Migrations: store.Migrations, Log: kittest.Logger(t)}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := w.db.Close(); err != nil {
			t.Error(err)
		}
	})
	st := store.New(w.db)
	w.keys = app.KeyOptions{DB: w.db, Store: st, Clock: w.clock, RotateEvery: 30 * 24 * time.Hour}
	keys, err := app.OpenKeys(ctx, w.keys)
	if err != nil {
		t.Fatal(err)
	}
	w.options = app.Options{DB: w.db, Store: st, Outbox: event.NewOutbox("user", w.clock, id.System), Passwords: w.passwords, Keys: keys,
		Clock: w.clock, IDs: id.System, Log: kittest.Logger(t), Issuer: "emporium", Audience: "emporium", AccessTTL: 10 * time.Minute,
		Shop: "Shop", VerifyTTL: 48 * time.Hour, ResetTTL: 30 * time.Minute,
		Lifetimes: account.Lifetimes{Session: 30 * 24 * time.Hour, Idle: 7 * 24 * time.Hour, Grace: 10 * time.Second}}
	for _, f := range change {
		f(&w.options)
	}
	if w.App, err = app.New(ctx, w.options); err != nil {
		t.Fatal(err)
	}
	return w
}

const password = "seven wet pebbles"

func (w *world) register(email string) app.Grant {
	w.t.Helper()
	g, err := w.Register(w.t.Context(), app.Registration{Email: email, Password: password, Name: "Ann", Client: "192.0.2.1"})
	if err != nil {
		w.t.Fatal(err)
	}
	return g
}

// login signs in by the password alone.
func (w *world) login(ctx context.Context, email, password, client string) (app.Grant, error) {
	return w.Login(ctx, app.Credentials{Email: email, Password: password, Client: client})
}

// reset chooses a password by a link alone.
func (w *world) resetBy(ctx context.Context, token, password, client string) (app.Grant, error) {
	return w.ResetPassword(ctx, app.Reset{Token: token, New: password, Client: client})
}

// told decodes the data of the events of a type, in order.
func told[T event.Payload](w *world) []T {
	w.t.Helper()
	var zero T
	var rows []struct {
		Data string `db:"data"`
	}
	if err := w.db.Select(w.t.Context(), &rows, `SELECT data FROM outbox WHERE type = ? ORDER BY seq`, zero.EventType()); err != nil {
		w.t.Fatal(err)
	}
	out := make([]T, len(rows))
	for i, r := range rows {
		if err := json.Unmarshal([]byte(r.Data), &out[i]); err != nil {
			w.t.Fatal(err)
		}
	}
	return out
}

func (w *world) want(err error, code fault.Code) {
	w.t.Helper()
	if got := fault.CodeOf(err); got != code {
		w.t.Fatalf("got %q (%v), want %q", got, err, code)
	}
}

// verifier knows the world's keys and ended sessions.
func (w *world) verify(token string) (auth.Principal, error) {
	w.t.Helper()
	v, err := auth.NewVerifier(auth.Options{Issuer: "emporium", Audience: "emporium", Keys: w.options.Keys.Set(), Clock: w.clock, Revoked: w.Revoked, CacheSize: -1})
	if err != nil {
		w.t.Fatal(err)
	}
	defer v.Close()
	return v.Verify(w.t.Context(), token)
}

// together runs f n times at once.
func together(n int, f func(i int)) {
	var wg sync.WaitGroup
	gate := make(chan struct{})
	for i := range n {
		wg.Go(func() {
			<-gate
			f(i)
		})
	}
	close(gate)
	wg.Wait()
}
