package app_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	contract "emporium/contract/event"
	"emporium/contract/problem"
	"emporium/kit/auth"
	"emporium/kit/fault"
	"emporium/services/user/internal/app"
)

func limited(o *app.Options) { o.Limits = limits }

// S15: guesses cost hashes only at the rate of the limit, and the victim gets in by a reset meanwhile.
func TestGuessesAreThrottledAndTheVictimGetsIn(t *testing.T) {
	t.Parallel()
	w := newWorld(t, "", limited)
	ctx := t.Context()
	w.register("ann@example.org")
	before := w.passwords.all()
	refused := 0
	for i := range 10_000 {
		_, err := w.login(ctx, "ann@example.org", fmt.Sprint("guess ", i), fmt.Sprintf("198.51.100.%d", i%250)) // a botnet
		if fault.Is(err, fault.RateLimited) {
			refused++
			if fault.From(err).RetryAfter < 1 {
				t.Fatal("the refusal does not say how long to wait")
			}
		}
		w.clock.Advance(10 * time.Millisecond) // 100 seconds in all
	}
	if hashes := w.passwords.all() - before; hashes > 10+4 || refused != 10_000-int(hashes) {
		t.Errorf("10,000 guesses in 100 s: %d hashes and %d refusals; want 14 hashes at most", hashes, refused)
	}
	_, err := w.login(ctx, "ann@example.org", password, "192.0.2.7")
	w.want(err, fault.RateLimited)
	if err := w.RequestReset(ctx, "ann@example.org", "192.0.2.7"); err != nil {
		t.Fatal(err)
	}
	if _, err := w.SendResets(ctx); err != nil {
		t.Fatal(err)
	}
	token := told[contract.UserPasswordResetRequested](w)[0].Token
	if _, err := w.resetBy(ctx, token, "nine dry pebbles", "192.0.2.7"); err != nil {
		t.Fatal(err)
	}
	if _, err := w.login(ctx, "ann@example.org", "nine dry pebbles", "192.0.2.7"); err != nil {
		t.Errorf("after the reset: %v", err)
	}
}

// S7: who holds the old password gets nothing by a sign-in that was under way while the owner chose another one.
func TestASignInUnderWayDoesNotOutliveTheReset(t *testing.T) {
	t.Parallel()
	w := newWorld(t, "")
	ctx := t.Context()
	w.register("ann@example.org")
	for name, try := range map[string]func() error{
		"login": func() error { _, err := w.login(ctx, "ann@example.org", password, "192.0.2.7"); return err },
		"change": func() error {
			_, err := w.ChangePassword(ctx, auth.Principal{}, app.Change{Email: "ann@example.org", Current: password, New: "seven wet stones", Client: "192.0.2.7"})
			return err
		},
	} {
		reset := func(to string) {
			if err := w.RequestReset(ctx, "ann@example.org", "192.0.2.8"); err != nil {
				t.Fatal(err)
			}
			if _, err := w.SendResets(ctx); err != nil {
				t.Fatal(err)
			}
			all := told[contract.UserPasswordResetRequested](w)
			if _, err := w.resetBy(ctx, all[len(all)-1].Token, to, "192.0.2.8"); err != nil {
				t.Fatal(err)
			}
		}
		during := func() { reset("nine dry pebbles") }
		w.passwords.during.Store(&during)
		if err := try(); err == nil {
			t.Errorf("%s: signed in by a password that was replaced meanwhile", name)
		}
		reset(password)
	}
	if _, err := w.login(ctx, "ann@example.org", password, "192.0.2.7"); err != nil {
		t.Error(err)
	}
}

// S15: an account that is not there is throttled like one that is, so that the limit tells nothing.
func TestLimitTellsNothing(t *testing.T) {
	t.Parallel()
	w := newWorld(t, "", limited)
	w.register("ann@example.org")
	answers := func(email, client string) (out []string) {
		for range 15 {
			_, err := w.login(t.Context(), email, "wrong", client)
			out = append(out, fmt.Sprint(fault.CodeOf(err), " ", fault.From(err).Message, " ", fault.From(err).RetryAfter))
		}
		return out
	}
	if there, not := answers("ann@example.org", "192.0.2.1"), answers("bob@example.org", "192.0.2.2"); !slices.Equal(there, not) {
		t.Errorf("with an account: %v\nwithout: %v", there, not)
	}
}

