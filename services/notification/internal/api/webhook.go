package api

import (
	"context"
	"encoding/json"
	"net/http"
	"time"

	"emporium/kit/auth"
	"emporium/kit/fault"
	"emporium/kit/web"
	"emporium/services/notification/internal/store"
	"emporium/services/notification/internal/webhook"
)

// Scopes of staff for webhooks.
const (
	ScopeWebhooksRead  = "webhooks:read"
	ScopeWebhooksWrite = "webhooks:write"
)

// Webhooks is what the operations about webhooks need.
type Webhooks interface {
	Types() []string
	Endpoints(ctx context.Context) ([]*webhook.Endpoint, error)
	Endpoint(ctx context.Context, id string) (*webhook.Endpoint, error)
	MayRead(by auth.Principal, eventType string) bool
	AddEndpoint(ctx context.Context, p webhook.Plan, life time.Duration, by auth.Principal) (*webhook.Endpoint, error)
	ChangeEndpoint(ctx context.Context, id string, by auth.Principal, unchanged func(version int64) error, plan func(webhook.Plan) webhook.Plan) (*webhook.Endpoint, error)
	SwitchEndpoint(ctx context.Context, id string, on bool) (*webhook.Endpoint, error)
	RotateSecret(ctx context.Context, id string, overlap time.Duration) (*webhook.Endpoint, error)
	DeleteEndpoint(ctx context.Context, id string) error
	TestEndpoint(ctx context.Context, id, by string) (webhook.Delivery, error)
	Deliveries(ctx context.Context, f store.HookFilter) ([]webhook.Delivery, error)
	Delivery(ctx context.Context, id string) (webhook.Delivery, []byte, []webhook.Attempt, error)
	Replay(ctx context.Context, id string) (webhook.Delivery, error)
	ReplayMany(ctx context.Context, f store.HookFilter, limit int) (int, error)
}

type hooks struct{ app Webhooks }

