package app

import (
	"context"
	"errors"
	"time"

	"emporium/kit/db"
	"emporium/services/payment/internal/payment"
	"emporium/services/payment/internal/provider"
)

// patience is how long a refund by others that has no room in our books waits for what makes room for it: long enough for any doubt
// about a request of ours to end. After it the payment is frozen, for a person to look.
const patience = 24 * time.Hour

// earlyError says that a refund by others was told before what made room for it; see payment.Early.
type earlyError struct{ payment string }

func (*earlyError) Error() string {
	return "payment: the provider tells of a refund for which there is no room yet"
}

// fit applies what a provider has told, within transactions that write makes. When a refund by others among it is early, the provider is
// asked what has become of the payment's captures and refunds, outside of any transaction: its answers say which of them it has refused,
// given back or taken back, whatever notices were lost. What is still early then is taken as it is after since+patience, and before
// that it is an error, while refunds of ours that are in doubt are asked for at once.
func (a *App) fit(ctx context.Context, name string, changes []provider.Change, since time.Time, write func(apply func(context.Context, *db.Tx) error) error) error {
	now := a.o.Clock.Now()
	waited := now.Sub(since) >= patience
	try := func(changes []provider.Change, waited bool) error {
		return write(func(ctx context.Context, tx *db.Tx) error { return a.applyAll(ctx, tx, name, changes, waited) })
	}
	err := try(changes, false)
	early, ok := errors.AsType[*earlyError](err)
	if !ok {
		return err
	}
	found, err := a.roomMakers(ctx, name, early.payment)
	if err != nil {
		return err
	}
	if err = try(append(found, changes...), waited); errors.As(err, &early) {
		err = errors.Join(err, a.hurryRefunds(ctx, early.payment, now))
	}
	return err
}

// roomMakers asks a provider what is true of a payment's captures, and of its refunds there that are not certainly under way: the list has
// what differs from our books.
func (a *App) roomMakers(ctx context.Context, name, id string) (found []provider.Change, err error) {
	p, err := a.o.Store.Get(ctx, id)
	if err != nil || p == nil {
		return nil, err
	}
	g := a.providers[name]
	ops := p.Operations()
	if inspector, ok := g.Provider.(provider.Inspector); ok {
		err := g.ask(ctx, a.o.CallTimeout, func(ctx context.Context) (err error) {
			found, err = inspector.Inspect(ctx, auth(p).Reference)
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	for i := range ops {
		o := &ops[i]
		if o.Kind != payment.Refund || o.Provider != name || o.Progress != payment.Succeeded && o.Progress != payment.Pending && o.Progress != payment.Unknown {
			continue
		}
		r, err := a.request(g, o)
		if err != nil {
			return nil, err
		}
		call, cancel := context.WithTimeout(ctx, a.o.CallTimeout)
		res, err := g.look(call, r)
		cancel()
		if err != nil {
			return nil, err
		}
		if res.State == provider.Succeeded && o.Progress != payment.Succeeded || res.State == provider.Declined {
			found = append(found, provider.Change{Kind: provider.Refund, State: res.State, PaymentID: id, Key: o.Key, Reference: res.Reference, Target: o.Target,
				Amount: res.Amount, Fee: res.Fee, Line: res.Line, Code: res.Code, Message: res.Message})
		}
	}
	return found, nil
}

// hurryRefunds has refunds that wait for their next attempt asked for now.
func (a *App) hurryRefunds(ctx context.Context, id string, now time.Time) error {
	return a.o.DB.Write(ctx, func(tx *db.Tx) error {
		p, err := a.load(ctx, tx, id)
		if err != nil || !p.HurryRefunds(now) {
			return err
		}
		tx.AfterCommit(a.calls.wakeSend)
		return a.finish(ctx, tx, []*payment.Payment{p})
	})
}
