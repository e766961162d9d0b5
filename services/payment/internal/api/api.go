// Package api is the payment service's HTTP operations.
package api

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"

	"emporium/contract/bearer"
	"emporium/contract/problem"
	"emporium/kit/auth"
	"emporium/kit/card"
	"emporium/kit/clock"
	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/kit/idem"
	"emporium/kit/money"
	"emporium/kit/web"
	"emporium/services/payment/internal/app"
	"emporium/services/payment/internal/payment"
	"emporium/services/payment/internal/store"
)

// Scopes of staff.
const (
	ScopeRead   = "payments:read"
	ScopeWrite  = "payments:write"
	ScopeRefund = "payments:refund"
)

// Options are what the operations need.
type Options struct {
	App   *app.App
	DB    *db.DB
	Clock clock.Clock
	// ReturnURL is where shoppers choose another way to pay after a decline.
	ReturnURL string
	// PublishableKeys are what storefronts give providers' scripts, by provider.
	PublishableKeys map[string]string
	// Sandbox serves its action pages; nil when there is no sandbox.
	Sandbox Sandbox
}

type handler struct{ o Options }

// Register adds the operations to an API.
func Register(a *web.API, o Options) {
	h := &handler{o}
	web.Handle(a, web.Op{ID: "list-payment-methods", Method: http.MethodGet, Path: "/v1/payment-methods", Policy: web.Public, Tags: []string{"Payments"},
		Summary: "List the ways to pay in a country and currency", Description: "A provider that does not answer at the moment is left out."}, h.methods)
	web.Handle(a, web.Op{ID: "get-payment", Method: http.MethodGet, Path: "/v1/payments/{id}", Policy: web.Guest, Owner: owner, Tags: []string{"Payments"},
		Summary: "Read one of your payments", Description: "Guests send the token of their order. Once payment is asked for, a moment after the order was placed.", Errors: []fault.Code{fault.NotFound}}, h.own)
	web.Handle(a, web.Op{ID: "retry-payment", Method: http.MethodPut, Path: "/v1/payments/{id}/choice", Policy: web.Guest, Owner: owner, Tags: []string{"Payments"},
		Summary: "Choose how to pay once more", Description: "After a decline, with the same way to pay or another one, as long as attempts are left and the payment is open; or instead of one that waits " +
			"for the shopper, which is given up at its provider first. Guests send the token of their order.",
		Status: http.StatusAccepted, Idempotent: true,
		Errors: []fault.Code{fault.NotFound, problem.OrderAlreadyPaid, problem.PaymentMethodUnavailable, problem.PaymentState, problem.AmountTooSmall, problem.AmountTooLarge, problem.DecimalsNotSupported,
			problem.CardDataRefused, problem.VelocityLimit, problem.ProviderUnavailable}}, h.retry)
	web.Handle(a, web.Op{ID: "admin-list-payments", Method: http.MethodGet, Path: "/v1/admin/payments", Policy: web.Staff(ScopeRead), Tags: []string{"Payments (staff)"},
		Summary: "List payments, the newest first"}, h.list)
	web.Handle(a, web.Op{ID: "admin-get-payment", Method: http.MethodGet, Path: "/v1/admin/payments/{id}", Policy: web.Staff(ScopeRead), Tags: []string{"Payments (staff)"},
		Summary: "Read a payment with its operations", Errors: []fault.Code{fault.NotFound}}, h.get)
	web.Handle(a, web.Op{ID: "admin-capture-payment", Method: http.MethodPost, Path: "/v1/admin/payments/{id}/capture", Policy: web.Staff(ScopeWrite), Tags: []string{"Payments (staff)"},
		Summary: "Capture what is authorised, or a part of it", Status: http.StatusAccepted, Idempotent: true,
		Errors: []fault.Code{fault.NotFound, problem.PaymentState, problem.CurrencyMismatch}}, h.capture)
	web.Handle(a, web.Op{ID: "admin-refund-payment", Method: http.MethodPost, Path: "/v1/admin/payments/{id}/refunds", Policy: web.Staff(ScopeRefund), Tags: []string{"Payments (staff)"},
		Summary:     "Refund what was captured, or a part of it",
		Description: "Above the configured amount nothing goes back yet: the answer's refund_request waits for a second person.", Status: http.StatusAccepted, Idempotent: true,
		Errors: []fault.Code{fault.NotFound, problem.PaymentState, problem.RefundExceedsCaptured, problem.NothingLeft, problem.RefundLimit,
			problem.PaymentDisputed, problem.RefundWindow, problem.CurrencyMismatch, problem.CardDataRefused}}, h.refund)
	web.Handle(a, web.Op{ID: "admin-record-refund", Method: http.MethodPost, Path: "/v1/admin/payments/{id}/outside-refunds", Policy: web.Staff(ScopeRefund), Tags: []string{"Payments (staff)"},
		Summary: "Note money that was given back outside of the shop",
		Description: "For a refund that the provider has refused or does not take any more, and that staff have paid by a bank transfer or in cash. It counts like any other refund: " +
			"for its return, in the books, and up to what was captured at the provider. Above the configured amount nothing is noted yet: the answer's refund_request waits for a second person.",
		Status: http.StatusAccepted, Idempotent: true,
		Errors: []fault.Code{fault.NotFound, problem.PaymentState, problem.RefundExceedsCaptured, problem.NothingLeft, problem.RefundLimit,
			problem.PaymentDisputed, problem.CurrencyMismatch, problem.CardDataRefused}}, h.recordRefund)
	web.Handle(a, web.Op{ID: "admin-void-payment", Method: http.MethodPost, Path: "/v1/admin/payments/{id}/void", Policy: web.Staff(ScopeWrite), Tags: []string{"Payments (staff)"},
		Summary: "Give up an authorisation", Status: http.StatusAccepted, Idempotent: true,
		Errors: []fault.Code{fault.NotFound, problem.PaymentState, problem.CardDataRefused}}, h.void)
	web.Handle(a, web.Op{ID: "admin-reauthorize-payment", Method: http.MethodPost, Path: "/v1/admin/payments/{id}/reauthorize", Policy: web.Staff(ScopeWrite), Tags: []string{"Payments (staff)"},
		Summary: "Renew a hold before it lapses", Description: "Once, and only at providers that renew holds.", Status: http.StatusAccepted, Idempotent: true,
		Errors: []fault.Code{fault.NotFound, problem.PaymentState}}, h.reauthorize)
	web.Handle(a, web.Op{ID: "admin-release-payment", Method: http.MethodPost, Path: "/v1/admin/payments/{id}/release", Policy: web.Staff(ScopeWrite), Tags: []string{"Payments (staff)"},
		Summary: "Let a frozen payment go on", Description: "A payment is frozen when its provider's books contradict ours. Compare both first.", Status: http.StatusAccepted, Idempotent: true,
		Errors: []fault.Code{fault.NotFound, problem.PaymentState}}, h.release)
	registerWebhooks(a, h)
	registerCases(a, h)
	registerBooks(a, h)
	registerGiftCards(a, h)
	registerWallet(a, h)
	if o.Sandbox != nil {
		registerPages(a, h)
	}
}