// RegisterWebhooks adds the operations about webhooks to an API.
func RegisterWebhooks(a *web.API, app Webhooks) {
	h := &hooks{app}
	tags := []string{"Webhooks (staff)"}
	const endpoints, one = "/v1/admin/webhooks/endpoints", "/v1/admin/webhooks/endpoints/{id}"
	read, write := web.Staff(ScopeWebhooksRead), web.Staff(ScopeWebhooksWrite)
	none := []fault.Code{fault.NotFound}
	state := []fault.Code{fault.NotFound, fault.Conflict}
	web.Handle(a, web.Op{ID: "admin-list-webhook-events", Method: http.MethodGet, Path: "/v1/admin/webhooks/event-types", Policy: read, Tags: tags,
		Summary: "List the events that endpoints can be told"}, h.types)
	web.Handle(a, web.Op{ID: "admin-list-webhook-endpoints", Method: http.MethodGet, Path: endpoints, Policy: read, Tags: tags, Summary: "List endpoints, the oldest first"}, h.list)
	web.Handle(a, web.Op{ID: "admin-add-webhook-endpoint", Method: http.MethodPost, Path: endpoints, Policy: write, Tags: tags, Summary: "Add an endpoint",
		Description: "The answer holds the secret that deliveries are signed with (Standard Webhooks); it is shown here only. Events from now on are told. " +
			"You need the scopes with which you would read what they tell: users:read, products:read, stock:read, orders:read, payments:read, notifications:read.",
		Status: http.StatusCreated, Location: one, Errors: []fault.Code{fault.Conflict}}, h.add)
	web.Handle(a, web.Op{ID: "admin-get-webhook-endpoint", Method: http.MethodGet, Path: one, Policy: read, Tags: tags, Summary: "Read an endpoint", Errors: none, Derived: true}, h.get)
	web.Handle(a, web.Op{ID: "admin-update-webhook-endpoint", Method: http.MethodPatch, Path: one, Policy: write, Tags: tags, Summary: "Change an endpoint",
		Description: "A JSON merge patch; null takes the description away. You need the scopes with which you would read what it is told.",
		Errors:      []fault.Code{fault.NotFound, fault.PreconditionFailed, fault.PreconditionNeeded}}, h.change)
	web.Handle(a, web.Op{ID: "admin-delete-webhook-endpoint", Method: http.MethodDelete, Path: one, Policy: write, Tags: tags, Summary: "Delete an endpoint and its log", Errors: none}, h.remove)
	web.Handle(a, web.Op{ID: "admin-enable-webhook-endpoint", Method: http.MethodPost, Path: one + "/enable", Policy: write, Tags: tags, Summary: "Let an endpoint get events again",
		Description: "What was missed meanwhile is not told; what had been noted before can be replayed.", Errors: none}, h.enable)
	web.Handle(a, web.Op{ID: "admin-disable-webhook-endpoint", Method: http.MethodPost, Path: one + "/disable", Policy: write, Tags: tags, Summary: "End events to an endpoint",
		Errors: none}, h.disable)
	web.Handle(a, web.Op{ID: "admin-rotate-webhook-secret", Method: http.MethodPost, Path: one + "/rotate-secret", Policy: write, Tags: tags, Summary: "Give an endpoint a new secret",
		Description: "The answer holds the new secret. The old one signs beside it for the overlap.", Errors: none}, h.rotate)
	web.Handle(a, web.Op{ID: "admin-test-webhook-endpoint", Method: http.MethodPost, Path: one + "/test", Policy: write, Tags: tags, Summary: "Tell an endpoint a test event",
		Status: http.StatusAccepted, Errors: state}, h.test)
	web.Handle(a, web.Op{ID: "admin-replay-webhook-deliveries", Method: http.MethodPost, Path: one + "/replay", Policy: write, Tags: tags, Summary: "Offer deliveries again",
		Description: "Those that failed, or all; at most 500, the newest. They keep their webhook-id.", Status: http.StatusAccepted, Errors: state}, h.replayMany)
	web.Handle(a, web.Op{ID: "admin-list-webhook-deliveries", Method: http.MethodGet, Path: "/v1/admin/webhooks/deliveries", Policy: read, Tags: tags,
		Summary: "List deliveries, the newest first"}, h.deliveries)
	web.Handle(a, web.Op{ID: "admin-get-webhook-delivery", Method: http.MethodGet, Path: "/v1/admin/webhooks/deliveries/{id}", Policy: read, Tags: tags,
		Summary: "Read a delivery, what it says, and each attempt", Errors: none}, h.delivery)
	web.Handle(a, web.Op{ID: "admin-replay-webhook-delivery", Method: http.MethodPost, Path: "/v1/admin/webhooks/deliveries/{id}/replay", Policy: write, Tags: tags,
		Summary: "Offer a delivery again", Status: http.StatusAccepted, Errors: state}, h.replay)
}

// WebhookEndpoint is where events are told.
type WebhookEndpoint struct {
	ID             string     `json:"id" example:"whe_06f0z4q9y8r6m2k1t3w5x7a9b0"`
	URL            string     `json:"url" example:"https://erp.shop.example/webhooks"`
	Description    string     `json:"description,omitempty"`
	Events         []string   `json:"events" doc:"Types of events, such as order.confirmed; order.* and * stand for several."`
	Status         string     `json:"status" enum:"enabled,disabled"`
	DisabledReason string     `json:"disabled_reason,omitempty" example:"failing" doc:"staff, gone (it answered 410) or failing (it took nothing for five days)."`
	FailingSince   *time.Time `json:"failing_since,omitempty" doc:"When the first failure since the last success came."`
	ExpiresAt      *time.Time `json:"expires_at,omitempty" doc:"When a temporary endpoint is deleted."`
	Secret         string     `json:"secret,omitempty" doc:"Only in the answer that made it."`
	CreatedBy      string     `json:"created_by,omitempty"`
	CreatedAt      time.Time  `json:"created_at"`
	UpdatedAt      time.Time  `json:"updated_at"`
}

