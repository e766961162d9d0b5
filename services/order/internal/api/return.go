package api

import (
	"context"
	"net/http"
	"time"

	"emporium/contract/problem"
	"emporium/kit/auth"
	"emporium/kit/card"
	"emporium/kit/fault"
	"emporium/kit/idem"
	"emporium/kit/money"
	"emporium/kit/web"
	"emporium/services/order/internal/app"
	"emporium/services/order/internal/order"
	"emporium/services/order/internal/store"
)

// Return is goods of an order that come back.
type Return struct {
	ID          string         `json:"id" example:"ret_06f0z4q9y8r6m2k1t3w5x7a9b0"`
	Status      string         `json:"status" enum:"requested,approved,received,rejected,refunded"`
	Reason      string         `json:"reason" enum:"damaged,wrong_item,not_as_described,unwanted,late,other"`
	Note        string         `json:"note,omitempty" doc:"What the customer adds."`
	Message     string         `json:"message,omitempty" doc:"What the shop answers to a return that it rejects."`
	Lines       []ReturnedLine `json:"lines"`
	Refund      money.Money    `json:"refund" doc:"What is given back: until the goods are received what they were paid with, afterwards what was decided."`
	Refunded    money.Money    `json:"refunded" doc:"How much of it has been given back."`
	RequestedAt time.Time      `json:"requested_at"`
	ReceivedAt  *time.Time     `json:"received_at,omitempty"`
}

// ReturnedLine is how many pieces of a line come back.
type ReturnedLine struct {
	LineID   string `json:"line_id"`
	Quantity int64  `json:"quantity"`
	Restock  int64  `json:"restock,omitempty" doc:"How many of them can be sold again, once they were received."`
}

// OrderReturn is a return in lists, with the order that it belongs to.
type OrderReturn struct {
	OrderID     string `json:"order_id"`
	OrderNumber string `json:"order_number" example:"E-7K3M-9Q2P"`
	Return
}

func (h *handler) registerReturns(a *web.API) {
	const one = "/v1/admin/orders/{id}/returns"
	wish := web.Op{ID: "request-return", Method: http.MethodPost, Path: "/v1/orders/{id}/returns", Summary: "Ask to send goods back", Tags: []string{"Orders"},
		Policy: web.Guest, Owner: orderOwner, Idempotent: true, Status: http.StatusCreated,
		Description: "For what was sent and is not coming back already; without lines for all of it. The shop approves or rejects it, and gives the money back once the goods are there.",
		Errors:      []fault.Code{fault.NotFound, fault.Conflict, problem.IllegalTransition, problem.ReturnWindow, problem.CardDataRefused}}
	web.Handle(a, wish, h.requestReturn)
	web.Handle(a, staff("admin-list-returns", http.MethodGet, "/v1/admin/returns", "List returns, the newest first", ScopeRead), h.adminReturns)
	begin := command("admin-request-return", one, "Note that a customer wants to send goods back", fault.Conflict, problem.CardDataRefused)
	begin.Status = http.StatusCreated
	begin.Description = "However long ago the order was. Without lines for all that was sent and is not coming back already."
	web.Handle(a, begin, h.adminRequestReturn)
	web.Handle(a, command("admin-approve-return", one+"/{return_id}/approve", "Agree to a return"), h.adminApproveReturn)
	web.Handle(a, command("admin-reject-return", one+"/{return_id}/reject", "Refuse a return", problem.CardDataRefused), h.adminRejectReturn)
	receive := command("admin-receive-return", one+"/{return_id}/receive", "Record that returned goods are here", fault.Conflict, problem.CurrencyMismatch)
	receive.Description = "What can be sold again goes back into stock where it had left from, and the money goes back by the way that it was paid. Without lines all that was " +
		"announced has come, and can be sold again. The refund is what was paid for the pieces, with their share of discounts and taxes, unless a smaller one is given."
	web.Handle(a, receive, h.adminReceiveReturn)
	again := command("admin-refund-return", one+"/{return_id}/refund", "Send the money of a return once more", problem.RefundedMeanwhile)
	again.Description = "For a return that is here and whose refund failed, came back, or could not be sent: what is still owed goes back by the way that it was paid, " +
		"and the return is refunded when it arrives. What is on its way already is not sent twice. When other money of the order went back since the return was " +
		"received, the customer may have been paid so: the answer is refunded_meanwhile with the amount, until despite_refunds agrees to both."
	web.Handle(a, again, h.adminRefundReturn)
}

