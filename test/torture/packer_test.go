package main

import "testing"

// A refund that had to be asked for anew was given once, and one that was given twice is noticed.
func TestRefundsOfAMark(t *testing.T) {
	t.Parallel()
	of := func(progress string) operation { return operation{"refund", progress, "mark"} }
	for name, c := range map[string]struct {
		operations []operation
		want       int
	}{
		"never asked for":   {[]operation{{"capture", "succeeded", ""}, {"refund", "succeeded", "another"}}, 0},
		"given":             {[]operation{of("succeeded")}, 1},
		"under way":         {[]operation{of("unknown")}, 1},
		"asked for anew":    {[]operation{of("failed"), of("succeeded")}, 1},
		"tried in vain":     {[]operation{of("failed"), of("failed")}, 1},
		"given twice":       {[]operation{of("succeeded"), of("succeeded")}, 2},
		"given and pending": {[]operation{of("succeeded"), of("pending")}, 2},
	} {
		if got := refunds(c.operations, "mark"); got != c.want {
			t.Errorf("%s: got %d, want %d", name, got, c.want)
		}
	}
}
