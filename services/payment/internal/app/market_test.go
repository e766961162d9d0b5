package app_test

import (
	"context"
	"errors"
	"slices"
	"testing"
	"time"

	contract "emporium/contract/event"
	"emporium/contract/market"
	"emporium/contract/problem"
	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/kit/money"
	"emporium/services/payment/internal/app"
	"emporium/services/payment/internal/payment"
	"emporium/services/payment/internal/provider"
)

// europe offers two providers in Germany, the second one preferred, and one of them alone in France.
func europe(t *testing.T) *market.Markets {
	t.Helper()
	m, err := market.New([]market.Rule{
		{Countries: []string{"DE"}, Currencies: []string{"EUR"}, Providers: []string{"second", "scripted"}, Maximum: map[string]string{"EUR": "100"}},
		{Countries: []string{"FR"}, Currencies: []string{"EUR"}, Providers: []string{"scripted"}, Minimum: map[string]string{"EUR": "5"}},
	})
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func offered(list []app.Method) (out []string) {
	for _, m := range list {
		out = append(out, m.Provider)
	}
	return out
}

func TestOffersAreThoseOfTheMarket(t *testing.T) {
	t.Parallel()
	one := &scripted{do: done}
	b := newBench(t, one, func(o *app.Options) {
		o.Providers, o.Markets = []provider.Provider{one, named{&scripted{do: done}, "second"}}, europe(t)
	})
	for _, tt := range []struct {
		country string
		amount  money.Money
		want    []string
	}{
		{"DE", eur(4999), []string{"second", "scripted"}},
		{"FR", eur(4999), []string{"scripted"}},
		{"", eur(4999), []string{"second", "scripted"}},
		{"BR", eur(4999), nil},
		{"DE", money.New(4999, "USD"), nil},
		{"DE", eur(10_001), nil},
		{"FR", eur(499), nil},
		{"FR", eur(0), []string{"scripted"}},
	} {
		if got := offered(b.app.Offers(tt.country, tt.amount)); !slices.Equal(got, tt.want) {
			t.Errorf("%s, %v: offered %v, want %v", tt.country, tt.amount, got, tt.want)
		}
	}
}

// What order has let through all the same, because its rules were older, is refused before anybody is asked.
func TestNobodyIsAskedOutsideOfTheMarket(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct {
		change func(*contract.PaymentRequested)
		want   string
	}{
		"another country": {func(r *contract.PaymentRequested) { r.Country = "BR" }, "payment_method_unavailable"},
		"too much":        {func(r *contract.PaymentRequested) { r.Country, r.Amount = "DE", eur(10_001) }, "amount_too_large"},
		"too little":      {func(r *contract.PaymentRequested) { r.Country, r.Amount = "FR", eur(499) }, "amount_too_small"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			prov := &scripted{do: done}
			b := newBench(t, prov, func(o *app.Options) { o.Markets = europe(t) })
			r := buy()
			tt.change(&r)
			pay := b.request(r)
			b.round()
			b.status(pay, payment.StatusFailed)
			var failed contract.PaymentFailed
			b.payload("payment.failed", &failed)
			if failed.Code != tt.want || len(prov.requests()) != 0 {
				t.Errorf("got %q after %d requests, want %q after none", failed.Code, len(prov.requests()), tt.want)
			}
		})
	}
}

// After a decline another provider may be asked, but only one of the same market.
func TestTheNextProviderIsOneOfTheMarket(t *testing.T) {
	t.Parallel()
	for country, inside := range map[string]bool{"DE": true, "FR": false} {
		t.Run(country, func(t *testing.T) {
			t.Parallel()
			no := &scripted{do: func(int, provider.Request) (provider.Result, error) {
				return provider.Result{State: provider.Declined, Code: "insufficient_funds"}, nil
			}}
			other := &scripted{do: done}
			b := newBench(t, no, func(o *app.Options) {
				o.Providers, o.Markets, o.Attempts = []provider.Provider{no, named{other, "second"}}, europe(t), 3
			})
			r := buy()
			r.Country = country
			pay := b.request(r)
			b.round()
			err := b.db.Write(t.Context(), func(tx *db.Tx) error {
				_, err := b.app.Retry(t.Context(), tx, app.Visitor{CustomerID: r.CustomerID}, pay, app.Wish{Provider: "second", Method: "card"})
				return err
			})
			b.round()
			if inside {
				b.must(err)
				b.status(pay, payment.StatusAuthorized)
				if got := other.asks(); !slices.Equal(got, []provider.Kind{provider.Authorize}) {
					t.Errorf("the other provider was asked for %v", got)
				}
				return
			}
			f, ok := errors.AsType[*fault.Error](err)
			if !ok || f.Code != problem.PaymentMethodUnavailable || len(f.Details) != 1 || f.Details[0].Pointer != "/provider" {
				t.Errorf("got %v, want a refusal of /provider", err)
			}
			if len(other.requests()) != 0 {
				t.Errorf("a provider outside of the market was asked for %v", other.asks())
			}
		})
	}
}

// A gift card pays its part of another try, too: the limits are of what it leaves.
func TestTheNextProviderTakesWhatTheGiftCardLeaves(t *testing.T) {
	t.Parallel()
	no := &scripted{do: func(int, provider.Request) (provider.Result, error) {
		return provider.Result{State: provider.Declined, Code: "insufficient_funds"}, nil
	}}
	other := &scripted{do: done}
	b := newBench(t, no, func(o *app.Options) {
		o.Providers, o.Markets, o.Attempts = []provider.Provider{no, named{other, "second"}}, europe(t), 3
	})
	r := buy()
	r.Country, r.Amount = "DE", eur(10_100) // more than anybody takes there
	b.write(func(ctx context.Context, tx *db.Tx) error {
		card, _, err := b.app.IssueGiftCard(ctx, tx, eur(3000), time.Time{}, "usr_staff")
		r.Choice.GiftCard = card.ID
		return err
	})
	pay := b.request(r)
	b.round()
	b.status(pay, payment.StatusDeclined)
	b.must(b.db.Write(t.Context(), func(tx *db.Tx) error {
		_, err := b.app.Retry(t.Context(), tx, app.Visitor{CustomerID: r.CustomerID}, pay, app.Wish{Provider: "second", Method: "card"})
		return err
	}))
	b.round()
	b.status(pay, payment.StatusAuthorized)
	if got := other.requests(); len(got) != 1 || got[0].Amount != eur(7100) {
		t.Errorf("the other provider was asked for %+v", got)
	}
}
