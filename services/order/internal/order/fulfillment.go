package order

import (
	"slices"
	"strconv"
	"time"

	"emporium/kit/fault"
)

// FulfillmentStatus is derived from what was sent, what has arrived and what is here again.
type FulfillmentStatus string

// The fulfilment statuses of an order.
const (
	Unfulfilled        FulfillmentStatus = "unfulfilled"
	PartiallyFulfilled FulfillmentStatus = "partially_fulfilled"
	Fulfilled          FulfillmentStatus = "fulfilled"
	Delivered          FulfillmentStatus = "delivered"
	PartiallyReturned  FulfillmentStatus = "partially_returned"
	Returned           FulfillmentStatus = "returned"
)

// ShippedLine is how many pieces of a line a parcel holds.
type ShippedLine struct {
	LineID   string `json:"line_id"`
	Quantity int64  `json:"quantity"`
}

// Fulfillment is one parcel.
type Fulfillment struct {
	ID             string        `json:"id"`
	Lines          []ShippedLine `json:"lines"`
	Carrier        string        `json:"carrier,omitempty"`
	TrackingNumber string        `json:"tracking_number,omitempty"`
	TrackingURL    string        `json:"tracking_url,omitempty"`
	ShippedAt      time.Time     `json:"shipped_at"`
	DeliveredAt    *time.Time    `json:"delivered_at,omitempty"`
}

// Parcel is a wish to ship. No lines mean all that has not been shipped yet.
type Parcel struct {
	ID             string
	Lines          []ShippedLine
	Carrier        string
	TrackingNumber string
	TrackingURL    string
}

// Ship records that a parcel left. It refuses an order that is not confirmed, lines that are not the order's, and more
// pieces than are left to be shipped.
func (o *Order) Ship(p Parcel, actor Actor, now time.Time) ([]Emission, error) {
	if o.state.Status != Confirmed {
		return nil, fault.New(CodeIllegalTransition, "Only a confirmed order can be shipped.")
	}
	if p := &o.state.Progress.Payment; !p.decided() && o.state.Total > 0 {
		return nil, fault.New(CodeIllegalTransition, "The order waits for a new payment, because the hold on the earlier one has lapsed.")
	}
	if o.state.Progress.Stock == StockPending {
		return nil, fault.New(CodeIllegalTransition, "The order waits for its stock, which has to be held anew.")
	}
	left := o.unshipped()
	lines := mergeParcel(p.Lines)
	if len(lines) == 0 {
		for _, l := range o.state.Snapshot.Lines {
			if left[l.ID] > 0 {
				lines = append(lines, ShippedLine{LineID: l.ID, Quantity: left[l.ID]})
			}
		}
		if len(lines) == 0 {
			return nil, fault.New(CodeIllegalTransition, "Everything of this order has been shipped.")
		}
	}
	for i, l := range lines {
		pointer := "/lines/" + strconv.Itoa(i)
		rest, ours := left[l.LineID]
		switch {
		case !ours:
			return nil, unknownLine(pointer)
		case l.Quantity < 1:
			return nil, tooFew(pointer)
		case l.Quantity > rest:
			return nil, fault.New(fault.Conflict, "More pieces than are left of the line cannot be shipped.").
				At(pointer+"/quantity", "quantity_limit", "Fewer pieces are left to be shipped.")
		}
	}
	o.state.Progress.Fulfillments = append(slices.Clip(o.state.Progress.Fulfillments), Fulfillment{
		ID: p.ID, Lines: lines, Carrier: p.Carrier, TrackingNumber: p.TrackingNumber, TrackingURL: p.TrackingURL, ShippedAt: now,
	})
	o.record(now, "shipped", "request", actor)
	return []Emission{{Kind: EmitShipped, FulfillmentID: p.ID}}, nil
}

func unknownLine(pointer string) *fault.Error {
	return fault.New(fault.Invalid, "The order has no such line.").At(pointer+"/line_id", "unknown_line", "This is not a line of the order.")
}

func tooFew(pointer string) *fault.Error {
	return fault.New(fault.Invalid, "The quantity must be at least 1.").At(pointer+"/quantity", "minimum", "The quantity must be at least 1.")
}

// mergeParcel adds up lines that are named twice.
func mergeParcel(lines []ShippedLine) []ShippedLine {
	var out []ShippedLine
	for _, l := range lines {
		if i := slices.IndexFunc(out, func(o ShippedLine) bool { return o.LineID == l.LineID }); i >= 0 && l.Quantity > 0 && out[i].Quantity > 0 {
			out[i].Quantity += l.Quantity
			continue
		}
		out = append(out, l)
	}
	return out
}

// Deliver records that a parcel arrived, which completes an order of which all has arrived and all is paid. A repetition
// changes nothing. It refuses a parcel that is not the order's with fault.NotFound.
func (o *Order) Deliver(fulfillmentID string, actor Actor, now time.Time) ([]Emission, error) {
	i := slices.IndexFunc(o.state.Progress.Fulfillments, func(f Fulfillment) bool { return f.ID == fulfillmentID })
	if i < 0 {
		return nil, fault.New(fault.NotFound, "The order has no such fulfilment.")
	}
	if o.state.Progress.Fulfillments[i].DeliveredAt != nil {
		return nil, nil
	}
	if o.shared {
		o.state.Progress.Fulfillments = slices.Clone(o.state.Progress.Fulfillments)
		o.shared = false
	}
	o.state.Progress.Fulfillments[i].DeliveredAt = &now
	emissions := []Emission{{Kind: EmitDelivered, FulfillmentID: fulfillmentID}}
	if completed := o.completeWhenReady("fulfillment.delivered", now); completed != nil {
		return append(emissions, completed...), nil
	}
	o.record(now, "delivered", "request", actor)
	return emissions, nil
}

// Fulfillment returns one of the order's parcels.
func (s *State) Fulfillment(id string) (Fulfillment, bool) {
	for _, f := range s.Progress.Fulfillments {
		if f.ID == id {
			return f, true
		}
	}
	return Fulfillment{}, false
}

// unshipped is how many pieces of each line are still here.
func (o *Order) unshipped() map[string]int64 {
	left := make(map[string]int64, len(o.state.Snapshot.Lines))
	for _, l := range o.state.Snapshot.Lines {
		left[l.ID] += l.Quantity
	}
	for line, sent := range o.shipped() {
		left[line] -= sent
	}
	return left
}

// shipped is how many pieces of each line have left.
func (o *Order) shipped() map[string]int64 {
	sent := make(map[string]int64, len(o.state.Snapshot.Lines))
	for _, f := range o.state.Progress.Fulfillments {
		for _, l := range f.Lines {
			sent[l.LineID] += l.Quantity
		}
	}
	return sent
}

func (o *Order) hasShipped() bool { return len(o.state.Progress.Fulfillments) > 0 }

func (s *State) fulfillmentStatus() FulfillmentStatus {
	switch back := s.cameBack(); {
	case back == 0:
		return s.parcelStatus()
	case back < s.Pieces:
		return PartiallyReturned
	}
	return Returned
}

// parcelStatus is what was sent and has arrived, whatever came back.
func (s *State) parcelStatus() FulfillmentStatus {
	if len(s.Progress.Fulfillments) == 0 {
		return Unfulfilled
	}
	var sent int64
	arrived := true
	for _, f := range s.Progress.Fulfillments {
		for _, l := range f.Lines {
			sent += l.Quantity
		}
		arrived = arrived && f.DeliveredAt != nil
	}
	switch {
	case sent < s.Pieces:
		return PartiallyFulfilled
	case !arrived:
		return Fulfilled
	}
	return Delivered
}
