package api

import (
	"context"
	"net/http"
	"time"

	"emporium/kit/auth"
	"emporium/kit/fault"
	"emporium/kit/web"
	"emporium/services/notification/internal/message"
	"emporium/services/notification/internal/store"
)

func registerSuppressions(a *web.API, h *handler) {
	tags := []string{"Notifications (staff)"}
	web.Handle(a, web.Op{ID: "admin-list-suppressions", Method: http.MethodGet, Path: "/v1/admin/suppressions", Policy: web.Staff(ScopeRead), Tags: tags,
		Summary:     "List who is not written to",
		Description: "Addresses that do not exist, whose owners complained or opted out, or that staff entered. A complaint ends promotions alone."}, h.suppressions)
	web.Handle(a, web.Op{ID: "admin-add-suppression", Method: http.MethodPost, Path: "/v1/admin/suppressions", Policy: web.Staff(ScopeWrite), Tags: tags,
		Summary: "Keep an address from being written to", Status: http.StatusCreated}, h.suppress)
	web.Handle(a, web.Op{ID: "admin-delete-suppression", Method: http.MethodDelete, Path: "/v1/admin/suppressions/{channel}/{address}", Policy: web.Staff(ScopeWrite), Tags: tags,
		Summary: "Let an address be written to again", Description: "Messages that were held back can be sent again by their own operation.",
		Errors: []fault.Code{fault.NotFound}}, h.unsuppress)
}

// Suppression is an address that is not written to by a channel.
type Suppression struct {
	Channel        string    `json:"channel" example:"email"`
	Address        string    `json:"address" example:"ada@example.org"`
	Reason         string    `json:"reason" enum:"hard_bounce,complaint,opted_out,staff"`
	Detail         string    `json:"detail,omitempty" doc:"What the provider said, or a note of staff."`
	NotificationID string    `json:"notification_id,omitempty" doc:"The message that led to it."`
	EnteredBy      string    `json:"entered_by,omitempty"`
	CreatedAt      time.Time `json:"created_at"`
}

func toSuppression(s *message.Suppression) Suppression {
	return Suppression{Channel: string(s.Channel), Address: s.Address, Reason: string(s.Reason), Detail: s.Detail, NotificationID: s.NotificationID, EnteredBy: s.By,
		CreatedAt: s.CreatedAt}
}

type suppressionsIn struct {
	web.PageQuery
	Channel string `query:"channel" enum:"email,sms" doc:"Only those of this channel."`
	Reason  string `query:"reason" enum:"hard_bounce,complaint,opted_out,staff" doc:"Only those for this reason."`
	Address string `query:"address" maxLength:"254" doc:"Only this address."`
}

type suppressionsOut struct {
	Body web.Page[Suppression]
}

// place is where a page of suppressions ended.
type place struct {
	Channel message.Channel
	Address string
}

func (h *handler) suppressions(ctx context.Context, in *suppressionsIn) (*suppressionsOut, error) {
	cursor := web.NewCursor("suppressions", in.Channel, in.Reason, in.Address)
	f := store.SuppressionFilter{Channel: message.Channel(in.Channel), Reason: message.SuppressionReason(in.Reason), Limit: in.Limit + 1}
	if in.Address != "" {
		f.Address = message.Normalise(message.Email, in.Address) // numbers have no case
	}
	if in.Cursor != "" {
		var p place
		if err := cursor.Decode(in.Cursor, &p); err != nil {
			return nil, err
		}
		f.AfterChannel, f.After = p.Channel, p.Address
	}
	found, err := h.app.Suppressions(ctx, f)
	if err != nil {
		return nil, err
	}
	out := &suppressionsOut{}
	out.Body.Items = []Suppression{}
	if len(found) > in.Limit {
		found = found[:in.Limit]
		last := found[in.Limit-1]
		if out.Body.NextCursor, err = cursor.Encode(place{last.Channel, last.Address}); err != nil {
			return nil, err
		}
	}
	for i := range found {
		out.Body.Items = append(out.Body.Items, toSuppression(&found[i]))
	}
	return out, nil
}

type suppressIn struct {
	Body struct {
		Channel string `json:"channel" enum:"email,sms"`
		Address string `json:"address" minLength:"3" maxLength:"254" example:"ada@example.org" doc:"An email address, or a number in E.164."`
		Note    string `json:"note,omitempty" maxLength:"300"`
	}
}

type suppressionOut struct {
	Body Suppression
}

func (h *handler) suppress(ctx context.Context, in *suppressIn) (*suppressionOut, error) {
	s, err := h.app.Suppress(ctx, message.Channel(in.Body.Channel), in.Body.Address, in.Body.Note, auth.From(ctx).ID)
	if err != nil {
		return nil, err
	}
	return &suppressionOut{Body: toSuppression(&s)}, nil
}

type unsuppressIn struct {
	Channel string `path:"channel" enum:"email,sms"`
	Address string `path:"address" maxLength:"254" example:"ada@example.org"`
}

func (h *handler) unsuppress(ctx context.Context, in *unsuppressIn) (*struct{}, error) {
	return nil, h.app.Unsuppress(ctx, message.Channel(in.Channel), in.Address)
}