func toEndpoint(e *webhook.Endpoint) WebhookEndpoint {
	out := WebhookEndpoint{ID: e.ID, URL: e.URL, Description: e.Description, Events: e.Events, Status: string(e.Status), DisabledReason: e.Reason, CreatedBy: e.CreatedBy,
		CreatedAt: e.CreatedAt, UpdatedAt: e.UpdatedAt}
	if !e.FailingSince.IsZero() {
		out.FailingSince = &e.FailingSince
	}
	if !e.ExpiresAt.IsZero() {
		out.ExpiresAt = &e.ExpiresAt
	}
	return out
}

type endpointOut struct {
	ETag string `header:"ETag"`
	Body WebhookEndpoint
}

func answerEndpoint(e *webhook.Endpoint, err error) (*endpointOut, error) {
	if err != nil {
		return nil, err
	}
	return &endpointOut{ETag: web.ETag(e.Version), Body: toEndpoint(e)}, nil
}

type typesOut struct {
	Body struct {
		Items []string `json:"items"`
	}
}

func (h *hooks) types(context.Context, *struct{}) (*typesOut, error) {
	out := &typesOut{}
	out.Body.Items = h.app.Types()
	return out, nil
}

type endpointsOut struct{ Body web.Page[WebhookEndpoint] }

func (h *hooks) list(ctx context.Context, _ *struct{}) (*endpointsOut, error) {
	all, err := h.app.Endpoints(ctx)
	if err != nil {
		return nil, err
	}
	out := &endpointsOut{}
	out.Body.Items = make([]WebhookEndpoint, len(all))
	for i, e := range all {
		out.Body.Items[i] = toEndpoint(e)
	}
	return out, nil
}

type addIn struct {
	Body struct {
		URL         string   `json:"url" minLength:"1" maxLength:"1000" example:"https://erp.shop.example/webhooks"`
		Description string   `json:"description,omitempty" maxLength:"300"`
		Events      []string `json:"events" minItems:"1" maxItems:"50" example:"[\"order.*\"]"`
		ExpiresIn   int      `json:"expires_in,omitempty" minimum:"0" maximum:"86400" doc:"Seconds after which the endpoint is deleted; 0 for never."`
	}
}

func (h *hooks) add(ctx context.Context, in *addIn) (*endpointOut, error) {
	e, err := h.app.AddEndpoint(ctx, webhook.Plan{URL: in.Body.URL, Description: in.Body.Description, Events: in.Body.Events},
		time.Duration(in.Body.ExpiresIn)*time.Second, auth.From(ctx))
	if err != nil {
		return nil, err
	}
	out := &endpointOut{ETag: web.ETag(e.Version), Body: toEndpoint(e)}
	out.Body.Secret = e.Secrets[0].Value
	return out, nil
}

// EndpointIn names an endpoint.
type EndpointIn struct {
	ID string `path:"id" maxLength:"64" example:"whe_06f0z4q9y8r6m2k1t3w5x7a9b0"`
}

func (h *hooks) get(ctx context.Context, in *EndpointIn) (*endpointOut, error) {
	return answerEndpoint(h.app.Endpoint(ctx, in.ID))
}

type changeIn struct {
	EndpointIn
	IfMatch string `header:"If-Match" doc:"The ETag that was read with the endpoint."`
	Body    struct {
		URL         web.Optional[string]   `json:"url,omitzero" minLength:"1" maxLength:"1000"`
		Description web.Optional[string]   `json:"description,omitzero" maxLength:"300" example:"Our books"`
		Events      web.Optional[[]string] `json:"events,omitzero" minItems:"1" maxItems:"50"`
	}
}

func (h *hooks) change(ctx context.Context, in *changeIn) (*endpointOut, error) {
	return answerEndpoint(h.app.ChangeEndpoint(ctx, in.ID, auth.From(ctx), unchangedSince(in.IfMatch), func(p webhook.Plan) webhook.Plan {
		in.Body.URL.Apply(&p.URL)
		in.Body.Description.Apply(&p.Description)
		in.Body.Events.Apply(&p.Events)
		return p
	}))
}

