package market_test

import (
	"slices"
	"strings"
	"testing"

	"emporium/contract/market"
	"emporium/contract/problem"
	"emporium/kit/fault"
	"emporium/kit/money"
)

// shop sells in Europe through two providers, in Japan through one, and large sums in euro through PayPal alone.
func shop(t *testing.T) *market.Markets {
	t.Helper()
	m, err := market.New([]market.Rule{
		{Countries: []string{"DE", "AT"}, Currencies: []string{"EUR"}, Providers: []string{"paypal"}, Maximum: map[string]string{"EUR": "5000"}},
		{Countries: []string{"DE", "AT", "FR"}, Currencies: []string{"EUR", "CHF"}, Providers: []string{"stripe"},
			Minimum: map[string]string{"EUR": "1.00"}, Maximum: map[string]string{"EUR": "1000.00"}},
		{Countries: []string{"JP"}, Currencies: []string{"JPY"}, Providers: []string{"stripe"}},
		{Currencies: []string{"USD"}, Providers: []string{"sandbox"}},
	})
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func TestOffered(t *testing.T) {
	t.Parallel()
	m, all := shop(t), []string{"paypal", "sandbox", "stripe"}
	for name, tt := range map[string]struct {
		country string
		amount  money.Money
		want    []string
	}{
		"the preferred one first":             {"DE", money.New(5000, "EUR"), []string{"paypal", "stripe"}},
		"another country":                     {"FR", money.New(5000, "EUR"), []string{"stripe"}},
		"another currency":                    {"DE", money.New(5000, "CHF"), []string{"stripe"}},
		"too little for one":                  {"DE", money.New(99, "EUR"), []string{"paypal"}},
		"too much for one":                    {"DE", money.New(100_001, "EUR"), []string{"paypal"}},
		"too much for all":                    {"DE", money.New(500_001, "EUR"), nil},
		"any amount":                          {"DE", money.New(0, "EUR"), []string{"paypal", "stripe"}},
		"any country":                         {"", money.New(5000, "JPY"), []string{"stripe"}},
		"a rule for all countries":            {"BR", money.New(5000, "USD"), []string{"sandbox"}},
		"a country that no rule names":        {"BR", money.New(5000, "EUR"), nil},
		"a currency that the country has not": {"JP", money.New(5000, "EUR"), nil},
	} {
		if got := m.Offered(all, tt.country, tt.amount); !slices.Equal(got, tt.want) {
			t.Errorf("%s: offered %v, want %v", name, got, tt.want)
		}
	}
	if got := m.Offered([]string{"stripe"}, "DE", money.New(5000, "EUR")); !slices.Equal(got, []string{"stripe"}) {
		t.Errorf("offered %v although only one works", got)
	}
	if got, want := m.Providers(), []string{"paypal", "sandbox", "stripe"}; !slices.Equal(got, want) {
		t.Errorf("names %v, want %v", got, want)
	}
}

func TestCheckNamesTheField(t *testing.T) {
	t.Parallel()
	m := shop(t)
	for name, tt := range map[string]struct {
		provider, country string
		amount            money.Money
		want              fault.Code
	}{
		"offered":                 {"stripe", "DE", money.New(100, "EUR"), ""},
		"the most":                {"stripe", "AT", money.New(100_000, "EUR"), ""},
		"an unknown country":      {"paypal", "", money.New(100, "EUR"), ""},
		"not in this country":     {"paypal", "FR", money.New(100, "EUR"), problem.PaymentMethodUnavailable},
		"not in this currency":    {"paypal", "DE", money.New(100, "CHF"), problem.PaymentMethodUnavailable},
		"nowhere":                 {"adyen", "DE", money.New(100, "EUR"), problem.PaymentMethodUnavailable},
		"too little":              {"stripe", "DE", money.New(99, "EUR"), problem.AmountTooSmall},
		"too much":                {"stripe", "DE", money.New(100_001, "EUR"), problem.AmountTooLarge},
		"too much, other country": {"stripe", "BR", money.New(100_001, "EUR"), problem.PaymentMethodUnavailable},
	} {
		err := m.Check(tt.provider, tt.country, tt.amount, "/payment/provider")
		if tt.want == "" {
			if err != nil {
				t.Errorf("%s: refused with %v", name, err)
			}
			continue
		}
		f, ok := err.(*fault.Error) //nolint:errorlint // it is made here
		if !ok || f.Code != tt.want || len(f.Details) != 1 || f.Details[0].Pointer != "/payment/provider" {
			t.Errorf("%s: got %v, want %s at /payment/provider", name, err, tt.want)
		}
	}
}

func TestWithoutRulesEverybodyIsOffered(t *testing.T) {
	t.Parallel()
	m, err := market.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	if got := m.Offered([]string{"stripe"}, "DE", money.New(1, "EUR")); len(got) != 1 {
		t.Errorf("offered %v", got)
	}
	if err := m.Check("stripe", "DE", money.New(1, "EUR"), "/provider"); err != nil {
		t.Error(err)
	}
}

func TestAllThatIsWrongIsSaid(t *testing.T) {
	t.Parallel()
	_, err := market.New([]market.Rule{
		{Countries: []string{"de"}, Currencies: []string{"EURO"}},
		{Providers: []string{"stripe"}, Minimum: map[string]string{"EUR": "1.234"}, Maximum: map[string]string{"XYZ": "1"}},
		{Providers: []string{"stripe"}, Minimum: map[string]string{"EUR": "2"}, Maximum: map[string]string{"EUR": "1"}},
	})
	if err == nil {
		t.Fatal("accepted")
	}
	for _, want := range []string{"markets[0]: providers", "markets[0]: countries", "markets[0]: currencies", "markets[1]: minimum", "markets[1]: maximum", "markets[2]: the maximum in EUR"} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("%q is not said in %q", want, err)
		}
	}
}
