package paypal_test

import (
	"crypto/tls"
	"crypto/x509"
	"io"
	"testing"
	"time"

	"emporium/kit/money"
	"emporium/services/payment/internal/provider"
	"emporium/services/payment/internal/provider/paypal"
)

// trust knows the double's certificates.
func (w *world) trust() *tls.Config {
	w.t.Helper()
	roots := x509.NewCertPool()
	roots.AppendCertsFromPEM(w.page("/_fake/ca.pem"))
	return &tls.Config{RootCAs: roots, MinVersion: tls.VersionTLS12}
}

func read(t testing.TB, r io.Reader) []byte {
	t.Helper()
	body, err := io.ReadAll(r)
	if err != nil {
		t.Error(err)
	}
	return body
}

func (w *world) movements(from, to time.Time) map[provider.Kind][]provider.Movement {
	w.t.Helper()
	all, page := map[provider.Kind][]provider.Movement{}, ""
	for {
		got, next, err := w.Movements(w.t.Context(), from, to, page)
		if err != nil {
			w.t.Fatal(err)
		}
		for _, m := range got {
			all[m.Kind] = append(all[m.Kind], m)
		}
		if page = next; next == "" {
			return all
		}
	}
}

func TestScenario_F08_F09_F10_MovementsForReconciliation(t *testing.T) {
	t.Parallel()
	w := open(t)
	from := time.Now().Add(-time.Hour)
	auth, c := w.captured(10000)
	f := follow(provider.Refund, auth, c.Reference, 2500)
	w.must(&f, provider.Succeeded)
	w.pass(40 * day) // the list covers more than PayPal reports about at once
	_, late := w.captured(3000)
	w.act("open_dispute", late.Reference, map[string]any{"amount": 3000})
	w.act("payout", "", map[string]any{"amount": 4000, "currency": "EUR"})
	w.authorized(7000, "EUR") // moves nothing
	all := w.movements(from, w.clock.Now().Add(time.Hour))
	if got := all[provider.Capture]; len(got) != 2 || got[0].Reference != c.Reference || got[0].PaymentID != auth.PaymentID || got[0].Amount != money.New(10000, "EUR") ||
		got[0].Fee != money.New(284, "EUR") || got[1].Reference != late.Reference {
		t.Errorf("captures: %+v", got)
	}
	if got := all[provider.Refund]; len(got) != 1 || got[0].Reference != f.Reference || got[0].Amount != money.New(2500, "EUR") || got[0].PaymentID != auth.PaymentID || got[0].Key != f.Key {
		t.Errorf("refunds: %+v", got)
	}
	if got := all[provider.Disputed]; len(got) != 1 || got[0].Amount != money.New(-3000, "EUR") || got[0].Reference != late.Reference {
		t.Errorf("disputes: %+v", got)
	}
	if got := all[provider.PaidOut]; len(got) != 1 || got[0].Amount != money.New(4000, "EUR") {
		t.Errorf("payouts: %+v", got)
	}
	if got := w.movements(from.Add(-time.Hour), from); len(got) != 0 {
		t.Errorf("before: %+v", got)
	}
	if _, _, err := w.Movements(t.Context(), from, w.clock.Now(), "nonsense"); err == nil {
		t.Error("a page of somebody else was taken")
	}
}

func TestOptions(t *testing.T) {
	t.Parallel()
	good := paypal.Options{ClientID: "id", ClientSecret: "secret"}
	for name, change := range map[string]func(*paypal.Options){
		"no id":               func(o *paypal.Options) { o.ClientID = "" },
		"no secret":           func(o *paypal.Options) { o.ClientSecret = "" },
		"another environment": func(o *paypal.Options) { o.Environment = "staging" },
		"live over http":      func(o *paypal.Options) { o.Environment, o.BaseURL = paypal.Live, "http://api-m.paypal.com" },
		"credentials in URL":  func(o *paypal.Options) { o.BaseURL = "https://a:b@api-m.paypal.com" },
		"no URL":              func(o *paypal.Options) { o.BaseURL = "paypal" },
	} {
		o := good
		change(&o)
		if _, err := paypal.New(o); err == nil {
			t.Errorf("%s was taken", name)
		}
	}
	p, err := paypal.New(good)
	if err != nil || p.Name() != "paypal" {
		t.Errorf("good options: %v", err)
	}
}
