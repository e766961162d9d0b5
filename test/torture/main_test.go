package main

import (
	"errors"
	"fmt"
	"os"
	"testing"
	"time"

	"emporium/kit/kittest"
)

// TestTorture is a short run on embedded parts, with a seed of its own each time; EMPORIUM_TEST_TORTURE=1 adds the other topologies.
func TestTorture(t *testing.T) {
	if testing.Short() {
		t.Skip("starts whole shops and takes parts away from them")
	}
	for store, duration := range map[string]time.Duration{"embedded": 10 * time.Second, "postgres": 20 * time.Second, "mariadb": 20 * time.Second} {
		t.Run(store, func(t *testing.T) {
			o := options{store: store, duration: duration, shoppers: 8, calm: 2 * time.Minute, points: true, dir: t.TempDir()}
			if store != "embedded" && os.Getenv("EMPORIUM_TEST_TORTURE") == "" {
				kittest.SkipServer(t, "torture on "+store, "takes minutes; set EMPORIUM_TEST_TORTURE=1, or make torture STORE="+store)
			}
			err := torture(t.Context(), o, newReport(os.Stderr))
			if errors.Is(err, errAbsent) {
				kittest.SkipServer(t, "torture on "+store, err.Error())
			}
			if err != nil {
				t.Error(err)
			}
		})
	}
}

// TestSeeds plays those again that found something, for as long as a short run lasts.
func TestSeeds(t *testing.T) {
	for _, s := range seeds {
		t.Run(fmt.Sprintf("%s %d", s.store, s.seed), func(t *testing.T) {
			if os.Getenv("EMPORIUM_TEST_TORTURE") == "" {
				kittest.SkipServer(t, "torture on "+s.store, "takes minutes; set EMPORIUM_TEST_TORTURE=1, or make torture with STORE and SEED")
			}
			if s.seed == 0 || s.soak {
				t.Skip("no run of torture")
			}
			o := options{store: s.store, seed: s.seed, duration: 30 * time.Second, shoppers: 8, calm: 2 * time.Minute, points: true, dir: t.TempDir()}
			err := torture(t.Context(), o, newReport(os.Stderr))
			if errors.Is(err, errAbsent) {
				kittest.SkipServer(t, "torture on "+s.store, err.Error())
			}
			if err != nil {
				t.Error(err)
			}
		})
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
