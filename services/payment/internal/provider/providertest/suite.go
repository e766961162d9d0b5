// Package providertest is the suite that every adapter to a payment provider passes, sandbox and real ones alike.
package providertest

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"emporium/kit/id"
	"emporium/kit/money"
	"emporium/services/payment/internal/provider"
)

// Subject is an adapter together with what the suite has to know of its test world.
type Subject struct {
	Provider provider.Provider
	// Good, Declined and Action are methods that succeed, are declined, and want the shopper to act. An empty one skips
	// the cases that need it. Where every authorisation wants its shopper, Good is approved by Approve.
	Good, Declined, Action string
	// LostBefore and LostAfter are methods whose first attempt is lost before or after it was carried out.
	LostBefore, LostAfter string
	// Approve and Reject act as the shopper at an action's URL. Reject is nil where a shopper cannot refuse for good.
	Approve, Reject func(t *testing.T, actionURL string)
	// Currency is one that the provider takes.
	Currency string
}

// Run tests the adapter that open returns. open is called once per case.
func Run(t *testing.T, open func(t *testing.T) Subject) {
	cases := map[string]func(*testing.T, Subject){
		"authorize, capture, refund":        wholeLife,
		"the same key is the same request":  sameKey,
		"a key with another content":        reusedKey,
		"parallel attempts with one key":    parallel,
		"declined is an answer":             declined,
		"void frees":                        voidFrees,
		"captured cannot be voided":         voidCaptured,
		"no capture over the authorised":    overCapture,
		"no refund over the captured":       overRefund,
		"fetch of what was never asked":     fetchAbsent,
		"a passed deadline":                 deadline,
		"lost before":                       lostBefore,
		"lost after":                        lostAfter,
		"the shopper approves":              approve,
		"the shopper refuses":               reject,
		"void while the shopper hesitates":  voidPending,
		"methods are only those it accepts": methods,
		"requests render the same bytes":    rendering,
		"amounts are checked before":        checked,
	}
	for name, run := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			run(t, open(t))
		})
	}
}

func key() string { return id.New("opn") }

func (s Subject) authorization(method string, amount int64) provider.Request {
	return provider.Request{Key: key(), Kind: provider.Authorize, PaymentID: id.New("pay"), OrderID: id.New("ord"),
		Method: method, Amount: money.New(amount, s.Currency), ReturnURL: "https://shop.example/return"}
}

func (s Subject) follow(kind provider.Kind, target string, amount int64) provider.Request {
	return provider.Request{Key: key(), Kind: kind, PaymentID: id.New("pay"), OrderID: id.New("ord"),
		Amount: money.New(amount, s.Currency), Target: target}
}

// do renders and sends, as the service does.
func (s Subject) do(ctx context.Context, t *testing.T, r provider.Request) (provider.Result, error) {
	t.Helper()
	if r.Wire.IsZero() {
		var err error
		if r.Wire, err = s.Provider.Prepare(r); err != nil {
			t.Fatalf("prepare %s: %v", r.Kind, err)
		}
	}
	return provider.Do(ctx, s.Provider, r)
}

// must sends r and expects a state. An authorisation that is expected to succeed is approved when its shopper is asked.
func (s Subject) must(t *testing.T, r provider.Request, want provider.State) provider.Result {
	t.Helper()
	var err error
	if r.Wire, err = s.Provider.Prepare(r); err != nil {
		t.Fatalf("prepare %s: %v", r.Kind, err)
	}
	got, err := s.do(t.Context(), t, r)
	if err != nil {
		t.Fatalf("%s: %v", r.Kind, err)
	}
	if got.State == provider.RequiresAction && want == provider.Succeeded && s.Approve != nil {
		s.Approve(t, got.ActionURL)
		r.Reference = got.Reference
		got = s.finish(t, r)
	}
	if got.State != want {
		t.Fatalf("%s: got state %q (%s), want %q", r.Kind, got.State, got.Code, want)
	}
	if want == provider.Succeeded && got.Reference == "" {
		t.Fatalf("%s: succeeded without a reference", r.Kind)
	}
	return got
}

