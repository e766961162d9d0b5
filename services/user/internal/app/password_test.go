package app_test

import (
	"fmt"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	contract "emporium/contract/event"
	"emporium/contract/problem"
	"emporium/kit/auth"
	"emporium/kit/clock"
	"emporium/kit/fault"
	"emporium/kit/kittest"
	"emporium/services/user/internal/account"
	"emporium/services/user/internal/app"
	"emporium/services/user/internal/store"
)

// reset asks for a reset link and returns its token.
func (w *world) reset(email string) string {
	w.t.Helper()
	w.want(w.RequestReset(w.t.Context(), email, "192.0.2.1"), "")
	if _, err := w.SendResets(w.t.Context()); err != nil {
		w.t.Fatal(err)
	}
	events := told[contract.UserPasswordResetRequested](w)
	if len(events) == 0 {
		w.t.Fatal("no link was made")
	}
	return events[len(events)-1].Token
}

// S16: of two uses of one link that race, one wins.
func TestLinksAreUsedOnce(t *testing.T) {
	t.Parallel()
	for _, d := range kittest.Databases(t) {
		t.Run(d.Name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, d.URL(t))
			ctx := t.Context()
			w.register("ann@example.org")
			race := func(use func(i int) error) {
				t.Helper()
				var won, lost, winner atomic.Int64
				together(10, func(i int) {
					switch err := use(i); fault.CodeOf(err) {
					case "":
						won.Add(1)
						winner.Store(int64(i))
					case problem.LinkInvalid:
						lost.Add(1)
					default:
						t.Error(err)
					}
				})
				if won.Load() != 1 || lost.Load() != 9 {
					t.Fatalf("%d uses won and %d lost, want 1 and 9", won.Load(), lost.Load())
				}
			}
			verify := told[contract.UserVerificationRequested](w)[0].Token
			race(func(int) error { return w.VerifyEmail(ctx, verify) })
			if n := len(told[contract.UserEmailVerified](w)); n != 1 {
				t.Errorf("got %d events user.email_verified, want 1", n)
			}
			token := w.reset("ann@example.org")
			race(func(i int) error {
				_, err := w.resetBy(ctx, token, fmt.Sprintf("nine dry pebbles %d", i), "192.0.2.1")
				return err
			})
			_, err := w.login(ctx, "ann@example.org", password, "192.0.2.1")
			w.want(err, problem.CredentialsInvalid)
		})
	}
}

// S16: links are stored hashed, live shortly, and are good for what they were made for only.
func TestLinks(t *testing.T) {
	t.Parallel()
	w := newWorld(t, "")
	ctx := t.Context()
	g := w.register("ann@example.org")
	verify, token := told[contract.UserVerificationRequested](w)[0].Token, w.reset("ann@example.org")
	var stored []struct {
		Hash string `db:"hash"`
	}
	if err := w.db.Select(ctx, &stored, `SELECT hash FROM one_time_token`); err != nil || len(stored) != 2 {
		t.Fatal(stored, err)
	}
	for _, s := range stored {
		if s.Hash != auth.HashSecret(verify) && s.Hash != auth.HashSecret(token) {
			t.Error("a token is not stored as its hash")
		}
	}
	use := func(token, fresh string) error {
		_, err := w.resetBy(ctx, token, fresh, "192.0.2.1")
		return err
	}
	before := w.passwords.all()
	w.want(use(verify, "nine dry pebbles"), problem.LinkInvalid)
	w.want(use("pr_made-up", "nine dry pebbles"), problem.LinkInvalid)
	w.want(w.VerifyEmail(ctx, token), problem.LinkInvalid)
	w.want(use(token, "password1"), problem.PasswordWeak)
	if w.passwords.all() != before {
		t.Error("refused links cost hashes")
	}
	w.clock.Advance(30 * time.Minute)
	w.want(use(token, "nine dry pebbles"), problem.LinkInvalid)
	token = w.reset("ann@example.org")
	w.want(use(token, "nine dry pebbles"), "")
	w.want(use(token, "ten dry pebbles"), problem.LinkInvalid)
	_, err := w.Refresh(ctx, g.Refresh)
	w.want(err, problem.TokenInvalid)
	acc, err := w.Get(ctx, g.Account.ID())
	if err != nil || !acc.Snapshot().EmailVerified {
		t.Errorf("a reset proves that the address is the owner's: got %+v %v", acc, err)
	}
	w.want(w.ResendVerification(ctx, g.Account.ID()), "")
	if n := len(told[contract.UserVerificationRequested](w)); n != 1 {
		t.Errorf("a verified address was asked to be verified again: %d events", n)
	}
}

