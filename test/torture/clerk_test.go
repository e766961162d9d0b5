package main

import (
	"strings"
	"testing"

	"github.com/anishathalye/porcupine"
)

// The model takes what may have happened, and finds a change that took effect twice or not at all, and a refusal of what was there.
func TestCounting(t *testing.T) {
	t.Parallel()
	op := func(from, to, by int64, out told) porcupine.Operation {
		return porcupine.Operation{Input: errand{"A", by}, Call: from, Output: out, Return: to}
	}
	for name, c := range map[string]struct {
		history []porcupine.Operation
		want    bool
	}{
		"one after the other":         {[]porcupine.Operation{op(1, 2, 2, told{onHand: 2}), op(3, 4, -2, told{onHand: 0}), op(5, 6, -1, told{refused: true})}, true},
		"at once, either way":         {[]porcupine.Operation{op(1, 9, 1, told{onHand: 1}), op(2, 8, 0, told{onHand: 0})}, true},
		"a change that came twice":    {[]porcupine.Operation{op(1, 2, 1, told{onHand: 1}), op(3, 4, 0, told{onHand: 2})}, false},
		"a change that was lost":      {[]porcupine.Operation{op(1, 2, 1, told{onHand: 1}), op(3, 4, 0, told{onHand: 0})}, false},
		"refused though it was there": {[]porcupine.Operation{op(1, 2, 3, told{onHand: 3}), op(3, 4, -3, told{refused: true})}, false},
	} {
		k := &clerks{history: c.history}
		if err := k.check(); (err == nil) != c.want || err != nil && !strings.Contains(err.Error(), "not linearizable") {
			t.Errorf("%s: %v", name, err)
		}
	}
	if err := new(clerks).check(); err == nil {
		t.Error("no history passes for a proof")
	}
}