// finish looks up an authorisation whose shopper has approved, and takes the next step where there is one to take.
func (s Subject) finish(t *testing.T, r provider.Request) provider.Result {
	t.Helper()
	got, err := s.Provider.Fetch(t.Context(), r)
	if err == nil && got.State == provider.Approved {
		got, err = s.do(t.Context(), t, r)
	}
	if err != nil {
		t.Fatalf("after the approval: %v", err)
	}
	return got
}

func (s Subject) fetch(t *testing.T, r provider.Request, want provider.State) provider.Result {
	t.Helper()
	got, err := s.Provider.Fetch(t.Context(), r)
	if err != nil {
		t.Fatalf("fetch %s: %v", r.Kind, err)
	}
	if got.State != want {
		t.Fatalf("fetch %s: got state %q (%s), want %q", r.Kind, got.State, got.Code, want)
	}
	return got
}

func need(t *testing.T, method string) {
	t.Helper()
	if method == "" {
		t.Skip("the provider's test world has no such method")
	}
}

func wholeLife(t *testing.T, s Subject) {
	auth := s.must(t, s.authorization(s.Good, 5000), provider.Succeeded)
	if auth.Amount != (money.Money{}) && auth.Amount != money.New(5000, s.Currency) {
		t.Errorf("authorised %v, want 5000", auth.Amount)
	}
	capture := s.must(t, s.follow(provider.Capture, auth.Reference, 5000), provider.Succeeded)
	first := s.must(t, s.follow(provider.Refund, capture.Reference, 2000), provider.Succeeded)
	second := s.must(t, s.follow(provider.Refund, capture.Reference, 3000), provider.Succeeded)
	if first.Reference == second.Reference {
		t.Error("two refunds have one reference")
	}
}

func sameKey(t *testing.T, s Subject) {
	r := s.authorization(s.Good, 5000)
	first, again := s.must(t, r, provider.Succeeded), s.must(t, r, provider.Succeeded)
	if first.Reference != again.Reference {
		t.Errorf("the repetition has the reference %s, the first answer %s", again.Reference, first.Reference)
	}
	c := s.follow(provider.Capture, first.Reference, 5000)
	if one, two := s.must(t, c, provider.Succeeded), s.must(t, c, provider.Succeeded); one.Reference != two.Reference {
		t.Error("a repeated capture captured again")
	}
	refund := s.follow(provider.Refund, s.fetch(t, c, provider.Succeeded).Reference, 5000)
	s.must(t, refund, provider.Succeeded)
	s.must(t, refund, provider.Succeeded)
	s.fetch(t, refund, provider.Succeeded)
}

func reusedKey(t *testing.T, s Subject) {
	r := s.authorization(s.Good, 5000)
	s.must(t, r, provider.Succeeded)
	r.Amount.Amount = 6000
	if res, err := s.do(t.Context(), t, r); !errors.Is(err, provider.ErrKeyReused) && (err != nil || res.Amount.Amount != 5000) {
		t.Errorf("another amount under the same key: got %+v, %v; want ErrKeyReused, or what the key has made", res, err)
	}
}

func parallel(t *testing.T, s Subject) {
	r := s.authorization(s.Good, 5000)
	var wg sync.WaitGroup
	results := make([]provider.Result, 8)
	errs := make([]error, len(results))
	for i := range results {
		wg.Go(func() { results[i], errs[i] = s.do(t.Context(), t, r) })
	}
	wg.Wait()
	done, err := s.Provider.Fetch(t.Context(), r)
	if err != nil || done.State != provider.Succeeded && done.State != provider.RequiresAction {
		t.Fatalf("after parallel attempts: %+v, %v", done, err)
	}
	ref := done.Reference
	for i := range results {
		if errs[i] != nil && !errors.Is(errs[i], provider.ErrNotSent) {
			t.Errorf("attempt %d: %v", i, errs[i])
		}
		if errs[i] == nil && results[i].Reference != ref {
			t.Errorf("attempt %d has the reference %s, want %s", i, results[i].Reference, ref)
		}
	}
}