func TestResendVerification(t *testing.T) {
	t.Parallel()
	w := newWorld(t, "", func(o *app.Options) { o.Limits.Message = limits.Message })
	ctx := t.Context()
	g := w.register("ann@example.org")
	for range 5 {
		w.want(w.ResendVerification(ctx, g.Account.ID()), "")
	}
	w.want(w.ResendVerification(ctx, g.Account.ID()), fault.RateLimited)
	links := told[contract.UserVerificationRequested](w)
	w.want(w.VerifyEmail(ctx, links[0].Token), problem.LinkInvalid)
	w.want(w.VerifyEmail(ctx, links[5].Token), "")
}

// interrupted lets something happen the next time that somebody looks at the clock.
type interrupted struct {
	clock.Clock
	then func()
}

func (c *interrupted) Now() time.Time {
	if then := c.then; then != nil {
		c.then = nil
		then()
	}
	return c.Clock.Now()
}

// TestNobodyIsAskedToVerifyAfterTheErasure erases an account while another link is being asked for.
func TestNobodyIsAskedToVerifyAfterTheErasure(t *testing.T) {
	t.Parallel()
	c := &interrupted{}
	w := newWorld(t, "", func(o *app.Options) {
		c.Clock, o.Clock = o.Clock, c
		o.Limits.Message = limits.Message
	})
	g := w.register("ann@example.org")
	before := len(told[contract.UserVerificationRequested](w))
	c.then = func() {
		w.want(w.Erase(t.Context(), auth.Principal{ID: g.Account.ID(), Kind: auth.Customer}, app.Proof{Password: password, Client: "192.0.2.1"}), "")
	}
	w.want(w.ResendVerification(t.Context(), g.Account.ID()), "")
	if c.then != nil || len(told[contract.UserErased](w)) != 1 {
		t.Fatal("the account was not erased meanwhile")
	}
	if links := told[contract.UserVerificationRequested](w); len(links) != before {
		t.Errorf("%d links were sent after the erasure, the last about %+v", len(links)-before, links[len(links)-1].User)
	}
}

func TestChangePassword(t *testing.T) {
	t.Parallel()
	w := newWorld(t, "")
	ctx := t.Context()
	g := w.register("ann@example.org")
	who := auth.Principal{ID: g.Account.ID(), Kind: auth.Customer}
	for name, c := range map[string]struct {
		who     auth.Principal
		change  app.Change
		code    fault.Code
		pointer string
	}{
		"wrong, signed in":  {who, app.Change{Current: "wrong", New: "nine dry pebbles"}, fault.Forbidden, "/current_password"},
		"wrong, by address": {auth.Principal{}, app.Change{Email: "ann@example.org", Current: "wrong", New: "nine dry pebbles"}, problem.CredentialsInvalid, ""},
		"unknown address":   {auth.Principal{}, app.Change{Email: "bob@example.org", Current: password, New: "nine dry pebbles"}, problem.CredentialsInvalid, ""},
		"nobody":            {auth.Principal{}, app.Change{Current: password, New: "nine dry pebbles"}, fault.Unauthenticated, ""},
		"weak":              {who, app.Change{Current: password, New: "qwertyuiop"}, problem.PasswordWeak, "/new_password"},
		"unchanged":         {who, app.Change{Current: password, New: password}, problem.PasswordWeak, "/new_password"},
		"a tool":            {auth.Principal{ID: app.ToolSubject, Kind: auth.Staff}, app.Change{Current: password, New: "nine dry pebbles"}, fault.NotFound, ""},
	} {
		_, err := w.ChangePassword(ctx, c.who, c.change)
		if fault.CodeOf(err) != c.code || c.pointer != "" && fault.From(err).Details[0].Pointer != c.pointer {
			t.Errorf("%s: got %v", name, err)
		}
	}
	fresh, err := w.ChangePassword(ctx, who, app.Change{Current: password, New: "nine dry pebbles"})
	w.want(err, "")
	if _, err := w.verify(fresh.Access); err != nil {
		t.Errorf("the new session: %v", err)
	}
	_, err = w.verify(g.Access)
	w.want(err, fault.Unauthenticated)
	_, err = w.login(ctx, "ann@example.org", "nine dry pebbles", "")
	w.want(err, "")
}

