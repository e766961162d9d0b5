package main

import (
	"errors"
	"fmt"
	"os"
	"testing"
	"time"

	"emporium/kit/kittest"
)

// TestTorture is a short run over each topology, with a seed of its own each time.
func TestTorture(t *testing.T) {
	if testing.Short() {
		t.Skip("starts whole shops and takes parts away from them")
	}
	for store, duration := range map[string]time.Duration{"embedded": 10 * time.Second, "postgres": 20 * time.Second, "mariadb": 20 * time.Second} {
		t.Run(store, func(t *testing.T) {
			play(t, options{store: store, duration: duration})
		})
	}
}

// TestSeeds plays those again that found something in torture.
func TestSeeds(t *testing.T) {
	for _, s := range seeds {
		if s.seed == 0 || s.soak {
			continue // not noted, or nothing that torture can play
		}
		t.Run(fmt.Sprintf("%s %d", s.store, s.seed), func(t *testing.T) {
			if os.Getenv("EMPORIUM_TEST_TORTURE") == "" {
				kittest.SkipServer(t, fmt.Sprintf("torture on %s with seed %d", s.store, s.seed), "takes minutes; set EMPORIUM_TEST_TORTURE=1")
			}
			play(t, options{store: s.store, seed: s.seed, duration: 30 * time.Second})
		})
	}
}

// play is one run as a test.
func play(t *testing.T, o options) {
	t.Helper()
	o.shoppers, o.calm, o.points, o.dir = 8, 4*time.Minute, true, t.TempDir()
	err := torture(t.Context(), o, newReport(os.Stderr))
	if errors.Is(err, errAbsent) {
		kittest.SkipServer(t, "torture on "+o.store, err.Error())
	}
	if err != nil {
		t.Error(err)
	}
}

// A journal without orders, or a shop that cannot be built, must not pass for a proof.
func TestRefuses(t *testing.T) {
	t.Parallel()
	if err := torture(t.Context(), options{store: "paper"}, newReport(os.Stderr)); err == nil {
		t.Error("a store that is not there is taken")
	}
}

func TestSummaryNamesWhatIsViolated(t *testing.T) {
	t.Parallel()
	got := summary([]finding{{Number: 8, Name: "stock is never negative", Found: 2, Findings: []string{"SKU A", "SKU B"}}, {Number: 1, Looked: map[string]int64{"orders": 3}}})
	if want := "violated:\n  8 stock is never negative: 2, for example SKU A; SKU B"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if got, want := summary([]finding{{Number: 1, Looked: map[string]int64{"orders": 3}}}), "no violation; looked at 3 things for the invariants 1"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
