package money

import (
	"math/bits"
	"strconv"
	"strings"

	"emporium/kit/fault"
)

// Rate is a proportion in parts per million, so that tax rates such as 8.875 % are exact: 190_000 is 19 %.
type Rate int64

// Units of Rate.
const (
	// BasisPoint is a hundredth of a percent.
	BasisPoint Rate = 100
	// Percent is a hundredth.
	Percent Rate = 10_000
	// Whole is the rate 1.
	Whole Rate = 1_000_000
)

// String returns the rate in percent: "8.875%".
func (r Rate) String() string {
	sign := ""
	if r < 0 {
		sign = "-"
	}
	size := magnitude(int64(r))
	text := sign + strconv.FormatUint(size/uint64(Percent), 10)
	if rest := size % uint64(Percent); rest != 0 {
		digits := strconv.FormatUint(uint64(Percent)+rest, 10)[1:]
		text += "." + strings.TrimRight(digits, "0")
	}
	return text + "%"
}

// MulRate returns amount × r, rounded half up and away from zero, so that it is symmetrical: MulRate(−a, r) is −MulRate(a, r).
// The product is exact in 128 bits; a result outside of int64 is refused.
func MulRate(amount int64, r Rate) (int64, error) {
	negative := (amount < 0) != (r < 0)
	return mulDiv(magnitude(amount), magnitude(int64(r)), uint64(Whole), negative)
}

// MulRate returns m × r in m's currency, rounded like the function MulRate.
func (m Money) MulRate(r Rate) (Money, error) {
	amount, err := MulRate(m.Amount, r)
	if err != nil {
		return Money{}, err
	}
	return Money{Amount: amount, Currency: m.Currency}, nil
}

// ExtractTax returns the tax that a tax-inclusive amount contains: gross × r ÷ (1 + r), rounded half up and away from
// zero; gross minus it is the net amount. A negative rate, or one above a million times the whole, is refused.
func ExtractTax(gross int64, r Rate) (tax int64, err error) {
	if r < 0 || r > Whole*Whole {
		return 0, fault.Wrap(ErrRate, fault.Invalid, "The tax rate is out of range.")
	}
	return mulDiv(magnitude(gross), uint64(r), uint64(Whole+r), gross < 0)
}

// ExtractTax divides a tax-inclusive amount into net and tax, which add up to it exactly; see the function ExtractTax.
func (m Money) ExtractTax(r Rate) (net, tax Money, err error) {
	amount, err := ExtractTax(m.Amount, r)
	if err != nil {
		return Money{}, Money{}, err
	}
	return Money{Amount: m.Amount - amount, Currency: m.Currency}, Money{Amount: amount, Currency: m.Currency}, nil
}

// mulDiv returns ± a × b ÷ d, rounded half away from zero.
func mulDiv(a, b, d uint64, negative bool) (int64, error) {
	hi, lo := bits.Mul64(a, b)
	if hi >= d {
		return 0, overflow()
	}
	quotient, rest := bits.Div64(hi, lo, d)
	var carry uint64
	if rest >= d-rest {
		quotient, carry = bits.Add64(quotient, 1, 0)
	}
	v, ok := signed(carry, quotient, negative)
	if !ok {
		return 0, overflow()
	}
	return v, nil
}