type methodsIn struct {
	Country  string `query:"country" pattern:"^[A-Z]{2}$" example:"DE" doc:"Country of the address that pays (ISO 3166-1 alpha-2): only what is offered there, the preferred provider first. Absent for any."`
	Currency string `query:"currency" required:"true" pattern:"^[A-Z]{3}$" example:"EUR" doc:"ISO 4217 code of what is to be paid."`
	Amount   int64  `query:"amount" minimum:"0" example:"1999" doc:"How much is to be paid, in minor units: what does not take so little, or so much, is left out. 0 or absent for any amount."`
}

type methodsOut struct {
	Body struct {
		Items []Method `json:"items"`
	}
}

// Method is a way to pay.
type Method struct {
	Provider string `json:"provider" example:"sandbox"`
	Method   string `json:"method" example:"card"`
	Title    string `json:"title" example:"Card"`
	// PublishableKey is what a storefront gives the provider's script.
	PublishableKey string `json:"publishable_key,omitempty" example:"pk_test_1" doc:"What the storefront gives the provider's script; it is no secret."`
	// CanSave says that the order's save_payment_method is taken.
	CanSave bool `json:"can_save" doc:"What is paid with can be saved for later, when the customer agrees."`
}

func (h *handler) methods(_ context.Context, in *methodsIn) (*methodsOut, error) {
	out := &methodsOut{}
	out.Body.Items = []Method{}
	for _, m := range h.o.App.Offers(in.Country, money.New(in.Amount, in.Currency)) {
		out.Body.Items = append(out.Body.Items, Method{Provider: m.Provider, Method: m.ID, Title: m.Title, PublishableKey: h.o.PublishableKeys[m.Provider], CanSave: m.CanSave})
	}
	return out, nil
}

