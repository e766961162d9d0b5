package api

import (
	"context"
	"net/http"
	"slices"
	"time"

	"emporium/kit/auth"
	"emporium/kit/fault"
	"emporium/kit/web"
	"emporium/services/notification/internal/app"
	"emporium/services/notification/internal/consent"
	"emporium/services/notification/internal/link"
	"emporium/services/notification/internal/message"
)

// Consents is what the operations about consent need.
type Consents interface {
	Subscribe(ctx context.Context, w app.Wish) error
	Preferences(ctx context.Context, userID string) ([]app.Preference, error)
	Prefer(ctx context.Context, userID string, ch message.Channel, p message.Purpose, phone string, wanted bool, client string) (app.Preference, error)
	Proofs(ctx context.Context, ch message.Channel, address string) ([]consent.Consent, []consent.Proof, error)
	ReadLink(ctx context.Context, action link.Action, token string) (link.Claim, consent.Consent, error)
	Confirm(ctx context.Context, token string) (consent.Consent, error)
	Unsubscribe(ctx context.Context, token string, by consent.Source) (consent.Consent, error)
	Choose(ctx context.Context, token string, wanted bool) (consent.Consent, error)
	Follow(ctx context.Context, token string) (string, error)
	Opened(ctx context.Context, token string) error
	Inbound(ctx context.Context, from, text, evidence string) (string, error)
}

type consents struct{ app Consents }

// RegisterConsents adds the operations about consent and the pages that messages link to.
func RegisterConsents(a *web.API, app Consents, shop string) {
	h := &consents{app}
	tags := []string{"Preferences"}
	web.Handle(a, web.Op{ID: "subscribe", Method: http.MethodPost, Path: "/v1/subscriptions", Policy: web.Public, Tags: tags, Status: http.StatusAccepted,
		Summary:     "Ask for news and offers",
		Description: "The address gets one message with a link to confirm it; nothing else is sent before. The answer is the same whether the address is known or not.",
		Errors:      []fault.Code{fault.RateLimited}}, h.subscribe)
	web.Handle(a, web.Op{ID: "list-preferences", Method: http.MethodGet, Path: "/v1/preferences", Policy: web.Customer, Tags: tags,
		Summary: "List which messages the account gets, and how"}, h.list)
	web.Handle(a, web.Op{ID: "set-preference", Method: http.MethodPut, Path: "/v1/preferences/{channel}/{purpose}", Policy: web.Customer, Tags: tags,
		Summary:     "Choose one sort of messages, or end it",
		Description: "Promotions become `pending` and are granted by the link, or by answering YES, in the message that the address gets. So do texts to a number that has not answered for the account yet: the answer then is the same whatever is known of the number, and nothing changes before the number says so. Ending takes effect at once; by email it needs a verified address.",
		Errors:      []fault.Code{fault.NotFound, fault.Conflict, fault.RateLimited}}, h.set)
	web.Handle(a, web.Op{ID: "admin-get-consents", Method: http.MethodGet, Path: "/v1/admin/consents", Policy: web.Staff(ScopeRead), Tags: []string{"Consents (staff)"},
		Summary: "Read what an address agreed to, and the proof of it"}, h.proofs)
	registerPages(a, app, shop)
}

type subscribeIn struct {
	Body struct {
		Email  string `json:"email,omitempty" maxLength:"254" example:"ann@example.org" doc:"Either this or phone."`
		Phone  string `json:"phone,omitempty" maxLength:"16" example:"+441632960960" doc:"In E.164."`
		Name   string `json:"name,omitempty" maxLength:"200" example:"Ann Example"`
		Locale string `json:"locale,omitempty" maxLength:"32" pattern:"^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$" example:"en-GB"`
	}
}

type subscribeOut struct {
	Body struct {
		Status string `json:"status" enum:"confirmation_requested"`
	}
}

func (h *consents) subscribe(ctx context.Context, in *subscribeIn) (*subscribeOut, error) {
	b := &in.Body
	if (b.Email == "") == (b.Phone == "") {
		return nil, fault.New(fault.Invalid, "Give an email address or a number.").At("/email", "required", "Give either an email address or a phone number.")
	}
	w := app.Wish{Channel: message.Email, Purpose: message.Promotional, Address: b.Email, Name: b.Name, Locale: b.Locale, Source: consent.ByForm,
		Client: web.ClientFrom(ctx)}
	if b.Phone != "" {
		w.Channel, w.Address = message.SMS, b.Phone
	}
	if err := h.app.Subscribe(ctx, w); err != nil {
		return nil, err
	}
	out := &subscribeOut{}
	out.Body.Status = "confirmation_requested"
	return out, nil
}

// Preference is what an account gets of one sort of messages by one channel.
type Preference struct {
	Channel string `json:"channel" enum:"email,sms"`
	Purpose string `json:"purpose" enum:"transactional,promotional"`
	State   string `json:"state" enum:"always,none,pending,granted,withdrawn" doc:"always: the messages belong to the contract. pending: waits for the confirmation."`
	Address string `json:"address,omitempty" doc:"The email address or number that it is about."`
	Text    string `json:"text" doc:"The words that are agreed to."`
	// TextVersion names the words.
	TextVersion string     `json:"text_version" example:"promotional-email-1"`
	ChangedAt   *time.Time `json:"changed_at,omitempty"`
}

