package app_test

import (
	"testing"
	"time"

	"emporium/services/payment/internal/app"
	"emporium/services/payment/internal/provider"
)

// line is a line of the provider's list that a dispute has caused.
func line(id, reference string, amount, fee int64, at time.Time) provider.Movement {
	return provider.Movement{Kind: provider.Disputed, ID: id, Reference: reference, Amount: eur(amount), Fee: eur(fee), At: at}
}

// drifted lists the kinds of what a comparison has found, with our amount and theirs.
func drifted(r app.Reconciliation) (kinds []string, ours, theirs int64) {
	for _, d := range r.Drifts {
		if d.Kind != "missing_there" { // the captures of these tests stand in no list
			kinds = append(kinds, d.Kind+" "+d.Action)
			ours, theirs = ours+d.Ours, theirs+d.Theirs
		}
	}
	return kinds, ours, theirs
}

// contested is a captured payment with a case of which the notice has come, an hour ago.
func contested(t *testing.T, withdrawn, fee int64, state provider.DisputeState) (b *bench, p *teller, tell func(withdrawn, fee int64, state provider.DisputeState)) {
	t.Helper()
	b, p = newTold(t)
	p.fetch = func(r provider.Request) (provider.Result, error) { return done(0, r) } // the lists of captures are late
	pay, ref := b.captured()
	n := 0
	tell = func(withdrawn, fee int64, state provider.DisputeState) {
		t.Helper()
		c := disputed(pay, ref, state, withdrawn, fee, time.Time{})
		c.At = start
		p.says("du_1", c)
		n++
		b.told("evt_"+time.Duration(n).String(), "du_1")
		b.clock.Advance(time.Hour)
	}
	tell(withdrawn, fee, state)
	return b, p, tell
}

func TestDisputesAreHeldAgainstTheList(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct {
		lines        []provider.Movement
		want         string
		ours, theirs int64
		suspense     int64
		fees         int64
	}{
		"the same":                     {lines: []provider.Movement{line("txn_1", "du_1", -5000, 1500, start)}, fees: 1500},
		"the same in two lines":        {lines: []provider.Movement{line("txn_1", "du_1", -5000, 0, start), line("txn_2", "du_1", 0, 1500, start)}, fees: 1500},
		"less was taken":               {lines: []provider.Movement{line("txn_1", "du_1", -4000, 1500, start)}, want: "dispute suspense", ours: -5000, theirs: -4000, suspense: -1000, fees: 1500},
		"more was taken":               {lines: []provider.Movement{line("txn_1", "du_1", -5100, 1500, start)}, want: "dispute suspense", ours: -5000, theirs: -5100, suspense: 100, fees: 1500},
		"another fee":                  {lines: []provider.Movement{line("txn_1", "du_1", -5000, 2000, start)}, want: "fee posted", ours: 1500, theirs: 2000, fees: 2000},
		"it was given back, and we":    {lines: []provider.Movement{line("txn_1", "du_1", -5000, 1500, start), line("txn_2", "du_1", 5000, 0, start.Add(time.Minute))}, want: "dispute suspense", ours: -5000, theirs: 0, suspense: -5000, fees: 1500},
		"by the capture's reference":   {lines: []provider.Movement{line("txn_1", "capture", -5000, 1500, start)}, fees: 1500},
		"by the capture, with a drift": {lines: []provider.Movement{line("txn_1", "capture", -4999, 1500, start)}, want: "dispute suspense", ours: -5000, theirs: -4999, suspense: -1, fees: 1500},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b, p, _ := contested(t, 5000, 1500, provider.DisputeNeedsResponse)
			held := int64(5000)
			p.lines = tt.lines
			for i := range p.lines {
				if p.lines[i].Reference == "capture" {
					p.lines[i].Reference = b.dispute().Capture
				}
				held += p.lines[i].Amount.Amount - p.lines[i].Fee.Amount
			}
			for i := range 2 { // what was found and posted is not found again
				r := b.reconcile()
				kinds, ours, theirs := drifted(r)
				if tt.want == "" || i > 0 {
					if len(kinds) != 0 || r.Run.Matched != int64(len(tt.lines)) {
						t.Errorf("time %d: found %v, matched %d", i, kinds, r.Run.Matched)
					}
					continue
				}
				if len(kinds) != 1 || kinds[0] != tt.want || ours != tt.ours || theirs != tt.theirs {
					t.Errorf("found %v, ours %d, theirs %d", kinds, ours, theirs)
				}
			}
			b.holds("psp_clearing", held) // what the provider really holds
			b.holds("suspense", tt.suspense)
			b.holds("psp_fees", tt.fees)
			if n := b.tasks("suspense"); (n == 1) != (tt.suspense != 0) {
				t.Errorf("%d tasks", n)
			}
			if bad, err := b.store.Unbalanced(t.Context()); err != nil || len(bad) != 0 {
				t.Errorf("unbalanced: %v, %v", bad, err)
			}
		})
	}
}

