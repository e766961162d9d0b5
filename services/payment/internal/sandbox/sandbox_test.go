package sandbox_test

import (
	"strings"
	"testing"

	"emporium/kit/auth"
	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/kit/id"
	"emporium/kit/kittest"
	"emporium/kit/money"
	"emporium/services/payment/internal/provider"
	"emporium/services/payment/internal/provider/providertest"
	"emporium/services/payment/internal/sandbox"
)

func TestMain(m *testing.M) { db.CopyFresh(); kittest.Main(m, kittest.NoLeaks()) }

const page = "https://shop.example/v1/payments/sandbox/"

func open(t testing.TB, url string) *sandbox.Sandbox {
	t.Helper()
	d, err := db.Open(t.Context(), url, db.Options{Name: "sandbox", Migrations: sandbox.Migrations})
	if err != nil {
		t.Fatal(err)
	}
	s, err := sandbox.New(sandbox.Options{DB: d, ActionURL: func(token string) string { return page + token }})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
		if err := d.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

func TestConformance(t *testing.T) {
	t.Parallel()
	for _, d := range kittest.Databases(t) {
		t.Run(d.Name, func(t *testing.T) {
			t.Parallel()
			url := d.URL(t)
			s := open(t, url)
			decide := func(approve bool) func(*testing.T, string) {
				return func(t *testing.T, actionURL string) {
					t.Helper()
					if _, err := s.Decide(t.Context(), strings.TrimPrefix(actionURL, page), approve); err != nil {
						t.Fatal(err)
					}
				}
			}
			t.Run("suite", func(t *testing.T) {
				providertest.Run(t, func(*testing.T) providertest.Subject {
					return providertest.Subject{Provider: s, Good: sandbox.MethodCard, Declined: sandbox.MethodInsufficientFunds,
						Action: sandbox.MethodRequiresAction, LostBefore: sandbox.MethodTimeoutBefore, LostAfter: sandbox.MethodTimeoutAfter,
						Approve: decide(true), Reject: decide(false), Currency: "EUR"}
				})
			})
			t.Run("vault", func(t *testing.T) {
				providertest.RunVault(t, func(*testing.T) providertest.Subject {
					return providertest.Subject{Provider: s, Good: sandbox.MethodCard, Currency: "EUR"}
				})
			})
		})
	}
}

func TestActionPageNeedsItsSecret(t *testing.T) {
	t.Parallel()
	s := open(t, "sqlite:"+t.TempDir()+"/sandbox.db")
	res, err := s.Authorize(t.Context(), provider.Request{Key: "opn_1", Method: sandbox.MethodRequiresAction, Amount: money.New(100, "EUR")})
	if err != nil {
		t.Fatal(err)
	}
	token := strings.TrimPrefix(res.ActionURL, page)
	for _, wrong := range []string{"", ".", res.Reference, res.Reference + ".", res.Reference + "." + auth.NewSecret("act"), "sba_x." + strings.Split(token, ".")[1]} {
		if _, err := s.Decide(t.Context(), wrong, true); !fault.Is(err, fault.NotFound) {
			t.Errorf("token %q: got %v, want not_found", wrong, err)
		}
	}
	if a, err := s.Decide(t.Context(), token, false); err != nil || a.State != provider.Declined {
		t.Fatalf("refuse: got %v %v", a.State, err)
	}
	if a, err := s.Decide(t.Context(), token, true); err != nil || a.State != provider.Declined {
		t.Errorf("approve after refusing: got %v %v, want it to stay declined", a.State, err)
	}
}

func TestUnreachableNeverAnswers(t *testing.T) {
	t.Parallel()
	s := open(t, "sqlite:"+t.TempDir()+"/sandbox.db")
	r := provider.Request{Kind: provider.Authorize, Key: "opn_1", Method: sandbox.MethodUnreachable, Amount: money.New(100, "EUR")}
	for range 3 {
		if _, err := s.Authorize(t.Context(), r); err == nil {
			t.Fatal("the unreachable answered")
		}
	}
	if res, err := s.Fetch(t.Context(), r); err != nil || res.State != provider.Absent {
		t.Errorf("got %v %v, want absent", res.State, err)
	}
}

func TestJournalTellsTheWholeStory(t *testing.T) {
	t.Parallel()
	s := open(t, "sqlite:"+t.TempDir()+"/sandbox.db")
	a, err := s.Authorize(t.Context(), provider.Request{Key: "opn_1", PaymentID: "pay_1", Method: sandbox.MethodTimeoutBefore, Amount: money.New(100, "EUR")})
	if err == nil {
		t.Fatalf("the first attempt was not lost: %v", a)
	}
	if a, err = s.Authorize(t.Context(), provider.Request{Key: "opn_1", PaymentID: "pay_1", Method: sandbox.MethodTimeoutBefore, Amount: money.New(100, "EUR")}); err != nil {
		t.Fatal(err)
	}
	if _, err = s.Capture(t.Context(), provider.Request{Key: "opn_2", PaymentID: "pay_1", Target: a.Reference, Amount: money.New(100, "EUR")}); err != nil {
		t.Fatal(err)
	}
	got := map[string]provider.State{}
	if err := s.Each(t.Context(), func(e sandbox.Entry) error {
		got[e.Key] = e.State
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	if len(got) != 2 || got["opn_1"] != provider.Succeeded || got["opn_2"] != provider.Succeeded {
		t.Errorf("got %v", got)
	}
}

func BenchmarkAuthorize(b *testing.B) {
	s := open(b, "sqlite:"+b.TempDir()+"/sandbox.db")
	b.SetParallelism(32)
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			r := provider.Request{Key: newKey(), Method: sandbox.MethodCard, Amount: money.New(100, "EUR")}
			if _, err := s.Authorize(b.Context(), r); err != nil {
				b.Fatal(err)
			}
		}
	})
}

func newKey() string { return auth.NewSecret("opn") }

// TestChargedLater shows what the sandbox's saved methods do while their shopper is there, and while she is not.
func TestChargedLater(t *testing.T) {
	t.Parallel()
	s := open(t, "sqlite:"+t.TempDir()+"/sandbox.db")
	authorize := func(r provider.Request) provider.Result {
		t.Helper()
		r.Key, r.Amount = id.New("opn"), money.New(2500, "EUR")
		res, err := s.Authorize(t.Context(), r)
		if err != nil {
			t.Fatal(err)
		}
		return res
	}
	for method, want := range map[string]provider.Result{
		sandbox.MethodCard:          {State: provider.Succeeded},
		sandbox.MethodAskLater:      {State: provider.RequiresAction},
		sandbox.MethodDeclinedLater: {State: provider.Declined, Code: "insufficient_funds"},
		sandbox.MethodLostLater:     {State: provider.Declined, Code: "card_lost", Unusable: true},
	} {
		first := authorize(provider.Request{Method: method, Save: true})
		m, err := s.Keep(t.Context(), provider.KeepRequest{Key: id.New("vlt"), Reference: first.Reference, CustomerID: "usr_1"})
		if err != nil || m.Reference == "" {
			t.Fatalf("%s: %+v %v", method, m, err)
		}
		if there := authorize(provider.Request{Method: "card", SavedMethod: m.Name()}); there.State != provider.Succeeded {
			t.Errorf("%s: got %+v while the shopper is there", method, there)
		}
		later := authorize(provider.Request{Method: "card", SavedMethod: m.Name(), OffSession: true})
		if later.State != want.State || later.Code != want.Code || later.Unusable != want.Unusable || (later.ActionURL != "") != (want.State == provider.RequiresAction) {
			t.Errorf("%s: got %+v, want %+v", method, later, want)
		}
	}
}