// ReturnInput is what goods shall come back, and why.
type ReturnInput struct {
	Lines []struct {
		LineID   string `json:"line_id" minLength:"1" maxLength:"64"`
		Quantity int64  `json:"quantity" minimum:"1" maximum:"999"`
	} `json:"lines,omitempty" minItems:"1" maxItems:"100"`
	Reason string `json:"reason" enum:"damaged,wrong_item,not_as_described,unwanted,late,other" example:"damaged"`
	Note   string `json:"note,omitempty" maxLength:"500" example:"The lid is cracked."`
}

func (in *ReturnInput) wish() order.ReturnWish {
	w := order.ReturnWish{Reason: in.Reason, Note: in.Note}
	for _, l := range in.Lines {
		w.Lines = append(w.Lines, order.ReturnedLine{LineID: l.LineID, Quantity: l.Quantity})
	}
	return w
}

type requestReturnIn struct {
	OrderPath
	Body ReturnInput
}

func (h *handler) requestReturn(ctx context.Context, in *requestReturnIn) (*orderOut, error) {
	if err := card.Refuse(problem.CardDataRefused, "/note", in.Body.Note); err != nil {
		return nil, err
	}
	who := visitor(ctx, in.Token)
	return answer(ctx, caller(who), in.ID, func(c app.Command) (idem.Response, error) {
		c.Status = http.StatusCreated
		return h.o.App.RequestReturn(ctx, who, c, in.Body.wish())
	})
}

type adminRequestReturnIn struct {
	AdminOrderPath
	Body ReturnInput
}

func (h *handler) adminRequestReturn(ctx context.Context, in *adminRequestReturnIn) (*orderOut, error) {
	if err := card.Refuse(problem.CardDataRefused, "/note", in.Body.Note); err != nil {
		return nil, err
	}
	who := auth.From(ctx).ID
	return answer(ctx, who, in.ID, func(c app.Command) (idem.Response, error) {
		c.Status = http.StatusCreated
		return h.o.App.RequestReturnFor(ctx, who, c, in.Body.wish())
	})
}

// ReturnPath names a return of an order for staff.
type ReturnPath struct {
	AdminOrderPath
	ReturnID string `path:"return_id" maxLength:"64" example:"ret_06f0z4q9y8r6m2k1t3w5x7a9b0"`
}

func (h *handler) adminApproveReturn(ctx context.Context, in *ReturnPath) (*orderOut, error) {
	who := auth.From(ctx).ID
	return answer(ctx, who, in.ID, func(c app.Command) (idem.Response, error) {
		return h.o.App.ApproveReturn(ctx, who, c, in.ReturnID)
	})
}

type refundReturnIn struct {
	ReturnPath
	Body *struct {
		DespiteRefunds bool `json:"despite_refunds,omitempty" example:"true" doc:"The customer gets this beside what was refunded since the return was received."`
	} `required:"false"`
}

func (h *handler) adminRefundReturn(ctx context.Context, in *refundReturnIn) (*orderOut, error) {
	who := auth.From(ctx).ID
	return answer(ctx, who, in.ID, func(c app.Command) (idem.Response, error) {
		return h.o.App.RetryRefund(ctx, who, c, in.ReturnID, in.Body != nil && in.Body.DespiteRefunds)
	})
}

type rejectReturnIn struct {
	ReturnPath
	Body struct {
		Message string `json:"message,omitempty" maxLength:"500" doc:"For the customer." example:"The seal of the box is broken."`
	}
}

