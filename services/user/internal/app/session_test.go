package app_test

import (
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	contract "emporium/contract/event"
	"emporium/contract/problem"
	"emporium/kit/auth"
	"emporium/kit/cache"
	"emporium/kit/fault"
	"emporium/kit/kittest"
	"emporium/services/user/internal/app"
)

// S7: requests that race with one refresh token get one successor.
func TestParallelRefreshes(t *testing.T) {
	t.Parallel()
	for _, d := range kittest.Databases(t) {
		t.Run(d.Name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, d.URL(t))
			token := w.register("ann@example.org").Refresh
			var mu sync.Mutex
			successors := map[string]int{}
			together(50, func(int) {
				g, err := w.Refresh(t.Context(), token)
				if err != nil {
					t.Error(err)
				}
				mu.Lock()
				defer mu.Unlock()
				successors[g.Refresh]++
			})
			if len(successors) != 1 {
				t.Errorf("got %d successors, want 1", len(successors))
			}
			var rows int
			if err := w.db.Get(t.Context(), &rows, `SELECT COUNT(*) FROM refresh_token`); err != nil || rows != 2 {
				t.Errorf("got %d tokens on record, want 2 (%v)", rows, err)
			}
			for next := range successors {
				if _, err := w.Refresh(t.Context(), next); err != nil {
					t.Errorf("the successor does not work: %v", err)
				}
			}
		})
	}
}

// S7: a token that is shown after its grace was stolen from somebody, so the whole family ends.
func TestReuseEndsTheFamily(t *testing.T) {
	t.Parallel()
	w := newWorld(t, "")
	ctx := t.Context()
	other := w.register("ann@example.org")
	login, err := w.login(ctx, "ann@example.org", password, "192.0.2.1")
	w.want(err, "")
	second, err := w.Refresh(ctx, login.Refresh)
	w.want(err, "")
	w.clock.Advance(9 * time.Second)
	again, err := w.Refresh(ctx, login.Refresh)
	w.want(err, "")
	if again.Refresh != second.Refresh {
		t.Error("a repetition within the grace got another successor")
	}
	third, err := w.Refresh(ctx, second.Refresh)
	w.want(err, "")
	w.clock.Advance(11 * time.Second)
	_, err = w.Refresh(ctx, login.Refresh)
	w.want(err, problem.TokenInvalid)
	for _, token := range []string{second.Refresh, third.Refresh} {
		_, err = w.Refresh(ctx, token)
		w.want(err, problem.TokenInvalid)
	}
	_, err = w.verify(third.Access)
	w.want(err, fault.Unauthenticated)
	var reason string
	if err := w.db.Get(ctx, &reason, `SELECT revoke_reason FROM user_session WHERE revoked_at > 0`); err != nil || reason != "reuse" {
		t.Errorf("the record says %q (%v)", reason, err)
	}
	_, err = w.Refresh(ctx, other.Refresh)
	w.want(err, "") // another sign-in of the same account
}

// S7: a session ends after its time however often it is refreshed, and when it idles.
func TestSessionsExpire(t *testing.T) {
	t.Parallel()
	w := newWorld(t, "")
	ctx := t.Context()
	idle := w.register("ann@example.org").Refresh
	busy := w.register("bob@example.org")
	for day := range 30 {
		w.clock.Set(start.Add(time.Duration(day) * 24 * time.Hour).Add(23 * time.Hour))
		g, err := w.Refresh(ctx, busy.Refresh)
		w.want(err, "")
		busy = g
		if day == 7 {
			_, err := w.Refresh(ctx, idle)
			w.want(err, problem.TokenInvalid)
		}
	}
	w.clock.Set(start.Add(30*24*time.Hour - time.Minute))
	g, err := w.Refresh(ctx, busy.Refresh)
	w.want(err, "")
	if left := g.Expires.Sub(w.clock.Now()); left > time.Minute {
		t.Errorf("an access token outlives its session by %v", left-time.Minute)
	}
	w.clock.Advance(time.Minute)
	_, err = w.Refresh(ctx, g.Refresh)
	w.want(err, problem.TokenInvalid)
	w.clock.Advance(8 * 24 * time.Hour)
	for again := true; again; {
		if again, err = w.Expire(ctx); err != nil {
			t.Fatal(err)
		}
	}
	var rows int
	if err := w.db.Get(ctx, &rows, `SELECT (SELECT COUNT(*) FROM refresh_token) + (SELECT COUNT(*) FROM user_session) + (SELECT COUNT(*) FROM one_time_token)`); err != nil || rows != 0 {
		t.Errorf("%d rows are left of what has expired (%v)", rows, err)
	}
}

