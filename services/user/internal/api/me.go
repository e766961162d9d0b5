package api

import (
	"context"
	"net/http"

	"emporium/contract/problem"
	"emporium/kit/auth"
	"emporium/kit/fault"
	"emporium/kit/web"
	"emporium/services/user/internal/account"
	"emporium/services/user/internal/app"
)

func (h *handler) registerMe(a *web.API) {
	tags := []string{"Account"}
	web.Handle(a, web.Op{ID: "get-me", Method: http.MethodGet, Path: "/v1/me", Policy: web.Customer, Tags: tags,
		Summary: "Read your account", Errors: []fault.Code{fault.NotFound}}, h.me)
	web.Handle(a, web.Op{ID: "update-me", Method: http.MethodPatch, Path: "/v1/me", Policy: web.Customer, Tags: tags, MaxBody: maxBody,
		Summary: "Change your name and language", Errors: []fault.Code{fault.NotFound, fault.PreconditionFailed}}, h.updateMe)
	web.Handle(a, web.Op{ID: "erase-me", Method: http.MethodDelete, Path: "/v1/me", Policy: web.Customer, Tags: tags, MaxBody: maxBody,
		Summary: "Erase your account", Description: "Forgets the account's personal data, here and in all other services, and ends its sessions. Orders stay, without the person.",
		Errors: signIn(fault.NotFound, fault.Conflict, problem.AccountDisabled)}, h.eraseMe)
}

type meOut struct {
	ETag string `header:"ETag"`
	Body User
}

func (h *handler) me(ctx context.Context, _ *struct{}) (*meOut, error) {
	acc, err := h.o.App.Get(ctx, auth.From(ctx).ID)
	if err != nil {
		return nil, err
	}
	return &meOut{ETag: web.ETag(acc.Version()), Body: toUser(acc)}, nil
}

type updateMeIn struct {
	IfMatch string `header:"If-Match"`
	Body    struct {
		Name   web.Optional[string] `json:"name" minLength:"1" maxLength:"200" example:"Ann Example"`
		Locale web.Optional[string] `json:"locale" maxLength:"35" example:"de-AT" doc:"null forgets it."`
	}
}

func (h *handler) updateMe(ctx context.Context, in *updateMeIn) (*meOut, error) {
	acc, err := h.o.App.ChangeProfile(ctx, auth.From(ctx).ID, account.Profile{Name: sent(in.Body.Name), Locale: sent(in.Body.Locale)}, ifMatch(in.IfMatch, false))
	if err != nil {
		return nil, err
	}
	return &meOut{ETag: web.ETag(acc.Version()), Body: toUser(acc)}, nil
}

// sent is the value of a member that was sent, the zero value for null; nil when it was left out.
func sent[T any](o web.Optional[T]) *T {
	if !o.Set {
		return nil
	}
	return &o.Value
}

// ifMatch judges the version that a change would be made to.
func ifMatch(header string, required bool) func(version int64) error {
	return func(version int64) error { return web.CheckIfMatch(header, version, required) }
}

// ProofBody shows that a caller is the account's owner.
type ProofBody struct {
	Password string `json:"password" maxLength:"1024" example:"seven wet pebbles" doc:"Proves that it is you."`
	Code     string `json:"code,omitempty" maxLength:"32" example:"123456" doc:"Of the second factor, if the account has one."`
}

type proofIn struct {
	Body ProofBody
}

func (in *proofIn) proof(ctx context.Context) app.Proof {
	return app.Proof{Password: in.Body.Password, Code: in.Body.Code, Client: web.ClientFrom(ctx)}
}

func (h *handler) eraseMe(ctx context.Context, in *proofIn) (*struct{}, error) {
	return nil, h.o.App.Erase(ctx, auth.From(ctx), in.proof(ctx))
}
