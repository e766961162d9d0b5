package app

import (
	"cmp"
	"context"

	"emporium/kit/db"
	"emporium/services/payment/internal/ledger"
	"emporium/services/payment/internal/payment"
	"emporium/services/payment/internal/provider"
	"emporium/services/payment/internal/store"
)

// What a movement has changed in our balance at the provider is booked where the provider holds it, which may be in another
// currency than what was paid.

// owners finds the payments of refunds that name their capture alone, as those do that were made at the provider by hand.
func (r *reconciler) owners(ctx context.Context, movements []provider.Movement) error {
	var targets []string
	for i := range movements {
		if m := &movements[i]; m.PaymentID == "" && m.Target != "" {
			targets = append(targets, m.Target)
		}
	}
	if len(targets) == 0 {
		return nil
	}
	captures, err := r.a.o.Store.MovedByReference(ctx, r.name, targets, nil)
	if err != nil {
		return err
	}
	of := map[string]string{}
	for i := range captures {
		of[captures[i].Reference] = captures[i].PaymentID
	}
	for i := range movements {
		if m := &movements[i]; m.PaymentID == "" {
			m.PaymentID = of[m.Target]
		}
	}
	return nil
}

func (r *reconciler) movement(m *provider.Movement, ours *store.Moved) ledger.Movement {
	return ledger.Movement{Kind: ours.Kind, OperationID: ours.ID, PaymentID: ours.PaymentID, OrderID: ours.OrderID, Provider: r.name,
		Currency: ours.Currency, Reference: ours.Reference, Fee: ours.Fee, At: m.At}
}

// exchanged is what the provider has exchanged, and the fee that it has taken in another currency than the payment's. The
// list alone tells of them: what a payment's own fee is was booked with its capture.
func (r *reconciler) exchanged(m *provider.Movement, ours *store.Moved) (posts []ledger.Transaction) {
	sign := int64(1)
	if m.Kind == provider.Refund {
		sign = -1
	}
	mv, line := r.movement(m, ours), cmp.Or(m.ID, m.Reference)
	if m.Settled.Currency != "" && m.Settled.Currency != ours.Currency {
		posts = ledger.Exchanged(mv, line, sign*ours.Amount, m.Settled.Currency, sign*m.Settled.Amount)
	}
	if m.Fee.Currency != ours.Currency && m.Fee.Amount != 0 {
		posts = append(posts, ledger.ForeignFee(mv, line, m.Fee.Currency, m.Fee.Amount))
	}
	return posts
}

// imported posts what belongs to a movement that was applied to its payment, unless that was frozen by it.
func (r *reconciler) imported(ctx context.Context, m *provider.Movement) ([]ledger.Transaction, error) {
	all, err := r.a.o.Store.MovedByReference(ctx, r.name, []string{m.Reference}, []string{m.PaymentID})
	if err != nil {
		return nil, err
	}
	for i := range all {
		if o := &all[i]; o.Kind == string(m.Kind) && o.Reference == m.Reference && o.Code != payment.CodeIntegrity {
			r.explained(m, m.Reference)
			return r.exchanged(m, o), nil
		}
	}
	return nil, nil
}

// explained notes a movement whose payment is known, and under which line it would be in suspense since an earlier comparison.
func (r *reconciler) explained(m *provider.Movement, line string) {
	r.found = append(r.found, ledger.UnexplainedIDs(string(m.Kind), r.name, line)...)
	r.solved = append(r.solved, r.suspended(m.Reference))
}

// suspended is what a task about a movement in suspense is known by.
func (r *reconciler) suspended(reference string) string {
	return clip(r.name+" "+clip(reference, 191), 191)
}

// fee is what the list says that a capture or refund of ours has cost.
type fee struct {
	of     ledger.Movement
	listed int64
}

// post books what a part of the list has shown, with all that goes with it: what was in suspense and is explained by now goes back,
// and operations take the fees that the list has of them.
func (r *reconciler) post(ctx context.Context, posts []ledger.Transaction) error {
	fees, found, solved := r.fees, r.found, r.solved
	r.fees, r.found, r.solved = nil, nil, nil
	back, err := r.a.o.Store.Transactions(ctx, found)
	if err != nil {
		return err
	}
	for i := range back {
		posts = append(posts, ledger.Reverse(back[i], r.now))
	}
	if len(posts)+len(fees) == 0 {
		return nil
	}
	return r.a.o.DB.Write(ctx, func(tx *db.Tx) error {
		differences, err := r.takeFees(ctx, tx, fees)
		if err != nil {
			return err
		}
		for _, subject := range solved {
			if len(back) == 0 {
				break
			}
			if _, err := r.a.o.Store.SettleTask(ctx, tx, taskSuspense, subject, r.now); err != nil {
				return err
			}
		}
		return r.a.o.Store.Post(ctx, tx, append(differences, posts...), r.now)
	})
}

// takeFees has operations take the fees that the list has of them, so that a notice that tells of one later books it no more, and
// returns what they differ by from what was told until now.
func (r *reconciler) takeFees(ctx context.Context, tx *db.Tx, fees []fee) (posts []ledger.Transaction, err error) {
	ids := make([]string, len(fees))
	for i := range fees {
		ids[i] = fees[i].of.PaymentID
	}
	found, err := r.a.o.Store.Load(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	for _, f := range fees {
		p := found[f.of.PaymentID]
		if p == nil {
			continue
		}
		o, _ := p.Operation(f.of.OperationID)
		if o.Fee == f.listed || !p.TakeFee(o.ID, f.listed) {
			continue
		}
		f.of.Fee = o.Fee
		posts = append(posts, ledger.FeeDifference(f.of, f.listed, r.limit(o.Fee)))
	}
	return posts, r.a.finish(ctx, tx, sorted(found))
}

// unexplained sends what our balance at the provider has changed by to suspense, and books the fee that was kept of it: so
// the books show what the provider holds. reference is what people read of it, and line under what it is posted once.
func (r *reconciler) unexplained(m *provider.Movement, reference, line, paymentID string, sign int64) []ledger.Transaction {
	held := m.Held()
	r.drift(driftMissingHere, reference, paymentID, held.Currency, 0, held.Amount, actionSuspense)
	posts := []ledger.Transaction{ledger.Unexplained(string(m.Kind), r.name, line, held.Currency, sign*held.Amount, m.At)}
	if m.Fee.Amount != 0 {
		posts = append(posts, ledger.UnexplainedFee(string(m.Kind), r.name, line, m.Fee.Currency, m.Fee.Amount, m.At))
	}
	return posts
}
