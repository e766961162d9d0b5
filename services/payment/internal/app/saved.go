package app

import (
	"context"
	"time"

	contract "emporium/contract/event"
	"emporium/contract/problem"
	"emporium/kit/db"
	"emporium/kit/event"
	"emporium/kit/fault"
	"emporium/kit/money"
	"emporium/services/payment/internal/payment"
	"emporium/services/payment/internal/store"
	"emporium/services/payment/internal/wallet"
)

// savedOf reads the saved methods that payments are asked for with. An order that is paid anew while its customer is not
// there is paid with what she has saved with its first payment: that takes the place of the method in the request.
func (a *App) savedOf(ctx context.Context, tx *db.Tx, batch []event.Of[requested], known []store.Known) (map[string]*wallet.Method, error) {
	var ids, customers []string
	for i := range batch {
		r := &batch[i].Payload
		switch {
		case r.Choice.SavedMethod != "":
			ids = append(ids, r.Choice.SavedMethod)
		case r.OffSession && r.CustomerID != "":
			customers = append(customers, r.CustomerID)
		}
	}
	out, err := a.o.Store.Saved(ctx, tx, ids)
	if err != nil || len(customers) == 0 {
		return out, err
	}
	theirs, err := a.o.Store.SavedOf(ctx, tx, customers...)
	if err != nil {
		return nil, err
	}
	orders := make(map[string]string, len(known))
	for _, k := range known {
		orders[k.ID] = k.OrderID
	}
	for i := range batch {
		r := &batch[i].Payload
		for _, m := range theirs {
			if r.Choice.SavedMethod == "" && r.OffSession && m.CustomerID == r.CustomerID && m.PaymentID != "" && orders[m.PaymentID] == r.OrderID {
				r.Choice.SavedMethod, out[m.ID] = m.ID, m
			}
		}
	}
	return out, nil
}

// consent is when the customer agreed that what she pays with is kept.
func consent(c *contract.PaymentChoice) time.Time {
	if c.SaveConsentAt == nil {
		return time.Time{}
	}
	return *c.SaveConsentAt
}

// savedChoice is what an order chose with one of its customer's saved methods; m is nil when there is none.
func savedChoice(r *requested, m *wallet.Method) payment.Choice {
	c := payment.Choice{Provider: r.Choice.Provider, Method: r.Choice.Method, SavedMethod: clip(r.Choice.SavedMethod, 64), OffSession: r.OffSession}
	if m != nil {
		c.Provider, c.Method, c.SavedReference = m.Provider, m.Kind, nameOf(m)
	}
	return c
}

// admitSaved says why a saved method cannot pay, with a code; nothing when all is well.
func (a *App) admitSaved(m *wallet.Method, r *requested, amount money.Money, now time.Time) string {
	if m == nil || r.CustomerID == "" || m.CustomerID != r.CustomerID || m.Usable(now) != nil {
		return codeSavedMethod
	}
	g := a.providers[m.Provider]
	if g == nil || a.vault(m.Provider) == nil || len(g.Methods(amount.Currency)) == 0 || !a.sells(m.Provider, amount.Currency) {
		return payment.CodeMethod
	}
	if err := a.o.Markets.Check(m.Provider, r.Country, amount, ""); err != nil {
		return string(fault.CodeOf(err))
	}
	if err := g.Check(m.Kind, amount); err != nil {
		return string(fault.CodeOf(err))
	}
	return ""
}

// Wish is how somebody wants a payment to be paid.
type Wish struct {
	Provider, Method string
	// SavedMethod is the id of a method that the customer has saved; it pays instead of Method.
	SavedMethod string
	// Save is true when the shopper agrees that what she pays with is kept.
	Save bool
	// OffSession says that the shopper is not there to act.
	OffSession bool
}

