package app_test

import (
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/pquerna/otp/totp"

	contract "emporium/contract/event"
	"emporium/contract/problem"
	"emporium/kit/auth"
	"emporium/kit/fault"
	"emporium/kit/kittest"
	"emporium/services/user/internal/app"
)

// owner is somebody with an authenticator app.
type owner struct {
	w        *world
	who      auth.Principal
	email    string
	secret   string
	recovery []string
}

// withFactor gives an account a second factor.
func (w *world) withFactor(g app.Grant) *owner {
	w.t.Helper()
	ctx := w.t.Context()
	o := &owner{w: w, who: auth.Principal{ID: g.Account.ID(), Kind: auth.Customer}, email: g.Account.Snapshot().Email}
	s, err := w.SetUpFactor(ctx, o.who, app.Proof{Password: password})
	w.want(err, "")
	o.secret = s.Secret
	o.recovery, err = w.ConfirmFactor(ctx, o.who, o.code(0))
	w.want(err, "")
	w.clock.Advance(time.Minute) // the next password is another one
	return o
}

// code is what the app shows, or showed so many steps ago.
func (o *owner) code(ago int) string {
	o.w.t.Helper()
	code, err := totp.GenerateCode(o.secret, o.w.clock.Now().Add(-time.Duration(ago)*30*time.Second))
	if err != nil {
		o.w.t.Fatal(err)
	}
	return code
}

func (o *owner) login(code string) error {
	_, err := o.w.Login(o.w.t.Context(), app.Credentials{Email: o.email, Password: password, Code: code, Client: "192.0.2.1"})
	return err
}

// S17: with a second factor the password alone opens nothing, and each code opens once.
func TestSecondFactor(t *testing.T) {
	t.Parallel()
	for _, kind := range kittest.Databases(t) {
		t.Run(kind.Name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, kind.URL(t))
			ctx := t.Context()
			o := w.withFactor(w.register("ann@example.org"))

			w.want(o.login(""), problem.SecondFactorRequired)
			w.want(o.login("000000"+o.code(0)), problem.SecondFactorInvalid)
			w.want(o.login(o.code(3)), problem.SecondFactorInvalid)
			_, err := w.Login(ctx, app.Credentials{Email: o.email, Password: "wrong", Code: o.code(0), Client: "192.0.2.1"})
			w.want(err, problem.CredentialsInvalid) // and the code is good still
			w.want(o.login(o.code(0)), "")
			w.want(o.login(o.code(0)), problem.SecondFactorInvalid)
			w.want(o.login(o.code(1)), problem.SecondFactorInvalid) // older than the one that was used

			var let, refused atomic.Int64
			w.clock.Advance(time.Minute)
			for _, code := range []string{o.code(0), o.recovery[0]} {
				let.Store(0)
				together(8, func(int) {
					if err := o.login(code); err == nil {
						let.Add(1)
					} else if fault.Is(err, problem.SecondFactorInvalid) {
						refused.Add(1)
					}
				})
				if let.Load() != 1 {
					t.Errorf("one code let %d in", let.Load())
				}
			}
			if refused.Load() != 14 {
				t.Errorf("%d were refused, want 14", refused.Load())
			}
			w.want(o.login(strings.ToUpper(strings.ReplaceAll(o.recovery[1], "-", " "))), "")
			if on, left, err := w.Factor(ctx, o.who.ID); !on || left != 8 || err != nil {
				t.Errorf("got %v, %d left, %v; want 8", on, left, err)
			}
			fresh, err := w.RenewRecoveryCodes(ctx, o.who, app.Proof{Password: password, Code: o.recovery[2]})
			w.want(err, "")
			w.want(o.login(o.recovery[3]), problem.SecondFactorInvalid)
			w.want(o.login(fresh[3]), "")

			w.want(w.RemoveFactor(ctx, o.who, app.Proof{Password: password}), fault.Forbidden)
			w.want(w.RemoveFactor(ctx, o.who, app.Proof{Password: "wrong", Code: fresh[4]}), fault.Forbidden)
			w.want(w.RemoveFactor(ctx, o.who, app.Proof{Password: password, Code: fresh[4]}), "")
			w.want(w.RemoveFactor(ctx, o.who, app.Proof{Password: password}), "")
			w.want(o.login(""), "")
			if on, left, err := w.Factor(ctx, o.who.ID); on || left != 0 || err != nil {
				t.Errorf("got %v, %d left, %v", on, left, err)
			}
			if got := told[contract.UserUpdated](w); len(got) != 2 || got[1].User.Version != 3 {
				t.Errorf("told %+v, want the account's versions 2 and 3", got)
			}
			var deeds []struct {
				Action string `db:"action"`
			}
			if err := w.db.Select(ctx, &deeds, "SELECT action FROM audit_trail ORDER BY seq"); err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, d := range deeds {
				got = append(got, strings.TrimPrefix(d.Action, "account."))
			}
			want := []string{"second_factor_set", "recovery_code_used", "recovery_code_used", "recovery_codes_renewed", "recovery_code_used",
				"recovery_code_used", "second_factor_removed", "recovery_code_used"}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("on record (-want +got):\n%s", diff)
			}
		})
	}
}