// IDInput names a payment in the path.
type IDInput struct {
	ID string `path:"id" maxLength:"64" example:"pay_06f0z4q9y8r6m2k1t3w5x7a9b0"`
}

type paymentOut struct {
	Body Payment
}

type adminOut struct {
	Body AdminPayment
}

// owner is who may see and pay a payment.
const owner = "a payment belongs to the customer who placed its order and to the bearer of the order's Order-Token; others get 404"

// OwnInput names a payment, and who may see and pay it.
type OwnInput struct {
	IDInput
	Token string `header:"Order-Token" maxLength:"128" doc:"The token that came with a guest's order."`
}

func (in *OwnInput) visitor(ctx context.Context) app.Visitor {
	v := app.Visitor{Token: in.Token}
	if who := auth.From(ctx); who.Kind == auth.Customer || who.Kind == auth.Staff {
		v.CustomerID = who.ID
	}
	return v
}

// caller is whose Idempotency-Keys these are: a customer's, or those of one bearer of a token.
func caller(who app.Visitor) string {
	if who.CustomerID != "" {
		return who.CustomerID
	}
	return "guest:" + bearer.Mark(who.Token)
}

func (h *handler) own(ctx context.Context, in *OwnInput) (*paymentOut, error) {
	p, err := h.o.App.Own(ctx, in.visitor(ctx), in.ID)
	if err != nil {
		return nil, err
	}
	return &paymentOut{Body: h.toPayment(p)}, nil
}

