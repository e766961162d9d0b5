package store_test

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"emporium/kit/db"
	"emporium/kit/id"
	"emporium/kit/kittest"
	"emporium/services/user/internal/account"
	"emporium/services/user/internal/store"
)

func TestMain(m *testing.M) { db.CopyFresh(); kittest.Main(m, kittest.NoLeaks()) }

var now = time.Date(2026, 3, 1, 12, 0, 0, 123000, time.UTC)

// suite is what every database must do alike.
type suite struct {
	t  *testing.T
	db *db.DB
	s  *store.Store
}

func TestStore(t *testing.T) {
	t.Parallel()
	for _, d := range kittest.Databases(t) {
		t.Run(d.Name, func(t *testing.T) {
			t.Parallel()
			ctx := kittest.Context(t)
			opened, err := db.Open(ctx, d.URL(t), db.Options{Name: "user", Migrations: store.Migrations, Log: kittest.Logger(t)})
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() {
				if err := opened.Close(); err != nil {
					t.Error(err)
				}
			})
			s := &suite{t, opened, store.New(opened)}
			for name, f := range map[string]func(*suite, context.Context){
				"accounts": (*suite).accounts, "list": (*suite).list, "address is taken once": (*suite).taken,
				"passwords": (*suite).passwords, "sessions": (*suite).sessions, "one successor": (*suite).oneSuccessor,
				"expiry": (*suite).expiry, "one-time tokens": (*suite).oneTime, "reset requests": (*suite).resets,
				"keys": (*suite).keys, "addresses": (*suite).addresses, "erasure": (*suite).erasure,
			} {
				t.Run(name, func(t *testing.T) { f(&suite{t, s.db, s.s}, ctx) })
			}
		})
	}
}

func (x *suite) write(ctx context.Context, fn func(tx *db.Tx) error) {
	x.t.Helper()
	if err := x.db.Write(ctx, fn); err != nil {
		x.t.Fatal(err)
	}
}

func (x *suite) ok(err error) {
	x.t.Helper()
	if err != nil {
		x.t.Fatal(err)
	}
}

// account stores a fresh account.
func (x *suite) account(ctx context.Context) *account.Account {
	x.t.Helper()
	id := id.New("usr")
	a := account.Load(account.Snapshot{ID: id, Email: id + "@example.org", Name: "Änn 🙂", Locale: "de-AT", Role: account.Staff,
		Scopes: []string{"orders:*", "users:read"}, CreatedAt: now, UpdatedAt: now, Version: 1})
	x.write(ctx, func(tx *db.Tx) error { return x.s.Insert(ctx, tx, a) })
	return a
}

func (x *suite) accounts(ctx context.Context) {
	a := x.account(ctx)
	got, err := x.s.Get(ctx, a.ID())
	x.ok(err)
	if d := cmp.Diff(a.Snapshot(), got.Snapshot()); d != "" {
		x.t.Error(d)
	}
	got.Verify(now.Add(time.Hour))
	x.write(ctx, func(tx *db.Tx) error { return x.s.Update(ctx, tx, got) })
	var again *account.Account
	x.write(ctx, func(tx *db.Tx) error { again, err = x.s.GetForUpdate(ctx, tx, a.ID()); return err })
	if d := cmp.Diff(got.Snapshot(), again.Snapshot()); d != "" {
		x.t.Error(d)
	}
	a.Verify(now)
	if err := x.db.Write(ctx, func(tx *db.Tx) error { return x.s.Update(ctx, tx, a) }); !errors.Is(err, store.ErrNotFound) {
		x.t.Errorf("an update of an old version: got %v", err)
	}
	if byEmail, err := x.s.GetByEmail(ctx, x.db, a.Snapshot().Email); err != nil || byEmail.ID() != a.ID() {
		x.t.Errorf("by address: got %v", err)
	}
	if _, err := x.s.Get(ctx, "usr_none"); !errors.Is(err, store.ErrNotFound) {
		x.t.Errorf("unknown: got %v", err)
	}
	has, err := x.s.HasStaff(ctx, x.db)
	if err != nil || !has {
		x.t.Errorf("staff: got %v %v", has, err)
	}
}

