package app

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"time"

	"emporium/kit/db"
	"emporium/services/payment/internal/ledger"
	"emporium/services/payment/internal/payment"
	"emporium/services/payment/internal/provider"
	"emporium/services/payment/internal/store"
)

// Kinds of drift.
const (
	driftMissingHere  = "missing_here"  // the provider has moved what we do not know of
	driftMissingThere = "missing_there" // we have booked what the provider does not list
	driftAmount       = "amount"        // both have it, with different amounts
	driftFee          = "fee"           // the fee differs from what was told
	driftDispute      = "dispute"       // what disputes have moved differs from what is booked for them
	driftNotice       = "missed_notice" // a notice that never arrived
)

// What was done about a drift.
const (
	actionSuspense = "suspense"       // posted to suspense, until a person has found out
	actionFrozen   = "frozen"         // the payment waits for a person
	actionImported = "imported"       // applied to its payment, as done by others
	actionPosted   = "posted"         // the difference was posted
	actionQueued   = "queued"         // taken as if it had arrived
	settleTime     = 30 * time.Minute // what is younger may not be in the provider's list yet
	listPages      = 1000             // more pages than any list has
)

// ErrNoList means that a provider lists no movements.
var ErrNoList = errors.New("payment: the provider lists no movements")

// Reconciliation is a run with what it has found.
type Reconciliation struct {
	Run    store.Run
	Drifts []store.Drift
}

// Reconcile compares what a provider lists for [from, to) with our books, in both directions. A movement that belongs to a
// payment of ours is applied to it, as a notice that never came would have been; one that belongs to none goes to
// suspense. What we have booked and the provider does not have freezes its payment: nothing is given back by a machine.
// Fees and payouts are posted. All of it can be repeated.
func (a *App) Reconcile(ctx context.Context, name string, from, to time.Time) (Reconciliation, error) {
	g := a.providers[name]
	if g == nil {
		return Reconciliation{}, fmt.Errorf("reconcile: there is no provider %q", name)
	}
	lister, ok := g.Provider.(provider.Lister)
	if !ok {
		return Reconciliation{}, fmt.Errorf("reconcile %s: %w", name, ErrNoList)
	}
	now := a.o.Clock.Now()
	r := &reconciler{a: a, name: name, from: from, to: to, now: now, seen: map[string]bool{}}
	r.out.Run = store.Run{ID: a.o.IDs.New("rec"), Provider: name, FromAt: db.Micros(from), ToAt: db.Micros(to), StartedAt: db.Micros(now)}
	err := r.missed(ctx)
	if err == nil {
		err = r.theirs(ctx, lister)
	}
	if err == nil {
		err = r.cases(ctx)
	}
	if err == nil {
		err = r.ours(ctx)
	}
	if err != nil {
		r.out.Run.Error = clip(err.Error(), 500)
	}
	return r.out, errors.Join(err, r.finish(ctx))
}

type reconciler struct {
	a        *App
	name     string
	from, to time.Time
	now      time.Time
	seen     map[string]bool // references of captures and refunds in the provider's list
	disputed []store.DisputeLine
	out      Reconciliation

	// What goes with the next post.
	fees   []fee
	found  []string // ids of postings to suspense that are explained by now, if there are any
	solved []string // subjects of their tasks
}

func (r *reconciler) drift(kind, reference, paymentID, currency string, ours, theirs int64, action string) {
	r.out.Drifts = append(r.out.Drifts, store.Drift{ID: r.a.o.IDs.New("drf"), RunID: r.out.Run.ID, Provider: r.name, Kind: kind, Reference: clip(reference, 191),
		PaymentID: paymentID, Ours: ours, Theirs: theirs, Currency: currency, Action: action, CreatedAt: db.Micros(r.now)})
}

// missed takes in the notices that never arrived, so that most of what they told is known before the lists are compared.
func (r *reconciler) missed(ctx context.Context) error {
	ids, err := r.a.CatchUp(ctx, r.name, r.from)
	for _, id := range ids {
		r.drift(driftNotice, id, "", "", 0, 0, actionQueued)
	}
	if err != nil || len(ids) == 0 {
		return err
	}
	for again := true; again && err == nil; {
		again, err = r.a.ApplyNotices(ctx)
	}
	return err
}

