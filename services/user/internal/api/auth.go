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

func (h *handler) registerAuth(a *web.API) {
	tags := []string{"Sign-in"}
	web.Handle(a, web.Op{ID: "register", Method: http.MethodPost, Path: "/v1/auth/register", Policy: web.Public, Tags: tags, MaxBody: maxBody,
		Summary: "Make an account and sign in", Status: http.StatusCreated, Errors: signIn(problem.EmailTaken, problem.PasswordWeak)}, h.register)
	web.Handle(a, web.Op{ID: "login", Method: http.MethodPost, Path: "/v1/auth/login", Policy: web.Public, Tags: tags, MaxBody: maxBody,
		Summary: "Sign in", Description: "An account with a second factor wants `code`, too: without one the answer is 401 `second_factor_required`.",
		Errors: signIn(problem.CredentialsInvalid, problem.AccountDisabled, problem.PasswordChange, problem.SecondFactorRequired, problem.SecondFactorInvalid)}, h.login)
	web.Handle(a, web.Op{ID: "refresh", Method: http.MethodPost, Path: "/v1/auth/refresh", Policy: web.Public, Tags: tags, MaxBody: maxBody,
		Summary: "Exchange a refresh token for the next pair of tokens",
		Description: "Each refresh token is good for one exchange. Repeated within seconds, as by two requests at once, it gives the same successor; " +
			"shown again later it counts as stolen, and the session ends.",
		Errors: []fault.Code{problem.TokenInvalid}}, h.refresh)
	web.Handle(a, web.Op{ID: "logout", Method: http.MethodPost, Path: "/v1/auth/logout", Policy: web.Guest, Tags: tags, MaxBody: maxBody,
		Owner:   "whoever holds the session's access token or refresh token",
		Summary: "End this session, or all sessions of the account", Description: "The access tokens of an ended session are refused at once by whoever is told of it, and expire within minutes for everybody else.",
		Errors: []fault.Code{fault.Forbidden, problem.TokenInvalid}}, h.logout)
	web.Handle(a, web.Op{ID: "verify-email", Method: http.MethodPost, Path: "/v1/auth/verify-email", Policy: web.Public, Tags: tags, MaxBody: maxBody,
		Summary: "Verify the email address with the token of the message", Errors: []fault.Code{problem.LinkInvalid}}, h.verifyEmail)
	web.Handle(a, web.Op{ID: "resend-verification", Method: http.MethodPost, Path: "/v1/auth/verify-email/resend", Policy: web.Customer, Tags: tags,
		Summary: "Send the message that verifies the email address once more", Status: http.StatusAccepted,
		Errors: []fault.Code{fault.RateLimited, fault.NotFound}}, h.resendVerification)
}

// noStore keeps tokens out of caches.
const noStore = "no-store"

type signedInOut struct {
	CacheControl string `header:"Cache-Control"`
	Body         SignedIn
}

func (h *handler) signedIn(g app.Grant, err error) (*signedInOut, error) {
	if err != nil {
		return nil, err
	}
	return &signedInOut{CacheControl: noStore, Body: toSignedIn(g, h.o.Clock.Now())}, nil
}

type registerIn struct {
	Body struct {
		Email    string `json:"email" minLength:"3" maxLength:"320" example:"ann@example.org"`
		Password string `json:"password" maxLength:"1024" example:"seven wet pebbles" doc:"8 to 128 characters, and not one that attackers try first."`
		Name     string `json:"name" minLength:"1" maxLength:"200" example:"Ann Example"`
		Locale   string `json:"locale,omitempty" maxLength:"35" example:"de-AT" doc:"Language of messages, as a BCP 47 tag."`
	}
}

func (h *handler) register(ctx context.Context, in *registerIn) (*signedInOut, error) {
	b := &in.Body
	return h.signedIn(h.o.App.Register(ctx, app.Registration{Email: b.Email, Password: b.Password, Name: b.Name, Locale: b.Locale, Client: web.ClientFrom(ctx)}))
}

type loginIn struct {
	Body struct {
		Email    string `json:"email" maxLength:"320" example:"ann@example.org"`
		Password string `json:"password" maxLength:"1024" example:"seven wet pebbles"`
		Code     string `json:"code,omitempty" maxLength:"32" example:"123456" doc:"The one-time password of the account's authenticator app, or a recovery code. Each is good once."`
	}
}

func (h *handler) login(ctx context.Context, in *loginIn) (*signedInOut, error) {
	return h.signedIn(h.o.App.Login(ctx, app.Credentials{Email: in.Body.Email, Password: in.Body.Password, Code: in.Body.Code, Client: web.ClientFrom(ctx)}))
}

type refreshIn struct {
	Body struct {
		RefreshToken string `json:"refresh_token" maxLength:"256"`
	}
}

type tokensOut struct {
	CacheControl string `header:"Cache-Control"`
	Body         Tokens
}

func (h *handler) refresh(ctx context.Context, in *refreshIn) (*tokensOut, error) {
	g, err := h.o.App.Refresh(ctx, in.Body.RefreshToken)
	if err != nil {
		return nil, err
	}
	return &tokensOut{CacheControl: noStore, Body: toTokens(g, h.o.Clock.Now())}, nil
}

// LogoutBody says what to end.
type LogoutBody struct {
	RefreshToken string `json:"refresh_token,omitempty" maxLength:"256" doc:"Names the session when the access token has expired."`
	All          bool   `json:"all,omitempty" example:"false" doc:"End all sessions of the account. Without an access token the refresh token must be good for a refresh."`
}

type logoutIn struct {
	Body *LogoutBody `required:"false"`
}

func (h *handler) logout(ctx context.Context, in *logoutIn) (*struct{}, error) {
	b := LogoutBody{}
	if in.Body != nil {
		b = *in.Body
	}
	return nil, h.o.App.Logout(ctx, auth.From(ctx), b.RefreshToken, b.All)
}

type verifyIn struct {
	Body struct {
		Token string `json:"token" maxLength:"256" doc:"From the link in the message."`
	}
}

func (h *handler) verifyEmail(ctx context.Context, in *verifyIn) (*struct{}, error) {
	return nil, h.o.App.VerifyEmail(ctx, in.Body.Token)
}

func (h *handler) resendVerification(ctx context.Context, _ *struct{}) (*struct{}, error) {
	return nil, h.o.App.ResendVerification(ctx, auth.From(ctx).ID)
}
