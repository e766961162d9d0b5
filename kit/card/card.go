// Package card recognises the numbers of payment cards in what people send, so that they can be refused before anything is kept.
package card

import (
	"slices"

	"emporium/kit/fault"
)

// A card number has 13 to 19 digits, by ISO/IEC 7812.
const least, most = 13, 19

// Refuse returns a refusal with the code, which points at where texts have stood, if any of them holds what looks like a card number. Such
// must never be kept, nor sent on.
func Refuse(code fault.Code, pointer string, texts ...string) error {
	if !slices.ContainsFunc(texts, In) {
		return nil
	}
	return fault.New(code, "Never send card numbers to the shop. What is paid with is named by the token that the payment provider gave.").
		At(pointer, string(code), "This looks like a card number.")
}

// In reports whether a text has a run of 13 to 19 digits, divided by single blanks or dashes or not, with Luhn's check
// digit. Runs of one digit are no cards.
func In(text string) bool {
	run := make([]byte, 0, most+1)
	check := func() bool {
		n := len(run)
		return n >= least && n <= most && luhn(run)
	}
	divided := false
	for i := range len(text) {
		switch c := text[i]; {
		case c >= '0' && c <= '9':
			run, divided = append(run, c-'0'), false
		case (c == ' ' || c == '-') && len(run) > 0 && !divided:
			divided = true
		default:
			if check() {
				return true
			}
			run, divided = run[:0], false
		}
	}
	return check()
}

func luhn(digits []byte) bool {
	sum, same := 0, true
	for i := range digits {
		d := int(digits[len(digits)-1-i])
		same = same && digits[i] == digits[0]
		if i%2 == 1 {
			if d *= 2; d > 9 {
				d -= 9
			}
		}
		sum += d
	}
	return sum%10 == 0 && !same
}
