package providertest

import (
	"testing"

	"emporium/kit/id"
	"emporium/kit/money"
	"emporium/services/payment/internal/provider"
)

// RunVault tests that an adapter keeps ways to pay for customers. open is called once per case.
func RunVault(t *testing.T, open func(t *testing.T) Subject) {
	cases := map[string]func(*testing.T, Subject){
		"what is kept pays again":              paysAgain,
		"keeping twice keeps once":             keptTwice,
		"one card has one fingerprint":         oneFingerprint,
		"nothing is kept without consent":      noConsent,
		"nothing is kept of what is not there": keptOfNothing,
		"detached is of no use any more":       detached,
	}
	for name, run := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			run(t, open(t))
		})
	}
}

func (s Subject) vault(t *testing.T) provider.Vault {
	t.Helper()
	v, ok := s.Provider.(provider.Vault)
	if !ok {
		t.Fatal("the provider keeps nothing")
	}
	return v
}

// paid is a succeeded authorisation of a customer's, and its reference.
func (s Subject) paid(t *testing.T, customer string, save bool) string {
	t.Helper()
	r := s.authorization(s.Good, 2500)
	r.CustomerID, r.Save = customer, save
	return s.must(t, r, provider.Succeeded).Reference
}

func (s Subject) keep(t *testing.T, k, customer, reference string) provider.SavedMethod {
	t.Helper()
	m, err := s.vault(t).Keep(t.Context(), provider.KeepRequest{Key: k, Reference: reference, CustomerID: customer})
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func (s Subject) charge(t *testing.T, customer string, m provider.SavedMethod, offSession bool) provider.Result {
	t.Helper()
	r := s.authorization("card", 1200)
	r.CustomerID, r.SavedMethod, r.OffSession = customer, m.Name(), offSession
	res, err := s.do(t.Context(), t, r)
	if err != nil {
		t.Fatal(err)
	}
	if again, err := s.do(t.Context(), t, r); err != nil || again.State != res.State || again.Reference != res.Reference {
		t.Errorf("the repetition got %+v %v, the first %+v", again, err, res)
	}
	return res
}

func paysAgain(t *testing.T, s Subject) {
	customer := id.New("usr")
	m := s.keep(t, key(), customer, s.paid(t, customer, true))
	if m.Reference == "" || m.Kind != "card" || m.Brand == "" || len(m.Last4) != 4 || m.ExpMonth < 1 || m.ExpMonth > 12 || m.ExpYear < 2026 || len(m.Country) != 2 || m.Gone {
		t.Fatalf("kept as %+v", m)
	}
	for _, offSession := range []bool{false, true} {
		if res := s.charge(t, customer, m, offSession); res.State != provider.Succeeded || res.Amount != money.New(1200, s.Currency) {
			t.Errorf("off session %t: got %+v", offSession, res)
		}
	}
}

func keptTwice(t *testing.T, s Subject) {
	customer, k := id.New("usr"), key()
	ref := s.paid(t, customer, true)
	first := s.keep(t, k, customer, ref)
	if again := s.keep(t, k, customer, ref); again != first {
		t.Errorf("kept as %+v and %+v", first, again)
	}
}

func oneFingerprint(t *testing.T, s Subject) {
	customer := id.New("usr")
	first := s.keep(t, key(), customer, s.paid(t, customer, true))
	second := s.keep(t, key(), customer, s.paid(t, customer, true))
	if first.Fingerprint == "" || first.Fingerprint != second.Fingerprint || first.Reference == second.Reference {
		t.Errorf("kept as %+v and %+v", first, second)
	}
}

func noConsent(t *testing.T, s Subject) {
	customer := id.New("usr")
	if m := s.keep(t, key(), customer, s.paid(t, customer, false)); m != (provider.SavedMethod{}) {
		t.Errorf("kept %+v", m)
	}
}

func keptOfNothing(t *testing.T, s Subject) {
	customer := id.New("usr")
	ref := s.paid(t, customer, true)
	if m := s.keep(t, key(), customer, ref[:len(ref)-4]+"zzzz"); m != (provider.SavedMethod{}) {
		t.Errorf("kept %+v", m)
	}
}

func detached(t *testing.T, s Subject) {
	customer := id.New("usr")
	m := s.keep(t, key(), customer, s.paid(t, customer, true))
	for range 2 { // the second time it is gone already
		if err := s.vault(t).Detach(t.Context(), key(), m); err != nil {
			t.Fatal(err)
		}
	}
	for _, offSession := range []bool{false, true} {
		if res := s.charge(t, customer, m, offSession); res.State != provider.Declined || !res.Unusable {
			t.Errorf("off session %t: got %+v", offSession, res)
		}
	}
	gone := m
	gone.Reference = m.Reference[:len(m.Reference)-4] + "zzzz"
	if err := s.vault(t).Detach(t.Context(), key(), gone); err != nil {
		t.Errorf("what is not there: %v", err)
	}
}
