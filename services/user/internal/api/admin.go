package api

import (
	"context"
	"net/http"

	"emporium/kit/auth"
	"emporium/kit/fault"
	"emporium/kit/web"
	"emporium/services/user/internal/account"
	"emporium/services/user/internal/store"
)

func (h *handler) registerAdmin(a *web.API) {
	tags := []string{"Accounts (staff)"}
	web.Handle(a, web.Op{ID: "admin-list-users", Method: http.MethodGet, Path: "/v1/admin/users", Policy: web.Staff(ScopeRead), Tags: tags,
		Summary: "List accounts, the newest first"}, h.list)
	web.Handle(a, web.Op{ID: "admin-get-user", Method: http.MethodGet, Path: "/v1/admin/users/{id}", Policy: web.Staff(ScopeRead), Tags: tags,
		Summary: "Read an account", Errors: []fault.Code{fault.NotFound}}, h.get)
	web.Handle(a, web.Op{ID: "admin-update-user", Method: http.MethodPatch, Path: "/v1/admin/users/{id}", Policy: web.Staff(ScopeWrite), Tags: tags, MaxBody: maxBody,
		Summary:     "Change what an account may do",
		Description: "You can neither grant scopes that you do not have, nor change an account that has such scopes, nor your own. A change ends the account's sessions.",
		Errors:      []fault.Code{fault.NotFound, fault.Conflict, fault.PreconditionNeeded, fault.PreconditionFailed}}, h.changeRights)
	web.Handle(a, web.Op{ID: "admin-revoke-sessions", Method: http.MethodPost, Path: "/v1/admin/users/{id}/sessions/revoke", Policy: web.Staff(ScopeWrite), Tags: tags,
		Summary: "End all sessions of an account", Description: "Not those of an account that has scopes which you do not have.", Errors: []fault.Code{fault.NotFound}}, h.revokeSessions)
	web.Handle(a, web.Op{ID: "admin-remove-second-factor", Method: http.MethodDelete, Path: "/v1/admin/users/{id}/second-factor", Policy: web.Staff(ScopeWrite), Tags: tags,
		Summary:     "Take the second factor from an account",
		Description: "For whoever has lost the app and all recovery codes. Neither from an account that has scopes which you do not have, nor from your own.",
		Errors:      []fault.Code{fault.NotFound}}, h.removeFactorOf)
}

type listIn struct {
	web.PageQuery
	Email string `query:"email" maxLength:"320" doc:"The whole address."`
	Role  string `query:"role" enum:"customer,staff"`
}

type listOut struct {
	Body web.Page[AdminUser]
}

func (h *handler) list(ctx context.Context, in *listIn) (*listOut, error) {
	cursor := web.NewCursor("users", in.Email, in.Role)
	f := store.Filter{Email: in.Email, Role: in.Role, Limit: in.Limit + 1}
	if in.Cursor != "" {
		if err := cursor.Decode(in.Cursor, &f.Before); err != nil {
			return nil, err
		}
	}
	page, err := h.o.App.List(ctx, f)
	if err != nil {
		return nil, err
	}
	out := &listOut{}
	out.Body.Items = []AdminUser{}
	if len(page) > in.Limit {
		page = page[:in.Limit]
		if out.Body.NextCursor, err = cursor.Encode(page[in.Limit-1].ID()); err != nil {
			return nil, err
		}
	}
	for _, acc := range page {
		out.Body.Items = append(out.Body.Items, toAdminUser(acc))
	}
	return out, nil
}

// UserID names an account in the path.
type UserID struct {
	ID string `path:"id" maxLength:"64" example:"usr_06f0z4q9y8r6m2k1t3w5x7a9b0"`
}

type adminOut struct {
	ETag string `header:"ETag"`
	Body AdminUser
}

func adminAnswer(acc *account.Account, err error) (*adminOut, error) {
	if err != nil {
		return nil, err
	}
	return &adminOut{ETag: web.ETag(acc.Version()), Body: toAdminUser(acc)}, nil
}

func (h *handler) get(ctx context.Context, in *UserID) (*adminOut, error) {
	return adminAnswer(h.o.App.Get(ctx, in.ID))
}

type rightsIn struct {
	UserID
	IfMatch string `header:"If-Match" doc:"The ETag of the account as you have read it. Required."`
	Body    struct {
		Role     web.Optional[string]   `json:"role" enum:"customer,staff" doc:"Becoming a customer takes all scopes."`
		Scopes   web.Optional[[]string] `json:"scopes" maxItems:"64" example:"[\"orders:read\",\"stock:*\"]" doc:"All that a member of staff may do."`
		Disabled web.Optional[bool]     `json:"disabled" doc:"A disabled account cannot sign in."`
	}
}

func (h *handler) changeRights(ctx context.Context, in *rightsIn) (*adminOut, error) {
	r := account.Rights{Scopes: sent(in.Body.Scopes), Disabled: sent(in.Body.Disabled)}
	if role := sent(in.Body.Role); role != nil {
		r.Role = (*account.Role)(role)
	}
	return adminAnswer(h.o.App.ChangeRights(ctx, auth.From(ctx), in.ID, r, ifMatch(in.IfMatch, true)))
}

func (h *handler) removeFactorOf(ctx context.Context, in *UserID) (*struct{}, error) {
	return nil, h.o.App.RemoveFactorOf(ctx, auth.From(ctx), in.ID)
}

func (h *handler) revokeSessions(ctx context.Context, in *UserID) (*struct{}, error) {
	return nil, h.o.App.EndSessions(ctx, auth.From(ctx), in.ID)
}