// The list may be ahead of the notice: what moved a moment ago is nothing that a person has to explain, unless no notice comes.
func TestWhatADisputeHasJustMoved(t *testing.T) {
	t.Parallel()
	b, p, tell := contested(t, 5000, 1500, provider.DisputeNeedsResponse)
	p.lines = []provider.Movement{line("txn_1", "du_1", -5000, 1500, start), line("txn_2", "du_1", 5000, 0, b.clock.Now().Add(-time.Minute))}
	if kinds, _, _ := drifted(b.reconcile()); len(kinds) != 0 || b.tasks("suspense") != 0 {
		t.Errorf("its notice is on its way: found %v, with %d tasks", kinds, b.tasks("suspense"))
	}
	tell(0, 1500, provider.DisputeWon)
	if kinds, _, _ := drifted(b.reconcile()); len(kinds) != 0 {
		t.Errorf("it has come: found %v", kinds)
	}
	b.holds("psp_clearing", 3500)
	p.lines = append(p.lines, line("txn_3", "du_1", -5000, 0, b.clock.Now().Add(-time.Minute)))
	b.clock.Advance(time.Hour)
	if kinds, _, _ := drifted(b.reconcile()); len(kinds) != 1 {
		t.Errorf("no notice came: found %v", kinds)
	}
}

// A case moves money for weeks, and each window of the list shows a part of it.
func TestADisputeIsComparedOverSeveralWindows(t *testing.T) {
	t.Parallel()
	b, p, tell := contested(t, 5000, 1500, provider.DisputeNeedsResponse)
	p.lines = []provider.Movement{line("txn_1", "du_1", -5000, 1500, start)}
	if kinds, _, _ := drifted(b.reconcile()); len(kinds) != 0 {
		t.Errorf("the withdrawal: found %v", kinds)
	}
	tell(0, 1500, provider.DisputeWon)
	p.lines = []provider.Movement{line("txn_2", "du_1", 5000, 0, b.clock.Now())}
	if kinds, _, _ := drifted(b.reconcile()); len(kinds) != 0 {
		t.Errorf("what was given back, weeks later: found %v", kinds)
	}
	b.holds("psp_clearing", 3500)

	// The list is late: what our notice told is not in it yet. It is, an hour later, or it is a drift.
	tell(5000, 1500, provider.DisputeNeedsResponse) // taken once more
	p.lines = nil
	if kinds, ours, theirs := drifted(b.reconcile()); len(kinds) != 1 || kinds[0] != "dispute suspense" || ours != -5000 || theirs != 0 {
		t.Errorf("the list lacks what we have booked: found %v, %d and %d", kinds, ours, theirs)
	}
	p.lines = []provider.Movement{line("txn_3", "du_1", -5000, 0, b.clock.Now().Add(-time.Hour))}
	if kinds, _, _ := drifted(b.reconcile()); len(kinds) != 1 {
		t.Errorf("it comes after all, and leaves suspense again: found %v", kinds)
	}
	b.holds("suspense", 0)
	b.holds("psp_clearing", -1500)
}

// A case whose notice has only just come is not held against a list that is younger than it.
func TestAYoungCaseWaits(t *testing.T) {
	t.Parallel()
	b, p, _ := contested(t, 5000, 1500, provider.DisputeNeedsResponse)
	p.lines = []provider.Movement{line("txn_1", "du_1", -5000, 1500, start)}
	c := p.truth["du_1"][0]
	c.Dispute.Withdrawn, c.Dispute.State = eur(0), provider.DisputeWon
	p.says("du_1", c)
	b.told("evt_late", "du_1")
	if kinds, _, _ := drifted(b.reconcile()); len(kinds) != 0 {
		t.Errorf("found %v a moment after the notice", kinds)
	}
}

// A case that we have never heard of is asked for; one that nobody explains is in suspense once.
func TestADisputeThatWeLack(t *testing.T) {
	t.Parallel()
	for name, known := range map[string]bool{"the provider tells of it": true, "nobody tells of it": false} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b, p := newTold(t)
			p.fetch = func(r provider.Request) (provider.Result, error) { return done(0, r) }
			pay, ref := b.captured()
			if known {
				c := disputed(pay, ref, provider.DisputeNeedsResponse, 5000, 1500, time.Time{})
				c.At = start
				p.says("du_1", c)
			}
			p.lines = []provider.Movement{line("txn_1", "du_1", -5000, 1500, start)}
			b.clock.Advance(time.Hour)
			kinds, _, theirs := drifted(b.reconcile())
			want := []string{"dispute suspense", "fee posted"}
			if known {
				want = []string{"missing_here imported"}
			}
			if len(kinds) != len(want) || kinds[0] != want[0] || known && theirs != -5000 {
				t.Errorf("found %v, want %v", kinds, want)
			}
			b.clock.Advance(time.Hour)
			if kinds, _, _ := drifted(b.reconcile()); len(kinds) != 0 {
				t.Errorf("found again: %v", kinds)
			}
			b.holds("psp_clearing", -1500)
			if known {
				b.holds("dispute_receivable", 5000)
				b.holds("suspense", 0)
			} else {
				b.holds("suspense", 5000)
			}
		})
	}
}