// S8: a session that ended is refused at once here, and by another instance and the shared cache soon.
func TestLogout(t *testing.T) {
	t.Parallel()
	shared, err := cache.Open("")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = shared.Close() })
	w := newWorld(t, "", func(o *app.Options) { o.Cache = shared })
	ctx := t.Context()
	other, err := app.New(ctx, w.options)
	if err != nil {
		t.Fatal(err)
	}
	w.register("eve@example.org")
	grants := []app.Grant{w.register("ann@example.org")}
	for range 3 {
		g, err := w.login(ctx, "ann@example.org", password, "192.0.2.1")
		w.want(err, "")
		grants = append(grants, g)
	}
	var who [4]auth.Principal
	for i, g := range grants {
		if who[i], err = w.verify(g.Access); err != nil {
			t.Fatal(err)
		}
	}
	eve, err := w.login(ctx, "eve@example.org", password, "192.0.2.1")
	w.want(err, "")
	alive := func(want ...bool) {
		t.Helper()
		for i, g := range grants {
			if _, err := w.verify(g.Access); (err == nil) != want[i] {
				t.Fatalf("session %d: got %v, want alive %v", i, err, want[i])
			}
		}
	}
	w.want(w.Logout(ctx, who[0], "", false), "")
	alive(false, true, true, true)
	w.want(w.Logout(ctx, auth.Principal{}, grants[1].Refresh, false), "")
	alive(false, false, true, true)
	w.want(w.Logout(ctx, who[2], eve.Refresh, false), fault.Forbidden)
	w.want(w.Logout(ctx, auth.Principal{}, "", false), fault.Unauthenticated)
	w.want(w.Logout(ctx, auth.Principal{}, auth.NewSecret("rt"), false), "")
	w.want(w.Logout(ctx, auth.Principal{}, auth.NewSecret("rt"), true), problem.TokenInvalid)
	alive(false, false, true, true)
	w.want(w.Logout(ctx, who[2], "", true), "")
	alive(false, false, false, false)
	if _, err := w.verify(eve.Access); err != nil {
		t.Errorf("another account's session ended: %v", err)
	}
	if _, err := other.LearnEnded(ctx); err != nil {
		t.Fatal(err)
	}
	elsewhere := app.NewEnded(shared, w.clock)
	w.want(elsewhere.Learn(ctx), "")
	for i, p := range who {
		if !elsewhere.Revoked(p.Session) || !other.Revoked(p.Session) {
			t.Errorf("session %d: others are not told", i)
		}
		_, err := w.Refresh(ctx, grants[i].Refresh)
		w.want(err, problem.TokenInvalid)
	}
	w.clock.Advance(11 * time.Minute) // no access token of them is left
	if _, err := other.LearnEnded(ctx); err != nil || other.Revoked(who[0].Session) {
		t.Errorf("ended sessions are remembered for ever (%v)", err)
	}
	if err := elsewhere.Learn(ctx); err != nil || elsewhere.Revoked(who[0].Session) {
		t.Errorf("ended sessions are remembered for ever elsewhere (%v)", err)
	}
}