func declined(t *testing.T, s Subject) {
	need(t, s.Declined)
	r := s.authorization(s.Declined, 5000)
	got := s.must(t, r, provider.Declined)
	if got.Code == "" || got.Message == "" {
		t.Errorf("declined without a code or a message: %+v", got)
	}
	s.must(t, r, provider.Declined)
}

func voidFrees(t *testing.T, s Subject) {
	auth := s.must(t, s.authorization(s.Good, 5000), provider.Succeeded)
	v := s.follow(provider.Void, auth.Reference, 5000)
	s.must(t, v, provider.Succeeded)
	s.must(t, v, provider.Succeeded)
	s.must(t, s.follow(provider.Capture, auth.Reference, 5000), provider.Declined)
}

func voidCaptured(t *testing.T, s Subject) {
	auth := s.must(t, s.authorization(s.Good, 5000), provider.Succeeded)
	s.must(t, s.follow(provider.Capture, auth.Reference, 5000), provider.Succeeded)
	s.must(t, s.follow(provider.Void, auth.Reference, 5000), provider.Declined)
}

func overCapture(t *testing.T, s Subject) {
	auth := s.must(t, s.authorization(s.Good, 5000), provider.Succeeded)
	s.must(t, s.follow(provider.Capture, auth.Reference, 5001), provider.Declined)
	s.must(t, s.follow(provider.Capture, auth.Reference, 5000), provider.Succeeded)
	s.must(t, s.follow(provider.Capture, auth.Reference, 1), provider.Declined)
}

func overRefund(t *testing.T, s Subject) {
	auth := s.must(t, s.authorization(s.Good, 5000), provider.Succeeded)
	capture := s.must(t, s.follow(provider.Capture, auth.Reference, 5000), provider.Succeeded)
	var wg sync.WaitGroup
	states := make([]provider.State, 2)
	for i := range states {
		wg.Go(func() {
			r, err := s.do(t.Context(), t, s.follow(provider.Refund, capture.Reference, 3000))
			if err != nil {
				t.Errorf("refund: %v", err)
			}
			states[i] = r.State
		})
	}
	wg.Wait()
	if states[0] == states[1] {
		t.Errorf("two refunds of 3000 of 5000: both %s, want one of each", states[0])
	}
}

func fetchAbsent(t *testing.T, s Subject) {
	s.fetch(t, s.authorization(s.Good, 5000), provider.Absent)
}

func deadline(t *testing.T, s Subject) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	r := s.authorization(s.Good, 5000)
	if _, err := s.do(ctx, t, r); err == nil {
		t.Fatal("a cancelled call gave an answer")
	}
	s.must(t, r, provider.Succeeded)
}

func lostBefore(t *testing.T, s Subject) {
	need(t, s.LostBefore)
	r := s.authorization(s.LostBefore, 5000)
	if _, err := s.do(t.Context(), t, r); err == nil || errors.Is(err, provider.ErrNotSent) {
		t.Fatalf("first attempt: got %v, want an unknown outcome", err)
	}
	s.fetch(t, r, provider.Absent)
	s.must(t, r, provider.Succeeded)
}

func lostAfter(t *testing.T, s Subject) {
	need(t, s.LostAfter)
	r := s.authorization(s.LostAfter, 5000)
	if _, err := s.do(t.Context(), t, r); err == nil || errors.Is(err, provider.ErrNotSent) {
		t.Fatalf("first attempt: got %v, want an unknown outcome", err)
	}
	done := s.fetch(t, r, provider.Succeeded)
	if again := s.must(t, r, provider.Succeeded); again.Reference != done.Reference {
		t.Error("the repetition did it again")
	}
}

