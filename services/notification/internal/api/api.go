// Package api is the notification service's HTTP operations for staff.
package api

import (
	"context"
	"net/http"
	"time"

	"emporium/kit/fault"
	"emporium/kit/web"
	"emporium/services/notification/internal/message"
	"emporium/services/notification/internal/store"
)

// Scopes of staff.
const (
	ScopeRead  = "notifications:read"
	ScopeWrite = "notifications:write"
)

// App is what the operations need.
type App interface {
	List(ctx context.Context, f store.Filter) ([]store.Entry, error)
	Get(ctx context.Context, id string) (store.Entry, error)
	Retry(ctx context.Context, id string) (store.Entry, error)
	RetryMany(ctx context.Context, f store.Filter, limit int) (int, error)
	History(ctx context.Context, id string) ([]store.Step, error)
	Suppressions(ctx context.Context, f store.SuppressionFilter) ([]message.Suppression, error)
	Suppress(ctx context.Context, c message.Channel, address, note, by string) (message.Suppression, error)
	Unsuppress(ctx context.Context, c message.Channel, address string) error
}

type handler struct{ app App }

// Register adds the operations to an API.
func Register(a *web.API, app App) {
	h := &handler{app}
	tags := []string{"Notifications (staff)"}
	web.Handle(a, web.Op{ID: "admin-list-notifications", Method: http.MethodGet, Path: "/v1/admin/notifications", Policy: web.Staff(ScopeRead), Tags: tags,
		Summary: "List notifications, the newest first", Description: "What the messages say is not shown."}, h.list)
	web.Handle(a, web.Op{ID: "admin-get-notification", Method: http.MethodGet, Path: "/v1/admin/notifications/{id}", Policy: web.Staff(ScopeRead), Tags: tags,
		Summary: "Read a notification", Errors: []fault.Code{fault.NotFound}}, h.get)
	web.Handle(a, web.Op{ID: "admin-retry-notification", Method: http.MethodPost, Path: "/v1/admin/notifications/{id}/retry", Policy: web.Staff(ScopeWrite), Tags: tags,
		Summary: "Send a failed or suppressed notification again", Description: "It is queued; a message that what happened since contradicts is still not sent.",
		Status: http.StatusAccepted, Errors: []fault.Code{fault.NotFound, fault.Conflict}}, h.retry)
	web.Handle(a, web.Op{ID: "admin-retry-notifications", Method: http.MethodPost, Path: "/v1/admin/notifications/retry", Policy: web.Staff(ScopeWrite), Tags: tags,
		Summary: "Send failed notifications again", Description: "The newest first, at most 500 of them; ask again as long as some were queued.",
		Status: http.StatusAccepted}, h.retryMany)
	registerSuppressions(a, h)
}

// Notification is a message to one recipient and where it stands.
type Notification struct {
	ID        string `json:"id" example:"ntf_06f0z4q9y8r6m2k1t3w5x7a9b0"`
	Kind      string `json:"kind" example:"order_confirmation"`
	Channel   string `json:"channel" example:"email"`
	Status    string `json:"status" enum:"queued,sending,sent,failed,suppressed,cancelled"`
	Recipient string `json:"recipient,omitempty" doc:"Absent while the address is not known, and after the account was erased."`
	OrderID   string `json:"order_id,omitempty"`
	UserID    string `json:"user_id,omitempty"`
	CauseID   string `json:"cause_id" doc:"The event that asked for it."`
	Attempts  int    `json:"attempts"`
	// Code and Reason tell of the last failure.
	Code          string     `json:"code,omitempty" example:"smtp_550"`
	Reason        string     `json:"reason,omitempty" doc:"What the receiving server said."`
	CreatedAt     time.Time  `json:"created_at"`
	NextAttemptAt *time.Time `json:"next_attempt_at,omitempty"`
	SentAt        *time.Time `json:"sent_at,omitempty"`
	// Provider made the last attempt, and knows the message as ProviderID.
	Provider   string     `json:"provider,omitempty" example:"smtp:mail.example"`
	ProviderID string     `json:"provider_id,omitempty"`
	Receipt    string     `json:"receipt,omitempty" example:"delivered" doc:"What the provider told after it had taken the message over."`
	ReceiptAt  *time.Time `json:"receipt_at,omitempty"`
	History    []Step     `json:"history,omitempty" doc:"What became of it, the first step first; only when one notification is read."`
}

