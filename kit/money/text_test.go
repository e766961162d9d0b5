package money_test

import (
	"errors"
	"math"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"emporium/kit/money"
)

func TestParse(t *testing.T) {
	t.Parallel()
	tests := []struct {
		text, currency string
		want           int64
		err            error
	}{
		{"19.99", "GBP", 1999, nil},
		{"19.9", "GBP", 1990, nil},
		{"19", "GBP", 1900, nil},
		{"0", "GBP", 0, nil},
		{"-0.05", "GBP", -5, nil},
		{"007.10", "GBP", 710, nil},
		{"1999", "JPY", 1999, nil},
		{"1.234", "KWD", 1234, nil},
		{"92233720368547758.07", "EUR", math.MaxInt64, nil},
		{"-92233720368547758.08", "EUR", math.MinInt64, nil},
		{"92233720368547758.08", "EUR", 0, money.ErrOverflow},
		{"184467440737095516.16", "EUR", 0, money.ErrOverflow},
		{"99999999999999999999999999", "EUR", 0, money.ErrOverflow},
		{"19.999", "GBP", 0, money.ErrPrecision},
		{"19.990", "GBP", 0, money.ErrPrecision},
		{"19.0", "JPY", 0, money.ErrPrecision},
		{"", "GBP", 0, money.ErrSyntax},
		{"-", "GBP", 0, money.ErrSyntax},
		{".5", "GBP", 0, money.ErrSyntax},
		{"5.", "GBP", 0, money.ErrSyntax},
		{"1.2.3", "GBP", 0, money.ErrSyntax},
		{"+5", "GBP", 0, money.ErrSyntax},
		{"--5", "GBP", 0, money.ErrSyntax},
		{" 5", "GBP", 0, money.ErrSyntax},
		{"1,000", "GBP", 0, money.ErrSyntax},
		{"1e3", "GBP", 0, money.ErrSyntax},
		{"0x10", "GBP", 0, money.ErrSyntax},
		{"1_000", "GBP", 0, money.ErrSyntax},
		{"NaN", "GBP", 0, money.ErrSyntax},
		{"Inf", "GBP", 0, money.ErrSyntax},
		{"١٢", "GBP", 0, money.ErrSyntax},
		{"£5", "GBP", 0, money.ErrSyntax},
		{strings.Repeat("0", 1000), "GBP", 0, money.ErrSyntax},
		{"5", "XXX", 0, money.ErrUnknownCurrency},
	}
	for _, test := range tests {
		t.Run(test.text+" "+test.currency, func(t *testing.T) {
			t.Parallel()
			got, err := money.Parse(test.text, test.currency)
			if !errors.Is(err, test.err) {
				t.Fatalf("error: got %v, want %v", err, test.err)
			}
			if err == nil && got != money.New(test.want, test.currency) {
				t.Errorf("got %v, want %d", got, test.want)
			}
			if err != nil && len(test.text) > 2 && strings.Contains(err.Error(), test.text) {
				t.Errorf("the error repeats what was submitted: %v", err)
			}
		})
	}
}

func TestParseLoose(t *testing.T) {
	t.Parallel()
	tests := []struct {
		text, currency string
		want           int64
		err            error
	}{
		{" 1,234.56 ", "GBP", 123456, nil},
		{"-1,234,567.80", "GBP", -123456780, nil},
		{"12,345", "JPY", 12345, nil},
		{"\u00a05.5\u00a0", "GBP", 550, nil},
		{"19.9900", "GBP", 1999, nil},
		{"19.000", "JPY", 19, nil},
		{"19.995", "GBP", 0, money.ErrPrecision},
		{"1234,567", "GBP", 0, money.ErrSyntax},
		{"12,34", "GBP", 0, money.ErrSyntax},
		{",123", "GBP", 0, money.ErrSyntax},
		{"1,,234", "GBP", 0, money.ErrSyntax},
		{"1,234.5,6", "GBP", 0, money.ErrSyntax},
		{"1.234,56", "GBP", 0, money.ErrSyntax},
		{"5.", "GBP", 0, money.ErrSyntax},
		{"1 234", "GBP", 0, money.ErrSyntax},
		{"", "GBP", 0, money.ErrSyntax},
		{"1e3", "GBP", 0, money.ErrSyntax},
		{strings.Repeat("9,", 100), "GBP", 0, money.ErrSyntax},
		{"5", "", 0, money.ErrUnknownCurrency},
	}
	for _, test := range tests {
		t.Run(test.text+" "+test.currency, func(t *testing.T) {
			t.Parallel()
			got, err := money.ParseLoose(test.text, test.currency)
			if !errors.Is(err, test.err) {
				t.Fatalf("error: got %v, want %v", err, test.err)
			}
			if err == nil && got.Amount != test.want {
				t.Errorf("got %v, want %d", got, test.want)
			}
		})
	}
}

func TestFormat(t *testing.T) {
	t.Parallel()
	tests := []struct {
		m    money.Money
		want string
	}{
		{money.New(1999, "GBP"), "19.99 GBP"},
		{money.New(-5, "EUR"), "-0.05 EUR"},
		{money.New(0, "EUR"), "0.00 EUR"},
		{money.New(100, "EUR"), "1.00 EUR"},
		{money.New(1999, "JPY"), "1999 JPY"},
		{money.New(0, "JPY"), "0 JPY"},
		{money.New(7, "KWD"), "0.007 KWD"},
		{money.New(7, "CLF"), "0.0007 CLF"},
		{money.New(math.MinInt64, "EUR"), "-92233720368547758.08 EUR"},
		{money.New(42, "???"), "42 ???"},
	}
	for _, test := range tests {
		if got := test.m.Format(); got != test.want {
			t.Errorf("got %q, want %q", got, test.want)
		}
	}
}

var currencies = []string{"EUR", "GBP", "USD", "JPY", "KWD", "CLF", "UYI", "BHD"}

func TestParseReadsWhatDecimalWrites(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		m := money.New(rapid.Int64().Draw(t, "amount"), rapid.SampledFrom(currencies).Draw(t, "currency"))
		for name, parse := range map[string]func(string, string) (money.Money, error){"Parse": money.Parse, "ParseLoose": money.ParseLoose} {
			if got, err := parse(m.Decimal(), m.Currency); err != nil || got != m {
				t.Fatalf("%s(%q): got %v, %v, want %v", name, m.Decimal(), got, err, m)
			}
		}
	})
}

func FuzzParse(f *testing.F) {
	for _, seed := range []string{"19.99", "-0.05", "1,234.50", "NaN", "1e9", "", ".", "-", "99999999999999999999", "0.1.2"} {
		f.Add(seed, "GBP")
	}
	f.Add("5", "JPY")
	f.Fuzz(func(t *testing.T, text, currency string) {
		m, err := money.Parse(text, currency)
		if err != nil {
			return
		}
		again, err := money.Parse(m.Decimal(), currency)
		if err != nil || again != m {
			t.Errorf("Parse(%q) gives %v, whose text gives %v, %v", text, m, again, err)
		}
		if loose, err := money.ParseLoose(text, currency); err != nil || loose != m {
			t.Errorf("ParseLoose(%q) gives %v, %v, but Parse %v", text, loose, err, m)
		}
	})
}