// S17: no other way in leads around the second factor, and one that is refused uses nothing up.
func TestNothingLeadsAroundTheSecondFactor(t *testing.T) {
	t.Parallel()
	w := newWorld(t, "")
	ctx := t.Context()
	o := w.withFactor(w.register("ann@example.org"))
	token := w.reset(o.email)
	next := 0
	recovery := func() string { next++; return o.recovery[next-1] }
	now, then := password, "nine dry pebbles"
	change := func(who auth.Principal, code string) error {
		_, err := w.ChangePassword(ctx, who, app.Change{Email: o.email, Current: now, New: then, Code: code})
		if err == nil {
			now, then = then, now
		}
		return err
	}
	resetBy := func(code string) error {
		_, err := w.ResetPassword(ctx, app.Reset{Token: token, New: password, Code: code})
		return err
	}
	for _, ways := range []struct {
		name           string
		do             func(code string) error
		missing, wrong fault.Code
	}{
		{"a link", resetBy, problem.SecondFactorRequired, problem.SecondFactorInvalid},
		{"a change by password", func(code string) error { return change(auth.Principal{}, code) }, problem.SecondFactorRequired, problem.SecondFactorInvalid},
		{"a change when signed in", func(code string) error { return change(o.who, code) }, fault.Forbidden, fault.Forbidden},
	} {
		w.want(ways.do(""), ways.missing)
		w.want(ways.do("123456"), ways.wrong)
		w.want(ways.do(recovery()), "")
		if ways.name != "a link" {
			continue
		}
		w.want(ways.do(recovery()), problem.LinkInvalid) // it was used up; the recovery code was not
		next--
	}
	proof := app.Proof{Password: now}
	w.want(w.Erase(ctx, o.who, proof), fault.Forbidden)
	proof.Code = "123456"
	w.want(w.Erase(ctx, o.who, proof), fault.Forbidden)
	proof.Code = recovery()
	w.want(w.Erase(ctx, o.who, proof), "")
	for _, table := range []string{"second_factor", "recovery_code"} {
		var n int
		if err := w.db.Get(ctx, &n, "SELECT COUNT(*) FROM "+table); err != nil || n != 0 {
			t.Errorf("%d rows are left in %s, %v", n, table, err)
		}
	}
}

// S15: who guesses passwords does not keep an owner with a second factor from choosing another one by a link.
func TestGuessesDoNotUseUpCodes(t *testing.T) {
	t.Parallel()
	w := newWorld(t, "", limited)
	o := w.withFactor(w.register("ann@example.org"))
	for range 10 {
		_, err := w.login(w.t.Context(), o.email, "a guess", "198.51.100.1")
		w.want(err, problem.CredentialsInvalid)
	}
	w.want(o.login(o.code(0)), fault.RateLimited)
	_, err := w.ResetPassword(t.Context(), app.Reset{Token: w.reset(o.email), New: "nine dry pebbles", Code: o.code(0), Client: "192.0.2.7"})
	w.want(err, "")
}

// S17: wrong codes are throttled by the account, as wrong passwords are; right ones cost nothing.
func TestWrongCodesAreThrottled(t *testing.T) {
	t.Parallel()
	w := newWorld(t, "", limited)
	o := w.withFactor(w.register("ann@example.org"))
	for range 10 {
		w.want(o.login("123456"), problem.SecondFactorInvalid)
	}
	w.want(o.login(o.code(0)), fault.RateLimited)
	w.clock.Advance(30 * time.Second)
	w.want(o.login(o.code(0)), "")

	bob := w.register("bob@example.org")
	who := auth.Principal{ID: bob.Account.ID(), Kind: auth.Customer}
	_, err := w.SetUpFactor(w.t.Context(), who, app.Proof{Password: password})
	w.want(err, "")
	for i := range 11 { // whoever holds his token alone
		_, err = w.ConfirmFactor(w.t.Context(), who, "123456")
		w.want(err, map[bool]fault.Code{true: fault.Forbidden, false: fault.RateLimited}[i < 10])
	}
	for i := range 12 {
		w.clock.Advance(30 * time.Second)
		if err := o.login(o.code(0)); err != nil {
			t.Fatalf("right code %d: %v", i, err)
		}
	}
}

