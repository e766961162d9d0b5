package stripe_test

import (
	"encoding/csv"
	"os"
	"strings"
	"testing"

	"emporium/kit/kittest"
	"emporium/services/payment/internal/provider"
	"emporium/services/payment/internal/provider/stripe"
)

func TestCheckoutSession(t *testing.T) {
	t.Parallel()
	w := open(t)
	box := w.listen(map[string]any{"types": []string{"checkout.session.completed"}})
	r := request(stripe.MethodCheckout, 4999, "EUR")
	res := w.must(&r, provider.RequiresAction)
	r.Reference = res.Reference
	act(t, res.ActionURL, map[string][]string{"card": {"pm_card_chargeDeclined"}})
	w.fetched(&r, provider.RequiresAction) // declined on the page: the shopper may try another card there
	bank := act(t, res.ActionURL, map[string][]string{"card": {wantsBank}})
	if to := act(t, bank, map[string][]string{"answer": {"approve"}}); !strings.HasPrefix(to, r.ReturnURL) {
		t.Errorf("the page leads to %q", to)
	}
	done := w.fetched(&r, provider.Succeeded)
	if !strings.HasPrefix(done.Reference, "pi_") || done.Amount != r.Amount {
		t.Errorf("got %+v, want the intent", done)
	}
	if c := w.changes(box.take()); len(c) != 1 || c[0].Key != r.Key || c[0].Reference != done.Reference || c[0].State != provider.Succeeded {
		t.Errorf("the notice leads to %+v", c)
	}
	v := follow(provider.Void, &r, res.Reference, 4999) // asked for while the session was open, sent after it was paid
	w.must(&v, provider.Succeeded)
	if got := w.journal(); got != "authorize release" {
		t.Errorf("journal %q", got)
	}
}

func TestCheckoutSessionIsGivenUp(t *testing.T) {
	t.Parallel()
	w := open(t)
	r := request(stripe.MethodCheckout, 4999, "EUR")
	res := w.must(&r, provider.RequiresAction)
	v := follow(provider.Void, &r, res.Reference, 4999)
	w.must(&v, provider.Succeeded)
	w.must(&v, provider.Succeeded)
	w.fetched(&v, provider.Succeeded)
	r.Reference = res.Reference
	w.fetched(&r, provider.Declined)
	r.Reference = ""
	w.fetched(&r, provider.Declined) // found by its metadata
}

func TestAutomaticCapture(t *testing.T) {
	t.Parallel()
	w := open(t, func(o *stripe.Options) { o.Automatic = true })
	auth := request(good, 5000, "EUR")
	ref := w.must(&auth, provider.Succeeded).Reference
	c := follow(provider.Capture, &auth, ref, 5000)
	if res := w.must(&c, provider.Succeeded); res.Amount != c.Amount || !strings.HasPrefix(res.Reference, "ch_") {
		t.Errorf("got %+v", res)
	}
	if got := w.journal(); got != "authorize capture" {
		t.Errorf("journal %q", got)
	}
}

func TestDeclineCodesAreAllKnown(t *testing.T) {
	t.Parallel()
	table := kittest.SharedFile(t, "data/payments/stripe_decline_codes.csv")
	w := stripe.DeclineTable()
	for code, action := range readDeclines(t, table) {
		got, ok := w[code]
		switch {
		case !ok:
			t.Errorf("%s is not known", code)
		case action == "stop" && got != "card_declined":
			t.Errorf("%s is told as %s: it must look like any other refusal", code, got)
		case action == "authenticate" && got != "authentication_required":
			t.Errorf("%s is told as %s, want authentication_required", code, got)
		case action == "retry_later" && got != "try_again_later":
			t.Errorf("%s is told as %s, want try_again_later", code, got)
		}
	}
}

// readDeclines reads codes with what is proposed to do.
func readDeclines(t *testing.T, file string) map[string]string {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil || f.Close() != nil || len(rows) < 40 {
		t.Fatalf("%d rows, %v", len(rows), err)
	}
	out := map[string]string{}
	for _, row := range rows[1:] {
		out[row[0]] = row[1]
	}
	return out
}