func TestFirstStaff(t *testing.T) {
	t.Parallel()
	for _, d := range kittest.Databases(t) {
		t.Run(d.Name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, d.URL(t))
			ctx := t.Context()
			w.register("customer@example.org")
			if _, _, _, err := w.FirstStaff(ctx, "customer@example.org"); err == nil {
				t.Error("a customer became staff")
			}
			var made atomic.Int64
			var once atomic.Value
			together(5, func(int) {
				_, password, created, err := w.FirstStaff(ctx, "Admin@emporium.local")
				if err != nil {
					t.Error(err)
				}
				if created {
					made.Add(1)
					once.Store(password)
				}
			})
			if made.Load() != 1 {
				t.Fatalf("%d accounts were made, want 1", made.Load())
			}
			one := once.Load().(string)
			_, err := w.login(ctx, "admin@emporium.local", "wrong", "")
			w.want(err, problem.CredentialsInvalid)
			_, err = w.login(ctx, "admin@emporium.local", one, "")
			w.want(err, problem.PasswordChange)
			g, err := w.ChangePassword(ctx, auth.Principal{}, app.Change{Email: "admin@emporium.local", Current: one, New: "nine dry pebbles"})
			w.want(err, "")
			who, err := w.verify(g.Access)
			if err != nil || who.Kind != auth.Staff || !who.Has("anything:at-all") {
				t.Errorf("got %+v %v", who, err)
			}
			_, err = w.login(ctx, "admin@emporium.local", one, "")
			w.want(err, problem.CredentialsInvalid)
			if _, _, created, err := w.FirstStaff(ctx, "other@emporium.local"); created || err != nil {
				t.Errorf("a second first user: %v %v", created, err)
			}
		})
	}
}

func TestCreateStaff(t *testing.T) {
	t.Parallel()
	w := newWorld(t, "")
	ctx := t.Context()
	w.register("ann@example.org")
	first, err := w.CreateStaff(ctx, "Sam@example.org", "Sam", password, []string{"stock:*", "orders:read"})
	w.want(err, "")
	again, err := w.CreateStaff(ctx, "sam@example.org", "Sam", password, []string{"orders:read", "stock:*"})
	if err != nil || again != first {
		t.Errorf("twice: got %q %v, want %q", again, err, first)
	}
	for name, c := range map[string]struct {
		email, password string
		scopes          []string
		want            fault.Code
	}{
		"a customer's address": {"ann@example.org", password, []string{"*"}, problem.EmailTaken},
		"another password":     {"sam@example.org", "nine dry pebbles", []string{"orders:read", "stock:*"}, problem.EmailTaken},
		"other scopes":         {"sam@example.org", password, []string{"*"}, problem.EmailTaken},
		"no address":           {"sam", password, nil, fault.Invalid},
		"a weak password":      {"tim@example.org", "password", nil, problem.PasswordWeak},
		"no scope":             {"tim@example.org", password, []string{"all of it"}, fault.Invalid},
	} {
		if _, err := w.CreateStaff(ctx, c.email, "Sam", c.password, c.scopes); fault.CodeOf(err) != c.want {
			t.Errorf("%s: got %v, want %q", name, err, c.want)
		}
	}
	g, err := w.login(ctx, "sam@example.org", password, "")
	w.want(err, "")
	if who, err := w.verify(g.Access); err != nil || who.Kind != auth.Staff || !who.Has("stock:write") || who.Has("users:write") {
		t.Errorf("got %+v %v", who, err)
	}
}

