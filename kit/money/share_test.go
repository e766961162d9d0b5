package money_test

import (
	"errors"
	"math"
	"math/big"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"emporium/kit/money"
)

func TestAllocate(t *testing.T) {
	t.Parallel()
	const most = math.MaxInt64
	tests := []struct {
		name    string
		total   int64
		weights []int64
		want    []int64
	}{
		{"even", 9, []int64{1, 1, 1}, []int64{3, 3, 3}},
		{"ties go to the lower index", 10, []int64{1, 1, 1}, []int64{4, 3, 3}},
		{"two left over", 11, []int64{1, 1, 1}, []int64{4, 4, 3}},
		{"largest remainder first", 100, []int64{1, 2, 3}, []int64{17, 33, 50}},
		{"a negative total mirrors", -10, []int64{1, 1, 1}, []int64{-4, -3, -3}},
		{"zero weights get nothing", 5, []int64{0, 3, 0, 3}, []int64{0, 3, 0, 2}},
		{"only zero weights share evenly", 5, []int64{0, 0}, []int64{3, 2}},
		{"a negative weight counts as zero", 5, []int64{-4, 1}, []int64{0, 5}},
		{"no total", 0, []int64{1, 2}, []int64{0, 0}},
		{"no weights", 5, nil, nil},
		{"the most", most, []int64{most, most}, []int64{most/2 + 1, most / 2}},
		{"the least", math.MinInt64, []int64{1}, []int64{math.MinInt64}},
		{"weights past 64 bits", 10, []int64{most, most, most}, []int64{4, 3, 3}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			before := slices.Clone(test.weights)
			got := money.Allocate(test.total, test.weights)
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("want -, got +:\n%s", diff)
			}
			if diff := cmp.Diff(before, test.weights); diff != "" {
				t.Errorf("the weights were changed:\n%s", diff)
			}
		})
	}
}

func TestAllocateIsExactAndFair(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		total := rapid.Int64().Draw(t, "total")
		weight := rapid.OneOf(rapid.Int64Range(0, 1000), rapid.Int64Range(0, math.MaxInt64))
		weights := rapid.SliceOfN(weight, 1, 20).Draw(t, "weights")
		parts := money.Allocate(total, weights)

		sum, whole := new(big.Int), new(big.Int)
		for i := range weights {
			sum.Add(sum, big.NewInt(parts[i]))
			whole.Add(whole, big.NewInt(weights[i]))
		}
		if sum.Cmp(big.NewInt(total)) != 0 {
			t.Fatalf("parts sum to %v, want %d", sum, total)
		}
		if whole.Sign() == 0 {
			return
		}
		for i, w := range weights {
			// |part × whole − total × weight| < whole
			off := new(big.Int).Mul(big.NewInt(parts[i]), whole)
			off.Sub(off, new(big.Int).Mul(big.NewInt(total), big.NewInt(w)))
			if off.CmpAbs(whole) >= 0 {
				t.Fatalf("part %d is %d, not within 1 of its exact share", i, parts[i])
			}
			if w == 0 && parts[i] != 0 {
				t.Fatalf("weight 0 gets %d", parts[i])
			}
		}
		if diff := cmp.Diff(parts, money.Allocate(total, weights)); diff != "" {
			t.Fatalf("not deterministic:\n%s", diff)
		}
		if total != math.MinInt64 {
			for i, part := range money.Allocate(-total, weights) {
				if part != -parts[i] {
					t.Fatalf("not symmetrical at %d: %d and %d", i, parts[i], part)
				}
			}
		}
	})
}

func TestMulRate(t *testing.T) {
	t.Parallel()
	const most, least = math.MaxInt64, math.MinInt64
	tests := []struct {
		amount int64
		rate   money.Rate
		want   int64
		err    error
	}{
		{1000, 19 * money.Percent, 190, nil},
		{1999, 77 * money.Percent / 10, 154, nil},
		{5, 10 * money.Percent, 1, nil},
		{-5, 10 * money.Percent, -1, nil},
		{4, 10 * money.Percent, 0, nil},
		{5, -10 * money.Percent, -1, nil},
		{1, money.BasisPoint, 0, nil},
		{most, money.Whole, most, nil},
		{least, money.Whole, least, nil},
		{most, 0, 0, nil},
		{most, money.Whole + 1, 0, money.ErrOverflow},
		{most, most, 0, money.ErrOverflow},
		{least, -money.Whole, 0, money.ErrOverflow},
	}
	for _, test := range tests {
		got, err := money.MulRate(test.amount, test.rate)
		if got != test.want || !errors.Is(err, test.err) {
			t.Errorf("MulRate(%d, %v): got %d, %v, want %d, %v", test.amount, test.rate, got, err, test.want, test.err)
		}
	}
	if got, err := eur(1000).MulRate(19 * money.Percent); err != nil || got != eur(190) {
		t.Errorf("got %v, %v", got, err)
	}
}

