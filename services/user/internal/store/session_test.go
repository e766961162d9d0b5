package store_test

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"
	"time"

	"github.com/google/go-cmp/cmp"

	"emporium/kit/db"
	"emporium/kit/id"
	"emporium/services/user/internal/account"
	"emporium/services/user/internal/store"
)

// session begins a session whose first token has the hash.
func (x *suite) session(ctx context.Context, user, hash string, at time.Time) account.Session {
	x.t.Helper()
	s := account.Session{ID: id.New("ses"), UserID: user, CreatedAt: at, ExpiresAt: at.Add(time.Hour)}
	x.write(ctx, func(tx *db.Tx) error {
		return x.s.InsertSession(ctx, tx, s, hash, account.Refresh{Seed: "seed", IssuedAt: at})
	})
	return s
}

func (x *suite) sessions(ctx context.Context) {
	a := x.account(ctx)
	hash := id.New("h")
	s := x.session(ctx, a.ID(), hash, now)
	f, err := x.s.FamilyOf(ctx, hash)
	x.ok(err)
	want := store.Family{Refresh: account.Refresh{Seed: "seed", IssuedAt: now}, Session: s}
	if d := cmp.Diff(want.Refresh, f.Refresh) + cmp.Diff(want.Session, f.Session) + cmp.Diff(a.Snapshot(), f.Account.Snapshot()); d != "" {
		x.t.Error(d)
	}
	other, third := x.session(ctx, a.ID(), id.New("h"), now), x.session(ctx, a.ID(), id.New("h"), now)
	x.write(ctx, func(tx *db.Tx) error {
		for _, want := range []bool{true, false} {
			if ended, err := x.s.EndSession(ctx, tx, s.ID, store.EndedByOwner, now); err != nil || ended != want {
				return fmt.Errorf("end: got %v %w, want %v", ended, err, want)
			}
		}
		return nil
	})
	if f, err = x.s.FamilyOf(ctx, hash); err != nil || !f.Session.RevokedAt.Equal(now) {
		x.t.Errorf("ended: got %+v %v", f.Session, err)
	}
	var ids []string
	x.write(ctx, func(tx *db.Tx) error {
		ids, err = x.s.EndSessions(ctx, tx, a.ID(), store.EndedByStaff, now.Add(time.Minute))
		return err
	})
	if d := cmp.Diff([]string{other.ID, third.ID}, ids); d != "" {
		x.t.Error(d)
	}
	since, err := x.s.EndedSince(ctx, now.Add(time.Second))
	x.ok(err)
	if _, early := since[s.ID]; early || !since[other.ID].Equal(now.Add(time.Minute)) {
		x.t.Errorf("ended since: got %v", since)
	}
	if _, err := x.s.FamilyOf(ctx, "none"); !errors.Is(err, store.ErrNotFound) {
		x.t.Errorf("unknown: got %v", err)
	}
}

func (x *suite) oneSuccessor(ctx context.Context) {
	hash, next := id.New("h"), id.New("h")
	s := x.session(ctx, x.account(ctx).ID(), hash, now)
	var won atomic.Int64
	rotate := func(int) {
		err := x.db.Write(ctx, func(tx *db.Tx) error {
			ok, err := x.s.Rotate(ctx, tx, s.ID, hash, next, account.Refresh{Seed: "next", IssuedAt: now}, now)
			if ok {
				tx.AfterCommit(func() { won.Add(1) })
			}
			return err
		})
		if err != nil {
			x.t.Error(err)
		}
	}
	together(50, rotate)
	if won.Load() != 1 {
		x.t.Errorf("%d requests got a successor, want 1", won.Load())
	}
	f, err := x.s.FamilyOf(ctx, hash)
	if err != nil || !f.Refresh.RotatedAt.Equal(now) {
		x.t.Errorf("the used token: got %+v %v", f.Refresh, err)
	}
	x.write(ctx, func(tx *db.Tx) error { _, err := x.s.EndSession(ctx, tx, s.ID, "x", now); return err })
	hash, next = next, id.New("h")
	rotate(0)
	if _, err := x.s.FamilyOf(ctx, next); won.Load() != 1 || !errors.Is(err, store.ErrNotFound) {
		x.t.Errorf("an ended session was refreshed: %v", err)
	}
}

