package app_test

import (
	"context"
	"errors"
	"slices"
	"testing"
	"time"

	"emporium/kit/db"
	"emporium/kit/money"
	"emporium/services/payment/internal/app"
	"emporium/services/payment/internal/payment"
	"emporium/services/payment/internal/provider"
)

// forgetful is a scripted provider with a memory and a rendering of its own.
type forgetful struct {
	*scripted
	window  time.Duration
	replays bool
	release string
}

func (p *forgetful) with(o *app.Options) { o.Providers = []provider.Provider{p} }

func (p *forgetful) KeyWindow(provider.Kind) time.Duration { return p.window }

func (p *forgetful) Traits() provider.Traits {
	return provider.Traits{MultiCapture: true, ReplaysErrors: p.replays}
}

func (p *forgetful) Prepare(r provider.Request) (provider.Wire, error) {
	return provider.Wire{Method: "POST", Path: "/" + string(r.Kind), Body: []byte(p.release + r.Key)}, nil
}

func keys(asked []provider.Request) (out []string) {
	for _, r := range asked {
		if !slices.Contains(out, r.Key) {
			out = append(out, r.Key)
		}
	}
	return out
}

func TestScenario_B01_B02_LostAnswersAreAskedForUnderTheSameKey(t *testing.T) {
	t.Parallel()
	for name, lost := range map[string]bool{"B01 it was done": true, "B02 it was not": false} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			carriedOut := map[string]int{}
			prov := &scripted{do: func(n int, r provider.Request) (provider.Result, error) {
				if (n > 1 || lost) && carriedOut[r.Key] == 0 {
					carriedOut[r.Key]++
				}
				if n == 1 {
					return provider.Result{}, errReset
				}
				return done(n, r)
			}}
			b := newBench(t, prov)
			r := buy()
			pay := b.request(r)
			b.round()
			b.status(pay, payment.Authorizing)
			if o := b.get(pay).Operations()[0]; o.Progress != payment.Unknown {
				t.Errorf("got %s, want unknown", o.Progress)
			}
			b.rounds(2, time.Minute)
			b.status(pay, payment.StatusAuthorized)
			if len(carriedOut) != 1 || len(keys(prov.requests())) != 1 {
				t.Errorf("carried out %v under %v", carriedOut, keys(prov.requests()))
			}
			b.wantEvents("payment.authorized")
		})
	}
}

func TestScenario_B03_CaptureInDoubtIsLookedUp(t *testing.T) {
	t.Parallel()
	prov := &scripted{fetch: func(r provider.Request) (provider.Result, error) { return done(0, r) }}
	prov.do = func(n int, r provider.Request) (provider.Result, error) {
		if r.Kind == provider.Capture {
			return provider.Result{}, errReset
		}
		return done(n, r)
	}
	b := newBench(t, prov)
	r := buy()
	pay := b.request(r)
	b.round()
	b.confirm(r, r.Amount)
	b.rounds(6, 5*time.Minute)
	b.status(pay, payment.StatusCaptured)
	b.balanced(pay, 1)
	b.wantEvents("payment.authorized", "payment.captured")
}

func TestScenario_B04_TheStoredBytesAreSentAfterARestart(t *testing.T) {
	t.Parallel()
	p := &forgetful{scripted: &scripted{do: func(int, provider.Request) (provider.Result, error) { return provider.Result{}, errReset }}, release: "old "}
	b := newBench(t, p.scripted, p.with)
	r := buy()
	pay := b.request(r)
	b.round()
	if err := b.app.Close(); err != nil {
		t.Fatal(err)
	}
	p.release, p.do = "new ", done
	b.app = b.build()
	b.rounds(1, 5*time.Minute)
	b.status(pay, payment.StatusAuthorized)
	for _, asked := range p.requests() {
		if want := "old " + asked.Key; string(asked.Wire.Body) != want {
			t.Errorf("sent %q, want %q", asked.Wire.Body, want)
		}
	}
	b.wantEvents("payment.authorized")
}

func TestScenario_B05_AfterTheWindowNothingIsResent(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct {
		fetch  func(provider.Request) (provider.Result, error)
		status payment.Status
		keys   int
		tasks  int
	}{
		"it was done":         {func(r provider.Request) (provider.Result, error) { return done(0, r) }, payment.StatusCaptured, 2, 0},
		"it was not":          {absent, payment.StatusCaptured, 3, 0},
		"nobody can find out": {func(provider.Request) (provider.Result, error) { return provider.Result{}, errReset }, payment.Capturing, 2, 1},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := &forgetful{scripted: &scripted{fetch: tt.fetch}, window: 24 * time.Hour}
			var first string
			p.do = func(n int, r provider.Request) (provider.Result, error) {
				if r.Kind == provider.Capture {
					if first == "" {
						first = r.Key
					}
					if r.Key == first {
						return provider.Result{}, errReset
					}
				}
				return done(n, r)
			}
			b := newBench(t, p.scripted, p.with)
			r := buy()
			r.ExpiresAt = start.Add(100 * time.Hour)
			pay := b.request(r)
			b.round()
			b.confirm(r, r.Amount)
			b.round()
			before := len(p.requests())
			b.clock.Advance(25 * time.Hour)
			b.rounds(2, 2*time.Hour)
			b.status(pay, tt.status)
			for _, asked := range p.requests()[before:] {
				if asked.Key == first {
					t.Errorf("the key was sent again after its window")
				}
			}
			if got := len(keys(p.requests())); got != tt.keys || b.tasks("unknown_outcome") != tt.tasks {
				t.Errorf("%d keys and %d tasks, want %d and %d", got, b.tasks("unknown_outcome"), tt.keys, tt.tasks)
			}
		})
	}
}