func TestStaffToken(t *testing.T) {
	t.Parallel()
	w := newWorld(t, "")
	token, err := w.StaffToken([]string{"stock:write"}, 24*time.Hour)
	w.want(err, "")
	who, err := w.verify(token)
	if err != nil || who.ID != app.ToolSubject || who.Kind != auth.Staff || who.Session != "" || who.Expires.Sub(w.clock.Now()) > app.ToolTTL {
		t.Errorf("got %+v %v", who, err)
	}
	if _, err := w.StaffToken([]string{"a b"}, time.Hour); err == nil {
		t.Error("a scope with a space was signed")
	}
}

func TestRightsEndSessions(t *testing.T) {
	t.Parallel()
	w := newWorld(t, "")
	ctx := t.Context()
	g := w.register("ann@example.org")
	boss := auth.Principal{ID: "usr_boss", Kind: auth.Staff, Scopes: []string{"*"}}
	free := func(int64) error { return nil }
	staff, off := account.Staff, true
	scopes := []string{"orders:read"}
	acc, err := w.ChangeRights(ctx, boss, g.Account.ID(), account.Rights{Role: &staff, Scopes: &scopes}, free)
	w.want(err, "")
	if acc.Version() != 2 {
		t.Errorf("got version %d, want 2", acc.Version())
	}
	_, err = w.verify(g.Access)
	w.want(err, fault.Unauthenticated)
	g, err = w.login(ctx, "ann@example.org", password, "")
	w.want(err, "")
	_, err = w.ChangeRights(ctx, boss, g.Account.ID(), account.Rights{Role: &staff}, free)
	w.want(err, "")
	if _, err := w.verify(g.Access); err != nil {
		t.Errorf("a change of nothing ended the session: %v", err)
	}
	_, err = w.ChangeRights(ctx, boss, g.Account.ID(), account.Rights{Disabled: &off}, free)
	w.want(err, "")
	_, err = w.verify(g.Access)
	w.want(err, fault.Unauthenticated)
	_, err = w.Refresh(ctx, g.Refresh)
	w.want(err, problem.TokenInvalid)
	_, err = w.login(ctx, "ann@example.org", password, "")
	w.want(err, problem.AccountDisabled)
	_, err = w.login(ctx, "ann@example.org", "wrong", "")
	w.want(err, problem.CredentialsInvalid)
	_, err = w.ChangeRights(ctx, boss, "usr_none", account.Rights{Disabled: &off}, free)
	w.want(err, fault.NotFound)
}

// S30: who watches over accounts cannot be signed out by those who may do less.
func TestStaffEndSessions(t *testing.T) {
	t.Parallel()
	w := newWorld(t, "")
	ctx := t.Context()
	clerk := auth.Principal{ID: "usr_clerk", Kind: auth.Staff, Scopes: []string{"users:write", "orders:read"}}
	for name, c := range map[string]struct {
		scopes []string
		want   fault.Code
	}{
		"customer":      {nil, ""},
		"peer":          {[]string{"orders:read"}, ""},
		"administrator": {[]string{"*"}, fault.Forbidden},
		"another desk":  {[]string{"orders:read", "stock:write"}, fault.Forbidden},
	} {
		email := strings.ReplaceAll(name, " ", ".") + "@example.org"
		if c.scopes == nil {
			w.register(email)
		} else if _, err := w.CreateStaff(ctx, email, "Staff", password, c.scopes); err != nil {
			t.Fatal(err)
		}
		g, err := w.login(ctx, email, password, "")
		w.want(err, "")
		if err := w.EndSessions(ctx, clerk, g.Account.ID()); fault.CodeOf(err) != c.want {
			t.Errorf("%s: got %v, want %q", name, err, c.want)
		}
		if _, err := w.verify(g.Access); (err == nil) != (c.want == fault.Forbidden) {
			t.Errorf("%s: the session: %v", name, err)
		}
	}
	w.want(w.EndSessions(ctx, clerk, "usr_none"), fault.NotFound)
}