func (x *suite) expiry(ctx context.Context) {
	user := x.account(ctx).ID()
	past := now.Add(-1000 * time.Hour)
	live := id.New("h")
	x.session(ctx, user, live, now)
	for range 3 {
		x.session(ctx, user, id.New("h"), past)
	}
	deleted := 0
	for more := true; more; deleted++ {
		x.write(ctx, func(tx *db.Tx) (err error) { more, err = x.s.Expire(ctx, tx, past.Add(2*time.Hour), 2); return err })
	}
	if deleted != 2 {
		x.t.Errorf("got %d batches, want 2", deleted)
	}
	if _, err := x.s.FamilyOf(ctx, live); err != nil {
		x.t.Errorf("a session that has not expired: %v", err)
	}
}

func (x *suite) oneTime(ctx context.Context) {
	user := x.account(ctx).ID()
	put := func(t store.OneTimeToken) {
		x.t.Helper()
		x.write(ctx, func(tx *db.Tx) error { return x.s.ReplaceOneTimeToken(ctx, tx, t) })
	}
	token := store.OneTimeToken{Hash: id.New("h"), Kind: store.ResetPassword, UserID: user, Email: "a@example.org", ExpiresAt: now.Add(time.Hour)}
	old := token
	old.Hash = id.New("h")
	put(old)
	put(token)
	beside := token
	beside.Hash = id.New("h")
	x.write(ctx, func(tx *db.Tx) error { return x.s.InsertOneTimeToken(ctx, tx, beside) })
	for name, c := range map[string]struct {
		kind, hash string
		at         time.Time
		want       error
	}{
		"good":         {token.Kind, token.Hash, now, nil},
		"beside it":    {beside.Kind, beside.Hash, now, nil},
		"another kind": {store.VerifyEmail, token.Hash, now, store.ErrNotFound},
		"expired":      {token.Kind, token.Hash, now.Add(time.Hour), store.ErrNotFound},
		"replaced":     {old.Kind, old.Hash, now, store.ErrNotFound},
	} {
		if _, err := x.s.OneTimeToken(ctx, x.db, c.kind, c.hash, c.at); !errors.Is(err, c.want) {
			x.t.Errorf("%s: got %v, want %v", name, err, c.want)
		}
	}
	var won atomic.Int64
	together(20, func(int) {
		err := x.db.Write(ctx, func(tx *db.Tx) error {
			used, err := x.s.UseOneTimeToken(ctx, tx, token.Kind, token.Hash, now)
			if used {
				tx.AfterCommit(func() { won.Add(1) })
			}
			return err
		})
		if err != nil {
			x.t.Error(err)
		}
	})
	if won.Load() != 1 {
		x.t.Errorf("%d uses of one token, want 1", won.Load())
	}
	put(old)
	x.write(ctx, func(tx *db.Tx) error { return x.s.ExpireOneTimeTokens(ctx, tx, now.Add(time.Hour)) })
	if _, err := x.s.OneTimeToken(ctx, x.db, old.Kind, old.Hash, now); !errors.Is(err, store.ErrNotFound) {
		x.t.Errorf("expired: got %v", err)
	}
}

func (x *suite) resets(ctx context.Context) {
	want := []store.ResetRequest{{ID: id.New("rst"), Email: "a@example.org", Reason: "requested"}, {ID: id.New("rst"), Email: "b@example.org", Reason: "registered_again"}}
	x.write(ctx, func(tx *db.Tx) error {
		return errors.Join(x.s.InsertResetRequest(ctx, tx, want[0], now), x.s.InsertResetRequest(ctx, tx, want[1], now))
	})
	for i := range 3 {
		var got []store.ResetRequest
		x.write(ctx, func(tx *db.Tx) (err error) { got, err = x.s.TakeResetRequests(ctx, tx, 1); return err })
		if i == 2 && len(got) == 0 {
			return
		}
		if d := cmp.Diff(want[i:i+1], got); d != "" {
			x.t.Error(d)
		}
	}
}
