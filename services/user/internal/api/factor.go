package api

import (
	"context"
	"net/http"

	"emporium/contract/problem"
	"emporium/kit/auth"
	"emporium/kit/fault"
	"emporium/kit/web"
)

func (h *handler) registerFactor(a *web.API) {
	tags := []string{"Second factor"}
	const path = "/v1/me/second-factor"
	web.Handle(a, web.Op{ID: "get-second-factor", Method: http.MethodGet, Path: path, Policy: web.Customer, Tags: tags,
		Summary: "Read whether your account has a second factor", Errors: []fault.Code{fault.NotFound}}, h.factor)
	web.Handle(a, web.Op{ID: "set-up-second-factor", Method: http.MethodPost, Path: path, Policy: web.Customer, Tags: tags, MaxBody: maxBody,
		Summary:     "Set an authenticator app up",
		Description: "Show `uri` as a QR code to the app, or type `secret` into it. Nothing changes until a one-time password of the app was confirmed, within 15 minutes. Asked again meanwhile the answer is the same.",
		Errors:      signIn(fault.NotFound, fault.Conflict, fault.Forbidden, problem.AccountDisabled)}, h.setUpFactor)
	web.Handle(a, web.Op{ID: "confirm-second-factor", Method: http.MethodPost, Path: path + "/confirm", Policy: web.Customer, Tags: tags, MaxBody: maxBody,
		Summary:     "Confirm the app by its one-time password",
		Description: "From now on signing in takes a one-time password or a recovery code besides the password. The recovery codes are told this once. Sessions go on; end the others with POST /v1/auth/logout.",
		Errors:      []fault.Code{fault.NotFound, fault.Conflict, fault.Forbidden, fault.RateLimited}}, h.confirmFactor)
	web.Handle(a, web.Op{ID: "renew-recovery-codes", Method: http.MethodPost, Path: path + "/recovery-codes", Policy: web.Customer, Tags: tags, MaxBody: maxBody,
		Summary: "Replace the recovery codes", Description: "Those that you have are good no more.",
		Errors: signIn(fault.NotFound, fault.Conflict, fault.Forbidden, problem.AccountDisabled)}, h.renewRecoveryCodes)
	web.Handle(a, web.Op{ID: "remove-second-factor", Method: http.MethodDelete, Path: path, Policy: web.Customer, Tags: tags, MaxBody: maxBody,
		Summary: "Sign in by the password alone again", Description: "That there is no second factor is no error.",
		Errors: signIn(fault.NotFound, fault.Conflict, fault.Forbidden, problem.AccountDisabled)}, h.removeFactor)
}

// SecondFactor says how it is about an account's second factor.
type SecondFactor struct {
	Enabled       bool `json:"enabled"`
	RecoveryCodes int  `json:"recovery_codes" example:"10" doc:"How many are left."`
}

type factorOut struct {
	Body SecondFactor
}

func (h *handler) factor(ctx context.Context, _ *struct{}) (*factorOut, error) {
	on, codes, err := h.o.App.Factor(ctx, auth.From(ctx).ID)
	if err != nil {
		return nil, err
	}
	return &factorOut{SecondFactor{Enabled: on, RecoveryCodes: codes}}, nil
}

// SetUp is what an authenticator app is set up with.
type SetUp struct {
	Secret string `json:"secret" example:"JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP" doc:"In base32, to be typed."`
	URI    string `json:"uri" format:"uri" example:"otpauth://totp/Emporium:ann@example.org?issuer=Emporium&secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP" doc:"To be shown as a QR code."`
}

type setUpOut struct {
	CacheControl string `header:"Cache-Control"`
	Body         SetUp
}

func (h *handler) setUpFactor(ctx context.Context, in *proofIn) (*setUpOut, error) {
	s, err := h.o.App.SetUpFactor(ctx, auth.From(ctx), in.proof(ctx))
	if err != nil {
		return nil, err
	}
	return &setUpOut{CacheControl: noStore, Body: SetUp{Secret: s.Secret, URI: s.URI}}, nil
}

// RecoveryCodes stand in for the app, each once.
type RecoveryCodes struct {
	RecoveryCodes []string `json:"recovery_codes" example:"[\"abcd-efgh-ijkl-mnop\"]" doc:"To be kept away from the app. Each is good for one sign-in."`
}

type recoveryCodesOut struct {
	CacheControl string `header:"Cache-Control"`
	Body         RecoveryCodes
}

func recoveryCodes(codes []string, err error) (*recoveryCodesOut, error) {
	if err != nil {
		return nil, err
	}
	return &recoveryCodesOut{CacheControl: noStore, Body: RecoveryCodes{codes}}, nil
}

type confirmFactorIn struct {
	Body struct {
		Code string `json:"code" maxLength:"32" example:"123456" doc:"What the app shows."`
	}
}

func (h *handler) confirmFactor(ctx context.Context, in *confirmFactorIn) (*recoveryCodesOut, error) {
	return recoveryCodes(h.o.App.ConfirmFactor(ctx, auth.From(ctx), in.Body.Code))
}

func (h *handler) renewRecoveryCodes(ctx context.Context, in *proofIn) (*recoveryCodesOut, error) {
	return recoveryCodes(h.o.App.RenewRecoveryCodes(ctx, auth.From(ctx), in.proof(ctx)))
}

func (h *handler) removeFactor(ctx context.Context, in *proofIn) (*struct{}, error) {
	return nil, h.o.App.RemoveFactor(ctx, auth.From(ctx), in.proof(ctx))
}
