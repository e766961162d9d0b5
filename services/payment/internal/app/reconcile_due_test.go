package app_test

import (
	"context"
	"slices"
	"testing"
	"time"

	"emporium/services/payment/internal/app"
	"emporium/services/payment/internal/provider"
)

// unlisted fails to list while it is told to.
type unlisted struct {
	*teller
	down bool
}

func (p *unlisted) Missed(ctx context.Context, since time.Time, page string) ([]provider.Delivery, string, error) {
	if p.down {
		return nil, "", errReset
	}
	return p.teller.Missed(ctx, since, page)
}

// The worker looks every minute, compares once a day, and begins a day before the end of what was compared.
func TestScenario_F08_E17_TheNightlyComparison(t *testing.T) {
	t.Parallel()
	p := &unlisted{teller: newTeller(&scripted{do: done})}
	b := newBench(t, p.scripted, func(o *app.Options) { o.Providers = []provider.Provider{p} })
	due := b.app.ReconcileDue(day)
	p.lines = []provider.Movement{{Kind: provider.Capture, Reference: "ch_foreign", ID: "txn_1", Amount: eur(700), At: start}}
	run := func(want error) {
		t.Helper()
		if _, err := due(t.Context()); (err == nil) != (want == nil) {
			t.Fatalf("got %v, want %v", err, want)
		}
	}
	for range 2*24*6 + 1 { // two days, every ten minutes
		run(nil)
		b.clock.Advance(10 * time.Minute)
	}
	want := [][2]time.Time{{start.Add(-7 * day), start}, {start.Add(-day), start.Add(day)}, {start, start.Add(2 * day)}}
	if !slices.Equal(p.windows, want) {
		t.Errorf("compared %v, want %v", p.windows, want)
	}
	runs, err := b.app.Runs(t.Context(), "", 10)
	if err != nil || len(runs) != 3 || runs[2].Drifts != 1 || runs[2].Movements != 1 {
		t.Fatalf("got %+v, %v", runs, err)
	}
	drifts, err := b.app.Drifts(t.Context(), "", "", 10)
	if err != nil || len(drifts) != 1 || drifts[0].Reference != "ch_foreign" || drifts[0].RunID != runs[2].ID {
		t.Errorf("got %+v, %v; want what was missing written down once, by the first run", drifts, err)
	}
	b.holds("suspense", -700)
	// What fails is tried again, over the same time.
	b.clock.Advance(day)
	p.down = true
	run(errReset)
	p.down = false
	run(nil)
	if last := p.windows[len(p.windows)-1]; last[0] != start.Add(day) {
		t.Errorf("compared %v, want all since a day before the last time", last)
	}
}