// choose checks a wish for a payment, and turns it into a choice.
func (a *App) choose(ctx context.Context, tx *db.Tx, p *payment.Payment, w Wish) (payment.Choice, error) {
	s := p.Snapshot()
	c := payment.Choice{Provider: w.Provider, Method: w.Method}
	pointer := "/method"
	if w.SavedMethod != "" {
		pointer = "/saved_method"
		found, err := a.o.Store.Saved(ctx, tx, []string{w.SavedMethod})
		if err != nil {
			return c, err
		}
		m := found[w.SavedMethod]
		if m == nil || s.CustomerID == "" || m.CustomerID != s.CustomerID {
			return c, unavailable(nil, pointer, "There is no such saved way to pay.")
		}
		if err := m.Usable(a.o.Clock.Now()); err != nil {
			return c, unavailable(err, pointer, "This saved way to pay cannot be used any more.")
		}
		if w.Provider != "" && w.Provider != m.Provider {
			return c, unavailable(nil, "/provider", "The saved way to pay is kept by another provider.")
		}
		c = payment.Choice{Provider: m.Provider, Method: m.Kind, SavedMethod: m.ID, SavedReference: nameOf(m), OffSession: w.OffSession}
	}
	g := a.providers[c.Provider]
	switch {
	case g == nil || !a.sells(c.Provider, s.Amount.Currency), w.SavedMethod == "" && !g.Accepts(c.Method, s.Amount.Currency),
		w.SavedMethod != "" && (a.vault(c.Provider) == nil || len(g.Methods(s.Amount.Currency)) == 0):
		return c, unavailable(nil, pointer, "This way of paying is not available. Choose another one.")
	case w.Save && !a.saves(c.Provider, c.Method):
		return c, unavailable(nil, "/save_payment_method", "What is paid with cannot be kept. Pay without saving it.")
	case !g.available():
		return c, doesNotAnswer(g, pointer)
	}
	rest := money.New(s.Amount.Amount-p.GiftHeld(), s.Amount.Currency) // what a gift card pays nobody else has to take
	if err := a.o.Markets.Check(c.Provider, s.Country, rest, "/provider"); err != nil {
		return c, err
	}
	if w.Save {
		c.ConsentAt = a.o.Clock.Now()
	}
	return c, g.Check(c.Method, rest)
}

// doesNotAnswer refuses a provider that is not asked at the moment, as the order service refuses an order that needs it.
func doesNotAnswer(g *gateway, pointer string) error {
	if pointer == "/method" {
		pointer = "/provider"
	}
	f := fault.New(problem.ProviderUnavailable, "This way of paying does not answer at the moment. Choose another one, or try again.").
		At(pointer, string(problem.ProviderUnavailable), "does not answer at the moment")
	f.RetryAfter = int(max(g.authorize.closedFor(), time.Second)/time.Second) + 1
	return f
}

func unavailable(cause error, pointer, message string) error {
	return fault.Wrap(cause, problem.PaymentMethodUnavailable, message).At(pointer, "unavailable", "is not available")
}

// saves reports whether what is paid with by a method can be kept for later.
func (a *App) saves(name, method string) bool {
	v := a.vault(name)
	return v != nil && v.Saves(method)
}

// ChargeSaved pays an open payment with a method that its customer has saved, while she is not there, within tx. What her
// bank wants of her then, or a decline, is told to her by mail, and the payment stays open until its time is over.
func (a *App) ChargeSaved(ctx context.Context, tx *db.Tx, id, savedMethod, by string) (*payment.Payment, error) {
	p, err := a.load(ctx, tx, id)
	if err != nil {
		return nil, err
	}
	p.By(by)
	if p, err = a.payAgain(ctx, tx, p, Wish{SavedMethod: savedMethod, OffSession: true}); err != nil {
		return nil, err
	}
	return p, a.note(ctx, tx, id, deed{by, "payment.saved_method_charged", map[string]any{"saved_method": savedMethod}})
}

// payAgain is a payment's next attempt.
func (a *App) payAgain(ctx context.Context, tx *db.Tx, p *payment.Payment, w Wish) (*payment.Payment, error) {
	if p.Amounts().Captured > 0 || p.Status() == payment.StatusAuthorized {
		return nil, fault.New(problem.OrderAlreadyPaid, "The order is paid.")
	}
	c, err := a.choose(ctx, tx, p, w)
	if err != nil {
		return nil, err
	}
	now := a.o.Clock.Now()
	if err := a.checkVelocity(ctx, tx, p, c.Provider, c.Method, now); err != nil {
		return nil, err
	}
	p.Because(originOf(ctx))
	if p.Status() == payment.RequiresAction {
		err = p.Switch(a.o.IDs, c, now)
	} else {
		_, err = p.Retry(a.o.IDs, c, now)
	}
	if err != nil {
		return nil, refusal(p, err)
	}
	return p, a.finish(ctx, tx, []*payment.Payment{p})
}
