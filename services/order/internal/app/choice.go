package app

import (
	"context"
	"time"

	"emporium/contract/event"
	"emporium/contract/problem"
	"emporium/kit/fault"
	"emporium/services/order/internal/order"
	"emporium/services/order/internal/store"
)

// PaymentChoice is how somebody wants to pay an order.
type PaymentChoice struct {
	Provider string
	Method   string
	// GiftCard is the id of a gift card that pays first; empty for none.
	GiftCard string
	// SavedMethod is the id of a way to pay that the customer has saved, which pays instead of Method; empty for none.
	SavedMethod string
	// Save is true when the customer agrees that what she pays with is kept for later.
	Save bool
}

// checkChoice refuses a payment choice that is missing. A
// saved way to pay is looked up: it pays for its own customer alone, and while it can be used.
func (a *App) checkChoice(ctx context.Context, who Visitor, c PaymentChoice) (order.Payment, error) {
	if c.Save && who.CustomerID == "" {
		return order.Payment{}, fault.New(fault.Invalid, "Only customers who are signed in can save a way to pay.").
			At("/payment/save_payment_method", "sign_in", "This needs an account.")
	}
	p := order.Payment{Provider: c.Provider, Method: c.Method, GiftCard: c.GiftCard, SavedMethod: c.SavedMethod}
	if c.SavedMethod != "" {
		saved, err := a.savedMethod(ctx, who, c)
		if err != nil {
			return order.Payment{}, err
		}
		p.Provider, p.Method = saved.Provider, saved.Kind
		return p, nil
	}
	if c.Provider == "" || c.Method == "" {
		return order.Payment{}, fault.New(fault.Invalid, "Say how the order is paid.").
			At("/payment", "required", "A payment provider and method, or a saved method, are required.")
	}
	if c.Save {
		p.ConsentAt = a.clock.Now()
	}
	return p, nil
}

// savedMethod returns a saved way to pay to the customer who may use it. Nobody learns of those of others.
func (a *App) savedMethod(ctx context.Context, who Visitor, c PaymentChoice) (store.SavedMethod, error) {
	refuse := func(pointer, code, message string) error {
		return fault.New(problem.PaymentMethodUnavailable, message+" Choose another way to pay.").At(pointer, code, message)
	}
	const pointer = "/payment/saved_method"
	m, ok, err := a.store.SavedMethod(ctx, c.SavedMethod)
	switch {
	case err != nil:
		return m, err
	case !ok || who.CustomerID == "" || m.CustomerID != who.CustomerID:
		return m, refuse(pointer, "unknown", "There is no such saved way to pay.")
	case m.Status != "active":
		return m, refuse(pointer, "unusable", "This saved way to pay cannot be used any more.")
	case expired(&m, a.clock.Now()):
		return m, refuse(pointer, "expired", "This saved way to pay has expired.")
	case c.Provider != "" && c.Provider != m.Provider:
		return m, refuse("/payment/provider", "another_provider", "The saved way to pay is kept by another provider.")
	}
	return m, nil
}

// savedMethod is what an event says of a saved way to pay. One that is removed is forgotten but for its id.
func savedMethod(e event.SavedMethodChanged) store.SavedMethod {
	m := e.Method
	out := store.SavedMethod{ID: m.ID, CustomerID: m.CustomerID, Provider: m.Provider, Kind: m.Kind, Status: m.Status, ExpMonth: m.ExpMonth, ExpYear: m.ExpYear,
		Version: m.Version}
	if m.Status == "removed" {
		out = store.SavedMethod{ID: m.ID, Status: m.Status, Version: m.Version}
	}
	return out
}

// expired reports whether a method's last month is over, everywhere on Earth.
func expired(m *store.SavedMethod, now time.Time) bool {
	return m.ExpYear > 0 && !now.Before(time.Date(m.ExpYear, time.Month(m.ExpMonth)+1, 1, 12, 0, 0, 0, time.UTC))
}
