package app

import (
	"context"
	"errors"
	"slices"
	"time"

	"emporium/kit/db"
	"emporium/services/payment/internal/dispute"
	"emporium/services/payment/internal/ledger"
	"emporium/services/payment/internal/provider"
	"emporium/services/payment/internal/store"
)

// A dispute moves money more than once, weeks apart: it is withdrawn, given back, withdrawn again, each with fees. One window
// of the provider's list shows a part of that. So the lines are kept, and what they come to for a case is held against what
// the ledger has for it: both must be the same, whatever the order was.

// casesCompared is for how long a case is held against its lines after it has last moved money.
const casesCompared = 180 * 24 * time.Hour

// claim is all that is known of the money of one reference in one currency, in the list and in the books.
type claim struct {
	reference, currency string
	paymentID           string
	newest              int64 // microseconds
	lines               int64 // of those in the run's window
	amount, fee         int64 // of the list: negative was taken; the fee is positive
	booked, bookedFee   int64 // of the ledger, likewise
}

// cases holds the money of disputes against the ledger. What differs goes to suspense, so that the books show what the
// provider holds, and a person finds out.
func (r *reconciler) cases(ctx context.Context) error {
	err := r.a.o.DB.Write(ctx, func(tx *db.Tx) error { return r.a.o.Store.AddDisputeLines(ctx, tx, r.disputed) })
	if err != nil {
		return err
	}
	lines, err := r.a.o.Store.DisputeLines(ctx, r.name, r.now.Add(-casesCompared))
	if err != nil || len(lines) == 0 {
		return err
	}
	claims := r.claims(lines)
	known, err := r.knownCases(ctx, claims)
	if err != nil {
		return err
	}
	first, err := r.a.o.Store.FirstCompared(ctx, r.name)
	if err != nil {
		return err
	}
	if first.IsZero() || r.from.Before(first) {
		first = r.from
	}
	if err := r.booked(ctx, claims, known); err != nil {
		return err
	}
	var posts []ledger.Transaction
	for _, c := range claims {
		posts = append(posts, r.settle(c, known[c.reference], first)...)
	}
	return r.post(ctx, posts)
}

// claims sums the lines by what they are about.
func (r *reconciler) claims(lines []store.DisputeLine) []*claim {
	fresh := map[string]bool{}
	for i := range r.disputed {
		fresh[r.disputed[i].ID] = true
	}
	var out []*claim
	by := map[string]*claim{}
	for i := range lines {
		l := &lines[i]
		c := by[l.Reference+" "+l.Currency]
		if c == nil {
			c = &claim{reference: l.Reference, currency: l.Currency}
			by[l.Reference+" "+l.Currency] = c
			out = append(out, c)
		}
		c.amount, c.fee, c.newest = c.amount+l.Amount, c.fee+l.Fee, max(c.newest, l.At)
		if l.PaymentID != "" {
			c.paymentID = l.PaymentID
		}
		if fresh[l.ID] {
			c.lines++
		}
	}
	return out
}

// knownCases finds our cases by what the list names: the case itself, or the capture. One that we have never heard of is asked
// for at the provider, as if its notice had come.
func (r *reconciler) knownCases(ctx context.Context, claims []*claim) (map[string][]*dispute.Dispute, error) {
	references := make([]string, 0, len(claims))
	for _, c := range claims {
		references = append(references, c.reference)
	}
	find := func() (map[string][]*dispute.Dispute, error) {
		list, err := r.a.o.Store.DisputesOf(ctx, r.name, references)
		out := map[string][]*dispute.Dispute{}
		for _, d := range list {
			out[d.Reference] = append(out[d.Reference], d)
			if d.Capture != d.Reference && d.Capture != "" {
				out[d.Capture] = append(out[d.Capture], d)
			}
		}
		return out, err
	}
	known, err := find()
	if err != nil {
		return nil, err
	}
	imported := false
	for _, c := range claims {
		if len(known[c.reference]) > 0 || c.lines == 0 {
			continue
		}
		changes, err := r.a.Fetch(ctx, r.name, provider.Notice{Object: c.reference}, nil)
		if err != nil {
			continue // a provider that cannot be asked so: the money goes to suspense
		}
		changes = slices.DeleteFunc(changes, func(c provider.Change) bool { return c.Kind != provider.Disputed })
		err = r.a.o.DB.Write(ctx, func(tx *db.Tx) error { return r.a.Apply(ctx, tx, r.name, changes) })
		switch {
		case errors.Is(err, dispute.ErrStale):
			imported = true // by its notice, while we asked
		case err == nil && len(changes) > 0:
			imported = true
			r.drift(driftMissingHere, c.reference, changes[0].PaymentID, c.currency, 0, c.amount, actionImported)
		}
	}
	if imported {
		return find()
	}
	return known, nil
}

// booked sums what the ledger has for each claim.
func (r *reconciler) booked(ctx context.Context, claims []*claim, known map[string][]*dispute.Dispute) error {
	var references []string
	for _, c := range claims {
		references = append(references, c.posted(known[c.reference])...)
	}
	slices.Sort(references)
	sums, err := r.a.o.Store.DisputePostings(ctx, r.name, slices.Compact(references))
	if err != nil {
		return err
	}
	for _, c := range claims {
		own := c.posted(known[c.reference])
		for i := range sums {
			s := &sums[i]
			if s.Currency != c.currency || !slices.Contains(own, s.Reference) {
				continue
			}
			switch ledger.Account(s.Account) {
			case ledger.Clearing:
				c.booked += s.Amount
			case ledger.Fees, ledger.Rounding:
				c.bookedFee += s.Amount
			}
		}
		c.booked += c.bookedFee // what left the provider for the case, without its fees
	}
	return nil
}

// posted are the references under which the books have what a claim is about.
func (c *claim) posted(cases []*dispute.Dispute) []string {
	out := []string{c.reference}
	for _, d := range cases {
		if d.Reference != c.reference {
			out = append(out, d.Reference)
		}
	}
	return out
}

// settle compares one claim, and returns what brings the books to the list.
func (r *reconciler) settle(c *claim, cases []*dispute.Dispute, first time.Time) []ledger.Transaction {
	young := r.now.Add(-settleTime)
	for _, d := range cases {
		if d.OpenedAt.Before(first) || d.UpdatedAt.After(young) {
			r.out.Run.Matched += c.lines // its first lines were before any comparison, or the list is late
			return nil
		}
	}
	amount, fee := c.amount-c.booked, c.fee-c.bookedFee
	if amount == 0 && fee == 0 {
		r.out.Run.Matched += c.lines
		return nil
	}
	if db.Time(c.newest).After(young) {
		return nil // its notice may still be on its way; all lines are compared again with the next list
	}
	paymentID := c.paymentID
	if len(cases) > 0 {
		paymentID = cases[0].PaymentID
	}
	if amount != 0 {
		r.drift(driftDispute, c.reference, paymentID, c.currency, c.booked, c.amount, actionSuspense)
	}
	if fee != 0 {
		r.drift(driftFee, c.reference, paymentID, c.currency, c.bookedFee, c.fee, actionPosted)
	}
	return []ledger.Transaction{ledger.DisputeDifference(r.name, c.reference, paymentID, c.currency, amount, fee, r.limit(c.bookedFee), r.out.Run.ID, r.now)}
}
