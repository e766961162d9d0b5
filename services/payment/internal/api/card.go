package api

import (
	"slices"

	"emporium/contract/problem"
	"emporium/kit/card"
	"emporium/kit/fault"
)

// noCard refuses text that holds a card number: such must not come here, nor be kept.
func noCard(pointer string, texts ...string) error {
	if slices.ContainsFunc(texts, card.In) {
		return fault.New(problem.CardDataRefused, "Card numbers are not accepted here.").
			At(pointer, string(problem.CardDataRefused), "holds what looks like a card number")
	}
	return nil
}
