package app

import (
	"time"

	"emporium/kit/money"
	"emporium/services/payment/internal/payment"
	"emporium/services/payment/internal/provider"
)

// wanted is an operation as a provider is asked for it, not rendered yet.
func (a *App) wanted(o *payment.Operation) provider.Request {
	return provider.Request{
		Key: o.Key, Kind: provider.Kind(o.Kind), PaymentID: o.PaymentID, OrderID: o.OrderID, Method: o.Method,
		Amount: money.New(o.Amount, o.Currency), Target: o.Target, Reference: o.Reference, ReturnURL: a.o.ReturnURL,
		Final: o.Final, CreatedAt: o.CreatedAt, SavedMethod: o.SavedMethod, Save: o.Keep, OffSession: o.OffSession,
	}
}

// render writes down what will be sent for the payment's new operations.
func (a *App) render(p *payment.Payment, now time.Time) {
	p.Render(func(o *payment.Operation) (string, error) {
		g := a.providers[o.Provider]
		if g == nil {
			return "", nil // configured away: the attempt waits for its return
		}
		r := a.wanted(o)
		r.CustomerID = p.Snapshot().CustomerID
		w, err := g.Prepare(r)
		return w.Encode(), err
	}, now)
}

// request is what is sent for a stored operation: the bytes that were written down. What an earlier release wrote down
// without them is rendered now, which gives the same bytes each time.
func (a *App) request(g *gateway, o *payment.Operation) (r provider.Request, err error) {
	r = a.wanted(o)
	if o.Request != "" {
		r.Wire, err = provider.DecodeWire(o.Request)
		return r, err
	}
	r.Wire, err = g.Prepare(r)
	return r, err
}