// theirs goes through the provider's list.
func (r *reconciler) theirs(ctx context.Context, lister provider.Lister) error {
	page := ""
	for range listPages {
		var movements []provider.Movement
		next := ""
		err := r.a.providers[r.name].ask(ctx, 4*r.a.o.CallTimeout, func(ctx context.Context) (err error) {
			movements, next, err = lister.Movements(ctx, r.from, r.to, page)
			return err
		})
		if err != nil {
			return fmt.Errorf("list movements: %w", err)
		}
		if err := r.page(ctx, movements); err != nil {
			return err
		}
		if next == "" {
			return nil
		}
		page = next
	}
	return errors.New("list movements: the list does not end")
}

func (r *reconciler) page(ctx context.Context, movements []provider.Movement) error {
	if err := r.owners(ctx, movements); err != nil {
		return err
	}
	var references, payments []string
	for i := range movements {
		if m := &movements[i]; m.Kind == provider.Capture || m.Kind == provider.Refund || m.Kind == provider.Returned {
			references = append(references, m.Reference)
			if m.PaymentID != "" {
				payments = append(payments, m.PaymentID)
			}
		}
	}
	ours, err := r.a.o.Store.MovedByReference(ctx, r.name, references, payments)
	if err != nil {
		return err
	}
	known := make(map[string]*store.Moved, len(ours))
	for i := range ours {
		if ours[i].Reference != "" {
			known[ours[i].Kind+" "+ours[i].Reference] = &ours[i]
		}
	}
	var posts []ledger.Transaction
	for i := range movements {
		m := &movements[i]
		r.out.Run.Movements++
		switch m.Kind {
		case provider.Capture, provider.Refund:
			r.seen[string(m.Kind)+" "+m.Reference] = true
			more, err := r.compare(ctx, m, known[string(m.Kind)+" "+m.Reference])
			if err != nil {
				return err
			}
			posts = append(posts, more...)
		case provider.Returned:
			more, err := r.returned(ctx, m, known[string(provider.Refund)+" "+m.Reference])
			if err != nil {
				return err
			}
			posts = append(posts, more...)
		case provider.PaidOut:
			posts = append(posts, ledger.Payout(r.name, m.Reference, m.Amount.Currency, abs(m.Amount.Amount), m.At))
			r.out.Run.Matched++
		case provider.FeeTaken:
			posts = append(posts, ledger.Charge(r.name, m.ID, m.Fee.Currency, m.Fee.Amount, m.At))
			r.out.Run.Matched++
		case provider.Disputed:
			r.disputed = append(r.disputed, store.DisputeLine{Provider: r.name, ID: clip(m.ID, 191), Reference: clip(m.Reference, 191), PaymentID: clip(m.PaymentID, 64),
				Amount: m.Amount.Amount, Fee: m.Fee.Amount, Currency: m.Amount.Currency, At: db.Micros(m.At)})
		default:
			posts = append(posts, r.unexplained(m, m.ID, m.ID, m.PaymentID, 1)...)
		}
	}
	return r.post(ctx, posts)
}

// compare holds a capture or refund of the list against ours.
func (r *reconciler) compare(ctx context.Context, m *provider.Movement, ours *store.Moved) ([]ledger.Transaction, error) {
	switch {
	case ours == nil:
		return r.unknown(ctx, m)
	case ours.Amount != m.Amount.Amount || ours.Currency != m.Amount.Currency:
		if err := r.freeze(ctx, ours); err != nil {
			return nil, err
		}
		r.drift(driftAmount, m.Reference, ours.PaymentID, m.Amount.Currency, ours.Amount, m.Amount.Amount, actionFrozen)
		return nil, nil
	}
	r.out.Run.Matched++
	r.explained(m, m.Reference)
	posts := r.exchanged(m, ours)
	if m.Fee.Currency == ours.Currency && m.Fee.Amount != ours.Fee {
		if ours.Fee != 0 {
			r.drift(driftFee, m.Reference, ours.PaymentID, ours.Currency, ours.Fee, m.Fee.Amount, actionPosted)
		}
		r.fees = append(r.fees, fee{r.movement(m, ours), m.Fee.Amount})
	}
	return posts, nil
}

