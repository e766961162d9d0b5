package api

import (
	"context"
	"net/http"
	"time"

	"emporium/kit/auth"
	"emporium/kit/fault"
	"emporium/kit/idem"
	"emporium/kit/web"
	"emporium/services/order/internal/app"
	"emporium/services/order/internal/contact"
	"emporium/services/order/internal/order"
	"emporium/services/order/internal/store"
)

type adminListIn struct {
	web.PageQuery
	Status string    `query:"status" enum:"placed,confirmed,completed,cancelled"`
	Email  string    `query:"email" maxLength:"254"`
	SKU    string    `query:"sku" maxLength:"255" doc:"Orders with a line of this SKU."`
	From   time.Time `query:"created_at[gte]" doc:"Placed at or after this time."`
	To     time.Time `query:"created_at[lt]" doc:"Placed before this time."`
}

func (h *handler) adminList(ctx context.Context, in *adminListIn) (*listOrdersOut, error) {
	f := store.Filter{Status: order.Status(in.Status), SKU: in.SKU, From: in.From, To: in.To}
	if in.Email != "" {
		email, ok := contact.Email(in.Email)
		if !ok {
			return nil, fault.New(fault.Invalid, "The email address is not valid.").
				At("query.email", "invalid_email", "This must be an address such as name@example.org.")
		}
		f.Email = email
	}
	return h.list(ctx, in.PageQuery, f, web.NewCursor("admin-orders", in.Status, f.Email, in.SKU, in.From.UTC().String(), in.To.UTC().String()))
}

// AdminOrderPath names an order for staff.
type AdminOrderPath struct {
	ID string `path:"id" maxLength:"64" example:"ord_06f0z4q9y8r6m2k1t3w5x7a9b0"`
}

func (h *handler) adminGet(ctx context.Context, in *AdminOrderPath) (*orderOut, error) {
	s, err := h.o.App.AnyOrder(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	return &orderOut{ETag: web.ETag(s.Version), Body: toStaffOrder(s)}, nil
}

type historyOut struct {
	Body struct {
		Items []HistoryEntry `json:"items"`
	}
}

func (h *handler) adminHistory(ctx context.Context, in *AdminOrderPath) (*historyOut, error) {
	entries, err := h.o.App.History(ctx, in.ID, 0)
	if err != nil {
		return nil, err
	}
	if len(entries) == 0 {
		return nil, fault.New(fault.NotFound, "There is no such order.")
	}
	out := &historyOut{}
	for _, e := range entries {
		out.Body.Items = append(out.Body.Items, HistoryEntry{Change: toChange(e), Cause: e.Cause, Actor: string(e.Actor)})
	}
	return out, nil
}

func (h *handler) adminCancel(ctx context.Context, in *AdminOrderPath) (*orderOut, error) {
	who := auth.From(ctx).ID
	return answer(ctx, who, in.ID, func(c app.Command) (idem.Response, error) { return h.o.App.CancelByMerchant(ctx, who, c) })
}

type shipIn struct {
	AdminOrderPath
	Body struct {
		Lines []struct {
			LineID   string `json:"line_id" minLength:"1" maxLength:"64"`
			Quantity int64  `json:"quantity" minimum:"1" maximum:"999"`
		} `json:"lines,omitempty" maxItems:"100"`
		Carrier        string `json:"carrier,omitempty" maxLength:"100" example:"DHL"`
		TrackingNumber string `json:"tracking_number,omitempty" maxLength:"100" example:"JD014600003828392837"`
		TrackingURL    string `json:"tracking_url,omitempty" maxLength:"500" pattern:"^https?://" patternDescription:"an http or https address" example:"https://track.example/JD014600003828392837"`
	}
}

func (h *handler) adminShip(ctx context.Context, in *shipIn) (*orderOut, error) {
	p := order.Parcel{Carrier: in.Body.Carrier, TrackingNumber: in.Body.TrackingNumber, TrackingURL: in.Body.TrackingURL}
	for _, l := range in.Body.Lines {
		p.Lines = append(p.Lines, order.ShippedLine{LineID: l.LineID, Quantity: l.Quantity})
	}
	who := auth.From(ctx).ID
	return answer(ctx, who, in.ID, func(c app.Command) (idem.Response, error) {
		c.Status = http.StatusCreated
		return h.o.App.Ship(ctx, who, c, p)
	})
}

type deliverIn struct {
	AdminOrderPath
	FulfillmentID string `path:"fulfillment_id" maxLength:"64"`
}

func (h *handler) adminDeliver(ctx context.Context, in *deliverIn) (*orderOut, error) {
	who := auth.From(ctx).ID
	return answer(ctx, who, in.ID, func(c app.Command) (idem.Response, error) {
		return h.o.App.Deliver(ctx, who, c, in.FulfillmentID)
	})
}
