package app_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	contract "emporium/contract/event"
	"emporium/kit/auth"
	"emporium/services/user/internal/account"
	"emporium/services/user/internal/app"
)

// S8: whatever ends sessions says so in its transaction, of those alone that it has ended.
func TestEveryEndOfASessionIsTold(t *testing.T) {
	t.Parallel()
	w := newWorld(t, "")
	ctx := t.Context()
	free := func(int64) error { return nil }
	boss := auth.Principal{ID: "usr_boss", Kind: auth.Staff, Scopes: []string{"*"}}
	for name, end := range map[string]func(g app.Grant, p auth.Principal) error{
		"logout":                  func(_ app.Grant, p auth.Principal) error { return w.Logout(ctx, p, "", false) },
		"logout by refresh token": func(g app.Grant, _ auth.Principal) error { return w.Logout(ctx, auth.Principal{}, g.Refresh, false) },
		"logout of all":           func(_ app.Grant, p auth.Principal) error { return w.Logout(ctx, p, "", true) },
		"by staff":                func(_ app.Grant, p auth.Principal) error { return w.EndSessions(ctx, boss, p.ID) },
		"other rights": func(_ app.Grant, p auth.Principal) error {
			yes := true
			_, err := w.ChangeRights(ctx, boss, p.ID, account.Rights{Disabled: &yes}, free)
			return err
		},
		"erasure": func(_ app.Grant, p auth.Principal) error {
			return w.Erase(ctx, p, app.Proof{Password: password, Client: "192.0.2.1"})
		},
		"a refresh token is shown": func(g app.Grant, _ auth.Principal) error {
			_, _ = w.Refresh(ctx, g.Refresh)
			w.clock.Advance(time.Hour)
			_, _ = w.Refresh(ctx, g.Refresh)
			return nil
		},
		"another password": func(_ app.Grant, p auth.Principal) error {
			_, err := w.ChangePassword(ctx, p, app.Change{Current: password, New: "quiet violet harbour", Client: "192.0.2.1"})
			return err
		},
	} {
		g := w.register(fmt.Sprintf("u%d@example.org", len(name)))
		p, err := w.verify(g.Access)
		w.want(err, "")
		if err := end(g, p); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		var mine []contract.SessionEnded
		for _, e := range told[contract.SessionEnded](w) {
			if e.UserID == p.ID {
				mine = append(mine, e)
			}
		}
		if len(mine) != 1 || !slices.Equal(mine[0].Sessions, []string{p.Session}) || mine[0].Until.Before(p.Expires.Add(5*time.Second)) {
			t.Errorf("%s: told %+v of session %s, which ends %v", name, mine, p.Session, p.Expires)
		}
		before := len(told[contract.SessionEnded](w))
		w.want(w.Logout(ctx, p, "", false), "")
		if len(told[contract.SessionEnded](w)) != before {
			t.Errorf("%s: told again of a session that had ended", name)
		}
	}
}

// What is heard holds until the last access token has expired, and no longer, whatever is said.
func TestWhatIsHeardOfSessionsIsForgotten(t *testing.T) {
	t.Parallel()
	w := newWorld(t, "")
	e := app.NewEnded(nil, w.clock)
	now := w.clock.Now()
	e.Hear(contract.SessionEnded{Sessions: []string{"a", "b"}, Until: now.Add(time.Minute)})
	e.Hear(contract.SessionEnded{Sessions: []string{"late"}, Until: now})
	e.Hear(contract.SessionEnded{Sessions: []string{"for ever"}, Until: now.Add(1000 * time.Hour)})
	known := func(want ...string) {
		t.Helper()
		w.want(e.Learn(t.Context()), "")
		var got []string
		for _, s := range []string{"a", "b", "for ever", "late"} {
			if e.Revoked(s) {
				got = append(got, s)
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("refused: %v, want %v", got, want)
		}
	}
	known("a", "b", "for ever")
	w.clock.Advance(time.Minute - time.Microsecond)
	known("a", "b", "for ever")
	w.clock.Advance(time.Microsecond)
	known("for ever")
	w.clock.Advance(app.EndedFor)
	known()
}