func TestErasure(t *testing.T) {
	t.Parallel()
	for _, d := range kittest.Databases(t) {
		t.Run(d.Name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, d.URL(t))
			ctx := t.Context()
			g := w.register("ann@example.org")
			who := auth.Principal{ID: g.Account.ID(), Kind: auth.Customer}
			if _, err := w.AddAddress(ctx, who.ID, account.Address{Name: "Ann", Line1: "1", City: "Vienna", Country: "AT"}); err != nil {
				t.Fatal(err)
			}
			w.want(w.Erase(ctx, who, app.Proof{Password: "wrong"}), fault.Forbidden)
			w.want(w.Erase(ctx, who, app.Proof{Password: password}), "")
			if e := told[contract.UserErased](w); len(e) != 1 || e[0].UserID != who.ID || e[0].Version != 2 {
				t.Errorf("user.erased: got %+v", e)
			}
			_, err := w.verify(g.Access)
			w.want(err, fault.Unauthenticated)
			_, err = w.Refresh(ctx, g.Refresh)
			w.want(err, problem.TokenInvalid)
			_, err = w.Get(ctx, who.ID)
			w.want(err, fault.NotFound)
			_, err = w.AddAddress(ctx, who.ID, account.Address{Name: "Ann", Line1: "1", City: "Vienna", Country: "AT"})
			w.want(err, fault.NotFound)
			for _, table := range []string{"account", "credential", "one_time_token", "address", "refresh_token"} {
				var n int
				query := `SELECT COUNT(*) FROM ` + table
				if table == "account" {
					query += ` WHERE email LIKE '%example.org' OR name <> ''`
				}
				if err := w.db.Get(ctx, &n, query); err != nil || n != 0 {
					t.Errorf("%s: %d rows are left (%v)", table, n, err)
				}
			}
			if list, err := w.List(ctx, store.Filter{Limit: 10}); err != nil || len(list) != 0 {
				t.Errorf("staff see it still: %v %v", list, err)
			}
			if again := w.register("ann@example.org"); again.Account.ID() == who.ID {
				t.Error("the address came back to the erased account")
			}
		})
	}
}

func TestAddressBook(t *testing.T) {
	t.Parallel()
	w := newWorld(t, "")
	ctx := t.Context()
	user := w.register("ann@example.org").Account.ID()
	entry := account.Address{Name: "Ann", Line1: "Main Street 1", City: "Vienna", Country: "AT", DefaultShipping: true, DefaultBilling: true}
	first, err := w.AddAddress(ctx, user, entry)
	w.want(err, "")
	entry.DefaultBilling = false
	second, err := w.AddAddress(ctx, user, entry)
	w.want(err, "")
	if first, err = w.Address(ctx, user, first.ID); err != nil || first.DefaultShipping || !first.DefaultBilling || first.Version != 2 {
		t.Errorf("one default each: got %+v %v", first, err)
	}
	_, err = w.Address(ctx, "usr_other", first.ID)
	w.want(err, fault.NotFound)
	_, err = w.ChangeAddress(ctx, user, second.ID, func(int64) error { return nil }, func(a *account.Address) { a.City = "" })
	w.want(err, fault.Invalid)
	for i := 2; i < account.MaxAddresses; i++ {
		_, err := w.AddAddress(ctx, user, entry)
		w.want(err, "")
	}
	_, err = w.AddAddress(ctx, user, entry)
	w.want(err, fault.Conflict)
	w.want(w.DeleteAddress(ctx, "usr_other", first.ID), fault.NotFound)
	w.want(w.DeleteAddress(ctx, user, first.ID), "")
	w.want(w.DeleteAddress(ctx, user, first.ID), fault.NotFound)
}