// Step is one step in a notification's history.
type Step struct {
	At       time.Time `json:"at"`
	Status   string    `json:"status" example:"sent" doc:"A status, or a receipt."`
	Attempt  int       `json:"attempt"`
	Provider string    `json:"provider,omitempty"`
	Code     string    `json:"code,omitempty"`
	Reason   string    `json:"reason,omitempty"`
}

func toNotification(e store.Entry) Notification {
	n, d := e.Notification, e.Delivery.State()
	out := Notification{ID: n.ID, Kind: string(n.Kind), Channel: string(n.Channel), Status: string(d.Status), Recipient: n.Recipient, OrderID: n.OrderID,
		UserID: n.UserID, CauseID: n.EventID, Attempts: d.Attempts, Code: d.Code, Reason: d.Reason, CreatedAt: n.CreatedAt}
	if d.Status == message.Queued {
		out.NextAttemptAt = &d.DueAt
	}
	if !d.SentAt.IsZero() {
		out.SentAt = &d.SentAt
	}
	out.Provider, out.ProviderID, out.Receipt = d.Provider, d.ProviderID, string(d.Receipt)
	if !d.ReceiptAt.IsZero() {
		out.ReceiptAt = &d.ReceiptAt
	}
	return out
}

type listIn struct {
	web.PageQuery
	OrderID   string `query:"order_id" maxLength:"64" doc:"Only those about this order."`
	Status    string `query:"status" enum:"queued,sending,sent,failed,suppressed,cancelled" doc:"Only those with this status."`
	Recipient string `query:"recipient" maxLength:"254" doc:"Only those to this address."`
}

type listOut struct {
	Body web.Page[Notification]
}

func (h *handler) list(ctx context.Context, in *listIn) (*listOut, error) {
	cursor := web.NewCursor("notifications", in.OrderID, in.Status, in.Recipient)
	f := store.Filter{OrderID: in.OrderID, Status: message.Status(in.Status), Recipient: in.Recipient, Limit: in.Limit + 1}
	if in.Cursor != "" {
		if err := cursor.Decode(in.Cursor, &f.Before); err != nil {
			return nil, err
		}
	}
	entries, err := h.app.List(ctx, f)
	if err != nil {
		return nil, err
	}
	out := &listOut{}
	out.Body.Items = []Notification{}
	if len(entries) > in.Limit {
		entries = entries[:in.Limit]
		if out.Body.NextCursor, err = cursor.Encode(entries[in.Limit-1].Notification.ID); err != nil {
			return nil, err
		}
	}
	for _, e := range entries {
		out.Body.Items = append(out.Body.Items, toNotification(e))
	}
	return out, nil
}

type idIn struct {
	ID string `path:"id" maxLength:"64" example:"ntf_06f0z4q9y8r6m2k1t3w5x7a9b0"`
}

type notificationOut struct {
	Body Notification
}

func (h *handler) get(ctx context.Context, in *idIn) (*notificationOut, error) {
	e, err := h.app.Get(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	steps, err := h.app.History(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	out := &notificationOut{Body: toNotification(e)}
	for _, s := range steps {
		out.Body.History = append(out.Body.History, Step{At: s.At, Status: s.Status, Attempt: s.Attempt, Provider: s.Provider, Code: s.Code, Reason: s.Reason})
	}
	return out, nil
}

type retryManyIn struct {
	Body struct {
		OrderID   string `json:"order_id,omitempty" maxLength:"64" example:"ord_06f0z4q9y8r6m2k1t3w5x7a9b0" doc:"Only those about this order."`
		Recipient string `json:"recipient,omitempty" maxLength:"254" doc:"Only those to this address."`
	}
}

type retryManyOut struct {
	Body struct {
		Queued int `json:"queued" doc:"How many were queued."`
	}
}

// retriedAtOnce bounds what one call queues.
const retriedAtOnce = 500

func (h *handler) retryMany(ctx context.Context, in *retryManyIn) (*retryManyOut, error) {
	out := &retryManyOut{}
	var err error
	out.Body.Queued, err = h.app.RetryMany(ctx, store.Filter{OrderID: in.Body.OrderID, Recipient: in.Body.Recipient}, retriedAtOnce)
	return out, err
}

func (h *handler) retry(ctx context.Context, in *idIn) (*notificationOut, error) {
	e, err := h.app.Retry(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	return &notificationOut{Body: toNotification(e)}, nil
}