// S12: one client cannot have hashes made without end, whatever accounts it names.
func TestClientIsThrottledBeforeTheHash(t *testing.T) {
	t.Parallel()
	w := newWorld(t, "", limited)
	ctx := t.Context()
	for i := range 1000 {
		email := fmt.Sprintf("a%d@example.org", i)
		switch i % 4 {
		case 0:
			_, _ = w.login(ctx, email, password, "192.0.2.1")
		case 1:
			_, _ = w.Register(ctx, app.Registration{Email: email, Password: password, Name: "A", Client: "192.0.2.1"})
		case 2:
			_, _ = w.ChangePassword(ctx, auth.Principal{}, app.Change{Email: email, Current: password, New: "nine dry pebbles", Client: "192.0.2.1"})
		default:
			_, _ = w.resetBy(ctx, auth.NewSecret("pr"), password, "192.0.2.1")
		}
	}
	if got := w.passwords.all(); got > 100 {
		t.Errorf("got %d hashes, want 100 at most", got)
	}
	_, err := w.login(ctx, "a@example.org", password, "192.0.2.1")
	w.want(err, fault.RateLimited)
	_, err = w.login(ctx, "a@example.org", password, "192.0.2.2")
	w.want(err, problem.CredentialsInvalid)
}

func TestRightPasswordsAndFullQueuesCostNoTry(t *testing.T) {
	t.Parallel()
	w := newWorld(t, "", func(o *app.Options) { o.Limits.Account = limits.Account })
	w.register("ann@example.org")
	for range 30 {
		if _, err := w.login(t.Context(), "ann@example.org", password, "192.0.2.1"); err != nil {
			t.Fatal(err)
		}
	}
	w.passwords.busy.Store(true)
	for range 30 {
		_, err := w.login(t.Context(), "ann@example.org", password, "192.0.2.1")
		w.want(err, fault.Unavailable)
	}
	w.passwords.busy.Store(false)
	if _, err := w.login(t.Context(), "ann@example.org", password, "192.0.2.1"); err != nil {
		t.Error(err)
	}
}

// S14: who has an account can be learned by registering, but only a few times; then all registrations of the client are
// refused alike. The owner of the address is told.
func TestRegistrationIsHardlyAnOracle(t *testing.T) {
	t.Parallel()
	w := newWorld(t, "", func(o *app.Options) { o.Limits.Taken = limits.Taken })
	ctx := t.Context()
	for i := range 5 {
		w.register(fmt.Sprintf("there%d@example.org", i))
	}
	try := func(email, client string) error {
		_, err := w.Register(ctx, app.Registration{Email: email, Password: password, Name: "Eve", Client: client})
		return err
	}
	for i := range 3 {
		w.want(try(fmt.Sprintf("there%d@example.org", i), "192.0.2.66"), problem.EmailTaken)
	}
	before := w.passwords.all()
	w.want(try("there4@example.org", "192.0.2.66"), fault.RateLimited)
	w.want(try("new@example.org", "192.0.2.66"), fault.RateLimited)
	if w.passwords.all() != before {
		t.Error("refusals cost hashes")
	}
	if err := try("new@example.org", "192.0.2.1"); err != nil {
		t.Errorf("another client: %v", err)
	}
	if _, err := w.SendResets(ctx); err != nil {
		t.Fatal(err)
	}
	mails := told[contract.UserPasswordResetRequested](w)
	if len(mails) != 3 || mails[0].Reason != app.ReasonRegistered || mails[0].User.Email != "there0@example.org" {
		t.Errorf("owners are told: got %+v", mails)
	}
}

