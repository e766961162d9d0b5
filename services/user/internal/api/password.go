package api

import (
	"context"
	"net/http"

	"emporium/contract/problem"
	"emporium/kit/auth"
	"emporium/kit/fault"
	"emporium/kit/web"
	"emporium/services/user/internal/app"
)

func (h *handler) registerPassword(a *web.API) {
	tags := []string{"Passwords"}
	web.Handle(a, web.Op{ID: "change-password", Method: http.MethodPost, Path: "/v1/auth/password/change", Policy: web.Guest, Tags: tags, MaxBody: maxBody,
		Owner:   "whoever knows the account's current password",
		Summary: "Choose another password",
		Description: "Ends all sessions of the account and signs in anew. With an access token it is the caller's account, else the one with the address. " +
			"This is the only thing that the one-time password of a shop's first staff account is good for.",
		Errors: signIn(problem.CredentialsInvalid, problem.AccountDisabled, problem.PasswordWeak, problem.SecondFactorRequired, problem.SecondFactorInvalid,
			fault.Forbidden, fault.Conflict, fault.NotFound)}, h.changePassword)
	web.Handle(a, web.Op{ID: "request-password-reset", Method: http.MethodPost, Path: "/v1/auth/password/reset-request", Policy: web.Public, Tags: tags, MaxBody: maxBody,
		Summary: "Ask for a message with a link that lets a new password be chosen", Description: "The answer is the same whether there is such an account or not.",
		Status: http.StatusAccepted, Errors: []fault.Code{fault.RateLimited}}, h.requestReset)
	web.Handle(a, web.Op{ID: "reset-password", Method: http.MethodPost, Path: "/v1/auth/password/reset", Policy: web.Public, Tags: tags, MaxBody: maxBody,
		Summary: "Choose a new password with the token of the message", Description: "Ends all sessions of the account, counts the address as verified, and signs in.",
		Errors: signIn(problem.LinkInvalid, problem.PasswordWeak, problem.SecondFactorRequired, problem.SecondFactorInvalid)}, h.resetPassword)
}

type changePasswordIn struct {
	Body struct {
		Email           string `json:"email,omitempty" maxLength:"320" example:"ann@example.org" doc:"Required without an access token."`
		CurrentPassword string `json:"current_password" maxLength:"1024" example:"seven wet pebbles"`
		NewPassword     string `json:"new_password" maxLength:"1024" example:"nine dry pebbles" doc:"8 to 128 characters, and not one that attackers try first."`
		Code            string `json:"code,omitempty" maxLength:"32" example:"123456" doc:"Of the second factor, if the account has one."`
	}
}

func (h *handler) changePassword(ctx context.Context, in *changePasswordIn) (*signedInOut, error) {
	b := &in.Body
	return h.signedIn(h.o.App.ChangePassword(ctx, auth.From(ctx), app.Change{Email: b.Email, Current: b.CurrentPassword, New: b.NewPassword, Code: b.Code, Client: web.ClientFrom(ctx)}))
}

type requestResetIn struct {
	Body struct {
		Email string `json:"email" maxLength:"320" example:"ann@example.org"`
	}
}

func (h *handler) requestReset(ctx context.Context, in *requestResetIn) (*struct{}, error) {
	return nil, h.o.App.RequestReset(ctx, in.Body.Email, web.ClientFrom(ctx))
}

type resetIn struct {
	Body struct {
		Token       string `json:"token" maxLength:"256" doc:"From the link in the message."`
		NewPassword string `json:"new_password" maxLength:"1024" example:"nine dry pebbles" doc:"8 to 128 characters, and not one that attackers try first."`
		Code        string `json:"code,omitempty" maxLength:"32" example:"123456" doc:"Of the second factor, if the account has one; without it the link stays good."`
	}
}

func (h *handler) resetPassword(ctx context.Context, in *resetIn) (*signedInOut, error) {
	return h.signedIn(h.o.App.ResetPassword(ctx, app.Reset{Token: in.Body.Token, New: in.Body.NewPassword, Code: in.Body.Code, Client: web.ClientFrom(ctx)}))
}
