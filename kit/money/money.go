// Package money holds amounts as integers of a currency's minor unit, and the only arithmetic that is allowed on them.
//
// No value of money ever passes through a float. Every operation that could leave the range of int64, or that would
// mix two currencies, refuses with an error; nothing wraps around silently.
package money

import (
	"cmp"
	"errors"
	"math"
	"math/bits"

	"emporium/kit/fault"
)

// Causes of refusals, for errors.Is. What the functions return carries the code fault.Invalid and a message to show.
var (
	// ErrOverflow means that a result does not fit into 63 bits of minor units.
	ErrOverflow = errors.New("money: amount out of range")
	// ErrCurrencyMismatch means that two currencies met in one operation.
	ErrCurrencyMismatch = errors.New("money: currencies differ")
	// ErrUnknownCurrency means that a code is no active ISO 4217 currency with minor units.
	ErrUnknownCurrency = errors.New("money: unknown currency")
	// ErrSyntax means that a text is no decimal amount.
	ErrSyntax = errors.New("money: not a decimal amount")
	// ErrPrecision means that a text has more decimals than its currency.
	ErrPrecision = errors.New("money: more decimals than the currency has")
	// ErrRate means that a rate is outside of what the operation is defined for.
	ErrRate = errors.New("money: rate out of range")
)

func overflow() error { return fault.Wrap(ErrOverflow, fault.Invalid, "The amount is too large.") }

func mismatch() error {
	return fault.Wrap(ErrCurrencyMismatch, fault.Invalid, "Amounts of different currencies cannot be combined.")
}

func unknownCurrency() error {
	return fault.Wrap(ErrUnknownCurrency, fault.Invalid, "The currency must be an active ISO 4217 code such as EUR.")
}

// Money is an amount in a currency's minor unit (cents for EUR, yen for JPY).
type Money struct {
	// Amount is in minor units, and may be negative.
	Amount int64 `json:"amount" example:"1999"`
	// Currency is the ISO 4217 code in capitals.
	Currency string `json:"currency" example:"EUR"`
}

// New returns amount minor units of currency. It checks nothing; see Validate.
func New(amount int64, currency string) Money { return Money{Amount: amount, Currency: currency} }

// Validate refuses a currency that Exponent does not know.
func (m Money) Validate() error {
	if _, ok := Exponent(m.Currency); !ok {
		return unknownCurrency()
	}
	return nil
}

// IsZero reports whether the amount is 0, in whatever currency.
func (m Money) IsZero() bool { return m.Amount == 0 }

// Negative reports whether the amount is below 0.
func (m Money) Negative() bool { return m.Amount < 0 }

// Add returns m + o. It refuses two currencies and an overflow.
func (m Money) Add(o Money) (Money, error) {
	if m.Currency != o.Currency {
		return Money{}, mismatch()
	}
	sum := m.Amount + o.Amount
	if (sum > m.Amount) != (o.Amount > 0) && o.Amount != 0 {
		return Money{}, overflow()
	}
	return Money{Amount: sum, Currency: m.Currency}, nil
}

// Sub returns m − o. It refuses two currencies and an overflow.
func (m Money) Sub(o Money) (Money, error) {
	if m.Currency != o.Currency {
		return Money{}, mismatch()
	}
	diff := m.Amount - o.Amount
	if (diff < m.Amount) != (o.Amount > 0) && o.Amount != 0 {
		return Money{}, overflow()
	}
	return Money{Amount: diff, Currency: m.Currency}, nil
}

// Mul returns the price of quantity pieces. It refuses an overflow.
func (m Money) Mul(quantity int64) (Money, error) {
	negative := (m.Amount < 0) != (quantity < 0)
	hi, lo := bits.Mul64(magnitude(m.Amount), magnitude(quantity))
	amount, ok := signed(hi, lo, negative)
	if !ok {
		return Money{}, overflow()
	}
	return Money{Amount: amount, Currency: m.Currency}, nil
}

// Neg returns −m. It refuses the one amount that has no opposite.
func (m Money) Neg() (Money, error) {
	if m.Amount == math.MinInt64 {
		return Money{}, overflow()
	}
	return Money{Amount: -m.Amount, Currency: m.Currency}, nil
}

// Cmp returns −1, 0 or +1 as m is less than, equal to or greater than o. It refuses two currencies.
func (m Money) Cmp(o Money) (int, error) {
	if m.Currency != o.Currency {
		return 0, mismatch()
	}
	return cmp.Compare(m.Amount, o.Amount), nil
}

// Sum adds up parts, all of which must be in currency; no parts give zero of it. It refuses an overflow of any partial sum.
func Sum(currency string, parts ...Money) (Money, error) {
	total := Money{Currency: currency}
	for _, p := range parts {
		var err error
		if total, err = total.Add(p); err != nil {
			return Money{}, err
		}
	}
	return total, nil
}

// magnitude returns |v|, also for the smallest int64.
func magnitude(v int64) uint64 {
	if v < 0 {
		return -uint64(v)
	}
	return uint64(v)
}

// signed puts the sign back onto a 128-bit magnitude; ok is false when that leaves int64.
func signed(hi, lo uint64, negative bool) (v int64, ok bool) {
	switch {
	case hi != 0:
		return 0, false
	case negative && lo <= 1<<63:
		return int64(-lo), true
	case !negative && lo < 1<<63:
		return int64(lo), true
	}
	return 0, false
}