// returned holds a refund that came back against ours. One that we still take for done is taken back.
func (r *reconciler) returned(ctx context.Context, m *provider.Movement, ours *store.Moved) ([]ledger.Transaction, error) {
	switch {
	case ours == nil:
		return r.unexplained(m, m.Reference, m.ID, m.PaymentID, 1), nil
	case ours.Code == payment.CodeReversed, ours.Progress == string(payment.Declined):
		// Known, or it had come back before we had ever heard that it was made.
		r.out.Run.Matched++
		r.explained(m, m.ID)
		return r.exchanged(m, ours), nil
	}
	c := provider.Change{Kind: provider.Refund, State: provider.Declined, PaymentID: ours.PaymentID, Reference: m.Reference, Code: payment.CodeReversed, At: m.At}
	if err := r.a.o.DB.Write(ctx, func(tx *db.Tx) error { return r.a.Apply(ctx, tx, r.name, []provider.Change{c}) }); err != nil {
		return nil, err
	}
	r.drift(driftMissingHere, m.Reference, ours.PaymentID, m.Amount.Currency, 0, m.Amount.Amount, actionImported)
	r.explained(m, m.ID)
	return r.exchanged(m, ours), nil
}

// limit is by how much a fee may differ to count as rounding: nothing when no fee was told at all.
func (r *reconciler) limit(told int64) int64 {
	if told == 0 {
		return 0
	}
	return r.a.o.FeeRounding
}

// unknown applies a movement to the payment that it names, or sends it to suspense.
func (r *reconciler) unknown(ctx context.Context, m *provider.Movement) ([]ledger.Transaction, error) {
	imported := false
	if m.PaymentID != "" {
		c := provider.Change{Kind: m.Kind, State: provider.Succeeded, PaymentID: m.PaymentID, Key: m.Key, Reference: m.Reference, Target: m.Target, Amount: m.Amount,
			Fee: m.Fee, At: m.At}
		err := r.a.fit(ctx, r.name, []provider.Change{c}, m.At, func(apply func(context.Context, *db.Tx) error) error {
			return r.a.o.DB.Write(ctx, func(tx *db.Tx) error { return apply(ctx, tx) })
		})
		if _, early := errors.AsType[*earlyError](err); early {
			return nil, nil // its own notice, or the next comparison, comes when what is in its way is known
		}
		if err != nil && !errors.Is(err, ErrUnknownPayment) {
			return nil, err
		}
		imported = err == nil
	}
	if imported {
		r.drift(driftMissingHere, m.Reference, m.PaymentID, m.Amount.Currency, 0, m.Amount.Amount, actionImported)
		return r.imported(ctx, m)
	}
	sign := int64(1)
	if m.Kind == provider.Refund {
		sign = -1
	}
	return r.unexplained(m, m.Reference, m.Reference, "", sign), nil
}

// ours goes through our books for what the provider has not listed. What it does not know when asked either freezes its
// payment; what it knows is only late in its list.
func (r *reconciler) ours(ctx context.Context) error {
	to := r.to
	if young := r.now.Add(-settleTime); young.Before(to) {
		to = young
	}
	after := store.Moved{}
	for {
		page, err := r.a.o.Store.MovedBetween(ctx, r.name, r.from, to, after, 500)
		if err != nil || len(page) == 0 {
			return err
		}
		after = page[len(page)-1]
		for i := range page {
			m := &page[i]
			if r.seen[m.Kind+" "+m.Reference] || m.Code == payment.CodeIntegrity {
				continue
			}
			there, err := r.there(ctx, m)
			if err != nil {
				return err
			}
			if there {
				continue
			}
			if err := r.freeze(ctx, m); err != nil {
				return err
			}
			r.drift(driftMissingThere, m.Reference, m.PaymentID, m.Currency, m.Amount, 0, actionFrozen)
		}
	}
}

// there asks the provider for one operation by itself.
func (r *reconciler) there(ctx context.Context, m *store.Moved) (bool, error) {
	p, err := r.a.o.Store.Get(ctx, m.PaymentID)
	if err != nil || p == nil {
		return true, err
	}
	o, ok := p.Operation(m.ID)
	if !ok {
		return true, nil
	}
	g := r.a.providers[r.name]
	req, err := r.a.request(g, &o)
	if err != nil {
		return true, err
	}
	call, cancel := context.WithTimeout(ctx, r.a.o.CallTimeout)
	defer cancel()
	res, err := g.look(call, req)
	if err != nil {
		return true, fmt.Errorf("look up %s: %w", m.ID, err)
	}
	return res.State == provider.Succeeded, nil
}