// S8: where there is no user service, a list that cannot be had changes nothing, and one that was lost is written again.
func TestTheListOfEndedSessionsIsLost(t *testing.T) {
	t.Parallel()
	shared, err := cache.Open("")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = shared.Close() })
	away := false
	w := newWorld(t, "", func(o *app.Options) { o.Cache = cache.Switched(shared, func() bool { return away }) })
	ctx := t.Context()
	elsewhere := app.NewEnded(w.options.Cache, w.clock)
	end := func(email string) string {
		g := w.register(email)
		p, err := w.verify(g.Access)
		w.want(err, "")
		w.want(w.Logout(ctx, p, "", false), "")
		return p.Session
	}
	learn := func() error {
		if _, err := w.LearnEnded(ctx); err != nil {
			t.Errorf("a cache that is away is a failure of the database: %v", err)
		}
		return elsewhere.Learn(ctx)
	}
	known := func(want bool, session string) {
		t.Helper()
		if elsewhere.Revoked(session) != want {
			t.Errorf("known elsewhere: %v, want %v", !want, want)
		}
	}
	first := end("ann@example.org")
	known(false, first)
	w.want(learn(), "")
	known(true, first)
	away = true
	second := end("bob@example.org")
	if learn() == nil {
		t.Error("a cache that is away says nothing")
	}
	known(true, first)
	known(false, second)
	away = false
	w.want(shared.Delete(ctx, "user:v1:ended"), "")
	w.want(elsewhere.Learn(ctx), "")
	known(true, first)
	w.want(learn(), "")
	known(true, first)
	known(true, second)
}

// S8: only who could refresh a session ends the others of its owner by a refresh token alone.
func TestDeadRefreshTokensEndNothingElse(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		die    func(*world, app.Grant)
		code   fault.Code
		reason string // why the token's own session has ended
		all    bool   // all sessions of the owner have
	}{
		"live":               {func(*world, app.Grant) {}, "", "logout", true},
		"exchanged just now": {func(w *world, g app.Grant) { _, err := w.Refresh(t.Context(), g.Refresh); w.want(err, "") }, "", "logout", true},
		"ended":              {func(w *world, g app.Grant) { w.want(w.Logout(t.Context(), auth.Principal{}, g.Refresh, false), "") }, problem.TokenInvalid, "logout", false},
		"idle for too long":  {func(w *world, _ app.Grant) { w.clock.Advance(7 * 24 * time.Hour) }, problem.TokenInvalid, "", false},
		"stolen": {func(w *world, g app.Grant) {
			_, err := w.Refresh(t.Context(), g.Refresh)
			w.want(err, "")
			w.clock.Advance(11 * time.Second)
		}, problem.TokenInvalid, "reuse", false},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, "")
			ctx := t.Context()
			g := w.register("ann@example.org")
			c.die(w, g)
			other, err := w.login(ctx, "ann@example.org", password, "192.0.2.1")
			w.want(err, "")
			w.want(w.Logout(ctx, auth.Principal{}, g.Refresh, true), c.code)
			if _, err := w.verify(other.Access); (err != nil) != c.all {
				t.Errorf("the other session: got %v, want ended %v", err, c.all)
			}
			who, err := w.options.Store.FamilyOf(ctx, auth.HashSecret(g.Refresh))
			w.want(err, "")
			var reason string
			if err := w.db.Get(ctx, &reason, `SELECT revoke_reason FROM user_session WHERE id = ?`, who.Session.ID); err != nil || reason != c.reason {
				t.Errorf("the record says %q (%v), want %q", reason, err, c.reason)
			}
			signedIn, err := w.login(ctx, "ann@example.org", password, "192.0.2.1")
			w.want(err, "")
			p, err := w.verify(signedIn.Access)
			w.want(err, "")
			w.want(w.Logout(ctx, p, g.Refresh, true), "") // an access token needs no living refresh token beside it
			if _, err := w.verify(other.Access); err == nil {
				t.Error("the owner could not end all")
			}
		})
	}
}

func TestRegistrationsOfOneAddressRace(t *testing.T) {
	t.Parallel()
	for _, d := range kittest.Databases(t) {
		t.Run(d.Name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, d.URL(t))
			var won, lost atomic.Int64
			together(10, func(int) {
				_, err := w.Register(t.Context(), app.Registration{Email: "Ann@example.org", Password: password, Name: "Ann"})
				switch fault.CodeOf(err) {
				case "":
					won.Add(1)
				case problem.EmailTaken:
					lost.Add(1)
				default:
					t.Error(err)
				}
			})
			if won.Load() != 1 || lost.Load() != 9 {
				t.Errorf("got %d accounts and %d refusals, want 1 and 9", won.Load(), lost.Load())
			}
			if n := len(told[contract.UserRegistered](w)); n != 1 {
				t.Errorf("got %d events user.registered, want 1", n)
			}
			if n := len(told[contract.UserVerificationRequested](w)); n != 1 {
				t.Errorf("got %d events user.verification_requested, want 1", n)
			}
		})
	}
}