func (h *hooks) remove(ctx context.Context, in *EndpointIn) (*struct{}, error) {
	return nil, h.app.DeleteEndpoint(ctx, in.ID)
}

func (h *hooks) enable(ctx context.Context, in *EndpointIn) (*endpointOut, error) {
	return answerEndpoint(h.app.SwitchEndpoint(ctx, in.ID, true))
}

func (h *hooks) disable(ctx context.Context, in *EndpointIn) (*endpointOut, error) {
	return answerEndpoint(h.app.SwitchEndpoint(ctx, in.ID, false))
}

type rotateIn struct {
	EndpointIn
	Body struct {
		Overlap int `json:"overlap,omitempty" minimum:"0" maximum:"604800" example:"86400" doc:"Seconds for which the old secret goes on signing, too."`
	}
}

func (h *hooks) rotate(ctx context.Context, in *rotateIn) (*endpointOut, error) {
	e, err := h.app.RotateSecret(ctx, in.ID, time.Duration(in.Body.Overlap)*time.Second)
	if err != nil {
		return nil, err
	}
	out := &endpointOut{ETag: web.ETag(e.Version), Body: toEndpoint(e)}
	out.Body.Secret = e.Secrets[0].Value
	return out, nil
}

// WebhookDelivery tells one event to one endpoint.
type WebhookDelivery struct {
	ID            string           `json:"id" example:"whd_06f0z4q9y8r6m2k1t3w5x7a9b0"`
	EndpointID    string           `json:"endpoint_id"`
	EventID       string           `json:"event_id" doc:"The webhook-id that the receiver sees."`
	EventType     string           `json:"event_type" example:"order.confirmed"`
	Subject       string           `json:"subject" doc:"What the event is about; deliveries about one subject keep their order."`
	Status        string           `json:"status" enum:"pending,sending,delivered,failed"`
	Attempts      int              `json:"attempts"`
	HTTPStatus    int              `json:"http_status,omitempty" doc:"The last answer's."`
	Code          string           `json:"code,omitempty" example:"timeout" doc:"What was wrong with the last attempt."`
	CreatedAt     time.Time        `json:"created_at"`
	NextAttemptAt *time.Time       `json:"next_attempt_at,omitempty"`
	EndedAt       *time.Time       `json:"ended_at,omitempty"`
	Body          any              `json:"body,omitempty" doc:"What is sent; only when one delivery is read, by whoever may read what it is about."`
	Log           []WebhookAttempt `json:"log,omitempty" doc:"Each attempt; only when one delivery is read."`
}

// WebhookAttempt is one request.
type WebhookAttempt struct {
	Number       int       `json:"number"`
	At           time.Time `json:"at"`
	Milliseconds int64     `json:"milliseconds"`
	HTTPStatus   int       `json:"http_status,omitempty"`
	Code         string    `json:"code,omitempty"`
	Answer       string    `json:"answer,omitempty" doc:"The beginning of what the receiver said."`
}

func toDelivery(d *webhook.Delivery) WebhookDelivery {
	out := WebhookDelivery{ID: d.ID, EndpointID: d.EndpointID, EventID: d.EventID, EventType: d.EventType, Subject: d.Subject, Status: string(d.State), Attempts: d.Tries,
		HTTPStatus: d.Status, Code: d.Code, CreatedAt: d.CreatedAt}
	if d.State == webhook.Pending {
		out.NextAttemptAt = &d.DueAt
	}
	if !d.EndedAt.IsZero() {
		out.EndedAt = &d.EndedAt
	}
	return out
}

type deliveryOut struct{ Body WebhookDelivery }

func answerDelivery(d webhook.Delivery, err error) (*deliveryOut, error) {
	if err != nil {
		return nil, err
	}
	return &deliveryOut{Body: toDelivery(&d)}, nil
}

func (h *hooks) test(ctx context.Context, in *EndpointIn) (*deliveryOut, error) {
	return answerDelivery(h.app.TestEndpoint(ctx, in.ID, auth.From(ctx).ID))
}