func (h *handler) get(ctx context.Context, in *IDInput) (*adminOut, error) {
	p, err := h.o.App.Get(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	return &adminOut{Body: h.toAdminPayment(p)}, nil
}

type listIn struct {
	web.PageQuery
	Status  string `query:"status" maxLength:"32" enum:"created,requires_action,authorizing,declined,authorized,capturing,partially_captured,captured,partially_refunded,refunded,failed,voiding,voided,integrity_failure" doc:"Only payments with this status."`
	OrderID string `query:"order_id" maxLength:"64" doc:"Only payments of this order."`
}

type listOut struct {
	Body web.Page[AdminPayment]
}

func (h *handler) list(ctx context.Context, in *listIn) (*listOut, error) {
	page, err := paged(in.PageQuery, web.NewCursor("payments", in.Status, in.OrderID), func(before string, limit int) ([]*payment.Payment, error) {
		return h.o.App.List(ctx, store.Filter{Status: in.Status, OrderID: in.OrderID, Before: before, Limit: limit})
	}, func(p **payment.Payment) string { return (*p).ID() }, func(p **payment.Payment) AdminPayment { return h.toAdminPayment(*p) })
	return &listOut{page}, err
}

type captureIn struct {
	IDInput
	Body struct {
		Amount *money.Money `json:"amount,omitempty" doc:"How much to capture; all that is left when absent."`
		Final  bool         `json:"final,omitempty" doc:"Release what is not captured. Providers that take one capture only always do."`
	}
}

type refundIn struct {
	IDInput
	Body struct {
		Amount *money.Money `json:"amount,omitempty" doc:"How much to refund; all that is left when absent."`
		Reason string       `json:"reason" minLength:"1" maxLength:"200" example:"Arrived broken" doc:"Why, for the books and the customer."`
	}
}

type voidIn struct {
	IDInput
	Body struct {
		Reason string `json:"reason" minLength:"1" maxLength:"200" example:"Ordered twice" doc:"Why, for the books."`
	}
}

type changedOut struct {
	Body AdminPayment
}

func (h *handler) capture(ctx context.Context, in *captureIn) (*changedOut, error) {
	return nil, once(ctx, h, http.StatusAccepted, func(tx *db.Tx) (AdminPayment, error) {
		amount, err := h.amount(ctx, in.ID, in.Body.Amount)
		if err != nil {
			return AdminPayment{}, err
		}
		return h.changed(h.o.App.Capture(ctx, tx, in.ID, amount, in.Body.Final, auth.From(ctx).ID))
	})
}

func (h *handler) refund(ctx context.Context, in *refundIn) (*changedOut, error) {
	if err := refuseReason(in.Body.Reason); err != nil {
		return nil, err
	}
	err := h.giveBack(ctx, in.ID, in.Body.Amount, func(tx *db.Tx, amount int64) (*payment.Payment, *store.RefundRequest, error) {
		return h.o.App.Refund(ctx, tx, in.ID, amount, in.Body.Reason, auth.From(ctx).ID)
	})
	return nil, h.askPayout(ctx, in.ID, err)
}

type recordRefundIn struct {
	IDInput
	Body struct {
		Amount    *money.Money `json:"amount,omitempty" doc:"How much was given back; what is owed for the return, or else all that is left, when absent."`
		Method    string       `json:"method" enum:"bank_transfer,cash,cheque,other" example:"bank_transfer" doc:"How it was paid. Cash comes out of the till in the books, and all else out of the bank."`
		Reference string       `json:"reference" minLength:"1" maxLength:"100" example:"TRF-2026-1107" doc:"Your number for it, such as that of the transfer or the receipt."`
		Reason    string       `json:"reason" minLength:"1" maxLength:"200" example:"The card was closed" doc:"Why, for the books."`
		ReturnID  string       `json:"return_id,omitempty" maxLength:"64" example:"ret_06f0z4q9y8r6m2k1t3w5x7a9b0" doc:"The return of the order that it is for, which is refunded with that."`
	}
}

func (h *handler) recordRefund(ctx context.Context, in *recordRefundIn) (*changedOut, error) {
	if err := refuseReason(in.Body.Reason); err != nil {
		return nil, err
	}
	if err := card.Refuse(problem.CardDataRefused, "/reference", in.Body.Reference); err != nil {
		return nil, err
	}
	g := app.Given{Method: in.Body.Method, Reference: in.Body.Reference, Reason: in.Body.Reason, ReturnID: in.Body.ReturnID}
	return nil, h.giveBack(ctx, in.ID, in.Body.Amount, func(tx *db.Tx, amount int64) (*payment.Payment, *store.RefundRequest, error) {
		return h.o.App.RecordRefund(ctx, tx, in.ID, amount, g, auth.From(ctx).ID)
	})
}

// refuseReason refuses a refund's reason that holds a card number, or reads like that of a refund for a return.
func refuseReason(reason string) error {
	if err := card.Refuse(problem.CardDataRefused, "/reason", reason); err != nil {
		return err
	}
	if app.PretendsReturn(reason) {
		return fault.New(fault.Invalid, "Refunds for returns are made by receiving them.").
			At("/reason", "reserved", "This names a return. Receive the return instead, or give another reason.")
	}
	return nil
}

// giveBack makes a refund under the request's Idempotency-Key, or a request that waits for a second person.
func (h *handler) giveBack(ctx context.Context, id string, named *money.Money, do func(*db.Tx, int64) (*payment.Payment, *store.RefundRequest, error)) error {
	return once(ctx, h, http.StatusAccepted, func(tx *db.Tx) (AdminPayment, error) {
		amount, err := h.amount(ctx, id, named)
		if err != nil {
			return AdminPayment{}, err
		}
		p, request, err := do(tx, amount)
		if err != nil {
			return AdminPayment{}, err
		}
		out := h.toAdminPayment(p)
		if request != nil {
			r := toRefundRequest(request)
			out.RefundRequest = &r
		}
		return out, nil
	})
}

// askPayout makes a refund that was refused for its age a person's task, and returns why it was refused.
func (h *handler) askPayout(ctx context.Context, paymentID string, refused error) error {
	if !fault.Is(refused, problem.RefundWindow) {
		return refused
	}
	if failed := h.o.App.AskPayout(ctx, paymentID); failed != nil {
		return errors.Join(refused, failed)
	}
	return refused
}

func (h *handler) void(ctx context.Context, in *voidIn) (*changedOut, error) {
	if err := card.Refuse(problem.CardDataRefused, "/reason", in.Body.Reason); err != nil {
		return nil, err
	}
	return nil, once(ctx, h, http.StatusAccepted, func(tx *db.Tx) (AdminPayment, error) {
		return h.changed(h.o.App.Void(ctx, tx, in.ID, in.Body.Reason, auth.From(ctx).ID))
	})
}

func (h *handler) reauthorize(ctx context.Context, in *IDInput) (*changedOut, error) {
	return nil, once(ctx, h, http.StatusAccepted, func(tx *db.Tx) (AdminPayment, error) {
		return h.changed(h.o.App.Reauthorize(ctx, tx, in.ID, auth.From(ctx).ID))
	})
}

func (h *handler) release(ctx context.Context, in *IDInput) (*changedOut, error) {
	return nil, once(ctx, h, http.StatusAccepted, func(tx *db.Tx) (AdminPayment, error) {
		return h.changed(h.o.App.Unfreeze(ctx, tx, in.ID, auth.From(ctx).ID))
	})
}

type retryIn struct {
	OwnInput
	Body struct {
		Provider    string `json:"provider,omitempty" maxLength:"64" example:"sandbox" doc:"Required without saved_method."`
		Method      string `json:"method,omitempty" maxLength:"64" example:"card" doc:"Required without saved_method."`
		SavedMethod string `json:"saved_method,omitempty" maxLength:"64" doc:"The id of a way to pay that you have saved, instead of provider and method."`
		Save        bool   `json:"save_payment_method,omitempty" doc:"Keep what is paid with for later: your consent, which is noted with its time."`
	}
}

func (h *handler) retry(ctx context.Context, in *retryIn) (*paymentOut, error) {
	if err := card.Refuse(problem.CardDataRefused, "/method", in.Body.Provider, in.Body.Method); err != nil {
		return nil, err
	}
	if in.Body.SavedMethod == "" && (in.Body.Provider == "" || in.Body.Method == "") {
		return nil, fault.New(fault.Invalid, "Say how the payment is paid.").At("/method", "required", "a provider and a method, or a saved method, are required")
	}
	who := in.visitor(ctx)
	return nil, onceFor(ctx, h, caller(who), http.StatusAccepted, func(tx *db.Tx) (Payment, error) {
		p, err := h.o.App.Retry(ctx, tx, who, in.ID, app.Wish{Provider: in.Body.Provider, Method: in.Body.Method,
			SavedMethod: in.Body.SavedMethod, Save: in.Body.Save})
		if err != nil {
			return Payment{}, err
		}
		return h.toPayment(p), nil
	})
}

func (h *handler) changed(p *payment.Payment, err error) (AdminPayment, error) {
	if err != nil {
		return AdminPayment{}, err
	}
	return h.toAdminPayment(p), nil
}

// amount checks an amount that staff named; none means all that is left.
func (h *handler) amount(ctx context.Context, id string, m *money.Money) (int64, error) {
	if m == nil {
		return 0, nil
	}
	if m.Amount <= 0 {
		return 0, fault.New(fault.Invalid, "The amount must be positive.").At("/amount/amount", "minimum", "must be positive")
	}
	p, err := h.o.App.Get(ctx, id) // the currency never changes, so that it can be read outside of the transaction
	if err != nil {
		return 0, err
	}
	if want := p.Snapshot().Amount.Currency; m.Currency != want {
		return 0, fault.Newf(problem.CurrencyMismatch, "The payment is in %s.", want).At("/amount/currency", "currency", "is not the payment's")
	}
	return m.Amount, nil
}

// once runs a change under the Idempotency-Key of who is signed in and answers with what it returns.
func once[T any](ctx context.Context, h *handler, status int, change func(tx *db.Tx) (T, error)) error {
	return onceFor(ctx, h, auth.From(ctx).ID, status, change)
}

// onceFor is once for a caller who may not be signed in.
func onceFor[T any](ctx context.Context, h *handler, caller string, status int, change func(tx *db.Tx) (T, error)) error {
	r, err := idem.From(ctx, caller)
	if err != nil {
		return err
	}
	resp, err := idem.Do(ctx, h.o.DB, h.o.Clock, r, func(tx *db.Tx) (idem.Response, error) {
		out, err := change(tx)
		if err != nil {
			return idem.Response{}, err
		}
		body, err := json.Marshal(out)
		return idem.Response{Status: status, Body: body}, err
	})
	if err != nil {
		return err
	}
	idem.Answer(ctx, resp)
	return nil
}

// paged fetches one page of a list whose items have the positions P.
func paged[P, R, T any](in web.PageQuery, cursor web.Cursor, fetch func(before P, limit int) ([]R, error), position func(*R) P, convert func(*R) T) (web.Page[T], error) {
	var before P
	if in.Cursor != "" {
		if err := cursor.Decode(in.Cursor, &before); err != nil {
			return web.Page[T]{}, err
		}
	}
	rows, err := fetch(before, in.Limit+1)
	if err != nil {
		return web.Page[T]{}, err
	}
	out := web.Page[T]{Items: []T{}}
	if len(rows) > in.Limit {
		rows = rows[:in.Limit]
		if out.NextCursor, err = cursor.Encode(position(&rows[in.Limit-1])); err != nil {
			return out, err
		}
	}
	for i := range rows {
		out.Items = append(out.Items, convert(&rows[i]))
	}
	return out, nil
}