// S11: a hash of yesterday's parameters is replaced when its password comes by.
func TestWeakHashesAreReplaced(t *testing.T) {
	t.Parallel()
	w := newWorld(t, "")
	ctx := t.Context()
	w.register("ann@example.org")
	w.passwords.weak.Store(true)
	_, err := w.login(ctx, "ann@example.org", "wrong", "192.0.2.1")
	w.want(err, problem.CredentialsInvalid)
	_, err = w.login(ctx, "ann@example.org", password, "192.0.2.1")
	w.want(err, "")
	var hash string
	if err := w.db.Get(ctx, &hash, `SELECT hash FROM credential`); err != nil || hash != fmt.Sprintf("2:%s", password) {
		t.Errorf("got %q (%v), want the second hash", hash, err)
	}
}

// S6: instances share their keys, and a rotation fails nobody.
func TestKeysAreSharedAndRotate(t *testing.T) {
	t.Parallel()
	for _, d := range kittest.Databases(t) {
		t.Run(d.Name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, d.URL(t))
			ctx := t.Context()
			instances := make([]*app.Keys, 4, 5)
			together(len(instances), func(i int) {
				var err error
				if instances[i], err = app.OpenKeys(ctx, w.keys); err != nil {
					t.Error(err)
				}
			})
			instances = append(instances, w.options.Keys)
			signed := map[string]bool{}
			end := start.Add(95 * 24 * time.Hour)
			for w.clock.Now().Before(end) {
				together(len(instances), func(i int) {
					if _, err := instances[i].Rotate(ctx); err != nil {
						t.Error(err)
					}
				})
				for i, k := range instances {
					key, ok := k.Set().Signing()
					if !ok {
						t.Fatal("there is no signing key")
					}
					signed[key.ID] = true
					for j, other := range instances {
						if _, err := other.Set().PublicKey(ctx, key.ID); err != nil {
							t.Fatalf("instance %d does not know the key of instance %d at %v", j, i, w.clock.Now())
						}
					}
				}
				w.clock.Advance(5 * time.Hour)
			}
			if len(signed) != 4 {
				t.Errorf("%d keys have signed in 95 days, want 4", len(signed))
			}
			var rows int
			if err := w.db.Get(ctx, &rows, `SELECT COUNT(*) FROM signing_key`); err != nil || rows > 2 {
				t.Errorf("%d keys are kept, want 2 at most (%v)", rows, err)
			}
		})
	}
}

func TestSealedKeys(t *testing.T) {
	t.Parallel()
	w := newWorld(t, "")
	ctx := t.Context()
	plain, _ := w.options.Keys.Set().Signing()
	stored := func() (text string) {
		if err := w.db.Get(ctx, &text, `SELECT private FROM signing_key`); err != nil {
			t.Fatal(err)
		}
		return text
	}
	if got := stored(); got[:10] != "-----BEGIN" {
		t.Errorf("without a secret: got %.20q", got)
	}
	sealed := w.keys
	sealed.Secret = "correct horse battery staple 1234"
	for range 2 { // the first seals what was plain, the second opens it
		k, err := app.OpenKeys(ctx, sealed)
		if err != nil {
			t.Fatal(err)
		}
		if key, _ := k.Set().Signing(); key.ID != plain.ID || !key.Private.Equal(plain.Private) {
			t.Error("sealing changed the key")
		}
		if got := stored(); got[:10] != "sealed:v1:" {
			t.Errorf("with a secret: got %.20q", got)
		}
	}
	wrong := sealed
	wrong.Secret = "another horse"
	for name, o := range map[string]app.KeyOptions{"without the secret": w.keys, "another secret": wrong} {
		if _, err := app.OpenKeys(ctx, o); err == nil {
			t.Errorf("%s: the keys were opened", name)
		}
	}
}

func TestSessionsSurviveARestart(t *testing.T) {
	t.Parallel()
	w := newWorld(t, "")
	g := w.register("ann@example.org")
	again, err := app.New(t.Context(), w.options)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := again.Refresh(t.Context(), g.Refresh); err != nil {
		t.Errorf("a session does not survive a restart: %v", err)
	}
}
