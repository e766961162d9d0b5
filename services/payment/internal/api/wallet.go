package api

import (
	"context"
	"net/http"
	"time"

	"emporium/contract/problem"
	"emporium/kit/auth"
	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/kit/web"
	"emporium/services/payment/internal/wallet"
)

// registerWallet adds the ways to pay that customers have saved.
func registerWallet(a *web.API, h *handler) {
	own := []string{"Saved ways to pay"}
	web.Handle(a, web.Op{ID: "list-saved-payment-methods", Method: http.MethodGet, Path: "/v1/saved-payment-methods", Policy: web.Customer, Tags: own,
		Summary:     "List your saved ways to pay",
		Description: "An order saves one with save_payment_method, and is paid with one by its id as saved_method. A customer has at most 50."}, h.saved)
	web.Handle(a, web.Op{ID: "remove-saved-payment-method", Method: http.MethodDelete, Path: "/v1/saved-payment-methods/{id}", Policy: web.Customer, Tags: own,
		Summary: "Remove a saved way to pay", Description: "It is forgotten at once, and its provider lets go of it.", Status: http.StatusNoContent,
		Errors: []fault.Code{fault.NotFound}}, h.removeSaved)
	web.Handle(a, web.Op{ID: "prefer-saved-payment-method", Method: http.MethodPut, Path: "/v1/saved-payment-methods/{id}/default", Policy: web.Customer, Tags: own,
		Summary: "Make a saved way to pay the default", Errors: []fault.Code{fault.NotFound, problem.PaymentMethodUnavailable}}, h.preferSaved)
	web.Handle(a, web.Op{ID: "admin-list-saved-payment-methods", Method: http.MethodGet, Path: "/v1/admin/saved-payment-methods", Policy: web.Staff(ScopeRead),
		Tags: []string{"Payments (staff)"}, Summary: "List the ways to pay that a customer has saved",
		Description: "A customer has at most 50."}, h.adminSaved)
	web.Handle(a, web.Op{ID: "admin-charge-payment", Method: http.MethodPost, Path: "/v1/admin/payments/{id}/charge", Policy: web.Staff(ScopeWrite),
		Tags: []string{"Payments (staff)"}, Summary: "Pay an open payment with a saved way to pay, while its customer is not there",
		Description: "For a payment that waits for its customer, who has agreed to be charged. What waits is given up at its provider first. When her bank wants her, or " +
			"refuses, she gets a mail with the link, and the payment stays open until its time is over.",
		Status: http.StatusAccepted, Idempotent: true,
		Errors: []fault.Code{fault.NotFound, problem.OrderAlreadyPaid, problem.PaymentMethodUnavailable, problem.PaymentState, problem.AmountTooSmall,
			problem.AmountTooLarge, problem.DecimalsNotSupported, problem.VelocityLimit, problem.ProviderUnavailable}}, h.charge)
}

// SavedMethod is a way to pay that a customer has saved. It never holds more than four digits of a card.
type SavedMethod struct {
	ID       string `json:"id" example:"pmt_06f0z4q9y8r6m2k1t3w5x7a9b0"`
	Provider string `json:"provider" example:"sandbox"`
	Kind     string `json:"kind" example:"card"`
	Label    string `json:"label" example:"Visa ending in 4242"`
	Brand    string `json:"brand,omitempty" example:"visa"`
	Last4    string `json:"last4,omitempty" example:"4242"`
	ExpMonth int    `json:"exp_month,omitempty" example:"12" doc:"The last month in which it can be used; absent when it does not end."`
	ExpYear  int    `json:"exp_year,omitempty" example:"2029"`
	Country  string `json:"country,omitempty" example:"GB"`
	Default  bool   `json:"default"`
	Status   string `json:"status" example:"active" doc:"active, expired, or unusable: refused for good. Only an active one pays."`
	// ConsentedAt is the customer's own word.
	ConsentedAt time.Time `json:"consented_at" doc:"When the customer agreed that it is kept."`
	CreatedAt   time.Time `json:"created_at"`
	UpdatedAt   time.Time `json:"updated_at"`
}

func (h *handler) toSaved(m *wallet.Method) SavedMethod {
	out := SavedMethod{ID: m.ID, Provider: m.Provider, Kind: m.Kind, Label: m.Label(), Brand: m.Brand, Last4: m.Last4, ExpMonth: m.ExpMonth, ExpYear: m.ExpYear,
		Country: m.Country, Default: m.Preferred, Status: string(m.State), ConsentedAt: m.ConsentAt, CreatedAt: m.CreatedAt, UpdatedAt: m.UpdatedAt}
	if m.State == wallet.Active && m.Usable(h.o.Clock.Now()) != nil {
		out.Status = "expired"
	}
	return out
}

type savedOut struct {
	Body struct {
		Items []SavedMethod `json:"items"`
	}
}

func (h *handler) savedList(ctx context.Context, customerID string) (*savedOut, error) {
	found, err := h.o.App.SavedMethods(ctx, customerID)
	if err != nil {
		return nil, err
	}
	out := &savedOut{}
	out.Body.Items = make([]SavedMethod, len(found))
	for i, m := range found {
		out.Body.Items[i] = h.toSaved(m)
	}
	return out, nil
}

func (h *handler) saved(ctx context.Context, _ *struct{}) (*savedOut, error) {
	return h.savedList(ctx, auth.From(ctx).ID)
}

type adminSavedIn struct {
	UserID string `query:"user_id" required:"true" minLength:"1" maxLength:"64" example:"usr_06f0z4q9y8r6m2k1t3w5x7a9b0" doc:"Whose."`
}

func (h *handler) adminSaved(ctx context.Context, in *adminSavedIn) (*savedOut, error) {
	return h.savedList(ctx, in.UserID)
}

// SavedPath names a saved way to pay.
type SavedPath struct {
	ID string `path:"id" maxLength:"64" example:"pmt_06f0z4q9y8r6m2k1t3w5x7a9b0"`
}

func (h *handler) removeSaved(ctx context.Context, in *SavedPath) (*struct{}, error) {
	return nil, h.o.DB.Write(ctx, func(tx *db.Tx) error { return h.o.App.RemoveMethod(ctx, tx, auth.From(ctx).ID, in.ID) })
}

type preferOut struct {
	Body SavedMethod
}

func (h *handler) preferSaved(ctx context.Context, in *SavedPath) (*preferOut, error) {
	out := &preferOut{}
	return out, h.o.DB.Write(ctx, func(tx *db.Tx) error {
		m, err := h.o.App.PreferMethod(ctx, tx, auth.From(ctx).ID, in.ID)
		if err == nil {
			out.Body = h.toSaved(m)
		}
		return err
	})
}

type chargeIn struct {
	IDInput
	Body struct {
		SavedMethod string `json:"saved_method" minLength:"1" maxLength:"64" example:"pmt_06f0z4q9y8r6m2k1t3w5x7a9b0" doc:"One of the payment's customer."`
	}
}

func (h *handler) charge(ctx context.Context, in *chargeIn) (*changedOut, error) {
	return nil, once(ctx, h, http.StatusAccepted, func(tx *db.Tx) (AdminPayment, error) {
		return h.changed(h.o.App.ChargeSaved(ctx, tx, in.ID, in.Body.SavedMethod, auth.From(ctx).ID))
	})
}
