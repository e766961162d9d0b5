package app

import (
	"context"
	"errors"
	"fmt"
	"log/slog"

	"emporium/kit/db"
	"emporium/kit/money"
	"emporium/services/payment/internal/dispute"
	"emporium/services/payment/internal/payment"
	"emporium/services/payment/internal/provider"
)

// ErrUnknownPayment means that news are about a payment that is not there, or not yet.
var ErrUnknownPayment = errors.New("payment: the provider speaks of a payment that is not here")

// Fetch asks a provider what is true now of what a notice is about. It is called outside of any transaction. Errors:
// provider.ErrAbsent when the provider does not know it.
func (a *App) Fetch(ctx context.Context, name string, n provider.Notice, raw []byte) ([]provider.Change, error) {
	g := a.providers[name]
	if g == nil {
		return nil, fmt.Errorf("payment: there is no provider %q", name)
	}
	hooks, ok := g.Provider.(provider.Hooks)
	if !ok {
		return nil, fmt.Errorf("payment: provider %q sends no notices", name)
	}
	fetch := func() (changes []provider.Change, err error) {
		absent := false
		err = g.ask(ctx, a.o.CallTimeout, func(ctx context.Context) (err error) {
			if changes, err = hooks.Changes(ctx, n, raw); errors.Is(err, provider.ErrAbsent) {
				absent, err = true, nil // an answer, which does not count against the provider
			}
			return err
		})
		if absent {
			err = provider.ErrAbsent
		}
		return changes, err
	}
	// What is about a dispute says so by its name, as a rule. Where it does not, it is asked for once more after its views are known.
	views, err := a.o.Store.DisputeViews(ctx, name, reference(n.Object))
	if err != nil {
		return nil, err
	}
	changes, err := fetch()
	if err == nil && !viewed(changes, views) {
		if views, err = a.o.Store.DisputeViews(ctx, name, cases(changes)...); err != nil {
			return nil, err
		}
		if changes, err = fetch(); err == nil && !viewed(changes, views) {
			err = dispute.ErrStale // a case that was not there a moment ago
		}
	}
	return changes, err
}

// viewed notes in what is told of disputes how many views of each were known before. It reports false when that is not known of one.
func viewed(changes []provider.Change, views map[string]int64) bool {
	all := true
	for i := range changes {
		if c := &changes[i]; c.Dispute != nil {
			n, known := views[reference(c.Reference)]
			d := *c.Dispute // it is the adapter's
			d.Views, c.Dispute = n, &d
			all = all && known
		}
	}
	return all
}

func cases(changes []provider.Change) (out []string) {
	for i := range changes {
		if changes[i].Dispute != nil {
			out = append(out, reference(changes[i].Reference))
		}
	}
	return out
}

// reference is a provider's name of a case, as it is kept.
func reference(s string) string { return clip(s, 191) }

// Apply applies what a provider has told, within tx. What is known already changes nothing. Changes of one payment are
// applied in the order given, but for those that are early. ErrUnknownPayment asks to be tried again later, dispute.ErrStale for
// what is true now to be fetched again, and an *earlyError for what was told too late; see fit.
func (a *App) Apply(ctx context.Context, tx *db.Tx, name string, changes []provider.Change) error {
	return a.applyAll(ctx, tx, name, changes, false)
}

// applyAll is Apply, which takes what is early as it is when it was waited for in vain.
func (a *App) applyAll(ctx context.Context, tx *db.Tx, name string, changes []provider.Change, waited bool) error {
	var early []provider.Change
	for i := range changes {
		err := a.apply(ctx, tx, name, &changes[i], false)
		if _, ok := errors.AsType[*earlyError](err); ok {
			early = append(early, changes[i]) // what makes room for it may be further down
			continue
		}
		if err != nil {
			return err
		}
	}
	for i := range early {
		if err := a.apply(ctx, tx, name, &early[i], waited); err != nil {
			return err
		}
	}
	return nil
}

func (a *App) apply(ctx context.Context, tx *db.Tx, name string, c *provider.Change, waited bool) error {
	if c.Kind == provider.Stored {
		return a.storedElsewhere(ctx, tx, name, c.Saved)
	}
	id, err := a.o.Store.PaymentOf(ctx, tx, name, c.PaymentID, c.Target, c.Reference)
	if err != nil {
		return err
	}
	if id == "" {
		return fmt.Errorf("%s %s: %w", c.Kind, clip(c.Reference, 64), ErrUnknownPayment)
	}
	found, err := a.o.Store.Load(ctx, tx, []string{id})
	if err != nil {
		return err
	}
	p := found[id]
	if p == nil {
		return ErrUnknownPayment
	}
	if c.Kind == provider.Disputed {
		return a.disputed(ctx, tx, name, p, c)
	}
	p.Because(originOf(ctx))
	now := a.o.Clock.Now()
	if c.State == provider.Approved {
		if !p.Hurry(now) {
			return nil
		}
		tx.AfterCommit(a.calls.wakeSend)
	} else {
		n, ok := news(p, c)
		if ok && !waited && p.Early(n) {
			return &earlyError{id}
		}
		if !ok || !p.Observe(a.o.IDs, n, now) {
			return nil
		}
		if p.Status() == payment.IntegrityFailure {
			a.o.Log.LogAttrs(ctx, slog.LevelError, "the provider tells something else than our books; the payment is frozen",
				slog.String("payment", p.ID()), slog.String("provider", name))
		}
	}
	return a.finish(ctx, tx, []*payment.Payment{p})
}

// news is a change in the words of the domain.
func news(p *payment.Payment, c *provider.Change) (payment.News, bool) {
	n := payment.News{Kind: payment.Kind(c.Kind), Key: c.Key, Reference: clip(c.Reference, 255), Target: clip(c.Target, 255), Amount: c.Amount.Amount,
		Currency: c.Amount.Currency, Code: clip(c.Code, 64), Message: clip(c.Message, 500), ActionURL: clip(c.ActionURL, 2048), ValidUntil: c.Expires, Card: clip(c.Card, 255),
		Unusable: c.Unusable}
	n.Fee, n.Foreign = feeIn(p.Snapshot().Amount.Currency, c.Fee, c.Line)
	if c.Amount == (money.Money{}) {
		n.Currency = ""
	}
	switch c.State {
	case provider.Succeeded:
		n.Verdict = payment.Done
	case provider.RequiresAction:
		n.Verdict = payment.Waiting
	case provider.Pending:
		n.Verdict = payment.Accepted
	case provider.Declined:
		n.Verdict = payment.Refused
	default:
		if c.Kind != provider.Expired {
			return n, false
		}
		n.Verdict = payment.Done
	}
	return n, true
}

// Hooks returns a provider that sends notices; nil when there is none of that name.
func (a *App) Hooks(name string) provider.Hooks {
	g := a.providers[name]
	if g == nil {
		return nil
	}
	h, _ := g.Provider.(provider.Hooks)
	return h
}

// Told returns the providers that send notices.
func (a *App) Told() (out []string) {
	for _, name := range a.names {
		if a.Hooks(name) != nil {
			out = append(out, name)
		}
	}
	return out
}

// Live reports whether the provider's credentials move real money, and whether it tells.
func (a *App) Live(name string) (live, known bool) {
	if g := a.providers[name]; g != nil {
		if m, ok := g.Provider.(provider.LiveMode); ok {
			return m.Live(), true
		}
	}
	return false, false
}
