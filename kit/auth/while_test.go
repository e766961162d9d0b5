package auth_test

import (
	"context"
	"testing"
	"testing/synctest"
	"time"

	"emporium/kit/auth"
	"emporium/kit/clock"
)

// S8: what goes on after it was allowed ends a second late at most, with the token or with the session.
func TestWhile(t *testing.T) {
	t.Parallel()
	p := auth.Principal{ID: "usr_1", Kind: auth.Customer, Session: "ses_1", Expires: start.Add(time.Hour)}
	for name, c := range map[string]struct {
		who  auth.Principal
		do   func(w *world, cancel func())
		ends bool
	}{
		"nothing happens":               {p, func(*world, func()) {}, false},
		"the token expires":             {p, func(w *world, _ func()) { w.clock.Set(p.Expires.Add(5 * time.Second)) }, true},
		"a moment before that":          {p, func(w *world, _ func()) { w.clock.Set(p.Expires.Add(5*time.Second - 1)) }, false},
		"the session ends":              {p, func(w *world, _ func()) { w.revoked.Store(&p.Session) }, true},
		"another session ends":          {p, func(w *world, _ func()) { other := "ses_2"; w.revoked.Store(&other) }, false},
		"the request ends":              {p, func(_ *world, cancel func()) { cancel() }, true},
		"an anonymous caller stays one": {auth.Principal{}, func(w *world, _ func()) { w.clock.Advance(24 * time.Hour) }, false},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				w := &world{clock: clock.NewFake(start)}
				w.verifier = newVerifier(t, auth.Options{Keys: auth.StaticKeys{}, Clock: w.clock, CacheSize: -1, Revoked: func(session string) bool {
					ended := w.revoked.Load()
					return ended != nil && *ended == session
				}})
				parent, cancel := context.WithCancel(t.Context())
				defer cancel()
				ctx, stop := w.verifier.While(parent, c.who)
				time.Sleep(10 * time.Second)
				if ctx.Err() != nil {
					t.Fatal("it ended before anything happened")
				}
				c.do(w, cancel)
				time.Sleep(time.Second)
				synctest.Wait()
				if (ctx.Err() != nil) != c.ends {
					t.Errorf("a second later: %v", context.Cause(ctx))
				}
				stop()
				if c.who.Authenticated() && ctx.Err() == nil {
					t.Error("it goes on after it was stopped")
				}
			})
		})
	}
}