func TestScenario_B05_AnAuthorisationOutsideTheWindowIsNotRepeated(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct {
		fetch  func(provider.Request) (provider.Result, error)
		status payment.Status
		tasks  int
	}{
		"it was done":         {func(r provider.Request) (provider.Result, error) { return done(0, r) }, payment.StatusAuthorized, 0},
		"it was not":          {absent, payment.StatusFailed, 0}, // a shopper would have to be asked first
		"nobody can find out": {func(provider.Request) (provider.Result, error) { return provider.Result{}, errReset }, payment.Authorizing, 1},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := &forgetful{scripted: &scripted{fetch: tt.fetch, do: func(int, provider.Request) (provider.Result, error) { return provider.Result{}, errReset }}, window: time.Hour}
			b := newBench(t, p.scripted, p.with)
			r := buy()
			r.ExpiresAt = start.Add(100 * time.Hour)
			pay := b.request(r)
			b.round()
			asked := len(p.requests())
			b.clock.Advance(2 * time.Hour)
			b.rounds(3, 2*time.Hour)
			b.status(pay, tt.status)
			if got := len(p.requests()); got != asked || b.tasks("unknown_outcome") != tt.tasks {
				t.Errorf("asked %d times after the window, %d tasks; want never and %d", got-asked, b.tasks("unknown_outcome"), tt.tasks)
			}
		})
	}
}

func TestScenario_B06_AReplayedFailureGetsANewKeyOnceProvedNotDone(t *testing.T) {
	t.Parallel()
	first := ""
	p := &forgetful{scripted: &scripted{fetch: absent}, replays: true}
	p.do = func(n int, r provider.Request) (provider.Result, error) {
		if first == "" {
			first = r.Key
		}
		if r.Key == first {
			return provider.Result{}, errors.New("500, the same one for ever")
		}
		return done(n, r)
	}
	b := newBench(t, p.scripted, p.with)
	r := buy()
	r.ExpiresAt = start.Add(100 * time.Hour)
	pay := b.request(r)
	b.rounds(6, 5*time.Minute)
	b.status(pay, payment.StatusAuthorized)
	if p.looked == 0 || len(keys(p.requests())) != 2 {
		t.Errorf("looked %d times, keys %v; want a look before the second key", p.looked, keys(p.requests()))
	}
	b.wantEvents("payment.authorized")
}

// It fails under every key, and each time it is proved that nothing was done: after some keys it is over.
func TestScenario_B06_NewKeysComeToAnEnd(t *testing.T) {
	t.Parallel()
	var p *forgetful
	var looks []int // before the first request under each key
	p = &forgetful{scripted: &scripted{fetch: absent}, replays: true}
	seen := map[string]bool{}
	p.do = func(_ int, r provider.Request) (provider.Result, error) {
		if !seen[r.Key] {
			seen[r.Key] = true
			p.mu.Lock()
			looks = append(looks, p.looked)
			p.mu.Unlock()
		}
		return provider.Result{}, errors.New("500, the same one for ever")
	}
	b := newBench(t, p.scripted, p.with)
	r := buy()
	r.ExpiresAt = start.Add(100 * time.Hour)
	pay := b.request(r)
	b.rounds(40, 5*time.Minute)
	b.status(pay, payment.StatusFailed)
	b.wantEvents("payment.failed")
	if !slices.Equal(looks, []int{0, 1, 2, 3}) {
		t.Errorf("looks before the keys: %v; want one more before each, and four keys", looks)
	}
	asked := len(p.requests())
	b.rounds(5, time.Hour)
	if got := len(p.requests()); got != asked {
		t.Errorf("asked %d times after the end", got-asked)
	}
}