func (x *suite) list(ctx context.Context) {
	var want []string
	for range 5 {
		want = append([]string{x.account(ctx).ID()}, want...)
	}
	var got []string
	f := store.Filter{Role: "staff", Limit: 2}
	for len(got) < len(want) {
		page, err := x.s.List(ctx, f)
		x.ok(err)
		if len(page) == 0 {
			break
		}
		for _, a := range page {
			got = append(got, a.ID())
		}
		f.Before = got[len(got)-1]
	}
	if d := cmp.Diff(want, got[:5]); d != "" {
		x.t.Error(d)
	}
	one, err := x.s.List(ctx, store.Filter{Email: want[0] + "@example.org", Limit: 5})
	if err != nil || len(one) != 1 {
		x.t.Errorf("by address: got %d %v", len(one), err)
	}
	none, err := x.s.List(ctx, store.Filter{Role: "customer", Email: want[0] + "@example.org", Limit: 5})
	if err != nil || len(none) != 0 {
		x.t.Errorf("customers: got %d %v", len(none), err)
	}
}

func (x *suite) taken(ctx context.Context) {
	email := id.New("e") + "@example.org"
	var won, lost atomic.Int64
	together(20, func(int) {
		a, err := account.Register(id.New("usr"), email, "Ann", "", now)
		if err == nil {
			err = x.db.Write(ctx, func(tx *db.Tx) error { return x.s.Insert(ctx, tx, a) })
		}
		switch {
		case err == nil:
			won.Add(1)
		case errors.Is(err, store.ErrTaken):
			lost.Add(1)
		default:
			x.t.Error(err)
		}
	})
	if won.Load() != 1 || lost.Load() != 19 {
		x.t.Errorf("got %d accounts and %d refusals, want 1 and 19", won.Load(), lost.Load())
	}
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

func (x *suite) passwords(ctx context.Context) {
	a := x.account(ctx)
	login, err := x.s.LoginByEmail(ctx, a.Snapshot().Email)
	if err != nil || login.Hash != "" || login.OneTime {
		x.t.Errorf("without a password: got %+v %v", login, err)
	}
	x.write(ctx, func(tx *db.Tx) error { return x.s.SetPassword(ctx, tx, a.ID(), "one", true, now) })
	rehash := func(old, fresh string, want bool) {
		x.write(ctx, func(tx *db.Tx) error {
			replaced, err := x.s.Rehash(ctx, tx, a.ID(), old, fresh)
			if replaced != want {
				x.t.Errorf("%s is replaced by %s: %v", old, fresh, replaced)
			}
			return err
		})
	}
	rehash("other", "never", false)
	login, err = x.s.LoginByID(ctx, a.ID())
	if err != nil || login.Hash != "one" || !login.OneTime || login.Account.ID() != a.ID() {
		x.t.Errorf("got %+v %v", login, err)
	}
	x.write(ctx, func(tx *db.Tx) error {
		if same, err := x.s.PasswordIs(ctx, tx, a.ID(), "one"); err != nil || !same {
			return fmt.Errorf("password is: %v %w", same, err)
		}
		return x.s.SetPassword(ctx, tx, a.ID(), "two", false, now)
	})
	rehash("two", "three", true)
	if login, err = x.s.LoginByID(ctx, a.ID()); err != nil || login.Hash != "three" || login.OneTime {
		x.t.Errorf("got %+v %v", login, err)
	}
	if _, err := x.s.LoginByEmail(ctx, "nobody@example.org"); !errors.Is(err, store.ErrNotFound) {
		x.t.Errorf("unknown: got %v", err)
	}
}

func (x *suite) keys(ctx context.Context) {
	first := []store.SigningKey{{ID: "a", Private: "pem a", CreatedAt: now}, {ID: "b", Private: "pem b", CreatedAt: now.Add(time.Second)}}
	second := []store.SigningKey{{ID: "b", Private: "pem b", CreatedAt: now.Add(time.Second), Retired: now.Add(time.Minute)}, {ID: "c", Private: "pem c", CreatedAt: now.Add(2 * time.Second)}}
	for _, want := range [][]store.SigningKey{first, second} {
		x.write(ctx, func(tx *db.Tx) error {
			return errors.Join(x.s.Lock(ctx, tx, store.GuardKeys), x.s.PutSigningKeys(ctx, tx, want))
		})
		got, err := x.s.SigningKeys(ctx, x.db)
		x.ok(err)
		if d := cmp.Diff(want, got); d != "" {
			x.t.Error(d)
		}
	}
}

func (x *suite) addresses(ctx context.Context) {
	user := x.account(ctx).ID()
	a := account.Address{ID: id.New("adr"), UserID: user, Name: "Ann", Line1: "Main Street 1", City: "Vienna", Country: "AT", DefaultShipping: true, CreatedAt: now, UpdatedAt: now, Version: 1}
	b := account.Address{ID: id.New("adr"), UserID: user, Name: "Ann", Company: "Ö", Line1: "1", Line2: "2", City: "3", Region: "4", PostalCode: "5", Country: "DE", Phone: "6",
		DefaultBilling: true, CreatedAt: now, UpdatedAt: now, Version: 1}
	x.write(ctx, func(tx *db.Tx) error { return x.s.PutAddresses(ctx, tx, []account.Address{a, b}) })
	a.City, a.Version, a.DefaultShipping = "Graz", 2, false
	x.write(ctx, func(tx *db.Tx) error { return x.s.PutAddresses(ctx, tx, []account.Address{a}) })
	got, err := x.s.Addresses(ctx, x.db, user)
	x.ok(err)
	if d := cmp.Diff([]account.Address{a, b}, got); d != "" {
		x.t.Error(d)
	}
	for _, c := range []struct {
		user string
		want bool
	}{{"usr_other", false}, {user, true}, {user, false}} {
		x.write(ctx, func(tx *db.Tx) error {
			if found, err := x.s.DeleteAddress(ctx, tx, c.user, a.ID); err != nil || found != c.want {
				return fmt.Errorf("delete for %s: got %v %w, want %v", c.user, found, err, c.want)
			}
			return nil
		})
	}
}

func (x *suite) erasure(ctx context.Context) {
	user := x.account(ctx).ID()
	hash := id.New("h")
	x.session(ctx, user, hash, now)
	token := store.OneTimeToken{Hash: id.New("h"), Kind: store.VerifyEmail, UserID: user, ExpiresAt: now.Add(time.Hour)}
	x.write(ctx, func(tx *db.Tx) error {
		return errors.Join(x.s.SetPassword(ctx, tx, user, "hash", false, now), x.s.InsertOneTimeToken(ctx, tx, token),
			x.s.PutAddresses(ctx, tx, []account.Address{{ID: id.New("adr"), UserID: user, Country: "AT"}}), x.s.Forget(ctx, tx, user))
	})
	book, err := x.s.Addresses(ctx, x.db, user)
	if err != nil || len(book) != 0 {
		x.t.Errorf("addresses: got %v %v", book, err)
	}
	if login, err := x.s.LoginByID(ctx, user); err != nil || login.Hash != "" {
		x.t.Errorf("password: got %+v %v", login, err)
	}
	if _, err := x.s.FamilyOf(ctx, hash); !errors.Is(err, store.ErrNotFound) {
		x.t.Errorf("refresh token: got %v", err)
	}
	if _, err := x.s.OneTimeToken(ctx, x.db, token.Kind, token.Hash, now); !errors.Is(err, store.ErrNotFound) {
		x.t.Errorf("one-time token: got %v", err)
	}
}
