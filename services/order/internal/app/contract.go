package app

import (
	"time"

	"emporium/contract/bearer"
	"emporium/contract/event"
	kitevent "emporium/kit/event"
	"emporium/kit/money"
	"emporium/services/order/internal/contact"
	"emporium/services/order/internal/offer"
	"emporium/services/order/internal/order"
)

// reserved, overdue, rejected and released read only what an order needs of inventory's events.
type (
	reserved struct {
		held
		ExpiresAt time.Time `json:"expires_at"`
	}
	overdue  struct{ reserved }
	rejected struct{ held }
	released struct{ held }
	held     struct {
		OrderID string `json:"order_id"`
		Round   int64  `json:"round"`
	}
)

func (r reserved) hold() order.Hold { return order.Hold{Round: r.Round, Until: r.ExpiresAt} }
func (h held) hold() order.Hold     { return order.Hold{Round: h.Round} }

func (reserved) EventType() string  { return event.InventoryReserved{}.EventType() }
func (overdue) EventType() string   { return event.InventoryHoldOverdue{}.EventType() }
func (rejected) EventType() string  { return event.InventoryRejected{}.EventType() }
func (released) EventType() string  { return event.InventoryReleased{}.EventType() }
func (held) EventTopic() string     { return event.TopicInventory }
func (h held) EventSubject() string { return h.OrderID }
func (held) EventVersion() int64    { return 0 }

// payload is what the contract makes of an emission. The state must have its snapshot, as needsSnapshot says.
func payload(s order.State, e order.Emission) kitevent.Payload {
	switch e.Kind {
	case order.EmitPlaced:
		return event.OrderPlaced{Order: contractOrder(s), ReserveBy: s.DeadlineAt}
	case order.EmitPaymentRequested:
		return event.PaymentRequested{
			OrderID: s.ID, OrderNumber: s.Number, PaymentID: s.Progress.Payment.ID, CustomerID: s.CustomerID, Email: s.Email,
			Amount: money.New(s.Total, s.Currency), Choice: contractChoice(s), ExpiresAt: s.DeadlineAt, Version: s.Version,
			Country: s.Progress.Payment.Country, CartID: s.CartID, Client: s.Progress.Payment.Client, OffSession: s.Progress.Payment.OffSession,
			Bearer: bearer.Mark(s.Token),
		}
	case order.EmitStockWanted:
		return event.OrderStockWanted{Order: contractOrder(s), Round: s.Progress.Round}
	case order.EmitHoldDecided:
		return event.OrderHoldDecided{OrderID: s.ID, Round: s.Progress.Round, Keep: e.Keep, Version: s.Version}
	case order.EmitConfirmed:
		return event.OrderConfirmed{Order: contractOrder(s), PaymentID: s.Progress.Payment.ID}
	case order.EmitCancelled:
		return event.OrderCancelled{Order: contractOrder(s), PaymentID: s.Progress.Payment.ID, Reason: string(s.CancelReason), Again: e.Again}
	case order.EmitCompleted:
		return event.OrderCompleted{Order: contractOrder(s)}
	case order.EmitShipped:
		f, _ := s.Fulfillment(e.FulfillmentID)
		return event.FulfillmentShipped{FulfillmentID: f.ID, Order: contractOrder(s), Lines: contractParcel(s, f),
			Carrier: f.Carrier, TrackingNumber: f.TrackingNumber, TrackingURL: f.TrackingURL}
	case order.EmitDelivered:
		return event.FulfillmentDelivered{FulfillmentID: e.FulfillmentID, Order: contractOrder(s)}
	}
	return returnPayload(s, e)
}

// returnPayload is payload for what is told of a return.
func returnPayload(s order.State, e order.Emission) kitevent.Payload {
	r, _ := s.Return(e.ReturnID)
	told := contractReturn(s, r)
	switch e.Kind {
	case order.EmitReturnRequested:
		return event.ReturnRequested{Return: told, Order: contractOrder(s)}
	case order.EmitReturnApproved:
		return event.ReturnApproved{Return: told, Order: contractOrder(s)}
	case order.EmitReturnReceived:
		return event.ReturnReceived{Return: told, Order: contractOrder(s), PaymentID: s.Progress.Payment.ID}
	case order.EmitReturnRefundWanted:
		return event.ReturnRefundWanted{Return: told, Order: contractOrder(s), PaymentID: s.Progress.Payment.ID, Attempt: r.Retries}
	case order.EmitReturnRejected:
		return event.ReturnRejected{Return: told, Order: contractOrder(s), Message: r.Message}
	case order.EmitReturnRefunded:
		return event.ReturnRefunded{Return: told, Order: contractOrder(s)}
	}
	panic("order: no event for " + string(e.Kind))
}