func TestScenario_B07_RequestUnderWayIsLeftAlone(t *testing.T) {
	t.Parallel()
	prov := &scripted{do: func(n int, r provider.Request) (provider.Result, error) {
		if n == 1 {
			return provider.Result{}, provider.NotSentUntil(errors.New("PREVIOUS_REQUEST_IN_PROGRESS"), 2*time.Second)
		}
		return done(n, r)
	}}
	b := newBench(t, prov)
	pay := b.request(buy())
	b.round()
	b.status(pay, payment.Authorizing)
	b.rounds(1, time.Second)
	if len(prov.requests()) != 1 {
		t.Errorf("asked %d times within the pause", len(prov.requests()))
	}
	b.rounds(1, 10*time.Second)
	b.status(pay, payment.StatusAuthorized)
}

func TestScenario_B08_AnotherAmountFreezesAndIsAPersonsTask(t *testing.T) {
	t.Parallel()
	for name, change := range map[string]func(*provider.Request){
		"amount":   func(r *provider.Request) { r.Amount.Amount++ },
		"currency": func(r *provider.Request) { r.Amount.Currency = "USD" },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			prov := &scripted{do: func(n int, r provider.Request) (provider.Result, error) {
				change(&r)
				return done(n, r)
			}}
			b := newBench(t, prov)
			r := buy()
			pay := b.request(r)
			b.round()
			b.confirm(r, r.Amount)
			b.rounds(3, time.Hour)
			b.status(pay, payment.IntegrityFailure)
			b.wantEvents()
			if b.tasks("integrity_failure") != 1 || len(prov.requests()) != 1 {
				t.Errorf("%d tasks after %d requests", b.tasks("integrity_failure"), len(prov.requests()))
			}
		})
	}
}

// Also what waits for the shopper, or is decided later, and what a notice tells.
func TestScenario_B08_AnotherAmountThatIsNotDoneYet(t *testing.T) {
	t.Parallel()
	const none = ""
	for name, test := range map[string]struct {
		kind  provider.Kind
		state provider.State
	}{
		"a page that asks for it":          {provider.Authorize, provider.RequiresAction},
		"an authorisation decided later":   {provider.Authorize, provider.Pending},
		"a capture decided later":          {provider.Capture, provider.Pending},
		"a refund decided later":           {provider.Refund, provider.Pending},
		"a refund":                         {provider.Refund, provider.Succeeded},
		"an approval that is looked at":    {none, provider.Approved},
		"a page that a look tells of":      {none, provider.RequiresAction},
		"a page that a notice tells of":    {provider.Kind("notice"), provider.RequiresAction},
		"an approval told, then looked at": {provider.Kind("hurry"), provider.Approved},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			other := provider.Result{State: test.state, Reference: "ref_other", Amount: money.New(5000, "USD"), ActionURL: "https://bank.example/other"}
			asked := provider.Result{State: provider.RequiresAction, Reference: "ref_1", Amount: eur(5000), ActionURL: "https://bank.example"}
			prov := &scripted{fetch: func(provider.Request) (provider.Result, error) {
				if test.kind == "notice" {
					return asked, nil
				}
				return other, nil
			}}
			prov.do = func(n int, r provider.Request) (provider.Result, error) {
				switch {
				case r.Kind == test.kind:
					return other, nil
				case test.kind == provider.Capture || test.kind == provider.Refund:
					return done(n, r)
				}
				return asked, nil
			}
			b := newBench(t, prov)
			pay := b.pay(time.Hour)
			b.round()
			told := []string{"payment.requires_action"}
			switch test.kind {
			case provider.Capture:
				told = []string{"payment.authorized"}
				b.must(b.try(pay, 0, false))
			case provider.Refund:
				told = []string{"payment.authorized", "payment.captured"}
				b.must(b.try(pay, 0, false))
				b.must(b.refund(pay, 1000))
			case provider.Authorize:
				told = nil
			case "notice", "hurry":
				c := provider.Change{Kind: provider.Authorize, State: test.state, PaymentID: pay, Reference: "ref_1", Amount: other.Amount, ActionURL: other.ActionURL}
				b.write(func(ctx context.Context, tx *db.Tx) error {
					return b.app.Apply(ctx, tx, "scripted", []provider.Change{c})
				})
			}
			before := len(prov.requests())
			b.rounds(3, 10*time.Minute)
			b.status(pay, payment.IntegrityFailure)
			b.wantEvents(told...)
			if b.tasks("integrity_failure") != 1 || len(prov.requests()) != before {
				t.Errorf("%d tasks, and %d requests more", b.tasks("integrity_failure"), len(prov.requests())-before)
			}
		})
	}
}

func TestScenario_B09_GarbageIsDoubtAndNoDecline(t *testing.T) {
	t.Parallel()
	prov := &scripted{do: func(int, provider.Request) (provider.Result, error) {
		return provider.Result{State: "<html>"}, nil
	}}
	b := newBench(t, prov)
	pay := b.request(buy())
	b.round()
	b.status(pay, payment.Authorizing)
	if o := b.get(pay).Operations()[0]; o.Progress != payment.Unknown || !o.InDoubt {
		t.Errorf("got %s, in doubt %v", o.Progress, o.InDoubt)
	}
	b.wantEvents()
}
