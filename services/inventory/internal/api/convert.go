package api

import (
	"time"

	"emporium/contract/problem"
	"emporium/services/inventory/internal/app"
	"emporium/services/inventory/internal/stock"
)

// Availability is what shoppers learn of a SKU's stock.
type Availability struct {
	SKU     string `json:"sku" example:"TEA-EARL-GREY"`
	InStock bool   `json:"in_stock"`
	// Available is bounded: how much a shop has is its own affair.
	Available int64 `json:"available" example:"7" doc:"Pieces that can be bought, at most 10."`
	More      bool  `json:"more" doc:"True when there are more than 10."`
}

// shownAtMost bounds the number of pieces that the public sees.
const shownAtMost = 10

func toAvailability(sku string, s stock.State) Availability {
	n := s.Available()
	if s.Deleted {
		n = 0
	}
	return Availability{SKU: sku, InStock: n > 0, Available: min(n, shownAtMost), More: n > shownAtMost}
}

// Stock is a SKU's stock over all locations, in pieces.
type Stock struct {
	SKU       string     `json:"sku" example:"TEA-EARL-GREY"`
	ProductID string     `json:"product_id,omitempty" doc:"Absent until the catalogue has told of the SKU."`
	Deleted   bool       `json:"deleted" doc:"True when the catalogue no longer has the SKU."`
	OnHand    int64      `json:"on_hand" example:"12"`
	Reserved  int64      `json:"reserved" example:"2" doc:"Held for orders."`
	Available int64      `json:"available" example:"10" doc:"on_hand - reserved"`
	Threshold int64      `json:"low_stock_threshold" example:"5" doc:"Number of available pieces at which stock is low; 0 never warns."`
	Low       bool       `json:"low"`
	Version   int64      `json:"version" doc:"Counts changes; the ETag."`
	UpdatedAt *time.Time `json:"updated_at,omitempty" doc:"When stock last changed."`
	Levels    []Level    `json:"levels" doc:"By location, in the order in which stock is taken."`
}

// Level is what one location has of a SKU.
type Level struct {
	LocationID string `json:"location_id" example:"loc_main"`
	OnHand     int64  `json:"on_hand" example:"12"`
	Reserved   int64  `json:"reserved" example:"2"`
	Available  int64  `json:"available" example:"10"`
}

func toStock(s stock.State) Stock {
	out := Stock{SKU: s.SKU, ProductID: s.ProductID, Deleted: s.Deleted, OnHand: s.OnHand, Reserved: s.Reserved, Available: s.Available(),
		Threshold: s.Threshold, Low: s.Low(), Version: s.Version, Levels: make([]Level, len(s.Levels))}
	if !s.UpdatedAt.IsZero() {
		out.UpdatedAt = &s.UpdatedAt
	}
	for i, l := range s.Levels {
		out.Levels[i] = Level{LocationID: l.LocationID, OnHand: l.OnHand, Reserved: l.Reserved, Available: l.Available()}
	}
	return out
}

func toStocks(states []stock.State) []Stock {
	out := make([]Stock, len(states))
	for i, s := range states {
		out[i] = toStock(s)
	}
	return out
}

// Changed is the stock of the SKUs that a change touched, after it.
type Changed struct {
	Items []Stock `json:"items"`
}

// Movement is one change of a level.
type Movement struct {
	Version    int64     `json:"version" doc:"The SKU's after the movement."`
	LocationID string    `json:"location_id" example:"loc_main"`
	Type       string    `json:"type" example:"receive" doc:"receive, reserve, release, ship, return, adjust, transfer, or opening for older ones that were added up"`
	OnHand     int64     `json:"on_hand" example:"12" doc:"Difference."`
	Reserved   int64     `json:"reserved" example:"0" doc:"Difference."`
	Reference  string    `json:"reference,omitempty" example:"PO-1042" doc:"The order, parcel or delivery that it belongs to."`
	Reason     string    `json:"reason,omitempty"`
	Actor      string    `json:"actor,omitempty" doc:"The staff account; absent for what follows from orders."`
	CreatedAt  time.Time `json:"created_at"`
}

