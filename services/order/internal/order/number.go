package order

import "strings"

// NumberBytes is how much randomness NewNumber wants.
const NumberBytes = 5

// digits is Crockford's base 32: no letters that read as digits.
const digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

// NewNumber returns an order's number for people, for example "E-7K3M-9Q2P": 40 random bits, so that nobody can tell from
// their own order how many there are, or another's number. Two may coincide; the store keeps them unique.
func NewNumber(random [NumberBytes]byte) string {
	var bits uint64
	for _, b := range random {
		bits = bits<<8 | uint64(b)
	}
	var out strings.Builder
	out.Grow(11)
	out.WriteString("E-")
	for i := range 8 {
		if i == 4 {
			out.WriteByte('-')
		}
		out.WriteByte(digits[bits>>(35-5*i)&31])
	}
	return out.String()
}
