package app

import (
	"time"

	contract "emporium/contract/event"
	"emporium/kit/event"
	"emporium/services/inventory/internal/stock"
)

// placed, confirmed, cancelled, shipped and returned read only what inventory needs of an order's events: the whole order would be
// decoded for nothing on the path of every purchase.
type placed struct {
	Order struct {
		ID     string `json:"id"`
		Status string `json:"status"`
		Lines  []struct {
			ID       string `json:"id"`
			SKU      string `json:"sku"`
			Quantity int64  `json:"quantity"`
		} `json:"lines"`
	} `json:"order"`
	ReserveBy time.Time `json:"reserve_by"`
}

// lateness is how much later than an order's own time a demand is still met: clocks of machines differ a little.
const lateness = time.Minute

// late reports whether the order waits no more. It was told nothing and expires by itself, so nothing must be held for it, which
// orders that do wait would go without.
func (e placed) late(now time.Time) bool {
	return !e.ReserveBy.IsZero() && now.After(e.ReserveBy.Add(lateness))
}

// wanted is placed for one more hold of an order.
type wanted struct {
	placed
	Round int64 `json:"round"`
}

// confirmed reports whether what is wanted is paid for: then the hold has no end.
func (e wanted) confirmed() bool { return e.Order.Status == "confirmed" }

type confirmed struct{ orderRef }

type cancelled struct{ orderRef }

type shipped struct {
	orderRef
	FulfillmentID string `json:"fulfillment_id"`
	Lines         []struct {
		LineID   string `json:"line_id"`
		Quantity int64  `json:"quantity"`
	} `json:"lines"`
}

type returned struct {
	orderRef
	Return struct {
		ID     string `json:"id"`
		Reason string `json:"reason"`
		Lines  []struct {
			LineID  string `json:"line_id"`
			SKU     string `json:"sku"`
			Restock int64  `json:"restock"`
		} `json:"lines"`
	} `json:"return"`
}

type orderRef struct {
	Order struct {
		ID string `json:"id"`
	} `json:"order"`
}

func (placed) EventType() string        { return contract.OrderPlaced{}.EventType() }
func (placed) EventTopic() string       { return contract.TopicOrder }
func (e placed) EventSubject() string   { return e.Order.ID }
func (placed) EventVersion() int64      { return 0 }
func (wanted) EventType() string        { return contract.OrderStockWanted{}.EventType() }
func (confirmed) EventType() string     { return contract.OrderConfirmed{}.EventType() }
func (cancelled) EventType() string     { return contract.OrderCancelled{}.EventType() }
func (shipped) EventType() string       { return contract.FulfillmentShipped{}.EventType() }
func (returned) EventType() string      { return contract.ReturnReceived{}.EventType() }
func (orderRef) EventTopic() string     { return contract.TopicOrder }
func (e orderRef) EventSubject() string { return e.Order.ID }
func (orderRef) EventVersion() int64    { return 0 }

func demandOf(e *placed) stock.Demand {
	d := stock.Demand{OrderID: e.Order.ID, Lines: make([]stock.DemandLine, len(e.Order.Lines))}
	for i, l := range e.Order.Lines {
		d.Lines[i] = stock.DemandLine{LineID: l.ID, SKU: l.SKU, Quantity: l.Quantity}
	}
	return d
}

func linesOf(e *shipped) []stock.ShippedLine {
	out := make([]stock.ShippedLine, len(e.Lines))
	for i, l := range e.Lines {
		out[i] = stock.ShippedLine{LineID: l.LineID, Quantity: l.Quantity}
	}
	return out
}

func reserved(h *stock.Hold) contract.InventoryReserved {
	out := contract.InventoryReserved{OrderID: h.OrderID(), Round: h.Round(), ExpiresAt: h.Expires(), Lines: make([]contract.ReservedLine, len(h.Reservations()))}
	for i, r := range h.Reservations() {
		out.Lines[i] = contract.ReservedLine{ReservationID: r.ID, LineID: r.LineID, SKU: r.SKU, LocationID: r.LocationID, Quantity: r.Quantity}
	}
	return out
}

func rejected(h *stock.Hold, shortages []stock.Shortage) contract.InventoryRejected {
	out := contract.InventoryRejected{OrderID: h.OrderID(), Round: h.Round(), Shortages: make([]contract.Shortage, len(shortages))}
	for i, s := range shortages {
		out.Shortages[i] = contract.Shortage(s)
	}
	return out
}

// announcements are the events of an item that has changed. stock.changed is the last state after the whole batch, and is
// left out while shoppers see no difference; see stock.Item.Change for when that is.
func announcements(i *stock.Item) (out []event.Payload) {
	change, s := i.Change(), i.State()
	if change.Visible {
		out = append(out, contract.StockChanged{SKU: s.SKU, OnHand: s.OnHand, Reserved: s.Reserved, Available: s.Available(), Version: s.Version})
	}
	if change.Low {
		out = append(out, contract.StockLow{SKU: s.SKU, Available: s.Available(), Threshold: s.Threshold, Version: s.Version})
	}
	return out
}
