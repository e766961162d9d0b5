package money

import (
	"math/bits"
	"strconv"
	"strings"

	"emporium/kit/fault"
)

// maxText bounds what Parse reads: a sign, 19 digits, a point, and some leading zeros.
const maxText = 32

func syntax() error {
	return fault.Wrap(ErrSyntax, fault.Invalid, "The amount must be a plain decimal number such as 19.99.")
}

func precision() error {
	return fault.Wrap(ErrPrecision, fault.Invalid, "The amount has more decimals than its currency.")
}

// Parse reads a decimal in major units: an optional minus, digits, and optionally a point with at least one and at most
// as many digits as the currency has decimals. All else is refused: spaces, plus signs, separators, exponents, NaN.
// Errors never repeat the text.
func Parse(text, currency string) (Money, error) {
	exponent, ok := Exponent(currency)
	if !ok {
		return Money{}, unknownCurrency()
	}
	if len(text) > maxText {
		return Money{}, syntax()
	}
	digits, negative := strings.CutPrefix(text, "-")
	whole, fraction, point := strings.Cut(digits, ".")
	if whole == "" || point && fraction == "" || !allDigits(whole) || !allDigits(fraction) {
		return Money{}, syntax()
	}
	if len(fraction) > exponent {
		return Money{}, precision()
	}
	var amount uint64
	for _, part := range [...]string{whole, fraction, "0000"[:exponent-len(fraction)]} {
		for i := range len(part) {
			hi, lo := bits.Mul64(amount, 10)
			sum, carry := bits.Add64(lo, uint64(part[i]-'0'), 0)
			if hi != 0 || carry != 0 {
				return Money{}, overflow()
			}
			amount = sum
		}
	}
	value, ok := signed(0, amount, negative)
	if !ok {
		return Money{}, overflow()
	}
	return Money{Amount: value, Currency: currency}, nil
}

// ParseLoose is Parse for files that people made: it also takes space around the number, commas that divide the whole
// part into groups of three, and superfluous zeros at the end of the fraction. It does not guess at decimal commas.
func ParseLoose(text, currency string) (Money, error) {
	text = strings.TrimSpace(text)
	if len(text) > 2*maxText {
		return Money{}, syntax()
	}
	exponent, ok := Exponent(currency)
	if !ok {
		return Money{}, unknownCurrency()
	}
	whole, fraction, point := strings.Cut(text, ".")
	if strings.Contains(whole, ",") {
		digits, negative := strings.CutPrefix(whole, "-")
		groups := strings.Split(digits, ",")
		for i, group := range groups {
			if i == 0 && (group == "" || len(group) > 3) || i > 0 && len(group) != 3 {
				return Money{}, syntax()
			}
		}
		whole = strings.Join(groups, "")
		if negative {
			whole = "-" + whole
		}
	}
	if point {
		if fraction == "" {
			return Money{}, syntax()
		}
		for len(fraction) > exponent && fraction[len(fraction)-1] == '0' {
			fraction = fraction[:len(fraction)-1]
		}
		if fraction != "" {
			whole += "." + fraction
		}
	}
	return Parse(whole, currency)
}

func allDigits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return true
}

// Decimal returns the amount in major units with all decimals of the currency: "19.99", "-0.05", "1999" for JPY.
// Of an unknown currency it returns the bare minor units.
func (m Money) Decimal() string { return string(m.appendDecimal(make([]byte, 0, 24))) }

// Format returns Decimal and the currency: "19.99 GBP".
func (m Money) Format() string {
	b := m.appendDecimal(make([]byte, 0, 28))
	b = append(b, ' ')
	return string(append(b, m.Currency...))
}

// String is Format, so that logs read well.
func (m Money) String() string { return m.Format() }

func (m Money) appendDecimal(b []byte) []byte {
	exponent, _ := Exponent(m.Currency)
	if m.Amount < 0 {
		b = append(b, '-')
	}
	digits := strconv.AppendUint(make([]byte, 0, 20), magnitude(m.Amount), 10)
	if missing := exponent + 1 - len(digits); missing > 0 {
		digits = append([]byte("00000")[:missing:missing], digits...)
	}
	point := len(digits) - exponent
	b = append(b, digits[:point]...)
	if exponent > 0 {
		b = append(b, '.')
		b = append(b, digits[point:]...)
	}
	return b
}