func toMovements(list []stock.Movement) []Movement {
	out := make([]Movement, len(list))
	for i, m := range list {
		out[i] = Movement{Version: m.Version, LocationID: m.LocationID, Type: string(m.Type), OnHand: m.OnHand, Reserved: m.Reserved,
			Reference: m.Reference, Reason: m.Reason, Actor: m.Actor, CreatedAt: m.At}
	}
	return out
}

// ReceiveLine is what of a delivery came in.
type ReceiveLine struct {
	SKU        string `json:"sku" minLength:"1" maxLength:"64" pattern:"\\S" example:"TEA-EARL-GREY"`
	LocationID string `json:"location_id,omitempty" maxLength:"64" doc:"The default location when absent."`
	Quantity   int64  `json:"quantity" minimum:"1" maximum:"1000000000" example:"24"`
}

// AdjustLine is one correction.
type AdjustLine struct {
	SKU        string `json:"sku" minLength:"1" maxLength:"64" pattern:"\\S" example:"TEA-EARL-GREY"`
	LocationID string `json:"location_id,omitempty" maxLength:"64" doc:"The default location when absent."`
	Difference int64  `json:"difference" minimum:"-1000000000" maximum:"1000000000" example:"-1" doc:"What is there more or, below zero, less than was thought; not 0."`
}

// TransferLine is one move.
type TransferLine struct {
	SKU      string `json:"sku" minLength:"1" maxLength:"64" pattern:"\\S" example:"TEA-EARL-GREY"`
	From     string `json:"from_location_id" minLength:"1" maxLength:"64" example:"loc_main"`
	To       string `json:"to_location_id" minLength:"1" maxLength:"64" example:"loc_06f0z4q9y8r6m2k1t3w5x7a9b0"`
	Quantity int64  `json:"quantity" minimum:"1" maximum:"1000000000" example:"6"`
}

// CountLine is what was counted.
type CountLine struct {
	SKU        string `json:"sku" minLength:"1" maxLength:"64" pattern:"\\S" example:"TEA-EARL-GREY"`
	LocationID string `json:"location_id,omitempty" maxLength:"64" doc:"The default location when absent."`
	OnHand     int64  `json:"on_hand" minimum:"0" maximum:"1000000000" example:"12"`
}

// Counted is what a batch of counts did.
type Counted struct {
	Changed   int            `json:"changed" doc:"Lines whose count was another."`
	Unchanged int            `json:"unchanged" doc:"Lines whose count was the same."`
	Refused   []RefusedCount `json:"refused" doc:"Lines that were left as they are."`
}

// RefusedCount is a line that counts less than is reserved.
type RefusedCount struct {
	Index    int    `json:"index" doc:"The line's place in the request, from 0."`
	SKU      string `json:"sku"`
	Code     string `json:"code" example:"insufficient_stock"`
	OnHand   int64  `json:"on_hand" doc:"What the location has on hand, as before."`
	Reserved int64  `json:"reserved" doc:"What of it is held for orders."`
}

func toCounted(c app.Counted) Counted {
	out := Counted{Changed: c.Changed, Unchanged: c.Unchanged, Refused: make([]RefusedCount, len(c.Refused))}
	for i, r := range c.Refused {
		out.Refused[i] = RefusedCount{Index: r.Index, SKU: r.SKU, Code: string(problem.InsufficientStock), OnHand: r.OnHand, Reserved: r.Reserved}
	}
	return out
}

// Location is a place where stock lies.
type Location struct {
	ID       string `json:"id" example:"loc_main"`
	Name     string `json:"name" example:"main"`
	Priority int64  `json:"priority" example:"100" doc:"Stock is taken from the location with the lowest one first."`
	Version  int64  `json:"version"`
}

func toLocation(l stock.Location) Location { return Location(l) }