// Setting up changes nothing before the app was seen to work, and tells one secret to who asks twice.
func TestSettingUp(t *testing.T) {
	t.Parallel()
	w := newWorld(t, "", func(o *app.Options) { o.Secret, o.Shop = "0123456789abcdef0123456789abcdef", "Shop & Sons" })
	ctx := t.Context()
	g := w.register("ann@example.org")
	who := auth.Principal{ID: g.Account.ID(), Kind: auth.Customer}
	_, err := w.ConfirmFactor(ctx, who, "123456")
	w.want(err, fault.Conflict)
	_, err = w.SetUpFactor(ctx, who, app.Proof{Password: "wrong"})
	w.want(err, fault.Forbidden)
	_, err = w.RenewRecoveryCodes(ctx, who, app.Proof{Password: password})
	w.want(err, fault.Conflict)
	proof := app.Proof{Password: password}
	first, err := w.SetUpFactor(ctx, who, proof)
	w.want(err, "")
	again, err := w.SetUpFactor(ctx, who, proof)
	w.want(err, "")
	w.clock.Advance(16 * time.Minute)
	late := &owner{w: w, who: who, secret: first.Secret}
	_, err = w.ConfirmFactor(ctx, who, late.code(0)) // given up
	w.want(err, fault.Conflict)
	later, err := w.SetUpFactor(ctx, who, proof)
	w.want(err, "")
	if first != again || first.Secret == later.Secret || !strings.Contains(first.URI, "issuer=Shop%20%26%20Sons&") {
		t.Errorf("got %+v, %+v and later %+v", first, again, later)
	}
	var stored string
	if err := w.db.Get(ctx, &stored, "SELECT secret FROM second_factor"); err != nil || !strings.HasPrefix(stored, "sealed:v1:") || strings.Contains(stored, later.Secret) {
		t.Errorf("stored as %q, %v", stored, err)
	}
	o := &owner{w: w, who: who, email: "ann@example.org", secret: first.Secret}
	_, err = w.ConfirmFactor(ctx, who, o.code(0)) // of the secret that was replaced
	w.want(err, fault.Forbidden)
	w.want(o.login(""), "")
	o.secret = later.Secret
	_, err = w.ConfirmFactor(ctx, who, o.code(0))
	w.want(err, "")
	_, err = w.ConfirmFactor(ctx, who, o.code(-1))
	w.want(err, fault.Conflict)
	_, err = w.SetUpFactor(ctx, who, app.Proof{Password: password, Code: o.code(-1)})
	w.want(err, fault.Conflict)
	w.want(o.login(o.code(0)), problem.SecondFactorInvalid) // the confirmation used it
	w.want(o.login(o.code(-1)), "")
}

// Staff take a second factor from who has lost it, if they may do all that the account may, and never from themselves.
func TestStaffRemoveASecondFactor(t *testing.T) {
	t.Parallel()
	w := newWorld(t, "", func(o *app.Options) { o.StaffFactor = true })
	ctx := t.Context()
	id, err := w.CreateStaff(ctx, "sam@example.org", "Sam", password, []string{"orders:read"})
	w.want(err, "")
	g, err := w.login(ctx, "sam@example.org", password, "")
	w.want(err, "")
	if p, err := w.verify(g.Access); err != nil || p.Kind != auth.Staff || len(p.Scopes) != 0 {
		t.Errorf("without a second factor the token says %+v, %v; want no scopes", p, err)
	}
	o := w.withFactor(g)
	if g, err = w.Refresh(ctx, g.Refresh); err != nil {
		t.Fatal(err)
	}
	if p, err := w.verify(g.Access); err != nil || !p.Has("orders:read") {
		t.Errorf("with one it says %+v, %v", p, err)
	}
	boss := auth.Principal{ID: "usr_boss", Kind: auth.Staff, Scopes: []string{"*"}}
	clerk := auth.Principal{ID: "usr_clerk", Kind: auth.Staff, Scopes: []string{"users:write"}}
	self := auth.Principal{ID: id, Kind: auth.Staff, Scopes: []string{"*"}}
	w.want(w.RemoveFactorOf(ctx, clerk, id), fault.Forbidden)
	w.want(w.RemoveFactorOf(ctx, self, id), fault.Forbidden)
	w.want(o.login(""), problem.SecondFactorRequired)
	w.want(w.RemoveFactorOf(ctx, boss, id), "")
	w.want(w.RemoveFactorOf(ctx, boss, id), "") // a repetition
	w.want(w.RemoveFactorOf(ctx, boss, "usr_none"), fault.NotFound)
	w.want(o.login(""), "")
	o = w.withFactor(g)
	for _, want := range []bool{true, false} {
		if removed, err := w.RemoveFactorByEmail(ctx, "Sam@Example.org"); removed != want || err != nil {
			t.Errorf("got %v, %v, want %v", removed, err, want)
		}
	}
	w.want(o.login(""), "")
	_, err = w.RemoveFactorByEmail(ctx, "nobody@example.org")
	w.want(err, fault.NotFound)
	var n int
	if err := w.db.Get(ctx, &n, "SELECT COUNT(*) FROM audit_trail WHERE action = 'account.second_factor_removed'"); err != nil || n != 2 {
		t.Errorf("%d removals are on record, %v", n, err)
	}
}
