package api

import (
	"context"
	"net/http"
	"strings"

	"emporium/kit/auth"
	"emporium/kit/db"
	"emporium/kit/web"
	"emporium/services/inventory/internal/app"
	"emporium/services/inventory/internal/stock"
	"emporium/services/inventory/internal/store"
)

type availabilityIn struct {
	SKU []string `query:"sku,explode" required:"true" minItems:"1" maxItems:"100" doc:"The SKUs to look up; repeat the parameter for several."`
}

type availabilityOut struct {
	Body struct {
		Items []Availability `json:"items"`
	}
}

func (h *handler) availability(ctx context.Context, in *availabilityIn) (*availabilityOut, error) {
	skus := trimmed(in.SKU)
	states, err := h.o.App.Available(ctx, skus)
	if err != nil {
		return nil, err
	}
	bySKU := make(map[string]stock.State, len(states))
	for _, s := range states {
		bySKU[s.SKU] = s
	}
	out := &availabilityOut{}
	out.Body.Items = make([]Availability, len(skus))
	for i, sku := range skus {
		out.Body.Items[i] = toAvailability(sku, bySKU[sku])
	}
	return out, nil
}

// trimmed takes blanks at their ends off SKUs, as the catalogue does: it has none with them.
func trimmed(skus []string) []string {
	out := make([]string, len(skus))
	for i, sku := range skus {
		out[i] = strings.TrimSpace(sku)
	}
	return out
}

type listIn struct {
	web.PageQuery
	SKU      []string `query:"sku,explode" maxItems:"100" doc:"Only these SKUs."`
	Location string   `query:"location" maxLength:"64" doc:"Only SKUs that have a level at this location, by id."`
	Low      string   `query:"low" enum:"true,false" doc:"Only SKUs at or below their threshold, or only those above it."`
}

type listOut struct {
	Body web.Page[Stock]
}

func (h *handler) list(ctx context.Context, in *listIn) (*listOut, error) {
	cursor := web.NewCursor(append([]string{"stock", in.Location, in.Low}, in.SKU...)...)
	f := store.ItemFilter{SKUs: trimmed(in.SKU), LocationID: in.Location, Limit: in.Limit + 1}
	if in.Low != "" {
		low := in.Low == "true"
		f.Low = &low
	}
	if in.Cursor != "" {
		if err := cursor.Decode(in.Cursor, &f.After); err != nil {
			return nil, err
		}
	}
	page, err := h.o.App.Stock(ctx, f)
	if err != nil {
		return nil, err
	}
	out := &listOut{}
	if len(page) > in.Limit {
		page = page[:in.Limit]
		if out.Body.NextCursor, err = cursor.Encode(page[in.Limit-1].SKU); err != nil {
			return nil, err
		}
	}
	out.Body.Items = toStocks(page)
	return out, nil
}

// SKUInput names a SKU in the path.
type SKUInput struct {
	SKU string `path:"sku" minLength:"1" maxLength:"64" example:"TEA-EARL-GREY"`
}

type stockOut struct {
	ETag string `header:"ETag"`
	Body Stock
}

func (h *handler) get(ctx context.Context, in *SKUInput) (*stockOut, error) {
	s, err := h.o.App.Item(ctx, in.SKU)
	if err != nil {
		return nil, err
	}
	return &stockOut{ETag: web.ETag(s.Version), Body: toStock(s)}, nil
}

type updateIn struct {
	SKUInput
	IfMatch string `header:"If-Match"`
	Body    struct {
		Threshold int64 `json:"low_stock_threshold" minimum:"0" maximum:"1000000000" example:"5" doc:"Number of available pieces at which stock is low; 0 never warns."`
	}
}

func (h *handler) update(ctx context.Context, in *updateIn) (*stockOut, error) {
	s, err := h.o.App.SetThreshold(ctx, in.SKU, in.Body.Threshold, match(in.IfMatch))
	if err != nil {
		return nil, err
	}
	return &stockOut{ETag: web.ETag(s.Version), Body: toStock(s)}, nil
}

type movementsIn struct {
	SKUInput
	web.PageQuery
	Location string `query:"location" maxLength:"64" doc:"Only movements at this location, by id."`
}

type movementsOut struct {
	Body web.Page[Movement]
}

