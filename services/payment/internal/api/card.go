package api

import (
	"slices"

	"emporium/contract/problem"
	"emporium/kit/fault"
)

// noCard refuses text that holds a card number: such must not come here, nor be kept.
func noCard(pointer string, texts ...string) error {
	if slices.ContainsFunc(texts, holdsCard) {
		return fault.New(problem.CardDataRefused, "Card numbers are not accepted here.").
			At(pointer, string(problem.CardDataRefused), "holds what looks like a card number")
	}
	return nil
}

// holdsCard reports whether text has a run of 13 to 19 digits, divided by single blanks or dashes or not, with Luhn's check
// digit. Runs of one digit are no cards.
func holdsCard(text string) bool {
	var run []byte
	check := func() bool {
		n := len(run)
		return n >= 13 && n <= 19 && luhn(run)
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