func (h *handler) adminRejectReturn(ctx context.Context, in *rejectReturnIn) (*orderOut, error) {
	if err := card.Refuse(problem.CardDataRefused, "/message", in.Body.Message); err != nil {
		return nil, err
	}
	who := auth.From(ctx).ID
	return answer(ctx, who, in.ID, func(c app.Command) (idem.Response, error) {
		return h.o.App.RejectReturn(ctx, who, c, in.ReturnID, in.Body.Message)
	})
}

type receiveReturnIn struct {
	ReturnPath
	Body struct {
		Lines []struct {
			LineID   string `json:"line_id" minLength:"1" maxLength:"64"`
			Quantity int64  `json:"quantity" minimum:"1" maximum:"999"`
			Restock  int64  `json:"restock,omitempty" minimum:"0" maximum:"999" doc:"How many can be sold again."`
		} `json:"lines,omitempty" minItems:"1" maxItems:"100"`
		Refund         *money.Money `json:"refund,omitempty" doc:"Less than what was paid for the pieces, for goods that have suffered."`
		RefundShipping bool         `json:"refund_shipping,omitempty" doc:"Give back what the transport had cost, too; once for an order."`
	}
}

func (h *handler) adminReceiveReturn(ctx context.Context, in *receiveReturnIn) (*orderOut, error) {
	g := order.Receipt{Shipping: in.Body.RefundShipping}
	for _, l := range in.Body.Lines {
		g.Lines = append(g.Lines, order.ReturnedLine{LineID: l.LineID, Quantity: l.Quantity, Restock: l.Restock})
	}
	if r := in.Body.Refund; r != nil {
		s, err := h.o.App.AnyOrder(ctx, in.ID)
		if err != nil {
			return nil, err
		}
		if r.Currency != s.Currency { // an order's never changes
			return nil, fault.New(problem.CurrencyMismatch, "The order was paid in another currency.").At("/refund/currency", "currency_mismatch", "This is not the order's currency.")
		}
		g.Refund = &r.Amount
	}
	who := auth.From(ctx).ID
	return answer(ctx, who, in.ID, func(c app.Command) (idem.Response, error) {
		return h.o.App.ReceiveReturn(ctx, who, c, in.ReturnID, g)
	})
}

type adminReturnsIn struct {
	web.PageQuery
	Status string `query:"status" enum:"requested,approved,received,rejected,refunded"`
}

type adminReturnsOut struct {
	Body web.Page[OrderReturn]
}

func (h *handler) adminReturns(ctx context.Context, in *adminReturnsIn) (*adminReturnsOut, error) {
	f := store.ReturnFilter{Status: order.ReturnStatus(in.Status), Limit: in.Limit}
	cursor := web.NewCursor("admin-returns", in.Status)
	if in.Cursor != "" {
		if err := cursor.Decode(in.Cursor, &f.Before); err != nil {
			return nil, err
		}
	}
	page, more, err := h.o.App.Returns(ctx, f)
	if err != nil {
		return nil, err
	}
	out := &adminReturnsOut{}
	out.Body.Items = make([]OrderReturn, len(page))
	for i, r := range page {
		out.Body.Items[i] = OrderReturn{OrderID: r.OrderID, OrderNumber: r.OrderNumber, Return: toReturn(r.Return, r.Currency)}
	}
	if more {
		if out.Body.NextCursor, err = cursor.Encode(page[len(page)-1].ID); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func toReturn(r order.Return, currency string) Return {
	out := Return{ID: r.ID, Status: string(r.Status), Reason: r.Reason, Note: r.Note, Message: r.Message, Lines: make([]ReturnedLine, len(r.Lines)),
		Refund: money.New(r.Refund, currency), Refunded: money.New(r.Refunded, currency), RequestedAt: r.RequestedAt, ReceivedAt: r.ReceivedAt}
	for i, l := range r.Lines {
		out.Lines[i] = ReturnedLine(l)
	}
	return out
}