func approve(t *testing.T, s Subject) {
	need(t, s.Action)
	r := s.authorization(s.Action, 5000)
	got := s.must(t, r, provider.RequiresAction)
	if !strings.Contains(got.ActionURL, "/") {
		t.Fatalf("no URL to act at: %q", got.ActionURL)
	}
	r.Reference = got.Reference
	s.must(t, s.follow(provider.Capture, got.Reference, 5000), provider.Declined)
	s.Approve(t, got.ActionURL)
	done := s.finish(t, r)
	if done.State != provider.Succeeded {
		t.Fatalf("after the approval: got %q, want succeeded", done.State)
	}
	s.fetch(t, r, provider.Succeeded)
	s.must(t, r, provider.Succeeded)
	s.must(t, s.follow(provider.Capture, done.Reference, 5000), provider.Succeeded)
}

func reject(t *testing.T, s Subject) {
	need(t, s.Action)
	if s.Reject == nil {
		t.Skip("the provider has no shoppers who refuse: they go back to the shop, and may come again")
	}
	r := s.authorization(s.Action, 5000)
	got := s.must(t, r, provider.RequiresAction)
	s.Reject(t, got.ActionURL)
	s.fetch(t, r, provider.Declined)
}

func voidPending(t *testing.T, s Subject) {
	need(t, s.Action)
	r := s.authorization(s.Action, 5000)
	got := s.must(t, r, provider.RequiresAction)
	s.must(t, s.follow(provider.Void, got.Reference, 5000), provider.Succeeded)
	s.Approve(t, got.ActionURL)
	if f := s.fetch(t, r, provider.Declined); f.Code == "" {
		t.Error("a voided authorisation is declined without a code")
	}
}

func methods(t *testing.T, s Subject) {
	for _, m := range s.Provider.Methods(s.Currency) {
		if m.ID == "" || m.Title == "" || !s.Provider.Accepts(m.ID, s.Currency) {
			t.Errorf("method %q is listed, but not accepted or nameless", m.ID)
		}
	}
	if fixed, ok := s.Provider.(provider.Fixed); ok {
		if listed := s.Provider.Methods(s.Currency); !slices.Equal(fixed.Fixed(), listed) || !slices.ContainsFunc(listed, func(m provider.Method) bool { return m.ID == s.Good }) {
			t.Errorf("the fixed methods are %v, listed are %v", fixed.Fixed(), listed)
		}
	}
	if s.Provider.Accepts(fmt.Sprintf("no_%s", s.Good), s.Currency) {
		t.Error("a method that does not exist is accepted")
	}
}

func rendering(t *testing.T, s Subject) {
	auth := s.authorization(s.Good, 5000)
	for _, r := range []provider.Request{auth, s.follow(provider.Capture, "some_reference", 5000), s.follow(provider.Void, "some_reference", 5000),
		s.follow(provider.Refund, "some_reference", 1000)} {
		first, err := s.Provider.Prepare(r)
		if err != nil {
			t.Fatalf("%s: %v", r.Kind, err)
		}
		again, err := s.Provider.Prepare(r)
		if err != nil || first.Encode() != again.Encode() {
			t.Errorf("%s: rendered twice, it is %q and %q (%v)", r.Kind, first.Encode(), again.Encode(), err)
		}
		back, err := provider.DecodeWire(first.Encode())
		if err != nil || back.Encode() != first.Encode() || back.Path != first.Path {
			t.Errorf("%s: %q does not come back from a store: %+v, %v", r.Kind, first.Encode(), back, err)
		}
	}
}

func checked(t *testing.T, s Subject) {
	if err := s.Provider.Check(s.Good, money.New(5000, s.Currency)); err != nil {
		t.Errorf("a good amount: %v", err)
	}
	if err := s.Provider.Check(s.Good, money.New(5000, "XXX")); err == nil {
		t.Error("a currency that does not exist is taken")
	}
}