func (r *reconciler) freeze(ctx context.Context, m *store.Moved) error {
	return r.a.o.DB.Write(ctx, func(tx *db.Tx) error {
		found, err := r.a.o.Store.Load(ctx, tx, []string{m.PaymentID})
		if err != nil || found[m.PaymentID] == nil {
			return err
		}
		p := found[m.PaymentID]
		if !p.Freeze(m.ID, r.now) {
			return nil
		}
		return r.a.finish(ctx, tx, []*payment.Payment{p})
	})
}

// finish writes the run and its drifts down, with a task for each that is in suspense.
func (r *reconciler) finish(ctx context.Context) error {
	r.out.Run.Drifts, r.out.Run.FinishedAt = int64(len(r.out.Drifts)), db.Micros(r.a.o.Clock.Now())
	var tasks []store.Task
	for i := range r.out.Drifts {
		if d := &r.out.Drifts[i]; d.Action == actionSuspense {
			tasks = append(tasks, store.Task{ID: r.a.o.IDs.New("tsk"), Kind: taskSuspense, Subject: r.suspended(d.Reference),
				Note: "The provider has moved money that no payment explains.", CreatedAt: db.Micros(r.now)})
		}
	}
	return r.a.o.DB.Write(context.WithoutCancel(ctx), func(tx *db.Tx) error {
		if err := r.a.o.Store.AddRun(ctx, tx, &r.out.Run); err != nil {
			return err
		}
		if _, err := r.a.o.Store.AddDrifts(ctx, tx, r.out.Drifts); err != nil {
			return err
		}
		tx.AfterCommit(func() {
			for i := range r.out.Drifts {
				r.a.metrics.drifts.Add(r.out.Drifts[i].Kind, 1)
			}
			if len(r.out.Drifts) > 0 {
				r.a.o.Log.LogAttrs(ctx, slog.LevelError, "the provider's list and our books differ; see the reconciliation's report",
					slog.String("provider", r.name), slog.Int("drifts", len(r.out.Drifts)))
			}
		})
		return r.a.addTasks(ctx, tx, tasks)
	})
}

// ReconcileDue reconciles each provider that lists its movements, once every interval, over what was not compared yet and
// a day before it. It is a worker.
func (a *App) ReconcileDue(every time.Duration) func(context.Context) (bool, error) {
	return func(ctx context.Context) (bool, error) {
		now := a.o.Clock.Now()
		var failed []error
		for _, name := range a.names {
			if _, ok := a.providers[name].Provider.(provider.Lister); !ok {
				continue
			}
			last, err := a.o.Store.LastRun(ctx, name)
			if err != nil {
				return false, err
			}
			from := now.Add(-7 * 24 * time.Hour)
			if last.ToAt > 0 {
				if now.Sub(db.Time(last.ToAt)) < every {
					continue
				}
				from = db.Time(last.ToAt).Add(-24 * time.Hour)
			}
			if _, err := a.Reconcile(ctx, name, from, now); err != nil {
				failed = append(failed, err)
			}
		}
		return false, errors.Join(failed...)
	}
}

// Listed returns the providers that can be reconciled.
func (a *App) Listed() (out []string) {
	for _, name := range a.names {
		if _, ok := a.providers[name].Provider.(provider.Lister); ok {
			out = append(out, name)
		}
	}
	return slices.Clip(out)
}

func abs(n int64) int64 { return max(n, -n) }

// Balances folds the postings made before until; the zero time means all.
func (a *App) Balances(ctx context.Context, until time.Time) ([]store.Balance, error) {
	return a.o.Store.Balances(ctx, until)
}

// Entries lists postings with their transactions, in the order of their times.
func (a *App) Entries(ctx context.Context, f store.EntryFilter) ([]store.Entry, error) {
	return a.o.Store.Entries(ctx, f)
}

// Runs lists reconciliations, the newest first.
func (a *App) Runs(ctx context.Context, before string, limit int) ([]store.Run, error) {
	return a.o.Store.Runs(ctx, before, limit)
}

// Drifts lists what a run has found first, or all runs, the newest first.
func (a *App) Drifts(ctx context.Context, run, before string, limit int) ([]store.Drift, error) {
	return a.o.Store.Drifts(ctx, run, before, limit)
}