func (h *handler) movements(ctx context.Context, in *movementsIn) (*movementsOut, error) {
	cursor := web.NewCursor("movements", in.SKU, in.Location)
	f := store.MovementFilter{SKU: in.SKU, LocationID: in.Location, Limit: in.Limit + 1}
	if in.Cursor != "" {
		if err := cursor.Decode(in.Cursor, &f.Before); err != nil {
			return nil, err
		}
	}
	page, err := h.o.App.Movements(ctx, f)
	if err != nil {
		return nil, err
	}
	if len(page) == 0 {
		if _, err := h.o.App.Item(ctx, in.SKU); err != nil {
			return nil, err
		}
	}
	out := &movementsOut{}
	if len(page) > in.Limit {
		page = page[:in.Limit]
		if out.Body.NextCursor, err = cursor.Encode(page[in.Limit-1].Version); err != nil {
			return nil, err
		}
	}
	out.Body.Items = toMovements(page)
	return out, nil
}

type receiveIn struct {
	Body struct {
		Reason    string        `json:"reason,omitempty" maxLength:"200" example:"Spring delivery" doc:"For the books."`
		Reference string        `json:"reference,omitempty" maxLength:"64" example:"PO-1042" doc:"Your number for it, such as that of the purchase order."`
		Lines     []ReceiveLine `json:"lines" minItems:"1" maxItems:"1000"`
	}
}

type changedOut struct {
	Body Changed
}

func (h *handler) receive(ctx context.Context, in *receiveIn) (*changedOut, error) {
	lines := make([]app.Line, len(in.Body.Lines))
	for i, l := range in.Body.Lines {
		lines[i] = app.Line{SKU: strings.TrimSpace(l.SKU), LocationID: l.LocationID, Quantity: l.Quantity}
	}
	return h.change(ctx, in.Body.Reason, in.Body.Reference, lines, h.o.App.Receive)
}

type adjustIn struct {
	Body struct {
		Reason    string       `json:"reason" minLength:"1" maxLength:"200" example:"Broken in the warehouse" doc:"Why, for the books."`
		Reference string       `json:"reference,omitempty" maxLength:"64" doc:"Your number for it."`
		Lines     []AdjustLine `json:"lines" minItems:"1" maxItems:"1000"`
	}
}

func (h *handler) adjust(ctx context.Context, in *adjustIn) (*changedOut, error) {
	lines := make([]app.Line, len(in.Body.Lines))
	for i, l := range in.Body.Lines {
		lines[i] = app.Line{SKU: strings.TrimSpace(l.SKU), LocationID: l.LocationID, Quantity: l.Difference}
	}
	return h.change(ctx, in.Body.Reason, in.Body.Reference, lines, h.o.App.Adjust)
}

type transferIn struct {
	Body struct {
		Reason    string         `json:"reason,omitempty" maxLength:"200" doc:"For the books."`
		Reference string         `json:"reference,omitempty" maxLength:"64" doc:"Your number for it."`
		Lines     []TransferLine `json:"lines" minItems:"1" maxItems:"1000"`
	}
}

func (h *handler) transfer(ctx context.Context, in *transferIn) (*changedOut, error) {
	lines := make([]app.Line, len(in.Body.Lines))
	for i, l := range in.Body.Lines {
		lines[i] = app.Line{SKU: strings.TrimSpace(l.SKU), LocationID: l.From, To: l.To, Quantity: l.Quantity}
	}
	return h.change(ctx, in.Body.Reason, in.Body.Reference, lines, h.o.App.Transfer)
}

type changer func(ctx context.Context, tx *db.Tx, lines []app.Line, why app.Why) ([]stock.State, error)

func (h *handler) change(ctx context.Context, reason, reference string, lines []app.Line, apply changer) (*changedOut, error) {
	why := app.Why{Reason: reason, Reference: reference, Actor: auth.From(ctx).ID}
	return nil, once(ctx, h, http.StatusOK, func(tx *db.Tx) (Changed, error) {
		states, err := apply(ctx, tx, lines, why)
		return Changed{Items: toStocks(states)}, err
	})
}

type countIn struct {
	Body struct {
		Reason string      `json:"reason,omitempty" maxLength:"200" example:"Stocktaking" doc:"For the books."`
		Lines  []CountLine `json:"lines" minItems:"1" maxItems:"1000"`
	}
}

type countOut struct {
	Body Counted
}

func (h *handler) count(ctx context.Context, in *countIn) (*countOut, error) {
	lines := make([]app.Line, len(in.Body.Lines))
	for i, l := range in.Body.Lines {
		lines[i] = app.Line{SKU: strings.TrimSpace(l.SKU), LocationID: l.LocationID, Quantity: l.OnHand}
	}
	return nil, once(ctx, h, http.StatusOK, func(tx *db.Tx) (Counted, error) {
		out, err := h.o.App.Count(ctx, tx, lines, app.Why{Reason: in.Body.Reason, Actor: auth.From(ctx).ID})
		return toCounted(out), err
	})
}