type deliveriesIn struct {
	web.PageQuery
	EndpointID string `query:"endpoint_id" maxLength:"64" doc:"Only those to this endpoint."`
	EventType  string `query:"event_type" maxLength:"64" doc:"Only those of this event."`
	Subject    string `query:"subject" maxLength:"255" doc:"Only those about this order, payment, product, …"`
	Status     string `query:"status" enum:"pending,sending,delivered,failed" doc:"Only those with this status."`
}

type deliveriesOut struct{ Body web.Page[WebhookDelivery] }

func (h *hooks) deliveries(ctx context.Context, in *deliveriesIn) (*deliveriesOut, error) {
	cursor := web.NewCursor("webhook-deliveries", in.EndpointID, in.EventType, in.Subject, in.Status)
	f := store.HookFilter{EndpointID: in.EndpointID, EventType: in.EventType, Subject: in.Subject, State: webhook.State(in.Status), Limit: in.Limit + 1}
	if in.Cursor != "" {
		if err := cursor.Decode(in.Cursor, &f.Before); err != nil {
			return nil, err
		}
	}
	found, err := h.app.Deliveries(ctx, f)
	if err != nil {
		return nil, err
	}
	out := &deliveriesOut{}
	out.Body.Items = []WebhookDelivery{}
	if len(found) > in.Limit {
		found = found[:in.Limit]
		if out.Body.NextCursor, err = cursor.Encode(found[in.Limit-1].ID); err != nil {
			return nil, err
		}
	}
	for i := range found {
		out.Body.Items = append(out.Body.Items, toDelivery(&found[i]))
	}
	return out, nil
}

type hookIn struct {
	ID string `path:"id" maxLength:"64" example:"whd_06f0z4q9y8r6m2k1t3w5x7a9b0"`
}

func (h *hooks) delivery(ctx context.Context, in *hookIn) (*deliveryOut, error) {
	d, body, attempts, err := h.app.Delivery(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	out := &deliveryOut{Body: toDelivery(&d)}
	if len(body) > 0 && h.app.MayRead(auth.From(ctx), d.EventType) {
		out.Body.Body = json.RawMessage(body)
	}
	for _, a := range attempts {
		out.Body.Log = append(out.Body.Log, WebhookAttempt{Number: a.Number, At: a.At, Milliseconds: a.Took.Milliseconds(), HTTPStatus: a.Status, Code: a.Code, Answer: a.Answer})
	}
	return out, nil
}

func (h *hooks) replay(ctx context.Context, in *hookIn) (*deliveryOut, error) {
	return answerDelivery(h.app.Replay(ctx, in.ID))
}

type replayManyIn struct {
	EndpointIn
	Body struct {
		All       bool       `json:"all,omitempty" doc:"Also those that were delivered; otherwise those that failed."`
		EventType string     `json:"event_type,omitempty" maxLength:"64" example:"order.confirmed" doc:"Only those of this event."`
		Since     *time.Time `json:"since,omitempty" doc:"Only those that were made then or later."`
		Until     *time.Time `json:"until,omitempty" doc:"Only those that were made before."`
	}
}

type replayManyOut struct {
	Body struct {
		Queued int `json:"queued"`
	}
}

func (h *hooks) replayMany(ctx context.Context, in *replayManyIn) (*replayManyOut, error) {
	f := store.HookFilter{EndpointID: in.ID, EventType: in.Body.EventType, State: webhook.Failed}
	if in.Body.All {
		f.State = ""
	}
	if in.Body.Since != nil {
		f.Since = *in.Body.Since
	}
	if in.Body.Until != nil {
		f.Until = *in.Body.Until
	}
	if _, err := h.app.Endpoint(ctx, in.ID); err != nil {
		return nil, err
	}
	out := &replayManyOut{}
	var err error
	out.Body.Queued, err = h.app.ReplayMany(ctx, f, retriedAtOnce)
	return out, err
}
