package app_test

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"emporium/contract/problem"
	"emporium/kit/auth"
	"emporium/kit/fault"
	"emporium/kit/kittest"
	"emporium/kit/trail"
	"emporium/services/user/internal/account"
	"emporium/services/user/internal/app"
)

// S29: what staff do to accounts, and what is done to them for their safety, is on record as it is done, once, and says nothing of people but
// their ids.
func TestDeedsAreOnRecord(t *testing.T) {
	t.Parallel()
	for _, kind := range kittest.Databases(t) {
		t.Run(kind.Name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, kind.URL(t))
			ctx := t.Context()
			boss := auth.Principal{ID: "usr_boss", Kind: auth.Staff, Scopes: []string{"*"}}
			clerk := auth.Principal{ID: "usr_clerk", Kind: auth.Staff, Scopes: []string{"users:write"}}
			free := func(int64) error { return nil }
			ann := w.register("ann@example.org")
			id := ann.Account.ID()
			sam, err := w.CreateStaff(ctx, "sam@example.org", "Sam", password, []string{"orders:read"})
			w.want(err, "")
			_, err = w.CreateStaff(ctx, "sam@example.org", "Sam", password, []string{"orders:read"}) // it is there already
			w.want(err, "")
			w.want(w.EndSessions(ctx, clerk, sam), fault.Forbidden)
			w.want(w.EndSessions(ctx, clerk, id), "")
			off, on := true, false
			for _, disabled := range []*bool{&off, &off, &on} { // the second changes nothing
				_, err = w.ChangeRights(ctx, boss, id, account.Rights{Disabled: disabled}, free)
				w.want(err, "")
			}
			login, err := w.login(ctx, "ann@example.org", password, "192.0.2.1")
			w.want(err, "")
			_, err = w.Refresh(ctx, login.Refresh)
			w.want(err, "")
			w.clock.Advance(time.Minute)
			for range 2 {
				_, err = w.Refresh(ctx, login.Refresh)
				w.want(err, problem.TokenInvalid)
			}
			w.want(w.Erase(ctx, auth.Principal{ID: id, Kind: auth.Customer}, app.Proof{Password: password}), "")

			var entries []struct {
				Actor   string `db:"actor"`
				Action  string `db:"action"`
				Subject string `db:"subject"`
				Detail  string `db:"detail"`
			}
			if err := w.db.Select(ctx, &entries, "SELECT actor, action, subject, detail FROM audit_trail ORDER BY seq"); err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, e := range entries {
				subject := map[string]string{id: "ann", sam: "sam"}[e.Subject]
				got = append(got, strings.Join([]string{e.Actor, e.Action, subject, strings.ReplaceAll(e.Detail, id, "ann")}, " "))
				if !json.Valid([]byte(e.Detail)) || strings.Contains(e.Detail, "@") {
					t.Errorf("the detail is %s", e.Detail)
				}
			}
			want := []string{
				`system account.staff_created sam {"one_time":false,"scopes":["orders:read"]}`,
				`usr_clerk account.sessions_ended ann {"sessions":1}`,
				`usr_boss account.rights_changed ann {"disabled":true,"role":"customer","scopes":null}`,
				`usr_boss account.rights_changed ann {"disabled":false,"role":"customer","scopes":null}`,
				`system session.ended_by_reuse  {"user":"ann"}`,
				id + ` account.erased ann {}`,
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("on record (-want +got):\n%s", diff)
			}
			if v, err := trail.Verify(ctx, w.db); err != nil || v != (trail.Verdict{Entries: int64(len(want))}) {
				t.Errorf("got %+v, %v", v, err)
			}
		})
	}
}