// needsSnapshot reports whether an emission's event carries the whole order.
func needsSnapshot(emissions []order.Emission) bool {
	for _, e := range emissions {
		if e.Kind != order.EmitPaymentRequested && e.Kind != order.EmitHoldDecided {
			return true
		}
	}
	return false
}

func contractOrder(s order.State) event.Order {
	of := func(amount int64) money.Money { return money.New(amount, s.Currency) }
	t := s.Snapshot.Totals
	out := event.Order{
		ID: s.ID, Number: s.Number, Token: s.Token, CustomerID: s.CustomerID, Email: s.Email, Locale: s.Snapshot.Locale,
		Status: string(s.Status), CancelReason: string(s.CancelReason), PaymentStatus: string(s.PaymentStatus),
		FulfillmentStatus: string(s.FulfillmentStatus), Currency: s.Currency,
		Lines: make([]event.OrderLine, len(s.Snapshot.Lines)),
		Totals: event.Totals{Subtotal: of(t.Subtotal), Discount: of(t.Discount), Shipping: of(t.Shipping), Tax: of(t.Tax),
			TaxIncluded: of(t.TaxIncluded), Total: of(t.Total)},
		ShippingAddress: contractAddress(s.Snapshot.ShippingAddress), BillingAddress: contractAddress(s.Snapshot.BillingAddress),
		ShippingMethod: s.Snapshot.ShippingMethod, CouponCodes: s.Snapshot.Coupons, Payment: contractChoice(s), Version: s.Version, PlacedAt: s.PlacedAt,
	}
	for i, l := range s.Snapshot.Lines {
		out.Lines[i] = event.OrderLine{ID: l.ID, VariantID: l.VariantID, ProductID: l.ProductID, SKU: l.SKU, Name: l.Name,
			Options: l.Options, Quantity: l.Quantity, UnitPrice: of(l.UnitPrice), Total: of(l.Subtotal)}
	}
	return out
}

func contractChoice(s order.State) event.PaymentChoice {
	p := &s.Progress.Payment
	c := event.PaymentChoice{Provider: p.Provider, Method: p.Method, GiftCard: p.GiftCard, SavedMethod: p.SavedMethod}
	if !p.ConsentAt.IsZero() {
		at := p.ConsentAt
		c.SaveConsentAt = &at
	}
	return c
}

func contractAddress(a *contact.Address) *event.Address {
	if a == nil {
		return nil
	}
	out := event.Address(*a)
	return &out
}

func contractParcel(s order.State, f order.Fulfillment) []event.ShippedLine {
	out := make([]event.ShippedLine, 0, len(f.Lines))
	for _, shipped := range f.Lines {
		for _, l := range s.Snapshot.Lines {
			if l.ID == shipped.LineID {
				out = append(out, event.ShippedLine{LineID: l.ID, SKU: l.SKU, Name: l.Name, Quantity: shipped.Quantity})
			}
		}
	}
	return out
}

func contractReturn(s order.State, r order.Return) event.Return {
	out := event.Return{ID: r.ID, Status: string(r.Status), Reason: r.Reason, Note: r.Note, Refund: money.New(r.Refund, s.Currency), RequestedAt: r.RequestedAt}
	for _, back := range r.Lines {
		for _, l := range s.Snapshot.Lines {
			if l.ID == back.LineID {
				out.Lines = append(out.Lines, event.ReturnedLine{LineID: l.ID, VariantID: l.VariantID, SKU: l.SKU, Name: l.Name, Quantity: back.Quantity, Restock: back.Restock})
			}
		}
	}
	return out
}

// noProvider is who takes a payment that a gift card pays alone.
const noProvider = "none"

// paymentFact is what an event says of a payment.
func paymentFact(p event.Payment, outcome order.Outcome) order.PaymentFact {
	f := order.PaymentFact{PaymentID: p.ID, Version: p.Version, Currency: p.Amount.Currency, Authorized: p.Authorized.Amount,
		Captured: p.Captured.Amount, Refunded: p.Refunded.Amount, Outcome: outcome}
	if p.Provider != noProvider {
		f.Provider, f.Method = p.Provider, p.Method
	}
	return f
}

// refundFact adds to a payment's fact which refund it is about.
func refundFact(f order.PaymentFact, refundID, returnID string, amount money.Money) order.PaymentFact {
	f.RefundID, f.ReturnID, f.RefundAmount = refundID, returnID, amount.Amount
	return f
}

// offeredProduct is what an event says of a product. Only active products are sold.
func offeredProduct(p event.Product) offer.Product {
	out := offer.Product{ID: p.ID, Version: p.Version, Variants: make([]offer.Variant, len(p.Variants))}
	for i, v := range p.Variants {
		out.Variants[i] = offer.Variant{ID: v.ID, SKU: v.SKU, ProductID: p.ID, Name: p.Name, Options: v.Options, Prices: v.Prices,
			TaxClass: p.TaxClass, Sellable: p.Status == "active", Version: p.Version}
	}
	return out
}