func toPreference(p *app.Preference) Preference {
	out := Preference{Channel: string(p.Channel), Purpose: string(p.Purpose), State: string(p.State), Address: p.Address, Text: p.Text, TextVersion: p.TextVersion,
		ChangedAt: moment(p.ChangedAt)}
	switch {
	case p.Always:
		out.State = "always"
	case p.State == "":
		out.State = "none"
	}
	return out
}

func moment(t time.Time) *time.Time {
	if t.IsZero() {
		return nil
	}
	return &t
}

type preferencesOut struct {
	Body struct {
		Items []Preference `json:"items"`
	}
}

func (h *consents) list(ctx context.Context, _ *struct{}) (*preferencesOut, error) {
	list, err := h.app.Preferences(ctx, auth.From(ctx).ID)
	if err != nil {
		return nil, err
	}
	out := &preferencesOut{}
	out.Body.Items = make([]Preference, len(list))
	for i := range list {
		out.Body.Items[i] = toPreference(&list[i])
	}
	return out, nil
}

type setIn struct {
	Channel string `path:"channel" maxLength:"16" example:"email" doc:"email or sms."`
	Purpose string `path:"purpose" maxLength:"16" example:"promotional" doc:"transactional or promotional."`
	Body    struct {
		Wanted bool   `json:"wanted" example:"true"`
		Phone  string `json:"phone,omitempty" maxLength:"16" example:"+441632960960" doc:"For SMS, in E.164; absent for the number that is known."`
	}
}

type preferenceOut struct{ Body Preference }

func (h *consents) set(ctx context.Context, in *setIn) (*preferenceOut, error) {
	ch, purpose := message.Channel(in.Channel), message.Purpose(in.Purpose)
	if !slices.Contains(message.Channels(), ch) || purpose != message.Transactional && purpose != message.Promotional {
		return nil, fault.New(fault.NotFound, "There is no such sort of messages.")
	}
	p, err := h.app.Prefer(ctx, auth.From(ctx).ID, ch, purpose, in.Body.Phone, in.Body.Wanted, web.ClientFrom(ctx))
	if err != nil {
		return nil, err
	}
	return &preferenceOut{Body: toPreference(&p)}, nil
}

// Consent is where an address stands for one purpose.
type Consent struct {
	Channel   string     `json:"channel" enum:"email,sms"`
	Purpose   string     `json:"purpose" enum:"transactional,promotional"`
	State     string     `json:"state" enum:"pending,granted,withdrawn"`
	UserID    string     `json:"user_id,omitempty"`
	AskedAt   *time.Time `json:"asked_at,omitempty"`
	ChangedAt time.Time  `json:"changed_at"`
}

// Proof is one entry of the record.
type Proof struct {
	ID          string    `json:"id"`
	Purpose     string    `json:"purpose" enum:"transactional,promotional"`
	Action      string    `json:"action" enum:"asked,granted,withdrawn,erased"`
	TextVersion string    `json:"text_version,omitempty"`
	Text        string    `json:"text,omitempty" doc:"The words in English."`
	Source      string    `json:"source" enum:"account,form,link,one_click,sms,staff,erasure,address_change"`
	Evidence    string    `json:"evidence,omitempty" doc:"What can be looked up elsewhere: an account, an event, a message."`
	At          time.Time `json:"at"`
}

type proofsIn struct {
	Channel string `query:"channel" enum:"email,sms" default:"email"`
	Address string `query:"address" required:"true" maxLength:"254" example:"ann@example.org" doc:"The email address, or the number in E.164."`
}

type proofsOut struct {
	Body struct {
		Consents []Consent `json:"consents"`
		Proofs   []Proof   `json:"proofs"`
	}
}

func (h *consents) proofs(ctx context.Context, in *proofsIn) (*proofsOut, error) {
	list, proofs, err := h.app.Proofs(ctx, message.Channel(in.Channel), in.Address)
	if err != nil {
		return nil, err
	}
	out := &proofsOut{}
	out.Body.Consents, out.Body.Proofs = make([]Consent, len(list)), make([]Proof, len(proofs))
	for i := range list {
		c := &list[i]
		out.Body.Consents[i] = Consent{Channel: string(c.Channel), Purpose: string(c.Purpose), State: string(c.State), UserID: c.UserID, AskedAt: moment(c.AskedAt), ChangedAt: c.ChangedAt}
	}
	for i := range proofs {
		p := &proofs[i]
		out.Body.Proofs[i] = Proof{ID: p.ID, Purpose: string(p.Purpose), Action: p.Action, TextVersion: p.TextVersion, Text: consent.Text(p.TextVersion, "en", ""),
			Source: string(p.Source), Evidence: p.Evidence, At: p.At}
	}
	return out, nil
}
