package money_test

import (
	"encoding/json"
	"errors"
	"math"
	"math/big"
	"testing"

	"pgregory.net/rapid"

	"emporium/kit/fault"
	"emporium/kit/money"
)

func eur(amount int64) money.Money { return money.New(amount, "EUR") }

func TestArithmetic(t *testing.T) {
	t.Parallel()
	const most, least = math.MaxInt64, math.MinInt64
	tests := []struct {
		name string
		do   func() (money.Money, error)
		want int64
		err  error
	}{
		{"add", func() (money.Money, error) { return eur(2).Add(eur(3)) }, 5, nil},
		{"add nothing to the most", func() (money.Money, error) { return eur(most).Add(eur(0)) }, most, nil},
		{"add past the most", func() (money.Money, error) { return eur(most).Add(eur(1)) }, 0, money.ErrOverflow},
		{"add past the least", func() (money.Money, error) { return eur(least).Add(eur(-1)) }, 0, money.ErrOverflow},
		{"add another currency", func() (money.Money, error) { return eur(2).Add(money.New(3, "USD")) }, 0, money.ErrCurrencyMismatch},
		{"sub", func() (money.Money, error) { return eur(2).Sub(eur(3)) }, -1, nil},
		{"sub the least from zero", func() (money.Money, error) { return eur(0).Sub(eur(least)) }, 0, money.ErrOverflow},
		{"sub the least from -1", func() (money.Money, error) { return eur(-1).Sub(eur(least)) }, most, nil},
		{"sub another currency", func() (money.Money, error) { return eur(2).Sub(money.New(3, "USD")) }, 0, money.ErrCurrencyMismatch},
		{"mul", func() (money.Money, error) { return eur(1999).Mul(3) }, 5997, nil},
		{"mul by zero", func() (money.Money, error) { return eur(-1999).Mul(0) }, 0, nil},
		{"mul two negatives", func() (money.Money, error) { return eur(-5).Mul(-7) }, 35, nil},
		{"mul to the least", func() (money.Money, error) { return eur(1 << 62).Mul(-2) }, least, nil},
		{"mul past the most", func() (money.Money, error) { return eur(1 << 62).Mul(2) }, 0, money.ErrOverflow},
		{"mul far past", func() (money.Money, error) { return eur(most).Mul(most) }, 0, money.ErrOverflow},
		{"neg", func() (money.Money, error) { return eur(7).Neg() }, -7, nil},
		{"neg of the least", func() (money.Money, error) { return eur(least).Neg() }, 0, money.ErrOverflow},
		{"sum", func() (money.Money, error) { return money.Sum("EUR", eur(1), eur(2), eur(-4)) }, -1, nil},
		{"sum of nothing", func() (money.Money, error) { return money.Sum("EUR") }, 0, nil},
		{"sum with another currency", func() (money.Money, error) { return money.Sum("USD", eur(1)) }, 0, money.ErrCurrencyMismatch},
		{"sum past the most", func() (money.Money, error) { return money.Sum("EUR", eur(most), eur(1)) }, 0, money.ErrOverflow},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			got, err := test.do()
			if !errors.Is(err, test.err) {
				t.Fatalf("error: got %v, want %v", err, test.err)
			}
			if test.err != nil {
				if !fault.Is(err, fault.Invalid) || got != (money.Money{}) {
					t.Errorf("a refusal gives %v and the code %q, want nothing and %q", got, fault.CodeOf(err), fault.Invalid)
				}
				return
			}
			if want := eur(test.want); got != want {
				t.Errorf("got %v, want %v", got, want)
			}
		})
	}
}

func TestCmpAndPredicates(t *testing.T) {
	t.Parallel()
	for _, test := range []struct{ a, b, want int64 }{{1, 2, -1}, {2, 2, 0}, {3, 2, 1}, {-3, 2, -1}} {
		if got, err := eur(test.a).Cmp(eur(test.b)); err != nil || got != int(test.want) {
			t.Errorf("Cmp(%d, %d): got %d, %v, want %d", test.a, test.b, got, err, test.want)
		}
	}
	if _, err := eur(1).Cmp(money.New(1, "USD")); !errors.Is(err, money.ErrCurrencyMismatch) {
		t.Errorf("Cmp over currencies: got %v", err)
	}
	if !eur(0).IsZero() || eur(1).IsZero() || !eur(-1).Negative() || eur(0).Negative() {
		t.Error("IsZero or Negative is wrong")
	}
}

func TestValidate(t *testing.T) {
	t.Parallel()
	for currency, want := range map[string]error{
		"EUR": nil, "JPY": nil, "": money.ErrUnknownCurrency, "eur": money.ErrUnknownCurrency, "XAU": money.ErrUnknownCurrency, "EURO": money.ErrUnknownCurrency,
	} {
		if got := money.New(1, currency).Validate(); !errors.Is(got, want) {
			t.Errorf("Validate(%q): got %v, want %v", currency, got, want)
		}
	}
}

func TestExponent(t *testing.T) {
	t.Parallel()
	for currency, want := range map[string]int{"EUR": 2, "USD": 2, "GBP": 2, "JPY": 0, "KRW": 0, "KWD": 3, "TND": 3, "CLF": 4, "MRU": 2, "XCG": 2} {
		if got, ok := money.Exponent(currency); !ok || got != want {
			t.Errorf("Exponent(%q): got %d, %t, want %d", currency, got, ok, want)
		}
	}
	for _, currency := range []string{"", "XXX", "XAG", "usd", "DEM", "HRK"} {
		if _, ok := money.Exponent(currency); ok {
			t.Errorf("Exponent(%q) is known, want unknown", currency)
		}
	}
}

func TestJSON(t *testing.T) {
	t.Parallel()
	got, err := json.Marshal(eur(-1999))
	if want := `{"amount":-1999,"currency":"EUR"}`; err != nil || string(got) != want {
		t.Errorf("got %s, %v, want %s", got, err, want)
	}
}

func TestAddSubAreInverse(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		a, b := rapid.Int64().Draw(t, "a"), rapid.Int64().Draw(t, "b")
		exact := new(big.Int).Add(big.NewInt(a), big.NewInt(b))
		sum, err := eur(a).Add(eur(b))
		if fits := exact.IsInt64(); fits != (err == nil) {
			t.Fatalf("%d + %d: error %v, but it fits: %t", a, b, err, fits)
		}
		if err != nil {
			return
		}
		if sum.Amount != exact.Int64() {
			t.Fatalf("%d + %d: got %d", a, b, sum.Amount)
		}
		if back, err := sum.Sub(eur(b)); err != nil || back.Amount != a {
			t.Fatalf("(%d + %d) - %d: got %v, %v", a, b, b, back, err)
		}
	})
}

func TestSubAndMulAreExactOrRefused(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		a, b := rapid.Int64().Draw(t, "a"), rapid.Int64().Draw(t, "b")
		for name, op := range map[string]struct {
			exact *big.Int
			do    func() (money.Money, error)
		}{
			"sub": {new(big.Int).Sub(big.NewInt(a), big.NewInt(b)), func() (money.Money, error) { return eur(a).Sub(eur(b)) }},
			"mul": {new(big.Int).Mul(big.NewInt(a), big.NewInt(b)), func() (money.Money, error) { return eur(a).Mul(b) }},
		} {
			got, err := op.do()
			if op.exact.IsInt64() != (err == nil) || err == nil && got.Amount != op.exact.Int64() {
				t.Fatalf("%s(%d, %d): got %v, %v, want %v", name, a, b, got, err, op.exact)
			}
		}
	})
}