// S14: the answers to unknown addresses and wrong passwords cost the same: one hash, and a time that cannot be told apart.
func TestLoginTellsNothing(t *testing.T) {
	t.Parallel()
	w := newWorld(t, "")
	ctx := t.Context()
	w.register("ann@example.org")
	w.passwords.hashes.Store(0)
	arms := map[string][]time.Duration{}
	for range 500 {
		for _, email := range []string{"ann@example.org", "bob@example.org"} {
			began := time.Now()
			_, err := w.login(ctx, email, "not the password", "192.0.2.1")
			arms[email] = append(arms[email], time.Since(began))
			if fault.CodeOf(err) != problem.CredentialsInvalid || strings.Contains(err.Error(), email) {
				t.Fatal(err)
			}
		}
	}
	if w.passwords.checks.Load() != 500 || w.passwords.dummies.Load() != 500 || w.passwords.hashes.Load() != 0 {
		t.Errorf("got %d checks and %d dummies, want 500 each", w.passwords.checks.Load(), w.passwords.dummies.Load())
	}
	// What differs besides the hash, which is the same work in both arms, is far below what a hash of 30 ms itself varies by.
	if d := median(arms["ann@example.org"]) - median(arms["bob@example.org"]); d.Abs() > time.Millisecond {
		t.Errorf("the arms differ by %v", d)
	}
}

func median(d []time.Duration) time.Duration {
	slices.Sort(d)
	return d[len(d)/2]
}

// S14: asking for a reset does the same work for every address; whether there is an account is looked up later.
func TestResetRequestTellsNothing(t *testing.T) {
	t.Parallel()
	w := newWorld(t, "", func(o *app.Options) { o.Limits.Message = limits.Message })
	ctx := t.Context()
	w.register("ann@example.org")
	for _, email := range []string{"ann@example.org", "bob@example.org"} {
		for i := range 7 {
			err := w.RequestReset(ctx, email, "192.0.2.1")
			if i < 5 {
				w.want(err, "")
			} else {
				w.want(err, fault.RateLimited)
			}
		}
	}
	for again := true; again; {
		var err error
		if again, err = w.SendResets(ctx); err != nil {
			t.Fatal(err)
		}
	}
	mails := told[contract.UserPasswordResetRequested](w)
	if len(mails) != 5 || mails[4].Reason != app.ReasonRequested {
		t.Fatalf("got %d messages, want 5", len(mails))
	}
	for i, at := range []int{2, 4, 0, 2} { // any link works, and with it all are used up
		_, err := w.resetBy(ctx, mails[at].Token, "nine dry pebbles", "192.0.2.1")
		if i > 0 {
			w.want(err, problem.LinkInvalid)
		} else {
			w.want(err, "")
		}
	}
}

// S15: whoever wishes for resets of somebody else's address takes neither the owner's link nor the owner's verification message.
func TestStrangersWishesTakeNothingFromTheOwner(t *testing.T) {
	t.Parallel()
	w := newWorld(t, "", limited)
	ctx := t.Context()
	g := w.register("ann@example.org")
	w.want(w.RequestReset(ctx, "ann@example.org", "192.0.2.7"), "")
	for i := range 29 * 60 {
		if err := w.RequestReset(ctx, "ann@example.org", fmt.Sprintf("198.51.100.%d", i%250)); err != nil {
			w.want(err, fault.RateLimited)
		}
		if _, err := w.SendResets(ctx); err != nil {
			t.Fatal(err)
		}
		w.clock.Advance(time.Second)
	}
	if n := len(told[contract.UserPasswordResetRequested](w)); n > 5+6 {
		t.Errorf("the owner got %d messages, want 11 at most", n)
	}
	w.want(w.ResendVerification(ctx, g.Account.ID()), "")
	links := told[contract.UserVerificationRequested](w)
	w.want(w.VerifyEmail(ctx, links[len(links)-1].Token), "")
	_, err := w.resetBy(ctx, told[contract.UserPasswordResetRequested](w)[0].Token, "nine dry pebbles", "192.0.2.7")
	w.want(err, "")
}