func TestMulRateIsExactAndSymmetrical(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		amount := rapid.Int64Range(-math.MaxInt64, math.MaxInt64).Draw(t, "amount")
		rate := money.Rate(rapid.OneOf(rapid.Int64Range(0, 2_000_000), rapid.Int64Range(0, math.MaxInt64)).Draw(t, "rate"))
		got, err := money.MulRate(amount, rate)
		mirror, mirrorErr := money.MulRate(-amount, rate)

		// round(|a|·r / 10⁶) half up = ⌊(2·|a|·r + 10⁶) / (2·10⁶)⌋
		exact := new(big.Int).Abs(big.NewInt(amount))
		exact.Mul(exact, big.NewInt(2)).Mul(exact, big.NewInt(int64(rate)))
		exact.Add(exact, big.NewInt(1_000_000)).Quo(exact, big.NewInt(2_000_000))
		if amount < 0 {
			exact.Neg(exact)
		}
		if exact.IsInt64() != (err == nil) || err == nil && got != exact.Int64() {
			t.Fatalf("MulRate(%d, %d): got %d, %v, want %v", amount, int64(rate), got, err, exact)
		}
		if err == nil && mirrorErr == nil && mirror != -got {
			t.Fatalf("not symmetrical: %d and %d", got, mirror)
		}
	})
}

func TestExtractTax(t *testing.T) {
	t.Parallel()
	tests := []struct {
		gross int64
		rate  money.Rate
		want  int64
		err   error
	}{
		{11900, 19 * money.Percent, 1900, nil},
		{12000, 20 * money.Percent, 2000, nil},
		{999, 20 * money.Percent, 167, nil}, // 166.5
		{-999, 20 * money.Percent, -167, nil},
		{999, 0, 0, nil},
		{0, 20 * money.Percent, 0, nil},
		{math.MinInt64, money.Whole, math.MinInt64 / 2, nil},
		{100, -money.Percent, 0, money.ErrRate},
		{100, math.MaxInt64, 0, money.ErrRate},
	}
	for _, test := range tests {
		got, err := money.ExtractTax(test.gross, test.rate)
		if got != test.want || !errors.Is(err, test.err) {
			t.Errorf("ExtractTax(%d, %v): got %d, %v, want %d, %v", test.gross, test.rate, got, err, test.want, test.err)
		}
	}
}

func TestExtractTaxAddsUp(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		gross := eur(rapid.Int64().Draw(t, "gross"))
		rate := money.Rate(rapid.Int64Range(0, 2_000_000).Draw(t, "rate"))
		net, tax, err := gross.ExtractTax(rate)
		if err != nil {
			t.Fatal(err)
		}
		if sum, err := net.Add(tax); err != nil || sum != gross {
			t.Fatalf("net %v + tax %v: got %v, %v, want %v", net, tax, sum, err, gross)
		}
		// The tax on the net amount differs from the extracted one by rounding only.
		again, err := net.MulRate(rate)
		if err != nil || again.Amount-tax.Amount > 1+int64(rate/money.Whole) || tax.Amount-again.Amount > 1+int64(rate/money.Whole) {
			t.Fatalf("extracted %v, but the net amount's tax is %v, %v", tax, again, err)
		}
	})
}

func TestRateString(t *testing.T) {
	t.Parallel()
	for rate, want := range map[money.Rate]string{
		19 * money.Percent: "19%", 88_750: "8.875%", 0: "0%", -money.BasisPoint: "-0.01%", 1: "0.0001%", money.Whole: "100%",
	} {
		if got := rate.String(); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

func BenchmarkAllocate(b *testing.B) {
	weights := []int64{1999, 550, 12000, 75, 3300}
	b.ReportAllocs()
	for b.Loop() {
		money.Allocate(1234, weights)
	}
}
